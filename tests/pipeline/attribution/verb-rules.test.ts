import { describe, expect, test } from 'vitest';
import { readVerb } from '../../../src/pipeline/attribution/cues/verb/index.ts';
import { subjectRules } from '../../../src/pipeline/attribution/cues/verb/subject-rules.ts';
import { verbRules } from '../../../src/pipeline/attribution/cues/verb/verb-rules.ts';
import { parsedAtFirstQuotation } from './parsed.ts';

/** The rules that decide about the verbs before the first words in marks, each verb looked at by itself. */
function rulesOf(story: string): readonly (string | null)[] {
  const { s, at } = parsedAtFirstQuotation(story);
  return s.tokens.slice(0, at).flatMap((_, verb) => readVerb(s, verb, at)?.rule ?? []);
}

describe.each([...verbRules, ...subjectRules])('$name', ({ name, takes, refuses }) => {
  test('has sentences for and against', () => {
    expect(takes.length).toBeGreaterThan(0);
    expect(refuses.length).toBeGreaterThan(0);
  });
  test.each(takes)('takes %s', (story) => expect(rulesOf(story)).toContain(name));
  test.each(refuses)('refuses %s', (story) => expect(rulesOf(story)).not.toContain(name));
});
