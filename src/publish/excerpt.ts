import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Span } from '../domain.ts';
import { sentencesAround } from '../text/sentences.ts';
import { type Body, bodyOf } from '../timeline/body.ts';

/** How much of an article is published: all of it, or only its quotations in their sentences. */
export type TextMode = 'full' | 'excerpt';

/** What stands where a sentence was left out between two that are published. */
export const omission = ' […] ';

/**
 * An article's body with nothing left of it but its quotations and the sentences they stand in. Paragraphs,
 * captions and crossheads without a quotation go; the words of quotations stay verbatim. Everything that is published
 * of an article is made from what this returns, so nothing else of it can get out.
 */
export function excerptOf({ tree }: Body): Body {
  return bodyOf({ type: 'root', children: excerptBlocks(tree.children) });
}

/** Blocks that hold blocks: each of these is cut by itself. */
const containers = new Set(['ul', 'ol', 'blockquote', 'div', 'figure', 'section']);

function excerptBlocks(nodes: readonly RootContent[]): ElementContent[] {
  const left: ElementContent[] = [];
  for (const block of nodes) {
    if (block.type !== 'element') continue;
    const quotations = quotationsIn(block);
    if (quotations.length === 0) continue;
    if (containers.has(block.tagName)) {
      left.push({ ...block, children: excerptBlocks(block.children) });
    } else {
      const text = textOf(block);
      const kept = sentencesAround(text, quotations).map(({ start, end }) => ({
        start,
        end: start + text.slice(start, end).trimEnd().length,
      }));
      left.push(cut(block, kept));
    }
    left.push({ type: 'text', value: '\n' });
  }
  return left;
}

/** Where in the block's text each stretch of a quotation stands, its marks included. */
function quotationsIn(block: Element): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  const visit = (node: Nodes): void => {
    if (node.type === 'text') at += node.value.length;
    if (!('children' in node)) return;
    const start = at;
    for (const child of node.children) visit(child);
    if (node.type === 'element' && node.tagName === 'q') found.push({ start, end: at });
  };
  visit(block);
  return found;
}

/** The block with only the characters inside `kept`, and a mark between two stretches that do not touch. */
function cut(block: Element, kept: readonly Span[]): Element {
  let at = 0;
  const toMark = new Set(kept.slice(1).map(({ start }) => start));
  /** The mark is set before an element that opens a stretch, never inside: a quotation stays verbatim. */
  const markAt = (start: number): string => (toMark.delete(start) ? omission : '');
  const visit = (node: ElementContent): ElementContent[] => {
    const from = at;
    if (node.type === 'text') {
      at += node.value.length;
      const value = kept
        .map(({ start, end }) => {
          const words = node.value.slice(Math.max(start - from, 0), Math.max(end - from, 0));
          return words === '' ? '' : (start >= from ? markAt(start) : '') + words;
        })
        .join('');
      return value === '' ? [] : [{ ...node, value }];
    }
    if (node.type !== 'element') return [];
    const mark = markAt(from);
    const children = node.children.flatMap(visit);
    if (children.length === 0) return [];
    return [...(mark ? [{ type: 'text' as const, value: mark }] : []), { ...node, children }];
  };
  return { ...block, children: block.children.flatMap(visit) };
}
