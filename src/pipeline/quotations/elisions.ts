import { SPEECH_VERBS } from '../../text/speech-verbs.ts';
import type { Mark } from './scan.ts';
import { elisionAt } from './shortened.ts';

/** Words that are others with an H: within a sentence, 'at may be a hat. */
const WANTS_H = /^(?:at|and|it|all|old|ill|air|arm|ate|eat|edge|eel|ide|igh|ot|op|ole|ome|owl|ire|it)s?$/;

/**
 * Whether a mark that nothing closes is none that an apostrophe could be: 'We should go. Within a sentence a capital may be that
 * of a name (the poet 'Abd al-Hazim).
 */
export function opensSurely(text: string, mark: Mark): boolean {
  if (!mark.opensByPlace || mark.lean === 'closes' || elisionAt(text, mark) !== 'none') return false;
  const word = /^\p{Ll}+/u.exec(text.slice(mark.end, mark.end + 14))?.[0];
  return mayBeginSpeech(text, mark) || (word !== undefined && !WANTS_H.test(word));
}

/** Whether words may begin to be quoted at `at`: at the head of a paragraph or sentence, behind a pause or a verb of saying. */
export function mayBeginSpeech(text: string, { start, first, lean }: Mark): boolean {
  if (first || lean === 'opens') return true;
  const before = text.slice(Math.max(0, start - 24), start);
  if (/(?:[:,.?!…][”’"')]?\s{1,2}|[—–([]\s?)$/.test(before)) return true;
  const verb = SPEECH_VERBS.get(/(?:^|\s)(\p{Ll}+)\s$/u.exec(before)?.[1] ?? '');
  return verb?.saying === true;
}

/** Whether a mark begins a sentence or the words of a verb of saying, so that it opens as likely as another before it. */
const isRival = (text: string, mark: Mark): boolean =>
  mayBeginSpeech(text, mark) &&
  (/^\p{Lu}/u.test(text.charAt(mark.end)) || /\p{L}\s$/u.test(text.slice(mark.start - 2, mark.start)));

/** Only so many marks are asked for the one that proves an apostrophe to be a quotation mark. */
export const mostAsked = 12;

/** What closes a mark, by its index, if anything does; and whether words may have been quoted all the same. */
export interface Closing {
  readonly index: number | null;
  readonly doubtful: boolean;
}

/**
 * What closes the mark at `from`, which stands before a word that has most likely lost its first letters: one that can only
 * close, where speech may begin at `from` and at no other mark between them. Takes 'Ere we go,' said Bert.; refuses 'Twas
 * cold. The lads' boat was gone. `endsWord` tells a mark that may as well end a possessive or a shortened word.
 */
export function closingElided(
  text: string,
  marks: readonly Mark[],
  from: number,
  endsWord: (mark: Mark) => boolean,
): Closing {
  const open = marks[from] as Mark;
  const begins = mayBeginSpeech(text, open) && !/^n['’]/i.test(text.slice(open.end, open.end + 2));
  let rivals = 0;
  let doubles = 0;
  let unsure = false;
  for (let i = from + 1; i < Math.min(marks.length, from + mostAsked); i++) {
    const mark = marks[i] as Mark;
    if (mark.family === 'double') {
      if (!(mark.afterDigit && mark.lean === 'either')) doubles++;
      continue;
    }
    if (mark.mayOpen && !mark.mayClose) {
      if (elisionAt(text, mark) === 'none') break;
      if (isRival(text, mark)) rivals++;
    }
    if (doubles % 2 === 1 || !mark.mayClose || /^[\p{L}\p{N}]/u.test(text.slice(mark.end, mark.end + 2))) continue;
    const clear = closesBehindPause(text, mark) || (!endsWord(mark) && closesBeforePause(text, mark));
    if (clear)
      return begins && rivals === 0 && !unsure ? { index: i, doubtful: false } : { index: null, doubtful: begins };
    unsure ||= !endsWord(mark);
  }
  return { index: null, doubtful: begins && unsure };
}

/** Whether a mark can be nothing but the end of a quotation: a pause stands before it and no word behind it. */
export function closesBehindPause(text: string, mark: Mark): boolean {
  if (!mark.closesByPlace || mark.lean === 'opens') return false;
  const before = text.charAt(mark.start - 1);
  // The Smith Bros.' shop.
  return before === '.' ? !/^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)) : /[,?!…]/.test(before);
}

/** Whether behind a mark the sentence pauses, its paragraph ends, or a verb of saying comes: 'Ere we go' sang the fans. */
function closesBeforePause(text: string, { end }: Mark): boolean {
  const next = /^\s?(\p{Ll}+)/u.exec(text.slice(end, end + 16))?.[1];
  const verb = SPEECH_VERBS.get(next ?? '');
  return (
    /^(?:[,.?!;:]|\s*(?:[\r\n]|$))/.test(text.slice(end, end + 8)) || (verb?.saying === true && verb.form === 'past')
  );
}
