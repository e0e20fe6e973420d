import { describe, expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { splitStories } from '../../../src/pipeline/article/stories.ts';

const article = `Net mended after forty years
By Rosa Lim
3 May 1998

The net of the Riga Belle was mended on Saturday, forty years after it was torn.
“It holds,” said Jan Hale. He has bought a boat.
`;

/** The lines that are published as the story's. */
const told = (text: string): readonly string[] =>
  readAnatomy(text)
    .anatomy.lines.filter(({ role }) => role === 'body')
    .map(({ start, end }) => text.slice(start, end).trim());

const [opening, ...rest] = told(article);

describe('a private note beside an article is nobody’s to read', () => {
  test.each([
    ['a greeting and a love', 'Hi Nora,\n\nHere is the piece that I told you about.\n\nLove, Una xx\n\n'],
    [
      'who signs, and as what',
      'Dear all\nYou asked for the text, so here it is.\nBest wishes\nUna Lund\nSecretary\n\n',
    ],
    ['a first name alone', 'Hello both,\nThey got my age wrong again, see below.\nUna\n\n'],
    ['no greeting', 'Saw this and thought of you, Nora. I hope that the boat is well.\n\n'],
  ])('above it: %s', (_what, note) => {
    const { anatomy } = readAnatomy(note + article);
    expect(anatomy.headline).toBe('Net mended after forty years');
    expect(told(note + article)).toEqual([opening, ...rest]);
  });

  test.each([
    [
      'a widow’s letter',
      'Dear Mrs Alderton,\nMy husband kept the enclosed, which I have typed for you.\nYours sincerely,\nUna Lund\n\n',
      '',
    ],
    ['what comes after it', '', '\nThat’s the whole article, I hope it helps.\nBest,\nUna\n'],
  ])('%s', (_what, above, below) => expect(told(above + article + below)).toEqual([opening, ...rest]));

  test.each([
    'I saw this coming, and nobody listened',
    'My mother kept that old cutting in a drawer for forty years',
    'Here’s the story of how we lost our post office',
    'Why did I cut these roses to the ground?',
  ])('refuses the headline “%s”', (headline) => {
    expect(readAnatomy(article.replace('Net mended after forty years\n', `${headline}\n\n`)).anatomy.headline).toBe(
      headline,
    );
  });

  test('refuses the greeting of a live blog, below which a button looks like a name', () => {
    const entry = 'Good morning\n\nWelcome to Riga, where the net is out on the quay again.\n\nShare\n';
    const story = article.replace(
      /“It holds.*/,
      'The harbour master looked at it twice on Sunday and went home again.',
    );
    expect(told(`${story}\n${entry}`)).toContain('Welcome to Riga, where the net is out on the quay again.');
  });

  test('with a ruling below it is no story of its own', () => {
    const note = 'Dear all,\nSome of you could not open the link, so I copied it.\nRegards\nUna\n\n****\n\n';
    expect(splitStories(note + article)).toHaveLength(1);
  });

  test('below it', () => {
    expect(told(`${article}\nDear Nora, that is the net on your wall. I kept a knot of it. Una\n`)).toEqual([
      opening,
      ...rest,
    ]);
  });
});

describe('a letter is the story', () => {
  const body = 'I have waited for your answer since May. You said that the net would hold.\nIt did not hold.';
  test.each([
    ['an open letter', `An open letter to the harbour master\n3 May 1998\n\nDear Nora,\n${body}\nLove, Una\n`],
    [
      'one to a minister',
      `Dear Minister,\n${body}\nYours, Una Lund\n\nBy Rosa Lim\n3 May 1998\nThe letter was read in the hall on Monday.\nNobody there had seen it before then.\n`,
    ],
    [
      'one asking for advice',
      `Ask Nora\n3 May 1998\n\nMy net is torn and my neighbour laughs at it every morning.\n\nDear Nora, what shall I do with him and with the net?\n\nDear Una, mend it in the evening.\n`,
    ],
  ])('%s', (_what, text) => {
    expect(told(text).join('\n')).toMatch(/net would hold|mend it in the evening/);
  });
});
