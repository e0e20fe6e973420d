import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What a command was asked to do, with every default filled in. Paths are absolute. */
export interface Options {
  readonly seeds: string;
  readonly out: string;
  readonly site: string | null;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly text: 'full' | 'excerpt';
}

/** Thrown for a command line that cannot be understood: exit code 2. */
export class UsageError extends Error {}

const flags = {
  seeds: { type: 'string' },
  out: { type: 'string' },
  site: { type: 'string' },
  base: { type: 'string' },
  text: { type: 'string' },
} as const;

const usage = 'Flags: --seeds DIR, --out DIR, --site URL, --base PATH, --text full|excerpt.';

/**
 * Reads the flags, then the environment variables SEEDS_DIR, OUT_DIR, SITE_URL, BASE_PATH and TEXT, then the defaults.
 * Throws a UsageError that says what is wrong with them.
 */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv = process.env): Options {
  const given = parseFlags(argv);
  const site = given.site ?? env.SITE_URL ?? '';
  if (site && !isWebAddress(site)) {
    throw new UsageError(`--site must be a web address such as https://example.org, not “${site}”.`);
  }
  const base = normaliseBase(given.base ?? (env.BASE_PATH || '/'));
  if (site) refuseFolder(site, base);
  const text = given.text ?? (env.TEXT || 'full');
  if (text !== 'full' && text !== 'excerpt') throw new UsageError(`--text is full or excerpt, not “${text}”.`);
  return {
    seeds: resolve(given.seeds ?? (env.SEEDS_DIR || 'seeds')),
    out: resolve(given.out ?? (env.OUT_DIR || 'dist')),
    site: site || null,
    base,
    text,
  };
}

function parseFlags(argv: readonly string[]): { [name in keyof typeof flags]?: string | undefined } {
  try {
    return parseArgs({ args: [...argv], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. ${usage}`, { cause: error });
  }
}

/** An address with a folder says the same as `--base`, or the site would name addresses it does not have. */
function refuseFolder(site: string, base: string): void {
  const { origin, pathname } = new URL(site);
  if (pathname !== '/' && `${pathname}/`.replace('//', '/') !== base) {
    throw new UsageError(`--site names no folder: give --site ${origin} --base ${pathname}`);
  }
}

function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function normaliseBase(base: string): string {
  if (/[?#\s\\]|\/\/|:/.test(base)) throw new UsageError(`--base is a path such as /timeline/, not “${base}”.`);
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
