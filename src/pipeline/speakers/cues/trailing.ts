import { cueAt, type Parsed, REACH, subjectOf } from '../phrases.ts';
import type { Cue, QuoteShape } from './index.ts';

/**
 * A cue clause at the end of the sentence, for quoted words inside what was said.
 * Takes The talks were “frank” and must go on, the minister has said. Refuses a “frank” talk, which he said was over.
 */
export function trailing(s: Parsed, at: number, _quote: QuoteShape): Cue | null {
  for (let i = at + 1; i < Math.min(s.tokens.length, at + REACH); i++) {
    const cue = cueAt(s, i);
    if (!cue?.saying || (cue.form !== 'past' && cue.form !== 'third')) continue;
    // Only a few words (to whom, when) may follow.
    let j = i + 1;
    while (
      s.tags[j] === 'time' ||
      s.tags[j] === 'adverb' ||
      s.tags[j] === 'preposition' ||
      s.tags[j] === 'name' ||
      s.tags[j] === 'noun' ||
      s.tags[j] === 'determiner'
    )
      j++;
    const end = s.tokens[j];
    if (end && !/^[.,;]$/.test(end.text)) continue;
    const subject = subjectOf(s, i);
    if (!subject || subject.from <= at) continue;
    if (s.tokens[subject.from - 1]?.text !== ',' && s.tokens[subject.from - 1]?.lower !== 'as') continue;
    return { rule: 'trailing', from: i, to: i + 1, subject, strength: 0.9 };
  }
  return null;
}
