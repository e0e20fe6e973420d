import type { KnownSpeaker, SpeakerKind } from '../domain.ts';
import { firstDay } from '../edtf.ts';
import { compare } from '../problems.ts';
import type { EntryData, QuotationData, SideSettings } from '../schema.ts';
import { slugOf } from '../slug.ts';
import type { Body, Run } from './body.ts';
import { isPhrase } from './counts.ts';
import { doublesOf } from './doubles.ts';
import { sentencesAround } from './sentence.ts';
import { type Mark, rankSides, type Side } from './sides.ts';

/** The timeline as the pages show it: everything in order of time, each thing knowing its neighbours. Pure values. */
export interface TimelineModel {
  /** Oldest first. */
  readonly articles: readonly Article[];
  /** Every counted quotation, in order of the day it was said. */
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
  /** The ids of other articles that quote the same statement, in order of time. */
  readonly also: readonly string[];
  readonly side: string | null;
  /** The sentence around it, a list of runs for each paragraph it stands in. Empty where the body does not hold it. */
  readonly sentence: readonly (readonly Run[])[];
}

export interface QuotedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly side: Side | null;
  /** The part of the side they speak for, where that is not the whole: "UK opposition". */
  readonly part: string | null;
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
export const sideName = ({ side, part }: Pick<QuotedSpeaker, 'side' | 'part'>): string | null =>
  part ?? side?.name ?? null;

/** The same for narrow places. */
export const shortSideName = ({ side, part }: Pick<QuotedSpeaker, 'side' | 'part'>): string | null =>
  part ?? side?.short ?? null;

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
 * and parts of the sides.
 */
export function buildTimeline(
  entries: readonly RawEntry[],
  known: readonly KnownSpeaker[],
  settings: readonly SideSettings[] = [],
): TimelineModel {
  const knownById = new Map(known.map((person) => [slugOf(person.name), person]));
  const ordered = [...entries].sort(byPublication);
  const also = doublesOf(
    ordered.flatMap(({ id, data }) =>
      data.quotations.filter(isCounted).map((quotation) => ({ article: id, quotation })),
    ),
  );
  const placed = ordered.map((entry) => placeQuotations(entry, knownById, also));
  const quotations = inOrderSaid(placed.flatMap((article) => article.quotations));
  const sides = rankSides(
    quotations.map((quotation) => quotation.side),
    settings,
  );
  const speakers = gatherSpeakers(quotations, (id) => {
    const person = knownById.get(id);
    const belonging = sides.find(person?.side ?? null);
    return {
      role: person?.role ?? null,
      side: belonging?.side ?? null,
      part: belonging?.part ?? null,
      others: person?.spellings ?? [],
      listed: person?.kind,
    };
  });
  const speakerById = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const articles = placed.map(
    (article, n): Article => ({
      ...article,
      voices: countVoices(article.quotations, speakerById),
      before: placed[n - 1] ?? null,
      after: placed[n + 1] ?? null,
    }),
  );
  return { articles, quotations, speakers, sides: sides.ranked, publishers: listPublishers(entries) };
}

function byPublication(a: RawEntry, b: RawEntry): number {
  return compare(firstDay(a.data.published.date), firstDay(b.data.published.date)) || compare(a.id, b.id);
}

function placeQuotations(
  { id, data, body }: RawEntry,
  known: ReadonlyMap<string, KnownSpeaker>,
  also: ReturnType<typeof doublesOf>,
) {
  const sentences = sentencesAround(body.paragraphs);
  const quotations = data.quotations.filter(isCounted).map(
    (quotation): PlacedQuotation => ({
      ...quotation,
      article: { id, data },
      also: also(id, quotation),
      side: (quotation.speaker && known.get(quotation.speaker.id)?.side) ?? null,
      sentence: sentences.get(quotation.id) ?? [],
    }),
  );
  return { id, data, body, quotations };
}

function gatherSpeakers(
  quotations: readonly PlacedQuotation[],
  lookUp: (
    id: string,
  ) => Pick<QuotedSpeaker, 'role' | 'side' | 'part' | 'others'> & { readonly listed: KnownSpeaker['kind'] },
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
      return {
        id,
        name,
        kind: listed ?? kind,
        ...known,
        spellings: spellingsMet(name, known.others, said),
        quotations: said,
        statements: said.filter((quotation) => !isPhrase(quotation)),
      };
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** Which spellings the sentences around a speaker's quotations print, or name as the one quoted. */
function spellingsMet(name: string, others: readonly string[], said: readonly PlacedQuotation[]): readonly string[] {
  const printed = said
    .map(({ mention, sentence }) => [mention ?? '', ...sentence.flat().map((run) => run.words)].join('\n'))
    .join('\n');
  return [name, ...others.filter((spelling) => printed.includes(spelling))];
}

function countVoices(
  quotations: readonly PlacedQuotation[],
  speakers: ReadonlyMap<string, QuotedSpeaker>,
): readonly Voice[] {
  const counts = new Map<string, number>();
  for (const quotation of quotations) {
    const { speaker } = quotation;
    if (speaker && !isPhrase(quotation)) counts.set(speaker.id, (counts.get(speaker.id) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([id, count]) => {
      const speaker = speakers.get(id);
      return speaker
        ? [{ id, name: speaker.name, role: speaker.role, side: speaker.side, part: speaker.part, count }]
        : [];
    })
    .sort((a, b) => b.count - a.count);
}

function listPublishers(entries: readonly RawEntry[]): TimelineModel['publishers'] {
  const names = new Set(entries.flatMap(({ data }) => (data.publisher === null ? [] : [data.publisher])));
  return [...names].sort(compare).map((name) => ({ id: slugOf(name), name }));
}

/** By the day said; on the same day by publication, and within an article in the order of the text. */
export function inOrderSaid(quotations: readonly PlacedQuotation[]): readonly PlacedQuotation[] {
  return quotations.toSorted(
    (a, b) =>
      compare(firstDay(a.said.date), firstDay(b.said.date)) ||
      compare(firstDay(a.article.data.published.date), firstDay(b.article.data.published.date)),
  );
}
