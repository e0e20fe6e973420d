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
 * “B,” said she; “A?” she said. “B.” “C.” `before` and `after` are the two stretches, their contents and their marks.
 */
export function isCutByCue(text: string, { content: before, marked: opened }: Marked, after: Marked): boolean {
  const between = { start: opened.end, end: after.marked.start };
  if (between.end - between.start > LONGEST_CLAUSE) return false;
  const clause = text.slice(between.start, between.end);
  const body = clause.replace(/^[,\s]+/, '').trimEnd();
  // The first part stops for breath: a comma, inside or after its mark, or the end of a sentence or a dash.
  if (!/[,.?!…—–-]\s*$/.test(text.slice(before.start, before.end)) && !/^\s*[,—–-]/.test(clause)) return false;
  if (!/[,.]$/.test(body)) return false;
  if (body.endsWith('.') && (hasOwnCue(text, after) || isAnswered(text, after))) return false;
  let cues = 0;
  let words = 0;
  for (const found of matches(body, WORD)) {
    const [word] = found;
    words++;
    const cue = SPEECH_VERBS.get(word.toLowerCase());
    const plain = cue?.form === 'plain' && !isSaidOften(body.slice(0, found.index));
    if (cue?.saying && !plain && word === word.toLowerCase()) {
      // The cue comes at once or after the subject's own words; a later one belongs to something else.
      if (cues === 0 && words > 12) return false;
      if (cue.form !== 'gerund') cues++;
      else if (words > 1) return false;
    }
  }
  if (cues !== 1) return false;
  return !hasSentenceEnd(body.slice(0, -1));
}

/** Whether what stands before a plain verb makes it one that is spoken with: used to say, would say, went on to say. */
const isSaidOften = (before: string): boolean =>
  /\b(?:would|(?:used|likes?|liked|loves?|loved|goes on|went on|continued|has|had) to)(?: (?:often|always|sometimes|never|later|then))? $/.test(
    before,
  );

/** A stretch of words, and the same with its marks. */
type Marked = Readonly<Record<'content' | 'marked', Span>>;

/**
 * Whether a cue of its own follows a stretch: it ends with a pause, inside its mark or behind it, and a verb of saying comes
 * before the clause is over.
 */
function hasOwnCue(text: string, { content, marked }: Marked): boolean {
  const behind = text.slice(marked.end, marked.end + 90);
  // “Keep out” is what the sign says.
  if (/^\s(?:is|was|were)(?:n[’']t)? (?:(?:just|exactly|precisely|also|still|not) )?(?:what|how|all)\b/.test(behind))
    return true;
  if (!/[,?!…—–-]/.test(text.charAt(content.end - 1)) && !/^\s?[,—–-]/.test(behind)) return false;
  const clause = /^\W{0,3}([^.;:“"‘]{0,80})/.exec(behind)?.[1] ?? '';
  for (const [word] of matches(clause, WORD)) {
    const cue = SPEECH_VERBS.get(word);
    if (cue?.saying && (cue.form === 'past' || cue.form === 'third')) return true;
  }
  return false;
}

/** Whether another quotation stands right behind a stretch, as where two people talk. */
const isAnswered = (text: string, { marked }: Marked): boolean =>
  /^ {1,2}["“«„‘'‹]\p{L}/u.test(text.slice(marked.end, marked.end + 4));

const hasSentenceEnd = (clause: string): boolean => /[;:]/.test(clause) || sentencesOf(clause).length > 1;
