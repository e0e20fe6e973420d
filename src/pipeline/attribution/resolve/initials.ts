import type { Entity, Mention } from '../entity.ts';
import type { Parsed } from '../parse.ts';
import type { Discourse } from './discourse.ts';

/** Offices that go by their initials; no commissioner, for "the EC" is the commission. */
const OFFICES =
  /^(?:secretary|minister|general|chancellor|president|governor|director|executive|officer|attorney|principal|superintendent)$/;

/**
 * "said the CS", of Cabinet Secretary Karl Hale; "the VC", of Vice-chancellor Rosa Lim: the one person whose office has these
 * initials at its end. Null where two have, and where the story prints the name of a body for which they may stand.
 */
export function holderByInitials(discourse: Discourse, s: Parsed, { entity, name }: Mention): Entity | null {
  const letters = name.words[0] ?? '';
  if (name.words.length !== 1 || entity.words.length !== 1 || !/^\p{Lu}{2,4}$/u.test(letters)) return null;
  if (s.tokens[name.from - 1]?.lower !== 'the') return null;
  const holders = discourse.entities.filter(
    ({ kind, first, roles }) =>
      kind === 'person' &&
      first <= s.index &&
      roles.some(({ head, words }) => OFFICES.test(lastOf(head)) && initialsOf([...words]).endsWith(letters)),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

const lastOf = (head: string): string => head.split('-').at(-1) ?? '';

const initialsOf = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .filter((word) => !/^(?:of|for|the|and|in|to)$/.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
