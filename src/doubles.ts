import { daysBetween } from './calendar.ts';
import type { Edtf } from './domain.ts';
import { type DaySpan, daySpan } from './edtf.ts';
import { nearDays } from './near-days.ts';
import { gap } from './quoted-words.ts';

/**
 * One statement in several articles: the same speaker, the same or nearly the same words, days near each other, as papers
 * print what one agency sent, one of them more of it than another.
 */

/** A quotation as far as it can be another's double. */
export interface Statement {
  /** The article it stands in. */
  readonly article: string;
  readonly id: string;
  readonly text: string;
  /** Whose words they are; null for nobody's that is known, whose words are never joined. */
  readonly speaker: string | null;
  readonly said: Edtf;
}

/** Where a statement is printed. */
export type Place = Pick<Statement, 'article' | 'id'>;

export interface Double {
  /** Where it is shown and counted: the fullest of its kind, among equals the first. */
  readonly shown: Place;
  /** Where it is printed besides, a place for each other article, in the order given. */
  readonly also: readonly Place[];
}

/** Fewer words and letters may be the same by chance. */
const telling = { words: 4, letters: 14 };
/** A little fewer are one where both print just these, of one day. */
const brief = { words: 4, letters: 10 };
/** A whole speech is many statements: what is longer than this is joined only with what is a good part of it. */
const statement = { words: 120, part: 1 / 3 };
/** Words that two papers heard differently are so few, in so many. */
const nearly = { words: 8, share: 0.82 };
/** Of this many neighbouring words some stand in both. */
const piece = 4;
/** A piece that stands in more statements of one speaker than this is a manner of speaking. */
const common = 40;

/**
 * The doubles among statements, given in order of time. Case, marks and white space do not count, nor what is spelt
 * together (don’t, do not). Words left out or heard differently may part them, a negation or a number may not.
 */
export function doublesOf<S extends Statement>(statements: readonly S[]): ReadonlyMap<S, Double> {
  const found = new Map<S, Double>();
  for (const [speaker, said] of Map.groupBy(statements, ({ speaker }) => speaker)) {
    if (speaker === null || said.length < 2) continue;
    for (const at of groupsOf(speaker, said)) {
      const group = at.map((place) => said[place] as S);
      const [fullest] = group;
      if (!fullest) continue;
      const places = new Map<string, Place>();
      for (const place of at.toSorted((a, b) => a - b)) {
        const each = said[place] as S;
        if (!places.has(each.article)) places.set(each.article, placeOf(each));
      }
      const shown = placeOf(fullest);
      places.set(shown.article, shown);
      for (const each of group)
        found.set(each, { shown, also: [...places.values()].filter(({ article }) => article !== each.article) });
    }
  }
  return found;
}

/** The words by which a statement is known again where another site prints it; null for so few that chance may repeat them. */
export function tellingWords(text: string): string | null {
  const words = wordsIn(text);
  return isTelling(words) ? words.join(' ') : null;
}

const isTelling = (words: readonly string[], least = telling): boolean =>
  words.length >= least.words && words.join('').length >= least.letters;

const placeOf = ({ article, id }: Place): Place => ({ article, id });

interface Compared<S> {
  readonly statement: S;
  /** Its place among all that the speaker said. */
  readonly place: number;
  readonly words: readonly string[];
  readonly days: DaySpan | null;
}

/** What tells whether statements are one. */
type Told = Pick<Statement, 'article' | 'text' | 'said'>;

/** So many lists are remembered of each speaker: feeds know statements that the pages do not show, and a review looks at more. */
const mostLists = 4;

/** The groups that were found last, as places in the list: a build asks twice, and with live reload nearly all say what they said. */
const foundLast = new Map<string, readonly { readonly said: readonly Told[]; readonly groups: Groups }[]>();
type Groups = readonly (readonly number[])[];

/** Those of two or more, each with the fullest first. */
function groupsOf(speaker: string, said: readonly Statement[]): Groups {
  const kept = foundLast.get(speaker) ?? [];
  const known = kept.find((one) => areSame(one.said, said));
  if (known) return known.groups;
  const groups = findGroups(said).filter(({ length }) => length > 1);
  const told = said.map(({ article, text, said }): Told => ({ article, text, said }));
  foundLast.set(speaker, [{ said: told, groups }, ...kept].slice(0, mostLists));
  return groups;
}

const areSame = (some: readonly Told[], others: readonly Told[]): boolean =>
  some.length === others.length &&
  some.every(({ article, text, said }, n) => {
    const other = others[n];
    return other?.article === article && other.text === text && other.said === said;
  });

/** What joins, joins the fullest, so that no chain leads from words to others. */
function findGroups(said: readonly Statement[]): Groups {
  const compared = said
    .map(
      (statement, place): Compared<Statement> => ({
        statement,
        place,
        words: wordsIn(statement.text),
        days: daySpan(statement.said),
      }),
    )
    .filter(({ words }) => isTelling(words, brief))
    .sort((a, b) => b.words.length - a.words.length);
  const leads: { readonly lead: Compared<Statement>; readonly group: number[] }[] = [];
  const holders = new Map<number, number[]>();
  for (const each of compared) {
    const pieces = piecesOf(each.words);
    const met = new Set<number>();
    for (const each of pieces) {
      const list = holders.get(each);
      if (list && list.length <= common) for (const n of list) met.add(n);
    }
    const joined = [...met].sort((a, b) => a - b).find((n) => isOne(leads[n]?.lead, each));
    if (joined !== undefined) {
      leads[joined]?.group.push(each.place);
      continue;
    }
    for (const each of pieces) {
      const list = holders.get(each);
      if (list) list.push(leads.length);
      else holders.set(each, [leads.length]);
    }
    leads.push({ lead: each, group: [each.place] });
  }
  return leads.map(({ group }) => group);
}

function isOne(longer: Compared<Statement> | undefined, shorter: Compared<Statement>): boolean {
  if (!longer || longer.statement.article === shorter.statement.article) return false;
  if (areFarApart(longer.days, shorter.days)) return false;
  if (!isTelling(shorter.words))
    return longer.words.join(' ') === shorter.words.join(' ') && longer.statement.said === shorter.statement.said;
  const [most, least] = [longer.words.length, shorter.words.length];
  if (most > statement.words && least < most * statement.part) return false;
  if (holds(longer.words, shorter.statement.text)) return true;
  return least >= nearly.words && isNearly(longer.words, shorter.words);
}

/** Whether every stretch of the text stands in the words, one after another. */
function holds(words: readonly string[], text: string): boolean {
  const all = ` ${words.join(' ')} `;
  let at = 0;
  for (const stretch of text.split(gap.trim())) {
    const wanted = wordsIn(stretch).join(' ');
    const found = wanted === '' ? at : all.indexOf(` ${wanted} `, at);
    if (found === -1) return false;
    at = found;
  }
  return true;
}

/** Whether nearly all of the shorter one's words stand in the longer in their order, and what does not turns no meaning. */
function isNearly(longer: readonly string[], shorter: readonly string[]): boolean {
  const pairs = alignedWords(longer, shorter);
  if (pairs.length < shorter.length * nearly.share) return false;
  const [first, last] = [pairs[0]?.[0] ?? 0, pairs.at(-1)?.[0] ?? 0];
  const inLonger = new Set(pairs.map(([at]) => at));
  const inShorter = new Set(pairs.map(([, at]) => at));
  const odd = [
    ...longer.slice(first, last + 1).filter((_, n) => !inLonger.has(first + n)),
    ...shorter.filter((_, n) => !inShorter.has(n)),
  ];
  return !odd.some((word) => turning.test(word));
}

/** Words by which two sentences that are otherwise alike say different things. */
const turning =
  /^(?:no|not|never|none|nothing|nobody|neither|nor|without|hardly|\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|hundreds?|thousands?|millions?|billions?)$/u;

/** The longest list of words that stand in both in one order, as their places. */
function alignedWords(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      best[i * width + j] =
        a[i] === b[j]
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan['’]?t\b|\bcannot\b/g, 'can not'],
  [/\bwon['’]t\b/g, 'will not'],
  [/n['’]t\b/g, ' not'],
  [/['’]ll\b/g, ' will'],
  [/['’]re\b/g, ' are'],
  [/['’]ve\b/g, ' have'],
  [/['’]m\b/g, ' am'],
];

/** Small letters, without marks and accents; a script without spaces gives a word for each sign. */
function wordsIn(text: string): readonly string[] {
  let plain = text.toLowerCase();
  if (/['’]|cannot/.test(plain)) plain = contractions.reduce((words, [form, full]) => words.replace(form, full), plain);
  if (!/[^ -~\s]/.test(plain)) return plain.replaceAll("'", '').match(/[a-z0-9]+/g) ?? [];
  return (
    plain
      .normalize('NFKD')
      .replace(/\p{M}|['’]/gu, '')
      .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Each run of so many words as a number; two that share one are compared word by word. */
function piecesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = words.map((word) => {
    let hash = 7;
    for (let n = 0; n < word.length; n++) hash = (Math.imul(hash, 31) + word.charCodeAt(n)) | 0;
    return hash;
  });
  const pieces = new Set<number>();
  for (let at = 0; at + piece <= hashes.length; at++) {
    let whole = 0;
    for (let n = at; n < at + piece; n++) whole = (Math.imul(whole, 0x01000193) ^ (hashes[n] ?? 0)) | 0;
    pieces.add(whole);
  }
  return pieces;
}

/** Whether more than the near days lie between two dates; no day known keeps nothing apart. */
const areFarApart = (a: DaySpan | null, b: DaySpan | null): boolean =>
  a !== null && b !== null && (daysBetween(b.to, a.from) > nearDays || daysBetween(a.to, b.from) > nearDays);
