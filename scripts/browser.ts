import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Finds Chrome or Chromium for the browser tests, or installs it: Playwright's own download first, then Debian's
 * package. Returns the path of a program that was seen to run. Throws, saying what was tried, where there is no way.
 */
export function findBrowser(): string {
  const tried: string[] = [];
  const present = candidates().find(runs);
  if (present) return present;
  tried.push('no Chrome or Chromium in the usual places');
  for (const install of [installWithPlaywright, installWithDebian]) {
    tried.push(install());
    const installed = candidates().find(runs);
    if (installed) return installed;
  }
  throw new Error(
    `The browser tests need Chrome or Chromium, and there is none: ${tried.join('; ')}. ` +
      'Install one, or name it in the environment variable CHROME_PATH.',
  );
}

/** Starts the browser that is here, or that could be installed, without a window. The caller closes it. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

function candidates(): readonly string[] {
  const { CHROME_PATH, LOCALAPPDATA = '', PROGRAMFILES = '' } = process.env;
  return [
    CHROME_PATH ?? '',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`,
    chromium.executablePath(),
  ].filter((path) => path !== '' && existsSync(path));
}

/** A program that lacks a library is found and does not run. Chrome on Windows prints no version, but starts. */
function runs(path: string): boolean {
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

function installWithPlaywright(): string {
  console.log('No browser found: trying Playwright’s download of Chromium…');
  const cli = new URL('../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  const { status } = spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return status === 0 ? 'Playwright’s Chromium was downloaded but does not run here' : 'Playwright’s download failed';
}

function installWithDebian(): string {
  if (!existsSync('/usr/bin/apt-get')) return 'this is no Debian system, so its package is no help';
  console.log('Trying Debian’s package chromium…');
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  const apt = (...words: string[]) => {
    const [program = '', ...rest] = [...asRoot, 'apt-get', ...words];
    return spawnSync(program, rest, {
      stdio: 'inherit',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status;
  };
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation') === 0
    ? 'Debian’s chromium was installed but does not run here'
    : 'Debian’s package could not be installed';
}
