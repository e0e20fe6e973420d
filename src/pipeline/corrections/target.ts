import { plainWords } from '../../text/plain-words.ts';
import { leadsTo } from '../ledger/former-ids.ts';
import { alike, firstWords, likeness } from '../ledger/likeness.ts';
import type { CorrectedArticle, Corrigible } from './corrigible.ts';
import { beginsWith } from './words.ts';

/** What a correction's name of a quotation leads to. */
export type Target =
  | { readonly kind: 'one'; readonly item: Corrigible }
  | { readonly kind: 'several'; readonly items: readonly Corrigible[] }
  | { readonly kind: 'none' };

const isId = (name: string): boolean => /^q-[0-9a-f]{8}$/.test(name);

/**
 * The quotation that an id or first words name. Words in the story are preferred to those that a headline or caption
 * prints again, a whole quotation to the beginning of another; of several left none is taken.
 */
export function targetOf(
  name: string,
  items: readonly Corrigible[],
  { ids, text, published }: Pick<CorrectedArticle, 'ids' | 'text' | 'published'>,
): Target {
  if (isId(name)) {
    const own = items.find(({ id, absorbed }) => id === name || absorbed.includes(name));
    if (own) return { kind: 'one', item: own };
    // What was published is known for what it was; else it may have stood beside equal words that are gone.
    if (published !== null && (name in published.quotations || name in (published.gone ?? {}))) return { kind: 'none' };
    const alone = items.find(({ quotation: { spans, marked, where } }) => {
      const words = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
      return ids.wasCalled(name, { words, text: words, marked, where });
    });
    return alone ? { kind: 'one', item: alone } : { kind: 'none' };
  }
  const words = name.replace(/(?:…|\.\.\.)\s*$/, '');
  const fitting = items.filter(({ text: own }) => beginsWith(own, words));
  const story = fitting.filter(({ quotation }) => quotation.where === 'body');
  const whole = (story.length > 0 ? story : fitting).filter(({ text: own }) => plainWords(own) === plainWords(words));
  const left = whole.length === 1 ? whole : story.length > 0 ? story : fitting;
  if (left.length === 0) return { kind: 'none' };
  return left.length === 1 && left[0] ? { kind: 'one', item: left[0] } : { kind: 'several', items: left };
}

/**
 * The quotation most like what a correction meant, and whether there is no doubt: the words that were published under its
 * id, which stood there once, are alike, and no other quotation is as much so. With `firstHalf` they are what it begins with.
 */
export function nearestTo(
  name: string,
  meant: string | null,
  items: readonly Corrigible[],
  { published }: Pick<CorrectedArticle, 'published'>,
  firstHalf = false,
): { readonly item: Corrigible; readonly sure: boolean } | null {
  const words = meant ?? (isId(name) ? null : name);
  if (words === null) {
    const became = leadsTo(published?.gone ?? {}, name);
    const item = items.find(({ id }) => id === became);
    return item ? { item, sure: true } : null;
  }
  const plain = words.replace(/\s+/g, ' ').trim();
  const ranked = items
    .map((item) => ({
      item,
      score: likeness(plain, meant === null || firstHalf ? item.text.slice(0, plain.length + 4) : item.text),
    }))
    .filter(({ score }) => score > 0.4)
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return null;
  const twice = Object.entries(published?.quotations ?? {}).some(([id, [other]]) => id !== name && other === meant);
  const taken = meant !== null && best.item.id in (published?.quotations ?? {});
  const doubt = second !== undefined && firstWords(second.item.text) === firstWords(best.item.text);
  const far = second === undefined || best.score - second.score > 0.1;
  return { item: best.item, sure: best.score >= alike && !twice && !taken && !doubt && far };
}
