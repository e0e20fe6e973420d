import { expect, test } from 'vitest';
import { creatorType, isInstitutional } from '../../src/publish/creator.ts';
import { peopleSchema } from '../../src/schema.ts';

test.each([
  ['Liz Truss', 'Foreign Secretary', 'Person'],
  ['Putin', null, 'Person'],
  ['a Foreign Office spokesman', 'Unnamed source', 'Person'],
  ['the prime minister', null, 'Person'],
  ['Keir Starmer', 'Leader of the opposition', 'Person'],
  ['the Kremlin', 'Presidential administration', 'Organization'],
  ['the US', 'Government', 'Organization'],
  ['Labour', 'Official opposition', 'Organization'],
  ['Ministry of Defence', null, 'Organization'],
])('%s (%s) is one of kind %#', (name, role, type) => {
  expect(creatorType({ name, role, kind: null })).toBe(type);
});

test('what people.yaml says comes before what a name looks like', () => {
  expect(creatorType({ name: 'Gazprom', role: null, kind: 'institution' })).toBe('Organization');
  expect(creatorType({ name: 'the Pope', role: null, kind: 'person' })).toBe('Person');
  expect(peopleSchema.parse([{ name: 'Gazprom', kind: 'institution' }])[0]?.kind).toBe('institution');
  expect(peopleSchema.safeParse([{ name: 'Gazprom', kind: 'company' }]).success).toBe(false);
});

test.each([
  ['Reuters', true],
  ['Staff reporters', true],
  ['Press Association', true],
  ['Adam Forrest', false],
  ['Ann van der Berg', false],
])('a byline “%s” is institutional: %s', (byline, institutional) => {
  expect(isInstitutional(byline)).toBe(institutional);
});
