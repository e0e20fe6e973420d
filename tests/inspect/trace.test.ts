import { expect, test } from 'vitest';
import { asTrace } from '../../src/inspect/trace.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { attribute, type Trace } from '../../src/pipeline/attribution/index.ts';
import { findQuotations } from '../../src/pipeline/quotations/index.ts';

test('a trace names every candidate, its cue and what speaks for nobody', () => {
  const text = 'River rises\n\nRosa Lim said that Karl Hale was “tired and cold”, the Herald reported.\n';
  const { anatomy } = readAnatomy(text);
  const found = findQuotations(text, anatomy.paragraphs);
  const traces: Trace[] = [];
  attribute(text, anatomy, found, [], (one) => traces.push(one));
  const page = asTrace(traces, text, () => 'tired and cold');
  expect(page).toMatch(/“tired and cold”\n +\d+\.\d % {2}Rosa Lim\n/);
  expect(page).toContain('“said”, governing-verb/full-name');
  expect(page).toContain('Herald');
  expect(page).toMatch(/nobody: -?\d/);
});
