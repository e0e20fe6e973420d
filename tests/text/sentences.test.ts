import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { readParagraph } from '../../src/pipeline/attribution/tokens.ts';
import { maskedSentences, splitterOf } from '../../src/pipeline/dates/said/sentences.ts';
import { excerptOf } from '../../src/publish/excerpt.ts';
import { isAbbreviation } from '../../src/text/abbreviations.ts';
import { sentencesAround, sentencesOf } from '../../src/text/sentences.ts';
import { CALENDAR } from '../../src/text/words/function-words.ts';
import { HONORIFICS } from '../../src/text/words/titles.ts';
import { readBody } from '../../src/timeline/body.ts';
import { sentencesOfQuotations } from '../../src/timeline/sentence.ts';

/** A bar stands where one sentence ends and the next begins. */
const tables: Readonly<Record<string, readonly string[]>> = {
  'a stop, a question or an exclamation before a capital': [
    'One. |Two! |Three?',
    'It cost $2.5bn. |The rest is open.',
    'He left at 9.30. |“We paid.” |Nobody came.',
    'It rose... |The wall held.',
    '他走了。|她留下了。',
    'It fell. |40 homes are wet.',
    '(It fell.) |The wall held.',
    'It fell.” |The wall held.',
    'It fell. |“It rose',
  ],
  'no capital, no sentence': ['It rose … and fell.', 'the site harbour.example. it is down', ''],
  'titles and initials end none': [
    'In Leeds Gov. Rosa Lim and Capt. Karl Hale said no.',
    'Mr. Lim met J. Hale and Sen. Ana Prieto.',
    'Cllr. Lim, Supt. Hale and Lt. Col. Prieto left. |Rain fell.',
    'Cmdr. So and Ms. But spoke.',
  ],
  'abbreviations end one only before a word that is no name': [
    'Ana of the U.S. Treasury left. |He did not.',
    'He lives in the U.S. |She does not.',
    'At 9 a.m. Rosa Lim spoke. |At 10 p.m. |The doors closed.',
    'Hale Inc. Rosa Lim runs. |So does Lim Co. |But who knows?',
    'On Jan. 6 and Sun. Karl Hale came.',
    'In Lim v. Hale the court sat. |It rose.',
    'Malcolm X. |He left.',
    'See Fig. 3 and No. 10 for it.',
  ],
  'words that look like abbreviations': [
    'He fell ill. |Karl Hale stayed.',
    'They sat. |Karl Hale stood in the sun. |Rosa Lim left.',
    'She said no. |Karl Hale left.',
    'He went to mass. |Karl did not.',
    'Karl Hale met the Pres. and the Dep. twice.',
  ],
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  test.each(rows)('%s', (row) => {
    const text = row.replaceAll('|', '');
    const cut = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    expect(cut.join('|')).toBe(row);
  });
});

test.each([
  'He said “It fell. It rose.” |Karl Hale left.',
  '“It fell!” Karl Hale said.',
  '“It fell!” Karl Hale, of the harbour board in Leeds, said.',
  '“It fell!” |Karl Hale left.',
  '“It fell!” |Karl Hale left. |He said no.',
  '“It fell,” Karl Hale said.',
  '“It fell.” |“It rose.”',
  '“It fell!” |“It rose.”',
  'He said … “It rose.”',
  'It docked at 9 p.m. |“It fell.”',
  'It docked at 9 p.m. “and fell” there.',
  'A. “It fell.”',
  'It fell — Karl Hale said.',
  '“It fell!” he went on.',
])('with what stands in marks as one: %s', (row) => {
  const text = row.replaceAll('|', '');
  const quoted = [...text.matchAll(/“[^”]*”/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const cut = sentencesOf(text, undefined, quoted).map(({ start, end }) => text.slice(start, end));
  expect(cut.join('|')).toBe(row);
});

test('only the stretch asked for is looked at, and what is quoted outside it counts for nothing', () => {
  const text = 'One two. Three “four. Five”. Six.';
  const of = (start: number, end: number, quoted: readonly { start: number; end: number }[]) =>
    sentencesOf(text, { start, end }, quoted).map((span) => text.slice(span.start, span.end));
  expect(of(4, 15, [{ start: 15, end: 27 }])).toEqual(['two. ', 'Three ']);
  expect(of(9, 33, [{ start: 15, end: 27 }])).toEqual(['Three “four. Five”. ', 'Six.']);
  expect(of(9, 27, [{ start: 15, end: 27 }])).toEqual(['Three “four. Five”']);
  expect(of(0, 8, [{ start: 6, end: 20 }])).toEqual(['One two.']);
});

test('the sentences around some words, joined where they touch', () => {
  const text = 'One. Two. Three. Four.';
  const around = (...words: readonly string[]) =>
    sentencesAround(
      text,
      words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
    ).map((span) => text.slice(span.start, span.end));
  expect(around('Two')).toEqual(['Two. ']);
  expect(around('Two', 'Three')).toEqual(['Two. Three. ']);
  expect(around('One', 'Three', 'Four')).toEqual(['One. ', 'Three. Four.']);
  expect(around('One.')).toEqual(['One. ']);
  expect(around()).toEqual([]);
});

test('what never ends is cut after 401 words', () => {
  const cut = sentencesOf('w '.repeat(1000)).map(({ start, end }) => (end - start) / 2);
  expect(cut).toEqual([401, 401, 198]);
});

test('every abbreviation among the titles and the days is in the one list', () => {
  const stopped = [...HONORIFICS.keys(), ...CALENDAR].filter((word) => /^\p{L}+\.$/u.test(word));
  expect(stopped.length).toBeGreaterThan(40);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1, -1);
  expect(stopped.filter((word) => !isAbbreviation(capital(word), 'R'))).toEqual([]);
});

/** Each surface's sentence around the words in marks of a paragraph. */
const surfaces: Readonly<Record<string, (paragraph: string) => string>> = {
  attribution(paragraph) {
    const marked = markedIn(paragraph);
    const stretches = marked.map((span, n) => ({
      marked: span,
      content: { start: span.start + 1, end: span.end - 1 },
      quotation: n,
      span: 0,
      skip: false,
    }));
    const whole = { start: 0, end: paragraph.length, where: 'body', lines: [1, 1] } as const;
    const { sentences } = readParagraph(paragraph, whole, 0, stretches);
    const tokens = sentences.find(({ tokens }) => tokens.some(({ quotation }) => quotation === 0))?.tokens ?? [];
    return paragraph.slice(tokens[0]?.start, tokens.at(-1)?.end);
  },
  'the day it was said'(paragraph) {
    const marked = markedIn(paragraph);
    const [first] = marked;
    if (!first) return '';
    const { sentences, at } = maskedSentences(
      paragraph,
      splitterOf(paragraph),
      { start: 0, end: paragraph.length },
      marked.map((span, n) => ({ ...span, isOwn: n === 0 })),
      first,
    );
    let n = 0;
    return (sentences[at] ?? '').replace(/[\uE000\uE001]/g, () => {
      const span = marked[n++];
      return paragraph.slice(span?.start, span?.end);
    });
  },
  excerpt: (paragraph) => textOf(excerptOf(bodyWith(paragraph)).tree).trim(),
  timeline: (paragraph) =>
    (sentencesOfQuotations(bodyWith(paragraph).paragraphs).get('q-0') ?? [])
      .flat()
      .map(({ words }) => words)
      .join(''),
};

const markedIn = (paragraph: string): readonly { start: number; end: number }[] =>
  [...paragraph.matchAll(/“[^”]*”/g)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

function bodyWith(paragraph: string): ReturnType<typeof readBody> {
  let n = 0;
  return readBody(`<p>${paragraph.replace(/“[^”]*”/g, (words) => `<q id="q-${n++}">${words}</q>`)}</p>`);
}

describe.each(Object.entries(surfaces))('%s', (_name, sentenceIn) => {
  test.each([
    'In Leeds Gov. Rosa Lim and Capt. Karl Hale said “it rose” at 9 a.m. Mon. before Sen. Prieto left.',
    'The Rev. J. Hale of St. Ives, Mass. once called it “slow. Very slow”, to Sgt. Lim.',
    '“Why? Tell me!” Mr. Lim of Hale Inc. Leeds asked the U.S. Treasury.',
    'He was clear: “It rose.”',
    'According to Det. Insp. Ana Prieto v. Hale was “closed”.',
  ])('%s', (sentence) => {
    expect(sentenceIn(`It was wet. ${sentence}`)).toBe(sentence);
    expect(sentenceIn(`${sentence} Nobody answered.`)).toBe(sentence);
  });
});

test('a window is split anew where other stretches of it are quotations', () => {
  const text = 'Rosa Lim asked. “Why? Nobody knows.” It was late.';
  const [marked] = markedIn(text);
  const whole = { start: 0, end: text.length };
  const split = splitterOf(text);
  const printed = (spans: readonly { start: number; end: number }[]): readonly string[] =>
    spans.map(({ start, end }) => text.slice(start, end).trim());
  expect(printed(split(whole, marked ? [marked] : []))).toEqual([
    'Rosa Lim asked.',
    '“Why? Nobody knows.”',
    'It was late.',
  ]);
  expect(printed(split(whole, []))).toContain('“Why?');
  expect(printed(split({ start: 0, end: 15 }, []))).toEqual(['Rosa Lim asked.']);
});
