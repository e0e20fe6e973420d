import { expect, test } from 'vitest';
import { betweenMarks, inMarks, quotedParagraphs, quotedText } from '../src/quoted-words.ts';

/** `¶` opens a paragraph, `|` stands for a cue. */
const stretches = (drawn: string) =>
  drawn.split(/(?=[|¶])/).map((part, n) => ({
    words: part.replace(/^[|¶]/, ''),
    opensParagraph: n === 0 || part.startsWith('¶'),
  }));

const quoted = (drawn: string) => {
  const parts = stretches(drawn);
  return { spans: parts.map(({ words }) => words), text: quotedText(parts) };
};

test.each([
  ['serious consequences,', 'serious consequences', ['“serious consequences”']],
  ['It rose,|we left at once.', 'It rose … we left at once.', ['“It rose” … “we left at once.”']],
  ['It rose.|We left,', 'It rose. … We left', ['“It rose.” … “We left”']],
  ['One,¶two.', 'One,\ntwo.', ['“One,', '“two.”']],
  ['One.¶Two,|three.', 'One.\nTwo … three.', ['“One.', '“Two” … “three.”']],
  ['He told me ‘no,’', 'He told me ‘no’', ['“He told me ‘no’”']],
  ['It rose … again,|… twice', 'It rose … again … … twice', ['“It rose … again” … “… twice”']],
])('%s', (drawn, text, shown) => {
  expect(quoted(drawn).text).toBe(text);
  expect(inMarks(quotedParagraphs(quoted(drawn)))).toEqual(shown);
  expect(`“${betweenMarks(quoted(drawn)).replaceAll('\n', '\n“')}”`).toBe(shown.join('\n'));
});

test.each([['it rose, twice'], ['it rose;'], ['it rose –'], ['it rose…'], ['1,000'], [',']])(
  'no other sign is left out: %s',
  (words) => {
    expect(quoted(words).text).toBe(words);
  },
);

test('a text that its stretches do not make is one paragraph', () => {
  expect(quotedParagraphs({ spans: ['one', 'two'], text: 'one two' })).toEqual([['one two']]);
  expect(quotedParagraphs({ spans: ['one'], text: 'one … two' })).toEqual([['one … two']]);
});
