import { expect, test } from 'vitest';
import { readForeign } from '../../../src/search/page/foreign-questions.ts';

test.each([
  ['Was sagte Lima im Mai?', 'what say Lima in may?'],
  ['wer sprach von Häfen', 'who say of Häfen'],
  ['Qu’a dit Lima sur le port', 'what did say Lima about the port'],
  ['que dit Lima', 'what say Lima'],
  ['що казала Ліма про порт', 'what say Ліма about порт'],
  ['Что сказала Лима в мае', 'what say Лима in may'],
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
])('“%s” is no question in another language', (typed) => {
  expect(readForeign(typed, 'en-GB')).toBeNull();
});

test('a question in the language of the pages is read by their own words', () => {
  expect(readForeign('wer sprach von Häfen', 'de')).toBeNull();
});
