import { gap } from '../../quoted-words.ts';
import { plainWords } from '../../text/plain-words.ts';
import { firstWords } from './likeness.ts';
import type { Ledger, PublishedArticle } from './shape.ts';

/** What of an article read now is compared with one published before. */
export interface ReadToCompare {
  /** The article's name today: its path below the folder, without ending. */
  readonly name: string;
  /** Where it would stand if it had never been published: `<yyyy-mm-dd>-<slug>`; null without headline or date. */
  readonly address: string | null;
  /** The words of its quotations. */
  readonly texts: readonly string[];
  /** The whole article: a curator may have added quotations, or told two apart. */
  readonly text?: string;
}

/**
 * Which articles of the folder are published ones under a new file name: name today → name in the ledger. An article
 * whose name the ledger knows is itself. Of the others each takes the published article without a file that shares at
 * least half of the published quotations, or, where that had none, its address; never one that two would fit alike.
 */
export function findRenamed(ledger: Ledger, articles: readonly ReadToCompare[]): ReadonlyMap<string, string> {
  const here = new Set(articles.map((article) => article.name));
  const published = Object.entries(ledger.articles);
  const lost = published.filter(([name, record]) => !here.has(record.file ?? name) && !record.withdrawn);
  const found = new Map<string, string>();
  for (const [name, record] of published) {
    if (record.file !== undefined && here.has(record.file)) found.set(record.file, name);
  }
  if (lost.length === 0) return found;
  const known = new Set(published.map(([name, record]) => record.file ?? name));
  const claims = new Map<string, { readonly name: string; readonly share: number }[]>();
  for (const article of articles) {
    if (known.has(article.name)) continue;
    const words = new Set(article.texts.map(firstWords));
    const plain = ` ${plainWords(article.text ?? '')} `;
    for (const [name, record] of lost) {
      const share = sharedWith(record, article, words, plain);
      if (share >= 0.5) claims.set(name, [...(claims.get(name) ?? []), { name: article.name, share }]);
    }
  }
  const taken = new Set(found.keys());
  for (const [name, claimants] of claims) {
    const [best, second] = claimants.toSorted((a, b) => b.share - a.share);
    if (!best || taken.has(best.name) || (second && second.share === best.share)) continue;
    found.set(best.name, name);
    taken.add(best.name);
  }
  return found;
}

/** Fewer letters may stand anywhere. */
const telling = 16;

function sharedWith(
  record: PublishedArticle,
  article: ReadToCompare,
  words: ReadonlySet<string>,
  plain: string,
): number {
  const quotations = Object.values(record.quotations);
  if (quotations.length === 0) return record.address === article.address ? 1 : 0;
  const stands = (first: string) => {
    const begins = plainWords(first.split(gap)[0] ?? '').replace(/ \S*$/, '');
    return begins.length >= telling && plain.includes(` ${begins} `);
  };
  return quotations.filter(([first]) => words.has(first) || stands(first)).length / quotations.length;
}
