import type { Quotation } from '../../domain.ts';
import { findHolders, foldStretches } from './held-words.ts';

/**
 * For each quotation outside the body, the index of the first one in the body whose words it prints again; else null. A
 * headline's may stand in the standfirst alone.
 * A headline, standfirst or caption abridges the story: what it quotes again is the same quotation, not another, and has its
 * speaker. What a speaker's phrase has in common with the fuller statement of the same article is another thing (`echoes.ts`).
 * Takes ‘serious consequences’ in a headline over “There will be serious consequences,”; refuses “serious” over
 * “seriously”.
 */
export function findRepeats(text: string, quotations: readonly Quotation[]): readonly (number | null)[] {
  const outside = quotations.flatMap(({ where }, n) => (where === 'body' ? [] : [n]));
  if (outside.length === 0) return quotations.map(() => null);
  const body = quotations.flatMap(({ where }, n) => (where === 'body' ? [n] : []));
  // Words that open the story may have been taken for its standfirst: a headline repeats those too.
  const stories = body.length;
  body.push(...quotations.flatMap(({ where }, n) => (where === 'standfirst' ? [n] : [])));
  const upTo = (at: number): number => (quotations[outside[at] ?? -1]?.where === 'headline' ? body.length : stories);
  const folded = (n: number): string =>
    foldStretches((quotations[n]?.spans ?? []).map((span) => text.slice(span.start, span.end)));
  const [phrases, wholes] = [outside.map(folded), body.map(folded)];
  const holders = findHolders(phrases, wholes, upTo);
  const abridging = findHolders(
    phrases.map((phrase, n) => (holders[n] === null ? ifTelling(abridged(phrase).replace(OPENER, ' ')) : '')),
    holders.includes(null) ? wholes.map(abridged) : [],
    (at) => (holders.includes(null) ? upTo(at) : 0),
  );
  const repeats: (number | null)[] = quotations.map(() => null);
  for (const [at, n] of outside.entries()) repeats[n] = body[holders[at] ?? abridging[at] ?? -1] ?? null;
  return repeats;
}

/**
 * For each quotation that `repeats` one of the body, the index of another of the body with the same words in it, else null: two may
 * have said them.
 */
export function findFurtherHolders(
  text: string,
  quotations: readonly Quotation[],
  repeats: readonly (number | null)[],
): readonly (number | null)[] {
  const again: (number | null)[] = quotations.map(() => null);
  const outside = quotations.flatMap((_, n) => (repeats[n] == null ? [] : [n]));
  if (outside.length === 0) return again;
  const first = new Set(outside.map((n) => repeats[n]));
  const body = quotations.flatMap(({ where }, n) => (where === 'body' && !first.has(n) ? [n] : []));
  const folded = (n: number): string =>
    foldStretches((quotations[n]?.spans ?? []).map((span) => text.slice(span.start, span.end)));
  const holders = findHolders(outside.map(folded), body.map(folded), () => body.length);
  for (const [at, n] of outside.entries()) again[n] = body[holders[at] ?? -1] ?? null;
  return again;
}

/** Words a headline leaves out: ‘treating stream like drain’ over “They are treating a stream like a drain”. */
const LEFT_OUT =
  / (?:a|an|the|is|are|was|were|be|been|being|has|have|had|that|and|our|their|its|his|her|my|your)(?= )/g;

const abridged = (folded: string): string => folded.replace(LEFT_OUT, '');

/** With what a headline makes a sentence of a fragment: ‘I was only going for chips’ over he was “only going for chips”. */
const OPENER = /^ (?:i|we|he|she|it|they|you)(?: (?:m|ve|re|d|s|ll))? /;

/** So many words of weight are no chance. */
const ENOUGH = 3;

const ifTelling = (folded: string): string => ((folded.match(/[^ |]+/g)?.length ?? 0) < ENOUGH ? '' : folded);
