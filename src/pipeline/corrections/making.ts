import type { Anatomy, Quotation, Span } from '../../domain.ts';
import type { AddedQuotation } from '../../schema.ts';
import type { CorrectedArticle, Corrigible } from './corrigible.ts';
import { nearestPassage, type Passage } from './passage.ts';
import { clip, cutAtParagraphs, findWords } from './words.ts';

/** What `add`, `split` and `merge` make: quotations that the parser did not find, or found parted otherwise. */

const startOf = (item: Corrigible): number => item.quotation.marked[0]?.start ?? 0;
/** Quotations as they follow each other in print. */
export const inOrder = (items: readonly Corrigible[]): Corrigible[] =>
  items.toSorted((a, b) => startOf(a) - startOf(b));

/** Why a correction cannot be carried out, and what its words are today where there is no doubt. */
export interface Unfit {
  readonly message: string;
  readonly to: string | null;
}

/** With a passage that is near, or none; without one given, the message says all. */
function unfit(message: string, anatomy?: Pick<Anatomy, 'lines'>, near: Passage | null = null): Unfit {
  if (anatomy === undefined) return { message, to: null };
  if (near === null) return { message: `${message} Copy them as they are printed.`, to: null };
  const line = anatomy.lines.find(({ end }) => end > near.start)?.number ?? 1;
  const place = `“${clip(near.words)}” (line ${line})`;
  return near.sure
    ? {
        message: `${message} They look like today's ${place}: “npm run settle” writes these. Or take it out.`,
        to: near.words,
      }
    : { message: `${message} The nearest are ${place}. Copy them as they are printed, or take it out.`, to: null };
}

/** The quotation that `add` asks for, or why there can be none. */
export function addQuotation(
  { text, anatomy, ids, wordsOf }: CorrectedArticle,
  items: readonly Corrigible[],
  { add }: AddedQuotation,
): Corrigible | Unfit {
  const places = findWords(text, add);
  if (places.length === 0) {
    const near = nearestPassage(text, add, anatomy.paragraphs);
    const isFree = near !== null && !items.some(({ quotation }) => overlaps(quotation.marked, [near]));
    return unfit(`The words to add, “${clip(add)}”, do not stand in this article.`, anatomy, isFree ? near : null);
  }
  const published = places.map((span) => cutAtParagraphs(span, anatomy.paragraphs)).filter((spans) => spans.length > 0);
  if (published.length === 0) {
    return unfit(
      `The words to add, “${clip(add)}”, stand in no published part of this article. Give their lines a role under “lines”.`,
    );
  }
  const [spans, another] = published.filter((spans) => standsFree(spans, items));
  if (!spans) {
    const holder = items.find(({ quotation }) => overlaps(quotation.marked, published[0] ?? []));
    return unfit(
      `The words to add, “${clip(add)}”, stand in the quotation “${clip(holder?.text ?? '')}” already. Correct that one, or part it with “split”.`,
    );
  }
  if (another)
    return unfit(`The words to add, “${clip(add)}”, stand in this article more than once. Give more of them.`);
  const where = anatomy.paragraphs.find(
    ({ start, end }) => start <= (spans[0]?.start ?? 0) && end > (spans[0]?.start ?? 0),
  )?.where;
  const marked = spans.map((span) => withMarks(text, span, items));
  const quotation: Quotation = {
    kind: 'statement',
    where: where === undefined || where === 'crosshead' ? 'body' : where,
    spans,
    marked,
  };
  const words = wordsOf(quotation);
  const [id = ''] = ids.give([
    { words: printedWords(text, spans), text: words, marked, where: quotation.where, made: true },
  ]);
  return { quotation, id, text: words, unfinished: false, absorbed: [] };
}

const standsFree = (spans: readonly Span[], items: readonly Corrigible[]): boolean =>
  spans.length > 0 && !items.some(({ quotation }) => overlaps(quotation.marked, spans));

/** Where `words` stand in the story, in capitals and small letters as given, and in no quotation. */
export const freePlaces = ({ text, anatomy }: CorrectedArticle, items: readonly Corrigible[], words: string) => {
  const story = anatomy.paragraphs.filter(({ where }) => where === 'body');
  const letters = (printed: string) => printed.match(/[\p{L}\p{N}]+/gu)?.join(' ');
  return findWords(text, words).filter(
    (span) =>
      letters(text.slice(span.start, span.end)) === letters(words) && standsFree(cutAtParagraphs(span, story), items),
  );
};

const printedWords = (text: string, spans: readonly { start: number; end: number }[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/** With the marks that touch it, where no other quotation has them. */
function withMarks(text: string, { start, end }: { start: number; end: number }, items: readonly Corrigible[]) {
  const taken = (at: number) => items.some(({ quotation }) => overlaps(quotation.marked, [{ start: at, end: at + 1 }]));
  const opens = /["“„«‘']/u.test(text.charAt(start - 1)) && !taken(start - 1);
  const comma = /[,.]/.test(text.charAt(end)) ? 1 : 0;
  const closes = /["”“»’']/u.test(text.charAt(end + comma)) && !taken(end + comma);
  return { start: opens ? start - 1 : start, end: closes ? end + comma + 1 : end };
}

function overlaps(a: readonly { start: number; end: number }[], b: readonly { start: number; end: number }[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

/** The two quotations that one is parted into, the first with its id; or why it cannot be. */
export function splitQuotation(
  { text, anatomy, ids, wordsOf }: CorrectedArticle,
  item: Corrigible,
  words: string,
): readonly [Corrigible, Corrigible] | Unfit {
  const { spans, marked } = item.quotation;
  for (const [n, span] of spans.entries()) {
    const place = findWords(text, words, span.start, span.end)[0];
    if (!place || (n === 0 && place.start === span.start)) continue;
    const end = span.start + text.slice(span.start, place.start).trimEnd().length;
    const before = end > span.start;
    const whole = marked[n] ?? span;
    const first = {
      ...item.quotation,
      spans: [...spans.slice(0, n), ...(before ? [{ start: span.start, end }] : [])],
      marked: [...marked.slice(0, n), ...(before ? [{ start: whole.start, end }] : [])],
    };
    const second = {
      ...item.quotation,
      spans: [{ start: place.start, end: span.end }, ...spans.slice(n + 1)],
      marked: [{ start: before ? place.start : whole.start, end: whole.end }, ...marked.slice(n + 1)],
    };
    const secondWords = wordsOf(second);
    const [id = ''] = ids.give([{ ...second, words: printedWords(text, second.spans), text: secondWords, made: true }]);
    return [
      { ...item, quotation: first, text: wordsOf(first), unfinished: false },
      {
        quotation: second,
        id,
        text: secondWords,
        unfinished: item.unfinished,
        absorbed: [],
        ...(before ? { partedFrom: item.id } : {}),
      },
    ];
  }
  const cannot = `“${clip(item.text)}” cannot be parted before “${clip(words)}”: these words are not in it, or it begins with them.`;
  const near = nearestPassage(text, words, spans);
  if (near === null || near.start === spans[0]?.start)
    return unfit(`${cannot} Copy the words that the second begins with.`);
  return unfit(cannot, anatomy, near);
}

/** One quotation of two, with the id of the first named. */
export function mergeQuotations({ wordsOf }: CorrectedArticle, a: Corrigible, b: Corrigible): Corrigible {
  const parts = [a, b].flatMap(({ quotation }) =>
    quotation.spans.map((span, n) => ({ span, marked: quotation.marked[n] ?? span })),
  );
  parts.sort((x, y) => x.span.start - y.span.start);
  const last = startOf(a) > startOf(b) ? a : b;
  const quotation = { ...a.quotation, spans: parts.map(({ span }) => span), marked: parts.map(({ marked }) => marked) };
  return {
    quotation,
    id: a.id,
    text: wordsOf(quotation),
    unfinished: last.unfinished,
    absorbed: [...a.absorbed, ...b.absorbed, b.id],
  };
}
