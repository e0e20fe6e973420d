import type { Edtf } from '../domain.ts';
import { type DateEnd, dateParts, isUncertain } from '../edtf.ts';
import { printable } from '../printable.ts';
import { formatDate } from '../timeline/days.ts';
import { type Article, lastingId } from '../timeline/index.ts';
import * as say from '../words/index.ts';
import { isInstitutional } from './creator.ts';
import { partName } from './family-name.ts';
import { originalOf, publishersUrl } from './original.ts';

/**
 * The articles as the programs that keep references take them: CSL-JSON, BibTeX (with what biblatex adds) and RIS. They
 * cite the article where its publisher printed it, not this site's page of it; the address of a copy is a note.
 */

type CitedArticle = Pick<Article, 'id' | 'data'>;

/** A person's name in the two parts that references sort by; a name that is no person's stays whole. */
type CslName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

type CitedAs = (typeof kinds)[keyof typeof kinds];

/** What each format calls what is cited. */
const kinds = {
  newspaper: { csl: 'article-newspaper', bibtex: 'article', ris: 'NEWS' },
  online: { csl: 'webpage', bibtex: 'online', ris: 'ELEC' },
  other: { csl: 'document', bibtex: 'misc', ris: 'GEN' },
} as const;

/** What a curator wrote or took from elsewhere is no newspaper's; with an address it is what stands there. */
const citedAs = (data: CitedArticle['data']): CitedAs =>
  kinds[!data.own ? 'newspaper' : publishersUrl(data) === null ? 'other' : 'online'];

/** An item of CSL-JSON 1.0.2, as far as a newspaper article needs it. */
export interface CslItem {
  readonly id: string;
  readonly type: CitedAs['csl'];
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly abstract?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** An article as an item of CSL-JSON; a date known only in part keeps only that part. */
export function cslOf({ id, data }: CitedArticle, language: string): CslItem {
  const url = publishersUrl(data);
  const note = noteOn(data);
  return {
    id: lastingId({ id, data }),
    type: citedAs(data).csl,
    title: data.headline,
    ...(data.bylines.length > 0 ? { author: data.bylines.map(nameOf) } : {}),
    ...(data.publisher ? { 'container-title': data.publisher } : {}),
    issued: {
      'date-parts': dateParts(data.published.date).map(({ year, month, day }) =>
        [year, month, day].filter((part) => part !== undefined),
      ),
      ...(isUncertain(data.published.date) ? { circa: true } : {}),
    },
    ...(data.standfirst ? { abstract: data.standfirst } : {}),
    language,
    ...(url ? { URL: url } : {}),
    ...(note ? { note } : {}),
  };
}

function nameOf({ name }: { readonly name: string }): CslName {
  if (isInstitutional(name)) return { literal: name };
  const { suffix, ...parts } = partName(name);
  return { ...parts, ...(suffix ? { suffix } : {}) };
}

/** “King, Jr., Martin Luther”, as BibTeX reads a name; RIS has what follows the given names behind them. */
const lastFirst = ({ family, given, suffix }: Exclude<CslName, { readonly literal: string }>): readonly string[] => [
  family,
  ...(suffix ? [suffix] : []),
  given,
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What has no field of its own: where a copy is, and when the article was last changed. */
function noteOn(data: CitedArticle['data']): string | null {
  const original = originalOf(data);
  const parts = [
    data.updated && say.cited.updated(formatDate(data.updated.date, say.cited.days[0])),
    original?.kind === 'copy' && say.cited.copyAt(original.url),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('. ') : null;
}

/** An article as an entry for BibTeX and biblatex, every character that TeX reads otherwise escaped. */
export function bibtexOf({ id, data }: CitedArticle): string {
  const url = publishersUrl(data);
  const note = noteOn(data);
  const { year, month, day } = olderDate(dateParts(data.published.date));
  const field = (name: string, value: string | null) => (value ? `  ${name} = {${value}},\n` : '');
  const author = data.bylines
    .map(nameOf)
    .map((name) => ('literal' in name ? `{${tex(name.literal)}}` : lastFirst(name).map(tex).join(', ')))
    .join(' and ');
  return printable(
    `@${citedAs(data).bibtex}{${lastingId({ id, data })},\n` +
      // For biblatex, which has no type for newspapers but this.
      field('entrysubtype', data.own ? null : 'newspaper') +
      field('author', author) +
      // The inner braces keep the capitals: styles would print “nato”.
      field('title', `{${tex(data.headline)}}`) +
      field(data.own ? 'howpublished' : 'journal', data.publisher && tex(data.publisher)) +
      field('year', year) +
      (month ? `  month = ${months[month - 1]},\n` : '') +
      field('day', day ? String(day) : null) +
      // Older styles know nothing but the above, and neither intervals nor doubt; biblatex takes this one first.
      field('date', data.published.date) +
      field('abstract', data.standfirst && tex(data.standfirst)) +
      // Taken as it stands: only a brace would end it too early.
      field('url', url?.replace(/[{}]/g, encodeURIComponent) ?? null) +
      field('note', note && tex(note)) +
      '}\n',
  );
}

/** Year, month and day for older styles, which know no interval: of one only what both of its ends agree in. */
function olderDate([from, to]: readonly DateEnd[]): {
  readonly year: string;
  readonly month?: number;
  readonly day?: number;
} {
  const year = String(from?.year ?? '');
  if (!to) return { ...from, year };
  if (from?.year !== to.year) return { year: `${year}/${to.year}` };
  return from.month && from.month === to.month ? { year, month: from.month } : { year };
}

const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Takes the meaning that TeX gives to some characters, and to some pairs of them, out of them. */
const tex = (words: string): string =>
  words
    .replace(/[\\{}$&#%_~^]/g, (character) => texNames[character] ?? `\\${character}`)
    // -- is a dash, `` and '' are quotation marks.
    .replace(/([-`'])(?=\1)/g, '$1{}');

/**
 * One reference in RIS, with the tags that all its readers know (the later ones make a newspaper's author a “reporter”).
 * Every line ends as its definition says, with CR LF.
 */
export function risOf({ id, data }: CitedArticle): string {
  const { date } = data.published;
  const [from = { year: 0 }] = dateParts(date);
  const two = (n: number | undefined) => (n ? String(n).padStart(2, '0') : '');
  // Year, month, day, and a word for what the three cannot say.
  const dated = [
    from.year,
    two(from.month),
    two(from.day),
    isExact(date) ? '' : formatDate(date, say.cited.days[0]),
  ].join('/');
  const lines: readonly (readonly [string, string | null])[] = [
    ['TY', citedAs(data).ris],
    ['ID', lastingId({ id, data })],
    ...data.bylines
      .map(nameOf)
      .map((name): [string, string] => [
        'A1',
        'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', '),
      ]),
    ['T1', data.headline],
    ['JF', data.publisher],
    ['Y1', dated],
    ['N2', data.standfirst],
    ['UR', publishersUrl(data)],
    // The date holds its first day alone for most readers; a second date (Y2) would be taken for the day of access.
    [
      'N1',
      [
        ...(isExact(date) ? [] : [`${say.cited.published(formatDate(date, say.cited.days[0]))} (${date})`]),
        noteOn(data) ?? [],
      ]
        .flat()
        .join('. ') || null,
    ],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${printable(value ?? '').replace(/\s+/g, ' ')}\r\n`)
    .join('');
}

const isExact = (date: Edtf): boolean => !isUncertain(date) && !date.includes('/');
