import type { Reading, Source } from '../pipeline/index.ts';
import { reviewKey } from './item.ts';

/** The head of an article as it was read: right or wrong, a curator sees at a glance. */
export interface HeadAsRead {
  /** By which it is known again once it was seen: with every change it is another one. */
  readonly key: string;
  /** The article's name, and its file as messages show it. */
  readonly article: string;
  readonly file: string;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
}

/** The head of an article, for a curator to look over. */
export function headAsRead({
  reading: { source: first, headline, standfirst, bylines, publisher, published },
  source,
}: {
  readonly reading: Reading;
  readonly source: Pick<Source, 'name'>;
}): HeadAsRead {
  const names = bylines.map(({ name }) => name);
  const read = { headline, standfirst, bylines: names, publisher, published: published?.date ?? null };
  return {
    key: reviewKey('head', first.name, JSON.stringify(read)),
    article: source.name,
    file: first.file,
    ...read,
  };
}

/** The head in one line: “The river peaks” · standfirst “…” · by Ada Quill · Ostbury Courier · 2021-05-03 */
export function sayHead({ headline, standfirst, bylines, publisher, published }: HeadAsRead): string {
  const clip = (words: string) => (words.length <= 100 ? words : `${words.slice(0, 99).replace(/\s\S*$/, '')} …`);
  return [
    headline === null ? 'no headline' : `“${clip(headline)}”`,
    standfirst === null ? 'no standfirst' : `standfirst “${clip(standfirst)}”`,
    bylines.length === 0 ? 'no byline' : `by ${bylines.join(', ')}`,
    publisher ?? 'no publisher',
    published ?? 'no date',
  ].join(' · ');
}
