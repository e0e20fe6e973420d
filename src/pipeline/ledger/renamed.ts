import { isExactDay } from '../../edtf.ts';
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
  /** The ids of its quotations, read as the article that was published under its name. */
  readonly ids?: ReadonlySet<string>;
  /** An event or source of the curator's own, whose file is named after its day. */
  readonly isOwn?: boolean;
}

/**
 * Which articles of the folder are published ones under a new file name: name today → name in the ledger. An article whose
 * name the ledger knows is itself, but where its words are more those of another that has left its own file, as where names
 * were exchanged or moved on by one. Of the others each takes the published article without a file that shares at least
 * half of the published quotations, or, where that had none, its address; never one that two would fit alike. A new article
 * under the file name of one that went elsewhere gets a name of its own in the ledger.
 */
export function findRenamed(ledger: Ledger, articles: readonly ReadToCompare[]): ReadonlyMap<string, string> {
  const byFile = new Map(articles.map((article) => [article.name, article]));
  const published = Object.entries(ledger.articles);
  const owner = new Map(published.map(([name, record]) => [record.file ?? name, name]));
  // A name today that is no key of the ledger, or the key of what has another name today.
  const found = new Map<string, string>();
  for (const [file, name] of owner) if (file !== name && byFile.has(file)) found.set(file, name);
  const open = published.filter(([name, record]) => {
    const article = byFile.get(record.file ?? name);
    return article === undefined ? !record.withdrawn : !isItself(record, article);
  });
  const own = new Map(open.map(([name, record]) => [record.file ?? name, record]));
  const free = open.length === 0 ? [] : articles.filter(({ name }) => own.has(name) || !owner.has(name));
  const claims = new Map<string, { readonly file: string; readonly share: number }[]>();
  for (const article of free) {
    const words = new Set(article.texts.map(firstWords));
    const plain = ` ${plainWords(article.text ?? '')} `;
    const mine = own.get(article.name);
    const least = mine === undefined ? 0 : sharedWith(mine, article, words, plain);
    for (const [name, record] of open) {
      if (record === mine || isOwnName(name) !== (article.isOwn ?? false)) continue;
      const share = sharedWith(record, article, words, plain);
      if (share >= 0.5 && share > least) claims.set(name, [...(claims.get(name) ?? []), { file: article.name, share }]);
    }
  }
  const taken = new Set<string>();
  const moved = new Set<string>();
  for (const [name, claimants] of claims) {
    const [best, second] = claimants.toSorted((a, b) => b.share - a.share);
    if (!best || taken.has(best.file) || (second && second.share === best.share)) continue;
    found.set(best.file, name);
    taken.add(best.file);
    moved.add(name);
  }
  // Who holds the file of one that went elsewhere, and is none of the published, is new.
  for (const { name: file } of articles) {
    const name = taken.has(file) ? undefined : (owner.get(file) ?? (file in ledger.articles ? file : undefined));
    const isElsewhere = name !== undefined && (moved.has(name) || !owner.has(file));
    if (isElsewhere) found.set(file, freeName(file, ledger));
  }
  return found;
}

/** Whether an article is still the one that was published under its name: it stands at the same address, or says all that it said. */
function isItself({ quotations, address }: PublishedArticle, article: ReadToCompare): boolean {
  const ids = Object.keys(quotations);
  return article.address === address || (ids.length > 0 && ids.every((id) => article.ids?.has(id)));
}

/** The file of an event or source is named after its day. */
function isOwnName(name: string): boolean {
  const file = name.split('/').at(-1) ?? '';
  return isExactDay(file.slice(0, 10)) && file.charAt(10) === '-';
}

const withoutDay = (address: string): string => address.replace(/^\d{4}(?:-\d\d){0,2}-/, '');

function freeName(file: string, { articles }: Ledger): string {
  for (let n = 2; ; n++) if (!(`${file}~${n}` in articles)) return `${file}~${n}`;
}

/** Fewer letters may stand anywhere. */
const telling = 16;

/** Which part of the quotations that an article was published with stand in a text; none of one that had no quotation. */
export function shareInText({ quotations }: PublishedArticle, text: string): number {
  const said = Object.values(quotations);
  const plain = ` ${plainWords(text)} `;
  return said.length === 0 ? 0 : said.filter(([first]) => stands(first, plain)).length / said.length;
}

function stands(first: string, plain: string): boolean {
  const begins = plainWords(first.split(gap)[0] ?? '').replace(/ \S*$/, '');
  return begins.length >= telling && plain.includes(` ${begins} `);
}

function sharedWith(
  record: PublishedArticle,
  article: ReadToCompare,
  words: ReadonlySet<string>,
  plain: string,
): number {
  const quotations = Object.values(record.quotations);
  if (quotations.length === 0) {
    if (record.address === article.address) return 1;
    // An event goes to another day under its title.
    return article.isOwn && withoutDay(record.address) === withoutDay(article.address ?? '') ? 0.9 : 0;
  }
  return quotations.filter(([first]) => words.has(first) || stands(first, plain)).length / quotations.length;
}
