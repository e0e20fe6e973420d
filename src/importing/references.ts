import { isDay } from '../calendar.ts';
import { withoutCapitals } from '../pipeline/article/names.ts';
import { writtenDates } from '../text/date-forms/index.ts';
import { type Facts, ImportError, letters, oneLine } from './imported.ts';
import { dayOf } from './page-facts.ts';

/** One item of a reference manager's export, with what it says of its article. */
export interface Reference {
  readonly title: string;
  readonly facts: Facts;
}

/** As much of a CSL item as is read here. */
interface CslItem {
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: CslDate | string;
  readonly URL?: string;
}

interface CslName {
  readonly given?: string;
  readonly family?: string;
  readonly literal?: string;
  readonly suffix?: string;
  /** “van”, which some programs keep beside the family's name. */
  readonly 'non-dropping-particle'?: string;
  readonly 'dropping-particle'?: string;
}

interface CslDate {
  readonly 'date-parts'?: readonly (readonly (number | string)[])[];
  /** The day as somebody typed it: “11 May 2018”. */
  readonly raw?: string;
  readonly literal?: string;
}

/** The items of a file of CSL-JSON or RIS, as Zotero and others export them. Throws an ImportError for others. */
export function readReferences(text: string, kind: 'csl' | 'ris'): readonly Reference[] {
  const items = kind === 'csl' ? readCsl(text) : readRis(text);
  return items.flatMap((item) => {
    // Reference managers keep italics of a title as tags.
    const title = oneLine((item.title ?? '').replace(/<\/?(?:i|b|em|strong|sup|sub|span|sc)\b[^>]*>/gi, ''));
    return title === '' ? [] : [{ title, facts: factsOf({ ...item, title }, kind) }];
  });
}

function readCsl(text: string): readonly CslItem[] {
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value as CslItem[];
    if (typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items))
      return value.items as CslItem[];
  } catch {
    // Said below.
  }
  throw new ImportError('This is no list of references in CSL-JSON. Export it anew as “CSL JSON”.');
}

/** The fields of RIS that are read, with the names that reference managers give them. */
const risFields = {
  title: ['TI', 'T1'],
  container: ['T2', 'JO', 'JF', 'PB'],
  issued: ['DA', 'Y1', 'PY'],
  URL: ['UR'],
} as const;

/**
 * RIS is a tag, two spaces, a hyphen and a value a line, up to `ER`. The package that reads it best, citation-js, loses the
 * day of a newspaper article and leaves its authors' names whole, so the few tags wanted here are read here.
 */
function readRis(text: string): readonly CslItem[] {
  // Some databases write one space before the hyphen, and go on with a long value on the next line.
  const items = text
    .replace(/\r\n?/g, '\n')
    .split(/^ER {1,2}-.*$/m)
    .map((record) => [
      ...record.replace(/\n(?![A-Z][A-Z0-9] {1,2}-)[ \t]*(?=\S)/g, ' ').matchAll(/^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/gm),
    ]);
  const first = (item: (typeof items)[number], tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => item.filter(([, each]) => each === tag)).map(([, , value]) => value?.trim())[0];
  const found = items.flatMap((item): readonly CslItem[] => {
    const title = first(item, risFields.title);
    if (!title) return [];
    const container = first(item, risFields.container);
    const url = first(item, risFields.URL);
    const dates = risFields.issued.flatMap((tag) => first(item, [tag]) ?? []);
    return [
      {
        title,
        author: item.filter(([, tag]) => tag === 'AU' || tag === 'A1').map(([, , name = '']) => personOf(name.trim())),
        ...(container ? { 'container-title': container } : {}),
        ...(dates.length > 0 ? { issued: issuedOf(dates) } : {}),
        ...(url ? { URL: url } : {}),
      },
    ];
  });
  if (found.length > 0) return found;
  throw new ImportError('This is no list of references in RIS. Export it anew.');
}

/** Of the dates of a record the one that says most: its day may stand beside its year, “Sep 17” in one field and “2024” in another. */
function issuedOf(dates: readonly string[]): CslDate {
  // “2023/12/13/”, “2023///”: empty parts are unknown ones, and a fourth is no number.
  const parted = dates
    .filter((date) => /^\d{4}(?:\/|$)/.test(date))
    .map((date) =>
      date
        .split('/')
        .slice(0, 3)
        .filter((part) => /^\d+$/.test(part)),
    )
    .toSorted((a, b) => b.length - a.length);
  const [fullest] = parted;
  if (fullest !== undefined && fullest.length === 3) return { 'date-parts': [fullest] };
  const year = fullest?.[0] ?? '';
  const typed = dates.flatMap((date) => [date, `${date}, ${year}`]).find((date) => dayWritten(date) !== null);
  if (typed !== undefined) return { raw: typed };
  return fullest === undefined ? {} : { 'date-parts': [fullest] };
}

/** The one day that somebody typed, however it is written: “2003 Nov 12”, “8 July 2011”. Null where it may be read in two ways. */
function dayWritten(words: string): string | null {
  const turned = words.replace(/^((?:19|20)\d\d) (\p{L}{3,9})\.? (\d{1,2})$/u, '$3 $2 $1');
  const [first, second] = writtenDates(turned);
  if (first?.reading.kind !== 'sure' || second !== undefined) return null;
  return isDay(first.reading.date) ? first.reading.date : null;
}

/** “Lim, Rosa” is a person, “Lim, Rosa, Jr.” too; a name without a comma is taken whole. */
function personOf(name: string): CslName {
  const [family = '', given, suffix] = name.split(/,\s*/);
  return given ? { family, given, ...(suffix ? { suffix } : {}) } : { literal: family };
}

/** A name as papers print it. */
function nameOf(name: CslName): string {
  const { given, family, literal, suffix } = name;
  const parts = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  // An agency's letters stay: “AFP”.
  return literal ?? (given ? withoutCapitals : String)(parts.filter(Boolean).join(' '));
}

function factsOf(item: CslItem, kind: 'csl' | 'ris'): Facts {
  const from = kind === 'csl' ? 'CSL-JSON' : 'RIS';
  const issued = typeof item.issued === 'string' ? { raw: item.issued } : item.issued;
  const parts = issued?.['date-parts']?.[0] ?? [];
  const written =
    parts.length > 0
      ? parts.map((part) => String(part).padStart(2, '0')).join('-')
      : (issued?.raw ?? issued?.literal ?? '');
  const day = dayOf(written) ?? dayWritten(written) ?? (/^\d{4}$/.test(written) ? written : null);
  const names = (item.author ?? []).map(nameOf).filter((name) => name !== '');
  const publisher = item['container-title'] ?? item.publisher;
  return {
    headline: item.title ? { value: item.title, from: `${from} title` } : undefined,
    bylines: names.length > 0 ? { value: names, from: `${from} author` } : undefined,
    publisher: publisher ? { value: publisher, from: `${from} container-title` } : undefined,
    published: day ? { value: day, from: `${from} issued` } : undefined,
    url: item.URL && URL.canParse(item.URL) ? { value: item.URL, from: `${from} URL` } : undefined,
  };
}

/** How much a reference says: of two for one article the fuller one is taken. */
const weightOf = ({ facts }: Reference): number => Object.values(facts).filter((fact) => fact !== undefined).length;

/** The reference whose title a text prints; null where none is, or those of several articles are. */
export function referenceFor(text: string, references: readonly Reference[]): Reference | null {
  const printed = ` ${letters(text)} `;
  const fitting = references
    .filter(({ title }) => printed.includes(` ${letters(title)} `))
    .toSorted((a, b) => weightOf(b) - weightOf(a));
  const [best] = fitting;
  return best && fitting.every(({ title }) => letters(title) === letters(best.title)) ? best : null;
}
