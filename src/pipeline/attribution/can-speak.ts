import { isAdjective } from '../../text/words/lexicon.ts';
import { THINGS } from '../../text/words/speakers.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Parsed } from './parse.ts';
import { isSpeakingNoun } from './speaking-nouns.ts';

/**
 * Whether what a noun phrase stands for can have said something: a person, a body, an office, people by what they are, the
 * author of a document. By evidence alone: of a noun that is none of these nothing is believed.
 * Takes "a neighbour", "officials", "the council", "the report"; refuses "stance", "the log", "no official", "Mill Lane".
 */
export function canSpeak(s: Parsed, phrase: Phrase): boolean {
  const { head, from } = phrase;
  if (head.kind === 'pronoun') return true;
  // "No 10" is a house.
  if (NOBODY.test(s.tokens[from]?.lower ?? '') && !/^\p{N}/u.test(s.tokens[from + 1]?.text ?? '')) return false;
  if (head.kind === 'noun') {
    const noun = s.tokens[head.at]?.lower ?? '';
    // "a source close to the talks": what stands behind the noun tells more of it.
    const before = head.at > from && isAdjective(noun) ? (s.tokens[head.at - 1]?.lower ?? '') : '';
    // 習近平: a script without capitals does not tell a name from a noun.
    const uncased = /^\p{Lo}+$/u.test(noun);
    // "80 agreed", "Number 10 said"; "Postmarked 14 June, it" is a date.
    const dated = head.at > from && s.tags[head.at + 1] === 'time';
    return uncased || isSpeakingNoun(noun) || isSpeakingNoun(before) || (/^\p{N}+$/u.test(noun) && !dated);
  }
  const { entity, name } = head.mention;
  if (entity.kind === 'person') return true;
  if (name.from === 0 && name.words.length === 1 && HEARSAY.test(name.words[0] ?? '')) return false;
  // "the Institute for Public Debate" is an institute.
  const of = entity.words.findIndex((word, n) => n > 0 && /^(?:of|for)$/.test(word));
  const noun = entity.words.at(of > 0 ? of - 1 : -1)?.toLowerCase() ?? '';
  return !(entity.words.length > 1 && THINGS.has(noun)) || SEATS.test(entity.words[0]?.toLowerCase() ?? '');
}

const NOBODY = /^(?:no|nobody|none|neither|nothing|no-one)$/;

/** What is told by nobody, whose capital is the sentence's. */
const HEARSAY =
  /^(?:Rumou?rs?|Gossip|Legend|Tradition|Hearsay|Folklore|Custom|Etiquette|Superstition|Fashion|History)$/;

/** Streets that stand for who works there. */
const SEATS = /^(?:downing|wall|fleet|harley|whitehall)$/;

/** Whether a phrase is about somebody: a person, a pronoun for one, an institution, an office. */
export function maySpeak(s: Parsed, phrase: Phrase): boolean {
  const { head } = phrase;
  if (head.kind === 'pronoun') return /^(?:he|she|they)$/.test(head.word);
  return head.kind === 'name' ? head.mention.entity.kind !== 'place' : canSpeak(s, phrase);
}
