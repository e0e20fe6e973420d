import { inMarks, type Quoted, quotedParagraphs } from '../quoted-words.ts';

/**
 * The paragraphs of a quotation in quotation marks, cut after about `most` words: between sentences where one ends near,
 * else with dots. Nothing but the cut ever changes a word.
 */
export function abridge(quotation: Quoted, most = Number.POSITIVE_INFINITY): readonly string[] {
  const shown: string[][] = [];
  let left = most;
  for (const stretches of quotedParagraphs(quotation)) {
    const paragraph: string[] = [];
    shown.push(paragraph);
    for (const words of stretches) {
      const length = countWords(words);
      if (length <= left) {
        paragraph.push(words);
        left -= length;
        continue;
      }
      const isFirst = shown.length === 1 && paragraph.length === 0;
      // A last stretch of a few words says nothing that the dots do not.
      if (isFirst || left >= 12) paragraph.push(cut(words, left));
      return inMarks(shown.filter((some) => some.length > 0));
    }
  }
  return inMarks(shown);
}

function cut(span: string, most: number): string {
  const sentences = span.match(/.*?[.!?](?=\s|$)\s*/gs) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    if (countWords(kept + sentence) > most) break;
    kept += sentence;
  }
  return kept.trim() || `${openingWords(span, most)} …`;
}

/** How many words, parted by white space. */
export function countWords(text: string): number {
  // Asked of every quotation again and again: without a list of them.
  let count = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 160 && /\s/.test(text.charAt(at));
    if (!isSpace && !inWord) count++;
    inWord = !isSpace;
  }
  return count;
}

/** The first `count` words, as printed. */
function openingWords(text: string, count: number): string {
  return text
    .split(/(?<=\S)\s+/)
    .slice(0, count)
    .join(' ');
}

/** How a quotation is named in a list: its first words, with dots where there are more. */
export function nameOfQuotation(quotation: Quoted, count = 6): string {
  const paragraphs = quotedParagraphs(quotation);
  const first = paragraphs[0]?.[0] ?? '';
  const name = openingWords(first, count);
  return name === first && paragraphs.flat().length === 1 ? name : `${name.replace(/[,.;:–—-]+$/, '')}…`;
}

/** The same in one line, where each paragraph closes its marks: no line ends to say that the next goes on. */
export const lifted = (quotation: Quoted, most?: number): string => abridge(quotation, most).join('” ');
