import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { canSpeak } from '../can-speak.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { type Phrase, phraseAt, phraseBefore } from '../noun-phrases.ts';
import { type Parsed, tagged } from '../parse.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { possessorOf } from './possessor.ts';

/** "a report by Karl Hale", "a letter from the union", "her letter", "Karl Hale's note": who wrote it speaks in it. */
export function authorOf(s: Parsed, phrase: Phrase): Phrase {
  const { head } = phrase;
  const writer = s.tokens[phrase.from - 1]?.lower === 'to' ? writerTo(s, phrase.from - 1) : null;
  if (writer) return writer;
  if (head.kind !== 'noun') return phrase;
  // "residents whose letters called it"
  const noun = s.tokens[head.at]?.lower ?? '';
  const whose = WRITINGS.test(noun)
    ? s.tokens.findIndex(({ lower }, i) => i > phrase.from && i < head.at && lower === 'whose')
    : -1;
  const owners = whose > 0 ? phraseBefore(s, whose) : null;
  if (owners) return owners;
  const own = OWN_WORDS.test(noun);
  if (!own && !DOCUMENT_NOUNS.has(noun)) return phrase;
  const owner = own ? possessorOf(s, head.at) : null;
  if (owner && owner.head.kind !== 'noun') return owner;
  const sender = senderOf(s, phrase.from);
  if (sender) return sender;
  // "a study of such logs by Karl Hale"
  const about = /^(?:of|into|on)$/.test(s.tokens[head.at + 1]?.lower ?? '') ? phraseAt(s, head.at + 2) : null;
  const by = about
    ? s.tokens.findIndex(({ lower }, i) => i > head.at + 2 && i <= about.to && lower === 'by')
    : head.at + 1;
  if (!/^(?:by|from)$/.test(s.tokens[by]?.lower ?? '')) return phrase;
  const author = phraseAt(s, by + 1);
  const named = author?.head.kind === 'name' && author.head.mention.entity.kind === 'person';
  return author && author.head.kind !== 'pronoun' && (about ? named : canSpeak(s, author)) ? author : phrase;
}

/** "she had sent him a note that said", "issued a statement which read": whose the document is that begins at `from`. */
function senderOf(s: Parsed, from: number): Phrase | null {
  let verb = from - 1;
  while (verb > from - 5 && tagged(s, verb, 'name', 'pronoun', 'noun', 'determiner')) verb--;
  const sender = SENDING.test(s.tokens[verb]?.lower ?? '') ? subjectOf(s, verb) : null;
  return sender && sender.to <= verb && !isObjectPronoun(sender) ? sender : null;
}

const SENDING =
  /^(?:sen[dt]|sends|wr[io]te|writes|written|left|leaves|post(?:s|ed)|issue[sd]?|publishe[sd]|release[sd]?|circulate[sd]?|handed)$/;

/** "An email from the mayor, Rosa Lim, to a builder calls it": who wrote it, and not who was to read it. `to` is where the "to" stands. */
function writerTo(s: Parsed, to: number): Phrase | null {
  const first = phraseAt(s, 0);
  if (first?.head.kind !== 'noun' || !OWN_WORDS.test(s.tokens[first.head.at]?.lower ?? '')) return null;
  const from = first.head.at + 1;
  if (!/^(?:from|by)$/.test(s.tokens[from]?.lower ?? '')) return null;
  if (s.tags.slice(from, to).some((tag) => /^(?:verb|cue|auxiliary|quote)$/.test(tag))) return null;
  const writer = phraseAt(s, from + 1);
  return writer && writer.to <= to ? writer : null;
}

const WRITINGS = /^(?:letter|note|e-?mail|diary|memoir|statement|column|message|tweet|post|text|complaint|reply)s?$/;

/** What somebody writes as their own words, not as the voice of a body. */
export const OWN_WORDS =
  /^(?:letter|note|e-?mail|diary|memoir|statement|essay|column|message|tweet|post|text|telegram|postcard|voicemail)$/;
