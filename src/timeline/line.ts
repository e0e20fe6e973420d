import { daysBetween } from '../calendar.ts';
import type { Edtf } from '../domain.ts';
import { isExactDay, monthOf, moveMonth } from '../edtf.ts';
import { distanceToTell } from './distance.ts';

/**
 * The line of days that runs down the timeline: between two entries, as many ticks as days lie between them, and on these
 * the first of each month, how long the silence is, and what was said there before it was reported. Small: the page that
 * narrows the timeline draws these anew.
 */
export interface Gap<Said> {
  /** How many ticks, and what each stands for: a long silence is counted in weeks or months. */
  readonly ticks: number;
  readonly unit: 'day' | 'week' | 'month';
  /** In order, from above. */
  readonly stops: readonly Stop<Said>[];
}

/** A place on the line, `at` ticks below its beginning. */
type Stop<Said> = { readonly at: number } & (
  | { readonly kind: 'month'; readonly key: string }
  | { readonly kind: 'distance'; readonly words: string }
  | { readonly kind: 'said'; readonly said: Said }
);

/** Something said on `day` (yyyy-mm-dd), between two entries. */
export interface Earlier<Said> {
  readonly day: string;
  readonly said: Said;
}

const mostTicks = 60;
/** Words need so many ticks, or lie over each other. */
const roomForWords = 5;

/**
 * The line between an entry of the date `above` and the one of `below` (earlier where the newest stand first). Null where
 * one of them is no exact day, or both are the same.
 */
export function gapBetween<Said>(above: Edtf, below: Edtf, earlier: readonly Earlier<Said>[] = []): Gap<Said> | null {
  if (!isExactDay(above) || !isExactDay(below) || above === below) return null;
  const forwards = above < below;
  const days = Math.abs(daysBetween(above, below));
  const unit = days <= mostTicks ? 'day' : days / 7 <= mostTicks ? 'week' : 'month';
  const ticks = unit === 'day' ? days : Math.max(1, Math.round(days / (unit === 'week' ? 7 : 30.44)));
  const placeOf = (day: string) => Math.round((Math.abs(daysBetween(above, day)) / days) * ticks);
  const months = (forwards ? monthsBetween(above, below) : monthsBetween(below, above).reverse()).map((first) => ({
    at: placeOf(first),
    kind: 'month' as const,
    // Read backwards, the month that begins below its first day is the one before.
    key: forwards ? monthOf(first) : moveMonth(monthOf(first), -1),
  }));
  const said = spread(
    earlier.map(({ day, said }) => ({ at: placeOf(day), kind: 'said' as const, said })).sort((a, b) => a.at - b.at),
    ticks,
  );
  const words = distanceToTell(above, below);
  const told = words === null ? [] : [{ at: widestPlace(said, ticks), kind: 'distance' as const, words }];
  const named = unit === 'month' ? yearsOf(months) : months;
  const stops = [...named, ...said, ...told].sort((a, b) => a.at - b.at);
  return { ticks, unit, stops };
}

/** Of months a tick apart, the first of each year where there is room, and the last, at which the line goes on. */
function yearsOf<M extends { readonly at: number; readonly key: string }>(months: readonly M[]): readonly M[] {
  const last = months.at(-1);
  return months.filter(
    (month) => month === last || (month.key.endsWith('-01') && (last?.at ?? 0) - month.at >= roomForWords),
  );
}

/** The first day of each month after `from`, up to `to`. */
function monthsBetween(from: string, to: string): string[] {
  const found: string[] = [];
  for (let month = moveMonth(monthOf(from), 1); `${month}-01` <= to; month = moveMonth(month, 1))
    found.push(`${month}-01`);
  return found;
}

/** Moves stops apart that words would make lie over each other, and leaves out those for which there is no room. */
function spread<S extends { readonly at: number }>(stops: readonly S[], ticks: number): readonly S[] {
  let free = 0;
  return stops.flatMap((stop) => {
    const at = Math.max(stop.at, free);
    if (at > ticks) return [];
    free = at + roomForWords;
    return [{ ...stop, at }];
  });
}

/** The middle of the longest stretch of the line that holds no words. */
function widestPlace(stops: readonly { readonly at: number }[], ticks: number): number {
  const ends = [0, ...stops.map(({ at }) => at), ticks];
  const lengths = ends.slice(1).map((end, n) => end - (ends[n] ?? 0));
  const widest = lengths.indexOf(Math.max(...lengths));
  return Math.round(((ends[widest] ?? 0) + (ends[widest + 1] ?? 0)) / 2);
}
