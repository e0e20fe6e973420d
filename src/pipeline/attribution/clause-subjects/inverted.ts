import { isSomebody, type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, is, type Parsed, tagged } from '../parse.ts';

/** The noun phrase right behind the verb at `verb`, adverbs and days left out: “…” said on Monday Rosa Lim. */
export function invertedSubject(s: Parsed, verb: number): Phrase | null {
  let j = verb + 1;
  while (s.tags[j] === 'adverb' || s.tags[j] === 'time') j++;
  // "The station, whose slogan is “…”, said that it": what was said begins.
  return is(s, j, 'that') && s.tags[j] !== 'determiner' ? null : phraseAt(s, j);
}

/** "In other words, explained Rosa Lim:": verb first, before the words. */
export function invertedBeforeQuote(s: Parsed, verb: number): Phrase | null {
  if (cueAt(s, verb)?.addressee) return null;
  const phrase = invertedSubject(s, verb);
  if (!phrase || !/^[:,]$/.test(s.tokens[phrase.to]?.text ?? '') || s.tags[phrase.to + 1] !== 'quote') return null;
  return phrase.head.kind === 'name' ? phrase : null;
}

/** "The puzzle, says Rosa Lim, is that": verb first, between commas. */
export function invertedAside(s: Parsed, verb: number): Phrase | null {
  const cue = cueAt(s, verb);
  if (!is(s, verb - 1, ',') || cue?.form === 'gerund' || cue?.addressee) return null;
  const phrase = invertedSubject(s, verb);
  if (!phrase || !isSomebody(s, phrase)) return null;
  // ", writes Rosa Lim in her book, is"
  let end = belongsTo(s, phrase, phrase.to);
  if (cue?.form === 'third' && is(s, end, 'in', 'on'))
    while (tagged(s, end, 'preposition', 'determiner', 'noun', 'name') && end < phrase.to + 7) end++;
  return is(s, end, ',') || is(s, phrase.to - 1, ',') ? phrase : null;
}

/** Where "of Leeds University", "from Hull" ends behind a person's name that ends at `to`; `to` itself where nothing of the kind stands. */
export function belongsTo(s: Parsed, { head }: Phrase, to: number): number {
  if (head.kind !== 'name' || head.mention.entity.kind !== 'person' || !is(s, to, 'of', 'from', 'at')) return to;
  const where = phraseAt(s, to + 1);
  return where && where.head.kind !== 'pronoun' ? belongsTo(s, { ...where, head }, where.to) : to;
}
