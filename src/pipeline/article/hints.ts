import type { KnownPublisher, LineRole } from '../../domain.ts';
import type { Sidecar } from '../../schema.ts';
import type { Block } from './blocks.ts';
import { claim } from './blocks.ts';
import { readByline } from './bylines.ts';
import type { HeadlineHints } from './headline-features.ts';
import { normalised } from './shape.ts';

/** What is known of an article besides its text. */
export interface ArticleHints {
  /** Its file's name, without folder and ending. */
  readonly name: string;
  /** What a person settled in its sidecar. */
  readonly sidecar: Pick<Sidecar, 'headline' | 'standfirst' | 'bylines' | 'publisher' | 'lines' | 'url'> | null;
  /** The papers of `publishers.yaml`. */
  readonly publishers: readonly KnownPublisher[];
}

export const noHints: ArticleHints = { name: '', sidecar: null, publishers: [] };

/** The rule of every line that the sidecar settles. */
export const bySidecar = 'settled by the sidecar';

/** Whether a sidecar says which line is what, in whatever way: without that every line is read as if there were none. */
export const tellsOfLines = (sidecar: ArticleHints['sidecar']): boolean =>
  sidecar !== null &&
  [sidecar.lines, sidecar.headline, sidecar.standfirst, sidecar.bylines, sidecar.url].some(
    (told) => told !== undefined,
  );

/** "12" → 12 to 12, "1-3" → 1 to 3: lines counted from 1, both included. */
export function linesIn(range: string): { readonly first: number; readonly last: number } {
  const [first = 0, last = first] = range.split('-').map(Number);
  return { first, last };
}

/** The role that the sidecar gives a line, counted from 1; null where it gives none. */
export function settledRole(hints: ArticleHints): (line: number) => Exclude<LineRole, 'blank'> | null {
  // Of two ranges the narrower one means more: {1-20: boilerplate, 5: caption}.
  const ranges = Object.entries(hints.sidecar?.lines ?? {})
    .map(([range, role]) => ({ ...linesIn(range), role }))
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  return (line) => ranges.find(({ first, last }) => line >= first && line <= last)?.role ?? null;
}

/** Gives the lines their settled roles. A block never holds lines of two (`toBlocks`). */
export function settleLines(blocks: readonly Block[], hints: ArticleHints): void {
  if (hints.sidecar?.lines === undefined) return;
  const role = settledRole(hints);
  for (const block of blocks) {
    const settled = role(block.first + 1);
    if (settled !== null) claim(block, settled, bySidecar);
  }
}

/** Claims the lines that say what the sidecar says for them: headline, standfirst, authors. */
export function settleParts(blocks: readonly Block[], { sidecar }: ArticleHints): void {
  if (sidecar === null) return;
  const { headline, standfirst, bylines } = sidecar;
  if (headline) {
    const words = normalised(headline);
    const same = blocks.filter(
      (block) => block.role === null && block.text.length < 400 && normalised(block.text) === words,
    );
    for (const [at, block] of same.entries())
      claim(block, at === 0 && !blocks.some((one) => one.role === 'headline') ? 'headline' : 'boilerplate', bySidecar);
  }
  if (standfirst) {
    const words = normalised(standfirst);
    const same = blocks.find(
      (block) => block.role === null && block.text.length < 1000 && normalised(block.text) === words,
    );
    if (same !== undefined) claim(same, 'standfirst', bySidecar);
  }
  if (bylines !== undefined && bylines.length > 0) {
    const names = new Set(bylines.map(normalised));
    for (const block of blocks.slice(0, 40).concat(blocks.slice(40).slice(-10))) {
      if (block.role !== null || block.text.length > 200) continue;
      const read = readByline(block.text)?.bylines ?? [];
      const said = names.has(normalised(block.text.replace(/^by:?\s/i, '')));
      if (said || (read.length > 0 && read.every((one) => names.has(normalised(one.name)))))
        claim(block, 'byline', bySidecar);
    }
  }
}

/** What the file's name and the address say of the headline. */
export function headlineHints({ name, sidecar }: ArticleHints): HeadlineHints {
  const slug = /\/([\p{L}\p{N}-]{12,200})\/?(?:[?#].*)?$/u.exec(sidecar?.url ?? '')?.[1] ?? '';
  const words = `${name} ${slug}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return { named: new Set(words.map((word) => word.slice(0, 5))), told: Boolean(sidecar?.headline) };
}
