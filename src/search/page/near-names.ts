import { foldWord, foldWords } from '../folding.ts';
import { distance } from './distance.ts';
import { nameWords } from './name-words.ts';
import { isPerson, speakersNamed } from './names-asked.ts';
import { correct } from './spelling.ts';
import type { SuggestionData } from './suggestions.ts';
import { takeApart } from './typed-words.ts';

/** Whom words may have been meant to name that name nobody. Loaded where a question finds nothing, and only then. */

/**
 * The name that two or three words were meant to be where one of them is another word, or each a letter off: “Karl Hole”,
 * “Kahl Hile” of Karl Hale. Null where they are like nobody's.
 */
export function nearName(typed: string, known: SuggestionData): string | null {
  const { kept, words } = takeApart(typed);
  const parts = words.flatMap((word) => word.parts);
  if (kept.length > 0 || parts.length < 2 || parts.length > 3) return null;
  if (
    speakersNamed(
      parts,
      words.map(({ typed: word }) => word),
      known,
    ).length > 0
  )
    return null;
  const near = (isNear: (others: readonly (readonly [typed: string, meant: string])[]) => boolean): readonly string[] =>
    known.facts.speakers.flatMap(({ name, spellings }) =>
      [name, ...spellings].filter((spelling) => {
        const own = foldWords(spelling);
        const others = parts.flatMap((part, n) => (part === own[n] ? [] : [[part, own[n] ?? ''] as const]));
        return own.length === parts.length && others.length > 0 && isNear(others);
      }),
    );
  const inOne = near((others) => others.length === 1 && others.every(([typed, meant]) => correct(typed, [meant], [])));
  // “Anna Lema”: a letter in each, where all of them are enough to tell.
  const inEach = () =>
    parts.join('').length < 7
      ? []
      : near((others) =>
          others.every(([a, b]) => a.length > 2 && a[0] === b[0] && (a === b || distance(a, b, 1) === 1)),
        );
  // “Ant Lima”, “Tony Lima”: the surname with part of the first name.
  const byPart = () =>
    near(
      (others) => others.length === 1 && others.every(([typed, meant]) => typed.length > 2 && meant.includes(typed)),
    );
  // “Elexi Lima” of Alexi Lima, “Ентоні” of Antony: the surname, with a first name whose vowels another language hears otherwise.
  const consonants = (word: string) => word.replace(/[aeiouy]/g, '');
  const bySound = () =>
    near(
      (others) =>
        others.length === 1 &&
        others.every(([typed, meant]) => consonants(typed).length > 1 && consonants(typed) === consonants(meant)),
    );
  const found = [inOne, inEach(), byPart(), bySound()].find((list) => list.length > 0) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The names a question may be corrected towards, folded. */
export function namesKnown({ facts }: SuggestionData): readonly string[] {
  return [
    ...new Set(
      facts.speakers
        .flatMap(({ name, spellings }) => [name, ...spellings].flatMap((spelling) => spelling.split(/\s+/)))
        .map(foldWord),
    ),
  ].filter((word) => word.length > 2);
}

/**
 * The name that a word was put together from, the beginnings of a first name and of a surname: “AnLi” of Ana Lima. Null where it
 * is nobody's or more than one's.
 */
export function blendedName(word: string, { facts }: SuggestionData): string | null {
  if (word.length < 4) return null;
  const found = facts.speakers.filter(({ name }) => {
    const [first = '', last = '', more] = nameWords(name);
    if (more !== undefined || !isPerson(name)) return false;
    for (let at = 2; at <= word.length - 2; at++)
      if (first.startsWith(word.slice(0, at)) && last.startsWith(word.slice(at))) return true;
    return false;
  });
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}
