import { expect, test } from 'vitest';
import { abridge, lifted, nameOfQuotation } from '../../src/timeline/words.ts';

const one = (words: string) => ({ spans: [words], text: words });
const two = { spans: ['We can’t retreat,', 'Do they think so?'], text: 'We can’t retreat … Do they think so?' };

test('a short quotation is shown whole, stretch by stretch', () => {
  expect(abridge(two, 40)).toEqual(['“We can’t retreat” … “Do they think so?”']);
  expect(abridge({ spans: ['One.', 'Two.'], text: 'One.\nTwo.' })).toEqual(['“One.', '“Two.”']);
});

test('in one line each paragraph has both its marks', () => {
  expect(lifted({ spans: ['One.', 'Two.', 'Three.'], text: 'One.\nTwo.\nThree.' })).toBe('“One.” “Two.” “Three.”');
  expect(lifted(two)).toBe('“We can’t retreat” … “Do they think so?”');
});

test('a long one ends with a sentence where it can, and with dots where it cannot', () => {
  expect(abridge(one('One two three. Four five six seven.'), 5)).toEqual(['“One two three.”']);
  expect(abridge(one('One two three four five six'), 4)).toEqual(['“One two three four …”']);
});

test('a cut after a paragraph or a stretch closes the marks', () => {
  expect(abridge(two, 4)).toEqual(['“We can’t retreat”']);
  expect(abridge({ spans: ['One two.', 'Three four.'], text: 'One two.\nThree four.' }, 2)).toEqual(['“One two.”']);
});

test('a quotation is named by its first words', () => {
  expect(nameOfQuotation(one('strategic mistake'))).toBe('strategic mistake');
  expect(nameOfQuotation(one('We will support Ukraine, and stability in the Balkans'))).toBe(
    'We will support Ukraine, and stability…',
  );
  expect(nameOfQuotation({ spans: ['Yes,', 'today'], text: 'Yes … today' })).toBe('Yes…');
});
