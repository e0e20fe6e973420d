import { isExactDay } from '../../edtf.ts';
import { gap } from '../../quoted-words.ts';
import { plainWords } from '../../text/plain-words.ts';
import { firstWords } from './likeness.ts';
import type { Ledger, PublishedArticle } from './shape.ts';
import { isPlace, sameSurroundings } from './surroundings.ts';

/** What of an article read now is compared with one published before. */
export interface ReadToCompare {
  /** The article's name today: its path below the folder, without ending. */
  readonly name: string;
  /** Where it would stand if it had never been published: `<yyyy-mm-dd>-<slug>`; null without headline or date. */
  readonly address: string | null;
  /** Its quotations: the words of each, and what stands around them, in short. */
  readonly said: readonly { readonly text: string; readonly place?: () => string }[];
  /** The whole article: a curator may have added quotations, or told two apart. */
  readonly text?: string;
  /** The ids of its quotations, read as the article that was published under its name. */
  readonly ids?: ReadonlySet<string>;
  /** The ids that its quotations have in an article of another name. */
  readonly idsUnder?: (name: string) => readonly string[];
  /** Whether the curator takes it down, so that no reader would see it in another's place. */
  readonly isWithdrawn?: boolean;
  /** An event or source of the curator's own, whose file is named after its day. */
  readonly isOwn?: boolean;
}

/**
 * Which articles of the folder are published ones under a new file name: name today → name in the ledger. An article whose
 * name the ledger knows is itself, but where its words are more those of another that has left its own file, as where names
 * were exchanged or moved on by one. Of the others each takes the published article without a file that shares at least
 * half of the published quotations, or, where that had none, its address; never one that two would fit alike. One that was taken
 * down has left its ids and no words, and is known by those. A new article under the file name of one that went elsewhere gets a
 * name of its own in the ledger.
 */
export function findRenamed(ledger: Ledger, articles: readonly ReadToCompare[]): ReadonlyMap<string, string> {
  const byFile = new Map(articles.map((article) => [article.name, article]));
  const published = Object.entries(ledger.articles);
  const owner = new Map(published.map(([name, record]) => [record.file ?? name, name]));
  // A name today that is no key of the ledger, or the key of what has another name today.
  const found = new Map<string, string>();
  for (const [file, name] of owner) if (file !== name && byFile.has(file)) found.set(file, name);
  const sharings = new Map<ReadToCompare, ReturnType<typeof sharing>>();
  const share = (article: ReadToCompare, name: string, record: PublishedArticle): number => {
    const shared = sharings.get(article) ?? sharing(article);
    sharings.set(article, shared);
    return shared(name, record);
  };
  const away = published.filter(([name, record]) => {
    const article = byFile.get(record.file ?? name);
    return article === undefined || !isItself(record, article);
  });
  const fits = (article: ReadToCompare, name: string, record: PublishedArticle): boolean =>
    isOwnName(name) === (article.isOwn ?? false) && share(article, name, record) >= 0.5;
  // Without words an article in its own file, though at another date or under another headline, is told by nothing from a new one:
  // it has left that only where published ones stand in the files of others.
  const open = away.filter(([name, record]) => {
    const article = byFile.get(record.file ?? name);
    if (article === undefined || hasWords(record)) return true;
    return away.some((other) => {
      const [, { file = other[0] }] = other;
      const beside = byFile.get(file);
      return other[1] !== record && (fits(article, ...other) || (beside !== undefined && fits(beside, name, record)));
    });
  });
  const own = new Map(open.map(([name, record]) => [record.file ?? name, record]));
  const free = open.length === 0 ? [] : articles.filter(({ name }) => own.has(name) || !owner.has(name));
  const claims: { readonly name: string; readonly file: string; readonly share: number; readonly of: number }[] = [];
  for (const article of free) {
    const mine = own.get(article.name);
    const least = mine === undefined ? 0 : share(article, owner.get(article.name) ?? article.name, mine);
    for (const [name, record] of open) {
      if (record === mine || !fits(article, name, record)) continue;
      const much = share(article, name, record);
      const of = Object.keys(record.quotations).length;
      if (much > least) claims.push({ name, file: article.name, share: much, of });
    }
  }
  const taken = new Set<string>();
  const moved = new Set<string>();
  // What has more of the words comes first: a few that are another's as well are no reason against it.
  for (const { name, file, share } of claims.toSorted((a, b) => b.share - a.share || b.of - a.of)) {
    const isOnly = claims.every((other) => other.name !== name || other.file === file || other.share < share);
    if (taken.has(file) || moved.has(name) || !isOnly) continue;
    found.set(file, name);
    taken.add(file);
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

/**
 * Whether an article is still the one that was published under its name: it says all that it said, or stands at the same address,
 * which is another's as well where both have one headline, and says any of it.
 */
function isItself({ quotations, address }: PublishedArticle, article: ReadToCompare): boolean {
  const ids = Object.keys(quotations);
  const isHere = (id: string) => article.ids?.has(id) === true;
  return article.address === address ? ids.length === 0 || ids.some(isHere) : ids.length > 0 && ids.every(isHere);
}

const hasWords = ({ quotations }: PublishedArticle): boolean => Object.keys(quotations).length > 0;

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

/** How much of a published article is in one of today. */
function sharing(article: ReadToCompare): (name: string, record: PublishedArticle) => number {
  const places = new Map(article.said.map(({ text, place }) => [firstWords(text), place]));
  let text: string | undefined;
  const plain = (): string => {
    text ??= ` ${plainWords(article.text ?? '')} `;
    return text;
  };
  const has = ([first, , kept]: PublishedArticle['quotations'][string]): boolean => {
    if (stands(first, plain())) return true;
    if (!places.has(first)) return false;
    // A few words, such as “No comment”, are another's as well, in another sentence.
    const [short, place] = [plainWords(first).length < telling, places.get(first)];
    return !short || !isPlace(kept) || place === undefined || sameSurroundings(kept, place()) >= 0.5;
  };
  return (name, record) => {
    const said = Object.values(record.quotations);
    if (record.withdrawn) return mayBeBack(record, article) ? sharedIds(record, article.idsUnder?.(name) ?? []) : 0;
    if (said.length > 0) return said.filter(has).length / said.length;
    if (record.address === article.address) return 1;
    // An event goes to another day under its title.
    return article.isOwn && withoutDay(record.address) === withoutDay(article.address ?? '') ? 0.9 : 0;
  };
}

/** What another paper prints of the same words is not what was taken down: that comes back under its headline. */
const mayBeBack = (record: PublishedArticle, { address, isWithdrawn = false }: ReadToCompare): boolean =>
  isWithdrawn || withoutDay(record.address) === withoutDay(address ?? '');

/** Which part of an article's quotations, by their ids, a withdrawn one had. */
const sharedIds = ({ gone = {} }: PublishedArticle, ids: readonly string[]): number =>
  ids.length === 0 ? 0 : ids.filter((id) => id in gone).length / ids.length;
