// Matches “https://example.org/2022/01/15/talks”, “…/news/2022-01-15/talks”, “…/2022/jan/15/…”. Refuses “…/story-20220115x”.

import { monthNumber, toDay } from '../../calendar.ts';
import { matches } from '../matches.ts';
import type { WrittenDate } from './form.ts';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"”]{4,400}/gi;
const inside =
  /\/((?:19|20)\d\d)[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\d{1,2})(?=[/_-]|\b)/i;

/** The dates that stand in web addresses: evidence of the day of publication, not a statement of it. */
export function addressDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const match of matches(text, address)) {
    const parts = inside.exec(match[0]);
    if (parts === null) continue;
    const month = monthNumber(parts[2] as string) ?? Number(parts[2]);
    const day = toDay(Number(parts[1]), month, Number(parts[3]));
    if (day === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'address',
      reading: { kind: 'sure', date: day },
      weekday: null,
    });
  }
  return found;
}
