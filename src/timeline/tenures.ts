import { daySpan } from '../edtf.ts';
import { compare } from '../problems.ts';
import type { Tenure } from '../tenures.ts';
import * as say from '../words/index.ts';
import { formatDate } from './days.ts';

/** "Mayor (until May 2024), Council leader (from June 2024)", the first in time first. */
export function sayTenures(tenures: readonly Tenure[], language: string): string {
  const begin = ({ from }: Tenure) => (from === undefined ? '' : (daySpan(from)?.from ?? ''));
  return tenures
    .toSorted((a, b) => compare(begin(a), begin(b)))
    .map(({ title, from, until }) => {
      const [first, last] = [from, until].map((date) => (date ? formatDate(date, language) : null));
      if (first && last) return `${title} (${first} – ${last})`;
      return first ? `${title} (${say.speakers.from(first)})` : last ? `${title} (${say.speakers.until(last)})` : title;
    })
    .join(', ');
}
