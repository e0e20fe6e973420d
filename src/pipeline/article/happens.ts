import { tagWords } from '../../text/tagger.ts';
import { isFiniteVerb } from '../../text/words/lexicon.ts';

const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** Whether something happened in the line. */
export function tellsPast(text: string): boolean {
  return tagWords(wordsOf(text).slice(0, 40)).includes('VBD');
}

/** Whether something in the line happens. Takes “Farms flooded at Ojos”; refuses “The flooded farms at Ojos”, which says what they are. */
export function hasVerb(text: string): boolean {
  const tags = tagWords(wordsOf(text).slice(0, 24));
  const isAdjective = (at: number): boolean =>
    /^VB[DN]$/.test(tags[at] ?? '') && tags[at - 1] === 'DT' && /^NNS?$/.test(tags[at + 1] ?? '');
  return tags.some((tag, at) => /^(?:VB|MD)/.test(tag) && !isAdjective(at));
}

/** Whether something in the line happens, or would if one of its words were the verb that it can be. */
export const mayHaveVerb = (text: string): boolean =>
  hasVerb(text) || (text.match(/\p{Ll}[\p{L}’'-]*/gu) ?? []).some((word) => isFiniteVerb(word));
