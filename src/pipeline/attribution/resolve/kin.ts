import { GENDERED } from '../../../text/words/titles.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { KIN, peopleHere } from './described.ts';
import { type Discourse, type Resolved, sourceOf } from './discourse.ts';
import { nounsOf } from './told.ts';

/**
 * "Karl Hale, 43, laughed. “She finds many,” her father said": the one person of the paragraph so far, where he cannot be whose father
 * that is.
 */
export function resolveKin(discourse: Discourse, s: Parsed, { from, to }: Phrase, head: string): Resolved | null {
  const owner = s.tokens[from]?.lower;
  const gender = GENDERED.get(head) ?? KIN.get(head);
  if (to - from !== 2 || !gender || !isKin(head) || owner !== (gender === 'm' ? 'her' : 'his')) return null;
  const named = peopleHere(discourse, s);
  const [only] = named;
  if (!only || named.size > 1 || (only.gender ?? only.likely) !== gender) return null;
  if (discourse.subjects[s.index - 1] !== only) return null;
  return nounsOf(discourse, only, s.index).length === 0 ? { source: sourceOf(only), how: 'epithet' } : null;
}
