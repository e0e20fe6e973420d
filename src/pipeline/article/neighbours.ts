import { type Block, claim } from './blocks.ts';
import { countWords, endsSentence, opensWithMark, reportsSpeech, withoutQuoted } from './shape.ts';

/** A paragraph of an appeal is no longer; it bounds what the rule reads. */
const longestAppeal = 1500;

/**
 * Claims the paragraphs of an appeal that follow its first line.
 * Matches, after “Your support helps us to tell the story”, “We believe quality journalism should be free to all.”
 * Refuses “We went to the border, and our reporter met Rosa Lim, who said …” (speech) and any paragraph apart from a line
 * that is an appeal by its own wording: the newspaper speaks of itself in columns too.
 */
export function claimAppealRun(blocks: readonly Block[]): void {
  for (let at = 1; at < blocks.length; at += 1) {
    const above = blocks[at - 1] as Block;
    const block = blocks[at] as Block;
    if (above.rule !== 'appeal' && above.rule !== 'appeal run') continue;
    if (block.role === null && isPapersVoice(block.text)) claim(block, 'boilerplate', 'appeal run');
  }
}

/** The newspaper speaks of itself, in the first person or to "you", about its trade. */
function isPapersVoice(text: string): boolean {
  if (text.length > longestAppeal || opensWithMark(text)) return false;
  const plain = withoutQuoted(text);
  return (
    /\b(?:we|our|us|you|your)\b/i.test(plain) &&
    /\b(?:journalis[mt]s?|report(?:ers?|ing)|newsrooms?|readers?|paywalls?|donat\w+|subscri\w+|documentar(?:y|ies)|editorial|coverage|independen(?:t|ce))\b/i.test(
      plain,
    ) &&
    !reportsSpeech(plain)
  );
}

/**
 * Claims the links below a heading such as "Related stories": lines that end without a full stop, up to the next
 * paragraph. Matches “Ministers meet in Riga” below “Read more”. Refuses a line that ends as a sentence.
 */
export function claimLinkLists(blocks: readonly Block[]): void {
  for (let at = 1; at < blocks.length; at += 1) {
    const above = blocks[at - 1] as Block;
    const block = blocks[at] as Block;
    const heads = above.rule === 'related' && countWords(above.text) <= 6;
    if (!heads && above.rule !== 'link below a heading') continue;
    if (block.role !== null || endsSentence(block.text) || countWords(block.text) > 22) continue;
    // A heading that stands alone between paragraphs of the story has one link; further lines need their own kind.
    if (above.rule === 'link below a heading' && block.gap > 1) continue;
    claim(block, 'boilerplate', 'link below a heading');
  }
}

/**
 * Claims the short labels left behind after the story, where only furniture follows: “World”, “Europe”.
 * Refuses a line that ends as a sentence or opens with a quotation mark.
 */
export function claimLeftovers(blocks: readonly Block[]): void {
  let sawFurniture = false;
  for (let at = blocks.length - 1; at > 0; at -= 1) {
    const block = blocks[at] as Block;
    if (block.role === 'boilerplate') sawFurniture = true;
    else if (block.role === null) {
      const label = countWords(block.text, 6) <= 4 && block.text.length <= 40;
      if (!sawFurniture || !label || endsSentence(block.text) || opensWithMark(block.text)) return;
      claim(block, 'boilerplate', 'label after the story');
    } else if (block.role !== 'caption' && block.role !== 'credit') return;
  }
}
