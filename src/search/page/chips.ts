import * as say from '../../words/index.ts';
import type { SearchManifest } from '../index/facts.ts';
import { filtersOf, nothingAsked, type Query } from './address.ts';
import { inSpan, nameOfWeekday } from './days.ts';
import { element } from './elements.ts';
import { governmentOf } from './sides-asked.ts';

/** So many chosen filters are shown one by one. */
export const mostChips = 20;

/** Shows each filter of `asked` in `list` with a way to take it off, and one to take off all; `commit` gets what is left. */
export function drawChips(
  list: HTMLElement,
  asked: Query,
  facts: SearchManifest,
  language: string,
  commit: (next: Query) => void,
): void {
  const chosen = filtersOf(asked);
  list.hidden = chosen.length === 0;
  const chip = (name: string, label: string, next: () => Query) => {
    const button = element(
      'button',
      { type: 'button', 'aria-label': label },
      name,
      ' ',
      element('span', { 'aria-hidden': 'true' }, '×'),
    );
    button.addEventListener('click', () => commit(next()));
    return element('li', {}, button);
  };
  const left = chosen.length - mostChips;
  const { words, sort, group } = asked;
  list.replaceChildren(
    ...chosen.slice(0, mostChips).map(({ filter, value, without }) => {
      const name = nameOf(facts, asked, filter, value, language);
      return chip(name, say.search.remove(name), without);
    }),
    ...(left > 0 ? [element('li', {}, say.search.moreFilters(left))] : []),
    ...(chosen.length > 1
      ? [chip(say.search.clear, say.search.clear, () => ({ ...nothingAsked, words, sort, group }))]
      : []),
  );
}

/** A side, a part of one, or its government, as readers call it. */
export function sideName(value: string, { sides }: Pick<SearchManifest, 'sides'>): string {
  const side = sides.find((name) => governmentOf(name) === value);
  return side === undefined ? value : say.search.government(side);
}

/** What a reader calls the value of a filter: “Liz Truss” for the speaker liz-truss. */
export function nameOf(
  { speakers, sides }: Pick<SearchManifest, 'speakers' | 'sides'>,
  asked: Query,
  filter: string,
  value: string,
  language: string,
): string {
  if (filter === 'speaker') return speakers.find(({ id }) => id === value)?.name ?? value;
  if (filter === 'side') return sideName(value, { sides });
  if (filter === 'status') return say.search.statuses[value as keyof typeof say.search.statuses] ?? value;
  if (filter === 'kind') return say.search.only[value === 'article' ? 'article' : 'quotation'];
  const time = timeOf(asked, filter, value, language);
  return time === null ? value : say.search.inDays[asked.days](time);
}

/** The time that a filter of days or weekdays tells, “in December 2021”, “on a Monday”; null for any other filter. */
export function timeOf(asked: Query, filter: string, value: string, language: string): string | null {
  if (filter === 'weekday') return say.search.span.onA(nameOfWeekday(value));
  return filter === 'days' ? inSpan({ ...asked, weekdays: [] }, language) : null;
}
