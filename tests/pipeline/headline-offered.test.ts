import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';
import { sidecarSchema } from '../../src/schema.ts';

test('where the sidecar says that there is no headline or day, it is named', () => {
  const text = 'Weir closed at Ostbury\n4 March 2022\n\nThe weir has been closed since Monday and it will stay so.\n';
  const { problems } = readArticle(
    { file: 'b.txt', name: 'b', text },
    sidecarSchema.parse({ headline: null, published: null }),
    { known: [], dates: { order: null, today: '2025-01-01' } },
  );
  expect(problems.map(({ code, message }) => [code, message.slice(0, 40)])).toEqual([
    ['no-headline', 'b.yaml says that there is no headline, a'],
    ['no-date', 'b.yaml says that there is no day of publ'],
  ]);
});

/** What is offered as a headline where no line reads like one. */
function offered(...paragraphs: readonly string[]): string | undefined {
  const { problems } = readArticle({ file: 'b.txt', name: 'b', text: `${paragraphs.join('\n\n')}\n` }, null, {
    known: [],
    dates: { order: null, today: '2025-01-01' },
  });
  const message = problems.find(({ code }) => code === 'no-headline')?.message ?? '';
  return /“headline: (.+)” to b\.yaml/.exec(message)?.[1];
}

const said = '“We go now,” said Tom Harker. “It is over.”';

test.each([['4 March 2022', 'The weir has been closed since Monday and it will stay so.', said]])(
  'the first sentence of the story: %s %s',
  (...paragraphs) => {
    expect(offered(...paragraphs)).toBe("'The weir has been closed since Monday and it will stay so'");
  },
);

test('and no speech, but the short line above it', () => {
  expect(offered('4 March 2022', 'Weir closed.', said, 'Nobody came.')).toBe("'Weir closed'");
  expect(offered('«Мы уходим», — сказал Иван Петров.', '4 марта 2022')).toBe('…');
});
