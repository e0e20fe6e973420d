import { readFileSync } from 'node:fs';
import type { Paragraph, Place } from '../../src/domain.ts';

/** Which lines of a seed are published, and as what; every other line with words on it is body. */
interface Layout {
  readonly file: string;
  readonly headline?: number;
  readonly standfirst?: number;
  readonly captions: readonly number[];
  readonly crossheads?: readonly number[];
  readonly body: readonly [first: number, last: number];
}

/** The five seeds, laid out by hand: these tests hold whatever the anatomy does. */
export const LAYOUTS: readonly Layout[] = [
  { file: '000_a953d3cc23295991.txt', headline: 5, standfirst: 7, captions: [12, 51], body: [25, 62] },
  { file: '001_657c2bff18a95ad0.txt', headline: 1, captions: [3, 29, 39], body: [5, 47] },
  { file: '002_78f34b69f6baffcb.txt', headline: 1, standfirst: 3, captions: [7], body: [10, 36] },
  { file: '003_61440020126a1a1e.txt', headline: 1, captions: [], crossheads: [22], body: [2, 33] },
  { file: '004_ebfb2fdb71366d57.txt', headline: 3, standfirst: 5, captions: [58], body: [9, 47] },
];

/** A seed's text and its published paragraphs. */
export function readSeed(layout: Layout): {
  text: string;
  paragraphs: Paragraph[];
  lineAt: (offset: number) => number;
} {
  const text = readFileSync(new URL(`../../seeds/${layout.file}`, import.meta.url), 'utf8');
  const paragraphs: Paragraph[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const number = index + 1;
    starts.push(at);
    const start = at;
    const end = at + line.trimEnd().length;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const place = placeOf(layout, number);
    if (place) paragraphs.push({ place, start, end, lines: [number, number] });
  }
  return { text, paragraphs, lineAt: (offset) => starts.filter((s) => s <= offset).length };
}

function placeOf(layout: Layout, line: number): Place | 'crosshead' | null {
  if (line === layout.headline) return 'headline';
  if (line === layout.standfirst) return 'standfirst';
  if (layout.captions.includes(line)) return 'caption';
  if (layout.crossheads?.includes(line)) return 'crosshead';
  return line >= layout.body[0] && line <= layout.body[1] && !(layout.file.startsWith('000') && line === 52)
    ? 'body'
    : null;
}
