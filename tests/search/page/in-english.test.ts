import { expect, test } from 'vitest';
import { inEnglish } from '../../../src/search/page/in-english.ts';
import * as de from '../../../src/words/de.ts';
import * as en from '../../../src/words/en.ts';
import * as uk from '../../../src/words/uk.ts';

/** Questions in the language of the pages, as the search reads them. */

test.each([
  ['was hat Lima im Dezember über die Fähre gesagt?', 'what did Lima in Dezember say about the Fähre'],
  ['Wer sprach über „die Fähre“', 'who say about „die Fähre“'],
  ['Lima seit Dezember', 'Lima since Dezember'],
  ['Lima vor dem 10. Januar 2022', 'Lima before the 10. Januar 2022'],
  ['Fähre zwischen Mai und Juni', 'Fähre between Mai and Juni'],
  ['die Fähre am Kai', 'die Fähre am Kai'],
  ['vor der Wahl', 'vor der Wahl'],
])('German: %s', (typed, english) => {
  expect(inEnglish(typed, 'de', de.questions)).toBe(english);
});

test.each([
  ['що сказав Петренко про пором у грудні', 'what say Петренко about пором in december'],
  ['Петренко після 10 січня', 'Петренко after 10 january'],
  ['пором до міста', 'пором до міста'],
])('Ukrainian: %s', (typed, english) => {
  expect(inEnglish(typed, 'uk', uk.questions)).toBe(english);
});

test('on English pages nothing changes', () => {
  expect(inEnglish('what did Lima say', 'en-GB', en.questions)).toBe('what did Lima say');
});
