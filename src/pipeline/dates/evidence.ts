import type { Anatomy } from '../../domain.ts';
import { addressDates } from '../../text/date-forms/address.ts';
import { matches } from '../../text/matches.ts';
import { readDateline } from '../article/dateline.ts';
import type { DateCandidate } from './candidate.ts';

const hint =
  /\b(?:yesterday|today|tomorrow|tonight|last (?:night|week|month|year)|this (?:morning|week|month)|next (?:week|month|year)|(?:last |next |on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2} (?:hours?|minutes?|days?) ago|\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})\b/gi;

/** Enough for a person to work the day out; an article names the same weekdays over and over. */
const mostEvidence = 8;
/** How much of the text is searched: the day of publication shows in the first paragraphs or not at all. */
const searched = 20_000;

/** What in the text could help a person to the date: each as the words and their line. */
export function findEvidence(text: string, anatomy: Anatomy, candidates: readonly DateCandidate[]): string[] {
  const found: string[] = candidates.map(
    (one) => `line ${one.line}: ${one.of === 'updated' ? 'updated ' : ''}“${one.words}”`,
  );
  const seen = new Set<string>();
  let begun = false;
  for (const line of anatomy.lines) {
    if (found.length >= mostEvidence || line.start > searched) break;
    if (line.role === 'blank') continue;
    const words = text.slice(line.start, Math.min(line.end, searched));
    if (line.role === 'boilerplate') {
      // A year without a day: enough to tell which Tuesday.
      if (line.rule === 'copyright' && /\b(?:19|20)\d\d\b/.test(words))
        found.push(`line ${line.number}: “${words.trim().slice(0, 60)}”`);
      continue;
    }
    if (line.role === 'date') {
      // “2 hours ago”, “Thu, Feb 10”: not a date, but a start. A label alone is none.
      const dated = candidates.some((one) => one.line === line.number);
      if (!dated && /\d|day\b/.test(words)) found.push(`line ${line.number}: “${words.trim()}”`);
      continue;
    }
    if (line.role === 'body' && !begun) {
      begun = true;
      const dateline = readDateline(words.trimStart());
      if (dateline !== null && /\d/.test(words.slice(0, dateline.span.end)))
        found.push(`line ${line.number}: “${words.trimStart().slice(0, dateline.span.end)}”`);
    }
    for (const date of addressDates(words)) found.push(`line ${line.number}: “${words.slice(date.start, date.end)}”`);
    for (const match of matches(words, hint)) {
      const key = match[0].toLowerCase();
      if (seen.has(key) || found.length >= mostEvidence) continue;
      seen.add(key);
      found.push(`line ${line.number}: “${around(words, match.index, match.index + match[0].length)}”`);
    }
  }
  return found;
}

/** The words with a few more on either side. */
function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - 40);
  const before = from === 0 ? text.slice(0, start) : text.slice(from, start).replace(/^\S*\s/, '');
  const to = Math.min(text.length, end + 20);
  const after = to === text.length ? text.slice(end) : text.slice(end, to).replace(/\s\S*$/, '');
  return `${before}${text.slice(start, end)}${after}`.trim();
}
