import { cueAt, type Parsed, type Phrase } from '../phrases.ts';
import { accordingTo } from './according-to.ts';
import { afterQuote } from './after.ts';
import { beforeQuote } from './before.ts';
import { signature } from './signature.ts';
import { trailing } from './trailing.ts';

/** What ties a quotation to a speaker in its own sentence. */
export interface Cue {
  /** The rule that found it. */
  readonly rule: string;
  /** Token positions of the cue's words. */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase;
  /** 0 to 1: how surely the words near it are meant; a cue right at the marks is 1. */
  readonly strength: number;
}

/** A rule: the cue for the quotation at token `at` of the sentence, or null. `sentenceLike`: it is no mere fragment. */
export type CueRule = (s: Parsed, at: number, quote: QuoteShape) => Cue | null;

/** What the rules may know of the quoted words. */
export interface QuoteShape {
  /** Its last character inside the marks. */
  readonly last: string;
  /** Four words or more. */
  readonly full: boolean;
}

/** Whether who stands after the words only reports what the one before them said: Mr Hale said it was “over,” Interfax reported. */
function passesOn(s: Parsed, after: Cue, before: Cue): boolean {
  return (
    cueAt(s, after.from)?.lemma === 'report' &&
    before.strength >= 0.7 &&
    before.subject.head.kind !== 'pronoun' &&
    cueAt(s, before.from)?.saying === true
  );
}

/**
 * Whether the words stand in a clause that says itself who said them, before the main one: "After Ms Lim called it “over”,
 * Mr Hale said", "Asked about Ms Lim’s claim that “…”, he said"; or at the end of one that only a tail follows: "Ms Lim
 * told him it was “over”, Downing Street said". A pronoun of the first clause may well mean the one who is named next.
 */
function ownsItsClause(s: Parsed, at: number, after: Cue, before: Cue): boolean {
  const { head, from } = before.subject;
  if (head.kind === 'pronoun' || before.strength < 0.7 || after.from < at) return false;
  for (let i = 0; i < Math.min(5, from); i++) if (OPENS_CLAUSE.test(s.tokens[i]?.lower ?? '')) return true;
  const person = head.kind === 'name' && head.mention.entity.kind === 'person';
  const saying = cueAt(s, before.from)?.saying === true && before.rule !== 'participle';
  return person && saying && s.tokens[at + 1]?.text === ',';
}

const OPENS_CLAUSE =
  /^(?:after|when|while|whereas|though|although|as|since|because|if|with|despite|told|asked|commenting|responding|replying|reacting|answering|pressed|questioned|challenged|quizzed|confronted|response|reply|reaction)$/;

/**
 * The rules, surest first. A cue that touches the marks wins: “…,” said Rosa Lim; Rosa Lim said: “…”. After them a cue at
 * the end of the sentence (…, Rosa Lim said.), then the nearest verb or noun of saying before the words.
 */
export function findCue(s: Parsed, at: number, quote: QuoteShape): Cue | null {
  const before = beforeQuote(s, at, quote);
  // "a move he described as “…”, the embassy said": the words are his.
  if (before && before.strength >= 0.9 && s.tokens[at - 1]?.lower === 'as') return before;
  const after = signature(s, at, quote) ?? afterQuote(s, at, quote);
  if (after && before && (passesOn(s, after, before) || ownsItsClause(s, at, after, before))) return before;
  if (after) return after;
  const according = accordingTo(s, at, quote);
  if (before && before.strength >= 0.95) return before;
  if (according && (!before || before.strength < 0.8)) return according;
  const end = trailing(s, at, quote);
  if (end && (!before || before.strength < 0.8)) return end;
  return before;
}
