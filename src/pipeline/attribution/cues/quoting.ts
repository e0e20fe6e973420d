import { SPEECH_VERBS } from '../../../text/speech-verbs.ts';
import { maySpeak } from '../can-speak.ts';
import { isSomebody, type Phrase, phraseAt, phraseBefore } from '../noun-phrases.ts';
import { cueAt, is, type Parsed, tagged } from '../parse.ts';
import { PERCEPTION_VERBS } from '../tags.ts';
import type { Cue } from './cue.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { possessorOf } from './possessor.ts';

const SUBJECT: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/**
 * Whose words another passes on: the object of the verb at `verb`.
 * Takes Tass quoted Mr Hale as saying; the paper cited her as warning; she quoted Mr Hale: “…”. Refuses Tass quoted Mr Hale; was quoted as saying.
 */
export function quotedSource(s: Parsed, verb: number): Phrase | null {
  if (!/^(?:quote|cite)$/.test(cueAt(s, verb)?.lemma ?? '')) return null;
  const object = phraseAt(s, verb + 1);
  // "quoted Mr Hale: “…”"
  const colon = object?.head.kind === 'name' && s.tokens[object.to]?.text === ':';
  if (!object || (!colon && asSaying(s, object) === null)) return null;
  return asSubject(object);
}

/** The same words for somebody as a subject has them: he, of "him". */
export function asSubject(phrase: Phrase): Phrase {
  const { head } = phrase;
  return head.kind === 'pronoun' ? { ...phrase, head: { ...head, word: SUBJECT.get(head.word) ?? head.word } } : phrase;
}

/**
 * "quotes a note in the margin: “…”", "cited the by-law: “…”": whoever quotes what another wrote has not said it. The author, where one is
 * told ("a note in Rosa Lim’s hand", "a letter from Karl Hale"), “nobody” where none is; null of one’s own, and of what is no writing.
 */
export function quotedWriting(s: Parsed, verb: number, at: number): Phrase | 'nobody' | null {
  if (!/^(?:quote|cite)$/.test(cueAt(s, verb)?.lemma ?? '') || s.tokens[at - 1]?.text !== ':') return null;
  const hand = /^(?:hand|handwriting|writing)$/.test(s.tokens[at - 2]?.lower ?? '') ? possessorOf(s, at - 2) : null;
  if (hand) return hand.head.kind === 'pronoun' ? 'nobody' : hand;
  const object = phraseAt(s, verb + 1);
  if (object?.head.kind !== 'noun' || !WRITING.test(s.tokens[object.head.at]?.lower ?? '')) return null;
  const owner = possessorOf(s, object.head.at);
  if (owner) return owner.head.kind === 'pronoun' ? null : owner;
  const of = object.head.at + 1;
  const author = /^(?:of|from|by)$/.test(s.tokens[of]?.lower ?? '') ? phraseAt(s, of + 1) : null;
  return author && author.head.kind !== 'pronoun' && isSomebody(s, author) ? author : 'nobody';
}

const WRITING =
  /^(?:letter|note|e-?mail|diary|diaries|journal|memoirs?|statement|message|tweet|post|text|telegram|postcard|inscription|entry|line|verse|passage|clause|by-?law|motto|slogan|proverb|saying|epitaph|notice|poem|song|hymn|memo|minutes|log|logbook)$/;

/** "to quote her chairwoman, Rosa Lim, “…”": whom the sentence itself quotes. `verb` is the "quote", `at` the words. */
export function quotedInPassing(s: Parsed, verb: number, at: number): Phrase | null {
  if (cueAt(s, verb)?.lemma !== 'quote' || s.tokens[verb - 1]?.lower !== 'to') return null;
  const object = phraseAt(s, verb + 1);
  return object && object.head.kind !== 'pronoun' && (object.to === at || object.to === at - 1) ? object : null;
}

/**
 * Whose words somebody tells of, behind the marks: the subject of the clause that the verb at `verb` takes.
 * Takes “…,” Mr Hale says Ms Lim told him. Refuses “…,” Mr Hale said, adding that she told him;
 * “…,” Mr Hale told Ms Lim.
 */
export function relayedSource(s: Parsed, verb: number): Phrase | null {
  const outer = cueAt(s, verb);
  const subject = phraseAt(s, s.tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1);
  if (!outer || !subject) return null;
  const next = s.tokens[subject.to]?.lower ?? '';
  if (PERCEPTION_VERBS.test(s.tokens[verb]?.lower ?? '')) return null;
  if (
    !outer.clause ||
    outer.addressee ||
    (subject.head.kind === 'pronoun' && !/^(?:he|she|they)$/.test(subject.head.word))
  )
    return null;
  let told = subject.to;
  if (/^(?:had|has|once|later|then|always|often)$/.test(next)) told++;
  else if (next === 'used' && s.tokens[told + 1]?.lower === 'to') told += 2;
  const inner = cueAt(s, told);
  const heard = /^(?:him|her|them|me|us)$/.test(s.tokens[told + 1]?.lower ?? '');
  return inner?.addressee && heard && inner.form !== 'gerund' ? subject : null;
}

/**
 * Whom the one at `verb` hears or remembers speaking: “…,” Mr Hale recalled Ms Lim telling the crew, heard Ms Lim say. “nobody” where
 * it is only “her”; null where he speaks of himself, or of no speech: “…,” Mr Hale recalled, remembered telling her.
 */
export function heardSource(s: Parsed, verb: number): Phrase | 'nobody' | null {
  const perceives = s.tokens[verb]?.lower ?? '';
  if (!PERCEPTION_VERBS.test(perceives)) return null;
  const speaks = (i: number): boolean => {
    const inner = SPEECH_VERBS.get(s.tokens[i]?.lower ?? '');
    const formed = inner?.form === 'gerund' || (inner?.form === 'plain' && HEARS.test(perceives));
    return formed && (inner.saying || inner.addressee);
  };
  if (/^(?:him|her|them|me|us)$/.test(s.tokens[verb + 1]?.lower ?? '') && speaks(verb + 2)) return 'nobody';
  const subject = phraseAt(s, verb + 1);
  return subject && speaks(subject.to) ? subject : null;
}

/** Where the "as" stands behind an object and what tells more of it: "a source close to the talks as saying". */
function asSaying(s: Parsed, { to }: Phrase): number | null {
  for (let i = to; i < to + 9; i++) {
    if (s.tokens[i]?.lower === 'as') return cueAt(s, i + 1)?.form === 'gerund' ? i : null;
    if (!tagged(s, i, 'noun', 'name', 'preposition', 'determiner', 'adverb', 'verb')) return null;
  }
  return null;
}

/** The same from the other end: the object that a verb of quoting has between it and the "as" before `saying`. */
export function quotedSourceBefore(s: Parsed, saying: number): Phrase | null {
  if (s.tokens[saying - 1]?.lower !== 'as') return null;
  for (let i = saying - 2; i >= Math.max(0, saying - 16); i--) {
    const quoted = quotedSource(s, i);
    if (quoted && asSaying(s, quoted) === saying - 1) return quoted;
  }
  return null;
}

/**
 * "reported, citing a waiter who served him “…”": the words are those of whom it cites, by what is told of them.
 * Refuses citing a report that called it “…”; citing officials as saying; citing the “…”.
 */
export function citedFor(s: Parsed, verb: number, at: number): Phrase | null {
  if (s.tokens[verb]?.lower !== 'citing') return null;
  const object = phraseAt(s, verb + 1);
  if (!object || !isSomebody(s, object) || !is(s, object.to, 'who')) return null;
  for (let i = object.to + 1; i < at; i++) if (s.tokens[i]?.text === ',' || s.tags[i] === 'quote') return null;
  return object;
}

/** "had heard from the pilot, Rosa Lim, that": the words are hers from whom it was heard. */
export function heardFrom(s: Parsed, from: number, at: number): Cue | null {
  if (s.tokens[from]?.lower !== 'from' || !LEARNED.test(s.tokens[from - 1]?.lower ?? '')) return null;
  const subject = phraseAt(s, from + 1);
  const that = subject && s.tokens[subject.to]?.lower === 'that' && subject.to < at;
  if (!that || isObjectPronoun(subject)) return null;
  return { rule: 'quoting', from: from - 1, to: from + 1, subject, features: [] };
}

/** "heard him say", "could hear a woman screaming": who stands between a verb of hearing and what they do at `verb`; null for nobody. */
export function heardAt(s: Parsed, verb: number): Phrase | null {
  const object = phraseBefore(s, verb);
  if (!object || object.to !== verb || !HEARS.test(s.tokens[object.from - 1]?.lower ?? '')) return null;
  const { head } = object;
  if (head.kind !== 'pronoun') return maySpeak(s, object) ? object : null;
  const word = SUBJECT.get(head.word);
  return word === undefined ? null : { ...object, head: { ...head, word } };
}

const HEARS = /^(?:over)?hear(?:s|d|ing)?$/;

const LEARNED =
  /^(?:hear|hears|heard|hearing|learn|learns|learned|learnt|learning|understands?|understood|gathers?|gathered)$/;
