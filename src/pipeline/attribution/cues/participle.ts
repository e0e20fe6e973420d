import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { maySpeak } from '../can-speak.ts';
import { mainSubject } from '../clause-subjects/main-subject.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { verbLeftOf } from '../clause-subjects/verbs-left.ts';
import { genderOfPronoun } from '../gender-by-pronoun.ts';
import { isSomebody, type Phrase, phraseAt, phraseBefore, phraseOf } from '../noun-phrases.ts';
import { type Parsed, REACH, tagged } from '../parse.ts';
import { PERCEPTION_VERBS } from '../tags.ts';

/** The subject of an -ing form: right before it ("with Mr Kane saying"), or that of the clause it hangs on. */
export function subjectOfGerund(s: Parsed, verb: number, at: number): Phrase | null {
  let i = verb - 1;
  while (s.tags[i] === 'adverb' || s.tags[i] === 'time' || (s.tags[i] === 'preposition' && s.tags[i + 1] === 'time'))
    i--;
  const heard = heardDoing(s, i);
  if (heard) return heard;
  const overheard = overheardAt(s, i);
  if (overheard) return overheard;
  const blamed = blamedFor(s, i);
  if (blamed) return blamed;
  // "Ms Lim ends by saying": the verb before "by" may look like a plural.
  const ends = s.tokens[i]?.lower === 'by' ? s.mentions[i - 2] : undefined;
  if (ends && ends.name.to === i - 1 && !ends.name.possessive && ends.entity.kind !== 'place') return phraseOf(ends);
  // "recalled the owner, Sir Desmond Pike, telling him": set off by commas behind a verb of hearing.
  const aside = s.tokens[i]?.text === ',' ? s.mentions[i - 1] : undefined;
  if (aside?.entity.kind === 'person' && aside.name.to === i && !aside.name.possessive) {
    for (let j = aside.name.from - 1; j >= Math.max(0, aside.name.from - 8); j--) {
      if (PERCEIVES.test(s.tokens[j]?.lower ?? '') || /^ha[sd]$/.test(s.tokens[j]?.lower ?? '')) return phraseOf(aside);
      if (!tagged(s, j, 'noun', 'determiner', 'mark', 'name') && !/^(?:called|named)$/.test(s.tokens[j]?.lower ?? ''))
        break;
    }
  }
  // "the diary has him telling the minister", "heard her saying"
  const word = s.tokens[i]?.lower ?? '';
  const done = s.tokens[i - 1]?.lower ?? '';
  if (/^(?:him|her|them)$/.test(word) && (PERCEIVES.test(done) || LEAVES.test(done)))
    return { from: i, to: i + 1, head: { kind: 'pronoun', word } };
  if (s.tags[i] === 'name' || s.tags[i] === 'noun') {
    const phrase = phraseBefore(s, i + 1);
    const document = phrase?.head.kind === 'noun' && CUE_NOUNS.has(s.tokens[phrase.head.at]?.lower ?? '');
    if (phrase && s.tokens[phrase.from - 1]?.lower === 'with') return phrase;
    // "a mob chanting “…”", "a banner reading “…”"
    if (phrase?.head.kind === 'noun' && COLLECTIVE_SPEAKERS.test(s.tokens[phrase.head.at]?.lower ?? '')) return phrase;
    // "he remembers Bob Mason telling him", "which left Ms Lim admitting"
    const verbBefore = s.tokens[(phrase?.from ?? 0) - 1]?.lower ?? '';
    if (phrase && (PERCEPTION_VERBS.test(verbBefore) || (LEAVES.test(verbBefore) && maySpeak(s, phrase))))
      return phrase;
    // "footage of Ms Lim asking"
    const own = s.mentions[i];
    if (own?.entity.kind === 'person' && s.tokens[own.name.from - 1]?.lower === 'of' && !own.name.possessive)
      return phraseOf(own);
    const outer = verbLeftOf(s, phrase?.from ?? i);
    const subject = outer === null ? null : subjectOf(s, outer);
    if (document && subject) return subject;
    if (phrase && (phrase.head.kind === 'name' ? phrase.head.mention.entity.kind !== 'place' : true) && !subject)
      return phrase;
    return subject ?? phrase;
  }
  // The outermost clause is meant: "Ms Lim said that he had spoken, calling it “vague”" is hers, unless a quotation of
  // its own stands between.
  let outermost: Phrase | null = null;
  let self: Phrase | null = null;
  for (let main = verbLeftOf(s, verb); main !== null; main = verbLeftOf(s, main)) {
    const subject = subjectOf(s, main);
    // "wants Mr Hale held, calling him “…”": nobody calls himself so.
    if (subject && outermost === null && isObject(s, verb + 1, subject)) {
      self ??= subject;
      continue;
    }
    // "The stores would last, Lord Hale told peers, accusing him": a thing takes no word from somebody.
    if (outermost?.head.kind === 'name' && subject?.head.kind === 'noun') break;
    if (subject && maySpeak(s, subject)) {
      outermost = subject;
      // "advice led to a hearing, where he was booed for saying": it is said by whom the clause around it is about.
      if (s.tokens[i]?.lower === 'for' || s.tags[main + 1] === 'quote' || s.tags[main - 1] === 'quote') break;
    }
  }
  if (outermost ?? self) return outermost ?? self;
  // "Calling it “a disgrace”, Ms Lim left": the subject comes after the opening clause.
  for (let j = at + 1; j < Math.min(s.tokens.length, at + REACH); j++) {
    if (s.tokens[j]?.text === ',' || (j === at + 1 && s.tags[j] !== 'mark')) {
      const phrase = phraseAt(s, s.tokens[j]?.text === ',' ? j + 1 : j);
      // "…, a phrase that all know": words are no speaker.
      if (phrase) return isForWords(s, phrase) ? null : phrase;
    }
  }
  return mainSubject(s);
}

/**
 * "recalled the general coming in and saying", "remembered her turning to the cook and asking": whom somebody perceives doing the first
 * thing says the second. `and` is what joins them. Refuses "recalled the general coming in, and said".
 */
export function heardDoing(s: Parsed, and: number): Phrase | null {
  if (s.tokens[and]?.lower !== 'and') return null;
  for (let i = and - 1; i > Math.max(0, and - 14); i--) {
    const tag = s.tags[i] ?? '';
    const word = s.tokens[i - 1]?.lower ?? '';
    // "her turning": no noun, right behind a verb of hearing.
    if (/^(?:her|him|them)$/.test(word) && /.ing$/.test(s.tokens[i]?.lower ?? ''))
      return PERCEIVES.test(s.tokens[i - 2]?.lower ?? '')
        ? { from: i - 1, to: i, head: { kind: 'pronoun', word } }
        : null;
    if (s.parts[i] === 'VBG' && (tag === 'gerund' || tag === 'verb' || tag === 'cue')) {
      const doer = phraseBefore(s, i);
      if (!doer || !PERCEIVES.test(s.tokens[doer.from - 1]?.lower ?? '')) return null;
      return isSomebody(s, doer) || doer.head.kind === 'pronoun' ? doer : null;
    }
    if (!/^(?:noun|name|determiner|preposition|adverb|time|pronoun)$/.test(tag)) return null;
  }
  return null;
}

const PERCEIVES =
  /^(?:recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|hear(?:s|d|ing)?|overhear(?:s|d|ing)?|saw|sees?|seen|seeing|watch(?:es|ed|ing)?|describe[sd]?|describing|notice[sd]?|spot(?:s|ted)|show(?:s|ed|n)?|film(?:s|ed)?|record(?:s|ed)?|picture[sd]?|imagine[sd]?)$/;

/** "a phrase", "the word": what quoted words are, set behind them. */
const isForWords = (s: Parsed, { head }: Phrase): boolean =>
  head.kind === 'noun' &&
  /^(?:words?|phrases?|terms?|remarks?|comments?|expressions?|insults?|epithets?|nicknames?|slogans?|mottos?|labels?|quotes?|quips?|jokes?)$/.test(
    s.tokens[head.at]?.lower ?? '',
  );

/** "Mr Hale had been heard telling them": whom somebody hears. `at` is the verb of hearing. */
export const overheardAt = (s: Parsed, at: number): Phrase | null =>
  OVERHEARD.test(s.tokens[at]?.lower ?? '') && s.tags[at - 1] === 'auxiliary' ? subjectOf(s, at) : null;

/** What is done to somebody who is caught speaking. */
const OVERHEARD = /^(?:heard|overheard|seen|caught|filmed|recorded|reported|remembered|quoted|shown)$/;

/** Whether the "him" or "her" at `at` may be the person by name that a phrase is about. */
function isObject(s: Parsed, at: number, { head }: Phrase): boolean {
  const word = s.tokens[at]?.lower ?? '';
  const gender = /^(?:him|her)$/.test(word) ? genderOfPronoun.get(word) : undefined;
  if (!gender || s.tags[at] !== 'pronoun' || head.kind !== 'name' || head.mention.entity.kind !== 'person')
    return false;
  const { gender: known, likely } = head.mention.entity;
  return (known ?? likely) === gender;
}

/** Verbs whose object goes on to say something: left him saying, had her admitting. */
const LEAVES = /^(?:leav(?:es?|ing)|left|caught|catch(?:es|ing)|kept|keep(?:s|ing)?|ha[sd]|find(?:s|ing)?|found)$/;

/** Who shouts or displays words together, so that nobody alone is meant. */
const COLLECTIVE_SPEAKERS =
  /^(?:mob|crowd|crowds|protesters?|demonstrators?|marchers|supporters?|fans?|banners?|signs?|placards?|graffiti|posters?|heckler|hecklers)$/;

/** "is describing": an -ing form that is the clause's own verb. */
export function isContinuous(s: Parsed, verb: number): boolean {
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  return s.tags[i] === 'auxiliary';
}

/** "attacked Mr Hale for saying", "demanded an apology from him for calling": it is what he is blamed for. `at` is the "for". */
export function blamedFor(s: Parsed, at: number): Phrase | null {
  if (s.tokens[at]?.lower !== 'for') return null;
  const own = s.mentions[at - 1];
  const blamed = own ? phraseOf(own) : phraseBefore(s, at);
  if (!blamed || !isSomebody(s, blamed) || s.tokens[at - 1]?.possessive) return null;
  const verb = verbLeftOf(s, blamed.from);
  return verb !== null && !/^apolog/.test(s.tokens[verb]?.lower ?? '') ? blamed : null;
}
