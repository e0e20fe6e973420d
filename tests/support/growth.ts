import { expect } from 'vitest';

/** Milliseconds of processor time, which other programs on a busy machine don't lengthen. */
function cost(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Processor time in milliseconds that a collection of garbage or a compiler beside the task no longer doubles. */
const TELLING = 10;

/**
 * Says that a task costs no more than in line with its size. Eight times as much to do may cost eight times the processor time, and by
 * the square of it 64 times: the line is drawn between them, at 24, so that only a measurement wrong by three says what is not so. What
 * seems to grow faster is measured again, twice.
 *
 * @param make - What a task of so many parts works on, made before the clock starts.
 * @param parts - Of the smaller task at the most: as many of them are taken as make it long enough to be measured.
 */
export function expectLinear<Input>(make: (parts: number) => Input, parts: number, task: (input: Input) => void): void {
  const leastOf = (runs: number, input: Input): number =>
    Math.min(...Array.from({ length: runs }, () => cost(() => task(input))));
  let size = Math.ceil(parts / 32);
  let base = leastOf(3, make(size));
  while (base < TELLING && size < parts) {
    size *= 2;
    base = leastOf(3, make(size));
  }
  const large = make(size * 8);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && growth >= 24; attempt++) {
    growth = Math.min(growth, leastOf(1, large) / Math.max(base, TELLING));
  }
  expect(growth).toBeLessThan(24);
}
