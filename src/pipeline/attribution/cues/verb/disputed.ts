import { clausesAround } from '../../clauses.ts';
import type { Parsed } from '../../parse.ts';

/** "rejected the label “bunker”", "dismissed its portrayal as a “joke”": what is rejected is how somebody else puts it. */
export function isLabelDisputed(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb + 1; i < Math.min(at, verb + 7); i++)
    if (s.tags[i] === 'noun' && LABELS.test(s.tokens[i]?.lower ?? ''))
      return i >= at - 2 || s.tokens[i + 1]?.lower === 'of';
  return false;
}

/** "rejected (as absurd) claims that the ring was “cursed”"; refuses "rejected claims that it was cursed as “absurd”". */
export function isClaimDisputed(s: Parsed, verb: number, at: number): boolean {
  if (s.tokens[at - 1]?.lower === 'as') return false;
  for (let i = verb + 1; i < Math.min(at, verb + 8); i++)
    if (CLAIMS.test(s.tokens[i]?.lower ?? ''))
      return s.tokens[i + 1]?.lower === 'that' &&
        clausesAround(s, at).every((clause) => clause.verb !== verb || clause.to > at)
        ? !s.tokens.slice(i, at).some(({ text }) => text === ',')
        : false;
  return false;
}

const CLAIMS =
  /^(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges?|complaints?|reports?|rumou?rs?|notions?|ideas?|criticisms?)$/;

const LABELS =
  /^(?:description|depiction|portrayal|characteri[sz]ation|label|tag|term|word|phrase|nickname|idea|notion|talk|comparison|comparisons)$/;
