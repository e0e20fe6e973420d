import { WORDING } from '../../../text/speech-verbs.ts';
import { maySpeak } from '../can-speak.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed } from '../parse.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { verbGroupAt } from '../verb-groups.ts';

/** "was described by Mr Kane as": the agent; "nobody" for a passive without one; null for no passive. */
export function passiveAgent(s: Parsed, verb: number, at: number): Phrase | 'nobody' | null {
  const cue = cueAt(s, verb);
  if (cue?.form !== 'past') return null;
  // "The band, noted for “silent gigs”, plays": who is noted for it says nothing. "The head, Rosa Lim, called for “calm”" is active.
  if (
    cue.lemma !== 'call' &&
    s.tokens[verb + 1]?.lower === 'for' &&
    s.tokens[verb - 1]?.text === ',' &&
    s.parts[verb] === 'VBN'
  )
    return 'nobody';
  // "Mayor slammed for ‘wasteful’ trip": blame that does not say whose.
  if (BLAME.test(cue.lemma) && /^(?:for|over)$/.test(s.tokens[verb + 1]?.lower ?? '')) return 'nobody';
  // "Tenants told to “pay up”": it takes whom it is told to, so without one it is passive.
  if (cue.lemma === 'tell' && s.tokens[verb + 1]?.lower === 'to' && verbGroupAt(s, verb).from === verb) return 'nobody';
  // "The line, attributed to Mr Hale,": by nobody.
  if (cue.lemma === 'attribute' && s.tokens[verb + 1]?.lower === 'to') return 'nobody';
  // "a man charged with “…”"
  if (cue.lemma === 'charge' && s.tokens[verb + 1]?.lower === 'with') return 'nobody';
  // "men accused of", "Mr Hale, pressed by reporters": who is accused or asked says nothing.
  const next = s.tokens[verb + 1]?.lower ?? '';
  // "Mr Hale, whom Ms Lim accused of": she does it.
  const ofWhom = cue.lemma === 'accuse' && next === 'of' ? subjectOf(s, verb) : null;
  if (ofWhom && /^whom$/.test(s.tokens[ofWhom.from - 1]?.lower ?? '') && verbGroupAt(s, verb).voice === 'active')
    return null;
  if (cue.lemma === 'accuse' && next === 'of')
    return (s.tokens[at + 1]?.lower === 'by' ? phraseAt(s, at + 2) : null) ?? 'nobody';
  if (s.tokens[verb - 1]?.text === ',' && /^(?:ask|press|question|quiz|challenge|urge|tell|warn)$/.test(cue.lemma)) {
    for (let j = verb + 1; j < Math.min(at, verb + 8) && s.tokens[j]?.text !== ','; j++)
      if (s.tokens[j]?.lower === 'by') return 'nobody';
  }
  // "Mr Hale, once called “a coward”, smiled", "hailed as “a hero”": who is called so says nothing.
  let lead = verb - 1;
  while (s.tags[lead] === 'adverb') lead--;
  const named =
    (next === 'as' &&
      at === verb + 2 &&
      /^(?:hail|describe|portray|depict|dismiss|denounce|mock|praise)$/.test(cue.lemma)) ||
    (at === verb + 1 && /^(?:call|dub|label|brand)$/.test(cue.lemma));
  const aside = named && s.tokens[lead]?.text === ',' && s.tokens[at + 1]?.text === ',';
  const ofOther = (): boolean =>
    s.tokens.slice(Math.max(0, lead - 12), lead).some(({ lower }) => /^(?:which|whom|what)$/.test(lower));
  if (aside && !ofOther()) return 'nobody';
  // "Mr Hale, described by Ms Lim as “a coward”"
  if (s.tokens[verb + 1]?.lower === 'by') {
    const agent = phraseAt(s, verb + 2);
    const someone =
      agent !== null && (agent.head.kind !== 'noun' || isSpeakingNoun(s.tokens[agent.head.at]?.lower ?? ''));
    if (agent && someone && agent.to < at) return isPastOccasion(s, agent.to, at) ? 'nobody' : agent;
  }
  // "Mr Hale, called “a coward” by Ms Lim,"
  if (at === verb + 1 && WORDING.test(cue.lemma) && s.tokens[at + 1]?.lower === 'by') {
    const agent = phraseAt(s, at + 2);
    if (agent && maySpeak(s, agent)) return agent;
  }
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  if (!/^(?:is|was|were|are|been|be|being)$/.test(s.tokens[i]?.lower ?? '')) return null;
  // "was quoted as saying": the subject of the passive is the one who speaks.
  if (s.tokens[verb + 1]?.lower === 'as' && s.tokens[verb + 2]?.lower === 'saying')
    return subjectOf(s, verb) ?? 'nobody';
  for (let j = verb + 1; j < at; j++) {
    if (s.tokens[j]?.lower !== 'by') continue;
    const agent = phraseAt(s, j + 1);
    return agent && !isPastOccasion(s, agent.to, at) ? agent : 'nobody';
  }
  if (s.tokens[at + 1]?.lower === 'by') return phraseAt(s, at + 2) ?? 'nobody';
  return 'nobody';
}

/** "was told by the firm to leave, after reports of “…”": the words belong to what it came after. Refuses "after talks that it was “…”". */
function isPastOccasion(s: Parsed, from: number, at: number): boolean {
  for (let i = from; i < at - 1; i++)
    if (s.tokens[i]?.text === ',' && /^(?:after|amid|following|despite|over)$/.test(s.tokens[i + 1]?.lower ?? ''))
      return !s.tokens.slice(i, at).some(({ lower, text }, n) => lower === 'that' || (n > 0 && text === ','));
  return false;
}

/** Verbs of blame and praise: of whom they are said is not who speaks. */
const BLAME =
  /^(?:slam|criticise|criticize|blast|condemn|attack|mock|ridicule|praise|hail|denounce|blame|fault|rebuke|lambaste|pan|roast|chastise|applaud|commend)$/;
