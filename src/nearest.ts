import { distance } from './search/page/distance.ts';

/**
 * The one of `known` that somebody who wrote `word` may have meant: at most a third of its letters differ, case, spaces
 * and hyphens aside. Null where none is that near.
 */
export function nearest(word: string, known: readonly string[]): string | null {
  const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '');
  const wanted = plain(word);
  const furthest = Math.max(1, Math.floor(wanted.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, away: distance(wanted, plain(candidate), furthest) }))
    .filter(({ away }) => away <= furthest)
    .sort((a, b) => a.away - b.away);
  return best?.candidate ?? null;
}
