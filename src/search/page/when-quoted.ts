import { isExactDay, isUncertain, precisionOf } from '../../edtf.ts';
import { formatDate, formatEnds } from '../../timeline/days.ts';
import { capitalised } from '../../timeline/numbers.ts';
import * as say from '../../words/index.ts';
import { isDated, nothingAsked, type Query } from './address.ts';
import { sideName } from './chips.ts';
import { applyFilters } from './choosing.ts';
import { inSpan } from './days.ts';
import type { SearchData } from './knowledge.ts';

/** Up to so many days are named one by one. */
const mostDays = 3;

/**
 * The answer where one speaker or one side was asked for and nothing was found: whether they are quoted then at all, and when
 * they are; null where more were asked for, or somebody who is not known, or where other filters may be the reason.
 */
export function whenQuoted(
  asked: Query,
  { facts, records, known }: Pick<SearchData, 'facts' | 'records' | 'known'>,
): { readonly answer: string; readonly rest: string } | null {
  const [id] = asked.speakers;
  const [side] = asked.sides;
  const name =
    id === undefined ? side && sideName(side, facts) : facts.speakers.find((speaker) => speaker.id === id)?.name;
  if (asked.speakers.length + asked.sides.length !== 1 || name === undefined) return null;
  if ([asked.publishers, asked.statuses].some((list) => list.length > 0) || asked.kind === 'article') return null;
  const who = capitalised(name);
  const words = asked.words.trim();
  const theirs = (more: Partial<Query>) =>
    applyFilters({ ...nothingAsked, speakers: asked.speakers, sides: asked.sides, ...more }, null, records, facts)
      .records;
  const span = isDated(asked) ? inSpan(asked, known.language) : '';
  const then = theirs({ from: asked.from, to: asked.to, days: asked.days, weekdays: asked.weekdays });
  const isQuotedThen = then.length > 0;
  if (isQuotedThen && words === '') return null;
  const all = theirs({});
  const days = [...new Set(all.map((record) => record.saidDate))];
  const written = days.map((day) => onDay(day, known.language));
  const when =
    days.length <= mostDays
      ? say.search.whenQuoted.on(written)
      : say.search.whenQuoted.days(days.length, ...formatEnds(days[0] ?? '', days.at(-1) ?? '', known.language));
  return {
    answer: isQuotedThen ? say.search.whenQuoted.notWith(who, span, words) : say.search.whenQuoted.not(who, span),
    rest: say.search.whenQuoted.inAll(name, say.search.whenQuoted.often(all.length), when),
  };
}

/** "on 21 December 2021", "in May 2020"; an interval as it is written. */
function onDay(date: string, language: string): string {
  const written = formatDate(date, language);
  if (isExactDay(date)) return say.search.span.on(written);
  return /^(?:year|month)$/.test(precisionOf(date)) && !isUncertain(date) ? say.search.span.in(written) : written;
}
