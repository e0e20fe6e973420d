import type { Span } from '../domain.ts';
import { memoize } from '../memoize.ts';
import { isAbbreviation } from './abbreviations.ts';
import { isShortened } from './shortened-words.ts';
import { unwrap } from './unwrap.ts';
import { LETTERS_BEHIND } from './words/names.ts';
import { OFFICES } from './words/titles.ts';
import { type Word, wordOf } from './words/word.ts';

/** A word, a punctuation mark, or one stretch in quotation marks standing as a single token. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As printed, without a possessive ending; of a quote nothing. */
  readonly text: string;
  readonly lower: string;
  /** It ends in ’s, or in ’ after s. */
  readonly possessive: boolean;
  readonly capital: boolean;
  /** What the word lists say of it; of a mark or a quote nothing. */
  readonly word: Word;
  /** For a quote: which quotation, and which of its spans; else -1. */
  readonly quotation: number;
  readonly span: number;
  /** For a quote: its words end with a comma inside the marks. */
  readonly pause: boolean;
  /** The years that stand in brackets right behind it: Karl Hale (58). */
  readonly aged?: number;
}

const WORD =
  /['’‘]t(?=\s\p{Lu})|(?:\p{L}\.){2,}|[@#]\w+|[$£€]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|(?:-\p{L}+)+)?|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ&/][\p{L}\p{N}\p{M}]+)*|\S/uy;

/** A capital, behind a small particle too: al-Rashid, d’Arcy. Scripts without capitals stand in English text for names: 王小明. */
const CAPITAL = /^(?:(?:[@#]?|(?:a[ldnrstz]|ash|el|bin|ben|d|l|dall|degl|dell|nell)[-'’])\p{Lu}|\p{Lo})/u;

/**
 * The words and marks of `text` from `from` to `to`, in order; white space and what stands in brackets behind a name are
 * left out. An abbreviation keeps its full stop. Linear in the length.
 */
export function readTokens(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160 || (code < 33 && code > 8)) {
      at++;
      continue;
    }
    if ((code === 40 || (code === 44 && isCapital(text.charCodeAt(at + 2)))) && skipsAside(text, at)) {
      const last = tokens.at(-1);
      const years = /^\((\d{1,3})\)$/.exec(text.slice(at, ASIDE.lastIndex))?.[1];
      if (last?.capital && years) tokens[tokens.length - 1] = { ...last, aged: Number(years) };
      at = ASIDE.lastIndex;
      continue;
    }
    if (code === 40 && isNameBeforeSeat(tokens.at(-1)) && skipsSeat(text, at)) {
      at = SEAT.lastIndex;
      continue;
    }
    const plain = plainWordEnd(text, at, to);
    if (plain > at) {
      const kept = wordKept(text.slice(at, plain));
      tokens.push(tokenOf('word', at, plain, kept, false, code < 97 && !isShortened(text, at, kept.word.lower)));
      at = plain;
      continue;
    }
    if (isPlainMark(code)) {
      const kept = code < 128 ? (plainMarks[code] as KeptWord) : wordKept(text.charAt(at));
      tokens.push(tokenOf('mark', at, at + 1, kept, false, false));
      at++;
      continue;
    }
    WORD.lastIndex = at;
    let printed = WORD.exec(text)?.[0] ?? '';
    if (printed === '') {
      at++;
      continue;
    }
    if (at + printed.length > to) printed = text.slice(at, to);
    let end = at + printed.length;
    const isWord = printed.length > 1 || code > 127 ? /[\p{L}\p{N}]/u.test(printed) : isLetter(code) || isDigit(code);
    let base = printed;
    let possessive = false;
    if (isWord) {
      const ending = /['’ʼ]s$/i.exec(printed);
      if (ending) {
        base = printed.slice(0, ending.index);
        possessive = true;
      } else if (/['’]/.test(text.charAt(end)) && /s$/i.test(printed) && /\s/.test(text.charAt(end + 1)) && end < to) {
        possessive = true;
        end++;
      } else if (text.charAt(end) === '.' && end < to && isAbbreviation(base, text.charAt(end + 2))) {
        end++;
        base += '.';
      } else {
        // "Hal-⏎low": a word that a wrapped line breaks is one word.
        BROKEN.lastIndex = end;
        const rest = BROKEN.exec(text)?.[0] ?? '';
        if (rest !== '' && end + rest.length <= to) {
          end += rest.length;
          base = unwrap(text.slice(at, end));
        }
      }
    }
    const kept = wordKept(base);
    const capital = isWord && CAPITAL.test(base) && !isShortened(text, at, kept.word.lower);
    tokens.push(tokenOf(isWord ? 'word' : 'mark', at, end, kept, possessive, capital));
    at = end;
  }
  return tokens;
}

/** A word as printed, and what the lists say of it. */
interface KeptWord {
  readonly printed: string;
  readonly word: Word;
}

/** Each word is kept once, so that all that is asked of it later finds it by its place in memory. */
const wordKept: (printed: string) => KeptWord = memoize((printed) => ({
  printed: keptOnce(printed),
  word: wordOf(keptOnce(printed.toLowerCase().replace(/[’ʼ]/g, "'"))),
}));

/** The same text as the engine keeps it for names of properties: once. */
const keptOnce = (text: string): string => Object.keys({ [text]: 0 })[0] ?? text;

const plainMarks: readonly KeptWord[] = Array.from({ length: 128 }, (_, code) => wordKept(String.fromCharCode(code)));

const noWord: KeptWord = { printed: '', word: wordOf('') };

/** A stretch in quotation marks as one token, marks included. */
export const quoteToken = ({ start, end }: Span, quotation = -1, span = -1, pause = false): Token =>
  tokenOf('quote', start, end, noWord, false, false, quotation, span, pause);

const tokenOf = (
  kind: Token['kind'],
  start: number,
  end: number,
  { printed, word }: KeptWord,
  possessive: boolean,
  capital: boolean,
  quotation = -1,
  span = -1,
  pause = false,
): Token => ({
  kind,
  start,
  end,
  text: printed,
  lower: word.lower,
  possessive,
  capital,
  word,
  quotation,
  span,
  pause,
});

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);
const isDigit = (code: number): boolean => code > 47 && code < 58;
const isCapital = (code: number): boolean => code > 64 && code < 91;

/** A mark that is a token of its own whatever stands behind it: any plain one but ', @, # and $, the curly double marks, dashes and dots. */
const isPlainMark = (code: number): boolean =>
  code < 128
    ? code > 32 &&
      code < 127 &&
      !isLetter(code) &&
      !isDigit(code) &&
      code !== 39 &&
      code !== 64 &&
      code !== 35 &&
      code !== 36
    : code === 0x201c || code === 0x201d || code === 0x2013 || code === 0x2014 || code === 0x2026;

/** The end of a word of plain letters with a space or a plain mark behind it, or `at`: nine words in ten need no more. */
function plainWordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  if (end === at || end === to) return end;
  const after = text.charCodeAt(end);
  if (after === 32 || after === 10 || after === 13) return end;
  // A hyphen, a stroke and an ampersand may hold two words together.
  if (after !== 46) return isPlainMark(after) && after !== 45 && after !== 47 && after !== 38 ? end : at;
  return end - at > 1 && !isAbbreviation(text.slice(at, end), text.charAt(end + 2)) ? end : at;
}

/** "(D-Vt.)", ", R-Ky.,", ", D-Old Town,", ", PhD,", "(AFT)", "(72)": a party, letters or an age between a name and its verb say nothing here. */
const ASIDE =
  /\((?:[RDI](?:[-–][\p{L}. ]{1,20})?|\p{Lu}[\p{Lu}\p{N}&-]{1,9}|\p{N}{1,3}|@\w+|\p{Lu}\p{L}+\.?)\)|,\s(?:[RDI][-–]\p{Lu}[\p{L}.]{1,11}(?: \p{Lu}[\p{L}.]{1,14}){0,2}|(?:Ph|Ed|Psy|Sc|J|M)\.?D\.?|D\.O\.|[RL]\.?N\.?|D\.?Phil\.?|[KQS]C|JP|[OMC]BE|Esq\.?),/uy;

/** The hyphen at the end of a wrapped line, and the rest of its word below. */
const BROKEN = /[-\u00ad\u2010][ \t]{0,40}(?:\r\n|\r|\n)[ \t]{0,80}\p{Ll}[\p{L}\p{M}]{0,40}/uy;

/** "(Lab, Canalside)", "(Kent Police)" behind a name: where somebody belongs. */
const SEAT = /\(\p{Lu}[\p{L}\p{M}’'.-]{0,30}(?:[ ,]{1,2}[\p{L}\p{M}’'.-]{1,30}){0,6}\)/uy;

const isNameBeforeSeat = (last: Token | undefined): boolean =>
  last?.capital === true && (!OFFICES.has(last.lower) || LETTERS_BEHIND.has(last.lower));

function skipsSeat(text: string, at: number): boolean {
  SEAT.lastIndex = at;
  // "Robert (Bob) Hale": what stands inside a name is a name.
  return SEAT.test(text) && !NICKNAMED.test(text.slice(at, SEAT.lastIndex + 3));
}

const NICKNAMED = /^\(\p{Lu}\p{Ll}+\)\s\p{Lu}\p{Ll}/u;

/** "Col (retd) Karl Hale", "Chief (Mrs) Rosa Lim": what stands among titles. */
const AMONG_TITLES = /\((?:[Rr]e?td|[Rr]et(?:ired|\.)?|Mrs?|Ms|Dr)\.?\)/y;

function skipsAside(text: string, at: number): boolean {
  AMONG_TITLES.lastIndex = at;
  if (AMONG_TITLES.test(text)) {
    ASIDE.lastIndex = AMONG_TITLES.lastIndex;
    return true;
  }
  ASIDE.lastIndex = at;
  if (!ASIDE.test(text) || NICKNAMED.test(text.slice(at, ASIDE.lastIndex + 3))) return false;
  // ", R-Kan., the chairman,": the comma that opens what she is stays.
  if (DESCRIBES.test(text.slice(ASIDE.lastIndex, ASIDE.lastIndex + 8)) && text.charAt(ASIDE.lastIndex - 1) === ',')
    ASIDE.lastIndex--;
  return true;
}

const DESCRIBES = /^\s(?:an?|the|who|whose|chair|ranking)\s/;
