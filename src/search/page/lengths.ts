import { countWords } from '../index/indexable.ts';
import { readNumbers } from '../short-numbers.ts';
import { fetchJson } from './fetching.ts';
import type { FoundRecord } from './records.ts';
import { type Shelf, shelfOf } from './shelves.ts';

/** How many words a record has, by its number; 0 for an article. Rejects where that cannot be had. */
export async function readLengths(
  records: readonly FoundRecord[],
  shelves: readonly Shelf[],
): Promise<(number: number) => number> {
  const lengths = new Map(
    await Promise.all(
      shelves.map(async (shelf): Promise<[Shelf, readonly number[]]> => [shelf, await lengthsOn(shelf)]),
    ),
  );
  return (number) => {
    const record = records[number];
    if (record?.kind !== 'quotation') return 0;
    const { shelf, place } = shelfOf(record, shelves);
    return lengths.get(shelf)?.[place] ?? 0;
  };
}

async function lengthsOn({ home, texts }: Shelf): Promise<readonly number[]> {
  if (texts.kind === 'here') return texts.quotation.map(([, , content]) => countWords(content));
  return readNumbers((await fetchJson(`${home}search/lengths.json?${texts.build}`)) as string);
}
