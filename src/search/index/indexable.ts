import { memoize } from '../../memoize.ts';
import { dashes, foldWord, hyphens, mayBeUnspaced, unspacedBreak } from '../folding.ts';

/**
 * Text as it stands in the index, and back. Pagefind finds words between spaces and keeps no other white space, so a word
 * after a dash would be lost to it, as would one of a script without spaces, no phrase could run through a hyphen, and
 * paragraphs would run together. Here such words are parted, and private characters, which it does not read, say what stood between them. What readers may type in
 * another form (both halves as one, letters such as ł without their stroke) follows the text after a mark. Taking all
 * that away again gives the printed words.
 */

/** Nothing stands between the words: they were parted after a hyphen or dash. */
const joint = '\ue001';
/** What else may stand between two words besides a space. */
const spaces = new Map([
  [joint, ''],
  ['\ue002', '\n'],
  ['\ue003', '\u00a0'],
  ['\ue004', '\u202f'],
]);
const [firstMark, lastMark] = [0xe001, 0xe004];
const marks = new Map([...spaces].map(([mark, space]) => [space, mark]));
/** What follows is searched and never shown. */
const endOfText = '\ue000';
// Private characters have no meaning in print; and to Pagefind one zero-width space means that all words are parted so.
const unusable = /[\ue000-\ue004\u200b]/g;

const word = '[\\p{L}\\p{N}\\p{M}]';
const opening = '[“‘«"\'(\\[]*';
const hyphen = `\\-${hyphens.slice(1)}`;
const breakable = new RegExp(`(?<=${word}[’'”")\\]]?)([${hyphen}${dashes}]+)(?=${opening}${word})`, 'gu');
const endsInHyphen = new RegExp(`[${hyphen}]$`, 'u');

/** What goes into the index for `text`. */
export function indexable(text: string): string {
  const plain = text.replace(unusable, '').trim();
  const parted = (mayBeUnspaced.test(plain) ? plain.replace(unspacedBreak, `${joint} `) : plain)
    .replace(breakable, `$1${joint} `)
    // A single space stays as it is.
    .replace(/(?<!\ue001)(?:[^\S ]\s*| \s+)/gu, (space) => `${marks.get(kindOf(space)) ?? ''} `);
  const others = otherForms(tokensOf(parted)).map((form) => form.word);
  return others.length === 0 ? parted : `${parted} ${endOfText} ${others.join(' ')}`;
}

/** Of several characters of white space the one that says most. */
function kindOf(space: string): string {
  return ['\n', '\u00a0', '\u202f'].find((kind) => space.includes(kind)) ?? ' ';
}

/** A word of an indexed text and the white space before it. */
export interface Token {
  readonly space: string;
  readonly text: string;
}

export interface IndexedText {
  readonly tokens: readonly Token[];
  /** The tokens that a hit at `position` (a word of the index, counted from 0) stands for. */
  tokensAt(position: number): readonly number[];
}

/** Reads the text of a record of the index. */
export function readIndexed(content: string): IndexedText {
  const [parted = ''] = content.split(endOfText, 1);
  const tokens = tokensOf(parted);
  const others = otherForms(tokens);
  return {
    tokens,
    // The mark that ends the text is a word to Pagefind.
    tokensAt: (position) =>
      position < tokens.length ? [position] : (others[position - tokens.length - 1]?.tokens ?? []),
  };
}

/** How many words a record of the index has as printed: as many as `readIndexed` gives tokens. `indexable` leaves one space between two. */
export function countWords(content: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < content.length; at++) {
    const character = content[at];
    if (character === endOfText) break;
    if (character !== ' ' && !inside) words++;
    inside = character !== ' ';
  }
  return words;
}

const partsOf = (parted: string): string[] => parted.trim().split(/\s+/u).filter(Boolean);

function tokensOf(parted: string): Token[] {
  let space = '';
  return partsOf(parted).map((written) => {
    const last = written.charCodeAt(written.length - 1);
    const mark = last >= firstMark && last <= lastMark ? written.slice(-1) : '';
    const token = { space, text: mark ? written.slice(0, -1) : written };
    space = mark ? (spaces.get(mark) ?? '') : ' ';
    return token;
  });
}

/** The other forms in which words of a text may be typed, with the tokens each stands for. */
function otherForms(tokens: readonly Token[]): { readonly word: string; readonly tokens: readonly number[] }[] {
  const forms: { word: string; tokens: number[] }[] = [];
  const runsOn = (at: number) => tokens[at + 1]?.space === '' && endsInHyphen.test(tokens[at]?.text ?? '');
  for (const [at, { text }] of tokens.entries()) {
    const { plain, isOther } = isEnglish(text) ? asPrinted : readingOf(text);
    if (text.includes('%') && /\d%/.test(text)) forms.push({ word: 'percent', tokens: [at] });
    else if (plain === 'per' && foldWord(tokens[at + 1]?.text ?? '') === 'cent') {
      forms.push({ word: 'percent', tokens: [at, at + 1] });
    }
    if (isOther && plain !== null) forms.push({ word: plain, tokens: [at] });
    if (!runsOn(at) || (at > 0 && runsOn(at - 1))) continue;
    const run = [at];
    for (let last = at; runsOn(last); last++) run.push(last + 1);
    forms.push({ word: run.map((part) => foldWord(tokens[part]?.text ?? '')).join(''), tokens: run });
  }
  return forms.filter((form) => form.word !== '');
}

/**
 * Whether a word is of plain letters and common marks, so that readers type it as Pagefind has it: most are, and need not be
 * folded. Not so “per”, behind which “cent” may stand.
 */
function isEnglish(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 && (code < 0x2010 || code > 0x201f)) return false;
  }
  return !/^[\W_]*p[\W_]*e[\W_]*r[\W_]*$/i.test(text);
}

const asPrinted = { plain: null, isOther: false } as const;

/** A word as readers type it, and whether Pagefind has it otherwise. Most are printed again and again. */
const readingOf = memoize((text: string) => {
  const plain = foldWord(text);
  return { plain, isOther: plain !== asPagefindReads(text) };
});

/** Pagefind takes accents and punctuation away by itself, and leaves other letters as they are. */
function asPagefindReads(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
