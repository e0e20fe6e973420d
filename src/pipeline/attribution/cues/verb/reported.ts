import { cueAt, type Parsed } from '../../parse.ts';
import { isHeard, isHeardBefore } from '../../tags.ts';
import { verbGroupAt } from '../../verb-groups.ts';

/** "texted her to say", "telephoned at six to say": what is sent is said. */
export const isSent = (s: Parsed, verb: number): boolean =>
  cueAt(s, verb)?.form === 'plain' && SENDS.test(verbGroupAt(s, verb).lead ?? '');

/** "Ms Lim recalled that Mr Hale used to tell her it was “over”": what somebody used to say has been said. */
export const isHabit = (s: Parsed, verb: number): boolean =>
  s.tokens[verb - 1]?.lower === 'to' && /^(?:used|liked|likes|loved)$/.test(s.tokens[verb - 2]?.lower ?? '');

const SENDS =
  /^(?:(?:text|email|e-mail|messag|phon|telephon|ring|cabl)(?:e?d|s|ing)?|rang|rung|writ(?:e|es|ing|ten)|wrote)$/;

/** Whether a verb is likely part of what another reports: one of thought, or in the plain form behind "to" or "would". */
export function isReported(s: Parsed, i: number): boolean {
  const cue = cueAt(s, i);
  if (!cue) return false;
  if (THOUGHT.test(cue.lemma)) return true;
  if (cue.form !== 'plain' || s.parts[i] === 'VBP' || isHabit(s, i)) return false;
  const named = s.mentions[s.tokens[i - 1]?.text === ',' ? i - 2 : i - 1];
  if (named ? isHeard(s.tokens, named) : isHeardBefore(s.tokens, i)) return false;
  if (s.tags[i - 1] !== 'preposition' && s.tags[i - 1] !== 'auxiliary') return true;
  let j = i - 1;
  while (s.tags[j] === 'adverb') j--;
  // "but she did say that it was “over”": stressed, and said.
  if (/^(?:do|does|did)$/.test(s.tokens[j]?.lower ?? '')) return false;
  return s.tokens[j]?.lower === 'to' || s.tags[j] === 'auxiliary';
}

/** Verbs of thought: they carry quoted words only where no verb of saying does. */
const THOUGHT =
  /^(?:think|believe|feel|view|find|consider|hope|expect|fear|doubt|wonder|imagine|dream|want|hear|deem|judge|regard|support|oppose|hold|mean)$/;
