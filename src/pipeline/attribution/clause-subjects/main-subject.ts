import { memoizeFor } from '../../../memoize.ts';
import { isSomebody, type Phrase, phraseAt } from '../noun-phrases.ts';
import { is, type Parsed, tagged } from '../parse.ts';
import { isPersonNoun, isSpeakingNoun } from '../speaking-nouns.ts';
import { nextComma, subjectFrom } from './first-subject.ts';

/** The subject of the sentence: its first noun phrase that stands in no opening aside, or whom it presents. */
export const mainSubject = memoizeFor((s: Parsed): Phrase | null => {
  const asked = askedAbout(s);
  if (asked) return asked;
  const first = subjectFrom(s, 0, s.tokens.length);
  return first?.head.kind === 'name' ? first : (presented(s) ?? (first && namedBehindWho(s, first)) ?? first);
});

/**
 * "The trucker who found it, Rosa Lim of Leeds, has", “…,” said a trucker who saw it, Rosa Lim.; "the officer leading the hunt, Rosa
 * Lim,", "the envoy to Leeds, Rosa Lim,": the name set off behind what is told of somebody.
 */
export function namedBehindWho(s: Parsed, { from, to, head }: Phrase): Phrase | null {
  if (head.kind !== 'noun') return null;
  const posted = isPostedThere(s, head.at, to);
  if (!posted && !is(s, from, 'the', 'a', 'an', 'one', 'another')) return null;
  const leads = s.tags[to] === 'gerund' && isPersonNoun(s.tokens[head.at]?.lower ?? '');
  if (!leads && !posted && !is(s, to, 'who', 'that')) return null;
  const comma = nextComma(s, to);
  if (comma === null || comma >= to + 12) return null;
  const mention = s.mentions[comma + 1];
  if (mention?.entity.kind !== 'person' || mention.name.words.length < 2 || mention.name.possessive) return null;
  // "The man who shot the mayor, Karl Hale,": either.
  if (isPersonNoun(s.tokens[comma - 1]?.lower ?? '')) return null;
  return mention.name.from === comma + 1 && is(s, mention.name.to, ',', '.', 'of', 'from')
    ? { from, to: mention.name.to, head: { kind: 'name', mention } }
    : null;
}

/** "Kyiv's ambassador to London, Rosa Lim,": whom a place or a body stands behind "to". Refuses "the letter to Leeds". */
function isPostedThere(s: Parsed, noun: number, to: number): boolean {
  if (!is(s, to, 'to') || !isPersonNoun(s.tokens[noun]?.lower ?? '')) return false;
  const where = phraseAt(s, to + 1);
  return where?.head.kind === 'name' && where.head.mention.entity.kind !== 'person' && is(s, where.to, ',');
}

/** "Did she look back?", "And what will Rosa Lim miss?": whom a question of the paper's own is about. */
function askedAbout(s: Parsed): Phrase | null {
  if (!is(s, s.tokens.length - 1, '?')) return null;
  let i = 0;
  while (tagged(s, i, 'conjunction', 'adverb', 'mark')) i++;
  if (is(s, i, 'what', 'where', 'when', 'why', 'how')) i++;
  return s.tags[i] === 'auxiliary' ? phraseAt(s, i + 1) : null;
}

/**
 * Whom a sentence presents by turning round: "The winner was Rosa Lim.", "Among them was Rosa Lim.", "One of the first to sign is Rosa
 * Lim, 46,", "It was Rosa Lim who found it.", "Next came Rosa Lim." Refuses "The one she called was Rosa Lim.", "It was Rosa Lim’s."
 */
function presented(s: Parsed): Phrase | null {
  for (let i = 0; i < Math.min(s.tokens.length, PRESENTS); i++) {
    if (s.mentions[i] ? s.mentions[i]?.entity.kind === 'person' && !s.tokens[i]?.possessive : isStop(s, i)) return null;
    const be = is(s, i, 'is', 'was', 'are', 'were');
    if (!be && !(is(s, i, 'came', 'comes', 'stepped', 'stood', 'sat') && s.mentions[i + 1])) continue;
    const phrase = phraseBehindTrade(s, i + 1) ?? phraseAt(s, i + 1);
    if (phrase?.head.kind !== 'name') {
      if (be && (s.tags[i + 1] === 'determiner' || s.tags[i + 1] === 'adverb')) return null;
      continue;
    }
    const { entity, name } = phrase.head.mention;
    const ends =
      /^(?:mark|preposition|conjunction|quote)$/.test(s.tags[phrase.to] ?? 'mark') || is(s, phrase.to, 'who');
    return entity.kind === 'person' && !name.possessive && ends ? phrase : null;
  }
  return null;
}

/** "Leeds plumber Karl Hale", "the Norland striker Rosa Lim": somebody behind where they belong and what they do. */
function phraseBehindTrade(s: Parsed, from: number): Phrase | null {
  let i = from;
  while (i < from + 6 && tagged(s, i, 'determiner', 'noun', 'name') && s.mentions[i]?.entity.kind !== 'person') i++;
  const mention = s.mentions[i];
  if (
    i === from ||
    mention?.name.from !== i ||
    mention.entity.kind !== 'person' ||
    !isPersonNoun(s.tokens[i - 1]?.lower ?? '')
  )
    return null;
  return { from, to: mention.name.to, head: { kind: 'name', mention } };
}

/** So many words may stand before the one who is presented. */
const PRESENTS = 16;

/** What shows that a sentence goes on otherwise. */
const isStop = (s: Parsed, i: number): boolean => s.tags[i] === 'quote' || STOPS.has(s.tokens[i]?.lower ?? '');

const STOPS: ReadonlySet<string> = new Set(', ; : he she they i we when if because as'.split(' '));

/** "For Rosa Lim, 12, it is simple.": whom a sentence is about whose subject is a thing or an "it"; null for any other. */
export function topicOf(s: Parsed): Phrase | null {
  if (!is(s, 0, 'for')) return null;
  const phrase = phraseAt(s, 1);
  if (!phrase || !isSomebody(s, phrase)) return null;
  const subject = mainSubject(s);
  const thing =
    subject?.head.kind === 'pronoun'
      ? /^(?:it|that|this|there)$/.test(subject.head.word)
      : subject?.head.kind === 'noun' && !isSpeakingNoun(s.tokens[subject.head.at]?.lower ?? '');
  return thing ? phrase : null;
}
