import { isExactDay } from '../edtf.ts';
import type { Timeline } from '../schema.ts';
import * as say from '../words/index.ts';
import { formatDate, formatEnds } from './days.ts';
import type { TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';
import { silencesBetween } from './span.ts';
import { countWords } from './words.ts';

/** What the chart shows, in one sentence computed from the data. */
export interface Finding {
  readonly kind: 'unheard' | 'silence' | 'fullest' | 'loudest' | 'amount';
  readonly words: string;
}

/** A share of the words below which a side that the story is about is hardly heard. */
const hardly = 0.1;
/** A day with less than this share of all quotations is a day like others. */
const notable = 0.05;
/** A silence of so many days is worth a headline. */
const longSilence = 14;

/**
 * The side that the timeline's title names, where hardly a word is quoted of it; else the longest silence; else the day on
 * which most was said, or, where no day stands out, the side that is quoted most. Phrases out of fuller quotations are
 * counted once, words of no known speaker not at all.
 */
export function findingOf(timeline: Pick<Timeline, 'title' | 'language'>, model: TimelineModel): Finding {
  const kept = findings(model);
  const key = `${timeline.language} ${timeline.title}`;
  const finding = kept.get(key) ?? find(timeline, model);
  kept.set(key, finding);
  return finding;
}

const findings = perModel((_: TimelineModel) => new Map<string, Finding>());

function find(timeline: Pick<Timeline, 'title' | 'language'>, model: TimelineModel): Finding {
  return (
    unheard(timeline, model) ??
    silence(timeline.language, model) ??
    fullest(timeline.language, model) ??
    loudest(model) ?? {
      kind: 'amount',
      words: say.finding.amount(
        say.counts.quotations(model.quotations.filter(({ echo }) => echo === undefined).length),
        say.counts.speakers(model.speakers.length),
      ),
    }
  );
}

function unheard({ title }: Pick<Timeline, 'title'>, model: TimelineModel): Finding | null {
  const { bySide: wordsBySide, total } = wordsSaid(model);
  const named = model.sides
    .filter(({ name, short }) =>
      [name, short].some((form) => new RegExp(`(?<!\\p{L})${literal(form)}(?!\\p{L})`, 'u').test(title)),
    )
    .map((side) => ({ side, words: wordsBySide.get(side.id) ?? 0 }))
    .sort((a, b) => a.words - b.words);
  const [least] = named;
  if (!least || total === 0 || least.words / total > hardly) return null;
  return {
    kind: 'unheard',
    words: say.finding.unheard(total, least.side.name, least.words),
  };
}

function loudest(model: TimelineModel): Finding | null {
  const { bySide, total } = wordsSaid(model);
  if (model.sides.length < 2 || model.quotations.length < 2 / notable) return null;
  const [most] = model.sides
    .map((side) => ({ side, words: bySide.get(side.id) ?? 0 }))
    .sort((a, b) => b.words - a.words);
  if (!most || most.words === 0) return null;
  return { kind: 'loudest', words: say.finding.unheard(total, most.side.name, most.words) };
}

/** How many words are quoted of each side, and of all. */
function wordsSaid(model: TimelineModel): {
  readonly bySide: ReadonlyMap<string | undefined, number>;
  readonly total: number;
} {
  const bySide = new Map<string | undefined, number>();
  for (const { speaker, belonging, echo, text } of model.quotations) {
    if (speaker === null) continue;
    const words = echo === undefined ? countWords(text) : 0;
    bySide.set(belonging?.side.id, (bySide.get(belonging?.side.id) ?? 0) + words);
  }
  return { bySide, total: [...bySide.values()].reduce((sum, words) => sum + words, 0) };
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function silence(language: string, { quotations, articles }: TimelineModel): Finding | null {
  const dates = [...quotations.map(({ said }) => said.date), ...articles.map(({ data }) => data.published.date)];
  // A day at its end is named, so it must be one on which something was said or published.
  const silences = silencesBetween(dates).filter(({ isExact }) => isExact);
  const [longest] = silences.toSorted((a, b) => b.length - a.length);
  if (!longest || longest.length < longSilence) return null;
  return {
    kind: 'silence',
    words: say.finding.silence(longest.length, ...formatEnds(longest.from, longest.to, language)),
  };
}

function fullest(language: string, { quotations }: TimelineModel): Finding | null {
  const byDay = [...Map.groupBy(quotations, ({ said }) => said.date)].filter(([day]) => isExactDay(day));
  const [most] = byDay.toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  if (!most || byDay.length < 2 || most[1].length < 2) return null;
  if (most[1].length / quotations.length < notable) return null;
  return {
    kind: 'fullest',
    words: say.finding.fullest(most[1].length, quotations.length, formatDate(most[0], language)),
  };
}
