import type { Span } from '../../domain.ts';
import { matches } from '../../text/matches.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { SPEECH_VERBS } from '../../text/speech-verbs.ts';

/** The longest cue clause that may stand inside one quotation: "said Bob Mason, a former pilot who …". */
const LONGEST_CLAUSE = 260;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/**
 * Whether two stretches in quotation marks are one quotation: nothing but a cue clause stands between them.
 * Takes “Yes,” she said, “today”; “A sentence,” he said. “Another.”
 * Refuses “unbroken” and its “independence”; “A,” she said. He smiled. “B.”; “A,” he said, adding: “B”; “A,” he said.
 * “B,” said she. `before` and `after` are the contents of the two stretches, `between` what stands from mark to mark.
 */
export function isCutByCue(text: string, before: Span, between: Span, after: Span): boolean {
  if (between.end - between.start > LONGEST_CLAUSE) return false;
  const clause = text.slice(between.start, between.end);
  const body = clause.replace(/^[,\s]+/, '').trimEnd();
  // The first part stops for breath: a comma, inside or after its mark, or the end of a sentence or a dash.
  if (!/[,.?!…—–-]\s*$/.test(text.slice(before.start, before.end)) && !/^\s*[,—–-]/.test(clause)) return false;
  if (!/[,.]$/.test(body)) return false;
  if (body.endsWith('.') && hasOwnCue(text, after)) return false;
  let cues = 0;
  let words = 0;
  for (const [word] of matches(body, WORD)) {
    words++;
    const cue = SPEECH_VERBS.get(word.toLowerCase());
    if (cue?.saying && cue.form !== 'plain' && word === word.toLowerCase()) {
      // The cue comes at once or after the subject's own words; a later one belongs to something else.
      if (cues === 0 && words > 12) return false;
      if (cue.form !== 'gerund') cues++;
      else if (words > 1) return false;
    }
  }
  if (cues !== 1) return false;
  return !hasSentenceEnd(body.slice(0, -1));
}

/** Whether a cue of its own follows a stretch: it ends with a pause, and a verb of saying comes before the clause is over. */
function hasOwnCue(text: string, { end }: Span): boolean {
  if (!/[,?!…—–-]/.test(text.charAt(end - 1))) return false;
  const clause = /^\W{0,3}([^.;:“"‘]{0,80})/.exec(text.slice(end, end + 90))?.[1] ?? '';
  for (const [word] of matches(clause, WORD)) {
    const cue = SPEECH_VERBS.get(word);
    if (cue?.saying && (cue.form === 'past' || cue.form === 'third')) return true;
  }
  return false;
}

const hasSentenceEnd = (clause: string): boolean => /[;:]/.test(clause) || sentencesOf(clause).length > 1;
