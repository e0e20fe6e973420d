import * as to from '../../addresses.ts';
import { daySpan } from '../../edtf.ts';
import { formatDate } from '../../timeline/days.ts';
import { foldWord } from '../folding.ts';
import { filtersOf, nothingAsked, type Query, writeAddress } from './address.ts';
import type { Reply } from './answering.ts';
import { countOf } from './answering.ts';
import { applyFilters } from './choosing.ts';
import { writeSpan } from './days.ts';
import { count, element } from './elements.ts';
import type { Engine } from './engine.ts';
import type { SearchData } from './knowledge.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import { whenQuoted } from './when-quoted.ts';

/** Longer words are shown by their beginning. */
const longestWord = 40;

export const shortened = (words: string): string =>
  words.length <= longestWord ? words : `${words.slice(0, longestWord - 1)}…`;

/** What a reader is told where nothing was found: the reason first, then every next step that finds something, with how much. */
export async function emptyState(
  { asked, question, answer }: Reply,
  knowledge: SearchData,
  engine: Engine,
  nameOf: (filter: string, value: string) => string,
): Promise<HTMLElement> {
  const unknown = answer?.unknown ?? [];
  const steps: HTMLElement[] = [];
  const offered = new Set<string>();
  const step = async (text: string, next: Query): Promise<void> => {
    const address = writeAddress(next);
    if (offered.has(address)) return;
    offered.add(address);
    const number = await countOf(next, knowledge, engine);
    if (number === 0) return;
    steps.push(
      element(
        'li',
        {},
        element('a', { href: to.search + address, 'data-step': true }, text),
        ' ',
        element('span', { class: 'count' }, count(number, 'result')),
      ),
    );
  };
  const nearestDays = unknown.length > 0 ? [] : daysNear(asked, answer?.scores ?? null, knowledge);
  for (const day of nearestDays)
    await step(`On ${formatDate(day, knowledge.known.language)}`, { ...asked, from: day, to: day });
  // What somebody did not say of this, they may have said of something else.
  const wordless = { ...asked, words: '' };
  if (asked.words.trim() !== '' && nearestDays.length === 0 && filtersOf(asked).length > 0) {
    await step(`Without “${shortened(asked.words.trim())}”`, wordless);
    for (const day of daysNear(wordless, null, knowledge)) {
      await step(`On ${formatDate(day, knowledge.known.language)}, without “${shortened(asked.words.trim())}”`, {
        ...wordless,
        from: day,
        to: day,
      });
    }
  }
  if (unknown.length === 0) {
    for (const { filter, value, without } of filtersOf(asked)) await step(`Without ${nameOf(filter, value)}`, without);
    if (filtersOf(asked).length > 1) await step('Without any filter', { ...nothingAsked, words: asked.words });
  }
  for (const suggestion of suggest(asked, knowledge.known)) await step(said(suggestion), suggestion.asked);
  const rest = asked.words
    .split(/\s+/)
    .filter((part) => !unknown.includes(foldWord(part)))
    .join(' ');
  if (unknown.length > 0 && rest !== '' && rest !== asked.words.trim()) {
    await step(`Search without ${unknown.map((word) => `“${shortened(word)}”`).join(' and ')}`, {
      ...asked,
      words: rest,
    });
  }
  const words = shortened(asked.words.trim());
  const reason =
    unknown.length > 0
      ? `No quotation or article contains ${unknown.map((word) => `“${shortened(word)}”`).join(' or ')}.`
      : answer && answer.scores.size === 0
        ? question.words.length + question.phrases.length + question.hyphenated.length > 1
          ? 'No quotation or article contains all of these words.'
          : `No quotation or article contains “${words}”.`
        : asked.from || asked.to
          ? `None ${asked.days} ${writeSpan(asked, knowledge.known.language)}${nearestDays.length > 0 ? '; the nearest are below' : ''}.`
          : 'Nothing fits all of the filters chosen.';
  const known = unknown.length > 0 ? null : whenQuoted(asked, knowledge);
  return element(
    'div',
    { class: 'nothing' },
    known
      ? element('h3', {}, known.answer)
      : element('p', {}, element('strong', {}, words ? `No results for “${words}”. ` : 'No results. '), reason),
    known ? element('p', {}, known.rest) : null,
    steps.length > 0 ? element('ul', {}, ...steps) : null,
    element(
      'p',
      {},
      element(
        'a',
        { href: to.speakers },
        `Browse all ${knowledge.facts.speakers.length.toLocaleString('en')} speakers`,
      ),
      '. Most quoted: ',
      ...busiest(knowledge, 5),
      '.',
    ),
  );
}

const said = ({ kind, name, asked }: Suggestion): string =>
  `${kind === 'speaker' ? `Said by ${name}` : `Said ${/^\d+ /.test(name) ? 'on' : 'in'} ${name}`}${asked.words && `, with “${asked.words}”`}`;

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

/** Links to those who are quoted most. */
export function busiest({ facts, known }: SearchData, most: number): (HTMLElement | string)[] {
  return facts.speakers
    .map(([id, name], place) => ({ id, name, number: known.counts[place] ?? 0 }))
    .sort((a, b) => b.number - a.number)
    .slice(0, most)
    .flatMap(({ id, name }, n) => [n === 0 ? '' : ', ', element('a', { href: to.speaker(id) }, name)]);
}

/** What to begin with where nothing is asked for yet, or where what was typed holds no word. */
export function offerBeginnings(asked: Query, knowledge: SearchData): HTMLElement {
  const { known } = knowledge;
  const link = (text: string, next: Partial<Query>) =>
    element('a', { href: to.search + writeAddress({ ...nothingAsked, ...next }), 'data-step': true }, text);
  const months = known.months.length <= 12 ? known.months : known.months.slice(-12);
  const [name = ''] = knowledge.facts.speakers.map(([, name]) => name);
  const surname = name.split(/\s+/).at(-1) ?? '';
  const month = months.at(-1);
  const examples = [
    ...(surname && month ? [`what did ${surname} say in ${formatDate(month, known.language)}`] : []),
    ...(surname ? [surname] : []),
    ...(month ? [formatDate(month, known.language)] : []),
  ];
  return element(
    'div',
    { class: 'beginnings' },
    asked.words.trim() !== '' ? element('p', {}, element('strong', {}, 'Type a word, a name or a month.')) : null,
    examples.length > 0
      ? element(
          'p',
          {},
          'For example: ',
          ...examples.flatMap((words, n) => [n === 0 ? '' : ' · ', link(words, { words })]),
        )
      : null,
    element('p', {}, 'Speakers: ', ...busiest(knowledge, 8), ', ', element('a', { href: to.speakers }, 'all'), '.'),
    months.length > 0
      ? element(
          'p',
          {},
          'Months: ',
          ...months.flatMap((month, n) => [
            n === 0 ? '' : ' · ',
            link(formatDate(month, known.language), { from: `${month}-01`, to: daySpan(month)?.to ?? '' }),
          ]),
        )
      : null,
  );
}
