import { PHRASAL, SPEECH_VERBS, type SpeechVerb } from '../../text/speech-verbs.ts';
import { type Tag as PartOfSpeech, tagWords } from '../../text/tagger.ts';
import { AUXILIARIES, PREPOSITIONS } from '../../text/words/function-words.ts';
import { GENDERED, OFFICE_MODIFIERS, OFFICES } from '../../text/words/titles.ts';
import type { Mention } from './entity.ts';
import { type Sentence, type Token, wordForTagger } from './tokens.ts';

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

/** A sentence with a part of speech for each token: coarse, by closed classes and word lists, enough to find subjects. */
export interface Parsed {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
  /** As the tagger gives them. */
  readonly parts: readonly PartOfSpeech[];
  /** The mention that covers each token, where one does. */
  readonly mentions: readonly (Mention | undefined)[];
  /** Index of the sentence in the article. */
  readonly index: number;
  readonly paragraph: number;
  /** Quotations that stand for a noun: titles, nicknames, terms. */
  readonly isNoun: (quotation: number) => boolean;
}

/** A noun phrase: token positions, half open, and what it is about. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head:
    | { readonly kind: 'name'; readonly mention: Mention }
    | { readonly kind: 'pronoun'; readonly word: string }
    | { readonly kind: 'noun'; readonly at: number };
  /** A second phrase joined by "and". */
  readonly also?: Phrase;
}

/** The phrase that a name is on its own. */
export const phraseOf = (mention: Mention): Phrase => ({
  from: mention.name.from,
  to: mention.name.to,
  head: { kind: 'name', mention },
});

/** How far a rule looks to either side, in tokens. Keeps the work linear in any text. */
export const REACH = 70;

export function parse(
  sentence: Sentence,
  index: number,
  mentions: readonly Mention[],
  isNoun: (quotation: number) => boolean,
): Parsed {
  const { tokens } = sentence;
  const at: (Mention | undefined)[] = new Array(tokens.length).fill(undefined);
  for (const mention of mentions) for (let i = mention.name.from; i < mention.name.to; i++) at[i] = mention;
  const parts = tagWords(tokens.map(wordForTagger));
  const tags = tokens.map((token, i): Tag => (at[i] ? 'name' : tagOf(tokens, parts, i, token)));
  return { tokens, tags, parts, mentions: at, index, paragraph: sentence.paragraph, isNoun };
}

function tagOf(tokens: readonly Token[], parts: readonly PartOfSpeech[], i: number, token: Token): Tag {
  if (token.kind !== 'word') return token.kind;
  const { lower, word } = token;
  const part = parts[i] ?? 'NN';
  const verb = part.startsWith('VB');
  if (lower === 'once' && part === 'RB') return 'adverb';
  const next = tokens[i + 1];
  if (lower === 'her' || lower === 'his')
    return part === 'PRP$' && next?.kind === 'word' && !/^(?:preposition|conjunction)$/.test(next.word.closed ?? '')
      ? 'determiner'
      : 'pronoun';
  if (lower === 'one' && (next?.kind !== 'word' || AUXILIARIES.has(next.lower) || PREPOSITIONS.has(next.lower)))
    return 'noun';
  // "would only say": it counts nothing here.
  if (lower === 'only' && parts[i + 1]?.startsWith('VB')) return 'adverb';
  if (word.closed) return word.closed;
  // "officials close to him" are near, and close nothing.
  if (lower === 'close' && next?.lower === 'to') return 'noun';
  const before = tokens[i - 1];
  // "warns" is no plural, whatever a headline makes of it; "the accused", "Hale's warning" are no verbs.
  if (part === 'NNS' && word.cue?.form === 'third' && !word.cueNoun && word.cue.saying) return 'cue';
  if (
    verb &&
    (/^(?:the|an?)$/.test(before?.lower ?? '') || (before?.possessive && word.cueNoun)) &&
    !/^(?:NN|JJ)/.test(parts[i + 1] ?? '')
  )
    return 'noun';
  // "managing director", "leading economist": before a bare noun it tells which one.
  if (part === 'VBG' && parts[i + 1] === 'NN' && next?.word.office && !/^(?:VB|MD)/.test(parts[i - 1] ?? ''))
    return 'noun';
  // "said retired Army general Mick Hale", "the elected mayor": a participle before a name or a noun tells which one.
  if (
    part === 'VBN' &&
    /^NN/.test(parts[i + 1] ?? '') &&
    !word.cue &&
    /^(?:cue|quote|mark)$/.test(kindBefore(tokens, parts, i))
  )
    return 'noun';
  if (verb && word.cue?.atTheMarks && !touchesMarks(tokens, i)) return part === 'VBG' ? 'gerund' : 'verb';
  if (verb && (word.cue || word.phrasal?.test(next?.lower ?? ''))) return 'cue';
  if (part.startsWith('RB') || word.adverb) return 'adverb';
  if (word.time && tokens[i - 1]?.word.closed !== 'determiner') return 'time';
  if (part === 'VBG') return 'gerund';
  return verb && !word.office ? 'verb' : 'noun';
}

/** What stands before a token, as far as its tag needs it. */
function kindBefore(tokens: readonly Token[], parts: readonly PartOfSpeech[], i: number): string {
  const before = tokens[i - 1];
  if (before?.kind !== 'word') return before?.kind ?? 'mark';
  return before.word.cue?.saying && /^VB/.test(parts[i - 1] ?? '') ? 'cue' : 'word';
}

/**
 * Whether a verb stands at the marks: right behind them or before them but for its subject, an adverb or a hearer.
 * Takes “Yes,” she beamed; “Yes,” the old mayor laughed; began: “Yes”; recalled that “…”. Refuses schools stayed closed; opened a “quiet room”.
 */
function touchesMarks(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j <= i + 3; j++) {
    if (tokens[j]?.kind === 'quote') return true;
    if (!/^(?:[:,;]|that|out|how|by|saying)$/.test(tokens[j]?.lower ?? '')) break;
  }
  for (let j = i - 1; j >= Math.max(0, i - 20); j--) {
    const token = tokens[j];
    if (token?.kind === 'quote') return true;
    if (token?.word.closed === 'auxiliary' || token?.word.closed === 'conjunction') return false;
  }
  return false;
}

/** What one hears or recalls another say. */
export const PERCEIVED =
  /^(?:hear|hears|heard|hearing|overheard|recall|recalls|recalled|remember|remembers|remembered|saw|seen)$/;

export function cueAt(s: Parsed, i: number): SpeechVerb | undefined {
  if (s.tags[i] !== 'cue') return undefined;
  const word = s.tokens[i]?.lower ?? '';
  const phrasal = PHRASAL.get(word);
  if (phrasal?.next.test(s.tokens[i + 1]?.lower ?? ''))
    return { lemma: word, form: phrasal.form, saying: true, atTheMarks: false, clause: true, addressee: false };
  return SPEECH_VERBS.get(word);
}

const is = (s: Parsed, i: number, ...texts: readonly string[]): boolean => texts.includes(s.tokens[i]?.lower ?? '\0');

/** The name set off by commas behind a description: "the attacker, John Hale,", "the chief of staff, Rosa Lim, who". */
function nameBehind(s: Parsed, from: number, definite: boolean): Phrase | null {
  if (!definite) return null;
  let i = from;
  // What is attached to the description comes first: "the mayor of Leeds, Rosa Lim,".
  while (is(s, i, 'of', 'for', 'at', 'in') && i < from + 12) {
    i++;
    while (s.tags[i] === 'determiner' || s.tags[i] === 'noun' || s.tags[i] === 'name') i++;
  }
  if (!is(s, i, ',')) return null;
  let j = i + 1;
  while (s.tags[j] === 'noun' && s.tokens[j]?.word.title === true && j < i + 4) j++;
  const mention = s.mentions[j];
  if (!mention || mention.name.from !== j || mention.name.possessive) return null;
  // "his wife, Rosa,": a given name alone is enough behind a word for kin.
  const given =
    mention.name.words.length === 1 && s.tokens[j]?.word.given !== undefined && mention.name.title.length === 0;
  if (given ? !GENDERED.has(s.tokens[i - 1]?.lower ?? '') : mention.entity.kind !== 'person') return null;
  if (!given && mention.name.words.length < 2 && mention.name.title.length === 0) return null;
  const end = mention.name.to;
  const closed = end >= s.tokens.length || /mark|cue|quote/.test(s.tags[end] ?? '') || is(s, end, 'who', 'of');
  return closed ? { from: i, to: is(s, end, ',') ? end + 1 : end, head: { kind: 'name', mention } } : null;
}

const pronounAt = (s: Parsed, i: number): string => (s.tokens[i]?.lower ?? '').replace(/'.*$/, '');

/** Whether the token can stand inside a noun phrase, before its head. */
function inside(s: Parsed, i: number): boolean {
  const tag = s.tags[i];
  if (tag === 'noun' || tag === 'name') return true;
  if (tag === 'quote') return s.isNoun(s.tokens[i]?.quotation ?? -1);
  return tag === 'mark' && is(s, i, '&', '%');
}

/** Reads the noun phrase that begins at `from`: "the former pilot", "Nato’s secretary general Jens Stoltenberg", "he". */
export function phraseAt(s: Parsed, from: number): Phrase | null {
  const tag = s.tags[from];
  if (tag === undefined) return null;
  if (tag === 'pronoun') return { from, to: from + 1, head: { kind: 'pronoun', word: pronounAt(s, from) } };
  let i = from;
  while (s.tags[i] === 'determiner' || (i > from && s.tags[i] === 'adverb' && s.tags[i + 1] === 'noun')) i++;
  let head: Phrase['head'] | null = null;
  const limit = Math.min(s.tokens.length, from + 24);
  while (i < limit) {
    const mention = s.mentions[i];
    if (mention) {
      // "an insult Rosa Lim called small": what a name follows need not be called by it.
      if (i > from && head?.kind === 'noun' && /^an?$/.test(s.tokens[from]?.lower ?? '') && !beforeName(s, i - 1))
        break;
      i = mention.name.to;
      // "Port campaign chief Rosa Lim": the last name is the head, unless small nouns follow it.
      head = { kind: 'name', mention };
      continue;
    }
    if (s.tags[i] === 'noun' || (inside(s, i) && head)) {
      head = { kind: 'noun', at: i };
      i++;
      continue;
    }
    // "secretary of state Antony Blinken": a name may come after what follows "of".
    if (is(s, i, 'of') && head?.kind === 'noun' && s.tags[i + 1] === 'noun' && s.mentions[i + 2]) {
      i += 2;
      continue;
    }
    if (
      (s.tags[i] === 'time' || s.tags[i] === 'gerund') &&
      s.tags[i + 1] === 'noun' &&
      i > from &&
      head?.kind !== 'name'
    ) {
      i++;
      continue;
    }
    break;
  }
  if (!head) {
    const only = s.tokens[from];
    // "Many said", "Some argue": a determiner that stands alone.
    return tag === 'determiner' &&
      i === from + 1 &&
      only &&
      /^(?:many|some|others|another|one|both|several|few|most)$/.test(only.lower)
      ? { from, to: i, head: { kind: 'noun', at: from } }
      : null;
  }
  if (head.kind === 'name' && head.mention.name.possessive) return null;
  if (head.kind === 'noun') {
    const named = nameBehind(
      s,
      i,
      tag === 'determiner' ||
        s.tokens.slice(from, i).some((t) => t.possessive) ||
        OFFICES.has(s.tokens[head.at]?.lower ?? ''),
    );
    if (named) return { from, to: named.to, head: named.head };
  }
  return { from, to: i, head };
}

/** Reads the noun phrase that ends right before `to`, with what is attached to it by "of", "for", "at"… */
export function phraseBefore(s: Parsed, to: number, depth = 0): Phrase | null {
  const last = to - 1;
  if (last < 0 || depth > 4) return null;
  const tag = s.tags[last];
  if (tag === 'pronoun') return { from: last, to, head: { kind: 'pronoun', word: pronounAt(s, last) } };
  if (
    !inside(s, last) &&
    !(
      tag === 'determiner' &&
      (s.parts[last] === 'CD' ||
        /^(?:many|some|others|another|one|both|several|few)$/.test(s.tokens[last]?.lower ?? ''))
    )
  )
    return null;
  const mention = s.mentions[last];
  if (mention?.name.possessive) return null;
  let from = mention ? mention.name.from : last;
  const lowest = Math.max(0, last - 24);
  while (from > lowest) {
    const before = s.mentions[from - 1];
    if (before) from = before.name.from;
    // "a move Rosa Lim described": in front of a name only an office belongs to it.
    else if (mention && from === mention.name.from && s.tags[from - 1] === 'noun' && !beforeName(s, from - 1)) break;
    else if (
      (inside(s, from - 1) && s.tags[from - 1] !== 'quote') ||
      (s.tags[from - 1] === 'gerund' && s.tags[from - 2] === 'determiner')
    )
      from--;
    else break;
  }
  while (from > lowest && s.tags[from - 1] === 'determiner') from--;
  const head: Phrase['head'] = mention ? { kind: 'name', mention } : { kind: 'noun', at: last };
  const own: Phrase = { from, to, head };
  if (s.tags[from - 1] === 'preposition') {
    // "a spokesman for Mr Hale": what stands before the preposition is the head.
    if (
      is(
        s,
        from - 1,
        'of',
        'for',
        'at',
        'in',
        'from',
        'on',
        'with',
        'to',
        'under',
        'by',
        'against',
        'near',
        'behind',
        'about',
      )
    ) {
      // "a diplomat briefed on the talks", "crowds gathering outside the port": a participle may tell which ones.
      const told = /^VB[NG]$/.test(s.parts[from - 2] ?? '') && s.tags[from - 3] !== 'auxiliary' ? 1 : 0;
      const outer = phraseBefore(s, from - 1 - told, depth + 1);
      // "secretary of state Antony Blinken": an office may end in "of state"; the name after it is the head.
      if (
        mention &&
        from < mention.name.from &&
        is(s, from - 1, 'of') &&
        s.tags[from] !== 'determiner' &&
        outer?.head.kind === 'noun' &&
        OFFICES.has(s.tokens[outer.head.at]?.lower ?? '')
      ) {
        return { from: outer.from, to, head };
      }
      if (outer && outer.head.kind !== 'pronoun') return { from: outer.from, to, head: outer.head };
    }
  }
  return own;
}

/** What bears a name behind it: the firm Brightline, the news agency Tass. */
const CALLED_BY_NAME: ReadonlySet<string> = new Set(
  `firm company charity group agency newspaper paper magazine broadcaster website site union club brand retailer bank
   channel network station startup start-up airline supermarket ship festival publisher platform campaigner`.split(
    /\s+/,
  ),
);

/** Whether a small word right before a name says what its bearer is: "spokesman", "actress", "of state". */
function beforeName(s: Parsed, i: number): boolean {
  const word = s.tokens[i]?.lower ?? '';
  return (
    OFFICES.has(word) ||
    OFFICE_MODIFIERS.has(word) ||
    CALLED_BY_NAME.has(word) ||
    is(s, i - 1, 'of') ||
    /(?:er|or|ist|man|woman|ess)$/.test(word) ||
    s.tokens[i]?.possessive === true
  );
}

/** The relative clause a word stands in, if one began shortly before it: the position of its "who". */
function relativeBefore(s: Parsed, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (s.tags[i] === 'mark') return null;
    if (is(s, i, 'who', 'which')) return i;
    if (s.tags[i] === 'cue' && i < at - 1) return null;
  }
  return null;
}

/** The subject of the verb at `verb`, looking left; right where it stands inverted after a quotation. */
export function subjectOf(s: Parsed, verb: number, depth = 0): Phrase | null {
  if (depth > 6) return null;
  let i = verb - 1;
  while (i >= 0 && (s.tags[i] === 'auxiliary' || s.tags[i] === 'adverb' || s.tags[i] === 'time')) i--;
  const tag = s.tags[i];
  if (i < 0 || tag === undefined) return cueAt(s, verb)?.saying ? invertedBeforeQuote(s, verb) : null;
  if (tag === 'quote' && !inside(s, i)) return inverted(s, verb);
  if (tag === 'mark') {
    if (is(s, i, ',') && s.tags[i - 1] === 'quote' && !inside(s, i - 1)) return inverted(s, verb);
    // "Her father, she said, had told her": between the commas another says it.
    const outer = s.tags[verb - 1] === 'auxiliary' || s.tags[verb - 2] === 'auxiliary' ? beforeSaying(s, i) : null;
    if (outer) return outer;
    // "The club, which won twice, will close, said its owner, Rosa Lim, because": what is said goes on behind the name.
    const aside = is(s, verb, 'said', 'says') ? invertedAside(s, verb) : null;
    if (aside && /^(?:conjunction|subordinator)$/.test(s.tags[is(s, aside.to, ',') ? aside.to + 1 : aside.to] ?? ''))
      return aside;
    const left = is(s, i, ',') ? beforeAside(s, i) : null;
    const turned = !left && cueAt(s, verb)?.saying ? (invertedBeforeQuote(s, verb) ?? invertedAside(s, verb)) : null;
    if (turned) return turned;
    return left ?? (is(s, i, ',', ')', '—', '–', '-') ? acrossAside(s, i, depth) : null);
  }
  if (tag === 'pronoun') {
    if (is(s, i, 'who', 'which', 'that')) {
      const end = is(s, i - 1, ',') ? i - 1 : i;
      // What an aside separates from "which" may be anything.
      return phraseBefore(s, end) ?? (is(s, i, 'which') ? null : phraseBefore(s, skipAsideLeft(s, end)));
    }
    if (is(s, i, 'him', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself')) {
      const verbBefore = verbLeftOf(s, i);
      return verbBefore === null ? null : subjectOf(s, verbBefore, depth + 1);
    }
    return phraseBefore(s, i + 1);
  }
  if (tag === 'noun' || tag === 'name' || inside(s, i)) {
    const phrase = phraseBefore(s, i + 1);
    if (!phrase) return null;
    const before = phrase.from - 1;
    // "people who voted for Lim said": the name belongs to the relative clause.
    if (s.tags[before] === 'preposition' || s.tags[before] === 'verb' || s.tags[before] === 'cue') {
      const who = relativeBefore(s, phrase.from);
      if (who !== null) return phraseBefore(s, is(s, who - 1, ',') ? who - 1 : who) ?? phrase;
    }
    if (is(s, before, 'and') || is(s, before, '&')) {
      const other = phraseBefore(s, before);
      if (other && (other.from === 0 || /mark|subordinator|pronoun|adverb/.test(s.tags[other.from - 1] ?? ''))) {
        return { from: other.from, to: phrase.to, head: phrase.head, also: other };
      }
    }
    return phrase;
  }
  if (tag === 'determiner') return phraseBefore(s, i + 1);
  if (tag === 'conjunction' || is(s, i, 'to', 'by') || tag === 'cue' || tag === 'verb' || tag === 'gerund') {
    const earlier = tag === 'conjunction' ? verbLike(s, i, verb) : tag === 'preposition' ? verbLeftOf(s, i) : i;
    return earlier === null ? null : subjectOf(s, earlier, depth + 1);
  }
  return null;
}

function inverted(s: Parsed, verb: number): Phrase | null {
  let j = verb + 1;
  while (s.tags[j] === 'adverb' || s.tags[j] === 'time') j++;
  return phraseAt(s, j);
}

/** "In other words, explained Rosa Lim:": verb first, before the words. */
function invertedBeforeQuote(s: Parsed, verb: number): Phrase | null {
  if (cueAt(s, verb)?.addressee) return null;
  const phrase = inverted(s, verb);
  if (!phrase || !/^[:,]$/.test(s.tokens[phrase.to]?.text ?? '') || s.tags[phrase.to + 1] !== 'quote') return null;
  return phrase.head.kind === 'name' ? phrase : null;
}

/** "The puzzle, says Rosa Lim, is that": verb first, between commas. */
function invertedAside(s: Parsed, verb: number): Phrase | null {
  const cue = cueAt(s, verb);
  if (!is(s, verb - 1, ',') || cue?.form === 'gerund' || cue?.addressee) return null;
  const phrase = inverted(s, verb);
  if (phrase?.head.kind !== 'name' || phrase.head.mention.entity.kind !== 'person') return null;
  return is(s, phrase.to, ',') || is(s, phrase.to - 1, ',') ? phrase : null;
}

function skipAsideLeft(s: Parsed, to: number): number {
  for (let i = to - 1; i > Math.max(0, to - 20); i--) if (is(s, i, ',')) return i;
  return to;
}

/** The verb that one behind "and" is joined to: "He said it would … and warned": one of the same form, or the nearest. */
function verbLike(s: Parsed, at: number, verb: number): number | null {
  const form = cueAt(s, verb)?.form;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (s.tokens[i]?.text === ';') break;
    if (form !== undefined && form !== 'gerund' && form !== 'plain' && cueAt(s, i)?.form === form) return i;
  }
  return verbLeftOf(s, at);
}

/** The nearest verb left of `at` that can have a subject of its own. */
export function verbLeftOf(s: Parsed, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const tag = s.tags[i];
    if (is(s, i, ';')) return null;
    if (tag === 'cue' || tag === 'verb') {
      if (cueAt(s, i)?.form === 'gerund') continue;
      return i;
    }
    if (tag === 'auxiliary' && i + 1 < at && s.tags[i + 1] !== 'cue' && s.tags[i + 1] !== 'verb') return i + 1;
  }
  return null;
}

/** The phrase before ", she said," that ends with the comma at `comma`. */
function beforeSaying(s: Parsed, comma: number): Phrase | null {
  let start = comma;
  let cues = 0;
  while (start > 0 && comma - start < 7 && !is(s, start - 1, ',')) {
    start--;
    if (cueAt(s, start)?.saying) cues++;
    else if (!/^(?:name|pronoun|adverb|auxiliary)$/.test(s.tags[start] ?? '')) return null;
  }
  return cues === 1 && is(s, start - 1, ',') ? phraseBefore(s, start - 1) : null;
}

/**
 * The subject that opens a clause, where all between it and the comma at `comma` is said of it: Rosa Lim, whose brother,
 * Karl Hale, is a senator, said; Rosa Lim, in her column, The Long View, wrote. Refuses Karl Hale, the mayor, resigned,
 * and Rosa Lim, his deputy, said: a verb more than the asides have openers begins another clause.
 */
function beforeAside(s: Parsed, comma: number): Phrase | null {
  let from = comma;
  while (
    from > 0 &&
    comma - from < REACH &&
    !is(s, from - 1, ';') &&
    (s.tags[from - 1] !== 'quote' || inside(s, from - 1))
  )
    from--;
  const subject = subjectFrom(s, from, comma);
  // "My teacher, Rosa Lim, used to say": description and name are one phrase up to the comma.
  if (subject && subject.to === comma + 1 && subject.head.kind === 'name') return subject;
  if (!subject || subject.to >= comma || !is(s, subject.to, ',')) return null;
  if (subject.head.kind === 'name' ? subject.head.mention.entity.kind === 'place' : subject.head.kind !== 'noun')
    return null;
  const opener = s.tokens[subject.to + 1];
  const tag = s.tags[subject.to + 1];
  const relative = /^(?:who|whose|which|whom)$/.test(opener?.lower ?? '');
  // "The firm, led by Rosa Lim, said"
  const participle = (tag === 'verb' || tag === 'cue') && is(s, subject.to + 2, 'by');
  if (!relative && !participle && !/^(?:preposition|determiner|noun|gerund|adverb|time)$/.test(tag ?? '')) return null;
  let verbs = 0;
  let openers = 0;
  for (let i = subject.to + (participle ? 2 : 1); i < comma; i++) {
    const lower = s.tokens[i]?.lower ?? '';
    if (/^(?:who|whose|which|whom|that|where|when|as|if|whether|while|after|before|until|because|since)$/.test(lower))
      openers++;
    else if (s.tags[i] === 'auxiliary' && s.tags[i - 1] !== 'auxiliary' && !/^(?:not|never)$/.test(lower)) verbs++;
    else if (
      (s.tags[i] === 'verb' || (s.tags[i] === 'cue' && cueAt(s, i)?.form !== 'gerund')) &&
      s.tags[i - 1] !== 'auxiliary' &&
      !is(s, i - 1, 'to')
    )
      verbs++;
    else if (s.tags[i] === 'conjunction' && !relative && s.mentions[i + 1]?.name.from === i + 1) return null;
  }
  return verbs <= openers ? subject : null;
}

/**
 * The subject before an aside that ends with the comma at `comma`: Bob Mason, a former pilot who lives in Leeds, said.
 * Goes left from aside to aside; a name that fills its stretch is the subject, a description only where no name is near.
 */
function acrossAside(s: Parsed, comma: number, depth: number): Phrase | null {
  let end = comma;
  let described: Phrase | null = null;
  for (let round = 0; round < 9 && end > 0; round++) {
    let start = end;
    while (start > 0 && !is(s, start - 1, ',', '—', '–', '(', ';', ':', '-') && end - start < REACH) {
      // Two quotations’ worth of text is no aside.
      start--;
    }
    let from = start;
    while (
      from < end &&
      (s.tags[from] === 'conjunction' || s.tags[from] === 'adverb' || s.tags[from] === 'quote' || is(s, from, 'that'))
    )
      from++;
    const first = s.tags[from];
    if (from < end && first !== undefined) {
      // A description whose name stands in the stretch before it: Rosa Lim, a pilot seen as tough, said.
      const called = s.tags[from] === 'determiner' || s.tags[from] === 'noun' ? nameFilling(s, start - 1) : null;
      if (called) return withPartner(s, called, -1);
      const phrase =
        /^(?:preposition|subordinator|gerund|verb|cue|auxiliary|time)$/.test(first) ||
        is(s, from, 'who', 'which', 'whose')
          ? null
          : phraseAt(s, from);
      if (phrase) {
        const rest = phrase.to;
        const whole = rest >= end || s.tags[rest] === 'preposition' || is(s, rest, 'who', 'that', '(');
        if (whole && phrase.head.kind === 'pronoun') return phrase;
        if (whole && phrase.head.kind === 'name' && phrase.head.mention.entity.kind !== 'place')
          return withPartner(s, phrase, start);
        if (whole && phrase.head.kind === 'noun') {
          described =
            /^[\p{N}]/u.test(s.tokens[phrase.from]?.text ?? '') || /^[rdi]-/.test(s.tokens[phrase.from]?.lower ?? '')
              ? described
              : phrase;
        } else if (!whole) {
          // A clause of its own: "Mr Kane spoke at length, and …". Its subject carries on.
          if (described) {
            const tail = phraseBefore(s, end);
            return tail && tail.head.kind === 'name' && tail.head.mention.entity.kind === 'person' ? tail : described;
          }
          const verb = verbLeftOf(s, end);
          return verb !== null && verb >= from ? subjectOf(s, verb, depth + 1) : null;
        }
      } else if (described && first === 'preposition') {
        return described;
      } else if (/^(?:preposition|subordinator|verb|cue|auxiliary)$/.test(first)) {
        const tail = phraseBefore(s, end);
        if (
          described &&
          tail?.head.kind === 'name' &&
          tail.head.mention.entity.kind === 'person' &&
          tail.from > from + 1
        )
          return described;
      }
    }
    if (start === 0 || is(s, start - 1, ';', ':')) break;
    end = start - 1;
  }
  return described;
}

/**
 * "Rosa Lim and Karl Hale, the owners, said", "Rosa Lim and her deputy, Karl Hale, said": both. In the latter `start` is
 * where the stretch of the name begins, and the one before it is somebody and a description.
 */
function withPartner(s: Parsed, phrase: Phrase, start: number): Phrase {
  const stretch = is(s, start - 1, ',') ? phraseBefore(s, start - 1) : null;
  const described = stretch?.head.kind === 'noun' ? stretch : null;
  const joined = [phrase, described].find((one) => one && is(s, one.from - 1, 'and'));
  const partner = joined ? phraseBefore(s, joined.from - 1) : null;
  return partner?.head.kind === 'name' && partner.head.mention.entity.kind === 'person'
    ? { ...phrase, from: partner.from, also: partner }
    : phrase;
}

/** The name that fills the stretch which ends at the comma at `end`, but for "but" and the like. */
function nameFilling(s: Parsed, end: number): Phrase | null {
  if (!is(s, end, ',', '(', '—', '–')) return null;
  const phrase = phraseBefore(s, end);
  if (phrase?.head.kind !== 'name' || phrase.head.mention.entity.kind === 'place') return null;
  const before = s.tags[phrase.from - 1];
  const opens =
    before === undefined ||
    before === 'mark' ||
    before === 'conjunction' ||
    before === 'adverb' ||
    before === 'subordinator' ||
    before === 'quote' ||
    is(s, phrase.from - 1, 'that', 'as');
  return opens ? phrase : null;
}

/** The subject of the sentence: its first noun phrase that stands in no opening aside. */
export function mainSubject(s: Parsed): Phrase | null {
  return subjectFrom(s, 0, s.tokens.length);
}

/** The first noun phrase between two tokens that stands in no opening aside. */
function subjectFrom(s: Parsed, from: number, to: number): Phrase | null {
  let i = from;
  for (let round = 0; round < 6 && i < to; round++) {
    while (s.tags[i] === 'conjunction' || s.tags[i] === 'adverb' || s.tags[i] === 'mark' || s.tags[i] === 'time') i++;
    const tag = s.tags[i];
    if (tag === undefined) return null;
    if (tag === 'quote' && !inside(s, i)) return null;
    if (/^(?:preposition|subordinator|gerund|verb|cue)$/.test(tag)) {
      const next = nextComma(s, i);
      if (next === null) return null;
      i = next + 1;
      continue;
    }
    const phrase = phraseAt(s, i);
    if (phrase) return phrase;
    const next = nextComma(s, i);
    if (next === null) return null;
    i = next + 1;
  }
  return null;
}

function nextComma(s: Parsed, from: number): number | null {
  for (let i = from; i < Math.min(s.tokens.length, from + REACH); i++)
    if (is(s, i, ',') || s.tokens[i]?.pause) return i;
  return null;
}
