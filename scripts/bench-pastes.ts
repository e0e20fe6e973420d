import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { LineRole } from '../src/domain.ts';
import { type Reading, readArticle } from '../src/pipeline/index.ts';

/**
 * Counts how well the head of an article is read in the pastes of `tests/pastes/`: `dev/` to look at, `heldout/` to count
 * only. Run alone: `node scripts/bench-pastes.ts [--errors]`; `--errors` lists what is wrong in `dev/`.
 */

/** What a line of a paste is, as its first letter says: `H|` headline, … `F|` furniture, `O|` of another story. */
const roles = {
  H: 'headline',
  S: 'standfirst',
  B: 'byline',
  D: 'date',
  C: 'caption',
  K: 'credit',
  T: 'body',
  X: 'crosshead',
  F: 'furniture',
  O: 'other story',
} as const;

type PasteRole = (typeof roles)[keyof typeof roles] | 'blank';

/** A paste and what a careful reader finds in it. */
export interface Paste {
  readonly name: string;
  readonly text: string;
  readonly lines: readonly PasteRole[];
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated?: string;
  /** Nothing in it is a question: no warning may come. */
  readonly clean?: boolean;
  /** How many stories the file holds, where more than one. */
  readonly stories?: number;
}

/** Reads every paste of a folder, in the order of their names. A line without its letter is an error of the file. */
export function readPastes(directory: string): readonly Paste[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readPaste(file.replace(/\.txt$/, ''), readFileSync(join(directory, file), 'utf8')));
}

function readPaste(name: string, file: string): Paste {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const lines: PasteRole[] = [];
  const words: string[] = [];
  for (const line of body.replace(/\n$/, '').split('\n')) {
    const [, letter, rest = ''] = /^([A-Z])\|(.*)$/.exec(line) ?? [];
    if (line !== '' && !(letter !== undefined && letter in roles)) throw new Error(`${name}: no role before “${line}”`);
    lines.push(letter === undefined ? 'blank' : roles[letter as keyof typeof roles]);
    words.push(rest);
  }
  return { name, text: `${words.join('\n')}\n`, lines, ...parse(front) };
}

/** The day on which the pastes are read; later ones are in the future. */
export const pasteSettings = { known: [], dates: { order: 'day-first', today: '2026-11-26' } } as const;

/** What was counted in a paste; `wrong` says in words what was not read right. */
export interface Score {
  readonly headline: boolean;
  /** Wrong, and no problem asks. */
  readonly silent: boolean;
  readonly day: 'right' | 'asked' | 'wrong';
  readonly updated: boolean;
  readonly standfirst: boolean;
  readonly publisher: boolean;
  readonly bylines: { readonly expected: number; readonly right: number; readonly extra: number };
  readonly captions: { readonly expected: number; readonly right: number };
  readonly furniture: { readonly expected: number; readonly published: number };
  readonly story: { readonly expected: number; readonly lost: number };
  /** Lines of the story that were read as what a picture shows: nobody's words are looked for there. */
  readonly captioned: number;
  /** Other parts of the head that are wrong, and no problem asks. */
  readonly silentParts: number;
  /** Questions asked about the head. */
  readonly questions: number;
  readonly wrong: readonly string[];
}

const published = new Set<LineRole>(['headline', 'standfirst', 'caption', 'body', 'crosshead']);

/** How many lines and fields of a pasted article are read as they were marked. */
export function score(paste: Paste): Score {
  const reading = readArticle({ file: `${paste.name}.txt`, name: paste.name, text: paste.text }, null, pasteSettings);
  const wrong: string[] = [];
  const asks = (codes: RegExp): boolean => reading.problems.some(({ code }) => codes.test(code));
  const same = (field: string, read: string | null, right: string | null): boolean => {
    if (plain(read) === plain(right)) return true;
    wrong.push(`${field}: ${read} (right: ${right})`);
    return false;
  };
  const headline = same('headline', reading.headline, paste.headline);
  const count = (role: PasteRole, holds: (read: LineRole, at: number) => boolean, word: string) => {
    let expected = 0;
    let held = 0;
    for (const [at, right] of paste.lines.entries()) {
      if (right !== role) continue;
      expected += 1;
      const line = reading.anatomy.lines[at];
      const holding = line !== undefined && holds(line.role, at);
      if (holding) held += 1;
      if (line !== undefined && holding === (role !== 'caption'))
        wrong.push(`${word}: ${line.role} ${at + 1} (${line.rule}): ${paste.text.slice(line.start, line.end).trim()}`);
    }
    return { expected, held };
  };
  const captions = count('caption', (read) => read === 'caption', 'caption');
  const furniture = count('furniture', (read) => published.has(read), 'furniture');
  const story = count('body', (read) => !published.has(read), 'story line lost');
  const other = count('other story', (read) => read === 'boilerplate', 'line of another story lost');
  const captioned = count('body', (read) => read === 'caption', 'story line as a caption').held;
  const names = reading.bylines.map(({ name }) => name.toLowerCase());
  const right = paste.bylines.filter((name) => names.includes(name.toLowerCase())).length;
  if (right < paste.bylines.length || names.length > right)
    wrong.push(`bylines: ${names.join(', ')} (right: ${paste.bylines.join(', ')})`);
  const day = dayOf(reading, paste);
  if (day === 'wrong') wrong.push(`published: ${reading.published?.date} (right: ${paste.published})`);
  const standfirst = same('standfirst', reading.standfirst, paste.standfirst);
  const publisher = same('publisher', reading.publisher, paste.publisher);
  const bylinesRight = right === paste.bylines.length && names.length === right;
  const silentParts =
    +!(standfirst || asks(/^uncertain-(?:standfirst|headline)$/)) +
    +!(publisher || asks(/^uncertain-publisher$/)) +
    +!(bylinesRight || asks(/^uncertain-(?:byline|headline)$/));
  const questions = reading.problems.filter(({ code }) => /^uncertain-(?!quot)/.test(code)).length;
  if (paste.clean && questions > 0) wrong.push('a clean paste is asked about');
  if (paste.stories !== undefined && !asks(/^several-stories$/)) wrong.push('several stories: not said');
  return {
    headline,
    silent: !headline && !asks(/^(?:uncertain|no)-headline$/),
    day,
    updated: paste.updated === undefined || same('updated', reading.dates.updated?.date ?? null, paste.updated),
    standfirst,
    publisher,
    silentParts,
    bylines: { expected: paste.bylines.length, right, extra: names.length - right },
    captions: { expected: captions.expected, right: captions.held },
    furniture: { expected: furniture.expected, published: furniture.held },
    captioned,
    story: { expected: story.expected + other.expected, lost: story.held + other.held },
    questions,
    wrong,
  };
}

function dayOf(reading: Reading, paste: Paste): Score['day'] {
  if (reading.published === null) return paste.published === null ? 'right' : 'asked';
  return reading.published.date === paste.published ? 'right' : 'wrong';
}

/** Marks, case and spaces of a wrapped headline make no difference. */
const plain = (words: string | null): string | null =>
  words === null ? null : words.replace(/\s+/g, ' ').replace(/^the /i, '').trim().toLowerCase();

/** Prints the figures of both sets. */
export function benchPastes(errors: boolean): void {
  for (const set of ['dev', 'heldout']) {
    const pastes = readPastes(join(import.meta.dirname, '../tests/pastes', set));
    const scores = pastes.map(score);
    const sum = (value: (one: Score) => number): number => scores.reduce((total, one) => total + value(one), 0);
    const of = (right: number, all: number): string => `${right} of ${all}`;
    const clean = pastes.flatMap((paste, at) => (paste.clean ? [scores[at] as Score] : []));
    console.log(`Pastes, ${set}: ${pastes.length}`);
    for (const [name, figure] of [
      [
        'headline right',
        of(
          sum((one) => +one.headline),
          pastes.length,
        ),
      ],
      ['wrong, not asked', String(sum((one) => +one.silent))],
      [
        'day right',
        of(
          sum((one) => +(one.day === 'right')),
          pastes.length,
        ),
      ],
      ['day asked for', String(sum((one) => +(one.day === 'asked')))],
      ['day wrong', String(sum((one) => +(one.day === 'wrong')))],
      [
        'standfirst right',
        of(
          sum((one) => +one.standfirst),
          pastes.length,
        ),
      ],
      [
        'publisher right',
        of(
          sum((one) => +one.publisher),
          pastes.length,
        ),
      ],
      [
        'bylines right',
        of(
          sum((one) => one.bylines.right),
          sum((one) => one.bylines.expected),
        ),
      ],
      ['bylines invented', String(sum((one) => one.bylines.extra))],
      [
        'captions right',
        of(
          sum((one) => one.captions.right),
          sum((one) => one.captions.expected),
        ),
      ],
      [
        'furniture published',
        of(
          sum((one) => one.furniture.published),
          sum((one) => one.furniture.expected),
        ),
      ],
      [
        'story lines lost',
        of(
          sum((one) => one.story.lost),
          sum((one) => one.story.expected),
        ),
      ],
      ['story lines as captions', String(sum((one) => one.captioned))],
      ['clean, all right', of(clean.filter((one) => one.wrong.length === 0).length, clean.length)],
      ['other parts wrong, not asked', String(sum((one) => one.silentParts))],
      ['questions', String(sum((one) => one.questions))],
    ] as const)
      console.log(`  ${name.padEnd(29)} ${figure}`);
    if (errors && set === 'dev')
      for (const [at, { wrong }] of scores.entries())
        if (wrong.length > 0) console.log(`${pastes[at]?.name}\n${wrong.map((one) => `    ${one}`).join('\n')}`);
  }
}

if (import.meta.main) benchPastes(process.argv.includes('--errors'));
