import type { Browser } from 'playwright-core';
import { openBrowser } from '../../scripts/browser.ts';

let running: Promise<Browser> | undefined;

/**
 * A browser as `openBrowser` gives it, which all test files of one worker share, one after the other: to start one takes as long
 * as to load a dozen pages. `close` closes what was opened in it, with all that it remembers; the browser itself ends with the
 * worker. One that has crashed is replaced.
 */
export async function shareBrowser(): Promise<Browser> {
  if (running && !(await running.catch(() => null))?.isConnected()) running = undefined;
  running ??= openBrowser();
  const browser = await running;
  return new Proxy(browser, {
    get(target, name) {
      if (name === 'close')
        return async () => {
          for (const context of target.contexts()) await context.close();
        };
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
