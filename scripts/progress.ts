import { performance } from 'node:perf_hooks';

/** What a build is at, for whoever waits: one line that changes on a terminal, a line for each stage in a log. */
export interface Progress {
  /** Begins a stage; `count` is how many things it has to do, where that is known. */
  stage(name: string, count?: number): void;
  /** Of the stage so many things are to be done, from now on. */
  expect(count: number): void;
  /** One more thing of the stage is done. */
  step(): void;
  /** Ends the last stage and gives the summary: “read 4.1 s, pages 12.0 s, search 3.2 s; 19.3 s in all”. */
  end(): string;
}

/** How often the line on a terminal is written anew, and a line added to a log, in milliseconds. */
const often = 200;
const seldom = 10_000;

interface Stage {
  readonly name: string;
  readonly began: number;
  ended: number;
  count: number | undefined;
  /** When its things began to be done: a stage may have to find out first what they are. */
  counting: number;
}

/** `out` is where it is written: standard error, so that a command's own output stays clean. */
export function startProgress(out: Pick<NodeJS.WriteStream, 'write' | 'isTTY'> = process.stderr): Progress {
  const stages: Stage[] = [];
  let done = 0;
  let shown = Number.NEGATIVE_INFINITY;
  const live = Boolean(out.isTTY);
  const finish = () => {
    const last = stages.at(-1);
    if (!last || last.ended > 0) return;
    last.ended = performance.now();
    if (live) out.write('\r\u001b[K');
    else out.write(`${last.name}: ${seconds(last.ended - last.began)}\n`);
  };
  const draw = () => {
    const last = stages.at(-1);
    const now = performance.now();
    if (!last || now - shown < (live ? often : seldom)) return;
    shown = now;
    const line = `${last.name}${sayRate(done, last.count, now - last.counting)}`;
    out.write(live ? `\r\u001b[K${line}` : `${line}\n`);
  };
  return {
    stage(name, count) {
      finish();
      done = 0;
      const began = performance.now();
      // A log says what took long; it need not say what began.
      shown = live ? Number.NEGATIVE_INFINITY : began;
      stages.push({ name, began, ended: 0, count, counting: began });
      draw();
    },
    expect(count) {
      const last = stages.at(-1);
      if (last) Object.assign(last, { count, counting: performance.now() });
      done = 0;
      draw();
    },
    step() {
      done++;
      draw();
    },
    end() {
      finish();
      const total = stages.reduce((sum, { began, ended }) => sum + ended - began, 0);
      const parts = stages.map(({ name, began, ended }) => `${name} ${seconds(ended - began)}`);
      return `${parts.join(', ')}; ${seconds(total)} in all.`;
    },
  };
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** “ 340 of 1,000, 120 a second, 6 s left”; “” before the first. */
export function sayRate(done: number, count: number | undefined, milliseconds: number): string {
  if (done === 0) return count ? `: ${count.toLocaleString('en')}` : '';
  const rate = (done / milliseconds) * 1000;
  const rest = count && count > done ? `, ${Math.ceil((count - done) / rate).toLocaleString('en')} s left` : '';
  return `: ${done.toLocaleString('en')}${count ? ` of ${count.toLocaleString('en')}` : ''}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${rest}`;
}
