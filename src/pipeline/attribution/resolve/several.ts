import { mainSubject } from '../clause-subjects/main-subject.ts';
import type { Entity } from '../entity.ts';
import { type Phrase, phraseBefore, phraseOf } from '../noun-phrases.ts';
import { type Parsed, tagged } from '../parse.ts';
import type { Discourse, Resolved, Source } from './discourse.ts';
import { nounsOf } from './told.ts';

/** Several who speak together: Rosa Lim and Karl Hale; Rosa Lim, Karl Hale and Ed Orr. */
export function joinSources(sources: readonly Source[]): Source {
  const names = sources.map(({ name }) => name);
  const kinds = new Set(sources.map(({ kind }) => kind));
  return {
    name: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
    entity: null,
    plural: true,
    personal: false,
    kind: kinds.size === 1 ? (sources[0]?.kind ?? 'unnamed') : 'unnamed',
  };
}

/**
 * All who speak together where a phrase is joined to others, in order: those before it in "Rosa Lim, Karl Hale and Ed Orr said",
 * those behind it in "said Rosa Lim, Karl Hale and Ed Orr." and "said Rosa Lim, of Leeds, and Karl Hale, of Ely."; the phrase alone
 * where it is not. Refuses said Rosa Lim, Karl Hale and Ed Orr agreed.
 */
export function membersOf(s: Parsed, phrase: Phrase): readonly Phrase[] {
  if (!phrase.also) {
    const first = beforeAside(s, phrase);
    return first ? [first, phrase] : [phrase, ...behind(s, phrase)];
  }
  const own = lastOf(s, phrase, phrase.also);
  if (isOfTwoPlaces(s, phrase.also, own)) return [own];
  // "teachers and parents", "the RMT and Aslef unions": one group in its own words.
  if (own.head.kind === 'noun' && s.tags[own.from] !== 'determiner' && !isPerson(phrase.also))
    return [{ from: phrase.from, to: phrase.to, head: phrase.head }];
  // "the mayors of Leeds and Ely"
  const { head } = phrase.also;
  if (head.kind === 'noun' && !isPerson(own) && own.head.kind === 'name' && ofSeveral(s, phrase.also, head.at))
    return [{ from: phrase.from, to: phrase.to, head }];
  // "the mayors of Leeds, Ely and Hull"
  const office = officeOfList(s, phrase.also);
  if (office && own.head.kind === 'name' && !isPerson(own)) return [{ ...office, to: phrase.to }];
  const before: Phrase[] = [phrase.also];
  for (let first = phrase.also; before.length < 6; ) {
    const mention = s.tokens[first.from - 1]?.text === ',' ? s.mentions[first.from - 2] : undefined;
    if (mention?.entity.kind !== 'person' || mention.name.possessive || !isPerson(first)) break;
    first = phraseOf(mention);
    before.unshift(first);
  }
  const opener = s.tags[(before[0]?.from ?? 0) - 1];
  return opener === 'preposition' || opener === 'verb' ? [phrase.also, own] : [...before, own];
}

/** "Lorne and Kesh coroner Rosa Lim": of both she is coroner. Refuses Rosa Lim and Kesh coroner Karl Hale; Lorne and the Kesh coroner. */
function isOfTwoPlaces(s: Parsed, first: Phrase, { from, head }: Phrase): boolean {
  if (first.head.kind !== 'name' || !isPlaceLike(first.head.mention.entity)) return false;
  if (head.kind !== 'name' || head.mention.entity.kind !== 'person') return false;
  const second = s.mentions[from];
  if (!second || second === head.mention || second.name.possessive || !isPlaceLike(second.entity)) return false;
  const { name } = head.mention;
  return second.name.to < name.from && s.tags.slice(second.name.to, name.from).every((tag) => tag === 'noun');
}

const isPlaceLike = ({ kind }: Entity): boolean => kind === 'place' || kind === 'unknown';

/** "the mayors of Leeds", before "and Ely": a plural that what follows "of" tells of. */
const ofSeveral = (s: Parsed, { to }: Phrase, at: number): boolean =>
  /[^s]s$/.test(s.tokens[at]?.lower ?? '') && s.tags.slice(at + 1, to).includes('preposition');

/** "the mayors of Leeds, Ely", before "and Hull": the plural whose places a list of names tells; null where it is no such list. */
function officeOfList(s: Parsed, { from, head }: Phrase): Phrase | null {
  if (head.kind !== 'name' || head.mention.entity.kind === 'person') return null;
  let i = from;
  while (s.tokens[i - 1]?.text === ',') {
    const mention = s.mentions[i - 2];
    if (!mention || mention.entity.kind === 'person' || mention.name.to !== i - 1) return null;
    i = mention.name.from;
  }
  if (i === from || s.tokens[i - 1]?.lower !== 'of') return null;
  const noun = phraseBefore(s, i - 1);
  return noun?.head.kind === 'noun' && /[^s]s$/.test(s.tokens[noun.head.at]?.lower ?? '') ? noun : null;
}

/** The last of two joined phrases, without the one before the "and". */
function lastOf(s: Parsed, { from, to, head }: Phrase, also: Phrase): Phrase {
  if (also.from > from || also.to >= to || head.kind === 'pronoun') return { from, to, head };
  let own = also.to;
  while (own < to - 1 && (s.tokens[own]?.lower === 'and' || s.tokens[own]?.text === '&' || s.tokens[own]?.text === ','))
    own++;
  return { from: own, to, head };
}

/** Those who are joined behind a name that follows its verb. */
function behind(s: Parsed, phrase: Phrase): readonly Phrase[] {
  if (!isPerson(phrase) || s.tags[phrase.from - 1] !== 'cue') return [];
  const next = s.tokens[phrase.to]?.text === ',' ? s.mentions[phrase.to + 1] : undefined;
  // "said Rosa Lim, Karl Hale, and Ed Orr": a list, and no aside.
  const listed = next?.name.from === phrase.to + 1 && next.entity.kind === 'person';
  const apart = listed ? null : behindAside(s, phrase.to);
  if (apart) return [apart];
  const found: Phrase[] = [];
  for (let to = pastPlace(s, phrase.to); found.length < 6; ) {
    if (s.tokens[to]?.text === ',' && s.tokens[to + 1]?.lower === 'and') to++;
    const and = s.tokens[to]?.lower === 'and';
    const mention = and || s.tokens[to]?.text === ',' ? s.mentions[to + 1] : undefined;
    if (!mention || mention.name.from !== to + 1 || mention.entity.kind !== 'person') return [];
    found.push(phraseOf(mention));
    to = pastPlace(s, mention.name.to);
    // "and Karl and Ann Hale"
    if (and && s.tokens[to]?.lower === 'and') continue;
    if (and)
      return (found.length > 1 || to > mention.name.to || pastPlace(s, phrase.to) > phrase.to) &&
        (s.tags[to] === undefined || s.tags[to] === 'mark' || s.tags[to] === 'preposition')
        ? found
        : [];
  }
  return [];
}

/** "of Leeds", right behind a name: where it ends; where it begins if none is there. */
function pastPlace(s: Parsed, from: number): number {
  const place = s.tokens[from]?.lower === 'of' ? s.mentions[from + 1] : undefined;
  return place && place.name.from === from + 1 && place.entity.kind !== 'person' ? place.name.to : from;
}

/** ", of Leeds, and Karl Hale, of Ely.": somebody behind an aside, up to the end of a sentence that has no other verb. */
function behindAside(s: Parsed, from: number): Phrase | null {
  if (s.tokens[from]?.text !== ',') return null;
  for (let i = from + 1; i < from + 12; i++) {
    if (!tagged(s, i, 'noun', 'name', 'determiner', 'preposition', 'time') && s.tokens[i]?.text !== ',') return null;
    if (s.tokens[i]?.text !== ',' || s.tokens[i + 1]?.lower !== 'and') continue;
    const mention = s.mentions[i + 2];
    // "and Karl Hale, 39, who run the farm."
    const who = s.tokens.findIndex(({ lower }, n) => n > i && lower === 'who');
    const rest = s.tags.slice(mention?.name.to, who < 0 ? undefined : who);
    return mention?.name.from === i + 2 &&
      mention.entity.kind === 'person' &&
      !mention.name.possessive &&
      !rest.some((tag) => /^(?:verb|cue|auxiliary|quote|pronoun)$/.test(tag))
      ? phraseOf(mention)
      : null;
  }
  return null;
}

/** "Rosa Lim, who drives, and Karl Hale agreed": somebody before an aside that a comma closes; null where there is none. */
function beforeAside(s: Parsed, phrase: Phrase): Phrase | null {
  const and = phrase.from - 1;
  if (!isPerson(phrase) || s.tokens[and]?.lower !== 'and' || s.tokens[and - 1]?.text !== ',') return null;
  for (let i = and - 2; i > Math.max(0, and - ASIDE); i--) {
    if (s.tags[i] === 'quote' || s.tokens[i]?.text === ';') return null;
    if (s.tokens[i]?.text !== ',') continue;
    const mention = s.mentions[i - 1];
    return /^who(?:se)?$/.test(s.tokens[i + 1]?.lower ?? '') &&
      mention?.entity.kind === 'person' &&
      !mention.name.possessive &&
      s.tags[mention.name.from - 1] !== 'preposition'
      ? phraseOf(mention)
      : null;
  }
  return null;
}

/** An aside is no longer. */
const ASIDE = 20;

const isPerson = ({ head }: Phrase): boolean => head.kind === 'name' && head.mention.entity.kind === 'person';

/**
 * "Both said", "the two said", "they said": the two people whom this sentence names before it, or who are the subject of the one
 * before.
 * Takes "Rosa Lim and Karl Hale left. Both said"; "Rosa Lim, of the union, and Karl Hale, of the firm, both said". Refuses
 * a sentence that names one, or three.
 */
export function resolveBoth(
  discourse: Discourse,
  s: Parsed,
  at: number,
  sourceOf: (entity: Entity) => Source,
): Resolved | null {
  const here = peopleOf(discourse, s, at);
  const before = discourse.sentences[s.index - 1];
  // "Hale and Lim left. “…,” they said": where there are two Hales, nothing tells which.
  if (
    [s.index, s.index - 1].some((i) =>
      (discourse.mentions[i] ?? []).some(
        ({ shared, sentence, name }) => shared && (sentence !== s.index || name.from < at),
      ),
    )
  )
    return null;
  const near = here.length > 0 || !before ? here : subjectsOf(discourse, before);
  // "“…,” they both said", of the only two whom the story has named.
  const two =
    s.tokens[at]?.lower === 'the' && before && near.length < 2 ? peopleOf(discourse, before, before.tokens.length) : [];
  if (two.length === 2) return { source: joinSources(two.map(sourceOf)), how: 'both' };
  const all = named(s, at, 'both') && near.length < 2 ? discourse.entities.filter(isNamedBy(s.index)) : [];
  const people = near.length < 2 && all.length === 2 ? all : near;
  return people.length === 2 ? { source: joinSources(people.map(sourceOf)), how: 'both' } : null;
}

/** Whether a word stands at a token or right behind it. */
const named = (s: Parsed, at: number, word: string): boolean =>
  s.tokens[at]?.lower === word || s.tokens[at + 1]?.lower === word;

const isNamedBy =
  (until: number) =>
  ({ kind, first }: Entity): boolean =>
    kind === 'person' && first <= until;

/** "The brothers said", "the couple said": the two whom the story names together by one surname; null where that tells nobody. */
export function resolvePair(discourse: Discourse, head: string, sourceOf: (entity: Entity) => Source): Resolved | null {
  if (!PAIRS.test(head)) return null;
  const bySurname = new Map<string, Entity[]>();
  for (const entity of discourse.entities) {
    if (entity.kind !== 'person' || entity.words.length < 2 || !Number.isFinite(entity.first)) continue;
    bySurname.set(entity.surname, [...(bySurname.get(entity.surname) ?? []), entity]);
  }
  const pairs = [...bySurname.values()].filter((list) => list.length > 1);
  const [pair] = pairs;
  if (pair?.length !== 2 || pairs.length !== 1) return null;
  return { source: joinSources(inOrder(discourse, pair).map(sourceOf)), how: 'both' };
}

/** As the story first names them: "Rosa and Karl Hale" names him in full, but her first. */
function inOrder({ mentions }: Discourse, [one, other]: readonly Entity[]): readonly Entity[] {
  for (const list of mentions)
    for (const { entity } of list)
      if (entity === one || entity === other) return [entity, entity === one ? other : one] as Entity[];
  return [one, other] as Entity[];
}

/**
 * "The two ministers said", "both farmers said": the two of whom the story has told that they are; null where it has told it of one,
 * or of three.
 */
export function resolveTwo(
  discourse: Discourse,
  s: Parsed,
  { from, to }: Phrase,
  head: string,
  sourceOf: (entity: Entity) => Source,
): Resolved | null {
  const noun = head.replace(/([^s])s$/, '$1');
  if (noun === head || !s.tokens.slice(from, to - 1).some(({ lower }) => /^(?:two|both)$/.test(lower))) return null;
  const told = discourse.entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.first <= s.index &&
      (entity.roles.some((role) => role.head === noun) || nounsOf(discourse, entity, s.index).includes(noun)),
  );
  return told.length === 2 ? { source: joinSources(told.map(sourceOf)), how: 'both' } : null;
}

/**
 * "The former said", "the latter": the first or the second of the two whom the nearest sentence before names, where it names two
 * people and no more. Refuses "the former minister", and a sentence that names three.
 */
export function resolveOneOfTwo(
  { sentences, mentions }: Discourse,
  s: Parsed,
  { from, to }: Phrase,
  head: string,
  sourceOf: (entity: Entity) => Source,
): Resolved | null {
  if (!/^(?:former|latter)$/.test(head) || to - from !== 2 || s.tokens[from]?.lower !== 'the') return null;
  for (let i = s.index; i >= Math.max(0, s.index - 2); i--) {
    const before = sentences[i];
    if (!before || s.paragraph - before.paragraph > 1) return null;
    const told = (mentions[i] ?? []).filter(
      ({ entity, name }) => entity.kind === 'person' && !name.possessive && (i < s.index || name.from < from),
    );
    const people = [...new Set(told.map(({ entity }) => entity))];
    if (people.length === 0) continue;
    const one = people.length === 2 && !told.some(({ shared }) => shared) ? people[head === 'former' ? 0 : 1] : null;
    return one ? { source: sourceOf(one), how: 'both' } : null;
  }
  return null;
}

const PAIRS = /^(?:brothers|sisters|twins|siblings|couple|spouses|newlyweds)$/;

/** The people named before token `until`, but for owners and those behind a preposition. */
function peopleOf({ mentions }: Discourse, s: Parsed, until: number): readonly Entity[] {
  const people = (mentions[s.index] ?? [])
    .filter(
      ({ entity, name }) =>
        entity.kind === 'person' && name.from < until && !name.possessive && s.tags[name.from - 1] !== 'preposition',
    )
    .map(({ entity }) => entity);
  return [...new Set(people)];
}

/** The people that a sentence is about, where it opens with several: "Rosa Lim and Karl Hale left." */
function subjectsOf(discourse: Discourse, s: Parsed): readonly Entity[] {
  const subject = mainSubject(s);
  return subject ? peopleOf(discourse, s, endOfSubject(s, subject)) : [];
}

/** Where a subject ends that goes on behind "and" or a comma. */
function endOfSubject(s: Parsed, { to }: Phrase): number {
  let end = to;
  while (end < s.tokens.length && !tagged(s, end, 'verb', 'cue', 'auxiliary', 'quote')) end++;
  return end;
}
