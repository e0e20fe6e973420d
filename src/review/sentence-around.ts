import type { Paragraph } from '../domain.ts';
import { paragraphAt } from '../pipeline/article/paragraphs.ts';
import type { ReadQuotation } from '../pipeline/index.ts';
import { sentencesOf } from '../text/sentences.ts';
import { unwrap } from '../text/unwrap.ts';

/** Words with one space wherever there is any. */
export const flat = (words: string): string => words.replace(/\s+/g, ' ');

/** The sentence a quotation stands in, and at most the one that follows its marks in the same paragraph. */
export function sentenceAround(text: string, paragraphs: readonly Paragraph[], { marked }: ReadQuotation): string {
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return '';
  const paragraph = paragraphs[paragraphAt(paragraphs, first.start)];
  const [from, to] = [paragraph?.start ?? first.start, Math.max(paragraph?.end ?? last.end, last.end)];
  const window = { start: Math.max(from, first.start - 300), end: Math.min(to, last.end + 300) };
  const [sentence] = sentencesOf(text, window, [{ start: first.start, end: last.end }]).filter(
    ({ start, end }) => start <= first.start && last.end <= end,
  );
  const begin = text.slice(sentence?.start ?? first.start, first.start);
  const end = text.slice(last.end, sentence?.end ?? last.end);
  // Long stretches are cut, and what stands between them is not: there it says who spoke.
  const middle = marked
    .map(({ start, end: stretchEnd }, n) => {
      const words = flat(unwrap(text.slice(start, stretchEnd)));
      const next = marked[n + 1];
      const between = next ? flat(unwrap(text.slice(stretchEnd, next.start))) : '';
      return `${words.length <= 240 ? words : `${words.slice(0, 160)} … ${words.slice(-70)}`}${between}`;
    })
    .join('');
  return flat(`${unwrap(begin)}${middle}${unwrap(end)}`).trim();
}
