import { cueAt, type Parsed } from '../parse.ts';
import { accordingTo } from './according-to.ts';
import { afterQuote } from './after.ts';
import { beforeQuote } from './before.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { signature } from './signature.ts';
import { trailing } from './trailing.ts';

export type { Cue, CueRule, QuoteShape } from './cue.ts';

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
