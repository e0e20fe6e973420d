import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { authorOf, OWN_WORDS } from '../cues/author.ts';
import { isObjectPronoun } from '../cues/object-pronoun.ts';
import { type Phrase, phraseBefore, phraseOf } from '../noun-phrases.ts';
import { cueAt, type Parsed } from '../parse.ts';
import type { Discourse } from './discourse.ts';

/** So many sentences back a letter may have been told of. */
const BACK = 3;

const WRITES = /^(?:wrote|writes|written|posted|posts|tweeted|e-?mailed|texted|messaged)$/;

/**
 * Whose "the letter", "the statement" is that has been told of before: "In a statement, Harkin Foods was sorry. The statement
 * added", "Rosa Lim wrote to parents. “…,” the letter said", "A letter from the landlord came. The letter said". Null where the story
 * tells of no author: "She found a note. The note said".
 */
export function writerOf(discourse: Discourse, s: Parsed, phrase: Phrase, noun: string): [Parsed, Phrase] | null {
  if (!OWN_WORDS.test(noun) || phrase.to - phrase.from !== 2) return null;
  for (let i = s.index - 1; i >= Math.max(0, s.index - BACK); i--) {
    const other = discourse.sentences[i];
    if (!other || s.paragraph - other.paragraph > 1) return null;
    const at = other.tokens.findIndex(({ lower, possessive }) => lower === noun && !possessive);
    const told = at < 0 ? null : phraseBefore(other, at + 1);
    // "A statement by the head of press at the yard, Rosa Lim, says"
    const named = told && namedAuthor(other, at);
    if (named) return [other, named];
    const author = told && authorOf(other, told);
    // "A letter from parents": nobody in particular wrote it.
    const sender = author && author !== told ? sentThrough(other, author, at) : null;
    if (sender) return [other, sender];
    if (author && author !== told) return isPlural(other, author) ? null : [other, author];
    const verb = other.tokens.findIndex(
      ({ lower }, n) =>
        other.tags[n] !== 'noun' && (WRITES.test(lower) || (at > 0 && isIn(other, at) && cueAt(other, n)?.saying)),
    );
    const subject = verb < 0 ? null : subjectOf(other, verb);
    if (subject && !isObjectPronoun(subject) && subject.head.kind !== 'pronoun') return [other, subject];
    if (at >= 0) return null;
  }
  return null;
}

/** "A statement by the head of press, Rosa Lim, says": the name between commas before the verb is that of who wrote what `noun` tells of. */
function namedAuthor(s: Parsed, noun: number): Phrase | null {
  if (!/^(?:by|from)$/.test(s.tokens[noun + 1]?.lower ?? '') || isIn(s, noun)) return null;
  const verb = s.tokens.findIndex((_, i) => i > noun && cueAt(s, i)?.saying);
  const mention = verb > 0 && s.tokens[verb - 1]?.text === ',' ? s.mentions[verb - 2] : undefined;
  if (mention?.entity.kind !== 'person' || mention.name.to !== verb - 1 || mention.name.possessive) return null;
  const between = s.tags.slice(noun + 2, mention.name.from - 1);
  return s.tokens[mention.name.from - 1]?.text === ',' && between.every((tag) => NOUN_PHRASE.test(tag))
    ? phraseOf(mention)
    : null;
}

const NOUN_PHRASE = /^(?:noun|name|determiner|preposition|conjunction|adverb)$/;

/** "The governor, in a statement by his press secretary, said": the words are the governor's own, whoever has sent them out. */
function sentThrough(s: Parsed, { from }: Phrase, noun: number): Phrase | null {
  if (!/^(?:his|her|its|their)$/.test(s.tokens[from]?.lower ?? '') || !isIn(s, noun)) return null;
  const verb = s.tokens.findIndex((_, n) => n > from && cueAt(s, n)?.saying);
  const subject = verb < 0 ? null : subjectOf(s, verb);
  return subject && subject.head.kind !== 'pronoun' && subject.from !== from && subject.to <= noun ? subject : null;
}

const isPlural = ({ tokens }: Parsed, { head }: Phrase): boolean =>
  head.kind === 'noun' && /[^s]s$/.test(tokens[head.at]?.lower ?? '');

/** "In a statement", "in an e-mail to staff". */
const isIn = (s: Parsed, noun: number): boolean =>
  s.tokens.slice(Math.max(0, noun - 4), noun).some(({ lower }) => lower === 'in');
