import { expect, test } from 'vitest';
import { exchangeHtml, type Party } from '../../src/publish/exchange.ts';

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
