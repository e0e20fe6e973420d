import { hash } from 'node:crypto';
import type { Paragraph, Quotation, Span } from '../domain.ts';
import { paragraphAt } from './article/paragraphs.ts';

/** A quotation about to get its id. */
export interface ToIdentify extends Pick<Quotation, 'where' | 'marked'> {
  /** The words of its stretches, a space between them. */
  readonly words: string;
}

/**
 * The ids of an article's quotations: made from the article's name and the quotation's words, so that each stays the same
 * whatever is added, moved or read anew around it. Equal words in the same part of the article have ids made from what
 * stands around each in its paragraph as well, so that none takes another's place when one goes. What even so cannot be
 * told apart is numbered, and so are words of the story that its headline prints before it.
 */
export class QuotationIds {
  readonly #name: string;
  readonly #text: string;
  readonly #paragraphs: readonly Paragraph[];
  readonly #taken = new Set<string>();

  constructor(name: string, text: string, paragraphs: readonly Paragraph[]) {
    this.#name = name;
    this.#text = text;
    this.#paragraphs = paragraphs;
  }

  /** One id for each, none given before. */
  give(quotations: readonly ToIdentify[]): readonly string[] {
    const parts = quotations.map((quotation) => `${quotation.where}\n${this.#key(quotation)}`);
    const times = new Map<string, number>();
    for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1);
    return quotations.map((quotation, n) => {
      const alone = times.get(parts[n] as string) === 1;
      return this.#free(alone ? this.#key(quotation) : this.#keyWithin(quotation));
    });
  }

  /** Whether the quotation had this id beside equal words that went since. */
  wasCalled(id: string, quotation: ToIdentify): boolean {
    return id === idOf(this.#keyWithin(quotation)) || id === idOf(`${this.#key(quotation)}\n2`);
  }

  #key({ words }: ToIdentify): string {
    return `${this.#name}\n${words.replace(/\s+/gu, ' ').trim()}`;
  }

  #keyWithin(quotation: ToIdentify): string {
    return `${this.#key(quotation)}\n${wordsAround(this.#text, this.#paragraphs, quotation.marked)}`;
  }

  #free(key: string): string {
    for (let nth = 1; ; nth++) {
      const id = idOf(nth === 1 ? key : `${key}\n${nth}`);
      if (this.#taken.has(id)) continue;
      this.#taken.add(id);
      return id;
    }
  }
}

const idOf = (key: string): string => `q-${hash('sha256', key).slice(0, 8)}`;

/** So many letters are looked at on either side, and so many words of them counted. */
const reach = 120;
const counted = 4;

/** The nearest words before and after in the same paragraph; of a paragraph of its own, the last words of the one before. */
function wordsAround(text: string, paragraphs: readonly Paragraph[], marked: readonly Span[]): string {
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return '';
  const at = paragraphAt(paragraphs, first.start);
  const paragraph = paragraphs[at];
  const begin = Math.max(paragraph?.start ?? 0, first.start - reach);
  const end = Math.min(paragraph?.end ?? text.length, last.end + reach);
  const before = wordsOf(text.slice(begin, first.start)).slice(-counted);
  const after = wordsOf(text.slice(last.end, Math.max(end, last.end))).slice(0, counted);
  if (before.length + after.length > 0) return `${before.join(' ')}|${after.join(' ')}`;
  const above = paragraphs[at - 1];
  return above ? `${wordsOf(text.slice(Math.max(above.start, above.end - reach), above.end)).slice(-counted)}^` : '^';
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
