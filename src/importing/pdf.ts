import { canBeHeadline } from '../pipeline/article/headline-features.ts';
import { mayBePaperName } from '../pipeline/article/publications.ts';
import { readStamp } from '../pipeline/article/stamp.ts';
import { unwrap } from '../text/unwrap.ts';
import { ImportError, type Imported, type ImportedLine, letters } from './imported.ts';

/** A piece of text on a page of a PDF, as pdf.js gives it: where it stands, in points from the page's lower left corner. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  readonly width: number;
  readonly transform: readonly number[];
}

/**
 * A PDF with a layer of text, by Mozilla's pdf.js in the build without a browser that unpdf makes of it: its lines as printed, those
 * of a paragraph on one where the page shows that they are. Running heads and folios are left to the reader of articles, which knows
 * them; what stands in by far the largest type on the first page is its headline.
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
  const pages: (readonly PrintedLine[])[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(withDropCap(printedLines(items.filter((item): item is typeof item & Piece => 'str' in item))));
  }
  await document.cleanup();
  if (pages.every((page) => page.length === 0)) {
    throw new ImportError(
      'This PDF holds pictures of pages and no text. Run it through a program that recognises text, and add the result.',
    );
  }
  const paragraphs = pages.map(paragraphsOf);
  const headline = inLargestType(paragraphs);
  return {
    kind: 'a PDF',
    lines: paragraphs.flatMap((page, n) => [
      ...(n > 0 && page.length > 0 ? [blank] : []),
      ...page.flatMap(({ words, apart }) => [...(apart ? [blank] : []), { words, role: null }]),
    ]),
    facts: headline === null ? {} : { headline: { value: headline, from: 'the largest type on its first page' } },
    notes: [],
  };
}

const wideGap = '    ';
/** White space as one blank, or as a wide gap. */
const folded = (white: string): string => (white.length >= wideGap.length ? wideGap : ' ');
const blank: ImportedLine = { words: '', role: null };

/** A line as it stands on a page: from `x` to `end`, `y` above the lower edge, in type of some height, all in points. */
interface PrintedLine {
  readonly words: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

/** A line, or the lines of one paragraph, and whether a gap parts it from what stands above. */
interface Paragraph {
  readonly words: string;
  readonly height: number;
  readonly apart: boolean;
}

/** The lines of a page in the order of the file, which is that of reading in all but a few. */
function printedLines(pieces: readonly Piece[]): readonly PrintedLine[] {
  const lines: { words: string; end: number; readonly x: number; readonly y: number; height: number }[] = [];
  let open: (typeof lines)[number] | null = null;
  for (const piece of pieces) {
    const y = piece.transform[5] ?? 0;
    // Beside a letter several lines high, each of them is one.
    const size = (open?.height ?? 0) > piece.height * 1.6 && piece.height > 0 ? piece.height : (open?.height ?? 0);
    if (open === null || Math.abs(open.y - y) > Math.max(size, piece.height, 1) * 0.6) {
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
    // The blank that ends a line takes no room.
    if (piece.str.trim() !== '') open.end = x + piece.width;
  }
  return lines
    .map((line) => ({ ...line, words: closed(line.words.replace(/\s+/g, folded).trim()) }))
    .filter(({ words }) => words !== '');
}

/** A word set wide, letter by letter: “W I L D L I F E”. */
const closed = (words: string): string => (/^(?:\p{Lu} ){3,}\p{Lu}$/u.test(words) ? words.replaceAll(' ', '') : words);

/** The middle one of the heights of a page's lines: that of its story. */
function ordinaryHeight(lines: readonly { readonly height: number }[]): number {
  const heights = lines.map(({ height }) => height).toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** The page with the large letter that begins its story before the line beside it, and the lines it indents at their column's edge. */
function withDropCap(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const ordinary = ordinaryHeight(lines);
  const cap = lines.find(({ words, height }) => /^[“"‘']?\p{Lu}$/u.test(words) && height > ordinary * 1.6);
  if (cap === undefined) return lines;
  const beside = lines.filter(
    (line) =>
      line !== cap &&
      line.height < cap.height / 1.4 &&
      line.x >= cap.x &&
      line.x < cap.x + cap.height * 2 &&
      line.y > cap.y - cap.height * 0.4 &&
      line.y < cap.y + cap.height * 0.8,
  );
  const first = beside.toSorted((a, b) => b.y - a.y).find(({ words }) => /^[\p{Ll}’']|^\p{Lu}{2}|^\p{L} /u.test(words));
  if (first === undefined) return lines;
  return lines.flatMap((line) => {
    if (line === cap) return [];
    if (!beside.includes(line)) return [line];
    const word = /^\p{Lu} /u.test(first.words) ? `${cap.words} ` : cap.words;
    return [{ ...line, x: cap.x, words: line === first ? `${word}${line.words}` : line.words }];
  });
}

/** So many lines must begin at one place to show how wide a column is. */
const leastOfColumn = 4;

/** The paragraphs of a page; a gap wider than the lines' own distance, or an indented line, parts them. */
function paragraphsOf(lines: readonly PrintedLine[]): readonly Paragraph[] {
  const steps = lines.slice(1).map((line, n) => (lines[n]?.y ?? 0) - line.y);
  // Most lines of a paragraph stand at the smallest distance; a lower quartile is moved by no footnote.
  const down = steps.filter((step) => step > 0).toSorted((a, b) => a - b);
  const usual = down[Math.floor(down.length / 4)] ?? 0;
  const ordinary = ordinaryHeight(lines);
  // How many lines begin at each place: the first line of a paragraph to the right of most.
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const isIndented = ({ x, height }: PrintedLine): boolean =>
    [...starts].some(
      ([left, count]) =>
        x - left > height * 0.5 && x - left < height * 3 && count > 2 && count > (starts.get(Math.round(x)) ?? 0),
    );
  const found: { words: string; readonly height: number; readonly apart: boolean }[] = [];
  for (const [n, line] of lines.entries()) {
    const step = steps[n - 1] ?? 0;
    const above = lines[n - 1];
    const last = found.at(-1);
    const alike = above !== undefined && Math.abs(above.height - line.height) < 0.5;
    // The lines of a headline in large type are one, and stand as far apart as their size asks.
    const ofHeadline = line.height > ordinary * 1.25 && step > 0 && step < line.height * 1.5;
    const near = step > 0 && step <= usual * 1.35 && !isIndented(line);
    const acrossColumns = step < 0 && /^\p{Ll}/u.test(line.words);
    const goesOn = ofHeadline || ((near || acrossColumns) && above !== undefined && isFull(above, line, lines));
    // A running head, a folio and a day are lines of their own.
    const isSetApart = standsAlone(line.words) || standsAlone(above?.words ?? '');
    if (last !== undefined && alike && goesOn && !isSetApart) last.words = unwrap(`${last.words}\n${line.words}`);
    else
      found.push({
        words: line.words,
        height: line.height,
        apart: n > 0 && (step > usual * 1.35 || step < 0 || isIndented(line)),
      });
  }
  return found;
}

/** Whether the page sets the parts of a line apart, or it says when something was printed. */
const standsAlone = (words: string): boolean => words.includes(wideGap) || readStamp(words) !== null;

/** Whether a line was broken because no word more found room in its column: then the next one goes on with it. */
function isFull(line: PrintedLine, next: PrintedLine, lines: readonly PrintedLine[]): boolean {
  const largest = Math.max(line.height, ordinaryHeight(lines)) * 1.1;
  const column = lines.filter((one) => one.height < largest && Math.abs(one.x - line.x) < line.height * 3);
  if (column.length < leastOfColumn) return false;
  const edges = column.map(({ end }) => end).toSorted((a, b) => a - b);
  // A line or two may run out of the column.
  const edge = edges[Math.floor(edges.length * 0.85)] ?? 0;
  const [word = ''] = next.words.split(' ');
  const letter = (next.end - next.x) / next.words.length;
  return line.end + letter * (word.length + 1) > edge + letter * 0.5;
}

/** How many times as large as the story's a headline's type is at least. */
const largeType = 1.4;

/**
 * What stands on the first page in larger type than all else, and reads like a headline that the story takes up. Null where the
 * page shows none: a name of a paper and a large number are passed over.
 */
function inLargestType(pages: readonly (readonly Paragraph[])[]): string | null {
  const [first = []] = pages;
  const ordinary = ordinaryHeight(first.flatMap(({ words, height }) => words.split(' ').map(() => ({ height }))));
  const story = new Set(
    first
      .filter(({ height }) => height < ordinary * 1.1)
      .flatMap(({ words }) => letters(words).split(' '))
      .filter((word) => word.length > 3),
  );
  const isTold = (words: string): boolean =>
    letters(words)
      .split(' ')
      .some((word) => story.has(word));
  const [best, second] = first
    .filter(
      ({ words, height }) =>
        height >= ordinary * largeType &&
        words.split(' ').length >= 3 &&
        canBeHeadline(words) &&
        !mayBePaperName(words) &&
        isTold(words) &&
        // What stands on every page is the paper's.
        !pages.slice(1).some((page) => page.some((line) => line.words === words)),
    )
    .toSorted((a, b) => b.height - a.height);
  if (best === undefined || (second !== undefined && second.height > best.height / 1.1)) return null;
  return best.words;
}
