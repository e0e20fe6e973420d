import GithubSlugger from 'github-slugger';
import type { ElementContent, Root as Tree } from 'hast';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import type { Paragraph, Span } from '../../domain.ts';
import { printable } from '../../printable.ts';
import { unwrap } from '../../text/unwrap.ts';

/**
 * The body of an entry as Markdown: captions, crossheads and paragraphs in the order of the text, every quotation an
 * element that carries its id and speaker. The words are the article's own, verbatim: whatever in them looks like
 * Markdown or HTML is escaped by the library that writes it.
 */

/** One stretch of a quotation, marks included, as it is to be marked in the text. */
export interface MarkedStretch extends Span {
  readonly id: string;
  /** A slug, so safe in an attribute as it is. */
  readonly speaker: string | null;
}

/** As it is written: the first stretch of a quotation carries its id, the others point to it. */
interface WrittenStretch extends MarkedStretch {
  readonly first: boolean;
}

/**
 * Words with none of the signs that Markdown reads, so that the library writes them as they are. It asks forty rules of every
 * stretch of words, which takes half the time of writing entries, and nearly all words of a newspaper are plain.
 */
const plainWords = /^[^\t\r\n#&*<>[\]\\_`]*$/;
/** How a paragraph of such words begins and ends: a figure may number a list, a dash open one, and spaces at a break are lost. */
const plainStart = /^[\p{L}“‘"'£$€]/u;
const plainEnd = /[^ ]$/;

/** A paragraph as it is, where the library would write just that; null where it has to be asked. */
function plainParagraph(children: readonly PhrasingContent[]): string | null {
  let written = '';
  for (const child of children) {
    if (child.type !== 'html' && !(child.type === 'text' && plainWords.test(child.value))) return null;
    written += child.value;
  }
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text' && !plainStart.test(first.value)) return null;
  return last?.type === 'text' && !plainEnd.test(last.value) ? null : written;
}

const writer = remark().data('settings', { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });

/**
 * `paragraphs` and `stretches` are in the order of the text. Every word of a paragraph is written once, whatever the
 * stretches are: one that reaches over the end of its paragraph is cut there, and what an earlier one already marked is
 * not marked again. Headline and standfirst are left out: they are front matter.
 */
export function writeBody(text: string, paragraphs: readonly Paragraph[], stretches: readonly MarkedStretch[]): string {
  const children: BlockContent[] = [];
  let above: Paragraph | null = null;
  for (const { paragraph, inside } of markedParagraphs(paragraphs, stretches)) {
    const written = writeParagraph(text, paragraph, inside);
    if (written === null) continue;
    if (children.length > 0 && isBreak(text, above, paragraph)) children.push({ type: 'thematicBreak' });
    children.push(written);
    above = paragraph;
  }
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

/**
 * The same body as the tree that its Markdown becomes on the site, made without writing and reading it: parsing is the dearest
 * part of a page. `tests/properties/printed-words.test.ts` holds the two equal for any article.
 */
export function treeOfBody(text: string, paragraphs: readonly Paragraph[], stretches: readonly MarkedStretch[]): Tree {
  const slugger = new GithubSlugger();
  const children: Tree['children'] = [];
  let above: Paragraph | null = null;
  for (const { paragraph, inside } of markedParagraphs(paragraphs, stretches)) {
    const { where } = paragraph;
    const words = elements(text, paragraph, inside);
    if (words.length === 0 && where !== 'caption') continue;
    if (children.length > 0 && isBreak(text, above, paragraph))
      children.push({ type: 'text', value: '\n' }, { type: 'element', tagName: 'hr', properties: {}, children: [] });
    if (children.length > 0) children.push({ type: 'text', value: '\n' });
    above = paragraph;
    if (where === 'crosshead') {
      const id = slugger.slug(slice(text, paragraph).replace(/\{/g, '${'));
      children.push({ type: 'element', tagName: 'h2', properties: { id }, children: words });
    } else {
      const properties = where === 'caption' ? { className: ['caption'] } : {};
      children.push({ type: 'element', tagName: 'p', properties, children: words });
    }
  }
  return { type: 'root', children };
}

/** A line of marks alone, as a paper prints it between two parts of a story. */
const marksAlone = /^\s*(?:⁂|[*＊•·~_#=–—-](?:\s*[*＊•·~_#=–—-]){0,59})\s*$/;

/** Whether nothing but such a line stands between two paragraphs of the story. */
const isBreak = (text: string, above: Paragraph | null, { where, start }: Paragraph): boolean =>
  above?.where === 'body' && where === 'body' && marksAlone.test(text.slice(above.end, start));

/** The paragraphs of the body with the stretches in each. */
function markedParagraphs(
  paragraphs: readonly Paragraph[],
  stretches: readonly MarkedStretch[],
): readonly { readonly paragraph: Paragraph; readonly inside: readonly WrittenStretch[] }[] {
  let next = 0;
  const marked: { paragraph: Paragraph; inside: readonly WrittenStretch[] }[] = [];
  const opened = new Set<string>();
  for (const paragraph of paragraphs) {
    const inside: WrittenStretch[] = [];
    let at = paragraph.start;
    while (next < stretches.length && (stretches[next] as MarkedStretch).start < paragraph.end) {
      const stretch = stretches[next++] as MarkedStretch;
      const start = Math.max(stretch.start, at);
      const end = Math.min(stretch.end, paragraph.end);
      if (start >= end || paragraph.where === 'headline' || paragraph.where === 'standfirst') continue;
      inside.push({ ...stretch, start, end, first: !opened.has(stretch.id) });
      opened.add(stretch.id);
      at = end;
    }
    if (paragraph.where !== 'headline' && paragraph.where !== 'standfirst') marked.push({ paragraph, inside });
  }
  return marked;
}

/** The words of a paragraph as a browser has them, each stretch an element; a crosshead marks none. */
function elements(text: string, within: Paragraph, inside: readonly WrittenStretch[]): ElementContent[] {
  const children: ElementContent[] = [];
  const plain = (start: number, end: number): ElementContent[] => {
    const value = slice(text, { start, end });
    return value === '' ? [] : [{ type: 'text', value }];
  };
  let at = within.start;
  for (const stretch of within.where === 'crosshead' ? [] : inside) {
    children.push(...plain(at, stretch.start), {
      type: 'element',
      tagName: 'q',
      properties: {
        ...(stretch.first ? { id: stretch.id } : { dataContinues: stretch.id }),
        ...(stretch.speaker === null ? {} : { dataSpeaker: stretch.speaker }),
      },
      children: plain(stretch.start, stretch.end),
    });
    at = stretch.end;
  }
  children.push(...plain(at, within.end));
  return children;
}

function writeParagraph(text: string, paragraph: Paragraph, inside: readonly WrittenStretch[]): BlockContent | null {
  switch (paragraph.where) {
    case 'headline':
    case 'standfirst':
      return null;
    case 'crosshead':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: slice(text, paragraph) }] };
    case 'caption':
      // Markdown has no caption: an HTML block, its words escaped here because Markdown leaves such a block alone.
      return { type: 'html', value: `<p class="caption">${asHtml(text, paragraph, inside)}</p>` };
    case 'body': {
      const children = phrasing(text, paragraph, inside);
      const plain = plainParagraph(children);
      // HTML is written as it stands.
      return plain === null ? { type: 'paragraph', children } : { type: 'html', value: plain };
    }
  }
}

function phrasing(text: string, within: Span, inside: readonly WrittenStretch[]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  const say = (value: string) => value && children.push({ type: 'text', value });
  let at = within.start;
  for (const stretch of inside) {
    say(slice(text, { start: at, end: stretch.start }));
    children.push({ type: 'html', value: openTag(stretch) });
    say(slice(text, stretch));
    children.push({ type: 'html', value: '</q>' });
    at = stretch.end;
  }
  say(slice(text, { start: at, end: within.end }));
  return children;
}

/** A paragraph as HTML, its words escaped. */
function asHtml(text: string, within: Span, inside: readonly WrittenStretch[]): string {
  return phrasing(text, within, inside)
    .map((node) => ('value' in node ? (node.type === 'html' ? node.value : escapeHtml(node.value)) : ''))
    .join('');
}

function openTag(stretch: WrittenStretch): string {
  const key = stretch.first ? 'id' : 'data-continues';
  const speaker = stretch.speaker === null ? '' : ` data-speaker="${stretch.speaker}"`;
  return `<q ${key}="${stretch.id}"${speaker}>`;
}

const slice = (text: string, span: Span): string => printable(unwrap(text.slice(span.start, span.end)));

/** Makes words safe to stand in HTML as text. Quotation marks stay as printed: people read these files. */
function escapeHtml(words: string): string {
  return words.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
