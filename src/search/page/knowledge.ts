import * as urls from '../../addresses.ts';
import type { DaySpan } from '../../edtf.ts';
import type { SearchManifest } from '../index/facts.ts';
import { type PublishedFacts, unpackFacts } from '../packed-facts.ts';
import { fetchJson } from './fetching.ts';
import { nameWords } from './name-words.ts';
import { type FoundRecord, recordsInPieces, toTheEnd } from './records.ts';
import type { Shelf } from './shelves.ts';
import type { SuggestionData, Term } from './suggestions.ts';

/** The facts of the site, laid out for the page. */
export interface SearchData {
  readonly facts: SearchManifest;
  readonly shelves: readonly Shelf[];
  readonly records: readonly FoundRecord[];
  readonly known: SuggestionData;
}

let knowledge: Promise<SearchData> | undefined;

/** Loads the facts, once. Rejects where they cannot be had; the next call tries again. */
export function loadKnowledge(): Promise<SearchData> {
  knowledge ??= load().catch((error) => {
    knowledge = undefined;
    throw error;
  });
  return knowledge;
}

/** Lets the page draw and hear between two pieces of work that each take a phone a while. */
export const breathe = (milliseconds = 0): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** So many names are read between two stops. */
const namesAtOnce = 40;

/** So long the page is busy with one piece of work, in milliseconds: a phone takes several times what a desk does. */
const longestPiece = 6;

/** Does work that stops now and then, and lets the page breathe wherever it stopped after long enough. */
export async function withBreaths<T>(work: Generator<void, T>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < longestPiece) continue;
    await breathe();
    began = performance.now();
  }
}

/** The base paths of the sites that are searched as one, the own one among them; none for a site that stands alone. */
const shards = (): readonly string[] =>
  document.querySelector<HTMLElement>('#search')?.dataset.shards?.split(' ') ?? [];

async function load(): Promise<SearchData> {
  const homes = shards();
  const { lang } = document.documentElement;
  const shelved = await Promise.all(
    (homes.length > 0 ? homes : [urls.home]).map(async (home) => {
      const {
        texts,
        bundles = 1,
        ...facts
      } = (await fetchJson(urls.elsewhere(home, urls.searchFacts))) as PublishedFacts;
      return { home, facts: unpackFacts(facts), texts, bundles };
    }),
  );
  const [own] = shelved;
  if (homes.length === 0 && own) {
    const { home, facts, texts, bundles } = own;
    await breathe();
    return laidOut(facts, [{ home, texts, bundles, before: { article: 0, quotation: 0 } }], lang);
  }
  const { joinShards } = await import('./joining.ts');
  const joined = joinShards(shelved);
  return laidOut(joined.facts, joined.shelves, lang);
}

async function laidOut(...given: Parameters<typeof layingOut>): Promise<SearchData> {
  const laid = await withBreaths(layingOut(...given));
  // What is done with it is a piece of work of its own.
  await breathe();
  return laid;
}

/** Lays the facts out for a page in `language`. */
export const layOut = (...given: Parameters<typeof layingOut>): SearchData => toTheEnd(layingOut(...given));

function* layingOut(facts: SearchManifest, shelves: readonly Shelf[], language: string): Generator<void, SearchData> {
  const records = yield* recordsInPieces(facts);
  yield;
  // Names are read here, where there is time between them, and known when a question is put.
  for (const [place, { name, spellings }] of facts.speakers.entries()) {
    for (const one of [name, ...spellings]) nameWords(one);
    if (place % namesAtOnce === 0) yield;
  }
  const counts = facts.speakers.map(() => 0);
  const months = new Set<string>();
  const days = new Set<string>();
  let last: DaySpan | undefined;
  for (const { kind, speaker, said, number, standsFor, isPhrase } of records) {
    if (kind === 'quotation' && speaker >= 0 && !isPhrase && (standsFor ?? number) === number)
      counts[speaker] = (counts[speaker] ?? 0) + 1;
    // Records follow each other in time: most are of the day of the one before.
    if (said === last) continue;
    last = said;
    months.add(said.from.slice(0, 7));
    if (said.from === said.to) days.add(said.from);
  }
  const known = {
    facts,
    counts,
    months: [...months].sort(),
    days: [...days].sort(),
    language,
    terms: termsOf(facts, records),
  };
  return { facts, shelves, records, known };
}

function termsOf(facts: SearchManifest, records: readonly FoundRecord[]): ReadonlyMap<number, readonly Term[]> {
  if (!facts.held) return new Map();
  const changed = new Set(records.flatMap(({ held, speaker }) => (held ? [speaker] : [])));
  const quoted = records.filter(({ kind, speaker }) => kind === 'quotation' && changed.has(speaker));
  return new Map(
    [...Map.groupBy(quoted, ({ speaker }) => speaker)].map(([speaker, own]) => {
      const { role: roleNow = '', side: sideNow = -1 } = facts.speakers[speaker] ?? {};
      const byOffice = Map.groupBy(own, ({ held }) => `${held?.side ?? sideNow} ${held?.role ?? roleNow}`);
      const terms = [...byOffice.values()].map((list): Term => {
        const [{ held } = { held: null }] = list;
        const days = list.flatMap(({ said }) => [said.from, said.to]).sort();
        return { role: held?.role ?? roleNow, side: held?.side ?? sideNow, from: days[0] ?? '', to: days.at(-1) ?? '' };
      });
      return [speaker, terms];
    }),
  );
}
