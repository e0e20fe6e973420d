import { monthOf } from '../../edtf.ts';
import type { PublishedFacts, SearchManifest, Texts } from '../index/facts.ts';
import { fetchJson } from './fetching.ts';
import { type FoundRecord, recordsFrom } from './records.ts';
import type { SuggestionData } from './suggestions.ts';

/** The facts of the site, laid out for the page. */
export interface SearchData {
  readonly facts: SearchManifest;
  readonly texts: Texts;
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

async function load(): Promise<SearchData> {
  return layOut((await fetchJson('search/facts.json')) as PublishedFacts, document.documentElement.lang);
}

/** Lays the facts out for a page in `language`. */
export function layOut(facts: PublishedFacts, language: string): SearchData {
  const records = recordsFrom(facts);
  const counts = facts.speakers.map(() => 0);
  const months = new Set<string>();
  for (const { kind, speaker, said, number, standsFor } of records) {
    if (kind === 'quotation' && speaker >= 0 && (standsFor ?? number) === number)
      counts[speaker] = (counts[speaker] ?? 0) + 1;
    months.add(monthOf(said.from));
  }
  return { facts, texts: facts.texts, records, known: { facts, counts, months: [...months].sort(), language } };
}
