import { daysBetween } from '../../calendar.ts';
import type { Edtf } from '../../domain.ts';
import { tellingWords } from '../../doubles.ts';
import { firstDay } from '../../edtf.ts';
import { betweenMarks } from '../../quoted-words.ts';
import { wordsOf } from '../../timeline/body.ts';
import { isPhrase } from '../../timeline/counts.ts';
import { markOf, type PlacedQuotation, type TimelineModel } from '../../timeline/index.ts';
import type { Mark } from '../../timeline/sides.ts';
import { isSure } from '../../timeline/sure.ts';

/**
 * What the search page knows of every record before it has read a word of it: who, where, when. With it filters, counts
 * and orders are worked out in the page, exact to the day, and Pagefind is asked for words alone.
 *
 * A record's number is its place here: article after article in order of time, and after each its quotations. The index
 * holds its records in the same order, and so neither needs to name the other's.
 */
export interface SearchManifest {
  readonly sides: readonly string[];
  /** How each of the sides is drawn. */
  readonly marks: readonly Mark[];
  /** Of those who speak for a part of a side, the part; by place in the list of speakers. */
  readonly parts: Readonly<Record<number, string>>;
  readonly publishers: readonly string[];
  readonly speakers: readonly SpeakerFacts[];
  /** Of several sites searched as one, where each speaker's page is; by place in the list of speakers. */
  readonly homes?: readonly string[];
  readonly articles: readonly ArticleFacts[];
  /** When a quotation was said, where that is not the day of publication; by record number. */
  readonly said: Readonly<Record<number, Edtf>>;
  /** Quotations whose day the text itself states, and those a curator corrected; record numbers. */
  readonly stated: readonly number[];
  /** Quotations whose speaker is less sure than the timeline asks. */
  readonly probable: readonly number[];
  readonly corrected: readonly number[];
  /** Of a statement that several articles print, each number but the one that stands for all, and that one. */
  readonly doubles: Readonly<Record<number, number>>;
  /** Phrases that a statement of the same speaker in the same article holds as well; record numbers. */
  readonly phrases?: readonly number[];
  /**
   * Of a site that is searched as one with others, its statements of about its first and last days, which another site may
   * print too: a number that the same words have everywhere; by record number.
   */
  readonly edges?: Readonly<Record<number, string>>;
  /** What a speaker held when they said it, where that is not what the list of speakers has; by record number. */
  readonly held?: Readonly<Record<number, Held>>;
  /** Which articles the curator wrote, by record number. */
  readonly own?: Readonly<Record<number, 'event' | 'source'>>;
}

/** Somebody quoted. */
export interface SpeakerFacts {
  readonly id: string;
  readonly name: string;
  /** '' for none. */
  readonly role: string;
  /** A place in the list of sides, -1 for none. */
  readonly side: number;
  readonly spellings: readonly string[];
}

/** What a speaker held when they said something. */
export interface Held {
  readonly role: string;
  /** A place in the list of sides, -1 for none. */
  readonly side: number;
  /** The part of the side; '' for none. */
  readonly part: string;
}

/** An article and who speaks each of its quotations. */
export interface ArticleFacts {
  readonly published: Edtf;
  /** The day of publication was worked out. */
  readonly inferred: boolean;
  /** A place in the list of publishers, -1 for none. */
  readonly publisher: number;
  /** Of each quotation, a place in the list of speakers, -1 for none. */
  readonly speakers: readonly number[];
}

/** The words of a record as the index has them, and the headline they stand under. */
export type RecordWords = readonly [address: string, headline: string, content: string];

/**
 * Where the words are: with the facts on a small site, else in files of so many records of a kind, and those there are to
 * spell in a file of their own. A site's files have addresses of their own, so that no cache can mix those of two builds.
 */
export type Texts =
  | (Readonly<Record<Kind, readonly RecordWords[]>> & { readonly kind: 'here' })
  | { readonly kind: 'apart'; readonly build: string; readonly perFile: Readonly<Record<Kind, number>> };

/** What a record is of. */
export type Kind = 'quotation' | 'article';

/** The facts, and what only the index needs besides: the words of each record. */
export interface Records {
  readonly facts: SearchManifest;
  readonly articles: readonly {
    readonly id: string;
    readonly headline: string;
    /** Headline, standfirst, paragraphs and authors, a line each. */
    readonly text: string;
    readonly quotations: readonly { readonly id: string; readonly text: string }[];
  }[];
}

/** Numbers everything that is to be found; below `sure` a speaker is a probable one. `shards` says whether it is searched with other sites. */
export function recordsOf(model: TimelineModel, sure: number, shards = false): Records {
  // What they speak for now, and what some spoke for before.
  const allSides = [
    ...model.speakers.map(({ side }) => side),
    ...model.articles.flatMap(({ quotations }) => quotations.map(({ belonging }) => belonging?.side ?? null)),
  ];
  const sides = placesOf(allSides.map((side) => side?.name ?? null));
  const publishers = placesOf(model.articles.map((article) => article.data.publisher));
  // Who speaks often gets a short number.
  const byCount = model.speakers.toSorted((a, b) => b.quotations.length - a.quotations.length);
  const speakers = placesOf(byCount.map((speaker) => speaker.id));
  const said: Record<number, Edtf> = {};
  const stated: number[] = [];
  const corrected: number[] = [];
  const probable: number[] = [];
  const doubles: Record<number, number> = {};
  const phrases: number[] = [];
  const held: Record<number, Held> = {};
  const own: Record<number, 'event' | 'source'> = {};
  const heldNow = new Map(
    byCount.map(({ id, role, side, part }): [string, Held] => [
      id,
      { role: role ?? '', side: sides.placeOf(side?.name), part: part ?? '' },
    ]),
  );
  const numbers = numbersOf(model);
  const edges: Record<number, string> = {};
  const isAtEdge = edgesOf(model);
  let number = 0;
  const articles = model.articles.map(({ data, quotations }): ArticleFacts => {
    if (data.own) own[number] = data.own;
    number++;
    for (const quotation of quotations) {
      const { role, belonging, speaker } = quotation;
      const then: Held = {
        role: role ?? '',
        side: sides.placeOf(belonging?.side?.name),
        part: belonging?.part ?? '',
      };
      const now = speaker && heldNow.get(speaker.id);
      if (now && (now.role !== then.role || now.side !== then.side || now.part !== then.part)) held[number] = then;
      if (quotation.said.date !== data.published.date) said[number] = quotation.said.date;
      if (quotation.said.basis === 'stated') stated.push(number);
      if (!isSure(quotation, sure)) probable.push(number);
      if (quotation.because !== undefined) corrected.push(number);
      if (isPhrase(quotation)) phrases.push(number);
      const words = shards && isAtEdge(quotation) ? tellingWords(quotation.text) : null;
      if (words !== null && speaker && quotation.kind === 'statement' && !quotation.apart)
        edges[number] = hashOf(words);
      if (quotation.shownAt) doubles[number] = numbers.get(keyOf(quotation.shownAt)) ?? number;
      number++;
    }
    return {
      published: data.published.date,
      inferred: data.published.basis === 'inferred',
      publisher: publishers.placeOf(data.publisher),
      speakers: quotations.map((quotation) => speakers.placeOf(quotation.speaker?.id)),
    };
  });
  return {
    facts: {
      sides: sides.list,
      marks: sides.list.map((name) => markOf(allSides.find((side) => side?.name === name) ?? null)),
      parts: Object.fromEntries(byCount.flatMap(({ part }, place) => (part === null ? [] : [[place, part]]))),
      publishers: publishers.list,
      speakers: byCount.map(
        ({ id, name, role, side, others }): SpeakerFacts => ({
          id,
          name,
          role: role ?? '',
          side: sides.placeOf(side?.name),
          spellings: others,
        }),
      ),
      articles,
      said,
      stated,
      probable,
      corrected,
      doubles,
      ...(phrases.length > 0 ? { phrases } : {}),
      // Most sites have neither.
      ...(Object.keys(held).length > 0 ? { held } : {}),
      ...(Object.keys(edges).length > 0 ? { edges } : {}),
      ...(Object.keys(own).length > 0 ? { own } : {}),
    },
    articles: model.articles.map(({ id, data, body, quotations }) => ({
      id,
      headline: data.headline,
      text: [data.headline, data.standfirst ?? '', ...body.paragraphs.map(wordsOf), authorsOf(data.bylines)]
        .map(asLine)
        .filter(Boolean)
        .join('\n'),
      quotations: quotations.map((quotation) => ({ id: quotation.id, text: betweenMarks(quotation) })),
    })),
  };
}

/** Sites are cut by time: what was said so many days from the first and last article, or beyond them, may stand in another one too. */
const edgeDays = 14;

function edgesOf({ articles }: Pick<TimelineModel, 'articles'>): (quotation: PlacedQuotation) => boolean {
  const [first, last] = [articles[0], articles.at(-1)].map((article) => firstDay(article?.data.published.date ?? ''));
  return ({ said }) => {
    const day = firstDay(said.date);
    return daysBetween(first ?? '', day) <= edgeDays || daysBetween(day, last ?? '') <= edgeDays;
  };
}

/** FNV-1a, in 32 bits. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < words.length; n++) hash = Math.imul(hash ^ words.charCodeAt(n), 0x01000193);
  return (hash >>> 0).toString(36);
}

const keyOf = ({ article, id }: { readonly article: string; readonly id: string }): string => `${article}#${id}`;

function numbersOf({ articles }: Pick<TimelineModel, 'articles'>): ReadonlyMap<string, number> {
  let number = 0;
  return new Map(
    articles.flatMap(({ id: article, quotations }) => {
      number++;
      return quotations.map(({ id }): [string, number] => [keyOf({ article, id }), number++]);
    }),
  );
}

/** As the article's own page names its authors. */
const authorsOf = (bylines: readonly { readonly name: string }[]): string => bylines.map(({ name }) => name).join(', ');

const asLine = (words: string): string => words.replace(/[ \t\r\n\f]+/g, ' ').trim();

function placesOf(values: readonly (string | null)[]) {
  const list = [...new Set(values)].filter((value) => value !== null);
  const places = new Map<string | null | undefined, number>(list.map((value, place) => [value, place]));
  return { list, placeOf: (value: string | null | undefined): number => places.get(value) ?? -1 };
}
