import * as urls from '../../addresses.ts';
import type { SearchManifest } from '../index/facts.ts';
import { type PublishedFacts, unpackFacts } from '../packed-facts.ts';
import { fetchJson } from './fetching.ts';
import { type FoundRecord, recordsFrom } from './records.ts';
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

/** The base paths of the sites that are searched as one, the own one among them; none for a site that stands alone. */
const shards = (): readonly string[] =>
  document.querySelector<HTMLElement>('#search')?.dataset.shards?.split(' ') ?? [];

async function load(): Promise<SearchData> {
  const homes = shards();
  const { lang } = document.documentElement;
  const shelved = await Promise.all(
    (homes.length > 0 ? homes : [urls.home]).map(async (home) => {
      const { texts, bundles = 1, ...facts } = (await fetchJson(`${home}search/facts.json`)) as PublishedFacts;
      return { home, facts: unpackFacts(facts), texts, bundles };
    }),
  );
  const [own] = shelved;
  if (homes.length === 0 && own) {
    const { home, facts, texts, bundles } = own;
    await breathe();
    return layOut(facts, [{ home, texts, bundles, before: { article: 0, quotation: 0 } }], lang);
  }
  const { joinShards } = await import('./joining.ts');
  const joined = joinShards(shelved);
  return layOut(joined.facts, joined.shelves, lang);
}

/** Lays the facts out for a page in `language`. */
export function layOut(facts: SearchManifest, shelves: readonly Shelf[], language: string): SearchData {
  const records = recordsFrom(facts);
  const counts = facts.speakers.map(() => 0);
  const months = new Set<string>();
  const days = new Set<string>();
  for (const { kind, speaker, said, number, standsFor } of records) {
    if (kind === 'quotation' && speaker >= 0 && (standsFor ?? number) === number)
      counts[speaker] = (counts[speaker] ?? 0) + 1;
    months.add(said.from.slice(0, 7));
    if (kind === 'quotation' && said.from === said.to) days.add(said.from);
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
