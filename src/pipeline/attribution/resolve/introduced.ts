import { isActor } from '../../../text/words/lexicon.ts';
import { GENDERED, untied } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import type { Parsed } from '../parse.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { ageBehind } from '../tokens.ts';
import type { Discourse } from './discourse.ts';
import { nameSubject } from './salience.ts';

/** "A cyclist was hit": where a story brings in somebody without a name. */
interface Introduction {
  readonly sentence: number;
  /** Among those whom the sentence brings in so: "a driver threatened a customer". */
  readonly place: 'alone' | 'first' | 'later';
  /** Whom a later sentence may name as that one, with how it brings them in. */
  readonly meant: ReadonlyMap<Entity, 'aged' | 'subject' | 'named'>;
}

/** So many sentences further down the name may come. */
const REACH = 3;

const known = new WeakMap<Discourse, ReadonlyMap<string, Introduction>>();

/** The nouns that a story brings in with "a", each as the first time. */
export function introductionsOf(discourse: Discourse): ReadonlyMap<string, Introduction> {
  const before = known.get(discourse);
  if (before) return before;
  const found = new Map<string, Introduction>();
  for (const s of discourse.sentences) {
    const nouns = nounsIn(s);
    const people = nouns.filter(({ noun }) => isPersonNoun(noun) || isActor(noun));
    for (const one of nouns) {
      if (found.has(one.noun)) continue;
      const place = people.length < 2 ? 'alone' : one === people[0] ? 'first' : 'later';
      found.set(one.noun, { sentence: s.index, place, meant: meantBy(discourse, s, one.noun, one.apposed) });
    }
  }
  known.set(discourse, found);
  return found;
}

const BRINGS_IN: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one']);

function nounsIn(s: Parsed): { noun: string; apposed: boolean }[] {
  const found: { noun: string; apposed: boolean }[] = [];
  for (const [i, token] of s.tokens.entries()) {
    if (!BRINGS_IN.has(token.lower)) continue;
    // "is a potter", "Rosa Lim, a potter,", "as a potter": it tells what somebody named is.
    if (s.tags[i - 1] === 'auxiliary' || /^(?:as|like|became|become|of)$/.test(s.tokens[i - 1]?.lower ?? '')) continue;
    if (s.tokens[i - 1]?.text === ',' && s.tags[i - 2] === 'name') continue;
    let j = i + 1;
    while (s.tags[j + 1] === 'noun' && j < i + 6) j++;
    const noun = s.tokens[j];
    if (s.tags[j] !== 'noun' || !noun || noun.possessive || s.tags[j + 1] === 'name') continue;
    if (s.tokens[j + 1]?.text === ',' && s.tags[j + 2] === 'name') continue;
    // "a purser called Rosa Lim": there is her name.
    if (/^(?:called|named)$/.test(s.tokens[j + 1]?.lower ?? '') && s.tags[j + 2] === 'name') continue;
    // "One of them, a student, said": of somebody who is told of already.
    found.push({ noun: noun.lower, apposed: s.tokens[i - 1]?.text === ',' });
  }
  return found;
}

function meantBy(discourse: Discourse, s: Parsed, noun: string, apposed: boolean): Introduction['meant'] {
  const meant = new Map<Entity, 'aged' | 'subject' | 'named'>();
  if (!apposed && (isPersonNoun(noun) || isActor(noun))) {
    for (let i = s.index + 1; i <= s.index + REACH && meant.size === 0; i++) {
      const next = discourse.sentences[i];
      if (!next) break;
      for (const { entity, name } of discourse.mentions[i] ?? []) {
        if (entity.kind !== 'person' || entity.first !== i || name.possessive || name.words.length < 2) continue;
        if (name.title.some((word) => !/^(?:mr|mrs|ms|miss|mx)\.?$/.test(word))) continue;
        const gender = GENDERED.get(untied(noun));
        if (gender && (entity.gender ?? entity.likely ?? gender) !== gender) continue;
        const aside = next.tokens[name.to]?.text === ',' ? (next.tokens[name.to + 1]?.lower ?? '') : '';
        const how =
          ageBehind(next.tokens, name.to) !== null || /^(?:of|from)$/.test(aside)
            ? 'aged'
            : nameSubject(next) === entity
              ? 'subject'
              : 'named';
        meant.set(entity, how);
      }
    }
  }
  return meant;
}
