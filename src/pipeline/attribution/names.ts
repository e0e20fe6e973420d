import type { Sentence, Token } from './tokens.ts';
import { CALENDAR, SENTENCE_OPENERS } from './words/function-words.ts';
import { givenName, isDemonym, isPlace, isPlainWord, PLAIN_GIVEN } from './words/lexicon.ts';
import { BODIES, INSTITUTIONS, LETTERS_BEHIND, PARTICLES, SUFFIXES } from './words/names.ts';
import { CAPITAL_RANKS, HONORIFICS, OF_OFFICE, OF_PLACE, OFFICE_MODIFIERS, OFFICES } from './words/titles.ts';

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
  readonly possessive: boolean;
  readonly kind: 'person' | 'institution' | 'place' | 'office' | 'unknown';
}

/** Words with a capital inside a sentence: at the head of another sentence they are names too. */
export function collectCapitals(sentences: Iterable<Sentence>): Set<string> {
  const capitals = new Set<string>();
  for (const { tokens } of sentences) {
    // A line in which nearly every word has a capital is a headline; it tells nothing.
    let words = 0;
    let raised = 0;
    for (const token of tokens) {
      if (token.kind === 'word') words++;
      if (token.capital) raised++;
    }
    if (words > 3 && raised > words * 0.7) continue;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.capital && !token.word.small && tokens[i - 1]?.kind === 'word') capitals.add(token.lower);
    }
  }
  return capitals;
}

/** Finds the names of a sentence, in order. */
export function findNames({ tokens }: Sentence, capitals: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens, i, capitals)) {
      i++;
      continue;
    }
    // "said de Hale": a particle before the name is part of it.
    let from = i;
    while (
      LEADING.test(tokens[from - 1]?.lower ?? '') &&
      tokens[from - 1]?.possessive === false &&
      from > (names.at(-1)?.to ?? 0)
    )
      from--;
    let to = i + 1;
    while (to < tokens.length && (!tokens[to - 1]?.possessive || possessesBody(tokens, to))) {
      if (isNameWord(tokens, to, capitals)) to++;
      else {
        const joined = joins(tokens, from, to, capitals);
        if (joined === 0) break;
        to += joined;
      }
    }
    names.push(interpret(tokens, from, to));
    i = to;
  }
  return names;
}

/** "Growers’ Alliance", "People’s Party", "St Mary’s Hospital": the ’s is part of a body’s name. Refuses Nato’s Rosa Lim. */
function possessesBody(tokens: readonly Token[], to: number): boolean {
  const owner = tokens[to - 1];
  if (
    !owner ||
    !(/s$/i.test(owner.text) || /^(?:people|women|men|children|workers)$/.test(owner.lower) || isSaint(tokens[to - 2]))
  )
    return false;
  let end = to;
  while (end < to + 3 && tokens[end]?.capital && !tokens[end]?.possessive) end++;
  return end > to && INSTITUTIONS.has(tokens[end - 1]?.lower ?? '');
}

const isSaint = (token: Token | undefined): boolean => /^st\.?$/.test(token?.lower ?? '');

const LEADING = /^(?:de|del|della|di|da|dos|van|von|der|bin|ibn|al)$/;

function isNameWord(tokens: readonly Token[], i: number, capitals: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { lower, word } = token;
  if (!token.capital) return lower.startsWith('@') && lower.length > 1;
  // "June Hale" is a name, "June 5" and "in June" are not.
  if (
    CALENDAR.has(lower) &&
    !(
      PLAIN_GIVEN.has(lower) &&
      tokens[i + 1]?.capital &&
      !/^(?:in|on|since|by|until|last|next)$/.test(tokens[i - 1]?.lower ?? '')
    )
  )
    return false;
  // "Credit: PA" labels a caption.
  if (tokens[i + 1]?.text === ':' && /^(?:credit|photo|picture|image|source|video|pictured)$/.test(lower)) return false;
  // "the US", "the WHO": in capitals throughout a small word is a name.
  if (/^\p{Lu}{2,}$/u.test(token.text) && !/^(?:A|I|AM|PM|OK)$/.test(token.text)) return true;
  const opens = i === 0 || tokens[i - 1]?.kind === 'mark' || tokens[i - 1]?.kind === 'quote';
  // "Coxswain Will Hale": a given name that is a small word too, before a surname.
  if (!opens) return !word.small || (word.given !== undefined && (tokens[i + 1]?.capital ?? false));
  if (word.small || SENTENCE_OPENERS.has(lower)) {
    // "Will Hale said": a given name that is a function word too needs a name after it.
    return word.given !== undefined && (tokens[i + 1]?.capital ?? false) && capitals.has(lower);
  }
  if (capitals.has(lower) || word.honorific || (word.given !== undefined && !PLAIN_GIVEN.has(lower))) return true;
  const next = tokens[i + 1];
  if (next && PARTICLES.has(next.lower) && tokens[i + 2]?.capital && word.given !== undefined) return true;
  if (next?.capital && !next.word.small && !token.possessive) return true;
  if (/^\p{Lu}{2,}/u.test(token.text) || word.place) return true;
  // "Secretary of State John Hale" at the head of a sentence.
  if (word.office && next?.lower === 'of' && OF_OFFICE.has(tokens[i + 2]?.lower ?? '') && tokens[i + 2]?.capital)
    return true;
  if (word.office && /^(?:of|for)$/.test(next?.lower ?? '') && fieldEnd(tokens, i + 2) > i + 2) return true;
  return !word.plain && !word.title && !/(?:ed|ing|ly|ans|ists|ers|ors)$/.test(lower);
}

/** How many small words at `to` belong inside the name: de in "Rosa de Hale", of in "Department of Justice". */
function joins(tokens: readonly Token[], from: number, to: number, capitals: ReadonlySet<string>): number {
  const token = tokens[to];
  if (!token || tokens[to - 1]?.possessive) return 0;
  if (PARTICLES.has(token.lower)) {
    if (isNameWord(tokens, to + 1, capitals)) return 2;
    return PARTICLES.has(tokens[to + 1]?.lower ?? '') && isNameWord(tokens, to + 2, capitals) ? 3 : 0;
  }
  if (
    token.text === ',' &&
    SUFFIXES.has(tokens[to + 1]?.lower ?? '') &&
    /^(?:Jr|Sr|II)/.test(tokens[to + 1]?.text ?? '')
  )
    return 2;
  if (token.lower === 'of') {
    const head = tokens[to - 1]?.lower ?? '';
    const next = tokens[to + 1];
    if (OFFICES.has(head) && next && OF_OFFICE.has(next.lower) && next.capital) return 2;
    if (OF_PLACE.has(head) && next?.capital) return 2;
  }
  if (token.lower === 'of' || token.lower === 'for') {
    const next = tokens[to + 1];
    // "Minister for Transport Rosa Lim": what the office is for belongs to it, where its holder's name follows.
    if (holdsOffice(tokens, from, to) && next?.capital && fieldEnd(tokens, to + 1) > to + 1) return 2;
    // "Department for Transport", "Society for the Protection of Birds"
    if (holdsBody(tokens, from, to)) {
      if (isNameWord(tokens, to + 1, capitals)) return 2;
      if (next?.lower === 'the' && tokens[to + 2]?.capital) return 3;
    }
  }
  return to < from ? 1 : 0;
}

const holdsOffice = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => t.word.office && !t.word.honorific);

function holdsBody(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  // "Party of Rosa Lim" names nobody's body by two words; the first word says what it is.
  return words.some((t) => INSTITUTIONS.has(t.lower) && !OFFICES.has(t.lower)) && first?.word.given === undefined;
}

/**
 * Where the words end that say what an office is for, beginning at `from`, given that a name follows them: "Finance" in
 * "Minister of Finance Rosa Lim". `from` itself where none do.
 */
function fieldEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isField(tokens[end])) end++;
  return end > from && tokens[end]?.capital && !tokens[end - 1]?.possessive ? end : from;
}

const isField = (token: Token | undefined): boolean =>
  token?.capital === true &&
  token.word.given === undefined &&
  (token.word.plain || token.word.place || OF_OFFICE.has(token.lower));

function isTitleWord(lower: string): boolean {
  return HONORIFICS.has(lower) || OFFICES.has(lower) || OFFICE_MODIFIERS.has(lower);
}

function interpret(tokens: readonly Token[], from: number, to: number): Name {
  let named = to;
  while (
    named > from + 2 &&
    LETTERS_BEHIND.has(tokens[named - 1]?.lower ?? '') &&
    /^\p{Lu}{2}/u.test(tokens[named - 1]?.text ?? '')
  )
    named--;
  const lowers = tokens.slice(from, named).map((t) => t.lower);
  const possessive = tokens[to - 1]?.possessive ?? false;
  let at = 0;
  let titled = false;
  // "National Executive Committee": an office inside the name of a body is no title.
  const isBody = lowers.length > 2 && BODIES.has(lowers.at(-1) ?? '') && !OFFICES.has(lowers.at(-1) ?? '');
  for (let k = 0; k < lowers.length && !isBody; k++) {
    const lower = lowers[k] ?? '';
    const ranked =
      (CAPITAL_RANKS.has(tokens[from + k]?.text ?? '') || (lower === 'con' && lowers[k - 1] === 'det')) &&
      k + 1 < lowers.length;
    // "the Duke of Leeds" goes by title and place together.
    if (OF_PLACE.has(lower) && lowers[k + 1] === 'of') break;
    if (!HONORIFICS.has(lower) && !OFFICES.has(lower) && !ranked) continue;
    // "Rosa Dean", "Karl King": an office after a given name is a surname.
    const before = lowers[k - 1] ?? '';
    const surname =
      k > at &&
      ((givenName(before) !== undefined &&
        !isTitleWord(before) &&
        !isPlace(before) &&
        !(HONORIFICS.has(lower) && k < lowers.length - 1)) ||
        (/^\p{L}\.$/u.test(before) && k === lowers.length - 1));
    if (surname) continue;
    at = k + 1;
    if (lowers[at] === 'of' && OF_OFFICE.has(lowers[at + 1] ?? '')) {
      at += 2;
      while (OF_OFFICE.has(lowers[at] ?? '') || lowers[at] === 'security' || lowers[at] === 'affairs') at++;
    }
    while (lowers[at] === 'of' || lowers[at] === 'for') {
      const end = fieldEnd(tokens, from + at + 1) - from;
      if (end === at + 1 || end >= lowers.length) break;
      at = end;
    }
    titled = true;
  }
  // "Republican Rosa Lim", "Ukrainian Denys Shmyhal": where somebody is from is no part of the name.
  while (at < lowers.length - 1 && isDemonym(lowers[at] ?? '') && givenName(lowers[at + 1] ?? '') !== undefined) at++;
  // "Fisherman Tom Hale": a trade that a sentence begins with, or that stands as a title.
  if (at === 0 && lowers.length > 2 && isTrade(tokens[from]) && tokens[from + 1]?.word.given !== undefined) {
    at = 1;
    titled = true;
  }
  const title = lowers.slice(0, at);
  const words = tokens
    .slice(from + at, named)
    .filter((t) => t.kind === 'word')
    .map((t, n, all) => (t.possessive && n < all.length - 1 ? `${t.text}${/s$/i.test(t.text) ? "'" : "'s"}` : t.text));
  if (words.length === 0) {
    return {
      from,
      at: from,
      to,
      words: tokens.slice(from, to).map((t) => t.text),
      title: lowers,
      possessive,
      kind: 'office',
    };
  }
  return { from, at: from + at, to, words, title, possessive, kind: titled ? 'person' : kindOfName(words) };
}

/** Words that tell what somebody does by their ending. */
const isTrade = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.word.given === undefined &&
  !token.word.place &&
  !token.possessive &&
  (token.word.plain || /(?:man|woman|person|er|or|ist|ess|master|mistress|swain|star|hand)$/.test(token.lower));

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
  const given = givenName(first);
  const institution = lowers.slice(given === undefined ? 0 : 1).some((w) => INSTITUTIONS.has(w));
  if (given !== undefined && words.length <= 4 && !(institution && words.length > 2) && !isPlaceName(lowers))
    return 'person';
  if (institution || lowers.includes('of')) return 'institution';
  if (isPlaceName(lowers)) return 'place';
  if (/^\p{Lu}\.?$/u.test(words[0] ?? '') && words.length <= 4) return 'person';
  if (words.length > 4 || lowers.some((w) => isPlainWord(w) && !SUFFIXES.has(w) && w !== last)) return 'institution';
  if (isDemonym(first)) return 'institution';
  return isPlainWord(last) && isPlainWord(first) ? 'institution' : 'person';
}

function isPlaceName(lowers: readonly string[]): boolean {
  return (
    lowers.length === 2 &&
    /^(?:new|north|south|west|east|san|los|las|saint|st\.|el|fort|united|saudi|sri|hong)$/.test(lowers[0] ?? '') &&
    givenName(lowers[0] ?? '') === undefined
  );
}
