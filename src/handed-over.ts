import type { Site } from './make-site.ts';

/**
 * What the command that builds a site hands to its pages. It has read everything already, and the pages run in the same
 * process, from a bundle of their own: written out, stored and parsed again, the entries would cost more than the pages
 * made from them. Pages that nobody handed anything to read the content collections.
 */
const place = Symbol.for('dateline.handed-over');
const sizes = Symbol.for('dateline.sizes');
const lastLines = Symbol.for('dateline.last-lines');
const linesMade = Symbol.for('dateline.lines-made');
type Holder = {
  [place]?: Site | undefined;
  [sizes]?: Map<string, number>;
  [lastLines]?: LastLines;
  [linesMade]?: Map<string, LinesOfThings>;
};

/** Of a file with a line for each thing: by what those are known that stand together, in their order, and how many lines they have. */
export type LinesOfThings = readonly (readonly [key: string, lines: number])[];

/** The lines of a file of the last build by what they are known by; undefined where there are none to be had. */
export type LastLines = (file: string) => ReadonlyMap<string, readonly string[]> | undefined;

/** Hands this over to the pages rendered from now on. */
export function handOver(site: Site): void {
  (globalThis as Holder)[place] = site;
}

/** The site that the command handed over; undefined where none was made yet. */
export const handedOver = (): Site | undefined => (globalThis as Holder)[place];

/** Says how many bytes a file of the site has, by its path: for a file that lists others. */
export function tellSize(file: string, bytes: number): void {
  const holder = globalThis as Holder;
  holder[sizes] ??= new Map();
  holder[sizes].set(file, bytes);
}

/** The bytes of a file of the site that was made before this one; undefined where none was. */
export const sizeWritten = (file: string): number | undefined => (globalThis as Holder)[sizes]?.get(file);

/** From now on files are made of the lines that the last build left of them. */
export function handOverLines(last: LastLines): void {
  (globalThis as Holder)[lastLines] = last;
  (globalThis as Holder)[linesMade] = new Map();
}

/** What the last build left of a file. */
export const linesOfLast: LastLines = (file) => (globalThis as Holder)[lastLines]?.(file);

/** Says of what lines a file is made. */
export function tellLines(file: string, lines: LinesOfThings): void {
  (globalThis as Holder)[linesMade]?.set(file, lines);
}

/** Of what lines a file was made; undefined where nobody said so. */
export const linesTold = (file: string): LinesOfThings | undefined => (globalThis as Holder)[linesMade]?.get(file);
