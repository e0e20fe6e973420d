import type { Mark } from './scan.ts';

/**
 * The words that begin with an apostrophe: where a single mark stands before one of them it opens nothing.
 * Takes ’twas, ’90s, rock ’n’ roll; refuses ‘go’.
 */
const CLIPPED = new Set([
  'bout',
  'cause',
  'cos',
  'coz',
  'cuz',
  'em',
  'er',
  'im',
  'n',
  'nuff',
  'round',
  's',
  'scuse',
  'tis',
  'til',
  'till',
  'tude',
  'twas',
  'tween',
  'twere',
  'twill',
  'twould',
  'un',
  'ere',
  'gainst',
  'neath',
  'fraid',
  'tho',
  'hood',
  'sup',
]);

/** Whether a single mark just before `at` is an apostrophe that stands for letters left out. */
function startsClippedWord(text: string, at: number): boolean {
  const word = /^(?:\d\d(?:s|\b)|[\p{L}]+)/u.exec(text.slice(at, at + 12))?.[0].toLowerCase();
  return word !== undefined && (/^\d/.test(word) || CLIPPED.has(word));
}

/** Words that lost an H, and are no words without it: ’Ow much? ’Appen it will. */
const DROPPED =
  /^(?:ow|ello|ullo|ome|ouse|ouses|ope|oped|appen|ave|aven|avin|avent|e|alf|undred|ell|eart|ead|orse|ardly|ospital|oliday|ungry|urry|urt|orrible|eaven|elp|eard|istory|uman|arry|enry|ands|ere|ad|as|is|im|er|isself)$/i;

/** Whether a single mark that may open by its place can open a quotation, and is not surely an apostrophe: ’90s, ’em. */
export function opensQuotation(text: string, { start, end, lean }: Mark): boolean {
  // 5' 10": feet and minutes.
  if (/\d/.test(text.charAt(start - 1)) || /^\d\d(?:s|\b)/.test(text.slice(end, end + 3))) return false;
  return lean === 'opens' || !startsClippedWord(text, end);
}

/** Whether the mark may as well stand for what its word has lost. */
function mayBeginWord(text: string, { end, lean }: Mark): boolean {
  if (lean === 'opens') return startsClippedWord(text, end);
  return DROPPED.test(/^\p{L}+/u.exec(text.slice(end, end + 12))?.[0] ?? '');
}

/** The words that lose their end to an apostrophe: wi’ Walt, an’ all, a bottle o’ port. */
const ELIDED = /(?<![\p{L}\p{N}])(?:wi|an|o|th|t|n|ol|i|ha|gi|wid|lil|fo)$/iu;

/** Whether a single mark at `at` stands for the lost end of a word and, before a space, ends no quotation but by chance. */
function endsElidedWord(text: string, at: number): boolean {
  return ELIDED.test(text.slice(Math.max(0, at - 4), at)) && /\s/.test(text.charAt(at + 1));
}

/**
 * Whether a single mark after `at` may as well end a possessive or a clipped word as a quotation: the dogs’ bowls,
 * goin’ home. Only a mark followed by a space is in doubt; before a comma or a full stop it closes.
 */
function mayEndWord(text: string, at: number): boolean {
  return /[sxz]$|[^\W\d_]in$/i.test(text.slice(Math.max(0, at - 12), at)) && /^[\s]/.test(text.charAt(at + 1));
}

/** The paragraph below opens with a single mark too, as one does that carries a quotation on. */
export function isTakenUp(text: string, end: number): boolean {
  return /^\s*[\r\n]\s*['‘‛]\p{L}/u.test(text.slice(end, end + 40));
}

/** A mark with no punctuation before it and the sentence going on in lower case behind it: ‘a right owd cart’ as he said. */
function standsInSentence(text: string, mark: Mark): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

/** Between two marks runs one sentence, which the second one closes: “… is what ye get.’” */
function closesSentence(text: string, from: Mark, mark: Mark): boolean {
  return (
    mark.start - from.end < longestSentence &&
    /[.!?…,]$/.test(text.slice(mark.start - 1, mark.start)) &&
    !/[.!?:;]\s/.test(text.slice(from.end, mark.start))
  );
}

/** Within it a closing mark is looked for that is better than the first. */
const longestSentence = 300;
/** So many marks are asked for one that proves a lost H a quotation. */
const mostAsked = 12;

/**
 * The index of the mark that closes the single one at `from`, or null. ‘I’ll ask the dogs’ owner’ ends at its last
 * mark: where a mark may as well end a possessive and a clearer one follows before the next opening, that one counts. So
 * it does where the first would end the quotation in the middle of a sentence and the other at its end. Only a clear one
 * closes what may begin with a lost H.
 */
export function closingSingle(text: string, marks: readonly Mark[], from: number, end: number): number | null {
  const open = marks[from] as Mark;
  const dropped = mayBeginWord(text, open);
  let doubtful: number | null = null;
  let inSentence: number | null = null;
  let elided: number | null = null;
  let doubles = 0;
  const last = dropped ? Math.min(marks.length, from + mostAsked) : marks.length;
  for (let i = from + 1; i < last; i++) {
    const mark = marks[i] as Mark;
    if (mark.family === 'double') {
      if (!(mark.afterDigit && mark.lean === 'either')) doubles++;
      continue;
    }
    if (mark.mayOpen && !mark.mayClose && !startsClippedWord(text, mark.end) && !mayBeginWord(text, mark)) {
      if (doubles % 2 === 1) return null;
      break;
    }
    // An apostrophe inside a word closes nothing; nor does a mark that would cut a double quotation in two, nor feet.
    const after = text.slice(mark.end, mark.end + 2);
    if (/^[\p{L}\p{N}]/u.test(after) || !mark.mayClose || doubles % 2 === 1) continue;
    if (mark.afterDigit && /^[\s\u00a0]?\d/.test(after)) continue;
    if (endsElidedWord(text, mark.start)) {
      elided ??= i;
      continue;
    }
    if (mayEndWord(text, mark.start)) {
      doubtful ??= i;
      continue;
    }
    const early = inSentence === null ? undefined : marks[inSentence];
    if (early !== undefined) {
      inSentence = closesSentence(text, early, mark) ? i : inSentence;
      break;
    }
    if (!standsInSentence(text, mark)) return i;
    inSentence = i;
  }
  if (dropped) return inSentence;
  const close = inSentence ?? doubtful ?? elided;
  // 'I've sympathy wi' Rosa. ⏎ 'But I've a duty: the quotation runs on, and no word in it ends it.
  const elision = close !== null && close === elided && open.first && isTakenUp(text, end);
  return elision ? null : close;
}
