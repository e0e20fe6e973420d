import type { Finding, KnownSpeaker, Speaker, SpeakerKind } from '../../domain.ts';
import { memoize } from '../../memoize.ts';
import { asPrinted, idsOfNamesakes } from '../../namesakes.ts';
import { slugOf } from '../../slug.ts';
import { HONORIFICS, isOffice } from '../../text/words/titles.ts';
import { surnameOf } from './entity-index.ts';
import { kindOfSpeaker } from './kinds.ts';
import { fold, foldTransliteration, isShortForm, sameGivenName } from './spelling.ts';

/** A speaker as one article names it. */
export interface Appearance {
  /** Whatever tells articles apart: the file's name. */
  readonly article: string;
  readonly speaker: Speaker;
  /** Whether only the curator names the speaker: papers say how a name is spelt, a correction may hold a slip of the pen. */
  readonly isGiven?: boolean;
  /** How often the article does so, where that is more than once. */
  readonly times?: number;
}

/** Two names that may be one person's, which only a curator can tell. */
interface Ambiguity extends Finding {
  readonly article: string;
}

/** Who is who across all articles. */
export interface Identities {
  /** The one speaker that a name in an article stands for. */
  readonly find: (speaker: Speaker) => Speaker;
  readonly findings: readonly Ambiguity[];
}

/** A name taken apart: no title, its surname and given names folded. */
interface Parts {
  readonly words: readonly string[];
  readonly given: string | null;
  readonly surname: string;
}

interface Person {
  readonly speaker: Speaker;
  readonly parts: readonly Parts[];
  readonly known: boolean;
  /** Names that the curator says are somebody else, as `plain` gives them. */
  readonly not: ReadonlySet<string>;
}

/**
 * Says which speakers of all articles are one person. `known` are the people of `people.yaml`: their name wins, with every
 * spelling it lists. Else two names are one where they differ only in title, diacritics, transliteration, initials or the
 * short form of a given name; the name printed most often wins, among equals one with the marks of its letters, then the longest.
 * A surname alone joins nobody in silence: it stays itself, and where exactly that surname is somebody's elsewhere, the
 * curator is asked.
 * Two whose names differ in marks only, José and Jose Webb, are one as well, but where `not` keeps them apart.
 * Takes Sergey and Sergei Lavrov, Volodymyr Zelensky and Zelenskyy. Refuses Karl and Rosa Hale, "Hale".
 */
export function identify(appearances: readonly Appearance[], known: readonly KnownSpeaker[]): Identities {
  const people: Person[] = [];
  const exact = new Map<string, Person>();
  const namesakes = idsOfNamesakes(known);
  /** Those whom only the marks on their letters tell apart. */
  const parted = new Map<string, Person>();
  const isNamesake = (name: string): boolean => namesakes.size > 0 && namesakes.has(asPrinted(bare(name)));
  const idOf = (name: string): string => (isNamesake(name) && namesakes.get(asPrinted(bare(name)))) || slugOf(name);
  const met = (name: string): Person | undefined =>
    isNamesake(name) ? parted.get(asPrinted(bare(name))) : exact.get(plain(name));
  const meet = (name: string, person: Person): void => {
    if (isNamesake(name)) parted.set(asPrinted(bare(name)), person);
    if (!exact.has(plain(name))) exact.set(plain(name), person);
  };
  const kinds = kindsMet(appearances);
  const speakerOf = (name: string, kind?: KnownSpeaker['kind']): Speaker => ({
    id: idOf(name),
    name,
    kind: kind ?? kinds.get(plain(name)) ?? kindOfSpeaker(name),
  });
  for (const { name, spellings, kind, not = [] } of known) {
    const person: Person = {
      speaker: speakerOf(name, kind),
      parts: [name, ...spellings].map(partsOf),
      known: true,
      not: new Set(not.map(plain)),
    };
    people.push(person);
    for (const form of [name, ...spellings]) if (!met(form)) meet(form, person);
  }
  const bySurname = new Map<string, Person[]>();
  const index = (person: Person): void => {
    for (const surname of new Set(person.parts.map((p) => p.surname))) {
      const list = bySurname.get(surname);
      if (!list) bySurname.set(surname, [person]);
      else if (!list.includes(person)) list.push(person);
    }
  };
  for (const person of people) index(person);

  // Names of one address have one page, so they are one: Jürgen Müller and Juergen Mueller.
  const byId = new Map(people.map((person) => [person.speaker.id, person]));

  // One article that quotes both has told them apart: Kate Hale and her sister, Katherine Hale.
  const articlesOf = new Map<string, Set<string>>();
  for (const { article, speaker } of appearances) {
    const articles = articlesOf.get(speaker.name);
    if (articles) articles.add(article);
    else articlesOf.set(speaker.name, new Set([article]));
  }
  const isToldApart = (others: readonly string[], name: string): boolean =>
    others.some(
      (other) =>
        plain(other) !== plain(name) &&
        isShortForm(fold(partsOf(other).given ?? ''), fold(partsOf(name).given ?? '')) &&
        [...(articlesOf.get(name) ?? [])].some((article) => articlesOf.get(other)?.has(article)),
    );
  const names = new Map<Person, string[]>();

  // Full names first, the most often printed ones leading, so that a name of one article finds the person of another.
  for (const name of byFrequency(appearances)) {
    if (met(name)) continue;
    const parts = partsOf(name);
    if (parts.given === null) continue;
    const id = idOf(name);
    const namesake = byId.get(id);
    const same = namesake
      ? [namesake]
      : (bySurname.get(parts.surname) ?? []).filter(
          (person) =>
            !person.not.has(plain(name)) &&
            person.parts.some((p) => samePerson(p, parts)) &&
            !isToldApart(names.get(person) ?? [], name),
        );
    if (same.length === 1 && same[0]) {
      meet(name, same[0]);
      names.get(same[0])?.push(name);
      continue;
    }
    // Nobody so far, or several whom the name fits: it stays a person of its own.
    const person: Person = { speaker: speakerOf(name), parts: [parts], known: false, not: new Set() };
    names.set(person, [name]);
    byId.set(id, person);
    meet(name, person);
    index(person);
  }

  const findings: Ambiguity[] = [];
  const asked = new Set<string>();
  for (const { article, speaker } of appearances) {
    if (met(speaker.name)) continue;
    const parts = partsOf(speaker.name);
    const candidates = parts.words.length === 1 ? (bySurname.get(parts.surname) ?? []).filter((p) => hasGiven(p)) : [];
    const key = `${article}\n${plain(speaker.name)}`;
    if (candidates.length === 0 || asked.has(key)) continue;
    asked.add(key);
    findings.push(ambiguous(article, speaker.name, candidates));
  }
  const found = new Map<string, Speaker | undefined>();
  return {
    find: (speaker) => {
      const { name } = speaker;
      if (!found.has(name)) found.set(name, met(name)?.speaker);
      return found.get(name) ?? speaker;
    },
    findings,
  };
}

/** What each name was read as, the first time it was. */
function kindsMet(appearances: readonly Appearance[]): Map<string, SpeakerKind> {
  const kinds = new Map<string, SpeakerKind>();
  for (const { speaker } of appearances) {
    const name = plain(speaker.name);
    if (!kinds.has(name)) kinds.set(name, speaker.kind);
  }
  return kinds;
}

function hasGiven(person: Person): boolean {
  return person.parts.some((p) => p.given !== null);
}

function ambiguous(article: string, name: string, candidates: readonly Person[]): Ambiguity {
  const names = candidates.map((c) => c.speaker.name);
  const [shown, others] = names.length > 6 ? [names.slice(0, 4), names.length - 4] : [names.slice(0, -1), null];
  const last = others === null ? names.at(-1) : `one of ${others} others`;
  const who = names.length === 1 ? names[0] : `${shown.join(', ')} or ${last}`;
  return {
    article,
    code: 'ambiguous-speaker',
    severity: 'warning',
    at: null,
    message:
      `This article quotes “${name}” by surname only; it may be ${who}. ` +
      (names.length === 1
        ? `If so, add “${name}” to the spellings of that person in people.yaml, or correct the speaker in this article's sidecar.`
        : "Correct the speaker in this article's sidecar; a spelling in people.yaml would give every article's to one of them."),
  };
}

/**
 * The names that appear, most often printed first, then those given most often, then those whose letters have marks, which papers leave out and never add,
 * then longest, then by alphabet: the order decides which name wins. One all in capitals comes last, for nobody is called ROSA
 * LIM.
 */
function byFrequency(appearances: readonly Appearance[]): string[] {
  const counts = new Map<string, number>();
  const given = new Map<string, number>();
  for (const { speaker, isGiven = false, times = 1 } of appearances) {
    counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + (isGiven ? 0 : times));
    if (isGiven) given.set(speaker.name, (given.get(speaker.name) ?? 0) + times);
  }
  const gifts = (name: string): number => given.get(name) ?? 0;
  const shouted = (name: string): number => (/\p{Lu}{2}.* \p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name) ? 1 : 0);
  const marks = (name: string): number => name.normalize('NFC').match(/(?![A-Za-z])\p{Script=Latin}/gu)?.length ?? 0;
  return [...counts]
    .sort(
      ([a, n], [b, m]) =>
        shouted(a) - shouted(b) ||
        m - n ||
        gifts(b) - gifts(a) ||
        marks(b) - marks(a) ||
        b.length - a.length ||
        (a < b ? -1 : 1),
    )
    .map(([name]) => name);
}

/** A name without its titles, folded: "Sen. Rosa Lim" and "Rosa Lim" are the same. */
function plain(name: string): string {
  return fold(bare(name));
}

/** Asked of the speaker of every quotation, and most speak again and again. */
const bare = memoize((name) => partsOf(name).words.join(' '));

function partsOf(name: string): Parts {
  const all = name.split(/[\s\u00a0]+/).filter((w) => w !== '');
  let from = 0;
  while (from < all.length - 1 && isTitle(all[from] ?? '')) from++;
  const words = all.slice(from);
  // Names are told by capitals: "a ministry spokesman" has no surname.
  const named = words.every(
    (w) => /^[\p{Lu}'’]/u.test(w) || /^(?:de|del|della|di|da|von|van|der|den|bin|al|el|la|le|du|of)$/.test(w),
  );
  const surname = named ? surnameOf(words) : words.join(' ');
  const given = named && words.length > 1 && !words.includes('of') ? (words[0] ?? null) : null;
  return { words, given, surname: foldTransliteration(surname) };
}

function isTitle(word: string): boolean {
  const lower = word.toLowerCase();
  return HONORIFICS.has(lower) || isOffice(lower) || /^(?:prime|foreign|deputy|vice|former|acting)$/.test(lower);
}

function samePerson(a: Parts, b: Parts): boolean {
  return (
    a.given !== null &&
    b.given !== null &&
    a.surname === b.surname &&
    sameGivenName(a.given, b.given) &&
    initialsAgree(a.words, b.words)
  );
}

/** Whether middle names do not speak against it: George W. and George H. W. are two. */
function initialsAgree(a: readonly string[], b: readonly string[]): boolean {
  const middle = (words: readonly string[]): string =>
    words
      .slice(1, -1)
      .filter((w) => /^\p{Lu}\.?$/u.test(w))
      .map((w) => w.charAt(0))
      .join('');
  const [x, y] = [middle(a), middle(b)];
  return x === '' || y === '' || x === y;
}
