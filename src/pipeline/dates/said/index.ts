import type { Anatomy, Edtf, Paragraph, Quotation, Said, Span } from '../../../domain.ts';
import { type Day, isExactDay, isUncertain, singleDay } from '../../../edtf.ts';
import { writtenDates } from '../../../text/date-forms/index.ts';
import { paragraphAt } from '../../article/paragraphs.ts';
import { isPostSignature } from '../../article/posts.ts';
import { attachedTime, hasCue, namesOccasion, OTHER_QUOTE, speaks, TARGET_QUOTE } from './attach.ts';
import { type Meant, resolve, resolveWithin } from './resolve.ts';
import { maskedSentences, reach, type Splitter, splitterOf } from './sentences.ts';
import { findTimes, mayTellTime } from './times.ts';

type Marked = Span & { readonly quotation: number };

/**
 * The day on which each quotation was said, in the order given: `stated` where its own sentence or the one that
 * introduces it says when, else the day of publication. `published` is the article's date (EDTF) or null; a month or a
 * year leaves "on Tuesday" open, and a quotation without any day is then null.
 */
export function whenSaid(
  text: string,
  anatomy: Anatomy,
  quotations: readonly Quotation[],
  published: Edtf | null,
): readonly (Said | null)[] {
  const day = published === null ? null : singleDay(published);
  const unsure = published !== null && isUncertain(published);
  const marked: Marked[] = quotations
    .flatMap((one, quotation) => one.marked.map((span) => ({ start: span.start, end: span.end, quotation })))
    .sort((a, b) => a.start - b.start);
  const split = splitterOf(text);
  const namesTime = timeNamer(text, anatomy.paragraphs, marked);
  const resolved = new Map<string, Meant | null>();
  const dates: ((Meant & { readonly words: string }) | null)[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const before = dates[index - 1] ?? null;
    const time =
      before === null && !mayHaveDay(text, anatomy.paragraphs, namesTime, quotation)
        ? null
        : statedTime(text, split, anatomy.paragraphs, marked, quotation, index);
    if (time === 'as before') {
      dates.push(before);
      continue;
    }
    if (time === null) {
      dates.push(null);
      continue;
    }
    const { words } = time;
    const after = day !== null && leansOnAnother(words) ? toldBefore(time.before, day) : null;
    const key = `${words}\n${after ?? ''}`;
    if (!resolved.has(key)) {
      const seen = published === null ? null : day === null ? resolveWithin(words, published, after) : null;
      resolved.set(key, withoutReference(words) ?? (day === null ? seen : resolve(words, { from: day, after })));
    }
    const meant = resolved.get(key) ?? null;
    const rough = meant !== null && unsure && isExactDay(meant.date) && withoutReference(words) === null;
    dates.push(meant && { ...meant, words, ...(rough ? { date: `${meant.date}~` } : {}) });
  }
  return dates.map((meant) => {
    if (meant !== null) return { date: meant.date, basis: meant.open ? 'unknown' : 'stated', words: meant.words };
    return published === null ? null : { date: published, basis: 'published' };
  });
}

/** Says of a paragraph, by its place, whether it may name a time outside its quotations; it is read once, and only where it is asked about. */
function timeNamer(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
): (paragraph: number) => boolean {
  const known: boolean[] = [];
  const names = (at: number): boolean => {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) return false;
    let from = paragraph.start;
    for (let n = firstEndingBehind(marked, from); n < marked.length; n++) {
      const { start, end } = marked[n] as Marked;
      if (start >= paragraph.end) break;
      if (start > from && mayTellTime(text.slice(from, start))) return true;
      from = Math.max(from, end);
    }
    return mayTellTime(text.slice(from, paragraph.end));
  };
  return (at) => {
    known[at] ??= names(at);
    return known[at];
  };
}

/** Whether anything around a quotation may say when it was said: for most that is told by a look at their paragraph and the one above. */
function mayHaveDay(
  text: string,
  paragraphs: readonly Paragraph[],
  namesTime: (paragraph: number) => boolean,
  { marked }: Quotation,
): boolean {
  const at = paragraphAt(paragraphs, marked[0]?.start ?? 0);
  return namesTime(at) || namesTime(at - 1) || postedOn(textOf(text, paragraphs[at + 1])) !== null;
}

/** A full date or a year needs no day of publication to be understood. */
function withoutReference(words: string): Meant | null {
  if (/^\d{4}$/.test(words)) return { date: words, open: false };
  return /\b(?:19|20)\d\d$/.test(words) ? resolve(words, { from: '2999-12-31', after: null }) : null;
}

/** "the next day", "that evening", "June 30": a day told before says which. */
function leansOnAnother(words: string): boolean {
  return (
    /\b(?:earlier|later|before)$|^(?:the (?:previous|next|following|same)|(?:later )?that)\b/i.test(words) ||
    /^[^,]*\d/.test(words)
  );
}

/** The last single day told in the words before an expression of time; null where none is. */
function toldBefore(words: string, from: Day): Day | null {
  // "in Saturday's final. The next morning she told"
  for (const time of findTimes(words.replace(/day['’]s\b/g, 'day')).reverse()) {
    const meant = withoutReference(time.words) ?? resolve(time.words, { from, after: null });
    if (meant && !meant.open && isExactDay(meant.date)) return meant.date;
  }
  return null;
}

/** Words that say when, and what stands before them in their paragraph. */
interface Stated {
  readonly words: string;
  readonly before: string;
}

/**
 * The words that say when a quotation was said; `as before` where it stands alone below another quotation of the same
 * passage; null where nothing says.
 */
function statedTime(
  text: string,
  split: Splitter,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  quotation: Quotation,
  index: number,
): Stated | 'as before' | null {
  const first = quotation.marked[0];
  if (first === undefined) return null;
  const at = paragraphAt(paragraphs, first.start);
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return null;
  const { sentences, at: ownAt } = maskedSentences(text, split, paragraph, marksIn(marked, first, index), first);
  for (const [n, sentence] of sentences.entries()) {
    if (!sentence.includes(TARGET_QUOTE)) continue;
    const words = attachedTime(sentence);
    if (words !== null) return { words, before: beforeWords(sentences, n, words) };
  }
  const sentence = sentences[ownAt] ?? '';
  const posted = postedOn(sentence.replace(TARGET_QUOTE, '')) ?? postedOn(textOf(text, paragraphs[at + 1]));
  if (posted !== null) return { words: posted, before: '' };
  const introduction = sentences[ownAt - 1];
  const event =
    afterwards.test(sentence) && hasCue(sentence) ? eventDay(introduction ?? textOf(text, paragraphs[at - 1])) : null;
  if (event !== null) return { words: event, before: '' };
  if (introduction !== undefined) return goesOn(sentence, introduction, true) ? introducedBy(introduction) : null;
  const above = paragraphs[at - 1];
  if (paragraph.where !== 'body' || above?.where !== 'body') return null;
  const end = { start: above.end, end: above.end };
  const last = maskedSentences(text, split, above, marksIn(marked, end, index), end).sentences.at(-1);
  return last !== undefined && goesOn(sentence, last, false) ? introducedBy(last) : null;
}

/** “said afterwards”, “said after the game”: on the day of what the sentence before tells. */
const afterwards =
  /\b(?:said|added|told \p{L}+(?: \p{L}+)?|admitted|insisted|joked|conceded) (?:afterwards?|after the (?:game|match|race|final|fight|vote|hearing|verdict|ruling|sentencing|meeting|show|ceremony|service|launch|rally|march))\b/u;

/** The one day that a sentence tells, in words; null where it tells none or several. */
function eventDay(sentence: string): string | null {
  const times = findTimes(sentence);
  return times.length === 1 &&
    /day|night|morning|evening|\d/i.test(times[0]?.words ?? '') &&
    !/\bago\b/.test(times[0]?.words ?? '')
    ? (times[0]?.words ?? null)
    : null;
}

/** The sentences before the one that names a time, and that one up to it. */
function beforeWords(sentences: readonly string[], at: number, words: string): string {
  const sentence = sentences[at] ?? '';
  return [...sentences.slice(0, at), sentence.slice(0, Math.max(0, sentence.indexOf(words)))].join(' ');
}

/** The date in the line that signs an embedded post: “— Rosa Lim (@rosalim) November 30, 2021”. */
function postedOn(line: string): string | null {
  const words = line.trim();
  const date = isPostSignature(words) ? writtenDates(words).at(-1) : undefined;
  return date === undefined ? null : words.slice(date.start, date.end);
}

function textOf(text: string, paragraph: Paragraph | undefined): string {
  return paragraph === undefined ? '' : text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200));
}

/** A sentence of nothing but the quotation. */
function isAlone(sentence: string): boolean {
  return !/\p{L}/u.test(sentence);
}

/** Who says the quotation of a sentence that holds it and little more: “…,” Ms Lim said; She said: “…”. */
const speaker =
  /(?:^(?:\p{Lu}\p{Ll}+ )?|[\uE000\uE001][.,]*,? )(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady)\.? )?((?:\p{Lu}[\p{L}’'-]+ )*\p{Lu}[\p{L}’'-]+|[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:also |then |further |later )?(added|adds|continued|goes on|went on|said further|said|says|told|insisted|warned|explained)\b/u;

/**
 * Whether the sentence goes on with what the one before began: the quotation stands alone, or the same one says it. A name has to
 * be the one that spoke there, and beyond the paragraph on an occasion that the sentence names; a pronoun tells nothing beyond
 * its paragraph, but for “He added: …”.
 */
function goesOn(sentence: string, before: string, sameParagraph: boolean): boolean {
  if (isAlone(sentence)) return true;
  const [, who = '', verb = ''] = speaker.exec(sentence) ?? [];
  if (/^(?:he|she|they|it)$/i.test(who)) return sameParagraph || /^(?:add|continu|go|went|said further)/.test(verb);
  const surname = who.split(' ').at(-1) ?? '';
  return surname !== '' && speaks(before, surname) && (sameParagraph || namesOccasion(before));
}

/**
 * "The keeper apologised on Tuesday. “…,” she said.": the day of what nobody does in silence. Null for "She was arrested on Tuesday."
 */
const speaksOut = (sentence: string): string | null =>
  SPEAKS_OUT.test(sentence) && !sentence.includes(OTHER_QUOTE) && !hasCue(sentence) ? eventDay(sentence) : null;

const SPEAKS_OUT = /\b(?:apologi[sz]ed|resigned|conceded|surrendered|confessed|testified|retracted|spoke|pleaded)\b/;

function introducedBy(sentence: string): Stated | 'as before' | null {
  if (isAlone(sentence)) return 'as before';
  const day = speaksOut(sentence);
  if (day !== null) return { words: day, before: '' };
  if (!hasCue(sentence) && !sentence.endsWith(':')) return null;
  const words = attachedTime(sentence.replaceAll(OTHER_QUOTE, TARGET_QUOTE));
  if (words !== null) return { words, before: '' };
  // What stands alone below goes on with the speech above, whose day may have been told further up.
  return sentence.includes(OTHER_QUOTE) && findTimes(sentence).length === 0 ? 'as before' : null;
}

/** The marked spans within reach of the one asked about, saying which belong to the same quotation. */
function marksIn(marked: readonly Marked[], asked: Span, index: number): (Span & { readonly isOwn: boolean })[] {
  const found: (Span & { readonly isOwn: boolean })[] = [];
  for (
    let at = firstEndingBehind(marked, asked.start - reach);
    at < marked.length && (marked[at] as Marked).start < asked.end + reach;
    at += 1
  ) {
    const { start, end, quotation } = marked[at] as Marked;
    found.push({ start, end, isOwn: quotation === index });
  }
  return found;
}

/** The first of the marked spans that ends behind `offset`. */
function firstEndingBehind(marked: readonly Marked[], offset: number): number {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle] as Marked).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
