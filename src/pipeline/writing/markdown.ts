import type { BlockContent, PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import type { Paragraph, Span } from '../../domain.ts';
import { unwrap } from '../article/paragraphs.ts';

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
  /** The first stretch of a quotation carries its id; the others point to it. */
  readonly first: boolean;
}

const writer = remark().data('settings', { bullet: '-', emphasis: '_', rule: '-', resourceLink: true });

/**
 * `stretches` must lie inside `paragraphs`, in the order of the text, and never overlap. Headline and standfirst are
 * left out: they are front matter.
 */
export function writeBody(text: string, paragraphs: readonly Paragraph[], stretches: readonly MarkedStretch[]): string {
  let next = 0;
  const children: BlockContent[] = [];
  for (const paragraph of paragraphs) {
    const inside: MarkedStretch[] = [];
    while (next < stretches.length && (stretches[next] as MarkedStretch).start < paragraph.end) {
      const stretch = stretches[next++] as MarkedStretch;
      if (stretch.start >= paragraph.start) inside.push(stretch);
    }
    const block = writeParagraph(text, paragraph, inside);
    if (block) children.push(block);
  }
  const root: Root = { type: 'root', children };
  return writer.stringify(root);
}

function writeParagraph(text: string, paragraph: Paragraph, inside: readonly MarkedStretch[]): BlockContent | null {
  switch (paragraph.where) {
    case 'headline':
    case 'standfirst':
      return null;
    case 'crosshead':
      return { type: 'heading', depth: 2, children: [{ type: 'text', value: slice(text, paragraph) }] };
    case 'caption':
      // Markdown has no caption: an HTML block, its words escaped here because Markdown leaves such a block alone.
      return { type: 'html', value: `<p class="caption">${asHtml(text, paragraph, inside)}</p>` };
    case 'body':
      return { type: 'paragraph', children: phrasing(text, paragraph, inside) };
  }
}

function phrasing(text: string, within: Span, inside: readonly MarkedStretch[]): PhrasingContent[] {
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
function asHtml(text: string, within: Span, inside: readonly MarkedStretch[]): string {
  return phrasing(text, within, inside)
    .map((node) => ('value' in node ? (node.type === 'html' ? node.value : escapeHtml(node.value)) : ''))
    .join('');
}

function openTag(stretch: MarkedStretch): string {
  const key = stretch.first ? 'id' : 'data-continues';
  const speaker = stretch.speaker === null ? '' : ` data-speaker="${stretch.speaker}"`;
  return `<q ${key}="${stretch.id}"${speaker}>`;
}

const slice = (text: string, span: Span): string => unwrap(text.slice(span.start, span.end));

/** Makes words safe to stand in HTML as text. Quotation marks stay as printed: people read these files. */
function escapeHtml(words: string): string {
  return words.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
