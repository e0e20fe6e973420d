import type { Element, ElementContent, Nodes, Root } from 'hast';
import * as say from '../words/index.ts';
import type { Anchors } from './anchors.ts';
import { isCaption, stretchOf } from './body.ts';
import { type Article, markOf, shortSideName } from './index.ts';
import { capitalised } from './numbers.ts';
import type { Mark } from './sides.ts';
import { isSure } from './sure.ts';

/** How a quotation’s speaker is shown beside it. */
export interface Label {
  /** "Sergei Lavrov", or "Sergei Lavrov, probably". */
  readonly name: string;
  /** "Foreign Minister, Russia". */
  readonly about: string;
  readonly mark: Mark;
  /** Speaks for a part of the side. */
  readonly isPart: boolean;
  /** The speaker’s page. */
  readonly address: string;
}

/** An article’s body as its page shows it; `beside` gives other ids that lead to a quotation, `addressOf` a speaker’s page, below `sure` a name says "probably". */
export function labelledBody(
  { body, voices, quotations }: Pick<Article, 'body' | 'voices' | 'quotations'>,
  beside: Anchors['beside'],
  addressOf: (id: string) => string,
  sure: number,
): Root {
  const speakers = new Map(voices.map((voice) => [voice.id, voice]));
  const labels = new Map(
    quotations.map((quotation) => {
      const voice = speakers.get(quotation.speaker?.id ?? '');
      if (!voice) return [quotation.id, null] as const;
      const label: Label = {
        name: `${capitalised(voice.name)}${isSure(quotation, sure) ? '' : `, ${say.speaking.probably}`}`,
        about: [voice.role, shortSideName(voice)].filter(Boolean).join(', '),
        mark: markOf(voice.side),
        isPart: voice.part !== null,
        address: addressOf(voice.id),
      };
      return [quotation.id, label] as const;
    }),
  );
  return labelQuotations(body.tree, labels, beside);
}

/** The elements in which a speaker who goes on is named once. */
const labelledBlocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figcaption']);

/**
 * An article’s body with each quotation’s speaker beside it. In the margin stands the name, once where the same speaker goes
 * on; after the words, or at the line of days, a mark, which leads to what is known of the quotation. Neither holds words:
 * the style sheet shows the name from its attribute, so that whoever reads the page by other means (a printer, a reading
 * view, the clipboard) gets the sentences as printed. Whoever listens hears who spoke after the paragraph, and reaches the
 * same there by key. `labels` holds the quotations that count, null for one of no known speaker, which gets no label and no
 * colour; `former` holds other ids that lead to one: those it was published under before its words were mended. Captions
 * become figures. Everything else stays as it is.
 */
export function labelQuotations(
  tree: Root,
  labels: ReadonlyMap<string, Label | null>,
  former: ReadonlyMap<string, readonly string[]> = new Map(),
): Root {
  const lastStretches = lastStretchesIn(tree);
  let named: string | null = null;
  const visit = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'q') return quotation(node);
    if (labelledBlocks.has(node.tagName)) named = null;
    const children = node.children.flatMap(visit);
    return [isCaption(node) ? captionOf(children) : { ...node, children }];
  };
  const quotation = (node: Element): ElementContent[] => {
    const { quotation: id, opens: isFirst } = stretchOf(node);
    const label = (id !== null && labels.get(id)) || null;
    const marked: Element = {
      ...node,
      properties: {
        ...node.properties,
        ...(label ? { className: [`side-${label.mark}`] } : {}),
        // A quotation can be stepped to, by key and by address.
        ...(isFirst ? { tabIndex: -1, dataStop: '' } : {}),
      },
      children: [
        ...(isFirst && id !== null ? (former.get(id) ?? []).map((old) => make('span', { id: old })) : []),
        ...node.children.flatMap(visit),
      ],
    };
    const repeats = named === (label?.name ?? '');
    named = label?.name ?? '';
    return [
      ...(label && !repeats ? [nameBeside(label)] : []),
      ...(id !== null && labels.has(id) && isFirst ? [markOn(id, label, 'at-line')] : []),
      marked,
      ...(id !== null && labels.has(id) && lastStretches.has(node) ? [markOn(id, label, 'after-words')] : []),
    ];
  };
  return {
    ...tree,
    children: tree.children.flatMap((node) => {
      if (node.type === 'doctype') return [];
      const heard = node.type === 'element' ? quotationsIn(node).filter((id) => labels.has(id)) : [];
      return [...visit(node), ...(heard.length > 0 ? [heardAfter(heard, labels)] : [])];
    }),
  };
}

function lastStretchesIn(tree: Root): ReadonlySet<Element> {
  const last = new Map<string, Element>();
  const visit = (node: Nodes): void => {
    if (node.type === 'element' && node.tagName === 'q') last.set(stretchOf(node).quotation ?? '', node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return new Set(last.values());
}

/** The quotations that a block holds words of, in order. */
function quotationsIn(block: Element): readonly string[] {
  const found = new Set<string>();
  const visit = (node: Nodes): void => {
    const id = node.type === 'element' && node.tagName === 'q' ? stretchOf(node).quotation : null;
    if (id !== null) found.add(id);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(block);
  return [...found];
}

const make = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const captionOf = (children: ElementContent[]): Element =>
  make('figure', { className: ['caption'] }, make('figcaption', {}, ...children));

const drawing = (mark: Mark, isPart: boolean): Element =>
  make(
    'svg',
    { className: ['mark', `side-${mark}`, ...(isPart ? ['part'] : [])], viewBox: '-7 -7 14 14', ariaHidden: 'true' },
    make('use', { href: `#m${mark}` }),
  );

function nameBeside({ name, about, mark, isPart, address }: Label): Element {
  const properties = { className: ['speaker'], href: address, dataName: name, dataAbout: about };
  // The names of all who are quoted stand above the article as links for everybody.
  return make('a', { ...properties, ariaHidden: 'true', tabIndex: -1 }, drawing(mark, isPart));
}

/** The mark of a quotation, at the line of days where there is one, and else after its words. */
function markOn(id: string, label: Label | null, where: 'at-line' | 'after-words'): Element {
  const properties = { className: ['pin', where], href: `#about-${id}`, title: label?.name ?? say.speaking.notNamed };
  return make(
    'a',
    { ...properties, ariaHidden: 'true', tabIndex: -1 },
    drawing(label?.mark ?? 0, label?.isPart ?? false),
  );
}

function heardAfter(ids: readonly string[], labels: ReadonlyMap<string, Label | null>): Element {
  const links = ids.map((id) => {
    const name = labels.get(id)?.name ?? say.speaking.nobody;
    const properties = { className: ['said-by'], href: `#about-${id}`, dataName: name };
    return make('a', { ...properties, ariaLabel: say.speaking.saidBy(name) });
  });
  return make('p', { className: ['speakers-said'] }, ...links);
}
