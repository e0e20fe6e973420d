import type { Site } from './make-site.ts';

/**
 * What the command that builds a site hands to its pages. It has read everything already, and the pages run in the same
 * process, from a bundle of their own: written out, stored and parsed again, the entries would cost more than the pages
 * made from them. Pages that nobody handed anything to read the content collections.
 */
const place = Symbol.for('dateline.handed-over');
type Holder = { [place]?: Site | undefined };

/** Hands this over to the pages rendered from now on. */
export function handOver(site: Site): void {
  (globalThis as Holder)[place] = site;
}

/** The site that the command handed over; undefined where none was made yet. */
export const handedOver = (): Site | undefined => (globalThis as Holder)[place];
