import { daysBetween } from '../calendar.ts';
import { firstDay, isExactDay } from '../edtf.ts';
import * as say from '../words/index.ts';
import { pickHighlights, strengthOf } from './highlights.ts';
import type { Article, PlacedQuotation } from './index.ts';
import type { Lane, LaneMark, Lanes } from './lanes.ts';
import { silencesBetween } from './span.ts';
import { countWords, lifted } from './words.ts';

/**
 * The chart of who spoke when, as geometry: positions across are percentages of the width, so that it fits any; upwards
 * they are pixels. Every mark stands on its exact day.
 */

/** The height that a mark takes in its stack, in px. */
const step = 14;
/** Room below the lowest mark's middle, and above the highest. */
const foot = 8;
const lowest = 28;

/** Above these a chart of days would be too dense to read, or too heavy for a first view. */
const mostMarks = 90;
const mostDays = 400;
const highestStack = 24;

/** Whether a time of so many days is short enough for every one of them to be shown. */
export const isShort = (days: number): boolean => days <= mostDays;

/** Whether every quotation can have a mark of its own at its own day. */
export const showsDays = ({ lanes, days, highest }: Lanes): boolean =>
  isShort(days) && highest <= highestStack && lanes.reduce((sum, lane) => sum + lane.marks.length, 0) <= mostMarks;

/** How high a lane is drawn, in pixels: its rows of marks and room for its name. */
export const heightOf = (lane: Lane): number =>
  Math.max(lowest, Math.max(...lane.marks.map(({ row }) => row + 1)) * step + 4) + 20;

/** The middle of a day, in per cent of the width. */
export const placeOf = (day: number, days: number): number => round(((day + 0.5) / days) * 100);

/** The middle of a mark, in px from the top of its lane. */
export const levelOf = ({ row }: LaneMark, height: number): number => height - foot - row * step;

const round = (x: number): number => Math.round(x * 100) / 100;

/** Words beside a stack, where there is room for them. */
export interface Callout {
  readonly quotation: PlacedQuotation;
  readonly words: string;
  readonly name: string;
  /** Where it begins and how wide it is, in per cent. */
  readonly x: number;
  readonly width: number;
  /** Left of its stack. */
  readonly isBefore: boolean;
}

/** The marks of one day, and how much room there is to either side, in per cent. */
interface Stack {
  readonly day: number;
  readonly marks: readonly LaneMark[];
  readonly before: number;
  readonly after: number;
}

/** The chart's width in px for which words are fitted, and how wide and high a letter is there. */
const usualWidth = 1000;
const letter = 7.9;
const lineHeight = 21;

/** So many words stand in a lane at most: more would be read for their own sake. */
const mostCallouts = 2;

/**
 * The strongest words of a lane, each beside the stack it stands in, where there is room; the fullest stack first. Further ones
 * are sentences, of others than before where others spoke, and lie over nothing. In order of time; none where nowhere is room.
 */
export function calloutsOf(lane: Lane, days: number): readonly Callout[] {
  const height = heightOf(lane);
  const stacks = [...Map.groupBy(lane.marks, ({ day }) => day)].sort(([a], [b]) => a - b);
  const places = stacks.map(([day, marks], n) => {
    const before = placeOf(day, days) - (n === 0 ? 0 : placeOf(stacks[n - 1]?.[0] ?? 0, days));
    const after = (n === stacks.length - 1 ? 100 : placeOf(stacks[n + 1]?.[0] ?? 0, days)) - placeOf(day, days);
    return { day, marks, before, after };
  });
  // The bar of a month runs where words would stand.
  const bars = lane.marks
    .filter(({ length }) => length > 1)
    .map(({ day, length }) => ({ x: (day / days) * 100, width: (length / days) * 100 }));
  const found: Callout[] = [];
  const take = (isNew: (quotation: PlacedQuotation) => boolean) => {
    for (const place of places.toSorted((a, b) => b.marks.length - a.marks.length)) {
      if (found.length === mostCallouts) return;
      if (place.marks.some(({ quotation }) => found.some((other) => other.quotation === quotation))) continue;
      const callout = calloutAt(place, days, height, isNew, [...bars, ...found]);
      if (callout) found.push(callout);
    }
  };
  take(() => found.length === 0);
  take((said) => strengthOf(said) > 1 && found.every(({ quotation }) => quotation.speaker?.id !== said.speaker?.id));
  take((said) => strengthOf(said) > 1);
  return found.toSorted((a, b) => a.x - b.x);
}

/** Words beside one stack of a lane; null where there is no room for any that `isWanted`, or something else stands there. */
function calloutAt(
  { day, marks, before, after }: Stack,
  days: number,
  height: number,
  isWanted: (quotation: PlacedQuotation) => boolean,
  others: readonly Pick<Callout, 'x' | 'width'>[],
): Callout | null {
  const width = Math.min(34, Math.max(before, after) - 2.4);
  if (width < 14) return null;
  const isBefore = before > after;
  const place = placeOf(day, days);
  const x = round(isBefore ? place - 1.2 - width : place + 1.2);
  if (others.some((other) => x < other.x + other.width + 1 && other.x < x + width + 1)) return null;
  for (const said of strongestOf(marks).filter(isWanted)) {
    for (const most of [24, 16, 10, 6]) {
      const words = lifted(said, most);
      const lines = Math.ceil((words.length * letter) / ((width / 100) * usualWidth - 10));
      if (lines * lineHeight + 20 > height) continue;
      if (most < 10 && countWords(said.text) > most + 4) continue;
      const name = marks.find(({ quotation }) => quotation === said)?.speaker.name ?? '';
      return { quotation: said, words, name, x, width, isBefore };
    }
  }
  return null;
}

function strongestOf(marks: readonly LaneMark[]): readonly PlacedQuotation[] {
  // Where both spoke, a side's own words stand for it, and not its opposition's.
  const own = marks.filter(({ isPart }) => !isPart);
  const said = (own.length > 0 ? own : marks).map(({ quotation }) => quotation);
  return pickHighlights(said, 1).concat(said.toSorted((a, b) => b.text.length - a.text.length));
}

/** A report on the axis: the line at its day, and how far down its words stand. */
export interface Report {
  readonly article: Article;
  readonly x: number;
  /** Whose it is, as it stands below the day: “Times”. */
  readonly paper: string;
  /** 0 for the highest; null where there is no room for words. */
  readonly level: number | null;
  /** Whether the words stand left of the line, for want of room at its right. */
  readonly isEnd: boolean;
}

/** The day above the paper takes as much room as so many letters: “30 Nov”, in bold. */
const lettersOfDay = 7;

/**
 * Places the reports' words so that none lie over each other. `letter` is how wide a letter is and `apart` the room around words, in
 * per cent of the width.
 */
export function placeReports(
  articles: readonly Article[],
  { span, days }: Pick<Lanes, 'span' | 'days'>,
  { letter, apart }: { readonly letter: number; readonly apart: number },
  levels = 3,
): readonly Report[] {
  const ends = Array.from({ length: levels }, () => Number.NEGATIVE_INFINITY);
  return articles
    .filter(({ data }) => isExactDay(data.published.date))
    .map((article) => {
      const x = placeOf(daysBetween(span[0], firstDay(article.data.published.date)), days);
      const { publisher, own } = article.data;
      const paper = (publisher ?? (own ? say.own[own] : '')).replace(/^The /, '');
      const need = Math.max(paper.length, lettersOfDay) * letter + apart;
      const isEnd = x > 100 - need;
      const from = isEnd ? x - need : x;
      const level = ends.findIndex((end) => end <= from);
      if (level === -1) return { article, x, paper, isEnd, level: null };
      ends[level] = from + need;
      return { article, x, paper, isEnd, level };
    });
}

/** The silences between the days on which anything was said or reported, in order, at least `least` days long. */
export function silencesOf(
  { span, days }: Pick<Lanes, 'span' | 'days'>,
  dates: readonly string[],
  least: number,
): readonly { readonly x: number; readonly width: number; readonly length: number }[] {
  return silencesBetween(dates)
    .filter(({ length }) => length >= least)
    .map(({ from, to, length }) => {
      const x = placeOf(daysBetween(span[0], from), days);
      return { x, width: round(placeOf(daysBetween(span[0], to), days) - x), length };
    });
}
