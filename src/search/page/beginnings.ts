import * as urls from '../../addresses.ts';
import { daySpan } from '../../edtf.ts';
import { formatDate } from '../../timeline/days.ts';
import * as say from '../../words/index.ts';
import { nothingAsked, type Query, writeAddress } from './address.ts';
import { element } from './elements.ts';
import type { SearchData } from './knowledge.ts';
import { whoAt } from './who.ts';

/** Links to those who are quoted most. */
export function busiest({ facts, known }: SearchData, most: number): (HTMLElement | string)[] {
  return facts.speakers
    .map(({ name }, place) => ({ place, name, number: known.counts[place] ?? 0 }))
    .sort((a, b) => b.number - a.number)
    .slice(0, most)
    .flatMap(({ place, name }, n) => [n === 0 ? '' : ', ', element('a', { href: whoAt(facts, place).address }, name)]);
}

/** What to begin with where nothing is asked for yet, or where what was typed holds no word. */
export function offerBeginnings(asked: Query, knowledge: SearchData): HTMLElement {
  const { known } = knowledge;
  const link = (text: string, next: Partial<Query>) =>
    element('a', { href: urls.search + writeAddress({ ...nothingAsked, ...next }), 'data-step': true }, text);
  const months = known.months.length <= 12 ? known.months : known.months.slice(-12);
  const [name = ''] = knowledge.facts.speakers.map((speaker) => speaker.name);
  const surname = name.split(/\s+/).at(-1) ?? '';
  const month = months.at(-1);
  const examples = [
    ...(surname && month ? [say.search.empty.example(surname, formatDate(month, known.language))] : []),
    ...(surname ? [surname] : []),
    ...(month ? [formatDate(month, known.language)] : []),
  ];
  return element(
    'div',
    { class: 'beginnings' },
    asked.words.trim() !== '' ? element('p', {}, element('strong', {}, say.search.typeAWord)) : null,
    examples.length > 0
      ? element(
          'p',
          {},
          say.search.empty.examples,
          ...examples.flatMap((words, n) => [n === 0 ? '' : '\u00a0· ', link(words, { words })]),
        )
      : null,
    element(
      'p',
      {},
      say.search.empty.speakers,
      ...busiest(knowledge, 8),
      ', ',
      element('a', { href: urls.speakers }, say.search.empty.all),
      '.',
    ),
    months.length > 0
      ? element(
          'p',
          {},
          say.search.empty.months,
          ...months.flatMap((month, n) => [
            n === 0 ? '' : '\u00a0· ',
            link(formatDate(month, known.language), { from: `${month}-01`, to: daySpan(month)?.to ?? '' }),
          ]),
        )
      : null,
  );
}
