// Matches “— Rosa Lim (@rosalim) November 30, 2021”. Refuses “— Rosa Lim, in a letter of November 30, 2021”.

import { type Block, claim } from './blocks.ts';
import { endsSentence } from './shape.ts';
import { isProse } from './story-words.ts';

const signature = /^[-–—]{1,2}\s?[^()]{1,80}\(@\w{1,30}\)\s.{4,30}$/;

/**
 * The line that signs an embedded post. It stays in the story with the post above it, whose words would else be nobody's;
 * its date is the post's and never the article's.
 */
export function isPostSignature(line: string): boolean {
  return line.length <= 160 && signature.test(line);
}

/** So many lines of words may a post have. */
const longestPost = 6;
const handle = /^@\w{2,30}(?: ?[·•].{0,20})?$/;
/** “9:14 PM · May 24, 2023”, perhaps with where it was posted or how often it was seen. */
const postTime =
  /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?\s[·•–-]\s(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4})(?:\s?[·•].{0,40})?$/iu;

/**
 * Claims an embedded post that was copied as a card: name, handle, words and time, each on lines of their own. All four must
 * be there, in that order, and the words are no article's. Refuses a handle with no time below it, whose words may be the story.
 */
export function claimPostCards(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null || at === 0 || !handle.test(block.text)) continue;
    const below = blocks.slice(at + 1, at + 2 + longestPost);
    const time = below.findIndex((one) => postTime.test(one.text));
    const name = blocks[at - 1] as Block;
    if (time < 1 || below.slice(0, time).some((one) => one.role !== null || one.text.length > 400)) continue;
    if (name.role === null && name.text.length <= 60 && !endsSentence(name.text))
      claim(name, 'boilerplate', 'name above an embedded post');
    for (const one of [block, ...below.slice(0, time + 1)]) claim(one, 'boilerplate', 'embedded post');
  }
  claimPostFeet(blocks);
}

/** “Posted by Ness Lost Pets on Monday, 13 June 2022”, “A post shared by Crust & Co (@crustandco)” */
const postFoot =
  /^(?:Posted by \p{Lu}[^.!?“”"]{2,50} on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},) \d{4}|A (?:post|photo|video|reel) (?:shared|posted) by .{2,60}\(@[\w.]{2,30}\)(?: on .{6,40})?)$/u;

/** Claims what networks print below a post that a page shows, between two paragraphs: above the story and below it a blog names its author so. */
function claimPostFeet(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null || block.text.length > 140 || !/^(?:Posted by|A) /.test(block.text)) continue;
    if (!postFoot.test(block.text)) continue;
    const isTold = ({ role, text }: Block): boolean => role === null && isProse(text);
    if (blocks.slice(0, at).some(isTold) && blocks.slice(at + 1).some(isTold))
      claim(block, 'boilerplate', 'embedded post');
  }
}
