import type { Paragraph } from '../../domain.ts';

/** The index of the paragraph in which `offset` lies, or -1. The paragraphs are in the order of the text. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = paragraphs[middle] as Paragraph;
    if (offset < paragraph.start) high = middle - 1;
    else if (offset >= paragraph.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
