import type { KnownSpeaker, SpeakerKind } from '../domain.ts';
import { type Double, doublesOf, type Place, type Statement } from '../doubles.ts';
import { firstDay } from '../edtf.ts';
import { firstAddress } from '../first-address.ts';
import { memoizeFor, memoizeLast } from '../memoize.ts';
import { asPrinted, idsOfNamesakes } from '../namesakes.ts';
import { compare } from '../problems.ts';
import type { EntryData, QuotationData, SideSettings } from '../schema.ts';
import { slugOf } from '../slug.ts';
import { heldAt, heldOn, type Tenure, tenuresOf, titlesOf } from '../tenures.ts';
import type { Body, Run } from './body.ts';
import { isPhrase } from './counts.ts';
import { sentencesOfQuotations } from './sentence.ts';
import { type Belonging, type Mark, rankSides, type Side, type Sides } from './sides.ts';

/** The timeline as the pages show it: everything in order of time, each thing knowing its neighbours. Pure values. */
export interface TimelineModel {
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Every counted quotation, in order of the day it was said; one that several articles print is here once. */
  readonly quotations: readonly PlacedQuotation[];
  /** Everybody quoted, by name. */
  readonly speakers: readonly QuotedSpeaker[];
  /** Those whom speakers speak for, the most quoted first. */
  readonly sides: readonly Side[];
  /** By name. */
  readonly publishers: readonly { readonly id: string; readonly name: string }[];
}

export interface Article {
  /** `<yyyy-mm-dd>-<slug>`: the last part of its address. */
  readonly id: string;
  readonly data: EntryData;
  readonly body: Body;
  /** The counted quotations, in the order of the text. */
  readonly quotations: readonly PlacedQuotation[];
  /** Who is quoted, the most quoted first. */
  readonly voices: readonly Voice[];
  /** The articles before and after it in time. */
  readonly before: Neighbour | null;
  readonly after: Neighbour | null;
}

export interface Neighbour {
  readonly id: string;
  readonly data: EntryData;
}

/** A speaker as an article quotes them. */
export interface Voice {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly side: Side | null;
  readonly part: string | null;
  /** Statements; a phrase that one of them holds as well is not counted again. */
  readonly count: number;
}

/** A quotation with the article it stands in. */
export interface PlacedQuotation extends QuotationData {
  readonly article: Neighbour;
  /** Where other articles print the same statement, in order of time. */
  readonly also: readonly Place[];
  /** Under which article's first address and which first id the statement was published first, in whichever article: feeds know it by that. */
  readonly first: Place;
  /** Where it is shown and counted, if that is another article's fuller or earlier form of it. */
  readonly shownAt: Place | null;
  /** The office that the speaker held on the day it was said. */
  readonly role: string | null;
  /** The lines of `people.yaml` that give this office and side. */
  readonly listed: { readonly role: readonly number[]; readonly side: readonly number[] };
  /** Whom the speaker spoke for on that day, as `people.yaml` names it; and the side that this is. */
  readonly side: string | null;
  readonly belonging: Belonging | null;
  /** The sentence around it, a list of runs for each paragraph it stands in. Empty where the body does not hold it. */
  readonly sentence: readonly (readonly Run[])[];
}

export interface QuotedSpeaker {
  readonly id: string;
  readonly name: string;
  /** Of the day on which they are last quoted, for what names them once; each quotation has its own. */
  readonly role: string | null;
  readonly side: Side | null;
  /** The part of the side they speak for, where that is not the whole: "UK opposition". */
  readonly part: string | null;
  /** The line of `people.yaml` that lists them. */
  readonly line: number | null;
  /** Every office and every side with its time, as `people.yaml` lists them. */
  readonly roles: readonly Tenure[];
  readonly allegiances: readonly Tenure[];
  /** What `people.yaml` says they are, and else what the article was read to say. */
  readonly kind: SpeakerKind;
  /** Every spelling of the name that the articles print, the one that wins first. */
  readonly spellings: readonly string[];
  /** Other names that `people.yaml` lists, printed or not: whoever searches may type them. */
  readonly others: readonly string[];
  /** In order of the day each was said. */
  readonly quotations: readonly PlacedQuotation[];
  /** The same without the phrases that one of them holds as well: what is counted and drawn. */
  readonly statements: readonly PlacedQuotation[];
}

/** An entry as the content collection holds it. */
export interface RawEntry {
  readonly id: string;
  readonly data: EntryData;
  readonly body: Body;
}

/** The colour and shape of a side; the plain one where there is none. */
export const markOf = (side: Side | null): Mark => side?.mark ?? 0;

/** Whom somebody speaks for, in words: the part of a side rather than the whole; null where that is not known. */
export const sideName = ({ side, part }: Partial<Pick<QuotedSpeaker, 'side' | 'part'>>): string | null =>
  part ?? side?.name ?? null;

/** The same for narrow places. */
export const shortSideName = (belonging: Pick<QuotedSpeaker, 'side' | 'part'> | null): string | null =>
  belonging?.part ?? belonging?.side?.short ?? null;

/**
 * Whether a quotation is shown and searched as one: somebody's words, and no repeat of words the story itself quotes.
 * Headlines and standfirsts abridge what the story quotes in full, so their quotations never count.
 */
function isCounted(quotation: QuotationData): boolean {
  return (
    (quotation.where === 'body' || quotation.where === 'caption') &&
    quotation.repeats === undefined &&
    (quotation.kind === 'statement' || quotation.kind === 'term')
  );
}

/**
 * Orders entries and gathers quotations and speakers. `known` gives roles, sides and spellings, `sides` the order, colours
 * and parts of the sides, `language` the order of names.
 */
export function buildTimeline(
  entries: readonly RawEntry[],
  known: readonly KnownSpeaker[],
  settings: readonly SideSettings[] = [],
  language = 'en-GB',
): TimelineModel {
  const { compare: inLanguage } = new Intl.Collator([language, 'en-GB']);
  const knownById = byIds(known);
  const ordered = [...entries].sort(byPublication);
  const doubles = findDoubles(ordered);
  const sides = asLastRanked(
    rankSides(
      ordered.flatMap(({ id, data }) =>
        countedIn(data)
          .filter((quotation) => !shownElsewhere({ article: id, id: quotation.id }, doubles))
          .map((quotation) => sideThen(quotation, knownById)),
      ),
      settings,
    ),
    settings,
  );
  const placed = ordered.map((entry) => placeQuotations(entry, knownById, doublesIn(entry, doubles), sides));
  const quotations = inOrderSaid(placed.flatMap((article) => article.quotations)).filter(
    ({ shownAt }) => shownAt === null,
  );
  const speakers = gatherSpeakers(
    quotations,
    (id) => {
      const person = knownById.get(id);
      return {
        line: person?.lines?.name ?? null,
        roles: tenuresOf(person?.role ?? null, person?.lines?.role),
        allegiances: tenuresOf(person?.side ?? null, person?.lines?.side),
        others: person?.spellings ?? [],
        listed: person?.kind,
      };
    },
    inLanguage,
  );
  const articles = placed.map(
    (article, n): Article => ({
      ...article,
      voices: voicesIn(article),
      before: placed[n - 1] ?? null,
      after: placed[n + 1] ?? null,
    }),
  );
  return { articles, quotations, speakers, sides: sides.ranked, publishers: listPublishers(entries, inLanguage) };
}

/** The people of `people.yaml` by the ids of their pages. */
const byIds = memoizeFor((known: readonly KnownSpeaker[]): ReadonlyMap<string, KnownSpeaker> => {
  const namesakes = idsOfNamesakes(known);
  return new Map(known.map((person) => [namesakes.get(asPrinted(person.name)) ?? slugOf(person.name), person]));
});

/** The counted quotations of an entry. */
const countedIn = memoizeFor(({ quotations }: EntryData): readonly QuotationData[] => quotations.filter(isCounted));

let lastRanked: { readonly sides: Sides; readonly key: string } | null = null;

/** The same sides as the last time while their ranks and parts are: with live reload what is made with them is known by it. */
function asLastRanked(sides: Sides, settings: readonly SideSettings[]): Sides {
  const key = JSON.stringify([sides.ranked, settings]);
  if (lastRanked?.key !== key) lastRanked = { sides, key };
  return lastRanked.sides;
}

function byPublication(a: RawEntry, b: RawEntry): number {
  return compare(firstDay(a.data.published.date), firstDay(b.data.published.date)) || compare(a.id, b.id);
}

/** A statement that several articles print, and when it was said as far as all of them tell. */
interface Joined extends Double {
  readonly said: QuotationData['said'];
}

/** The statements that several articles print, by article and id; those that a curator keeps apart are none. */
function findDoubles(entries: readonly RawEntry[]): ReadonlyMap<string, Joined> {
  const found = [...doublesOf(entries.flatMap(statementsIn))];
  const saidIn = new Map(found.map(([place]) => [keyOf(place), place.when]));
  return new Map(
    found.map(([place, double]) => {
      const others = double.also.flatMap((other) => saidIn.get(keyOf(other)) ?? []);
      return [keyOf(place), { ...double, said: saidFirst(place.when, others) }];
    }),
  );
}

/** What of an entry other articles may print as well. */
const statementsIn = memoizeFor(({ id: article, data }: RawEntry) =>
  countedIn(data)
    .filter(({ kind, apart }) => kind === 'statement' && !apart)
    .map(({ id, text, speaker, said }): Statement & { readonly when: QuotationData['said'] } => ({
      article,
      id,
      text,
      speaker: speaker?.id ?? null,
      said: said.date,
      when: said,
    })),
);

/** The address at which an article was first published: what a reader of feeds has seen is not new at another. */
export const lastingId = ({ id, data }: Pick<RawEntry, 'id' | 'data'>): string => firstAddress(id, data);

/**
 * When a statement was said: an article that only has its own day of publication learns it from one that states the day, or
 * else that printed the words before.
 */
function saidFirst(own: QuotationData['said'], others: readonly QuotationData['said'][]): QuotationData['said'] {
  if (own.basis !== 'published') return own;
  const earliest = (basis: 'stated' | 'published') =>
    others.filter((said) => said.basis === basis).toSorted((a, b) => compare(firstDay(a.date), firstDay(b.date)))[0];
  const known = earliest('stated') ?? earliest('published');
  const isEarlier = known && firstDay(known.date) < firstDay(own.date);
  return isEarlier ? { date: known.date, basis: known.basis } : own;
}

const keyOf = ({ article, id }: Place): string => `${article}#${id}`;

/** Where a statement is shown, if that is another place than this. */
function shownElsewhere(place: Place, doubles: ReadonlyMap<string, Double>): Place | null {
  const double = doubles.get(keyOf(place));
  return !double || keyOf(double.shown) === keyOf(place) ? null : double.shown;
}

/** What joins an entry's quotations with those of others, by their ids; the same object as the last time where it says the same. */
type DoublesIn = ReadonlyMap<string, Joined>;
const none: DoublesIn = new Map();

function doublesIn(entry: RawEntry, doubles: ReadonlyMap<string, Joined>): DoublesIn {
  if (doubles.size === 0) return none;
  const found = countedIn(entry.data).flatMap(({ id }) => {
    const double = doubles.get(keyOf({ article: entry.id, id }));
    return double ? [[id, double] as const] : [];
  });
  return found.length === 0 ? none : asLastJoined(entry, found);
}

const lastJoined = new WeakMap<RawEntry, { readonly key: string; readonly doubles: DoublesIn }>();

function asLastJoined(entry: RawEntry, found: readonly (readonly [id: string, double: Joined])[]): DoublesIn {
  const key = JSON.stringify(found);
  const last = lastJoined.get(entry);
  if (last?.key === key) return last.doubles;
  const doubles = new Map(found);
  lastJoined.set(entry, { key, doubles });
  return doubles;
}

/** With live reload most entries are those of the last time. */
const placeQuotations = memoizeLast(
  (entry: RawEntry, known: ReadonlyMap<string, KnownSpeaker>, doubles: DoublesIn, sides: Sides) => {
    const { id, data, body } = entry;
    const sentences = sentencesOfQuotations(body.paragraphs);
    const quotations = countedIn(data).map((printed): PlacedQuotation => {
      const double = doubles.get(printed.id);
      const quotation = { ...printed, said: double?.said ?? printed.said };
      const side = sideThen(quotation, known);
      const person = personOf(quotation, known);
      const on = (key: 'role' | 'side') =>
        heldOn(tenuresOf(person?.[key] ?? null, person?.lines?.[key]), quotation.said.date);
      const lines = (key: 'role' | 'side') => on(key).flatMap(({ line }) => line ?? []);
      return {
        ...quotation,
        article: { id, data },
        also: double?.also ?? [],
        first: { article: printed.firstAt ?? lastingId({ id, data }), id: printed.firstId ?? printed.id },
        shownAt: double && !isAt(double.shown, id, printed.id) ? double.shown : null,
        role: titlesOf(on('role')),
        listed: { role: lines('role'), side: lines('side') },
        side,
        belonging: sides.find(side),
        sentence: sentences.get(printed.id) ?? [],
      };
    });
    return { id, data, body, quotations };
  },
);

const isAt = (place: Place, article: string, id: string): boolean => place.article === article && place.id === id;

const personOf = ({ speaker }: QuotationData, known: ReadonlyMap<string, KnownSpeaker>): KnownSpeaker | undefined =>
  speaker === null ? undefined : known.get(speaker.id);

/** Whom the speaker of a quotation spoke for on the day it was said. */
const sideThen = (quotation: QuotationData, known: ReadonlyMap<string, KnownSpeaker>): string | null =>
  heldAt(personOf(quotation, known)?.side ?? null, quotation.said.date);

function gatherSpeakers(
  quotations: readonly PlacedQuotation[],
  lookUp: (
    id: string,
  ) => Pick<QuotedSpeaker, 'line' | 'roles' | 'allegiances' | 'others'> & { readonly listed: KnownSpeaker['kind'] },
  inLanguage: (a: string, b: string) => number,
): readonly QuotedSpeaker[] {
  const bySpeaker = new Map<
    string,
    { readonly name: string; readonly kind: SpeakerKind; readonly said: PlacedQuotation[] }
  >();
  for (const quotation of quotations) {
    if (!quotation.speaker) continue;
    const { id, name, kind } = quotation.speaker;
    const group = bySpeaker.get(id);
    if (group) group.said.push(quotation);
    else bySpeaker.set(id, { name, kind, said: [quotation] });
  }
  return [...bySpeaker]
    .map(([id, { name, kind, said }]): QuotedSpeaker => {
      const { listed, ...known } = lookUp(id);
      const { role = null, belonging = null } = said.at(-1) ?? {};
      return {
        id,
        name,
        kind: listed ?? kind,
        role,
        side: belonging?.side ?? null,
        part: belonging?.part ?? null,
        ...known,
        spellings: spellingsMet(name, known.others, said),
        quotations: said,
        statements: said.filter((quotation) => !isPhrase(quotation)),
      };
    })
    .sort((a, b) => inLanguage(a.name, b.name) || compare(a.id, b.id));
}

/** Which spellings the sentences around a speaker's quotations print, or name as the one quoted. */
function spellingsMet(name: string, others: readonly string[], said: readonly PlacedQuotation[]): readonly string[] {
  if (others.length === 0) return [name];
  const printed = new Set(said.flatMap((quotation) => spellingsIn(quotation, others)));
  return [name, ...others.filter((spelling) => printed.has(spelling))];
}

const spellingsIn = memoizeLast(({ mention, sentence }: PlacedQuotation, spellings: readonly string[]) =>
  spellings.filter(
    (spelling) =>
      mention?.includes(spelling) || sentence.some((runs) => runs.some(({ words }) => words.includes(spelling))),
  ),
);

/** Each with the office and side of the first thing said there. */
const voicesIn = memoizeFor(({ quotations }: Pick<Article, 'quotations'>): readonly Voice[] => {
  const voices = new Map<string, Voice>();
  for (const quotation of quotations) {
    const { speaker, role, belonging } = quotation;
    if (!speaker || isPhrase(quotation)) continue;
    const { id, name } = speaker;
    const { side = null, part = null } = belonging ?? {};
    const count = (voices.get(id)?.count ?? 0) + 1;
    voices.set(id, { ...(voices.get(id) ?? { id, name, role, side, part }), count });
  }
  return [...voices.values()].sort((a, b) => b.count - a.count);
});

function listPublishers(
  entries: readonly RawEntry[],
  inLanguage: (a: string, b: string) => number,
): TimelineModel['publishers'] {
  const names = new Set(entries.flatMap(({ data }) => (data.publisher === null ? [] : [data.publisher])));
  return [...names].sort(inLanguage).map((name) => ({ id: slugOf(name), name }));
}

/** By the day said; on the same day by publication, and within an article in the order of the text. */
export function inOrderSaid(quotations: readonly PlacedQuotation[]): readonly PlacedQuotation[] {
  return quotations.toSorted(
    (a, b) =>
      compare(firstDay(a.said.date), firstDay(b.said.date)) ||
      compare(firstDay(a.article.data.published.date), firstDay(b.article.data.published.date)),
  );
}
