import { memoizeFor } from '../../../memoize.ts';
import { isDemonym } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { GENDERED, OF_PLACE } from '../../../text/words/titles.ts';
import { canSpeak } from '../can-speak.ts';
import { mainSubject } from '../clause-subjects/main-subject.ts';
import { trailing } from '../cues/trailing.ts';
import type { Entity, Mention } from '../entity.ts';
import { CORPORATE, isGivenName } from '../entity-index.ts';
import { kindOfEntity } from '../kinds.ts';
import { isOfPlace } from '../names/vocabulary.ts';
import { type Phrase, phraseBefore } from '../noun-phrases.ts';
import { cueAt, type Parsed, tagged } from '../parse.ts';
import { isKin } from '../roles.ts';
import { isPersonNoun } from '../speaking-nouns.ts';
import { isSameTrade } from './alike.ts';
import { resolveDescribed } from './described.ts';
import { type Discourse, type Resolved, type Source, sourceOf } from './discourse.ts';
import { writerOf } from './document.ts';
import { holderByInitials } from './initials.ts';
import { namesakeOf, resolveKin } from './kin.ts';
import { namedBelowLead, namedFurtherOn } from './lead.ts';
import { resolveOffice } from './office.ts';
import { resolvePronoun } from './pronoun.ts';
import { nameSubject } from './salience.ts';
import { joinSources, membersOf, resolveBoth, resolveOneOfTwo, resolvePair, resolveTwo } from './several.ts';
import { isOfOtherSeat, nounsOf } from './told.ts';
import { isInWriting, resolveUnnamed } from './unnamed.ts';

/** From the words that name a speaker to the speaker: a name, a pronoun, an office, or somebody unnamed. */
export function resolve(
  discourse: Discourse,
  text: string,
  s: Parsed,
  phrase: Phrase,
  quoted: string,
): Resolved | null {
  const members = membersOf(s, phrase);
  const one = resolveOne(discourse, text, s, members.at(-1) ?? phrase, quoted);
  if (!one || members.length < 2) return one;
  // "Mr and Mrs Lim" are one couple by one name.
  const [first] = members;
  if (first && first.to - first.from === 1 && s.tokens[first.from]?.word.honorific) {
    const name = text.slice(s.tokens[first.from]?.start, s.tokens[phrase.to - 1]?.end);
    return { source: { name, entity: null, plural: true, personal: true, kind: 'person' }, how: 'several' };
  }
  // "Nato and the EU said": they speak together.
  const all = members.flatMap((member) => resolveOne(discourse, text, s, member, quoted) ?? []);
  // "They and Karl Hale said": not he alone.
  if (all.length < 2) return members.some((member) => member.head.kind === 'pronoun') ? null : one;
  // "He and Karl Hale said": no surer than whoever he is.
  const certainty = Math.min(...all.map((each) => each.certainty ?? each.antecedents?.[0]?.share ?? 1));
  const joined = { source: joinSources(all.map(({ source }) => source)), how: 'several' };
  return certainty < 1 ? { ...joined, certainty } : joined;
}

function resolveOne(discourse: Discourse, text: string, s: Parsed, told: Phrase, quoted: string): Resolved | null {
  const phrase = withoutWriting(s, told);
  const { head } = phrase;
  if (head.kind === 'pronoun') return resolvePronoun(discourse, text, s, phrase.from, head.word, quoted, resolve);
  if (head.kind === 'name') {
    const { entity, name } = head.mention;
    if (isStyle(s, name)) {
      const styled = styledBefore(discourse, s, name);
      return styled && { source: sourceOf(styled), how: 'office' };
    }
    const before = speakerForNamed(s, phrase, name);
    if (before) return resolveOne(discourse, text, s, before, quoted);
    const namesake = namesakeOf(discourse, s, head.mention);
    if (namesake) return { source: namesake, how: 'surname' };
    if (entity.kind === 'person' || (entity.kind === 'unknown' && name.title.length > 0)) {
      return {
        source: sourceOf(entity),
        how: name.words.length > 1 ? 'full-name' : head.mention.shared ? 'surname-shared' : 'surname',
      };
    }
    const peer = name.words.length === 1 && entity.kind === 'unknown' ? peerCalled(discourse, s, name) : null;
    if (peer) return { source: sourceOf(peer), how: 'office' };
    const holder = holderByInitials(discourse, s, head.mention);
    if (holder) return { source: sourceOf(holder), how: 'office' };
    if (!canSpeak(s, phrase)) return null;
    // An institution keeps its article: "the Kremlin", "the US".
    const short = name.words.length < entity.words.length;
    const article = (short ? entity.article : s.tokens[name.from - 1]?.lower === 'the') ? 'the ' : '';
    const source: Source = {
      name: `${article}${entity.name}`,
      entity,
      plural: false,
      personal: false,
      kind: kindOfEntity(entity),
    };
    // "the Sardinian said": one of the people named before.
    const native =
      article !== '' && entity.kind !== 'institution' && name.words.length === 1 && phrase.to - phrase.from <= 2;
    const called = native
      ? resolveDescribed(discourse, s, { ...phrase, from: name.from - 1 }, entity.name.toLowerCase(), quoted, source)
      : null;
    return called && called.source !== source
      ? called
      : { source, how: entity.kind === 'unknown' ? 'name' : 'institution' };
  }
  const words = s.tokens
    .slice(phrase.from, phrase.to)
    .filter((t) => t.kind === 'word')
    .map((t) => t.lower);
  const headWord = isRankedInTheWorld(s, phrase) ? 'player' : (s.tokens[head.at]?.lower ?? '');
  if (
    /^(?:both|two|pair|couple|duo)$/.test(headWord) &&
    /^(?:both|the)$/.test(s.tokens[phrase.from]?.lower ?? '') &&
    words.length < 3
  ) {
    const both = resolveBoth(discourse, s, phrase.from, sourceOf);
    if (both || headWord === 'both') return both;
  }
  const pair =
    s.tokens[phrase.from]?.lower === 'the' && words.length < 3 ? resolvePair(discourse, headWord, sourceOf) : null;
  if (pair) return pair;
  const two = resolveTwo(discourse, s, phrase, headWord, sourceOf);
  if (two) return two;
  const ofTwo = resolveOneOfTwo(discourse, s, phrase, headWord, sourceOf);
  if (ofTwo) return ofTwo;
  const opener = s.tags[phrase.from];
  const definite = s.tokens[phrase.from]?.lower === 'the' || opener === 'noun' || opener === 'name';
  const peer =
    phrase.to - phrase.from === 2 ? peerCalled(discourse, s, { from: phrase.from + 1, to: phrase.to }) : null;
  if (peer) return { source: sourceOf(peer), how: 'office' };
  if (s.tokens[phrase.from]?.lower === 'the') {
    const writer = writerOf(discourse, s, phrase, headWord);
    const written = writer && resolveOne(discourse, text, ...writer, '');
    if (written) return { ...written, how: 'document' };
    const again =
      repeatedUnnamedSource(discourse, s, phrase, headWord) ??
      calledInFull(discourse, text, s, phrase, headWord) ??
      bodyNamedBefore(discourse, s, phrase, headWord);
    if (again) return again;
  }
  const sitting = headWord === 'member' ? sittingMember(discourse, s, phrase) : null;
  if (sitting) return { source: sourceOf(sitting), how: 'office' };
  if (definite && !/[^s]s$/.test(headWord)) {
    const office = resolveOffice(discourse, s, phrase, headWord, words, quoted);
    if (office) return office;
  }
  const client = headWord === 'client' ? clientOf(discourse, s, phrase) : null;
  if (client) return { source: sourceOf(client), how: 'office' };
  const owned = namedAsSomebodys(discourse, s, phrase, head.at);
  if (owned && owned !== ownerInFront(s, phrase)) return { source: sourceOf(owned), how: 'office' };
  const below = namedBelowLead(discourse, s, phrase, headWord) ?? namedFurtherOn(discourse, s, phrase, headWord);
  if (below) return { source: sourceOf(below), how: 'office' };
  const again = introducedUnnamed(discourse, text, s, phrase, headWord);
  // "the mother-of-two": a mother.
  const plain = headWord.replace(OF_CHILDREN, '$1');
  const somebody = plain !== headWord || isSomebodyWho(discourse, headWord);
  const unnamed = again ?? resolveUnnamed(text, s, phrase, headWord, somebody);
  const kin = unnamed && resolveKin(discourse, s, phrase, headWord);
  if (kin) return kin;
  if (unnamed && (isUntoldOffice(discourse, s, phrase, head.at) || isUntoldRank(discourse, s, phrase, head.at)))
    return unnamed;
  if (unnamed && isNamelessKin(discourse, s, phrase, headWord)) return unnamed;
  return (unnamed && resolveDescribed(discourse, s, phrase, plain, quoted, unnamed.source)) ?? unnamed;
}

const OF_CHILDREN = /^((?:great-)?(?:grand)?(?:mother|father|mum|mom|dad))-of-.+$/;

const STYLE =
  /^(?:highness|excellency|holiness|eminence|lordship|ladyship|majesty|serene|royal|imperial|worship|beatitude)$/;

/** "His Highness", "Her Royal Highness": what somebody is called by, and nobody's name. */
const isStyle = (s: Parsed, { from, words }: Mention['name']): boolean =>
  words.every((word) => STYLE.test(word.toLowerCase())) && /^(?:his|her|their)$/.test(s.tokens[from - 1]?.lower ?? '');

/** "His Highness", after "His Highness Sheikh Rashid Al Noor": the one who has been called so last. Null where nobody has. */
function styledBefore(
  { sentences, mentions }: Discourse,
  { index }: Parsed,
  { words }: Mention['name'],
): Entity | null {
  const style = words.at(-1)?.toLowerCase();
  for (let i = index - 1; i >= Math.max(0, index - sentencesBack); i--) {
    const { tokens = [] } = sentences[i] ?? {};
    const called = mentions[i]?.findLast(
      ({ entity, name }) =>
        entity.kind === 'person' &&
        tokens.slice(Math.max(0, name.from - 1), name.at).some(({ lower }) => lower === style),
    );
    if (called) return called.entity;
  }
  return null;
}

/** "Rosa Lim, her lawyer said, is ill": whose the lawyer is, who is no lawyer for all that she stands in front. */
const ownerInFront = (s: Parsed, { from, to }: Phrase): Entity | undefined =>
  /^(?:his|her)$/.test(s.tokens[from]?.lower ?? '') && s.tokens[from - 1]?.text === ',' && s.tokens[to]?.text !== ','
    ? s.mentions[from - 2]?.entity
    : undefined;

/** "the governor in the statement": the governor. */
function withoutWriting(s: Parsed, phrase: Phrase): Phrase {
  const { head } = phrase;
  if (head.kind !== 'noun') return phrase;
  for (let i = head.at + 1; i < phrase.to; i++) if (isInWriting(s, i)) return { ...phrase, to: i };
  return phrase;
}

/** "A spokesman for the minister, Mary Lim, called": he is no Mary, it is the minister who is called so. Null where both may be one. */
function speakerForNamed(s: Parsed, { from }: Phrase, name: Mention['name']): Phrase | null {
  if (s.tokens[name.from - 1]?.text !== ',' || from >= name.from - 3) return null;
  const noun = s.tokens.findIndex(({ lower }, i) => i >= from && i < name.from && /^spokes(?:wo)?man$/.test(lower));
  if (noun < 0 || s.tokens[noun + 1]?.lower !== 'for') return null;
  const gender = isGivenName(name.words[0] ?? '');
  const own = GENDERED.get(s.tokens[noun]?.lower ?? '');
  return gender && own && gender !== own ? { from, to: name.from - 1, head: { kind: 'noun', at: noun } } : null;
}

/** "the world number 12", "the world No 1": whoever plays, by a list. */
const isRankedInTheWorld = ({ tokens }: Parsed, { from }: Phrase): boolean =>
  tokens[from]?.lower === 'the' &&
  tokens[from + 1]?.lower === 'world' &&
  /^(?:number|no\.?)$/.test(tokens[from + 2]?.lower ?? '') &&
  /^(?:\d+|one|two|three|four|five)$/.test(tokens[from + 3]?.lower ?? '');

/**
 * "The Duke said", "the Bishop", after "the Duke of Leeds": the only one whom the story has named so, by title and place. Null for "the
 * Duke of Hull", "the former Bishop".
 */
function peerCalled(discourse: Discourse, s: Parsed, { from, to }: { from: number; to: number }): Entity | null {
  const title = s.tokens[from];
  if (to !== from + 1 || !title?.capital || !OF_PLACE.has(title.lower) || s.tokens[from - 1]?.lower !== 'the')
    return null;
  if (/^(?:of|for)$/.test(s.tokens[to]?.lower ?? '')) return null;
  const titled = discourse.entities.filter(
    ({ kind, words, first }) =>
      kind === 'person' && first <= s.index && isOfPlace(words) && words[0]?.toLowerCase() === title.lower,
  );
  return titled.length === 1 ? (titled[0] ?? null) : null;
}

/**
 * "He accused the Speaker. “No,” the Member for Kesh said.": as an assembly calls whoever has just been named as one of its people.
 * Null where the story tells of another seat of theirs, or of somebody else's.
 */
function sittingMember(discourse: Discourse, s: Parsed, { to }: Phrase): Entity | null {
  if (s.tokens[to]?.lower !== 'for' || !s.tokens[to + 1]?.capital) return null;
  const before = discourse.sentences[s.index - 1];
  const subject = before?.paragraph === s.paragraph ? discourse.subjects[before.index] : null;
  if (subject?.kind !== 'person' || isOfOtherSeat(discourse, subject, s, to - 1)) return null;
  const sits = nounsOf(discourse, subject, s.index).some((noun) => SITS.test(noun));
  const told = discourse.entities.some(
    (other) =>
      other !== subject &&
      other.kind === 'person' &&
      nounsOf(discourse, other, Number.POSITIVE_INFINITY).some((noun) => /^(?:member|mp)$/.test(noun)),
  );
  return sits && !told ? subject : null;
}

const SITS = /^(?:mp|member|leader|whip|minister|secretary|senator|speaker|lawmaker|legislator)$/;

/** "The Rector", where the story tells of nobody that they are one: no Miss Lim, who has asked him. */
const isUntoldOffice = (discourse: Discourse, s: Parsed, { from, to }: Phrase, head: number): boolean =>
  to - from === 2 &&
  s.tokens[from]?.lower === 'the' &&
  /^\p{Lu}\p{Ll}/u.test(s.tokens[head]?.text ?? '') &&
  s.tokens[head]?.word.office === true &&
  // "the Member for Kesh": as an assembly calls anybody who sits in it.
  !(s.tokens[head]?.lower === 'member' && s.tokens[to]?.lower === 'for') &&
  !isDemonym(s.tokens[head]?.lower ?? '') &&
  !discourse.entities.some(
    (entity) =>
      entity.kind === 'person' &&
      (entity.roles.some((role) => isSameTrade(role.head, s.tokens[head]?.lower ?? '')) ||
        nounsOf(discourse, entity, s.index).some((noun) => isSameTrade(noun, s.tokens[head]?.lower ?? ''))),
  );

/** "The acting archdeacon", "the deputy mayor", where the story tells of nobody that they are an acting or a deputy one. */
function isUntoldRank({ entities }: Discourse, s: Parsed, { from }: Phrase, head: number): boolean {
  if (s.tokens[from]?.lower !== 'the' || s.tokens[head]?.word.office !== true) return false;
  const rank = s.tokens.slice(from + 1, head).find(({ lower }) => /^(?:acting|interim|caretaker|deputy)$/.test(lower));
  return rank !== undefined && !entities.some(({ roles }) => roles.some(({ words }) => words.has(rank.lower)));
}

/** "He wrote to his cousin. It emerged that the cousin had": somebody's, whom the story calls so and names nowhere. */
function isNamelessKin(discourse: Discourse, s: Parsed, { from, to }: Phrase, head: string): boolean {
  if (to - from !== 2 || s.tokens[from]?.lower !== 'the' || !isKin(head)) return false;
  // "Sheila Hale, 72, is at home. “Never,” the grandmother said.": of whom nothing else is told.
  const told = discourse.entities.some((entity) => {
    if (entity.kind !== 'person') return false;
    const nouns = nounsOf(discourse, entity, Number.POSITIVE_INFINITY);
    const untold = nouns.length + entity.roles.length === 0 && entity.first <= s.index;
    return untold || nouns.some((noun) => isKin(noun));
  });
  return (
    !told &&
    discourse.sentences
      .slice(Math.max(0, s.index - sentencesBack), s.index + 1)
      .some(({ tokens, index }) =>
        tokens.some(
          ({ lower }, i) =>
            lower === head && (index < s.index || i < from) && ownerIn(discourse.sentences[index] as Parsed, i - 3, i),
        ),
      )
  );
}

/** "The tuner who found it": whether the story has a "who" behind a noun, so that it is one for somebody. */
const isSomebodyWho = (discourse: Discourse, noun: string): boolean =>
  wordsBeforeWho(discourse)
    .get(noun)
    ?.some(({ s, at }) => s.tags[at] === 'noun') === true;

/** By word: a sentence is parsed only where somebody asks after a word of it. */
const wordsBeforeWho = memoizeFor(
  ({ sentences }: Discourse): ReadonlyMap<string, readonly { s: Parsed; at: number }[]> => {
    const found = new Map<string, { s: Parsed; at: number }[]>();
    for (const s of sentences)
      for (let i = 1; i < s.tokens.length; i++) {
        if (s.tokens[i]?.lower !== 'who') continue;
        const at = s.tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
        const word = s.tokens[at];
        if (word && !word.capital) found.set(word.lower, [...(found.get(word.lower) ?? []), { s, at }]);
      }
    return found;
  },
);

/** Nobody is called by whose lawyer he is so many sentences after he was brought in; a long text is searched no further. */
const sentencesBack = 400;

/**
 * "His lawyer said", after "His lawyer, Eva Roth,", "Karl Hahn’s lawyer Eva Roth" or "Eva Roth, his lawyer,": the one person whom
 * the story has brought in so. Refuses where two were, where another's was ("Lim’s lawyer"), and "a lawyer, Eva Roth,".
 */
function namedAsSomebodys(discourse: Discourse, s: Parsed, phrase: Phrase, head: number): Entity | null {
  const noun = s.tokens[head]?.lower ?? '';
  const owner = ownerIn(s, phrase.from, head);
  if (!owner || phrase.to !== head + 1) return null;
  const found = new Set<Entity>();
  for (let i = Math.max(0, s.index - sentencesBack); i <= s.index; i++) {
    const other = discourse.sentences[i];
    if (!other) continue;
    for (const { entity, name } of discourse.mentions[i] ?? []) {
      if (entity.kind !== 'person' || (i === s.index && name.from >= phrase.from)) continue;
      const before = other.tokens[name.from - 1]?.text === ',' ? name.from - 2 : name.from - 1;
      const own =
        (other.tokens[before]?.lower === noun && ownerIn(other, before - 4, before)) ||
        (other.tokens[name.to]?.text === ',' && ownedBehind(other, name.to + 1, noun));
      // "Its spokesman, Karl Hale," is the union's only where a union was spoken of.
      const same =
        own === 'theirs' && owner !== 'theirs'
          ? !opensWithOther(discourse.mentions[i] ?? [], owner) &&
            [other.tokens.slice(0, before), discourse.sentences[i - 1]?.tokens ?? []].some((tokens) =>
              tokens.some(({ lower }) => lower === owner),
            )
          : owner === 'theirs' || own === owner;
      if (own && same) found.add(entity);
    }
  }
  const [only] = found;
  return found.size === 1 && only ? only : null;
}

/** "Rosa Lim's lawyer, Karl Hale, said his client had called it": whose lawyer he is. Null where the story tells of nobody's or of two. */
function clientOf(discourse: Discourse, s: Parsed, { from, to }: Phrase): Entity | null {
  const subject = discourse.subjects[s.index] ?? nameSubject(s);
  if (subject?.kind !== 'person' || to !== from + 2 || !/^(?:his|her)$/.test(s.tokens[from]?.lower ?? '')) return null;
  const owners = new Set<Entity>();
  for (const index of (discourse.occurrences.get(subject) ?? []).filter((i) => i <= s.index)) {
    const other = discourse.sentences[index];
    for (const { entity, name } of discourse.mentions[index] ?? []) {
      if (entity !== subject || !other) continue;
      const noun = other.tokens[name.from - 1]?.text === ',' ? name.from - 2 : name.from - 1;
      const owner = other.mentions[noun - 1];
      const counsel = COUNSEL.test(other.tokens[noun]?.lower ?? '') && owner?.name.to === noun && owner.name.possessive;
      if (counsel && owner.entity.kind === 'person') owners.add(owner.entity);
    }
  }
  const [only] = owners;
  return owners.size === 1 && only ? only : null;
}

const COUNSEL =
  /^(?:lawyer|attorney|solicitor|barrister|counsel|advocate|agent|manager|publicist|spokesman|spokeswoman|adviser|advisor)$/;

/** "Norland fined the Port of Hale, its spokesman, Karl Hale, said": it is Norland's, with which the sentence begins. */
const opensWithOther = ([first]: readonly Mention[], owner: string): boolean =>
  first !== undefined &&
  first.entity.kind !== 'person' &&
  first.name.from < 2 &&
  !first.name.possessive &&
  !first.name.words.some((word) => word.toLowerCase() === owner);

/** Whose something is, of the words from `from` up to a noun: "theirs" by a pronoun, or the owner's last word. Null for nobody's. */
function ownerIn(s: Parsed, from: number, noun: number): string | null {
  for (let i = noun - 1; i >= Math.max(0, from); i--) {
    const token = s.tokens[i];
    if (token?.kind !== 'word' || s.tags[i] === 'cue') return null;
    if (/^(?:his|her|their|its)$/.test(token.lower)) return 'theirs';
    if (token.possessive) return token.lower;
    if (s.tags[i] === 'determiner' || s.tags[i] === 'preposition') return null;
  }
  return null;
}

/** "Eva Roth, his lawyer,": whose the noun is that stands behind a name. Refuses "told Eva Roth, that his lawyer". */
function ownedBehind(s: Parsed, from: number, noun: string): string | null {
  for (let i = from; i < from + 5; i++) {
    if (s.tokens[i]?.lower === noun) return ownerIn(s, from, i);
    if (tagged(s, i, 'cue', 'verb', 'quote', 'subordinator', 'conjunction') || s.tokens[i]?.lower === 'that')
      return null;
  }
  return null;
}

/** "The official", after "a Foreign Office official" has spoken: the same unnamed source. */
function repeatedUnnamedSource(discourse: Discourse, s: Parsed, phrase: Phrase, head: string): Resolved | null {
  const last = discourse.turns.at(-1);
  if (!last || last.source.entity !== null || last.source.plural || s.paragraph - last.paragraph > 2) return null;
  // One word more would tell another: "the second official".
  if (phrase.to - phrase.from !== 2 || isComplemented(s, phrase)) return null;
  const words = last.source.name.toLowerCase().split(' ');
  // "A former mayor left. “…,” the mayor said": another.
  if (words.some((word) => APART.test(word))) return null;
  if (words.at(-1) !== head && isToldOfSomebody(discourse, s, head)) return null;
  return /^an?$/.test(words[0] ?? '') && words.includes(head) ? { source: last.source, how: 'office' } : null;
}

/** "The mayor of Upper Tarn": what stands behind the noun tells which. */
const isComplemented = (s: Parsed, { to }: Phrase): boolean => /^(?:of|for)$/.test(s.tokens[to]?.lower ?? '');

/** What makes of an office another one. */
const APART = /^(?:former|ex|deputy|vice|shadow)$/;

/** "A head of year left. “…,” the head said": whether somebody by name is told to be one. */
const isToldOfSomebody = ({ entities }: Discourse, s: Parsed, noun: string): boolean =>
  entities.some(
    ({ kind, first, roles }) => kind === 'person' && first <= s.index && roles.some((role) => role.words.has(noun)),
  );

/** "The president said", after "Norland’s president offered to help": whom the subject of the sentence before names at more length. */
function calledInFull(discourse: Discourse, text: string, s: Parsed, phrase: Phrase, head: string): Resolved | null {
  const before = discourse.sentences[s.index - 1];
  const subject = before?.paragraph === s.paragraph ? mainSubject(before) : null;
  if (!before || subject?.head.kind !== 'noun' || phrase.to - phrase.from !== 2) return null;
  // "The mayor of Hull is late. “We are not,” the mayor said."
  const ofPlace =
    /^(?:of|for|in|at)$/.test(before.tokens[subject.to]?.lower ?? '') &&
    before.tokens[subject.to + 1]?.capital === true;
  const size = subject.to - subject.from + (ofPlace ? 2 : 0);
  const opener = before.tokens[subject.from]?.lower ?? '';
  if (before.tokens[subject.head.at]?.lower !== head || size < (opener === 'the' ? 3 : 2)) return null;
  // "A third chef wants it. “It is mine,” the chef said."
  if (/^an?$/.test(opener)) return size > 2 && isPersonNoun(head) ? resolveUnnamed(text, before, subject, head) : null;
  return resolveOne(discourse, text, before, subject, '');
}

/** Bodies that many others are called besides the one with a name: "the government" of an article on the Scottish Government. */
const COMMON_BODIES = new Set('government state house police party group team department office'.split(' '));

/**
 * "The council", after "Marlow Borough Council"; "the association", after "the Association of Market Traders": the one body of
 * that kind the article has named so far. Refuses it where two are named, and where one without a name has come up: "a council".
 */
function bodyNamedBefore(discourse: Discourse, s: Parsed, phrase: Phrase, head: string): Resolved | null {
  const firm = isFirm(head);
  const speaks = isBodyNoun(head) || VENUES.has(head) || TRADING_NOUN.test(head);
  if (phrase.to - phrase.from !== 2 || !speaks || COMMON_BODIES.has(head)) return null;
  if (/^(?:of|for|in|at|that|which|whose)$/.test(s.tokens[phrase.to]?.lower ?? '')) return null;
  const named = discourse.entities.filter(
    ({ kind, words, first }) =>
      kind === 'institution' &&
      first <= s.index &&
      words.length > 1 &&
      (firm ? FIRM.test(words.at(-1) ?? '') : isNamedAs(head, words)),
  );
  // "Boiler maker Harkin": told beside the name.
  const told = named.length === 0 ? toldAs(discourse, s, head) : [];
  const body = named[0] ?? told[0] ?? spokeBefore(discourse, s, head);
  if (!body || named.length + told.length > 1 || !(VENUES.has(head) || canSpeak(s, phrase))) return null;
  const another = discourse.sentences
    .slice(0, s.index + 1)
    .some(({ tokens, mentions }) =>
      tokens.some(
        ({ text }, n) =>
          text === head &&
          tokens[n - 1]?.lower !== 'the' &&
          mentions[tokens[n + 1]?.text === ',' ? n + 2 : n + 1]?.entity !== body,
      ),
    );
  if (another) return null;
  const source = sourceOf(body);
  return { source: { ...source, name: body.article ? `the ${body.name}` : body.name }, how: 'institution' };
}

/** "Danube Air said it was sorry. “…,” the airline added": the body that the sentence before is about. Refuses a council and its like. */
function spokeBefore(discourse: Discourse, s: Parsed, head: string): Entity | undefined {
  const before = TRADING_NOUN.test(head) ? discourse.sentences[s.index - 1] : undefined;
  const main = before && s.paragraph - before.paragraph < 2 ? mainSubject(before) : null;
  const subject = before && main && cueAt(before, main.to)?.saying ? main.head : undefined;
  const entity = subject?.kind === 'name' ? subject.mention.entity : undefined;
  return entity &&
    /^(?:institution|unknown)$/.test(entity.kind) &&
    !entity.words.some((word) => isBodyNoun(word.toLowerCase()))
    ? entity
    : undefined;
}

/** The bodies of which the story has said so far, right beside the name, that they are one: "the charity Harkin", "the chain Harkin". */
function toldAs(discourse: Discourse, s: Parsed, head: string): readonly Entity[] {
  const nouns = isFirm(head) ? TRADING_NOUN : null;
  const found = new Set<Entity>();
  if (nouns)
    for (const entity of discourse.entities)
      if (
        entity.kind === 'institution' &&
        entity.first <= s.index &&
        entity.words.length > 1 &&
        CORPORATE.has((entity.words.at(-1) ?? '').toLowerCase())
      )
        found.add(entity);
  for (let i = Math.max(0, s.index - sentencesBack); i <= s.index; i++) {
    const { tokens = [] } = discourse.sentences[i] ?? {};
    for (const { entity, name } of discourse.mentions[i] ?? []) {
      if (entity.kind === 'person' || entity.kind === 'place' || name.possessive) continue;
      const before = tokens[name.from - 1]?.text === ',' ? name.from - 2 : name.from - 1;
      const beside = tokens[before]?.lower ?? '';
      if (!tokens[before]?.possessive && (beside === head || nouns?.test(beside))) found.add(entity);
      else if (tokens[name.to]?.text === ',' && /^(?:an?|the)$/.test(tokens[name.to + 1]?.lower ?? ''))
        for (let k = name.to + 2; k < name.to + 6 && tokens[k]?.kind === 'word'; k++)
          if (tokens[k]?.lower === head || nouns?.test(tokens[k]?.lower ?? '')) found.add(entity);
    }
  }
  return [...found];
}

const TRADING_NOUN =
  /^(?:company|firm|business|maker|manufacturer|retailer|chain|carrier|airline|operator|developer|builder|supplier|grocer|supermarket|brewer|carmaker|automaker|lender|bank|insurer|utility|start-?up|group|giant)$/;

/** What any business may be called. */
const isFirm = (noun: string): boolean => /^(?:company|firm)$/.test(noun);

/** Places that speak for those who run them. */
const VENUES = new Set(
  'hospital museum library church theatre gallery festival zoo hotel casino airport brewery bakery dairy fund trust'.split(
    ' ',
  ),
);

/** What the name of a company ends in. */
const FIRM = /^(?:ltd|limited|plc|inc|llp|llc|corp|co|corporation|company|gmbh|ag|sa|nv|bv|holdings)\.?$/i;

/** Whether a name tells a kind of body: Thornbury College, Association of Traders, Harkin Bakery Ltd. */
const isNamedAs = (kind: string, words: readonly string[]): boolean =>
  words.some(
    (word, n) => word.toLowerCase() === kind && /^(?:|of|for|ltd|limited|plc|inc|llp|co)\.?$/i.test(words[n + 1] ?? ''),
  );

/**
 * "The diplomat", after "A diplomat in Port Sabel left": the same unnamed source, by the words that introduced it. Refuses "the
 * letter", which is one whoever wrote it.
 */
function introducedUnnamed(
  discourse: Discourse,
  text: string,
  s: Parsed,
  phrase: Phrase,
  head: string,
): Resolved | null {
  if (s.tokens[phrase.from]?.lower !== 'the' || phrase.to - phrase.from !== 2 || DOCUMENT_NOUNS.has(head)) return null;
  if (isComplemented(s, phrase)) return null;
  for (const other of [discourse.sentences[s.index - 1], discourse.sentences[s.index - 2]]) {
    if (!other || s.paragraph - other.paragraph > 1) continue;
    // "A diplomat left.", "The port will close, a diplomat said."
    const told = [mainSubject(other), other.tags.includes('quote') ? null : trailing(other, -1)[0]?.subject];
    const subject = told.find((one) => one?.head.kind === 'noun' && other.tokens[one.head.at]?.lower === head);
    if (!subject) continue;
    const isOf = subject.head.kind === 'noun' && other.tokens[subject.head.at + 1]?.lower === 'of';
    if (isOf && isToldOfSomebody(discourse, s, head)) return null;
    if (other.tokens.slice(subject.from, subject.to).some(({ lower }) => APART.test(lower))) return null;
    return /^an?$/.test(other.tokens[subject.from]?.lower ?? '') ? resolveUnnamed(text, other, subject, head) : null;
  }
  // "According to a senior Norland official, there was. “No,” the official added."
  const before = discourse.sentences[s.index - 1];
  if (before?.paragraph !== s.paragraph || !isPersonNoun(head)) return null;
  const at = before.tokens.findIndex(
    ({ lower, possessive }, i) => lower === head && !possessive && before.tags[i] === 'noun',
  );
  const introduced =
    at < 0 || before.tags[at + 1] === 'noun' || before.tags[at + 1] === 'name' ? null : phraseBefore(before, at + 1);
  const told =
    introduced?.to === at + 1 &&
    !before.tokens.slice(introduced.from, at).some(({ lower }) => APART.test(lower)) &&
    introduced.to - introduced.from > 2 &&
    /^an?$/.test(before.tokens[introduced.from]?.lower ?? '');
  return told ? resolveUnnamed(text, before, introduced, head) : null;
}
