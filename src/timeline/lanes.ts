import { daysBetween } from '../calendar.ts';
import { daySpan, firstDay } from '../edtf.ts';
import { isPhrase } from './counts.ts';
import type { PlacedQuotation, QuotedSpeaker, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';
import type { Side } from './sides.ts';
import { spanOf } from './span.ts';
import { countWords } from './words.ts';

/** Who spoke when: a lane a side, a mark a quotation, stacked at the exact day on which it was said. */
export interface Lanes {
  readonly span: readonly [first: string, last: string];
  /** How many days the span has, both ends included. */
  readonly days: number;
  readonly lanes: readonly Lane[];
  /** The highest stack of any lane. */
  readonly highest: number;
}

export interface Lane {
  /** Null for those who speak for no side that has a mark of its own. */
  readonly side: Side | null;
  readonly marks: readonly LaneMark[];
  readonly words: number;
  /** The speakers of the lane, the most quoted first. */
  readonly speakers: readonly QuotedSpeaker[];
}

export interface LaneMark {
  readonly quotation: PlacedQuotation;
  readonly speaker: QuotedSpeaker;
  /** Days after the first of the span. */
  readonly day: number;
  /** How many days long the time is in which it was said: 1, or those of the month that alone is known. */
  readonly length: number;
  /** Its place in the stack, from 0. */
  readonly row: number;
  /** A phrase out of a fuller quotation: its words are counted there. */
  readonly isEcho: boolean;
  /** Said by one who speaks for a part of the side. */
  readonly isPart: boolean;
}

/** More sides than have marks of their own share the last lane. */
const mostLanes = 8;

/** The lanes of `speakers`, by side; of one speaker alone it is one lane. `quotationsOf` gives those that are drawn. */
export function drawLanes(
  { sides }: Pick<TimelineModel, 'sides'>,
  speakers: readonly QuotedSpeaker[],
  span: readonly [first: string, last: string],
  quotationsOf: (speaker: QuotedSpeaker) => readonly PlacedQuotation[] = ({ quotations }) => quotations,
): Lanes {
  const shown = sides.filter((side) => side.mark !== 0).slice(0, mostLanes - 1);
  const lanes = [...shown, null].flatMap((side): Lane[] => {
    const isHere = ({ belonging }: PlacedQuotation) =>
      (shown.find(({ id }) => id === belonging?.side.id) ?? null) === side;
    const inLane = speakers
      .filter((speaker) => quotationsOf(speaker).some(isHere))
      .toSorted((a, b) => b.quotations.length - a.quotations.length);
    const marks = stack(inLane, span[0], (speaker) => quotationsOf(speaker).filter(isHere));
    const words = marks.reduce((sum, { quotation, isEcho }) => sum + (isEcho ? 0 : countWords(quotation.text)), 0);
    return marks.length === 0 ? [] : [{ side, marks, words, speakers: inLane }];
  });
  return {
    span,
    days: daysBetween(...span) + 1,
    lanes,
    highest: Math.max(1, ...lanes.flatMap(({ marks }) => marks.map(({ row }) => row + 1))),
  };
}

/** The lanes of everybody, over all of the time. */
export const lanesOfAll = perModel((model: TimelineModel): Lanes => drawLanes(model, model.speakers, spanOf(model)));

/** Statements below, the phrases taken out of them above, and those of a part of the side on top. */
function stack(
  speakers: readonly QuotedSpeaker[],
  first: string,
  quotationsOf: (speaker: QuotedSpeaker) => readonly PlacedQuotation[],
): readonly LaneMark[] {
  const marks = speakers.flatMap((speaker) =>
    quotationsOf(speaker).map((quotation) => ({
      quotation,
      speaker,
      day: daysBetween(first, firstDay(quotation.said.date)),
      length: lengthOf(quotation.said.date),
      isEcho: isPhrase(quotation),
      isPart: (quotation.belonging?.part ?? null) !== null,
    })),
  );
  const heights = new Map<number, number>();
  return marks
    .sort(
      (a, b) =>
        a.day - b.day ||
        b.length - a.length ||
        Number(a.isPart) - Number(b.isPart) ||
        Number(a.isEcho) - Number(b.isEcho),
    )
    .map((mark) => {
      // A mark of many days is a bar, and what is said on one of them stands above it.
      const days = Array.from({ length: mark.length }, (_, n) => mark.day + n);
      const row = Math.max(...days.map((day) => heights.get(day) ?? 0));
      for (const day of days) heights.set(day, row + 1);
      return { ...mark, row };
    });
}

/** How many days a date can mean: 31 for "2021-12". */
function lengthOf(date: string): number {
  const span = daySpan(date);
  return span ? daysBetween(span.from, span.to) + 1 : 1;
}
