import { describe, expect, test } from 'vitest';
import { isCaption } from '../../../src/pipeline/article/captions.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';

/** Each line of a text with its role, the blank ones left out. */
const rolesOf = (text: string): readonly (readonly [string, string])[] =>
  readAnatomy(text)
    .anatomy.lines.filter(({ role }) => role !== 'blank')
    .map(({ start, end, role }) => [text.slice(start, end).trim(), role]);

/** The role of a line that begins so. */
const roleOf = (text: string, line: string): string | undefined =>
  rolesOf(text).find(([words]) => words.startsWith(line))?.[1];

const head = 'Mill bell rings by itself\nBy Rosa Lim\n3 May 2021\n';
const first = 'The bell of the mill at Ness rang for an hour on Monday, and nobody had touched the rope.\n';
const last = 'The miller has tied the clapper to a beam, and has asked a joiner to look at the floor.\n';
/** The role of lines between two paragraphs of a story told in the past. */
const between = (...lines: readonly string[]): readonly (string | undefined)[] => {
  const text = `${head}${first}${lines.join('\n')}\n${last}`;
  return lines.map((line) => roleOf(text, line));
};

describe('a caption by its credit', () => {
  test.each([
    'A crane lifts the bell from its frame. THE COAST PRESS/Jan Hale',
    'The miller holds the rope, “my oldest friend.” Jan Hale/jan@harbour.example',
    'The bell in its frame on Monday. JAN R. HALE | Harbour',
    'It hung in the yard until 2014. Alder Stock Photo',
    'The miller at the wheel | Foto: privat',
    'L to R: Jan Hale, Ida Karp and the miller',
    'Left, the bell in 1951; right, the bell today',
    'Photo from the Hale family album: Ida Karp with the rope',
    'Image used for representational purposes only | Harbour',
    'Image used for illustrative purposes. Pexels',
    'The bell was lent to a school in the spring. (Social media)',
    'A rope of the kind that the mill had until 1970. Picture by Jan Hale.',
    'Miller Ida Karp and the bell. (Echo picture.)',
    'The bell outside the mill. harbour.is/Árni Hale',
    'The rope. Ida Karp/NurPhoto/Getty Images',
    'Photo by Karp. The smallest of the bells',
    'OUR PICTURE shows Miss Karp with a rope.',
  ])('%s', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    'Above the bell is a beam; below it, a bucket.',
    'Left alone, the bell rings; right or wrong, they say it is the wind.',
    'He told the court: “It rang.” Jan Hale was not asked.',
    'Photos from the mill will be shown on Monday.',
    'The picture is for illustrating a book on mills, he said.',
    'The stock of photos is for sale. The mill is not.',
    'Pictured on it are nine bells, and she can name them all.',
    'Left to right, she says, they are the deaf, the dumb and the brave.',
    'The bell rang again https://t.co/aBcDe #Ness pic.harbour.example/Y9eoJw',
    'Our picture of him was wrong.',
    'He took in the bell. He called his friend by name.',
  ])('no caption: %s', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});

describe('a caption printed once more with what a page sets around it', () => {
  test('with its credit behind a finished sentence, whoever speaks in it', () => {
    const shown = 'The miller hums "the third bell" while he oils the wheel of it.';
    expect(between(shown, `${shown} Jan Hale/jan@harbour.example`)).toEqual(['caption', 'caption']);
    expect(between(shown, `${shown} (Harbour Office)`)).toEqual(['caption', 'caption']);
  });

  test('with other spaces', () => {
    const shown = 'The bell in its frame on the day before it rang. JAN HALE';
    expect(between(`${shown}   |   Harbour`, `${shown} | Harbour`)).toEqual(['caption', 'caption']);
  });

  test('behind the label of its button, above the headline as well', () => {
    const shown = 'The bell is too heavy for one man, and too old for two of them.';
    const text = `${shown}\nCamera Icon${shown} Credit: Jan Hale\n${head}${first}${last}`;
    expect(
      rolesOf(text)
        .slice(0, 3)
        .map(([, role]) => role),
    ).toEqual(['caption', 'caption', 'headline']);
    expect(readAnatomy(text).anatomy.paragraphs[0]?.where).toBe('caption');
  });

  test('but what happened, once below the headline and once more to begin the story, is no caption', () => {
    const opening = 'A bell that nobody had touched rang for an hour at the mill of Ness.';
    const text = `Mill bell rings by itself\n\n${opening}\n\n${opening}\n\n${last}`;
    expect(rolesOf(text).map(([, role]) => role)).not.toContain('caption');
  });
});

describe('a credit below or above a picture’s words', () => {
  test('a few words and their credit leave what stands above to the story', () => {
    const told = 'The miller has been told to keep the bell in a sack.';
    expect(between(told, 'The sack. Ida Karp/NurPhoto/Getty Images')).toEqual(['body', 'caption']);
  });

  test('who takes every picture of a page is none of its authors', () => {
    const credit = 'Ida Karp, Harbour Post';
    const text = `Mill bell rings by itself\n\nBy Rosa Lim\n\n3 May 2021\n\nThe miller waits in the laundry.\n\n${credit}\n\n${first}\nThe mill has no clock.\n\nThe bell in its sack of hemp\n\n${credit}\n\n${last}`;
    expect(readAnatomy(text).anatomy.bylines.map(({ name }) => name)).toEqual(['Rosa Lim']);
    expect(roleOf(text, 'The bell in its sack')).toBe('caption');
    expect(roleOf(text, 'The mill has no clock')).toBe('body');
  });

  test('one of a list of names and papers is no credit', () => {
    const names = 'Ida Karp, Harbour Post\nJan Hale, Harbour Post';
    const text = `${head}${first}${names}\n${last}`;
    expect(roleOf(text, 'Ida Karp')).not.toBe('credit');
  });
  test('a sentence without a verb stands above its credit across a blank line', () => {
    const text = `${head}\n${first}\nMiller Jan Hale during a walk around the mill on Monday, May 3.\n\nPhoto credit: Ida Karp | Harbour Post\n\n${last}`;
    expect(roleOf(text, 'Miller Jan Hale')).toBe('caption');
  });

  test('a sentence of the story does not', () => {
    const told = 'The miller ran out with a lamp and a loaf of bread.';
    const text = `${head}\n${first}\n${told}\n\nPhoto credit: Ida Karp | Harbour Post\n\n${last}`;
    expect(roleOf(text, told)).toBe('body');
  });

  test('nor does a title', () => {
    const title = 'Jan Hale Rings Bells And Ropes Within The Mill.';
    const text = `${head}\n${first}\n${title}\n\nPhoto credit: Ida Karp | Harbour Post\n\n${last}`;
    expect(roleOf(text, title)).toBe('body');
  });

  test('on a page whose first credit has no words above it, what happened above the next is the story’s', () => {
    const told = 'There was bread, and a dog was sent for.';
    const text = `${head}Photo: Ida Karp\nThe mill has a wheel of oak.\n${first}${told}\nPhoto: Jan Hale\nThe dog at the door of the mill.\n${last}`;
    expect(roleOf(text, told)).toBe('body');
  });
});

describe('the words for those who cannot see a picture', () => {
  test('touch its caption from above, in small letters', () => {
    expect(between('a dog below a bell', 'The dog came on Monday evening. Photograph: Ida Karp')).toEqual([
      'caption',
      'caption',
    ]);
    const column = `${head}${first}He had heard the bell and\nthen went up to look for it\nThe dog came on Monday evening. Photograph: Ida Karp\n${last}`;
    expect(roleOf(column, 'then went up')).not.toBe('caption');
  });

  test('name the place that its caption names', () => {
    const caption = 'The miller was called to Hale Lane on Monday. Photograph: Ida Karp';
    const text = `${head}Hale Lane street view\n\n${caption}\n\n${first}\n${last}`;
    expect(roleOf(text, 'Hale Lane street view')).toBe('caption');
  });
});

describe('several lines with a label in capitals, parted by the story', () => {
  const labelled = (one: string, two: string): string =>
    `${head}${one}\n${first}The mill is shut on Tuesdays and on feast days.\n${two}\n${last}`;

  test('are captions', () => {
    const text = labelled('CRY: Miller Jan Hale holds up a rope in the yard', 'STILL: The dog looks on');
    expect(roleOf(text, 'CRY')).toBe('caption');
    expect(roleOf(text, 'STILL')).toBe('caption');
  });

  test.each([
    ['WATCH: The bell rings in the dark', 'QUIZ: How well do you know bells'],
    ['HALE: The bell rang for an hour.', 'KARP: Nobody had touched it.'],
  ])('but no links and no turns of a talk: %s', (one, two) => {
    expect(rolesOf(labelled(one, two)).map(([, role]) => role)).not.toContain('caption');
  });
});

describe('what is seen between two paragraphs', () => {
  test.each([
    'Villagers waiting for the bell … yesterday.',
    'Head miller Jan Hale, who “never liked the bell”',
    'A view of the yard from the kitchen of the mill.',
    'The grain store at Ness, now a museum.',
    'The tower of the mill, as a postman photographed it in May 1951',
  ])('%s', (line) => {
    expect(between(line)).toEqual(['caption']);
  });

  test.each([
    'A view of the yard from the kitchen was all he had.',
    'A plan of the mill hung in the hall.',
    'The miller waited … and left on Monday.',
    'Jan Hale, who “never liked the bell”, was asleep.',
    'Jan Hale, who owns the mill, said: “I never liked the bell.”',
    'The grain store at Ness, now a museum, was shut.',
    'The tower fell, as a postman who photographed it in May 1951 had said it would.',
  ])('the story’s: %s', (line) => {
    expect(between(line)).toEqual(['body']);
  });
});

describe('a caption in the head', () => {
  test('of two lines in which nothing happens, below the day', () => {
    const text = `${head}Jan Hale, of the mill, with a rope\nThe bell in its old frame\n${first}${last}`;
    expect(roleOf(text, 'Jan Hale, of')).toBe('caption');
    expect(roleOf(text, 'The bell in its')).toBe('caption');
  });

  test('without a credit, touching one that has it, perhaps below how many there are', () => {
    const text = `Mill bell rings by itself\n3 May 2021\nBy Rosa Lim\n3\nMiller Jan Hale with a long rope at the mill in Ness\nThe bell. Picture: Ida Karp\n${first}${last}`;
    expect(roleOf(text, 'Miller Jan')).toBe('caption');
    expect(rolesOf(text)).toContainEqual(['3', 'boilerplate']);
  });

  test('of a place on a day, above the author; what is still to come is the standfirst', () => {
    const text = (line: string): string => `Mill bell rings by itself\n${line}\nRosa Lim\n3 May 2021\n${first}${last}`;
    expect(roleOf(text('Onlookers outside the old mill in Ness on Monday'), 'Onlookers')).toBe('caption');
    expect(roleOf(text('The trial resumes on Monday'), 'The trial')).toBe('standfirst');
  });

  test('of a video, below its length and above its button', () => {
    expect(between('0:45', 'Film shows the bell ringing in the dark', 'Play video')[1]).toBe('caption');
  });
});

describe('posts that a page shows', () => {
  test('are no author’s and date nothing', () => {
    const text = `${head}${first}Posted by Ness Lost Dogs on Monday, 13 June 2022\nA post shared by Hale & Co (@haleandco)\n${last}`;
    expect(roleOf(text, 'Posted by')).toBe('boilerplate');
    expect(roleOf(text, 'A post shared')).toBe('boilerplate');
    expect(readAnatomy(text).anatomy.bylines.map(({ name }) => name)).toEqual(['Rosa Lim']);
  });

  test('a blog’s author stands in such words above the story', () => {
    const text = `Mill bell rings by itself\nPosted by Rosa Lim on Monday, 13 June 2022\n${first}${last}`;
    expect(readAnatomy(text).anatomy.bylines.map(({ name }) => name)).toEqual(['Rosa Lim']);
  });
});
