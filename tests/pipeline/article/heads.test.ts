import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../src/pipeline/article/captions.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { isPageLine } from '../../../src/pipeline/article/page-words.ts';

const story = 'The ferry from Ness did not sail on Monday, its captain said.\n\nIt will sail when the wind turns.\n';

/** Each line that holds words as “role: words”. */
function linesOf(text: string): readonly string[] {
  return readAnatomy(text)
    .anatomy.lines.filter(({ role }) => role !== 'blank')
    .map(({ role, start, end }) => `${role}: ${text.slice(start, end).trim()}`);
}

describe('what a page says of itself', () => {
  test.each([
    'Would you like to get alerts about big stories?',
    'Add to reading list',
    '4 minutes to read',
    'Our mailing address is:',
    'You can update your preferences or unsubscribe at any time.',
    '+ Follow',
  ])('takes “%s”', (words) => expect(isPageLine(words)).toBe(true));

  test.each([
    'Ferry to Ness stays in port',
    'The trial continues.',
    'Thank you.',
    'Yours faithfully,',
    'Ernest Bly',
    'Holme',
    '1',
    'You can visit the museum on weekdays.',
    'Police are asking anybody with information to call them.',
    '“Follow me,” she said.',
  ])('refuses “%s”', (words) => expect(isPageLine(words)).toBe(false));

  test('is furniture below the story, with an address between', () => {
    expect(
      linesOf(
        `Ness ferry stays in port\nBy Rosa Lim\n${story}\nOur mailing address is:\n4 Quay Street, Ness\nWant to change how you get these emails?\nUnsubscribe\n`,
      ).slice(4),
    ).toEqual([
      'boilerplate: Our mailing address is:',
      'boilerplate: 4 Quay Street, Ness',
      'boilerplate: Want to change how you get these emails?',
      'boilerplate: Unsubscribe',
    ]);
  });

  test('is no furniture where a letter ends with who wrote it', () => {
    expect(
      linesOf(`The ferry should sail\n\n${story}\nYours etc,\nHilda Moss,\nQuay Street, Ness.\n`).slice(3),
    ).toEqual(['body: Yours etc,', 'body: Hilda Moss,', 'body: Quay Street, Ness.']);
  });
});

describe('a head with its page around it', () => {
  const rolesOf = (text: string): readonly string[] => linesOf(text).map((line) => line.slice(0, line.indexOf(':')));

  test('a name and an agency between one headline and the day wrote the piece, and the next took its picture', () => {
    expect(
      rolesOf(
        `Ferry from Ness stays in port\nIda Karp | AFP\n3 May 2021\nThe ferry at the quay of Ness, in the old port\nJan Hale | AFP\n${story}`,
      ),
    ).toEqual(['headline', 'byline', 'date', 'caption', 'credit', 'body', 'body']);
  });

  test('words of a paper’s shape are a headline where the story tells of them, and a paper’s name where it does not', () => {
    const told = (line: string) =>
      linesOf(
        `Ness Daily Star\n4 May 1931 · Page 3\nClipped by user lim on 4 Feb 2019\n${line}\nNESS, May 3.—A goat of Mr. Hale stood before the night express on Monday until it was fed.\nThe train was late by an hour, its driver said.\n`,
      );
    expect(told('GOAT HALTS EXPRESS')).toContain('headline: GOAT HALTS EXPRESS');
    expect(told('NESS COUNTY RECORD')).toContain('boilerplate: NESS COUNTY RECORD');
  });

  test('a paper of two words and the day above a headline date the story, and a few words above a long sentence head it', () => {
    expect(rolesOf(`Marsh Post, 5 January 1998\nFerry from Ness stays in port\n${story}`)).toEqual([
      'date',
      'headline',
      'body',
      'body',
    ]);
    expect(
      rolesOf(
        `CRAFT\nThe last ferrymen\nOn a quay a quarter of a mile long, three brothers still row to Ness against the tide\nBy Rosa Lim\n${story}`,
      ).slice(1, 4),
    ).toEqual(['headline', 'standfirst', 'byline']);
  });

  test('a line at the top of which the story says nothing is weighed against one below the day', () => {
    expect(
      readAnatomy(
        `Printer Friendly Format Sponsored By\nMay 3, 2001\nA Quarrel Over the Ferry to Ness\nBy Rosa Lim\n${story}`,
      ).anatomy.headline,
    ).toBe('A Quarrel Over the Ferry to Ness');
  });

  test('the upper of two lines in capitals heads a cutting below its citation', () => {
    expect(
      readAnatomy(
        `The Western Lantern, Saturday, June 20, 1903, p. 6.\nTHE MISSING FERRYMAN.\nFOUND IN A HAYSTACK.\n${story}`,
      ).anatomy.headline,
    ).toBe('THE MISSING FERRYMAN.');
  });

  test('some words in capitals and the whole day above all else are a page’s', () => {
    expect(rolesOf(`Page 9\nHARBOUR LAMP, Thursday, June 17, 2004\nFerry from Ness stays in port\n${story}`)).toEqual([
      'boilerplate',
      'date',
      'headline',
      'body',
      'body',
    ]);
  });

  test('who is seen and what is told of him between two paragraphs is a picture’s, and what happens is a heading', () => {
    const between = (line: string) =>
      rolesOf(`Ferry from Ness stays in port\nBy Rosa Lim\n${story.replace(/\n\n/, `\n${line}\n`)}`)[3];
    expect(between('Captain Jan Hale, who sailed in April')).toBe('caption');
    expect(between('The quay, where the ferry was born')).toBe('caption');
    expect(between('Hale leaves the quay')).toBe('crosshead');
  });

  test('a page’s buttons may stand between who took a picture and the story', () => {
    expect(
      rolesOf(
        `Ferry from Ness stays in port\nRosa Lim\nMay 3, 2021\nThe old quay, where about four hundred swans are thought to live\nDan Whitlock\nShare\nSave\n${story}`,
      ),
    ).toEqual(['headline', 'byline', 'date', 'caption', 'credit', 'boilerplate', 'boilerplate', 'body', 'body']);
  });

  test('“write-in” ends a headline as any word does', () => {
    expect(
      rolesOf(`Moose elected class president by write-in\nHead says that ballots were valid\nBy Rosa Lim\n${story}`),
    ).toEqual(['headline', 'standfirst', 'byline', 'body', 'body']);
  });

  test('who wrote and who took the pictures is no line of the column below', () => {
    const column = [
      'Every spring the people of Ness carry their',
      'quay two hundred metres to the west, because',
      'the sea has gone there. It takes four days and',
      'all of the beer.',
    ];
    expect(rolesOf(`The quay that moved on\nText: Rosa Lim  Photo: Jan Hale\n${column.join('\n')}\n`)).toEqual([
      'headline',
      'byline',
      ...column.map(() => 'body'),
    ]);
  });

  test('where a page is from stands above its headline, and the letters of who edited it end the story', () => {
    expect(
      rolesOf(
        `From: The Harbour Lamp\nFerry from Ness stays in port\nBy Rosa Lim\n${story}The quay was last mended in 2011. (ABC/DE)\n`,
      ),
    ).toEqual(['boilerplate', 'headline', 'byline', 'body', 'body', 'body']);
  });

  test('an author signs a letter to the reader again', () => {
    expect(
      rolesOf(
        `An open letter to the ferry\nBy Rosa Lim\n3 May 2021\nDear captain,\n${story}Yours truly,\nRosa Lim\n`,
      ).slice(-2),
    ).toEqual(['body', 'body']);
  });

  test('what is set wider than the column is no line of it', () => {
    const column = [
      'The ferry from Ness did',
      'not sail on Monday, for the',
      'wind stood in the mouth of',
      'the harbour, which is narrow',
      'there and was full of ice.',
    ];
    expect(
      rolesOf(
        `Ferry stays in\nport as ice closes Ness\nPassengers wait two nights at the quay; captain blames the wind\nBy Rosa Lim\n${column.join('\n')}\nThe ferry at the quay of Ness on Monday night. Picture: Jan Hale\n`,
      ),
    ).toEqual(['headline', 'headline', 'standfirst', 'byline', ...column.map(() => 'body'), 'caption']);
  });

  test('words with fewer marks of a mail than the article are of whoever sent it on', () => {
    expect(
      linesOf(
        `On 4 May 2021, at 9:03, Jan Hale wrote:\n>\n> There was a ferry in the paper that owns a cat, I tell you.\n>\n>> Ferry from Ness stays in port\n>>\n>> By Rosa Lim\n>>\n${story.replace(/^(?=.)/gm, '>> ')}`,
      ).slice(1, 3),
    ).toEqual([
      'boilerplate: > There was a ferry in the paper that owns a cat, I tell you.',
      'headline: >> Ferry from Ness stays in port',
    ]);
  });

  test('a motto stands between the name and the number of a paper whose day has a line of its own', () => {
    const head =
      'THE NESS CLARION\n“Dry When It Rains”\nVol. 12, No. 3\nThursday, 3 May 2008\nFerry stays in port\nBy Rosa Lim\n';
    expect(rolesOf(`${head}\n${story}`).slice(0, 6)).toEqual([
      'boilerplate',
      'boilerplate',
      'boilerplate',
      'date',
      'headline',
      'byline',
    ]);
  });

  test('what a blog is called stands above its menu, and one name beside the day signs', () => {
    const { anatomy } = readAnatomy(
      `Notes from the Quay\nA diary of tides\nMenu\nSkip to content\nHome\nContact\nMay 3, 2008\nby Rosa\nWhy the ferry stays in port\n${story}`,
    );
    expect(anatomy.headline).toBe('Why the ferry stays in port');
    expect(anatomy.bylines).toEqual([{ name: 'Rosa' }]);
  });

  test('reads authors with a broadcaster’s room, a place glued on, and a number and day beside the paper', () => {
    expect(readAnatomy(`Ferry stays in port\nBy Rosa Lim, CBN Business\n\n${story}`).anatomy.bylines).toMatchObject([
      { name: 'Rosa Lim' },
    ]);
    expect(readAnatomy(`Ferry stays in port\nByRosa Lim, Ness\n\n${story}`).anatomy.bylines).toMatchObject([
      { name: 'Rosa Lim' },
    ]);
    expect(
      readAnatomy(`4 The Ness Tribune Wednesday, November 18, 2009\nFerry stays in port\nBy Rosa Lim\n${story}`).anatomy
        .publisher?.value,
    ).toBe('The Ness Tribune');
  });

  test('reads authors in capitals with their places below a headline in ordinary letters', () => {
    const bylines = (authors: string) =>
      readAnatomy(`Ferry stays in port\n${authors}\n${story}`).anatomy.bylines.map(({ name }) => name);
    expect(bylines('ROSA LIM — RIGA\nJAN HALE — NESS')).toEqual(['Rosa Lim', 'Jan Hale']);
    expect(bylines('ROSA LIM\nRIGA')).toEqual(['Rosa Lim']);
    expect(bylines('SALT ROAD\nRiga is a long way off')).toEqual([]);
  });

  test('knows a paper by how long it has been one, and no headline by a year', () => {
    const read = (top: string) => readAnatomy(`${top}\nFerry stays in port\nBy Rosa Lim\n3 May 2021\n${story}`).anatomy;
    expect(read('The Ness Bellman\nYour paper since 1884').publisher?.value).toBe('The Ness Bellman');
    expect(read('The Ness Bellman\nYour paper since 1884').headline).toBe('Ferry stays in port');
    expect(
      readAnatomy(`The Wires\nFerry stays in port for first time since 1987\nBy Rosa Lim\n${story}`).anatomy.headline,
    ).toBe('Ferry stays in port for first time since 1987');
    expect(read('The Ness Bellman\nAll has been well since 1884, they say.').publisher).toBeNull();
  });

  test('takes a columnist’s name, above the headline and beside the day, for no headline', () => {
    const { anatomy } = readAnatomy(
      `Columns\nRosa Lim\nWhy the ferry is staying in port\nFrom magazine issue:\n3 May 2021\nRosa Lim\n3 May 2021\n${story}`,
    );
    expect(anatomy.headline).toBe('Why the ferry is staying in port');
    expect(anatomy.bylines).toMatchObject([{ name: 'Rosa Lim' }]);
  });

  test('a further author begins with “and” below what the first is', () => {
    expect(
      readAnatomy(`Ferry stays in port\nBy Rosa Lim\nStaff Writer\nand Jan Hale\nStaff Writer\n\n${story}`).anatomy
        .bylines,
    ).toMatchObject([{ name: 'Rosa Lim' }, { name: 'Jan Hale' }]);
  });

  test('a sentence of somebody by the whole name in which nothing happens is what a picture shows', () => {
    const beside = (line: string) => linesOf(`Ferry stays in port\nBy Rosa Lim\n\n${story}${line}\n\n${story}`);
    expect(beside('Jan Hale with the anchor, which has one arm.')).toContain(
      'caption: Jan Hale with the anchor, which has one arm.',
    );
    expect(beside('Jan Hale with the anchor left for Riga.')).toContain(
      'body: Jan Hale with the anchor left for Riga.',
    );
  });

  test('the author once more as the last words signs nothing anew', () => {
    expect(rolesOf(`Ferry stays in port\nBy Rosa Lim\n\n${story}\nBy Rosa Lim (lim@ness.example)\n`).at(-1)).toBe(
      'boilerplate',
    );
  });

  test('words in capitals that name nobody go on with a headline in capitals', () => {
    const salt =
      'The mules of Ness carried salt on the road to Riga until the year in which it was closed.\n\nThe last of them carries it still, her owner said on Monday.\n';
    expect(
      readAnatomy(
        `TRAVEL\nTHE LAST\nSALT ROAD\nFor a thousand years the salt of Ness went to Riga on mules\nBy Rosa Lim\n\n${salt}`,
      ).anatomy.headline,
    ).toBe('THE LAST SALT ROAD');
    expect(readAnatomy(`FERRY STAYS IN PORT\nROSA LIM\n${story}`).anatomy.headline).toBe('FERRY STAYS IN PORT');
  });

  test('an unfinished line in the present between paragraphs in the past is what a picture shows', () => {
    const told = 'The captain sang until the water reached his chin.\n\n';
    const text = `Ferry stays in port\nBy Rosa Lim\n\nThe choir of Ness walked into the sea on Monday and sang.\n\n${told}A dog watches from the sea wall\n\nNobody drowned, and the choir walked home in its wet clothes.\n`;
    expect(linesOf(text)).toContain('caption: A dog watches from the sea wall');
    expect(linesOf(text.replace('A dog watches from the sea wall', 'Fans march on'))).toContain(
      'crosshead: Fans march on',
    );
  });

  test('“by” with a day or a word in the story is nobody', () => {
    expect(readAnatomy(`Ferry stays in port\nMay 3, 2008\nBy Sunday\n${story}`).anatomy.bylines).toEqual([]);
    expect(readAnatomy(`Ferry stays in port\nMay 3, 2008\n${story}By Ness\n`).anatomy.bylines).toEqual([]);
  });

  test('a credit printed again below its buttons is no author', () => {
    const { anatomy } = readAnatomy(
      `Ferry stays in port\nMay 3, 2008\nBy Rosa Lim\nThe ferry at Ness.\nJan Hale for the Post\nhide caption\ntoggle caption\nJan Hale for the Post\n${story}`,
    );
    expect(anatomy.bylines).toEqual([{ name: 'Rosa Lim' }]);
  });

  test('who holds the rights of several papers is asked about', () => {
    const asked = (holder: string) =>
      readAnatomy(
        `Ferry stays in port\nBy Rosa Lim\nMay 3, 2008\n\n${story}\nCopyright 2008 ${holder} Inc. All rights reserved.\n`,
      )
        .findings.map(({ code }) => code)
        .filter((code) => code === 'uncertain-publisher');
    expect(asked('Nesscom Media')).toEqual(['uncertain-publisher']);
  });
});

describe('a record of a database', () => {
  const codes = `HD\nNess ferry stays in port\nBY\nRosa Lim\nWC\n88 words\nPD\n3 May 2008\nSN\nHarbour Gazette\nLA\nEnglish\nLP\n${story}AN\nDocument X1\n`;

  test('gives author, paper and day, and keeps its fields out of the story', () => {
    const { anatomy } = readAnatomy(codes);
    expect(anatomy.headline).toBe('Ness ferry stays in port');
    expect(anatomy.bylines).toEqual([{ name: 'Rosa Lim' }]);
    expect(anatomy.publisher?.value).toBe('Harbour Gazette');
    expect(linesOf(codes).filter((line) => line.startsWith('body'))).toHaveLength(2);
  });

  test('turns a surname printed first', () => {
    const { anatomy } = readAnatomy(
      `Ness ferry stays in port\nAuthor: Lim, Rosa\nPublication title: Harbour Gazette\n\nFull text\n\n${story}\nISSN: 0319-0714\nSource type: Newspapers\n`,
    );
    expect(anatomy.bylines).toEqual([{ name: 'Rosa Lim' }]);
    expect(anatomy.publisher?.value).toBe('Harbour Gazette');
  });

  test('is none where one line looks like a field', () => {
    const text = `Ness ferry stays in port\n\nThe ferry stayed in port on Monday, its captain said.\n\nSubject: the wind\n\nIt will sail when the wind turns.\n`;
    expect(linesOf(text)).toContain('body: It will sail when the wind turns.');
  });
});

describe('lines broken at a width', () => {
  const lines = [
    'The last crane of the harbour has been',
    'sold to a museum, which must now find a',
    'way to lift it, the council said on',
    'Monday. “We had thought it would come',
    'by itself,” said Jan Ohl, who runs it.',
  ];

  test('are one paragraph, with a blank line between all of them too', () => {
    for (const gap of ['\n', '\n\n']) {
      const text = `Crane sold\n\n${gap === '\n' ? '' : '\n\n'}${lines.join(gap)}\n`;
      expect(readAnatomy(text).anatomy.paragraphs.filter(({ where }) => where === 'body')).toHaveLength(1);
    }
  });

  test('are paragraphs of their own where each ends', () => {
    const text = 'Crane sold\n\nThe crane has been sold.\n\nNobody can lift it.\n\nIt stays.\n';
    expect(readAnatomy(text).anatomy.paragraphs.filter(({ where }) => where === 'body')).toHaveLength(3);
  });
});

test('the name of the paper at the head of every page is no crosshead', () => {
  const text = `The Ness Bulletin\n\nNess ferry stays in port\nBy Rosa Lim\n\n${story}\nThe Ness Bulletin\n\nThe wind did not turn on Tuesday.\n`;
  expect(linesOf(text)[5]).toBe('boilerplate: The Ness Bulletin');
});

test('an entry of a live blog that prints day and clock is no caption', () => {
  const text = `Ness votes: as it happened\n11 April 2016\n\nThis page is closed now, and the votes are being counted.\n\n11 Apr 2016 – 10:20 PM (UTC)\nPolls close\nThe polls have closed, the clerk said.\n\n11 Apr 2016 – 06:00 AM (UTC)\nPolls open\nThe polls have opened on all islands.\n`;
  expect(linesOf(text).filter((line) => line.startsWith('boilerplate'))).toHaveLength(2);
});

test('a picture’s words stand below its source on a broadcaster’s page', () => {
  const text = `Ness ferry stays in port\nBy Rosa Lim\nImage source, Ole Vik\nThe ferry has lain there since Sunday\n${story}`;
  expect(linesOf(text)[3]).toBe('caption: The ferry has lain there since Sunday');
});

describe('a page of letters', () => {
  const letter = 'Your report on the ferry forgets the people who wait for it every Monday in the rain.';

  test('keeps the names below its letters for the story', () => {
    const text = `Letters: Who waits for the ferry?\n\nSir – ${letter}\nDr Rosa Lim\nChair, Ness Rowing Club\nSir – ${letter}\nJan and Dora Hale\nHove\n\nShare\nLetters should not exceed 200 words.\n`;
    expect(linesOf(text).filter((line) => !line.startsWith('body'))).toEqual([
      'headline: Letters: Who waits for the ferry?',
      'boilerplate: Share',
      'boilerplate: Letters should not exceed 200 words.',
    ]);
    expect(readAnatomy(text).anatomy.bylines).toEqual([]);
  });

  test('is none where one name stands below a standfirst', () => {
    const text = `Ness ferry stays in port\n\nIt has not sailed for a week, and nobody knows when it will sail again.\nRosa Lim\n\n${story}`;
    expect(readAnatomy(text).anatomy.bylines).toEqual([{ name: 'Rosa Lim' }]);
  });
});

describe('the last line of a paragraph broken by hand', () => {
  test.each(['July 2014.', 'email.', 'business.'])('stays in the story: “%s”', (last) => {
    const text = `Ness ferry stays in port\nBy Rosa Lim\n\n${story}\nThe captain had asked the owner about it in a long letter of\n${last}\n`;
    expect(linesOf(text).at(-1)).toBe(`body: ${last}`);
  });

  test('is no button below a headline without a stop', () => {
    expect(linesOf(`Ness ferry stays in port and its captain writes by\nemail\n${story}`)[1]).toBe(
      'boilerplate: email',
    );
  });
});

test('what a page brackets for screen readers is furniture', () => {
  const text = `Ness ferry stays in port\nBy Rosa Lim\n\n${story}\nskip past newsletter promotion\nThe Monday Tide\nEverything that floats, each week\nafter newsletter promotion\nThe wind did not turn on Tuesday.\n`;
  expect(linesOf(text).slice(4)).toEqual([
    'boilerplate: skip past newsletter promotion',
    'boilerplate: The Monday Tide',
    'boilerplate: Everything that floats, each week',
    'boilerplate: after newsletter promotion',
    'body: The wind did not turn on Tuesday.',
  ]);
});

test('a bare label above “By” is no author', () => {
  const { bylines } = readAnatomy(`Ness ferry stays in port\nHome Archive\nBy Rosa Lim\n\n${story}`).anatomy;
  expect(bylines).toEqual([{ name: 'Rosa Lim' }]);
});

describe('lines between the head and the story', () => {
  test('below “Summary” are the standfirst, however many', () => {
    const text = `Ness ferry stays in port\nBy Rosa Lim\n3 May 2021\nSummary\nFerry stays until Friday\nOwner hopes for wind\n${story}`;
    expect(readAnatomy(text).anatomy.standfirst).toBe('Ferry stays until Friday • Owner hopes for wind');
  });

  test('below the time of a live entry are no standfirst', () => {
    const text = `Ferry live: Ness waits\nLive Reporting\n\nPosted at 22:31\nFerry still in port\n${story}`;
    expect(readAnatomy(text).anatomy.standfirst).toBeNull();
  });
});

describe('above “By” the story has not begun', () => {
  const deck = 'The wind has blown for six days. Nobody knows when it will turn.';

  test('however the lines between end', () => {
    const text = `Ness ferry stays in port\n${deck}\nThe ferry lay empty at the quay. | Olive Trent\nNews\nBy Rosa Lim\n3 May 2021\n${story}`;
    const { standfirst, bylines, lines } = readAnatomy(text).anatomy;
    expect([standfirst, bylines, lines[2]?.role, lines[3]?.role]).toEqual([
      deck,
      [{ name: 'Rosa Lim' }],
      'caption',
      'boilerplate',
    ]);
  });

  test('unless paragraphs tell it', () => {
    const text = `Ness ferry stays in port\n\n${story}It blew.\nBy Rosa Lim\n`;
    expect(readAnatomy(text).anatomy.standfirst).toBeNull();
  });
});

test('a short first paragraph of a quotation is no crosshead', () => {
  const head = 'Ferry to Ness stays in port\n\nBy Rosa Lim\n\n12 March 2024\n\n';
  const quoted = linesOf(`${head}${story}\n“We stay here\n\n“and we stay dry for now,” its captain said.\n`);
  expect(quoted.slice(-2)).toEqual(['body: “We stay here', 'body: “and we stay dry for now,” its captain said.']);
  const opening = linesOf(
    `${head}“The first ship came at dawn\n\n“and then the second,” its captain said.\n\n${story}`,
  );
  expect(opening).toContain('body: “The first ship came at dawn');
  const broken = linesOf(
    `${head}${story}\n“We stay here,”\n\nsaid its captain, who has lain at the quay since Friday.\n`,
  );
  expect(broken.at(-2)).toBe('body: “We stay here,”');
  const heading = linesOf(`${head}${story}\n“We stay here”\n\nThe harbour is full, its captain said on Monday.\n`);
  expect(heading.at(-2)).toBe('crosshead: “We stay here”');
});

describe('pictures in a head', () => {
  test('told in words above their caption', () => {
    const text = `Ferry stays in port\nA white ferry at a long quay\nThe ferry has lain at the quay since Friday. Photograph: Jan Hale/Alamy\nOwners hope for wind by Sunday\n\nRosa Lim\n3 May 2021\n${story}`;
    const { standfirst, bylines } = readAnatomy(text).anatomy;
    expect([linesOf(text)[1], standfirst, bylines]).toEqual([
      'caption: A white ferry at a long quay',
      'Owners hope for wind by Sunday',
      [{ name: 'Rosa Lim' }],
    ]);
  });
  test('below where they are from', () => {
    const text = `Ferry stays in port\n3 May 2021\nRosa Lim\nCoast correspondent\nHarbour Lines Media\nThe ferry lies at the quay in Ness\n${story}`;
    expect(linesOf(text).slice(4, 6)).toEqual([
      'credit: Harbour Lines Media',
      'caption: The ferry lies at the quay in Ness',
    ]);
  });
});

test('a paragraph that a mail broke in two is one, and no standfirst', () => {
  const text = `Ferry stays in port\nBy Rosa Lim\n3 May 2021\n\nThe ferry from Ness did not sail on Monday for the first time\nsince the storm of 2007, its captain said.\n\nIt will sail on Friday.\n`;
  expect(readAnatomy(text).anatomy.standfirst).toBeNull();
});

describe('authors beside other words', () => {
  test.each([
    ['Rosa Lim · CBC News · Posted: Apr 02, 2019 6:00 AM ADT | Last Updated: April 2, 2019', 'Rosa Lim'],
    ['Von Rosa Lim', 'Rosa Lim'],
    ['Rosa Lim (now); Jan Hale (earlier)', 'Rosa Lim, Jan Hale'],
    ['Our Correspondent', 'Our Correspondent'],
  ])('%s', (line, names) =>
    expect(
      readAnatomy(`Ferry to Ness stays in port\n${line}\n\n${story}`)
        .anatomy.bylines.map(({ name }) => name)
        .join(', '),
    ).toBe(names),
  );
  test.each(['ABC Rural', 'Social Sharing', 'Harbour Lines Inc'])('%s names nobody', (line) =>
    expect(readAnatomy(`Ferry to Ness stays in port\n${line}\n3 May 2021\n\n${story}`).anatomy.bylines).toEqual([]),
  );
  test('a place above the headline wrote nothing', () =>
    expect(readAnatomy(`Nova Scotia\nFerry to Ness stays in port\n3 May 2021\n\n${story}`).anatomy.bylines).toEqual(
      [],
    ));
});

test('a short title above the whole headline is a link to it, and that is asked', () => {
  const text = `Local\nFerry stays in port\nPodcast: the week in fog\nFerry stays in port until the wind turns\nRosa Lim\n3 May 2021\n${story}`;
  const { anatomy } = readAnatomy(text);
  expect(anatomy.headline).toBe('Ferry stays in port until the wind turns');
});

test('what a video shows is a headline, and no credit', () => {
  const text = `VIDEO: Ferry rescued from fog\nBy Rosa Lim\n3 May 2021\n${story}`;
  expect(readAnatomy(text).anatomy.headline).toBe('VIDEO: Ferry rescued from fog');
});

test('the subject of a mailing list is no headline, and its day none of the article', () => {
  const text = `[harbour-history] Ferry cutting\nharbour-history@lists.example\nTue 4 May 2021 09:02\nTo: harbour-history\n\nFor the ferry file. Any slips are mine. Jan\n\nNess Times, 3 May 2021, p7\n\nFerry stays in port\nBy Rosa Lim\n\n${story}`;
  const { headline, publisher, lines } = readAnatomy(text).anatomy;
  expect([headline, publisher?.value, lines[2]?.role, lines[5]?.role]).toEqual([
    'Ferry stays in port',
    'Ness Times',
    'boilerplate',
    'boilerplate',
  ]);
});

test('a page of letters has its headline above what it holds besides', () => {
  const text = `Letters to the Editor\nLetters: Whose turn is it to sail?\nPlus: bad umbrellas; a good train\n3 May 2021\nSIR – The ferry sails for nobody on Tuesdays (report, May 1). I am free.\nHubert Lyle\nNess\n`;
  expect(readAnatomy(text).anatomy.headline).toBe('Letters: Whose turn is it to sail?');
});

describe('a sentence between author and story', () => {
  const deck = 'The wind has blown for six days, and nobody knows when it will turn.';
  const headed = (below: string): string => `Ness ferry stays in port\nBy Rosa Lim\n3 May 2021\n\n${deck}\n${below}`;
  const standfirst = (text: string): string | null => readAnatomy(text).anatomy.standfirst;

  test.each([
    ['a dateline', `\nNESS — ${story}`],
    [
      'words in capitals',
      `\nTHE FERRY from Ness did not sail on Monday, its captain said to those who waited.\n\n${story}`,
    ],
    ['buttons', `Share\nSave\n\n${story}`],
  ])('is the standfirst above %s', (_what, below) => expect(standfirst(headed(below))).toBe(deck));

  test.each([
    ['nothing but the story', `\n${story}`],
    ['a picture', `The ferry at its quay\nPhotograph: Jan Hale/Alamy\n${story}`],
    ['an advertisement', `\nAdvertisement\n\n${story}`],
  ])('is the first paragraph above %s', (_what, below) => expect(standfirst(headed(below))).toBeNull());

  test('is asked about where the next paragraph begins anew', () => {
    const anew = headed('\nThe ferry from Ness stays in its port until Friday, its captain said on Monday.\n');
    const asked = (text: string): readonly (string | undefined)[] =>
      readAnatomy(text)
        .findings.filter(({ code }) => code === 'uncertain-standfirst')
        .map(({ message }) => /“lines: .*”/.exec(message)?.[0]);
    expect(asked(anew)).toEqual(['“lines: {5: standfirst}”']);
    expect(asked(headed(`\n${story}`))).toEqual([]);
  });
});

describe('a page that prints more than once', () => {
  test('headline and standfirst has the article last', () => {
    const head = 'Ness ferry stays in port\nIts captain waits for the wind to turn on Friday.\n';
    const text = `Sport\nShowbiz\nScottish News\n${head}${head}ByRosa LimChief Reporter\n04:30, 3 MAY 2021\n${story}`;
    const { standfirst, bylines, publisher } = readAnatomy(text).anatomy;
    expect([standfirst, bylines[0]?.name, publisher]).toEqual([
      'Its captain waits for the wind to turn on Friday.',
      'Rosa Lim',
      null,
    ]);
  });

  test('a wire’s headline has it without the number', () => {
    const text = `RPT-UPDATE 2-Ness ferry stays in port\n3-May-2021 16:20\nNess ferry stays in port\n* Captain waits for wind\n* Owner has no comment\n(Adds quotes, background)\n${story}`;
    expect(readAnatomy(text).anatomy).toMatchObject({
      headline: 'Ness ferry stays in port',
      standfirst: 'Captain waits for wind • Owner has no comment',
    });
  });
});

test('the first entry of a live blog is told by the others, whose times are printed alike', () => {
  const entry = (time: string, heading: string): string =>
    `${time}, May 3, 2021\n${heading}\nFrom Jan Hale in Ness\n${story}`;
  const text = `Live updates from the Ness ferry\nBy Rosa Lim\nUpdated May 3, 2021 5:42 p.m. EDT\n${entry('5:42 p.m. EDT', 'Ferry sails')}${entry('3:10 p.m. EDT', 'Wind turns')}`;
  const { headline, bylines } = readAnatomy(text).anatomy;
  expect([headline, bylines]).toEqual(['Live updates from the Ness ferry', [{ name: 'Rosa Lim' }]]);
});

test.each([
  ['Rosa Lim at the Riga show\nJAN HALE FOR THE POST', 'Interview by Ilze Karp', 'Ilze Karp'],
  ['An illustration of a ferry with teeth\nJAN HALE', 'By Ilze Karp', 'Ilze Karp'],
])('who is in a picture or took it is no author: %s', (picture, byline, author) => {
  const { bylines } = readAnatomy(`Ness ferry stays in port\n${byline}\n3 May 2021\n${picture}\n${story}`).anatomy;
  expect(bylines.map(({ name }) => name)).toEqual([author]);
});

describe('two words with capitals below a headline, a date below them', () => {
  const bylines = (words: string): readonly string[] =>
    readAnatomy(`Ness ferry stays in port\n${words}\n3 May 2021\n${story}`).anatomy.bylines.map(({ name }) => name);
  test.each(['Rosa Hill', 'Rupa Brand', 'Tomasz Wójcik', 'Robin Hale', 'J.R. Stone'])('are an author: %s', (words) =>
    expect(bylines(words)).toEqual([words]),
  );
  test.each(['Lake County', 'Street Food', 'Real Estate', 'Storm Eunice', 'Web Stories', 'Uttar Pradesh'])(
    'are a label, and asked about: %s',
    (words) => {
      expect(bylines(words)).toEqual([]);
      const { findings } = readAnatomy(`Ness ferry stays in port\n${words}\n3 May 2021\n${story}`);
      expect(findings.map(({ code }) => code)).toContain('uncertain-byline');
    },
  );
});

test('below a standfirst, a line above a name in capitals is what a picture shows', () => {
  const text = `Ness ferry stays in port\nOwners hope for wind by Sunday\nThe ferry at its quay on Tuesday.\nJAN HALE\nRosa Lim\n3 May 2021\n${story}`;
  expect(linesOf(text).slice(1, 5)).toEqual([
    'standfirst: Owners hope for wind by Sunday',
    'caption: The ferry at its quay on Tuesday.',
    'credit: JAN HALE',
    'byline: Rosa Lim',
  ]);
});

test('“by one vote” goes on with a headline, “by rosa lim” names its author', () => {
  const bylines = (line: string): readonly string[] =>
    readAnatomy(`Ferry captain elected\n${line}\n\n3 May 2021\n\n${story}`).anatomy.bylines.map(({ name }) => name);
  expect([bylines('by one vote'), bylines('by rosa lim')]).toEqual([[], ['Rosa Lim']]);
});

describe('a name alone below the headline', () => {
  const read = (head: string, opening: string) =>
    readAnatomy(`Ness ferry stays in port\n${head}\n${opening}\n\n${story}`);
  const bylines = (head: string, opening: string): readonly string[] =>
    read(head, opening).anatomy.bylines.map(({ name }) => name);

  test('is a picture’s where the story tells of that person as of others, and that is asked', () => {
    const opening = 'The ferry’s captain will sail no more.\n\nRosa Lim, 71, has stood on its bridge since 1990.';
    expect(bylines('3 May 2021\nRosa Lim', opening)).toEqual([]);
    expect(read('3 May 2021\nRosa Lim', opening).findings.map(({ code }) => code)).toContain('uncertain-byline');
  });
  test('is an author’s where the story only says that it is', () =>
    expect(bylines('3 May 2021\nRosa Lim', 'Our reporter Rosa Lim has sailed on the ferry to Ness.')).toEqual([
      'Rosa Lim',
    ]));
  test('took the picture where what that shows and the author stand below', () => {
    const head = 'Jan Hale\nThe quay at Ness, where the ferry lies\nRosa Lim\n3 May 2021';
    expect(linesOf(`Ness ferry stays in port\n${head}\n\n${story}`).slice(1, 4)).toEqual([
      'credit: Jan Hale',
      'caption: The quay at Ness, where the ferry lies',
      'byline: Rosa Lim',
    ]);
  });
  test('stands above a standfirst in which something happens', () =>
    expect(bylines('Jan Hale\nOwners hope for wind by Sunday\nRosa Lim\n3 May 2021', '')).not.toEqual(['Rosa Lim']));
});

test.each([
  ['By Rosa Lim\nSpecial to the Courier', 'Rosa Lim'],
  ['WORDS ROSA LIM   PHOTOGRAPHY JAN HALE', 'Rosa Lim'],
])('whom an author writes for and who took the pictures are neither author nor standfirst: %s', (head, name) => {
  const { anatomy } = readAnatomy(`Ness ferry stays in port\n${head}\n3 May 2021\n\n${story}`);
  expect([anatomy.bylines.map((one) => one.name), anatomy.standfirst]).toEqual([[name], null]);
});

describe('without a headline', () => {
  const text = `The quay at Ness. Photo: Rosa Lim\nRosa Lim\n3 May 2021\n\n${story}`;
  test('a name beside the day is the author all the same', () =>
    expect(readAnatomy(text).anatomy).toMatchObject({ headline: null, bylines: [{ name: 'Rosa Lim' }] }));
});

test('who sent a mail may have written what it holds, and publishes nothing', () => {
  const text = `From: Rosa Lim <rosa@lim.example>\nTo: Jan Hale\nSubject: the ferry\n\nNess ferry stays in port\nROSA LIM\n3 May 2021\n\n${story}`;
  expect(readAnatomy(text).anatomy).toMatchObject({ publisher: null, bylines: [{ name: 'Rosa Lim' }] });
});

test('a card goes on by the author’s given name', () => {
  const text = `Ness ferry stays in port\nBy Rosa Lim\n\n${story}\nRosa Lim\nRosa is a reporter. She has a boat.\n`;
  expect(linesOf(text).at(-1)).toBe('boilerplate: Rosa is a reporter. She has a boat.');
});

test('a wire’s slug above its headline is none', () => {
  const text = `NESS-FERRY/URGENT (UPDATE 2)\nUPDATE 2-Ness ferry stays in port\nBy Rosa Lim\n\n${story}`;
  expect(readAnatomy(text).anatomy.headline).toBe('UPDATE 2-Ness ferry stays in port');
});

test.each(['https://harbour.example/news/ferry-found-in-port   Page 2 of 2', '42   NORTHWAYS   FEBRUARY 2018'])(
  'the foot of a printed page is furniture in the middle of a story: %s',
  (foot) => {
    const [first, ...others] = story.split('\n\n');
    const text = `Ness ferry stays in port\nBy Rosa Lim\n\n${first}\n${foot}\n${others.join('')}`;
    expect(linesOf(text)).toContain(`boilerplate: ${foot}`);
  },
);

test('in a narrow column a name below the headline is no part of it', () => {
  const column =
    'A MOUNTAIN rescue team spent four\nhours on Tuesday looking for a driver\nwho could not find his car on the\nseventh floor of a car park in Ness.\n';
  const { headline, bylines } = readAnatomy(
    `Mountain rescue called to the tall\nand draughty car park\nRosa Lim\n${column}`,
  ).anatomy;
  expect([headline, bylines]).toEqual([
    'Mountain rescue called to the tall and draughty car park',
    [{ name: 'Rosa Lim' }],
  ]);
});

test('what stands above the credit of a drawing sums the story up', () => {
  const text = `Ness ferry stays in port\nThe captain thinks that the wind knows him\nIllustration by Jan Hale\nText by Rosa Lim\n3 May 2021\n\n${story}`;
  expect(readAnatomy(text).anatomy).toMatchObject({
    standfirst: 'The captain thinks that the wind knows him',
    bylines: [{ name: 'Rosa Lim' }],
  });
});

test('whoever talks to somebody has written it down', () =>
  expect(
    readAnatomy(`“I knit for gulls”\nOlive Penn talks to Ilze Karp\n3 May 2021\n\n${story}`).anatomy.bylines,
  ).toEqual([{ name: 'Olive Penn' }]));

test.each([
  ['So says the captain, who has waited at the quay since Monday.', 'body'],
  ['The captain has waited at the quay since Monday with his crew.', 'standfirst'],
])('a quotation above the story is its first paragraph where that goes on from it: %s', (next, role) =>
  expect(
    linesOf(`Ness ferry stays in port\nRosa Lim\n3 May 2021\n\n“It means nothing.”\n\n${next}\n\n${story}`),
  ).toContain(`${role}: “It means nothing.”`),
);

test('a word in capitals and what a picture shows is a caption, and a label before what happens is none', () => {
  const [first, ...others] = story.split('\n\n');
  const read = (line: string): readonly string[] =>
    linesOf(`Ness ferry stays in port\nBy Rosa Lim\n\n${first}\n\n${others.join('')}\n${line}\n`);
  expect(read('STUCK: The ferry at its quay').at(-1)).toBe('caption: STUCK: The ferry at its quay');
  expect(read('LATER: The ferry will sail at last').at(-1)).not.toMatch(/^caption/);
});

test('letters are known by who will not be named', () => {
  const text = `Readers on the ferry\n3 May 2021\n\nI sailed nine times and came home. My wife asked where I had been.\nPeter Lamb, Ness\n\nWhoever built that ferry has never owned a horse in his life.\nH. Strutt, The Grange\n\nIt is pretty from the air.\nName and address supplied\n`;
  const { anatomy } = readAnatomy(text);
  expect([anatomy.bylines, anatomy.standfirst]).toEqual([[], null]);
});

test('a note between “… wrote:” and the article is none of it', () => {
  const text = `On Fri, 18 Sep 2020 at 21:14, Jan <jan@hale.example> wrote:\n\nHere it is, straight from the site. Rosa will be glad somebody reads her!\n\nNess ferry stays in port\nRosa Lim\n18 September 2020\n\n${story}`;
  expect(linesOf(text)[1]).toMatch(/^boilerplate: Here it is/);
});

test('a line that says when and by whom names the author, whatever stands between', () =>
  expect(
    readAnatomy(`Ness ferry stays in port\nPosted on March 3, 2021March 4, 2021 by Rosa Lim\n\n${story}`).anatomy
      .bylines,
  ).toEqual([{ name: 'Rosa Lim' }]));

test('a room of the site behind “Category:” is no paper', () =>
  expect(
    readAnatomy(`Ness ferry stays in port\nBy Rosa Lim\nCategory: News\n\n${story}`).anatomy.publisher,
  ).toBeNull());

describe('two names below a headline', () => {
  const bylines = (head: string): readonly string[] =>
    readAnatomy(`Ness ferry stays in port\n${head}\n3 May 2021\n\n${story}`).anatomy.bylines.map(({ name }) => name);
  test('below what a picture shows, the first took it', () =>
    expect(bylines('Ada and Ivy Brock at the quay on Wednesday\nSal Whitby\nRosa Lim')).toEqual(['Rosa Lim']));
  test('of which the story tells things in one: that is a place', () =>
    expect(
      readAnatomy(
        `Ness ferry stays in port\nPolly Marsh\nRosa Lim\n3 May 2021\n\nThe ferry stayed in Polly Marsh, its captain said on Monday.\n\n${story}`,
      ).anatomy.bylines,
    ).toEqual([{ name: 'Rosa Lim' }]));
  test('neither told of are both authors', () =>
    expect(bylines('Sal Whitby\nRosa Lim')).toEqual(['Sal Whitby', 'Rosa Lim']));
});

test('what a scholar is, and what she declares, stand between her name and the story', () => {
  const text = `Why gulls walk in lines\nAuthor\nRosa Lim\nLecturer in Ethology, University of Ness\nDisclosure statement\nRosa Lim does not work for, consult, own shares in or receive funding from any company.\n\n${story}`;
  const { anatomy } = readAnatomy(text);
  expect(anatomy.bylines).toEqual([{ name: 'Rosa Lim', role: 'Lecturer in Ethology, University of Ness' }]);
  expect(
    linesOf(text)
      .slice(4, 6)
      .every((line) => line.startsWith('boilerplate')),
  ).toBe(true);
});

test('a page that says at its foot by whom it was written ends there', () => {
  const text = `Ness ferry stays in port\nRosa Lim\n3 May 2021\n\n${story}\nBoats\nWind\nWritten by Rosa Lim\n312 Followers\nWrites about rooms.\n`;
  expect(
    linesOf(text)
      .slice(-5)
      .map((line) => line.split(':')[0]),
  ).toEqual(Array(5).fill('boilerplate'));
});

test('a last sentence whose stop was lost is the story’s, and a label is none', () => {
  const read = (line: string): string | undefined =>
    linesOf(`Ness ferry stays in port\nRosa Lim\n3 May 2021\n\n${story}\n${line}\n\nADVERTISEMENT\n`).at(-2);
  expect(read('The captain has resigned')).toBe('body: The captain has resigned');
  expect(read('Boats and wind')).toBe('boilerplate: Boats and wind');
});

test.each([
  ['By A. J. HALE', 'A. J. Hale'],
  ['By A J Hale', 'A J Hale'],
  ['BY ROSA LIM, Jr.', 'Rosa Lim Jr.'],
])('an author’s initials and “Jr.” are part of the name: %s', (byline, name) =>
  expect(readAnatomy(`Ness ferry stays in port\n${byline}\n3 May 2021\n\n${story}`).anatomy.bylines).toEqual([
    { name },
  ]),
);

test('a byline printed twice is no caption', () =>
  expect(
    linesOf(`Ness ferry stays in port\nBy Rosa Lim\nBy Rosa Lim\n3 May 2021\n\n${story}`).slice(1, 3),
  ).not.toContain('caption: By Rosa Lim'));

test('a name that ends with a stop is a sentence of the story', () => {
  const [first] = story.split('\n\n');
  expect(
    linesOf(`The goalkeeper who apologised\nRosa Lim\n3 May 2021\n\nMeet Roy Pickard.\n\n${first}\n\n${story}`),
  ).toContain('body: Meet Roy Pickard.');
});

test('below “Key points” stands the standfirst', () =>
  expect(
    readAnatomy(
      `Ness ferry stays in port\n3 May 2021\nRosa Lim\nKEY POINTS\nThe wind is in the north\nThe captain waits\n\n${story}`,
    ).anatomy.standfirst,
  ).toBe('The wind is in the north • The captain waits'));

test('a columnist’s name above the headline is none, where “By” names the same below', () =>
  expect(
    readAnatomy(`Columnists\nConnie Ridge\nLet us now praise our spare room\nBy Connie Ridge\n3 May 2021\n\n${story}`)
      .anatomy.headline,
  ).toBe('Let us now praise our spare room'));

test('the one letter of a page has its heading, and several have the page’s', () => {
  const letter = 'Sir, – A gull has taken my sandwich for the fourth time, and I ask what the ministry means to do.\n';
  const read = (text: string): string | null => readAnatomy(text).anatomy.headline;
  expect(read(`Letters to the Editor\nSeagulls and the law\n3 May 2021\n\n${letter}`)).toBe('Seagulls and the law');
});

describe('what a picture shows without a stop', () => {
  const between = (lines: string): string =>
    `Ness ferry stays in port\nBy Rosa Lim\n3 May 2021\n${story}${lines}\n\nShe sails again on Friday at noon.\n`;
  test.each([
    ['Harbour Trust Ness\nJan Hale has steered her since 1998', 'Jan Hale has steered her since 1998'],
    ['Getty Images\nPassengers on the quay on Wednesday morning', 'Passengers on the quay on Wednesday morning'],
    ['A queue of one: Ilze Karp, 84, at the ferry', 'A queue of one: Ilze Karp, 84, at the ferry'],
    ['Media caption, Watch: the ferry does not sail', 'Media caption, Watch: the ferry does not sail'],
    ['The ferry at the quay. — Packet picture.', 'The ferry at the quay. — Packet picture.'],
    ['Jan Hale at the wheel. PHOTO | IDA KARP | COAST GROUP', 'Jan Hale at the wheel. PHOTO | IDA KARP | COAST GROUP'],
  ])('%s', (lines, shown) => expect(linesOf(between(lines))).toContain(`caption: ${shown}`));

  test.each(['The photo of the ferry is hers, said Jan Hale.', 'In the picture the ferry sails.'])(
    'is none where the story goes on: %s',
    (line) => expect(linesOf(between(line))).toContain(`body: ${line}`),
  );

  test('below a broadcaster’s author and agency', () =>
    expect(
      linesOf(
        `Ness ferry stays in port\n3 May 2021\nRosa Lim\nBBC News, Ness\nPA Media\nThe crew went home at 14:20\n${story}`,
      ),
    ).toContain('caption: The crew went home at 14:20'));
});

test('a quotation that a narrow column breaks behind its comma is one paragraph', () =>
  expect(
    readAnatomy(
      'Tram raised from harbour\n\nA tram that left the rails in the\ngreat storm of 1936 was brought up from\nthe harbour on Wednesday morning with\nits bell still ringing.\n"No passengers, I am glad to say,"\nsaid Rosa Lim, the engineer.\n',
    ).anatomy.paragraphs.map(({ lines }) => lines),
  ).toContainEqual([7, 8]));

test('somebody’s words below a line that may be the headline too are asked about', () => {
  const { findings } = readAnatomy(
    'Experience\nI gave my house to a goose\n‘She had never liked it’\n3 May 2021\nWhen my aunt died she left me a house on the marsh, and nobody to keep it for.\nShe had never liked it.\n',
  );
  expect(findings.map(({ code }) => code)).toContain('uncertain-headline');
});

describe('two lines alone above a head', () => {
  const head = (upper: string, lower: string): string =>
    `${upper}\n${lower}\nApril 17, 2022 at 6:00 a.m. EDT\nBy Rosa Lim\nNESS, Del. — Every morning Jan Hale sits down and writes letters that nobody asked him for.\n“People write back,” he said.\n`;
  test('are a headline and its standfirst', () => {
    const { anatomy } = readAnatomy(
      head('The man who is sorry for Delaware', 'He has written 4,000 letters. Nobody asked him to.'),
    );
    expect(anatomy.headline).toBe('The man who is sorry for Delaware');
    expect(anatomy.standfirst).toBe('He has written 4,000 letters. Nobody asked him to.');
  });
  test('with somebody’s words below, which are no second line of the headline', () =>
    expect(
      readAnatomy(head('Man stays on roundabout for as long as he is told to', '‘It kept saying so,’ he said')).anatomy
        .headline,
    ).toBe('Man stays on roundabout for as long as he is told to'));
});

test.each([
  ['photographer', 'Jan Hale sits with his letters in the kitchen at Ness\nIDA KARP/COAST PICTURES'],
  ['courtesy', 'Jan Hale sits with his letters in the kitchen at Ness\nPhoto courtesy of Ness Museum'],
  ['place', 'RIGHT: Jan Hale and his pen'],
  ['figure', 'Fig. 2. The desk in section, after Karp (1889).'],
])('a caption shows itself by its %s', (_kind, lines) =>
  expect(
    linesOf(
      `Ness ferry stays in port\nBy Rosa Lim\n3 May 2021\n${story}${lines}\nHe posts them on Fridays at the quay.\n`,
    ),
  ).toContain(`caption: ${lines.split('\n')[0]}`),
);

test('the name that signs the letter of a titled writer stays in the story', () =>
  expect(
    linesOf(
      'Letter: In defence of the comma\nFrom Sir Alan Karp, Bath\n14 December 2020\nYour correspondent (Letters, December 9) would do away with commas, and with breath.\nMay I suggest that he try it.\nSir Alan Karp\nBath, Somerset\n',
    ).slice(-2),
  ).toEqual(['body: Sir Alan Karp', 'body: Bath, Somerset']));

test.each([
  ['(From left) Jan Hale, his son and a goat', true],
  ['A monk looks for a leak | IDA KARP', true],
  ['A ferry waits for a tide. | AFP-JIJI', true],
  ['Ness quay in 2017. Image courtesy Ness Museum', true],
  ['Ferry to be sold by spring | COAST NEWS', false],
  ['File under F, he says, for what nobody forgets.', false],
])('“%s” says what a picture shows: %s', (line, shown) => expect(isCaption(line)).toBe(shown));

test.each([
  ['FEATURE\nSalt\nOn the flats at Ness they still rake it by moonlight\n'],
  ['Ask Aunt Ida\nMy husband has put the soup in order of its letters\n'],
])('a headline of a word or two above a longer line is asked about: %s', (head) => {
  const { findings } = readAnatomy(
    `${head}Words: Rosa Lim\n2 October 2021\nThere is a hut at Ness, and in the hut a rake, and on it a name.\n`,
  );
  expect(findings.map(({ code }) => code)).toContain('uncertain-headline');
});

/** With more to tell than what is written around it. */
const longer = [
  'The ferry from Ness did not sail on Monday for the first time since the storm of 2007, its captain told the harbour board.',
  'It will sail again when the wind turns, which the harbour master expects to see on Tuesday night or on Wednesday.',
];

describe('what people wrote to each other around an article in a mail', () => {
  const article = ['Ferry stays in port', 'By Rosa Lim', '3 May 2021', ...longer];
  const roles = (text: string): readonly string[] => linesOf(text).map((line) => line.split(':')[0] as string);

  test('below the story, where an older mail is quoted', () => {
    const text = `From: Jan Hale <jan@hale.example>\nTo: Ann Pell\nSubject: ferry\n\n${article.join('\n')}\n\nOn Mon, 3 May 2021 at 19:40, Ann Pell <ann@pell.example> wrote:\n> Can you send me the piece?\n> Also the keys.\n> Ann\n`;
    expect(roles(text).slice(-4)).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate']);
    expect(roles(text).slice(6, 8)).toEqual(['body', 'body']);
  });

  test('below a story that is quoted itself', () => {
    const text = `${article.map((line) => `> ${line}`).join('\n')}\n\nLovely to see it in print.\nMam says well done.\n`;
    expect(roles(text)).toEqual(['headline', 'byline', 'date', 'body', 'body', 'boilerplate', 'boilerplate']);
  });

  test('in a thread as a web mail shows it', () => {
    const text = `Re: ferry\nInbox\nBeth Coyle\nMon, May 3, 2021, 4:51 PM\nto me, committee\n\n${article.join('\n')}\n\nHarold Sims\nMay 3, 2021, 5:20 PM\nto Beth, committee\n\nI vote we write to the paper.\n`;
    expect(readAnatomy(text).anatomy.headline).toBe('Ferry stays in port');
    expect(roles(text).slice(-4)).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate']);
  });

  test('but no paragraph of the story that a mail program left without its mark', () => {
    const text = `> ${article.join('\n> ')}\nThe harbour master said that she would look at the sky again on Tuesday.\n`;
    expect(roles(text).at(-1)).toBe('body');
    const signed = `${article.map((line) => `> ${line}`).join('\n')}\n\nBy Ann Pell\nThe harbour master will look at the sky.\n`;
    expect(roles(signed).at(-1)).not.toBe('boilerplate');
  });
});

test('what readers wrote below the story is no part of it', () => {
  const text = `Ferry stays in port\nBy Rosa Lim\n3 May 2021\n${longer.join('\n')}\n7 Comments\nJill Peers\nNov 13\nMy father was one of the crew!\n`;
  expect(linesOf(text).slice(-4).join('\n')).not.toContain('body');
  const above = `Ferry stays in port\nBy Rosa Lim\n3 May 2021\n7 Comments\n${longer.join('\n')}`;
  expect(linesOf(above).filter((line) => line.startsWith('body'))).toHaveLength(2);
});

describe('who took a picture, beside a bar and the paper', () => {
  const around = (words: string): readonly string[] =>
    linesOf(
      `School board votes\nRosa Lim\n3 May 2021\n${words}\nKen Ibarra | Lark County Press\nThe board of the school in Lark voted on Monday to sell its bus, the chair said.\n\n${story}`,
    ).slice(3, 5);

  test('makes the sentence above it a caption', () =>
    expect(around('Superintendent Roy Hale listens during public comment at the meeting of the board.')).toEqual([
      'caption: Superintendent Roy Hale listens during public comment at the meeting of the board.',
      'credit: Ken Ibarra | Lark County Press',
    ]));
  test.each([
    'Superintendent Roy Hale listened during public comment at the meeting of the board.',
    '“We listen to everybody who comes to the meeting,” Superintendent Roy Hale said.',
  ])('but not “%s”', (words) => expect(around(words)[0]).toBe(`body: ${words}`));
});

test('a person’s name right above the headline, the day right below, is the author’s', () => {
  const column = (name: string) =>
    readAnatomy(`Life & Style\n${name}\nI let my son plan our holiday\n3 May 2021\n${story}`).anatomy.bylines;
  expect(column('Maeve Tierney')).toEqual([{ name: 'Maeve Tierney' }]);
  expect(column('Lake County')).toEqual([]);
});

test('the heading of a live entry is no headline where the blog has its own', () => {
  const text = `Parliament sits through the night\nEdited by Colin Marsh\n06:12 16 Jun\n‘Until Friday’\nRuth Alder\nThe minister told the chamber that she could do this until Friday.\n05:40 16 Jun\nOpposition asks for tea\nThe opposition asked the Speaker for a break of ten minutes, and it was refused.\n`;
  expect(readAnatomy(text).anatomy.headline).toBe('Parliament sits through the night');
});

test('a question of a talk is no headline, and “Interview with …” stands above one', () => {
  const text =
    'Interview with Tightrope Walker Mara Lenz\n“Everyone has seen me fall”\nInterview by Ilse Brandt\n1 July 2022\nBLICK: Ms Lenz, you fell in May. What did you think on the way down?\nLenz: That I had left the stove on. And I had.\nBLICK: And the goat?\nLenz: It jumped after me. It swims better than I do.\n';
  expect(readAnatomy(text).anatomy.headline).toBe('“Everyone has seen me fall”');
});

test('a column below its author’s name has a headline, though it speaks of an “I”', () => {
  const text =
    'Opinion\nDeirdre Fane\nI am not the boss of my own kitchen\n10 October 2020\nMy mother-in-law has moved the spoons again, and I know because I reached for one.\nShe says that it makes more sense, and I say that it is my drawer.\n';
  const { headline, bylines } = readAnatomy(text).anatomy;
  expect([headline, bylines]).toEqual(['I am not the boss of my own kitchen', [{ name: 'Deirdre Fane' }]]);
});

test('a letter that opens with “Editor –” has the heading above it', () => {
  const text =
    'Letters to the Editor\nWho owns the shade?\n15 August 2022\nEditor – The council has cut down the plane tree in Mill Square, roots and all.\nI sat under it for fifty years and never asked whose it was.\nWalter Deeks\nMill Square\n';
  expect(readAnatomy(text).anatomy.headline).toBe('Who owns the shade?');
});

test('a day with a bar before who wrote it dates the story, though that is nobody in person and ends like a sentence', () => {
  expect(linesOf(`Ferry stays in port\n\nMay 3, 1998|By Lakes News Services.\n\n${story}`)).toContain(
    'date: May 3, 1998|By Lakes News Services.',
  );
  expect(linesOf(`Ferry stays in port\n\nMay 3, 1998. By noon it had sailed.\n\n${story}`)).toContain(
    'body: May 3, 1998. By noon it had sailed.',
  );
});
