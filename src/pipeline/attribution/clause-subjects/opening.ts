import { isSomebody, type Phrase, phraseAt, phraseBefore } from '../noun-phrases.ts';
import { is, type Parsed, tagged } from '../parse.ts';
import { isPersonNoun, isSpeakingNoun } from '../speaking-nouns.ts';

/** "A woman outside Rosa Lim's office": who opens a clause, told by where they are. `preposition` is where that begins. */
export function whoStandsThere(s: Parsed, preposition: number): Phrase | null {
  const who = phraseBefore(s, preposition);
  if (who?.head.kind !== 'noun' || who.to !== preposition || !isPersonNoun(s.tokens[who.head.at]?.lower ?? ''))
    return null;
  const opens = who.from === 0 || tagged(s, who.from - 1, 'mark', 'quote', 'conjunction', 'subordinator');
  return opens && s.tags[who.from] === 'determiner' ? who : null;
}

/** "A man found driving a tractor through Leeds": who opens a sentence, told by what they did. `preposition` is where that ends. */
export function whoDoesThere(s: Parsed, preposition: number): Phrase | null {
  const who = s.tags[0] === 'determiner' ? phraseAt(s, 0) : null;
  if (who?.head.kind !== 'noun' || who.to >= preposition || !isPersonNoun(s.tokens[who.head.at]?.lower ?? ''))
    return null;
  if (!/^VB[DNG]$/.test(s.parts[who.to] ?? '') || s.tags[who.to] === 'auxiliary') return null;
  const goesOn = s.tags.slice(who.to + 1, preposition).every(
    (tag, n, tags) =>
      /^(?:determiner|noun|name|preposition|adverb|time|gerund)$/.test(tag) ||
      // "a stolen tractor"
      (tag === 'verb' && (n === 0 || tags[n - 1] === 'determiner')),
  );
  return goesOn ? who : null;
}

/**
 * "A vet accused of helping to hide a horse", before "told the court": who opens a sentence, told by what is done to them. `phrase` is
 * what this ends with. Refuses "A vet who was there helped to hide a horse".
 */
export function whomItIsDoneTo(s: Parsed, phrase: Phrase): Phrase | null {
  const who = s.tags[0] === 'determiner' || s.tags[0] === 'noun' ? phraseAt(s, 0) : null;
  if (who?.head.kind !== 'noun' || !isSpeakingNoun(s.tokens[who.head.at]?.lower ?? '')) return null;
  // "A man asked to name the minister said"; "A witness said in court the minister called" is the minister's.
  const object =
    is(s, who.to + 1, 'to', 'of', 'with', 'for') &&
    (/^VBG?$/.test(s.parts[phrase.from - 1] ?? '') || s.parts[phrase.from] === 'VBG');
  if (isSomebody(s, phrase) && !object) return null;
  if (!/^VB[DN]$/.test(s.parts[who.to] ?? '') || !is(s, who.to + 1, 'of', 'with', 'for', 'by', 'to', 'in', 'while'))
    return null;
  for (let i = who.to + 1; i < phrase.from; i++)
    if (tagged(s, i, 'mark', 'quote', 'auxiliary', 'pronoun', 'subordinator') || /^VB[DZP]$/.test(s.parts[i] ?? ''))
      return null;
  return who;
}

/** "In 2022 Rosa Lim", "Last month Rosa Lim", "In a letter sent to Leeds Rosa Lim": a name behind the time or the place its sentence begins with. */
export function isBehindAdverbial(s: Parsed, { from, head }: Phrase): boolean {
  const before = s.tags.slice(0, from);
  if (head.kind !== 'name' || head.mention.entity.kind !== 'person') return false;
  // "In Leeds Gov. Rosa Lim": the place is read with the title.
  const withPlace = head.mention.name.title.length > 0 && is(s, from - 1, 'in');
  return (
    (withPlace || /^(?:time|noun|name)$/.test(before.at(-1) ?? '')) &&
    s.mentions[from - 1]?.entity.kind !== 'person' &&
    before.every(
      (tag, i) => /^(?:preposition|determiner|noun|name|time|adverb)$/.test(tag) || /^VB[NG]$/.test(s.parts[i] ?? ''),
    ) &&
    (before[0] === 'preposition' || before.at(-1) === 'time')
  );
}
