/**
 * The words of a vocabulary in one text: instead of the letters that a word shares with the one before it there is one character, which
 * says how many these are. Folded words are letters and digits alone, those of an index have marks of their own besides, and so no
 * such character can stand in one.
 */
const shared = ' !#$%&()*+,-./:;<=>?@[]^_`{|}~';
const one = /([ !#$%&()*+,\-./:;<=>?@[\]^_`{|}~])([^ !#$%&()*+,\-./:;<=>?@[\]^_`{|}~]*)/gu;

/** Writes words in order, folded. */
export function writeWordList(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let length = 0;
      while (length < shared.length - 1 && length < before.length && word[length] === before[length]) length++;
      // Half a character is none.
      if (/[\ud800-\udbff]$/.test(word.slice(0, length))) length--;
      before = word;
      return shared.charAt(length) + word.slice(length);
    })
    .join('');
}

/** The words again. */
export function readWordList(written: string): string[] {
  let before = '';
  return Array.from(written.matchAll(one), ([, character = '', rest = '']) => {
    before = before.slice(0, shared.indexOf(character)) + rest;
    return before;
  });
}
