import { expect } from 'vitest';

/** Milliseconds of processor time, which other programs on a busy machine don't lengthen. */
function cost(task: () => void): number {
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Says that a task costs no more than in line with its size: four times as much to do may cost four times the processor time, and
 * by the square of it sixteen times. The line is drawn at their middle, eight. What seems to grow faster is measured again, twice:
 * a collection of garbage may fall into one of the two.
 *
 * @param make - What a task of so many parts works on, made before the clock starts.
 * @param parts - Of the smaller task. Choose them so that it takes some 30 ms.
 */
export function expectLinear<Input>(make: (parts: number) => Input, parts: number, task: (input: Input) => void): void {
  const small = make(parts);
  const large = make(parts * 4);
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && growth >= 8; attempt++) {
    // The larger first: what it costs to make the task’s program fast is then counted with it, and lets nothing pass that is not linear.
    const most = cost(() => task(large));
    // A clock of whole milliseconds cannot tell what takes two of them.
    const base = Math.max(
      2,
      cost(() => task(small)),
    );
    growth = Math.min(growth, most / base);
  }
  expect(growth).toBeLessThan(8);
}
