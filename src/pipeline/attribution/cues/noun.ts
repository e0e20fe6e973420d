import { WORDING } from '../../../text/speech-verbs.ts';
import { canSpeak } from '../can-speak.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { verbLeftOf } from '../clause-subjects/verbs-left.ts';
import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, is, type Parsed, tagged } from '../parse.ts';
import { isUnsaid } from '../verb-groups.ts';
import type { Cue } from './cue.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { possessorOf } from './possessor.ts';

export function cueOfNoun(s: Parsed, i: number, at: number): Cue | null {
  const parting = partingWith(s, i, at);
  if (parting) return { rule: 'noun', from: i, to: i + 1, subject: parting, features: ['content'] };
  // Only where the words follow it at once: "his claim that", "her call for a"; what else stands between is talked about.
  const author = namedBehind(s, i, at);
  if (author) return { rule: 'noun', from: i, to: i + 1, subject: author, features: ['content'] };
  if (isObjectOfNaming(s, i)) return null;
  // "her view, that it was", "her view is that it was", "his claim last year that it was"
  let next = i + 1;
  if (/^(?:last|this|earlier)$/.test(s.tokens[next]?.lower ?? '')) next += 2;
  while (s.tags[next] === 'time' || s.tags[next] === 'adverb') next++;
  if (/^(?:,|is|was|remains)$/.test(s.tokens[next]?.lower ?? '') && s.tokens[next + 1]?.lower === 'that') next++;
  const that = s.tokens[next]?.lower === 'that';
  const owner =
    (at - next < (that ? 8 : 4) &&
      !isDialled(s, i) &&
      (at === i + 1 || /^(?:that|for|of|to|about|on|as|:|,)$/.test(s.tokens[next]?.lower ?? ''))) ||
    isCharacterised(s, i, at)
      ? ownerOf(s, i, at)
      : null;
  const content = that ? ['content'] : [];
  return owner && { rule: 'noun', from: i, to: i + 1, subject: owner, features: content };
}

/**
 * "closed the show with the words “…”", "used the phrase “…”": who does so says them. Refuses a cap with the words; never used the
 * phrase.
 */
function partingWith(s: Parsed, words: number, at: number): Phrase | null {
  const noun = s.tokens[words]?.lower ?? '';
  if (!/^(?:words?|phrase)$/.test(noun) || at - words > 2) return null;
  if (!/^(?:the|these)$/.test(s.tokens[words - 1]?.lower ?? '')) return null;
  const used = USES.test(s.tokens[words - 2]?.lower ?? '');
  if (!used && (s.tokens[words - 2]?.lower !== 'with' || noun === 'phrase')) return null;
  const verb = used ? words - 2 : verbLeftOf(s, words - 2);
  if (verb === null || (!used && !PARTS.test(s.tokens[verb]?.lower ?? '')) || isUnsaid(s, verb)) return null;
  const subject = subjectOf(s, verb);
  return subject && subject.to <= verb && !isObjectPronoun(subject) && isSomebodyThere(s, subject) ? subject : null;
}

const isSomebodyThere = (s: Parsed, subject: Phrase): boolean =>
  subject.head.kind === 'pronoun' ? /^(?:he|she|they)$/.test(subject.head.word) : canSpeak(s, subject);

const USES = /^(?:use[sd]|utter(?:s|ed)|mouthed|spoke|shouted)$/;

const PARTS =
  /^(?:beg[au]n|begins?|open(?:s|ed)|end(?:s|ed)|clos(?:es|ed)|finish(?:es|ed)|conclude[sd]?|sign(?:s|ed)|greet(?:s|ed)|welcome[sd]?|left|leaves|resign(?:s|ed)|quits?|hung|dismisse[sd]|introduce[sd]?|start(?:s|ed)|interrupt(?:s|ed)|bowed|departed|parted|forward(?:s|ed)|replie[sd]|answer(?:s|ed)|respond(?:s|ed)|accept(?:s|ed))$/;

/** "his description of the town as “…”", "her comments downplaying it as “…”": what stands between is what the words are about. */
export function isCharacterised(s: Parsed, noun: number, at: number): boolean {
  const as = s.tokens[at - 1]?.lower === 'as' ? at - 1 : s.tokens[at - 2]?.lower === 'as' ? at - 2 : -1;
  if (as < 0 || as - noun > 10) return false;
  for (let i = noun + 1; i < as; i++) {
    const tag = s.tags[i] ?? '';
    if (/^(?:mark|quote|verb|auxiliary|subordinator)$/.test(tag) || (tag === 'cue' && cueAt(s, i)?.form !== 'gerund'))
      return false;
  }
  return true;
}

/** "the critic’s portrayal of it as “…”", "her verdict on it as": whatever the word is, somebody says there what a thing is like. */
export const isPortrayal = (s: Parsed, noun: number, at: number): boolean =>
  /^(?:of|on)$/.test(s.tokens[noun + 1]?.lower ?? '') &&
  isCharacterised(s, noun, at) &&
  VIEWS.test(s.tokens[noun]?.lower ?? '');

const VIEWS =
  /(?:al|tion|sion|ment|ism|ing|verdict|view|caricature|critique|attack|take|account|picture|portrait|putdown|summary|review)s?$/;

/** "her calls to the “crisis line”": made by telephone. */
const isDialled = (s: Parsed, noun: number): boolean =>
  /^calls?$/.test(s.tokens[noun]?.lower ?? '') &&
  s.tokens[noun + 1]?.lower === 'to' &&
  s.tags[noun + 2] === 'determiner';

/** "called Mr Hale’s letter “a disgrace”", "dismissed his remarks as “absurd”": they are talked about. */
function isObjectOfNaming(s: Parsed, noun: number): boolean {
  const named = s.tokens[noun + 1]?.lower === 'as' ? WORDING : /^(?:call|describe|label|brand|dub)$/;
  for (let i = noun - 1; i >= Math.max(0, noun - 6) && s.tags[i] !== 'mark'; i--)
    if (named.test(cueAt(s, i)?.lemma ?? '')) return true;
  return false;
}

/** "the claim by Rosa Lim that it was “over”", "the statement of the minister that": named between the word and its clause. */
function namedBehind(s: Parsed, noun: number, at: number): Phrase | null {
  if (at - noun > 16 || !/^(?:by|of|from)$/.test(s.tokens[noun + 1]?.lower ?? '')) return null;
  const author = phraseAt(s, noun + 2);
  // "a statement from the mayor: “…”"
  const colon = author && !is(s, noun + 1, 'of') && author.to === at - 1 && is(s, at - 1, ':');
  return author &&
    author.head.kind !== 'pronoun' &&
    (colon || /^(?:that|about|on|as|for|to)$/.test(s.tokens[author.to]?.lower ?? '')) &&
    canSpeak(s, author)
    ? author
    : null;
}

/** Whose the word at `noun` is: "Mr Kane’s claim", "his call", "a call by Ms Lim". */
export function ownerOf(s: Parsed, noun: number, at: number): Phrase | null {
  // "the demand for “calm” was made by Ms Lim"
  if (
    /^(?:is|was|were)$/.test(s.tokens[at + 1]?.lower ?? '') &&
    /^(?:made|issued|voiced|raised|written|put)$/.test(s.tokens[at + 2]?.lower ?? '') &&
    s.tokens[at + 3]?.lower === 'by'
  )
    return phraseAt(s, at + 4);
  // "a call for “calm” by Ms Lim", "calls for “calm” came from Ms Lim"
  if (/^c(?:ame|ome|omes)$/.test(s.tokens[at + 1]?.lower ?? '') && s.tokens[at + 2]?.lower === 'from') {
    const from = phraseAt(s, at + 3);
    return from && !/^(?:idea|notion|belief|phrase|words?)$/.test(s.tokens[noun]?.lower ?? '') ? from : null;
  }
  if (s.tokens[at + 1]?.lower === 'by') {
    const phrase = phraseAt(s, at + 2);
    if (phrase?.head.kind === 'name') return phrase;
  }
  if (s.tokens[noun + 1]?.lower === 'by' || s.tokens[noun + 1]?.lower === 'from') {
    const phrase = phraseAt(s, noun + 2);
    if (phrase) return phrase;
  }
  // "The verdict of the instructor, Rosa Lim: “…”"
  if (s.tokens[at - 1]?.text === ':' && s.tokens[noun + 1]?.lower === 'of') {
    const phrase = phraseAt(s, noun + 2);
    if (phrase?.head.kind === 'name' && phrase.to === at - 1) return phrase;
  }
  return possessorOf(s, noun) ?? giverOf(s, noun);
}

/**
 * "issued a warning that it was", "made a fresh plea for", "paid tribute to": who gives words says them. Refuses "was given an
 * assurance that", "gave a speech on “soft power”", which is its title.
 */
function giverOf(s: Parsed, noun: number): Phrase | null {
  if (TITLED.test(s.tokens[noun]?.lower ?? '') && /^(?:on|about)$/.test(s.tokens[noun + 1]?.lower ?? '')) return null;
  let verb = noun - 1;
  while (verb > noun - 5 && tagged(s, verb, 'determiner', 'noun', 'adverb') && !NONE.test(s.tokens[verb]?.lower ?? ''))
    verb--;
  if (!GIVES.test(s.tokens[verb]?.lower ?? '') || !tagged(s, verb, 'verb', 'cue', 'gerund')) return null;
  let first = verb - 1;
  while (s.tags[first] === 'adverb') first--;
  if (/^(?:is|was|were|are|been|being|be|to)$/.test(s.tokens[first]?.lower ?? '') || isUnsaid(s, verb)) return null;
  const subject = subjectOf(s, verb);
  return subject && subject.to <= verb && !isObjectPronoun(subject) && canSpeak(s, subject) ? subject : null;
}

const GIVES =
  /^(?:giv(?:es|ing|en)|gave|mak(?:es|ing)|made|issu(?:es|ed|ing)|offer(?:s|ed|ing)|deliver(?:s|ed|ing)|express(?:es|ed|ing)|voic(?:es|ed|ing)|rais(?:es|ed|ing)|sound(?:s|ed|ing)|pos(?:es|ed|ing)|pa(?:ys|id|ying)|mounted|launched|renewed|repeated|reiterated|withdr(?:ew|awn)|retracted|walked|sent|sends|put|puts)$/;

const NONE = /^(?:no|any|little|neither)$/;

/** What is given as a whole, under a title. */
const TITLED = /^(?:speech|letter|interview|posts?|tweets?)$/;
