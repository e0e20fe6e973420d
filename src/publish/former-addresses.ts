import type { Ledger } from '../pipeline/ledger/index.ts';
import type { EntryData } from '../schema.ts';
import type { TimelineModel } from '../timeline/index.ts';
import { lifted } from '../timeline/words.ts';

/** An address that was published and at which no article or speaker stands today. */
export interface FormerAddress {
  /** Its path below the site's folder, without slashes at its ends: `articles/2021-11-30-truss-warns`. */
  readonly path: string;
  readonly now: LeadsOn | TakenDown;
}

/** What stood here stands elsewhere. */
interface LeadsOn {
  readonly kind: 'article' | 'speaker';
  readonly id: string;
  readonly name: string;
  /** The ids that its quotations have and had, each with their words; null for one that left. */
  readonly quoted: readonly { readonly id: string; readonly words: string | null }[];
}

/** What stood here stands nowhere: the curator took it down, or it left without a word. */
interface TakenDown {
  readonly kind: 'withdrawn' | 'gone' | 'unquoted';
  readonly because: string | null;
  /** The day it was taken down. */
  readonly on: string | null;
}

/** Every address that the ledger remembers and the site no longer has of itself. */
export function formerAddresses(ledger: Ledger, model: TimelineModel): readonly FormerAddress[] {
  const published = new Map(model.articles.map(({ id, data }) => [id, data]));
  const names = new Map(model.speakers.map(({ id, name }) => [id, name]));
  const articles = Object.values(ledger.articles).flatMap((record): readonly FormerAddress[] => {
    const data = published.get(record.address);
    const left = data === undefined ? [record.address] : [];
    const former = [...left, ...(record.moved ?? [])].filter((address) => !published.has(address));
    // Nearly every article stands where it always stood, and nothing need be said of its quotations.
    if (former.length === 0) return [];
    const now: FormerAddress['now'] =
      data === undefined
        ? {
            kind: record.withdrawn ? 'withdrawn' : 'gone',
            because: record.withdrawn?.because ?? null,
            on: record.withdrawn?.on ?? null,
          }
        : { kind: 'article', id: record.address, name: data.headline, quoted: quotedIn(data) };
    return former.map((address) => ({ path: `articles/${address}`, now }));
  });
  const speakers = Object.entries(ledger.speakers)
    .filter(([old]) => !names.has(old))
    .map(([old, became]): FormerAddress => {
      const name = became === null ? undefined : names.get(became);
      const now: FormerAddress['now'] =
        became === null || name === undefined
          ? { kind: 'unquoted', because: null, on: null }
          : { kind: 'speaker', id: became, name, quoted: [] };
      return { path: `speakers/${old}`, now };
    });
  return [...articles, ...speakers];
}

/** So many words tell which quotation is meant. */
const mostWords = 20;

const quotedIn = ({ quotations, left = [] }: EntryData): LeadsOn['quoted'] => [
  ...quotations.flatMap((quotation) =>
    [quotation.id, ...(quotation.formerIds ?? [])].map((id) => ({ id, words: lifted(quotation, mostWords) })),
  ),
  ...left.map(({ id }) => ({ id, words: null })),
];

/** The same for servers: `_redirects`, as Netlify and Cloudflare Pages read it. `base` begins and ends with a slash. */
export const redirectsFile = (former: readonly FormerAddress[], base: string): string =>
  pairs(former, base)
    .map(([from, to]) => `${from} ${to} 301\n`)
    .join('');

/** `redirects.map`, which the nginx example reads into a map of addresses: nginx has decoded those it is asked for. */
export const redirectsMap = (former: readonly FormerAddress[], base: string): string =>
  pairs(former, base)
    .map(([from, to]) => `"${decodeURI(from)}" "${to}";\n`)
    .join('');

function pairs(former: readonly FormerAddress[], base: string): readonly (readonly [from: string, to: string])[] {
  return former.flatMap(({ path, now }) =>
    'id' in now ? [[encodeURI(`${base}${path}/`), encodeURI(`${base}${now.kind}s/${now.id}/`)] as const] : [],
  );
}
