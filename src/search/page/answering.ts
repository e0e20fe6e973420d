import { foldWord } from '../folding.ts';
import { isFiltered, type Query } from './address.ts';
import { applyFilters, asksForAnything, type FilterResult } from './choosing.ts';
import type { Answer, Engine } from './engine.ts';
import { breathe, type SearchData } from './knowledge.ts';
import { namesKnown, nearName } from './names-asked.ts';
import { asksForWords, type Question, readQuestion } from './question.ts';
import { frame, soft } from './question-words.ts';
import { type Side, sideAlone } from './sides-asked.ts';
import { correct } from './spelling.ts';
import { readVocabulary } from './texts.ts';
import { daysAlone, understand, withoutSoft } from './understanding.ts';

/** An answer to what was asked for, and how it was come by. */
export interface Reply {
  /** What was asked for; with other words or filters than before where a word was corrected. */
  readonly asked: Query;
  readonly question: Question;
  /** Where the words are; null where none were asked for. */
  readonly answer: Answer | null;
  readonly chosen: FilterResult;
  /** Speakers whom the words name: places in the facts. */
  readonly first: readonly number[];
  /** Misspelt words and what was looked for instead; empty where nothing was corrected. */
  readonly corrected: readonly { readonly typed: string; readonly by: string }[];
  /** The side that the words name and nothing else, where they were found as words all the same; null for none. */
  readonly side: Side | null;
}

/**
 * Answers `asked`; null where it asks for nothing. Where its words find nothing, they are taken for a side, or without
 * those that only frame them. `isWanted` tells, after each wait, whether the answer still is; `beforeSpelling` is waited
 * for before a word that stands nowhere is taken for misspelt: it may not be typed to its end.
 */
export async function answer(
  asked: Query,
  knowledge: SearchData,
  loadEngine: () => Promise<Engine>,
  isWanted: () => boolean,
  beforeSpelling: () => Promise<void> = () => Promise.resolve(),
): Promise<Reply | null> {
  const reply = await answerTo(asked, knowledge, loadEngine, isWanted, beforeSpelling);
  if (!reply || asked.asTyped || !isWanted()) return reply;
  const side = isFiltered(asked) ? null : sideAlone(asked.words, knowledge.known);
  if (reply.chosen.records.length > 0) return { ...reply, side: reply.asked === asked ? side : null };
  const shorter = withoutSoft(asked.words);
  const name = isFiltered(asked) ? null : nearName(asked.words, knowledge.known);
  let best = reply;
  for (const [next, corrected] of [
    [name !== null && { ...asked, words: name }, [{ typed: asked.words.trim(), by: name ?? '' }]],
    [side && shorter === null && { ...asked, words: '', ...side.filter }, []],
    [shorter !== null && { ...asked, words: shorter }, [{ typed: asked.words.trim(), by: shorter ?? '' }]],
    [side && { ...asked, words: '', ...side.filter }, []],
  ] as const) {
    if (!next || (next.words === '' && !isFiltered(next))) continue;
    const meant = understand(next, knowledge.known).asked;
    const again = await answerTo(meant, knowledge, loadEngine, isWanted, beforeSpelling);
    if (again && again.chosen.records.length > 0) return { ...again, corrected: [...corrected, ...again.corrected] };
    // That nobody says “view” is no reason: what is missing is what was asked about.
    if (again && missing(again) < missing(best)) best = again;
  }
  return best;
}

/** So many records found take a phone longer than a frame to put in order. */
const muchWork = 1_000;

/** How many words of an answer stand nowhere. */
const missing = ({ answer }: Reply): number => answer?.unknown.length ?? 0;

async function answerTo(
  asked: Query,
  knowledge: SearchData,
  loadEngine: () => Promise<Engine>,
  isWanted: () => boolean,
  beforeSpelling: () => Promise<void>,
): Promise<Reply | null> {
  const understood = asked.asTyped ? null : understand(asked, knowledge.known);
  const { first = [], about = false, searched = null } = understood ?? {};
  const respelt = searched !== null && understood?.respelt ? [{ typed: asked.words.trim(), by: searched }] : [];
  const question = readQuestion(searched ?? asked.words);
  const hasWords = asksForWords(question);
  if (!asksForAnything(asked, hasWords)) return null;
  const engine = await loadEngine();
  if (!isWanted()) return null;
  const found = hasWords ? await findApart(question, asked, knowledge, engine) : null;
  // Thousands found are work enough for one go; so is ordering them.
  if ((found?.scores.size ?? knowledge.records.length) > muchWork) await breathe();
  const reply = (found: Answer | null, asked: Query, question: Question, first: readonly number[]): Reply => {
    const chosen = applyFilters(asked, found?.scores ?? null, knowledge.records, knowledge.facts, first, about);
    return { asked, question, answer: found, chosen, first, corrected: respelt, side: null };
  };
  if (!found || found.unknown.length === 0 || !isWanted()) return reply(found, asked, question, first);
  await beforeSpelling();
  const corrected = isWanted() ? await corrections(found.unknown, knowledge) : null;
  if (corrected === null) return reply(found, asked, question, first);
  const words = replaceWords(searched ?? asked.words, corrected);
  // Whoever is named in what is left of a question about somebody is no second one who was asked for.
  const isRead = asked.asTyped || asked.speakers.length > 0;
  const meant = isRead
    ? { asked: { ...asked, words }, first: [], searched: null }
    : understand({ ...asked, words }, knowledge.known);
  const next = readQuestion(meant.searched ?? meant.asked.words);
  const again = asksForWords(next) ? await findApart(next, meant.asked, knowledge, engine) : null;
  const better = reply(again, meant.asked, next, meant.first);
  return better.chosen.records.length > 0 ? { ...better, corrected } : reply(found, asked, question, first);
}

/** Finds what is asked for, but for the days behind a minus sign: “Lima -November” is what was said in no November. */
async function findApart(
  question: Question,
  { days }: Query,
  { known, records }: SearchData,
  engine: Engine,
): Promise<Answer> {
  const spans = question.excluded.flatMap((words) => daysAlone(words, known) ?? []);
  const rest = { ...question, excluded: question.excluded.filter((words) => daysAlone(words, known) === null) };
  const found = await engine.find(rest);
  if (spans.length === 0) return found;
  // Where days alone are left out, everything else is asked for.
  const all = asksForWords(rest) ? found.scores : new Map(records.map(({ number }) => [number, 0]));
  const isWanted = (number: number): boolean => {
    const own = records[number]?.[days];
    return !spans.some(({ from, to }) => own && from <= own.from && (to === '' || own.to <= to));
  };
  return { ...found, scores: new Map([...all].filter(([number]) => isWanted(number))) };
}

/** What each word that stands nowhere was meant to be; null where one of them is like none. */
async function corrections(
  unknown: readonly string[],
  { shelves, known }: SearchData,
): Promise<Reply['corrected'] | null> {
  // “reaction” is no “react” misspelt: such words are left out where nothing is found with them.
  if (unknown.some((word) => soft.has(word) || frame.has(word))) return null;
  const names = namesKnown(known);
  const words = await readVocabulary(shelves).catch(() => []);
  const found = unknown.map((typed) => ({ typed, by: correct(typed, names, words)?.word }));
  return found.every((one): one is { typed: string; by: string } => one.by !== undefined) ? found : null;
}

/** The words as typed with those corrected that are to be. */
function replaceWords(typed: string, corrected: Reply['corrected']): string {
  const byWord = new Map(corrected.map(({ typed, by }) => [typed, by]));
  return typed
    .split(/(\s+)/)
    .map((part) => byWord.get(foldWord(part)) ?? part)
    .join('')
    .trim();
}

/** How many results something else would have: for the steps offered where nothing was found. */
export async function countOf(asked: Query, knowledge: SearchData, engine: Engine): Promise<number> {
  const question = readQuestion(asked.words);
  const hasWords = asksForWords(question);
  if (!hasWords && !isFiltered(asked)) return 0;
  const found = hasWords ? await findApart(question, asked, knowledge, engine) : null;
  return applyFilters(asked, found?.scores ?? null, knowledge.records, knowledge.facts).records.length;
}
