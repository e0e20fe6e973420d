import type { Anatomy, Paragraph } from '../domain.ts';
import { sentencesOf } from '../text/sentences.ts';
import { unwrap } from '../text/unwrap.ts';
import { isProse } from './article/story-words.ts';
import { GLYPHS } from './quotations/marks.ts';

/**
 * The words with which the story opens, to be offered as a headline. Nobody’s speech is one: then it is the short line above, or the
 * first sentence that is none.
 */
export function firstSentenceOf(text: string, { paragraphs }: Anatomy): string | null {
  const story = paragraphs.filter(({ where }) => where === 'body');
  const isSaid = ({ start }: Paragraph): boolean => GLYPHS.has(text.charAt(start));
  // A name or a label may stand above it.
  const prose = story.filter(({ start, end }) => isProse(text.slice(start, end)));
  const opening = prose[0] ?? story[0];
  const above = story
    .slice(0, opening && story.indexOf(opening))
    .filter(({ start, end }) => /\p{L}\s+\p{L}/u.test(text.slice(start, end)));
  const first =
    opening && isSaid(opening) ? [...above.reverse(), ...prose].find((paragraph) => !isSaid(paragraph)) : opening;
  if (first === undefined) return null;
  const words = unwrap(text.slice(first.start, Math.min(first.end, first.start + 600)));
  const sentence = sentencesOf(words).find(({ end }) => end > 20);
  return words.slice(0, sentence?.end).trimEnd();
}
