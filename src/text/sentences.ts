import type { Span } from '../domain.ts';
import { mayEndSentence } from './abbreviations.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';
import { quoteToken, readTokens, type Token } from './tokens.ts';

/** Tokens a sentence may hold: what is longer is cut, so that no rule looks through a line of five million characters. */
const LONGEST_SENTENCE = 400;

const CLOSES_SENTENCE = /[.?!…。！？]["”’')\]»]*$/;

/**
 * The sentences of a stretch of text, in order, without a gap: each span holds the white space that follows it.
 * Takes “Mr. Lim of the U.S. Treasury left.”, “‘Why?’ he asked.” and “In Leeds Gov. Lim and Capt. Hale said no.” as one
 * each. `quoted` are the stretches in quotation marks, marks included, in order: no sentence ends inside one.
 */
export function sentencesOf(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
  quoted: readonly Span[] = [],
): readonly Span[] {
  const tokens: Token[] = [];
  let at = start;
  for (const span of quoted) {
    if (span.start < at || span.end > end) continue;
    for (const token of readTokens(text, at, span.start)) tokens.push(token);
    tokens.push(quoteToken(span));
    at = span.end;
  }
  for (const token of readTokens(text, at, end)) tokens.push(token);
  const starts = splitSentences(text, tokens).map(({ from }, n) => (n === 0 ? start : (tokens[from] as Token).start));
  return starts.map((from, n) => ({ start: from, end: starts[n + 1] ?? end }));
}

/** The sentences around some stretches of a text: those that any of them reaches into, joined where they touch. */
export function sentencesAround(text: string, spans: readonly Span[]): readonly Span[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of sentencesOf(text, undefined, spans)) {
    if (!spans.some((span) => span.start < end && start < span.end)) continue;
    const last = kept.at(-1);
    if (last?.end === start) last.end = end;
    else kept.push({ start, end });
  }
  return kept;
}

/** Where each sentence begins and ends among the tokens of a paragraph, half open. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
): readonly { readonly from: number; readonly to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length - 1; i++) {
    if (i - from < LONGEST_SENTENCE && !endsAt(text, tokens, i)) continue;
    sentences.push({ from, to: i + 1 });
    from = i + 1;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Whether a sentence ends with a token that another follows. */
function endsAt(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind === 'word' && !token.text.endsWith('.')) return false;
  const next = tokens[i + 1] as Token;
  if (token.kind === 'mark' && /^[。！？]$/.test(token.text)) return !/^[”’」』）)\]»]$/.test(next.text);
  if (!opensSentence(next, tokens[i + 2])) return false;
  if (token.kind === 'mark') {
    if (/^[—–―]$/.test(token.text)) return false;
    if (/^[”’"')\]»]$/.test(token.text)) return closesWithStop(text, tokens, i);
    return /[.?!…]/.test(token.text) && (token.text !== '…' || next.kind !== 'quote');
  }
  if (token.kind === 'quote') {
    // “… end.” Next: a full stop inside the marks ends the sentence; after ? or ! a cue may still follow.
    const tail = text.slice(Math.max(token.start, token.end - 6), token.end);
    if (!CLOSES_SENTENCE.test(tail)) return false;
    return /[.…。]["”’')\]»]*$/.test(tail) || next.kind === 'quote' || !cueSoon(tokens, i + 1);
  }
  if (!mayEndSentence(token.text)) return false;
  // “It docked at 9 p.m. “It was late.””
  return next.kind === 'quote' && token.text.length > 2
    ? /^[“"«‘']\s?\p{Lu}/u.test(text.slice(next.start, next.end)) && /[.…]$/.test(text.slice(next.start, next.end - 1))
    : STARTERS.test(next.lower);
}

/** A capital, a number, or an opening mark before either. */
function opensSentence(token: Token, next: Token | undefined): boolean {
  if (token.capital || token.kind === 'quote' || /^[\p{N}$£€@#([]/u.test(token.text)) return true;
  return /^[“‘«"']$/.test(token.text) && next !== undefined && next.start === token.end && next.capital;
}

/** A mark that closes after a full stop, where the marks are no quotation's: (He left.) */
function closesWithStop(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i] as Token;
  return before?.end === token.start && /[.?!…]$/.test(text.slice(before.start, before.end)) && !cueSoon(tokens, i + 1);
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

/** Words that are no name, with which a sentence opens behind an abbreviation: “in the U.S. He left”. */
const STARTERS =
  /^(?:he|she|they|it|we|i|the|a|an|in|on|at|but|and|his|her|their|its|that|this|these|those|there|when|while|as|if|for|after|before|asked|so|then|now)$/;
