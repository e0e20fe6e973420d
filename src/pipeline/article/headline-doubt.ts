// What makes a headline a question, whatever the evidence for it: words near it that look like one as well. Takes “I taught a parrot to say
// nothing” above “‘He had sworn at the vicar’”. Refuses a section, a paper’s name, a date, what a page says of itself.
import type { Block } from './blocks.ts';
import { isAnnounced } from './bylines.ts';
import { bareWords, canBeHeadline, isBylineLine, kicker, teaser } from './headline-features.ts';
import { isPageLine } from './page-words.ts';
import { mayBePaperName } from './publications.ts';
import { countWords, endsSentence } from './shape.ts';
import { storyWords, wordsComingBack } from './story-words.ts';

/**
 * Whether a line above, which was given to the page for want of a better role, looks like a headline itself, and the story takes it up or it
 * touches the one that was chosen.
 */
export function isBelowTold(blocks: readonly Block[], at: number): boolean {
  const chosen = bareWords((blocks[at] as Block).text);
  let story: ReadonlySet<string> | undefined;
  return blocks.slice(0, at).some(({ rule, text }, n) => {
    if (rule !== 'above the headline' || !isLikeHeadline(text) || isCopy(bareWords(text), chosen)) return false;
    if (n === at - 1 && blocks[at]?.gap === 0) return true;
    story ??= storyWords(blocks);
    return wordsComingBack(text, story).back > 0;
  });
}

const isCopy = (words: string, other: string): boolean => words.includes(other) || other.includes(words);

/** Three words or more, one of them neither a name nor short, with nothing in them that labels, folios and slugs are known by. */
const isLikeHeadline = (text: string): boolean =>
  countWords(text, 3) >= 3 &&
  !/[.:,]$|[&|•›»@/]|^\d|\d$|\d{3}|\d[.:,]\d/.test(text) &&
  (/(?:^| )\p{Ll}{4,}/u.test(text) || countWords(text, 5) >= 5) &&
  canBeHeadline(text) &&
  !endsSentence(text) &&
  !kicker.test(text) &&
  !teaser.test(text) &&
  !mayBePaperName(text) &&
  !isBylineLine(text) &&
  !isPageLine(text);

/** Whether a second line was joined to it that goes on with a capital: it may be the standfirst. */
export function isJoined(blocks: readonly Block[], at: number): boolean {
  const below = blocks[at + 1];
  return below?.rule === 'second line of the headline' && /\p{Ll}{2}/u.test(below.text) && /^\p{Lu}/u.test(below.text);
}

/** A sentence’s worth of words right above a few that may be a headline as well: some magazines set the standfirst on top. */
export function isAboveShorter(blocks: readonly Block[], at: number): boolean {
  const below = blocks[at + 1];
  const { text } = blocks[at] as Block;
  return (
    below?.role === null &&
    countWords(text, 12) >= 12 &&
    below.text.length * 2 < text.length &&
    canBeHeadline(below.text) &&
    !endsSentence(below.text) &&
    !isBylineLine(below.text)
  );
}

/** Whether an author is announced below it, and below the author stands a line that looks like a headline as well, above the day. */
export function isAboveAnotherHead(blocks: readonly Block[], at: number): boolean {
  const day = blocks.findIndex(({ role }, n) => n > at + 2 && n < at + 9 && role === 'date');
  if (day === -1) return false;
  const line = blocks[day - 1] as Block;
  return (
    line.role === null &&
    isLikeHeadline(line.text) &&
    blocks.slice(at + 1, day - 1).some((one) => one.role === 'byline' || isAnnounced(one.text))
  );
}
