import { isDemonym, isPlace, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { nationOf } from '../../../text/words/nations.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, type Gender, POSTS, untied } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isKin } from '../roles.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { isSameTrade } from './alike.ts';
import { type Discourse, type Resolved, type Source, sourceOf } from './discourse.ts';
import { rankAntecedents } from './salience.ts';
import { isOfSame, isTrade, nounsOf } from './told.ts';

/** At most so many people may be meant. */
const MOST = 2;

/**
 * Whom a description with "the" means that nobody was called by before: most often somebody named shortly before, under another word.
 * `unnamed` is the description itself, which stays a candidate.
 * Takes Gwen Ashdown has made jugs for years. “No,” the potter said; the mother of two; the 81-year-old; the Sardinian.
 * Refuses the official; the cyclist, after "a cyclist"; the dentist where two people fit and one of them is a dentist.
 */
export function resolveEpithet(
  discourse: Discourse,
  s: Parsed,
  phrase: Phrase,
  head: string,
  quoted: string,
  unnamed: Source,
): Resolved | null {
  if (!isEpithet(s, phrase, head)) return resolveKin(discourse, s, phrase, head);
  const age = /^(\d+)-year-old$/.exec(head)?.[1];
  const words = s.tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  const gender = GENDERED.get(untied(head)) ?? KIN.get(head) ?? null;
  // "Ms Lim said the potter had": whoever is named in the sentence is not meant by another word in it.
  const people = rankAntecedents(discourse, s, phrase.from, gender, quoted).filter(
    ({ entity }) =>
      entity.kind === 'person' &&
      (age === undefined || entity.age === null || entity.age === Number(age)) &&
      !(discourse.occurrences.get(entity) ?? []).includes(s.index),
  );
  const isTold = (entity: Entity, same: (noun: string) => boolean): boolean =>
    nounsOf(discourse, entity, s.index).some(same) && isOfSame(discourse, entity, s, phrase.from, phrase.to - 1);
  const [only, another] = people.filter(({ entity }) => isTold(entity, (noun) => isSameTrade(noun, head)));
  const passing =
    !isTrade(head) ||
    isNative(s, phrase.to - 1, head) ||
    words.some((word) => FORMERLY.test(word) || word.startsWith('ex-'));
  const isOther = (entity: Entity): boolean =>
    !passing && nounsOf(discourse, entity, s.index).some((noun) => isTrade(noun));
  const here = new Set(
    discourse.sentences.flatMap(({ paragraph, index }) =>
      paragraph === s.paragraph && index < s.index
        ? (discourse.mentions[index] ?? []).flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : []))
        : [],
    ),
  );
  // Whoever does something else is meant only where the paragraph names nobody besides: the cosmonaut, of an engineer; not the bowler, of a mayor.
  const isAlone = (entity: Entity): boolean =>
    here.size === 1 &&
    here.has(entity) &&
    !nounsOf(discourse, entity, s.index).some((noun) => POSTS.has(noun) && !AT_PLAY.test(noun)) &&
    !spokenOf(quoted, entity.gender ?? entity.likely).includes('described:of-them');
  const ofBody = words.slice(1, -1).some((word) => isBodyNoun(word) || GROUP_NOUNS.has(word));
  const fitting = people.filter(
    ({ entity }) =>
      (!isOther(entity) || isAlone(entity)) &&
      // "the council engineer" is nobody of whom no council is told.
      (!ofBody || isOfSame(discourse, entity, s, phrase.from, phrase.to - 1)),
  );
  const clear = only && (!another || only.score - another.score > 2);
  // By another word than the story's own somebody is meant only where nobody else stands out: the lawmaker, of a minister.
  const nearer =
    only &&
    ((here.size === 1 && !here.has(only.entity)) ||
      fitting.some(({ entity, score }) => entity !== only.entity && score - only.score > 1.5));
  if (clear && (!nearer || isTold(only.entity, (noun) => noun === head)))
    return { source: sourceOf(only.entity), how: 'epithet' };
  if ((only && !nearer) || isIntroduced(discourse, s, head)) return null;
  const [best] = fitting;
  // "Hale scored. “He was good,” the coach said": a team has one.
  if (best && /^(?:coach|manager)$/.test(head) && !isAlone(best.entity)) return null;
  if (!best || (OFTEN_UNNAMED.test(head) && !isCounted(s, phrase, head))) return null;
  // Two who were brought in just before, in this paragraph or else in the one before: the word does not tell which.
  const brought = fitting.filter(({ entity }) => entity.first >= s.index - 2);
  const newest = brought.filter(({ entity }) => discourse.sentences[entity.first]?.paragraph === s.paragraph);
  if ((newest.length > 0 ? newest : brought).length > 1) return null;
  // How old somebody is a paper tells when it brings them in.
  const [fresh] = newest.length > 0 ? newest : brought;
  if (age !== undefined && fresh && fresh !== best) return { source: sourceOf(fresh.entity), how: 'description' };
  const total = fitting.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const meant = fitting.slice(0, MOST).map(({ entity, score }) => ({
    source: sourceOf(entity),
    share: Math.exp(score - best.score) / total,
    noticed: [
      isOther(entity) ? 'described:other' : passing ? 'described:passing' : 'described:trade',
      here.has(entity) ? (here.size === 1 ? 'described:alone-here' : 'described:here') : 'described:elsewhere',
      `described:${discourse.subjects[s.index - 1] === entity ? 'subject' : 'no-subject'}`,
      ...spokenOf(quoted, entity.gender ?? entity.likely),
    ],
  }));
  return {
    source: sourceOf(best.entity),
    how: 'description',
    antecedents: [...meant, { source: unnamed, share: 0 }],
  };
}

/**
 * "Karl Hale, 43, laughed. “She finds many,” her father said": the one person of the paragraph so far, where he cannot be whose father
 * that is.
 */
function resolveKin(discourse: Discourse, s: Parsed, { from, to }: Phrase, head: string): Resolved | null {
  const owner = s.tokens[from]?.lower;
  const gender = GENDERED.get(head) ?? KIN.get(head);
  if (to - from !== 2 || !gender || !isKin(head) || owner !== (gender === 'm' ? 'her' : 'his')) return null;
  const named = new Set(
    discourse.sentences.flatMap(({ paragraph, index }) =>
      paragraph === s.paragraph && index < s.index
        ? (discourse.mentions[index] ?? []).flatMap(({ entity }) => (entity.kind === 'person' ? [entity] : []))
        : [],
    ),
  );
  const [only] = named;
  if (!only || named.size > 1 || (only.gender ?? only.likely) !== gender) return null;
  if (discourse.subjects[s.index - 1] !== only) return null;
  return nounsOf(discourse, only, s.index).length === 0 ? { source: sourceOf(only), how: 'epithet' } : null;
}

/** Whether words with “he” and without “I” may be about a man rather than his own. */
function spokenOf(quoted: string, gender: Gender | null): readonly string[] {
  if (/\b(?:I|I['’]\w+|me|my|we|our|us)\b/.test(quoted)) return ['described:of-self'];
  const third = gender === 'm' ? /\b(?:he|him|his)\b/i : gender === 'f' ? /\b(?:she|her|hers)\b/i : null;
  return third?.test(quoted) ? ['described:of-them'] : [];
}

/** Posts whose holders are often called by another word. */
const AT_PLAY = /^(?:captain|manager|coach|head|director|editor)$/;

const FORMERLY = /^(?:former|ex|erstwhile|one-time|onetime|retired|would-be|trained|part-time|amateur)$/;

/** Another than the one who was named. */
const OTHER = /^(?:new|next|other|second|third|fourth|current|present|first|last|latest|previous)$/;

/** Kin that tell a gender. */
const KIN: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...['father', 'grandfather', 'great-grandfather', 'dad', 'man', 'boy', 'schoolboy', 'widower'].map(
    (word): [string, 'm'] => [word, 'm'],
  ),
  ...['mother', 'grandmother', 'great-grandmother', 'mum', 'woman', 'girl', 'schoolgirl', 'widow'].map(
    (word): [string, 'f'] => [word, 'f'],
  ),
]);

/** Words for those whom a paper often leaves without a name: only who is called so is meant. */
const OFTEN_UNNAMED =
  /^(?:official|source|insider|aide|spokes(?:man|woman|person)|adviser|advisor|lawyer|officer|executive|witness|diplomat|expert|critic|person|other|one|child|victim|caller|user|member|resident|owner|founder|organiser|organizer|host|guest|driver|passenger|customer|client|tenant|patient|guard|defendant|suspect|killer|gunman|attacker|neighbour|neighbor|judge|reporter|interviewer|announcer|narrator|moderator|anchor|questioner|agent)$/;

/** "the potter", "the veteran MP", "the mother of two": one person, and not by an office or as somebody's. */
function isEpithet(s: Parsed, { from, to }: Phrase, head: string): boolean {
  if (s.tokens[from]?.lower !== 'the' || to - from > 5) return false;
  if (s.tokens.slice(from, to).some(({ possessive, lower }) => possessive || OTHER.test(lower))) return false;
  // "the owner of the shop": it tells by itself who is meant. "the father of three", "the singer from Leeds" do not.
  const next = s.tokens[to]?.lower ?? '';
  if (/^(?:of|for|at|in|with|to)$/.test(next) && !isCounted(s, { from, to }, head)) return false;
  if (/^\d+-year-old$/.test(head) || isNative(s, from + 1, head)) return true;
  // "the man" may be anybody; "the former Graz man" is somebody whom the reader has met.
  if (/^(?:man|woman|boy|girl)$/.test(head) && to - from < 3) return false;
  if (/[^s]s$/.test(head) || (POSTS.has(head) && !FIGURATIVE.test(head)) || PARTIES.has(head)) return false;
  return isSpeakingNoun(head) && !isBodyNoun(head) && !GROUP_NOUNS.has(head) && !DOCUMENT_NOUNS.has(head);
}

/** Posts that somebody is said to have in jest or at play: the pickle queen, the home captain. */
const FIGURATIVE = /^(?:king|queen|prince|princess|captain|coach|manager)$/;

/** "the father of three" */
const isCounted = (s: Parsed, { to }: Pick<Phrase, 'from' | 'to'>, head: string): boolean =>
  s.tokens[to]?.lower === 'of' && s.parts[to + 1] === 'CD' && (KIN.has(head) || head === 'parent');

/** "the Dane", "the Dutchwoman", "the Sardinian": by a country or a region, with a capital. */
const isNative = (s: Parsed, at: number, word: string): boolean =>
  s.tokens[at]?.capital === true &&
  s.tokens[at]?.lower === word &&
  !PARTIES.has(word) &&
  !isPlace(word) &&
  (nationOf(word) !== null || isDemonym(word) || NATIVE.test(word));

const NATIVE =
  /^(?:pole|breton|scot|finn|turk|serb|croat|basque|catalan|greek|geordie|londoner|\p{L}{3,}(?:ian|ean|ese|lander|man|woman))$/u;

/** Nouns that an article has brought in with "a", without a name for who is meant, with the first sentence of each. */
const introduced = new WeakMap<Discourse, ReadonlyMap<string, number>>();

/** "A cyclist was hit. … The cyclist said": somebody whom the paper does not name. */
export function isIntroduced(discourse: Discourse, s: Parsed, head: string): boolean {
  let known = introduced.get(discourse);
  if (!known) {
    known = findIntroduced(discourse);
    introduced.set(discourse, known);
  }
  return (known.get(head) ?? Number.POSITIVE_INFINITY) <= s.index;
}

function findIntroduced({ sentences }: Discourse): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const s of sentences) {
    for (const [i, token] of s.tokens.entries()) {
      if (!/^(?:an?|another|one)$/.test(token.lower)) continue;
      // "is a potter", "Rosa Lim, a potter,", "as a potter": it tells what somebody named is.
      if (s.tags[i - 1] === 'auxiliary' || /^(?:,|as|like|became|become|of)$/.test(s.tokens[i - 1]?.lower ?? ''))
        continue;
      let j = i + 1;
      while (s.tags[j + 1] === 'noun' && j < i + 6) j++;
      const noun = s.tokens[j];
      if (s.tags[j] !== 'noun' || !noun || noun.possessive || s.tags[j + 1] === 'name') continue;
      if (s.tokens[j + 1]?.text === ',' && s.tags[j + 2] === 'name') continue;
      if (!found.has(noun.lower)) found.set(noun.lower, s.index);
    }
  }
  return found;
}
