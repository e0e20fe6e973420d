import { figuresOf, measure, type Outcome } from '../tests/corpus/measure.ts';
import { readCorpus } from '../tests/corpus/read.ts';

/**
 * Prints how often the speaker of a quotation is right on the invented articles of `tests/corpus`. `wrong` counts wrong
 * and invented speakers among all that were named, `right` the right ones among all that somebody says. With `errors`
 * every fault on the part to learn from is listed; those of the part kept apart are only ever counted.
 */
export function benchRows(errors: boolean): void {
  for (const part of ['dev', 'heldout'] as const) {
    const outcomes = measure(readCorpus(part));
    console.log(part.padEnd(10), ' rows  attributed      wrong      right  days');
    print('all', outcomes);
    print('everyday', outcomes, (kind) => kind === 'everyday');
    print('hard', outcomes, (kind) => kind !== 'everyday');
    for (let kind = 1; kind <= 10; kind++) print(`  kind ${kind}`, outcomes, (of) => of === String(kind));
    if (errors && part === 'dev') for (const outcome of outcomes) printError(outcome);
  }
}

function print(title: string, all: readonly Outcome[], wanted: (kind: string) => boolean = () => true): void {
  const { rows, attributed, wrongShare, rightShare, said, saidRight } = figuresOf(
    all.filter(({ article }) => wanted(article.kind)),
  );
  const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(9)} %`;
  const days = said > 0 ? `  ${saidRight} of ${said}` : '';
  console.log(
    `${title.padEnd(10)} ${String(rows).padStart(5)} ${String(attributed).padStart(11)}${percent(wrongShare)}${percent(rightShare)}${days}`,
  );
}

function printError({ article, row, verdict, got, how, confidence, saidRight, gotSaid }: Outcome): void {
  const sure = confidence === null ? '' : ` ${(100 * confidence).toFixed(0)} %`;
  const where = `${article.id} (${article.file}:${row.line}) “${row.first}”`;
  if (verdict === 'wrong' || verdict === 'invented' || verdict === 'silent')
    console.log(`${verdict.padEnd(8)} ${where}: got ${got ?? '–'}, wanted ${row.speakers.join(' / ')} [${how}${sure}]`);
  if (saidRight === false) console.log(`day      ${where}: got ${gotSaid ?? '–'}, wanted ${row.said?.join(' or ')}`);
}

if (import.meta.main) benchRows(process.argv.includes('--errors'));
