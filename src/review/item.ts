import { hash } from 'node:crypto';

/** The kinds in the order they are listed; each with what it is in words. */
export const reviewKinds = {
  head: 'headlines and other parts of the head, read with doubt',
  date: 'dates that were worked out, or are not one day',
  speaker: 'quotations without a speaker',
  unsure: 'speakers who are only probable',
  office: 'speakers named by their office alone',
  dialogue: 'speakers among several of one surname',
  contested: 'the same words, given to two speakers by two articles',
  term: 'terms, nicknames and titles in quotation marks',
  mark: 'quotation marks that do not pair',
  publisher: 'articles without a publisher',
  address: 'articles without the address of the original',
  double: 'the same text or statement twice',
  spelling: 'names that may be one person’s, or one paper’s',
  name: 'people who are not in people.yaml',
  idle: 'people in people.yaml whom nobody quotes',
} as const;

export type ReviewKind = keyof typeof reviewKinds;

export interface ReviewItem {
  /** The same for the same doubt, whatever else changes: by it one is known as seen. */
  readonly key: string;
  readonly kind: ReviewKind;
  /** The file to look at, as messages show it. */
  readonly file: string;
  /** The article's name; null for what concerns the folder. */
  readonly article: string | null;
  readonly line: number | null;
  readonly says: string;
  /** The sentence or paragraph around. */
  readonly around: string | null;
  /** The file that settles it, and the lines to put there. */
  readonly settle: { readonly file: string; readonly lines: readonly string[] } | null;
  /** The quotation it is about. */
  readonly quotation: string | null;
}

/** An item being made. What stands around it is looked up only where it is shown: of thousands of items a page is. */
export type Draft = Omit<ReviewItem, 'key' | 'around'> & {
  readonly about: string;
  readonly around: (() => string) | null;
};

/** By what something to look at is known again: its kind, its article, and what of it is in question. */
export const reviewKey = (kind: string, article: string, about: string): string =>
  hash('sha256', `${kind}\n${article}\n${about}`).slice(0, 12);

/** A value as YAML takes it on one line. */
export const asYaml = (value: string | null): string =>
  value === null ? 'null' : /^[\p{L}][\p{L}\p{N} .’-]*$/u.test(value) ? value : JSON.stringify(value);
