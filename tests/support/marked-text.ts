import type { Paragraph } from '../../src/domain.ts';

/** A label drawn in the text and the words it stands around. */
export interface Drawn {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * Takes the labels out of a drawn text: `{Q:“It rose overnight,”} {C:said} {M:Rosa Lim}.` gives the text without braces and
 * for each label its span. Labels do not nest.
 */
export function readDrawn(drawn: string): { text: string; spans: Drawn[] } {
  let text = '';
  const spans: Drawn[] = [];
  let at = 0;
  for (const found of drawn.matchAll(/\{([A-Z]\d?):([^{}]*)\}/g)) {
    text += drawn.slice(at, found.index);
    const start = text.length;
    text += found[2] ?? '';
    spans.push({ label: found[1] ?? '', start, end: text.length, words: found[2] ?? '' });
    at = found.index + found[0].length;
  }
  return { text: text + drawn.slice(at), spans };
}

/** Every line that has words on it as a paragraph of the story; one that begins with "[caption]" as a caption. */
export function storyOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const caption = /^\[caption\] ?/.exec(line)?.[0].length ?? 0;
    const start = at + caption + (/^\s*/.exec(line.slice(caption))?.[0].length ?? 0);
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    if (end > start)
      paragraphs.push({ where: caption > 0 ? 'caption' : 'body', start, end, lines: [index + 1, index + 1] });
  }
  return paragraphs;
}
