import { hash } from 'node:crypto';
import * as urls from '../addresses.ts';

/**
 * The site's addresses as other programs need them: whole ones where the site knows its own address (`--site`), and
 * otherwise beginning with the base path, so that nothing names a place the site may never stand at.
 */
export interface Addresses {
  readonly known: boolean;
  readonly home: string;
  readonly about: string;
  readonly corrections: string;
  correctionsPart(part: number): string;
  readonly chart: string;
  readonly sides: string;
  readonly speakers: string;
  readonly search: string;
  article(id: string): string;
  quotation(articleId: string, id: string): string;
  picture(articleId: string, format: string): string;
  speaker(id: string, part?: number): string;
  speakersByName(part: number): string;
  month(path: string, order: 'oldest' | 'newest'): string;
  data(name: string): string;
  /** An address of this site in the two forms that data files hold: whole (null where that is not known) and from the root. */
  both(address: string): { readonly url: string | null; readonly path: string };
  /**
   * The same for files in which a thing must have a name of its own that is valid everywhere: without a whole address a
   * UUID made from its path, which names it and leads nowhere.
   */
  named(address: string): { readonly id: string; readonly path: string };
  /** The picture of the page in a folder ("articles/…/", "" for the timeline), or the one that stands for it; null where there is none. */
  card(folder: string): string | null;
  /** Any other file of the site, by its path without the base: "feed.xml". */
  file(path: string): string;
}

/**
 * `site` is what `--site` gave; undefined without it. `cards` says of what there are pictures for sharing: of every page,
 * of the timeline alone, or of none.
 */
export function addressesFor(site: URL | undefined, cards: 'all' | 'few' | 'none' = 'all'): Addresses {
  const pathOf = (address: string): string =>
    site ? address.slice(new URL(address).origin.length) : encodeURI(address);
  const whole = (address: string): string => (site ? new URL(address, site).href : address);
  return {
    known: site !== undefined,
    home: whole(urls.home),
    about: whole(urls.about),
    corrections: whole(urls.corrections),
    correctionsPart: (part) => whole(urls.correctionsPart(part)),
    chart: whole(urls.chart),
    sides: whole(urls.sides),
    speakers: whole(urls.speakers),
    search: whole(urls.search),
    article: (id) => whole(urls.article(id)),
    quotation: (articleId, id) => whole(urls.quotation(articleId, id)),
    picture: (articleId, format) => whole(urls.picture(articleId, format)),
    speaker: (id, part) => whole(urls.speaker(id, part)),
    speakersByName: (part) => whole(urls.speakersByName(part)),
    month: (path, order) => whole(urls.month(path, order)),
    data: (name) => whole(urls.data(name)),
    both: (address) => ({ url: site ? address : null, path: pathOf(address) }),
    named: (address) => ({ id: site ? address : uuidOf(pathOf(address)), path: pathOf(address) }),
    card: (folder) =>
      !site || cards === 'none' ? null : whole(`${urls.home}${cards === 'all' ? folder : ''}card.png`),
    file: (path) => whole(urls.home + path),
  };
}

/** A UUID of words (RFC 9562, version 8: made from a digest), as a URN. */
function uuidOf(words: string): string {
  const digest = hash('sha256', words);
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`];
  return `urn:uuid:${[...parts, digest.slice(20, 32)].join('-')}`;
}
