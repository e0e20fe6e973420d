import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { namedBehindWho } from '../clause-subjects/main-subject.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed, REACH, tagged } from '../parse.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { isUnsaid } from '../verb-groups.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { possessorOf } from './possessor.ts';
import { heardSource, quotedSource, relayedSource } from './quoting.ts';

/**
 * A cue right after the marks, subject first or verb first.
 * Takes “…,” said Bob Mason, a former pilot; “…”, the minister told the BBC; “…,” Ms Lim, 46, later wrote.
 * Refuses “a mistake” by Moscow; “yes” and Bob Mason said.
 */
export function afterQuote(s: Parsed, at: number, { last, capitals, opens, full }: QuoteShape): Cue[] {
  let i = at + 1;
  const paused =
    /[,.?!…—–-]/.test(last) || s.tokens[i]?.text === ',' || s.tokens[i]?.text === '—' || s.tokens[i]?.text === '–';
  while (s.tokens[i] && /^[,—–-]$/.test(s.tokens[i]?.text ?? '')) i++;
  if (s.tokens[i]?.lower === 'as') i++;
  let verb = i;
  while (s.tags[verb] === 'adverb' || s.tags[verb] === 'conjunction') verb++;
  if (s.tags[i] === 'conjunction') return [];
  const cue = cueAt(s, verb);
  // “It rose” said Rosa Lim: what opens the sentence is nobody's object.
  const many = cue?.form === 'plain' && paused;
  if (cue?.saying && (paused || at === 0) && (cue.form === 'past' || cue.form === 'third' || many)) {
    let j = verb + 1;
    while (s.tags[j] === 'adverb' || s.tags[j] === 'time') j++;
    const first = somebodyAt(s, j);
    const subject = first && joined(s, first);
    // "“…”, said he would stay": the pronoun begins what was said.
    // "“…”, said both buyers had come": so does anybody with a verb of their own.
    const clause =
      subject !== null &&
      (subject.head.kind === 'pronoun' ? tagged(s, subject.to, 'auxiliary', 'verb', 'cue') : hasClause(s, subject.to));
    if (
      subject &&
      !clause &&
      !(many && !areMany(s, verb + 1, subject)) &&
      !isObjectPronoun(subject) &&
      !/^(?:tell|remind|inform|assure)$/.test(cue.lemma)
    ) {
      return [{ rule: 'verb-after', from: verb, to: verb + 1, subject, features: [paused ? 'paused' : 'run-on'] }];
    }
  }
  const came = paused ? cameFrom(s, i) : null;
  if (came) return [came];
  const uttered = last === ',' ? utteredBy(s, i) : null;
  if (uttered) return [uttered];
  // "“Morning Call” presenter Rosa Lim said": a title that tells who she is.
  if (!paused && capitals && s.tags[i] === 'noun') return [];
  // "“Bread” curator Rosa Lim said"
  if (!paused && !full && opens && isPersonNoun(s.tokens[i]?.lower ?? '') && s.mentions[i + 1]?.name.from === i + 1)
    return [];
  const only = somebodyAt(s, i);
  const subject = only && joined(s, only);
  if (!subject || isObjectPronoun(subject)) return [];
  // "“…”, a charge Rosa Lim denied": who denies it has not said it.
  if (
    subject.head.kind === 'noun' &&
    s.mentions[subject.to]?.name.from === subject.to &&
    /^an?$/.test(s.tokens[i]?.lower ?? '')
  )
    return [];
  if (!paused && subject.head.kind !== 'pronoun' && subject.head.kind !== 'name') return [];
  const heard = heardSource(
    s,
    /^(?:had|has|once|also|still)$/.test(s.tokens[subject.to]?.lower ?? '') ? subject.to + 1 : subject.to,
  );
  if (heard === 'nobody') return [];
  if (heard)
    return [
      { rule: 'quoting', from: subject.to, to: heard.from, subject: heard, features: [paused ? 'paused' : 'run-on'] },
    ];
  const found = verbAfter(s, subject.to, paused, paused ? REACH : 5);
  // “…”, owners told by the league: the agent speaks.
  if (found !== null && s.tokens[found + 1]?.lower === 'by' && cueAt(s, found)?.form === 'past') {
    const agent = phraseAt(s, found + 2);
    // “…”, she said by phone: nobody is told there.
    if (cueAt(s, found)?.addressee)
      return agent ? [{ rule: 'passive', from: found, to: found + 1, subject: agent, features: ['behind'] }] : [];
  }
  if (found === null || isTold(s, found) || isUnsaid(s, found)) return [];
  const quoted = quotedSource(s, found) ?? relayedSource(s, found);
  if (quoted)
    return [{ rule: 'quoting', from: found, to: found + 1, subject: quoted, features: [paused ? 'paused' : 'run-on'] }];
  return [{ rule: 'subject-after', from: found, to: found + 1, subject, features: [paused ? 'paused' : 'run-on'] }];
}

/** “…,” came the reply from Rosa Lim; “…,” came Rosa Lim's answer; “…,” was her reply. Refuses “…,” came a voice. */
function cameFrom(s: Parsed, verb: number): Cue | null {
  if (!/^(?:came|comes|was|went|ran)$/.test(s.tokens[verb]?.lower ?? '')) return null;
  let noun = verb + 1;
  while (tagged(s, noun, 'determiner', 'name', 'adverb') || (s.tags[noun] === 'noun' && s.tags[noun + 1] === 'noun'))
    noun++;
  if (s.tags[noun] !== 'noun' || !CUE_NOUNS.has(s.tokens[noun]?.lower ?? '')) return null;
  const subject = s.tokens[noun + 1]?.lower === 'from' ? phraseAt(s, noun + 2) : possessorOf(s, noun);
  return subject && { rule: 'noun', from: noun, to: noun + 1, subject, features: ['behind'] };
}

/**
 * Behind a comma inside the marks any verb is one of speech: nothing else is told there.
 * Takes “…,” she allowed; “…,” cooed Rosa Lim, 34. Refuses “…,” she was ready; “…,” Rosa Lim left the room.
 */
function utteredBy(s: Parsed, from: number): Cue | null {
  const first = phraseAt(s, from);
  const cue = cueAt(s, from);
  const inverted = /^VB[DNZ]$/.test(s.parts[from] ?? '') && s.tags[from] !== 'auxiliary' && (!cue || cue.clause);
  const verb = inverted ? from : (first?.to ?? from);
  const subject = inverted ? phraseAt(s, from + 1) : first;
  if (!subject || isObjectPronoun(subject) || (!inverted && cueAt(s, verb)) || !/^VB[DZN]$/.test(s.parts[verb] ?? ''))
    return null;
  if (s.tags[verb] === 'auxiliary') return null;
  const somebody =
    subject.head.kind === 'name' ? subject.head.mention.entity.kind === 'person' : subject.head.kind === 'pronoun';
  const next = inverted ? subject.to : verb + 1;
  const ends = s.tokens[next] === undefined || /^(?:[.,]|with|as|from|at|to)$/.test(s.tokens[next]?.lower ?? '');
  return somebody && ends
    ? { rule: inverted ? 'verb-after' : 'subject-after', from: verb, to: verb + 1, subject, features: ['unlisted'] }
    : null;
}

/** "had come", "would come", "was late", right behind a subject: an auxiliary that its own verb or predicate follows. */
const hasClause = (s: Parsed, from: number): boolean =>
  s.tags[from] === 'auxiliary' && /^(?:VB[DZP]|MD)$/.test(s.parts[from] ?? '') && s.tokens[from]?.possessive !== true;

/** The phrase at `at`, or the name set off behind what it tells of somebody. */
function somebodyAt(s: Parsed, at: number): Phrase | null {
  const told = phraseAt(s, at);
  return told && (namedBehindWho(s, told) ?? told);
}

/**
 * Whether several speak right behind a verb, or a body that British papers take for several: “…”, say MPs Rosa Lim and Karl Hale; say the police; say Labour; say
 * the Lows. Refuses “…,” say I; “…,” say Rosa Lim.
 */
function areMany(s: Parsed, from: number, subject: Phrase): boolean {
  if (/[^s]s$/.test(s.tokens[from]?.lower ?? '')) return true;
  if (subject.from !== from || subject.head.kind === 'pronoun') return false;
  if (subject.also) return true;
  const last = s.tokens[subject.to - 1]?.lower ?? '';
  if (subject.head.kind === 'name')
    return (
      subject.head.mention.entity.kind === 'institution' || (s.tokens[from]?.lower === 'the' && /[^s]s$/.test(last))
    );
  // "the two neighbours opposite"
  if (s.parts.slice(subject.from, subject.to).includes('NNS')) return true;
  const noun = s.tokens[subject.head.at]?.lower ?? '';
  return /[^s]s$|(?:men|people|children)$/.test(noun) || GROUP_NOUNS.has(noun) || isBodyNoun(noun);
}

/** "both Rosa Lim and Karl Hale said", "said Rosa Lim and Karl Hale.": two who speak together. Refuses said Rosa Lim and Karl Hale left. */
function joined(s: Parsed, first: Phrase): Phrase {
  if (s.tokens[first.to]?.lower !== 'and' || first.head.kind !== 'name' || first.also) return first;
  const second = phraseAt(s, first.to + 1);
  if (second?.head.kind !== 'name' || second.head.mention.entity.kind !== first.head.mention.entity.kind) return first;
  const next = s.tags[second.to];
  const adverb = (next === 'adverb' || next === 'time') && /^(?:mark|undefined)$/.test(`${s.tags[second.to + 1]}`);
  const ends = next === undefined || next === 'mark' || next === 'preposition' || adverb;
  // "Rosa Lim and Karl Hale, the joint heads, told staff"
  const described = s.tokens[second.to]?.text === ',' && verbAfter(s, second.to, true, REACH) !== null;
  const speaks = next === 'cue' || next === 'adverb' || described;
  return (first.from > 0 && s.tags[first.from - 1] === 'cue' ? ends : speaks)
    ? { from: first.from, to: second.to, head: second.head, also: first }
    : first;
}

/** "a tribunal was told": who is told does not speak. */
export function isTold(s: Parsed, verb: number): boolean {
  if (!/^(?:tell|ask|inform|remind|assure|warn|urge|advise|hear)$/.test(cueAt(s, verb)?.lemma ?? '')) return false;
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  return cueAt(s, verb)?.form === 'past' && /^(?:is|was|were|are|been|being)$/.test(s.tokens[i]?.lower ?? '');
}

/** The verb of a subject that ends at `from`: behind adverbs, auxiliaries, what belongs to the subject, and asides. */
function verbAfter(s: Parsed, from: number, asides: boolean, reach: number): number | null {
  let i = from;
  let depth = 0;
  let relative = false;
  const limit = Math.min(s.tokens.length, from + reach);
  for (; i < limit; i++) {
    const tag = s.tags[i];
    const text = s.tokens[i]?.text ?? '';
    if (tag === 'quote' && !s.isNoun(s.tokens[i]?.quotation ?? -1)) return null;
    if (tag === 'cue') {
      const cue = cueAt(s, i);
      const afterComma = depth > 0 && s.tokens[s.tags[i - 1] === 'adverb' ? i - 2 : i - 1]?.text === ',';
      if (
        (depth % 2 === 0 || afterComma) &&
        !relative &&
        cue &&
        (cue.form === 'past' || cue.form === 'third' || (cue.form === 'plain' && i - from < 3))
      )
        return i;
      if (depth % 2 === 0 && relative && cue && i - from > 3 && s.tags[i - 1] !== 'pronoun' && cue.form !== 'gerund') {
        // "the man who shot him said": the second verb is the subject's own.
        return i;
      }
      continue;
    }
    if (text === ',' || text === '—' || text === '–' || text === '(' || text === ')') {
      if (!asides) return null;
      depth++;
      relative = false;
      // After an aside the verb follows at once, perhaps behind an adverb.
      continue;
    }
    if (/^[.;:?!]$/.test(text)) return null;
    if (depth % 2 === 1) continue;
    // "they both said"
    if (i === from && /^(?:both|all|each)$/.test(s.tokens[i]?.lower ?? '')) continue;
    if (/^(?:who|which|that|whose)$/.test(s.tokens[i]?.lower ?? '')) {
      relative = true;
      continue;
    }
    if (tag === 'verb' || (tag === 'auxiliary' && depth > 0)) {
      // "went on to say", "began by telling": another verb may only lead into the cue.
      if (relative) continue;
      for (let j = i + 1; j <= i + 4; j++) {
        const cue = cueAt(s, j);
        if (cue) return j;
        if (s.tags[j] === 'mark' || s.tags[j] === 'quote') break;
      }
      if (tag === 'verb') return null;
    }
    if (
      tag === 'conjunction' &&
      depth === 0 &&
      s.tags[i + 1] !== 'name' &&
      s.tags[i + 1] !== 'determiner' &&
      s.tags[i + 1] !== 'noun'
    )
      return null;
  }
  return null;
}
