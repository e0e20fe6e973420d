import { expect, test } from 'vitest';
import { printable } from '../src/printable.ts';

test('every character of the basic plane is kept, dropped or made a space by its kind', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const one = String.fromCharCode(code);
    const isNone = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u.test(one) && !'\t\n\r'.includes(one);
    const expected = '\u000b\u000c\u0085'.includes(one) ? 'a b' : isNone ? 'ab' : `a${one}b`;
    if (printable(`a${one}b`) !== expected) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
