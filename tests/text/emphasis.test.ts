import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/index.ts';
import { withoutEmphasis } from '../../src/text/emphasis.ts';

const said = (...paragraphs: readonly string[]) =>
  readArticle(
    {
      file: 'a.txt',
      name: 'a',
      text: `Weir closed at Ostbury after a third collapse\n4 March 2022\n\n${paragraphs.join('\n\n')}\n`,
    },
    null,
    { known: [], dates: { order: null, today: '2025-01-01' } },
  ).quotations.map(({ text, attribution }) => [
    text,
    attribution.kind === 'unattributed' ? null : attribution.speaker.name,
  ]);

const before = '“We never slept,” said Tom Ashdown.';

test.each([
  ['“We lost the barn,” said **Susan Prentice**.', 'We lost the barn', 'Susan Prentice'],
  ['“We lost the barn,” __Susan Prentice__ said.', 'We lost the barn', 'Susan Prentice'],
  [
    '“We lost the barn,” said [Susan Prentice](https://post.example/susan_prentice).',
    'We lost the barn',
    'Susan Prentice',
  ],
  ['**“We lost the barn,”** said *Susan* Prentice.', 'We lost the barn', 'Susan Prentice'],
  ['"We lost the barn," ***Susan Prentice*** told the _Courier_.', 'We lost the barn', 'Susan Prentice'],
  ['Susan Prentice said: “We *lost* the barn.”', 'We *lost* the barn.', 'Susan Prentice'],
])('%s', (line, words, speaker) => {
  expect(said(before, line)[1]).toEqual([words, speaker]);
});

test.each([
  'f**k that and f*** them',
  '3 * 4 * 5',
  'snake_case_names stay',
  '5* and 4*',
  'a [note] (see below)',
  '[sic](he)',
])('“%s” stays as it is', (text) => expect(withoutEmphasis(text)).toBe(text));

test('every other letter stays in its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('*', '_', '[', ']', '(', ')', '/', 'a', ' ', '.', '\n', '“'), { maxLength: 60 }),
      (letters) => {
        const text = letters.join('');
        const plain = withoutEmphasis(text);
        expect(plain).toHaveLength(text.length);
        for (const [at, letter] of [...plain].entries()) if (letter !== ' ') expect(letter).toBe(text[at]);
        expect(plain.split('\n')).toHaveLength(text.split('\n').length);
      },
    ),
  );
});
