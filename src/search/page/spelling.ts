import { soundKey, spellingKey } from '../transliteration.ts';
import { distance } from './distance.ts';

/** A word towards which a misspelt one may be corrected. */
export interface Correction {
  readonly word: string;
}

/**
 * What a word that stands nowhere was meant to be: the nearest part of a name, from four letters on, or one that sounds the
 * same; or else a word of the index of at least five letters that begins alike and is one slip away, or sounds the same.
 * Null where nothing is near enough: no correction is better than one to another word.
 */
export function correct(word: string, names: readonly string[], words: readonly string[]): Correction | null {
  const nearest = (others: readonly string[], furthest: number): string | null =>
    others
      .filter((other) => Math.abs(other.length - word.length) <= furthest)
      .map((other) => ({ other, away: distance(word, other, furthest) }))
      .filter(({ other, away }) => away > 0 && away <= (isWordBeside(word, other) ? 1 : furthest))
      .sort((a, b) => a.away - b.away || Number(b.other[0] === word[0]) - Number(a.other[0] === word[0]))[0]?.other ??
    null;
  const name =
    word.length < 4
      ? null
      : nearest(
          names.filter((other) => other.length >= 4),
          word.length >= 7 ? 2 : 1,
        );
  const heard = name ?? names.find((other) => squeezed(other) === squeezed(word)) ?? soundsLike(word, names);
  if (heard !== undefined) return { word: heard };
  // “bouy”: of a short word only two letters that changed places.
  if (word.length < 5) {
    const swapped =
      word.length === 4 &&
      words.find(
        (other) =>
          other.length === 4 && other[0] === word[0] && distance(word, other, 1) === 1 && isSwapped(word, other),
      );
    return swapped ? { word: swapped } : null;
  }
  // In a short word another letter makes another word: “peace” is no “place” misspelt.
  const isOther = (other: string) => word.length <= 6 && other.length === word.length && !isSwapped(word, other);
  const like = nearest(
    words.filter((other) => other.length >= 5 && other[0] === word[0] && !isOther(other)),
    1,
  );
  // “threatening” where there is a threat.
  const begun = words
    .filter((other) => other.length >= 5 && word.length - other.length <= 5 && word.startsWith(other))
    .sort((a, b) => b.length - a.length)[0];
  // A short word that sounds so is another word: “french” is not “frank”.
  const better = like ?? (word.length < 7 ? undefined : soundsLike(word, words)) ?? cognate(word, words) ?? begun;
  return better === undefined ? null : { word: better };
}

/**
 * “victory” is a word of its own and no Viktor misspelt: an ending of words that the other lacks tells it from a name two
 * slips away, or one that sounds alike.
 */
const isWordBeside = (word: string, other: string): boolean => {
  const ending = wordEnding.exec(word)?.[0];
  return ending !== undefined && !other.endsWith(ending);
};

const wordEnding = /(?:[ao]ry|ity|ing|[st]ion|ness|ment|ous|ive|[ai]ble|ly|ism|ship|ful|less|[ae]nce|ure|age|ty)$/;

/** A long word of a neighbouring language that is the same but for its ending and for c and k: “sanktionen” as “sanctions”. */
function cognate(word: string, words: readonly string[]): string | undefined {
  if (word.length < 8) return undefined;
  const stem = (one: string): string => spellingKey(one.replace(/(?:e[ns]?|s)$/, ''));
  return words.find((other) => other.length >= 7 && other[0] === word[0] && stem(other) === stem(word));
}

/** Every double letter as one: “lizz” is “liz”. */
const squeezed = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** The word that sounds as this one may: “wallis” as “wallace”, “selenskyj” as “zelensky”. */
function soundsLike(word: string, others: readonly string[]): string | undefined {
  const key = soundKey(word);
  if (word.length < 5 || key.length < 4) return undefined;
  return others.find(
    (other) =>
      other.length >= 5 && begins(other) === begins(word) && soundKey(other) === key && !isWordBeside(word, other),
  );
}

/** Letters that begin the same name in the custom of one country or another. */
const begins = (word: string): string =>
  (word[0] ?? '').replace(/z/, 's').replace(/k/, 'c').replace(/[yj]/, 'i').replace(/h/, 'g');

/** The same letters, two of them in each other's place. */
const isSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');
