// Reads the authors off the lines that name them, and finds the one who is named below the story or above the headline.
import type { Byline } from '../../domain.ts';
import { type Block, claim } from './blocks.ts';
import { andName, isAnnounced, isBylineRole, readByline, readBylineRole } from './bylines.ts';
import { kicker } from './headline-features.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { authorCited, nameInRecord } from './records.ts';
import { authorPlace, authorPost, cited, nameAbove, oneName, recordAuthor, roleAbove } from './rule-names.ts';
import { endsSentence, withoutQuoted } from './shape.ts';
import { isProse } from './story-words.ts';

/**
 * Claims the byline of an article that has none in its head: the one below the story (“By Rosa Lim” as its last words),
 * the name that a column prints above its headline, or the author whom a note at the foot names.
 */
export function claimClosingByline(blocks: readonly Block[]): void {
  if (blocks.some((block) => block.role === 'byline')) return;
  const last = closingByline(blocks) ?? reportersNote(blocks) ?? nameInCard(blocks);
  if (last !== undefined) {
    claim(last, 'byline', 'byline below the story');
    return;
  }
  const above = blocks.find(
    (block, at) =>
      block.rule === nameAbove &&
      !kicker.test(block.text) &&
      (isShownToWrite(blocks, at) || isAboveHeadline(blocks, at)),
  );
  if (above !== undefined) above.role = 'byline';
}

/** The name below “About the author” at the foot of a story that names nobody else. */
function nameInCard(blocks: readonly Block[]): Block | undefined {
  const at = blocks.findLastIndex(({ text }) => text.length < 30 && aboutAuthor.test(text));
  const name = blocks[at + 1];
  if (at < 3 || name?.role !== null || !isPersonName(name.text)) return undefined;
  claim(blocks[at] as Block, 'boilerplate', 'author note');
  return name;
}

const aboutAuthor = /^(?:about the )?(?:author|writer|reporter):?$/i;

const reportedFrom =
  /^(\p{Lu}\S+(?: \p{Lu}\S*){1,3}) reported from \p{Lu}[^.!?;:“”"]{2,60}?(?:, and (\p{Lu}\S+(?: \p{Lu}\S*){1,3}) from \p{Lu}[^.!?;:“”"]{2,60})?\.$/u;

/** “Rosa Lim reported from Riga, and Jan Hale from Ness.” as the last words of a story that does not name her. */
function reportersNote(blocks: readonly Block[]): Block | undefined {
  const last = blocks.findLast(({ role }) => role === null);
  const [, one, two] = reportedFrom.exec(last?.text ?? '') ?? [];
  if (last === undefined || one === undefined || !isPersonName(one) || (two !== undefined && !isPersonName(two)))
    return;
  return blocks.some(({ text }) => text !== last.text && text.includes(one)) ? undefined : last;
}

/** So many lines of a page may stand between the author below the story and its end. */
const mostBelow = 6;

/** “By Rosa Lim”, “Posted by Rosa Lim at 11:20” or “- Rosa Lim” below the last paragraph. */
function closingByline(blocks: readonly Block[]): Block | undefined {
  const story = blocks.findLastIndex(({ role, text }) => role === null && isProse(text));
  const below = blocks.slice(Math.max(1, story + 1)).filter(({ role }) => role === null);
  return below
    .slice(0, mostBelow)
    .find(
      ({ text }) =>
        !endsSentence(text) &&
        (isAnnounced(text) || (/^[-–—]\s?\p{Lu}/u.test(text) && isPersonName(text.replace(/^[-–—]\s?/, '')))),
    );
}

/** Whether a person's name stands right above the headline, and the day or the story right below it, of a piece told by an “I”: a column prints its author so. */
function isAboveHeadline(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const [headline, below] = blocks.slice(at + 1, at + 3);
  if (headline?.role !== 'headline' || !isLikelyPerson(text) || !/\p{Ll}/u.test(text)) return false;
  if (blocks[at - 1]?.text.includes(text)) return false;
  const told = blocks.slice(at + 1).filter(({ role }) => role === 'headline' || role === null);
  const isOwn = told.slice(0, 4).some((one) => /\b(?:I|[Mm]y)\b/.test(withoutQuoted(one.text)));
  return isOwn && (below?.role === 'date' || (below?.role === null && isProse(below.text)));
}

/** Whether a name above the headline is printed again, or stands by a word for what columnists write: a place or a room of the site is neither. */
function isShownToWrite(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const name = text.toLowerCase();
  const names = (other: string): boolean =>
    (other.startsWith(name) && !other.startsWith(`${name} | `)) ||
    other.includes(`by ${name}`) ||
    other.includes(`writes ${name}`);
  const labels = [blocks[at - 2], blocks[at - 1], blocks[at + 1]];
  return (
    labels.some(
      (one) => one !== undefined && one.text.length <= 40 && (kicker.test(one.text) || isBylineRole(one.text)),
    ) || blocks.some((one, n) => n !== at && names(one.text.toLowerCase()))
  );
}

const byOneName =
  /^(?:(?:posted|written|published) )?by (?!Admin|Staff|Editor|Guest|Webmaster|The|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)(\p{Lu}\p{Ll}{2,15})$/iu;

/** Claims “by Rosa” right above or below a day. Refuses “By Sunday”, and a line in the story. */
export function claimOneName(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.slice(0, headBlocks).entries()) {
    if (block.role !== null || block.text.length > 40 || !byOneName.test(block.text)) continue;
    const [above, below] = [blocks[at - 1], blocks[at + 1]];
    if ((above?.role === 'date' && block.gap <= 1) || (below?.role === 'date' && below.gap <= 1))
      claim(block, 'byline', oneName);
  }
}

/** So far down does a head reach, with the menu above it. */
const headBlocks = 40;

/** The authors that the byline blocks name, with what a line beside them says they are. */
export function readBylines(blocks: readonly Block[]): Byline[] {
  const bylines: Byline[] = [];
  let role: string | undefined;
  for (const block of blocks) {
    if (block.role !== 'byline') continue;
    const last = bylines.at(-1);
    if (block.rule === roleAbove) role = block.text;
    else if (block.rule === oneName) bylines.push({ name: byOneName.exec(block.text)?.[1] ?? block.text });
    else if (block.rule === authorPost && last !== undefined) {
      bylines[bylines.length - 1] = { ...readBylineRole(block.text), ...last };
    } else if (block.rule === authorPlace && last !== undefined) {
      bylines[bylines.length - 1] = {
        place: block.text.replace(/^(?:in|at|[Rr]eporting from) | ?[-–—/,]$/g, ''),
        ...last,
      };
    } else {
      const reporters = reportedFrom.exec(block.text)?.slice(1) ?? [];
      for (const name of reporters) if (name !== undefined) bylines.push({ name });
      const further = andName.exec(block.text)?.[1];
      const named = block.rule === recordAuthor ? nameInRecord(block.text) : (further ?? block.text);
      for (const byline of readByline(named)?.bylines ?? []) {
        if (bylines.some((one) => one.name === byline.name)) continue;
        bylines.push(role === undefined ? byline : { role, ...byline });
        role = undefined;
      }
    }
  }
  return bylines.length > 0 ? bylines : bylinesOfNotes(blocks);
}

/** “• Rosa Lim can be reached at …” below a story without a byline: newspapers print it of the author alone. */
function bylinesOfNotes(blocks: readonly Block[]): Byline[] {
  for (const block of blocks) {
    const author = block.rule === cited ? authorCited(block.text) : null;
    if (author !== null) return [{ name: author }];
    if (block.rule !== 'author note') continue;
    const [, post, before, after] =
      /^(?:[•*]\s?)?(?:(?<post>.{4,40}?) (?:covers|writes|reports|is (?:a|an|the|our) (?:[\p{L}-]+ ){0,4}(?:editor|correspondent|reporter|columnist|writer))|(.{4,40}?) can be (?:reached|contacted|emailed)|(?:you can )?(?:reach|contact|e-?mail|write to) (.{4,40}?) at)\b/iu.exec(
        block.text,
      ) ?? [];
    const name = before ?? after ?? post;
    if (name !== undefined && isPersonName(name)) return [{ name }];
  }
  return [];
}
