import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import { readDates, whenSaid } from '../src/pipeline/dates/index.ts';
import { decode } from '../src/pipeline/decode.ts';
import { readArticle } from '../src/pipeline/index.ts';
import { findQuotations } from '../src/pipeline/quotations/index.ts';
import { attribute } from '../src/pipeline/speakers/index.ts';

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
  const spent = new Map<string, number>();
  const time = <T>(stage: string, work: () => T): T => {
    const start = processorMilliseconds();
    const result = work();
    spent.set(stage, (spent.get(stage) ?? 0) + processorMilliseconds() - start);
    return result;
  };
  // The same once more before it counts: the compiler needs some megabytes to know what is worth its time.
  for (let round = -rounds; round < rounds; round++) {
    if (round === 0) spent.clear();
    for (const article of articles) {
      // A new string each time, so that nothing is remembered of the last round.
      const text = `${article}\n${round}`;
      const { anatomy } = time('article', () => readAnatomy(text));
      const { published } = time('dates', () => readDates(text, anatomy, settings.dates));
      const found = time('quotations', () => findQuotations(text, anatomy.paragraphs));
      time('speakers', () => attribute(text, anatomy, found, []));
      time('when said', () => whenSaid(text, anatomy, found.quotations, published?.date ?? null));
      time('all stages', () => readArticle({ file: 'a.txt', name: 'a', text }, null, settings));
    }
  }
  const megabytes = (size * rounds) / megabyte;
  console.log(`Parser, ${megabytes.toFixed(1)} MB of ordinary articles:`);
  for (const [stage, milliseconds] of spent) {
    console.log(`  ${stage.padEnd(12)} ${(megabytes / (milliseconds / 1000)).toFixed(1).padStart(7)} MB/s`);
  }
}

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
