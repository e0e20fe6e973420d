import { shareInText } from './renamed.ts';
import { byName, emptyLedger, type Ledger, type PublishedArticle } from './shape.ts';

/** A line of the ledger that is not there any more. */
export interface LostLine {
  readonly name: string;
  readonly record: PublishedArticle;
}

/** What is put back into a ledger, and what is to be told of. */
export interface PutBack {
  readonly ledger: Ledger;
  readonly lost: readonly LostLine[];
  /** Former speakers whose lines were lost, each with whom it leads to. */
  readonly speakers: readonly (readonly [old: string, now: string])[];
  /** The articles still in the folder, where the ledger that is put back was not there any more at all. */
  readonly whole: readonly LostLine[];
}

/**
 * Puts back the lines that somebody took out of the ledger, or lost in merging it, for articles that are still in the folder: without
 * its line such an article would be a new one, at another address perhaps, and every link to it dead. The same for former speakers who
 * lead to one that is quoted. `last` is the ledger as it was last written here, `files` are the names in the folder today, `texts` the
 * articles among them. Where a file was renamed as well, its article is known by its words. Where an
 * article left together with its line, as on another branch, nothing is put back; neither is anything where the ledger was never
 * written, or holds nothing, which is how to begin anew. Null for `ledger` says that its file is not there: while any of its articles
 * is, by its name or its words, it comes back as a whole, with where those that left stood.
 * Pure: what is given is left as it is.
 */
export function putBackLost(
  ledger: Ledger | null,
  last: Ledger | null,
  files: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): PutBack {
  const nothing = { ledger: ledger ?? emptyLedger, lost: [], speakers: [], whole: [] };
  if (last === null || last === ledger) return nothing;
  const here = new Set(files);
  const placed = new Set(Object.entries(last.articles).map(([name, { file = name }]) => file));
  const published = Object.entries(last.articles)
    .filter(([name, { file = name }]) => here.has(file))
    .map(([name, record]) => ({ name, record }));
  const gone = Object.entries(last.articles)
    .filter(([name, { file = name }]) => !here.has(file))
    .map(([name, record]) => ({ name, record }));
  if (ledger === null) {
    const nobodys = [...texts].filter(([file]) => !placed.has(file));
    const whole = [...published, ...renamedSince(gone, nobodys)];
    return whole.length === 0 ? nothing : { ...nothing, ledger: last, whole };
  }
  if (ledger.since === undefined || ledger.since !== last.since) return nothing;
  // The name of a line may be another's file today, as where two files exchanged their names.
  const known = new Set(Object.entries(ledger.articles).map(([name, { file = name }]) => file));
  const addresses = new Set(Object.values(ledger.articles).map(({ address }) => address));
  const nobodys = [...texts].filter(([file]) => !known.has(file) && !placed.has(file));
  const lost = [...published, ...renamedSince(gone, nobodys)]
    .filter(({ name, record: { file = name } }) => !known.has(file) && !(name in ledger.articles))
    // What has its address now is the same article under another name.
    .filter(({ record }) => !addresses.has(record.address));
  const articles = byName([
    ...Object.entries(ledger.articles),
    ...lost.map(({ name, record }) => [name, record] as const),
  ]);
  const quoted = new Set(Object.values(articles).flatMap(speakersOf));
  const speakers = Object.entries(last.speakers).flatMap(([old, now]) =>
    now !== null && !(old in ledger.speakers) && !quoted.has(old) && quoted.has(now) ? [[old, now] as const] : [],
  );
  if (lost.length === 0 && speakers.length === 0) return nothing;
  const all = byName([...Object.entries(ledger.speakers), ...speakers]);
  return { ledger: { ...ledger, articles, speakers: all }, lost, speakers, whole: [] };
}

/** Of lines without their file those whose article stands in one file that no line knows, and in that no other's. */
function renamedSince(
  lines: readonly LostLine[],
  texts: readonly (readonly [file: string, text: string])[],
): readonly LostLine[] {
  const fits = lines.flatMap((line) =>
    texts.flatMap(([file, text]) => (shareInText(line.record, text) >= 0.5 ? [{ line, file }] : [])),
  );
  return fits
    .filter(({ line, file }) => fits.every((one) => (one.line === line) === (one.file === file)))
    .map(({ line }) => line);
}

const speakersOf = ({ quotations }: PublishedArticle): readonly string[] =>
  Object.values(quotations).flatMap(([, speaker]) => speaker ?? []);
