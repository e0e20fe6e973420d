import { canSpeak } from '../can-speak.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed, REACH, tagged } from '../parse.ts';
import type { Cue } from './cue.ts';
import { possessorOf } from './possessor.ts';

/**
 * Whose words they are that a noun of speech is said to be.
 * Takes her advice to the board was to “sell”; said that Mr Hale’s last message had been that he was “late”; the reply from the union was
 * that it was “over”; said that her note that all was “quiet” came late. Refuses the advice was to “sell”; her advice was not that it was “over”; her message was that he had said it was “over”.
 */
export function contentOf(s: Parsed, at: number): Cue | null {
  const noted = notedThat(s, at);
  if (noted) return noted;
  const be = beBefore(s, at);
  if (be < 0) return null;
  const noun = headBefore(s, be);
  if (noun < 0) return null;
  const subject = giverOf(s, noun, be);
  return subject && { rule: 'noun', from: noun, to: noun + 1, subject, features: ['content'] };
}

/** "Mr Hale’s note that all was “quiet”": what somebody wrote, whoever speaks of it. */
function notedThat(s: Parsed, at: number): Cue | null {
  for (let i = at - 1; i > Math.max(0, at - 8); i--) {
    if (s.tags[i] === 'mark' || s.tags[i] === 'quote' || s.tags[i] === 'cue') return null;
    if (s.tokens[i]?.lower !== 'that') continue;
    const owner = s.tags[i - 1] === 'noun' && WRITTEN.test(s.tokens[i - 1]?.lower ?? '') ? possessorOf(s, i - 1) : null;
    return owner && { rule: 'noun', from: i - 1, to: i, subject: owner, features: ['content'] };
  }
  return null;
}

const WRITTEN = /^(?:note|letter|text|e-?mail|message|telegram|postcard|advice|verdict|recommendation)$/;

/** The "is", "was", "had been" whose complement the words stand in; -1 where another says them there, or there is none. */
function beBefore(s: Parsed, at: number): number {
  for (let i = at - 1; i > Math.max(0, at - REACH); i--) {
    const { lower = '', text = '' } = s.tokens[i] ?? {};
    if ((lower === 'that' || lower === 'to') && IS.test(s.tokens[i - 1]?.lower ?? '')) return i - 1;
    if (/^[;:]$/.test(text)) return -1;
    if (s.tags[i] === 'quote' || (cueAt(s, i)?.saying && cueAt(s, i)?.form !== 'plain')) return -1;
  }
  return -1;
}

const IS = /^(?:is|was|were|are|been|remains)$/;

/** The noun of speech that is the head of the subject before the verb at `be`; -1 where it is another word. */
function headBefore(s: Parsed, be: number): number {
  let i = be - 1;
  while (tagged(s, i, 'auxiliary', 'adverb', 'time')) {
    if (/^(?:not|never|n[’']t)$/.test(s.tokens[i]?.lower ?? '')) return -1;
    i--;
  }
  // "the reply from his partner, Rosa Lim, was"
  if (s.tokens[i]?.text === ',') {
    const opens = s.tokens.findLastIndex(({ text }, k) => k < i && text === ',');
    if (opens < i - 8) return -1;
    i = opens - 1;
  }
  let noun = -1;
  for (
    const first = i;
    i > first - 12 && tagged(s, i, 'noun', 'name', 'determiner', 'preposition', 'pronoun', 'adverb', 'time');
    i--
  )
    if (s.tags[i] === 'noun' && WORDS_GIVEN.test(s.tokens[i]?.lower ?? '')) noun = i;
  return noun;
}

/** What somebody gives in words, and what may be told of it by "was that". */
const WORDS_GIVEN =
  /^(?:words?|message|note|letter|text|e-?mail|telegram|postcard|tweet|post|advice|counsel|answer|reply|response|retort|riposte|rejoinder|verdict|warning|plea|appeal|request|instructions?|orders?|argument|contention|complaint|conclusion|explanation|excuse|defen[cs]e|recommendation|suggestion|promise|pledge|vow|prediction|assessment|view|opinion|position|belief|claim|point|line|refrain|mantra|motto|lament|guess|theory|hunch|reasoning|reaction|comment|remark|statement|testimony|evidence|admission|apology|pitch|offer)$/;

/** Who gives the words at `noun`: "Mr Hale’s advice", "her reply", "the answer from the union". */
function giverOf(s: Parsed, noun: number, be: number): Phrase | null {
  const from = s.tokens.findIndex(({ lower }, i) => i > noun && i < be && /^(?:from|by)$/.test(lower));
  const behind = from > 0 ? from : s.tokens[noun + 1]?.lower === 'of' ? noun + 1 : -1;
  const giver = behind > 0 ? phraseAt(s, behind + 1) : null;
  if (giver && giver.head.kind !== 'pronoun' && canSpeak(s, giver)) return giver;
  let first = noun;
  while (/^(?:last|first|final|latest|next|only|second)$/.test(s.tokens[first - 1]?.lower ?? '')) first--;
  return possessorOf(s, first);
}
