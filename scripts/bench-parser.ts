import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import { attribute } from '../src/pipeline/attribution/index.ts';
import { readDates, whenSaid } from '../src/pipeline/dates/index.ts';
import { decode } from '../src/pipeline/decode.ts';
import { readArticle } from '../src/pipeline/index.ts';
import { findQuotations } from '../src/pipeline/quotations/index.ts';

const settings = { known: [], dates: { order: 'day-first' } } as const;
const megabyte = 1_000_000;

/**
 * Prints how fast the parser works, in processor time: megabytes of ordinary articles a second, stage by stage, and milliseconds per
 * megabyte of one ever longer file, which stay level where time is linear. Sizes are UTF-8 bytes.
 */
export function benchParser(seeds: string): void {
  const articles = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => decode(readFileSync(join(seeds, name))))
    .flatMap((decoded) => (decoded.kind === 'text' ? [decoded.text] : []));
  ordinaryArticles(articles);
  growingFile(articles.join('\n\n'));
}

function ordinaryArticles(articles: readonly string[]): void {
  const size = bytes(articles.join(''));
  const rounds = Math.max(1, Math.ceil((2 * megabyte) / size));
  const megabytes = (size * rounds) / megabyte;
  let pass = 0;
  /** Megabytes a second of one pass. No line of an article was read before, so that only of words anything is remembered. */
  const run = (read: (text: string) => void): number => {
    const texts = Array.from({ length: rounds }, () =>
      articles.map((article) => withLinesOfItsOwn(article, pass++)),
    ).flat();
    const start = processorMilliseconds();
    for (const text of texts) read(text);
    return megabytes / ((processorMilliseconds() - start) / 1000);
  };
  const whole = (text: string): void => {
    readArticle({ file: 'a.txt', name: 'a', text }, null, settings);
  };
  const cold = run(whole);
  run(whole);
  const passes = Array.from({ length: 5 }, () => run(whole)).sort((a, b) => a - b);
  console.log(`Parser, all stages, ${megabytes.toFixed(1)} MB of ordinary articles a pass:`);
  console.log(`  first pass   ${speed(cold)}`);
  console.log(`  five later   ${speed(passes[2])} (median; ${speed(passes[0])} to ${speed(passes[4])})`);
  const spent = new Map<string, number>();
  const time = <T>(stage: string, work: () => T): T => {
    const start = processorMilliseconds();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + processorMilliseconds() - start);
    return result;
  };
  run((text) => {
    const { anatomy } = time('article', () => readAnatomy(text));
    const { published } = time('dates', () => readDates(text, anatomy, settings.dates));
    const found = time('quotations', () => findQuotations(text, anatomy.paragraphs));
    time('speakers', () => attribute(text, anatomy, found, []));
    time('when said', () => whenSaid(text, anatomy, found.quotations, published?.date ?? null));
  });
  console.log('Its stages:');
  for (const [stage, milliseconds] of spent)
    console.log(`  ${stage.padEnd(12)} ${speed(megabytes / (milliseconds / 1000))}`);
}

/** The same article with another last word in each line: what was remembered of a line tells nothing of it. */
function withLinesOfItsOwn(article: string, nth: number): string {
  const letters = [...nth.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
  return article.replace(/(?<=\p{Ll})(?=\P{L}*$)/gmu, letters);
}

const speed = (rate = 0): string => `${rate.toFixed(1).padStart(5)} MB/s`;

function growingFile(text: string): void {
  console.log('Parser, one file of growing size:');
  for (const size of [0.1, 1, 10, 50]) {
    const long = text.repeat(Math.ceil((size * megabyte) / bytes(text))).slice(0, size * megabyte);
    const start = processorMilliseconds();
    readArticle({ file: 'long.txt', name: 'long', text: long }, null, settings);
    const perMegabyte = (processorMilliseconds() - start) / (bytes(long) / megabyte);
    console.log(`  ${String(size).padStart(5)} MB ${perMegabyte.toFixed(0).padStart(7)} ms per MB`);
  }
}

/** Time on the processor, not on the clock: what else the machine does meanwhile does not count. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const bytes = (text: string): number => Buffer.byteLength(text);

if (import.meta.main) benchParser('seeds');
