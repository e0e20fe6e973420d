/** How many letters of a quotation the ledger keeps: enough to know it again, and no second copy of the article. */
const kept = 80;

/** The first words of a quotation as the ledger keeps them. */
export function firstWords(text: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length <= kept ? flat : flat.slice(0, kept).replace(/[\uD800-\uDBFF]$/u, '');
}

/** The words of a text, folded, in which a mended typo or another mark leaves most as they were. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every two letters that stand together in `text`, with how often. */
function pairsOf(text: string): Map<string, number> {
  const words = wordsOf(text);
  const folded = words.length === 0 ? '' : ` ${words.join(' ')} `;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < folded.length; at++) {
    const pair = folded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two beginnings of quotations are, from 0 (no two letters in common) to 1 (the same): Dice's coefficient over
 * pairs of letters, which a typo moves little and another sentence much.
 */
export function likeness(a: string, b: string): number {
  const [x, y] = [pairsOf(firstWords(a)), pairsOf(firstWords(b))];
  let common = 0;
  let all = 0;
  for (const [pair, count] of x) {
    common += Math.min(count, y.get(pair) ?? 0);
    all += count;
  }
  for (const count of y.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/** From this likeness on two quotations of one article are taken for one that was edited. */
export const alike = 0.7;

/** Fewer words than these stand in others by chance. */
const fewestHeld = 3;
/** How alike some words of a longer text must be to those looked for. */
const held = 0.85;

/**
 * Whether a quotation holds, somewhere in it, the words kept of another: the same ones, or as many that are most like them. Takes
 * time by the length of `text`, for only where half the words are there are they compared.
 */
export function holdsWords(text: string, words: string): boolean {
  const wanted = wordsOf(words);
  const given = wordsOf(text);
  const size = wanted.length;
  if (size < fewestHeld || given.length < size) return false;
  const known = new Set(wanted);
  const isKnown = (at: number): number => (known.has(given[at] ?? '') ? 1 : 0);
  let shared = 0;
  for (let end = 0; end < given.length; end++) {
    shared += isKnown(end) - (end >= size ? isKnown(end - size) : 0);
    if (end + 1 < size || shared * 2 < size) continue;
    if (likeness(words, given.slice(end + 1 - size, end + 1).join(' ')) >= held) return true;
  }
  return false;
}
