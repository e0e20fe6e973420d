import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../src/nearest.ts';
import { articlesFolder } from './places.ts';

/**
 * The command line as one table: which flags there are, what each means, and which command takes which. To add a flag,
 * write it into `flags` and name it at the commands that use it; help, refusals and types follow.
 */

/** Thrown for a command line that cannot be understood: exit code 2. */
export class UsageError extends Error {}

interface Flag<T> {
  /** What stands behind it in the help, such as DIR; a flag without one is a switch. */
  readonly value?: string;
  /** The environment variable that says the same, for hosts that build by themselves. */
  readonly variable?: string;
  readonly says: string;
  /** Reads what was given: a value, a switch's `true`, or undefined for nothing. Throws a UsageError for a wrong one. */
  readonly read: (given: string | true | undefined) => T;
}

const folder =
  (otherwise: string) =>
  (given: string | true | undefined): string =>
    resolve(typeof given === 'string' && given !== '' ? given : otherwise);

const onOff = (given: string | true | undefined): boolean => given !== undefined;

const flags = {
  seeds: {
    value: 'DIR',
    variable: 'SEEDS_DIR',
    says: `the folder of articles (${articlesFolder})`,
    read: folder(articlesFolder),
  },
  out: {
    value: 'DIR',
    variable: 'OUT_DIR',
    says: 'the folder the site is written to (dist)',
    read: folder('dist'),
  },
  site: {
    value: 'URL',
    variable: 'SITE_URL',
    says: 'the address it will stand at, such as https://example.org',
    read: readSite,
  },
  base: {
    value: 'PATH',
    variable: 'BASE_PATH',
    says: 'the folder of that address it will stand in, such as /timeline/ (/)',
    read: readBase,
  },
  text: {
    value: 'full|excerpt',
    variable: 'TEXT',
    says: 'whole articles, or only what surrounds each quotation (full)',
    read: readText,
  },
  cards: {
    value: 'all|few|none',
    variable: 'CARDS',
    says: 'pictures for sharing: one for each article and speaker, the timeline’s alone, or none (with --site all up to 500 articles, few above; without it none)',
    read: readCards,
  },
  'few-files': {
    variable: 'FEW_FILES',
    says: 'no files of references and no pictures of single pages, for hosts that limit files',
    read: onOff,
  },
  shards: {
    value: 'PATHS',
    variable: 'SHARDS',
    says: 'the --base of this site and of others on the same host, from the oldest to the newest, that are searched as one: "/2020/ /2021/"',
    read: readShards,
  },
  port: { value: 'NUMBER', says: 'the port to serve on (4321)', read: readPort },
  host: {
    value: 'NAME',
    says: 'the address to serve on; 0.0.0.0 lets other machines in (this machine only)',
    read: (given: string | true | undefined): string =>
      typeof given === 'string' && given !== '' ? given : 'localhost',
  },
  strict: { says: 'fails on warnings too: drafts, undated articles, an addresses.json that would change', read: onOff },
  new: { says: 'only what was not there when the list was last marked as seen', read: onOff },
  article: {
    value: 'NAME',
    says: 'only what concerns this article',
    read: (given: string | true | undefined): string | null => (typeof given === 'string' ? given : null),
  },
  kind: {
    value: 'KIND',
    says: 'only doubts of this kind; the summary lists the kinds',
    read: (given: string | true | undefined): string | null => (typeof given === 'string' ? given : null),
  },
  page: { value: 'NUMBER', says: 'which ten of the list (1)', read: readPage },
  json: { says: 'as one JSON object, for programs', read: onOff },
  seen: { says: 'marks what check lists as seen, in reviewed.json', read: onOff },
  jsonl: { says: 'one JSON object a line, for programs', read: onOff },
  trace: { says: 'whom the rules proposed for each quotation, and what spoke for each', read: onOff },
  corpus: {
    value: 'DIR',
    says: 'an annotated corpus to measure or fit the attribution on',
    read: (given: string | true | undefined): string | null => (typeof given === 'string' ? given : null),
  },
  articles: {
    value: 'NUMBER',
    says: 'only what a site of so many made-up articles costs to build: seconds, processor time, memory, bytes, files',
    read: (given: string | true | undefined): number | null =>
      given === undefined ? null : readCount('--articles', given),
  },
  beside: {
    value: 'hugo',
    says: 'with --articles, the same entries built by Hugo and indexed by Pagefind’s command line, where Hugo is installed',
    read: (given: string | true | undefined): 'hugo' | null => {
      if (given === undefined || given === 'hugo') return given ?? null;
      throw new UsageError(`--beside knows hugo alone, not “${given}”.`);
    },
  },
  rows: { says: 'only the speakers of the invented articles', read: onOff },
  pastes: { says: 'only the heads of articles, by the invented pastes', read: onOff },
  quick: { says: 'only format, types and unit tests: about a minute, and no browser', read: onOff },
  ranker: { says: 'only the weights of the attribution, not the tagger', read: onOff },
  pronouns: {
    says: 'only what makes somebody the one a pronoun means: prints the weights, and writes nothing',
    read: onOff,
  },
  described: { says: 'only what makes somebody the one a description means, by the invented articles', read: onOff },
  errors: { says: 'with --rows or --pastes, lists every fault', read: onOff },
} satisfies Record<string, Flag<unknown>>;

type Flags = typeof flags;
export type FlagName = keyof Flags;

/** What a command was asked to do, with every default filled in. Paths are absolute. */
export type Options = { readonly [name in FlagName]: ReturnType<Flags[name]['read']> } & {
  /** What stands on the line beside the flags: the paths of `inspect`. */
  readonly operands: readonly string[];
};

interface Command {
  readonly does: string;
  readonly flags: readonly FlagName[];
  /** What it takes beside its flags, such as PATH…; none where it is absent. */
  readonly operands?: string;
  /** How it is typed, where that is not `npm run <name>`. */
  readonly typed?: string;
}

export const commands = {
  start: {
    typed: 'npm start',
    does: 'builds everything, then serves the site',
    flags: ['seeds', 'out', 'site', 'base', 'text', 'port', 'host'],
  },
  dev: {
    does: 'the site with live reload: a changed article, sidecar or template shows in the browser',
    flags: ['seeds', 'out', 'site', 'base', 'text', 'port', 'host'],
  },
  build: {
    does: 'articles → entries → site → search index',
    flags: ['seeds', 'out', 'site', 'base', 'text', 'strict', 'cards', 'few-files', 'shards'],
  },
  entries: { does: 'only articles → dated Markdown entries', flags: ['seeds'] },
  check: {
    does: 'reads everything, writes nothing, prints every problem and the review list',
    flags: ['seeds', 'strict', 'new', 'article', 'kind', 'page', 'json'],
  },
  inspect: {
    does: 'shows how the parser reads any article files or folders, without a site',
    flags: ['jsonl', 'trace'],
    operands: 'PATH…',
  },
  add: {
    does: 'saved pages, PDFs, Word files and mails → texts with drafted sidecars in the folder of articles',
    flags: ['seeds'],
    operands: 'FILE|FOLDER…',
  },
  settle: {
    does: 'carries out what check offered: corrections whose quotation or article has another name',
    flags: ['seeds', 'seen'],
  },
  new: {
    does: 'a folder of your own for a timeline, with the program as its one dependency',
    flags: [],
    operands: 'FOLDER',
  },
  accept: { does: 'rewrites the golden files of the tests, to be read in the diff', flags: [] },
  screenshots: { typed: 'node scripts/screenshots.ts', does: 'takes the pictures the README shows', flags: ['seeds'] },
  bench: {
    does: 'speed and size, measured here and now',
    flags: ['corpus', 'rows', 'pastes', 'errors', 'articles', 'beside', 'json'],
  },
  fit: {
    does: 'fits the tagger and the weights of the attribution, and prints their calibration',
    flags: ['corpus', 'ranker', 'pronouns', 'described', 'pastes', 'errors'],
  },
  test: { typed: 'npm test', does: 'format, lint, types, every test, a real browser', flags: ['quick'] },
  'test:clients': {
    does: 'reads the published files with the programs of their readers, and fetches those',
    flags: [],
  },
} satisfies Record<string, Command>;

export type CommandName = keyof typeof commands;

/** Returned where the command was asked for its help instead of its work. */
export interface HelpWanted {
  readonly help: string;
}

/**
 * Reads the flags of a command, then the environment variables, then the defaults. Throws a UsageError that says what is
 * wrong with them. A flag the command has no use for is refused, whatever other commands do with it.
 */
export function readOptions(
  name: CommandName,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Options | HelpWanted {
  const command: Command = commands[name];
  const { values, operands } = parseFlags(name, command, argv, env);
  if (values.has('help')) return { help: helpFor(name) };
  const givenFor = (flag: FlagName): string | true | undefined => {
    const { variable }: Flag<unknown> = flags[flag];
    return values.get(flag) ?? ((variable && env[variable]) || undefined);
  };
  const read = Object.fromEntries(
    (Object.keys(flags) as FlagName[]).map((flag) => [flag, flags[flag].read(givenFor(flag))]),
  );
  const options = { ...read, operands } as Options;
  if (options.site) refuseFolder(options.site, options.base);
  if (command.operands === undefined && operands.length > 0) {
    throw new UsageError(
      `“${operands[0]}” belongs to no flag, and ${typedAs(name)} takes nothing beside its flags. ${shortHelp(name)}`,
    );
  }
  return options;
}

type Values = Map<FlagName | 'help', string | true>;

function parseFlags(
  name: CommandName,
  command: Command,
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly values: Values; readonly operands: readonly string[] } {
  const known = new Map<string, 'string' | 'boolean'>(
    (Object.keys(flags) as FlagName[]).map((flag) => [flag, 'value' in flags[flag] ? 'string' : 'boolean']),
  );
  known.set('help', 'boolean');
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries([...known].map(([flag, type]) => [flag, { type }])),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Values = new Map();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = token.name as FlagName | 'help';
    const type = known.get(flag);
    if (type === undefined || (flag !== 'help' && !command.flags.includes(flag))) throw refusal(name, token.rawName);
    if (type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value, so “${token.value}” is one too many. ${shortHelp(name)}`);
    }
    // An empty folder would be the one taken without the flag; a host's base path may well be empty.
    const isEmpty = token.value === '' && (flag === 'out' || flag === 'seeds');
    if (type === 'string' && (token.value === undefined || token.value.startsWith('--') || isEmpty)) {
      throw new UsageError(`${token.rawName} lacks its value. ${shortHelp(name)}`);
    }
    const given = token.value ?? true;
    if ((values.get(flag) ?? given) !== given) {
      throw new UsageError(
        `${token.rawName} is given twice: “${values.get(flag)}” and “${given}”. Take one of them out.`,
      );
    }
    values.set(flag, given);
  }
  takeFromNpm(name, command, values, operands, env);
  return { values, operands };
}

/**
 * npm keeps flags for itself that stand before “--”: the script gets `npm_config_seeds`, and what stood behind the flag
 * as a word on its own. With one such flag and one such word there is no doubt which belongs to which.
 */
function takeFromNpm(
  name: CommandName,
  command: Command,
  values: Values,
  operands: string[],
  env: NodeJS.ProcessEnv,
): void {
  // Set in whatever a script of npm starts, so only the command itself may be meant.
  if (env.npm_lifecycle_event !== name) return;
  const kept = (Object.keys(flags) as FlagName[]).filter((flag) => {
    const given = env[`npm_config_${flag.replaceAll('-', '_')}`];
    return given !== undefined && given !== '' && given !== 'false' && !values.has(flag);
  });
  const waiting: FlagName[] = [];
  for (const flag of kept) {
    if (!command.flags.includes(flag)) throw refusal(name, `--${flag}`);
    const given = env[`npm_config_${flag.replaceAll('-', '_')}`] as string;
    if (!('value' in flags[flag])) values.set(flag, true);
    else if (given !== 'true') values.set(flag, given);
    else waiting.push(flag);
  }
  if (waiting.length === 0) return;
  const [flag] = waiting as [FlagName];
  const [word] = operands;
  if (waiting.length === 1 && operands.length === 1 && word !== undefined && command.operands === undefined) {
    values.set(flag, word);
    operands.length = 0;
    return;
  }
  throw new UsageError(
    `npm kept --${waiting.join(' and --')} for itself. Put “--” before the flags: ${typedAs(name)} -- --${flag} …`,
  );
}

function refusal(name: CommandName, raw: string): UsageError {
  const bare = raw.replace(/^-+/, '');
  const takers = (Object.keys(commands) as CommandName[]).filter((other) =>
    (commands[other].flags as readonly string[]).includes(bare),
  );
  if (takers.length > 0) {
    return new UsageError(
      `${typedAs(name)} has no use for ${raw}; ${takers.join(', ')} ${takers.length === 1 ? 'takes' : 'take'} it. ${shortHelp(name)}`,
    );
  }
  const near = nearest(bare, commands[name].flags);
  const meant = near === null ? '' : ` Did you mean --${near}?`;
  return new UsageError(`There is no flag ${raw}.${meant} ${shortHelp(name)}`);
}

const typedAs = (name: CommandName): string => (commands[name] as Command).typed ?? `npm run ${name}`;

const shortHelp = (name: CommandName): string => `“${typedAs(name)} -- --help” lists what there is.`;

/** What a command prints when asked for help. */
export function helpFor(name: CommandName): string {
  const command: Command = commands[name];
  const rows = command.flags.map((flag): readonly [string, string] => {
    const { value, variable, says }: Flag<unknown> = flags[flag];
    return [`--${flag}${value ? ` ${value}` : ''}`, variable ? `${says}; or ${variable}` : says];
  });
  rows.push(['--help', 'this']);
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const words = [typedAs(name), '--', '[flags]', command.operands].filter((word) => word !== undefined);
  return [
    `${words.join(' ')}\n  ${command.does}\n`,
    ...rows.map(([flag, says]) => `  ${flag.padEnd(width)}  ${says}`),
    '',
    'Exit codes: 0 done, 1 the input has errors, 2 wrong usage.',
  ].join('\n');
}

function readSite(given: string | true | undefined): string | null {
  if (typeof given !== 'string' || given === '') return null;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (!address || !/^https?:$/.test(address.protocol) || !/^https?:\/\/[^/]/i.test(given)) {
    throw new UsageError(`--site must be a web address such as https://example.org, not “${given}”.`);
  }
  if (address.username || address.password) {
    throw new UsageError(
      '--site must not hold a name or password: every page would publish it. Take out what stands before the @.',
    );
  }
  if (address.search || address.hash) {
    throw new UsageError(`--site must be an address without “?” and “#”, such as ${address.origin}, not “${given}”.`);
  }
  return given;
}

/** An address with a folder says the same as `--base`, or the site would name addresses it does not have. */
function refuseFolder(site: string, base: string): void {
  const { origin, pathname } = new URL(site);
  if (pathname !== '/' && `${pathname}/`.replace('//', '/') !== base) {
    throw new UsageError(`--site names no folder: give --site ${origin} --base ${pathname}`);
  }
}

function readBase(given: string | true | undefined): string {
  const base = typeof given === 'string' ? given : '/';
  if (/[?#\s\\]|\/\/|:/.test(base) || base.split('/').some((part) => /^(?:\.|%2e){1,2}$/i.test(part))) {
    throw new UsageError(`--base is a path such as /timeline/, not “${base}”.`);
  }
  return `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}

function readShards(given: string | true | undefined): readonly string[] {
  return typeof given === 'string'
    ? given
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(readBase)
    : [];
}

function readText(given: string | true | undefined): 'full' | 'excerpt' {
  const text = given ?? 'full';
  if (text !== 'full' && text !== 'excerpt') throw new UsageError(`--text is full or excerpt, not “${text}”.`);
  return text;
}

function readCards(given: string | true | undefined): 'all' | 'few' | 'none' | null {
  if (given === undefined || given === true || given === '') return null;
  if (given === 'all' || given === 'few' || given === 'none') return given;
  throw new UsageError(`--cards is all, few or none, not “${given}”.`);
}

function readPage(given: string | true | undefined): number {
  return given === undefined ? 1 : readCount('--page', given);
}

function readCount(flag: string, given: string | true): number {
  if (!/^[1-9]\d{0,5}$/.test(String(given))) throw new UsageError(`${flag} is a number from 1, not “${given}”.`);
  return Number(given);
}

function readPort(given: string | true | undefined): number {
  if (given === undefined) return 4321;
  const port = Number(given);
  if (!/^\d{1,5}$/.test(String(given)) || port > 65_535) {
    throw new UsageError(`--port is a number from 1 to 65535 (0: any free one), not “${given}”.`);
  }
  return port;
}
