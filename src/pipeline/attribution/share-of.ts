import { is, type Parsed } from './parse.ts';

/** What tells how many of a group are meant in a word of its own. */
const PARTS = /^(?:half|most|(?:one|two|three|four)-(?:half|thirds?|quarters?|fifths?|tenths?))$/;
const FRACTION = /^(?:third|quarter|fifth|sixth|eighth|tenth)s?$/;

/**
 * Where the share of a group begins that "of" at `of` ends: "52 per cent of gardeners", "more than half of the voters", "two thirds
 * of", "nine in ten of". Null where no share stands there: "one of the voters", "the head of". What only tells that it is few ("only",
 * "just") or not exact ("some") is left out.
 */
export function shareBefore(s: Parsed, of: number): number | null {
  const from = numberBefore(s, of);
  if (from === null) return null;
  if (is(s, from - 1, 'than') && is(s, from - 2, 'more', 'fewer', 'less')) return from - 2;
  if (is(s, from - 1, 'least', 'most') && is(s, from - 2, 'at')) return from - 2;
  return is(s, from - 1, 'nearly', 'almost', 'over', 'under', 'about', 'around', 'roughly') ? from - 1 : from;
}

/** Whether a phrase begins with the share of a group: "52 per cent of gardeners". Refuses "two in three nurses". */
export function tellsShare(s: Parsed, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let of = from + 1; of < to; of++) if (is(s, of, 'of')) return shareBefore(s, of) === from;
  return false;
}

/** "52 per cent", "half", "a third", "two thirds", "nine in ten", right before `to`: where it begins. */
function numberBefore(s: Parsed, to: number): number | null {
  const last = s.tokens[to - 1]?.lower ?? '';
  if (PARTS.test(last)) return to - 1;
  if (/^\p{N}+(?:\.\p{N}+)?%$/u.test(last)) return to - 1;
  const unit = last === 'percent' || last === '%' ? to - 1 : last === 'cent' && is(s, to - 2, 'per') ? to - 2 : null;
  if (unit !== null) return isNumber(s, unit - 1) ? unit - 1 : null;
  if (FRACTION.test(last)) return is(s, to - 2, 'a', 'one') || isNumber(s, to - 2) ? to - 2 : null;
  return isNumber(s, to - 1) && is(s, to - 2, 'in') && isNumber(s, to - 3) ? to - 3 : null;
}

const isNumber = (s: Parsed, i: number): boolean => s.parts[i] === 'CD';
