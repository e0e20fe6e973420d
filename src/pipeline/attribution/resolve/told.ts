import { isAdjective, isDemonym, isPlace } from '../../../text/words/lexicon.ts';
import { nationOf } from '../../../text/words/nations.ts';
import { POSTS } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import { isOfPlace } from '../names/vocabulary.ts';
import { type Parsed, tagged } from '../parse.ts';
import { besideName, isNoun, REACH } from './beside-name.ts';
import { broughtIn } from './brought-in.ts';
import type { Discourse } from './discourse.ts';

/** So many mentions of somebody are looked at for what stands beside them: so that no long text takes long. */
const MENTIONS = 40;

/** For each person the nouns that the story has for what they are, with the sentence that tells it first. */
type Told = ReadonlyMap<Entity, ReadonlyMap<string, number>>;

const known = new WeakMap<Discourse, Told>();

function toldIn(discourse: Discourse): Told {
  let told = known.get(discourse);
  if (!told) {
    told = collect(discourse);
    known.set(discourse, told);
  }
  return told;
}

/**
 * What the story says that somebody is, up to sentence `until`, in lower case: potter, schoolteacher, priest. Beside the name (“potter
 * Gwen Ashdown”, “Gwen Ashdown, a potter,”, “the potter, Gwen Ashdown,”), after “is”, or in the sentence before the name: “A potter
 * has won a prize. Gwen Ashdown, 81, said”.
 */
export const nounsOf = (discourse: Discourse, entity: Entity, until: number): readonly string[] =>
  [...(toldIn(discourse).get(entity) ?? [])].flatMap(([noun, since]) => (since <= until ? [noun] : []));

/**
 * Whether a description may be somebody's for the words before its noun: “the Rovers boss” is not the one who is told as the Albion
 * manager, nor “the police spokeswoman” the port's. `from` and `head` are where it begins and where its noun stands.
 */
export function isOfSame(discourse: Discourse, entity: Entity, s: Parsed, from: number, head: number): boolean {
  const noun = s.tokens[head]?.lower ?? '';
  const asked = s.tokens.slice(from, head).filter(
    ({ word, lower, kind, capital }) =>
      kind === 'word' &&
      !word.functionWord &&
      !isAdjective(lower) &&
      !isDemonym(lower) &&
      nationOf(lower) === null &&
      !NATIVE.test(lower) &&
      // "The New York businessman": only of a post a place tells whose it is.
      !(capital && isPlace(lower) && !POSTS.has(noun)),
  );
  if (isOfOtherSeat(discourse, entity, s, head)) return false;
  if (asked.length === 0) return true;
  const theirs = new Set<string>();
  let named = false;
  for (const index of (discourse.occurrences.get(entity) ?? []).slice(0, MENTIONS)) {
    const other = discourse.sentences[index];
    const mention = (discourse.mentions[index] ?? []).find((one) => one.entity === entity);
    if (!other || !mention) continue;
    const { from: start, to: end } = mention.name;
    // "Its spokesman, Kit Farrow, blamed the union": whom he blames tells nothing of whose he is.
    const acts = other.tokens[end]?.text === ',' && tagged(other, end + 1, 'verb', 'cue', 'auxiliary');
    for (let i = Math.max(0, start - REACH); i < Math.min(other.tokens.length, acts ? end : end + REACH); i++) {
      if (i >= start && i < end) continue;
      const beside = i < start && i > start - 6 && (isNoun(other, i) || other.tags[i] === 'name');
      if (beside && other.tokens[i]?.capital) named = true;
      theirs.add(other.tokens[i]?.lower ?? '');
    }
  }
  if (asked.some(({ lower }) => theirs.has(lower))) return true;
  return asked.every(({ capital }) => capital) && !named;
}

/** "the member for Ashby", of whom the story tells as the one for Kesh. `head` is where the noun stands. */
export function isOfOtherSeat(discourse: Discourse, entity: Entity, s: Parsed, head: number): boolean {
  const asked = seatBehind(s, head);
  if (asked === null) return false;
  const theirs = (discourse.occurrences.get(entity) ?? []).slice(0, MENTIONS).flatMap((index) => {
    const other = discourse.sentences[index];
    const name = (discourse.mentions[index] ?? []).find((one) => one.entity === entity)?.name;
    if (!other || !name || other === s) return [];
    const seats: string[] = [];
    for (let i = Math.max(0, name.from - REACH); i < Math.min(other.tokens.length, name.to + REACH); i++)
      seats.push(seatBehind(other, i) ?? '');
    return seats.filter((seat) => seat !== '');
  });
  return theirs.length > 0 && !theirs.includes(asked);
}

/** The place that the noun at `noun` sits for, in lower case; null where it sits for none. */
function seatBehind(s: Parsed, noun: number): string | null {
  if (!SEATED.test(s.tokens[noun]?.lower ?? '') || s.tokens[noun + 1]?.lower !== 'for') return null;
  let end = noun + 2;
  while (s.tokens[end]?.capital) end++;
  const place = s.tokens.slice(noun + 2, end).map(({ lower }) => lower);
  return place.length > 0 ? place.join(' ') : null;
}

const SEATED = /^(?:member|mp|msp|ms|td|mla|candidate|senator|councillor)$/;

/** Where somebody is from tells no trade apart. */
const NATIVE = /..(?:ese|ian|ean|ish)$/;

function collect(discourse: Discourse): Told {
  const told = new Map<Entity, Map<string, number>>();
  const add = (entity: Entity, noun: string, sentence: number): void => {
    const nouns = told.get(entity) ?? new Map<string, number>();
    if (!nouns.has(noun)) nouns.set(noun, sentence);
    told.set(entity, nouns);
  };
  for (const [index, mentions] of discourse.mentions.entries()) {
    const s = discourse.sentences[index];
    if (!s) continue;
    for (const mention of mentions) {
      if (mention.entity.kind !== 'person') continue;
      // "The Bishop of Leeds" is a bishop.
      if (isOfPlace(mention.entity.words)) add(mention.entity, (mention.entity.words[0] ?? '').toLowerCase(), index);
      for (const noun of besideName(s, mention)) add(mention.entity, noun, index);
    }
  }
  for (const { entity, noun, sentence } of broughtIn(discourse)) add(entity, noun, sentence);
  return told;
}
