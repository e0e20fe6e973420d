import { publicationAt, publicationNamed } from '../pipeline/article/publications.ts';
import type { EntryData } from '../schema.ts';

/**
 * Where an article can be read besides here. `original`: at its publisher's. `copy`: at an address that is somebody else's.
 * `unclear`: nothing says whose the address is.
 */
export interface Original {
  readonly kind: 'original' | 'copy' | 'unclear';
  readonly url: string;
  /** "bringitback.online". */
  readonly host: string;
}

/** Null where no address is known. */
export function originalOf({ url, publisher }: Pick<EntryData, 'url' | 'publisher'>): Original | null {
  if (url === null) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return { kind: kindOf(host, publisher), url, host };
}

/** The address at the publisher's, for those who cite the article; null where none is known. */
export function publishersUrl(data: Pick<EntryData, 'url' | 'publisher'>): string | null {
  const original = originalOf(data);
  return original && original.kind !== 'copy' ? original.url : null;
}

function kindOf(host: string, publisher: string | null): Original['kind'] {
  if (publisher === null) return 'unclear';
  const known = publicationNamed(publisher);
  const there = publicationAt(host);
  if (there) return there.name === (known?.name ?? publisher) ? 'original' : 'copy';
  if (known && known.domains.length > 0) return 'copy';
  return namesHost(publisher, host) ? 'original' : 'unclear';
}

/** Whether a host is called after the paper: in one word, by one of its longer words, or by its initials. */
function namesHost(publisher: string, host: string): boolean {
  const words = publisher
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(/\s+/)
    .filter((word) => !['the', 'of', 'and'].includes(word));
  const site = host.replace(/[^\p{L}\p{N}]/gu, '');
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return (
    site.includes(words.join('')) ||
    words.some((word) => word.length > 4 && site.includes(word)) ||
    (initials.length > 1 && host.split('.')[0] === initials)
  );
}
