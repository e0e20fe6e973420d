import type { Quoted } from './index.ts';

/**
 * Words held up as words: a so-called “red line”, the term “surge”.
 * Refuses called it “a red line” and the word from Moscow was “no”.
 */
export function isTerm({ words, before }: Quoted): boolean {
  if (words.split(/\s+/).length > 5) return false;
  return /\b(?:so-called|the (?:term|terms|word|name|label|category|hashtag))\s$/i.test(before);
}
