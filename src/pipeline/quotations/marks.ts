/**
 * Every quotation mark the parser knows. A new one is added here and nowhere else.
 *
 * `family`: a mark closes only one of its own family, so ‘…’ inside “…” ends nothing. `lean`: what the printed shape
 * says it does; straight marks lean neither way and their neighbours decide.
 */
export type Family = 'double' | 'single';
export type Lean = 'opens' | 'closes' | 'either';

export interface Glyph {
  readonly family: Family;
  readonly lean: Lean;
}

export const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ['"', { family: 'double', lean: 'either' }],
  ['“', { family: 'double', lean: 'opens' }],
  ['”', { family: 'double', lean: 'closes' }],
  ['„', { family: 'double', lean: 'opens' }],
  ['‟', { family: 'double', lean: 'opens' }],
  ['«', { family: 'double', lean: 'opens' }],
  ['»', { family: 'double', lean: 'closes' }],
  ['″', { family: 'double', lean: 'either' }],
  ['＂', { family: 'double', lean: 'either' }],
  ['❝', { family: 'double', lean: 'opens' }],
  ['❞', { family: 'double', lean: 'closes' }],
  ['「', { family: 'double', lean: 'opens' }],
  ['」', { family: 'double', lean: 'closes' }],
  ['『', { family: 'double', lean: 'opens' }],
  ['』', { family: 'double', lean: 'closes' }],
  // Old wires and some archives write a double mark as two single ones.
  ["''", { family: 'double', lean: 'either' }],
  ['``', { family: 'double', lean: 'opens' }],
  ['‘‘', { family: 'double', lean: 'opens' }],
  ['’’', { family: 'double', lean: 'closes' }],
  ["'", { family: 'single', lean: 'either' }],
  ['‘', { family: 'single', lean: 'opens' }],
  ['’', { family: 'single', lean: 'closes' }],
  ['‚', { family: 'single', lean: 'opens' }],
  ['‛', { family: 'single', lean: 'opens' }],
  ['‹', { family: 'single', lean: 'opens' }],
  ['›', { family: 'single', lean: 'closes' }],
  ['`', { family: 'single', lean: 'opens' }],
]);

/** Which marks close a double one as printers pair them: „…“ in German, ”…” in Swedish, »…« and »…». */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['❝', '❞'],
  ['「', '」'],
  ['『', '』'],
  ['‘‘', '’’'],
  ['``', "''"],
]);

/** Whether printers close a quotation that `open` opens with `close`. */
export function isPartner(open: string, close: string): boolean {
  return PARTNERS.get(open)?.includes(close) ?? open === close;
}

/** Pairs that need no other of their kind beside them: whoever sets “…” in one place and «…» in another made no fault. */
const PLAIN: ReadonlySet<string> = new Set(['“”', '„“', '«»', '❝❞', '「」', '『』', '‘‘’’', "``''"]);

/** So often has an article to print a pair that no printer knows, and no other of its marks, before it counts as its style. */
const ODD_STYLE = 3;

/** Two marks that were paired, as they are printed. */
interface Printed {
  readonly open: { readonly glyph: string; readonly lean: Lean };
  readonly close: { readonly glyph: string; readonly lean: Lean };
}

/**
 * The pairs of an article that are of two kinds: “…» always, and what some printers pair („…”, »…«, ”…”) where more of the article's
 * pairs, or as many, use one of its marks otherwise. A mark of no shape (") is no kind of its own.
 */
export function oddPairs<P extends Printed>(pairs: readonly P[]): readonly P[] {
  const kindOf = ({ open, close }: P) => open.glyph + close.glyph;
  const counts = new Map<string, { readonly pair: P; count: number }>();
  for (const pair of pairs) {
    if (pair.open.lean === 'either' || pair.close.lean === 'either') continue;
    const kind = kindOf(pair);
    counts.set(kind, { pair, count: (counts.get(kind)?.count ?? 0) + 1 });
  }
  const odd = new Set<string>();
  for (const [kind, { pair, count }] of counts) {
    if (PLAIN.has(kind)) continue;
    const glyphs = [pair.open.glyph, pair.close.glyph];
    const others = [...counts].filter(
      ([
        other,
        {
          pair: { open, close },
        },
      ]) => other !== kind && (glyphs.includes(open.glyph) || glyphs.includes(close.glyph)),
    );
    const otherwise = others.reduce((sum, [, other]) => sum + other.count, 0);
    const known = isPartner(pair.open.glyph, pair.close.glyph);
    if (otherwise >= count || (!known && count < ODD_STYLE)) odd.add(kind);
  }
  return odd.size === 0 ? [] : pairs.filter((pair) => odd.has(kindOf(pair)));
}

/**
 * Marks as they arrive from pages whose encoding was lost on the way: entities of HTML, UTF-8 read as windows-1252, a
 * backslash left by a program, a mail's own code. Dashes and dots of the same origin hold the signs of marks and are none: their value is ''.
 */
const ENCODED: ReadonlyMap<string, string> = new Map([
  ['&ldquo;', '“'],
  ['&rdquo;', '”'],
  ['&bdquo;', '„'],
  ['&lsquo;', '‘'],
  ['&rsquo;', '’'],
  ['&sbquo;', '‚'],
  ['&laquo;', '«'],
  ['&raquo;', '»'],
  ['&lsaquo;', '‹'],
  ['&rsaquo;', '›'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€ž', '„'],
  ['â€˜', '‘'],
  ['â€™', '’'],
  ['â€š', '‚'],
  ['Â«', '«'],
  ['Â»', '»'],
  ['\\"', '"'],
  ["\\'", "'"],
  ['â€“', ''],
  ['â€”', ''],
  ['â€¦', ''],
]);

/** Matches every mark of one character, or half of one, and every encoded one. */
export const MARK_HERE =
  /["“”„‟«»″＂❝❞「」『』'‘’‚‛‹›`]|&(?:[lr]dquo|bdquo|[lr]squo|sbquo|[lr]aquo|[lr]saquo|quot|apos|#\d{2,4}|#[xX][\da-fA-F]{2,4});|â€[œ\u009dž˜™š“”¦]?|Â[«»]|\\["']|\\u[\da-fA-F]{4}|=E2=80=[89AB][\dA-F]/y;

/** Whether no mark begins with a sign, given by its number: with a plain one but " & ' = \ `, or a letter of other scripts. */
export const beginsNoMark = (code: number): boolean =>
  code < 128
    ? code !== 34 && code !== 38 && code !== 39 && code !== 61 && code !== 92 && code !== 96
    : (code > 0xe2 && code < 0x2018) || (code > 0x300f && code !== 0xff02);

/** The mark that matched words stand for; '' where they are none. */
export function glyphOf(words: string): string {
  if (words.length === 1) return words;
  const code = codeIn(words);
  if (code !== null) {
    const glyph = String.fromCodePoint(code);
    return GLYPHS.has(glyph) ? glyph : '';
  }
  // Of ” in the wrong encoding the third sign is invisible, and often lost.
  return words === 'â€' ? '”' : (ENCODED.get(words) ?? '');
}

/** The number of a sign as HTML (`&#8220;`), a program (`\u201c`) or a mail (`=E2=80=9C`) writes it; null for what is none. */
function codeIn(words: string): number | null {
  const [, hex, decimal] = /^(?:&#[xX]|\\u)([\da-fA-F]+);?$|^&#(\d+);$/.exec(words) ?? [];
  if (hex !== undefined) return Number.parseInt(hex, 16);
  if (decimal !== undefined) return Number.parseInt(decimal, 10);
  return words.startsWith('=E2') ? 0x2000 + (Number.parseInt(words.slice(-2), 16) & 0x3f) : null;
}

/** What stands for a space in text from a web page. */
export const SPACE_BEFORE = /&(?:nbsp|#160);$/;
export const SPACE_AFTER = /^&(?:nbsp|#160);/;
