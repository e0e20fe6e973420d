import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { whenSaid } from '../../../src/pipeline/dates/index.ts';
import { quoted } from './quoted.ts';

/** Saturday. */
const published = '2022-01-15';

/** When the first quotation of a body paragraph was said. */
function said(paragraph: string, day: string | null = published): string {
  const text = `The crane nobody ordered\n\n${paragraph}\n`;
  const words = /“[^”]*”/.exec(paragraph)?.[0] ?? '';
  const [reading] = whenSaid(text, readAnatomy(text).anatomy, quoted(text, words), day);
  return reading === null || reading === undefined ? 'unknown' : `${reading.date} ${reading.basis}`;
}

describe('stated', () => {
  test.each([
    ['Rosa Lim said on Saturday: “No.”', '2022-01-15'],
    ['Rosa Lim said on Friday: “No.”', '2022-01-14'],
    ['Rosa Lim said last Saturday: “No.”', '2022-01-08'],
    ['“No,” Rosa Lim said yesterday.', '2022-01-14'],
    ['“No,” said Rosa Lim, the harbour master, on Tuesday.', '2022-01-11'],
    ['The night before Tuesday’s bout Rosa Lim told fans it was “over”.', '2022-01-10'],
    ['Hours after Tuesday’s bout Rosa Lim told fans it was “over”.', '2022-01-11'],
    ['She said, following Tuesday’s draw, that it was “over”.', '2022-01-11'],
    ['Rosa Lim told fans on the night of the bout, 11 January, that it was “over”.', '2022-01-11'],
    ['On the 12th Rosa Lim had radioed that it was “over”.', '2022-01-12'],
    ['Rosa Lim slept through Tuesday’s bout. The next morning she told fans it was “over”.', '2022-01-12'],
    ['The keeper apologised on Tuesday. “No,” he said.', '2022-01-11'],
    ['She said that on 11 January he had told her it was “over”.', '2022-01-11'],
    ['“No,” said harbour master Rosa Lim on Tuesday.', '2022-01-11'],
    ['“No,” Rosa Lim told reporters in Riga on Tuesday.', '2022-01-11'],
    ['“No,” she said late on Tuesday.', '2022-01-11'],
    ['“No,” she said in a statement on Tuesday. “Never.”', '2022-01-11'],
    ['Speaking on Tuesday, she said it was “no gift”.', '2022-01-11'],
    ['Speaking in Riga on Tuesday, she said it was “no gift”.', '2022-01-11'],
    ['In an interview on Sunday, she called it “no gift”.', '2022-01-09'],
    ['Asked on Monday about the crane, she said “no”.', '2022-01-10'],
    ['On Monday, she told an event in London that it was “no gift”.', '2022-01-10'],
    ['Yesterday she told pilots it was “no gift”.', '2022-01-14'],
    ['The port on Tuesday said it was “no gift”.', '2022-01-11'],
    ['Rosa Lim yesterday warned that it was “no gift”.', '2022-01-14'],
    ['“No,” she tweeted on 3 January.', '2022-01-03'],
    ['“No,” she said on Dec. 28.', '2021-12-28'],
    ['“No,” she said on 20 January.', '2021-01-20'],
    ['“No,” she said on 20 March 2019.', '2019-03-20'],
    ['“No,” she said last week.', '2022-01-03/2022-01-09'],
    ['“No,” she said earlier this week.', '2022-01-10/2022-01-15'],
    ['“No,” she said at the weekend.', '2022-01-08/2022-01-09'],
    ['At the weekend Rosa Lim said it was “over”.', '2022-01-08/2022-01-09'],
    ['Over the weekend Rosa Lim called it “over”.', '2022-01-08/2022-01-09'],
    ['At the time, in 2009, she said it was “over”.', '2009'],
    ['“No,” she said last month.', '2021-12'],
    ['“No,” she said last year.', '2021'],
    ['“No,” she said in 2014.', '2014'],
    ['“No,” she said in November.', '2021-11'],
    ['“No,” she said two days ago.', '2022-01-13'],
    ['“No,” she said two weeks ago.', '2022-01-01~'],
    ['“No,” she said last night.', '2022-01-14'],
    ['“No,” she said in a Friday tweet.', '2022-01-14'],
    ['“No,” she said on Tuesday, and warned the owner.', '2022-01-11'],
    ['She said on Tuesday it was scrap and warned it was “no gift”.', '2022-01-11'],
    ['She said in 1998 that it was scrap, and repeated on Sunday that it was “no gift”.', '2022-01-09'],
    ['She said in 1998 that it was “no gift”, and repeated on Sunday that it was “scrap”.', '1998'],
    ['She said on Monday it was scrap, and told pilots on Tuesday it was “no gift”.', '2022-01-11'],
    ['In 2019 Rosa Lim said it was “no gift”; on Monday she said it was “scrap”.', '2019'],
    ['In 2019 Rosa Lim said it was scrap; on Monday she said it was “no gift”.', '2022-01-10'],
    ['In 1997, at the height of the boom, mayor Rosa Lim had promised “no gift”.', '1997'],
    ['In 1997, when the ice broke, Rosa Lim called it “no gift”.', '1997'],
    ['In 2019, she told the council it was “no gift”.', '2019'],
    ['In 2019, Rosa Lim, a pilot, said it was “no gift”.', '2019'],
    ['Speaking on Monday after talks on Sunday, she said it was “no gift”.', '2022-01-10'],
    ['She called it scrap on Monday, and on Tuesday she said: “No gift.”', '2022-01-11'],
    ['“No gift,” she said on Monday, and on Tuesday she said that it was scrap.', '2022-01-10'],
    ['On Monday she said it was scrap; she called it “no gift”.', '2022-01-10'],
  ])('%s', (paragraph, expected) => {
    expect(said(paragraph)).toBe(expected.includes(' ') ? expected : `${expected} stated`);
  });

  test('a post was written on the day that its signature gives', () => {
    expect(said('“No gift.”\n\n— Rosa Lim (@rosalim) January 11, 2022')).toBe('2022-01-11 stated');
    expect(said('“No gift.” — Rosa Lim (@rosalim) January 11, 2022')).toBe('2022-01-11 stated');
    expect(said('“No gift.”\n\n— Rosa Lim, in a letter of January 11, 2022')).toBe('2022-01-15 published');
  });

  test('“He added” goes on with the sentence before, in its paragraph or the one above', () => {
    expect(said('On Tuesday, Rosa Lim said it was scrap. She added: “No.”')).toBe('2022-01-11 stated');
    expect(said('On Tuesday, Rosa Lim said it was scrap.\n\nShe added: “No.”')).toBe('2022-01-11 stated');
    expect(said('On Tuesday, Rosa Lim said it was scrap.\n\nJan Hale said: “No.”')).toBe('2022-01-15 published');
  });

  test('a quotation on its own takes the day of what introduces it', () => {
    expect(said('Speaking on Tuesday, she set out her position:\n\n“It is scrap.”')).toBe('2022-01-11 stated');
    expect(said('The ice broke on Tuesday.\n\n“It is scrap.”')).toBe('2022-01-15 published');
  });
});

describe('not stated', () => {
  test.each([
    'She said talks on Monday had been “frank”.',
    'She said that on Monday it was “frank”.',
    'She told the council the attack on Monday was “an act of God”.',
    '“We meet next month,” she said.',
    'They will meet next month, she said, “in the customs house”.',
    '“In 2014 it was worse,” she said.',
    'In 2014 it froze, and that was “worse”, she said.',
    'In 2014, when it froze, Rosa Lim said, the ice was “worse”.',
    'In 2014 prices were “mad”, she said.',
    'In 2014 Riga was “mad”, she said.',
    'In 2014, Rosa Lim said, it was “no gift”.',
    'In 2014 Rosa Lim asked him to a feast that she said was “no gift”.',
    'She said it was “no gift”, and told pilots on Tuesday that it was scrap.',
    'She called it “no gift”; on Monday the crane fell.',
    'The keeper was arrested on Tuesday. “No,” he said.',
    'The keeper apologised on Tuesday for what he said on Monday. “No,” the port said.',
    'She called it “no gift”; on Monday she said that it was scrap.',
    'The crane, there since 1997, is “scrap”, she said.',
    'After talks on Tuesday, she said it was “no gift”.',
    'Following Tuesday’s vote she said it was “no gift”.',
    'It must go by Friday, she said, “at the latest”.',
    'She warned of a strike on Monday “if nobody pays”.',
    'She urged the owner to return on Wednesday with “proper papers”.',
    'Russia published proposals last week that were “unacceptable”, she said.',
    'Those who met on Tuesday said it was “scrap”.',
    'Jan Hale said on Tuesday that it was scrap, while Rosa Lim said it was “iron”.',
  ])('%s', (paragraph) => {
    expect(said(paragraph)).toBe('2022-01-15 published');
  });
});

describe('an article of uncertain date', () => {
  test('without one, only a full date says when', () => {
    expect(said('“No,” she said on Tuesday.', null)).toBe('unknown');
    expect(said('“No,” she said on 20 March 2019.', null)).toBe('2019-03-20 stated');
  });

  test('a month leaves weekdays open', () => {
    expect(said('“No,” she said on Tuesday.', '2022-01')).toBe('2021-12-28/2022-01-25 unknown');
    expect(said('“No,” she said on 5 January.', '2022-01')).toBe('2022-01-05 stated');
    expect(said('“No,” she said on 5 January.', '2022')).toBe('2021-01-05/2022-01-05 unknown');
    expect(said('“No,” she said.', '2022-01')).toBe('2022-01 published');
  });

  test('an approximate day makes approximate days', () => {
    expect(said('“No,” she said on Tuesday.', '2022-01-15~')).toBe('2022-01-11~ stated');
    expect(said('“No,” she said.', '2022-01-15~')).toBe('2022-01-15~ published');
  });
});
