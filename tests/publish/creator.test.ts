import { expect, test } from 'vitest';
import { creatorType, isInstitutional } from '../../src/publish/creator.ts';
import { peopleSchema } from '../../src/schema.ts';

test.each([
  ['person', 'Person'],
  ['unnamed', 'Person'],
  ['office', 'Person'],
  ['institution', 'Organization'],
] as const)('a speaker that is of the kind %s is a %s', (kind, type) => {
  expect(creatorType(kind)).toBe(type);
});

test('people.yaml may say what a name does not tell', () => {
  expect(peopleSchema.parse([{ name: 'Gazprom', kind: 'institution' }])[0]?.kind).toBe('institution');
  expect(peopleSchema.safeParse([{ name: 'Gazprom', kind: 'company' }]).success).toBe(false);
});

test.each([
  ['Reuters', true],
  ['Staff reporters', true],
  ['Press Association', true],
  ['Agence France-Presse', true],
  ['Political correspondent', true],
  ['Guardian staff and agencies', true],
  ['Adam Forrest', false],
  ['Ann van der Berg', false],
])('a byline “%s” is institutional: %s', (byline, institutional) => {
  expect(isInstitutional(byline)).toBe(institutional);
});
