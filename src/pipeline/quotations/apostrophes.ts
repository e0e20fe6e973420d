import { type Closing, closingElided, mayBeginSpeech, mostAsked } from './elisions.ts';
import type { Mark } from './scan.ts';
import { elisionAt } from './shortened.ts';

/** Whether a single mark that may open by its place stands for no feet or minutes: 5' 10". */
export function opensQuotation(text: string, { start }: Mark): boolean {
  return !/\d/.test(text.charAt(start - 1));
}

/** The words that lose their end to an apostrophe: wi’ Walt, an’ all, a bottle o’ port. */
const ELIDED = /(?<![\p{L}\p{N}])(?:wi|an|o|th|tha|t|n|ol|i|ha|gi|wid|lil|fo|wha|jus|mus)$/iu;

/** Whether a single mark at `at` stands for the lost end of a word and, before a space, ends no quotation but by chance. */
function endsElidedWord(text: string, at: number): boolean {
  return ELIDED.test(text.slice(Math.max(0, at - 4), at)) && /\s/.test(text.charAt(at + 1));
}

/**
 * Whether a single mark after `at` may as well end a possessive or a clipped word as a quotation: the dogs’ bowls,
 * goin’ home. Only a mark followed by a space is in doubt; before a comma or a full stop it closes.
 */
function mayEndWord(text: string, at: number): boolean {
  return endsLikePossessive(text, at) && /\s/.test(text.charAt(at + 1));
}

const endsLikePossessive = (text: string, at: number): boolean =>
  /[sxz]$|[^\W\d_]in$/i.test(text.slice(Math.max(0, at - 12), at));

/** Behind a possessive stands what is owned: 'as bad as the floods' of May is none. */
function endsBeforeRelation(text: string, { end }: Mark): boolean {
  return /^\s(?:of|in|on|at|for|to|by|with|from|after|before|as|than|is|was|were|are|has|had|have|will|would|when|while|because|over|that|which|who)\s/.test(
    text.slice(end, end + 10),
  );
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

/**
 * What closes the single mark at `from`. ‘I’ll ask the dogs’ owner’ ends at its last
 * mark: where a mark may as well end a possessive and a clearer one follows before the next opening, that one counts. So
 * it does where the first would end the quotation in the middle of a sentence and the other at its end. Only a clear one
 * closes what may begin with letters left out.
 */
export function closingSingle(text: string, marks: readonly Mark[], from: number, end: number): Closing {
  const open = marks[from] as Mark;
  const elision = elisionAt(text, open);
  if (elision === 'likely')
    return closingElided(
      text,
      marks,
      from,
      ({ start }) => endsElidedWord(text, start) || endsLikePossessive(text, start),
    );
  let doubtful: number | null = null;
  let inSentence: number | null = null;
  let elided: number | null = null;
  let doubles = 0;
  const last = elision === 'perhaps' ? Math.min(marks.length, from + mostAsked) : marks.length;
  for (let i = from + 1; i < last; i++) {
    const mark = marks[i] as Mark;
    if (mark.family === 'double') {
      if (!(mark.afterDigit && mark.lean === 'either')) doubles++;
      continue;
    }
    if (mark.mayOpen && !mark.mayClose && elisionAt(text, mark) === 'none') {
      if (doubles % 2 === 1) return NOTHING;
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
    if (!standsInSentence(text, mark)) return { index: i, doubtful: false };
    inSentence = i;
  }
  if (elision === 'perhaps') {
    const last = marks[doubtful ?? -1];
    if (inSentence === null && last && endsBeforeRelation(text, last)) return { index: doubtful, doubtful: false };
    const doubted = doubtful !== null && open.lean !== 'closes' && !/\d/.test(text.charAt(open.end));
    return { index: inSentence, doubtful: inSentence === null && doubted };
  }
  const close = inSentence ?? doubtful ?? (mayBeginSpeech(text, open) ? elided : null);
  // 'I've sympathy wi' Rosa. ⏎ 'But I've a duty: the quotation runs on, and no word in it ends it.
  const runsOn = close !== null && close === elided && open.first && isTakenUp(text, end);
  return runsOn ? NOTHING : { index: close, doubtful: false };
}

const NOTHING: Closing = { index: null, doubtful: false };
