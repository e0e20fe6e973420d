import type { Edtf } from '../domain.ts';
import { firstDay, isExactDay, yearOf } from '../edtf.ts';
import { ended, formatDate } from '../timeline/days.ts';
import * as say from '../words/index.ts';
import { partName } from './family-name.ts';
import { escapeMarkup, link } from './html.ts';

/**
 * One quotation as a reference: its words, who said them and when, the article that reports them, where it stands, and the
 * day it was read. Made in the reader's browser, which alone knows that day. Style manuals: Cite Them Right (Harvard), APA 7,
 * MLA 9, and the footnotes of Chicago 17, each in the language of the pages.
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

type Words = typeof say.cited;

/** A quotation cited in a style, as one paragraph of plain words: `words` are those between names, titles and days. */
export function citeQuotation(cited: CitedQuotation, style: CitationStyle, words: Words = say.cited): string {
  return { Harvard: harvard, APA: apa, MLA: mla, Footnote: footnote }[style](cited, words);
}

/** “Words” (Vladimir Putin, 21 December 2021), quoted in Foy, H. and Seddon, M. (2021) ‘Headline’, Paper, 21 December. */
function harvard(cited: CitedQuotation, words: Words): string {
  const { published, publisher } = cited;
  const [language] = words.days;
  const authors = listed(
    cited.authors.map((name) => invert(name, true)),
    words.and,
    4,
    words,
  );
  const by = authors || publisher || '';
  const paper = authors && publisher ? `, ${publisher}` : '';
  const day = isExactDay(published) ? `, ${formatDate(published, language, 'without year')}` : '';
  const source = `${by ? `${by} ` : ''}(${yearOf(firstDay(published))}) ${titled(cited, words, words.harvardMarks)}${paper}${day}`;
  return `${cited.words} (${whoAndWhen(cited, language)}), ${words.quotedIn} ${ended(source)} ${words.availableAt(cited.address, formatDate(cited.read, language))}`;
}

/** “Words” (V. Putin…, as quoted in Foy & Seddon, 2021). Foy, H., & Seddon, M. (2021, December 21). Headline. Paper. */
function apa(cited: CitedQuotation, words: Words): string {
  const { published, publisher, headline } = cited;
  const [, language] = words.days;
  const authors = listed(
    cited.authors.map((name) => invert(name, true)),
    ', & ',
    20,
    words,
  );
  const by = authors || publisher || headline;
  const date = isExactDay(published)
    ? `${yearOf(published)}, ${formatDate(published, language, 'without year')}`
    : formatDate(published, language);
  const rest = [by === headline ? null : headline, authors ? publisher : null]
    .filter(Boolean)
    .map((part) => ` ${closed(part ?? '')}`)
    .join('');
  return `${cited.words} (${whoAndWhen(cited, language)}). ${closed(by)} (${date}).${rest} ${words.retrieved(cited.address, formatDate(cited.read, language))}`;
}

/** Foy, Henry, and Max Seddon. “Headline.” Paper, 21 Dec. 2021, address. Accessed 26 Nov. 2026. */
function mla(cited: CitedQuotation, words: Words): string {
  const [language] = words.days;
  const [first, ...others] = cited.authors;
  const more = others.length > 1 ? `, ${words.others}` : others.length === 1 ? `,${words.and}${others[0]}` : '';
  const by = first ? `${closed(`${invert(first, false)}${more}`)} ` : '';
  const paper = cited.publisher ? `${cited.publisher}, ` : '';
  const title = titled({ headline: closed(cited.headline) }, words, words.marks);
  const day = (date: Edtf) => shortened(date, language);
  return `${cited.words} (${whoAndWhen(cited, language)}). ${by}${title} ${paper}${day(cited.published)}, ${cited.address}. ${ended(words.accessed(day(cited.read)))}`;
}

/** Vladimir Putin, 21 December 2021: “Words”, quoted in Henry Foy and Max Seddon, “Headline”, Paper, 21 December 2021. */
function footnote(cited: CitedQuotation, words: Words): string {
  const [language] = words.days;
  const source = [
    listed(cited.authors, words.and, 3, words),
    titled(cited, words, words.marks),
    cited.publisher,
    formatDate(cited.published, language),
  ]
    .filter(Boolean)
    .join(', ');
  return `${whoAndWhen(cited, language)}: ${cited.words}, ${words.quotedIn} ${source}, ${cited.address} (${words.read(formatDate(cited.read, language))}).`;
}

const whoAndWhen = ({ speaker, probable, said }: CitedQuotation, language: string): string =>
  `${speaker === null ? say.held.notNamed : `${probable ? `${say.speaking.probably} ` : ''}${speaker}`}, ${formatDate(said, language)}`;

/** "Henry Foy" → "Foy, H." or "Foy, Henry". A name of one word stays as it is. */
function invert(name: string, initials: boolean): string {
  const { given, family, suffix } = partName(name);
  if (given === '') return name;
  const before = initials ? given.replace(/\S+/gu, (word) => `${word.slice(0, 1)}.`) : given;
  return [family, before, suffix].filter(Boolean).join(', ');
}

/** "A, B and C"; with more than `most` names the first and "et al." */
function listed(names: readonly string[], last: string, most: number, { others }: Words): string {
  if (names.length > most) return `${names[0]} ${others}`;
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;
}

/** "21 Dec. 2021", as MLA shortens English months. */
const shortened = (date: Edtf, language: string): string =>
  formatDate(date, language, 'short').replace(/\b(Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\b(?!\.)/g, '$1.');

const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A headline between marks; those within are the inner ones of the language. */
function titled({ headline }: Pick<CitedQuotation, 'headline'>, words: Words, [open, close]: Words['marks']): string {
  const inner = headline.replace(/[“”]/g, (mark) => words.innerMarks[mark === '“' ? 0 : 1]);
  return `${open}${inner}${close}`;
}

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
  const name = speaker === null ? say.speaking.notNamed : `${probable ? `${say.speaking.probably} ` : ''}${speaker}`;
  const who = escapeMarkup([name, formatDate(said, say.cited.days[0])].join(', '));
  const where = `${link(address, headline)}${publisher ? `, ${escapeMarkup(publisher)}` : ''}`;
  return [
    `<blockquote cite="${escapeMarkup(address)}">`,
    ...paragraphs,
    `  <footer>— ${who}, ${say.cited.inArticle} <cite>${where}</cite></footer>`,
    '</blockquote>',
  ].join('\n');
}
