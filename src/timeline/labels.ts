import type { Element, ElementContent, Root } from 'hast';
import { isCaption, stretchOf } from './body.ts';
import { type Article, markOf } from './index.ts';
import type { Mark } from './sides.ts';

/** How a quotation’s speaker is shown beside it. */
export interface Label {
  readonly name: string;
  readonly mark: Mark;
  /** The speaker’s page. */
  readonly address: string;
}

/** An article’s body as its page shows it; `addressOf` gives a speaker’s page. */
export function labelledBody({ body, voices }: Pick<Article, 'body' | 'voices'>, addressOf: (id: string) => string) {
  const labels = new Map(
    voices.map(({ id, name, side }) => [id, { name, mark: markOf(side), address: addressOf(id) }] as const),
  );
  return labelQuotations(body.tree, (id) => labels.get(id) ?? null);
}

/** The elements in which a speaker who goes on is labelled once. */
const labelledBlocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption']);

/**
 * An article’s body with each quotation’s speaker beside it: a link before a quotation that opens its paragraph, after one
 * that stands inside a sentence; once where the same speaker goes on in the paragraph. The link holds no words: the style
 * sheet shows the name from its attribute, so that whoever reads the page by other means (a printer, a screen reader, a
 * reading view, the clipboard) gets the sentences as printed. A quotation of no known speaker gets no label and no
 * colour. Captions become figures. Everything else stays as it is.
 */
export function labelQuotations(tree: Root, labelOf: (speakerId: string) => Label | null): Root {
  let last: string | null = null;
  let atStart = true;
  const visit = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') {
      if (node.value.trim() !== '') atStart = false;
      return [node];
    }
    if (node.type !== 'element') return [node];
    if (node.tagName === 'q') return quotation(node);
    if (labelledBlocks.has(node.tagName)) {
      last = null;
      atStart = true;
    }
    const children = node.children.flatMap(visit);
    return [isCaption(node) ? captionOf(children) : { ...node, children }];
  };
  const quotation = (node: Element): ElementContent[] => {
    const { speaker, opens: isFirst } = stretchOf(node);
    const label = speaker === null ? null : labelOf(speaker);
    const opens = atStart;
    const repeated = speaker === last;
    last = speaker;
    const marked: Element = {
      ...node,
      properties: {
        ...node.properties,
        ...(label ? { className: [`side-${label.mark}`] } : {}),
        // A quotation can be stepped to, by key and by address.
        ...(isFirst ? { tabIndex: -1, dataStop: '' } : {}),
      },
      children: node.children.flatMap(visit),
    };
    if (!label || repeated) return [marked];
    return opens ? [linkOf(label, true), marked] : [marked, linkOf(label, false)];
  };
  return { ...tree, children: tree.children.flatMap((node) => (node.type === 'doctype' ? [] : visit(node))) };
}

const captionOf = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'figure',
  properties: { className: ['caption'] },
  children: [{ type: 'element', tagName: 'figcaption', properties: {}, children }],
});

function linkOf({ name, mark, address }: Label, opens: boolean): Element {
  const use: Element = { type: 'element', tagName: 'use', properties: { href: `#m${mark}` }, children: [] };
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['speaker', ...(opens ? ['opens'] : []), `side-${mark}`],
      href: address,
      title: name,
      dataName: name,
      // The names of all who are quoted stand beside the article as links for everybody.
      ariaHidden: 'true',
      tabIndex: -1,
    },
    children: [
      {
        type: 'element',
        tagName: 'svg',
        properties: { className: ['mark'], viewBox: '-7 -7 14 14', ariaHidden: 'true' },
        children: [use],
      },
    ],
  };
}
