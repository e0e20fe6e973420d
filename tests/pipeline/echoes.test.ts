import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';

const settings = { known: [], dates: { order: null } };
const sidecar = { headline: 'Ferries stop', published: '2021-11-30' };

/** Each phrase of the article that is part of a fuller statement, with the first words of that statement. */
function echoes(text: string) {
  const { quotations } = readArticle({ file: 'a.txt', name: 'a', text }, sidecar, settings);
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation.text.split(' ').slice(0, 2).join(' ')]));
  return quotations.flatMap(({ text, echo }) => (echo === null ? [] : [[text, byId.get(echo)]]));
}

const full = '“We will answer every blockade, and reply harshly to open threats,” Rosa Lim said.';

test('a phrase that its speaker’s full statement holds is its echo', () => {
  expect(echoes(`Ferries stop\n\nRosa Lim told crews she would “reply harshly to open threats”.\n\n${full}`)).toEqual([
    ['reply harshly to open threats', 'We will'],
  ]);
});

test.each([
  ['another speaker’s words', `Karl Hale said he would “reply harshly to open threats”.\n\n${full}`],
  [
    'nobody’s words',
    '“We will answer every blockade, and reply harshly to open threats.”\n\nWater rose.\n\n“Reply harshly to open threats.”',
  ],
  ['half a word', `Rosa Lim said it was “open threat”.\n\n${full}`],
  ['a word that is there by chance', `Rosa Lim said “will”.\n\n${full}`],
  ['as many words again', 'Rosa Lim said “an open threat”.\n\nRosa Lim said it was “an open threat”.'],
  ['over the gap that a cue leaves', '“We stay,” Rosa Lim said. “Nobody leaves.”\n\nRosa Lim said: “Stay, nobody.”'],
])('%s is none', (_, text) => {
  expect(echoes(`Ferries stop\n\n${text}`)).toEqual([]);
});

test('one long word is taken from a statement, and a short one is there by chance', () => {
  const said = (word: string) =>
    `Ferries stop\n\nRosa Lim said it was “${word}”.\n\n“The ${word} of it all,” Rosa Lim said.`;
  expect(echoes(said('blockade'))).toEqual([['blockade', 'The blockade']]);
  expect(echoes(said('threats'))).toEqual([]);
});
