import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

// GitHub’s reader of workflows imports its grammar, which is JSON, in the way of bundlers.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');
hooks.deregister();

/** What GitHub's own reader says of a workflow. */
async function complaintsOfGitHub(content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name: 'pages.yml', content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');

test.each(readdirSync('.github/workflows'))('GitHub reads %s', async (file) => {
  expect(await complaintsOfGitHub(readFileSync(`.github/workflows/${file}`, 'utf8'))).toEqual([]);
});

test('pages are published only where the tests passed', () => {
  const { jobs } = parse(workflow);
  expect(jobs.publish.needs).toBe('test');
  expect(jobs.test.uses).toBe('./.github/workflows/test.yml');
});

test('every command that a workflow runs is there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const file of readdirSync('.github/workflows')) {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(npmRuns(`.github/workflows/${file}`)));
  }
});

const npmRuns = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/npm (?:run )?([\w:]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'ci' && name !== 'pack');

test('a folder of one’s own is published by a workflow that GitHub reads and whose commands it has', async () => {
  const file = 'template/_github/workflows/pages.yml';
  expect(await complaintsOfGitHub(readFileSync(file, 'utf8'))).toEqual([]);
  expect(npmRuns(file)).toEqual(['build']);
});

test.each([
  ['runs-on:', 'run-on:'],
  ['contents: read', 'contents: reed'],
  ['steps.pages.outputs.origin', 'step.pages.outputs.origin'],
  ['branches: [main]', 'branchs: [main]'],
])('and would not with %s misspelt', async (right, wrong) => {
  expect(workflow).toContain(right);
  expect(await complaintsOfGitHub(workflow.replace(right, wrong))).not.toEqual([]);
});
