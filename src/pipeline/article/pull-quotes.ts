// Matches “We will not be moved” on a line of its own where the story prints those words again.
// Refuses a quotation that stands alone and nowhere else, and one that names its speaker on its line.
import { type Block, claim } from './blocks.ts';
import { isPersonName } from './names.ts';
import { countWords, endsSentence, normalised, opensWithMark, reportsSpeech } from './shape.ts';

const longestPullQuote = 300;
/** Fewer words than this repeat by chance. */
const fewestWords = 4;
/** How many characters are searched at most: more than any article needs, and little enough for a hostile one. */
const mostSearched = 200_000_000;

/**
 * Claims the lines that repeat a quotation of the story in large type, and the name below such a line. A repeat is not
 * counted again.
 */
export function claimPullQuotes(blocks: readonly Block[]): void {
  const story = blocks.filter((block) => block.role === null);
  const candidates = story.map((block, at) => ({ block, at })).filter(({ block }) => isCandidate(block.text));
  if (candidates.length === 0) return;
  const words = story.map((block) => normalised(block.text));
  const starts: number[] = [];
  let length = 1;
  for (const one of words) {
    starts.push(length);
    length += one.length + 2;
  }
  // Spaces on both sides, so that a search for whole words needs no expression.
  const all = ` ${words.join('  ')} `;
  const claimed = new Set<Block>();
  for (const { block, at } of candidates.slice(0, Math.ceil(mostSearched / all.length))) {
    const own = words[at] as string;
    const first = all.indexOf(` ${own} `) + 1;
    const start = starts[at] as number;
    // Said once more further up, or, where it stands bare first, within a longer paragraph further down.
    const elsewhere = first < start ? first : all.indexOf(` ${own} `, start) + 1;
    const bareTwin = elsewhere > start && all.startsWith(`${own}  `, elsewhere) && all.startsWith('  ', elsewhere - 2);
    if (elsewhere > 0 && !bareTwin) claimed.add(block);
  }
  for (const [at, block] of blocks.entries()) {
    if (!claimed.has(block)) continue;
    claim(block, 'boilerplate', 'pull quote');
    const below = blocks[at + 1];
    if (below?.role === null && isSpeakerLine(below.text)) claim(below, 'boilerplate', 'speaker of a pull quote');
  }
}

/** A quotation and nothing else on its line. */
function isCandidate(text: string): boolean {
  if (text.length > longestPullQuote || !opensWithMark(text) || countWords(text, fewestWords) < fewestWords)
    return false;
  return /[”’"'»][.,]?$/.test(text) && !/[”"»],? \p{L}/u.test(text) && !reportsSpeech(text.slice(-40));
}

/** “Rosa Lim”, “— Rosa Lim, harbour master”. */
function isSpeakerLine(text: string): boolean {
  if (text.length > 80 || endsSentence(text)) return false;
  const [name = ''] = text.replace(/^[-–—]\s?/, '').split(/,\s/);
  return isPersonName(name);
}
