import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { type Phrase, phraseAt, phraseOf } from '../noun-phrases.ts';
import { cueAt, type Parsed, tagged } from '../parse.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { isInscribed } from './inscription.ts';

/** How somebody judges a thing in few words. */
export const VERDICT =
  /^(?:verdict|summary|advice|word|reasoning|reaction|opinion|judgment|judgement|thought|retort|lament|report)$/;

/**
 * Where in the clause behind the words its subject begins: “…” is what she said, was how Karl Hale put it, is all that the letter
 * says; null where no such clause follows. Whoever spoke before does not go on there.
 */
export function toldBehind(s: Parsed, at: number): number | null {
  let i = at + 1;
  while (s.tokens[i]?.text === ',') i++;
  if (!/^(?:is|was|were)(?:n[’']t)?$/.test(s.tokens[i]?.lower ?? '')) return null;
  i++;
  while (/^(?:just|exactly|precisely|also|still|not|and)$/.test(s.tokens[i]?.lower ?? '')) i++;
  const word = s.tokens[i]?.lower ?? '';
  if (word === 'all') return s.tokens[i + 1]?.lower === 'that' ? i + 2 : i + 1;
  return word === 'what' || word === 'how' ? i + 1 : null;
}

/** “…” is not what she said. */
const isDenied = (s: Parsed, from: number, to: number): boolean =>
  s.tokens.slice(from, to).some(({ lower }) => /^not$|n[’']t$/.test(lower));

/** "“Order,” was all that the chairman, Karl Hale, could find to say": the verb of saying behind others that lead to it. */
function managesToSay(s: Parsed, from: number): boolean {
  // An apposition may stand between.
  const comma = s.tokens[from]?.text === ',' ? s.tokens.findIndex(({ text }, i) => i > from && text === ',') : -1;
  let i = comma > 0 && comma < from + 8 ? comma + 1 : s.tokens[from]?.text === ',' ? from + 1 : from;
  const start = i;
  while (
    i < start + 5 &&
    !cueAt(s, i)?.saying &&
    (tagged(s, i, 'auxiliary', 'verb', 'cue', 'adverb') || s.tokens[i]?.lower === 'to')
  )
    i++;
  return i > start && cueAt(s, i)?.saying === true && !isDenied(s, start, i);
}

/**
 * "The words “…” were Rosa Lim’s", "The line “…” was not Rosa Lim’s but Karl Hale’s": whose they are, right behind them; "those of his
 * foreman, Karl Hale" too. Null for "“Ajar” was Rosa Lim’s", which may be a book, and where it is told only whose they are not.
 */
function ownedWords(s: Parsed, at: number, is: number): Phrase | null {
  const noun = s.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!/^(?:words?|lines?|phrases?|sentences?|remarks?)$/.test(s.tokens[noun]?.lower ?? '')) return null;
  let i = is + 1;
  while (s.tags[i] === 'adverb' && s.tokens[i]?.lower !== 'not') i++;
  if (s.tokens[i]?.lower === 'not') {
    i = s.tokens.findIndex(({ lower }, n) => n > i && n < i + 8 && lower === 'but') + 1;
    if (i === 0) return null;
  }
  const of = /^(?:those|words)$/.test(s.tokens[i]?.lower ?? '') && s.tokens[i + 1]?.lower === 'of';
  if (of) return phraseAt(s, i + 2);
  const owner = s.mentions[i];
  const ends =
    owner?.name.from === i &&
    owner.name.possessive &&
    (/^(?:mark|adverb)$/.test(s.tags[owner.name.to] ?? 'mark') || s.tokens[owner.name.to + 1]?.lower === 'well');
  return ends && owner.entity.kind === 'person' ? phraseOf(owner) : null;
}

/** What everybody says is nobody's. */
const isSaying = (s: Parsed, { head, to }: Phrase): boolean =>
  head.kind === 'pronoun' && /^(?:they|we|you)$/.test(head.word) && cueAt(s, to)?.form === 'plain';

/**
 * A clause behind the words that says whose they are.
 * Takes “…” was how Rosa Lim put it; “…” is what Rosa Lim said; “…” was her verdict; “…” is Rosa Lim’s answer. Refuses “…” was
 * the title; “…” is his house; “…” is what the notice said, which nobody is known to have written.
 */
export function copula(s: Parsed, at: number, _quote: QuoteShape): Cue[] {
  let i = at + 1;
  while (s.tokens[i]?.text === ',') i++;
  if (!/^(?:(?:is|was|were)(?:n[’']t)?|came|comes|runs|ran|goes)$/.test(s.tokens[i]?.lower ?? '')) return [];
  const is = i++;
  const told = toldBehind(s, at);
  if (told !== null) {
    const subject = phraseAt(s, told);
    if (!subject || isDenied(s, is, told) || isInscribed(s, subject) || isSaying(s, subject)) return [];
    const how =
      s.tokens[told - 1]?.lower === 'how' && /^(?:sum(?:s|med)|saw|sees)$/.test(s.tokens[subject.to]?.lower ?? '');
    return cueAt(s, subject.to) || how || managesToSay(s, subject.to)
      ? [{ rule: 'copula', from: is, to: told, subject, features: ['how'] }]
      : [];
  }
  const owned = ownedWords(s, at, is);
  if (owned) return [{ rule: 'copula', from: is, to: is + 1, subject: owned, features: ['noun'] }];
  if (s.tokens[i]?.lower === 'the' && s.tokens[i + 2]?.lower === 'of') i++;
  for (let noun = i; noun < Math.min(s.tokens.length, i + 5); noun++) {
    const lower = s.tokens[noun]?.lower ?? '';
    if (!CUE_NOUNS.has(lower) && !VERDICT.test(lower)) continue;
    // "“Ajar” is her favourite word": one that she likes.
    if (/^favou?rite$/.test(s.tokens[noun - 1]?.lower ?? '')) return [];
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
