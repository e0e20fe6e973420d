import { memoizeAt } from '../../memoize.ts';
import { isActor } from '../../text/words/lexicon.ts';
import { BODIES, INSTITUTIONS, isBodyNoun } from '../../text/words/names.ts';
import { GENDERED, isOffice, OFFICE_MODIFIERS, OFFICES } from '../../text/words/titles.ts';
import type { Mention } from './entity.ts';
import { is, type Parsed } from './parse.ts';
import { isKin } from './roles.ts';
import { shareBefore } from './share-of.ts';
import { isPersonNoun, isSpeakingNoun } from './speaking-nouns.ts';

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

/** Whether a phrase is about one person, by name or by what they are; a pronoun is not. */
export const isSomebody = (s: Parsed, { head }: Phrase): boolean =>
  head.kind === 'name'
    ? head.mention.entity.kind === 'person'
    : head.kind === 'noun' && (isPersonNoun(s.tokens[head.at]?.lower ?? '') || s.tokens[head.at]?.word.office === true);

/** The phrase that a name is on its own. */
export const phraseOf = (mention: Mention): Phrase => ({
  from: mention.name.from,
  to: mention.name.to,
  head: { kind: 'name', mention },
});

/** What a body may be as well as somebody: the landlord, Harkin Homes, */
const OF_TRADE =
  /^(?:landlord|owner|operator|developer|contractor|supplier|employer|maker|manufacturer|retailer|organi[sz]er|publisher|promoter|builder|lender|insurer|carrier|airline|chain|sponsor)$/;

/**
 * The name set off by commas behind a description: "the attacker, John Hale,", "the chief of staff, Rosa Lim, who", "one of them,
 * Karl Hale,", "her pilot, the New Zealander “Ace” Hale,"; or the one that somebody gave: "a man who gave his name as Karl".
 */
function appositiveName(s: Parsed, from: number, definite: boolean): Phrase | null {
  const given = givenName(s, from);
  if (given) return given;
  const comma = pastAttachment(s, from);
  if (!is(s, comma, ',')) return null;
  const apart = givenName(s, comma);
  if (apart) return apart;
  const at = pastDescription(s, comma);
  const mention = s.mentions[at];
  if (!mention || mention.name.from !== at || mention.name.possessive) return null;
  const described = at > comma + 1;
  if (!canBeSetOff(s, { from, comma, at, definite, described }, mention)) return null;
  const short = mention.name.words.length < 2 && mention.name.title.length === 0;
  if (short && !(definite && (described || isGivenAlone(s, at, mention)))) return null;
  const end = mention.name.to;
  const closed =
    end >= s.tokens.length ||
    /mark|cue|quote/.test(s.tags[end] ?? '') ||
    is(s, end, 'who', 'of', 'from') ||
    opensWithKin(s, comma);
  return closed ? { from: comma, to: is(s, end, ',') ? end + 1 : end, head: { kind: 'name', mention } } : null;
}

/** "His daughter, Rosa Lim wrote": no comma need close what a sentence opens with. Refuses "For his daughter, Rosa Lim wrote". */
const opensWithKin = (s: Parsed, comma: number): boolean =>
  comma === 2 && is(s, 0, 'his', 'her', 'their') && GENDERED.has(s.tokens[1]?.lower ?? '');

/** Behind what is attached to a description that ends at `from`: "the mayor | of Leeds, Rosa Lim,". */
function pastAttachment(s: Parsed, from: number): number {
  let i = from;
  // "a fisherman on the lake, Karl Hale," is he; "a letter from the owner, Karl Hale," is not.
  const somebody = isPersonNoun(s.tokens[from - 1]?.lower ?? '');
  while (
    (is(s, i, 'of', 'for', 'at', 'in', 'near') || (somebody && is(s, i, 'on', 'from', 'with', 'behind'))) &&
    i < from + 12
  ) {
    i++;
    while (
      /^(?:determiner|noun|name)$/.test(s.tags[i] ?? '') ||
      is(s, i, 'them', 'those', 'us') ||
      (s.tags[i] === 'gerund' && s.tags[i - 1] === 'determiner')
    )
      i++;
    i = pastFields(s, i);
  }
  if (!is(s, i, 'and')) return i;
  // "her father and coach, Karl Hale,", "her son and plant manager, Karl,"
  let end = i + 1;
  while (s.tags[end] === 'noun' && end < i + 5) end++;
  return end > i + 1 && is(s, end, ',') ? end : i;
}

/** "the Minister for Enterprise|, Tourism and Employment, Rosa Lim,": behind the last of several fields; `from` where there is but one. */
function pastFields(s: Parsed, from: number): number {
  let last = from;
  for (let end = from; is(s, end, ',', 'and') && end < last + 12; ) {
    const start = is(s, end, ',') && is(s, end + 1, 'and') ? end + 2 : end + 1;
    end = start;
    while (s.tags[end] === 'noun' && s.tokens[end]?.capital) end++;
    if (end === start) break;
    if (is(s, start - 1, 'and') && is(s, end, ',')) last = end;
  }
  return last;
}

/** Where the name should stand behind a comma: "the observer,| former Norland MP Karl Hale,". */
function pastDescription(s: Parsed, comma: number): number {
  let j = comma + 1;
  if (s.tags[j] === 'determiner') j++;
  // "a local councillor, Labour's Rosa Lim,"
  const owner = s.mentions[j];
  if (owner?.name.from === j && owner.name.possessive) j = owner.name.to;
  while (j < comma + 9) {
    const told = s.mentions[j];
    // What tells which one may be a name.
    if (
      told &&
      told.entity.kind !== 'person' &&
      !told.name.possessive &&
      (/^(?:noun|name)$/.test(s.tags[told.name.to] ?? '') ||
        is(s, told.name.to, 'named', 'called') ||
        (s.tags[told.name.to] === 'quote' && inside(s, told.name.to)))
    )
      j = told.name.to;
    // "the captain, a Finn named Karl Hale,"
    else if (is(s, j, 'named', 'called') && s.mentions[j + 1] && j > comma + 2) j++;
    else if (s.tags[j] === 'noun' || (s.tags[j] === 'quote' && inside(s, j))) j++;
    // "her coach, former doubles champion Karl Hale,": a plural that the tagger takes for a verb.
    else if (j > comma + 1 && s.tags[j] === 'verb' && s.parts[j] === 'VBZ' && s.tags[j + 1] === 'noun') j++;
    // "its grower, retired postman Karl Hale,"
    else if (
      j === comma + 1 &&
      /^(?:VBN|VBD|JJ)$/.test(s.parts[j] ?? '') &&
      s.tags[j] === 'verb' &&
      s.tags[j + 1] === 'noun'
    )
      j++;
    else break;
  }
  return j;
}

/** Whether one word, without a title, may be all of somebody's name. */
const isGivenAlone = (s: Parsed, at: number, { name, entity }: Mention): boolean =>
  name.words.length === 1 &&
  (s.tokens[at]?.word.given !== undefined || /^(?:person|unknown)$/.test(entity.kind)) &&
  name.title.length === 0;

/** A name at `at` set off by a comma from a description that ends at `from`, but for what is attached to it. */
interface SetOff {
  readonly from: number;
  readonly comma: number;
  readonly at: number;
  /** The description tells of one that is known: "the attacker". */
  readonly definite: boolean;
  /** Words stand between comma and name. */
  readonly described: boolean;
}

/** Whether what is described can go by the name: somebody, a body by its own, or a given name alone where kin or a trade stands before. */
function canBeSetOff(s: Parsed, { from, comma, at, definite, described }: SetOff, mention: Mention): boolean {
  const { entity, name } = mention;
  const before = s.tokens[comma - 1]?.lower ?? '';
  const attached = comma !== from;
  if (!isGivenAlone(s, at, mention))
    return (
      entity.kind === 'person' ||
      // "The insurer, Pacific Mutual,": a body by its name. "A spokesman for the insurer, Pacific Mutual," stays the spokesman.
      (entity.kind === 'institution' && definite && !attached && (isBodyNoun(before) || OF_TRADE.test(before)))
    );
  // "the owner, a widow named Rosa,"
  if (described && is(s, at - 1, 'named', 'called')) return true;
  // "The driver, Abebe, said"
  const somebody = isPersonNoun(s.tokens[from - 1]?.lower ?? '');
  if (definite && somebody && !attached && entity.kind === 'person' && is(s, name.to, ',')) return true;
  // "his wife, Rosa,": a given name alone is enough behind a word for kin; "his wife of 60 years, Rosa,"
  const isKin = (i: number): boolean =>
    GENDERED.has(s.tokens[i]?.lower ?? '') || is(s, i, 'youngest', 'eldest', 'oldest', 'firstborn');
  const and = s.tokens.findLastIndex(({ lower }, n) => n < comma && n > comma - 5 && lower === 'and');
  return (
    isKin(is(s, comma - 1, 'years') && is(s, comma - 3, 'of') ? comma - 4 : comma - 1) || (and > 0 && isKin(and - 1))
  );
}

/** "who gave his name only as Karl", "who asked to be called Karl": somebody the story knows by that name alone. */
export function givenName(s: Parsed, at: number): Phrase | null {
  const from = is(s, at, ',') ? at + 1 : at;
  if (!is(s, from, 'who', 'identified', 'known', 'identifying', 'calling', 'giving')) return null;
  for (let i = from + 1; i < from + 10; i++) {
    const tag = s.tags[i];
    if (tag === undefined || tag === 'mark' || tag === 'quote') return null;
    const mention = s.mentions[i];
    if (!mention) continue;
    const before = s.tokens.slice(from, i).map((token) => token.lower);
    const named =
      (before.includes('name') && /^(?:as|was|is)$/.test(before.at(-1) ?? '')) ||
      (/^(?:called|named)$/.test(before.at(-1) ?? '') && before.includes('to')) ||
      (/^(?:as|only)$/.test(before.at(-1) ?? '') &&
        before.some((word) => /^(?:identified|known|himself|herself)$/.test(word)));
    return named && mention.name.from === i && mention.name.words.length > 0 && mention.entity.kind !== 'place'
      ? {
          from,
          to: mention.name.to + (from > at && is(s, mention.name.to, ',') ? 1 : 0),
          head: { kind: 'name', mention },
        }
      : null;
  }
  return null;
}

const pronounAt = (s: Parsed, i: number): string => (s.tokens[i]?.lower ?? '').replace(/'.*$/, '');

/** Whether the token can stand inside a noun phrase, before its head. */
export function inside(s: Parsed, i: number): boolean {
  const tag = s.tags[i];
  if (tag === 'noun' || tag === 'name') return true;
  if (tag === 'quote') return s.isNoun(s.tokens[i]?.quotation ?? -1);
  return tag === 'mark' && is(s, i, '&', '%');
}

/** Determiners that stand for people on their own. */
const PRONOMINAL_DETERMINERS = /^(?:many|some|others|another|one|both|several|few|most)$/;

/** Reads the noun phrase that begins at `from`: "the former pilot", "Nato’s secretary general Jens Stoltenberg", "he". */
export function phraseAt(s: Parsed, from: number): Phrase | null {
  const tag = s.tags[from];
  if (tag === undefined) return null;
  if (tag === 'pronoun') return { from, to: from + 1, head: { kind: 'pronoun', word: pronounAt(s, from) } };
  const { head, end } = readHead(s, from);
  if (!head) return determinerAlone(s, from, end);
  const further = titledFurther(s, from, end, head);
  if (further) return further;
  if (head.kind === 'name' ? head.mention.name.possessive : s.tokens[head.at]?.possessive) return null;
  // "campaigner and poet Rosa Lim", "poet and one of the organisers, Rosa Lim,": both tell who she is.
  if (is(s, end, 'and')) {
    const named = phraseAt(s, end + 1);
    if (named && tellsMoreOf(s, { from, to: end, head }, named)) return { from, to: named.to, head: named.head };
  }
  if (head.kind === 'noun') {
    const named = appositiveName(
      s,
      end,
      tag === 'determiner' ||
        s.tokens.slice(from, end).some((t) => t.possessive) ||
        OFFICES.has(s.tokens[head.at]?.lower ?? ''),
    );
    if (named) return { from, to: named.to, head: named.head };
  }
  return { from, to: end, head };
}

/** A head that is a word of its own, and no pronoun. */
type WordHead = Exclude<Phrase['head'], { readonly kind: 'pronoun' }>;

/** What a phrase that begins at `from` is about, its last name or noun, and where it ends without what is set off behind. */
function readHead(s: Parsed, from: number): { readonly head: WordHead | null; readonly end: number } {
  let i = from;
  while (s.tags[i] === 'determiner' || (i > from && s.tags[i] === 'adverb' && s.tags[i + 1] === 'noun')) i++;
  let head: WordHead | null = null;
  const limit = Math.min(s.tokens.length, from + 24);
  while (i < limit) {
    // "the study's first author", "the town's then mayor"
    if (
      i > from &&
      s.tags[i] === 'adverb' &&
      s.tags[i + 1] === 'noun' &&
      is(s, i, 'first', 'last', 'then', 'only', 'now')
    )
      i++;
    const mention = s.mentions[i];
    if (mention) {
      // "an insult Rosa Lim called small": what a name follows need not be called by it.
      if (
        i > from &&
        head?.kind === 'noun' &&
        /^an?$/.test(s.tokens[from]?.lower ?? '') &&
        // "a tearful Rosa Lim"
        !/^(?:JJ|VBN)/.test(s.parts[i - 1] ?? '') &&
        !isAppositiveTitle(s, i - 1)
      )
        break;
      i = mention.name.to;
      // "Port campaign chief Rosa Lim": the last name is the head, unless small nouns follow it.
      head = { kind: 'name', mention };
      continue;
    }
    // "Hale senior"
    if (head?.kind === 'name' && head.mention.entity.kind === 'person' && is(s, i, 'senior', 'junior', 'snr', 'jnr')) {
      i++;
      continue;
    }
    if (s.tags[i] === 'noun' || (inside(s, i) && head)) {
      head = { kind: 'noun', at: i };
      i++;
      continue;
    }
    // "secretary of state Antony Blinken": a name may come after what follows "of".
    const behind = is(s, i, 'of') ? s.mentions[i + 2] : undefined;
    if (
      behind &&
      head?.kind === 'noun' &&
      (s.parts[i + 1] === 'CD' ||
        (s.tags[i + 1] === 'noun' && !isQualityBeforeName(s, behind) && endsInOf(s.tokens[head.at]?.lower ?? '')))
    ) {
      i += 2;
      continue;
    }
    // "food and drink editor Rosa Lim"
    if (head?.kind === 'noun' && titledBehindAnd(s, i)) {
      i++;
      continue;
    }
    const titled = head && i > from ? nameBehindOffice(s, from, i, head) : null;
    if (titled !== null) {
      i = titled;
      continue;
    }
    if (
      (s.tags[i] === 'time' || s.tags[i] === 'gerund') &&
      s.tags[i + 1] === 'noun' &&
      i > from &&
      // "the Guild’s negotiating committee"
      (head?.kind !== 'name' || head.mention.name.possessive)
    ) {
      i++;
      continue;
    }
    break;
  }
  return { head, end: i };
}

/** A determiner that stands for people on its own; null where it does not. `end`: where the phrase without a head ends. */
function determinerAlone(s: Parsed, from: number, end: number): Phrase | null {
  const only = s.tokens[from];
  // "the two said"
  if (is(s, from, 'the') && end === from + 2 && is(s, from + 1, 'two', 'three', 'four'))
    return { from, to: end, head: { kind: 'noun', at: from + 1 } };
  // "Many said", "Some argue": a determiner that stands alone; "One of them, Karl Hale, said".
  if (s.tags[from] !== 'determiner' || end !== from + 1 || !only || !PRONOMINAL_DETERMINERS.test(only.lower))
    return null;
  const named = only.lower === 'one' || only.lower === 'another' ? appositiveName(s, end, false) : null;
  return { from, to: named?.to ?? end, head: named?.head ?? { kind: 'noun', at: from } };
}

/**
 * Where the name stands in "Board of trade president Rosa Lim", "University of Leeds lecturer Karl Hale": a body without article,
 * what it is of, and an office. Null for "Friends of mayor Rosa Lim", "The board of governors".
 */
function nameBehindOffice(s: Parsed, from: number, of: number, head: Phrase['head']): number | null {
  if (!is(s, of, 'of')) return null;
  // "leader of the council Rosa Lim"
  if (head.kind === 'noun' && s.tags[of + 1] === 'determiner' && endsInOf(s.tokens[of - 1]?.lower ?? '')) {
    let j = of + 2;
    while (s.tags[j] === 'noun' && j < of + 6) j++;
    // "editor of the rival Lakes Courier"
    if (is(s, j - 1, 'rival', 'neighbouring', 'neighboring', 'nearby', 'local', 'daily', 'weekly')) return null;
    // "captain of the film star Rosa Lim", "player of the space shooter Nova": the name is that noun's.
    if (isPersonNoun(s.tokens[j - 1]?.lower ?? '')) return null;
    const mention = s.mentions[j];
    const own = mention?.entity.kind === 'person' && (mention.name.words.length > 1 || mention.name.title.length > 0);
    // "chair of the Lorne Tenants Union Rosa Lim": the body is read with the name.
    const behindBody = mention?.name.from === of + 2 && isBehindBody(s, mention);
    return own && (j > of + 2 || behindBody) && !s.tokens[j - 1]?.possessive ? j : null;
  }
  const holder = of === from + 1 ? holderBehindOffice(s, of) : null;
  if (holder !== null) return holder;
  if (!isBodyOf(s, from, of - 1, head)) return null;
  for (let j = of + 1; j < of + 8; ) {
    const mention = s.mentions[j];
    if (mention?.entity.kind === 'person' && mention.name.words.length > 1) return isTradeAt(s, j - 1) ? j : null;
    if (mention && !mention.name.possessive) j = mention.name.to;
    else if (!mention && s.tags[j] === 'noun' && !s.tokens[j]?.possessive) j++;
    else return null;
  }
  return null;
}

/** Whether what stands before a name, as part of it, is a body and no title. */
const isBehindBody = (s: Parsed, { name }: Mention): boolean => {
  const last = s.tokens[name.at - 1];
  return (
    name.at > name.from + 1 &&
    (BODIES.has(last?.lower ?? '') || INSTITUTIONS.has(last?.lower ?? '') || /^\p{Lu}{2,6}$/u.test(last?.text ?? ''))
  );
};

/**
 * "Master of the Rolls Sir Geoffrey Hale", "Keeper of the Seals Rosa Lim": where the name begins behind an office without article that
 * is of something with a capital. `of` is its "of". Refuses "Friends of the Rev Rosa Lim", "Keeper of the Seals".
 */
function holderBehindOffice(s: Parsed, of: number): number | null {
  const office = s.tokens[of - 1];
  const mention = is(s, of, 'of') && is(s, of + 1, 'the') ? s.mentions[of + 2] : undefined;
  if (mention?.entity.kind !== 'person' || mention.name.from !== of + 2) return null;
  const field = s.tokens[of + 2];
  const holds = office?.capital === true && !/s$/.test(office.lower) && s.tags[of - 2] !== 'determiner';
  return holds && mention.name.at > of + 2 && !field?.word.titleWord && !field?.word.office && !field?.word.honorific
    ? of + 2
    : null;
}

/**
 * Somebody whom more capitals than one name tell: "Kent Online reporter Rosa Lim", "Formula One driver Rosa Lim", "Game of Thrones
 * actress Rosa Lim". Refuses "Kent Online, Rosa Lim", "Kent Police told Rosa Lim".
 */
function titledFurther(s: Parsed, from: number, to: number, head: Phrase['head']): Phrase | null {
  if (head.kind === 'pronoun') return null;
  const begins =
    head.kind === 'name' ? head.mention.entity.kind !== 'person' : s.tokens[head.at]?.capital === true && from > 0;
  if (!begins) return null;
  for (let i = to; i < to + 7; ) {
    const mention = s.mentions[i];
    const token = s.tokens[i];
    if (mention?.entity.kind === 'person' && mention.name.words.length > 1)
      return i > to && isPersonNoun(s.tokens[i - 1]?.lower ?? '')
        ? { from, to: mention.name.to, head: { kind: 'name', mention } }
        : null;
    const joins = is(s, i, 'of', 'the', 'and', 'on', 'in') && (s.tokens[i + 1]?.capital || is(s, i + 1, 'the'));
    const capital = token?.kind === 'word' && (token.capital || /^\p{N}/u.test(token.text));
    if (!token || token.possessive || !(joins || capital || s.tags[i] === 'noun')) return null;
    i = mention ? mention.name.to : i + 1;
  }
  return null;
}

/** Whether the "and" at `and` joins two nouns for what somebody by name is in charge of: food and drink editor Rosa Lim. */
function titledBehindAnd(s: Parsed, and: number): boolean {
  if (!is(s, and, 'and') || isSpeakingNoun(s.tokens[and - 1]?.lower ?? '') || s.tokens[and - 1]?.possessive)
    return false;
  let i = and + 1;
  while (s.tags[i] === 'noun' && i < and + 5) i++;
  return i > and + 2 && s.mentions[i]?.entity.kind === 'person' && OFFICES.has(s.tokens[i - 1]?.lower ?? '');
}

/** Whether an office may have what it is for behind it: secretary of state, director of nursing; refuses widow, friend. */
const endsInOf = (noun: string): boolean =>
  isOffice(noun) && !isKin(noun) && !/^(?:friend|colleague|ally|rival|relative)$/.test(noun);

/** Whether a phrase is a body without article, so that it may stand before an office: Board, School. */
const isBodyOf = (s: Parsed, from: number, at: number, head: Phrase['head']): boolean =>
  s.tags[from] !== 'determiner' &&
  (head.kind === 'name'
    ? head.mention.entity.kind === 'institution' && head.mention.name.words.length === 1
    : isBodyNoun(s.tokens[at]?.lower ?? '') ||
      /^(?:city|town|county|borough|parish|district|bank|isle|house|institute|museum|ministry|department|archdiocese|diocese)$/.test(
        s.tokens[at]?.lower ?? '',
      ));

/** Whether the word at `i` is an office or a trade, as stands right before a name. */
const isTradeAt = (s: Parsed, i: number): boolean =>
  OFFICES.has(s.tokens[i]?.lower ?? '') || (!s.tokens[i]?.capital && isPersonNoun(s.tokens[i]?.lower ?? ''));

/** Reads the noun phrase that ends right before `to`, with what is attached to it by "of", "for", "at"… */
export const phraseBefore = memoizeAt((s: Parsed, to): Phrase | null => readPhraseBefore(s, to, 0));

/** `depth` counts the prepositions gone past. */
function readPhraseBefore(s: Parsed, to: number, depth: number): Phrase | null {
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
  if (mention ? mention.name.possessive : s.tokens[last]?.possessive) return null;
  let from = mention ? mention.name.from : last;
  const lowest = Math.max(0, last - 24);
  while (from > lowest) {
    const before = s.mentions[from - 1];
    if (before) from = before.name.from;
    // "a move Rosa Lim described": in front of a name only an office belongs to it.
    else if (
      mention &&
      from === mention.name.from &&
      s.tags[from - 1] === 'noun' &&
      !isAppositiveTitle(s, from - 1) &&
      !isQualityBeforeName(s, mention) &&
      !isKindOfBodyBehindOf(s, mention)
    )
      break;
    else if (
      (inside(s, from - 1) && s.tags[from - 1] !== 'quote') ||
      (s.tags[from - 1] === 'gerund' && isOfThing(s, from - 2))
    )
      from--;
    else break;
  }
  // "the more vocal speakers", "the most senior officer"
  if (s.tags[from - 2] === 'determiner' && is(s, from - 1, 'more', 'most', 'less', 'least')) from--;
  while (from > lowest && s.tags[from - 1] === 'determiner') from--;
  // "the island's only policeman", "the board's most recent report"
  if (s.tokens[from - 1]?.possessive && is(s, from, 'only', 'own', 'first', 'last', 'most'))
    while (from > lowest && (s.tags[from - 1] === 'determiner' || inside(s, from - 1))) from--;
  const head: Phrase['head'] = mention ? { kind: 'name', mention } : { kind: 'noun', at: last };
  const own: Phrase = { from, to, head };
  const share = mention ? null : shareOf(s, from);
  if (share !== null) return { from: share, to, head };
  if (s.tags[from - 1] === 'preposition') {
    const tellsWhere = WHERE.test(s.tokens[from - 1]?.lower ?? '');
    // "a spokesman for Mr Hale": what stands before the preposition is the head.
    if (
      tellsWhere ||
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
      const whole = readPhraseBefore(s, from - 1 - told, depth + 1);
      // "driving a tractor through the town": what is moved there is not whom the phrase is about.
      const outer = whole && tellsWhere && !isWhoStands(s, whole) ? null : whole;
      if (
        mention &&
        outer?.from === from - 2 &&
        from + 1 === mention.name.from &&
        holderBehindOffice(s, from - 1) !== null
      )
        return { from: outer.from, to, head };
      // "secretary of state Antony Blinken": an office may end in "of state"; the name after it is the head.
      if (
        mention &&
        told === 0 &&
        from < mention.name.from &&
        is(s, from - 1, 'of') &&
        outer?.head.kind === 'noun' &&
        // "mother of two Rosa Lim", "leader of the council Rosa Lim"
        (s.parts[from] === 'CD' ||
          (s.tags[from] === 'determiner' && nameBehindOffice(s, outer.from, from - 1, outer.head) !== null) ||
          (s.tags[from] !== 'determiner' &&
            !isQualityBeforeName(s, mention) &&
            !isKindOfBodyBehindOf(s, mention) &&
            (endsInOf(s.tokens[outer.head.at]?.lower ?? '') ||
              // "said board of trade president Rosa Lim"
              (isTradeAt(s, mention.name.from - 1) && isBodyOf(s, outer.from, outer.head.at, outer.head)))))
      ) {
        return { from: outer.from, to, head };
      }
      if (outer && outer.head.kind !== 'pronoun') return { from: outer.from, to, head: outer.head };
    }
  }
  return own;
}

/** "the| policing team", "the county's| planning board", "the local| policing team": what a word in -ing behind it tells which one. */
const isOfThing = (s: Parsed, at: number): boolean =>
  s.tags[at] === 'determiner' ||
  s.tokens[at]?.possessive === true ||
  (s.tags[at] === 'noun' && s.parts[at] === 'JJ' && s.tags[at - 1] === 'determiner');

/** "protesters marching through the town", "a crowd outside the court": where somebody is. */
export const WHERE = /^(?:through|along|across|around|outside|inside|past|beside|among|beyond|opposite)$/;

const isWhoStands = (s: Parsed, { head }: Phrase): boolean =>
  head.kind === 'noun' && isPersonNoun((s.tokens[head.at]?.lower ?? '').replace(/s$/, ''));

/** "half of | the miners", "52 per cent of registered | voters": where the share begins of which the noun phrase at `from` tells; null for a whole. */
function shareOf(s: Parsed, from: number): number | null {
  let first = from;
  while (first > from - 3 && /^(?:VBN|JJ)$/.test(s.parts[first - 1] ?? '')) first--;
  return is(s, first - 1, 'of') ? shareBefore(s, first - 1) : null;
}

/**
 * "the chief executive of supermarket chain Hale Foods": what the body is stands before its name, and whoever is of it is the head. Refuses
 * "the owner of a car Ms Lim drove", "supermarket chain Hale Foods".
 */
function isKindOfBodyBehindOf(s: Parsed, { name, entity }: Mention): boolean {
  if (entity.kind === 'person' || !KIND_OF_BODY.test(s.tokens[name.from - 1]?.lower ?? '')) return false;
  let i = name.from - 2;
  while (i > name.from - 5 && /^(?:noun|adverb)$/.test(s.tags[i] ?? '')) i--;
  return is(s, i, 'of', 'for', 'from', 'at', 'with') && s.tags[i - 1] === 'noun';
}

const KIND_OF_BODY =
  /^(?:company|firm|business|group|chain|giant|maker|manufacturer|retailer|supermarket|grocer|carrier|airline|operator|developer|builder|housebuilder|supplier|brewer|brewery|carmaker|automaker|chipmaker|drugmaker|lender|bank|insurer|utility|start-?up|charity|union|club|agency|consultancy|broadcaster|newspaper|publisher|platform|app|website|watchdog|regulator|contractor|side|team|think-?tank|campaign)$/;

/** Whether an adjective tells of a place or body: the mayor of neighbouring Dunmore. Refuses director of nursing Rosa Lim. */
function isQualityBeforeName(s: Parsed, { name, entity }: Mention): boolean {
  const at = name.from - 1;
  return (
    entity.kind !== 'person' &&
    /^(?:JJ|VB[NG])/.test(s.parts[at] ?? '') &&
    (is(s, at - 1, 'of', 'from', 'in', 'for', 'at', 'near') || s.tags[at - 1] === 'determiner')
  );
}

/**
 * Whether what somebody is called before an "and" is said of whoever is named behind it.
 * Takes campaigner and poet Rosa Lim; the author and broadcaster Rosa Lim; her friend and former colleague Rosa Lim. Refuses the mayor
 * and Rosa Lim; a friend and her sister Rosa Lim; her mother and sister Rosa Lim; the mayor and deputy mayor Rosa Lim.
 */
export function tellsMoreOf(s: Parsed, described: Phrase, named: Phrase): boolean {
  if (named.head.kind !== 'name' || named.head.mention.entity.kind !== 'person' || named.also) return false;
  const { name } = named.head.mention;
  if (isBareNoun(s, described)) return s.mentions[named.from] === undefined || name.at > name.from;
  const { from, to, head } = described;
  const office = head.kind === 'name' && head.mention.name.to === to && s.tokens[to - 1]?.word.office === true;
  if (!office && (head.kind !== 'noun' || head.at !== to - 1)) return false;
  const noun = s.tokens[to - 1]?.lower ?? '';
  // "Leeds councillor and MP Karl Hale"
  const bare =
    s.tags[from] === 'name' && s.mentions[from]?.entity.kind !== 'person' && !s.mentions[from]?.name.possessive;
  if (bare && (s.tokens[name.from]?.word.office || (office && s.tokens[named.from]?.word.office)))
    return isPersonNoun(noun);
  if (!bare && s.tags[from] !== 'determiner') return false;
  if (s.tags[named.from] !== 'noun' || s.mentions[named.from]) return false;
  const second = s.tokens[name.from - 1]?.lower ?? '';
  return isPersonNoun(noun) && isPersonNoun(second) && noun !== second && !(isKin(noun) && isKin(second));
}

/** One noun for somebody without "the" or "a" before it, as stands before a name: campaigner, former pilot; Campaigner at the head. */
function isBareNoun(s: Parsed, { from, head }: Phrase): boolean {
  if (head.kind === 'pronoun' || (head.kind === 'noun' && s.tags[from] !== 'noun')) return false;
  if (head.kind === 'name' && (head.mention.name.words.length > 1 || head.mention.entity.kind === 'person'))
    return false;
  const noun = s.tokens[head.kind === 'name' ? head.mention.name.from : head.at]?.lower ?? '';
  return !/s$/.test(noun) && isSpeakingNoun(noun);
}

/** What bears a name behind it: the firm Brightline, the news agency Tass. */
const CALLED_BY_NAME: ReadonlySet<string> = new Set(
  `firm company charity group agency newspaper paper magazine broadcaster website site union club brand retailer bank
   channel network station startup start-up airline supermarket ship festival publisher platform campaigner`.split(
    /\s+/,
  ),
);

/** Whether a small word right before a name says what its bearer is: "spokesman", "actress", "of state". */
function isAppositiveTitle(s: Parsed, i: number): boolean {
  const word = s.tokens[i]?.lower ?? '';
  return (
    OFFICES.has(word) ||
    OFFICE_MODIFIERS.has(word) ||
    CALLED_BY_NAME.has(word) ||
    is(s, i - 1, 'of') ||
    isPersonNoun(word) ||
    isActor(word) ||
    /^(?:neighbou?ring|surrounding|nearby|rural)$/.test(word) ||
    s.tokens[i]?.possessive === true
  );
}
