import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';

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

test.each([
  ['4 March 2022', 'The weir has been closed since Monday and it will stay so.', said],
])('the first sentence of the story: %s %s', (...paragraphs) => {
  expect(offered(...paragraphs)).toBe("'The weir has been closed since Monday and it will stay so'");
});

test('and no speech, but the short line above it', () => {
  expect(offered('4 March 2022', 'Weir closed.', said, 'Nobody came.')).toBe("'Weir closed'");
  expect(offered('«Мы уходим», — сказал Иван Петров.', '4 марта 2022')).toBe('…');
});
