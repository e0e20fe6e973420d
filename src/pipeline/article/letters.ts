// Takes “Dr Rosa Lim” and “Riga” below a letter, and “Yours faithfully,”. Refuses the author below a standfirst on any other page.
import { type Block, claim } from './blocks.ts';
import { isBylineRole } from './bylines.ts';
import { isPersonName } from './names.ts';
import { countWords, endsSentence, opensWithMark } from './shape.ts';
import { isProse } from './story-words.ts';

const salutation =
  /^(?:(?:sir|madam|a chara|dear (?:sir|madam|editors?)|editor(?=\s?[,:–—-]))\b(?: or madam)?\s?[,:–—-]|to the editor\b)/i;
const closing =
  /^(?:[–—-] )?(?:is mise|yours,? (?:faithfully|sincerely|truly|etc)|(?:yours|sincerely|faithfully|respectfully)(?: yours)?|with best wishes)[,.]{0,2}$/i;
/** Who writes and will not be named. */
const withheld = /^\(?names? (?:and address )?(?:supplied|withheld|provided)\b/i;
const label =
  /^(?:[\p{L}’']+ )?letters?(?: (?:to the editor|page|of the (?:day|week)))?\b(?:$|:)|^(?:(?:have )?your say|your (?:letters|views)|readers write|points? of view|postbag|mailbag)$| [–—|-] letters\b[^.]{0,30}$|\ban open letter\b/iu;

/**
 * Claims the names below the letters of a page of letters, with the places or posts below those, for the story: they are its
 * words, and nobody's byline.
 */
export function claimSignatures(blocks: readonly Block[]): void {
  if (!isLetters(blocks)) return;
  for (let at = 1; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (block.role !== null) continue;
    const above = blocks[at - 1] as Block;
    if (closing.test(block.text)) claim(block, 'body', 'end of a letter');
    else if (block.text.length <= 60 && withheld.test(block.text)) claim(block, 'body', signature);
    else if (isEndOfLetter(above) && isSigner(block.text)) claim(block, 'body', signature);
    else if (above.rule === signature && block.gap === 0 && isBelowName(block.text)) claim(block, 'body', signature);
  }
}

export const signature = 'signature of a letter';

/** Two signs that these are letters: how one opens or ends, what the page is called, a name below a paragraph. */
function isLetters(blocks: readonly Block[]): boolean {
  let signs = 0;
  let named = false;
  let opened = 0;
  for (const [at, { role, text }] of blocks.entries()) {
    if (text.length <= 90 && !named && label.test(text)) named = true;
    if (role !== null) continue;
    if (salutation.test(text)) opened += 1;
    else if (text.length <= 40 && closing.test(text)) signs += 1;
    else if (at > 1 && isEndOfLetter(blocks[at - 1] as Block) && isSigner(text)) signs += 1;
    else if (text.length <= 60 && withheld.test(text)) signs += 1;
  }
  return signs > 0 && +named + Math.min(opened, 2) + signs >= 2 && (named || opened > 0 || signs > 2);
}

/** The last paragraph of a letter, or what it ends with. */
const isEndOfLetter = ({ role, rule, text }: Block): boolean =>
  rule === 'end of a letter' || (role === null && endsSentence(text) && (isProse(text) || countWords(text, 5) >= 5));

/** “Dr Rosa Lim”, “Dora Quist (Mrs)”, “Jan and Rosa Hale”. */
function isSigner(text: string): boolean {
  if (text.length > 80 || opensWithMark(text) || /^by\b/i.test(text)) return false;
  const bare = text
    .replace(/^[-–—]\s?/, '')
    .replace(/^From (?=\p{Lu})/u, '')
    .replace(/^(?:Sir|Dame|Lord|Lady|Dr|Prof|Professor|Rev|Canon|Col|Capt|Cllr)\.? (?=\p{Lu})/u, '')
    .replace(/\s?\([^()]{1,30}\)$/, '')
    .replace(
      /^(?:(?:the )?(?:dr|prof|professor|sir|dame|lord|lady|baroness|rev|revd|canon|cllr|mrs?|ms|miss|col|capt|major)\.? )+/i,
      '',
    )
    .replace(/,.*$/, '')
    .replace(/(?<=\p{Lu}\p{L}{1,30}) (?:and|&) \p{Lu}\p{L}+(?= \p{Lu})/u, '');
  return isPersonName(bare) || initials.test(bare);
}

/** “J COATES”, “A. R. Tull” */
const initials = /^(?:\p{Lu}\.? ?){1,3} \p{Lu}[\p{L}’'-]{2,}$/u;

/** A place, a post, or those who sign as well. */
const isBelowName = (text: string): boolean =>
  text.length <= 70 &&
  countWords(text, 9) <= 8 &&
  !endsSentence(text) &&
  (/^(?:\p{Lu}|and \d)/u.test(text) || isBylineRole(text)) &&
  !salutation.test(text);
