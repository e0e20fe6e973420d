import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';
import { namesSame } from '../corpus/measure.ts';
import { type CorpusArticle, readCorpus } from '../corpus/read.ts';

/**
 * How an article is set changes nothing of who says what: every twentieth invented article, set in other ways, names the same
 * speakers as before.
 */
const articles = readCorpus('dev').filter((_, at) => at % 20 === 0);

/** Words on lines as wide as fits, the way a mail program or an editor breaks them. */
const filled = (line: string, width: number): string => {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const open = lines.at(-1);
    if (open !== undefined && open.length + 1 + word.length <= width) lines[lines.length - 1] = `${open} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
};
const wrapped = (width: number) => (text: string) =>
  text
    .split('\n')
    .map((line, at) => (at === 0 ? line : filled(line, width)))
    .join('\n');

const settings: Readonly<Record<string, (text: string) => string>> = {
  'wrapped at 66 signs': wrapped(66),
  'wrapped at 48 signs': wrapped(48),
  'with typewriter’s marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'with no-break spaces behind marks, and Windows’ line ends': (text) =>
    text.replace(/([”"]) /g, '$1\u00a0').replace(/\n/g, '\r\n'),
  'with indented paragraphs and no blank lines': (text) => {
    const [headline = '', ...rest] = text.split('\n');
    return [headline, '', ...rest.filter((line) => line !== '').map((line) => `   ${line}`), ''].join('\n');
  },
};

const asPrinted = articles.map((article) => speakersOf(article, article.text));

test.each(Object.entries(settings))('the same speakers %s', (_, set) => {
  let rows = 0;
  const others: string[] = [];
  for (const [n, article] of articles.entries()) {
    const printed = asPrinted[n] ?? [];
    const again = speakersOf(article, set(article.text));
    rows += printed.length;
    for (const [at, name] of printed.entries())
      if (!(name === (again[at] ?? null) || (name !== null && again[at] && namesSame(name, again[at] as string))))
        others.push(`${article.id}: ${name} → ${again[at]}`);
  }
  expect(rows).toBeGreaterThan(400);
  // Where a paragraph is one word longer than a line nothing tells it from two lines: two in a thousand.
  expect(others.length / rows, others.join('\n')).toBeLessThan(0.004);
});

function speakersOf({ file, id, headline, published, known }: CorpusArticle, text: string): readonly (string | null)[] {
  const { quotations } = readArticle(
    { file, name: id, text },
    { headline, published },
    { known, dates: { order: 'day-first' } },
  );
  return quotations.map(({ attribution }) => (attribution.kind === 'attributed' ? attribution.speaker.name : null));
}
