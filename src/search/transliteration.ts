/** Letters of Cyrillic and Greek as English papers write them, so that a name typed in its own script finds its bearer. */
const letters: Readonly<Record<string, string>> = {
  ...pairs('абвгґдежзийклмнопрстуфцыэіѐўќѓ', 'a b v g g d e zh z i i k l m n o p r s t u f ts y e i e u k g'),
  ...pairs('ёєїхчшщюяьъҷ', 'e ye i kh ch sh shch yu ya   ch'.split(' ')),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};

function pairs(from: string, to: string | readonly string[]): Record<string, string> {
  const parts = typeof to === 'string' ? to.split(' ') : to;
  return Object.fromEntries([...from].map((letter, n) => [letter, parts[n] ?? '']));
}

/** Two letters that stand for one sound of another language: “Джонсон”, “Μπόρις”; and the one of “Уоллес”. */
const sounds: Readonly<Record<string, string>> = { дж: 'j', τζ: 'j', ντ: 'd', μπ: 'b', γκ: 'g', у: 'w' };

const foreign = /[\u0370-\u03ff\u0400-\u04ff]/u;

/** “Лавров” → “lavrov”; a word of Latin letters stays as it is. */
export function transliterate(word: string): string {
  if (!foreign.test(word)) return word;
  return [
    ...word
      .toLowerCase()
      .normalize('NFC')
      .replace(/дж|^у(?=[аеиоэі])|τζ|^ντ|^μπ|^γκ|ο[υύ]/gu, (pair) => sounds[pair] ?? 'u'),
  ]
    .map((letter) => letters[letter] ?? letters[letter.normalize('NFD')[0] ?? ''] ?? letter)
    .join('');
}

/** What is left of a name where its spellings in Latin letters differ: “shoygu”, “shoigu” and “šojgu” are one. */
export const spellingKey = (word: string): string =>
  word
    .replace(/sch|sh|ch|sj(?=[aou])|sz|cz|š|č/g, 's')
    .replace(/zh|ž/g, 'z')
    .replace(/kh/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/ks/g, 'x')
    .replace(/ck|k|q/g, 'c')
    .replace(/[gh]/g, 'h')
    .replace(/ii+/g, 'i')
    .replace(/ie|ei/g, 'e')
    .replace(/(.)\1+/g, '$1')
    .replace(/i$/, '');

/** What is heard of a name, whoever wrote it down: its consonants, with a vowel between two of them as any other. */
export const soundKey = (word: string): string =>
  spellingKey(word.replace(/c(?=[eiy])/g, 's').replace(/(?<=[^cs])h(?![aeiouy])/g, ''))
    .replace(/z/g, 's')
    .replace(/[aeiou]+/g, 'a')
    .replace(/a$/, '');
