// Takes what stands between “skip past newsletter promotion” and “after newsletter promotion”. Refuses all below the one without the other.
import { type Block, claim } from './blocks.ts';
import { isPersonName } from './names.ts';
import { endsSentence, reportsSpeech } from './shape.ts';
import { isProse } from './story-words.ts';

/** Marks for the ear around something that is no story: what opens one and what closes it. */
const marks = [
  [/^skip (?:past )?(?:the )?(?:newsletter )?promotion\b/i, /^(?:after|end of) (?:the )?(?:newsletter )?promotion\b/i],
  [/^skip (?:the )?.{2,40}\band continue reading$/i, /^end of .{2,40}$/i],
  [/^list of \d+ items$/i, /^end of list$/i],
  [/^allow \p{L}+ content\?$/iu, /^end of \p{L}+ (?:post|content|embed)\b/iu],
] as const;

/** No promotion is longer. */
const longest = 12;

/** Claims what a page brackets with marks for screen readers. */
export function claimPromotions(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.text.length > 80) continue;
    for (const [opening, closing] of marks) {
      if (!opening.test(block.text)) continue;
      const below = blocks.slice(at + 1, at + 1 + longest);
      const end = below.findIndex(({ text }) => text.length <= 80 && closing.test(text));
      if (end === -1) continue;
      for (const one of [block, ...below.slice(0, end + 1)]) claim(one, 'boilerplate', 'promotion');
    }
  }
}

/** So far down may a page print what its author is above the story. */
const headBlocks = 16;
/** “Rosa Lim is a columnist for the Post”, where her name stands alone beside it. */
const authorCard =
  /^(\p{Lu}\S+(?: \S+){1,3}?) is (?:an? |the |our )?[^.!?]{0,60}\b(?:columnist|reporter|editor|journalist|writer|correspondent|contributor|commentator|critic)\b[^.!?]{0,60}\.?$/u;

/** Claims “Written by Rosa Lim”, with what she says of herself, down to “Follow”. */
export function claimAuthorCards(blocks: readonly Block[]): void {
  const story = blocks.findIndex(({ role, text }) => role === null && isProse(text));
  const at = blocks.findLastIndex(({ role, text }, n) => {
    const name =
      story === -1 || n < Math.max(4, story) || role !== null
        ? null
        : /^(?:written|posted|published) by (.{4,40})$/i.exec(text)?.[1];
    return name !== undefined && name !== null && isPersonName(name);
  });
  for (const block of blocks.slice(0, headBlocks)) {
    const [, name = ''] = (block.role === null && block.text.length <= 160 && authorCard.exec(block.text)) || [];
    if (name !== '' && isPersonName(name) && blocks.some(({ text }) => text === name || text === `By ${name}`))
      claim(block, 'boilerplate', 'author note');
  }
  if (at === -1) return;
  const below = blocks.slice(at + 1, at + 6);
  const end = below.findIndex(({ role, text }) => role === 'boilerplate' && /^follow/i.test(text));
  if (end === -1 || below.slice(0, end).some(({ text }) => text.length > 200 || reportsSpeech(text))) return;
  for (const one of blocks.slice(at, at + 1 + end)) claim(one, 'boilerplate', 'author note');
  // The labels a story is filed under stand right above.
  for (let above = at - 1; above > 2; above -= 1) {
    const block = blocks[above] as Block;
    if (block.role !== null || block.text.length > 30 || endsSentence(block.text)) break;
    claim(block, 'boilerplate', 'label after the story');
  }
}
