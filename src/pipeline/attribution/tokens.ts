import type { Paragraph, Span } from '../../domain.ts';
import { SPEECH_VERBS } from '../../text/speech-verbs.ts';
import { QUOTED } from '../../text/tagger-features.ts';
import { unwrap } from '../../text/unwrap.ts';
import { CALENDAR } from '../../text/words/function-words.ts';
import { LETTERS_BEHIND } from '../../text/words/names.ts';
import { HONORIFICS } from '../../text/words/titles.ts';
import { type Word, wordOf } from '../../text/words/word.ts';

/** A word, a punctuation mark, or one stretch in quotation marks standing as a single token. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As printed, without a possessive ending. */
  readonly text: string;
  readonly lower: string;
  /** What the word lists say of it; of a mark or a quote nothing. */
  readonly word: Word;
  /** It ends in ’s, or in ’ after s. */
  readonly possessive: boolean;
  readonly capital: boolean;
  /** For a quote: which quotation, and which of its spans. */
  readonly quotation: number;
  readonly span: number;
  /** For a quote: its words end with a comma inside the marks. */
  readonly pause: boolean;
  /** What stands in marks behind it, inside a name: “Maggie” in Margaret “Maggie” Hale. */
  readonly nickname?: string;
}

/** A token as the tagger reads it. */
export const wordForTagger = ({ kind, text, possessive }: Token): string =>
  kind === 'quote' ? QUOTED : possessive ? `${text}'s` : text;

export interface Sentence {
  readonly tokens: readonly Token[];
  /** Index of its paragraph among those read. */
  readonly paragraph: number;
}

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
}

/** Tokens a sentence may hold: what is longer is cut, so that no rule looks through a line of five million characters. */
const LONGEST_SENTENCE = 400;

const WORD =
  /['’‘]t(?=\s\p{Lu})|(?:\p{L}\.){2,}|[@#]\w+|[$£€]?\p{N}+(?:[.,:/]\p{N}+)*(?:%|(?:-\p{L}+)+)?|[\p{L}\p{N}\p{M}]+(?:[-‐‑'’ʼ&/][\p{L}\p{N}\p{M}]+)*|\S/uy;
const CLOSES_SENTENCE = /[.?!]["”’')\]]*$/;
const ABBREVIATED = new Set(
  `mr mrs ms dr prof rev hon sen sens rep reps gov gen lt col maj capt sgt cmdr adm st jr sr vs inc corp co ltd no
   jan feb mar apr aug sept sep oct nov dec mon tues wed thurs fri sat sun calif fla tex pa va conn ill mass mich
   minn wis ariz colo ore wash tenn ga la ky md n.h del det supt atty dept univ ave blvd messrs mme msgr fr asst ven`
    .trim()
    .split(/\s+/),
);

/** Those that are words or measures where they have no capital: Mt. Kisco, Geo. Hale. */
const ABBREVIATED_NAMES = new Set('mt ft pt wm geo chas jos thos jas robt ald pres dep rt'.split(' '));

/** A capital, behind a small particle too: al-Rashid, d’Arcy. */
const CAPITAL = /^(?:[@#]?|(?:a[ldnrstz]|ash|el|bin|ben|d|l|dall|degl|dell|nell)[-'’])\p{Lu}/u;

/** Reads a paragraph as sentences of tokens. `stretches` are the marked spans in it, in order. */
export function readParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  stretches: readonly { marked: Span; content: Span; quotation: number; span: number; skip: boolean }[],
): ReadParagraph {
  const tokens: Token[] = [];
  let at = paragraph.start;
  for (const stretch of stretches) {
    readWords(text, at, stretch.marked.start, tokens);
    at = stretch.marked.end;
    // Marcia “Cia” Price: the name goes on.
    const name = tokens.at(-1);
    if (stretch.skip) {
      if (name?.capital && /^\s\p{Lu}/u.test(text.slice(at, at + 3)))
        tokens[tokens.length - 1] = { ...name, nickname: text.slice(stretch.content.start, stretch.content.end) };
      continue;
    }
    tokens.push({
      kind: 'quote',
      start: stretch.marked.start,
      end: stretch.marked.end,
      text: '',
      lower: '',
      word: wordOf(''),
      possessive: false,
      capital: false,
      quotation: stretch.quotation,
      span: stretch.span,
      pause: text.charAt(stretch.content.end - 1) === ',',
    });
  }
  readWords(text, at, paragraph.end, tokens);
  return { paragraph, sentences: splitSentences(text, tokens, index) };
}

function readWords(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 160 || (code < 33 && code > 8)) {
      at++;
      continue;
    }
    if ((code === 40 || code === 44) && skipsAside(text, at)) {
      at = ASIDE.lastIndex;
      continue;
    }
    const last = tokens.at(-1);
    if (code === 40 && last?.capital && (!last.word.office || LETTERS_BEHIND.has(last.lower)) && skipsSeat(text, at)) {
      at = SEAT.lastIndex;
      continue;
    }
    const plain = plainWordEnd(text, at, to);
    if (plain > at) {
      const printed = text.slice(at, plain);
      const word = wordOf(printed.toLowerCase());
      tokens.push({
        kind: 'word',
        start: at,
        end: plain,
        text: printed,
        lower: word.lower,
        word,
        possessive: false,
        capital: code < 97,
        quotation: -1,
        span: -1,
        pause: false,
      });
      at = plain;
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
    const isWord = /[\p{L}\p{N}]/u.test(printed);
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
    const word = wordOf(base.toLowerCase().replace(/[’ʼ]/g, "'"));
    tokens.push({
      kind: isWord ? 'word' : 'mark',
      start: at,
      end,
      text: base,
      lower: word.lower,
      word,
      possessive,
      capital: isWord && CAPITAL.test(base),
      quotation: -1,
      span: -1,
      pause: false,
    });
    at = end;
  }
}

const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 64 && code < 91);

/** The end of a word of plain letters with a space or a plain mark behind it, or `at`: nine words in ten need no more. */
function plainWordEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && isLetter(text.charCodeAt(end))) end++;
  if (end === at || end === to) return end;
  const after = text.charCodeAt(end);
  if (after === 32 || after === 44 || after === 58 || after === 59 || after === 63 || after === 33 || after === 41)
    return end;
  return after === 46 && end - at > 1 && !isAbbreviation(text.slice(at, end), text.charAt(end + 2)) ? end : at;
}

/** "(D-Vt.)", ", R-Ky.,", ", PhD,", "(AFT)", "(72)": a party, letters, an abbreviation or an age between a name and its verb say nothing here. */
const ASIDE =
  /\((?:[RDI](?:[-–][\p{L}. ]{1,20})?|\p{Lu}[\p{Lu}\p{N}&-]{1,9}|\p{N}{1,3}|@\w+|\p{Lu}\p{L}+\.?)\)|,\s(?:[RDI][-–]\p{Lu}[\p{L}.]{1,11}|Ph\.?D\.?|M\.?D\.?|[KQ]C|[OMC]BE|Esq\.?),/uy;

/** The hyphen at the end of a wrapped line, and the rest of its word below. */
const BROKEN = /[-\u00ad\u2010][ \t]{0,40}(?:\r\n|\r|\n)[ \t]{0,80}\p{Ll}[\p{L}\p{M}]{0,40}/uy;

/** "(Lab, Canalside)", "(Kent Police)" behind a name: where somebody belongs. */
const SEAT = /\(\p{Lu}[\p{L}\p{M}’'.-]{0,30}(?:[ ,]{1,2}[\p{L}\p{M}’'.-]{1,30}){0,6}\)/uy;

function skipsSeat(text: string, at: number): boolean {
  SEAT.lastIndex = at;
  // "Robert (Bob) Hale": what stands inside a name is a name.
  return SEAT.test(text) && !NICKNAMED.test(text.slice(at, SEAT.lastIndex + 3));
}

const NICKNAMED = /^\(\p{Lu}\p{Ll}+\)\s\p{Lu}\p{Ll}/u;

function skipsAside(text: string, at: number): boolean {
  ASIDE.lastIndex = at;
  return ASIDE.test(text) && !NICKNAMED.test(text.slice(at, ASIDE.lastIndex + 3));
}

/** Whether a full stop belongs to the word; `next` is the character behind the space that follows. */
function isAbbreviation(word: string, next: string): boolean {
  const lower = word.toLowerCase();
  // "No. 10", but "said no."
  if (lower === 'no') return /\d/.test(next);
  if (/^\p{Lu}\p{Ll}/u.test(word) && ABBREVIATED_NAMES.has(lower)) return /^\p{Lu}/u.test(next);
  return /^\p{Lu}$/u.test(word) || ABBREVIATED.has(lower) || HONORIFICS.has(`${lower}.`) || CALENDAR.has(`${lower}.`);
}

function splitSentences(text: string, tokens: readonly Token[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ tokens: tokens.slice(from, to), paragraph });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next) continue;
    if (i - from >= LONGEST_SENTENCE) {
      cut(i + 1);
      continue;
    }
    const nextOpens = next.capital || next.kind === 'quote' || /^[\p{N}$£€@#([]/u.test(next.text);
    if (!nextOpens) continue;
    if (token.kind === 'mark' && /^[—–―]$/.test(token.text) && next.capital && tokens[i - 1]?.kind === 'quote') {
      continue;
    }
    if (token.kind === 'mark' && /[.?!…]/.test(token.text)) {
      if (token.text !== '…' || next.kind !== 'quote') cut(i + 1);
    } else if (token.kind === 'quote') {
      // “… end.” Next: a full stop inside the marks ends the sentence; after ? or ! a cue may still follow.
      const tail = text.slice(Math.max(token.start, token.end - 6), token.end);
      if (CLOSES_SENTENCE.test(tail)) {
        if (/\.["”’')\]]*$/.test(tail) || next.kind === 'quote') cut(i + 1);
        else if (!cueSoon(tokens, i + 1)) cut(i + 1);
      }
    } else if (token.kind === 'word' && token.text.endsWith('.') && startsAfterAbbreviation(token, next)) {
      cut(i + 1);
    }
  }
  cut(tokens.length);
  return sentences;
}

/** “Really?” Mr Lavrov, an old hand, said: whether a verb of saying follows before the sentence is over. */
function cueSoon(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 24); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'quote' || /^[.;:?!]$/.test(token.text)) return false;
    const cue = SPEECH_VERBS.get(token.lower);
    if (cue?.saying && (cue.form === 'past' || cue.form === 'third'))
      return i - from < 7 || tokens[i - 1]?.text === ',';
    if (token.lower === 'went' && tokens[i + 1]?.lower === 'on') return true;
  }
  return false;
}

/** “…in the U.S. He left”: an abbreviation ends the sentence where a word that is no name follows with a capital. */
function startsAfterAbbreviation(token: Token, next: Token): boolean {
  if (!/^(?:\p{L}\.){2,}$|^(?:jr|sr|inc|corp|co|ltd|a\.m|p\.m)\.$/iu.test(token.text)) return false;
  return /^(?:he|she|they|it|we|i|the|a|an|in|on|at|but|and|his|her|their|its|that|this|these|those|there|when|while|as|if|for|after|before|asked|so|then|now)$/.test(
    next.lower,
  );
}
