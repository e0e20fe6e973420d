import type { ReadQuotation } from './reading.ts';

/**
 * Names, for each phrase that also stands in a fuller statement of the same article by the same speaker, that statement:
 * it is one utterance, quoted once whole and once in part.
 * Takes “react harshly to hostile steps” beside “…in response and react harshly to hostile steps”; refuses “no” beside
 * “there will be no talks” (a word as short as that is chance), another speaker's, and what says as much.
 * Letters and digits count, case and marks do not.
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
  const folded = said
    .map((quotation) => ({ quotation, words: fold(quotation.text) }))
    .sort((a, b) => b.words.length - a.words.length);
  // Where each word stands: only there can a phrase that begins with it stand.
  const holders = new Map<string, number[]>();
  return folded.flatMap(({ quotation, words }, n) => {
    const telling = /\S \S/.test(words.trim()) || words.trim().length >= 8;
    const [first = ''] = words.trim().split(' ');
    const holder = telling
      ? holders
          .get(first)
          ?.find((m) => m < n && (folded[m]?.words.length ?? 0) > words.length && folded[m]?.words.includes(words))
      : undefined;
    for (const word of new Set(words.trim().split(' '))) {
      const list = holders.get(word);
      if (list) list.push(n);
      else holders.set(word, [n]);
    }
    const whole = holder === undefined ? undefined : folded[holder];
    return whole ? [[quotation, whole.quotation.id] as const] : [];
  });
}

/** Stretches are parted by a sign of their own, so that no phrase runs over a gap. */
function fold(text: string): string {
  return text
    .split(/\n| … /)
    .map((stretch) => ` ${(stretch.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `)
    .join('|');
}
