import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { splitStories } from '../../../src/pipeline/article/stories.ts';

const story = (headline: string, end: string): string =>
  `${headline}\n\nThe mill will close in spring, its owners said on Monday.\n\n“It is old,” said the foreman, Jan Hale, of the mill.\n${end}\n\n`;

describe('a file of several stories', () => {
  const three = story('MILL TO CLOSE', 'Reuter') + story('FERRY SOLD', 'Reuter') + story('SALT DEARER', 'Reuter');
  test('is said to be one', () => {
    const finding = readAnatomy(three).findings.find(({ code }) => code === 'several-stories');
    expect(finding).toMatchObject({ severity: 'warning', at: three.indexOf('FERRY SOLD') });
    expect(finding?.message).toContain('3 stories');
  });
  test('falls into its stories, each where it stands in the file', () => {
    const parts = splitStories(three);
    expect(parts.map((part) => part.trim().split('\n')[0])).toEqual(['MILL TO CLOSE', 'FERRY SOLD', 'SALT DEARER']);
    for (const part of parts) {
      expect(part.length).toBe(three.length);
      expect(part.split('\n').length).toBe(three.split('\n').length);
    }
    const at = three.indexOf('FERRY SOLD');
    expect(parts[1]?.slice(at, at + 10)).toBe('FERRY SOLD');
  });
  test('with a ruling and an author above each', () => {
    const two = `${story('Mill to close', '* * *')}Ferry is sold\nBy Rosa Lim\n\n${story('x', '').slice(3)}`;
    expect(splitStories(two)).toHaveLength(2);
  });
  test('with a ruling, and a name and a day below each headline', () => {
    const two = `${story('Mill to close', '* * *')}Ferry is sold\nRosa Lim\n4 May 2021\n${story('x', '').slice(3)}`;
    expect(splitStories(two)).toHaveLength(2);
    // A heading of the same story has no author.
    expect(splitStories(two.replace('Rosa Lim\n4 May 2021\n', ''))).toHaveLength(1);
  });
  test('with the numbers of an archive, without a gap', () => {
    const two = `Document 1 of 2\n${story('Mill to close', '').trimEnd()}\nDocument 2 of 2\n${story('Ferry is sold', '')}`;
    expect(splitStories(two)).toHaveLength(2);
    expect(splitStories(two.replace('2 of 2', '2 of 3'))).toHaveLength(1);
  });
  test('with the paper and the day above each cutting', () => {
    const of = (day: string, headline: string): string => `The Riga Herald, ${day}\n${story(headline, '')}`;
    const two = of('March 2, 1961', 'Mill to close') + of('March 9, 1961', 'Ferry is sold');
    expect(splitStories(two)).toHaveLength(2);
    // A day in the course of one story has no paper beside it.
    expect(splitStories(two.replace('The Riga Herald, March 9', 'March 9'))).toHaveLength(1);
  });
  test('whose number is no word of the headline', () => {
    const briefs = ['Man sells crane', 'Crane found', 'Crane sold again'].map(
      (head, n) => `${n + 1}. ${story(head, '')}`,
    );
    expect(readAnatomy(briefs.join('')).anatomy.headline).toBe('Man sells crane');
    expect(splitStories(briefs.join('')).map((part) => readAnatomy(part).anatomy.headline)).toEqual([
      'Man sells crane',
      'Crane found',
      'Crane sold again',
    ]);
    expect(readAnatomy(story('1. FC Riga wins the cup', '')).anatomy.headline).toBe('1. FC Riga wins the cup');
  });
  test('with the stamps of a wire', () => {
    const two = `3-MAR-1987 11:02:15.08\n${story('Mill to close', '')}3-MAR-1987 11:14:40.77\n${story('Ferry is sold', '')}`;
    expect(splitStories(two)).toHaveLength(2);
    expect(splitStories(two)[1]?.trim()).toMatch(/^3-MAR-1987 11:14/);
  });
});

test('news in brief between rulings are each a story of its own', () => {
  const text =
    'IN BRIEF\n\nGoat found on footbridge\nA goat was led off the footbridge at Hatch on Thursday by two constables.\n\n* * *\n\nLibrary gets its book back\nA book borrowed in 1956 has come home to the library of Ludford by post.\n\n* * *\n\nMayor to wear old chain\nThe mayor of Aske will wear the Victorian chain on Sunday after the new one turned green.\n';
  expect(splitStories(text)).toHaveLength(3);
});

describe('one story', () => {
  test.each([
    [
      'with a crosshead',
      story('Mill to close', 'The end of wool\n\nIt was built in 1850 and burnt down twice, the owners said.'),
    ],
    [
      'with a ruling in it',
      story('Mill to close', '* * *\n\nIt was built in 1850 and burnt down twice, the owners said.'),
    ],
    [
      'with a ruling above a crosshead',
      story('Mill to close', '* * *\n\nThe end of wool\n\nIt was built in 1850 and burnt down twice.'),
    ],
    [
      'in three parts with headings',
      story(
        'Mill to close',
        '* * *\n\nWool that nobody wanted\n\nThe mill lost money on wool for years, the owners of the mill said.\n\n* * *\n\nWhat the mill will be\n\nNobody wanted the mill for anything else, the owners said.',
      ),
    ],
    ['with links below', story('Mill to close', 'Read more\n\nFerry sold to Dutch firm\n\nSalt dearer than ever')],
    ['signed by an agency', story('Mill to close', 'Reuter')],
    [
      'with a crosshead in capitals',
      story('Mill to close', 'THE END OF WOOL\n\nIt was built in 1850 and burnt down twice, the owners said.'),
    ],
  ])('%s stays whole', (_name, text) => {
    expect(splitStories(text)).toEqual([text]);
    expect(readAnatomy(text).findings).toEqual([]);
  });
});

describe('stories in brief that only gaps part', () => {
  const briefs =
    'In the villages\n3 May 2016\n\nAskby: chapel to be a bakery\nThe chapel in Askby, shut since 2009, is to become a bakery. Its ovens will stand in the nave.\n\nBoat taken, returned, taken again\nA rowing boat that was taken on Monday was returned on Tuesday and taken on Wednesday.\n\nHorn blower of Bain retires\nThe man who blows the horn at Bain has retired at 84.\n';
  test('are each their own', () => expect(splitStories(briefs)).toHaveLength(3));
  test('but the parts of one report, where somebody comes back, are not', () => {
    const report = briefs
      .replace('A rowing boat', 'Once Jan Hale, the baker, saw a boat that')
      .replace('at 84', 'and so has Jan Hale, who is 84');
    expect(splitStories(report)).toHaveLength(1);
  });
  test('nor are two', () => expect(splitStories(briefs.split('\n\n').slice(0, 3).join('\n\n'))).toHaveLength(1));
});

test('an archive numbers what it hands out', () => {
  const numbered = ['Mill to close', 'Ferry is sold', 'Salt is dearer']
    .map((headline, n) => `${n + 1} of 3\n${story(headline, '')}`)
    .join('');
  expect(splitStories(numbered)).toHaveLength(3);
  expect(splitStories(numbered.replace('3 of 3', '4 of 7'))).toHaveLength(1);
});

test('news in brief below the names of places, and of one town', () => {
  const brief = (label: string, head: string, told: string): string => `${label}${head}\n${told}\n\n`;
  const world =
    brief('NORWAY\n', 'Minister forgets ferry fare', 'A minister resigned on Monday over the fare of a ferry.') +
    brief('PERU\n', 'Llama stops president', 'A llama held the president up for an hour on Saturday.') +
    brief('JAPAN\n', 'Station master retires', 'The master of a station in the north will retire at 104.');
  expect(splitStories(world)).toHaveLength(3);
  const court =
    brief('', 'Man fined for horse in shop', 'A man who rode a horse into a shop in Hatch was fined on Monday.') +
    brief('', 'Woman kept sixty cones', 'A woman who took cones from streets in Hatch must put them back.') +
    brief('', 'Thief returned for umbrella', 'A thief was caught in Hatch when he came back for an umbrella.');
  expect(splitStories(court)).toHaveLength(3);
});

test('what an archive numbers is a story each, below the paper and the day', () => {
  const document = (number: number, head: string): string =>
    `${number} of 2 DOCUMENTS\n\nThe Ness Mercury\n\nJune ${number}, 2014\n\n${head}\n\nLENGTH: 61 words\n\nThe mill will close in spring, its owners said on Monday.\n\n`;
  expect(splitStories(document(1, 'Mill to close') + document(2, 'Mill is sold'))).toHaveLength(2);
});

describe('a second head below the last paragraph of a story', () => {
  const mill = story('Mill to close', '');
  const ferry =
    'Ferry is sold\nBy Rosa Lim\n4 May 2021\n\nThe ferry to Ness was sold on Tuesday for one pound.\n\n“It was dear,” said Jan Hale of the ferry he sold.\n';
  const signed = mill.replace('\n\n', '\nBy Ilze Karp\n3 May 2021\n\n');
  test('begins a story of its own', () => expect(splitStories(signed + ferry)).toHaveLength(2));
  test('is a link with no more than a sentence below', () =>
    expect(splitStories(`${signed}${ferry.split('“')[0]}`)).toHaveLength(1));
  test('may tell of the same below more room than either story has', () => {
    const again = ferry.replaceAll(/ferry/gi, 'Mill');
    expect(splitStories(`${signed}\n\n${again}`)).toHaveLength(2);
    expect(splitStories(`${signed}\n\n${again.replace('\n\n“', '\n\n\n\n\n“')}`)).toHaveLength(1);
  });
  test('is a heading where the story above tells the same', () =>
    expect(splitStories(signed + ferry.replaceAll(/ferry/gi, 'Mill'))).toHaveLength(1));
});

test('cuttings are counted by a bare number above the paper and the day', () => {
  const cutting = (n: number, words: string): string => `${n}.\nThe Island Packet, ${n + 1} April 1931\n${words}\n\n`;
  const two =
    cutting(1, 'Ferry bell stolen\nThe brass bell of the ferry was taken on Tuesday night.') +
    cutting(2, 'Ferry bell found\nThe bell of the ferry has been found in a pear tree.');
  expect(splitStories(two)).toHaveLength(2);
});

test('briefs may have a day below each headline and a short last paragraph', () => {
  const text =
    'Ducks delay regatta\n15 June 2019\nThe race at Henbury was held up for an hour by a family of ducks.\nThey had right of way.\n\nWheel turns again\n16 June 2019\nThe wheel of the mill has turned for the first time since 1944.\n\nGhost walk is off\n17 June 2019\nA walk among the graves was called off because nobody dared to lead it.\n';
  expect(splitStories(text)).toHaveLength(3);
});

test('two cuttings that each begin with the paper and the day are two stories, though they tell of one thing', () => {
  const cutting = (day: string, head: string): string =>
    `The Coastal Times\n${day} July 2012\n${head}\nBy Rosa Lim\n\nThe bandstand was painted pink by somebody with a ladder, its keeper said.\n\n“I could not wait for the mayor of the committee,” said the painter, Jan Hale.\n\n`;
  expect(
    splitStories(cutting('3', 'Bandstand painted by night') + cutting('10', 'Painter of bandstand is mayor')),
  ).toHaveLength(2);
});

describe('stories that are numbered', () => {
  const told =
    '1. Mayor loses chain\nThe mayor of Aske has lost his chain on a bus.\n\n2. Chain found on bus\nA chain was found on a bus in Aske on Thursday by a schoolgirl.\n\n3. Bus renamed\nThe bus in Aske is to be called The Mayor from now on.\n';
  test('are each their own', () => expect(splitStories(`Friday, December 1, 2017\n\n${told}`)).toHaveLength(3));
  test('but not the points of a list', () =>
    expect(splitStories(`Three things that happened to the chain of Aske\n\n${told}`)).toHaveLength(1));
});

test('the headline of a file of several stories is the first one’s', () => {
  const text =
    'Owl stops cricket\nAn owl that slept on the stumps held up play for an hour on Sunday.\n\nMan fined for whistling\nA man of 44 has been fined by magistrates for whistling at a warden.\n\nTea urn stolen from hut\nPolice look for a tea urn that was taken from a hut while it was on.\n';
  expect(readAnatomy(text).anatomy.headline).toBe('Owl stops cricket');
});

test('what a newsletter says above its story is no story', () => {
  const text =
    'THE SUNDAY TIDE\nGood morning. Here is your long read for the weekend.\n**********\nThe man who counts gulls\nBy Rosa Lim\n\nEvery morning at seven Jan Hale climbs to the roof and counts.\n';
  expect(splitStories(text)).toHaveLength(1);
});
