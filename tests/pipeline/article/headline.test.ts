import { expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { addressesReader } from '../../../src/pipeline/article/story-words.ts';

const story = 'The ferry from Ness did not sail on Monday, its captain said.\n\nIt will sail when the wind turns.\n';

test.each([
  ['a label', 'Radio'],
  ['a paper', 'Harbour Post'],
  ['a paper and its motto', 'Harbour Post\nNews that floats'],
  ['a breadcrumb', 'News » Islands'],
  ['the weather', '☀ 9.4°C Riga'],
  ['a ticker', '2h agoMan held after fire at mill'],
  ['a kind of piece', 'The weekend interview'],
  ['the story as a wire numbers it', 'UPDATE 2-Ness ferry stays in port'],
  ['what a page calls it', 'Before you continue'],
])('below %s the headline is found', (_what, above) => {
  const { anatomy } = readAnatomy(`${above}\n\nNess ferry stays in port\n\nBy Rosa Lim\n\n${story}`);
  expect(anatomy.headline).toBe('Ness ferry stays in port');
  expect(anatomy.bylines).toEqual([{ name: 'Rosa Lim' }]);
  expect(anatomy.lines[0]?.role).toBe('boilerplate');
});

test('a story that opens with its first sentence has no headline', () => {
  expect(readAnatomy(story).anatomy.headline).toBeNull();
});

test('a site speaks to its readers; a country, and somebody quoted, do not', () => {
  expect(addressesReader('We use what you tell us.')).toBe(true);
  expect(addressesReader('US and Russia meet in Riga')).toBe(false);
  expect(addressesReader('“You are late,” the captain told him.')).toBe(false);
});

test.each([
  ['Ness ferry &ldquo;stays&rdquo;', 'Ness ferry &ldquo;stays&rdquo;'],
  ['Ness ferry &#8220;stays&#8221;', 'Ness ferry &#8220;stays&#8221;'],
  ['Ness ferry stays in port;', 'Ness ferry stays in port'],
])('the semicolon behind “%s” is of the headline only where it ends a sign', (line, headline) => {
  expect(readAnatomy(`${line}\n\nBy Rosa Lim\n\n${story}`).anatomy.headline).toBe(headline);
});

test('the last line of a story, with nothing below it, is no headline of it', () => {
  const said = '“Nobody told us,” said 王小明, the mayor. “Nobody asked.”';
  const more = 'عمر شريف said: “We wait for the ships.”\n\nKarl Hale said: “We stay on the quay.”';
  const text = `Mayor answers <b>critics</b> & friends\n\n${said}\n\n${more}\n`;
  expect(readAnatomy(text).anatomy.headline).toBe('Mayor answers <b>critics</b> & friends');
});

test('lines of a narrow column above a headline stay in the story', () => {
  const column = 'The ferry of Ness did not\nsail on Monday, nor will it\nbefore the wind has turned to\nthe south.';
  const text = `By Jan Hale\n${column}\n\nCrane sold to museum\nBy Rosa Lim\nThe last crane of the harbour has been sold to a museum inland, the council said.\n`;
  const { lines } = readAnatomy(text).anatomy;
  expect(lines.slice(1, 5).map(({ role }) => role)).not.toContain('boilerplate');
});

test('a first line that speaks to its reader is a headline above a standfirst and “By”', () => {
  const story = 'A planner has walked to her office since 2003, and counts the cars that she meets.';
  expect(
    readAnatomy(`What we and our kind are for\n\nWalking is for us all, and so are roads.\n\nBy Rosa Lim\n\n${story}\n`)
      .anatomy.headline,
  ).toBe('What we and our kind are for');
  expect(
    readAnatomy(
      `We and our partners store cookies\n\nYou can change your choices at any time.\n\nBy Rosa Lim\n\n${story}\n`,
    ).anatomy.headline,
  ).not.toBe('We and our partners store cookies');
});

test.each([
  ['港口关闭三天', 'By Rosa Lim\n\n8 June 2024', story],
  ['港口关闭三天', '', story],
  ['ท่าเรือปิดสามวันหลังพายุ', '8 June 2024', story],
  ['港が三日間閉鎖された', 'By Rosa Lim', story],
  [
    '市长宣布码头将关闭三天',
    '2024年6月8日',
    '市长林罗莎周五说：“码头将关闭三天。”渔民们说没有人事先通知他们。\n\n港务局表示，关闭是为了修理码头的墙壁。\n',
  ],
])('%s, with no space between its words, is a headline', (headline, head, below) => {
  expect(readAnatomy(`${headline}\n\n${head}\n\n${below}`).anatomy.headline).toBe(headline);
});

test('a name or a label of a few signs is no headline', () => {
  for (const words of ['李明', '国际新闻']) {
    expect(readAnatomy(`${words}\n\n8 June 2024\n\n${story}`).anatomy.headline, words).toBeNull();
  }
});
