import type { Span } from '../domain.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Paragraph, Run } from './body.ts';

/**
 * The sentence in which each quotation of a body stands: its runs, from the beginning of the sentence that holds the
 * quotation's first stretch to the end of the one that holds its last, paragraph by paragraph. A sentence never ends
 * inside somebody's words, be they one quotation or several that a curator parted between one pair of marks.
 */
export function sentencesOfQuotations(
  paragraphs: readonly Paragraph[],
): ReadonlyMap<string, readonly (readonly Run[])[]> {
  const found = new Map<string, (readonly Run[])[]>();
  for (const { runs } of paragraphs) {
    const ids = new Set(runs.flatMap(({ quotation }) => quotation ?? []));
    if (ids.size === 0) continue;
    const places = placesOf(runs);
    const text = runs.map(({ words }) => words).join('');
    const quoted = quotedIn(runs, places);
    const sentences = sentencesOf(text, undefined, quoted);
    for (const id of ids) {
      const own = places.filter((_, n) => runs[n]?.quotation === id);
      const start = sentences.findLast((sentence) => sentence.start <= (own[0] as Span).start)?.start ?? 0;
      const end = sentences.find((sentence) => sentence.end >= (own.at(-1) as Span).end)?.end ?? text.length;
      found.set(id, [...(found.get(id) ?? []), runsWithin(runs, places, { start, end })]);
    }
  }
  return found;
}

/** The stretches in quotation marks; parts with no mark between them are one. */
function quotedIn(runs: readonly Run[], places: readonly Span[]): readonly Span[] {
  const quoted: { start: number; end: number; last: number }[] = [];
  for (const [n, run] of runs.entries()) {
    const place = places[n];
    if (run.quotation === null || !place) continue;
    const before = quoted.at(-1);
    const between = before ? runs.slice(before.last + 1, n).map(({ words }) => words) : [];
    const isPart = before !== undefined && between.join('').trim() === '' && !hasMark(runs[before.last], run);
    if (isPart) Object.assign(before, { end: place.end, last: n });
    else quoted.push({ ...place, last: n });
  }
  return quoted;
}

/** Whether the one closes with a mark, or the other opens with one. */
const hasMark = (one: Run | undefined, other: Run): boolean =>
  /["”’»“']\s*$/u.test(one?.words ?? '') || /^\s*["“„«‘'”]/u.test(other.words);

/** Where each run stands in the words of all. */
function placesOf(runs: readonly Run[]): readonly Span[] {
  let at = 0;
  return runs.map(({ words }) => {
    const start = at;
    at += words.length;
    return { start, end: at };
  });
}

/** The runs as far as they stand in a sentence, without white space at its ends. */
function runsWithin(runs: readonly Run[], places: readonly Span[], sentence: Span): readonly Run[] {
  return runs
    .map((run, n) => {
      const { start } = places[n] as Span;
      const words = run.words.slice(Math.max(sentence.start - start, 0), Math.max(sentence.end - start, 0));
      return { ...run, words };
    })
    .filter(({ words }) => words !== '')
    .map((run, n, { length }) => ({ ...run, words: trimEnds(run.words, n === 0, n === length - 1) }))
    .filter(({ words }) => words !== '');
}

function trimEnds(words: string, start: boolean, end: boolean): string {
  const left = start ? words.trimStart() : words;
  return end ? left.trimEnd() : left;
}
