import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Move } from '../pipeline/corrections/index.ts';

/**
 * Writes into a sidecar as a person would: what it changes is the value itself, and every other character, comments and
 * order included, stays as it was written.
 */

/** The sidecar's text with each moved correction naming today's quotation. */
export function moveCorrections(text: string, moves: readonly Move[]): string {
  const document = parseDocument(text);
  const edits = moves.flatMap(({ index, key, from, to }) => {
    const node = document.getIn(['corrections', index, key], true);
    if (!isScalar(node) || !node.range || node.value !== from) return [];
    return [{ start: node.range[0], end: node.range[1], to }];
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((written, { start, end, to }) => written.slice(0, start) + to + written.slice(end), text);
}

/**
 * The sidecar's text with a correction more, one on a line of its own at the end of the list; an empty text where there was
 * no sidecar.
 */
export function addCorrection(text: string, correction: Readonly<Record<string, string | boolean | null>>): string {
  const document = parseDocument(text);
  const list = document.get('corrections', true);
  const item = document.createNode(correction, { flow: true });
  if (isSeq(list)) list.add(item);
  else if (document.contents === null || isMap(document.contents)) {
    document.set('corrections', document.createNode([]));
    const made = document.get('corrections', true);
    if (isSeq(made)) {
      made.flow = false;
      made.add(item);
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
