import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { BODIES } from '../../../text/words/names.ts';
import { mainSubject, topicOf } from '../clause-subjects/main-subject.ts';
import { clausesAround } from '../clauses.ts';
import { type Phrase, phraseOf } from '../noun-phrases.ts';
import { type Parsed, tagged } from '../parse.ts';
import { roleOf } from '../quotation-role.ts';
import { VERDICT } from './copula.ts';
import type { Cue } from './cue.ts';
import { ownerOf } from './noun.ts';

/**
 * Whom a colon at the marks hands the word to, without a verb of saying.
 * Takes Rosa Lim: “…”; His message to the club was short: “…”; In an interview Ms Lim was more direct: “…”. Refuses Flood: “…”.
 */
export function labelBefore(s: Parsed, at: number): Cue | null {
  if (s.tokens[at - 1]?.text !== ':') return null;
  const colon = { rule: 'label', from: at - 1, to: at } as const;
  const subject = mainSubject(s);
  if (subject && subject.to < at && isLabel(s, subject)) return { ...colon, subject, features: [] };
  // "The union’s verdict was blunter: “…”", "His message to the club was short: “…”"
  const { head } = subject ?? {};
  const noun = head?.kind === 'noun' ? head.at : -1;
  const worded = noun >= 0 && (CUE_NOUNS.has(s.tokens[noun]?.lower ?? '') || VERDICT.test(s.tokens[noun]?.lower ?? ''));
  const owner = worded ? ownerOf(s, noun, at) : null;
  if (owner) return { rule: 'noun', from: noun, to: noun + 1, subject: owner, features: ['colon-behind'] };
  // "A line just in from Rosa Lim: “…”"
  const sent = s.mentions[at - 2];
  if (sent?.name.to === at - 1 && isSentBy(s, sent.name.from)) {
    const sender = phraseOf(sent);
    if (isLabel(s, sender)) return { ...colon, subject: sender, features: ['from'] };
  }
  // "In an interview Ms Lim was more direct: “…”": the clause that the colon ends tells how somebody speaks.
  const clause = clausesAround(s, at - 1).at(-1);
  const speaks =
    clause?.subject &&
    clause.subject.to <= clause.verb &&
    clause.group.voice === 'active' &&
    isLabel(s, clause.subject);
  return speaks && clause.subject ? { ...colon, subject: clause.subject, features: ['clause'] } : null;
}

/** "For the baker Rosa Lim, the tax is “the last straw”." */
export function topicBefore(s: Parsed, at: number): Cue | null {
  const topic = roleOf(s, at) === 'predicate' ? topicOf(s) : null;
  return topic && topic.to < at ? { rule: 'label', from: 0, to: 1, subject: topic, features: ['topic'] } : null;
}

/**
 * Whether a colon without a verb of saying may hand the word to a subject: to a person, a body that puts out statements, an
 * office. Takes Rosa Lim: “…”; Mayor: “…”. Refuses Flood: “…”; Brexit: “…”; Interview with Rosa Lim: “…”.
 */
export function isLabel(s: Parsed, { head }: Phrase): boolean {
  if (head.kind === 'pronoun') return /^(?:he|she|they)$/.test(head.word);
  if (head.kind === 'noun') return s.tokens[head.at]?.word.office === true;
  const { kind, words } = head.mention.entity;
  // "Anne, Leeds: “…”"
  if (kind === 'unknown' && head.mention.name.from === 0) return s.tokens[0]?.word.given !== undefined;
  return kind === 'person' || (kind === 'institution' && BODIES.has((words.at(-1) ?? '').toLowerCase()));
}

/** "A line just in from former captain Rosa Lim:". `from` is where the name begins. */
function isSentBy(s: Parsed, from: number): boolean {
  let i = from - 1;
  while (i > from - 6 && tagged(s, i, 'noun', 'determiner')) i--;
  return /^(?:from|by)$/.test(s.tokens[i]?.lower ?? '');
}
