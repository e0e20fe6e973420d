import { type Phrase, phraseBefore, phraseOf } from '../noun-phrases.ts';
import { is, type Parsed, tagged } from '../parse.ts';

/** "prompting the coach, Rosa Lim, to call it", "it fell to Rosa Lim to say": who is moved to do it does it. `to` is the second "to". */
export function movedToDo(s: Parsed, to: number): Phrase | null {
  const mention = is(s, to - 1, ',') ? s.mentions[to - 2] : s.mentions[to - 1];
  const phrase = mention ? phraseOf(mention) : phraseBefore(s, to);
  if (!phrase) return null;
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 8); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    // "wrong of Rosa Lim to call it"
    if (MOVES.test(lower) || (lower === 'of' && JUDGED.test(s.tokens[i - 1]?.lower ?? ''))) return phrase;
    if (lower === 'to' && /^(?:fell|falls|left|up)$/.test(s.tokens[i - 1]?.lower ?? '')) return phrase;
    if (!tagged(s, i, 'noun', 'name', 'determiner', 'mark')) return null;
  }
  return null;
}

/** "wrong of Rosa Lim to call it": whose doing is judged, by the paper or by somebody else. */
export const isJudged = (s: Parsed, { from }: Phrase): boolean =>
  is(s, from - 1, 'of') && JUDGED.test(s.tokens[from - 2]?.lower ?? '');

const JUDGED =
  /^(?:wrong|unfair|unkind|rude|nice|kind|brave|foolish|silly|absurd|outrageous|irresponsible|disgraceful|generous|typical|careless|reckless|cruel|stupid)$/;

const MOVES =
  /^(?:prompt|provok|inspir|spurr?|led|lead(?:s|ing)|mov|caus|driv|drove|goad|stung|sting)(?:e[sd]?|ed|ing|s)?$/;
