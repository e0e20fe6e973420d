// Takes “ - article from the FT - 21.12.21”, “ | World news | The Guardian” off. Refuses “ – and Nato agrees”.

import type { Span } from '../../domain.ts';
import { writtenDates } from '../../text/date-forms/index.ts';
import { matches } from '../../text/matches.ts';
import { isPaperName, publicationAt, publicationNamed } from './publications.ts';
import { isSection } from './sections.ts';

/** What a repost or a page title adds is short; anything longer belongs to the headline. */
const longestSuffix = 60;

/** Where the headline's own words end, as an offset into `line`: before the site name, section or date that follows. */
export function headlineEnd(line: string): number {
  // Archives print the lines of a headline with a semicolon between; one that ends a sign written as in a page is a part of that.
  let end = line.endsWith(';') && !encodedSign.test(line) ? line.slice(0, -1).trimEnd().length : line.length;
  if (!/[-–—|·•»:]/.test(line.slice(-longestSuffix - 5))) return end;
  for (;;) {
    const cut = lastSeparator(line, end);
    if (cut === null || cut.start === 0 || !isSuffix(line.slice(cut.end, end), line.slice(cut.start, cut.end)))
      return end;
    end = cut.start;
  }
}

const encodedSign = /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});$/i;

/**
 * Where they begin: behind the day on which a browser printed the page, “1/31/2020 Ferry stays in port - Harbour Gazette”, and
 * behind how a wire numbers its versions, “RPT-UPDATE 2-Ferry stays in port”.
 */
export const headlineStart = (line: string): number =>
  wireLabel.exec(line)?.[0].length ??
  /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?(?: \d{1,2}:\d\d(?: [AP]M)?)?\s+(?=\S+ \S)/.exec(line)?.[0].length ??
  0;

const wireLabel =
  /^(?:(?:RPT|REFILE|CORRECTED|UPDATE|WRAPUP|FOCUS|PIX|REPEAT)(?: \d{1,2})?[-–—])+(?=[\p{L}\p{N}“‘"'])/u;

/** The parts that `headlineEnd` takes off, from left to right. */
export function headlineSuffixes(line: string): string[] {
  return line
    .slice(headlineEnd(line))
    .split(/\s[-–—|·•»]+\s|\s?\|\s?/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const separator = /\s(?:[-–—·•»]|::)\s|\s?\|\s?/g;

function lastSeparator(line: string, end: number): Span | null {
  const from = Math.max(0, end - longestSuffix - 5);
  const separators = matches(line.slice(from, end), separator);
  const last = separators.at(-1);
  return last === undefined ? null : { start: from + last.index, end: from + last.index + last[0].length };
}

function isSuffix(part: string, separator: string): boolean {
  const words = part.trim();
  if (words.length > longestSuffix) return false;
  // Behind a dash it says what kind of piece this is: “Polls close – live”.
  if (/^as it happened$/i.test(words) || (!separator.includes('|') && /^live(?: updates| blog)?$/i.test(words)))
    return false;
  if (isRepostNote(words) || isSection(words) || publicationNamed(words) !== null) return true;
  if (publicationAt(words) !== null || /^(?:www\.)?[\w-]+(?:\.[a-z]{2,10}){1,3}$/.test(words)) return true;
  const dates = writtenDates(words);
  if (dates.length === 1 && dates[0]?.start === 0 && dates[0].end === words.length) return true;
  const named = /^(?:The )?\p{Lu}[\p{L}’'.&-]*(?: (?:\p{Lu}[\p{L}’'.&-]*|of|and|the)){0,4}$/u.test(words);
  // A bar is never punctuation in a headline's own words, while a dash often is.
  if (separator.includes('|')) return named;
  return (
    isPaperName(words) ||
    (named &&
      /\b(?:News|Times|Post|Gazette|Herald|Tribune|Journal|Chronicle|Telegraph|Mail|Today|Daily|Weekly|Review|Observer|Standard|Press|Online|Radio|Blog|Magazine|Courier|Echo|Argus|Dispatch|Globe|Examiner|Inquirer|Sentinel|Star|Sun|Mirror|World Service)\b/.test(
        words,
      ))
  );
}

/** "article from the FT", "via Harbour Gazette", "Harbour Gazette report". */
function isRepostNote(words: string): boolean {
  return /^(?:(?:an? |the )?(?:article|story|piece|report|reprint|repost|op-ed|news)(?: (?:published|first published))? (?:from|in|by|via|of)|from|via|source:?|courtesy of) (?:the )?\p{Lu}/iu.test(
    words,
  );
}
