import { OFFICES } from '../../../text/words/titles.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed, REACH, tagged } from '../parse.ts';
import { roleOf } from '../quotation-role.ts';
import { isUnsaid } from '../verb-groups.ts';
import { isTold } from './after.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { isObjectPronoun } from './object-pronoun.ts';

/**
 * A cue clause at the end of the sentence, for quoted words inside what was said.
 * Takes The talks were “frank” and must go on, the minister has said. Refuses the “smart” bins are late, the minister said; a “frank” talk, which he said was over; a “frank” crowd sang as the minister said goodbye.
 */
export function trailing(s: Parsed, at: number, quote?: QuoteShape): Cue[] {
  const found: Cue[] = [];
  if (quote && !quote.full && THING_SPOKEN_OF.test(roleOf(s, at))) return found;
  for (let i = at + 1; i < Math.min(s.tokens.length, at + REACH); i++) {
    const cue = cueAt(s, i);
    if (!cue?.saying || (cue.form !== 'past' && cue.form !== 'third') || isTold(s, i) || isUnsaid(s, i)) continue;
    const left = endsSentence(s, i + 1) ? subjectOf(s, i) : null;
    const subject = left && left.from > at ? left : invertedSubject(s, i);
    if (!subject || subject.from <= at || isObjectPronoun(subject)) continue;
    if (left && !cue.addressee && hasObject(s, i)) continue;
    const opener = s.tokens[Math.min(subject.from, i) - 1];
    if (opener?.text !== ',' && opener?.lower !== 'as') continue;
    found.push({ rule: 'trailing', from: i, to: i + 1, subject, features: [left ? 'straight' : 'inverted'] });
    if (found.length > 2) break;
  }
  return found;
}

/** Words that only tell which thing is meant are as likely the paper's own where the speaker comes last. */
const THING_SPOKEN_OF = /^(?:modifier|subject|noun|name|of|verb)$/;

/** "as the coach said goodbye", "the judge said no": the verb has its words already, or its object. */
const hasObject = (s: Parsed, verb: number): boolean =>
  s.tags[verb + 1] === 'noun' || s.tags[verb + 1] === 'determiner' || s.tags[verb + 1] === 'pronoun';

/** Whether only a few words (to whom, when) follow before the sentence or the clause ends. */
function endsSentence(s: Parsed, from: number): boolean {
  let j = from;
  while (tagged(s, j, 'time', 'adverb', 'preposition', 'name', 'noun', 'determiner', 'pronoun')) j++;
  const end = s.tokens[j];
  return !end || /^[.,;]$/.test(end.text);
}

/** Verb first: ", said Rosa Lim, who …". */
function invertedSubject(s: Parsed, verb: number): Phrase | null {
  if (s.tokens[verb - 1]?.text !== ',') return null;
  const phrase = phraseAt(s, verb + 1);
  if (!phrase || phrase.head.kind === 'pronoun') return null;
  const next = s.tokens[phrase.to];
  const personal =
    phrase.head.kind === 'name'
      ? phrase.head.mention.entity.kind !== 'place'
      : OFFICES.has(s.tokens[phrase.head.at]?.lower ?? '');
  return personal &&
    (!next ||
      /^[.,;]$/.test(next.text) ||
      s.tags[phrase.to] === 'preposition' ||
      next.lower === 'who' ||
      s.tokens[phrase.to - 1]?.text === ',')
    ? phrase
    : null;
}
