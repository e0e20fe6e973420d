import { cueAt, type Parsed, type Phrase } from '../phrases.ts';
import { accordingTo } from './according-to.ts';
import { afterQuote } from './after.ts';
import { beforeQuote } from './before.ts';
import { signature } from './signature.ts';
import { trailing } from './trailing.ts';

/** What may tie a quotation to a speaker in its own sentence. */
export interface Cue {
  /** The rule that found it. */
  readonly rule: string;
  /** Token positions of the cue's words. */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase;
  /** What the rule noticed, for the ranker: "reported", "thing". */
  readonly signs: readonly string[];
}

/** A rule: the cues it finds for the quotation at token `at` of the sentence, the likeliest first. */
export type CueRule = (s: Parsed, at: number, quote: QuoteShape) => readonly Cue[];

/** What the rules may know of the quoted words. */
export interface QuoteShape {
  /** Its last character inside the marks. */
  readonly last: string;
  /** Four words or more. */
  readonly full: boolean;
}

/** All cues that any rule finds; which of them counts is decided by the ranker. */
export function findCues(s: Parsed, at: number, quote: QuoteShape): Cue[] {
  const touching = [...signature(s, at, quote), ...afterQuote(s, at, quote)];
  // "“…”, Rosa Lim told the board, according to Karl Hale": he only passes it on.
  const passedOn = touching.some((cue) => cueAt(s, cue.from)?.saying);
  return [
    ...touching,
    ...beforeQuote(s, at, quote),
    ...accordingTo(s, at, quote).filter((cue) => !passedOn || cue.from < at),
    ...trailing(s, at, quote),
  ];
}
