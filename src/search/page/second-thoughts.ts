import { otherWordsFor } from '../../words/other-words.ts';
import { foldWord, foldWords } from '../folding.ts';
import { synonymsOf } from '../synonyms.ts';
import { isFiltered, type Query } from './address.ts';
import { applyFilters, type FilterResult } from './choosing.ts';
import type { Engine } from './engine.ts';
import { plainText } from './excerpts.ts';
import { inFigures } from './figures.ts';
import { officesInEnglish, speechOf, topicOf, withoutSmall } from './foreign-words.ts';
import type { SearchData } from './knowledge.ts';
import { blendedName, namesKnown, nearName } from './near-names.ts';
import type { Question } from './question.ts';
import { frame, small, soft } from './question-words.ts';
import type { Reply } from './reply.ts';
import { asTyped } from './shortened.ts';
import type { Side } from './sides-asked.ts';
import { correct } from './spelling.ts';
import type { SuggestionData } from './suggestions.ts';
import { readVocabulary } from './texts.ts';
import { withoutSoft } from './understanding.ts';

/** What is tried where a question finds no quotation as it was put. Loaded only then. */

/** Another question that may have been meant, and what of the words was read otherwise. */
interface Instead {
  readonly next: Query;
  readonly corrected: Reply['corrected'];
}

/**
 * What may be asked instead, the likeliest first: a name misspelt, numbers in figures, a side, the words without those that only
 * frame them or are small words of another language, or without a verb that stands nowhere (`unknown`).
 */
export function insteadOf(
  asked: Query,
  side: Side | null,
  known: SuggestionData,
  unknown: readonly string[],
): readonly Instead[] {
  const typed = asked.words.trim();
  const figures = inFigures(typed);
  const verbless = withoutVerb(typed, unknown);
  const bare = unknown.length > 0 ? withoutSmall(officesInEnglish(typed)) : withoutSmall(typed);
  const apart = typed.replace(hyphen, ' ');
  const whose = unknown.length > 0 ? speechOf(typed) : null;
  const shorter = withoutSoft(asked.words);
  const name = isFiltered(asked) ? null : nearName(asked.words, known);
  const ofSide = side ? [{ next: { ...asked, words: '', ...side.filter }, corrected: [] }] : [];
  return [
    ...(name === null ? [] : [{ next: { ...asked, words: name }, corrected: [{ typed, by: name }] }]),
    ...(figures === typed ? [] : [{ next: { ...asked, words: figures }, corrected: [{ typed, by: figures }] }]),
    ...(whose === null ? [] : [{ next: { ...asked, words: whose }, corrected: [{ typed, by: whose }] }]),
    ...(apart === typed ? [] : [{ next: { ...asked, words: apart }, corrected: [{ typed, by: apart }] }]),
    ...(shorter === null ? ofSide : []),
    ...(shorter === null ? [] : [{ next: { ...asked, words: shorter }, corrected: [{ typed, by: shorter }] }]),
    ...(shorter === null ? [] : ofSide),
    ...(bare === '' || bare === typed ? [] : [{ next: { ...asked, words: bare }, corrected: [{ typed, by: bare }] }]),
    ...(verbless === null ? [] : [{ next: { ...asked, words: verbless }, corrected: [{ typed, by: verbless }] }]),
  ].filter(({ next }) => next.words !== '' || isFiltered(next));
}

/** Between two words that another language joins: “Norland-Krise”. */
const hyphen = /(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu;

/** “hinted at tariffs” as “tariffs”, where nobody hinted; null where what stands nowhere is no verb of that form, or all there is. */
function withoutVerb(typed: string, unknown: readonly string[]): string | null {
  const isVerb = (word: string) => word.length > 4 && /(?:ed|ing)$/.test(word);
  if (unknown.length !== 1 || !unknown.every(isVerb)) return null;
  const words = typed.split(/\s+/).filter((word) => !unknown.includes(foldWord(word)));
  const after = words.filter((word) => !/^(?:at|about|on|to|for|that|of)$/i.test(word));
  return after.length === 0 ? null : after.join(' ');
}

/** The words with those that stand nowhere as they were meant, and which they were; null where one of them is like none. */
export async function correctWords(
  typed: string,
  unknown: readonly string[],
  { shelves, known }: SearchData,
): Promise<{ readonly words: string; readonly corrected: Reply['corrected'] } | null> {
  // “reaction” is no “react” misspelt: such words are left out where nothing is found with them.
  const isFraming = (word: string) => soft.has(word) || frame.has(word);
  if (unknown.some((word) => isFraming(word) && otherWordsFor(word).length === 0)) return null;
  const names = namesKnown(known);
  const vocabulary = await readVocabulary(shelves).catch(() => []);
  const all = new Set(vocabulary);
  let words = typed;
  const corrected: { readonly typed: string; readonly by: string }[] = [];
  for (const word of unknown) {
    const joined = joinedIn(words, word, all);
    const meant = [...otherWordsFor(word), topicOf(word) ?? ''].find((other) => all.has(other));
    if (meant === undefined && isFraming(word)) return null;
    const by =
      joined?.by ?? meant ?? correct(word, names, vocabulary)?.word ?? parted(word, all) ?? blendedName(word, known);
    if (by === null) return null;
    const from = joined?.typed ?? word;
    const meantName = names.includes(by) && /^\p{Lu}/u.test(asTyped(word, typed));
    corrected.push({
      typed: from
        .split(' ')
        .map((part) => asTyped(part, typed))
        .join(' '),
      by: meantName ? by.slice(0, 1).toUpperCase() + by.slice(1) : by,
    });
    words = replaceRun(words, from.split(' '), by);
  }
  return { words: words.trim(), corrected };
}

/** “hyper sonic” as “hypersonic”: a word that stands nowhere, with the one beside it, where both together are one that does. */
function joinedIn(typed: string, word: string, all: ReadonlySet<string>): { typed: string; by: string } | null {
  const words = typed.split(/\s+/).map(foldWord);
  const at = words.indexOf(word);
  for (const [first, second] of [
    [words[at - 1], word],
    [word, words[at + 1]],
  ])
    if (at !== -1 && first && second && all.has(first + second))
      return { typed: `${first} ${second}`, by: first + second };
  return null;
}

/** “redline” as “red line”. */
function parted(word: string, all: ReadonlySet<string>): string | null {
  for (let at = 3; at <= word.length - 3; at++)
    if (all.has(word.slice(0, at)) && all.has(word.slice(at))) return `${word.slice(0, at)} ${word.slice(at)}`;
  return null;
}

/** The words typed with a run of them, known by how they fold, as others. */
function replaceRun(typed: string, run: readonly string[], by: string): string {
  const words = typed.split(/\s+/);
  const at = words.findIndex((_, start) => run.every((word, n) => foldWord(words[start + n] ?? '') === word));
  return at === -1 ? typed : [...words.slice(0, at), by, ...words.slice(at + run.length)].join(' ');
}

/** So many articles are read for the sentences around their quotations. */
const mostArticles = 8;

/**
 * Quotations whose words do not hold what was asked for, and whose sentence does: “Germany’s foreign minister said Nato’s
 * support for Ukraine was ‘unbroken’” answers “Maas on Ukraine”. Only of speakers or sides that were asked for; null for none.
 */
export async function findAround(
  { asked, question, first, answer }: Reply,
  { records, facts }: SearchData,
  engine: Engine,
): Promise<FilterResult | null> {
  const wanted = wordsOf(question);
  const isNamed = asked.speakers.length + asked.sides.length > 0;
  if (wanted.length === 0 || (answer?.unknown.length ?? 0) > 0 || !(isNamed || first.length > 0)) return null;
  const speakers = isNamed ? asked.speakers : first.map((place) => facts.speakers[place]?.id ?? '');
  // Whose name is typed, says it: their own name is in no sentence of theirs that says “he”.
  const names = new Set(
    isNamed
      ? []
      : first.flatMap((place) =>
          foldWords([facts.speakers[place]?.name ?? '', ...(facts.speakers[place]?.spellings ?? [])].join(' ')),
        ),
  );
  const rest = wanted.filter((word) => !names.has(word));
  const theirs = applyFilters({ ...asked, words: '', kind: 'quotation', speakers }, null, records, facts);
  if (rest.length === 0 || asked.kind === 'article') return null;
  const articles = [...new Set(theirs.records.map(({ article }) => article))].filter((number) =>
    isNamed ? true : answer?.scores.has(number),
  );
  const found = new Map<number, number>();
  const held = await holding(rest, articles, engine);
  const quoted = recordsIn(held, theirs.records);
  const textOf = await readAtOnce([...held, ...quoted.map(({ number }) => number)], engine);
  for (const article of held) {
    const paragraphs = textOf(article).split('\n');
    for (const { number } of quoted.filter((record) => record.article === article)) {
      const said = textOf(number);
      const around = sentenceAround(said, paragraphs);
      if (around !== null && rest.every((word) => holds(around, word))) found.set(number, 1);
    }
  }
  if (found.size === 0) return null;
  // A name that is no filter asks for what is told of them, too.
  if (isNamed) return applyFilters({ ...asked, kind: 'quotation', speakers }, found, records, facts);
  return applyFilters(asked, new Map([...(answer?.scores ?? []), ...found]), records, facts, first);
}

/**
 * Quotations that come nearest to words which only articles hold together: in their own words, their speaker's name and their
 * paragraph stand all that say something (“who will not sit idly” is answered by “we’ll sit idly”), or most of them, those that
 * seldom stand there for more. Articles then follow; null where no quotation comes near.
 */
export async function findNearest(
  { asked, question, answer }: Reply,
  { records, facts }: SearchData,
  engine: Engine,
): Promise<FilterResult | null> {
  const wanted = wordsOf(question).filter((word) => !small.has(word) && !frame.has(word));
  const solid = wanted.filter((word) => !soft.has(word));
  if (wanted.length < 2 || solid.length === 0 || !answer || asked.kind === 'article') return null;
  const articles = [...answer.scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, fewArticles)
    .map(([number]) => number);
  const quotations = recordsIn(
    articles,
    applyFilters({ ...asked, words: '', kind: 'quotation' }, null, records, facts).records,
  );
  const textOf = await readAtOnce([...articles, ...quotations.map(({ number }) => number)], engine);
  // “Ukrainian president” asks for somebody: whoever speaks of a president is none.
  const offices = new Set(foldWords(facts.speakers.map(({ role }) => role).join(' ')));
  const contexts: { readonly number: number; readonly held: readonly string[] }[] = [];
  for (const article of articles) {
    const paragraphs = textOf(article).split('\n');
    for (const { number, speaker } of quotations.filter((record) => record.article === article)) {
      const said = textOf(number);
      const { name = '', spellings = [], role = '' } = facts.speakers[speaker] ?? {};
      const context = [said, name, ...spellings, sentenceAround(said, paragraphs) ?? ''].join(' ');
      contexts.push({ number, held: wanted.filter((word) => holds(offices.has(word) ? role : context, word)) });
    }
  }
  // As of words in an index: what stands around every quotation tells none of them from the others.
  const weightOf = (word: string): number =>
    Math.log(1 + contexts.length / Math.max(1, contexts.filter(({ held }) => held.includes(word)).length));
  const weightOfAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0);
  const most = Math.max(0, ...contexts.map(({ held }) => weightOfAll(held)));
  const comesNear = (held: readonly string[]): boolean =>
    solid.every((word) => held.includes(word)) || (held.length > 1 && weightOfAll(held) >= near * weightOfAll(wanted));
  const nearest = contexts.filter(({ held }) => weightOfAll(held) === most && comesNear(held));
  if (nearest.length === 0) return null;
  return applyFilters(
    asked,
    new Map([...answer.scores, ...nearest.map(({ number }) => [number, most] as const)]),
    records,
    facts,
  );
}

/** So many articles are read for the quotations nearest to a question that has an answer in them already. */
const fewArticles = 4;
/** So much of what the words weigh stands around a quotation that comes near to them. */
const near = 0.5;

/** Those of the records that stand in one of the articles. */
function recordsIn(articles: readonly number[], records: FilterResult['records']): FilterResult['records'] {
  const wanted = new Set(articles);
  return records.filter(({ article }) => wanted.has(article));
}

/** The words of these records, asked for together: one after another, each waits for the way of the one before. */
async function readAtOnce(numbers: readonly number[], engine: Engine): Promise<(number: number) => string> {
  const texts = new Map(
    await Promise.all(numbers.map(async (number) => [number, plainText((await engine.read(number)).text)] as const)),
  );
  return (number) => texts.get(number) ?? '';
}

/** Those of the articles that hold all of the words, as far as they are to be read. */
async function holding(
  words: readonly string[],
  articles: readonly number[],
  engine: Engine,
): Promise<readonly number[]> {
  const none = { words: [], whole: new Set<string>(), hyphenated: [], phrases: [], excluded: [] };
  const { scores } = await engine.find({ ...none, words });
  return articles.filter((number) => scores.has(number)).slice(0, mostArticles);
}

/** Single words only: what is to stand as it was typed, or to be left out, is asked of the quotation itself. */
const wordsOf = ({ words, hyphenated, phrases, excluded }: Question): readonly string[] =>
  hyphenated.length + phrases.length + excluded.length > 0 ? [] : words;

/** The paragraph in which a quotation stands, and the one before where it says little besides; null where it is in none. */
function sentenceAround(said: string, paragraphs: readonly string[]): string | null {
  const [start = ''] = said.split(/ … |\n/);
  const at = paragraphs.findIndex((paragraph) => paragraph.includes(start));
  if (at === -1) return null;
  const own = paragraphs[at] ?? '';
  const besides = own.replace(start, '').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return besides < fewBesides ? `${paragraphs[at - 1] ?? ''} ${own}` : own;
}

/** “he said” and “Mr Hale told reporters” say nothing of what it is about. */
const fewBesides = 6;

const holds = (text: string, word: string): boolean => {
  const own = foldWords(text);
  return [word, ...synonymsOf(word)].some((one) =>
    own.some((other) => (one.length > 3 ? other.startsWith(one) : other === one)),
  );
};
