import { analyse, detect } from 'chardet';
import type { Finding } from '../domain.ts';
import { fromUtf7, type Mended, mendTwiceEncoded } from './transcoded.ts';

/** What a file's bytes turned out to be. `encoding` is a label `TextDecoder` knows, or “utf-7”. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly encoding: string;
      /** What a person should look at: bytes that fit nothing, control characters, an encoding that had to be guessed. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'empty' }
  | { readonly kind: 'binary' };

/** How many bytes are looked at to tell UTF-16 and binary files; enough for any heading, and quick on a large file. */
const sampleSize = 4096;

/** How much of the text beyond ASCII an encoding is told by. */
const guessSize = 65_536;

/**
 * Decodes an article's bytes: UTF-8 and UTF-16 of either order, with or without a byte order mark; UTF-7; a UTF-8 file with a
 * few bad bytes, or with letters that were encoded twice; else one of the older encodings, told by the letters they would give. The mark itself is no part of the text.
 * Line endings are kept; the line separators of other systems (U+2028, U+2029, U+0085, VT, FF) become “\n”, other control
 * characters a space, one for one. A file of nothing or of white space alone is `empty`; one that is no text is `binary`.
 * Never throws.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { kind: 'empty' };
  const wide = markedEncoding(bytes) ?? unmarkedWideEncoding(bytes);
  if (wide !== null) return asText(new TextDecoder(wide).decode(bytes), wide);
  if (looksBinary(bytes)) return { kind: 'binary' };
  const strict = tryDecoding(bytes, 'utf-8');
  if (strict !== null) {
    const japanese = fromEscapes(bytes);
    if (japanese !== null) return asText(japanese, 'iso-2022-jp', [guessed(japanese, 'iso-2022-jp')]);
    const words = strict.length === bytes.length ? fromUtf7(strict) : null;
    return words === null ? asText(strict, 'utf-8') : asText(words, 'utf-7', [guessed(words, 'utf-7')]);
  }
  if (isNearlyUtf8(bytes)) return asText(new TextDecoder('utf-8').decode(bytes), 'utf-8');
  const { encoding, sure, others } = guessEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (sure) return asText(text, encoding);
  return asText(text, encoding, [text.search(odd) === -1 ? guessed(text, encoding, others) : unfit(text, encoding)]);
}

function asText(decoded: string, encoding: string, findings: readonly Finding[] = []): Decoded {
  if (decoded.trim() === '') return { kind: 'empty' };
  if (isCrowded(decoded.slice(0, sampleSize).split('\u0000').length - 1, sampleSize)) return { kind: 'binary' };
  const mended = mendTwiceEncoded(decoded);
  const { text, findings: cleaning } = cleaned(mended?.text ?? decoded);
  if (text.trim() === '') return { kind: 'empty' };
  const mending = mended ? [encodedTwice(mended)] : [];
  return { kind: 'text', text, encoding, findings: [...findings, ...mending, ...cleaning] };
}

/** Says that letters were read otherwise than they stand in the file, with the first of them as written. */
function encodedTwice({ written, at }: Mended): Finding {
  return {
    code: 'encoded-twice',
    severity: 'warning',
    at,
    message:
      `Letters of this file were saved in a wrong encoding, here “${written}”; they are read as they were meant. ` +
      'Check the words that are quoted, and fetch the text anew or mend it in the file.',
  };
}

function tryDecoding(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * UTF-16 without a mark: in mostly Latin text every other byte is nought, always on the same side; in other scripts one order
 * gives lines of letters, and the other one signs that nobody uses.
 */
function unmarkedWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  // Half a unit at the end is no such text.
  if (bytes.length % 2 === 1) return null;
  const size = Math.min(bytes.length, sampleSize) & ~1;
  if (size < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) evenZeros += 1;
    if (bytes[at + 1] === 0) oddZeros += 1;
  }
  const pairs = size / 2;
  if (oddZeros > pairs * 0.6 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.6 && oddZeros < pairs * 0.05) return 'utf-16be';
  const orders = (['utf-16le', 'utf-16be'] as const).filter((order) =>
    isLinesOfLetters(bytes.subarray(0, size), order),
  );
  return orders.length === 1 ? (orders[0] ?? null) : null;
}

/** No line end without a nought byte, which no other text holds; and no assigned letters by chance through a whole file. */
function isLinesOfLetters(sample: Uint8Array, order: 'utf-16le' | 'utf-16be'): boolean {
  let text: string;
  try {
    // Half of a pair may stand at the sample's end.
    text = new TextDecoder(order, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return false;
  }
  if (!/[\n\r]/.test(text) || /[\p{Cn}\p{Co}\p{Cs}]|[^\P{Cc}\t\n\r]/u.test(text)) return false;
  return (text.match(/\p{L}/gu)?.length ?? 0) > text.length / 2;
}

/** Japanese as old mail programs write it, in ASCII with escapes; null where the bytes are no such thing. */
function fromEscapes(bytes: Uint8Array): string | null {
  if (!bytes.includes(0x1b) || detect(bytes) !== 'ISO-2022-JP') return null;
  return tryDecoding(bytes, 'iso-2022-jp');
}

/**
 * More than a few control characters no text has say that this is a picture or a program; so does any nought byte, except
 * where all the rest is UTF-8: there it is a slip like others.
 */
function looksBinary(bytes: Uint8Array): boolean {
  const size = Math.min(bytes.length, sampleSize);
  let controls = 0;
  let noughts = 0;
  for (let at = 0; at < size; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0) noughts += 1;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 0x1b && byte !== 0x1a) controls += 1;
  }
  return isCrowded(controls, size) || (noughts > 0 && tryDecoding(bytes, 'utf-8') === null);
}

const isCrowded = (controls: number, size: number): boolean => controls > Math.max(2, size * 0.02);

/**
 * Whether far more of what is beyond ASCII is UTF-8 than is not: a pasted letter, or an end cut in a character. In the
 * older encodings the bytes hardly ever stand as UTF-8 would have them; those of a dash or a quotation mark never do, so that
 * where there is one, no more than half may be wrong.
 */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  let marks = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    let trails = 0;
    while (trails < more && (bytes[at + trails + 1] ?? 0) >> 6 === 0b10) trails++;
    if (more > 0 && trails === more) right++;
    else wrong++;
    // U+2000 to U+203F, which is “â€” and one more sign in windows-1252, “‚Ä” on the Macintosh, “вЂ” in windows-1251.
    if (lead === 0xe2 && trails === 2 && bytes[at + 1] === 0x80) marks++;
    at += trails;
  }
  return right > 0 && wrong <= Math.max(1, marks > 0 ? right : right / 3);
}

/** Encodings of the Latin alphabet that bytes may be in; of two that are as good the one that comes first. */
const latin = [
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'windows-1250',
  'iso-8859-2',
  'windows-1257',
  'windows-1254',
];

interface Guess {
  readonly encoding: string;
  readonly sure: boolean;
  /** Those in which the bytes are words just as well. */
  readonly others?: readonly string[];
}

/**
 * Which of the older encodings the bytes are in. A library tells alphabets and languages; of the Latin ones the one is
 * taken in which nothing stands where no writer would put it, for the library knows neither the Macintosh's own nor single
 * foreign names. `sure` where the usual one (windows-1252, which holds latin-1) gives a text without anything odd.
 */
function guessEncoding(bytes: Uint8Array): Guess {
  const sample = beyondAscii(bytes);
  const proposedFor = (some: Uint8Array) =>
    analyse(some)
      .map(({ name }) => labelOf(name))
      .filter((name): name is string => name !== null && tryDecoding(sample, name) !== null);
  const [first] = proposedFor(sample);
  if (first !== undefined && !latin.includes(first)) {
    // Of a few bytes the library makes any alphabet; a word of both alphabets is none.
    const text = new TextDecoder(first).decode(sample);
    if (oddities(text) === 0) return { encoding: first, sure: false };
  }
  // Among English words others are outvoted; by themselves they tell their alphabet.
  const foreign = [...proposedFor(wordsBeyondAscii(sample)), ...unknownToLibrary].find((name) => {
    const text = new TextDecoder(name).decode(sample);
    return !latin.includes(name) && oddities(text) === 0 && (text.match(foreignWord)?.length ?? 0) >= fewWords;
  });
  if (foreign !== undefined) return { encoding: foreign, sure: false };
  const [likeliest, ...others] = easternEncodings(sample);
  if (likeliest !== undefined) return { encoding: likeliest, sure: false, others };
  const candidates = [...(first !== undefined && latin.includes(first) ? [first] : []), ...latin].map((encoding) => ({
    encoding,
    odd: oddities(new TextDecoder(encoding).decode(sample)),
  }));
  const [best = { encoding: 'windows-1252', odd: 1 }] = candidates.sort((a, b) => a.odd - b.odd);
  const isUsual = best.encoding === 'windows-1252' && best.odd === 0;
  return { encoding: best.encoding, sure: isUsual && !rare.test(new TextDecoder('windows-1252').decode(sample)) };
}

/** Of Cyrillic, the encodings of DOS and of the Macintosh: the library does not look for them. */
const unknownToLibrary = ['ibm866', 'x-mac-cyrillic'];

/**
 * Encodings of Chinese, Japanese and Korean, in which a letter is two bytes, with the first and last leading byte of the letters
 * that their standards count as the common ones (GB 2312 and JIS X 0208 level 1, Big5 level 1, Hangul of KS X 1001).
 */
const eastern: Readonly<Record<string, readonly [first: number, last: number]>> = {
  gb18030: [0xb0, 0xd7],
  shift_jis: [0x88, 0x97],
  'euc-jp': [0xb0, 0xcf],
  big5: [0xa4, 0xc6],
  'euc-kr': [0xb0, 0xc8],
};

const easternLetter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]';

/** Such letters by themselves, at least two: in a wrong encoding one stands within a Latin word, “展e”. */
const easternWord = new RegExp(`(?<!\\p{L})${easternLetter}{2,}(?!\\p{L})`, 'gu');

/**
 * The eastern encodings of a few words amid English, the likeliest first: those in which all that is beyond ASCII is words by
 * themselves and the marks of such texts. The library knows them by letters that are common in whole texts, and not in names.
 */
function easternEncodings(bytes: Uint8Array): readonly string[] {
  const fitting = Object.entries(eastern).flatMap(([name, [first, last]]) => {
    const text = tryDecoding(bytes, name);
    const words = text?.match(easternWord) ?? [];
    const rest = text?.replace(easternWord, '').replace(/[\u3000-\u303f\uff01-\uff65‘’“”…—·]/gu, '');
    if (words.length < fewWords || rest === undefined || !/^[\t\n\r -~]*$/.test(rest)) return [];
    let common = 0;
    for (let at = 0; at < bytes.length; at++) {
      const lead = bytes[at] as number;
      if (lead < 0x80) continue;
      if (lead >= first && lead <= last) common++;
      at++;
    }
    return [{ name, common }];
  });
  return fitting.toSorted((a, b) => b.common - a.common).map(({ name }) => name);
}

/** A word of another alphabet, and of how many of them an encoding is told. */
const foreignWord =
  /(?<!\p{L})[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]{3,}(?!\p{L})/gu;
const fewWords = 3;

/** The words that hold no letter of ASCII, a space between them. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const words =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/(?<![a-z])[\x80-\xff]+(?![a-z])/gi) ?? [];
  return Buffer.from(words.join(' '), 'latin1');
}

/** The lines that hold more than ASCII, so many of them as an encoding is told by. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= guessSize) return bytes;
  const lines: Uint8Array[] = [];
  let size = 0;
  for (let start = 0; start < bytes.length && size < guessSize; ) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next + 1;
    const line = bytes.subarray(start, Math.min(end, start + guessSize));
    if (line.some((byte) => byte >= 0x80)) {
      lines.push(line);
      size += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

/** The library's name as `TextDecoder` and the lists here know it; null for what needs no guess. */
function labelOf(name: string): string | null {
  if (/^(?:ASCII|UTF-)/.test(name)) return null;
  try {
    const { encoding } = new TextDecoder(name);
    return encoding;
  } catch {
    return null;
  }
}

/** What stands in a text where no writer puts it, if its bytes were read in the wrong encoding. */
const odd = new RegExp(
  [
    '[\\u0080-\\u009f\\ufffd]',
    // A capital letter with an accent inside a word of small ones: “donÕt”.
    '\\p{Ll}(?![A-Z])\\p{Lu}',
    // Signs between letters: “Wa³esa”. The Catalan “l·l” is a word.
    '\\p{L}(?!l·l)[¡-¶¸-¿×÷≠∞±≤≥∂∑∏∫ªº√≈◊ˆ˜¯˘˙˚¸˝˛ˇ†‡•‰‹›¤]\\p{L}',
    '(?<![\\p{L}\\p{N}])[£¥¢]\\p{L}',
    // What stands in latin-1 for the euro and for letters with a hook, and in DOS for accents: “¤5”, “Luka¨”, “caf‚”.
    '[¤ˆ]|\\p{L}[¦¨¸‰‚]|[¦¨¸]\\p{L}|\\dø',
    // The lines that tables were drawn with.
    '\\p{L}[\u2500-\u259f]|[\u2500-\u259f]\\p{L}',
    // A letter with an accent at a number: “Û5”; a French or Italian ù that does not end its word: “Waùsa”.
    '(?<!\\p{L})[À-ÖØ-öø-ÿŒœ]\\d|ù\\p{L}',
    // A lone letter with an accent that is no word anywhere: “ Ð ”.
    '(?<=\\s)[ÐðÑñÓÔÒÕÖöÛûîìíÉÊËÎÏÌÍ](?=[\\s.,])',
    // A mark read as a capital: “ÒWe”, “ÀY”, “ÁNo”.
    '(?<!\\p{L})[ÀÁ]\\p{Lu}(?=\\p{Ll}|\\s)|œ–',
    '(?<![\\p{L}\\p{N}])[ÒÔ]\\p{Lu}?\\p{Ll}',
    // Two alphabets in one word.
    '\\p{Script=Latin}[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Thai}]',
    '[\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Thai}]\\p{Script=Latin}',
  ].join('|'),
  'gu',
);

/** Of windows-1252 what hardly anybody writes, and what others write often stands for: right in Iceland, and said. */
const rare = /[ÐðÞþÝý‰†‡ˆ˜‹›¤¬¯¨¸µ¶ƒ]/u;

const oddities = (text: string): number => text.match(odd)?.length ?? 0;

const unusual = /[^\t\n\r -~]/u;

/** Says which encoding a file was read in, where that was a guess, with the first words it matters for. */
function guessed(text: string, encoding: string, others: readonly string[] = []): Finding {
  const at = Math.max(text.search(unusual), 0);
  const or = others.length === 0 ? '' : ` It may be ${others.join(' or ')} as well, which so few letters do not tell.`;
  return {
    code: 'uncertain-encoding',
    severity: 'warning',
    at,
    message:
      `The file is not in UTF-8; it was read as ${encoding}, here “${wordsAt(text, at)}”.${or} ` +
      'If letters or quotation marks are wrong, save it as UTF-8 with the program it comes from.',
  };
}

/** Says that a file fits no encoding that is looked for, with the first words that nobody would write so. */
function unfit(text: string, encoding: string): Finding {
  const at = Math.max(text.search(odd), 0);
  return {
    code: 'uncertain-encoding',
    severity: 'warning',
    at,
    message:
      `The file is in no encoding that can be told; read as ${encoding}, its letters are hardly right, here “${wordsAt(text, at)}”. ` +
      'Open it in the program it comes from, and save it as UTF-8.',
  };
}

/** The words around a place, as far as they stand on its line. */
function wordsAt(text: string, at: number): string {
  const line = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  const [words = ''] = text.slice(Math.max(line, at - 30), at + 30).split(/[\r\n]/);
  return words.trim();
}

const toClean = /[^\P{Cc}\t\n\r]|[\u2028\u2029\ufffd]/gu;

/** Line separators of other systems: vertical tab, form feed, and Unicode's own. */
const lineEnds = ['\v', '\f', '\u2028', '\u2029'];

/** How many places of one kind are said; the rest are counted. */
const mostSaid = 5;

/** The text without what no page may hold, and findings for what was there. Every character keeps its place. */
function cleaned(text: string): { readonly text: string; readonly findings: readonly Finding[] } {
  if (text.search(toClean) === -1) return { text, findings: [] };
  // Marks of windows-1252 that some program took for latin-1: then U+0085 is an ellipsis, and else a line's end.
  const marks = /[\u0091-\u0094\u0096\u0097]/.test(text);
  const controls: number[] = [];
  const damage: number[] = [];
  const clean = text.replace(toClean, (character, at: number) => {
    if (lineEnds.includes(character) || (character === '\u0085' && !marks)) return '\n';
    if (character === '\ufffd') damage.push(at);
    else if (marks && character >= '\u0080') return asWindows1252(character);
    // The mark that old systems put at the end of a file says nothing.
    else if (character !== '\u001a' || at < text.trimEnd().length - 1) controls.push(at);
    return character === '\ufffd' ? character : ' ';
  });
  return {
    text: clean,
    findings: [
      ...said(damage, 'bad-byte', () => {
        return 'A byte here fits no character of UTF-8, and is shown as “�”. Type the character anew, and save the file as UTF-8.';
      }),
      ...said(controls, 'control-character', (at) => {
        const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
        return `A control character (U+${code}) stands here, which nobody can see; it is read as a space. Take it out.`;
      }),
    ],
  };
}

function asWindows1252(character: string): string {
  const [found = ' '] = new TextDecoder('windows-1252').decode(Uint8Array.of(character.charCodeAt(0)));
  return found.charCodeAt(0) < 0xa0 ? ' ' : found;
}

function said(places: readonly number[], code: string, message: (at: number) => string): readonly Finding[] {
  return places.slice(0, mostSaid).map((at, n): Finding => {
    const more = n === mostSaid - 1 ? places.length - mostSaid : 0;
    const rest = more > 0 ? ` There are ${more} more of them in this file.` : '';
    return { code, severity: 'warning', at, message: message(at) + rest };
  });
}
