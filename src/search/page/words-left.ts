import type { NamesFound } from './names-found.ts';
import { asksWhether, type QuestionShape } from './question-shape.ts';
import { audience, besideEachOther, frame, joining, reporting, soft, speech } from './question-words.ts';
import type { Word } from './typed-words.ts';

/** What is left of a question to look for, and what else it asks for beside names and days. */
export interface WordsLeft {
  readonly rest: readonly Word[];
  /** It narrows the answer by something. */
  readonly filtered: boolean;
  readonly asksArticles: boolean;
  readonly sort: 'newest' | 'oldest' | null;
  /** What is left is the name of who is spoken about. */
  readonly isOfTopic: boolean;
}

/** Leaves out of a question what it names and what only frames it. `kept` are its words between marks. */
export function wordsLeft(shape: QuestionShape, names: NamesFound, kept: readonly string[]): WordsLeft {
  const { words, isList, days, isAsking, asksSpeech } = shape;
  const { found, topic, isNobodys, isTaken } = names;
  const filtered = isList || found.length > 0 || days !== null || isNobodys;
  const free = words.filter((word, at) => !isTaken(at) && !isFrame(word, shape, names, filtered));
  const { rest: asked, asksArticles } = articlesAsked(free, shape, names);
  let rest: readonly Word[] = asked.filter((word) => !standsForSpeaker(word, shape));
  if (isAsking) rest = withoutLooseEnds(rest);
  // “which ministers spoke in January”: all who did.
  if (shape.verb !== -1 && filtered)
    rest = rest.filter((word) => words.indexOf(word) > shape.verb || !word.parts.every((part) => soft.has(part)));
  // “latest quotes by Lima”, “who spoke last” say how the answer is to be ordered, where they ask for nothing else.
  const isPlain = rest.every(({ parts }) => parts.every((part) => soft.has(part) || frame.has(part)));
  const sort = (asksSpeech || isOfSomebody(shape, names)) && isPlain && kept.length === 0 ? orderIn(rest) : null;
  // “who spoke most” asks for no word.
  const isSoft = rest.every(({ parts }) => parts.every((part) => soft.has(part)));
  if (sort || (isAsking && asksSpeech && !filtered && isSoft)) rest = [];
  // “what was said about Lima”, “quotes about Lima”, “about Lima”: those who name her.
  const [named] = topic;
  const topicWords = named ? words.slice(named.start, named.end) : [];
  const solid = rest.filter(({ parts }) => !parts.every((part) => frame.has(part)));
  const isOfTopic = found.length === 0 && solid.length > 0 && solid.every((word) => topicWords.includes(word));
  if (isOfTopic) rest = [{ typed: 'about', parts: ['about'] }, ...solid];
  return { rest, filtered, asksArticles, sort, isOfTopic };
}

/** “latest from Lima”, “the most recent by the mayor”: what is newest of somebody is what they said. News from a country is what is told of it. */
const isOfSomebody = ({ words }: QuestionShape, { found }: NamesFound): boolean =>
  found.length > 0 &&
  found.every(({ kind, start }) => {
    const before = words[start - 1]?.parts[0] === 'the' ? start - 2 : start - 1;
    return (kind === 'speaker' || kind === 'office') && /^(?:from|by)$/.test(words[before]?.parts[0] ?? '');
  });

/** Whether a word only frames the question. */
function isFrame(
  word: Word,
  shape: QuestionShape,
  { found, isToldOf, isTaken }: NamesFound,
  filtered: boolean,
): boolean {
  const at = shape.words.indexOf(word);
  const { words, isAsking, announced, verb, when } = shape;
  const [part = ''] = word.parts;
  const isIdle = (one: string): boolean => frame.has(one) || ((filtered || isToldOf) && joining.has(one));
  return (
    (isAsking &&
      words[0]?.parts[0] === 'how' &&
      ((word === words[1] && /^(?:many|much|often|long|far|big|large)$/.test(part)) ||
        (word === words[2] && part === 'times'))) ||
    (word === words[0] && asksWhether(words)) ||
    (found.length > 1 && word.parts.every(besideEachOther)) ||
    (when !== -1 && word === words[when]) ||
    ((isAsking || filtered) && word.parts.every(isIdle)) ||
    (word === announced && found.length > 0) ||
    // “what did Lima tell the press”.
    (/^(?:tell|told)$/.test(words[verb]?.parts[0] ?? '') && at > verb && at < verb + 3 && audience.test(part)) ||
    // “where Lima talks about fish”, but “peace talks about fish”.
    (/^(?:talks|speaks)$/.test(part) && isTaken(at - 1) && /^(?:about|of|on)$/.test(words[at + 1]?.parts[0] ?? '')) ||
    // “who said that fish is cheap”.
    (verb !== -1 && word === words[verb + 1] && part === 'that')
  );
}

/** “articles from the Coast Times”, “articles about fish” ask for no quotations. */
function articlesAsked(rest: readonly Word[], { words, isAsking }: QuestionShape, { found }: NamesFound) {
  const isOfPaper = found.some(({ kind }) => kind === 'publisher');
  const leads = /^(?:about|on|in|from|mentioning)$/;
  const isArticles = (word: Word, at: number): boolean =>
    (isOfPaper ? ofPapers : /^articles?$/).test(word.parts[0] ?? '') &&
    (isOfPaper || (at <= 1 && leads.test(words[words.indexOf(word) + 1]?.parts[0] ?? '')));
  const asksArticles =
    (!isAsking || words.some(({ parts }) => /^articles?$/.test(parts[0] ?? ''))) &&
    !words.some(({ parts: [part = ''] }) => speech.test(part)) &&
    rest.some(isArticles);
  if (!asksArticles) return { rest, asksArticles };
  const isLead = (word: Word, at: number): boolean => at === 1 && leads.test(word.parts[0] ?? '');
  // “who wrote the Coast Times article”: nobody's article says “wrote” of itself.
  const isWriting = (word: Word): boolean =>
    isAsking && /^(?:wrote|written|writes?|authors?|journalists?|reporters?)$/.test(word.parts[0] ?? '');
  return {
    rest: rest.filter((word, at) => !isArticles(word, at) && !isLead(word, at) && !isWriting(word)),
    asksArticles,
  };
}

/** What papers print. */
const ofPapers = /^(?:articles?|stories|coverage|reports?|reporting)$/;

/** Whether a word stands for somebody whom the question does not name: “what did they say”, “who called it a mistake”. */
function standsForSpeaker(word: Word, { words, isAsking, asksSpeech, verb }: QuestionShape): boolean {
  const [part = ''] = word.parts;
  if (isAsking && asksSpeech && words.indexOf(word) < verb && /^(?:they|he|she|we|you|people)$/.test(part)) return true;
  if (words[0]?.parts[0] !== 'who' || !reporting.test(words[1]?.parts[0] ?? '')) return false;
  return word === words[1] || (word === words[2] && /^(?:it|this|that|them|him|her)$/.test(part));
}

/** The words without an “and” that joins nothing any more. */
function withoutLooseEnds(words: readonly Word[]): readonly Word[] {
  const isLoose = ({ parts: [part = ''] }: Word): boolean => /^(?:and|or|but)$/.test(part);
  const first = words.findIndex((word) => !isLoose(word));
  return first === -1 ? [] : words.slice(first, words.findLastIndex((word) => !isLoose(word)) + 1);
}

/** The order that words ask for: “latest”, “first”; null for none. */
function orderIn(words: readonly Word[]): 'newest' | 'oldest' | null {
  const parts = words.flatMap((word) => word.parts);
  if (parts.some((part) => /^(?:latest|newest|recent|last)$/.test(part))) return 'newest';
  return parts.some((part) => /^(?:first|earliest|oldest)$/.test(part)) ? 'oldest' : null;
}
