import { firstDay, monthOf, yearOf } from '../edtf.ts';
import { formatDate } from './days.ts';
import { daysBetween } from './distance.ts';
import type { PlacedQuotation, QuotedSpeaker } from './index.ts';
import type { Mark, Side } from './sides.ts';

/**
 * "Who spoke when" as geometry: time across, a lane a speaker, a mark a quotation. Positions across are percentages, so
 * that the chart fits any width; within a group of marks they are steps of one mark, which is 24 px for any finger.
 *
 * Where there are too many marks for that, or days far apart would run together, the chart gathers: the most quoted
 * speakers only, and one mark for all that a speaker said in a month, a quarter or a year, larger the more it stands for.
 */
export interface Chart {
  readonly groups: readonly SideGroup[];
  readonly ticks: readonly Tick[];
  /** The first and last day it spans. */
  readonly first: string;
  readonly last: string;
  readonly gathered: Unit | null;
  /** Speakers left out for want of room. */
  readonly omitted: number;
}

export type Unit = 'month' | 'quarter' | 'year';

/** The lanes of those who speak for one side; null for those who speak for none that is known. */
export interface SideGroup {
  readonly side: Side | null;
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly speaker: QuotedSpeaker;
  readonly mark: Mark;
  /** Height in steps of one mark. */
  readonly rows: number;
  readonly clusters: readonly Cluster[];
}

/** Marks that stand together, around `x` (0 to 100). */
export interface Cluster {
  readonly x: number;
  readonly marks: readonly ChartMark[];
}

export interface ChartMark {
  /** The quotation it stands for, or the first of several. */
  readonly quotation: PlacedQuotation;
  readonly count: number;
  /** "2021-12-02", or the month, quarter or year gathered. */
  readonly when: string;
  /** Steps from the cluster's place and from the top of the lane, to the middle of the mark. */
  readonly column: number;
  readonly row: number;
  /** 1 for one quotation. */
  readonly scale: number;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
  /** False for a line without words, where there is no room for them. */
  readonly labelled: boolean;
}

/** How many marks fit beside each other on the narrowest screen. */
const columnsOnPhone = 11;
const mostMarks = 130;
/** The longest stretch of time, in per cent of the whole, that may be drawn as one group of marks. */
const longestGroup = 15;
/** Days of which months tell more than one heap of marks. */
const worthGathering = 120;
const mostLanes = 30;
const mostLanesGathered = 12;
const mostBuckets = 20;

/** Draws the lanes of `speakers` between the days of `span` (first and last, yyyy-mm-dd). Null where nobody is quoted. */
export function drawChart(
  speakers: readonly QuotedSpeaker[],
  sides: readonly Side[],
  span: readonly [first: string, last: string],
): Chart | null {
  const marks = speakers.reduce((sum, speaker) => sum + speaker.statements.length, 0);
  if (marks === 0) return null;
  const [first, last] = span;
  const scale = scaleOf(first, last);
  const gathers =
    marks > mostMarks ||
    speakers.length > mostLanes ||
    (daysBetween(first, last) > worthGathering &&
      speakers.some((speaker) => swarm(speaker.statements, scale).some(({ length }) => length > longestGroup)));
  const gathered = gathers ? unitFor(first, last) : null;
  const shown = mostQuoted(speakers, gathered ? mostLanesGathered : mostLanes);
  const most = gathered ? largestBucket(shown, gathered) : 1;
  const lanes = shown.map((speaker): Lane => {
    const clusters: readonly Group[] = gathered
      ? gather(speaker, gathered, scale, most)
      : swarm(speaker.statements, scale);
    return { speaker, mark: speaker.side?.mark ?? 0, ...stack(clusters) };
  });
  const groups = [...sides, null]
    .map((side) => ({ side, lanes: lanes.filter((lane) => (lane.speaker.side?.id ?? null) === (side?.id ?? null)) }))
    .filter((group) => group.lanes.length > 0);
  return {
    groups,
    ticks: drawTicks(first, last, scale),
    first,
    last,
    gathered,
    omitted: speakers.length - shown.length,
  };
}

type Scale = (day: string) => number;

function scaleOf(first: string, last: string): Scale {
  const length = daysBetween(first, last);
  return (day) => (length === 0 ? 50 : round((daysBetween(first, day) / length) * 100));
}

const round = (x: number): number => Math.round(x * 10) / 10;

/** The most quoted, in that order. */
export function mostQuoted(speakers: readonly QuotedSpeaker[], count: number): readonly QuotedSpeaker[] {
  return speakers.toSorted((a, b) => b.statements.length - a.statements.length).slice(0, count);
}

// ---------------------------------------------------------------- a mark a quotation

interface Group {
  readonly x: number;
  readonly marks: readonly Omit<ChartMark, 'column' | 'row'>[];
}

/** A group with the stretch of time its marks stand for, in per cent of the whole. */
interface Swarm extends Group {
  readonly length: number;
}

/** Groups days so near to each other that their marks would overlap on a phone. */
function swarm(quotations: readonly PlacedQuotation[], scale: Scale): readonly Swarm[] {
  const byDay = new Map<string, PlacedQuotation[]>();
  for (const quotation of quotations) {
    const day = firstDay(quotation.said.date);
    byDay.set(day, [...(byDay.get(day) ?? []), quotation]);
  }
  let groups = [...byDay].map(([day, said]) => ({ days: [day], said }));
  const place = (days: readonly string[]) => days.reduce((sum, day) => sum + scale(day), 0) / days.length;
  const half = (count: number) => ((columnsFor(count) / 2) * 100) / columnsOnPhone;
  // Joining two groups makes a wider one, which may then touch the next: until nothing touches.
  for (let touching = true; touching; ) {
    touching = false;
    const joined: typeof groups = [];
    for (const group of groups) {
      const left = joined.at(-1);
      if (left && place(group.days) - half(group.said.length) < place(left.days) + half(left.said.length)) {
        joined[joined.length - 1] = { days: [...left.days, ...group.days], said: [...left.said, ...group.said] };
        touching = true;
      } else joined.push(group);
    }
    groups = joined;
  }
  return groups.map(({ days, said }) => ({
    x: round(place(days)),
    length: Math.max(...days.map(scale)) - Math.min(...days.map(scale)),
    marks: said.map((quotation) => ({ quotation, count: 1, when: quotation.said.date, scale: 1 })),
  }));
}

const columnsFor = (count: number): number => Math.ceil(Math.sqrt(count));

/** Lays each group out as a block, nearly square, in the middle of its lane. */
function stack(groups: readonly Group[]): { readonly rows: number; readonly clusters: readonly Cluster[] } {
  const rowsOf = (count: number) => Math.ceil(count / columnsFor(count));
  const rows = Math.max(1, ...groups.map((group) => rowsOf(group.marks.length)));
  const clusters = groups.map(({ x, marks }): Cluster => {
    const columns = columnsFor(marks.length);
    const top = (rows - rowsOf(marks.length)) / 2 + 0.5;
    return {
      x,
      marks: marks.map((mark, n) => ({
        ...mark,
        column: (n % columns) - (columns - 1) / 2,
        row: top + Math.floor(n / columns),
      })),
    };
  });
  return { rows, clusters };
}

// ---------------------------------------------------------------- many: a mark a month, quarter or year

/** The shortest unit of which not too many fit into the span. */
function unitFor(first: string, last: string): Unit {
  const months = daysBetween(first, last) / 30.4;
  return months <= mostBuckets ? 'month' : months / 3 <= mostBuckets ? 'quarter' : 'year';
}

/** "2021-12", "2021-Q4" or "2021". */
function bucketOf(day: string, unit: Unit): string {
  const [year = '', month = ''] = day.split('-');
  if (unit === 'year') return year;
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

function buckets(speaker: QuotedSpeaker, unit: Unit): ReadonlyMap<string, readonly PlacedQuotation[]> {
  const found = new Map<string, PlacedQuotation[]>();
  for (const quotation of speaker.statements) {
    const bucket = bucketOf(firstDay(quotation.said.date), unit);
    const said = found.get(bucket);
    if (said) said.push(quotation);
    else found.set(bucket, [quotation]);
  }
  return found;
}

function largestBucket(speakers: readonly QuotedSpeaker[], unit: Unit): number {
  return Math.max(...speakers.flatMap((speaker) => [...buckets(speaker, unit).values()].map((said) => said.length)));
}

function gather(speaker: QuotedSpeaker, unit: Unit, scale: Scale, most: number): readonly Group[] {
  return [...buckets(speaker, unit)].map(([when, said]) => {
    const quotation = said[0] as PlacedQuotation;
    // The area tells the number; the largest still fits its place, the smallest can still be seen.
    const size = Math.round((0.5 + 1.3 * Math.sqrt(said.length / most)) * 10) / 10;
    const middle = Math.min(100, Math.max(0, scale(middleOf(when))));
    return { x: middle, marks: [{ quotation, count: said.length, when, scale: size }] };
  });
}

/** A day near the middle of a month, quarter or year. */
function middleOf(bucket: string): string {
  const [year, rest] = bucket.split('-');
  if (!rest) return `${year}-07-01`;
  if (rest.startsWith('Q')) return `${year}-${String(Number(rest.slice(1)) * 3 - 1).padStart(2, '0')}-15`;
  return `${year}-${rest}-15`;
}

/** "December 2021", "October to December 2021", "2021"; a day in full. */
export function nameWhen(when: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(when);
  if (!quarter) return formatDate(when);
  const last = Number(quarter[2]) * 3;
  const month = (n: number) => `${quarter[1]}-${String(n).padStart(2, '0')}`;
  return `${formatDate(month(last - 2), 'without year')} to ${formatDate(month(last))}`;
}

// ---------------------------------------------------------------- the axis

/** How far two labels must lie apart, in per cent, to be readable on a phone. */
const roomForLabel = 24;

/** A line at the beginning of each month, quarter or year; words where there is room for them. */
function drawTicks(first: string, last: string, scale: Scale): readonly Tick[] {
  const months = daysBetween(first, last) / 30.4;
  const step = months <= 14 ? 1 : months <= 42 ? 3 : 12;
  const ticks: Tick[] = [];
  let labelledAt = 0;
  const [year = 0, month = 1] = first.split('-').map(Number);
  for (let n = year * 12 + month; ; n++) {
    const day = `${String(Math.floor(n / 12)).padStart(4, '0')}-${String((n % 12) + 1).padStart(2, '0')}-01`;
    if (day > last) break;
    if ((n % 12) % step !== 0) continue;
    const x = scale(day);
    // The first and the last day stand at both ends, in words.
    const labelled = x - labelledAt >= roomForLabel && x <= 100 - roomForLabel;
    if (labelled) labelledAt = x;
    ticks.push({ x, label: step === 12 ? yearOf(day) : formatDate(monthOf(day), 'short'), labelled });
  }
  return ticks;
}
