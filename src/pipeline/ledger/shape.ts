import { z } from 'astro/zod';
import { memoizeFor } from '../../memoize.ts';

/**
 * `addresses.json` beside the articles: what was published where, so that an address once published never dies and never
 * changes its meaning. It is written by `build` and `entries`, read by every command, and committed with the folder.
 */

const id = z.string().regex(/^q-[0-9a-f]{8}$/);
/** The last part of an address: `2021-11-30-truss-warns-putin`, `liz-truss`. */
const slug = z.string().regex(/^(?!\.+$)[^\s/\\?#%<>"\p{Cc}]+$/u);

/** A quotation as it was last published: its first words, the id of its speaker, and what tells its place. */
const publishedQuotation = z.tuple([z.string(), slug.nullable(), z.string().optional()]);

const publishedArticleSchema = z.strictObject({
  /** `<yyyy-mm-dd>-<slug>`. */
  address: slug,
  /** Where it stood before, the oldest first: each of these leads to `address`. */
  moved: z.array(slug).optional(),
  /** Where it stood first, its id in feeds and references for good: only said where that is not the first of those, or it went back. */
  began: slug.optional(),
  /** In which build it came to those of the first, counted from 1: of articles that print the same words it tells the older. */
  added: z.number().int().positive().optional(),
  /** By what feeds know statements that another article printed before: `<address>#<id>` of theirs, by the first id here. */
  feed: z.record(id, z.string().regex(/^[^#]+#q-[0-9a-f]{8}$/)).optional(),
  /** The article's name today, where its file was renamed: quotation ids go on depending on the name it began with. */
  file: z.string().min(1).optional(),
  /** Taken down by the curator: its words are not kept here either. */
  withdrawn: z.strictObject({ because: z.string().min(1), on: z.string() }).optional(),
  quotations: z.record(id, publishedQuotation),
  /** Quotations that a curator corrected: which fields, why, and since when. */
  corrected: z
    .record(id, z.strictObject({ what: z.array(z.string()), because: z.string().nullable(), on: z.string() }))
    .optional(),
  /** Ids that were published and are none today: what each became, which may itself be gone, or null where it left. */
  gone: z.record(id, id.nullable()).optional(),
  /** Of those that left, since when, and by what each is known again where it comes back: a digest of its words, and its place. */
  left: z.record(id, z.strictObject({ on: z.string(), words: z.string(), place: z.string().optional() })).optional(),
  /** Of quotations that were published under another id before, the first of theirs. */
  first: z.record(id, id).optional(),
  /** What of its head the sidecar gives, and since when and why, where something else was published before. */
  settled: z
    .record(z.string(), z.strictObject({ is: z.string(), because: z.string().nullable(), on: z.string().nullable() }))
    .optional(),
});

/** An article may be called `constructor`, a speaker `__proto__`: nothing is found but what was put there. */
export function byName<Value>(entries: Iterable<readonly [string, Value]> = []): Record<string, Value> {
  const record: Record<string, Value> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

const named = <Value extends z.ZodType>(value: Value) =>
  z
    .preprocess(
      (given) =>
        typeof given === 'object' && given !== null && !Array.isArray(given) ? new Map(Object.entries(given)) : given,
      z.map(z.string().min(1), value),
    )
    .transform((map) => byName(map));

export const ledgerSchema = z.strictObject({
  /** By the name under which each was first published. */
  articles: named(publishedArticleSchema),
  /** Speakers' addresses that are none today: the speaker each became, or null where nobody is quoted under it. */
  speakers: named(slug.nullable()),
  /** The day since which changes of a head are kept: what sidecars gave before may always have been so. */
  since: z.string().optional(),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

export const emptyLedger: Ledger = { articles: byName(), speakers: byName() };

/** The last text, and what it says: every command reads it twice, and live reload over and over what it wrote itself. */
let last: { readonly text: string; readonly ledger: Ledger } | null = null;

/** What the text of a ledger says. Throws where that is no ledger. */
export function parseLedger(text: string): Ledger {
  if (last?.text !== text) last = { text, ledger: ledgerSchema.parse(JSON.parse(text)) };
  return last.ledger;
}

/**
 * The ledger as the text of its file: keys in order, an article a line with its fields as the schema has them, so that the same
 * articles give the same bytes and a change of one article is a change of one line.
 */
export function writeLedger(ledger: Ledger): string {
  const lines = Object.keys(ledger.articles)
    .sort()
    .map((name) => `    ${JSON.stringify(name)}: ${lineOf(ledger.articles[name] as PublishedArticle)}`);
  const speakers = Object.keys(ledger.speakers)
    .sort()
    .map((old) => `    ${JSON.stringify(old)}: ${JSON.stringify(ledger.speakers[old])}`);
  const block = (inside: readonly string[]): string => (inside.length === 0 ? '{}' : `{\n${inside.join(',\n')}\n  }`);
  const since = ledger.since === undefined ? '' : `,\n  "since": ${JSON.stringify(ledger.since)}`;
  const text = `{\n  "articles": ${block(lines)},\n  "speakers": ${block(speakers)}${since}\n}\n`;
  last = { text, ledger };
  return text;
}

const fields = Object.keys(publishedArticleSchema.shape) as readonly (keyof PublishedArticle)[];

const lineOf = memoizeFor((record: PublishedArticle): string =>
  JSON.stringify(
    Object.fromEntries(fields.flatMap((field) => (record[field] === undefined ? [] : [[field, record[field]]]))),
  ),
);
