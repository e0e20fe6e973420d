// Takes the first line that is no furniture, “Ice road opens”. Refuses “RIGA (Reuters) — The ice road opened”, which is
// the story, and “All Posts” above a longer line.
import { type Block, claim } from './blocks.ts';
import { isAnnounced } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { headlineEnd } from './headline-suffix.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, normalised } from './shape.ts';

/** A headline is short even where it is long. */
const longestHeadline = 260;
/** So far below a menu's label is the headline looked for. */
const farthest = 24;

/**
 * Claims the headline, what stands above it (sections, a byline, a date) and its repeats further down. Gives its place in
 * `blocks`, or -1 where the text opens with its story.
 */
export function claimHeadline(blocks: readonly Block[]): number {
  claimSiteName(blocks);
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null) continue;
    const text = block.text;
    if (isSection(text)) {
      claim(block, 'boilerplate', 'section label');
    } else if (isAnnounced(text)) {
      claim(block, 'byline', 'byline with By');
    } else if (isLeftoverLabel(blocks, at)) {
      claim(block, 'boilerplate', 'label above the headline');
    } else {
      if (!isHeadline(text)) return -1;
      claim(block, 'headline', 'first line that is no furniture');
      return at;
    }
  }
  return -1;
}

/**
 * Claims a site's name and motto: the lines that touch a menu below them, where the headline follows it and shows that by
 * a date or a byline of its own. Takes “Harbour Notes” and “Bells and boats” above “Home About Contact”. Refuses a headline
 * above “Share Tweet”, and one whose date follows the menu at once.
 */
function claimSiteName(blocks: readonly Block[]): void {
  const menu = blocks.slice(0, 5).findIndex((one) => one.rule === 'menu' && /^home\b.+/i.test(one.text));
  if (menu < 1 || blocks.slice(1, menu + 1).some((one) => one.gap > 0)) return;
  const below = blocks.slice(menu + 1, menu + 6);
  const at = below.findIndex((one) => one.role === null);
  const headline = below[at];
  if (headline === undefined || endsSentence(headline.text) || !isHeadline(headline.text)) return;
  if (isAnnounced(headline.text) || below.slice(0, at).some((one) => one.role === 'date')) return;
  const dated = below.slice(at + 1).some((one) => one.role === 'date' || isAnnounced(one.text));
  if (!dated) return;
  for (const block of blocks.slice(0, menu)) claim(block, 'boilerplate', 'site name above the headline');
}

/**
 * A menu's words left above the headline: one to three of them, on a line that touches its neighbours, with furniture
 * about and a longer line further down that can be the headline.
 */
function isLeftoverLabel(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  if (countWords(block.text, 4) > 3 || endsSentence(block.text)) return false;
  if (block.gap > 0 && (blocks[at + 1]?.gap ?? 1) > 0) return false;
  const rest = blocks.slice(at + 1, at + farthest);
  const next = rest.findIndex((one) => one.role === null && countWords(one.text, 4) > 3);
  const candidate = rest[next];
  if (candidate === undefined || !isHeadline(candidate.text) || endsSentence(candidate.text)) return false;
  return blocks.slice(0, at + 1 + next).some((one) => one.role === 'boilerplate');
}

function isHeadline(text: string): boolean {
  return text.length <= longestHeadline && !opensStory(text) && !/[.!?]["”’]? \p{Lu}.{60,}[.]$/u.test(text);
}

/** A dateline opens the story; in a short line without day or agency it may be a headline's "EXCLUSIVE –". */
function opensStory(text: string): boolean {
  const dateline = readDateline(text);
  return dateline !== null && (dateline.agency !== null || text.length > 140);
}

/** Claims the lines that print the headline again: the page's title above it, a link to a copy below. */
export function claimRepeatedHeadline(blocks: readonly Block[], headlineAt: number): void {
  const headline = blocks[headlineAt];
  if (headline === undefined) return;
  const words = normalised(headline.text.slice(0, headlineEnd(headline.text)));
  if (countWords(words) < 3) return;
  const opening = words.slice(0, words.indexOf(' '));
  for (const block of blocks) {
    if (block.role !== null || block.text.length > headline.text.length + 40) continue;
    if (
      !block.text
        .slice(0, opening.length + 8)
        .toLowerCase()
        .includes(opening)
    )
      continue;
    const other = normalised(block.text);
    if (
      other !== words &&
      !(other.startsWith(words) && normalised(block.text.slice(0, headlineEnd(block.text))) === words)
    ) {
      const repost = normalised(headline.text);
      if (!(other.length > words.length && repost.startsWith(other))) continue;
    }
    claim(block, 'boilerplate', 'headline printed again');
  }
}
