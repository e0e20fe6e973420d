import { expect, test } from 'vitest';
import { abridge, nameOfQuotation } from '../../src/timeline/words.ts';

test('a short quotation is shown whole, stretch by stretch', () => {
  expect(abridge({ spans: ['We can’t retreat,', 'Do they think so?'] }, 40)).toEqual([
    'We can’t retreat,',
    'Do they think so?',
  ]);
});

test('a long one ends with a sentence where it can, and with dots where it cannot', () => {
  expect(abridge({ spans: ['One two three. Four five six seven.'] }, 5)).toEqual(['One two three.']);
  expect(abridge({ spans: ['One two three four five six'] }, 4)).toEqual(['One two three four …']);
});

test('a quotation is named by its first words', () => {
  expect(nameOfQuotation({ spans: ['strategic mistake'] })).toBe('strategic mistake');
  expect(nameOfQuotation({ spans: ['We will support Ukraine, and stability in the Balkans'] })).toBe(
    'We will support Ukraine, and stability…',
  );
  expect(nameOfQuotation({ spans: ['Yes,', 'today'] })).toBe('Yes…');
});
