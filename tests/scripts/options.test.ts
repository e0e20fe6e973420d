import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import packageFile from '../../package.json' with { type: 'json' };
import { type CommandName, commands, helpFor, readOptions, UsageError } from '../../scripts/options.ts';

/** The message a command line is refused with, or “accepted”. */
function refusalOf(name: CommandName, argv: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  try {
    readOptions(name, argv, env);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return error.message;
  }
}

test('flags win over variables, and variables over defaults', () => {
  const env = { SEEDS_DIR: 'mine', OUT_DIR: 'there', TEXT: 'excerpt' };
  expect(readOptions('build', ['--out', 'here'], env)).toMatchObject({
    seeds: resolve('mine'),
    out: resolve('here'),
    text: 'excerpt',
    base: '/',
    site: null,
  });
  expect(readOptions('build', [], {})).toMatchObject({ seeds: resolve('seeds'), out: resolve('dist'), text: 'full' });
});

test('every npm script that is a command answers --help with all its flags', () => {
  for (const name of Object.keys(commands) as CommandName[]) {
    for (const flag of ['--help', '-h']) expect(readOptions(name, [flag], {})).toEqual({ help: helpFor(name) });
    for (const flag of commands[name].flags) expect(helpFor(name)).toContain(`--${flag}`);
  }
  // What npm runs by itself, nobody types.
  const typed = Object.entries(packageFile.scripts).filter(([name]) => name !== 'prepack');
  const scripts = typed.filter(([, does]) => /^node (?:--\S+ )*scripts\//.test(does));
  const fileOf = (does: string) => /^node (?:--\S+ )*scripts\/([\w-]+)\.ts/.exec(does)?.[1] ?? '';
  expect(scripts.filter(([name, does]) => !(name in commands) && !(fileOf(does) in commands))).toEqual([]);
});

test.each<[CommandName, readonly string[], RegExp]>([
  ['check', ['--out', 'x'], /^npm run check has no use for --out; start, dev, build take it\./],
  ['entries', ['--port', '80'], /no use for --port/],
  ['build', ['--seds', 'x'], /^There is no flag --seds\. Did you mean --seeds\?/],
  ['build', ['--frobnicate'], /^There is no flag --frobnicate\. “npm run build -- --help”/],
  ['check', ['--page', '0'], /^--page is a number from 1, not “0”\./],
  ['bench', ['--articles', '-5'], /^--articles is a number from 1, not “-5”\./],
  ['bench', ['--articles', '5', '--beside', 'jekyll'], /^--beside knows hugo alone, not “jekyll”\./],
  ['build', ['--page', '2'], /^npm run build has no use for --page; check takes it\./],
  ['build', ['--seeds'], /^--seeds lacks its value/],
  ['build', ['--out', ''], /^--out lacks its value/],
  ['check', ['--seeds', 'a', '--seeds', 'b'], /^--seeds is given twice: “a” and “b”\./],
  ['build', ['--seeds', '--out', 'x'], /^--seeds lacks its value/],
  ['inspect', ['--jsonl=yes', 'a.txt'], /^--jsonl takes no value/],
  ['build', ['articles'], /^“articles” belongs to no flag/],
  ['build', ['--site', 'example.org'], /^--site must be a web address/],
  ['build', ['--site', 'http:///x'], /^--site must be a web address/],
  ['build', ['--site', 'https://me:secret@example.org'], /^--site must not hold a name or password/],
  ['build', ['--site', 'https://example.org/?a=1'], /^--site must be an address without “\?”/],
  ['build', ['--site', 'https://example.org/folder'], /^--site names no folder/],
  ['build', ['--base', '/..'], /^--base is a path/],
  ['build', ['--base', '/a/%2e%2e/'], /^--base is a path/],
  ['build', ['--text', 'half'], /^--text is full or excerpt/],
  ['start', ['--port', '70000'], /^--port is a number/],
  ['start', ['--port', 'http'], /^--port is a number/],
])('%s %j is refused', (name, argv, message) => {
  expect(refusalOf(name, argv)).toMatch(message);
});

test.each<[CommandName, readonly string[]]>([
  ['build', ['--base', '/a..b/']],
  ['build', ['--site', 'https://example.org/folder', '--base', '/folder']],
  ['build', ['--seeds=-odd']],
  ['check', ['--seeds', 'a', '--json', '--json', '--seeds=a']],
  ['start', ['--port', '0', '--host', '::1']],
  ['inspect', ['--jsonl', 'a.txt', 'b.txt']],
])('%s %j is accepted', (name, argv) => {
  expect(refusalOf(name, argv)).toBe('accepted');
});

test('flags that npm kept for itself are understood where there is no doubt, and else explained', () => {
  const npm = (kept: Record<string, string>) => ({ npm_lifecycle_event: 'check', ...kept });
  expect(readOptions('check', [], npm({ npm_config_seeds: 'mine' }))).toMatchObject({ seeds: resolve('mine') });
  expect(readOptions('check', ['mine'], npm({ npm_config_seeds: 'true' }))).toMatchObject({ seeds: resolve('mine') });
  expect(refusalOf('check', [], npm({ npm_config_seeds: 'true' }))).toMatch(/npm run check -- --seeds/);
  expect(refusalOf('check', ['a', 'b'], npm({ npm_config_seeds: 'true' }))).toMatch(/^npm kept --seeds for itself/);
  expect(refusalOf('check', [], npm({ npm_config_out: 'x' }))).toMatch(/no use for --out/);
  // What another script started says nothing of this command.
  expect(readOptions('check', [], { npm_lifecycle_event: 'test', npm_config_seeds: 'mine' })).toMatchObject({
    seeds: resolve('seeds'),
  });
});
