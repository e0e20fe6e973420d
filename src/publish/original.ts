import { publicationAt, publicationNamed } from '../pipeline/article/publications.ts';
import type { EntryData } from '../schema.ts';
import * as say from '../words/index.ts';

/**
 * Where an article can be read besides here. `original`: at its publisher's. `copy`: at an address that is somebody else's.
 * `unclear`: nothing says whose the address is.
 */
export interface Original {
  readonly kind: 'original' | 'copy' | 'unclear';
  readonly url: string;
  /** "bringitback.online". */
  readonly host: string;
}

type Placed = Pick<EntryData, 'url' | 'publisher' | 'publisherHost'>;

/** Null where no address is known. */
export function originalOf({ url, publisher, publisherHost }: Placed): Original | null {
  if (url === null) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { kind: kindOf(host, publisher, publisherHost), url, host };
}

/** The address at the publisher's, for those who cite the article; null where none is known. */
export function publishersUrl(data: Placed): string | null {
  const original = originalOf(data);
  return original && original.kind !== 'copy' ? original.url : null;
}

function kindOf(host: string, publisher: string | null, own?: string): Original['kind'] {
  if (publisher === null) return 'unclear';
  // What the curator says goes before what the program knows.
  if (own !== undefined) return `.${host}`.endsWith(`.${own}`) ? 'original' : 'copy';
  const known = publicationNamed(publisher);
  const there = publicationAt(host);
  if (there) return there.name === (known?.name ?? publisher) ? 'original' : 'copy';
  if (known && known.domains.length > 0) return 'copy';
  return host.split('.').some((label) => isCalledLike(label, publisher)) ? 'original' : 'unclear';
}

/** Words that an address may leave out. */
const optional = new Set(
  'the a an of and der die das le la les el los il news online daily weekly newspaper zeitung media group'.split(' '),
);

/**
 * Whether a label of an address spells a paper's name, its words whole or by their first letters: harbourpost, nytimes,
 * ltec. A word of the name alone is not enough: harbourviews is not the Harbour Post's.
 */
function isCalledLike(label: string, publisher: string): boolean {
  const words =
    publisher
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !optional.has(word));
  const short = telling.length > 1;
  const spelled = words
    .map((word) =>
      optional.has(word) ? `(?:${word}|${word.charAt(0)})?` : short ? `(?:${word}|${word.charAt(0)})` : word,
    )
    .join('');
  const site = label.replace(/[^\p{L}\p{N}]/gu, '');
  return (
    telling.length > 0 && site.length > 1 && new RegExp(`^(?:the)?${spelled}(?:news|online|live)?$`, 'u').test(site)
  );
}

/** What a link to it is called as a sentence: “Read the original at The Example”, “Copy at example.org”. */
export function readingOf({ kind, host }: Original, publisher: string | null): string {
  if (kind === 'original') return say.article.readOriginal(publisher);
  return kind === 'copy' ? say.article.copyAt(host) : say.article.readAt(host);
}

/** What is said where there is no address: that none is known, or that there is none, as the curator says. */
export const withoutOriginal = ({ provenance }: Pick<EntryData, 'provenance'>): string =>
  provenance?.url ? say.article.noOriginal : say.article.unknownOriginal;
