import type { Anatomy, Edtf, Paragraph, Quotation, Said, Span } from '../../../domain.ts';
import { isExactDay, isUncertain, singleDay } from '../../../edtf.ts';
import { paragraphAt } from '../../article/paragraphs.ts';
import { isPostSignature } from '../../article/posts.ts';
import { writtenDates } from '../forms/index.ts';
import { attachedTime, hasCue, other, own } from './attach.ts';
import { resolve } from './resolve.ts';
import { maskedSentences, reach } from './sentences.ts';

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
  const resolved = new Map<string, Edtf | null>();
  const dates: (Edtf | null)[] = [];
  for (const [index, quotation] of quotations.entries()) {
    const words = statedTime(text, anatomy.paragraphs, marked, quotation, index);
    if (words === 'as before') {
      dates.push(dates[index - 1] ?? null);
      continue;
    }
    if (words === null) {
      dates.push(null);
      continue;
    }
    if (!resolved.has(words))
      resolved.set(words, withoutReference(words) ?? (day === null ? null : resolve(words, day)));
    const date = resolved.get(words) ?? null;
    dates.push(date !== null && unsure && isExactDay(date) && withoutReference(words) === null ? `${date}~` : date);
  }
  return dates.map((date) => {
    if (date !== null) return { date, basis: 'stated' };
    return published === null ? null : { date: published, basis: 'published' };
  });
}

/** A full date or a year needs no day of publication to be understood. */
function withoutReference(words: string): Edtf | null {
  if (/^\d{4}$/.test(words)) return words;
  return /\b(?:19|20)\d\d$/.test(words) ? resolve(words, '2999-12-31') : null;
}

/**
 * The words that say when a quotation was said; `as before` where it stands alone below another quotation of the same
 * passage; null where nothing says.
 */
function statedTime(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: readonly Marked[],
  quotation: Quotation,
  index: number,
): string | 'as before' | null {
  const first = quotation.marked[0];
  if (first === undefined) return null;
  const at = paragraphAt(paragraphs, first.start);
  const paragraph = paragraphs[at];
  if (paragraph === undefined) return null;
  const { sentences, at: ownAt } = maskedSentences(text, paragraph, marksIn(marked, first, index), first);
  for (const sentence of sentences) {
    if (!sentence.includes(own)) continue;
    const time = attachedTime(sentence);
    if (time !== null) return time;
  }
  const sentence = sentences[ownAt] ?? '';
  const posted = postedOn(sentence.replace(own, '')) ?? postedOn(textOf(text, paragraphs[at + 1]));
  if (posted !== null) return posted;
  const alone = isAlone(sentence);
  if (!alone && !goesOn(sentence)) return null;
  const introduction = sentences[ownAt - 1];
  if (introduction !== undefined) return introducedBy(introduction);
  const above = paragraphs[at - 1];
  if (paragraph.where !== 'body' || above?.where !== 'body') return null;
  const end = { start: above.end, end: above.end };
  const last = maskedSentences(text, above, marksIn(marked, end, index), end).sentences.at(-1);
  return last === undefined ? null : introducedBy(last);
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

/** “He added: …”, “…, she continued”: the same one goes on with what the sentence before began. */
function goesOn(sentence: string): boolean {
  return /(?:^|[\uE000\uE001]\.?,?\s)(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s(?:also\s|then\s|further\s|later\s)?(?:added|adds|continued|went on|goes on|said further)\b/.test(
    sentence,
  );
}

function introducedBy(sentence: string): string | 'as before' | null {
  if (isAlone(sentence)) return 'as before';
  return hasCue(sentence) || sentence.endsWith(':') ? attachedTime(sentence.replaceAll(other, own)) : null;
}

/** The marked spans within reach of the one asked about, saying which belong to the same quotation. */
function marksIn(marked: readonly Marked[], asked: Span, index: number): (Span & { readonly isOwn: boolean })[] {
  let low = 0;
  let high = marked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marked[middle] as Marked).end <= asked.start - reach) low = middle + 1;
    else high = middle;
  }
  const found: (Span & { readonly isOwn: boolean })[] = [];
  for (let at = low; at < marked.length && (marked[at] as Marked).start < asked.end + reach; at += 1) {
    const { start, end, quotation } = marked[at] as Marked;
    found.push({ start, end, isOwn: quotation === index });
  }
  return found;
}
