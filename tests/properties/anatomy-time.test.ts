import { describe, expect, test } from 'vitest';
import type { Quotation } from '../../src/domain.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { readDates, whenSaid } from '../../src/pipeline/dates/index.ts';

const paragraphs = [
  'Ice road opens',
  'By Rosa Lim',
  'Saturday 15 January 2022',
  'The ice road to the island opened on Friday, a month later than it did in the seventies, the harbour master said.',
  '“It bends, and that is what it should do,” Jan Hale told the council on Tuesday. “What does not bend will break.”',
  'Read more: Who pays for the icebreakers?',
  'The islanders had waited since December. In 2014 there was no road at all (the winter was too mild), and the ferry sailed.',
];

/** An article of about so many characters, made of ordinary paragraphs. */
const article = (size: number): string => `${paragraphs.join('\n\n')}\n\n`.repeat(Math.ceil(size / 600)).slice(0, size);

/** Milliseconds for everything these stages do with a text. */
function timeOf(text: string): number {
  const quotations = [...text.matchAll(/“[^“”]{0,600}”/g)].map((match): Quotation => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: 'statement', where: 'body', spans: [{ start: span.start + 1, end: span.end - 1 }], marked: [span] };
  });
  const start = performance.now();
  const { anatomy } = readAnatomy(text);
  const { published } = readDates(text, anatomy, { order: null });
  whenSaid(text, anatomy, quotations, published?.date ?? '2022-01-15');
  return performance.now() - start;
}

describe('in seconds, on a busy machine', () => {
  const megabytes = 1_000_000;
  test.each<readonly [string, () => string]>([
    ['an article of 10 MB', () => article(10 * megabytes)],
    ['a line of 5 MB', () => article(5 * megabytes).replaceAll('\n', ' ')],
    ['a word of 5 MB', () => 'x'.repeat(5 * megabytes)],
    ['5 MB of spaces within a line', () => `a${' '.repeat(5 * megabytes)}b`],
    ['100,000 quotation marks', () => '“'.repeat(100_000)],
    ['100,000 quotations on a line', () => 'He said on Tuesday, “yes”. '.repeat(100_000)],
    ['50,000 quotations that repeat each other', () => '“We will not be moved by this.”\n\n'.repeat(50_000)],
    ['a million line endings', () => '\r\n'.repeat(1_000_000)],
    ['brackets, bars and dashes', () => `${'( - | '.repeat(100)}\n`.repeat(5_000)],
    ['names without end', () => `${'Rosa Lim and Jan Hale, '.repeat(8)}\n`.repeat(10_000)],
    ['100,000 dates', () => '3 May 2021\n'.repeat(100_000)],
    ['100,000 labels of a menu', () => `Home\n${'Riga\nNews\nBy\n'.repeat(33_000)}`],
    ['100,000 bullets', () => `Ice\n${'• Ice\n'.repeat(100_000)}`],
    ['dates without end', () => `${'3/4/21 and 12 May 2021, '.repeat(6)}\n`.repeat(10_000)],
  ])(
    '%s',
    (_name, text) => {
      expect(timeOf(text())).toBeLessThan(12_000);
    },
    60_000,
  );
});

test('time per megabyte stays flat', () => {
  timeOf(article(500_000));
  const small = Math.min(...[1, 2, 3].map(() => timeOf(article(500_000)))) / 0.5;
  const large = timeOf(article(8_000_000)) / 8;
  expect(large).toBeLessThan(small * 4);
}, 60_000);
