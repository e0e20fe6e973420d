import { home } from '../addresses.ts';
import type { Facts } from './facts.ts';
import { type FoundRecord, recordsFrom } from './records.ts';
import type { Known } from './suggestions.ts';

/** The facts of the site, laid out for the page. */
export interface Knowledge {
  readonly facts: Facts;
  readonly records: readonly FoundRecord[];
  readonly known: Known;
}

let knowledge: Promise<Knowledge> | undefined;

/** Loads the facts, once. Rejects where they cannot be had; the next call tries again. */
export function loadKnowledge(): Promise<Knowledge> {
  knowledge ??= load().catch((error) => {
    knowledge = undefined;
    throw error;
  });
  return knowledge;
}

async function load(): Promise<Knowledge> {
  const facts = (await fetchJson('search/facts.json')) as Facts;
  const records = recordsFrom(facts);
  const counts = facts.speakers.map(() => 0);
  const months = new Set<string>();
  for (const { kind, speaker, said } of records) {
    if (kind === 'quotation' && speaker >= 0) counts[speaker] = (counts[speaker] ?? 0) + 1;
    months.add(said.from.slice(0, 7));
  }
  return {
    facts,
    records,
    known: { facts, counts, months: [...months].sort(), language: document.documentElement.lang },
  };
}

const fetched = new Map<string, Promise<unknown>>();

/** Reads a file of the site, once. Rejects where it cannot be had; the next call tries again. */
export function fetchJson(path: string): Promise<unknown> {
  const reading = fetched.get(path) ?? read(path);
  fetched.set(path, reading);
  reading.catch(() => fetched.delete(path));
  return reading;
}

async function read(path: string): Promise<unknown> {
  const response = await fetch(home + path);
  if (!response.ok) throw new Error(`${path} cannot be loaded (${response.status}).`);
  return response.json();
}
