import { isActor, isAdjective, isDemonym } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { nationOf } from '../../../text/words/nations.ts';
import { GENDERED, SHORT_OFFICES, untied } from '../../../text/words/titles.ts';
import { mainSubject } from '../clause-subjects.ts';
import type { Entity, Mention } from '../entity.ts';
import type { Parsed } from '../parse.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { ALIKE_IN_PASSING, isSameTrade } from './alike.ts';
import type { Discourse } from './discourse.ts';

/** So many words before and behind a name may tell what its bearer is. */
const REACH = 14;

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
  const asked = s.tokens
    .slice(from, head)
    .filter(
      ({ word, lower, kind }) =>
        kind === 'word' &&
        !word.functionWord &&
        !isAdjective(lower) &&
        !isDemonym(lower) &&
        nationOf(lower) === null &&
        !NATIVE.test(lower),
    );
  if (asked.length === 0) return true;
  const theirs = new Set<string>();
  let named = false;
  for (const index of discourse.occurrences.get(entity) ?? []) {
    const other = discourse.sentences[index];
    const mention = (discourse.mentions[index] ?? []).find((one) => one.entity === entity);
    if (!other || !mention) continue;
    const { from: start, to: end } = mention.name;
    for (let i = Math.max(0, start - REACH); i < Math.min(other.tokens.length, end + REACH); i++) {
      if (i >= start && i < end) continue;
      const beside = i < start && i > start - 6 && (isNoun(other, i) || other.tags[i] === 'name');
      if (beside && other.tokens[i]?.capital) named = true;
      theirs.add(other.tokens[i]?.lower ?? '');
    }
  }
  if (asked.some(({ lower }) => theirs.has(lower))) return true;
  return asked.every(({ capital }) => capital) && !named;
}

/** Where somebody is from tells no trade apart. */
const NATIVE = /..(?:ese|ian|ean|ish)$/;

/** Whether a noun tells what somebody does, so that whoever does something else is not meant by it. */
export const isTrade = (noun: string): boolean =>
  !IN_PASSING.test(noun) &&
  !OF_LEARNING.test(noun) &&
  (ALIKE_IN_PASSING.some((words) => words.has(noun)) || ((isPersonNoun(noun) || isActor(noun)) && !isDemonym(noun)));

/** Titles of many trades. */
const OF_LEARNING = /^(?:dr|prof|sir|dame|lady|lord)\.?$/;

/** What anybody may be called beside what they do. */
const IN_PASSING =
  /^(?:(?:great-)?(?:grand)?(?:mother|father|parent|son|daughter|child)|mum|mom|dad|gran|grandad|grandma|man|woman|boy|girl|lad|lass|bloke|chap|guy|lady|gentleman|baby|infant|toddler|youngster|teenager|teen|tween|pensioner|retiree|veteran|survivor|victim|winner|loser|champion|runner-up|finalist|medallist|star|hero|heroine|celebrity|legend|icon|native|local|resident|villager|islander|newcomer|visitor|tourist|widow|widower|husband|wife|brother|sister|twin|cousin|uncle|aunt|nephew|niece|friend|neighbour|neighbor|colleague|defendant|accused|suspect|convict|prisoner|plaintiff|claimant|witness|patient|customer|passenger|commuter|fan|supporter|critic|rival|opponent|owner|founder|organiser|organizer|member|candidate|contender|favourite|underdog|millionaire|billionaire|fugitive|refugee|migrant|exile|person|other|one|.*(?:-year-old|-of-\p{L}+|-born|-old))$/u;

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
      for (const noun of besideName(s, mention)) add(mention.entity, noun, index);
    }
  }
  for (const [entity, noun, sentence] of broughtIn(discourse, told)) add(entity, noun, sentence);
  return told;
}

const isNoun = (s: Parsed, i: number): boolean => s.tags[i] === 'noun' || s.tags[i] === 'gerund';

/** The nouns for somebody that stand with their name in one sentence. */
function besideName(s: Parsed, { name }: Mention): string[] {
  const nouns = name.title
    .map((word) => SHORT_OFFICES.get(word.replace('.', '')) ?? word)
    .filter((word) => isPersonNoun(word) || ALIKE_IN_PASSING.some((words) => words.has(word)));
  const take = (i: number): void => {
    const { lower, possessive } = s.tokens[i] ?? { lower: '', possessive: true };
    if (!possessive && (isPersonNoun(lower) || isActor(lower))) nouns.push(lower);
  };
  // "the retired potter Gwen Ashdown"
  if (isNoun(s, name.from - 1)) take(name.from - 1);
  // "a repairer from Ghent, Lotte Hale,", "her son and plant manager, Dwight"
  if (s.tokens[name.from - 1]?.text === ',') {
    const nested = new Set<number>();
    let i = name.from - 2;
    for (; i > name.from - REACH; i--) {
      if (s.tags[i] === 'preposition' && /^(?:noun|name)$/.test(s.tags[i - 1] ?? ''))
        for (let j = i + 1; j < name.from - 1; j++) nested.add(j);
      else if (!isNoun(s, i) && !/^(?:name|determiner)$/.test(s.tags[i] ?? '') && s.tokens[i]?.lower !== 'and') break;
    }
    const opens =
      (/^(?:determiner|noun)$/.test(s.tags[i + 1] ?? '') && s.tags[i] !== 'name') ||
      s.tokens[i + 1]?.possessive === true;
    if (opens) for (let j = i + 1; j < name.from - 1; j++) if (!nested.has(j) && isNoun(s, j)) take(j);
  }
  if (name.possessive) return nouns;
  let i = name.to;
  const apposed = /^[,(]$/.test(s.tokens[i]?.text ?? '');
  // "Gwen Ashdown, 81, a potter,"
  if (apposed) i = /^\d+$/.test(s.tokens[i + 1]?.text ?? '') && s.tokens[i + 2]?.text === ',' ? i + 3 : i + 1;
  if (s.tokens[i]?.lower === 'who') i++;
  const copula = /^(?:is|was|became|remains)$/.test(s.tokens[i]?.lower ?? '');
  if (copula) i++;
  if (!apposed && !copula) return nouns;
  if (copula && !/^(?:an?|the)$/.test(s.tokens[i]?.lower ?? '')) return nouns;
  for (let end = i; end < i + REACH; end++) {
    const tag = s.tags[end];
    if (isNoun(s, end)) {
      if (!isNoun(s, end + 1)) take(end);
    } else if (tag === 'preposition') {
      // "a father of six and former potter"
      while (/^(?:preposition|determiner|name|noun|time)$/.test(s.tags[end + 1] ?? '')) end++;
    } else if (!/^(?:determiner|conjunction|name|adverb)$/.test(tag ?? '')) break;
  }
  return nouns;
}

/**
 * "A potter has won a prize. Gwen Ashdown, 81, said": who is named first after a sentence about somebody without a name is that one,
 * where nothing says that it is another.
 */
function* broughtIn(discourse: Discourse, told: Told): Generator<[Entity, string, number]> {
  for (const s of discourse.sentences) {
    const subject = mainSubject(s);
    if (subject?.head.kind !== 'noun' || !/^an?$/.test(s.tokens[subject.from]?.lower ?? '')) continue;
    const noun = s.tokens[subject.head.at]?.lower ?? '';
    if (!isPersonNoun(noun) || isBodyNoun(noun) || subject.from > 1) continue;
    const after = [s.index + 1, s.index + 2].find((index) =>
      (discourse.mentions[index] ?? []).some(({ entity }) => entity.kind === 'person'),
    );
    const next = after === undefined ? undefined : discourse.sentences[after];
    if (!next || next.paragraph - s.paragraph > 2) continue;
    const named = mainSubject(next)?.head;
    if (named?.kind !== 'name' || named.mention.name.words.length < 2) continue;
    // "A cyclist was hit. PC Gwen Ashdown said": a title tells who else that is.
    if (named.mention.name.title.some((word) => !/^(?:mr|mrs|ms|miss|mx)\.?$/.test(word))) continue;
    const { entity, name } = named.mention;
    if (
      entity.kind !== 'person' ||
      entity.first !== next.index ||
      (discourse.mentions[s.index] ?? []).some((m) => m.entity.kind === 'person')
    )
      continue;
    const gender = GENDERED.get(untied(noun));
    const theirs = entity.gender ?? entity.likely;
    if (gender && theirs && gender !== theirs) continue;
    // "Gwen Ashdown, who saw it, said" is another: only an age or a place goes with somebody brought in before.
    const aside = next.tokens[name.to]?.text === ',' ? next.tokens[name.to + 1] : undefined;
    if (!/^(?:\d+|of|from)$/.test(aside?.lower ?? '')) continue;
    const others = [...(told.get(entity)?.keys() ?? [])].filter(isTrade);
    if (isTrade(noun) && others.some((other) => !isSameTrade(other, noun))) continue;
    yield [entity, noun, next.index];
  }
}
