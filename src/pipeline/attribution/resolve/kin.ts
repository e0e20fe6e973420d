import { GENDERED } from '../../../text/words/titles.ts';
import type { Mention } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { peopleHere } from './described-people.ts';
import { KIN } from './description.ts';
import { type Discourse, type Resolved, type Source, sourceOf } from './discourse.ts';
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

/** So many sentences back somebody's mother may have come up. */
const KIN_REACH = 3;

/**
 * "Marlowe's mother had come by train. “I missed it,” said Mrs Marlowe.": not Harriet Marlowe, of whom the story has not spoken as
 * "Mrs". Null where the name stands for somebody named.
 */
export function namesakeOf(discourse: Discourse, s: Parsed, { entity, name }: Mention): Source | null {
  if (!name.title.some(isMrs) || name.words.length !== 1 || entity.words.length < 2) return null;
  const addressed = discourse.mentions
    .slice(0, s.index)
    .some((list) => list.some((one) => one.entity === entity && one.name.title.some(isMrs)));
  const told = discourse.sentences.slice(Math.max(0, s.index - KIN_REACH), s.index + 1).some(({ tokens, index }) =>
    tokens.some(({ lower }, n) => {
      const owner = tokens[n - 1];
      // "Mrs Marlowe had a photograph of her mother": whoever is named before has one.
      if (!MOTHER.test(lower) || (index === s.index && n > name.from)) return false;
      return owner?.possessive || /^(?:his|her|their)$/.test(owner?.lower ?? '');
    }),
  );
  return told && !addressed
    ? { name: `Mrs ${name.words[0]}`, entity: null, plural: false, personal: true, kind: 'person' }
    : null;
}

const isMrs = (title: string): boolean => /^mrs\.?$/.test(title);

const MOTHER = /^(?:(?:grand|step)?mother|mum|mom|gran|nan|grandma)$/;
