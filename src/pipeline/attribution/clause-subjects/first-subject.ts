import { inside, type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, is, type Parsed, REACH, tagged } from '../parse.ts';
import { isPersonNoun, isSpeakingNoun } from '../speaking-nouns.ts';

/** The first noun phrase between two tokens that stands in no opening aside. */
export function subjectFrom(s: Parsed, from: number, to: number): Phrase | null {
  let i = from;
  for (let round = 0; round < 6 && i < to; round++) {
    while (s.tags[i] === 'conjunction' || s.tags[i] === 'adverb' || s.tags[i] === 'mark' || s.tags[i] === 'time') i++;
    const tag = s.tags[i];
    if (tag === undefined) return null;
    if (tag === 'quote' && !inside(s, i)) return null;
    const later = pastTime(s, i);
    if (later !== null) {
      i = later;
      continue;
    }
    // "Within the hour the president answered": what says when and where needs no comma behind it.
    let told = tag === 'preposition' ? whenOrWhere(s, i + 1) : null;
    while (told !== null && s.tags[told] === 'preposition') told = whenOrWhere(s, told + 1);
    if (told !== null && tagged(s, told, 'determiner', 'name', 'pronoun')) {
      i = told;
      continue;
    }
    if (/^(?:preposition|subordinator|gerund|verb|cue)$/.test(tag)) {
      const next = nextComma(s, i);
      // "While Rosa Lim asked the board to say sorry.": a sentence that is no more than its clause.
      if (next === null) return i === from && is(s, i, 'while', 'whereas') ? phraseAt(s, i + 1) : null;
      i = pastApposition(s, next) + 1;
      continue;
    }
    const phrase = phraseAt(s, i);
    // "Six hours later a boatman saw", "Two days before the vote the mayor left"
    if (
      phrase?.head.kind === 'noun' &&
      LENGTHS.test(s.tokens[phrase.head.at]?.lower ?? '') &&
      SINCE.test(s.tokens[phrase.to]?.lower ?? '')
    ) {
      i = phrase.to + 1;
      continue;
    }
    const behindIt = phrase && i === from ? toldOfBehind(s, phrase) : null;
    if (behindIt !== null) {
      i = behindIt;
      continue;
    }
    // "Born in Leeds, the son of a baker, he left", "A keen angler, Rosa Lim has", "Undeterred, Rosa Lim said": it tells of the subject.
    const set = phrase?.head.kind === 'noun' && (i > from ? is(s, i - 1, ',') : opensAside(s, phrase));
    const behind = phrase && set ? nextComma(s, phrase.to) : null;
    const subject = behind === null ? undefined : s.mentions[behind + 1];
    if (
      behind !== null &&
      (s.tags[behind + 1] === 'pronoun' || (subject?.entity.kind === 'person' && isVerbAt(s, subject.name.to))) &&
      !hasVerb(s, i, behind)
    ) {
      i = behind + 1;
      continue;
    }
    if (phrase) return phrase;
    const next = nextComma(s, i);
    if (next === null) return null;
    i = next + 1;
  }
  return null;
}

/**
 * Where the words end that tell when, from `from`: "On Monday", "That evening", "The next morning", "Until last week"; up to the comma
 * behind "Two days after the vote", "By the time it stopped". Null where none begin there.
 */
function pastTime(s: Parsed, from: number): number | null {
  let i = from;
  if (s.tags[i] === 'preposition') i++;
  if (
    i > from &&
    is(s, i, 'the') &&
    is(s, i + 1, 'time', 'moment') &&
    tagged(s, i + 2, 'determiner', 'name', 'pronoun')
  ) {
    const comma = nextComma(s, i + 2);
    return comma === null ? null : comma + 1;
  }
  const start = i;
  while (
    i < start + 3 &&
    (s.tags[i] === 'determiner' || is(s, i, 'that', 'next', 'last', 'following', 'previous', 'same', 'early', 'late'))
  )
    i++;
  const length = LENGTHS.test(s.tokens[i]?.lower ?? '') && s.tags[i] !== 'name';
  if (s.tags[i] !== 'time' && !length) return null;
  if (is(s, i + 1, 'before', 'after') && (length || i > start)) {
    const comma = nextComma(s, i + 2);
    return comma !== null && comma < from + 14 ? comma + 1 : null;
  }
  while (s.tags[i] === 'time') i++;
  // "On Monday Rosa Lim", "That evening, the mayor"; "This week was a hard one" is about a week.
  if (i === start || i === from) return null;
  const next = s.tags[i] === 'mark' && is(s, i, ',') ? i + 1 : i;
  return tagged(s, next, 'name', 'pronoun', 'determiner') ? next : null;
}

/**
 * Where he or she begins of whom the phrase at the head of a sentence tells: "A farmer's daughter, she left", "A teacher who loved Latin, he
 * ran", "A retired head and grandfather of six, council leader Karl Hale has". Null where it tells of nobody: "The port, she said, was",
 * "The port closed, she said", "A neighbour, Karl Hale, saw".
 */
function toldOfBehind(s: Parsed, { from, to, head }: Phrase): number | null {
  if (head.kind !== 'noun') return null;
  const comma = nextComma(s, to);
  if (comma === null || (hasVerb(s, to, comma) && !is(s, to, 'who'))) return null;
  const pronoun = is(s, comma + 1, 'he', 'she', 'they');
  const named = pronoun ? null : phraseAt(s, comma + 1);
  if (!pronoun && !named) return null;
  if (named && !(named.head.kind === 'name' && named.head.mention.entity.kind === 'person' && is(s, from, 'a', 'an')))
    return null;
  const verb = named?.to ?? comma + 2;
  if (named && !isVerbAt(s, verb)) return null;
  const isAside = cueAt(s, verb) !== undefined && /^[,:.]$/.test(s.tokens[verb + 1]?.text ?? '');
  return isAside ? null : comma + 1;
}

/** Whether a phrase at the head of a sentence is set before the subject to tell of it: "A keen angler,", "Undeterred,", "Back home,". */
function opensAside(s: Parsed, { from, to, head }: Phrase): boolean {
  if (head.kind !== 'noun' || !is(s, to, ',') || to - from > 5) return false;
  const name = s.mentions[to + 1]?.name;
  if (!name || name.from !== to + 1 || cueAt(s, name.to)?.saying) return false;
  return is(s, from, 'a', 'an') || (s.tags[from] === 'noun' && !isSpeakingNoun(s.tokens[head.at]?.lower ?? ''));
}

/** Where the phrase behind a preposition that opens a clause ends: before the name in "In her speech Rosa Lim", "At the same meeting Rosa Lim". */
function whenOrWhere(s: Parsed, from: number): number | null {
  if (s.tags[from] === 'time') return from + 1;
  const phrase = phraseAt(s, from);
  if (phrase?.head.kind !== 'name') return phrase?.to ?? null;
  const { entity, name } = phrase.head.mention;
  if (entity.kind === 'place' || name.from === from || s.tags[name.from - 1] !== 'noun') return phrase.to;
  // "In her speech the pilot Rosa Lim", but "With her friend Rosa Lim"
  const where = is(s, from - 1, 'in', 'at', 'on', 'during', 'outside', 'through') && entity.kind === 'person';
  return where || !isSpeakingNoun(s.tokens[name.from - 1]?.lower ?? '') ? name.from : phrase.to;
}

/** "Pressed by the chairman, Rosa Lim, to explain,": the comma that ends the name behind the one at `comma`, where that sets it off. */
function pastApposition(s: Parsed, comma: number): number {
  const name = s.mentions[comma + 1]?.name;
  if (name?.from !== comma + 1 || !is(s, name.to, ',')) return comma;
  const noun = s.tokens[comma - 1];
  const described = noun?.word.office || isPersonNoun(noun?.lower ?? '');
  return described && !isVerbAt(s, name.to + 1) ? name.to : comma;
}

const isVerbAt = (s: Parsed, at: number): boolean => tagged(s, at, 'verb', 'cue', 'auxiliary');

export const hasVerb = (s: Parsed, from: number, to: number): boolean =>
  s.tags.slice(from, to).some((tag) => /^(?:verb|cue|auxiliary)$/.test(tag));

const LENGTHS = /^(?:moment|second|minute|hour|day|week|fortnight|month|year|decade)s?$/;
const SINCE = /^(?:later|earlier|ago)$/;

/** The next comma, or pause of another mark, from `from` on; null within reach of none. */
export function nextComma(s: Parsed, from: number): number | null {
  for (let i = from; i < Math.min(s.tokens.length, from + REACH); i++)
    if (is(s, i, ',') || s.tokens[i]?.pause) return i;
  return null;
}
