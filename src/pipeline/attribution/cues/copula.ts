import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { phraseAt, phraseOf } from '../noun-phrases.ts';
import { cueAt, type Parsed } from '../parse.ts';
import type { Cue, QuoteShape } from './cue.ts';

/** How somebody judges a thing in few words. */
export const VERDICT =
  /^(?:verdict|summary|advice|word|reasoning|reaction|opinion|judgment|judgement|thought|retort|lament|report)$/;

/**
 * A clause behind the words that says whose they are.
 * Takes “…” was how Rosa Lim put it; “…” was her verdict; “…” is Rosa Lim’s answer. Refuses “…” was the title; “…” is his house.
 */
export function copula(s: Parsed, at: number, _quote: QuoteShape): Cue[] {
  let i = at + 1;
  while (s.tokens[i]?.text === ',') i++;
  if (!/^(?:is|was|were|came|comes|runs|ran|goes)$/.test(s.tokens[i]?.lower ?? '')) return [];
  const is = i++;
  if (s.tokens[i]?.lower === 'how') {
    const subject = phraseAt(s, i + 1);
    const tells =
      subject && (cueAt(s, subject.to) || /^(?:sum(?:s|med)|saw|sees)$/.test(s.tokens[subject.to]?.lower ?? ''));
    return tells && subject ? [{ rule: 'copula', from: is, to: i + 1, subject, features: ['how'] }] : [];
  }
  if (s.tokens[i]?.lower === 'the' && s.tokens[i + 2]?.lower === 'of') i++;
  for (let noun = i; noun < Math.min(s.tokens.length, i + 5); noun++) {
    const lower = s.tokens[noun]?.lower ?? '';
    if (!CUE_NOUNS.has(lower) && !VERDICT.test(lower)) continue;
    const from = { rule: 'copula', from: is, to: noun + 1, features: ['noun'] } as const;
    const owner = s.mentions[i];
    if (owner?.name.possessive && owner.entity.kind !== 'place') return [{ ...from, subject: phraseOf(owner) }];
    if (/^(?:his|her|their)$/.test(s.tokens[i]?.lower ?? '')) {
      const word = s.tokens[i]?.lower === 'his' ? 'he' : s.tokens[i]?.lower === 'her' ? 'she' : 'they';
      return [{ ...from, subject: { from: i, to: i + 1, head: { kind: 'pronoun', word } } }];
    }
    const author = /^(?:of|from)$/.test(s.tokens[noun + 1]?.lower ?? '') ? phraseAt(s, noun + 2) : null;
    return author && author.head.kind !== 'pronoun' && s.tokens[i - 1]?.lower === 'the'
      ? [{ ...from, subject: author }]
      : [];
  }
  return [];
}
