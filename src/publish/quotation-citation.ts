import type { Edtf } from '../domain.ts';
import { firstDay, isExactDay, yearOf } from '../edtf.ts';
import { formatDate } from '../timeline/days.ts';
import { partName } from './family-name.ts';
import { escapeMarkup, link } from './html.ts';

/**
 * One quotation as a reference: its words, who said them and when, the article that reports them, where it stands, and the
 * day it was read. Made in the reader's browser, which alone knows that day. Style manuals: Cite Them Right (Harvard), APA 7,
 * MLA 9, and the footnotes of Chicago 17. They write English dates in their own ways, whatever the site's language.
 */
export interface CitedQuotation {
  /** In quotation marks, as shown. */
  readonly words: string;
  readonly speaker: string | null;
  /** The speaker is less sure than the timeline asks: the name is a probable one, wherever the words are taken. */
  readonly probable: boolean;
  readonly said: Edtf;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: Edtf;
  readonly address: string;
  /** The day it was read, as yyyy-mm-dd. */
  readonly read: string;
}

export const citationStyles = ['Harvard', 'APA', 'MLA', 'Footnote'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** A quotation cited in a style, as one paragraph of plain words. */
export function citeQuotation(cited: CitedQuotation, style: CitationStyle): string {
  return { Harvard: harvard, APA: apa, MLA: mla, Footnote: footnote }[style](cited);
}

const british = (date: Edtf) => formatDate(date, 'en-GB');
const american = (date: Edtf) => formatDate(date, 'en-US');

/** “Words” (Vladimir Putin, 21 December 2021), quoted in Foy, H. and Seddon, M. (2021) ‘Headline’, Paper, 21 December. */
function harvard(cited: CitedQuotation): string {
  const { published, publisher } = cited;
  const authors = listed(
    cited.authors.map((name) => invert(name, true)),
    ' and ',
    4,
  );
  const by = authors || publisher || '';
  const paper = authors && publisher ? `, ${publisher}` : '';
  const day = isExactDay(published) ? `, ${formatDate(published, 'en-GB', 'without year')}` : '';
  return `${cited.words} (${whoAndWhen(cited, british)}), quoted in ${by ? `${by} ` : ''}(${yearOf(firstDay(published))}) ‘${inner(cited.headline)}’${paper}${day}. Available at: ${cited.address} (Accessed: ${british(cited.read)}).`;
}

/** “Words” (V. Putin…, as quoted in Foy & Seddon, 2021). Foy, H., & Seddon, M. (2021, December 21). Headline. Paper. */
function apa(cited: CitedQuotation): string {
  const { published, publisher, headline } = cited;
  const authors = listed(
    cited.authors.map((name) => invert(name, true)),
    ', & ',
    20,
  );
  const by = authors || publisher || headline;
  const date = isExactDay(published)
    ? `${yearOf(published)}, ${formatDate(published, 'en-US', 'without year')}`
    : american(published);
  const rest = [by === headline ? null : headline, authors ? publisher : null]
    .filter(Boolean)
    .map((part) => ` ${closed(part ?? '')}`)
    .join('');
  return `${cited.words} (${whoAndWhen(cited, american)}). ${closed(by)} (${date}).${rest} Retrieved ${american(cited.read)}, from ${cited.address}`;
}

/** Foy, Henry, and Max Seddon. “Headline.” Paper, 21 Dec. 2021, address. Accessed 26 Nov. 2026. */
function mla(cited: CitedQuotation): string {
  const [first, ...others] = cited.authors;
  const more = others.length > 1 ? ', et al' : others.length === 1 ? `, and ${others[0]}` : '';
  const by = first ? `${closed(`${invert(first, false)}${more}`)} ` : '';
  const paper = cited.publisher ? `${cited.publisher}, ` : '';
  return `${cited.words} (${whoAndWhen(cited, british)}). ${by}“${closed(inner(cited.headline))}” ${paper}${shortened(cited.published)}, ${cited.address}. Accessed ${shortened(cited.read)}.`;
}

/** Vladimir Putin, 21 December 2021: “Words”, quoted in Henry Foy and Max Seddon, “Headline”, Paper, 21 December 2021. */
function footnote(cited: CitedQuotation): string {
  const source = [
    listed(cited.authors, ' and ', 3),
    `“${inner(cited.headline)}”`,
    cited.publisher,
    british(cited.published),
  ]
    .filter(Boolean)
    .join(', ');
  return `${whoAndWhen(cited, british)}: ${cited.words}, quoted in ${source}, ${cited.address} (read ${british(cited.read)}).`;
}

const whoAndWhen = ({ speaker, probable, said }: CitedQuotation, write: (date: Edtf) => string): string =>
  `${speaker === null ? 'speaker not named' : `${probable ? 'probably ' : ''}${speaker}`}, ${write(said)}`;

/** "Henry Foy" → "Foy, H." or "Foy, Henry". A name of one word stays as it is. */
function invert(name: string, initials: boolean): string {
  const { given, family, suffix } = partName(name);
  if (given === '') return name;
  const before = initials ? given.replace(/\S+/gu, (word) => `${word.slice(0, 1)}.`) : given;
  return [family, before, suffix].filter(Boolean).join(', ');
}

/** "A, B and C"; with more than `most` names the first and "et al." */
function listed(names: readonly string[], last: string, most: number): string {
  if (names.length > most) return `${names[0]} et al.`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

/** "21 Dec. 2021", as MLA shortens months. */
const shortened = (date: Edtf): string =>
  formatDate(date, 'en-GB', 'short').replace(/\b(Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\b/g, '$1.');

const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Quotation marks inside others are single. */
const inner = (headline: string): string => headline.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'));

/**
 * The quotation as a piece of HTML for another page: its words, who said them and when, and the way to where it stands.
 * Plain markup that loads nothing from here and needs no script.
 */
export function embedQuotation({
  words,
  speaker,
  probable,
  said,
  headline,
  publisher,
  address,
}: CitedQuotation): string {
  const paragraphs = words.split('\n').map((paragraph) => `  <p>${escapeMarkup(paragraph)}</p>`);
  const name = speaker === null ? 'Speaker not named' : `${probable ? 'probably ' : ''}${speaker}`;
  const who = escapeMarkup([name, british(said)].join(', '));
  const where = `${link(address, headline)}${publisher ? `, ${escapeMarkup(publisher)}` : ''}`;
  return [
    `<blockquote cite="${escapeMarkup(address)}">`,
    ...paragraphs,
    `  <footer>— ${who}, in <cite>${where}</cite></footer>`,
    '</blockquote>',
  ].join('\n');
}
