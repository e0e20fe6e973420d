import { foldWord, foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import { type IndexedText, readIndexed } from '../index/indexable.ts';
import { synonymsOf } from '../synonyms.ts';
import type { Scores } from './choosing.ts';
import type { Searched } from './few-articles.ts';
import { asksForWords, joinedForms, namesWords, type Question } from './question.ts';
import type { FoundRecord } from './records.ts';
import { bundlesOf, type Shelf } from './shelves.ts';
import { readWords } from './texts.ts';
import type { WordIndex } from './word-index.ts';

/** So many answers are kept: those to the words of a question, and not those to all that was ever typed. */
const mostRecent = 24;

/** The kilobytes of a file of records. */
const weightOf = { quotation: 2, article: 5 };

/** Where words were found. */
export interface Answer {
  readonly scores: Scores;
  /** The positions hit in the indexed text of a record; asked for the few that are shown, of thousands found. */
  hitsOf(number: number): ReadonlySet<number>;
  /** Words asked for that no record holds, as folded. Where there is any, nothing was found. */
  readonly unknown: readonly string[];
}

/** A record read in full. */
export interface RecordText {
  /** Its address on this host: "/articles/…/#q-…". */
  readonly address: string;
  readonly headline: string;
  /** The words said, or the article's. */
  readonly text: IndexedText;
}

export interface Engine {
  find(question: Question): Promise<Answer>;
  read(number: number): Promise<RecordText>;
  /** Loads what finding words takes, for whoever is about to ask for some: days and filters are answered without. */
  prepare(): Promise<void>;
}

/**
 * Answers from the index of words that the site has: its words themselves where they came with the facts, else Pagefind's.
 * Its promises are rejected where a part of the index cannot be had.
 */
export function startEngine(
  language: string,
  records: readonly FoundRecord[],
  facts: SearchManifest,
  shelves: readonly Shelf[],
): Engine {
  const library = openLibrary(records, facts, shelves);
  const loadIndex = indexLoader(language, records, shelves, library);
  const search = searcher(language, records, library, loadIndex);
  const isKnown = acquaintance(records, library, search);
  const partOf = async (word: string, alone: boolean, isLast: boolean): Promise<Hits | null> => {
    // A word may still be being typed if it is the last; before it, "uk" is no beginning of "Ukraine".
    const whole = await search.phrase([word]);
    const others = await Promise.all(synonymsOf(word).map((other) => search.phrase([other])));
    const other = others.reduce(eitherOf, new Map());
    if (whole.size === 0 && other.size === 0 && (alone || !(await isKnown(word)))) return null;
    // “us” is no beginning of “useful”, nor 7 of 70.
    const isWhole = alone || (whole.size > 0 && (!isLast || isShort(word)));
    return eitherOf(isWhole ? whole : await search.words(word), other);
  };
  const partOfHalves = async (halves: readonly string[]): Promise<Hits> => {
    const joined = halves.join('');
    const short = await Promise.all(joinedForms(halves).map((word) => search.phrase([word])));
    const apart = short.reduce(eitherOf, await search.phrase(halves));
    // Joined, letters of a script without spaces are the same phrase.
    const isOne = foldWords(joined).length === 1 && (await isKnown(joined));
    return eitherOf(apart, isOne ? await search.words(joined) : new Map());
  };

  return {
    read: library.read,
    async prepare() {
      await loadIndex();
    },
    async find(question) {
      const { words, whole: alone, hyphenated, phrases, excluded } = question;
      if (!asksForWords(question)) return nowhere([]);
      const unknown: string[] = [];
      const parts: Hits[] = [];
      for (const [n, word] of words.entries()) {
        const part = await partOf(word, alone.has(word), n === words.length - 1);
        if (part === null) unknown.push(word);
        else parts.push(part);
      }
      if (unknown.length > 0) return nowhere(unknown);
      for (const halves of hyphenated) parts.push(await partOfHalves(halves));
      for (const words of phrases) parts.push(await search.phrase(words));
      // Where words are only left out, everything else is asked for.
      const { scores, hitsOf } = namesWords(question) ? inAllOf(parts) : allOf(records);
      const unwanted = await Promise.all(excluded.map((words) => search.phrase(words)));
      return { scores: without(scores, unwanted), hitsOf, unknown };
    },
  };
}

/** The records as they can be read. */
interface Library {
  read(number: number): Promise<RecordText>;
  /** What is searched of one. */
  searched(number: number): Promise<Searched>;
  /** The words of its speaker's names. */
  namesOf(number: number): readonly string[];
}

function openLibrary(records: readonly FoundRecord[], facts: SearchManifest, shelves: readonly Shelf[]): Library {
  const wordsIn = (number: number) => readWords(records[number] as FoundRecord, shelves);
  const namesOf = (number: number): readonly string[] => {
    const { name = '', spellings = [] } = facts.speakers[records[number]?.speaker ?? -1] ?? {};
    return foldWords([name, ...spellings].join(' '));
  };
  return {
    async read(number) {
      const [address, headline, content] = await wordsIn(number);
      return { address, headline, text: readIndexed(content) };
    },
    async searched(number) {
      return { content: (await wordsIn(number))[2], names: namesOf(number).join(' ') };
    },
    namesOf,
  };
}

/** Loads the index of words once, and again where that failed. */
function indexLoader(
  language: string,
  records: readonly FoundRecord[],
  shelves: readonly Shelf[],
  { searched }: Library,
): () => Promise<WordIndex> {
  const [own, ...others] = shelves;
  const load = async (): Promise<WordIndex> =>
    own?.texts.kind === 'here' && others.length === 0 && isEnglish(language)
      ? (await loadFewArticles()).indexFewArticles(await Promise.all(records.map(({ number }) => searched(number))))
      : (await import('./pagefind.ts')).loadPagefind(shelves.flatMap(bundlesOf), language, records.length);
  let loading: Promise<WordIndex> | undefined;
  return () => {
    loading ??= load().catch((error) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** What the index holds of words, and of words in a row. */
interface Searcher {
  words(words: string): Promise<Hits>;
  phrase(words: readonly string[]): Promise<Hits>;
}

function searcher(
  language: string,
  records: readonly FoundRecord[],
  { searched, namesOf }: Library,
  loadIndex: () => Promise<WordIndex>,
): Searcher {
  const searchAnew = async (words: string): Promise<Hits> => {
    const index = await loadIndex();
    const inRow = isEnglish(language) && words.startsWith('"') ? foldWords(words) : [];
    // A word by itself, as it stands, is no phrase: what tells where one is costs more than most words.
    const found =
      inRow.length > 1
        ? await (await import('./phrases.ts')).findPhrase(inRow, index, {
            read: searched,
            weightOf: (number) => weightOf[records[number]?.kind ?? 'article'],
            namesOf,
          })
        : await index.search(words);
    return new Map(found.map((one) => [one.number, one]));
  };
  /** What was found for the words typed last: a letter more changes one of them, and the others are asked for again. */
  const recent = new Map<string, Promise<Hits>>();
  const words = (words: string): Promise<Hits> => {
    const searching = recent.get(words) ?? searchAnew(words);
    recent.delete(words);
    recent.set(words, searching);
    searching.catch(() => recent.delete(words));
    const [oldest] = recent.keys();
    if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest);
    return searching;
  };
  return { words, phrase: (inRow) => words(`"${inRow.join(' ')}"`) };
}

/**
 * Whether any record has a word that begins like this one, or is another form of it. Pagefind leaves out words it does
 * not know, and takes a shorter word for a longer one ("he" for "headline"): either would answer another question.
 */
function acquaintance(
  records: readonly FoundRecord[],
  { read, namesOf }: Library,
  search: Searcher,
): (word: string) => Promise<boolean> {
  const look = async (word: string): Promise<boolean> => {
    if ((await search.phrase([word])).size > 0) return true;
    const found = await search.words(word);
    // A quotation is less to read than an article, and either will do.
    const best = [...found.keys()].find((number) => records[number]?.kind === 'quotation') ?? [...found.keys()][0];
    if (best === undefined) return false;
    const { text } = await read(best);
    const hits = (found.get(best)?.hits ?? []).map((position) =>
      text
        .tokensAt(position)
        .map((at) => foldWord(text.tokens[at]?.text ?? ''))
        .join(''),
    );
    // Where no word was hit, it was the speaker's name.
    return [...hits, ...namesOf(best)].some((other) => other.startsWith(word));
  };
  const known = new Map<string, Promise<boolean>>();
  return (word) => {
    const looking = known.get(word) ?? look(word);
    known.set(word, looking);
    looking.catch(() => known.delete(word));
    return looking;
  };
}

const isEnglish = (language: string): boolean => /^en\b/i.test(language);

/** The index of a site of few articles: readers of a large one do without. */
export const loadFewArticles = () => import('./few-articles.ts');

/** Words that mean themselves alone: short ones and numbers. */
const isShort = (word: string): boolean => word.length <= 3 || /^\d+$/.test(word);

const without = (scores: Scores, unwanted: readonly Hits[]): Scores =>
  unwanted.length === 0
    ? scores
    : new Map([...scores].filter(([number]) => !unwanted.some((found) => found.has(number))));

const nowhere = (unknown: readonly string[]): Answer => ({ scores: new Map(), hitsOf: () => new Set(), unknown });

interface Hit {
  readonly score: number;
  readonly hits: readonly number[];
}
type Hits = ReadonlyMap<number, Hit>;

function eitherOf(a: Hits, b: Hits): Hits {
  // Thousands are not copied for nothing.
  if (b.size === 0) return a;
  if (a.size === 0) return b;
  const either = new Map(a);
  for (const [number, one] of b) {
    const other = either.get(number);
    either.set(number, other ? { score: Math.max(one.score, other.score), hits: [...other.hits, ...one.hits] } : one);
  }
  return either;
}

const allOf = (records: readonly FoundRecord[]): Pick<Answer, 'scores' | 'hitsOf'> => ({
  scores: new Map(records.map(({ number }) => [number, 0])),
  hitsOf: () => new Set(),
});

function inAllOf(parts: readonly Hits[]): Pick<Answer, 'scores' | 'hitsOf'> {
  const [first, ...others] = parts;
  const scores = new Map<number, number>();
  for (const [number, { score }] of first ?? []) {
    if (others.every((part) => part.has(number)))
      scores.set(
        number,
        others.reduce((sum, part) => sum + (part.get(number)?.score ?? 0), score),
      );
  }
  return { scores, hitsOf: (number) => new Set(parts.flatMap((part) => part.get(number)?.hits ?? [])) };
}
