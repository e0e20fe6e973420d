/**
 * Words as files and pages can hold them. HTML, XML and YAML have no way to write a control character, a character that
 * Unicode keeps for no use, or half of one; none of them is a word, so what is printed stays the same without them.
 * Tabs and line breaks stay; a form feed, a vertical tab and Unicode's own line breaks part words and become spaces.
 */
export function printable(words: string): string {
  // Nearly all are of these, and a look at the kinds of all characters of Unicode takes many times as long.
  if (/^[\n\u0020-\u007e\u00a0-\u2fff]*$/.test(words) || !unprintable.test(words)) return words;
  return (
    words
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u000b\u000c\u0085]/g, ' ')
      .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '')
  );
}

const unprintable = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
