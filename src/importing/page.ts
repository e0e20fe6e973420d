import { type Facts, type Imported, type ImportedLine, letters, oneLine, spaced } from './imported.ts';
import { type PageElement, type PageNode, readPageFacts } from './page-facts.ts';

/**
 * A saved web page: the story by Mozilla's Readability, which browsers use for their reading view, over linkedom's
 * document (no browser, no network), and what the page says of itself. Both are loaded only when a page comes.
 */
export async function importPage(html: string): Promise<Imported> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  // A line break parts words, which the text of a <br> alone does not say.
  const parse = (source: string) => parseHTML(source.replace(/<br\b[^>]*>/gi, '<br>\n')).document;
  const facts = readPageFacts(parse(html) as unknown as PageElement, html);
  const story = new Readability(parse(html) as unknown as Document, { charThreshold: 200 }).parse();
  const readable = story?.content
    ? blocksOf(parse(`<!doctype html><html><body>${story.content}</body></html>`).body as unknown as PageElement)
    : [];
  const document = parse(html) as unknown as PageElement;
  const marked = blocksIn(document, '[itemprop="articleBody"]');
  // Readability leaves out much of a short story with long captions; the page's own mark of the story then holds more.
  const chosen = lengthOf(readable) * 1.5 < lengthOf(marked) ? marked : readable;
  // Of a page too short for it to find a story in, the first part that pages keep stories in.
  const blocks =
    chosen.length > 0
      ? chosen
      : (stories.map((story) => blocksIn(document, story)).find((found) => found.length > 1) ?? []);
  const lines = [...head(facts), ...withoutHead(blocks, facts)];
  return {
    kind: 'a saved web page',
    lines: spaced(lines),
    facts,
    notes:
      blocks.length === 0 ? ['No story was found in this page: save it from the browser once it is fully loaded.'] : [],
  };
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
    const caption = element.closest('figcaption, figure') !== null;
    for (const words of text.split(split).map(oneLine)) {
      // A caption is often there twice, for two widths of the page.
      if (words === '' || (caption && seen.has(words))) continue;
      if (caption) seen.add(words);
      lines.push({ words, role: caption ? 'caption' : /^h[2-6]$/.test(element.localName) ? 'crosshead' : null });
    }
  };
  const visit = (element: PageElement): void => {
    if (left !== undefined && element.closest(left) !== null) return;
    if (element.localName === 'figcaption' || element.querySelector(blockElements) === null) {
      // Two line breaks in a row part paragraphs.
      add(element, element.textContent ?? '', element.querySelector('br + br') === null ? /$^/ : /\n[^\S\n]*\n/);
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

const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** Headline, standfirst and bylines as a paper prints them, so that the text can be read without its sidecar. */
function head({ headline, standfirst, bylines }: Facts): readonly ImportedLine[] {
  return [
    ...(headline ? [{ words: headline.value, role: 'headline' as const }] : []),
    ...(standfirst ? [{ words: standfirst.value, role: 'standfirst' as const }] : []),
    ...(bylines ? [{ words: `By ${joined(bylines.value)}`, role: 'byline' as const }] : []),
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
      (/^(?:words |story )?by\b/i.test(words) ||
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
