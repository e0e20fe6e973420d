import { expect, test } from 'vitest';
import { readForeign } from '../../../src/search/page/foreign-questions.ts';

test.each([
  ['Was sagte Lima im Mai?', 'what say Lima in may?'],
  ['wer sprach von Häfen', 'who say of Häfen'],
  ['Qu’a dit Lima sur le port', 'what did say Lima about the port'],
  ['que dit Lima', 'what say Lima'],
  ['що казала Ліма про порт', 'what say Ліма about порт'],
  ['Что сказала Лима в мае', 'what say Лима in may'],
  // No English word is in Cyrillic: a question without a word that asks is told by its small words.
  ['Ліма про порт', 'Ліма about порт'],
  ['Лима о порте', 'Лима about порте'],
  // Offices and peoples are read before anything is looked for.
  ['Was sagte der polnische Außenminister', 'what say the Polish foreign minister'],
  ['que dit le ministre de la Défense russe', 'what say the Russian defence minister'],
  ['що сказав міністр оборони Німеччини', 'what say Germany defence minister'],
])('%s', (typed, english) => {
  expect(readForeign(typed, 'en-GB')).toBe(english);
});

test.each([
  'was Lima in the harbour',
  'was the harbour closed',
  'who said it',
  'Que Lima',
  'wo',
  'comment by Lima',
  'Qui Nhon port',
  'Ліма',
  'порт Ліма',
])('“%s” is no question in another language', (typed) => {
  expect(readForeign(typed, 'en-GB')).toBeNull();
});

test('a question in the language of the pages is read by their own words', () => {
  expect(readForeign('wer sprach von Häfen', 'de')).toBeNull();
});
