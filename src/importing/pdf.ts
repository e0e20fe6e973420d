import { unwrap } from '../text/unwrap.ts';
import { ImportError, type Imported, type ImportedLine } from './imported.ts';

/** A piece of text on a page of a PDF, as pdf.js gives it: where it stands, in points from the page's lower left corner. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  readonly transform: readonly number[];
}

/**
 * A PDF with a layer of text, line for line as printed, by Mozilla's pdf.js in the build without a browser that unpdf
 * makes of it. Running heads, folios and broken words are left to the reader of articles, which knows them.
 */
export async function importPdf(bytes: Uint8Array): Promise<Imported> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: Error) => {
    throw new ImportError(
      /password/i.test(error.message)
        ? 'This PDF asks for a password. Save a copy without one, and add that.'
        : 'This PDF cannot be opened: it seems to be damaged. Print the article to a PDF anew, or paste its text into a .txt file.',
    );
  });
  const lines: ImportedLine[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    if (lines.length > 0) lines.push(blank);
    lines.push(...linesOf(items.filter((item): item is typeof item & Piece => 'str' in item)));
  }
  await document.cleanup();
  if (lines.every(({ words }) => words === '')) {
    throw new ImportError(
      'This PDF holds pictures of pages and no text. Run it through a program that recognises text, and add the result.',
    );
  }
  return { kind: 'a PDF', lines, facts: {}, notes: [] };
}

const wideGap = '    ';
/** White space as one blank, or as a wide gap. */
const folded = (white: string): string => (white.length >= wideGap.length ? wideGap : ' ');
const blank: ImportedLine = { words: '', role: null };

/** Lines from top to bottom as the file gives them; a gap wider than the lines' own distance parts paragraphs. */
function linesOf(pieces: readonly Piece[]): readonly ImportedLine[] {
  const lines: { words: string; end: number; readonly x: number; readonly y: number; height: number }[] = [];
  let open: (typeof lines)[number] | null = null;
  for (const piece of pieces) {
    const y = piece.transform[5] ?? 0;
    if (open === null || Math.abs(open.y - y) > Math.max(open.height, piece.height, 1) * 0.6) {
      const x = piece.transform[4] ?? 0;
      open = { words: '', end: x, x, y, height: piece.height || 10 };
      lines.push(open);
    }
    // A piece without words may open a line, and has no size.
    if (open.words === '' && piece.height > 0) open.height = piece.height;
    const x = piece.transform[4] ?? 0;
    // What a page sets apart on one line, the paper's name and the number of the page, stays apart.
    // The blank between may be a piece of its own, as wide as what it parts.
    const isGap = piece.str.trim() === '' ? piece.width > open.height * 2.5 : x - open.end > open.height * 2.5;
    open.words += isGap ? wideGap + piece.str : piece.str;
    open.end = x + piece.width;
  }
  const printed = lines
    .map((line) => ({ ...line, words: line.words.replace(/\s+/g, folded).trim() }))
    .filter(({ words }) => words !== '');
  const steps = printed.slice(1).map((line, n) => (printed[n]?.y ?? 0) - line.y);
  // Most lines of a paragraph stand at the smallest distance; a lower quartile is moved by no footnote.
  const down = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  const usual = down[Math.floor(down.length / 4)] ?? 0;
  const heights = printed.map(({ height }) => height).toSorted((a, b) => a - b);
  const ordinary = heights[Math.floor(heights.length / 2)] ?? 0;
  // How many lines begin at each place: the first line of a paragraph to the right of most.
  const starts = new Map<number, number>();
  for (const { x } of printed) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const isIndented = ({ x, height }: (typeof printed)[number]): boolean =>
    [...starts].some(
      ([left, count]) =>
        x - left > height * 0.5 && x - left < height * 3 && count > 2 && count > (starts.get(Math.round(x)) ?? 0),
    );
  const found: ImportedLine[] = [];
  for (const [n, line] of printed.entries()) {
    const step = steps[n - 1] ?? 0;
    const above = printed[n - 1];
    const alike = above !== undefined && Math.abs(above.height - line.height) < 0.5;
    const last = found.at(-1);
    // The lines of a headline in large type are one, and stand as far apart as their size asks.
    if (alike && last !== undefined && line.height > ordinary * 1.25 && step > 0 && step < line.height * 1.5)
      found[found.length - 1] = { words: unwrap(`${last.words}\n${line.words}`), role: null };
    else {
      if (n > 0 && (step > usual * 1.35 || step < 0 || isIndented(line))) found.push(blank);
      found.push({ words: line.words, role: null });
    }
  }
  return found;
}
