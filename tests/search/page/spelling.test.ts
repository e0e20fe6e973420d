import { expect, test } from 'vitest';
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
])('%s is corrected to %s', (word, by) => {
  expect(correct(word, names, words)?.word ?? null).toBe(by);
});
