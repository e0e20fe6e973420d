import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { started } from '../../scripts/compile.ts';

test('whatever runs on a thread of its own is compiled as a file that a thread can be started from', () => {
  const asked = readdirSync('scripts')
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(`scripts/${name}`, 'utf8').matchAll(/threadOf\('([^']+)'\)/g)])
    .map(([, name]) => name);
  expect(asked.length).toBeGreaterThan(2);
  for (const name of asked) expect(started).toContain(name);
});
