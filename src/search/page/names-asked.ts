import type { DaySpan } from '../../edtf.ts';
import { foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import { transliterate } from '../transliteration.ts';
import { nameWords } from './name-words.ts';
import { daysIn, holdersOf, holdersOfAny, holdersUnder, lesser } from './offices-asked.ts';
import { comparing, courtesy, frame, joining, soft, stance } from './question-words.ts';
import { governmentOf, hasParts, isOfAnother, isSide, partNamed, partyPart, sideNamed } from './sides-asked.ts';
import type { SuggestionData } from './suggestions.ts';
import type { Word } from './typed-words.ts';
import { same, spelt, withoutArticle } from './typed-words.ts';

/** Something named: by the words from `start` to `end`. */
export interface Named {
  readonly kind: 'speaker' | 'office' | 'publisher' | 'side';
  readonly start: number;
  readonly end: number;
  /** Where the name of a speaker itself stands, in a run that may hold an office or “Mr” besides. */
  readonly name?: readonly [start: number, end: number];
  /** When they held the office, where they held others besides. */
  readonly days?: DaySpan;
  /** Places of speakers; for papers and sides, their names. */
  readonly places: readonly number[];
  readonly value: string;
}

/** Words in another script as they are looked for; null where nothing changes. */
export const inLatin = (typed: string): string | null => {
  const latin = typed.split(/(\s+)/).map(transliterate).join('');
  return latin === typed ? null : latin;
};

/** The words with the name of whoever is meant as the site spells it; null where they are typed so. */
export function latinName(
  words: readonly Word[],
  kept: readonly string[],
  { places, start, end, name }: Named,
  known: SuggestionData,
): string | null {
  const [first, after] = name ?? [start, end];
  const parts = words.slice(first, after).flatMap((word) => word.parts);
  const names = places.map((place) => known.facts.speakers[place]?.name ?? '');
  const own = foldWords(names.join(' '));
  const isOwn = parts.every((part) => own.includes(part));
  const spelt = isOwn ? words.slice(first, after).map(({ typed }) => typed) : [names[0]?.split(/\s+/).at(-1) ?? ''];
  const typed = [...words.map((word) => word.typed), ...kept].join(' ');
  const latin = [
    ...words.slice(0, start).map((word) => word.typed),
    ...spelt,
    ...words.slice(end).map((word) => word.typed),
  ].map(transliterate);
  const searched = [...latin, ...kept].join(' ');
  return searched === typed ? null : searched;
}

/** Whether a name is typed as people.yaml lists it: nobody has to be told that it is another spelling of the same. */
export function isListed(words: readonly Word[], places: readonly number[], { facts }: SuggestionData): boolean {
  const parts = withoutArticle(words.flatMap((word) => word.parts));
  const isLatin = words.every(({ typed }) => transliterate(typed) === typed);
  const spellings = places.flatMap((place) => facts.speakers[place]?.spellings ?? []);
  return isLatin && spellings.some((spelling) => same(withoutArticle(foldWords(spelling)), parts));
}

/**
 * A run from `at` that names something; a name with the office or the courtesy title beside it is one run: “Foreign
 * Secretary Ana Lima”, “Lima, the foreign secretary”, “Mr Lima”.
 */
export function withTitle(
  words: readonly Word[],
  at: number,
  known: SuggestionData,
  limit: number,
  context: { readonly asksSpeech: boolean; readonly alone: number },
): Named | null {
  if (courtesy.has(words[at]?.parts.join('') ?? '')) {
    const named = at + 1 < limit ? nameAt(words, at + 1, known, limit, context) : null;
    return named?.kind === 'speaker' ? { ...named, start: at, name: [named.start, named.end] } : null;
  }
  const named = nameAt(words, at, known, limit, context);
  if (named?.kind !== 'office' && named?.kind !== 'speaker') return named;
  const serving = named.kind === 'speaker' ? servingAt(words, named, limit, known) : null;
  if (serving) return serving;
  const next = named.end < limit ? nameAt(words, named.end, known, limit, context) : null;
  // “the Harbour Board’s Ana Lima” is she.
  if (named.kind === 'speaker' && next?.kind === 'speaker' && isPossessive(words[named.end - 1])) {
    const sideOf = (place = -1) => known.facts.speakers[place]?.side ?? -1;
    const side = sideOf(named.places[0]);
    if (side !== -1 && next.places.every((place) => sideOf(place) === side))
      return { ...next, start: at, name: [next.start, next.end] };
  }
  if (named.kind === 'office' && next?.kind === 'speaker')
    return { ...next, start: at, name: [next.start, next.end], places: bothOrLast(named.places, next.places) };
  if (named.kind === 'speaker' && next?.kind === 'office' && next.places.some((place) => named.places.includes(place)))
    return { ...named, end: next.end, name: [at, named.end], places: bothOrLast(next.places, named.places) };
  return named;
}

/** “Lima’s”, “Hales’”; no name in quotation marks. */
export const isPossessive = (word: Word | undefined): boolean =>
  /^\p{L}.*(?:(?:’|')s|s(?:’|'))$/u.test(word?.typed ?? '');

/** “Lima’s spokesman”, “Lima’s deputy”: somebody else than Lima; null where no office follows that is held under them. */
function servingAt(
  words: readonly Word[],
  { start, end, places }: Named,
  limit: number,
  known: SuggestionData,
): Named | null {
  if (places.length !== 1 || !isPossessive(words[end - 1])) return null;
  for (let last = Math.min(limit, end + 3); last > end; last--) {
    const office = words.slice(end, last).flatMap((word) => word.parts);
    const holders = holdersUnder(places[0] ?? -1, office, known);
    if (holders.length > 0) return { kind: 'office', start, end: last, places: holders, value: '' };
  }
  return null;
}

/** Of several with one surname those who hold the office; where nobody does, all. */
function bothOrLast(holders: readonly number[], named: readonly number[]): readonly number[] {
  const both = named.filter((place) => holders.includes(place));
  return both.length > 0 ? both : named;
}

/** The longest run of words from `at` that names a speaker, the holders of an office, a paper or a side. */
function nameAt(
  words: readonly Word[],
  at: number,
  known: SuggestionData,
  limit: number,
  { asksSpeech, alone }: { readonly asksSpeech: boolean; readonly alone: number },
): Named | null {
  const stop = at < limit ? limit : words.length;
  for (let end = Math.min(stop, at + 6); end > at; end--) {
    const parts = words.slice(at, end).flatMap((word) => word.parts);
    const typed = words.slice(at, end).map((word) => word.typed);
    if (parts.length === 0) continue;
    const all = { start: at, end, value: '' };
    const paper = paperNamed(parts, typed, known.facts, end - at === alone);
    if (paper !== null) return { ...all, kind: 'publisher', places: [], value: paper };
    const asksSide = asksSpeech || isOnSomething(words, at, end) || isCompared(words, at, end);
    const side = asksSide ? sideNamed(parts, end - at, known.facts) : undefined;
    const named = speakersNamed(parts, typed, known);
    const speakers = named.length === 0 && asksSpeech ? spokesmenOf(parts, known) : named;
    // “what did the US say”: a body that is called as its side is stands for all who speak for it.
    const isForAll =
      side !== undefined &&
      speakers.every((place) => known.facts.speakers[place]?.side === known.facts.sides.indexOf(side));
    if (speakers.length > 0 && !isForAll) return { ...all, kind: 'speaker', places: speakers };
    // “who is the minister of” names no office yet: what it is of, stands behind; and of “the minister on” the last word is none.
    const isCut = isFramed(words[at]) || /^(?:of|for|the|on|about|over|to|against)$/.test(parts.at(-1) ?? '');
    const holders = isCut
      ? []
      : holdersOf(
          parts.map((part) => partyPart(part, known.facts)),
          known,
        );
    // Of what, nobody has to say who asks for nothing else, or for what all of them say.
    const anyHolders =
      holders.length === 0 && !isCut && (asksSpeech || end - at === alone) ? holdersOfAny(parts, known) : [];
    const isOfSome =
      /^(?:of|for|on)$/.test(words[end]?.parts[0] ?? '') ||
      (at > 0 && !isFramed(words[at - 1]) && !/^(?:the|all|every|any)$/.test(words[at - 1]?.parts[0] ?? ''));
    if (anyHolders.length > 0 && !isOfSome) return { ...all, kind: 'office', places: anyHolders };
    const next = words[end]?.parts[0] ?? '';
    // The secretary of state for something is not the one for everything abroad.
    const isFor = next === 'for' && parts.at(-1) === 'state';
    const isFollowed = next !== '' && end < limit && !joining.has(next) && !frame.has(next);
    // “head of British fishing” leads no country.
    const isOfCountry =
      isFollowed && !soft.has(next) && known.facts.sides.some((name) => isSide(parts.at(-1) ?? '', name));
    // One word may be the title of somebody who is not known here: “president Osei”.
    const isTitle = (end - at === 1 && isFollowed) || isOfCountry;
    const isNamed = isTitle && speakersNamed(words[end]?.parts ?? [], [words[end]?.typed ?? ''], known).length > 0;
    // “deputy mayor” and “mayor of Upper Lima” are other offices than a mayor's who is known here.
    const isOther = next === 'of' || lesser.test(words[at - 1]?.parts[0] ?? '');
    const isHeld = !isFor && !isOther && (!isTitle || isNamed);
    if (holders.length > 0 && isHeld && !isOfAnother(words, at, end, holders, known.facts)) {
      const days = holders.length === 1 ? daysIn(parts, holders[0] ?? -1, known) : null;
      return { ...all, kind: 'office', places: holders, ...(days ? { days } : {}) };
    }
    const part = asksSide ? partNamed(parts, known.facts) : null;
    if (part !== null) return { ...all, kind: 'side', places: [], value: part };
    const said = stance.test(next) ? end + 1 : end;
    // The opposition is no government.
    const governs = side !== undefined && /^(?:government|govt)$/.test(next) && hasParts(side, known.facts);
    if (governs) return { ...all, end: said, kind: 'side', places: [], value: governmentOf(side) };
    if (side !== undefined) return { ...all, end: said, kind: 'side', places: [], value: side };
  }
  return null;
}

/** A word that only frames a question, and no article before a name. */
const isFramed = (word: Word | undefined): boolean =>
  word?.parts.every((part) => frame.has(part) && !/^(?:the|an?)$/.test(part)) ?? false;

/** Whether the words from `at` to `end` are followed as a side is whose words are wanted: “Germany on gas”, “the British view”. */
function isOnSomething(words: readonly Word[], at: number, end: number): boolean {
  const [next = ''] = words[end]?.parts ?? [];
  // “the position of Belarus”.
  const before = words.slice(0, at).flatMap(({ parts }) => parts);
  if (before.at(-1) === 'the') before.pop();
  if (before.at(-1) === 'of' && stance.test(before.at(-2) ?? '')) return true;
  const isFirst = words.slice(0, at).every(({ parts }) => parts.every((part) => frame.has(part)));
  return stance.test(next) || (isFirst && /^(?:on|about|over)$/.test(next) && end + 1 < words.length);
}

/** “Norland vs Harbour Town”, “compare Norland and Harbour Town”: the words of both sides are wanted. */
function isCompared(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1]?.parts[0] === 'the' ? words[at - 2] : words[at - 1];
  return (
    [before, words[end]].some((word) => /^(?:vs?|versus)$/.test(word?.parts[0] ?? '')) ||
    words.slice(0, at).some((word) => comparing.test(word.parts[0] ?? ''))
  );
}

/** What readers call papers that no part of their name says. */
const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    indy: 'independent',
    graun: 'guardian',
    grauniad: 'guardian',
    beeb: 'bbc',
    torygraph: 'daily telegraph',
    telegraph: 'daily telegraph',
    mail: 'daily mail',
    mirror: 'daily mirror',
    express: 'daily express',
    wapo: 'washington post',
  }).map(([nickname, name]) => [nickname, name.split(' ')]),
);

/** A paper by its name, with or without its article, or by a short form: “FT” of Financial Times, “ITV” of ITV News. */
function paperNamed(
  parts: readonly string[],
  typed: readonly string[],
  { publishers }: SearchManifest,
  isAll: boolean,
): string | null {
  for (const publisher of publishers) {
    const name = nameWords(publisher);
    const bare = withoutArticle(name);
    // “independent” in a sentence is a word; with its article, its capital, or alone it is the paper.
    const meant = isAll || parts[0] === 'the' || /^\p{Lu}/u.test(typed[0] ?? '') || bare.length > 1;
    if (same(withoutArticle(parts), bare) && meant) return publisher;
    if (meant && same(nicknames.get(withoutArticle(parts).join(' ')) ?? [], bare)) return publisher;
    const [word = ''] = parts;
    if (parts.length !== 1 || word.length < 2) continue;
    // “in” is no Itemised News.
    if (joining.has(word) || frame.has(word)) continue;
    const initials = bare.map((part) => part[0]).join('');
    const shown = isAll || typed[0] === typed[0]?.toUpperCase();
    if (bare.length > 1 && ((word === initials && shown) || (word.length > 5 && word === bare.join(''))))
      return publisher;
    const short = bare.filter((part) => !/^(?:news|newspaper|online|uk|com|tv|co)$/.test(part));
    if (short.length === 1 && bare.length > 1 && word === short[0]) return publisher;
  }
  return null;
}

/** Words that name somebody only as part of a whole name. */
const commonNames = new Set(
  'may will mark rose grant dean pope king bush black brown white green young wood us uk un eu day long march hope grace joy faith victor bill rich major bishop sir lord house law bank west north south east'.split(
    ' ',
  ),
);

/** Whether a name is a person's. A body or an unnamed source has no surname: “office” is none of “a Foreign Office spokesman”. */
export const isPerson = (name: string): boolean =>
  name
    .split(/\s+/)
    .every(
      (word) => /^[\p{Lu}\p{Lo}'’]/u.test(word) || /^(?:de|del|van|von|bin|al|el|la|le|du|da|di|der|den)$/.test(word),
    );

/** Speakers whose name these words are: the whole, a surname, or a spelling that people.yaml lists. */
export function speakersNamed(
  parts: readonly string[],
  typed: readonly string[],
  { facts }: SuggestionData,
): readonly number[] {
  const isWord = commonNames.has(parts[0] ?? '') || soft.has(parts[0] ?? '');
  const isCommon = parts.length === 1 && isWord && !/^\p{Lu}/u.test(typed[0] ?? '');
  if (isCommon || parts.every((part) => part.length < 2 || (frame.has(part) && parts.length === 1))) return [];
  const asked = withoutArticle(parts);
  return facts.speakers.flatMap(({ name, spellings }, place) => {
    const fits = [name, ...spellings].some((spelling) => {
      const own = withoutArticle(nameWords(spelling));
      if (spelt(own, asked)) return true;
      // “RJ Hale” of R. J. Hale.
      if (own.some((part) => part.length === 1) && own.join('') === asked.join('')) return true;
      const isSurname = asked.length < own.length && (asked[0]?.length ?? 0) > 1;
      // Of hundreds of names one or two end so: only these are looked at more closely.
      return isSurname && spelt(own.slice(-asked.length), asked) && isPerson(spelling);
    });
    return fits ? [place] : [];
  });
}

/** “what did the Harbour Office say”: the words of “a Harbour Office spokesman”, who has no other name. */
const spokesmenOf = (parts: readonly string[], { facts }: SuggestionData): readonly number[] =>
  facts.speakers.flatMap(({ name }, place) => {
    const own = nameWords(name);
    const isSource =
      /^(?:an?|the)\s/i.test(name) && /^(?:spokes(?:man|woman|person)|official|source)$/.test(own.at(-1) ?? '');
    return isSource && own.length > 2 && same(own.slice(1, -1), withoutArticle(parts)) ? [place] : [];
  });
