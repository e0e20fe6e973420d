import { tagWords } from '../../text/tagger.ts';
import { isFiniteVerb } from '../../text/words/lexicon.ts';

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** Whether something happened in the line. */
export function tellsPast(text: string): boolean {
  return tagWords(wordsOf(text).slice(0, 40)).includes('VBD');
}

/** Whether something in the line happens. */
export function hasVerb(text: string): boolean {
  return tagWords(wordsOf(text).slice(0, 24)).some((tag) => /^(?:VB|MD)/.test(tag));
}

/** Whether something in the line happens, or would if one of its words were the verb that it can be. */
export const mayHaveVerb = (text: string): boolean =>
  hasVerb(text) || (text.match(/\p{Ll}[\p{L}’'-]*/gu) ?? []).some((word) => isFiniteVerb(word));
