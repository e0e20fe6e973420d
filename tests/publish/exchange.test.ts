import { expect, test } from 'vitest';
import { exchangeHtml, type Party } from '../../src/publish/exchange.ts';

type SaidRow = Party['words']['said'][number];

const party = (name: string, words: string): Party => ({
  name,
  mark: 0,
  speaker: null,
  words: {
    name,
    publishers: ['Coast Times'],
    speakers: { lim: [`${name} Lim`, 'Mayor', 0, 0] },
    said: [['2021-12-21', 'flood', 0, '2021-12-21', 'q-1', 'lim', words, 0, 1]],
  },
});

test('whoever listens hears a day in its order, and whose words a column holds', () => {
  const html = exchangeHtml(party('Norland', '“It rose.”'), party('Harbour', '“It fell.”'), 'en-GB');
  const heard = html.replace(/<[^>]*>/g, '');
  expect(heard).toContain('21 December 2021 Tuesday Coast Times');
  expect(heard).toContain('Norland: 1 quotation');
  expect(html).toContain('aria-label="Harbour"');
});

test('of a day of many words the first four whole ones stand open, the others are folded, and phrases come last', () => {
  const many = party('Norland', '');
  const said = ['One.', 'a phrase', 'Two.', 'Three.', 'Four.', 'Five.'].map(
    (words, n): SaidRow => [
      '2021-12-21',
      'flood',
      0,
      '2021-12-21',
      `q-${n}`,
      'lim',
      words,
      words === 'a phrase' ? 1 : 0,
      1,
    ],
  );
  const html = exchangeHtml({ ...many, words: { ...many.words, said } }, party('Harbour', '“It fell.”'), 'en-GB');
  const order = ['One.', 'Two.', 'Three.', 'Four.', '<details>', 'a phrase', 'Five.', '</details>'];
  const places = order.map((words) => html.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(-1);
});

test('of a day of many words those stand open that say something by themselves', () => {
  const many = party('Norland', '');
  const said = [
    '“unwise”',
    '“It rose in the night.”',
    '“too late”',
    '“It fell by noon again.”',
    '“Nobody saw it go.”',
    '“wet”',
  ].map((words, n): SaidRow => ['2021-12-21', 'flood', 0, '2021-12-21', `q-${n}`, 'lim', words, 0, 1]);
  const html = exchangeHtml({ ...many, words: { ...many.words, said } }, party('Harbour', '“It fell.”'), 'en-GB');
  const [open = '', folded = ''] = html.split('<details>');
  expect(open.match(/“[^”]+”/g)?.slice(0, 4)).toEqual([
    '“unwise”',
    '“It rose in the night.”',
    '“It fell by noon again.”',
    '“Nobody saw it go.”',
  ]);
  expect(folded).toMatch(/“too late”.*“wet”/s);
});

test('of more than are asked for, a week ends at the day that reaches them, and a long day folds none away', () => {
  const many = party('Norland', '');
  const said = Array.from({ length: 40 }, (_, n): SaidRow => {
    const day = n < 6 ? '2021-12-20' : n < 36 ? '2021-12-21' : '2021-12-22';
    return [day, 'flood', 0, day, `q-${n}`, 'lim', `The river rose ${n} times.`, 0, 1];
  });
  const pair = [{ ...many, words: { ...many.words, said } }, party('Harbour', '“It fell.”'), 'en-GB'] as const;
  const some = exchangeHtml(...pair, 20);
  expect(some.match(/The river rose \d+ times/g)).toHaveLength(6 + 4);
  expect(some).toContain('<p class="none">And 26 more</p>');
  expect(some).not.toContain('22 December');
  expect(some.match(/<section/g)).toHaveLength(some.match(/<\/section>/g)?.length ?? 0);
  expect(exchangeHtml(...pair).match(/The river rose \d+ times/g)).toHaveLength(40);
});
