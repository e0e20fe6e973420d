import type { Anatomy, Edtf, Line } from '../../domain.ts';
import { type Day, firstDay, yearOf } from '../../edtf.ts';
import { matches } from '../../text/matches.ts';
import { paperName } from '../article/rule-names.ts';
import type { PlacedCandidate } from './collect.ts';

/** Why a printed date may not be the day of publication; null where nothing speaks against it. */
export type Doubt = 'future' | 'clock' | 'years away' | 'two days' | 'unsure' | 'part of a line';

/** What the story itself says of its time, and where its head begins. */
export interface Circumstances {
  readonly today: Day | null;
  /** The line of the headline, counted from 1; null where there is none. */
  readonly headline: number | null;
  /** The line with which the story begins, counted from 1; null where there is none. */
  readonly story: number | null;
  /** Lines above the headline that a site prints on each of its pages: its name, a menu. */
  readonly siteFurniture: boolean;
  /** The last of those lines, counted from 1; 0 where there is none. */
  readonly lastOfSite: number;
  /** Lines above the headline that only a printed page or an archive has: a folio, a volume. */
  readonly printed: boolean;
  /** The years of the days that the story tells of as just past. */
  readonly recentYears: ReadonlySet<number>;
  /** All years that the story names. */
  readonly years: readonly number[];
}

/** So much of a story is read for its years. */
const mostRead = 6_000;

/** What a date is doubted by: the story and what stands above its headline. `today` is null where nothing is too late. */
export function circumstancesOf(text: string, anatomy: Anatomy, today: Day | null): Circumstances {
  const headline = anatomy.lines.find((line) => line.role === 'headline')?.number ?? null;
  const above = headline === null ? [] : anatomy.lines.slice(0, headline - 1);
  let story = '';
  for (const { where, start, end } of anatomy.paragraphs) {
    if (where === 'body') story += `${text.slice(start, Math.min(end, start + mostRead))}\n`;
    if (story.length > mostRead) break;
  }
  return {
    today,
    headline,
    story: anatomy.lines.find((line) => line.role === 'body')?.number ?? null,
    siteFurniture: above.some(isOfSite),
    lastOfSite: above.findLast(isOfSite)?.number ?? 0,
    printed: above.some(
      (line) =>
        line.rule === 'page number' ||
        line.rule === 'line of the issue' ||
        line.rule === 'wire slug' ||
        (line.role === 'date' && folio.test(text.slice(line.start, line.end).trim())) ||
        (line.rule === 'archive' && !motto.test(text.slice(line.start, line.end).trim())),
    ),
    ...yearsOf(story),
  };
}

/** “Established 1871”: sites print it as papers do. */
const motto = /^(?:est\.?|established|founded|since|independent)\b(?!.*\b(?:vol|no|price|issue)\b)/i;

/** A page's number or the price beside the day: “A14 • Friday …”, “… 75 cents”. */
const folio =
  /^[A-Z]?\d{1,3}(?:\s?[|•·]\s|\s{2})|\s(?:\d{1,3}\s?(?:cents|p|¢)|[£$€]\s?\d{1,3}(?:\.\d\d)?|page \d{1,3})$|\s{2}[A-Z]?\d{1,3}$/i;

const isOfSite = (line: Line): boolean => line.role === 'boilerplate' && ofSite.has(line.rule);

const ofSite = new Set([
  paperName,
  'menu',
  'above the headline',
  'ticker',
  'registration',
  'newsletter',
  'words of the page',
]);

/** A month and its year in a sentence that tells of yesterday or of Tuesday dates the story itself. */
function yearsOf(story: string): Pick<Circumstances, 'recentYears' | 'years'> {
  if (!/\b(?:1[89]|20)\d\d\b/.test(story)) return { recentYears: new Set(), years: [] };
  const years = matches(story, /\b(?:1[89]\d\d|20\d\d)\b/g).map((match) => Number(match[0]));
  const recentYears = new Set<number>();
  if (story.search(dated) !== -1) {
    for (const sentence of story.split(/[.!?]\s|\n/)) {
      if (
        !/\b(?:yesterday|today|tonight|last night|this (?:week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/.test(
          sentence,
        )
      )
        continue;
      for (const match of matches(sentence, dated)) recentYears.add(Number(match[1]));
    }
  }
  return { recentYears, years };
}

const dated =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Aug\.?|Sept\.?|Oct\.?|Nov\.?|Dec\.?)(?: \d{1,2},?)? (1[89]\d\d|20\d\d)\b/g;

/** What speaks against a candidate. A label such as “Published” answers for a line above the headline. */
export function doubtOf(one: PlacedCandidate, at: Circumstances): Doubt | null {
  const day = firstDay(one.date);
  const year = Number(yearOf(one.date));
  if (at.today !== null && day > at.today) return 'future';
  const above = at.headline !== null && one.line < at.headline;
  // Before there were pages with clocks, there were none.
  // One with the time stands above the site's name; below it, it may be the article's.
  const isClock = one.bare || (one.timed && one.line < at.lastOfSite);
  if (above && one.rank >= 2 && isClock && at.siteFurniture && !at.printed && year >= 1995) return 'clock';
  const far = (named: number): boolean => Math.abs(named - year) >= 2;
  if (at.recentYears.size > 0 && [...at.recentYears].every(far)) return 'years away';
  // A printed page's own head dates it, however far back its story looks.
  if (above && one.rank >= 2 && !at.printed && at.years.length > 1 && at.years.every((named) => named < year - 3))
    return 'years away';
  if (one.part) return 'part of a line';
  // A weekday and a day above the headline are the paper's of that day as often as the clock of a site whose name was not copied.
  return above && one.rank >= 2 && one.bare && !at.printed && year >= 1995 ? 'unsure' : null;
}

/** The doubt in words, with the date it is about. */
export function sayDoubt(doubt: Doubt, words: string, today: Edtf | null): string {
  switch (doubt) {
    case 'future':
      return `“${words}” lies after today, ${today}, so it was not taken for the day of publication.`;
    case 'clock':
      return `“${words}” stands above the headline below a site’s name, where sites print the day on which a page is looked at, so it was not taken for the day of publication.`;
    case 'years away':
      return `“${words}” lies years from the days that the story tells of, so it was not taken for the day of publication.`;
    case 'two days':
      return `The text gives “${words}” and another day as surely, so neither was taken for the day of publication.`;
    case 'unsure':
      return `“${words}” was read as the day of publication, and that is not sure.`;
    case 'part of a line':
      return `“${words}” was read as the day of publication from a line that holds other words too.`;
  }
}
