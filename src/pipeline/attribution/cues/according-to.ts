import { verbLeftOf } from '../clause-subjects/verbs-left.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed, REACH } from '../parse.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { asSubject } from './quoting.ts';

/**
 * Words that hand the sentence to a source.
 * Takes “…”, according to the ministry; according to her, “…”; in the words of Rosa Lim, “…”. Refuses according to plan, “…”.
 */
export function accordingTo(s: Parsed, at: number, _quote: QuoteShape): Cue[] {
  const found: Cue[] = [];
  for (let i = Math.max(0, at - REACH); i < Math.min(s.tokens.length - 2, at + REACH); i++) {
    const word = s.tokens[i]?.lower;
    let length = 0;
    if (word === 'according' && s.tokens[i + 1]?.lower === 'to') length = 2;
    else if (
      word === 'in' &&
      s.tokens[i + 1]?.lower === 'the' &&
      s.tokens[i + 2]?.lower === 'words' &&
      s.tokens[i + 3]?.lower === 'of'
    )
      length = 4;
    if (length === 0) continue;
    const printed = withJoined(s, phraseAt(s, i + length));
    // "According to him, “…”": whoever "he" is.
    const subject = printed && isObjectPronoun(printed) ? asSubject(printed) : printed;
    if (!subject || (subject.head.kind === 'pronoun' && subject === printed)) continue;
    // "Rosa Lim said, according to Karl Hale, that": he only passes it on.
    if (i < at && s.tokens[i - 1]?.text === ',' && cueAt(s, i - 2)?.saying && s.tokens[subject.to]?.text === ',')
      continue;
    if (i < at && tellsAround(s, i, subject.to)) continue;
    found.push({ rule: 'according-to', from: i, to: i + length, subject, features: [i > at ? 'behind' : 'ahead'] });
  }
  return found;
}

/** "Rosa Lim told the board, according to two people who were there, that it was", "… to": she does, as they have it. */
function tellsAround(s: Parsed, from: number, to: number): boolean {
  const verb = s.tokens[from - 1]?.text === ',' ? verbLeftOf(s, from - 1) : null;
  if (verb === null || !(cueAt(s, verb)?.saying || cueAt(s, verb)?.addressee)) return false;
  const comma = s.tokens.findIndex(({ text }, i) => i >= to && text === ',');
  const next = comma < 0 || comma > to + 7 ? '' : s.tokens[comma + 1]?.lower;
  return next === 'that' || (next === 'to' && cueAt(s, verb)?.addressee === true);
}

/** "according to two people who have read it", "according to a clerk who was there": whoever has only heard or read what somebody says. */
export function isWitness(s: Parsed, { to }: Phrase): boolean {
  if (s.tokens[to]?.lower !== 'who') return false;
  let verb = to + 1;
  while (/^(?:has|have|had|also|both|all)$/.test(s.tokens[verb]?.lower ?? '')) verb++;
  return WITNESSES.test(s.tokens[verb]?.lower ?? '');
}

const WITNESSES = /^(?:read|seen|saw|heard|attended|watched|reviewed|viewed|listened|is|was|were|been)$/;

/** "according to the rangers and the coastguard.": both, where the clause ends behind them. */
function withJoined(s: Parsed, phrase: Phrase | null): Phrase | null {
  if (!phrase || phrase.also || phrase.head.kind === 'pronoun' || s.tokens[phrase.to]?.lower !== 'and') return phrase;
  const next = phraseAt(s, phrase.to + 1);
  const ends = next && (s.tags[next.to] === undefined || s.tags[next.to] === 'mark');
  return ends && next.head.kind !== 'pronoun'
    ? { from: phrase.from, to: next.to, head: next.head, also: phrase }
    : phrase;
}
