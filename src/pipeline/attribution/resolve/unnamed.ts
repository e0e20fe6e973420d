import { isAdjective, isDemonym, PARTIES } from '../../../text/words/lexicon.ts';
import { isBodyNoun } from '../../../text/words/names.ts';
import { isCompatriot } from '../../../text/words/nations.ts';
import { FIELDS, isOffice } from '../../../text/words/titles.ts';
import { canSpeak } from '../can-speak.ts';
import { OWN_WORDS } from '../cues/author.ts';
import { kindOfWords } from '../kinds.ts';
import { type Phrase, WHERE } from '../noun-phrases.ts';
import { type Parsed, tagged } from '../parse.ts';
import { tellsShare } from '../share-of.ts';
import { isPersonNoun, isSpeakingNoun } from '../speaking-nouns.ts';
import type { Token } from '../tokens.ts';
import type { Resolved } from './discourse.ts';

/** Whether a capital at the head of a sentence says nothing: "Officials", "Former staff"; "Harwick MP" and "Democrats" keep theirs. */
const isCommonWord = ({ lower, word }: Token): boolean =>
  !isDemonym(lower.replace(/s$/, '')) &&
  !word.place &&
  (word.commonWord ||
    word.titleWord ||
    word.functionWord ||
    isSpeakingNoun(lower) ||
    isAdjective(lower) ||
    FIELDS.has(lower) ||
    isBodyNoun(lower));

/** "Library staff", "Tram bosses": a word before a noun without a capital that the story elsewhere has without one, or that any may go by. */
const isOpenerOnly = (text: string, { text: word, lower }: Token, next: Token | undefined): boolean =>
  next?.kind === 'word' &&
  !next.capital &&
  /^\p{Lu}\p{Ll}+$/u.test(word) &&
  (PREMISES.has(lower) || stands(text, lower, (before) => !LETTER.test(before))) &&
  !stands(text, ` ${word}`, (before) => /[\p{Ll},;]/u.test(before));

const LETTER = /\p{L}/u;

/** Whether a word stands anywhere in a text behind such a character, and no letter right behind it. */
function stands(text: string, word: string, isBehind: (before: string) => boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (isBehind(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  return false;
}

/** "Nuclear inspectors", "Clinical staff": an adjective by its ending, of no country, creed or party, before a noun without a capital. Refuses Danish police. */
const isQualityAtHead = ({ parts, tokens }: Parsed, i: number): boolean => {
  const token = tokens[i];
  const next = tokens[i + 1];
  return (
    token !== undefined &&
    parts[i] === 'JJ' &&
    /^\p{Lu}\p{Ll}*(?:[lnrtc]al|[lie]ar)$/u.test(token.text) &&
    !token.word.place &&
    !isDemonym(token.lower) &&
    !PARTIES.has(token.lower) &&
    next?.kind === 'word' &&
    !next.capital &&
    isSpeakingNoun(next.lower)
  );
};

/** Where people work whom a story tells of together, without their names. */
const PREMISES: ReadonlySet<string> = new Set(
  `museum library church cathedral temple mosque airport castle hotel pub cinema theatre gallery prison factory farm forest festival stadium
   zoo aquarium restaurant cafe shop store supermarket hospital surgery school college nursery station port dock ferry tram bus train road
   rail rescue beach lake mountain football rugby cricket tennis golf`
    .trim()
    .split(/\s+/),
);

/** What a source is, with the preposition that completes it: close to, familiar with, briefed on. */
const QUALITIES: ReadonlyMap<string, string> = new Map([
  ['close', 'to'],
  ['loyal', 'to'],
  ['opposed', 'to'],
  ['familiar', 'with'],
  ['briefed', 'on'],
  ['involved', 'in'],
  ['present', 'at'],
  ['based', 'in'],
  ['critical', 'of'],
]);

const isQuality = ({ tokens }: Parsed, i: number): boolean =>
  tokens[i + 1] !== undefined && QUALITIES.get(tokens[i]?.lower ?? '') === tokens[i + 1]?.lower;

/** Past "familiar", where "with" follows. */
const skipQuality = (s: Parsed, i: number): number => (isQuality(s, i) ? i + 1 : i);

const PEOPLE =
  /(?:percent|people|men|women|residents|voters|workers|companies|firms|groups|countries|states|families|year-olds?)$/;

/** "an aide to Ms Lim", "an adviser to the mayor": what they are to somebody is told with "to". */
const RELATIONAL_NOUNS =
  /^(?:aide|advis[eo]r|assistant|ambassador|envoy|deputy|secretary|counsel|delegate|emissary|witness)s?$/;

/** "a letter to parents": what is written to somebody is told with "to" as well. */
const ADDRESSED = /^(?:letter|memo|email|e-mail|note|message|circular|petition)s?$/;

/** Where the noun phrase ends that a preposition before `from` takes: "the back", "Marlow council". Null where none stands there. */
function complementEnd(s: Parsed, from: number): number | null {
  let end = from;
  // "one of them", but "one of those mums"
  if (/^(?:them|me|us|you|these|those)$/.test(s.tokens[end]?.lower ?? '') && s.tags[end + 1] !== 'noun') return end + 1;
  while (s.tags[end] === 'determiner') end++;
  // "the back": behind an article any word is a noun that is not closer told.
  const noun = end;
  if (end > from && s.tokens[end]?.kind === 'word' && s.tokens[end]?.word.cue === null) end++;
  while (s.tags[end] === 'noun' || s.tags[end] === 'name') end++;
  // "a head of year", "a man of the moment"
  if (s.tags[end] === 'time' && s.tokens[from - 1]?.lower === 'of' && !s.tokens[end]?.capital) end++;
  // "a mother of two"
  return end > noun || s.parts[end - 1] === 'CD' ? end : null;
}

/** "one nurse at the hospital | in Leeds", "a spokesman for the board of trade": one preposition tells which, and what it is of. */
function endOfTold(s: Parsed, { head, to }: Phrase): number {
  if (head.kind !== 'noun') return to;
  const first = s.tags.findIndex((tag, i) => i > head.at && i < to && tag === 'preposition');
  if (first < 0) return to;
  // "protesters | marching through the town", "a woman | outside the court": where they are is no part of what they are called.
  if (WHERE.test(s.tokens[first]?.lower ?? '')) return s.parts[first - 1] === 'VBG' ? first - 1 : first;
  const second = s.tags.findIndex(
    (tag, i) => i > first + 1 && i < to && tag === 'preposition' && s.tokens[i]?.lower !== 'of',
  );
  if (second < 0) return to;
  // "the family of a nurse | killed in a crash"
  return /^VB[NG]$/.test(s.parts[second - 1] ?? '') && tagged(s, second - 1, 'verb', 'cue') ? second - 1 : second;
}

/** "The governor in the statement, told": where somebody says it, and not who they are. */
export const isInWriting = ({ tokens }: Parsed, preposition: number): boolean =>
  tokens[preposition]?.lower === 'in' &&
  tokens[preposition + 1]?.word.closed === 'determiner' &&
  OWN_WORDS.test(tokens[preposition + 2]?.lower ?? '');

/** "and Ely", ", Ely and Hull", right behind a first place: where the last of them ends; `from` where none is joined. */
function endOfPlaces(s: Parsed, from: number): number {
  for (let to = from; ; ) {
    const joined = s.tokens[to]?.lower === 'and';
    const next = joined || s.tokens[to]?.text === ',' ? s.mentions[to + 1] : undefined;
    if (next?.name.from !== to + 1 || next.entity.kind === 'person') return from;
    to = next.name.to;
    if (joined) return to;
  }
}

/** Bodies that are told by those who make them up. */
const MADE_UP = /^(?:bench|panel|team|trio|delegation)$/;

/** "and Rosa Lim", ", Bob Orr and Rosa Lim", right behind a first person: where the last of them ends; `from` where none is joined. */
function endOfPeople(s: Parsed, from: number): number {
  for (let to = from; ; ) {
    const joined = s.tokens[to]?.lower === 'and';
    const next = joined || s.tokens[to]?.text === ',' ? s.mentions[to + 1] : undefined;
    if (next?.name.from !== to + 1 || next.entity.kind !== 'person' || next.name.possessive) return from;
    to = next.name.to;
    if (joined) return to;
  }
}

/**
 * A source the article does not name, in the article’s own words: "a Foreign Office spokesman", "officials".
 * Refuses what cannot speak: "the fact", "the log". `isSomebody`: the story shows elsewhere that the noun is one for somebody.
 */
export function resolveUnnamed(
  text: string,
  s: Parsed,
  phrase: Phrase,
  head: string,
  isSomebody = false,
): Resolved | null {
  if (!isSomebody && !canSpeak(s, phrase)) return null;
  const tokens = s.tokens;
  const first = tokens[phrase.from];
  // "80,000 times on Facebook" is how often, not who; "80 officials" are some.
  const share = tellsShare(s, phrase);
  if (!share && /^\p{N}/u.test(first?.text ?? '') && !isOffice(head.replace(/s$/, '')) && !PEOPLE.test(head))
    return null;
  let to = endOfTold(s, phrase);
  // "a source close to the talks", "three people briefed on the plan"
  to = skipQuality(s, to);
  // "one of the voters", "a spokesman for the ministry": what tells the source apart belongs to its name.
  const next = tokens[to]?.lower ?? '';
  const told = to > phrase.to || isQuality(s, to - 1);
  const attached =
    /^(?:of|for|at|from|with|in|by)$/.test(next) ||
    (next === 'to' && (RELATIONAL_NOUNS.test(head) || ADDRESSED.test(head)));
  // "told by a consultant in spring": when, and not whose.
  const season = next === 'in' && /^(?:spring|summer|autumn|winter)$/.test(tokens[to + 1]?.lower ?? '');
  if (to >= phrase.to && (told || attached) && !season && !isInWriting(s, to)) {
    to = complementEnd(s, to + 1) ?? to;
    // "at the back of the hall"
    // "with 30 years in the gorges"
    const inYears = /^years?$/.test(tokens[to - 1]?.lower ?? '') && /^(?:in|at|on)$/.test(tokens[to]?.lower ?? '');
    if (tokens[to]?.lower === 'of' || inYears) to = complementEnd(s, to + 1) ?? to;
  }
  // "the mayors of Leeds and Ely, who pay,": a plural is of all that are told.
  if (to > phrase.to && /[^s]s$/.test(head) && s.mentions[to - 1]) to = endOfPlaces(s, to);
  // "a bench of Justice Karl Hale and Justice Rosa Lim": all who make it up.
  if (to > phrase.to && MADE_UP.test(head) && s.mentions[to - 1]) to = endOfPeople(s, to);
  if (to === phrase.to && tokens[to]?.lower === 'next' && tokens[to + 1]?.lower === 'door') to += 2;
  const last = tokens[to - 1];
  if (!first || !last) return null;
  // "the head of St Anne's" ends so; "the minister's claim" is the minister's.
  const ownsNext =
    last.possessive && !(to > phrase.to && /^(?:cue|verb|auxiliary|mark|quote)$/.test(s.tags[to] ?? 'mark'));
  let name = text.slice(first.start, ownsNext ? last.start + last.text.length : last.end).replace(/\s+/g, ' ');
  // A capital that only the head of a sentence gives: "Officials said". Democrats keep theirs.
  const opens = phrase.from === 0 || s.tags[phrase.from - 1] === 'mark' || s.tags[phrase.from - 1] === 'quote';
  const plain =
    s.tags[phrase.from] === 'determiner' ||
    share ||
    (opens && s.tags[phrase.from] === 'noun' && isCommonWord(first)) ||
    (opens && isQualityAtHead(s, phrase.from)) ||
    (opens && isOpenerOnly(text, first, s.tokens[phrase.from + 1]));
  // "FISHERMEN in Lorne": set so at the head of a story.
  if (plain && /^\p{Lu}{4,}$/u.test(first.text)) name = name.replace(first.text, first.lower);
  // "No 10" keeps its capital.
  if (plain && /^\p{Lu}\p{Ll}|^A\s/u.test(name) && (share || !/^\p{L}+\s\p{N}/u.test(name)))
    name = name.charAt(0).toLowerCase() + name.slice(1);
  // "Rosa Lim, whose lawyer said": her lawyer; behind what has no name nobody.
  if (first.lower === 'whose') {
    const owner = s.mentions[phrase.from - (tokens[phrase.from - 1]?.text === ',' ? 2 : 1)];
    if (!owner || to < phrase.from + 2) return null;
    name = `${owner.entity.name}'s ${name.slice(first.text.length + 1)}`;
  }
  return {
    source: {
      name,
      entity: null,
      personal:
        isSomebody ||
        (isCompatriot(head) && first.lower === 'the') ||
        isOffice(head) ||
        isPersonNoun(head) ||
        /(?:man|woman|person|one|er|or|ist)$/.test(head),
      plural: /s$/.test(head) || /^(?:people|police|many|some|others)$/.test(head),
      kind: kindOfWords(name, head),
    },
    how: 'unnamed',
  };
}
