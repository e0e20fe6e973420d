import type { DaySpan } from '../../edtf.ts';
import { foldWord } from '../folding.ts';
import { transliterate } from '../transliteration.ts';
import { isDated, type Query } from './address.ts';
import { inEnglish } from './in-english.ts';
import { type DayReader, loadDayReader } from './may-name-days.ts';
import { inLatin, isListed, latinName, type Named, speakersNamed, withTitle } from './names-asked.ts';
import { daysIn } from './offices-asked.ts';
import {
  announcing,
  asking,
  besideEachOther,
  both,
  courtesy,
  frame,
  isNameless,
  isStance,
  joining,
  nameless,
  reporting,
  soft,
  speaking,
  speech,
} from './question-words.ts';
import { isSide, membersOf } from './sides-asked.ts';
import type { SuggestionData } from './suggestions.ts';
import type { Word } from './typed-words.ts';
import { takeApart } from './typed-words.ts';

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

/**
 * Reads a question as people put it: “what did Lavrov say about Nato in December” asks for the speaker Sergei Lavrov, the
 * December there is, and the word “nato”. Names in any spelling that the site knows, in Cyrillic or Greek too; offices
 * (their holders), sides, papers with their short names, days and spans; question words are dropped. What stands between
 * quotation marks, and words behind a minus sign, are left as they are. A name alone is no filter: its bearer's words come
 * first, and what others say of them after. Changes nothing that was chosen before.
 */
export function understand(
  asked: Query,
  known: SuggestionData,
  forms: Forms | null = null,
  readDays: DayReader | null = null,
): Understood {
  const english = inEnglish(asked.words, known.language);
  const words = forms?.plainQuestion(english) ?? english;
  const list = forms?.listAsked(words) ?? null;
  if (list) {
    const { asked: rest } = read({ ...asked, words: list.words }, known, readDays, true);
    return { asked: { ...rest, ...list.as }, changed: true, first: [], searched: null, respelt: false };
  }
  const leaving = withMinus(words, known, readDays);
  if (leaving !== words) {
    const { kept, words: rest } = takeApart(leaving);
    const isFrame = rest.every(({ parts }) => parts.every((part) => frame.has(part) || soft.has(part)));
    return { ...read({ ...asked, words: isFrame ? kept.join(' ') : leaving }, known, readDays), changed: true };
  }
  const understood = read({ ...asked, words }, known, readDays);
  return words === asked.words || understood.changed ? understood : read(asked, known, readDays);
}

/** Forms of questions that most are not put in: lists, operators, courtesies. */
type Forms = Pick<typeof import('./lists-asked.ts'), 'listAsked' | 'plainQuestion'>;

/** What was understood of a question that is put to be read, and again to be answered. */
const understood = new WeakMap<Query, Promise<Understood>>();

/** The words that a question in German, French, Ukrainian or Russian begins with, or several in Cyrillic. */
const mayBeForeign =
  /\p{Script=Cyrillic}\s+\p{Script=Cyrillic}|^\s*(?:was|we[rmn]|wann|wo|wie|warum|hat|haben|que|quoi|qui|quand|où|comment|pourquoi|quels?|quelles?|qu['’]|qu[eé]|quién|cuándo|що|хто|коли|де|як|чому|что|кто|когда|где|как|почему)(?![\p{L}\p{N}])|^\s*qu['’]/iu;

/** The same, with those forms of questions, which are loaded where one of their words stands. */
export function understandAll(asked: Query, known: SuggestionData): Promise<Understood> {
  const reading = understood.get(asked) ?? understandAnew(asked, known);
  understood.set(asked, reading);
  reading.catch(() => understood.delete(asked));
  return reading;
}

async function understandAnew(asked: Query, known: SuggestionData): Promise<Understood> {
  if (mayBeForeign.test(asked.words)) {
    const words = (await import('./foreign-questions.ts')).readForeign(asked.words, known.language);
    if (words !== null) {
      const meant = { ...asked, words };
      const read = await understandAnew(meant, known);
      return { ...read, asked: read.changed ? read.asked : meant, changed: true };
    }
  }
  const english = inEnglish(asked.words, known.language);
  const mayBe =
    /:\S|\b(?:longest|shortest|most|fewest|least|once|quoted|cited|top|main|biggest|key|sides?|all|every|everyone|everybody|list|number|how|speakers|voices|people|latest|newest|recent|new|oldest|earliest|first|last|headlines|uncertain|unsure|certain|sure|probabl[ey]|doubtful|corrected|please|thanks|me|us|i|i['’]m|my|our)\b/i.test(
      english,
    );
  const [forms, readDays] = await Promise.all([
    mayBe ? import('./lists-asked.ts') : null,
    loadDayReader(`${asked.words} ${english}`, known.language),
  ]);
  return understand(asked, known, forms, readDays);
}

const exceptFor =
  /(?<=\S)\s+(?:but not|except(?: for| from)?|excluding|apart from|other than)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;

/** “Lima not Hale”, “"the harbour" not Hale”; “do not need” leaves nothing out. */
const notLast = /(?<=(\S+))\s+(?:not|NOT)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;

/** “fish without Lima”, “quotes not by Lima”, “everyone but Lima”; “fish without bones” leaves nothing out. */
const without = /(?<=\S),?\s+(?:without|but not by|not by|not from|but)\s+(\S+(?:\s+\S+)?)$/u;

/** Whether words name a speaker, an office or a paper, and nothing else. */
function isNamed(typed: string, known: SuggestionData): boolean {
  const { words } = takeApart(typed);
  const named = withTitle(words, 0, known, words.length, { asksSpeech: false, alone: words.length });
  return named !== null && named.kind !== 'side' && named.end === words.length;
}

/** “Lima, but not in November”, “outside December 2021”. */
const notThen =
  /,?\s+(?:but )?(?:not|never|except(?: for| from)?|excluding|apart from|other than|outside)(?: of)?(?: (?:in|on|during|the))*\s+(\p{N}*[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3})$/iu;

const auxiliary =
  /^(?:do|does|did|is|are|was|were|be|been|has|have|had|will|would|can|could|shall|should|may|might|must|i|we|they|you|he|she|it|but|and|or|if|about)$/i;

/** What is to be left out by a word of English, behind a minus sign: “sanctions except Lima” is “sanctions -Lima”. */
function withMinus(typed: string, known: SuggestionData, readDays: DayReader | null): string {
  if (!/\s/.test(typed.trim())) return typed;
  const minus = (words: string) => (/\s/.test(words) ? ` -"${words}"` : ` -${words}`);
  const dated = ` ${typed}`.replace(notThen, (all, words: string) =>
    daysAlone(words.split(/\s+/), known, readDays) ? minus(words) : all,
  );
  const plain = dated
    .trim()
    .replace(exceptFor, (_, words: string) => minus(words))
    .replace(without, (all, words: string) => (isNamed(words, known) ? minus(words) : all));
  return plain.replace(notLast, (all, before: string, words: string) => {
    const isName = /^\p{Lu}/u.test(words) || /^\p{Lu}|["”»]$/u.test(before);
    return isName && !auxiliary.test(before) ? minus(words) : all;
  });
}

/** The days that words name, and nothing else; null where they name none, or where nothing reads them. */
export function daysAlone(words: readonly string[], known: SuggestionData, readDays: DayReader | null): DaySpan | null {
  const days = readDays?.(words, known, orderOfDay(known.language));
  return days?.start === 0 && days.end === words.length && days.weekdays === undefined ? days.span : null;
}

const orderOfDay = (language: string) => ({ language, dayFirst: !/^en-(?:US|PH)$/i.test(language) });

/** `isList`: what is named narrows a list, and is no word to look for. */
function read(asked: Query, known: SuggestionData, readDays: DayReader | null, isList = false): Understood {
  const { kept, words } = takeApart(asked.words);
  let rest = words;
  const found: Named[] = [];
  const isFree = !isDated(asked);
  const typedWords = words.map(({ typed }) => typed);
  const days = isFree && readDays ? readDays(typedWords, known, orderOfDay(known.language)) : null;
  const spans: (readonly [number, number])[] = days ? [[days.start, days.end]] : [];
  const isAsking = asking.test(words[0]?.parts[0] ?? '') || asksWhether(words);
  const last = words.findLast(({ parts: [part = ''] }) => !/^(?:about|of|for|against)$/.test(part));
  // “what did Lima announce” asks for her words, whatever they are about.
  const announced =
    words[0]?.parts[0] === 'what' &&
    /^(?:did|does|do|has|have|is|are|was|were)$/.test(words[1]?.parts[0] ?? '') &&
    announcing.test(last?.parts[0] ?? '')
      ? last
      : undefined;
  const asksSpeech =
    isList ||
    announced !== undefined ||
    words.some(({ parts: [first = ''] }) => speaking.test(first) || speech.test(first));
  // “what did Lavrov say about Putin”: who is spoken about is no speaker.
  const verb = isAsking && asksSpeech ? words.findIndex(({ parts }) => speaking.test(parts[0] ?? '')) : -1;
  const about =
    verb === -1
      ? -1
      : words.findIndex(({ parts }, at) => at > verb && /^(?:about|on|of|against|to)$/.test(parts[0] ?? ''));
  // “Lima on Hale”, “Lima's warning to Hale”: the second is spoken about, too.
  const spokenOf = isAsking
    ? -1
    : words.findIndex(
        ({ parts: [part = ''] }, at) =>
          at > 0 &&
          (/^(?:on|about)$/.test(part) ||
            (/^(?:of|to|against)$/.test(part) && isStance(words[at - 1]?.parts[0] ?? ''))),
      );
  const inDays = (at: number) => days !== null && at >= days.start && at < days.end;
  // “what did Lima say after meeting Hale”: Hale was there, and is no one who is asked for.
  const when =
    verb === -1
      ? -1
      : words.findIndex(
          ({ parts }, at) =>
            at > verb && !inDays(at) && /^(?:after|before|during|while|when|following)$/.test(parts[0] ?? ''),
        );
  let isSpokenOf = false;
  const topic: Named[] = [];
  // “what did Lima tell Hale”: whom something is said to speaks no more than whom it is said of.
  const isMentioned = /^mention/.test(words[verb]?.parts[0] ?? '');
  const addressed = isMentioned || /^(?:tell|told)$/.test(words[verb]?.parts[0] ?? '') ? verb + 1 : -1;
  // “metro in February” names the paper, as “metro” alone does.
  const alone = words.filter(
    (word, at) =>
      !inDays(at) &&
      !(days && word.parts.every((part) => joining.has(part))) &&
      (words.length > 3 || speakersNamed(word.parts, [word.typed], known).length === 0),
  ).length;
  for (let at = 0; at < words.length; at++) {
    if (spans.some(([start, end]) => at >= start && at < end)) continue;
    const limit = at < (spans[0]?.[0] ?? 0) ? (spans[0]?.[0] ?? 0) : words.length;
    const named = withTitle(words, at, known, limit, { asksSpeech, alone });
    if (!named) continue;
    // “quotes about Norland”: those that name it, whoever speaks. “what was said about Lima by Hale”: Hale speaks.
    const before = words[at - (words[at - 1]?.parts[0] === 'the' ? 2 : 1)]?.parts[0] ?? '';
    const isTopic =
      (about !== -1 && at > about && named.kind !== 'publisher' && !/^(?:by|from)$/.test(before)) ||
      (named.kind === 'speaker' && isTopicAt(words, at));
    if (when !== -1 && at > when) {
      at = named.end - 1;
      continue;
    }
    if (isTopic || at === addressed) {
      if (named.kind === 'speaker' && (isTopic || isMentioned)) topic.push(named);
      at = named.end - 1;
      continue;
    }
    if (named.kind === 'side' && found.length === 0 && /^(?:about|on|concerning|regarding)$/.test(before)) continue;
    if (
      spokenOf !== -1 &&
      at > spokenOf &&
      named.kind !== 'publisher' &&
      found.some(({ places }) => places.length > 0)
    ) {
      isSpokenOf = true;
      at = named.end - 1;
      continue;
    }
    found.push(days?.span ? heldThen(named, words, days.span, known) : named);
    spans.push([named.kind === 'office' ? startWithRank(words, named, known) : named.start, named.end]);
    at = named.end - 1;
  }
  // “Putin quotes on Nato”: a side that nobody asked for speaks for is what is spoken about. “Putin and the Americans”: it
  // is everybody who speaks for it.
  const namedPlaces = found.flatMap(({ places }) => places);
  const meant = found.flatMap((named): readonly Named[] => {
    if (named.kind !== 'side' || namedPlaces.length === 0) return [named];
    const places = membersOf(named.value, known.facts);
    if (namedPlaces.some((place) => places.includes(place))) return [named];
    const at = /^the$/i.test(words[named.start - 1]?.typed ?? '') ? named.start - 1 : named.start;
    if ([words[at - 1], words[named.end]].some((word) => both.test(word?.typed ?? '')))
      return [{ ...named, kind: 'office', places }];
    spans.splice(
      spans.findIndex(([start]) => start === named.start),
      1,
    );
    return [];
  });
  found.splice(0, found.length, ...meant);
  // “when did Lima visit the harbour” asks for no words of hers: what is told of her does.
  const isToldOf =
    isAsking &&
    !asksSpeech &&
    found.length > 0 &&
    found.every(({ kind }) => kind === 'speaker' || kind === 'office') &&
    !words.some(({ parts: [part = ''] }) => isStance(part)) &&
    words.some(
      ({ parts }, at) =>
        !spans.some(([start, end]) => at >= start && at < end) &&
        !parts.every(
          (part) => frame.has(part) || joining.has(part) || (soft.has(part) && !/^(?:meet|met|meets)$/.test(part)),
        ),
    );
  if (isToldOf) {
    found.length = 0;
    spans.splice(0, spans.length, ...spans.slice(0, days ? 1 : 0));
  }
  const nobodys = namelessAt(words);
  const isNobodys = nobodys !== null && !spans.some(([start, end]) => start < nobodys[1] && nobodys[0] < end);
  if (isNobodys) spans.push(nobodys);
  rest = words.filter((_, at) => !spans.some(([start, end]) => at >= start && at < end));
  const filtered = isList || found.length > 0 || days !== null || isNobodys;
  if (isAsking && words[0]?.parts[0] === 'how')
    rest = rest.filter(
      (word) =>
        (word !== words[1] || !/^(?:many|much|often|long|far|big|large)$/.test(word.parts[0] ?? '')) &&
        (word !== words[2] || word.parts[0] !== 'times'),
    );
  if (asksWhether(words)) rest = rest.filter((word) => word !== words[0]);
  if (found.length > 1) rest = rest.filter(({ parts }) => !parts.every(besideEachOther));
  if (when !== -1) rest = rest.filter((word) => word !== words[when]);
  if (isAsking || filtered)
    rest = rest.filter(
      ({ parts }) =>
        !parts.every((part) => (filtered || isToldOf ? joining.has(part) || frame.has(part) : frame.has(part))),
    );
  if (announced && found.length > 0) rest = rest.filter((word) => word !== announced);
  // “who said that fish is cheap”.
  if (verb !== -1) rest = rest.filter((word) => word !== words[verb + 1] || word.parts[0] !== 'that');
  // “articles from the Coast Times”, “articles about fish” ask for no quotations.
  const isOfPaper = found.some(({ kind }) => kind === 'publisher');
  const ofArticles = (word: Word, at: number) =>
    (isOfPaper ? ofPapers : /^articles?$/).test(word.parts[0] ?? '') &&
    (isOfPaper ||
      (at <= 1 && /^(?:about|on|in|from|mentioning)$/.test(words[words.indexOf(word) + 1]?.parts[0] ?? '')));
  const asksArticles =
    (!isAsking || words.some(({ parts }) => /^articles?$/.test(parts[0] ?? ''))) &&
    !words.some(({ parts: [part = ''] }) => speech.test(part)) &&
    rest.some(ofArticles);
  if (asksArticles)
    rest = rest.filter(
      (word, at) =>
        !ofArticles(word, at) && !(at === 1 && /^(?:about|on|in|from|mentioning)$/.test(word.parts[0] ?? '')),
    );
  // “what did they say”: who is asked for stands elsewhere in the question, or nowhere.
  if (isAsking && asksSpeech)
    rest = rest.filter(
      (word) => words.indexOf(word) >= verb || !/^(?:they|he|she|we|you|people)$/.test(word.parts[0] ?? ''),
    );
  // “who called it a mistake”.
  if (words[0]?.parts[0] === 'who' && reporting.test(words[1]?.parts[0] ?? ''))
    rest = rest.filter(
      (word) =>
        word !== words[1] && (word !== words[2] || !/^(?:it|this|that|them|him|her)$/.test(word.parts[0] ?? '')),
    );
  const isLoose = (word: Word | undefined) => /^(?:and|or|but)$/.test(word?.parts[0] ?? '');
  while (isAsking && rest.length > 0 && (isLoose(rest[0]) || isLoose(rest.at(-1))))
    rest = isLoose(rest[0]) ? rest.slice(1) : rest.slice(0, -1);
  // “which ministers spoke in January”: all who did.
  if (verb !== -1 && filtered)
    rest = rest.filter((word) => words.indexOf(word) > verb || !word.parts.every((part) => soft.has(part)));
  // “latest quotes by Lima”, “who spoke last” say how the answer is to be ordered, where they ask for nothing else.
  const isPlain = rest.every(({ parts }) => parts.every((part) => soft.has(part) || frame.has(part)));
  const sort = asksSpeech && isPlain && kept.length === 0 ? orderIn(rest) : null;
  if (sort) rest = [];
  // “who spoke most” asks for no word.
  if (isAsking && asksSpeech && !filtered && rest.every(({ parts }) => parts.every((part) => soft.has(part))))
    rest = [];
  // “what was said about Lima”, “quotes about Lima”, “about Lima”: those who name her.
  const [named = null] = topic;
  const topicWords = named ? words.slice(named.start, named.end) : [];
  const solid = rest.filter(({ parts }) => !parts.every((part) => frame.has(part)));
  const isOfTopic = found.length === 0 && solid.length > 0 && solid.every((word) => topicWords.includes(word));
  if (isOfTopic) rest = [{ typed: 'about', parts: ['about'] }, ...solid];
  const speakers = [...new Set(found.flatMap(({ places }) => places))];
  const idsOf = (places: readonly number[]) => places.map((place) => known.facts.speakers[place]?.id ?? '');
  const plain = [...rest.map(({ typed }) => transliterate(typed)), ...kept].join(' ').trim();
  const [only] = found;
  // A name, alone or among other words: the person's own words first, then those of others about them. Only a question, a
  // day, a paper, an office or a second name asks for no one else's.
  const isOn =
    only?.start === 0 && only.end + 1 < words.length && /^(?:on|about)$/.test(words[only.end]?.parts[0] ?? '');
  const isBy = only?.start === 1 && words[0]?.parts[0] === 'by';
  const isOwn = words.some(({ typed }, at) => only && at >= only.start && at < only.end && /(?:’|')s$/u.test(typed));
  if (named && isOfTopic && !days && !isAsking && !isList) {
    const own = words.slice(named.start);
    const place = (at: number) => at - named.start;
    const [start, end] = named.name ?? [named.start, named.end];
    const moved = { ...named, start: 0, end: own.length, name: [place(start), place(end)] as const };
    const searched = latinName(own, kept, moved, known) ?? [...own.map(({ typed }) => typed), ...kept].join(' ');
    return { asked, changed: false, first: named.places, about: true, searched, respelt: false };
  }
  // So much is left of no question: it is a sentence that somebody read, and stands as it was typed.
  const isSentence = !isAsking && !isList && rest.length >= longestRest;
  if (
    found.length === 1 &&
    only?.kind === 'speaker' &&
    !days &&
    !isNobodys &&
    !isSpokenOf &&
    !asksSpeech &&
    !isAsking &&
    !isBy &&
    !isOn &&
    !sort &&
    !isOwn &&
    !asksArticles
  ) {
    const searched = latinName(words, kept, only, known);
    const [start, end] = only.name ?? [only.start, only.end];
    const untitled = [...words.slice(0, only.start), ...words.slice(start, end), ...words.slice(only.end)];
    const respelt = searched !== [...untitled.map(({ typed }) => typed), ...kept].join(' ');
    const isTold = searched !== null && respelt && !isListed(words.slice(start, end), only.places, known);
    return { asked, changed: false, first: only.places, searched, respelt: isTold };
  }
  // “leave Mr Lima to Mr Lima” names nobody beside her.
  const isTwice = found.length > 1 && speakers.length === 1 && found.every(({ kind }) => kind === 'speaker');
  if (isTwice && !days && !asksSpeech && !isAsking) {
    const searched = inLatin(asked.words);
    return { asked, changed: false, first: speakers, searched, respelt: searched !== null };
  }
  if (isSentence || (!filtered && !sort && !asksArticles && !(isAsking && plain !== asked.words.trim()))) {
    const searched = inLatin(asked.words);
    return { asked, changed: false, first: [], searched, respelt: searched !== null };
  }
  const publishers = found.flatMap(({ kind, value }) => (kind === 'publisher' ? [value] : []));
  const sides = found.flatMap(({ kind, value }) => (kind === 'side' ? [value] : []));
  return {
    asked: {
      ...asked,
      words: plain,
      speakers: [...new Set([...asked.speakers, ...idsOf(speakers)])],
      publishers: [...new Set([...asked.publishers, ...publishers])],
      sides: [...new Set([...asked.sides, ...sides])],
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

/** Of several who are quoted in an office those who held it in these days, so far as that is known. */
function heldThen(named: Named, words: readonly Word[], span: DaySpan, known: SuggestionData): Named {
  if (named.kind !== 'office' || named.places.length < 2) return named;
  const parts = words.slice(named.start, named.end).flatMap((word) => word.parts);
  const places = named.places.filter((place) => {
    const held = daysIn(parts, place, known);
    return held === null || (held.from <= (span.to || held.from) && held.to >= span.from);
  });
  return places.length > 0 ? { ...named, places } : named;
}

/** Where an office begins with the country and the rank before it: “Norland's top spy”. */
function startWithRank(words: readonly Word[], { start, places }: Named, { facts }: SuggestionData): number {
  let at = start;
  while (at > 0 && /^(?:top|chief|main|senior|leading)$/.test(words[at - 1]?.parts[0] ?? '')) at--;
  const country = words[at - 1]?.parts[0] ?? '';
  const isOwn = places.every((place) => isSide(country, facts.sides[facts.speakers[place]?.side ?? -1] ?? ''));
  return at < start && country !== '' && isOwn ? at - 1 : start;
}

/** Whether only words that lead to a topic stand before `at`: “quotes about”, “what others said of”. */
function isTopicAt(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).flatMap(({ parts }) => parts);
  const last = before.at(-1) === 'the' ? before.at(-2) : before.at(-1);
  return (
    /^(?:about|concerning|regarding|mentioning)$/.test(last ?? '') &&
    before.every((part) => frame.has(part) || soft.has(part))
  );
}

/** So many words besides names and days are no question but a sentence. */
const longestRest = 5;

/** What papers print. */
const ofPapers = /^(?:articles?|stories|coverage|reports?|reporting)$/;

/** “will there be sanctions”, “is Lima afraid”: a question whether, which a name (“Will Lima”) and a sentence of three words are not. */
const asksWhether = (words: readonly Word[]): boolean =>
  words.length > 3 &&
  words.length <= longestRest + 2 &&
  /^(?:is|are|was|were|will|would|can|could|should|might)$/.test(words[0]?.parts[0] ?? '') &&
  !/^(?:an?|the)$/.test(words[1]?.parts[0] ?? '');

/** The order that words ask for: “latest”, “first”; null for none. */
function orderIn(words: readonly Word[]): 'newest' | 'oldest' | null {
  const parts = words.flatMap((word) => word.parts);
  if (parts.some((part) => /^(?:latest|newest|recent|last)$/.test(part))) return 'newest';
  return parts.some((part) => /^(?:first|earliest|oldest)$/.test(part)) ? 'oldest' : null;
}

/** Where the words ask for what nobody who is named has said; null where they do not. */
function namelessAt(words: readonly Word[]): readonly [start: number, end: number] | null {
  const parts = words.map((word) => word.parts.join(''));
  const found = nameless.exec(parts.join(' ')) ?? isNameless.exec(parts.join(' '));
  if (!found || parts.includes('')) return null;
  const start = parts.join(' ').slice(0, found.index).split(' ').filter(Boolean).length;
  const end = start + found[0].split(' ').length;
  return [start, end];
}

/** Whether what is typed is the beginning of a question in words: “what did”. */
export const isQuestion = (typed: string): boolean => asking.test(foldWord(typed.trimStart().split(/\s/, 1)[0] ?? ''));

/** The words without those that only frame them, for a search that found nothing; null where there are none such. */
export function withoutSoft(typed: string): string | null {
  const { kept, words } = takeApart(typed);
  const solid = words.filter(
    ({ parts }) => !parts.every((part) => soft.has(part) || frame.has(part) || courtesy.has(part)),
  );
  return solid.length === words.length ? null : [...solid.map((word) => word.typed), ...kept].join(' ');
}
