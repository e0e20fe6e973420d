import * as urls from '../../addresses.ts';
import { formatDate } from '../../timeline/days.ts';
import * as say from '../../words/index.ts';
import { foldWord, foldWords } from '../folding.ts';
import { transliterate } from '../transliteration.ts';
import { filtersOf, isDated, isFiltered, nothingAsked, type Query, writeAddress } from './address.ts';
import { countOf } from './answering.ts';
import { busiest } from './beginnings.ts';
import { mostChips, timeOf } from './chips.ts';
import { applyFilters } from './choosing.ts';
import { inSpan } from './days.ts';
import { element } from './elements.ts';
import type { Engine } from './engine.ts';
import type { SearchData } from './knowledge.ts';
import { marks } from './question.ts';
import { frame } from './question-words.ts';
import type { Reply } from './reply.ts';
import { asTyped, shortened } from './shortened.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import { whenQuoted } from './when-quoted.ts';

/** Words between quotation marks. */
const marked = new RegExp(`(?<![-−])[${marks}]([^${marks}]+)[${marks}]`, 'gu');
const anyMark = new RegExp(`[${marks}]`, 'gu');

/** What a reader is told where nothing was found: the reason first, then every next step that finds something, with how much. */
export async function emptyState(
  reply: Reply,
  knowledge: SearchData,
  engine: Engine,
  nameOf: (filter: string, value: string) => string,
): Promise<HTMLElement> {
  const { asked, answer, first } = reply;
  const unknown = answer?.unknown ?? [];
  const nearestDays = unknown.length > 0 ? [] : daysNear(asked, answer?.scores ?? null, knowledge);
  const { steps, step } = startSteps(knowledge, engine);
  for (const day of nearestDays)
    await step(say.search.empty.onDay(formatDate(day, knowledge.known.language)), { ...asked, from: day, to: day });
  if (nearestDays.length === 0) await offerWordless(asked, knowledge, step);
  if (unknown.length === 0) await offerArticles(asked, knowledge, step);
  if (unknown.length === 0) await offerFewerFilters(asked, nameOf, knowledge.known.language, step);
  // Two letters begin too much: “UN” is not the United States.
  const suggestions = asked.words.trim().length > 2 ? suggest(asked, knowledge.known) : [];
  for (const suggestion of suggestions) await step(said(suggestion), suggestion.asked);
  if (unknown.length === 0) await offerFewerWords(asked, step);
  await offerPhrasesApart(reply, step);
  await offerKnownWords(asked, unknown, step);
  for (const place of first) {
    const { id = '', name = '' } = knowledge.facts.speakers[place] ?? {};
    await step(say.search.empty.saidBy(name, ''), { ...nothingAsked, speakers: [id] });
  }
  return element(
    'div',
    { class: 'nothing' },
    ...whyNothing(reply, knowledge, nearestDays.length > 0),
    steps.length > 0 ? element('ul', {}, ...steps) : null,
    element(
      'p',
      {},
      element('a', { href: urls.speakers }, say.search.empty.browse(knowledge.facts.speakers.length)),
      say.search.empty.mostQuoted,
      ...busiest(knowledge, 5),
      '.',
    ),
  );
}

/** Offers another search, where it finds something and was not offered before. */
type Step = (text: string, next: Query) => Promise<void>;

function startSteps(
  knowledge: SearchData,
  engine: Engine,
): { readonly steps: readonly HTMLElement[]; readonly step: Step } {
  const steps: HTMLElement[] = [];
  const offered = new Set<string>();
  const step: Step = async (text, next) => {
    const address = writeAddress(next);
    if (offered.has(address)) return;
    offered.add(address);
    const number = await countOf(next, knowledge, engine);
    if (number === 0) return;
    steps.push(
      element(
        'li',
        {},
        element('a', { href: urls.search + address, 'data-step': true }, text),
        ' ',
        element('span', { class: 'count' }, say.search.resultCount(number)),
      ),
    );
  };
  return { steps, step };
}

/** What somebody did not say of this, they may have said of something else. */
async function offerWordless(asked: Query, knowledge: SearchData, step: Step): Promise<void> {
  const typed = shortened(asked.words.trim());
  if (typed === '' || !isFiltered(asked)) return;
  const wordless = { ...asked, words: '' };
  await step(say.search.empty.without(say.search.empty.quote(typed)), wordless);
  for (const day of daysNear(wordless, null, knowledge)) {
    const text = say.search.empty.onDayWithout(formatDate(day, knowledge.known.language), typed);
    await step(text, { ...wordless, from: day, to: day });
  }
}

/** “Putin’s red line”, which no quotation of his has: papers may tell of it. */
async function offerArticles(asked: Query, { facts }: SearchData, step: Step): Promise<void> {
  const typed = asked.words.trim();
  const name = asked.speakers.length === 1 && facts.speakers.find(({ id }) => id === asked.speakers[0])?.name;
  if (!name || typed === '') return;
  const words = `${name.split(' ').at(-1)} ${typed}`;
  await step(say.search.empty.toldOf(name, shortened(typed)), {
    ...nothingAsked,
    kind: 'article',
    words,
    asTyped: true,
  });
}

async function offerFewerFilters(
  asked: Query,
  nameOf: (filter: string, value: string) => string,
  language: string,
  step: Step,
): Promise<void> {
  const filters = filtersOf(asked);
  for (const { filter, value, without } of filters.slice(0, mostChips)) {
    const called = filter === 'status' ? say.search.empty.quote(nameOf(filter, value)) : nameOf(filter, value);
    const name = timeOf(asked, filter, value, language) ?? called;
    // Of two speakers one may go; without the only one, everybody is asked for.
    const isOnly = filters.filter((other) => other.filter === filter).length === 1;
    if (filter === 'kind')
      await step(say.search.empty.notOnlyKind[value === 'article' ? 'article' : 'quotation'], without());
    else await step(isOnly ? say.search.empty.notOnly(name) : say.search.empty.without(name), without());
  }
  if (filters.length > 1) await step(say.search.empty.anyFilter, { ...nothingAsked, words: asked.words });
}

/** Of few words, each may be the one too many. */
async function offerFewerWords(asked: Query, step: Step): Promise<void> {
  const typed = asked.words.trim().split(/\s+/);
  if (typed.length < 2 || typed.length > 5 || asked.words.includes('"')) return;
  for (const [at, word] of typed.entries()) {
    const words = typed.filter((_, other) => other !== at).join(' ');
    await step(say.search.empty.searchWithout([shortened(word)]), { ...asked, words });
  }
}

/** A phrase that stands nowhere: without one of its words, without it, or its words wherever they stand. */
async function offerPhrasesApart({ asked, question }: Reply, step: Step): Promise<void> {
  const typed = [...asked.words.matchAll(marked)];
  for (const [place, phrase] of question.phrases.entries()) {
    const instead = (by: string): Query => ({ ...asked, words: replaceAt(asked.words, typed[place], by) });
    for (const [at, word] of phrase.length > 1 && phrase.length <= 6 ? phrase.entries() : []) {
      const less = phrase.filter((_, other) => other !== at);
      const by = less.length > 1 ? `"${less.join(' ')}"` : less.join('');
      await step(say.search.empty.searchWithout([word]), instead(by));
    }
    if (question.phrases.length > 1) await step(say.search.empty.searchWithout([phrase.join(' ')]), instead(''));
    await step(say.search.empty.apart, { ...asked, words: asked.words.replace(anyMark, ' ').trim() });
  }
}

/** The words that are known, where others are not. */
async function offerKnownWords(asked: Query, unknown: readonly string[], step: Step): Promise<void> {
  const words = asked.words
    .split(/\s+/)
    .map(transliterate)
    .filter((part) => !unknown.includes(foldWord(part)))
    .join(' ');
  // “the” is left of “the Indy”, and asks for nothing.
  const isFrame = foldWords(words).every((part) => frame.has(part));
  if (unknown.length > 0 && !isFrame && words !== asked.words.trim())
    await step(say.search.empty.searchWithout(unknown.map((word) => shortened(asTyped(word, asked.words)))), {
      ...asked,
      words,
    });
}

/** Why nothing was found; `elsewhen` says that other days have something. */
function whyNothing(
  { asked, question, answer }: Reply,
  knowledge: SearchData,
  elsewhen: boolean,
): readonly HTMLElement[] {
  const unknown = answer?.unknown ?? [];
  const known = unknown.length > 0 ? null : whenQuoted(asked, knowledge);
  if (known) return [element('h3', {}, known.answer), element('p', {}, known.rest)];
  // The marks of a phrase are no part of it.
  const words = shortened(asked.words.replace(anyMark, '').trim());
  const several = question.words.length + question.phrases.length + question.hyphenated.length > 1;
  const reason =
    unknown.length > 0
      ? say.search.empty.none(unknown.map((word) => shortened(asTyped(word, asked.words))))
      : answer && answer.scores.size === 0
        ? several
          ? say.search.empty.notAll
          : say.search.empty.none([words])
        : isDated(asked)
          ? say.search.empty.noneThen(asked.days, inSpan(asked, knowledge.known.language), elsewhen)
          : say.search.empty.filters;
  // Where the reason names all that was typed, that is not said twice.
  const isSaid = words === '' || saysAll(unknown, words);
  return [
    element(
      'p',
      {},
      element('strong', {}, isSaid ? `${say.search.noResults} ` : say.search.noResultsFor(words)),
      reason,
    ),
  ];
}

const saysAll = (unknown: readonly string[], words: string): boolean =>
  unknown.length === 1 && foldWord(words) === unknown[0];

/** `typed` with something else where a phrase of it stands. */
function replaceAt(typed: string, phrase: RegExpExecArray | undefined, by: string): string {
  if (!phrase) return typed;
  const after = typed.slice(phrase.index + phrase[0].length);
  return `${typed.slice(0, phrase.index)}${by}${after}`.replace(/\s+/g, ' ').trim();
}

const said = ({ kind, name, asked }: Suggestion): string =>
  kind === 'speaker' ? say.search.empty.saidBy(name, asked.words) : say.search.empty.saidIn(name, asked.words);

/** The two days nearest to the span asked for that have what is asked for besides. */
function daysNear(
  asked: Query,
  scores: Parameters<typeof applyFilters>[1],
  { records, facts }: SearchData,
): readonly string[] {
  if (!asked.from && !asked.to) return [];
  const anyDay = { ...asked, from: '', to: '' };
  const days = applyFilters(anyDay, scores, records, facts).records.map((record) =>
    asked.days === 'said' ? record.said.from : record.published.from,
  );
  const away = (day: string): number =>
    Math.abs(Date.parse(day) - Date.parse(asked.from && day < asked.from ? asked.from : asked.to || asked.from));
  return [...new Set(days)].sort((a, b) => away(a) - away(b) || (a < b ? -1 : 1)).slice(0, 2);
}
