/** What shows that a text may hold such marks at all: most have none. */
const suspicious = /[*_]|\]\(/;

/** “**Rosa Lim**”, “_Courier_”: marks that touch the words between them and no other letter, so that “f**k” and “3 * 4” stay. */
const emphasised = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?![\s*_])([^*_\n]{1,300}?)(?<!\s)\1(?![\p{L}\p{N}*_])/gu;

/** “[Rosa Lim](https://post.example/lim)”. */
const linked = /\[([^[\]\n]{1,300})\](\((?=[^()\s]*[/.#])[^()\s]{1,2000}(?: "[^"\n]{0,300}")?\))/g;

/**
 * The text with the marks of Markdown inside its sentences blanked, each by a space, so that every place in it stays where it is: a
 * writer of mails and notes sets “said **Rosa Lim**”, and the marks are no words. For reading only; what is shown is the text.
 */
export function withoutEmphasis(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(linked, (_, words: string, address: string) => ` ${words} ${' '.repeat(address.length)}`)
    .replace(emphasised, (_, mark: string, words: string) => {
      const blank = ' '.repeat(mark.length);
      return `${blank}${words}${blank}`;
    });
}
