// Joins “traf-⏎fic” to “traffic”, “long-⏎term” to “long-term” and “T he” to “The”. Leaves “pre-⏎and post-war” and “he came -⏎at last” apart.

/** A hyphen that ends a line whose paragraph goes on in lower case below. */
const hyphenated = /[-\u00ad\u2010][ \t]{0,40}(?:(?:\r\n|\r|\n)[ \t]{0,80}){1,2}(?=\p{Ll})/gu;

/** So much of a word is read on either side of a hyphen. */
const longestPart = 24;

/** Words that begin a compound, and are no syllable with which a longer word is likely to be broken off. */
const firstParts = new Set(
  'well long short high full half self hard far large small fast slow deep old new free best so one two three four five six seven eight nine first second third twenty thirty forty fifty sixty seventy eighty ninety single double cross vice great left right fixed middle working anglo'.split(
    ' ',
  ),
);
/** What makes one word of them all the same: “short-⏎age”, “high-⏎way”. */
const endings = new Set(
  'age ary dom ed en ened ening ens eous er ers est ful fully hood ing ings ish ity lance land less light lights ly ment ments ness over own self ship ships side standing teen th ties ty ward wards way ways wide work works'.split(
    ' ',
  ),
);
/** Words that end a compound, and no longer word. */
const lastParts = new Set(
  'based backed related minded elect general wing up off sized speaking year mile hour minute month called'.split(' '),
);

/**
 * The words of a hard-wrapped paragraph on one line: each line break, with the indentation around it, is a space, and a
 * word broken over two lines is whole again.
 */
export function unwrap(words: string): string {
  return words.includes('\n') || words.includes('\r') ? withoutDropCap(onOneLine(words)) : withoutDropCap(words);
}

function onOneLine(words: string): string {
  const whole = /[-\u00ad\u2010][ \t]*[\r\n]/.test(words)
    ? words.replace(hyphenated, (found, at: number) =>
        join(words.slice(Math.max(0, at - longestPart), at), found, words.slice(at + found.length)),
      )
    : words;
  return whole.replace(/[ \t]*(?:(?:\r\n|\r|\n)[ \t]*){1,2}/g, ' ');
}

const withoutDropCap = (line: string): string =>
  line.charCodeAt(1) === 32 ? line.replace(dropCap, (found) => found.charAt(0)) : line;

/**
 * “T he minister”: the large letter with which a page begins a story, as a copy of it comes out, with the rest of a word that opens
 * sentences. Refuses “T cells”, “I f” and whatever else may be a letter by itself before another word.
 */
const dropCap =
  /^(?:T (?=(?:he|hey|here|his|hat|hese|hose|hen|hough|hree|wo|o)\b)|W (?=(?:hen|hat|hile|here|hy|ho|ith|ithin|ithout|as|ere|e)\b)|S (?=(?:he|ince|ome|o)\b)|F (?=(?:or|rom|our|ive|ew)\b)|H (?=(?:is|er|e|ere|ow)\b)|I (?=(?:t|n|s|f|nside)\b)|O (?=(?:n|nce|ne|f|ver|ur)\b)|B (?=(?:ut|y|efore|ehind|ecause|etween)\b)|N (?=(?:o|ot|ow|obody|ever)\b)|M (?=(?:y|ore|ost|any)\b)|Y (?=(?:ou|our|et)\b)|A (?=(?:t|s|n|nd|fter|ll|ny)\b))/;

/** What stands for a hyphen and the line break behind it: nothing in a broken word, the hyphen alone in a compound. */
function join(before: string, found: string, after: string): string {
  const hyphen = found.charAt(0);
  if (hyphen === '\u00ad') return '';
  const first = /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? '';
  const last = /^\p{L}+/u.exec(after.slice(0, longestPart))?.[0] ?? '';
  if (first === '' || /^(?:and|or|to|nor|but)$/.test(last)) return `${hyphen} `;
  const broken = /\p{Ll}$|^\p{L}$/u.test(first) && !/[-\u2010]$/.test(before.slice(0, before.length - first.length));
  return broken && !isCompound(first.toLowerCase(), last) ? '' : hyphen;
}

function isCompound(first: string, last: string): boolean {
  return (firstParts.has(first) && !endings.has(last)) || (lastParts.has(last) && first.length > 1);
}
