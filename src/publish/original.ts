import { publicationAt, publicationNamed } from '../pipeline/article/publications.ts';
import type { EntryData } from '../schema.ts';

/** Where an article can be read outside this site. */
export type Original =
  /** At its publisher's own address. */
  | { readonly kind: 'original'; readonly url: string; readonly host: string }
  /** Elsewhere: somebody copied it. */
  | { readonly kind: 'copy'; readonly url: string; readonly host: string }
  | { readonly kind: 'unknown' };

/**
 * Whether the address known for an article is its publisher's own. A host is the publisher's where the list of
 * publications says so, and else where it is called like the paper: dailyrecord.co.uk is the Daily Record's, wsj.com the
 * Wall Street Journal's. Whose page it is cannot be told without a publisher: then it is a copy.
 */
export function originalOf({ url, publisher }: Pick<EntryData, 'url' | 'publisher'>): Original {
  if (url === null || !URL.canParse(url)) return { kind: 'unknown' };
  const host = new URL(url).hostname.replace(/^(?:www|amp|m|mobile|edition)\./, '');
  return { kind: publisher !== null && isOwn(host, publisher) ? 'original' : 'copy', url, host };
}

function isOwn(host: string, publisher: string): boolean {
  const named = publicationNamed(publisher);
  const found = publicationAt(host);
  if (found) return named ? found.name === named.name : found.name.toLowerCase() === publisher.toLowerCase();
  return host.split('.').some((label) => isCalledLike(label.replace(/[^\p{L}\p{N}]/gu, ''), publisher));
}

/** Words that an address may leave out. */
const generic = new Set(
  'the a an of and der die das le la les el los il news online daily weekly newspaper zeitung media group'.split(' '),
);

/** Whether a label of an address spells a name: its words whole or by their first letters, small words left out or not. */
function isCalledLike(label: string, name: string): boolean {
  const words =
    name
      .toLowerCase()
      .replace(/ä/g, 'ae')
      .replace(/ö/g, 'oe')
      .replace(/ü/g, 'ue')
      .replace(/ß/g, 'ss')
      .normalize('NFD')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !generic.has(word));
  if (label.length < 2 || words.length === 0) return false;
  const spelled = words
    .map((word) =>
      generic.has(word)
        ? `(?:${word}|${word.charAt(0)})?`
        : telling.length > 1
          ? `(?:${word}|${word.charAt(0)})`
          : word,
    )
    .join('');
  return new RegExp(`^(?:the)?${spelled}(?:news|online|live|mag|tv)?$`, 'u').test(label);
}

/** What a link to it is called: “Original”, “Copy at example.org”. */
export const nameOfOriginal = (original: Exclude<Original, { kind: 'unknown' }>): string =>
  original.kind === 'original' ? 'Original' : `Copy at ${original.host}`;

/** The same as a sentence: “Read the original at The Example”, “Read a copy at example.org”. */
export const readingOf = (original: Exclude<Original, { kind: 'unknown' }>, publisher: string | null): string =>
  original.kind === 'original' ? `Read the original at ${publisher}` : `Read a copy at ${original.host}`;

/** What is said where the publisher's own page is not known. */
export const originalUnknown = 'The address of the original is not known.';
