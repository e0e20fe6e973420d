import type { Quotation } from '../../domain.ts';

/**
 * For each quotation outside the body, the index of the first one in the body whose words it prints again; else null.
 * A headline, standfirst or caption abridges the story: what it quotes again is the same quotation, not another.
 * Takes ‘serious consequences’ in a headline over “There will be serious consequences,”; refuses “serious” over
 * “seriously”. Letters and digits count, case and marks do not.
 */
export function findRepeats(text: string, quotations: readonly Quotation[]): readonly (number | null)[] {
  if (quotations.every(({ where }) => where === 'body')) return quotations.map(() => null);
  const folded = quotations.map(
    ({ spans }) => ` ${spans.map((span) => fold(text.slice(span.start, span.end))).join(' ')} `,
  );
  const holders = indexWords(quotations, folded);
  return quotations.map(({ where }, n) => {
    const own = folded[n] ?? '';
    if (where === 'body' || own.trim() === '') return null;
    const holding = rarest(own, holders).find((other) => (folded[other] ?? '').includes(own));
    return holding ?? abridged(own, folded, quotations) ?? null;
  });
}

/** Words a headline leaves out: ‘treating stream like drain’ over “They are treating a stream like a drain”. */
const LEFT_OUT = /^(?:a|an|the|is|are|was|were|be|been|being|has|have|had|that|and|our|their|its|his|her|my|your)$/;

/** Short quotations of a headline hold so many words of weight and more. */
const ENOUGH = 3;

function abridged(own: string, folded: readonly string[], quotations: readonly Quotation[]): number | undefined {
  const weight = (words: string | undefined): string[] => wordsOf(words).filter((word) => !LEFT_OUT.test(word));
  if (weight(own).length < ENOUGH || own.length > 200) return undefined;
  const wanted = ` ${weight(own).join(' ')} `;
  const found = folded.findIndex(
    (words, n) => quotations[n]?.where === 'body' && ` ${weight(words).join(' ')} `.includes(wanted),
  );
  return found < 0 ? undefined : found;
}

/** For each word that is quoted outside the body, the quotations of the body that hold it, in order. */
function indexWords(
  quotations: readonly Quotation[],
  folded: readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [n, { where }] of quotations.entries())
    if (where !== 'body') for (const word of wordsOf(folded[n])) holders.set(word, []);
  for (const [n, { where }] of quotations.entries()) {
    if (where !== 'body') continue;
    for (const word of wordsOf(folded[n])) {
      const list = holders.get(word);
      if (list && list.at(-1) !== n) list.push(n);
    }
  }
  return holders;
}

/** Those that hold the word that fewest hold: only they can hold all of them. */
function rarest(words: string, holders: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const lists = wordsOf(words).map((word) => holders.get(word) ?? []);
  return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
}

const wordsOf = (folded = ''): string[] => folded.trim().split(' ');

function fold(words: string): string {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
