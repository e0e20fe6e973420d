import type { Quoted } from './index.ts';

/** The phrase “red line” should be banned; but who uses the phrase says it. */
const TALKED_ABOUT = /^,?\s(?:should|must|is|was|has|had|means|meant|came|comes|can|could|will|would)\b/;
/** The name of a law: capitals throughout, and what it is at the end. */
const LAW = /^(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:Act|Law|Bill|Treaty|Amendment|Accord|Protocol|Doctrine)[,.]?$/u;

/**
 * Words held up as words: a so-called “red line”, the term “surge”, codenamed “Nightjar”, the “Clean Rivers Act”.
 * Refuses called it “a red line” and the word from Moscow was “no”.
 */
export function isTerm({ words, before, after }: Quoted): boolean {
  if (words.split(/\s+/).length > 5) return false;
  return (
    /\b(?:so-called|code-?named|(?:the|a) (?:term|terms|word|name|label|category|hashtag|nickname|code ?name))\s$/i.test(
      before,
    ) ||
    (/\b(?:the|a) phrase\s$/i.test(before) && TALKED_ABOUT.test(after)) ||
    LAW.test(words)
  );
}
