import { foldWord, foldWords } from '../folding.ts';
import { transliterate } from '../transliteration.ts';
import { isFiltered, type Query } from './address.ts';
import { applyFilters, asksForAnything, filtering } from './choosing.ts';
import type { Answer, Engine } from './engine.ts';
import { breathe, type SearchData, withBreaths } from './knowledge.ts';
import { loadDayReader } from './may-name-days.ts';
import { asksForWords, type Question, readQuestion } from './question.ts';
import { daysAlone } from './question-shape.ts';
import type { Reply } from './reply.ts';
import { isOtherScript } from './scripts-asked.ts';
import { sideAlone } from './sides-asked.ts';
import { betweenItsMarks, understandAll } from './understanding.ts';

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
  if (isOtherScript.test(asked.words) && !asked.asTyped) {
    const { inOwnScript } = await import('./other-scripts.ts');
    const words = inOwnScript(asked.words, knowledge.known);
    if (words !== asked.words) {
      const { asked: meant } = await understandAll({ ...asked, words }, knowledge.known);
      const spelt = await answer(meant, knowledge, loadEngine, isWanted, beforeSpelling);
      return spelt && { ...spelt, corrected: [{ typed: asked.words.trim(), by: words.trim() }, ...spelt.corrected] };
    }
  }
  const reply = await answerTo(asked, knowledge, loadEngine, isWanted, beforeSpelling);
  if (!reply || asked.asTyped || !isWanted()) return reply;
  const side = isFiltered(asked) ? null : sideAlone(asked.words, knowledge.known);
  const asFound = { ...reply, side: reply.asked === asked ? side : null };
  // “the Belarusians”, “UK opposition” are people, whose words are wanted more than an article that names them.
  if (side && reply.chosen.quotations === 0 && isPeople(asked.words, side.name, knowledge)) {
    const theirs = await answerTo(
      { ...asked, words: '', ...side.filter },
      knowledge,
      loadEngine,
      isWanted,
      beforeSpelling,
    );
    if (theirs && theirs.chosen.quotations > 0) return theirs;
  }
  const marked = reply.chosen.quotations === 0 ? betweenItsMarks(asked.words) : null;
  if (marked !== null) {
    const said = await answerTo({ ...asked, words: marked }, knowledge, loadEngine, isWanted, beforeSpelling);
    if (said && said.chosen.quotations > 0) return said;
  }
  const isOfSomebody = asked.speakers.length + asked.sides.length + reply.first.length > 0;
  if (reply.chosen.quotations > 0 || (reply.chosen.records.length > 0 && reply.question.words.length < 2))
    return asFound;
  const { findAround, findNearest, insteadOf } = await import('./second-thoughts.ts');
  const around = isOfSomebody ? await findAround(reply, knowledge, await loadEngine()) : null;
  if (around) return { ...reply, chosen: around, around: true };
  const withNearest = async (reply: Reply): Promise<Reply> => {
    if (reply.chosen.quotations > 0) return reply;
    await beforeSpelling();
    const nearest = isWanted() ? await findNearest(reply, knowledge, await loadEngine()) : null;
    return nearest ? { ...reply, chosen: nearest, nearest: true } : reply;
  };
  if (reply.chosen.records.length > 0) return withNearest(asFound);
  let best = reply;
  for (const { next, corrected } of insteadOf(asked, side, knowledge.known, reply.answer?.unknown ?? [])) {
    const meant = (await understandAll(next, knowledge.known)).asked;
    const again = await answerTo(meant, knowledge, loadEngine, isWanted, beforeSpelling);
    if (again && again.chosen.records.length > 0)
      return withNearest({ ...again, corrected: [...corrected, ...again.corrected] });
    const near = again && isWanted() ? await findAround(again, knowledge, await loadEngine()) : null;
    if (again && near) return { ...again, chosen: near, around: true, corrected: [...corrected, ...again.corrected] };
    // That nobody says “view” is no reason: what is missing is what was asked about.
    if (again && missing(again) < missing(best)) best = again;
  }
  const together = best.chosen.records.length === 0 && isWanted() ? asWords(best.asked, knowledge) : null;
  const told = together && (await answerTo(together, knowledge, loadEngine, isWanted, beforeSpelling));
  return told && told.chosen.records.length > 0
    ? withNearest({ ...told, corrected: [{ typed: asked.words.trim(), by: together.words }] })
    : best;
}

/** “Blinken and Lavrov talks”, which neither of them mentions: what is told of both. Null where less than two are asked for. */
function asWords(asked: Query, { facts }: SearchData): Query | null {
  if (asked.speakers.length < 2 || asked.words.trim() === '') return null;
  const surnames = asked.speakers.map(
    (id) =>
      facts.speakers
        .find((one) => one.id === id)
        ?.name.split(' ')
        .at(-1) ?? id,
  );
  return { ...asked, speakers: [], words: [...surnames, asked.words.trim()].join(' '), asTyped: true };
}

/** Whether words that name a side or a part of one mean those who speak for it, and not a country. */
const isPeople = (typed: string, side: string, { facts }: SearchData): boolean =>
  !facts.sides.includes(side) || (/s\p{P}*$/iu.test(typed.trim()) && !foldWords(typed).includes(foldWord(side)));

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
  const understood = asked.asTyped ? null : await understandAll(asked, knowledge.known);
  // Who is named was looked for among hundreds of speakers.
  if (knowledge.records.length > muchWork) await breathe();
  if (!isWanted()) return null;
  const { first = [], about = false, searched = null } = understood ?? {};
  const respelt = searched !== null && understood?.respelt ? [{ typed: asked.words.trim(), by: searched }] : [];
  const question = readQuestion(searched ?? asked.words);
  const hasWords = asksForWords(question);
  if (!asksForAnything(asked, hasWords)) return null;
  const engine = await loadEngine();
  const lengthOf = /^(?:long|short)est$/.test(asked.sort ?? '')
    ? await (await import('./lengths.ts')).readLengths(knowledge.records, knowledge.shelves)
    : undefined;
  if (!isWanted()) return null;
  const found = hasWords ? await findApart(question, asked, knowledge, engine) : null;
  // Thousands found are work enough for one go; so is ordering them.
  if ((found?.scores.size ?? knowledge.records.length) > muchWork) await breathe();
  const reply = async (
    found: Answer | null,
    asked: Query,
    question: Question,
    first: readonly number[],
  ): Promise<Reply> => {
    const { records, facts } = knowledge;
    const chosen = await withBreaths(filtering(asked, found?.scores ?? null, records, facts, first, about, lengthOf));
    // What was spelt otherwise and is found no more for it is told as it was typed.
    const corrected = chosen.records.length > 0 ? respelt : [];
    return { asked, question, answer: found, chosen, first, corrected, side: null };
  };
  if (!found || found.unknown.length === 0 || !isWanted()) return reply(found, asked, question, first);
  await beforeSpelling();
  const { correctWords } = await import('./second-thoughts.ts');
  const better = isWanted() ? await correctWords(searched ?? asked.words, found.unknown, knowledge) : null;
  if (better === null) return reply(found, asked, question, first);
  const { words } = better;
  // A word in its own script is told as it was typed: “санкції”, and not “sanktsii”.
  const own = asked.words.split(/\s+/).filter((word) => transliterate(word) !== word);
  const corrected = better.corrected.map((one) => ({
    ...one,
    typed: own.find((word) => foldWord(word) === one.typed) ?? one.typed,
  }));
  // Whoever is named in what is left of a question about somebody is no second one who was asked for.
  const isRead = asked.asTyped || asked.speakers.length > 0;
  const meant = isRead
    ? { asked: { ...asked, words }, first: [], searched: null }
    : await understandAll({ ...asked, words }, knowledge.known);
  const next = readQuestion(meant.searched ?? meant.asked.words);
  const again = asksForWords(next) ? await findApart(next, meant.asked, knowledge, engine) : null;
  const second = await reply(again, meant.asked, next, meant.first);
  return second.chosen.records.length > 0 ? { ...second, corrected } : reply(found, asked, question, first);
}

/** Finds what is asked for, but for the days behind a minus sign: “Lima -November” is what was said in no November. */
async function findApart(
  question: Question,
  { days }: Query,
  { known, records }: SearchData,
  engine: Engine,
): Promise<Answer> {
  const reader = await loadDayReader(question.excluded.flat().join(' '), known.language);
  const spans = question.excluded.flatMap((words) => daysAlone(words, known, reader) ?? []);
  const rest = { ...question, excluded: question.excluded.filter((words) => daysAlone(words, known, reader) === null) };
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

/** How many results something else would have: for the steps offered where nothing was found. */
export async function countOf(asked: Query, knowledge: SearchData, engine: Engine): Promise<number> {
  const question = readQuestion(asked.words);
  const hasWords = asksForWords(question);
  if (!hasWords && !isFiltered(asked)) return 0;
  const found = hasWords ? await findApart(question, asked, knowledge, engine) : null;
  return applyFilters(asked, found?.scores ?? null, knowledge.records, knowledge.facts).records.length;
}
