import type { Paragraph } from '../../domain.ts';
import { closesBehindPause } from './elisions.ts';
import { GLYPHS, type Lean } from './marks.ts';
import { cutBeforeCue } from './narration.ts';
import { type Mark, scanMarks } from './scan.ts';

/** A mark that may open, set off from the words at the head of its paragraph. */
const SET_OFF = new RegExp(
  `^\\s*(?:${[...GLYPHS].flatMap(([glyph, { lean }]) => (lean === 'closes' ? [] : [glyph])).join('|')}|&#?\\w+;)\\s`,
);

/**
 * The marks that stand before the items of lists, list by list. At least two
 * paragraphs, one below the other, begin with the same mark and a space, and none of them closes it or names who said it. One that
 * does makes speech of them all, carried on from paragraph to paragraph. Sentences without such a sign may be either: narration made
 * speech is worse than speech left in the text, and a warning tells of it.
 * Takes " no parking⏎" no dogs; refuses " We stay.⏎" We eat, " said Rosa Lim.
 */
export function findBullets(text: string, paragraphs: readonly Paragraph[]): readonly (readonly Mark[])[] {
  const lists: Mark[][] = [];
  let items: Mark[] = [];
  let spoken = false;
  const end = () => {
    if (items.length > 1 && !spoken) lists.push(items);
    items = [];
    spoken = false;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.where === 'crosshead') continue;
    const setOff =
      paragraph.where === 'body' &&
      SET_OFF.test(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 40)));
    const [mark, ...others] = setOff ? scanMarks(text, paragraph) : [];
    if (mark === undefined || !mark.first || (items[0] && items[0].glyph !== mark.glyph)) end();
    if (!mark?.first) continue;
    items.push(mark);
    spoken ||=
      isClosed(text, mark, others) || cutBeforeCue(text, { start: mark.end, end: paragraph.end })?.sure === true;
  }
  end();
  return lists;
}

/** Whether of the marks behind the first one closes it: those between may belong to words that an item quotes. */
function isClosed(text: string, { family }: Mark, others: readonly Mark[]): boolean {
  const alike = others.filter((mark) => mark.family === family);
  if (family === 'single') return alike.some((mark) => closesBehindPause(text, mark));
  const count = (lean: Lean) => alike.filter((mark) => mark.lean === lean).length;
  return count('closes') > count('opens') || count('either') % 2 === 1;
}
