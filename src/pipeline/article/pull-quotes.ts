// Matches “We will not be moved” on a line of its own where the story prints those words again.
// Refuses a quotation that stands alone and nowhere else, and one that names its speaker on its line.
import { type Block, claim } from './blocks.ts';
import { isPersonName } from './names.ts';
import { countWords, endsSentence, normalised, opensWithMark, reportsSpeech } from './shape.ts';

const longestPullQuote = 300;
/** The words by which a pull quote is looked for. */
const keyWords = 4;
/** A key that stands at more places than this is no key: a hostile text, or a refrain. */
const mostPlaces = 20;

/**
 * Claims the lines that repeat a quotation of the story in large type, and the name below such a line. A repeat is not
 * counted again. Linear: the story is read once, and only where there are candidates.
 */
export function claimPullQuotes(blocks: readonly Block[]): void {
  const candidates = new Map<string, Block[]>();
  for (const block of blocks) {
    if (block.role !== null || !isCandidate(block.text)) continue;
    const key = keyOf(normalised(block.text));
    const sharing = candidates.get(key) ?? [];
    candidates.set(key, sharing);
    if (sharing.length < mostPlaces) sharing.push(block);
  }
  if (candidates.size === 0) return;
  const claimed = new Set<Block>();
  for (const block of blocks) {
    if (block.role !== null || claimed.has(block) || !/[“"‘'«]/.test(block.text)) continue;
    const words = normalised(block.text).split(' ');
    for (let at = 0; at + keyWords <= words.length; at += 1) {
      const sharing = candidates.get(words.slice(at, at + keyWords).join(' '));
      if (sharing === undefined) continue;
      for (const candidate of sharing) {
        if (candidate === block || claimed.has(candidate) || candidate.text.length > block.text.length) continue;
        const repeated = normalised(candidate.text);
        // Of two that say the same, the later is the repeat, unless only the earlier stands bare.
        if (candidate.text.length === block.text.length && candidate.start < block.start) continue;
        if (words.slice(at, at + countWords(repeated)).join(' ') === repeated) claimed.add(candidate);
      }
    }
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
  if (text.length > longestPullQuote || !opensWithMark(text) || countWords(text, keyWords) < keyWords) return false;
  return /[”’"'»][.,]?$/.test(text) && !/[”"»],? \p{L}/u.test(text) && !reportsSpeech(text.slice(-40));
}

function keyOf(words: string): string {
  return words.split(' ').slice(0, keyWords).join(' ');
}

/** “Rosa Lim”, “— Rosa Lim, harbour master”. */
function isSpeakerLine(text: string): boolean {
  if (text.length > 80 || endsSentence(text)) return false;
  const [name = ''] = text.replace(/^[-–—]\s?/, '').split(/,\s/);
  return isPersonName(name);
}
