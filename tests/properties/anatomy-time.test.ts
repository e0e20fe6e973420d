import { test } from 'vitest';
import type { Quotation } from '../../src/domain.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { readDates, whenSaid } from '../../src/pipeline/dates/index.ts';
import { expectLinear } from '../support/growth.ts';

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

/** All that these stages do with a text. */
function read(text: string): void {
  const quotations = [...text.matchAll(/“[^“”]{0,600}”/g)].map((match): Quotation => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: 'statement', where: 'body', spans: [{ start: span.start + 1, end: span.end - 1 }], marked: [span] };
  });
  const { anatomy } = readAnatomy(text);
  const { published } = readDates(text, anatomy, { order: null });
  whenSaid(text, anatomy, quotations, published?.date ?? '2022-01-15');
}

test.each<readonly [string, (n: number) => string, number]>([
  ['an article', article, 1_000_000],
  ['a line', (n) => article(n).replaceAll('\n', ' '), 500_000],
  ['a word', (n) => 'x'.repeat(n), 1_000_000],
  ['spaces within a line', (n) => `a${' '.repeat(n)}b`, 1_000_000],
  ['quotation marks', (n) => '“'.repeat(n), 25_000],
  ['quotations on a line', (n) => 'He said on Tuesday, “yes”. '.repeat(n), 10_000],
  ['quotations that repeat each other', (n) => '“We will not be moved by this.”\n\n'.repeat(n), 10_000],
  ['line endings', (n) => '\r\n'.repeat(n), 250_000],
  ['brackets, bars and dashes', (n) => `${'( - | '.repeat(100)}\n`.repeat(n), 1_000],
  ['names without end', (n) => `${'Rosa Lim and Jan Hale, '.repeat(8)}\n`.repeat(n), 2_000],
  ['dates', (n) => '3 May 2021\n'.repeat(n), 20_000],
  ['labels of a menu', (n) => `Home\n${'Riga\nNews\nBy\n'.repeat(n)}`, 8_000],
  ['bullets', (n) => `Ice\n${'• Ice\n'.repeat(n)}`, 20_000],
  ['dates without end', (n) => `${'3/4/21 and 12 May 2021, '.repeat(6)}\n`.repeat(n), 2_000],
])('%s takes no more than linear time', (_, make, parts) => {
  expectLinear(make, parts, read);
});
