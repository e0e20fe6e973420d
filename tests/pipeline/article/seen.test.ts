import { expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';

/** The role of the line that begins with these words, in a story around it. */
function roleIn(line: string, paragraphs: readonly [string, string]): string | undefined {
  const text = `Ferry stays in port\nBy Rosa Lim\n3 May 2021\n${paragraphs[0]}\n${line}\n${paragraphs[1]}\n`;
  const at = text.split('\n').indexOf(line);
  return readAnatomy(text).anatomy.lines[at]?.role;
}

const told: readonly [string, string] = [
  'The crew of the ferry in Riga refused to sail on Monday and hung a bell and a rope over the side.',
  'The company said that it would talk to the crew and to the captain again before the week was out.',
];

test('what is seen on a day of which the story tells in the past is a caption', () => {
  expect(roleIn('Captain Rosa Karp holds the bell outside the hall in Riga on Monday.', told)).toBe('caption');
  expect(roleIn('The council votes on the rope outside the hall in Riga on Monday.', told)).toBe('body');
  expect(roleIn('Captain Rosa Karp holds the bell outside the hall in Riga on Friday.', told)).toBe('body');
  expect(roleIn('Captain Rosa Karp held the bell outside the hall in Riga on Monday.', told)).toBe('body');
  expect(roleIn('“She holds the bell outside the hall in Riga on Monday.”', told)).toBe('body');
});

test('a word, a colon and some words without a stop are a caption of what the story tells', () => {
  expect(roleIn('Haul: the bell and the rope that hung over the side', told)).toBe('caption');
  expect(roleIn('Haul: the bell and the rope hung over the side for a week.', told)).toBe('body');
  expect(roleIn('Read more: the bell and the rope that hung over the side', told)).not.toBe('caption');
});

test('the turns of an interview are no captions', () => {
  const text =
    'The pilot\nBy Rosa Lim\n3 May 2021\nLIM: How far?\nKARP: I could see my hand, if I knew where it was.\nLIM: And the ship?\nKARP: She could hear me.\n';
  expect(readAnatomy(text).anatomy.lines.map(({ role }) => role)).not.toContain('caption');
});

test('a line that breaks off in the middle of its sentence is no caption', () => {
  const text =
    'Ferry stays in port\nBy Rosa Lim\n3 May 2021\nA GOOSE that boarded the number 7 at\nSwan Street has been carried free.\n';
  expect(readAnatomy(text).anatomy.lines[3]?.role).toBe('body');
});

const toldInPast = [
  'Farmers parked more than 600 tractors in front of the parliament in Athens on Friday and demanded cheaper diesel.',
  'Their leader, Stavros Lekkas, told the crowd that nobody would leave before the minister had come out to the steps.',
  'The minister came out at noon, read a statement of two pages and went back to her office without an answer.',
];

/** The role of a line that stands between the second and the third of these paragraphs. */
function roleAmong(line: string, paragraphs: readonly string[]): string | undefined {
  const [first, second, third] = paragraphs;
  const text = `Tractors block capital\nBy Rosa Lim\n3 May 2021\n${[first, second, line, third].join('\n')}\n`;
  return readAnatomy(text).anatomy.lines[text.split('\n').indexOf(line)]?.role;
}

test('what somebody does in the present, in a story told in the past, is a caption', () => {
  expect(roleAmong('A policeman guards the gate of the ministry.', toldInPast)).toBe('caption');
  expect(roleAmong('A farmer waits beside his tractor for a cup of tea.', toldInPast)).toBe('caption');
  expect(roleAmong('A farmer waited beside his tractor for a cup of tea.', toldInPast)).toBe('body');
  expect(roleAmong('They wait beside the tractors for a cup of tea.', toldInPast)).toBe('body');
  expect(roleAmong('The ministry employs 290 people in three buildings.', toldInPast)).toBe('body');
  expect(roleAmong('The union holds a third of the seats in the chamber.', toldInPast)).toBe('body');
});

test('in a story told in the present the same sentence is the story’s', () => {
  const present = toldInPast.map((text) =>
    text
      .replace('parked', 'park')
      .replace('demanded', 'demand')
      .replace('told', 'tells')
      .replace('would leave', 'leaves')
      .replace('had come', 'comes')
      .replace('came', 'comes')
      .replace('read', 'reads')
      .replace('went', 'goes'),
  );
  expect(roleAmong('A farmer waits beside his tractor for a cup of tea.', present)).toBe('body');
});
