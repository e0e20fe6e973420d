import { dashes, foldWord, hyphens } from './folding.ts';

/**
 * Text as it stands in the index, and back. Pagefind finds words between white space, so a word after a dash would be
 * lost to it, and a phrase could not run through a hyphen. A joint, white space that no paper prints, parts such words;
 * what readers may type in another form (both halves as one, letters such as ł without their stroke) follows the text
 * after a mark. Taking both away again gives the printed words, character by character.
 */

/** Ogham space: white space to every splitter, and in no newspaper. */
const joint = '\u1680';
/** A private character: what follows is searched and never shown. */
const endOfText = '\ue000';

const word = '[\\p{L}\\p{N}\\p{M}]';
const opening = '[“‘«"\'(\\[]*';
const breakable = new RegExp(`(?<=${word}[’'”")\\]]?)([\\-${hyphens.slice(1)}${dashes}]+)(?=${opening}${word})`, 'gu');
const hyphenated = new RegExp(`^[^\\s]*[\\-${hyphens.slice(1)}]$`, 'u');

/** What goes into the index for `text`. */
export function indexable(text: string): string {
  const parted = text
    .replaceAll(joint, ' ')
    .replaceAll(endOfText, '')
    // To Pagefind one zero-width space means that the whole text is parted by them.
    .replaceAll('\u200b', '')
    .trim()
    .replace(breakable, `$1${joint}`);
  const others = otherForms(tokensOf(parted)).map((form) => form.word);
  return others.length === 0 ? parted : `${parted} ${endOfText} ${others.join(' ')}`;
}

/** A word of an indexed text and the white space before it, which for a joint is none. */
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
  const tokens = tokensOf(parted.trimEnd());
  const others = otherForms(tokens);
  return {
    tokens: tokens.map(({ space, text }) => ({ space: space.replaceAll(joint, ''), text })),
    // The mark that ends the text is a word to Pagefind.
    tokensAt: (position) =>
      position < tokens.length ? [position] : (others[position - tokens.length - 1]?.tokens ?? []),
  };
}

function tokensOf(parted: string): Token[] {
  return [...parted.matchAll(/(\s*)(\S+)/gu)].map(([, space = '', text = '']) => ({ space, text }));
}

/** The other forms in which words of a text may be typed, with the tokens each stands for. */
function otherForms(tokens: readonly Token[]): { readonly word: string; readonly tokens: readonly number[] }[] {
  const forms: { word: string; tokens: number[] }[] = [];
  for (let n = 0; n < tokens.length; n++) {
    const plain = foldWord(tokens[n]?.text ?? '');
    if (plain !== asPagefindReads(tokens[n]?.text ?? '')) forms.push({ word: plain, tokens: [n] });
    const startsRun = tokens[n]?.space !== joint || !hyphenated.test(tokens[n - 1]?.text ?? '');
    if (!startsRun || !hyphenated.test(tokens[n]?.text ?? '')) continue;
    const run = [n];
    for (let next = n + 1; tokens[next]?.space === joint; next++) {
      run.push(next);
      if (!hyphenated.test(tokens[next]?.text ?? '')) break;
    }
    if (run.length > 1) forms.push({ word: run.map((at) => foldWord(tokens[at]?.text ?? '')).join(''), tokens: run });
  }
  return forms.filter((form) => form.word !== '');
}

/** Pagefind takes accents and punctuation away by itself, and leaves other letters as they are. */
function asPagefindReads(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
