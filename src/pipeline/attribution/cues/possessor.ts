import { type Phrase, phraseOf } from '../noun-phrases.ts';
import type { Parsed } from '../parse.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';

/** Whose something is, by what stands before it: "Mr Kane’s reply", "her reply". */
export function possessorOf(s: Parsed, noun: number): Phrase | null {
  for (let i = noun - 1; i >= Math.max(0, noun - 5); i--) {
    const tag = s.tags[i];
    const token = s.tokens[i];
    if (!token) return null;
    if (token.possessive) {
      const mention = s.mentions[i];
      if (mention) return phraseOf(mention);
      // "the committee’s warnings about": an office or a body may own them too.
      let from = i;
      while (s.tags[from - 1] === 'noun' || s.tags[from - 1] === 'name') from--;
      if (s.tags[from - 1] === 'determiner') from--;
      const body = token.word.office || isSpeakingNoun(token.lower);
      return body ? { from, to: i + 1, head: { kind: 'noun', at: i } } : null;
    }
    if (/^(?:his|her)$/.test(token.lower))
      return { from: i, to: i + 1, head: { kind: 'pronoun', word: token.lower === 'his' ? 'he' : 'she' } };
    if (tag !== 'noun' && tag !== 'name' && token.lower !== 'own') return null;
  }
  return null;
}
