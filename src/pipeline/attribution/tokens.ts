import type { Paragraph, Span } from '../../domain.ts';
import { splitSentences } from '../../text/sentences.ts';
import { QUOTED } from '../../text/tagger-features.ts';
import { quoteToken, readTokens, type Token as TextToken } from '../../text/tokens.ts';
import { wordOf } from '../../text/words/word.ts';

/** A token, and what stands in marks behind it, inside a name: “Maggie” in Margaret “Maggie” Hale. */
export interface Token extends TextToken {
  readonly nickname?: string;
}

/** How old somebody is whose name ends before `to`: Karl Hale, 58; Karl Hale (58). Null where the text does not tell. */
export function ageBehind(tokens: readonly Token[], to: number): number | null {
  const aged = tokens[to - 1]?.aged;
  if (aged !== undefined) return aged;
  if (tokens[to]?.text !== ',') return null;
  const years = /^\d\d?$/.exec(tokens[to + 1]?.text ?? '')?.[0];
  // A child's age stands between marks: "Rosa Lim, 8,", and no "Rosa Lim, 8 May".
  if (years?.length === 1 && !/^[,.]$/.test(tokens[to + 2]?.text ?? '.')) return null;
  return years === undefined ? null : Number(years);
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

/** Reads a paragraph as sentences of tokens. `stretches` are the marked spans in it, in order. */
export function readParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  stretches: readonly { marked: Span; content: Span; quotation: number; span: number; skip: boolean }[],
): ReadParagraph {
  const tokens: Token[] = [];
  const read = (from: number, to: number): void => {
    for (const token of readTokens(text, from, to)) tokens.push(token);
  };
  // "14:32 The Met Office says": the time at which a live report says so is none of its words.
  let at =
    paragraph.start +
    (/^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{3,4})?[:–—-]?\s+(?=[\p{Lu}“‘"'])/u.exec(
      text.slice(paragraph.start, paragraph.start + 24),
    )?.[0].length ?? 0);
  for (const { marked, content, quotation, span, skip } of stretches) {
    read(at, marked.start);
    at = marked.end;
    // Marcia “Cia” Price: the name goes on.
    const name = tokens.at(-1);
    if (skip) {
      if (name?.capital && /^\s\p{Lu}/u.test(text.slice(at, at + 3)))
        tokens[tokens.length - 1] = { ...name, nickname: text.slice(content.start, content.end) };
      continue;
    }
    const pause = text.charAt(content.end - 1) === ',';
    tokens.push(quoteToken(marked, quotation, span, pause));
  }
  read(at, paragraph.end);
  for (let i = 0; i < tokens.length; i++) {
    if (isCalledBySurname(tokens, i)) tokens[i] = withEnding(text, tokens[i] as Token);
    else if (isOfficeInShort(tokens, i)) tokens.splice(i, 3);
  }
  const sentences = splitSentences(text, tokens).map(({ from, to }) => ({
    tokens: tokens.slice(from, to),
    paragraph: index,
  }));
  return { paragraph, sentences };
}

/** "Sainsbury’s said", "McKay’s, which runs it,", “…,” said Lowe’s.: a firm by whoever founded it. Refuses Monday’s said; was Hale’s. */
function isCalledBySurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.possessive || !token.capital || token.word.functionWord || token.word.time) return false;
  const next = tokens[i + 1];
  if (next?.text === ',') return tokens[i + 2]?.lower === 'which';
  if (SPEAKS.test(next?.lower ?? '')) return true;
  return next?.text === '.' && tokens[i - 1]?.lower === 'said' && tokens[i - 2]?.kind === 'quote';
}

/**
 * "Minister of State (MoS) for Health", "Senior Special Assistant (SSA) to": the letters between brackets that an office is printed short by
 * say no more of whoever holds it. Refuses "Karl Hale (MP)", "the Teachers' Union (TU)".
 */
function isOfficeInShort(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') return false;
  const letters = tokens[at + 1]?.text ?? '';
  if (!/^\p{Lu}\p{L}{0,3}\p{Lu}$/u.test(letters)) return false;
  let office = false;
  let left = letters.length;
  for (let i = at - 1; left > 0; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (token.lower.charAt(0) === letters.charAt(left - 1).toLowerCase()) left--;
    else if (!token.word.functionWord) return false;
    office ||= token.word.office;
  }
  return office;
}

const SPEAKS =
  /^(?:said|says|told|added|warned|announced|confirmed|insisted|apologi[sz]ed|declined|denied|has|had|plans)$/;

/** The word with its ’s. */
function withEnding(text: string, token: Token): Token {
  const printed = text.slice(token.start, token.end);
  const lower = printed.toLowerCase().replace(/[’ʼ]/g, "'");
  return { ...token, text: printed, lower, word: wordOf(lower), possessive: false };
}
