import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownSpeaker } from '../../src/domain.ts';

/**
 * Reads the invented articles of `dev/` and `heldout/`, each with the right speaker of every quotation.
 *
 * A file holds about a dozen articles. Each begins with `=== id · what it is about`, then perhaps `published: DATE` and
 * `known: Name; role; side` lines, the headline, a blank line, and the story. After `---` stands one row for each
 * quotation in the order of the text: its first words, ` → `, the speakers a careful reader accepts between ` / `, and
 * perhaps ` | said DATE`, or ` | said DATE or DATE`. `nobody` are words that no one speaks, `unknown` is a speaker the text does not tell.
 */

/** Who says one quotation of an article. */
export interface Row {
  /** Counted from 1, in the file. */
  readonly line: number;
  /** The first words between the marks, as printed. */
  readonly first: string;
  /** Where these words begin in the article's text; null where they do not stand behind a mark. */
  readonly at: number | null;
  /** The accepted speakers, the best first. */
  readonly speakers: readonly string[];
  /** The days accepted, where the row is about when it was said: EDTF, or "unknown". Null where it is not. */
  readonly said: readonly string[] | null;
}

export interface CorpusArticle {
  /** "everyday-001", "hard-4-007". */
  readonly id: string;
  readonly file: string;
  /** "everyday", or the kind of difficulty: "1" to "10". */
  readonly kind: string;
  readonly published: string;
  readonly known: readonly KnownSpeaker[];
  readonly headline: string;
  /** Headline and story, as a file in the seeds folder would hold them. */
  readonly text: string;
  readonly rows: readonly Row[];
}

/** The day of an article that states none: rows about when something was said always state it. */
const anyDay = '2024-05-14';

/** What may stand right before the first words: an opening mark, or the label of an answer in an interview. */
const opens = /(?:["“„«‘']|(?:^|\n)(?:\*\*)?\p{Lu}[^\n“”"]{0,30}:(?:\*\*)?)\s?$/u;

/** All articles of one part, in the order of its files. */
export function readCorpus(part: 'dev' | 'heldout'): readonly CorpusArticle[] {
  const folder = join(import.meta.dirname, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => readRows(`${part}/${name}`, readFileSync(join(folder, name), 'utf8')));
}

/** The articles of one file. Throws an Error with file and line at what is not in the form. */
export function readRows(file: string, content: string): readonly CorpusArticle[] {
  const lines = content.split('\n');
  const starts = lines.flatMap((line, n) => (line.startsWith('=== ') ? [n] : []));
  return starts.map((start, n) => readOne(file, lines.slice(start, starts[n + 1] ?? lines.length), start + 1));
}

function readOne(file: string, lines: readonly string[], line: number): CorpusArticle {
  const fail = (n: number, problem: string): never => {
    throw new Error(`${file}:${line + n}: ${problem}`);
  };
  const id = /^=== (\S+)/u.exec(lines[0] ?? '')?.[1] ?? '';
  const kind = /^(everyday)-\d{3,4}$|^hard-(10|[1-9])-\d{3}$/u.exec(id);
  if (!kind) fail(0, `"${id}" is no id such as everyday-001 or hard-4-007.`);
  let published = anyDay;
  const known: KnownSpeaker[] = [];
  let head = 1;
  for (; /^(?:published|known): /u.test(lines[head] ?? ''); head++) {
    const [key, value = ''] = (lines[head] as string).split(/: (.*)/u);
    if (key === 'published') published = value;
    else known.push(knownSpeaker(value));
  }
  const rule = lines.indexOf('---');
  if (rule < 0) fail(0, `"${id}" has no "---" and no rows.`);
  const text = `${lines.slice(head, rule).join('\n').trim()}\n`;
  const rows: Row[] = [];
  let from = 0;
  for (const [n, row] of lines.entries()) {
    if (n <= rule || row.trim() === '') continue;
    const parts = /^(.+) → ([^|]+?)(?: \| said (.+))?$/u.exec(row);
    if (!parts) fail(n, `"${row}" is no row such as "First words → Ama Boateng".`);
    const [, first = '', speakers = '', said] = parts ?? [];
    const at = findFirst(text, first, from);
    if (at !== null) from = at + 1;
    rows.push({ line: line + n, first, at, speakers: speakers.split(' / '), said: said?.split(' or ') ?? null });
  }
  return {
    id,
    file,
    kind: kind?.[1] ?? kind?.[2] ?? '',
    published,
    known,
    headline: text.split('\n')[0] as string,
    text,
    rows,
  };
}

function knownSpeaker(value: string): KnownSpeaker {
  const [name = '', role, side] = value.split(';').map((part) => part.trim());
  return { name, spellings: [], role: role || null, side: side || null };
}

/** Where `first` begins behind a mark, at or after `from`. */
function findFirst(text: string, first: string, from: number): number | null {
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    if (opens.test(text.slice(Math.max(0, at - 40), at))) return at;
  }
  return null;
}
