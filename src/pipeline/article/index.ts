import type { Anatomy, Finding } from '../../domain.ts';

/**
 * Tells the parts of an article apart: gives every line of `text` exactly one role, and reads headline, standfirst,
 * bylines, publisher and paragraphs off them. Any string is accepted; what cannot be told is null.
 */
export function readAnatomy(_text: string): { readonly anatomy: Anatomy; readonly findings: readonly Finding[] } {
  throw new Error('not built yet');
}
