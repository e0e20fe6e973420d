/**
 * How a quotation is written wherever it stands by itself: on a page, in search, in a file, on the clipboard. The words are
 * as printed but for one sign: the comma that belongs to the sentence around a quotation and only stands inside its marks
 * (“serious consequences,” he said) is left out where the quotation is lifted out of that sentence.
 */

/** Stands where a cue stood between two stretches: “It rose,” she said. “We left.” → It rose … We left. */
export const gap = ' … ';

/** A quotation as files hold it: the words of each stretch as printed, and all of them as one text. */
export interface Quoted {
  readonly spans: readonly string[];
  readonly text: string;
}

/** A stretch of a quotation and whether it opens a paragraph of its own. */
export interface Stretch {
  readonly words: string;
  readonly opensParagraph: boolean;
}

/** A comma at the end, with the marks of a quotation inside the quotation that may close after it. */
const carriedComma = /[,，،](?=[’'”"»›]*$)/u;

/** Without the comma of the sentence around it; a stretch that would vanish stays. */
function lift(words: string): string {
  return words.replace(carriedComma, '') || words;
}

/** The stretches in order, those that a cue or the end of the quotation follows without the carrying sentence's comma. */
function lifted(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map(({ words, opensParagraph }, n) => {
    const runsOn = stretches[n + 1]?.opensParagraph === true;
    return { words: runsOn ? words : lift(words), opensParagraph };
  });
}

/** One text of all stretches: a gap where a cue stood between, a line break where a paragraph ended. */
export function quotedText(stretches: readonly Stretch[]): string {
  return lifted(stretches.filter(({ words }) => words !== ''))
    .map(({ words, opensParagraph }, n) => (n === 0 ? '' : opensParagraph ? '\n' : gap) + words)
    .join('');
}

/**
 * The paragraphs of a quotation, each a list of its stretches as they are shown: `spans` read beside `text`, which says
 * what stood between them. What does not fit together is one paragraph.
 */
export function quotedParagraphs({ spans, text }: Quoted): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  let at = 0;
  for (const span of spans) {
    if (at > 0) {
      if (text[at] === '\n') {
        paragraphs.push([]);
        at += 1;
      } else at += gap.length;
    }
    const words = text.startsWith(span, at) ? span : lift(span);
    if (!text.startsWith(words, at)) return [[text]];
    paragraphs.at(-1)?.push(words);
    at += words.length;
  }
  return at === text.length ? paragraphs : [[text]];
}

/**
 * The paragraphs of a quotation in quotation marks, each stretch in its own: “It rose” … “We left.” As newspapers do, a
 * paragraph opens with a mark, and none closes where the next goes on.
 */
export function inMarks(paragraphs: readonly (readonly string[])[]): readonly string[] {
  return paragraphs.map(
    (stretches, n) => stretches.map((words) => `“${words}`).join(`”${gap}`) + (n === paragraphs.length - 1 ? '”' : ''),
  );
}

/**
 * The same without its first and last mark, for search, which sets them itself: It rose” … “We left. A line each
 * paragraph.
 */
export function betweenMarks(quoted: Quoted): string {
  return quotedParagraphs(quoted)
    .map((stretches) => stretches.join(`”${gap}“`))
    .join('\n');
}
