import { CALENDAR } from '../../../text/words/function-words.ts';
import { isDemonym } from '../../../text/words/lexicon.ts';
import { INSTITUTIONS } from '../../../text/words/names.ts';
import { CAPITAL_RANKS } from '../../../text/words/titles.ts';
import type { Token } from '../tokens.ts';
import type { Known } from './name.ts';
import { VERY_PLAIN } from './vocabulary.ts';

/** What makes a month or a weekday behind it a time. */
export const BEFORE_TIME = /^(?:in|on|since|by|until|till|last|next|this|early|late|mid|from|to|of|during|every|each)$/;

/** "in June Hale", "by May Labour": a month, but where "by" or "to" stands before what may only be a surname. */
export function isTimeHere(tokens: readonly Token[], i: number, { people }: Known): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (!BEFORE_TIME.test(before)) return false;
  const surname =
    next && !next.word.titleWord && !next.word.place && !isDemonym(next.lower) && !INSTITUTIONS.has(next.lower);
  return !(/^(?:by|to|of|from)$/.test(before) && surname && !people.has(next.lower));
}

/** Leeds-born, Dublin-based */
export const isFromThere = (token: Token | undefined): boolean =>
  token?.text.includes('-') === true && /^\p{Lu}\p{L}+-(?:born|based|raised|bred|trained)$/u.test(token.text);

/** "the Pole", "the 24-year-old Pole", "the young Pole", "the Leeds-born Pole". */
export function isBehindArticle(tokens: readonly Token[], i: number): boolean {
  let from = i - 1;
  while (
    from > i - 3 &&
    tokens[from]?.kind === 'word' &&
    (!tokens[from]?.capital || isFromThere(tokens[from])) &&
    !tokens[from]?.word.functionWord
  )
    from--;
  return tokens[from]?.lower === 'the';
}

/** "said Sunday Okoro.", "Friday Okoro said": people are called by the day of their birth. Refuses Hale said Sunday; on Sunday Hale said. */
export function isCalledByDay(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!DAYS.test(tokens[i]?.lower ?? '') || !next?.capital || next.word.titleWord || CALENDAR.has(next.lower))
    return false;
  const end = nameEnd(tokens, i + 1);
  // "ASP Sunday Okoro, who", "Governor Monday Eze said"; refuses "told MPs Sunday Okoro had".
  const rank = tokens[i - 1];
  if (
    rank?.capital &&
    (rank.word.office || rank.word.honorific || CAPITAL_RANKS.has(rank.text)) &&
    !rank.text.endsWith('s') &&
    !next.word.commonWord
  )
    return end > i + 1 && isSubject(tokens, end);
  // "24-year-old Sunday Eze", "Sunday Eze (24)"
  if (/^\d\d?-year-old$/.test(tokens[i - 1]?.lower ?? '') || tokens[end - 1]?.aged !== undefined) return true;
  return VERY_PLAIN.has(tokens[i - 1]?.lower ?? '')
    ? !tokens[i - 2]?.capital && tokens[i - 2]?.kind !== 'word' && tokens[end]?.kind !== 'word'
    : opensSentence(tokens, i) &&
        (VERY_PLAIN.has(tokens[end]?.lower ?? '') ||
          // "Friday Okoro, who runs the pumps,"
          (tokens[end]?.text === ',' && /^(?:who|an?|of|\d\d)$/.test(tokens[end + 1]?.lower ?? '')));
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Whether a word has its capital from where it stands. */
export const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || (tokens[i - 1]?.kind === 'mark' && tokens[i - 1]?.text !== ',') || tokens[i - 1]?.kind === 'quote';

/** Whether what follows a name makes it a subject: a verb, an adverb, a comma, the end, “who”. */
export function isSubject(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word') return true;
  const { word, lower } = next;
  if (word.cue) return word.cue.form === 'past' || word.cue.form === 'third';
  return (
    word.finite || word.closed === 'auxiliary' || (word.adverb && !next.capital) || /^(?:who|and|of|from)$/.test(lower)
  );
}

/** Where the words with a capital end that begin at `from`. */
export function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.capital) end++;
  return end;
}
