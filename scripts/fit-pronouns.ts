/**
 * Fits what makes somebody the one a pronoun means (`WEIGHTS` in `src/pipeline/attribution/resolve/salience.ts`), and prints
 * each weight beside the one that stands there. Run by `npm run fit -- --corpus DIR --pronouns`.
 *
 * A conditional logit over the persons that each “he said” or “she said” may mean, three at most, on the quotations of `practice/`
 * and the fitted part of `fit/` whose speaker is among them. The speaker of a pronoun was resolved by software there, and is wrong one time
 * in five, so that a rule of the rows may know better: this writes nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trace } from '../src/pipeline/attribution/index.ts';
import { WEIGHTS } from '../src/pipeline/attribution/resolve/salience.ts';
import { align, entriesOf, type GoldArticle, isRight } from './bench-corpus.ts';
import { isCounted } from './corpus/split.ts';
import { sharesOfScores } from './shares.ts';

type Weights = Readonly<Record<string, number>>;

/** One pronoun: what speaks for each person it may mean, and which of them are the annotated speaker. */
interface Pronoun {
  readonly options: readonly Weights[];
  readonly right: readonly boolean[];
  readonly fold: number;
}

/** How strongly a weight is drawn to nought: as much as so many pronouns that say nothing of it. */
const penalty = 0.6;

function pronounsIn(dir: string, wanted: (file: string) => boolean): readonly Pronoun[] {
  const articles = readFileSync(join(dir, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter(({ file }) => wanted(file));
  return articles.flatMap((article, n) => {
    const text = readFileSync(join(dir, 'text', `${article.file}.txt`), 'utf8');
    const traces = new Map<number, Trace>();
    const entries = entriesOf(text, (reading) => traces.set(reading.quotation, reading));
    return align(article, text, entries).flatMap(({ gold, returned }) => {
      const reading = returned && traces.get(returned.quotation);
      if (!reading || gold === null || gold.how === 'none') return [];
      const meant = reading.candidateSet.candidates.filter(({ salience }) => salience !== undefined);
      const places = Map.groupBy(meant, ({ mention }) => mention?.start);
      return [...places.values()].flatMap((candidates): Pronoun[] => {
        const right = candidates.map(({ source }) => isRight(gold, source.name));
        const options = candidates.map(({ salience }) => salience ?? {});
        return right.includes(true) && right.includes(false) ? [{ options, right, fold: n % 3 }] : [];
      });
    });
  });
}

const scoresOf = ({ options }: Pronoun, weights: Weights): readonly number[] =>
  options.map((features) =>
    Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0),
  );

const sharesOf = (pronoun: Pronoun, weights: Weights): readonly number[] => sharesOfScores(scoresOf(pronoun, weights));

function fitted(pronouns: readonly Pronoun[]): Weights {
  const weights: Record<string, number> = {};
  for (let step = 0; step < 600; step++) {
    const pull: Record<string, number> = {};
    for (const pronoun of pronouns) {
      const shares = sharesOf(pronoun, weights);
      const rightly = shares.reduce((sum, share, i) => sum + (pronoun.right[i] ? share : 0), 0);
      for (const [i, features] of pronoun.options.entries()) {
        const share = shares[i] ?? 0;
        const wanted = pronoun.right[i] ? share / Math.max(1e-9, rightly) : 0;
        for (const [name, value] of Object.entries(features)) pull[name] = (pull[name] ?? 0) + (wanted - share) * value;
      }
    }
    for (const name of Object.keys(WEIGHTS)) {
      const weight = weights[name] ?? 0;
      weights[name] = weight + (2 * ((pull[name] ?? 0) - penalty * weight)) / pronouns.length;
    }
  }
  return weights;
}

/** How many pronouns the likeliest person is right for. */
const foundBy = (pronouns: readonly Pronoun[], weightsFor: (fold: number) => Weights): number =>
  pronouns.filter((pronoun) => {
    const scores = scoresOf(pronoun, weightsFor(pronoun.fold));
    return pronoun.right[scores.indexOf(Math.max(...scores))];
  }).length;

/** Prints every weight as it stands and as it would be fitted, and what either finds. */
export function fitPronouns(dir: string): void {
  const pronouns = [
    ...pronounsIn(join(dir, 'practice'), () => true),
    ...pronounsIn(join(dir, 'fit'), (file) => !isCounted(file)),
  ];
  const weights = fitted(pronouns);
  console.log('feature          stands  fitted  pronouns it tells persons apart for');
  for (const [name, stands] of Object.entries<number>(WEIGHTS)) {
    const telling = pronouns.filter(({ options }) => new Set(options.map((option) => option[name] ?? 0)).size > 1);
    const columns = [stands.toFixed(1), (weights[name] ?? 0).toFixed(1), String(telling.length)];
    console.log(`${name.padEnd(15)}${columns.map((column) => column.padStart(8)).join('')}`);
  }
  const apart = [0, 1, 2].map((fold) => fitted(pronouns.filter((pronoun) => pronoun.fold !== fold)));
  const total = pronouns.length;
  console.log(
    `Of ${total} pronouns with two persons or more, the weights that stand find ${foundBy(pronouns, () => WEIGHTS)}, ` +
      `fitted ones ${foundBy(pronouns, (fold) => apart[fold] ?? {})} among those they were not fitted on.`,
  );
}
