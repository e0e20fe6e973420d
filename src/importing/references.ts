import { type Facts, ImportError, letters } from './imported.ts';
import { dayOf } from './page-facts.ts';

/** One item of a reference manager's export, with what it says of its article. */
export interface Reference {
  readonly title: string;
  readonly facts: Facts;
}

/** As much of a CSL item as is read here. */
interface CslItem {
  readonly title?: string;
  readonly author?: readonly { readonly given?: string; readonly family?: string; readonly literal?: string }[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts'?: readonly (readonly (number | string)[])[]; readonly raw?: string };
  readonly URL?: string;
}

/** The items of a file of CSL-JSON or RIS, as Zotero and others export them. Throws an ImportError for others. */
export function readReferences(text: string, kind: 'csl' | 'ris'): readonly Reference[] {
  const items = kind === 'csl' ? readCsl(text) : readRis(text);
  return items.flatMap((item) => (item.title ? [{ title: item.title, facts: factsOf(item, kind) }] : []));
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
  const items = text.split(/^ER {2}-.*$/m).map((record) => [...record.matchAll(/^([A-Z][A-Z0-9]) {2}- ?(.*)$/gm)]);
  const first = (item: (typeof items)[number], tags: readonly string[]): string | undefined =>
    tags.flatMap((tag) => item.filter(([, each]) => each === tag)).map(([, , value]) => value?.trim())[0];
  const found = items.flatMap((item): readonly CslItem[] => {
    const title = first(item, risFields.title);
    if (!title) return [];
    const container = first(item, risFields.container);
    const url = first(item, risFields.URL);
    // “2023/12/13/”, “2023///”: empty parts are unknown ones.
    const issued = (first(item, risFields.issued) ?? '')
      .split('/')
      .slice(0, 3)
      .filter((part) => /^\d+$/.test(part));
    return [
      {
        title,
        author: item.filter(([, tag]) => tag === 'AU' || tag === 'A1').map(([, , name = '']) => personOf(name.trim())),
        ...(container ? { 'container-title': container } : {}),
        ...(issued.length > 0 ? { issued: { 'date-parts': [issued] } } : {}),
        ...(url ? { URL: url } : {}),
      },
    ];
  });
  if (found.length > 0) return found;
  throw new ImportError('This is no list of references in RIS. Export it anew.');
}

/** “Lim, Rosa” is a person; a name without a comma is taken whole. */
function personOf(name: string): { readonly given?: string; readonly family?: string; readonly literal?: string } {
  const [family = '', given] = name.split(/,\s*/);
  return given ? { family, given } : { literal: family };
}

function factsOf(item: CslItem, kind: 'csl' | 'ris'): Facts {
  const from = kind === 'csl' ? 'CSL-JSON' : 'RIS';
  const parts = item.issued?.['date-parts']?.[0] ?? [];
  const written =
    parts.length > 0 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : (item.issued?.raw ?? '');
  const day = dayOf(written) ?? (/^\d{4}$/.test(written) ? written : null);
  const names = (item.author ?? [])
    .map(({ given, family, literal }) => literal ?? [given, family].filter(Boolean).join(' '))
    .filter((name) => name !== '');
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
