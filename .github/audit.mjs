import { spawnSync } from 'node:child_process';

/**
 * Asks the registry for known holes in what the program needs to run: `node .github/audit.mjs`. Fails for a high or critical
 * one; where the registry gives no answer, it says so and does not fail.
 */
const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
  shell: process.platform === 'win32',
});
const { metadata, vulnerabilities = {} } = read(stdout);
if (metadata) {
  const { high = 0, critical = 0 } = metadata.vulnerabilities;
  console.log([`${high} high, ${critical} critical`, ...Object.keys(vulnerabilities)].join(' '));
  process.exitCode = high + critical > 0 ? 1 : 0;
} else console.log('::warning::The registry gave no answer to npm audit.');

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
