import { transliterate } from '../transliteration.ts';
import { isDated, type Query } from './address.ts';
import type { DayReader } from './may-name-days.ts';
import { inLatin, isListed, isPossessive, latinName, type Named } from './names-asked.ts';
import { type NamesFound, namesFound } from './names-found.ts';
import { longestRest, orderOfDay, type QuestionShape, shapeOf } from './question-shape.ts';
import type { SuggestionData } from './suggestions.ts';
import { takeApart } from './typed-words.ts';
import { type WordsLeft, wordsLeft } from './words-left.ts';

/** What a question was taken to ask for. */
export interface Understood {
  /** The question with what it names as filters, and the rest as words. */
  readonly asked: Query;
  /** Whether anything but the words as typed is asked for. */
  readonly changed: boolean;
  /** Places of the speakers whose own words come first: those whom the words name, where they are no filter. */
  readonly first: readonly number[];
  /** Whether what others say of them is asked for, and theirs comes last. */
  readonly about?: boolean;
  /** The words to look for, where they are others than were typed: a name in its own script is looked for in Latin letters. */
  readonly searched: string | null;
  /** Whether the reader is to be told of that; not where only a title was left out. */
  readonly respelt: boolean;
}

/** Reads a question whose form is plain. `isList`: what is named narrows a list, and is no word to look for. */
export function readQuestion(
  asked: Query,
  known: SuggestionData,
  readDays: DayReader | null,
  isList = false,
): Understood {
  const { kept, words } = takeApart(asked.words);
  const isFree = !isDated(asked);
  const typed = words.map((word) => word.typed);
  const days = isFree && readDays ? readDays(typed, known, orderOfDay(known.language)) : null;
  const shape = shapeOf(words, days, known, isList);
  const names = namesFound(shape, known);
  const left = wordsLeft(shape, names, kept);
  return (
    asTopic(asked, shape, names, left, kept, known) ??
    asName(asked, shape, names, left, kept, known) ??
    asFilters(asked, shape, names, left, kept, known, isFree)
  );
}

/** A search for words; nothing is asked for but them. */
const asWords = (asked: Query, first: readonly number[]): Understood => {
  const searched = inLatin(asked.words);
  return { asked, changed: false, first, searched, respelt: searched !== null };
};

/** “quotes about Lima”: those who name her, whoever speaks; null for another question. */
function asTopic(
  asked: Query,
  { words, days, isAsking, isList }: QuestionShape,
  { topic: [named] }: NamesFound,
  { isOfTopic, asksArticles }: WordsLeft,
  kept: readonly string[],
  known: SuggestionData,
): Understood | null {
  if (!named || !isOfTopic || days || isAsking || isList) return null;
  const own = words.slice(named.start);
  const place = (at: number) => at - named.start;
  const [start, end] = named.name ?? [named.start, named.end];
  const moved = { ...named, start: 0, end: own.length, name: [place(start), place(end)] as const };
  const searched = latinName(own, kept, moved, known) ?? [...own.map(({ typed }) => typed), ...kept].join(' ');
  if (asksArticles)
    return {
      asked: { ...asked, words: searched, kind: 'article' },
      changed: true,
      first: [],
      searched: null,
      respelt: false,
    };
  return { asked, changed: false, first: named.places, about: true, searched, respelt: false };
}

/**
 * A name, alone or among other words: the person's own words first, then those of others about them; null for another question.
 * Only a question, a day, a paper, an office or a second name asks for no one else's.
 */
function asName(
  asked: Query,
  { words, days, isAsking, asksSpeech }: QuestionShape,
  { found, isNobodys, isSpokenOf }: NamesFound,
  { sort, asksArticles }: WordsLeft,
  kept: readonly string[],
  known: SuggestionData,
): Understood | null {
  const [only] = found;
  if (!only || days || isAsking || asksSpeech) return null;
  if (found.length > 1) {
    // “leave Mr Lima to Mr Lima” names nobody beside her.
    const speakers = [...new Set(found.flatMap(({ places }) => places))];
    const isTwice = speakers.length === 1 && found.every(({ kind }) => kind === 'speaker');
    return isTwice ? asWords(asked, speakers) : null;
  }
  if (only.kind !== 'speaker' || isNobodys || isSpokenOf || sort || asksArticles) return null;
  const isOn =
    only.start === 0 && only.end + 1 < words.length && /^(?:on|about)$/.test(words[only.end]?.parts[0] ?? '');
  const isBy = only.start === 1 && words[0]?.parts[0] === 'by';
  const isOwn = words.slice(only.start, only.end).some(isPossessive);
  if (isOn || isBy || isOwn) return null;
  const searched = latinName(words, kept, only, known);
  const [start, end] = only.name ?? [only.start, only.end];
  const untitled = [...words.slice(0, only.start), ...words.slice(start, end), ...words.slice(only.end)];
  const respelt = searched !== [...untitled.map(({ typed }) => typed), ...kept].join(' ');
  const isTold = searched !== null && respelt && !isListed(words.slice(start, end), only.places, known);
  return { asked, changed: false, first: only.places, searched, respelt: isTold };
}

/** What is named as filters, and the rest as words; words alone where the question names nothing. */
function asFilters(
  asked: Query,
  { words, days, isAsking, isList }: QuestionShape,
  { found, isNobodys }: NamesFound,
  { rest, filtered, sort, asksArticles }: WordsLeft,
  kept: readonly string[],
  known: SuggestionData,
  isFree: boolean,
): Understood {
  // No article is by a speaker: “articles on Lima” are those that tell of her.
  const isTold = (one: Named): boolean => asksArticles && one.places.length > 0;
  const told = found.filter(isTold).flatMap(({ name, start, end }) => words.slice(...(name ?? [start, end])));
  const plain = [...[...told, ...rest].map(({ typed }) => transliterate(typed)), ...kept].join(' ').trim();
  // So much is left of no question: it is a sentence that somebody read, and stands as it was typed.
  const isSentence = !isAsking && !isList && rest.length >= longestRest;
  if (isSentence || (!filtered && !sort && !asksArticles && !(isAsking && plain !== asked.words.trim())))
    return asWords(asked, []);
  const valuesOf = (kind: Named['kind']) => found.flatMap((named) => (named.kind === kind ? [named.value] : []));
  const speakers = found
    .filter((one) => !isTold(one))
    .flatMap(({ places }) => places.map((place) => known.facts.speakers[place]?.id ?? ''));
  return {
    asked: {
      ...asked,
      words: plain,
      speakers: [...new Set([...asked.speakers, ...speakers])],
      publishers: [...new Set([...asked.publishers, ...valuesOf('publisher')])],
      sides: [...new Set([...asked.sides, ...valuesOf('side')])],
      statuses: isNobodys ? [...new Set([...asked.statuses, 'unattributed' as const])] : asked.statuses,
      ...(asksArticles ? { kind: 'article' as const } : {}),
      ...(sort ? { sort, kind: filtered ? asked.kind : 'quotation' } : {}),
      ...(days?.weekdays ? { weekdays: days.weekdays } : {}),
      ...(days?.span ?? (isFree && found.length === 1 ? found[0]?.days : undefined)),
    },
    changed: true,
    first: [],
    searched: null,
    respelt: false,
  };
}
