import { unified } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import type { PhrasingContent } from 'mdast';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../src/domain.ts';
import { writeBody } from '../../../src/pipeline/writing/markdown.ts';
import { runs } from '../../support/runs.ts';

const processor = await unified({ gfm: false, smartypants: false }).createRenderer({ syntaxHighlight: false });

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['amp', '&'],
]);

/** The words a browser would show for a piece of Markdown, by the very processor the site uses. */
async function shown(markdown: string): Promise<string> {
  const { code } = await processor.render(markdown);
  return code
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, (_, hex: string, digits: string, name: string) =>
      name ? (named.get(name) ?? '?') : String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    );
}

const whole = (text: string, where: Paragraph['where']): Paragraph => ({
  start: 0,
  end: text.length,
  where,
  lines: [1, 1],
});

describe('the words of a paragraph come out as printed', () => {
  test.each([
    '1. The talks began on Monday.',
    '# 10 Downing Street said nothing.',
    'Prices rose 5 * 3 * 2 and _more_ `still` [sic](not a link) ![no image].',
    '<script>alert(1)</script> & &amp; &copy; <b>bold</b>',
    '- a dash opens this line',
    '+ 1,000 troops',
    '> quoted, he said',
    '    indented by four',
    'http://example.org/?a=b&c=d and mail@example.org',
    'a backslash \\ and a \\* star',
    'no-break\u00a0space and — dashes … ‘marks’ “here”',
    '~~struck~~ | table | row |',
    '***',
    '---',
    '===',
    '[x]: not-a-definition',
  ])('%s', async (text) => {
    expect((await shown(writeBody(text, [whole(text, 'body')], []))).trim()).toBe(text.trim());
    expect((await shown(writeBody(text, [whole(text, 'caption')], []))).trim()).toBe(text.trim());
    expect((await shown(writeBody(text, [whole(text, 'crosshead')], []))).trim()).toBe(text.trim());
  });

  test('any line of any characters', async () => {
    const line = fc
      .stringMatching(/^[ -~¡-ÿ‘’“”–…]{1,80}$/)
      .map((words) => words.trim())
      .filter((words) => words !== '');
    await fc.assert(
      fc.asyncProperty(line, fc.constantFrom('body', 'caption', 'crosshead'), async (text, place) => {
        expect((await shown(writeBody(text, [whole(text, place)], []))).trim()).toBe(text);
      }),
      { numRuns: runs(500) },
    );
  });
});

test('a quotation stands as an element with its id and speaker; its later stretches point to it', () => {
  const text = '“Yes,” she said, “today.”\n“And tomorrow.”';
  const paragraphs: Paragraph[] = [
    { start: 0, end: 25, where: 'body', lines: [1, 1] },
    { start: 26, end: 41, where: 'caption', lines: [2, 2] },
  ];
  const body = writeBody(text, paragraphs, [
    { start: 0, end: 6, id: 'q-1', speaker: 'ann' },
    { start: 17, end: 25, id: 'q-1', speaker: 'ann' },
    { start: 26, end: 41, id: 'q-2', speaker: null },
  ]);
  expect(body).toBe(
    '<q id="q-1" data-speaker="ann">“Yes,”</q> she said, <q data-continues="q-1" data-speaker="ann">“today.”</q>\n\n' +
      '<p class="caption"><q id="q-2">“And tomorrow.”</q></p>\n',
  );
});

test('a hard-wrapped paragraph is one line of Markdown', () => {
  const text = 'The river  \n  rose\r\nagain.';
  expect(writeBody(text, [whole(text, 'body')], [])).toBe('The river rose again.\n');
});

test.each([
  [
    'inside another',
    [
      [0, 13],
      [4, 7],
    ],
    '<q id="q-0">one two three</q> four\n',
  ],
  [
    'across another',
    [
      [0, 7],
      [4, 13],
    ],
    '<q id="q-0">one two</q><q id="q-1"> three</q> four\n',
  ],
  ['over the end of the paragraph', [[8, 40]], 'one two <q id="q-0">three four</q>\n'],
] as const)('a stretch that reaches %s doubles no word', (_, spans, body) => {
  const text = 'one two three four';
  const stretches = spans.map(([start, end], n) => ({ start, end, id: `q-${n}`, speaker: null }));
  expect(writeBody(text, [whole(text, 'body')], stretches)).toBe(body);
});

test('what needs no escape is written as the library writes it', () => {
  const library = remark().data('settings', { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });
  const words = fc.oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[A-Za-z0-9 ,.“”‘’'"()!?:;–—£%/é\u00a0+=~-]{1,24}$/) },
    fc.constantFrom(
      '1. ',
      '1) ',
      '+ ',
      '- ',
      '-',
      '~~~',
      '= ',
      ' ',
      '!',
      '[',
      '&',
      'amp;',
      '<b',
      '\\',
      '_',
      '`',
      '(',
      '](',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(3), (pieces, marked) => {
      // As they stand in a text: a line, without spaces around it or several in a row.
      const text = pieces.join('').replace(/ +/g, ' ').trim();
      const at = text.indexOf(pieces[marked] ?? '\n');
      const end = at < 0 ? 0 : at + (pieces[marked] as string).length;
      const said = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
      const children: PhrasingContent[] =
        at < 0
          ? said(text)
          : [
              ...said(text.slice(0, at)),
              { type: 'html', value: '<q id="q-1">' },
              ...said(text.slice(at, end)),
              { type: 'html', value: '</q>' },
              ...said(text.slice(end)),
            ];
      const expected = library.stringify({ type: 'root', children: [{ type: 'paragraph', children }] });
      const stretches = at < 0 ? [] : [{ start: at, end, id: 'q-1', speaker: null }];
      expect(writeBody(text, [whole(text, 'body')], stretches)).toBe(expected);
    }),
    { numRuns: runs(2000) },
  );
});
