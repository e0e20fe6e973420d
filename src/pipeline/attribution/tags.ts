import type { Tag as PartOfSpeech } from '../../text/tagger.ts';
import { AUXILIARIES, PREPOSITIONS } from '../../text/words/function-words.ts';
import { DOCUMENT_NOUNS } from '../../text/words/speakers.ts';
import { OFFICE_MODIFIERS } from '../../text/words/titles.ts';
import type { Mention } from './entity.ts';
import { isSpeakingNoun } from './speaking-nouns.ts';
import type { Token } from './tokens.ts';

/** A coarse part of speech, or the kind of what is no word. */
export type Tag =
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'auxiliary'
  | 'adverb'
  | 'time'
  | 'cue'
  | 'verb'
  | 'gerund'
  | 'noun'
  | 'mark'
  | 'quote';

/** The tag of each token: names first, as the mentions at it cover them, then the closed classes, then what the tagger says. */
export function tagsOf(
  tokens: readonly Token[],
  parts: readonly PartOfSpeech[],
  at: readonly (Mention | undefined)[],
): readonly Tag[] {
  return tokens.map((token, i): Tag => {
    if (at[i]) return 'name';
    if (
      parts[i] === 'NN' &&
      token.word.cue?.saying === true &&
      (token.word.cue.form === 'plain' || token.word.cue.form === 'gerund') &&
      isHeardToSay(tokens, parts, at, i)
    )
      return 'cue';
    return (at[i - 1]?.entity.kind === 'person' ||
      endsApposition(tokens, parts, at, i - 1) ||
      tokens[i - 1]?.lower === 'he' ||
      tokens[i - 1]?.lower === 'she') &&
      isOnlyVerb(tokens, parts, i)
      ? token.word.cue
        ? 'cue'
        : 'verb'
      : tagOf(tokens, parts, i, token);
  });
}

/** "The head of sport, Rosa Lim, | talks of": whether a comma ends the name behind what opens the sentence, which has no verb so far. */
function endsApposition(
  tokens: readonly Token[],
  parts: readonly PartOfSpeech[],
  at: readonly (Mention | undefined)[],
  comma: number,
): boolean {
  const named = tokens[comma]?.text === ',' ? at[comma - 1] : undefined;
  return (
    named?.entity.kind === 'person' &&
    tokens[named.name.from - 1]?.text === ',' &&
    parts.slice(0, named.name.from).every((part) => !/^(?:VB[DZP]|MD|QUOTE)$/.test(part))
  );
}

/** "heard Rosa Lim shout “…”", "heard a man shout: “…”": behind whom somebody hears stands what they do. Refuses heard a loud shout: “…”. */
function isHeardToSay(
  tokens: readonly Token[],
  parts: readonly PartOfSpeech[],
  at: readonly (Mention | undefined)[],
  i: number,
): boolean {
  const next = tokens[i + 1]?.text === ':' ? i + 2 : i + 1;
  // "heard the duchess tell the gardener to “…”"
  const cue = tokens[i]?.word.cue;
  const hearer =
    cue?.form === 'plain' &&
    cue.addressee &&
    (tokens[next]?.capital || /^(?:determiner|pronoun)$/.test(tokens[next]?.word.closed ?? ''));
  if (!hearer && tokens[next]?.kind !== 'quote' && tokens[next]?.lower !== 'that') return false;
  const object = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  const mention = at[object];
  if (mention) return mention.entity.kind === 'person' && isHeard(tokens, mention);
  return parts[object] === 'NN' && isSpeakingNoun(tokens[object]?.lower ?? '') && isHeardBefore(tokens, i);
}

/** "heard Rosa Lim", "heard the accused, Rosa Lim,": whether somebody by name is the object of a verb of hearing. */
export function isHeard(tokens: readonly Token[], { name }: Mention): boolean {
  return isHeardBefore(tokens, name.from);
}

/** Whether nothing but who is heard stands between a verb of hearing and the token at `to`. */
export function isHeardBefore(tokens: readonly Token[], to: number): boolean {
  let i = to - 1;
  if (tokens[i]?.text === ',') i--;
  while (i > to - 7 && isPartOfObject(tokens[i])) i--;
  return PERCEPTION_VERBS.test(tokens[i]?.lower ?? '');
}

const isPartOfObject = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !PERCEPTION_VERBS.test(token.lower) &&
  (token.word.closed === null || token.word.closed === 'determiner');

/** What the tag of a word is told by. */
interface Word {
  readonly tokens: readonly Token[];
  readonly parts: readonly PartOfSpeech[];
  readonly i: number;
  readonly token: Token;
  readonly part: PartOfSpeech;
  /** The tagger takes it for a verb. */
  readonly isVerb: boolean;
  readonly before: Token | undefined;
  readonly next: Token | undefined;
}

/** Words of a closed class that the rules below may take for another thing. */
const TOLD_BY_PLACE: ReadonlySet<string> = new Set('once first year only her his one may'.split(' '));

/** The tag of a token that is in no name. */
function tagOf(tokens: readonly Token[], parts: readonly PartOfSpeech[], i: number, token: Token): Tag {
  if (token.kind !== 'word') return token.kind;
  const part = parts[i] ?? 'NN';
  const before = tokens[i - 1];
  // Nearly half of all words are of a closed class whatever stands around them.
  const { closed } = token.word;
  if (closed !== null && i > 0 && !token.capital && before?.lower !== 'to' && !TOLD_BY_PLACE.has(token.lower))
    return closed;
  const isVerb = part.startsWith('VB');
  const word: Word = { tokens, parts, i, token, part, isVerb, before, next: tokens[i + 1] };
  return tagInPhrase(word) ?? tagOfClosed(word) ?? tagBesideOthers(word) ?? tagOfModifier(word) ?? tagByPart(word);
}

/** Words that a set phrase, or their place in the sentence, makes another thing than the tagger sees. */
function tagInPhrase({ tokens, parts, i, token, part, isVerb, before, next }: Word): Tag | null {
  const { lower, word } = token;
  if ((isVerb || word.time) && !word.cue?.saying && isInTitleAtMarks(tokens, i)) return 'noun';
  if (lower === 'once' && part === 'RB') return 'adverb';
  // "according to lead author Rosa Lim", "first minister Rosa Lim"
  if (isVerb && before?.lower === 'to' && tokens[i - 2]?.lower === 'according') return 'noun';
  // "the first team coach"
  if (lower === 'first' && (next?.word.office || (next?.lower === 'team' && before?.lower !== 'at'))) return 'noun';
  // "Harbour chief Rosa Lim": nobody is told to harbour a chief.
  if (i === 0 && part === 'VB' && !word.cue && next?.word.office && !next.capital) return 'noun';
  // "Told of the remark, she laughed": a capital makes no noun of it.
  if (i === 0 && word.cue?.form === 'past' && part.startsWith('NN') && next?.word.closed === 'preposition')
    return 'cue';
  // "Year 9 pupil Rosa Lim"
  if (lower === 'year' && token.capital && /^\d+$/.test(next?.text ?? '')) return 'noun';
  // "would only say": it counts nothing here.
  return lower === 'only' && parts[i + 1]?.startsWith('VB') ? 'adverb' : null;
}

/** Words of the closed classes. */
function tagOfClosed({ token, part, next }: Word): Tag | null {
  const { lower, word } = token;
  if (lower === 'her' || lower === 'his')
    return part === 'PRP$' && next?.kind === 'word' && !/^(?:preposition|conjunction)$/.test(next.word.closed ?? '')
      ? 'determiner'
      : 'pronoun';
  if (lower === 'one' && (next?.kind !== 'word' || AUXILIARIES.has(next.lower) || PREPOSITIONS.has(next.lower)))
    return 'noun';
  // "may also say": no month.
  if (lower === 'may' && part === 'MD') return 'auxiliary';
  return word.closed;
}

/** Verbs and nouns that the words right beside them tell apart, whatever the tagger sees. */
function tagBesideOthers({ tokens, parts, i, token, part, isVerb, before, next }: Word): Tag | null {
  const { lower, word } = token;
  // "officials close to him" are near, and close nothing.
  if (lower === 'close' && next?.lower === 'to') return 'noun';
  // "signed a letter warning that": no document is a warning that.
  if (
    part === 'NN' &&
    word.cue?.form === 'gerund' &&
    next?.lower === 'that' &&
    (before?.text === ',' || DOCUMENT_NOUNS.has(before?.lower ?? ''))
  )
    return 'cue';
  // "A source disagreed.", "A neighbour agreed."
  if (part === 'NN' && /^(?:dis)?agreed$/.test(lower)) return 'verb';
  // "Leeds wheat grower Rosa Lim": a past tense has an ending, or is known.
  if (part === 'VBD' && parts[i + 1]?.startsWith('NN') && !isPast(token)) return 'noun';
  // "warns" is no plural, whatever a headline makes of it; "the accused", "Hale's warning" are no verbs.
  if (
    part === 'NNS' &&
    word.cue?.form === 'third' &&
    !word.cueNoun &&
    word.cue.saying &&
    !/^(?:preposition|determiner)$/.test(before?.word.closed ?? '') &&
    !isPluralBehindPreposition(tokens, i)
  )
    return 'cue';
  // "what the airline calls “…”": between "what" and the marks stands its verb.
  if (part === 'NNS' && word.cue?.form === 'third' && next?.kind === 'quote' && opensWithWhat(tokens, parts, i))
    return 'cue';
  // "to brand him": no noun stands before whom it is done to.
  if (
    word.cue?.form === 'plain' &&
    parts[i - 1] === 'TO' &&
    /^(?:him|her|it|them|us|me)$/.test(next?.lower ?? '') &&
    !word.cue.atTheMarks
  )
    return 'cue';
  if (!isVerb) return null;
  // "in a statement that demand from abroad was": one statement demands.
  if (part === 'VBP' && before?.lower === 'that' && parts[i - 2] === 'NN' && /^an?$/.test(tokens[i - 3]?.lower ?? ''))
    return 'noun';
  const owned = /^(?:the|an?)$/.test(before?.lower ?? '') || (before?.possessive && word.cueNoun);
  return owned && !/^(?:NN|JJ)/.test(parts[i + 1] ?? '') ? 'noun' : null;
}

/** "over the forward estimates and": what a preposition governs ends in a plural, and no clause follows that it could open. */
const isPluralBehindPreposition = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 2]?.word.closed === 'determiner' &&
  tokens[i - 3]?.word.closed === 'preposition' &&
  (tokens[i + 1]?.text === '.' || /^(?:conjunction|preposition|auxiliary)$/.test(tokens[i + 1]?.word.closed ?? ''));

/** Whether a word is known for a past tense, or ends as one. */
const isPast = ({ lower, word }: Token): boolean =>
  word.finite || word.cue !== null || lower.endsWith('ed') || WITHOUT_ENDING.test(lower);

/** Verbs by their form that tell which one is meant of what follows: they are part of a noun phrase. */
function tagOfModifier({ tokens, parts, i, token, part, before, next }: Word): Tag | null {
  const { lower, word } = token;
  // "in neighbouring Leeds"
  if (part === 'VBG' && next?.capital && /^(?:neighbou?ring|surrounding|outgoing|incoming|visiting)$/.test(lower))
    return 'noun';
  // "managing director", "leading economist": before a bare noun it tells which one.
  // “…,” said managing director Rosa Lim
  const inverted = tokens[i - 2]?.kind === 'quote' && before?.word.cue?.saying === true;
  if (
    part === 'VBG' &&
    parts[i + 1] === 'NN' &&
    next?.word.office &&
    (inverted || !/^(?:VB|MD)/.test(parts[i - 1] ?? ''))
  )
    return 'noun';
  // "said retired Army general Mick Hale", "the elected mayor": a participle before a name or a noun tells which one.
  if (
    (part === 'VBN' || (part === 'VBD' && OFFICE_MODIFIERS.has(lower))) &&
    /^NN/.test(parts[i + 1] ?? '') &&
    !word.cue &&
    /^(?:cue|quote|mark)$/.test(kindBefore(tokens, parts, i))
  )
    return 'noun';
  if (
    part === 'VBN' &&
    OFFICE_MODIFIERS.has(lower) &&
    /^NN/.test(parts[i + 1] ?? '') &&
    before?.word.closed !== 'auxiliary'
  )
    return 'noun';
  // "Painting thought lost": at the head of a sentence right before a verb it is a noun.
  if (part === 'VBG' && i === 0 && /^(?:VB[DNZP]|MD)$/.test(parts[1] ?? '')) return 'noun';
  // "that rising costs had", "said mounting debts were": it tells which ones.
  return part === 'VBG' && !word.cue && modifiesSubject(parts, i) ? 'noun' : null;
}

/** By what the tagger sees, and by what the verb can do. */
function tagByPart({ tokens, i, token, part, isVerb, before, next }: Word): Tag {
  const { lower, word } = token;
  // "Party promises of “free trams”": nobody promises of a thing.
  if (
    part === 'VBZ' &&
    word.cueNoun &&
    next?.lower === 'of' &&
    !/^(?:boast|complain|dream|warn|speak|tell)s$/.test(lower)
  )
    return 'noun';
  // "posted on Facebook that the cat was"
  const told = next?.lower === 'on' ? i + 3 : i + 1;
  const carriesClause = (word.cue?.clause === true || word.cue?.lemma === 'post') && tokens[told]?.lower === 'that';
  if (isVerb && word.cue?.atTheMarks && !carriesClause && !touchesMarks(tokens, i))
    return part === 'VBG' ? 'gerund' : 'verb';
  if (isVerb && (word.cue || word.phrasal?.test(next?.lower ?? ''))) return 'cue';
  // "Ms Lim's reply": no adverb, for all its ending.
  if (part === 'RB' && word.cueNoun) return 'noun';
  // "the people next door"
  if (next?.lower === 'door' && lower === 'next' && isSpeakingNoun(before?.lower ?? '')) return 'adverb';
  if (before?.lower === 'next' && lower === 'door' && isSpeakingNoun(tokens[i - 2]?.lower ?? '')) return 'adverb';
  // "the First Sea Lord"
  const ranks = token.capital && part === 'NNP' && before?.lower === 'the' && next?.capital === true;
  if (part.startsWith('RB') || (word.adverb && part !== 'NN' && !ranks)) return 'adverb';
  if (word.time && before?.word.closed !== 'determiner') return 'time';
  if (part === 'VBG') return 'gerund';
  // "A retired plumber woke during"
  if (part.startsWith('NN') && ONLY_PAST.has(lower) && !token.capital && before?.kind === 'word') return 'verb';
  // "Transport bosses said": two verbs do not meet so.
  if (part === 'VBZ' && next?.word.cue?.form === 'past' && isSpeakingNoun(lower)) return 'noun';
  return isVerb && !word.office ? 'verb' : 'noun';
}

/** "what the airline", before token `i`: no verb stands between. */
function opensWithWhat(tokens: readonly Token[], parts: readonly PartOfSpeech[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
    if (tokens[j]?.lower === 'what') return j < i - 1;
    if (tokens[j]?.kind !== 'word' || /^(?:VB|MD)/.test(parts[j] ?? '')) return false;
  }
  return false;
}

/** So many words may tell what somebody is, between the marks and the name. */
const TITLE = 6;

/**
 * Whether a word stands between the marks and a name, in what its bearer is: whatever it may be elsewhere, it is no verb there.
 * Takes “…,” said reserve manager Rosa Lim; “…,” night porter Karl Hale said. Refuses “…,” said Rosa Lim; “…,” thanking Rosa Lim.
 */
function isInTitleAtMarks(tokens: readonly Token[], i: number): boolean {
  let end = i;
  while (end < i + TITLE && isOpen(tokens[end])) end++;
  const named = tokens[end]?.capital === true && !tokens[end - 1]?.possessive;
  if (!named || !isSpeakingNoun(tokens[end - 1]?.lower ?? '')) return false;
  for (let k = i - 1; k >= i - TITLE; k--) {
    const token = tokens[k];
    if (token?.kind === 'quote') return true;
    if (token?.word.cue?.saying && tokens[k - 1]?.kind === 'quote') return true;
    if (!isOpen(token) || token.word.cue?.saying) return false;
  }
  return false;
}

const isOpen = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !token.capital && token.word.closed === null;

/** Past tenses that are no noun. */
const ONLY_PAST: ReadonlySet<string> = new Set(
  'woke rang sang swam gave took went knew flew threw shook stole wore froze began drank'.split(' '),
);

/** Past tenses without an ending, with any prefix: beat, undercut, outran. */
const WITHOUT_ENDING =
  /^(?:out|over|under|up|re|mis|un|fore|with)?(?:beat|bet|bit|bled|blew|bred|broke|brought|built|burnt|burst|bought|burst|came|cast|caught|chose|clung|cost|crept|cut|dealt|did|dove|dreamt|drank|drew|drove|dug|ate|fed|fell|felt|fled|flew|flung|forbade|fought|found|forgave|forgot|froze|gave|got|grew|ground|had|heard|held|hid|hit|hung|hurt|kept|knelt|knew|laid|lay|leapt|learnt|led|left|lent|let|lit|lost|made|meant|met|overcame|paid|put|quit|ran|rang|read|rid|rode|rose|sang|sank|sat|saw|sent|set|shed|shook|shone|shot|showed|shrank|shut|slept|slid|slung|sold|sought|sowed|sped|spelt|spent|spilt|split|spoilt|spread|sprang|spun|spat|stole|stood|struck|strode|stuck|stung|stank|swam|swept|swore|swung|taught|thought|threw|thrust|took|tore|trod|understood|upset|went|wept|wed|woke|won|wore|wove|wound|wrote|wrung)$/;

/** "Rosa Lim disagrees with": a plural that may be a verb is one where nothing else up to the next mark is. */
function isOnlyVerb(tokens: readonly Token[], parts: readonly PartOfSpeech[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.capital || tokens[i - 1]?.possessive) return false;
  // "Rosa Lim burst into tears": the same of a past tense without an ending.
  const past = /^(?:NN|JJ)$/.test(parts[i] ?? '') && (token.lower.endsWith('ed') || WITHOUT_ENDING.test(token.lower));
  if (parts[i] !== 'NNS' && !past) return false;
  for (let j = i - 1; j >= 0 && tokens[j]?.kind === 'word'; j--)
    if (/^(?:VB[DZP]|MD)$/.test(parts[j] ?? '')) return false;
  // "Rosa Lim races pigeons", "Rosa Lim disagreed."
  const next = parts[i + 1] ?? '';
  // "Rosa Lim worries, but has"
  if (
    parts[i] === 'NNS' &&
    tokens[i + 1]?.text === ',' &&
    /^(?:and|but)$/.test(tokens[i + 2]?.lower ?? '') &&
    /^(?:VB[DZ]|MD)$/.test(parts[i + 3] ?? '')
  )
    return true;
  if (!/^(?:IN|DT|PRP\$?|TO|RB|QUOTE|CD|NNS)$/.test(next) && !(past && tokens[i + 1]?.kind !== 'word')) return false;
  for (let j = i + 1; j < tokens.length && tokens[j]?.kind !== 'mark'; j++) {
    if (OPENS_CLAUSE.test(tokens[j]?.lower ?? '')) return true;
    if (/^(?:VB[DZP]|MD)$/.test(parts[j] ?? '')) return false;
  }
  return true;
}

/** What begins a clause with a verb of its own. */
const OPENS_CLAUSE = /^(?:when|while|after|before|because|although|though|until|if|who|which|where)$/;

/** Whether an -ing form stands before the nouns of a subject: nouns follow, and then a verb with a tense. */
function modifiesSubject(parts: readonly PartOfSpeech[], i: number): boolean {
  if (!/^(?:IN|VB[DZP]|CC)$/.test(parts[i - 1] ?? '') || !/^(?:NN|JJ|VBG)/.test(parts[i + 1] ?? '')) return false;
  let j = i + 1;
  while (/^(?:NN|JJ|VBG)/.test(parts[j] ?? '') && j < i + 6) j++;
  return /^NN/.test(parts[j - 1] ?? '') && /^(?:MD|VB[DZP])$/.test(parts[j] ?? '');
}

/** What stands before a token, as far as its tag needs it. */
function kindBefore(tokens: readonly Token[], parts: readonly PartOfSpeech[], i: number): string {
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return before?.kind ?? 'mark';
  return before.word.cue?.saying && /^VB/.test(parts[i - 1] ?? '') ? 'cue' : 'word';
}

/**
 * Whether a verb stands at the marks: right behind them or before them but for its subject, an adverb or a hearer; or alone with its
 * subject between commas.
 * Takes “Yes,” she beamed; “Yes,” the old mayor laughed; began: “Yes”; recalled that “…”; the shop, she recalled, had. Refuses schools
 * stayed closed; opened a “quiet room”.
 */
function touchesMarks(tokens: readonly Token[], i: number): boolean {
  if (isSetOffWithSubject(tokens, i)) return true;
  for (let j = i + 1; j <= i + 3; j++) {
    if (tokens[j]?.kind === 'quote') return true;
    if (!/^(?:[:,;]|that|out|how|by|saying)$/.test(tokens[j]?.lower ?? '')) break;
  }
  // "offered to “clean the lot”"
  if (
    /^(?:offer|volunteer)$/.test(tokens[i]?.word.cue?.lemma ?? '') &&
    tokens[i + 1]?.lower === 'to' &&
    tokens[i + 2]?.kind === 'quote'
  )
    return true;
  // "texted a friend: “…”", "ordered the firm to “…”": only the one who listens stands between.
  if (tokens[i]?.word.cue?.addressee) {
    let j = i + 1;
    while (
      j < i + 8 &&
      tokens[j]?.kind === 'word' &&
      tokens[j]?.lower !== 'to' &&
      tokens[j]?.word.closed !== 'auxiliary'
    )
      j++;
    // "texted its captain, Karl Hale: “…”"
    let named = tokens[j]?.text === ',' ? j + 1 : j;
    while (named > j && named < j + 5 && tokens[named]?.capital) named++;
    if (named > j + 1 && tokens[named]?.text === ':' && tokens[named + 1]?.kind === 'quote') return true;
    if (/^(?:[:,]|to)$/.test(tokens[j]?.lower ?? '') && tokens[j + 1]?.kind === 'quote') return true;
  }
  for (let j = i - 1; j >= Math.max(0, i - 20); j--) {
    const token = tokens[j];
    if (token?.kind === 'quote') return true;
    if (token?.word.closed === 'auxiliary' || token?.word.closed === 'conjunction') return false;
  }
  return false;
}

/** "The shop, she recalled, had closed", "the shop, Ms Lim recalled, had closed": a verb that takes a clause, between the two parts of one. */
function isSetOffWithSubject(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.word.cue?.clause !== true || tokens[i + 1]?.text !== ',') return false;
  let from = i;
  while (from > i - 4 && (tokens[from - 1]?.capital || tokens[from - 1]?.word.closed === 'pronoun')) from--;
  return from < i && tokens[from - 1]?.text === ',';
}

/** What one hears or recalls another say. */
export const PERCEPTION_VERBS =
  /^(?:hear|hears|heard|hearing|overheard|recall|recalls|recalled|remember|remembers|remembered|saw|seen)$/;
