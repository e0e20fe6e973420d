import { addDays, isDay, toDay } from '../calendar.ts';
import { isAnnounced, readByline } from '../pipeline/article/bylines.ts';
import { furnitureKind } from '../pipeline/article/furniture/index.ts';
import { withoutCapitals } from '../pipeline/article/names.ts';
import { mayBePaperName, publicationNamed } from '../pipeline/article/publications.ts';
import { copyrightHolder } from '../pipeline/article/publisher.ts';
import { isSection } from '../pipeline/article/sections.ts';
import { readStamp } from '../pipeline/article/stamp.ts';
import { writtenDates } from '../text/date-forms/index.ts';
import { type Fact, type Facts, letters, oneLine } from './imported.ts';

/**
 * What a saved web page says of its article: schema.org data in JSON-LD, Open Graph, `citation_*` (Highwire), Dublin Core
 * and the page's own elements. The page's visible headline wins over the one made for search engines.
 */

/** The part of a document that is read here, in linkedom's terms. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly childNodes: Iterable<PageNode>;
  readonly localName: string;
  readonly parentElement: PageElement | null;
  readonly nextElementSibling: PageElement | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  matches(selector: string): boolean;
  closest(selector: string): PageElement | null;
}

/** Everything a page says of its article. `html` is its source, for what browsers write into a page they save. */
export function readPageFacts(document: PageElement, html: string): Facts {
  const article = articleData(document);
  const publisher = publisherOf(document, article);
  const headline = headlineOf(document, article, publisher?.value);
  const published = publishedOf(document, article, headline?.value);
  return {
    headline,
    standfirst: standfirstOf(document, article, headline?.value),
    bylines: bylinesOf(document, article, publisher?.value, headline?.value),
    publisher,
    published,
    updated: updatedOf(document, article, published?.value),
    url: urlOf(document, article, html),
  };
}

// ---------------------------------------------------------------- JSON-LD

type Data = Readonly<Record<string, unknown>>;

const articleTypes = /^(?:\w*Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|Review\w*|OpinionNewsArticle)$/;

/** The article among the page's JSON-LD: the one with most said of it. */
function articleData(document: PageElement): Data | null {
  const found: Data[] = [];
  const named = new Map<string, Data>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) visit(each);
    else if (isData(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && value.name !== undefined) named.set(id, value);
      if (asList(value['@type']).some((type) => typeof type === 'string' && articleTypes.test(type))) found.push(value);
      visit(value['@graph']);
      visit(value.mainEntity);
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      // Pages wrap it in comments and leave line breaks in its strings.
      visit(
        JSON.parse(
          (script.textContent ?? '')
            .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
            .replace(/\p{Cc}+/gu, ' '),
        ),
      );
    } catch {
      // Not JSON: the page says it elsewhere, or nowhere.
    }
  }
  const weight = (data: Data): number => ['headline', 'datePublished', 'author'].filter((key) => data[key]).length;
  const own = ownAddress(document);
  const headings = new Set(headingsOf(document).map(({ textContent }) => letters(textContent ?? '')));
  // A page may tell of others that it links to: its own is at its address, or has its heading.
  const ofPage = (data: Data): number =>
    +(own !== null && addressesOf(data).some((address) => withoutQuery(address) === own)) * 2 +
    +headings.has(letters(textIn(data.headline) ?? ''));
  const best = found.toSorted((a, b) => ofPage(b) - ofPage(a) || weight(b) - weight(a))[0];
  // Authors and publisher may be told of elsewhere in the graph, and only pointed to here.
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    const id = isData(value) && value.name === undefined ? value['@id'] : undefined;
    return (typeof id === 'string' ? named.get(id) : undefined) ?? value;
  };
  return best === undefined
    ? countedData(document)
    : { ...best, author: told(best.author ?? best.creator), publisher: told(best.publisher) };
}

/** The page's own address, without what follows a question mark; null where it names none. */
function ownAddress(document: PageElement): string | null {
  const address =
    document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? meta(document, 'og:url')?.value;
  return address ? withoutQuery(address) : null;
}

const withoutQuery = (address: string): string => address.replace(/[?#].*$/, '').replace(/\/$/, '');

/** Where a piece of data says that its article stands. */
const addressesOf = (data: Data): readonly string[] =>
  [
    data.url,
    data['@id'],
    isData(data.mainEntityOfPage) ? (data.mainEntityOfPage['@id'] ?? data.mainEntityOfPage.url) : data.mainEntityOfPage,
  ].filter((address) => typeof address === 'string');

/** What a page tells a counter of its readers, in one element: title, day, authors and address. */
function countedData(document: PageElement): Data | null {
  try {
    const counted: unknown = JSON.parse(
      document.querySelector('meta[name="parsely-page"]')?.getAttribute('content') ?? 'null',
    );
    if (!isData(counted)) return null;
    const { title, pub_date, authors, author, link } = counted;
    return { headline: title, datePublished: pub_date, author: authors ?? author, url: link };
  } catch {
    return null;
  }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** The names in a schema.org value: `{"name": …}`, a plain string, or a list of either. */
function namesIn(value: unknown): readonly { readonly name: string; readonly type: string }[] {
  return asList(value).flatMap((each) => {
    if (typeof each === 'string') return [{ name: clean(each), type: '' }];
    if (!isData(each)) return [];
    return asList(each.name).flatMap((name) =>
      typeof name === 'string' ? [{ name: clean(name), type: String(asList(each['@type'])[0] ?? '') }] : [],
    );
  });
}

const textIn = (value: unknown): string | null => {
  const [first] = asList(value);
  return typeof first === 'string' && clean(first) !== '' ? clean(first) : null;
};

// ---------------------------------------------------------------- meta elements

function meta(document: PageElement, ...names: readonly string[]): Fact | undefined {
  for (const name of names) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const value = document.querySelector(`meta[${attribute}="${name}" i]`)?.getAttribute('content');
      if (value && clean(value) !== '') return { value: clean(value), from: name };
    }
  }
  return undefined;
}

function allMeta(document: PageElement, name: string): readonly string[] {
  return ['property', 'name']
    .flatMap((attribute) => [...document.querySelectorAll(`meta[${attribute}="${name}" i]`)])
    .flatMap((element) => element.getAttribute('content') ?? [])
    .map(clean)
    .filter((value) => value !== '');
}

/** Some pages write references into what is text already. */
function clean(words: string): string {
  return oneLine(
    words
      .replace(/&(?:quot|#34|#x22);/gi, '"')
      .replace(/&(?:apos|#0?39|#x27);/gi, "'")
      .replace(/&#(\d{2,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
      .replace(/&(?:nbsp|#160);/gi, ' ')
      .replace(/&amp;/gi, '&'),
  );
}

// ---------------------------------------------------------------- publisher

function publisherOf(document: PageElement, article: Data | null): Fact | undefined {
  const site = meta(document, 'og:site_name', 'application-name');
  // “courier.example” is an address and no name.
  if (site && !isDomain(site.value)) return site;
  const [named] = namesIn(article?.publisher);
  if (named && named.name !== '' && !isDomain(named.name)) return { value: named.name, from: 'JSON-LD publisher' };
  const cited = meta(document, 'citation_journal_title', 'citation_publisher', 'dc.publisher', 'dcterms.publisher');
  if (cited) return cited;
  const marked = document.querySelector('[itemprop="publisher"] [itemprop="name"]');
  const published = oneLine(marked?.getAttribute('content') ?? marked?.textContent ?? '');
  if (published !== '' && !isDomain(published)) return { value: published, from: 'publisher element' };
  const title = oneLine(document.querySelector('title')?.textContent ?? '');
  const heading = oneLine(headingsOf(document)[0]?.textContent ?? '');
  const shared = meta(document, 'og:title', 'citation_title', 'twitter:title')?.value;
  if (heading !== '' && isSiteOf(heading, title, shared)) return { value: heading, from: 'title' };
  // A title that names whose page it is, and no more.
  if (heading === '' && mayBePaperName(title)) return { value: title, from: 'title' };
  const rest = titleRest(title, heading) ?? (heading === '' ? (titlePrinted(document)?.rest ?? null) : null);
  if (rest !== null && !isDomain(rest)) return { value: rest, from: 'title' };
  return site ?? (named?.name ? { value: named.name, from: 'JSON-LD publisher' } : undefined) ?? holderOf(document);
}

/** Whose page it is by the line at its foot: “Harbour Post © 2019”. */
function holderOf(document: PageElement): Fact | undefined {
  for (const element of document.querySelectorAll(
    'footer, [class*="footer" i], [id*="footer" i], [class*="copyright" i]',
  )) {
    const words = oneLine(element.textContent ?? '');
    const holder = words.length > 300 ? null : copyrightHolder(words);
    if (holder !== null) return { value: holder, from: `printed: ${words.slice(0, 80)}` };
  }
  // A page that names no part of itself: the last line that gives a year beside the mark. A picture's has none.
  const printed = [...document.querySelectorAll('div, p, span, small, td')]
    .filter((element) => element.querySelector('*') === null)
    .map((element) => oneLine(element.textContent ?? ''))
    .findLast((words) => words.length <= 120 && /^(?:©|\(c\)|copyright\b).*\b(?:19|20)\d\d\b/i.test(words));
  const holder = printed === undefined ? null : copyrightHolder(printed);
  return holder === null || printed === undefined ? undefined : { value: holder, from: `printed: ${printed}` };
}

/** The headings of the first rank, without one that is the site's name and leads to its front page. */
function headingsOf(document: PageElement): readonly PageElement[] {
  return [...document.querySelectorAll('h1')].filter(
    (heading) =>
      !heading.matches('[class*="logo" i], [class*="site-title" i]') &&
      heading.querySelector('a[href="/"], a[rel="home"]') === null,
  );
}

const isDomain = (name: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(name);

/** What stands in a page's title behind its headline: “River peaks | Ostbury Courier” → “Ostbury Courier”. */
function titleRest(title: string, headline: string): string | null {
  const parts = title.split(/\s+[|–—·•»:-]\s+/);
  const last = parts.at(-1);
  if (last !== undefined && noSite.test(last)) return null;
  if (parts.length < 2 || last === undefined || headline === '') return null;
  return letters(parts[0] ?? '') === letters(headline) && last.split(' ').length <= 5 ? last : null;
}

// ---------------------------------------------------------------- headline

function headlineOf(document: PageElement, article: Data | null, publisher: string | undefined): Fact | undefined {
  const shared =
    (article && textIn(article.headline) && { value: textIn(article.headline) as string, from: 'JSON-LD headline' }) ||
    meta(document, 'og:title', 'citation_title', 'twitter:title', 'dc.title', 'parsely-title');
  const titled = document.querySelector('title')?.textContent ?? '';
  const known = [shared?.value ?? '', titled].map(wordSet);
  const headings = headingsOf(document)
    .filter((heading) => !heading.closest('nav, footer, aside, [hidden], [aria-hidden="true"]'))
    .map((heading) => ({ heading, words: oneLine(heading.textContent ?? '') }))
    .filter(
      ({ words }) =>
        words !== '' && letters(words) !== letters(publisher ?? '') && !isSiteOf(words, titled, shared?.value),
    );
  // The heading printed on the page, by how much of it the page's own data say as well.
  const best = headings
    .map(({ heading, words }) => ({
      heading,
      words,
      score:
        Math.max(...known.map((set) => overlap(wordSet(words), set))) +
        (heading.closest('article, main, [itemtype*="Article"]') ? 0.2 : 0) +
        (/headline/i.test(`${heading.getAttribute('class')} ${heading.getAttribute('itemprop')}`) ? 0.2 : 0),
    }))
    .toSorted((a, b) => b.score - a.score)[0];
  if (best && (best.score >= 0.5 || (headings.length === 1 && !shared)))
    return { value: withoutKicker(best, shared && withoutSite(shared.value, publisher)), from: 'h1' };
  if (shared) return { value: withoutSite(shared.value, publisher), from: shared.from };
  const marked = document.querySelector('[itemprop="headline"], [class*="headline" i]');
  if (marked && oneLine(marked.textContent ?? '') !== '')
    return { value: oneLine(marked.textContent ?? ''), from: 'headline element' };
  const printed = titlePrinted(document);
  if (printed !== null) return { value: printed.headline, from: 'title' };
  const title = withoutSite(oneLine(titled), publisher);
  // A title that is a paper's name alone: the heading right above the story.
  const heading = mayBePaperName(title) || title === '' ? headingAboveStory(document) : null;
  if (heading !== null) return { value: heading, from: 'heading above the story' };
  return title === '' ? undefined : { value: title, from: 'title' };
}

/** The only heading of a lower rank with a paragraph of some length after it, on a page without one of the first. */
function headingAboveStory(document: PageElement): string | null {
  const elements = [...document.querySelectorAll('h2, h3, p')].filter(
    (element) => !element.closest('nav, footer, aside, form, [hidden], [aria-hidden="true"]'),
  );
  const isTold = ({ localName, textContent }: PageElement): boolean =>
    localName === 'p' && oneLine(textContent ?? '').length > 60 && furnitureKind(oneLine(textContent ?? '')) === null;
  const first = elements.findIndex((element, at) => isTold(element) && elements.slice(0, at).some(isHeading));
  const above = elements.slice(0, Math.max(first, 0)).filter(isHeading);
  const words = oneLine(above.at(-1)?.textContent ?? '');
  return above.length === 1 && words.split(' ').length > 2 ? words : null;
}

const isHeading = ({ localName }: PageElement): boolean => localName !== 'p';

/** A heading without the kicker that stands in an element of its own before the headline, as the page's own data have it. */
function withoutKicker(
  { heading, words }: { readonly heading: PageElement; readonly words: string },
  shared: string | undefined,
): string {
  const own = letters(shared ?? '');
  const first = letters(heading.querySelector('*')?.textContent ?? '');
  return own !== '' && first !== '' && letters(words) === `${first} ${own}` && words.endsWith(shared ?? '')
    ? (shared ?? words)
    : words;
}

/** Whether a heading is the part of the page's title beside its headline: “Tidal Notes” of “Tidal Notes: Two boats a day”. */
function isSiteOf(heading: string, title: string, shared: string | undefined): boolean {
  if (shared === undefined || overlap(wordSet(heading), wordSet(shared)) > 0) return false;
  const parts = title.split(titleParts).map(letters);
  return parts.length > 1 && parts.includes(letters(heading)) && parts.includes(letters(shared));
}

const titleParts = /\s*[|–—·•»]\s*|:{1,2}\s+|\s-\s/;

/** Of a title that holds the site's name too, the part that the page prints by itself, where no heading does. */
function titlePrinted(document: PageElement): { readonly headline: string; readonly rest: string | null } | null {
  const parts = oneLine(document.querySelector('title')?.textContent ?? '').split(titleParts);
  if (parts.length < 2) return null;
  const long = new Set(parts.filter((part) => part.split(' ').length > 2).map(letters));
  for (const element of document.querySelectorAll('h2, h3, b, strong, font, p, div, td, center, span')) {
    const words = oneLine(element.textContent ?? '');
    if (words.length > 300 || !long.has(letters(words))) continue;
    const rest = parts.filter(
      (part) => part !== '' && letters(part) !== letters(words) && !isSection(part) && !noSite.test(part),
    );
    const [site] = rest;
    return { headline: words, rest: rest.length === 1 && site && site.split(' ').length <= 5 ? site : null };
  }
  return null;
}

/** What a page's title says of the page rather than of whose it is: “Print: River peaks”. */
const noSite =
  /^(?:blog archive|print(?:able|er[- ]friendly)?(?: (?:page|version|view|article))?|article|story|view|read|e-?mail)$/i;

const wordSet = (words: string): ReadonlySet<string> => new Set(letters(words).split(' ').filter(Boolean));

/** Which share of the words of `a` stands in `b`. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size === 0 ? 0 : [...a].filter((word) => b.has(word)).length / a.size;
}

/** A title without the site's name behind or before it. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(/(\s+[|–—·•»-]\s+)/);
  if (parts.length < 3) return title;
  const site = letters(publisher ?? '');
  if (letters(parts.at(-1) ?? '') === site) return parts.slice(0, -2).join('');
  if (letters(parts[0] ?? '') === site) return parts.slice(2).join('');
  return /[|»]/.test(parts.at(-2) ?? '') ? parts.slice(0, -2).join('') : title;
}

// ---------------------------------------------------------------- standfirst

const standfirstMark =
  '[class*="standfirst" i], [class*="stand-first" i], [class*="dek" i], [class*="deck" i], [class*="subtitle" i], [class*="sub-title" i], [class*="subhead" i], [class*="sub-head" i], [class*="strapline" i], [itemprop="description"], [itemprop="alternativeHeadline"], [data-testid*="standfirst" i], [data-testid*="subhead" i], [class*="article-summary" i], [class*="article__summary" i], [class*="intro" i]';

/** The line printed below the headline that the page marks as one, or that its description repeats. */
function standfirstOf(document: PageElement, article: Data | null, headline: string | undefined): Fact | undefined {
  const described = [
    textIn(article?.description),
    meta(document, 'og:description')?.value,
    meta(document, 'description')?.value,
  ]
    .filter((text) => text !== null && text !== undefined)
    .map(letters);
  const heading = [...document.querySelectorAll('h1')].find(
    (h1) => letters(h1.textContent ?? '') === letters(headline ?? ''),
  );
  const scope =
    heading?.closest('article, main, [role="main"]') ??
    document.querySelector('article, main, [role="main"]') ??
    document;
  for (const element of scope.querySelectorAll(standfirstMark)) {
    const words = oneLine(element.textContent ?? '');
    if (words === '' || words.length > 500 || letters(words) === letters(headline ?? '')) continue;
    if (element.closest('nav, footer, aside, figure, form')) continue;
    // A container of many paragraphs is no standfirst.
    if ([...element.querySelectorAll('p')].length > 1) continue;
    return { value: words, from: 'standfirst element' };
  }
  const next = heading?.nextElementSibling;
  const after = oneLine(next?.textContent ?? '');
  if (
    next &&
    /^(?:h2|h3|p)$/.test(next.localName) &&
    described.some((text) => text !== '' && text === letters(after))
  ) {
    return { value: after, from: 'description' };
  }
  if (next && next.localName === 'h2' && after !== '' && after.split(' ').length > 5)
    return { value: after, from: 'h2 below h1' };
  return undefined;
}

// ---------------------------------------------------------------- bylines

function bylinesOf(
  document: PageElement,
  article: Data | null,
  publisher: string | undefined,
  headline: string | undefined,
): Fact<readonly string[]> | undefined {
  const sources: readonly (readonly [from: string, names: readonly string[]])[] = [
    [
      'JSON-LD author',
      namesIn(article?.author)
        // An agency wrote it; a paper's own name among the authors says nothing.
        .filter(({ type, name }) => !/Organi[sz]ation/.test(type) || publicationNamed(name)?.agency === true)
        .map(({ name }) => name),
    ],
    ['citation_author', allMeta(document, 'citation_author').map(givenNameFirst)],
    [
      'author element',
      elementNames(
        document,
        '[rel="author"], [itemprop="author"] [itemprop="name"], [class*="byline" i] [class*="name" i], [class*="byline" i] a, [class*="author-name" i], [class*="author__name" i]',
      ),
    ],
    [
      'author',
      ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl'].flatMap(
        (name) => allMeta(document, name),
      ),
    ],
    [
      'byline element',
      elementNames(
        document,
        '[itemprop="author"], [class*="byline" i], [class*="author" i], [id*="written_by" i], [class*="written-by" i], [class*="contributor" i], [class*="writer" i], [class*="submitted" i] a, [class~="fn"]',
      ),
    ],
  ];
  const linked = elementNames(document, authorLinks);
  // Right below the headline alone: further down such links are those of other stories.
  const shown = new Set(linked.length === 0 ? [] : belowHeadline(document, headline).slice(0, mostOfByline));
  for (const [from, texts] of [...sources, ['author link', linked.filter((words) => shown.has(words))] as const]) {
    const names = [...new Set(texts.flatMap(splitNames).map(withoutCapitals))].filter((name) =>
      isName(name, publisher),
    );
    if (names.length === 0) continue;
    return {
      value: from === 'JSON-LD author' ? [...names, ...printedBeside(document, article, headline, names)] : names,
      from,
    };
  }
  const printed = belowHeadline(document, headline).find(
    (words) => /^(?:(?:words|story|written|posted|submitted|published) )?by\b/i.test(words) && isAnnounced(words),
  );
  const names = (printed === undefined ? [] : (readByline(printed)?.bylines ?? [])).map(({ name }) => name);
  return names.length > 0 ? { value: names, from: `printed: ${printed}` } : undefined;
}

/** Whom the data call a contributor, where the page prints that name beside the authors' below its headline. */
function printedBeside(
  document: PageElement,
  article: Data | null,
  headline: string | undefined,
  authors: readonly string[],
): readonly string[] {
  const further = namesIn(article?.contributor).filter(({ name }) => !authors.includes(name));
  if (further.length === 0) return [];
  const lines = belowHeadline(document, headline);
  return further
    .map(({ name }) => name)
    .filter((name) => lines.some((words) => words.includes(name) && authors.some((author) => words.includes(author))));
}

/** So many short texts right below a headline may hold its author. */
const mostOfByline = 8;

/** Links to what somebody has written. */
const authorLinks =
  'a[href*="/author/" i], a[href*="/authors/" i], a[href*="/profile/" i], a[href*="/journalist" i], a[href*="/contributor" i], a[title^="Articles by" i], a[title^="Posts by" i]';

/** No head of a page has more elements than this. */
const mostElements = 60;

/** The short texts between the page's headline and its first paragraph, each by itself, as pages without any marks print them. */
function belowHeadline(document: PageElement, headline: string | undefined): readonly string[] {
  const elements = [...document.querySelectorAll('h1, h2, h3, h4, p, div, span, time, a, li, font, td, b')];
  const heading = elements.findIndex(({ localName }) => localName === 'h1');
  const title = letters(headline ?? '');
  // The innermost element that prints the headline, on pages without a heading.
  const from =
    heading !== -1 || title === ''
      ? heading
      : elements.findLastIndex(
          ({ textContent }) => (textContent ?? '').length < 400 && letters(textContent ?? '') === title,
        );
  if (from === -1) return [];
  const found: string[] = [];
  for (const element of elements.slice(from + 1, from + 1 + mostElements)) {
    const text = element.textContent ?? '';
    if (element.localName === 'p' && oneLine(text).length > 140) break;
    if (element.closest('nav, aside, footer, figure') !== null) continue;
    // The lines of a head that breaks part, and all of it.
    for (const words of new Set([text, ...text.split('\n')].map(oneLine)))
      if (words !== '' && words.length <= 120) found.push(words);
  }
  return found;
}

/** The foot of a page or an article; some systems call the line with author and day in an article's head so too. */
const foot = 'footer:not([class*="meta" i])';

function elementNames(document: PageElement, selector: string): readonly string[] {
  return [...document.querySelectorAll(selector)]
    .filter(
      (element) =>
        !element.closest(`nav, ${foot}, figure, [class*="related" i], [class*="comment" i], [class*="bio" i]`) &&
        (!element.closest('aside') || element.closest('article address') !== null),
    )
    .flatMap((element) => {
      // Each author of a list by itself: nothing parts them in its text.
      const items = [...element.querySelectorAll('li')];
      return (items.length > 1 ? items : [element]).map((one) => oneLine(one.textContent ?? ''));
    })
    .filter((words) => words.length <= 160);
}

/** “By Rosa Lim and Karl Hale, Environment Editor” → the two names. */
function splitNames(words: string): readonly string[] {
  return words
    .replace(
      /^\s*(?:(?:words|story|written|reported|report|interview|text|posted|submitted|published)\s+)?by:?\s+/i,
      '',
    )
    .split(/\s+(?:and|&|with)\s+|\s*[;|•·/]\s*|,\s+(?=\p{Lu}[\p{L}'’-]+ \p{Lu})|,\s+and\s+/u)
    .map((name) =>
      name
        .replace(/^\s*by\s+/i, '')
        .replace(/,.*$/, '')
        .replace(/\s+(?:in|for)\s+\p{Lu}.*$/u, '')
        .trim(),
    );
}

/** “Lim, Rosa” → “Rosa Lim”. */
function givenNameFirst(name: string): string {
  const [surname, given, ...rest] = name.split(/,\s*/);
  return surname && given && rest.length === 0 ? `${given} ${surname}` : name;
}

const noName =
  /^(?:https?:|@)|\d|^(?:staff|admin|editor|guest|web ?desk|news ?desk|newsroom|online|unknown|contributor|follow|share|about)\b|\b(?:staff|reporters?|correspondents?|editors?|writers?|newsroom|desk|team|published|updated|minutes?|read more)$/i;

function isName(name: string, publisher: string | undefined): boolean {
  if (name === '' || name.length > 60 || noName.test(name)) return false;
  if (letters(name) === letters(publisher ?? '')) return false;
  return /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 6;
}

// ---------------------------------------------------------------- day and address

const dayMeta = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'datePublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'article.published',
  'article:published',
  'article.created',
  'og:published_time',
  'published_at',
  'dateCreated',
  'originalpublicationdate',
  'dc.date.created',
  'pub_date',
  'dcterms.date',
  'dc.date.published',
  'publication_date',
  'publishdate',
  'cXenseParse:recs:publishtime',
  'date',
] as const;

function publishedOf(document: PageElement, article: Data | null, headline: string | undefined): Fact | undefined {
  const said = textIn(article?.datePublished) ?? textIn(article?.dateCreated);
  const day = said === null ? null : dayOf(said);
  if (said !== null && day !== null)
    return dayThere(document, said, day, headline) ?? { value: day, from: `JSON-LD datePublished: ${said}` };
  for (const name of dayMeta) {
    const fact = meta(document, name);
    const found = fact && dayOf(fact.value);
    if (fact && found)
      return dayThere(document, fact.value, found, headline) ?? { value: found, from: `${name}: ${fact.value}` };
  }
  const marked = document.querySelector('[itemprop="datePublished"]');
  const times = [
    ...(marked ? [marked] : []),
    ...document.querySelectorAll(
      'time[pubdate], header time, [class*="byline" i] time, [class*="publish" i] time, time[class*="publish" i], article time, main time, time',
    ),
  ];
  for (const time of times) {
    if (time.closest('aside, nav, footer, [class*="related" i], [class*="comment" i]')) continue;
    if (/updat|modif/i.test(`${time.getAttribute('class')} ${time.getAttribute('itemprop')}`)) continue;
    const value = time.getAttribute('datetime') ?? time.getAttribute('content') ?? '';
    const found = dayOf(value);
    if (found) return { value: found, from: `time: ${value}` };
  }
  return printedDay(document, headline);
}

/** The day of the last change, where the page says one that is later than that of publication. */
function updatedOf(document: PageElement, article: Data | null, published: string | undefined): Fact | undefined {
  const said = textIn(article?.dateModified);
  const named = meta(document, 'article:modified_time', 'og:updated_time', 'dateModified', 'dcterms.modified');
  const marked = [
    ...document.querySelectorAll('time[class*="updat" i], time[class*="modif" i], time[itemprop="dateModified"]'),
  ]
    .filter((time) => time.closest('aside, nav, footer, [class*="related" i], [class*="comment" i]') === null)
    .map((time) => time.getAttribute('datetime') ?? '')[0];
  const candidates: readonly (readonly [from: string, moment: string | null | undefined])[] = [
    ['JSON-LD dateModified', said],
    [named?.from ?? '', named?.value],
    ['time', marked],
  ];
  for (const [from, moment] of candidates) {
    const day = moment == null ? null : dayOf(moment);
    if (day !== null && published !== undefined && isDay(published) && isDay(day))
      return day > published ? { value: day, from: `${from}: ${moment}` } : undefined;
  }
  return undefined;
}

/**
 * The day that the page prints for a moment given at Greenwich: “2024-05-01T22:15:00Z” is printed as 2 May where the paper
 * is. Undefined where it prints none, or no neighbour of that day.
 */
function dayThere(document: PageElement, moment: string, day: string, headline: string | undefined): Fact | undefined {
  if (!isDay(day) || !/T\d\d.*(?:Z|[+-]00:?00)$/.test(moment)) return undefined;
  const own = [...document.querySelectorAll('time')]
    .filter((time) => Date.parse(time.getAttribute('datetime') ?? '') === Date.parse(moment))
    .map((time) => oneLine(time.textContent ?? ''));
  for (const words of [...own, ...belowHeadline(document, headline)]) {
    const [first, second] = readStamp(words)?.dates.filter(({ label }) => label !== 'updated') ?? [];
    const printed = second === undefined && first?.written.reading.kind === 'sure' ? first.written.reading.date : '';
    if (isDay(printed) && (printed === addDays(day, 1) || printed === addDays(day, -1)))
      return { value: printed, from: `printed: ${words}` };
    if (printed === day) return undefined;
  }
  return undefined;
}

/** The day that the page prints where its data say none: in an element for it, one that can be read in one way, and no update. */
function printedDay(document: PageElement, headline: string | undefined): Fact | undefined {
  for (const element of document.querySelectorAll(
    'time, [class*="date" i], [class*="publish" i], [class*="timestamp" i], [class*="time" i], [class*="created" i]',
  )) {
    if (element.closest(`aside, nav, ${foot}, figure, [class*="related" i], [class*="comment" i]`)) continue;
    const words = oneLine(element.textContent ?? '');
    if (words === '' || words.length > 120) continue;
    const dates = readStamp(words)?.dates.filter(({ label }) => label !== 'updated') ?? [];
    const [first] = dates;
    if (first?.written.reading.kind === 'sure' && isDay(first.written.reading.date))
      return { value: first.written.reading.date, from: `printed: ${words}` };
  }
  for (const words of belowHeadline(document, headline)) {
    const [first, second] = readStamp(words)?.dates.filter(({ label }) => label !== 'updated') ?? [];
    if (second === undefined && first?.written.reading.kind === 'sure' && isDay(first.written.reading.date))
      return { value: first.written.reading.date, from: `printed: ${words}` };
  }
  // “Written by Rosa Lim on 3 May 2021”
  for (const words of belowHeadline(document, headline)) {
    const [first, second] = /\bby\b/i.test(words) && isAnnounced(words) ? writtenDates(words) : [];
    if (second === undefined && first?.reading.kind === 'sure' && isDay(first.reading.date))
      return { value: first.reading.date, from: `printed: ${words}` };
  }
  return undefined;
}

/** The day that a moment is on where it was written: “2023-12-13T23:30:00-05:00” is 13 December. Null for other forms. */
export function dayOf(moment: string): string | null {
  const match = /^\s*(\d{4})[-/.]?(0[1-9]|1[0-2])(?:[-/.]?(0[1-9]|[12]\d|3[01]))?(?=$|[T\sZ+-])/.exec(moment);
  if (!match) return dayOfMail(moment);
  const [, year = '', month = '', day] = match;
  if (day === undefined) return `${year}-${month}`;
  return toDay(Number(year), Number(month), Number(day));
}

/** “Thu, 02 Jul 2015 09:00:00 GMT”, as mails and feeds have it. */
function dayOfMail(moment: string): string | null {
  const day = /^(?:[A-Z][a-z]{2}, )?(\d{1,2} [A-Z][a-z]{2} \d{4}) \d\d:\d\d/.exec(moment)?.[1];
  const reading = day === undefined ? undefined : writtenDates(day)[0]?.reading;
  return reading?.kind === 'sure' && isDay(reading.date) ? reading.date : null;
}

function urlOf(document: PageElement, article: Data | null, html: string): Fact | undefined {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  const page = isData(article?.mainEntityOfPage)
    ? textIn(article.mainEntityOfPage['@id'])
    : textIn(article?.mainEntityOfPage);
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
  const candidates: readonly (readonly [from: string, address: string | null | undefined])[] = [
    ['canonical', canonical],
    ['og:url', meta(document, 'og:url')?.value],
    ['JSON-LD url', textIn(article?.url) ?? page],
    [
      'microdata',
      document.querySelector('link[itemprop="mainEntityOfPage"], link[itemprop="url"]')?.getAttribute('href'),
    ],
    ['saved from', saved],
  ];
  for (const [from, address] of candidates) {
    if (!address || !URL.canParse(address)) continue;
    const { protocol, pathname } = new URL(address);
    // The front page of a paper is not the article.
    if (/^https?:$/.test(protocol) && pathname !== '/') return { value: address, from };
  }
  return undefined;
}
