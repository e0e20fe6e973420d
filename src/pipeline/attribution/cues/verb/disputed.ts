import { clausesAround } from '../../clauses.ts';
import { cueAt, type Parsed } from '../../parse.ts';

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

/**
 * "denied a claim by the keeper that he told him to “go down”": what somebody is said to have said, and denies. Refuses "denied a claim,
 * and said it was “over”".
 */
export function isSaidToBeDenied(s: Parsed, verb: number): boolean {
  let that = verb - 1;
  while (that > verb - 6 && s.tokens[that]?.lower !== 'that') {
    if (s.tags[that] === 'mark' || s.tags[that] === 'cue' || s.tags[that] === 'conjunction') return false;
    that--;
  }
  if (s.tokens[that]?.lower !== 'that') return false;
  let claim = that - 1;
  while (claim > that - 8 && !CLAIMS.test(s.tokens[claim]?.lower ?? '')) {
    if (!/^(?:noun|name|determiner|preposition)$/.test(s.tags[claim] ?? '')) return false;
    claim--;
  }
  const behind = s.tokens[claim + 1]?.lower ?? '';
  if (!CLAIMS.test(s.tokens[claim]?.lower ?? '') || !/^(?:that|by|from|of)$/.test(behind)) return false;
  let denial = claim - 1;
  while (denial > claim - 6 && /^(?:noun|name|determiner)$/.test(s.tags[denial] ?? '')) denial--;
  return DISPUTES_CLAIM.test(cueAt(s, denial)?.lemma ?? '');
}

const CLAIMS =
  /^(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges?|complaints?|reports?|rumou?rs?|notions?|ideas?|arguments?|criticisms?)$/;

const LABELS =
  /^(?:description|depiction|portrayal|characteri[sz]ation|label|tag|term|word|phrase|nickname|idea|notion|talk|comparison|comparisons)$/;

/** What is done to a claim that another makes. */
export const DISPUTES_CLAIM = /^(?:reject|dismiss|dispute|refute|rebut|counter|deny|decry)$/;
