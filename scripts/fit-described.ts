/**
 * Fits what makes somebody the one a description means ("the potter said"), and writes
 * `src/pipeline/attribution/resolve/described-weights.json`. Run by `npm run fit -- --described`.
 *
 * A conditional logit over everybody whom a description with "the" may mean and nobody who is named, on the invented articles of
 * `tests/corpus/dev` and the rows of the attribution tests. Prints how often the likeliest was right, and what was promised, on
 * each fifth by weights fitted on the others.
 */
import { writeFileSync } from 'node:fs';
import type { Anatomy } from '../src/domain.ts';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import { attribute, type Trace } from '../src/pipeline/attribution/index.ts';
import type { DescribedOption } from '../src/pipeline/attribution/resolve/discourse.ts';
import { type DetectedQuotations, findQuotations } from '../src/pipeline/quotations/index.ts';
import { namesSame } from '../tests/corpus/measure.ts';
import { readCorpus } from '../tests/corpus/read.ts';
import { readDrawnRows, readStoryRows } from '../tests/support/drawn-rows.ts';
import { storyOf } from '../tests/support/marked-text.ts';
import { sharesOfScores } from './shares.ts';

type Weights = Readonly<Record<string, number>>;

/** One description: whom it may mean, and which of them it does. */
interface Description {
  readonly words: string;
  readonly options: readonly DescribedOption[];
  readonly right: readonly boolean[];
  readonly fold: number;
}

const TARGET = new URL('../src/pipeline/attribution/resolve/described-weights.json', import.meta.url);
const FOLDS = 5;
/**
 * How strongly a weight is drawn to nought: as much as so many descriptions that say nothing of it. Chosen on rows that nobody had
 * fitted: 51 descriptions, log loss 0.49 at 1 with fewer features, 0.34 between 2 and 6; above 1.25 what is plain falls silent.
 */
const PENALTY = 1.25;
const LEAST = 3;

const foldOf = (name: string): number => [...name].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7) % FOLDS;

/** The descriptions among what may introduce the quotations of a text, with who says those at `rows`. */
function descriptionsIn(
  text: string,
  name: string,
  rows: readonly { at: number; speakers: readonly string[] }[],
): readonly Description[] {
  const { anatomy } = readAnatomy(text);
  const found = findQuotations(text, anatomy.paragraphs);
  const traces = tracesOf(text, anatomy, found);
  return rows.flatMap(({ at, speakers }) => {
    const index = found.quotations.findIndex((q) => q.spans.some((span) => span.start <= at + 1 && at < span.end));
    return describedIn(text, name, traces.get(index), speakers);
  });
}

/** The same for a story without headline or byline, with who says each of its quotations. */
function descriptionsInStory(text: string, speakers: readonly string[]): readonly Description[] {
  const paragraphs = storyOf(text);
  const found = findQuotations(text, paragraphs);
  const traces = tracesOf(text, { paragraphs }, found);
  return speakers.flatMap((speaker, n) =>
    speaker === 'nobody' ? [] : describedIn(text, text.slice(0, 60), traces.get(n), [speaker]),
  );
}

function tracesOf(
  text: string,
  anatomy: Pick<Anatomy, 'paragraphs'>,
  found: DetectedQuotations,
): ReadonlyMap<number, Trace> {
  const traces = new Map<number, Trace>();
  attribute(text, anatomy, found, [], (reading) => traces.set(reading.quotation, reading));
  return traces;
}

/** The description that introduces one quotation, if one does. */
function describedIn(
  text: string,
  name: string,
  reading: Trace | undefined,
  speakers: readonly string[],
): readonly Description[] {
  const candidate = reading?.ranked[0]?.candidate;
  if (!candidate?.described) return [];
  const options = candidate.described;
  const isNamed = (n: number): boolean => n < options.length - 1;
  // A row may accept the description too: the best is the first that may be chosen.
  const first = speakers.find((one) => options.some(({ source }) => namesSame(one, source.name))) ?? '';
  const meant = options.map(({ source }) => namesSame(first, source.name));
  // A description in other words than the row has is still nobody who is named.
  const right = meant.includes(true) ? meant : options.map((_, n) => !isNamed(n));
  const describes = speakers.some((one) => /^(?:\p{Ll}|\p{Lu}\p{L}* \p{Ll})/u.test(one) || one === 'unknown');
  if (!meant.includes(true) && !describes) return [];
  const words = candidate.mention ? text.slice(candidate.mention.start, candidate.mention.end) : '';
  return [{ words: `${name}: ${words} → ${speakers[0]}`, options, right, fold: foldOf(name) }];
}

function sharesOf({ options }: Description, weights: Weights): readonly number[] {
  return sharesOfScores(options.map(({ features }) => features.reduce((sum, one) => sum + (weights[one] ?? 0), 0)));
}

function fitted(descriptions: readonly Description[]): Weights {
  const counts = new Map<string, number>();
  for (const { options } of descriptions)
    for (const feature of new Set(options.flatMap(({ features }) => features)))
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST).map(([name]) => name);
  const weights: Record<string, number> = {};
  const speed: Record<string, number> = {};
  for (let step = 0; step < 500; step++) {
    const pull: Record<string, number> = {};
    for (const description of descriptions) {
      const shares = sharesOf(description, weights);
      const rightly = shares.reduce((sum, share, i) => sum + (description.right[i] ? share : 0), 0);
      for (const [i, { features }] of description.options.entries()) {
        const share = shares[i] ?? 0;
        const wanted = description.right[i] ? share / Math.max(1e-9, rightly) : 0;
        for (const name of features) pull[name] = (pull[name] ?? 0) + wanted - share;
      }
    }
    for (const name of names) {
      const slope = (pull[name] ?? 0) - PENALTY * (weights[name] ?? 0);
      speed[name] = 0.9 * (speed[name] ?? 0) + slope / descriptions.length;
      weights[name] = (weights[name] ?? 0) + 0.5 * (speed[name] ?? 0);
    }
  }
  return weights;
}

/** Fits `described-weights.json` and prints what it reaches. */
export function fitDescribed(errors: boolean): void {
  const inRows = (part: 'dev' | 'heldout'): readonly Description[] =>
    readCorpus(part).flatMap(({ id, text, rows }) =>
      descriptionsIn(
        text,
        id,
        rows.map(({ at, speakers }) => ({ at: at ?? -1, speakers })),
      ),
    );
  const descriptions = [
    ...inRows('dev'),
    ...readStoryRows().flatMap(({ text, speakers }) => descriptionsInStory(text, speakers)),
    ...readDrawnRows().flatMap(({ text, at, speaker }, n) =>
      speaker === 'nobody' ? [] : descriptionsIn(text, `row ${n}`, [{ at, speakers: [speaker] }]),
    ),
  ];
  let right = 0;
  let loss = 0;
  const bands = new Map<number, [number, number]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(descriptions.filter((one) => one.fold !== fold));
    for (const one of descriptions.filter((each) => each.fold === fold)) {
      const shares = sharesOf(one, weights);
      const best = shares.indexOf(Math.max(...shares));
      const isRight = one.right[best] === true;
      loss -= Math.log(Math.max(1e-6, ...shares.filter((_, i) => one.right[i])));
      if (isRight) right++;
      const band = Math.min(9, Math.floor(10 * (shares[best] ?? 0)));
      const [yes, no] = bands.get(band) ?? [0, 0];
      bands.set(band, isRight ? [yes + 1, no] : [yes, no + 1]);
      if (errors && !isRight)
        console.log(
          `${(shares[best] ?? 0).toFixed(2)} ${one.words}, got ${one.options[best]?.source.name}\n   ${one.options[best]?.features.join(' ')}\n   ${one.options[one.right.indexOf(true)]?.features.join(' ')}`,
        );
    }
  }
  const count = descriptions.length;
  const named = descriptions.filter(({ right }) => right.at(-1) !== true).length;
  console.log(
    `${count} descriptions, ${named} of somebody named; not fitted: ${right} right, log loss ${(loss / count).toFixed(3)}`,
  );
  for (const [band, [yes, no]] of [...bands].sort(([a], [b]) => a - b))
    console.log(`promised ${band * 10} to ${band * 10 + 10} %: ${yes} of ${yes + no}`);
  const weights = fitted(descriptions);
  const apart = inRows('heldout');
  const shares = apart.map((one) => sharesOf(one, weights));
  const rightly = shares.map((list, n) => list.reduce((sum, share, i) => sum + (apart[n]?.right[i] ? share : 0), 0));
  const rightApart = shares.filter((list, n) => apart[n]?.right[list.indexOf(Math.max(...list))]).length;
  const lossApart = rightly.reduce((sum, share) => sum - Math.log(Math.max(1e-6, share)), 0) / apart.length;
  console.log(`kept apart: ${rightApart} of ${apart.length} right, log loss ${lossApart.toFixed(3)}`);
  const file = {
    about: `Fitted on ${count} descriptions of the invented articles of tests/corpus/dev and the rows of the attribution tests.`,
    features: Object.fromEntries(
      Object.entries(weights)
        .map(([name, weight]): [string, number] => [name, Math.round(100 * weight) / 100])
        .filter(([, weight]) => Math.abs(weight) >= 0.02)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
  writeFileSync(TARGET, `${JSON.stringify(file, null, 2)}\n`);
}
