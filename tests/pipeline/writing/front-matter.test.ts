import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, joinEntry, splitEntry } from '../../../src/pipeline/writing/front-matter.ts';

test('what is written is read back the same, days as strings', () => {
  const value = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean(), fc.constant(null));
  const data = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => key !== 'generated'),
    fc.oneof(value, fc.constantFrom('2022-01-15', '2022-01', 'yes', 'no', '1e3', '~', '---', 'a: b', "it's", '# no')),
  );
  fc.assert(
    fc.property(data, fc.stringMatching(/^[ -~]{0,60}$/), (before, body) => {
      const { data: after, body: rest } = splitEntry(joinEntry(before, `${body}\n`));
      expect(after).toEqual({ ...before });
      expect(rest.trim()).toBe(body.trim());
      expect(digestOf(after, rest)).toBe(digestOf(before, body));
    }),
  );
});

test('front matter that would run as a program is refused', () => {
  expect(() => splitEntry('---js\n{ a: process.exit(3) }\n---\nBody\n')).toThrow(/must be YAML/);
});
