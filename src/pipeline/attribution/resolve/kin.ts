import { memoizeFor } from '../../../memoize.ts';
import { GENDERED, type Gender } from '../../../text/words/titles.ts';
import type { Entity, Mention } from '../entity.ts';
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
  const spouse = to - from === 2 && gender && SPOUSE.test(head) ? spouseOf(discourse, s, gender) : null;
  if (spouse) return { source: sourceOf(spouse), how: 'epithet' };
  const sibling = to - from === 2 && gender ? otherSibling(discourse, owner ?? '', head, gender) : null;
  if (sibling) return { source: sourceOf(sibling), how: 'epithet' };
  const child = to - from === 2 && gender && CHILD.test(head) ? childOfSubject(discourse, s, from, gender) : null;
  if (child) return { source: sourceOf(child), how: 'epithet' };
  const parent = to - from === 2 && gender ? ownerOfKin(discourse, s, owner ?? '', head, gender) : null;
  if (parent) return { source: sourceOf(parent), how: 'epithet' };
  if (to - from !== 2 || !gender || !isKin(head) || owner !== (gender === 'm' ? 'her' : 'his')) return null;
  const named = peopleHere(discourse, s);
  const [only] = named;
  if (!only || named.size > 1 || (only.gender ?? only.likely) !== gender) return null;
  if (discourse.subjects[s.index - 1] !== only) return null;
  return nounsOf(discourse, only, s.index).length === 0 ? { source: sourceOf(only), how: 'epithet' } : null;
}

const CHILD = /^(?:son|daughter)$/;

/** "Rosa Lim's mother says her daughter told her": the one whose mother speaks. Null where the sentence opens with nobody's parent. */
function childOfSubject(discourse: Discourse, s: Parsed, from: number, gender: Gender): Entity | null {
  if (!/^(?:his|her)$/.test(s.tokens[from]?.lower ?? '')) return null;
  const [first] = discourse.mentions[s.index] ?? [];
  if (first?.name.from !== 0 || !first.name.possessive || first.name.to >= from || first.entity.kind !== 'person')
    return null;
  const parent = /^(?:father|mother|dad|mum|mom)$/.test(s.tokens[first.name.to]?.lower ?? '');
  return parent && fitsGender(first.entity, gender) ? first.entity : null;
}

const SPOUSE = /^(?:husband|wife)$/;

/**
 * "The brothers Iain and Ewan Muir bought it. “I paid,” said Iain Muir. “He did,” his brother said": the other of the only two of the
 * name, of whom one has just spoken. Null where the story does not call them brothers.
 */
function otherSibling(discourse: Discourse, owner: string, head: string, gender: Gender): Entity | null {
  const last = discourse.turns.at(-1)?.source.entity;
  const theirs = owner === 'his' ? 'm' : owner === 'her' ? 'f' : null;
  if (last?.kind !== 'person' || !theirs || !BOTH_WAYS.test(head) || (last.gender ?? theirs) !== theirs) return null;
  const family = discourse.entities.filter(({ kind, surname }) => kind === 'person' && surname === last.surname);
  const other = family.find((one) => one !== last);
  if (family.length !== 2 || !other || (other.gender ?? gender) !== gender) return null;
  return calledSiblings(discourse).has(`${head}s`) || calledSiblings(discourse).has('siblings') ? other : null;
}

/** What two are called in the story who belong together: brothers, sisters. */
const calledSiblings = memoizeFor(
  ({ sentences }: Discourse): ReadonlySet<string> =>
    new Set(
      sentences.flatMap(({ tokens }) =>
        tokens.flatMap(({ lower }) => (/^(?:brothers|sisters|siblings)$/.test(lower) ? [lower] : [])),
      ),
    ),
);

/** What somebody is to the one who is told as theirs: the father of his daughter. */
const CONVERSE: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:father|mother|dad|mum|mom|parent)$/, /^(?:son|daughter)$/],
  [/^(?:son|daughter)$/, /^(?:father|mother|dad|mum|mom)$/],
  [/^(?:grandfather|grandmother|grandad|grandma|gran|nan)$/, /^grand(?:son|daughter)$/],
  [/^grand(?:son|daughter)$/, /^(?:grandfather|grandmother|grandad|grandma|gran|nan)$/],
  [/^(?:uncle|aunt)$/, /^(?:nephew|niece)$/],
  [/^(?:nephew|niece)$/, /^(?:uncle|aunt)$/],
  [/^(?:brother|sister)$/, /^(?:brother|sister)$/],
  [/^(?:husband|wife)$/, /^(?:husband|wife)$/],
];

/**
 * "Hugh Carmody and his daughter, Niamh Carmody, … Her father said": he whose daughter she is. Null where nobody of the paragraph or
 * the one before is so told, where two are, and for "the father", whosever that is.
 */
function ownerOfKin(discourse: Discourse, s: Parsed, owner: string, head: string, gender: Gender): Entity | null {
  const theirs = owner === 'his' ? 'm' : owner === 'her' ? 'f' : null;
  const kin = CONVERSE.find(([noun]) => noun.test(head))?.[1];
  if (!theirs || !kin) return null;
  const found = new Set<Entity>();
  const last = discourse.turns.at(-1)?.source.entity;
  for (const pair of [...kinPairs(discourse), ...kinOfBefore(discourse, s.index)]) {
    // "“I taught him,” Iain Muir said. “He did,” his brother said."
    const own = BOTH_WAYS.test(head) && pair.of === last && head === pair.noun && fitsGender(pair.of, theirs);
    if (own && pair.sentence < s.index && fitsGender(pair.member, gender)) {
      found.add(pair.member);
      continue;
    }
    if (BOTH_WAYS.test(head) && pair.member !== last) continue;
    const near = s.paragraph - (discourse.sentences[lastBefore(discourse, pair.member, s.index)]?.paragraph ?? -9) < 2;
    const fits = (pair.member.gender ?? pair.member.likely) === theirs && (pair.of.gender ?? pair.of.likely) === gender;
    if (pair.sentence < s.index && kin.test(pair.noun) && near && fits) found.add(pair.of);
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

const fitsGender = ({ gender, likely }: Entity, wanted: Gender): boolean => (gender ?? likely ?? wanted) === wanted;

/** Two are brothers of one another: whose brother it is tells only who spoke before. */
const BOTH_WAYS = /^(?:brother|sister)$/;

const lastBefore = ({ occurrences }: Discourse, entity: Entity, index: number): number =>
  (occurrences.get(entity) ?? []).findLast((at) => at < index) ?? -1;

/** Who is told as whose: "Hugh Carmody and his daughter, Niamh Carmody,". */
const kinPairs = memoizeFor(({ sentences, mentions }: Discourse): readonly KinPair[] =>
  mentions.flatMap((list, sentence) => {
    const { tokens = [] } = sentences[sentence] ?? {};
    return list.flatMap(({ entity: member, name }, n): KinPair[] => {
      // "his brother, the Green Party's Karl Hale,"
      let first = name.from;
      while (tokens[first - 1]?.capital || tokens[first - 1]?.lower === 'the') first--;
      const noun = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
      let whose = noun - 1;
      if (/^(?:older|elder|eldest|younger|youngest|twin|only|late|baby)$/.test(tokens[whose]?.lower ?? '')) whose--;
      const owner = tokens[whose]?.lower;
      const gender = owner === 'his' ? 'm' : owner === 'her' ? 'f' : null;
      const before = list.slice(0, n).filter(({ entity }) => entity.kind === 'person' && entity !== member);
      const of = before.at(-1);
      if (member.kind !== 'person' || !gender || !of || new Set(before.map(({ entity }) => entity)).size > 1) return [];
      if ((of.entity.gender ?? of.entity.likely ?? gender) !== gender || !isKin(tokens[noun]?.lower ?? '')) return [];
      return [{ member, of: of.entity, noun: tokens[noun]?.lower ?? '', sentence }];
    });
  }),
);

/** "Karl Hale left. His daughter Rosa drove him. … Her father said": whose daughter she is, of the sentences right before `index`. */
function kinOfBefore({ sentences, mentions, owners }: Discourse, index: number): readonly KinPair[] {
  return sentences.slice(Math.max(0, index - KIN_REACH), index).flatMap(({ tokens, index: sentence }) => {
    const of = owners[sentence];
    const noun = tokens[0]?.lower === 'his' || tokens[0]?.lower === 'her' ? 1 : -1;
    const at = tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1;
    const member = (mentions[sentence] ?? []).find(({ name }) => name.from === at)?.entity;
    return of && member && member !== of && member.kind === 'person' && isKin(tokens[noun]?.lower ?? '')
      ? [{ member, of, noun: tokens[noun]?.lower ?? '', sentence }]
      : [];
  });
}

interface KinPair {
  readonly member: Entity;
  readonly of: Entity;
  readonly noun: string;
  readonly sentence: number;
}

/**
 * "Neil and Tracey Boon bought it. Mrs Boon heard a crash. Her husband did not": the other of the one couple the story names, where
 * one of them was named right before. Null where nothing tells which of them he is.
 */
function spouseOf(discourse: Discourse, s: Parsed, gender: Gender): Entity | null {
  const couple = onlyCouple(discourse);
  if (!couple) return null;
  const [spouse, ...both] = couple.filter((one) => (one.gender ?? one.likely) === gender);
  const partner = couple.find((one) => one !== spouse);
  if (!spouse || both.length > 0 || (partner?.gender ?? partner?.likely) === gender) return null;
  const before = discourse.mentions.slice(Math.max(0, s.index - KIN_REACH - 1), s.index + 1);
  return before.some((list) => list.some(({ entity }) => entity === partner)) ? spouse : null;
}

/** The two of one surname whom the story names together, "Neil and Tracey Boon"; null where there are others of the name. */
const onlyCouple = memoizeFor(({ sentences, mentions, entities }: Discourse): readonly Entity[] | null => {
  for (const [index, list] of mentions.entries())
    for (const [n, { entity, name }] of list.entries()) {
      const next = list[n + 1];
      if (!next || entity.kind !== 'person' || next.name.from !== name.to + 1) continue;
      if (!/^(?:and|&)$/.test(sentences[index]?.tokens[name.to]?.lower ?? '')) continue;
      if (entity.surname !== next.entity.surname || entity === next.entity || entity.words.length < 2) continue;
      // "Husband and wife Neil and Tracey Boon": whoever else is a Boon.
      const told = (sentences[index]?.tokens ?? []).slice(Math.max(0, name.from - 4), name.from);
      if (told.some(({ lower }) => /^(?:wife|couple|newlyweds)$/.test(lower))) return [entity, next.entity];
      const family = entities.filter(({ kind, surname }) => kind === 'person' && surname === entity.surname);
      return family.length === 2 ? family : null;
    }
  return null;
});

/** So many sentences back somebody's mother may have come up. */
const KIN_REACH = 3;

/**
 * "Marlowe's mother had come by train. “I missed it,” said Mrs Marlowe.": not Harriet Marlowe, of whom the story has not spoken as
 * "Mrs". Null where the name stands for somebody named.
 */
export function namesakeOf(discourse: Discourse, s: Parsed, { entity, name }: Mention): Source | null {
  if (!name.title.some(isMrs) || name.words.length !== 1 || entity.words.length < 2) return null;
  const told = discourse.sentences.slice(Math.max(0, s.index - KIN_REACH), s.index + 1).some(({ tokens, index }) =>
    tokens.some(({ lower }, n) => {
      const owner = tokens[n - 1];
      // "Mrs Marlowe had a photograph of her mother": whoever is named before has one.
      if (!MOTHER.test(lower) || (index === s.index && n > name.from)) return false;
      // "Ms Hale's mum had been ill": whose she is, is another.
      const whose = (discourse.mentions[index] ?? []).findLast(
        (one) => one.name.to <= n && (one.name.possessive ? one.name.to === n : one.entity.kind === 'person'),
      );
      if (whose && whose.entity !== entity && whose.entity.surname !== entity.surname) return false;
      return owner?.possessive || /^(?:his|her|their)$/.test(owner?.lower ?? '');
    }),
  );
  if (!told) return null;
  const addressed = discourse.mentions
    .slice(0, s.index)
    .some((list) => list.some((one) => one.entity === entity && one.name.title.some(isMrs)));
  // "Her mother, Grace Lim, told the hearing. Mrs Lim said": the story names the mother.
  const mother = discourse.entities.find(
    (one) =>
      one.surname === entity.surname &&
      one.words.length > 1 &&
      nounsOf(discourse, one, s.index).some((noun) => MOTHER.test(noun)),
  );
  if (mother && !addressed) return sourceOf(mother);
  return !addressed
    ? { name: `Mrs ${name.words[0]}`, entity: null, plural: false, personal: true, kind: 'person' }
    : null;
}

const isMrs = (title: string): boolean => /^mrs\.?$/.test(title);

const MOTHER = /^(?:(?:grand|step)?mother|mum|mom|gran|nan|grandma)$/;
