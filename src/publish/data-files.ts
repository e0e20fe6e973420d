import { monthOf, yearOf } from '../edtf.ts';
import { linesOfLast, sizeWritten, tellLines } from '../handed-over.ts';
import { memoizeFor } from '../memoize.ts';
import type { Timeline } from '../schema.ts';
import type { Article, PlacedQuotation, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import { annotator, collectionOf } from './annotations.ts';
import { bibtexOf, cslOf, risOf } from './citations.ts';
import { quotationsCsv } from './csv.ts';
import type { TextMode } from './excerpt.ts';
import type { IndexFile } from './formats.ts';
import { annotatedKey, dataKey } from './page-keys.ts';
import { quotationsData, timelineData } from './records.ts';
import { timelineJsOf } from './timelinejs.ts';

/** A file of data that grows with the timeline, ready to be written below `/data/`. */
export interface DataFile {
  /** Below `/data/`: "quotations.json", "2021/quotations.json". */
  readonly path: string;
  readonly type: string;
  /** By it a build knows a file that the last one made of the same. */
  readonly key: () => string;
  /** Makes it, in UTF-8: all at once would fill the memory. */
  readonly body: () => Uint8Array<ArrayBuffer>;
}

/** What many programs still open at once, and free hosts still take: above it a file is cut. */
const mostBytes = 20 * 2 ** 20;

/** What stands in a file: everything, or what belongs to one year, one month, or some of a month. */
type Part = Pick<TimelineModel, 'articles' | 'quotations' | 'speakers'>;

/** One file, and how it is made of some of the articles or quotations alone. */
interface Recipe {
  readonly name: string;
  readonly type: string;
  /** Whether it tells of articles, in the order of publication, or of quotations, in the order in which they were said. */
  readonly of: 'articles' | 'quotations';
  readonly make: (part: Part, path: string) => string;
}

/** A piece of a file, and when what is in it was said or published. */
interface Piece {
  readonly year: string | null;
  /** "2021-12"; null where the file holds a year or more. */
  readonly month: string | null;
  /** Counted from 1, where a month is cut as well; else null. */
  readonly number: number | null;
  readonly part: Part;
}

function recipesFor(timeline: Timeline, model: TimelineModel, texts: TextMode, to: Addresses): readonly Recipe[] {
  // Two files are made of the same rows; those of a part would be kept for as long as the model lives.
  const rowsOfAll = memoizeFor(({ quotations }: Part) => quotationsData(quotations, to));
  const rowsOf = (part: Part) => (part === model ? rowsOfAll(part) : quotationsData(part.quotations, to));
  return [
    {
      name: 'timeline.json',
      type: 'application/json',
      of: 'articles',
      make: (part) => asJson(timelineData(timeline, { ...part, sides: model.sides }, texts, to)),
    },
    { name: 'quotations.json', type: 'application/json', of: 'quotations', make: (part) => asJson(rowsOf(part)) },
    { name: 'quotations.csv', type: 'text/csv', of: 'quotations', make: (part) => quotationsCsv(rowsOf(part)) },
    {
      name: 'annotations.json',
      type: 'application/ld+json',
      of: 'articles',
      make: (part, path) => {
        const annotate = annotator(timeline, part, to);
        // Dearer than all other files, and of most articles the same as in the last build.
        const { lines, count } = linesOfThings(
          path,
          part.articles,
          (article) => annotatedKey(model, article),
          (article) => annotate(article).map((one) => JSON.stringify(one)),
        );
        return asJson(collectionOf(timeline, to, path, count, lines));
      },
    },
    {
      name: 'timelinejs.json',
      type: 'application/json',
      of: 'articles',
      make: (part) => asJson(timelineJsOf(timeline, part, to)),
    },
    {
      name: 'articles.csl.json',
      type: 'application/vnd.citationstyles.csl+json',
      of: 'articles',
      make: ({ articles }) => asJson(articles.map((article) => cslOf(article, timeline.language))),
    },
    {
      name: 'articles.bib',
      type: 'application/x-bibtex',
      of: 'articles',
      make: ({ articles }) => articles.map(bibtexOf).join('\n'),
    },
    {
      name: 'articles.ris',
      type: 'application/x-research-info-systems',
      of: 'articles',
      make: ({ articles }) => articles.map(risOf).join('\r\n'),
    },
  ];
}

/**
 * All of them, and `index.json`, which names them. One that would be larger than `most` bytes is cut by year, a year that
 * would be by month, and a month into numbered pieces.
 */
export function dataFiles(
  timeline: Timeline,
  model: TimelineModel,
  texts: TextMode,
  to: Addresses,
  most = mostBytes,
): readonly DataFile[] {
  const index: { readonly bytes: () => number; readonly entry: Omit<IndexFile[number], 'bytes'> }[] = [];
  const files = recipesFor(timeline, model, texts, to).flatMap((recipe) =>
    piecesOf(recipe, model, most).map(({ part, year, month, number }): DataFile => {
      const { name, type, make } = recipe;
      const path = [month ?? year, number !== null && number > 1 ? number : null, name]
        .filter((at) => at !== null)
        .join('/');
      let bytes: number | undefined;
      const body = () => {
        const made = encoder.encode(make(part, path));
        bytes = made.length;
        return made;
      };
      const entry = { file: name, year, month, part: number, ...to.both(to.data(path)) };
      index.push({ bytes: () => bytes ?? sizeWritten(`data/${path}`) ?? body().length, entry });
      return { path, type, body, key: () => dataKey(model, part) };
    }),
  );
  const listed = (): IndexFile =>
    index.map(({ bytes, entry: { url, path, ...rest } }) => ({ ...rest, bytes: bytes(), url, path }));
  // Last, when it is known how large the others are.
  const body = () => encoder.encode(asJson(listed()));
  return [...files, { path: 'index.json', type: 'application/json', body, key: () => '' }];
}

/** Whether the file of this name is one piece: every page asks, and how it is cut else takes much longer to find out. */
export function isInOnePiece(
  name: string,
  timeline: Timeline,
  model: TimelineModel,
  texts: TextMode,
  to: Addresses,
  most = mostBytes,
): boolean {
  const recipe = recipesFor(timeline, model, texts, to).find((each) => each.name === name);
  return recipe !== undefined && !isTooLarge(recipe, model, most);
}

const encoder = new TextEncoder();

/** The lines of a list, as they are to be written. */
class Lines {
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  toString(): string {
    return this.#lines.length === 0 ? '[]' : `[\n${this.#lines.join(',\n')}\n]`;
  }
}

/** The lines that `make` gives for each thing, or those that the last build left in the file at `path` of things of the same key. */
function linesOfThings<Thing>(
  path: string,
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  make: (thing: Thing) => readonly string[],
): { readonly lines: Lines; readonly count: number } {
  const file = `data/${path}`;
  const known = path === '' ? undefined : linesOfLast(file);
  const made = things.map((thing) => {
    const key = keyOf(thing);
    return { key, lines: known?.get(key) ?? make(thing) };
  });
  tellLines(
    file,
    made.map(({ key, lines }) => [key, lines.length] as const),
  );
  const lines = made.flatMap(({ lines }) => lines);
  return { lines: new Lines(lines), count: lines.length };
}

/** JSON as it is published: a line for each thing in a list, so that a change of one is a change of one line. */
function asJson(value: unknown): string {
  return `${linesOf(value)}\n`;
}

function linesOf(value: unknown): string {
  if (value instanceof Lines) return String(value);
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{\n${fields.map(([name, field]) => `${JSON.stringify(name)}: ${linesOf(field)}`).join(',\n')}\n}`;
}

/** How a file is cut, each piece no larger than `most` bytes, or of one thing alone. */
function piecesOf(recipe: Recipe, model: Part, most: number): readonly Piece[] {
  const fits = (part: Part) => !isTooLarge(recipe, part, most);
  if (fits(model)) return [{ year: null, month: null, number: null, part: model }];
  return divided(recipe, model, 'year').flatMap(({ at: year, part }): readonly Piece[] => {
    if (fits(part)) return [{ year, month: null, number: null, part }];
    return divided(recipe, part, 'month').flatMap(({ at: month, part }) =>
      inRuns(recipe, part, fits).map((part, n, { length }) => ({
        year,
        month,
        number: length > 1 ? n + 1 : null,
        part,
      })),
    );
  });
}

/** What belongs to each year or month, in their order. Files that tell of the same are cut into the same parts. */
function divided({ of }: Recipe, part: Part, by: 'year' | 'month'): readonly { at: string; part: Part }[] {
  const kept = divisions(part);
  const known = kept.get(`${of} ${by}`) ?? divide(of, part, { year: yearOf, month: monthOf }[by]);
  kept.set(`${of} ${by}`, known);
  return known;
}

const divisions = memoizeFor((_: Part) => new Map<string, readonly { at: string; part: Part }[]>());

function divide(of: Recipe['of'], { articles, quotations, speakers }: Part, timeOf: (date: string) => string) {
  const ofArticle = ({ data }: Pick<Article, 'data'>) => timeOf(data.published.date);
  const ofQuotation = (quotation: PlacedQuotation) =>
    of === 'quotations' ? timeOf(quotation.said.date) : ofArticle(quotation.article);
  const articlesAt = Map.groupBy(articles, ofArticle);
  const quotationsAt = Map.groupBy(quotations, ofQuotation);
  const speakersAt = Map.groupBy(
    speakers.flatMap((speaker) =>
      [...Map.groupBy(speaker.quotations, ofQuotation)].map(([at, said]) => ({
        at,
        speaker: { ...speaker, quotations: said },
      })),
    ),
    ({ at }) => at,
  );
  const times = of === 'quotations' ? quotationsAt.keys() : [...articlesAt.keys(), ...quotationsAt.keys()];
  return [...new Set(times)].sort().map((at) => ({
    at,
    part: {
      articles: articlesAt.get(at) ?? [],
      quotations: quotationsAt.get(at) ?? [],
      speakers: (speakersAt.get(at) ?? []).map(({ speaker }) => speaker),
    },
  }));
}

/** In as few runs of the same length as fit. */
function inRuns({ of }: Recipe, whole: Part, fits: (part: Part) => boolean): readonly Part[] {
  const things = whole[of].length;
  for (let count = 1; ; count = Math.min(Math.ceil(count * 1.25), things)) {
    const size = Math.ceil(things / count);
    const runs = Array.from({ length: Math.ceil(things / size) }, (_, n) => runOf(of, whole, n * size, (n + 1) * size));
    if (count >= things || runs.every(fits)) return runs;
  }
}

function runOf(of: Recipe['of'], { articles, quotations, speakers }: Part, from: number, to: number): Part {
  const held = of === 'articles' ? articles.slice(from, to) : articles;
  const ids = new Set(held.map(({ id }) => id));
  const said = of === 'articles' ? quotations.filter(({ article }) => ids.has(article.id)) : quotations.slice(from, to);
  const kept = new Set(said);
  return {
    articles: held,
    quotations: said,
    speakers: speakers.flatMap((speaker) => {
      const own = speaker.quotations.filter((quotation) => kept.has(quotation));
      return own.length > 0 ? [{ ...speaker, quotations: own }] : [];
    }),
  };
}

/** So many things tell how large all of them are, but for so large a part. */
const samples = [
  { things: 40, error: 0.3 },
  { things: 1000, error: 0.08 },
] as const;

/**
 * Whether a file made of these would be larger than `most` bytes. Of very many things some are made, and the others taken to
 * be as large as their words are long; where that leaves it open some more, and only then all.
 */
function isTooLarge(recipe: Recipe, part: Part, most: number): boolean {
  const sizeOf = (some: Part) => encoder.encode(recipe.make(some, '')).length;
  const things: readonly (Article | PlacedQuotation)[] = part[recipe.of];
  for (const sample of samples) {
    if (things.length <= 2 * sample.things) break;
    const step = Math.floor(things.length / sample.things);
    const some = things.filter((_, n) => n % step === 0);
    const weight = (all: typeof things) => all.reduce((sum, thing) => sum + weightOf(thing), 0);
    const alone = { articles: [], quotations: [], speakers: [], [recipe.of]: some };
    const estimate = (sizeOf(alone) * weight(things)) / weight(some);
    if (estimate > most * (1 + sample.error) || estimate < most / (1 + sample.error)) return estimate > most;
  }
  return things.length > 1 && sizeOf(part) > most;
}

/** About how much there is to say of it. */
const weightOf = (thing: Article | PlacedQuotation): number =>
  'body' in thing
    ? thing.quotations.reduce((sum, { text }) => sum + 600 + 3 * text.length, 500) +
      thing.body.paragraphs.reduce((sum, { runs }) => runs.reduce((all, { words }) => all + words.length, sum), 0)
    : 600 + 3 * thing.text.length;
