import { isCaption as saysThatItIsCaption } from '../pipeline/article/captions.ts';
import { furnitureKind } from '../pipeline/article/furniture/index.ts';
import { type Facts, type Imported, type ImportedLine, letters, oneLine, spaced } from './imported.ts';
import { type PageElement, type PageNode, readPageFacts } from './page-facts.ts';

/**
 * A saved web page: the story by Mozilla's Readability, which browsers use for their reading view, over linkedom's
 * document (no browser, no network), and what the page says of itself. Both are loaded only when a page comes.
 */
export async function importPage(html: string): Promise<Imported> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  // A line break parts words, which the text of a <br> alone does not say.
  const parse = (source: string) =>
    parseHTML(
      withBody(source)
        .replace(/<br\b[^>]*>/gi, '<br>\n')
        .replace(/(?<=\S)(?=<(?:cite|time)\b)/gi, ' ')
        // A sentence and its credit stand in elements of their own, with a space between them on the screen alone.
        .replace(/(?<=[.!?]<\/span>)(?=<span\b)/gi, ' '),
    ).document;
  const facts = readPageFacts(parse(html) as unknown as PageElement, html);
  const withoutAppeals = () => {
    const page = parse(html);
    for (const box of page.querySelectorAll(appeals)) if ((box.textContent ?? '').length < longestAppeal) box.remove();
    return page;
  };
  const page = withoutAppeals();
  for (const list of page.querySelectorAll(details)) list.remove();
  const story = new Readability(page as unknown as Document, { charThreshold: 200 }).parse();
  const readable = story?.content
    ? blocksOf(parse(`<!doctype html><html><body>${story.content}</body></html>`).body as unknown as PageElement)
    : [];
  const document = withoutAppeals() as unknown as PageElement;
  const marked = blocksIn(document, '[itemprop="articleBody"]');
  // Readability leaves out much of a short story with long captions; the page's own mark of the story then holds more.
  const chosen = lengthOf(readable) * 1.5 < lengthOf(marked) ? marked : readable;
  // Of a page too short for it to find a story in, the first part that pages keep stories in.
  const blocks =
    chosen.length > 0
      ? chosen
      : (stories.map((story) => blocksIn(document, story)).find((found) => found.length > 1) ?? []);
  const told = withoutHead(blocks, facts).filter(
    ({ words, role }) => role !== null || furnitureKind(words) !== 'advert',
  );
  const lines = [...head(facts), ...withPictures(told, document, facts)];
  return {
    kind: 'a saved web page',
    lines: spaced(lines),
    facts,
    notes:
      blocks.length === 0 ? ['No story was found in this page: save it from the browser once it is fully loaded.'] : [],
  };
}

/** Where a page lists its author, room and readers; its facts are read before. */
const details = 'dl[class*="info" i]';

/** Boxes in which a page asks for an address, for leave or for money, in the middle of its story. */
const appeals =
  '[class*="newsletter" i], [class*="signup" i], [class*="sign-up" i], [class*="paywall" i], [class*="subscription-" i], [class*="subscribe-" i], [class~="barrier"], [class*="-barrier" i], [class*="regwall" i], [class*="cookie" i], [id*="cookie" i], [class*="consent" i], [id*="consent" i]';
/** A longer one holds the story. */
const longestAppeal = 400;

/** A page whose author left out the elements that HTML lets one leave out, with them. */
function withBody(html: string): string {
  if (/<(?:body|frameset)\b/i.test(html)) return html;
  if (/<\/head>/i.test(html)) return `${html.replace(/<\/head>/i, '</head><body>')}</body>`;
  return `<!doctype html><html><body>${html.replace(/<!doctype[^>]*>|<\/?html\b[^>]*>/gi, '')}</body></html>`;
}

const lengthOf = (lines: readonly ImportedLine[]): number => lines.reduce((sum, { words }) => sum + words.length, 0);

/** Where pages keep stories, the surest first. */
const stories = ['[itemprop="articleBody"]', 'article', 'main, [role="main"]', 'body'];
const furniture = 'nav, header, footer, aside, form, script, style, noscript, template, [hidden], [aria-hidden="true"]';

/** The paragraphs of the first element that fits, without what stands around stories. */
function blocksIn(document: PageElement, selector: string): readonly ImportedLine[] {
  const element = document.querySelector(selector);
  return element ? blocksOf(element, furniture) : [];
}

const blockElements =
  'p, h1, h2, h3, h4, h5, h6, li, ul, ol, dl, blockquote, figure, figcaption, pre, dd, dt, table, tbody, tr, td, th, div, section, article, main, header, footer, aside, center, address';

/**
 * The paragraphs of a piece of a page, in its order, without what is `left` out: those of the innermost blocks, and the words
 * that stand between blocks with no element of their own, as old pages have them.
 */
export function blocksOf(root: PageElement, left?: string): readonly ImportedLine[] {
  const lines: ImportedLine[] = [];
  const seen = new Set<string>();
  const add = (element: PageElement, text: string, split: RegExp): void => {
    const caption = isCaption(element);
    // Where a picture is from stands beside its caption.
    const credit = caption && isBesideCaption(element);
    for (const words of text.split(split).map(oneLine)) {
      // A caption is often there twice, for two widths of the page.
      if (words === '' || (caption && seen.has(words))) continue;
      if (caption) seen.add(words);
      const heading = /^h[2-6]$/.test(element.localName) ? 'crosshead' : null;
      lines.push({ words, role: credit ? 'credit' : caption ? 'caption' : heading });
    }
  };
  const visit = (element: PageElement): void => {
    if (left !== undefined && element.closest(left) !== null) return;
    if (element.localName === 'figcaption' || element.querySelector(blockElements) === null) {
      if (isMenu(element)) return;
      // Two line breaks in a row part paragraphs, and one the lines of a head.
      const text = element.textContent ?? '';
      const single = isHeadLines(text) ? /\n/ : /$^/;
      add(element, text, element.querySelector('br + br') === null ? single : /\n[^\S\n]*\n/);
      return;
    }
    let loose = '';
    let linked = '';
    const flush = (): void => {
      // Nothing but links, and no sentence, is a menu's.
      if (linked === '' || letters(linked) !== letters(loose) || /[.!?][”"’')]*\s*$/.test(loose))
        add(element, loose, /\n/);
      loose = '';
      linked = '';
    };
    for (const child of element.childNodes) {
      if (isElement(child) && (child.matches(blockElements) || child.querySelector(blockElements) !== null)) {
        flush();
        visit(child);
      } else if (isElement(child) && /^(?:script|style|noscript|template)$/.test(child.localName)) continue;
      else if (isElement(child) ? left === undefined || child.closest(left) === null : child.nodeType === 3)
        // Line ends in the source are spaces; those that stand for <br> come with the element.
        loose += isElement(child) && child.localName === 'br' ? '\n' : (child.textContent ?? '').replace(/\s+/g, ' ');
      if (isElement(child) && child.localName === 'a') linked += ` ${child.textContent ?? ''}`;
    }
    flush();
  };
  visit(root);
  return lines;
}

/** Several links and no words beside them, none a sentence. */
function isMenu(element: PageElement): boolean {
  const links = [...element.querySelectorAll('a')].map((link) => link.textContent ?? '');
  const text = element.textContent ?? '';
  return links.length > 1 && letters(links.join(' ')) === letters(text) && !/[.!?][”"’')]*\s*$/.test(text);
}

/** Short lines, none a sentence: “By Rosa Lim” above “Staff Writer”. */
function isHeadLines(text: string): boolean {
  const parts = text
    .split('\n')
    .map(oneLine)
    .filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.length < 60 && !/[.!?,;][”"’')]*$/.test(part));
}

/** Below a picture: in its figure, or in an element that the page calls a caption. */
function isCaption(element: PageElement): boolean {
  if (element.closest('figcaption, figure') !== null) return true;
  const named =
    element.matches('[class*="caption" i]') || element.parentElement?.matches('[class*="caption" i]') === true;
  if (named || element.matches('[itemprop="caption"]')) return (element.textContent ?? '').length <= 300;
  const inside = element.querySelector('[class*="caption" i], [itemprop="caption"]');
  if (inside !== null && letters(inside.textContent ?? '') === letters(element.textContent ?? '')) return true;
  // Old pages print it below the picture in the same cell or paragraph.
  return element.querySelector('img') !== null && saysThatItIsCaption(oneLine(element.textContent ?? ''));
}

function isBesideCaption(element: PageElement): boolean {
  const figure = element.closest('figure');
  return (
    figure !== null &&
    element.closest('figcaption') === null &&
    (figure.querySelector('figcaption')?.textContent ?? '').trim() !== ''
  );
}

/** What stands around a story on the page, besides its header. */
const around = 'nav, footer, aside, form, script, style, noscript, template, [hidden], [aria-hidden="true"]';

/**
 * The story with the captions and crossheads that Readability left out, each where the page prints it: captions between the
 * headline and the last paragraph, crossheads between two paragraphs of the story.
 */
function withPictures(
  lines: readonly ImportedLine[],
  document: PageElement,
  { headline }: Facts,
): readonly ImportedLine[] {
  const title = letters(headline?.value ?? '');
  const heading = [...document.querySelectorAll('h1')].find(({ textContent }) => letters(textContent ?? '') === title);
  const scope = heading?.closest('article, main, [role="main"]') ?? document.querySelector('body');
  if (!scope) return lines;
  const printed = blocksOf(scope, around).map((line) => ({ ...line, plain: letters(line.words) }));
  const places = new Map(lines.map(({ words }, n) => [letters(words), n]));
  const isStory = (line: (typeof printed)[number] | undefined): boolean =>
    line !== undefined && line.role !== 'caption' && places.has(line.plain);
  // “Advertisement” may stand between, and a picture.
  const isNoLabel = (line: (typeof printed)[number]): boolean => line.role !== 'caption' && line.words.length > 20;
  const end = printed.findLastIndex(isStory);
  const inserted = new Map<number, ImportedLine[]>();
  const roles = new Map<number, ImportedLine['role']>();
  let place = -1;
  let begun = false;
  for (const [n, line] of printed.slice(0, end + 1).entries()) {
    begun ||= line.plain === title || isStory(line);
    const known = places.get(line.plain);
    if (known !== undefined) {
      if (line.role === 'caption') roles.set(known, 'caption');
      else place = known;
      continue;
    }
    const between =
      line.role === 'crosshead' &&
      place >= 0 &&
      isStory(printed.slice(n + 1).find(isNoLabel)) &&
      isStory(printed.slice(0, n).findLast(isNoLabel));
    if (begun && (line.role === 'caption' || between))
      inserted.set(place, [...(inserted.get(place) ?? []), { words: line.words, role: line.role }]);
  }
  return [
    ...(inserted.get(-1) ?? []),
    ...lines.flatMap((line, n) => [
      roles.has(n) ? { ...line, role: roles.get(n) ?? null } : line,
      ...(inserted.get(n) ?? []),
    ]),
  ];
}

const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Headline, standfirst, bylines and the day of the last change as a paper prints them, so that the text can be read without its sidecar. */
function head({ headline, standfirst, bylines, updated }: Facts): readonly ImportedLine[] {
  return [
    ...(headline ? [{ words: headline.value, role: 'headline' as const }] : []),
    ...(standfirst ? [{ words: standfirst.value, role: 'standfirst' as const }] : []),
    ...(bylines ? [{ words: `By ${joined(bylines.value)}`, role: 'byline' as const }] : []),
    ...(updated ? [{ words: `Updated ${updated.value}`, role: 'date' as const }] : []),
  ];
}

const joined = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** How many of the first blocks may repeat what the head has said. */
const headBlocks = 8;

/** The story without the headline, standfirst, bylines and days that Readability left at its beginning. */
function withoutHead(lines: readonly ImportedLine[], facts: Facts): readonly ImportedLine[] {
  const said = new Set([facts.headline, facts.standfirst].flatMap((fact) => (fact ? [letters(fact.value)] : [])));
  const names = (facts.bylines?.value ?? []).map(letters);
  return lines.filter(({ words, role }, n) => {
    if (n >= headBlocks || role === 'caption') return true;
    const plain = letters(words);
    if (said.has(plain)) return false;
    const short = words.length <= 120;
    const byline =
      short &&
      names.length > 0 &&
      names.every((name) => plain.includes(name)) &&
      (/^(?:words |story |written |posted )?by\b/i.test(words) ||
        plain === names.join(' and ') ||
        plain === names.join(' ') ||
        // A role in an element of its own is glued to the name.
        (names.length === 1 && plain.startsWith(names[0] ?? '') && !/[.!?:]$/.test(words) && words.length <= 80));
    const day =
      facts.published !== undefined &&
      short &&
      /^(?:(?:first )?published|posted|updated|last updated|last modified|by\b\W+\p{L}+ \d+)\b.*\d/iu.test(words);
    return !byline && !day;
  });
}
