import { CALENDAR, SENTENCE_OPENERS } from '../../text/words/function-words.ts';
import {
  givenName,
  isDemonym,
  isGivenFlower,
  isPlace,
  isPlainWord,
  PARTIES,
  PLAIN_GIVEN,
  registeredName,
} from '../../text/words/lexicon.ts';
import {
  BODIES,
  FAMILY_NAMES_FIRST,
  INSTITUTIONS,
  isBodyNoun,
  isProperBody,
  LETTERS_BEHIND,
  PARTICLES,
  SUFFIXES,
} from '../../text/words/names.ts';
import { isCompatriot } from '../../text/words/nations.ts';
import { THINGS } from '../../text/words/speakers.ts';
import {
  CAPITAL_RANKS,
  FIELDS,
  HONORIFICS,
  isOffice,
  OF_OFFICE,
  OF_PLACE,
  OFFICE_MODIFIERS,
  STYLES,
} from '../../text/words/titles.ts';
import { isPersonNoun, isSpeakingNoun } from './speaking-nouns.ts';
import type { Sentence, Token } from './tokens.ts';

/** A capitalised name as printed: "Foreign Secretary Liz Truss" has the title "Foreign Secretary" and the name "Liz Truss". */
export interface Name {
  /** Token positions in its sentence, half open; `from` includes the title, `at` is where the name proper begins. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** The name's words as printed. */
  readonly words: readonly string[];
  /** The words of the title in lower case. */
  readonly title: readonly string[];
  /** The form of address without which one word is not the name: Prince, Lord, Sister. */
  readonly style: string | null;
  /** What stands inside the name in brackets or marks: Robert (Bob) Hale. */
  readonly nickname: string | null;
  readonly possessive: boolean;
  readonly kind: 'person' | 'institution' | 'place' | 'office' | 'unknown';
}

/** Words with a capital inside a sentence: at the head of another sentence they are names too. */
export function collectCapitals(sentences: Iterable<Sentence>): Set<string> {
  const capitals = new Set<string>();
  for (const { tokens } of sentences) {
    // Of a line in capitals no word tells anything.
    if (isTitleCase(tokens)) continue;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.capital && !token.word.functionWord && tokens[i - 1]?.kind === 'word') capitals.add(token.lower);
    }
  }
  return capitals;
}

/** Whether a line is set as headlines are: Mayor Rosa Lim Warns of Second Flood. Refuses Rosa Lim and Karl Hale disagreed. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const stopped = tokens.at(-1)?.text === '.';
  let words = 0;
  let raised = 0;
  let low = 0;
  for (const { kind, capital, word } of tokens) {
    if (kind === 'word') words++;
    if (capital) raised++;
    else if (word.cue?.form === 'past' || (word.finite && word.closed === null)) return false;
    else if (kind === 'word' && !word.functionWord) low++;
  }
  // In a line with a full stop hardly any but small words may be small.
  if (stopped && low > words / 9) return false;
  return words > 3 && raised > words * 0.7;
}

/** What an article tells of its words before its names are read. */
interface Known {
  readonly capitals: ReadonlySet<string>;
  /** Given names and surnames of those it names in full: May is a name after Theresa May. */
  readonly people: ReadonlySet<string>;
  /** Whether the sentence is a line in which nearly every word has a capital. */
  readonly titleCase: boolean;
}

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Finds the names of a sentence, in order. `people` are the words, in lower case, that are names of people elsewhere in
 * the article: by them “Will said”, “May said” and “Best said” are read; `surnames` those of them that are the surname of somebody
 * whose given name it prints: Dean Hale is no given name where a Rosa Hale is dean.
 */
export function findNames(
  { tokens }: Sentence,
  capitals: ReadonlySet<string>,
  people: ReadonlySet<string> = NOBODY,
  surnames: ReadonlySet<string> = NOBODY,
): Name[] {
  const known: Known = { capitals, people, titleCase: isTitleCase(tokens) };
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens, i, known)) {
      i++;
      continue;
    }
    let from = i;
    // "said de Hale", "the Rev. Rosa Lim": a particle before the name is part of it, as is the article of a title.
    while (
      LEADING.test(tokens[from - 1]?.lower ?? '') &&
      tokens[from - 1]?.possessive === false &&
      from > (names.at(-1)?.to ?? 0)
    )
      from--;
    let to = i + 1;
    while (to < tokens.length && (!tokens[to - 1]?.possessive || possessesBody(tokens, to))) {
      if (isNameWord(tokens, to, known)) to++;
      else {
        const joined = joins(tokens, from, to, known);
        if (joined === 0) break;
        to += joined;
      }
    }
    while (tokens[from - 1]?.capital && OF_ADDRESS.test(tokens[from - 1]?.lower ?? '')) from--;
    // "His Excellency Karl Hale"
    if (/^(?:his|her)$/.test(tokens[from - 1]?.lower ?? '') && OF_MAJESTY.test(tokens[from]?.lower ?? '')) from--;
    if (tokens[from - 1]?.lower === 'the' && OF_ADDRESS.test(tokens[from]?.lower ?? '') && to > from + 1) from--;
    names.push(interpret(tokens, from, to, surnames));
    i = to;
  }
  return joinOffices(tokens, names);
}

/** "Minister of Industry, Senator the Hon. Rosa Lim, said": an office and a name with a title of its own are one. */
function joinOffices(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const office = joined.at(-1);
    if (
      office?.kind === 'office' &&
      name.kind === 'person' &&
      name.title.length > 0 &&
      name.from === office.to + 1 &&
      tokens[office.to]?.text === ',' &&
      tokens[name.to]?.text === ','
    )
      joined[joined.length - 1] = { ...name, from: office.from, title: [...office.title, ...name.title] };
    else joined.push(name);
  }
  return joined;
}

/** "the Rev. Rosa Lim", "the Rt Hon Karl Hale": titles that have an article of their own. */
const OF_ADDRESS = /^(?:rev\.?|reverend|hon\.?|rt\.?|right|very|most|venerable|ven\.?)$/;

/** What goes by the name of its place. */
const OWN_PLACE =
  /^(?:port|city|town|borough|county|diocese|archdiocese|duchy|isle|republic|kingdom|state|commonwealth|sound|firth|bay|gulf|forest|vale|house|bank|mount|cape)$/;

const OF_MAJESTY = /^(?:excellency|eminence|holiness|honou?r|worship|lordship|majesty)$/;

/**
 * "Growers’ Alliance", "People’s Party", "St Mary’s Hospital", "the Coroner’s Office": the ’s is part of a body’s name.
 * Refuses Nato’s Rosa Lim.
 */
function possessesBody(tokens: readonly Token[], to: number): boolean {
  const owner = tokens[to - 1];
  if (
    !owner ||
    !(
      /s$/i.test(owner.text) ||
      owner.word.office ||
      /^(?:people|women|men|children|workers)$/.test(owner.lower) ||
      isSaint(tokens[to - 2])
    )
  )
    return false;
  let end = to;
  while (end < to + 3 && tokens[end]?.capital && !tokens[end]?.possessive) end++;
  return end > to && INSTITUTIONS.has(tokens[end - 1]?.lower ?? '');
}

const isSaint = (token: Token | undefined): boolean => /^st\.?$/.test(token?.lower ?? '');

const LEADING = /^(?:la|le|du|de|del|della|di|da|do|dos|las|los|van|von|der|den|ter|ten|bin|ibn|al|el|ap|ab|arap|'t)$/;

/** Function words that are surnames too: Theresa May, Karl March. */
const SMALL_SURNAMES = /^(?:january|march|april|may|june|july|august|will|more|friday|monday|sunday|easter|christmas)$/;

const VERY_PLAIN = /^(?:said|says|told|tells|added|warned|insisted|announced)$/;

/** What makes a month or a weekday behind it a time. */
const BEFORE_TIME = /^(?:in|on|since|by|until|till|last|next|this|early|late|mid|from|to|of|during|every|each)$/;

/** "in June Hale", "by May Labour": a month, but where "by" or "to" stands before what may only be a surname. */
function isTimeHere(tokens: readonly Token[], i: number, { people }: Known): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1];
  if (!BEFORE_TIME.test(before)) return false;
  const surname =
    next && !next.word.titleWord && !next.word.place && !isDemonym(next.lower) && !INSTITUTIONS.has(next.lower);
  return !(/^(?:by|to|of|from)$/.test(before) && surname && !people.has(next.lower));
}

/** "the Pole", "the 24-year-old Pole", "the young Pole". */
function isBehindArticle(tokens: readonly Token[], i: number): boolean {
  let from = i - 1;
  while (from > i - 3 && tokens[from]?.kind === 'word' && !tokens[from]?.capital && !tokens[from]?.word.functionWord)
    from--;
  return tokens[from]?.lower === 'the';
}

/** "said Sunday Okoro.", "Friday Okoro said": people are called by the day of their birth. Refuses Hale said Sunday; on Sunday Hale said. */
function isCalledByDay(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!DAYS.test(tokens[i]?.lower ?? '') || !next?.capital || next.word.titleWord || CALENDAR.has(next.lower))
    return false;
  const end = nameEnd(tokens, i + 1);
  return VERY_PLAIN.test(tokens[i - 1]?.lower ?? '')
    ? !tokens[i - 2]?.capital && tokens[i - 2]?.kind !== 'word' && tokens[end]?.kind !== 'word'
    : opensSentence(tokens, i) &&
        (VERY_PLAIN.test(tokens[end]?.lower ?? '') ||
          // "Friday Okoro, who runs the pumps,"
          (tokens[end]?.text === ',' && /^(?:who|an?|of|\d\d)$/.test(tokens[end + 1]?.lower ?? '')));
}

/** What makes a duke another duke. */
const RANK_OF_PEERS = /^(?:dowager|grand|crown)$/;

/** "the Duke of Leeds", "the Grand Duke of Leeds". */
export function isOfPlace(words: readonly string[]): boolean {
  const at = RANK_OF_PEERS.test((words[0] ?? '').toLowerCase()) ? 1 : 0;
  return OF_PLACE.has((words[at] ?? '').toLowerCase()) && (words[at + 1] ?? '').toLowerCase() === 'of';
}

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

const opensSentence = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || (tokens[i - 1]?.kind === 'mark' && tokens[i - 1]?.text !== ',') || tokens[i - 1]?.kind === 'quote';

function isNameWord(tokens: readonly Token[], i: number, known: Known): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { lower, word } = token;
  if (!token.capital) return lower.startsWith('@') && lower.length > 1;
  const next = tokens[i + 1];
  if (known.titleCase && !isNamedInTitle(tokens, i, known)) return false;
  // “…” Said Lim: a verb that a capital makes no name.
  if (word.cue?.form === 'past' && next?.capital && tokens[i - 1]?.kind === 'quote') return false;
  // "Mr Too", "Mrs Very": a form of address makes any word a name.
  if (tokens[i - 1]?.capital && ADDRESS.test(tokens[i - 1]?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(token.text))
    return true;
  if (SMALL_SURNAMES.test(lower) && isSurnameHere(tokens, i, known)) return true;
  // "June Hale" is a name, "June 5" and "in June" are not.
  if (CALENDAR.has(lower) && !(PLAIN_GIVEN.has(lower) && next?.capital && !isTimeHere(tokens, i, known)))
    return isCalledByDay(tokens, i);
  // "Credit: PA" labels a caption.
  if (next?.text === ':' && /^(?:credit|photo|picture|image|source|video|pictured)$/.test(lower)) return false;
  // "the American", "the Frenchwoman said" is somebody; "the Dutch said" are all of them.
  if (!next?.capital && isCompatriot(lower) && isBehindArticle(tokens, i)) return false;
  // "opposition MPs", "the MP said": what stands before nobody's name is a noun.
  if (
    CAPITAL_RANKS.has(token.text) &&
    !next?.capital &&
    isOffice(lower.replace(/s$/, '')) &&
    (lower.endsWith('s') || !tokens[i - 1]?.capital)
  )
    return false;
  // "the US", "the WHO": in capitals throughout a small word is a name.
  if (/^\p{Lu}{2,}$/u.test(token.text) && !/^(?:A|I|AM|PM|OK)$/.test(token.text)) return true;
  // "An Bord Uisce": before a consonant the English article is "a".
  if (lower === 'an' && /^(?![AEIOUH])\p{Lu}\p{Ll}/u.test(next?.text ?? '')) return true;
  // "Coxswain Will Hale": a given name that is a small word too, before a surname.
  // "Three Anchors", "Our Town": a number with a capital inside a sentence.
  if (!opensSentence(tokens, i))
    return (
      !word.functionWord ||
      isInsideName(tokens, i) ||
      ((next?.capital ?? false) &&
        (word.given !== undefined || /^(?:two|three|four|five|six|seven|eight|nine|ten|our)$/.test(lower)))
    );
  if (opensBodyName(tokens, i)) return true;
  if (word.functionWord || SENTENCE_OPENERS.has(lower)) {
    // "Will Hale said", "Will said": a given name that is a function word too needs a name or what it says after it.
    if (word.given === undefined) return false;
    if (next?.capital)
      return known.capitals.has(lower) || known.people.has(lower) || isSubject(tokens, nameEnd(tokens, i));
    return known.people.has(lower) && isSubject(tokens, i + 1);
  }
  // "Best said", of Karl Best: refuses Best practice.
  if (known.people.has(lower) && (!word.commonWord || isSubject(tokens, i + 1))) return true;
  if (known.capitals.has(lower) || word.honorific || (word.given !== undefined && !PLAIN_GIVEN.has(lower))) return true;
  // "Bill told reporters"
  if (PLAIN_GIVEN.has(lower) && next?.word.cue && isSubject(tokens, i + 1)) return true;
  // "Reuters said", "Ofsted told", "Unite said", "Shelter warned": a word alone that says something, and is none for those who do.
  if (next && VERY_PLAIN.test(next.lower) && !lower.endsWith('s') && !isSpeakingNoun(lower) && !FIELDS.has(lower))
    return true;
  // "Marks & Spencer"
  if (next?.text === '&' && tokens[i + 2]?.capital) return true;
  // "Transport for London said"
  if (FIELDS.has(lower) && next?.lower === 'for' && tokens[i + 2]?.word.place && isSubject(tokens, i + 3)) return true;
  if (next && PARTICLES.has(next.lower) && tokens[i + 2]?.capital && word.given !== undefined) return true;
  if (next?.capital && !token.possessive && (!next.word.functionWord || isInsideName(tokens, i + 1))) return true;
  if (/^\p{Lu}{2,}/u.test(token.text) || word.place) return true;
  if (word.titleWord && next?.lower === 'the' && OF_ADDRESS.test(tokens[i + 2]?.lower ?? '')) return true;
  // "Secretary of State John Hale" at the head of a sentence.
  if (word.office && next?.lower === 'of' && OF_OFFICE.has(tokens[i + 2]?.lower ?? '') && tokens[i + 2]?.capital)
    return true;
  if (word.office && complementEnd(tokens, i + 1) > i + 1) return true;
  if (isProperBody(lower)) return true;
  if (FIELDS.has(lower) || isBodyNoun(lower) || (/(?:s|aí)$/.test(lower) && isSpeakingNoun(lower))) return false;
  return !word.commonWord && !word.titleWord && !/(?:ed|ing|ly|ans|ists|ers|ors)$/.test(lower);
}

/** "Pylons Off Leeds", "Everything Is Noise": a small word with a capital inside a sentence, between capitals. */
const isInsideName = (tokens: readonly Token[], i: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') &&
  !CALENDAR.has(tokens[i]?.lower ?? '') &&
  tokens[i + 1]?.capital === true &&
  tokens[i - 1]?.capital === true &&
  !tokens[i - 1]?.possessive;

/**
 * Whether a word that stands at the head of a sentence begins the name of a body that speaks there: "Great Ormond Street
 * Hospital said", "Police Scotland said", "Friends of the Fen said", "Save the Children said", "Which? said", "Unite and Unison said".
 * Refuses New Leeds United manager Karl Hale, Friends of Rosa Lim, Police in Leeds.
 */
function opensBodyName(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const [next, second, third] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  // A mark inside the name: Which? said
  if (/^[?!]$/.test(next?.text ?? '')) return VERY_PLAIN.test(second?.lower ?? '');
  if (next?.lower === 'and' && second?.capital && VERY_PLAIN.test(third?.lower ?? ''))
    return !lower.endsWith('s') && !isSpeakingNoun(lower) && !FIELDS.has(lower) && !tokens[i]?.word.functionWord;
  // "Sound of Lorne Salmon said", "Bank of Leeds, which failed, said"
  if (next?.lower === 'of' && OWN_PLACE.test(lower) && second?.capital) {
    const end = nameEnd(tokens, i + 2);
    return (
      VERY_PLAIN.test(tokens[end]?.lower ?? '') || (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'which')
    );
  }
  if (next?.lower === 'of' && OF_MEMBERS.test(lower)) {
    const from = second?.lower === 'the' ? i + 3 : i + 2;
    const end = nameEnd(tokens, from);
    const body = INSTITUTIONS.has(tokens[end - 1]?.lower ?? '') || (from === i + 3 && !tokens[from]?.word.titleWord);
    return end > from && body && isSubject(tokens, end);
  }
  if (CALLS_TO.test(lower) && second?.capital && /^(?:the|our|your|all|for|with)$/.test(next?.lower ?? ''))
    return isSubject(tokens, nameEnd(tokens, i + 2));
  if (!next?.capital || !OPENS_BODY.test(lower)) return false;
  const end = nameEnd(tokens, i + 1);
  const named = tokens.slice(i + 1, end);
  if (!isSubject(tokens, end) || named.some(({ word }) => word.titleWord || word.honorific)) return false;
  const last = named.at(-1);
  return lower === 'police'
    ? named.every(({ word }) => word.place)
    : end > i + 2 && INSTITUTIONS.has(last?.lower ?? '');
}

/** What opens a sentence far more often than the name of a body. */
const OPENS_BODY = /^(?:great|new|old|good|first|second|third|next|best|police|young|free)$/;

/** Those of whom a body calls itself: Friends of the Fen. */
const OF_MEMBERS = /^(?:friends|sons|daughters|mothers|knights|sisters|brothers|children|guardians|defenders)$/;

/** With what campaigns that call for something begin: Save the Fen, Stop the Runway, Fight for Leeds. */
const CALLS_TO =
  /^(?:save|stop|keep|protect|reclaim|free|fix|fight|defend|stand|ban|love|feed|scrap|support|help|march|vote|rebuild|restore|end)$/;

/**
 * Whether a word of a line in capitals is a name: what the story below has a capital for, a given name and the word
 * behind it, a place, an office, a body.
 */
function isNamedInTitle(tokens: readonly Token[], i: number, { capitals, people }: Known): boolean {
  const { lower, word, text } = tokens[i] as Token;
  const before = tokens[i - 1];
  if (people.has(lower) || word.given !== undefined) return true;
  if (word.finite || word.gerund || word.cue) return false;
  return (
    capitals.has(lower) ||
    word.place ||
    word.titleWord ||
    INSTITUTIONS.has(lower) ||
    FIELDS.has(lower) ||
    isDemonym(lower) ||
    /^\p{Lu}{2,}/u.test(text) ||
    (registeredName(lower) !== undefined && tokens[i + 1]?.capital === true) ||
    (before?.capital === true &&
      !before.possessive &&
      (before.word.given !== undefined || before.word.honorific || registeredName(before.lower) !== undefined))
  );
}

/** "Theresa May", "Mrs May", and "May" of somebody so called, where nothing makes it a time. */
function isSurnameHere(tokens: readonly Token[], i: number, { people }: Known): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const { lower, word } = tokens[i] as Token;
  if (/^\p{N}/u.test(next?.text ?? '') || BEFORE_TIME.test(before?.lower ?? '')) return false;
  if (before?.capital && !before.possessive && !CALENDAR.has(before.lower)) {
    if (before.word.honorific || before.word.given !== undefined || /^\p{L}\.$/u.test(before.text)) return true;
    // "said Goodluck Friday.", "Basil May said"
    const speaks =
      VERY_PLAIN.test(next?.lower ?? '') || (VERY_PLAIN.test(tokens[i - 2]?.lower ?? '') && next?.kind === 'mark');
    return speaks && isOnlyName(before);
  }
  return people.has(lower) && (isSubject(tokens, i + 1) || (!word.functionWord && !opensSentence(tokens, i)));
}

/** Whether what follows a name makes it a subject: a verb, an adverb, a comma, the end, “who”. */
function isSubject(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word') return true;
  const { word, lower } = next;
  if (word.cue) return word.cue.form === 'past' || word.cue.form === 'third';
  return (
    word.finite || word.closed === 'auxiliary' || (word.adverb && !next.capital) || /^(?:who|and|of|from)$/.test(lower)
  );
}

function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.capital) end++;
  return end;
}

/** "Kiprono arap Too", "Ana de Best": behind a particle a small word with a capital is a name. */
const isNameBehindParticle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.capital === true && /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && !CALENDAR.has(tokens[i]?.lower ?? '');

/** Bodies and offices that are for several things: the Health and Safety Executive, the Police and Crime Commissioner. */
const OF_FIELDS: ReadonlySet<string> = new Set(
  `administration agency association authority board bureau commission commissioner committee council department executive
   federation inspectorate institute minister ministry office secretary service services trust union`.split(/\s+/),
);

/** How many small words at `to` belong inside the name: de in "Rosa de Hale", of in "Department of Justice". */
function joins(tokens: readonly Token[], from: number, to: number, known: Known): number {
  const token = tokens[to];
  const last = tokens[to - 1];
  if (!token || last?.possessive) return 0;
  const next = tokens[to + 1];
  if (PARTICLES.has(token.lower)) {
    let end = to + 1;
    while (end < to + 4 && PARTICLES.has(tokens[end]?.lower ?? '') && !tokens[end]?.capital) end++;
    return isNameWord(tokens, end, known) || isNameBehindParticle(tokens, end) ? end + 1 - to : 0;
  }
  // "Sgt. 1st Class Rosa Lim", "Petty Officer 2nd Class"
  if (/^[1-4]$/.test(token.text) && /^(?:st|nd|rd)$/.test(next?.lower ?? '') && tokens[to + 2]?.lower === 'class')
    return isTitle(last) ? 3 : 0;
  if (token.text === ',' && SUFFIXES.has(next?.lower ?? '') && /^(?:Jr|Sr|II)/.test(next?.text ?? '')) return 2;
  // "Mercer, Dunn & Co."
  if (
    token.text === ',' &&
    next?.capital &&
    tokens[to + 2]?.text === '&' &&
    BODIES.has(tokens[to + 3]?.lower.replace('.', '') ?? '') &&
    !tokens.slice(from, to).some(({ word }) => word.place)
  )
    return 4;
  // "Which? said"
  if (/^[?!]$/.test(token.text)) return to === from + 1 && VERY_PLAIN.test(next?.lower ?? '') ? 1 : 0;
  // "Save the Children", "the Campaign to Protect Rural England"
  if (to === from + 1 && CALLS_TO.test(last?.lower ?? '') && /^(?:the|our|your|all|for|with)$/.test(token.lower))
    return next?.capital ? 2 : 0;
  if (token.lower === 'to' && next?.capital && !next.word.place && !known.titleCase && holdsBody(tokens, from, to))
    return CALLS_TO.test(next.lower) ? 2 : 0;
  // "Brightline plc"
  if (/^(?:plc|gmbh)$/.test(token.lower)) return 1;
  // "the Health and Safety Executive", "the Food and Drug Administration"
  if ((token.lower === 'and' || token.text === '&') && isField(last) && next?.capital) {
    const end = Math.max(to + 2, fieldsEnd(tokens, to + 1));
    if (OF_FIELDS.has(tokens[end]?.lower ?? '') && tokens[end]?.capital) return end + 1 - to;
    if (OF_FIELDS.has(tokens[end - 1]?.lower ?? '')) return end - to;
  }
  // "Mercer & Dunn"
  if (token.text === '&' && next?.capital) return 2;
  // "Robert (Bob) Hale"
  if (token.text === '(' && next?.capital && tokens[to + 2]?.text === ')' && tokens[to + 3]?.capital) return 4;
  // "Senator the Hon. Karl Hale"
  if (token.lower === 'the' && OF_ADDRESS.test(next?.lower ?? '') && next?.capital && isTitle(last)) return 2;
  if (token.lower === 'of') {
    const head = last?.lower ?? '';
    if (isOffice(head) && next && OF_OFFICE.has(next.lower) && next.capital) return 2;
    if (OF_PLACE.has(head) && next?.capital) return 2;
    // "the Port of Dover", "the Diocese of Ely"
    if (OWN_PLACE.test(head) && last?.capital && next?.capital) return 2;
  }
  if (COMPLEMENT.test(token.lower) && holdsOffice(tokens, from, to)) {
    const end = complementEnd(tokens, to);
    if (end > to) return end - to;
  }
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on') {
    // "Department for Transport", "Society for the Protection of Birds"
    if (holdsBody(tokens, from, to)) {
      const list = fieldsEnd(tokens, next?.lower === 'the' ? to + 2 : to + 1);
      const end = listed(tokens, to, list) ? list : to;
      if (end > to) return end - to;
      if (token.lower !== 'on' && isNameWord(tokens, to + 1, known)) return 2;
      if (next?.lower === 'the' && tokens[to + 2]?.capital) return 3;
    }
  }
  return to < from ? 1 : 0;
}

/** Whether the fields between are several: "Business and Trade". */
const listed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.lower === 'and' || token.text === '&');

const isTitle = (token: Token | undefined): boolean =>
  token !== undefined && (HONORIFICS.has(token.lower) || isOffice(token.lower));

const holdsOffice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => (t.word.office || CAPITAL_RANKS.has(t.text)) && !t.word.honorific);

function holdsBody(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  // "Party of Rosa Lim" names nobody's body by two words; the first word says what it is.
  return words.some((t) => INSTITUTIONS.has(t.lower) && !isOffice(t.lower)) && first?.word.given === undefined;
}

/** What ties an office to what it is for. */
const COMPLEMENT = /^(?:of|for|to|in|at)$/;

/**
 * Where the words end that say what an office is for, given that they begin with a preposition at `from`: "for Housing,
 * Local Government and Heritage", "in the Ministry of Finance", "to Norway". `from` itself where they do not, and where
 * they may be a place for themselves ("Mayor of Leeds").
 */
function complementEnd(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from]?.lower ?? '';
  if (!COMPLEMENT.test(preposition)) return from;
  const start = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  let end = fieldsEnd(tokens, start);
  // "in the Ministry of Finance", "at the Department for Transport": a body with what it is for.
  if (end > start && /^(?:of|for)$/.test(tokens[end]?.lower ?? '') && BODIES.has(tokens[end - 1]?.lower ?? '')) {
    const inner = fieldsEnd(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
    if (inner > end + 1) end = inner;
  }
  const next = tokens[end];
  const named = next?.capital === true && !tokens[end - 1]?.possessive && !isTitle(next);
  if (end > start) return named || tokens.slice(start, end).every((t) => !t.word.place) ? end : from;
  // "to Norland Ines Rocha": an unknown place before somebody's given name.
  const [place, given, surname] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  return place?.capital &&
    place.word.given === undefined &&
    !place.possessive &&
    given?.word.given !== undefined &&
    surname?.capital
    ? start + 1
    : from;
}

/** Where a list of fields ends that begins at `from`; `from` itself where none does. */
function fieldsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isField(tokens[end]) && !startsPerson(tokens, end)) end++;
  if (end === from) return from;
  for (;;) {
    const comma = tokens[end]?.text === ',';
    const and = tokens[comma ? end + 1 : end]?.lower === 'and' || tokens[end]?.text === '&';
    const next = end + (comma ? 1 : 0) + (and ? 1 : 0);
    if (next === end) return end;
    // "for Rural Affairs and the Islands"
    const start = and && tokens[next]?.lower === 'the' ? next + 1 : next;
    let item = start;
    while (isField(tokens[item]) && !startsPerson(tokens, item)) item++;
    if (item === start) return end;
    // After a comma only a list goes on: its "and" is to come.
    if (comma && !and && !listed(tokens, item, item + 8)) return end;
    end = item;
  }
}

/** Whether a word says what an office or a body is for; a name follows where it is none. */
const isField = (token: Token | undefined): boolean =>
  token?.capital === true &&
  !token.possessive &&
  (FIELDS.has(token.lower) ||
    OF_OFFICE.has(token.lower) ||
    BODIES.has(token.lower) ||
    ((token.word.commonWord || token.word.place || /..(?:tion|ment|ism|ology|culture|ship)s?$/.test(token.lower)) &&
      token.word.given === undefined));

/** "Grant Hale", "Sydney Lim": a field word that is a given name, with a surname behind it. */
const startsPerson = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.word.given !== undefined && tokens[i + 1]?.capital === true && !isField(tokens[i + 1]);

function isTitleWord(lower: string): boolean {
  return HONORIFICS.has(lower) || isOffice(lower) || OFFICE_MODIFIERS.has(lower);
}

/** Offices that are given names too: Dean Smith, Major Garrett. */
export const GIVEN_OFFICES = /^(?:dean|major|duke|earl)$/;

function interpret(tokens: readonly Token[], first: number, to: number, surnames: ReadonlySet<string>): Name {
  // "ambassador to Norway Ines Rocha", "editor in chief Ines Rocha": the whole office is the title.
  const inChief =
    tokens[first - 1]?.lower === 'chief' && tokens[first - 2]?.lower === 'in' && tokens[first - 3]?.word.office;
  const from = isPlaceOfOffice(tokens, first, to) ? first - 2 : inChief ? first - 3 : first;
  let named = to;
  while (
    named > from + 2 &&
    LETTERS_BEHIND.has(tokens[named - 1]?.lower ?? '') &&
    /^\p{Lu}(?:\p{Lu}|hD)/u.test(tokens[named - 1]?.text ?? '')
  )
    named--;
  const end = titleEnd(tokens, first, named, surnames);
  // "Soldier F", "Mrs B": a letter alone is no name.
  const lettered = end > from && named - end === 1 && /^\p{Lu}\d?$/u.test(tokens[end]?.text ?? '');
  const at = lettered ? end - 1 : end;
  const titled =
    end > from &&
    tokens.slice(from, end).some((t) => isTitleWord(t.lower) || isRank(t) || isTrade(t) || isJoinedTitle(t));
  const title = tokens.slice(from, at).map((t) => t.lower);
  const possessive = tokens[to - 1]?.possessive ?? false;
  const nickname = tokens.slice(at, named).findIndex((t) => t.text === '(');
  const words = tokens
    .slice(at, named)
    .filter((t, n) => (t.kind === 'word' || t.text === '&') && !(nickname >= 0 && n === nickname + 1))
    .map(
      (t, n, all) =>
        (t.possessive && n < all.length - 1 ? `${t.text}${/s$/i.test(t.text) ? "'" : "'s"}` : t.text) +
        markBehind(tokens, t, all[n + 1]),
    );
  if (words.length === 0) {
    return {
      from,
      at: from,
      to,
      words: tokens.slice(from, to).map((t) => t.text),
      title: tokens.slice(from, named).map((t) => t.lower),
      style: null,
      nickname: null,
      possessive,
      kind: 'office',
    };
  }
  const last = tokens[at - 1];
  return {
    from,
    at,
    to,
    words,
    title,
    style: words.length === 1 && at > from && last?.capital && STYLES.has(last.lower) ? last.text : null,
    nickname:
      nickname >= 0
        ? (tokens[at + nickname + 1]?.text ?? null)
        : (tokens.slice(at, named - 1).find((t) => t.nickname)?.nickname ?? null),
    possessive,
    kind: titled ? 'person' : kindBehindArticle(tokens, from, words),
  };
}

/** The mark inside a body’s name that belongs to the word before it: "Environment, Food and Rural Affairs", "Which?". */
function markBehind(tokens: readonly Token[], word: Token, following: Token | undefined): string {
  const mark = tokens[tokens.indexOf(word) + 1]?.text ?? '';
  if (mark === ',' && following && !SUFFIXES.has(following.lower)) return ',';
  return /^[?!]$/.test(mark) && VERY_PLAIN.test(tokens[tokens.indexOf(word) + 2]?.lower ?? '') ? mark : '';
}

/** "the Rivers Inspectorate": whom no given name tells to be a person has no article. */
function kindBehindArticle(tokens: readonly Token[], from: number, words: readonly string[]): Name['kind'] {
  const kind = kindOfName(words);
  const [first = ''] = words.map((word) => word.toLowerCase());
  const guessed =
    kind === 'person' && words.length > 1 && givenName(first) === undefined && registeredName(first) === undefined;
  const body =
    guessed || (kind === 'person' && words.length > 1 && INSTITUTIONS.has((words.at(-1) ?? '').toLowerCase()));
  return body && tokens[from - 1]?.lower === 'the' && !OF_PLACE.has(first) && !isOfPlace(words) ? 'institution' : kind;
}

/** Occupations that are surnames as well. */
const OFFICE_SURNAMES =
  /^(?:abbot|baker|baron|bishop|booker|bowler|butcher|cantor|carpenter|chaplain|constable|cook|dancer|deacon|dean|driver|duke|earl|elder|farmer|fisher|gunner|judge|king|lord|major|marshal|mason|painter|pilot|pope|porter|prior|prince|proctor|sen|shepherd|singer|sexton|steward|usher|warden)$/;

/** Whether a word with a capital says nothing of an office: Nan, Sandy, and not Leeds, Deputy, Crown. */
const isOnlyName = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.possessive &&
  !/^(?:crown|grand|high|parish|black|city|opera|bus|train|taxi|lead|team)$/.test(token.lower) &&
  !token.word.place &&
  !token.word.functionWord &&
  !token.word.titleWord &&
  !FIELDS.has(token.lower) &&
  !INSTITUTIONS.has(token.lower) &&
  !isDemonym(token.lower) &&
  /^\p{Lu}\p{Ll}/u.test(token.text);

/** "Det-Sgt Karl Hale", "A/Prof Rosa Lim": several titles in one word. */
const isJoinedTitle = (token: Token | undefined): boolean =>
  /\p{L}[-/]\p{L}/u.test(token?.text ?? '') &&
  (token?.text ?? '')
    .split(/[-/]/)
    .every(
      (part, n) =>
        HONORIFICS.has(part.toLowerCase()) ||
        isOffice(part.toLowerCase()) ||
        CAPITAL_RANKS.has(part) ||
        (n === 0 && part.length === 1),
    );

const isRank = (token: Token | undefined): boolean => CAPITAL_RANKS.has(token?.text ?? '');

/** "Mr Singer", "Mrs Baker": forms of address before a surname, not before an office but for Mr Speaker and his like. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr)\.?$/;
const ADDRESSED =
  /^(?:speaker|president|chairman|chairwoman|chair|justice|secretary|mayor|minister|ambassador|chancellor)$/;

/** Where the title ends and the name begins, of the capitalised words between `from` and `to`. */
function titleEnd(tokens: readonly Token[], from: number, to: number, surnames: ReadonlySet<string>): number {
  const lower = (i: number): string => (i < to ? (tokens[i]?.lower ?? '') : '');
  // "National Executive Committee": an office inside the name of a body is no title.
  if (to - from > 2 && BODIES.has(lower(to - 1)) && !isOffice(lower(to - 1))) return from;
  // "the Health and Safety Executive"
  if (lower(to - 1) === 'executive' && tokens.slice(from, to).some((t) => t.lower === 'and')) return from;
  // "the Liberal Democrats"
  if (PARTIES.has(lower(from)) && BODIES.has(lower(to - 1)) && lower(to - 1).endsWith('s')) return from;
  // "the Marine Trust", "the Teachers Union": behind an article no title stands before a body.
  if (tokens[from - 1]?.lower === 'the' && to - from === 2 && INSTITUTIONS.has(lower(to - 1)) && isOffice(lower(from)))
    return from;
  // "Queen Anne Hospital", "Lady Margaret School": called after somebody.
  if (STYLES.has(lower(from)) && to - from > 2)
    for (let k = from + 2; k < to; k++) if (INSTITUTIONS.has(lower(k)) && !isTitleWord(lower(k))) return from;
  let at = from;
  for (let k = from; k < to; k++) {
    const word = lower(k);
    const ranked = (isRank(tokens[k]) || (word === 'con' && lower(k - 1) === 'det')) && k + 1 < to;
    // "Tan Sri Karl Lim": no Tan, and no Sri Lanka.
    if (word === 'sri' && /^(?:tan|puan|datuk|datin|dato'?)$/.test(lower(k - 1)) && k < to - 1) {
      at = k + 1;
      continue;
    }
    // "Lance Corporal Rosa Lim": no Lance.
    if (word === 'lance' && k + 2 < to && /^(?:corporal|sergeant|bombardier|naik)$/.test(lower(k + 1))) {
      at = ++k + 1;
      continue;
    }
    // "Mother Superior Rosa Lim", "Professor Emeritus Karl Hale"
    if (k === at && at > from && /^(?:superior|emeritus|emerita)$/.test(word)) {
      at = k + 1;
      continue;
    }
    // "Sgt. 1st Class Rosa Lim"
    if (word === 'class' && /^(?:st|nd|rd)$/.test(lower(k - 1))) {
      at = k + 1;
      continue;
    }
    // "the Duke of Leeds" goes by title and place together; "Bishop of Leeds Karl Hale" by his name.
    if (OF_PLACE.has(word) && lower(k + 1) === 'of') {
      if (k + 4 < to && isGiven(tokens[k + 3]) && !tokens[k + 2]?.possessive) {
        at = k + 3;
        k = at - 1;
        continue;
      }
      // "the Dowager Duchess of Leeds"
      if (k > from && RANK_OF_PEERS.test(lower(k - 1))) return k - 1;
      break;
    }
    if (k === at && lower(k) === 'the') continue;
    // "Brothers Owen and Ted Smith", "Senators Karl Hale and Rosa Lim"
    const several =
      k === from &&
      (isOffice(word.replace(/s$/, '')) || /^(?:twins|siblings|cousins|newlyweds|spouses)$/.test(word)) &&
      word.endsWith('s') &&
      k + 1 < to &&
      (tokens[k + 1]?.word.given !== undefined || (tokens[to]?.lower === 'and' && tokens[to + 1]?.capital === true));
    if (
      !HONORIFICS.has(word) &&
      !isOffice(word) &&
      !ranked &&
      !several &&
      !(OF_ADDRESS.test(word) && k < to - 1) &&
      !(k < to - 2 && isJoinedTitle(tokens[k]))
    )
      continue;
    // "Dean Smith", "Major Garrett": people are called so too, unless the article knows another Garrett.
    if (k === from && to - k === 2 && GIVEN_OFFICES.test(word) && !surnames.has(lower(k + 1))) return from;
    // "Coach Dean Smith", but "Deputy Dean Smith"
    if (
      word === 'dean' &&
      k === at &&
      at > from &&
      to - k === 2 &&
      isTitle(tokens[k - 1]) &&
      !OFFICE_MODIFIERS.has(lower(k - 1))
    )
      break;
    // "Rosa Dean", "Karl King": an office after a given name is a surname.
    const before = k > at ? lower(k - 1) : '';
    const surname =
      k > at &&
      (((givenName(before) !== undefined || (k === to - 1 && registeredName(before) !== undefined)) &&
        !isTitleWord(before) &&
        !isPlace(before) &&
        !(HONORIFICS.has(word) && k < to - 1)) ||
        (/^\p{L}\.$/u.test(before) && k === to - 1));
    if (surname || (k === to - 1 && k > from && ADDRESS.test(lower(k - 1)) && !ADDRESSED.test(word))) continue;
    at = k + 1;
    if (lower(at) === 'of' && OF_OFFICE.has(lower(at + 1))) {
      at += 2;
      while (OF_OFFICE.has(lower(at)) || lower(at) === 'security' || lower(at) === 'affairs') at++;
    }
    for (;;) {
      const end = complementEnd(tokens, at);
      if (end === at || end > to) break;
      at = end;
    }
    k = at - 1;
  }
  at = Math.min(at, to);
  // "Nan Shepherd": behind a word that is nothing else it is a surname.
  if (at === to)
    return to - from > 1 && OFFICE_SURNAMES.test(lower(to - 1)) && isOnlyName(tokens[to - 2]) ? to - 2 : to;
  return skipOrigin(tokens, from, at, to);
}

/** Whether a place before somebody's name is what the office in front of it is held in: "mayor of Port Lorne Rosa Lim". */
function isPlaceOfOffice(tokens: readonly Token[], from: number, to: number): boolean {
  if (!COMPLEMENT.test(tokens[from - 1]?.lower ?? '') || !tokens[from - 2]?.word.office) return false;
  if (tokens[from]?.word.given !== undefined && !tokens[from]?.word.place) return false;
  for (let i = from + 1; i < Math.min(to - 1, from + 4); i++) if (tokens[i]?.word.given !== undefined) return true;
  return false;
}

/**
 * Past what says where somebody is from, belongs or works: "Republican Rosa Lim", "Ukrainian Denys Shmyhal", "(mayor of)
 * Port Lorne Rosa Lim", "Fisherman Tom Hale". Only a given name with a surname behind it shows that.
 */
function skipOrigin(tokens: readonly Token[], from: number, start: number, to: number): number {
  let at = start;
  const given = (i: number): boolean => i < to - 1 && isGiven(tokens[i]);
  while (
    at < to - 1 &&
    ((tokens[at]?.word.place && !isSaint(tokens[at])) ||
      isDemonym(tokens[at]?.lower ?? '') ||
      isCompatriot(tokens[at]?.lower ?? '')) &&
    given(at + 1)
  ) {
    // "Chelsea Ann Hale" has two given names.
    if (tokens[at]?.word.given !== undefined && at === from) break;
    at++;
  }
  if (at === from && isPlaceOfOffice(tokens, from, to)) {
    at++;
    while (!given(at)) at++;
    return at;
  }
  // "Fisherman Tom Hale": a trade that a sentence begins with, or that stands as a title.
  // "Signaller Denzil Mwangi" as well, by the ending of the trade.
  // "MPA Rosa Lim", "HRD Karl Hale": what stands in capitals before a given name is where somebody belongs.
  if (at === from && to - at > 2 && /^\p{Lu}{3,5}$/u.test(tokens[at]?.text ?? '') && given(at + 1)) at++;
  // "Second-placed Rosa Lim", "Leeds-born Karl Hale"
  if (at === from && isHyphenatedQuality(tokens[at]) && (to - at > 2 || /-year-old$/.test(tokens[at]?.lower ?? '')))
    at++;
  if (
    at === from &&
    to - at > 2 &&
    isTrade(tokens[at]) &&
    (given(at + 1)
      ? // "Old Vic Theatre", but "Farmer Jack Church"
        !INSTITUTIONS.has(tokens[to - 1]?.lower ?? '') || isCalledByTrade(tokens[at])
      : to - at < 5 &&
        tokens[at + 1]?.capital &&
        isCalledByTrade(tokens[at]) &&
        // "Greater Eastern Trains", "Nigerian Breweries Lagos"
        !tokens.slice(at + 1, to).some(({ lower }) => INSTITUTIONS.has(lower)))
  )
    at++;
  return at;
}

/** A participle or the like that a hyphen ties to something: second-placed, Leeds-born; refuses Chi-ming, Anne-Marie. */
const isHyphenatedQuality = (token: Token | undefined): boolean =>
  /-(?:born|old|time|year|style|seed|led|run|made|bred|\p{Ll}{3,}(?:ed|ing))$/u.test(token?.text ?? '') &&
  !token?.possessive;

const isGiven = (token: Token | undefined): boolean =>
  token !== undefined && (token.word.given !== undefined || registeredName(token.lower) !== undefined);

/** A trade that is nobody's given name: Signaller, and not Porter. */
const isCalledByTrade = (token: Token | undefined): boolean =>
  token !== undefined &&
  (TRADE.test(token.lower) || isPersonNoun(token.lower)) &&
  !FIELDS.has(token.lower) &&
  !isDemonym(token.lower) &&
  !isGiven(token) &&
  !isGivenFlower(token.lower);

const TRADE = /(?:man|woman|person|er|or|ist|ess|master|mistress|swain|star|hand|ian|-up|-old)$/;

/** Words that tell what somebody does by their ending. */
const isTrade = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.given === undefined &&
  !token.word.place &&
  !token.possessive &&
  !FIELDS.has(token.lower) &&
  (token.word.commonWord || TRADE.test(token.lower) || isPersonNoun(token.lower));

function kindOfName(words: readonly string[]): Name['kind'] {
  // "de Hale" is as much as "Hale".
  if (words.length === 2 && LEADING.test(words[0] ?? '')) return kindOfName(words.slice(1));
  const lowers = words.map((w) => w.toLowerCase());
  const first = lowers[0] ?? '';
  const last = lowers.at(-1) ?? '';
  if (words.length === 1) {
    if (first.startsWith('@')) return 'person';
    if (isPlace(first)) return 'place';
    return INSTITUTIONS.has(first) || isDemonym(first) || /^\p{Lu}[\p{Lu}.]+$/u.test(words[0] ?? '')
      ? 'institution'
      : 'unknown';
  }
  if (words.includes('&') || words.includes('and') || first === 'an') return 'institution';
  if (THINGS.has(last) && givenName(first) === undefined && registeredName(first) === undefined) return 'institution';
  if (isOfPlace(words)) return 'person';
  if (FAMILY_NAMES_FIRST.has(first) && words.length <= 3 && !BODIES.has(last)) return 'person';
  const given = givenName(first);
  const own = words.filter((word) => !PARTICLES.has(word)).map((word) => word.toLowerCase());
  const size = own.length;
  // "Orm Dairies Ltd."
  const institution = own.slice(given === undefined ? 0 : 1).some((w) => INSTITUTIONS.has(w.replace(/\.$/, '')));
  const body =
    institution && (words.length > 2 || (BODIES.has(last) ? !BODY_SURNAMES.test(last) : ONLY_BODIES.test(last)));
  if (given !== undefined && size <= 4 && !body && !isPlaceName(lowers)) return 'person';
  if (institution || lowers.includes('of')) return 'institution';
  if (isPlaceName(lowers)) return 'place';
  if (/^\p{Lu}\.?$/u.test(words[0] ?? '') && words.length <= 4) return isPlace(last) ? 'place' : 'person';
  if (isRegistered(first, last) && words.length <= 4 && !isPlural(last)) return 'person';
  if (isPlural(last)) return 'institution';

  if (size > 4 || lowers.some((w) => isPlainWord(w) && !SUFFIXES.has(w) && !PARTICLES.has(w) && w !== last))
    return 'institution';
  if (isDemonym(first)) return 'institution';
  return isPlainWord(last) && isPlainWord(first) ? 'institution' : 'person';
}

/** Words of bodies that are surnames too: Ruth Knights. */
const BODY_SURNAMES =
  /^(?:house|knights|friends|monitor|court|bank|press|order|league|board|ice|fox|who|sons|brothers)$/;

/** What nobody has for a surname, though the word before it be a given name: Devon Weekly. */
const ONLY_BODIES =
  /^(?:times|weekly|daily|today|tonight|museum|hospital|hospice|clinic|cent(?:re|er)|club|rovers|wanderers|united|athletic|albion|hotspur|harriers|airport|station|casino|hotel|stadium|arena|plaza|county|foods|motors|airlines|airways|insurance|logistics|pharmaceuticals|software|technologies|games|festival|campaign)$/;

/** "Sikh Americans", "Black Lawmakers" are many. */
const isPlural = (word: string): boolean =>
  word.endsWith('s') && (isDemonym(word.slice(0, -1)) || isOffice(word.slice(0, -1)));

/** Whether the first word is a given name by the registers; "Lily Okafor" as well, where the second is no word. */
const isRegistered = (first: string, last: string): boolean =>
  registeredName(first) !== undefined ||
  (isPlainWord(first) && !isPlainWord(last) && !isPlace(last) && isGivenFlower(first));

function isPlaceName(lowers: readonly string[]): boolean {
  return (
    lowers.length === 2 &&
    /^(?:new|north|south|west|east|san|los|las|saint|st\.|el|fort|ft\.|mt\.|mount|port|united|saudi|sri|hong)$/.test(
      lowers[0] ?? '',
    ) &&
    givenName(lowers[0] ?? '') === undefined
  );
}
