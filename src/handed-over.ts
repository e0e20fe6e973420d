import type { Site } from './make-site.ts';

/**
 * What the command that builds a site hands to its pages. It has read everything already, and the pages run in the same
 * process, from a bundle of their own: written out, stored and parsed again, the entries would cost more than the pages
 * made from them. Pages that nobody handed anything to read the content collections.
 */
const place = Symbol.for('dateline.handed-over');
const sizes = Symbol.for('dateline.sizes');
type Holder = { [place]?: Site | undefined; [sizes]?: Map<string, number> };

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
