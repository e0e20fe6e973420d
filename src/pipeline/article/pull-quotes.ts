// Matches “We will not be moved” on a line of its own where the story prints those words again.
// Refuses a quotation that stands alone and nowhere else, and one that names its speaker on its line.
import { type Block, claim } from './blocks.ts';
import { isPersonName } from './names.ts';
import { countWords, endsSentence, opensWithMark, reportsSpeech } from './shape.ts';

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
  const candidates = story
    .map((block, at) => ({ words: quotedWords(block.text), block, at }))
    .filter(({ words }) => words !== null);
  if (candidates.length === 0) return;
  const starts: number[] = [];
  let length = 0;
  for (const { text } of story) {
    starts.push(length);
    length += text.length + 1;
  }
  const all = story.map((block) => block.text).join('\n');
  const claimed = new Set<Block>();
  for (const { words, block, at } of candidates.slice(0, Math.ceil(mostSearched / all.length))) {
    const own = words as string;
    const start = starts[at] as number;
    const first = all.indexOf(own);
    // Said once more further up, or, where it stands bare first, within a longer paragraph further down.
    const elsewhere = first < start ? first : all.indexOf(own, start + block.text.length);
    if (elsewhere === -1) continue;
    const bareTwin =
      elsewhere > start && quotedWords(all.slice(elsewhere - 1, all.indexOf('\n', elsewhere) >>> 0)) === own;
    if (!bareTwin) claimed.add(block);
  }
  for (const [at, block] of blocks.entries()) {
    if (!claimed.has(block)) continue;
    claim(block, 'boilerplate', 'pull quote');
    const below = blocks[at + 1];
    if (below?.role === null && isSpeakerLine(below.text)) claim(below, 'boilerplate', 'speaker of a pull quote');
  }
}

/** The words of a line that is a quotation and nothing else, without its marks and the stop before them; else null. */
function quotedWords(text: string): string | null {
  if (text.length > longestPullQuote || !opensWithMark(text) || countWords(text, fewestWords) < fewestWords)
    return null;
  if (!/[”’"'»][.,]?$/.test(text) || /[”"»],? \p{L}/u.test(text) || reportsSpeech(text.slice(-40))) return null;
  return text.slice(1).replace(/[.,!?…]?[”’"'»][.,]?$/, '');
}

/** “Rosa Lim”, “— Rosa Lim, harbour master”. */
function isSpeakerLine(text: string): boolean {
  if (text.length > 80 || endsSentence(text)) return false;
  const [name = ''] = text.replace(/^[-–—]\s?/, '').split(/,\s/);
  return isPersonName(name);
}
