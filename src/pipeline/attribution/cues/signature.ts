import { phraseAt } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import type { Cue, QuoteShape } from './cue.ts';

/**
 * A dash and a name behind the words, and nothing else: a signature, or the line under a pull quote.
 * Takes “…” — Rosa Lim; “…” ― Rosa Lim, pilot. Refuses “…” — Rosa Lim smiled.
 */
export function signature(s: Parsed, at: number, _quote: QuoteShape): Cue[] {
  let i = at + 1;
  if (!/^[—–―-]$/.test(s.tokens[i]?.text ?? '')) return [];
  while (/^[—–―-]$/.test(s.tokens[i]?.text ?? '')) i++;
  const subject = phraseAt(s, i);
  if (subject?.head.kind !== 'name') return [];
  const next = s.tokens[subject.to];
  if (next && !/^[.,;(@]$/.test(next.text) && s.tags[subject.to] !== 'quote' && s.tags[subject.to] !== 'time')
    return [];
  return [{ rule: 'signature', from: at + 1, to: i, subject, features: [] }];
}
