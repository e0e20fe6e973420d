import { describe, expect, test } from 'vitest';
import type { Anatomy } from '../../../src/domain.ts';
import { attribute, type Trace } from '../../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { storyOf } from '../../support/marked-text.ts';
import { rows, speakerIn } from './story.ts';

/** A story in which Q stands for the quotation; behind => who says it, or "nobody". */
function check(row: string): void {
  const [story = '', wanted] = row.split(' => ');
  expect(speakerIn(story)).toBe(wanted);
}

describe('whoever is described', () => {
  test.each(
    rows(`
      Headteacher Moira Penrose has banned watches at the school. Q the head said. => Moira Penrose
      A cyclist from Deal swam to France. ⏎ Pat Gallimore, 73, set off at four. Q the cyclist said. => Pat Gallimore
      Mikkel Toft of Denmark led. Jonas Brand of Germany was beside him. ⏎ Q the Dane said. => Mikkel Toft
      Mikkel Toft of Denmark led. Jonas Brand of Germany was beside him. ⏎ Q the German said. => Jonas Brand
      Miles Prowse, the health secretary, was sacked. ⏎ Q the former health secretary said. => Miles Prowse
      Dr Anna Beck saw forty people on Sunday. ⏎ Q the patient said. => the patient
      The port shut. Its spokesman, Kit Farrow, blamed the union. ⏎ Q the union's spokesman said. => the union's spokesman
      Stephen Coyle, the bishop of Marle, came. ⏎ Q the archbishop said. => the archbishop
      The roof fell in. Q the head of St Anne's said. => the head of St Anne's
      The island's only policeman spoke: Q => the island's only policeman
    `),
  )('%s', check);
});

describe('whom the opening of a story tells of, and then names', () => {
  test.each(
    rows(`
      The Danish ambassador to Malta has said sorry. ⏎ “I overslept,” Kirsten Vang told a radio station. ⏎ Q the ambassador said. => Kirsten Vang
      The speaker of the Maltese parliament left early. ⏎ “It was late,” Rosa Lim said. ⏎ President Karl Hale stayed. Q the speaker said. => Rosa Lim
      Boats will be banned from the fjord, Norland's fisheries minister has said. ⏎ “The cod asked,” Rosa Lim told the BBC. ⏎ The minister called it Q. => Rosa Lim
      A goat farmer in Wales has lost his herd. ⏎ Karl Hale found them on Sunday. ⏎ Neighbours came. ⏎ Q the farmer said. => Karl Hale
      The mayor of Hull has said sorry. ⏎ Rosa Lim, who lives in Hull, said it was late. ⏎ Q the mayor said. => the mayor
      The mayor of Hull has said sorry. ⏎ Rosa Lim, a baker, said it was late. ⏎ Q the mayor said. => the mayor
      The mayor of Hull has said sorry. ⏎ The bishop, Rosa Lim, said it was late. ⏎ Q the mayor said. => the mayor
    `),
  )('%s', check);
});

describe('what tells two of a kind apart', () => {
  test.each(
    rows(`
      Alan Dunn, 61, fries in dripping. Ned Dunn, 58, fries in oil. ⏎ Q the older brother said. => Alan Dunn
      Rosa Lim, the farm minister, and Karl Hale, the trade minister, have written to the regulator. ⏎ Q the two ministers wrote. => Rosa Lim and Karl Hale
      Rosa Lim, the farm minister, has written to the regulator. ⏎ Q the two ministers wrote. => the two ministers
      Anna Lim, who swims for Kent, won. ⏎ Lim's mother had come by train. Q said Mrs Lim. => Mrs Lim
      Mrs Anna Lim won. ⏎ Her mother had come by train. Q said Mrs Lim. => Anna Lim
      Joanna Pask walked with her brother, Neil, on Sunday. ⏎ In evidence Mr Pask said: Q => Neil Pask
      A spokesman for the maker, Brightline Trains Ltd, said the trains were Q. => a spokesman for the maker
      Cllr Rosa Lim, who leads the council, froze the charges. ⏎ Q the council leader said. => Rosa Lim
      Cllr Rosa Lim, who leads the way, froze the charges. ⏎ Q the council leader said. => the council leader
      The tuner who opened the piano smiled. ⏎ Q the tuner said. => the tuner
      The piano will stay, a senior customs official said. ⏎ Q the official told reporters. => a senior customs official
    `),
  )('%s', check);
});

test('a description is as sure as it outweighs everybody else whom the story names', () => {
  const text = 'Gwen Ashdown has made jugs for years. Karl Hale sells them. “No more,” the potter said.';
  const paragraphs = storyOf(text);
  const readings: Trace[] = [];
  attribute(text, { paragraphs } as unknown as Anatomy, findQuotations(text, paragraphs), [], (reading) =>
    readings.push(reading),
  );
  const candidate = readings[0]?.ranked[0]?.candidate;
  expect(candidate?.described?.map(({ source }) => source.name).sort()).toEqual([
    'Gwen Ashdown',
    'Karl Hale',
    'the potter',
  ]);
  expect(candidate?.certainty).toBeGreaterThan(0);
  expect(candidate?.certainty).toBeLessThan(0.9);
});
