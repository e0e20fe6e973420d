import type { QuotationData } from '../schema.ts';

type Said = Pick<QuotationData, 'id' | 'text' | 'speaker'> & { readonly echo?: string | undefined };

/**
 * The quotations of an article that only take up words which the same speaker says in full elsewhere in it, each with the
 * fuller one. They are shown; their words are counted once.
 */
export function echoesIn(quotations: readonly Said[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const folded = quotations.map((quotation) => ({ ...quotation, words: ` ${fold(quotation.text)} ` }));
  for (const { id, speaker, words, echo } of folded) {
    const fuller =
      echo ??
      folded.find(
        (other) =>
          speaker !== null &&
          other.speaker?.id === speaker.id &&
          other.words.length > words.length &&
          other.words.includes(words),
      )?.id;
    if (fuller !== undefined) found.set(id, fuller);
  }
  return found;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
