import { findHolders, foldStretches } from './quotations/held-words.ts';
import type { ReadQuotation } from './reading.ts';

/**
 * Names, for each phrase that also stands in a fuller statement of the same article by the same speaker, that statement:
 * it is one utterance, quoted once whole and once in part.
 * Takes “react harshly to hostile steps” beside “…in response and react harshly to hostile steps”; refuses “no” beside
 * “there will be no talks” (a word as short as that is chance), another speaker's, and what says as much.
 */
export function markEchoes(quotations: readonly ReadQuotation[]): readonly ReadQuotation[] {
  const speakers = Map.groupBy(
    quotations.filter((quotation) => quotation.kind === 'statement' && quotation.repeats === null),
    ({ attribution, where }) =>
      attribution.kind === 'attributed' && (where === 'body' || where === 'caption') ? attribution.speaker.id : null,
  );
  speakers.delete(null);
  const echoes = new Map<ReadQuotation, string>();
  for (const said of speakers.values()) {
    if (said.length > 1) for (const [phrase, id] of echoesAmong(said)) echoes.set(phrase, id);
  }
  if (echoes.size === 0) return quotations;
  return quotations.map((quotation) => {
    const echo = echoes.get(quotation);
    return echo === undefined ? quotation : { ...quotation, echo };
  });
}

/** The longest statement that holds a phrase is the one it is taken from; the first of several as long. */
function echoesAmong(said: readonly ReadQuotation[]): readonly (readonly [phrase: ReadQuotation, id: string])[] {
  const longestFirst = said
    .map((quotation) => ({ quotation, words: foldStretches(quotation.text.split(/\n| … /)) }))
    .sort((a, b) => b.words.length - a.words.length);
  const folded = longestFirst.map(({ words }) => words);
  // Only a longer one can hold it, and one short word is there by chance.
  let longer = 0;
  const asked = folded.map((words, n) => {
    if (words.length < (folded[longer]?.length ?? 0)) longer = n;
    return /\S \S/.test(words) || words.trim().length >= 8 ? longer : 0;
  });
  const holders = findHolders(folded, folded, (phrase) => asked[phrase] ?? 0);
  return longestFirst.flatMap(({ quotation }, n) => {
    const whole = longestFirst[holders[n] ?? -1];
    return whole ? [[quotation, whole.quotation.id] as const] : [];
  });
}
