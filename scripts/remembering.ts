import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { firstDay } from '../src/edtf.ts';
import { memoizeLast } from '../src/memoize.ts';
import type { Entry } from '../src/pipeline/all.ts';
import type { CorpusArticle } from '../src/pipeline/corpus.ts';
import { type Reading, readArticle, type Settings } from '../src/pipeline/index.ts';
import { type Alone, alone, type Memory, placesOf, readsAlone, type WrittenEntry } from '../src/pipeline/remembered.ts';
import type { Seeds } from '../src/seeds/read.ts';
import { threadOf } from './places.ts';
import { programVersion } from './unchanged.ts';

/**
 * Remembers how articles were read, by their content, by what else the reading depends on, and by the program's own
 * version: what is found here is what would be read again. In files of some articles each, so that one changed article
 * rewrites one of them. Any of it may be deleted at any time.
 */

export interface Kept {
  readonly key: string;
  /** A reading without its source, as JSON. */
  readonly reading: string;
  readonly entry: WrittenEntry | null;
  /** The reading itself, where this run has had it: with live reload it is one object from change to change. */
  readonly parsed?: Reading;
}

/** Readings by the articles' names. */
export type Readings = ReadonlyMap<string, Kept>;

export interface Remembering {
  /** How many articles are read now, and not found remembered; those with corrections and very long ones always are. */
  readonly readAnew: number;
  readonly memory: Memory;
  /** All that is remembered now, with the marks of its entries. */
  readings(entries: readonly Entry[]): Readings;
  /** Keeps what was read, with the marks of its entries, for the next run. */
  keep(entries: readonly Entry[]): void;
}

/** So many files hold all readings. */
const files = 64;
/** So many articles are read faster here than it takes to start another thread. */
const few = 32;
/**
 * A text of more characters is read anew each time. A reading may be some hundreds of times as long as its text, and no
 * string holds more than half a billion characters.
 */
const longest = 500_000;
/** So many are handed to a thread at once. */
const batch = 16;
const mostThreads = 8;

/** What an article's reading depends on beside itself; as `readAll` has it. */
export const settingsOf = (
  seeds: Pick<Seeds, 'known' | 'publishers' | 'timeline' | 'today'>,
): Omit<Settings, 'trace'> => ({
  known: seeds.known,
  publishers: seeds.publishers,
  dates: { order: seeds.timeline.dates, today: seeds.today },
  sure: seeds.timeline.sure,
});

/**
 * Reads every article that is read by itself, or finds it in `folder`; null keeps nothing. Many are read on all
 * processors at once. `known` is remembered besides, from the same day.
 */
export async function remember(
  seeds: Seeds,
  folder: string | null,
  progress: { readonly expect: (count: number) => void; readonly step: () => void } | null = null,
  known: Readings = new Map(),
): Promise<Remembering> {
  const { today: _, ...rest } = { ...settingsOf(seeds), today: null };
  const version = digest(programVersion(), JSON.stringify({ ...rest, dates: seeds.timeline.dates }));
  const kept = folder === null ? new Map<string, Kept>() : load(folder, version, seeds.today);
  const now = new Map<string, Kept>();
  const missing: { readonly key: string; readonly one: CorpusArticle }[] = [];
  let together = 0;
  for (const one of seeds.articles) {
    const { source, sidecar } = one;
    if (sidecar?.withdrawn !== undefined || sidecar?.draft === true) continue;
    if (!readsAlone(sidecar) || source.text.length > longest) {
      together++;
      continue;
    }
    const key = keyOf(one, version);
    const found = known.get(source.name) ?? kept.get(source.name);
    if (found?.key === key) now.set(source.name, found);
    else missing.push({ key, one });
  }
  progress?.expect(missing.length);
  const read = await readMany(
    missing.map(({ one }) => alone(one)),
    settingsOf(seeds),
    progress?.step ?? (() => {}),
  );
  for (const [n, { key, one }] of missing.entries())
    now.set(one.source.name, { key, reading: read[n] as string, entry: null });
  const sources = new Map(seeds.articles.map(({ source }) => [source.name, source]));
  const memory = new Map(
    [...now].map(([name, { entry, reading, parsed }]) => {
      const source = sources.get(name);
      return [name, { reading: parsed ?? ({ source, ...JSON.parse(reading) } as Reading), entry }] as const;
    }),
  );
  const readings = (entries: readonly Entry[]): Readings => {
    const written = new Map(entries.map((entry) => [entry.file, entry]));
    const all = new Map<string, Kept>();
    for (const [name, { key, reading }] of now) {
      const one = memory.get(name)?.reading;
      if (one && !liesAhead(one, seeds.today))
        all.set(name, {
          key,
          reading,
          entry: written.get(one.source.file)?.written ?? null,
          parsed: one,
        });
    }
    return all;
  };
  return {
    readAnew: missing.length + together,
    memory,
    readings,
    keep(entries) {
      if (folder !== null) save(folder, version, seeds.today, kept, readings(entries));
    },
  };
}

/** By what the reading of an article is known. */
const keyOf = memoizeLast((one: CorpusArticle, version: string): string => {
  const { source, sidecar, places } = alone(one);
  const settled = JSON.stringify([sidecar, places]);
  return digest(version, source.file, source.name, source.below ?? '', source.text, settled);
});

const digest = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 24);

/** A day that lies ahead today may be past when it is read again, and then means something. */
const liesAhead = ({ dates }: Reading, today: string): boolean =>
  dates.readings.some(({ date }) => firstDay(date) > today);

async function readMany(
  articles: readonly Alone[],
  settings: Omit<Settings, 'trace'>,
  step: () => void,
): Promise<readonly string[]> {
  const threads = Math.min(mostThreads, availableParallelism(), Math.floor(articles.length / few));
  if (threads < 2) {
    return articles.map((article) => {
      const reading = readAlone(article, settings);
      step();
      return reading;
    });
  }
  const read: string[] = new Array(articles.length);
  let next = 0;
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(threadOf('read-articles'), { workerData: settings });
      let first = 0;
      const give = () => {
        first = next;
        next += batch;
        if (first < articles.length) worker.postMessage(articles.slice(first, first + batch));
        else void worker.terminate().then(() => resolve(), reject);
      };
      worker.on('error', reject);
      worker.on('message', (readings: readonly string[]) => {
        for (const [n, reading] of readings.entries()) {
          read[first + n] = reading;
          step();
        }
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: threads }, work));
  return read;
}

/** One article's reading as JSON; its source, which whoever asks has, is left out. */
export function readAlone(article: Alone, settings: Omit<Settings, 'trace'>): string {
  const { source: _, ...reading } = readArticle(article.source, article.sidecar, settings, {
    placeOf: placesOf(article),
  });
  return JSON.stringify(reading);
}

const fileOf = (folder: string, n: number): string => join(folder, `${n}.jsonl`);

/** The file that an article is remembered in. */
const placeOf = (name: string): number => createHash('sha256').update(name).digest().readUInt16BE(0) % files;

/**
 * A file is lines of JSON: what it was written under, and for each article its marks and then its reading, which is parsed
 * when it is wanted.
 */
interface Header {
  readonly version: string;
  /** When it was written: on an earlier day other days lay ahead. */
  readonly today: string;
}
interface Marks extends Pick<Kept, 'key' | 'entry'> {
  readonly name: string;
}

function load(folder: string, version: string, today: string): Map<string, Kept> {
  const found = new Map<string, Kept>();
  for (let n = 0; n < files; n++) {
    try {
      const [header = '', ...lines] = readFileSync(fileOf(folder, n), 'utf8').split('\n');
      const under = JSON.parse(header) as Header;
      if (under.version !== version || under.today > today) continue;
      for (let at = 0; at + 1 < lines.length; at += 2) {
        const { name, key, entry } = JSON.parse(lines[at] as string) as Marks;
        found.set(name, { key, entry, reading: lines[at + 1] as string });
      }
    } catch {
      // Not there, or not whole: these are read again.
    }
  }
  return found;
}

/** Writes the files in which anything changed. A disk that refuses costs the next run its time, and this one nothing. */
function save(
  folder: string,
  version: string,
  today: string,
  before: ReadonlyMap<string, Kept>,
  now: ReadonlyMap<string, Kept>,
): void {
  const changed = new Set<number>();
  const mark = (name: string) => changed.add(placeOf(name));
  for (const [name, kept] of now) {
    const old = before.get(name);
    if (old?.key !== kept.key || old.entry?.key !== kept.entry?.key || old.entry?.digest !== kept.entry?.digest)
      mark(name);
  }
  for (const name of before.keys()) if (!now.has(name)) mark(name);
  const places = Map.groupBy(now, ([name]) => placeOf(name));
  try {
    mkdirSync(folder, { recursive: true });
    for (const n of changed) {
      const header: Header = { version, today };
      const lines = (places.get(n) ?? []).flatMap(([name, { key, entry, reading }]) => {
        const marks: Marks = { name, key, entry };
        return [JSON.stringify(marks), reading];
      });
      const path = fileOf(folder, n);
      writeFileSync(`${path}.new`, [JSON.stringify(header), ...lines].join('\n'));
      renameSync(`${path}.new`, path);
    }
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
}
