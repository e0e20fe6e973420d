import type { Problem } from '../src/domain.ts';
import { formatProblem } from '../src/problems.ts';

/** Up to so many warnings are printed in full. */
const enough = 20;
/** Of more, so many of each code are. */
const examples = 3;

/**
 * Every problem as a line of its own; of more warnings than a person reads, the first ones of each code, and how many others
 * there are. An error always has its line: each must be mended.
 */
export function asShortList(problems: readonly Problem[]): readonly string[] {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length <= enough) return problems.map(formatProblem);
  const byCode = Map.groupBy(warnings, ({ code }) => code);
  const shown = new Set(
    [...byCode.values()].flatMap((alike) => alike.slice(0, alike.length === examples + 1 ? undefined : examples)),
  );
  const more = [...byCode]
    .map(([code, alike]) => ({ code, others: alike.filter((warning) => !shown.has(warning)).length }))
    .filter(({ others }) => others > 0)
    .toSorted((a, b) => b.others - a.others)
    .map(({ code, others }) => `${others} [${code}]`);
  return [
    ...problems.filter((problem) => problem.severity === 'error' || shown.has(problem)).map(formatProblem),
    ...(more.length === 0
      ? []
      : [
          `More warnings of these kinds: ${more.join(', ')}. “npm run check -- --article NAME” shows those of one article, “--json” all.`,
        ]),
  ];
}
