import { memoize } from '../../memoize.ts';
import { foldWords } from '../folding.ts';
import { spellingKey, transliterate } from '../transliteration.ts';

/** A typed word with what it is compared by. */
export interface Word {
  readonly typed: string;
  readonly parts: readonly string[];
}

/** Parts what is to be found as it stands, phrases and words left out, from the words that may mean something else. */
export function takeApart(typed: string): { readonly kept: readonly string[]; readonly words: readonly Word[] } {
  const kept: string[] = [];
  const rest = typed
    .replace(/-?["“”„«»][^"“”„«»]+["“”„«»]/gu, (phrase) => {
      kept.push(phrase);
      return ' ';
    })
    .replace(/(?<=^|\s)[-−](?=[\p{L}\p{N}])\S+/gu, (word) => {
      kept.push(word);
      return ' ';
    });
  const words = rest
    .split(/\s+|(?<=\p{L})\/(?=\p{L})/u)
    .filter(Boolean)
    .map((word): Word => {
      const bare = word
        .replace(/^(\p{Lu}{1,4})-(?=\d+$)/u, '$1')
        .replace(/(?:’|')s$|(?<=^\p{L}.*s)(?:’|')$/u, '')
        .replace(/^(who|what|when|where|how|why)s$/i, '$1')
        .replace(/(?<=\p{L})\.(?:com|org|net|co\.uk)$/u, '');
      return { typed: word, parts: foldWords(transliterate(bare)) };
    });
  return { kept, words };
}

/** Nobody asks in so many words: more are a passage that was pasted, and are looked for as they stand. */
const mostAsked = 40;

/** Whether what is typed is no question but a passage from somewhere, in which names and days are not asked for. */
export const isPassage = (typed: string): boolean => typed.trim().split(/\s+/, mostAsked + 1).length > mostAsked;

/** The same words, or, where they are long enough to tell, words that are the same in Latin letters of another custom. */
export const spelt = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  a.every((part, n) => {
    const other = b[n] ?? '';
    return part === other || (part.length >= 5 && other.length >= 4 && keyOf(part) === keyOf(other));
  });

/** The names of hundreds are held against every word of a question. */
const keyOf = memoize(spellingKey);

/** Word by word the same. */
export const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((part, n) => part === b[n]);

/** “the Ostbury Courier” as “Ostbury Courier”. */
export const withoutArticle = (parts: readonly string[]): readonly string[] =>
  parts[0] === 'the' ? parts.slice(1) : parts;
