import { expect, test } from 'vitest';
import { distance } from '../../../src/search/page/distance.ts';
import { correct } from '../../../src/search/page/spelling.ts';

const names = ['lavrov', 'putin', 'walla', 'shoigu', 'zelensky', 'may'];
const words = ['diplomacy', 'weapons', 'street', 'risk', 'nato', 'met', 'zero', 'its', 'friday'];

test.each([
  ['lavrow', 'lavrov'],
  ['lavorv', 'lavrov'],
  ['putn', 'putin'],
  ['zelensskiy', 'zelensky'],
  ['diplomcy', 'diplomacy'],
  ['wepaons', 'weapons'],
  ['stream', null],
  ['minsk', null],
  ['metro', null],
  ['itv', null],
  ['mey', null],
  ['xyzzyq', null],
  ['nat', null],
  ['a'.repeat(420), null],
  ['zelenskii', 'zelensky'],
  ['selenskyj', 'zelensky'],
  ['vallar', null],
])('%s is corrected to %s', (word, by) => {
  expect(correct(word, names, words)?.word ?? null).toBe(by);
});

test.each([
  ['of two as near the one that begins alike', 'lavrov', ['bavrov', 'lavros'], 'lavros'],
  ['the nearer before the one that begins alike', 'lavrova', ['lavroxx', 'mavrova'], 'mavrova'],
  ['two slips from seven letters on', 'mexxnsk', ['medinsk'], 'medinsk'],
  ['three are too many', 'mxxxnsk', ['medinsk'], null],
  ['one below that', 'mexnsk', ['medinsk'], null],
  ['a name of four letters', 'kiyv', ['kyiv'], 'kyiv'],
  ['no name of three', 'mayx', ['may'], null],
  ['no word of three', 'kyv', ['kyiv'], null],
  ['what sounds the same', 'wallis', ['wallace'], 'wallace'],
  ['not what begins otherwise', 'values', ['wallace'], null],
  ['nor what has no vowel there', 'walls', ['wallace'], null],
  ['a letter typed twice', 'lizz', ['liz'], 'liz'],
  ['a word with an ending of words is none two slips away', 'victory', ['viktor'], null],
  ['nor another', 'morality', ['moralis'], null],
  ['one slip away it may be', 'wallance', ['wallace'], 'wallace'],
  ['and where the name ends so, too', 'kingslly', ['kingsley', 'kinsly'], 'kingsley'],
])('a name: %s', (_, word, among, by) => {
  expect(correct(word, among, [])?.word ?? null).toBe(by);
});

test.each([
  ['one slip in a word of five letters', 'stret', ['street'], 'street'],
  ['no word of four', 'zeroo', ['zero'], null],
  ['nor towards one from four', 'zero', ['zeros'], null],
  ['a word of five letters', 'streex', ['stree'], 'stree'],
  ['a beginning of five letters', 'streeting', ['stree'], 'stree'],
  ['another letter in one of six', 'fridax', ['friday'], null],
  ['none that begins otherwise', 'treet', ['street'], null],
  ['two slips are another word', 'diplxmxcy', ['diplomacy'], null],
  ['another letter in a short word makes another word', 'peace', ['place'], null],
  ['two letters swapped do not', 'strete', ['street'], 'street'],
  ['in a longer word it does not', 'weapoms', ['weapons'], 'weapons'],
  ['the longest that it begins with', 'threatening', ['threat', 'threaten'], 'threaten'],
  ['five letters more', 'diplomacyabcde', ['diplomacy'], 'diplomacy'],
  ['and no six', 'diplomacyabcdef', ['diplomacy'], null],
  ['one slip before a beginning', 'streett', ['stree', 'street'], 'street'],
])('a word: %s', (_, word, among, by) => {
  expect(correct(word, [], among)?.word ?? null).toBe(by);
});

test.each([
  ['kitten', 'sitting', 9, 3],
  ['kyiv', 'kiyv', 2, 1],
  ['abcd', 'badc', 2, 2],
  ['ab', 'ba', 9, 1],
  ['abc', 'axb', 9, 2],
  ['', 'abc', 9, 3],
  ['abc', '', 9, 3],
  ['same', 'same', 1, 0],
])('%j and %j are, looking as far as %i, %i apart', (a, b, furthest, away) => {
  expect(distance(a, b, furthest)).toBe(away);
});

test('what is farther than asked for is only that', () => {
  expect(distance('aaaaaa', 'bbbbbb', 1)).toBeGreaterThan(1);
});
