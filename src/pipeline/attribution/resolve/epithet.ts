import { isDemonym, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { nationOf } from '../../../text/words/nations.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, POSTS, untied } from '../../../text/words/titles.ts';
import type { Entity } from '../entity.ts';
import type { Phrase } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { type Discourse, type Resolved, type Source, sourceOf } from './discourse.ts';
import { rankAntecedents } from './salience.ts';

/** At most so many people may be meant. */
const MOST = 2;
/** So many words before and behind a name may tell what its bearer is. */
const REACH_OF_DESCRIPTION = 9;

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
  if (!isEpithet(s, phrase, head) || isIntroduced(discourse, s, head)) return null;
  const age = /^(\d+)-year-old$/.exec(head)?.[1];
  const gender = GENDERED.get(untied(head)) ?? KIN.get(head) ?? null;
  // "Ms Lim said the potter had": whoever is named in the sentence is not meant by another word in it.
  const fitting = rankAntecedents(discourse, s, phrase.from, gender, quoted).filter(
    ({ entity }) =>
      entity.kind === 'person' &&
      (age === undefined || entity.age === null || entity.age === Number(age)) &&
      !holdsPost(entity) &&
      !(discourse.occurrences.get(entity) ?? []).includes(s.index),
  );
  const called = fitting.filter(({ entity }) => isCalled(discourse, entity, head));
  const [only] = called;
  if (only && called.length === 1) return { source: sourceOf(only.entity), how: 'epithet' };
  const [best] = fitting;
  if (!best || OFTEN_UNNAMED.test(head)) return null;
  // Two who were brought in just before: the word does not tell which.
  const brought = fitting.filter(({ entity }) => entity.first >= s.index - 2);
  if (brought.length > 1) return null;
  // How old somebody is a paper tells when it brings them in.
  const [fresh] = brought;
  if (age !== undefined && fresh && fresh !== best) return { source: sourceOf(fresh.entity), how: 'description' };
  const total = fitting.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  const meant = fitting
    .slice(0, MOST)
    .map(({ entity, score }) => ({ source: sourceOf(entity), share: Math.exp(score - best.score) / total }));
  return {
    source: sourceOf(best.entity),
    how: 'description',
    antecedents: [...meant, { source: unnamed, share: 0 }],
  };
}

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
  const counted = next === 'of' && s.parts[to + 1] === 'CD' && (KIN.has(head) || head === 'parent');
  if (/^(?:of|for|at|in|with|to)$/.test(next) && !counted) return false;
  if (/^\d+-year-old$/.test(head) || isNative(s, from + 1, head)) return true;
  // "the man" may be anybody; "the former Graz man" is somebody whom the reader has met.
  if (/^(?:man|woman|boy|girl)$/.test(head) && to - from < 3) return false;
  if (/[^s]s$/.test(head) || POSTS.has(head) || PARTIES.has(head) || (OFTEN_UNNAMED.test(head) && !counted))
    return false;
  return isSpeakingNoun(head) && !isBodyNoun(head) && !GROUP_NOUNS.has(head) && !DOCUMENT_NOUNS.has(head);
}

/** "the Dane", "the Dutchwoman", "the Sardinian": by a country or a region, with a capital. */
const isNative = (s: Parsed, at: number, word: string): boolean =>
  s.tokens[at]?.capital === true &&
  s.tokens[at]?.lower === word &&
  !PARTIES.has(word) &&
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

/** Whoever holds a post is called by it. */
const holdsPost = ({ roles }: Entity): boolean =>
  roles.some((role) => POSTS.has(role.head) && !/^(?:captain|manager|coach|head|director|editor)$/.test(role.head));

/** Whether the article says of somebody that they are what `head` says, beside their name where it stands in full. */
function isCalled(discourse: Discourse, entity: Entity, head: string): boolean {
  if (entity.roles.some((role) => role.words.has(head))) return true;
  return (discourse.occurrences.get(entity) ?? []).slice(0, 3).some((index) => {
    const s = discourse.sentences[index];
    const name = (discourse.mentions[index] ?? []).find((mention) => mention.entity === entity)?.name;
    if (!s || !name) return false;
    for (let i = name.from - 1; i >= Math.max(0, name.from - REACH_OF_DESCRIPTION); i--) {
      if (s.tokens[i]?.lower === head) return true;
      if (s.tags[i] !== 'noun') break;
    }
    const aside = s.tokens[name.to]?.text === ',';
    for (let i = name.to + 1; aside && i < Math.min(s.tokens.length, name.to + REACH_OF_DESCRIPTION); i++) {
      if (s.tokens[i]?.lower === head) return true;
      if (
        !/^(?:noun|determiner|adverb|time|preposition|name)$/.test(s.tags[i] ?? '') &&
        !/^\d+$|^,$/.test(s.tokens[i]?.text ?? '')
      )
        break;
    }
    return false;
  });
}
