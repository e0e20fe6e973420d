import { yearOf } from '../edtf.ts';
import { memoizeFor } from '../memoize.ts';
import type { Timeline } from '../schema.ts';
import type { Article, PlacedQuotation, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import { annotationsOf } from './annotations.ts';
import { quotationsCsv } from './csv.ts';
import type { TextMode } from './excerpt.ts';
import type { IndexFile } from './formats.ts';
import { quotationsData, timelineData } from './records.ts';

/** A file of data that grows with the timeline, ready to be written below `/data/`. */
export interface DataFile {
  /** Below `/data/`: "quotations.json", "2021/quotations.json". */
  readonly path: string;
  readonly type: string;
  /** Makes it, in UTF-8: all at once would fill the memory. */
  readonly body: () => Uint8Array<ArrayBuffer>;
}

/** What many programs still open at once; above it a file is cut by year. */
const mostBytes = 20 * 2 ** 20;

/** No file has less for a quotation. */
const fewestBytes = 500;

/** One file, and how it is made of some of the articles or quotations alone. */
interface Recipe {
  readonly name: string;
  readonly type: string;
  readonly by: 'said' | 'published';
  readonly make: (part: Part) => string;
}

/** What stands in a file: everything, or what belongs to one year. */
type Part = Pick<TimelineModel, 'articles' | 'quotations' | 'speakers'>;

/** All of them, those that would be larger than `most` bytes cut by year, and `index.json`, which names them. */
export function dataFiles(
  timeline: Timeline,
  model: TimelineModel,
  texts: TextMode,
  to: Addresses,
  most = mostBytes,
): readonly DataFile[] {
  // Two files are made of the same rows; those of a year would be kept for as long as the model lives.
  const rowsOfAll = memoizeFor(({ quotations }: Part) => quotationsData(quotations, to));
  const rowsOf = (part: Part) => (part === model ? rowsOfAll(part) : quotationsData(part.quotations, to));
  const recipes: readonly Recipe[] = [
    {
      name: 'timeline.json',
      type: 'application/json',
      by: 'published',
      make: (part) => asJson(timelineData(timeline, { ...part, sides: model.sides }, texts, to)),
    },
    {
      name: 'quotations.json',
      type: 'application/json',
      by: 'said',
      make: (part) => asJson(rowsOf(part)),
    },
    {
      name: 'quotations.csv',
      type: 'text/csv',
      by: 'said',
      make: (part) => quotationsCsv(rowsOf(part)),
    },
    {
      name: 'annotations.json',
      type: 'application/ld+json',
      by: 'published',
      make: (part) => asJson(annotationsOf(timeline, part, to)),
    },
  ];
  const index: { readonly bytes: () => number; readonly entry: Omit<IndexFile[number], 'bytes'> }[] = [];
  const files = recipes.flatMap(({ name, type, by, make }) => {
    const bodyOf = (part: Part) => encoder.encode(make(part));
    // What is certainly too large is not made as a whole first. Each part has its own brackets or its own head: a whole would be
    // smaller by as much.
    const whole = model.quotations.length * fewestBytes > most * 1.1 ? null : bodyOf(model);
    const parts: readonly { readonly year: string | null; readonly make: DataFile['body'] }[] =
      whole !== null && whole.length <= most
        ? [{ year: null, make: () => whole }]
        : partsByYear(model, by).map(({ year, part }) => ({ year, make: () => bodyOf(part) }));
    return parts.map(({ year, make }): DataFile => {
      const path = year === null ? name : `${year}/${name}`;
      let bytes: number | undefined;
      const body = () => {
        const made = make();
        bytes = made.length;
        return made;
      };
      index.push({ bytes: () => bytes ?? body().length, entry: { file: name, year, ...to.both(to.data(path)) } });
      return { path, type, body };
    });
  });
  const listed = (): IndexFile =>
    index.map(({ bytes, entry: { file, year, ...rest } }) => ({ file, year, bytes: bytes(), ...rest }));
  return [...files, { path: 'index.json', type: 'application/json', body: () => encoder.encode(asJson(listed())) }];
}

const encoder = new TextEncoder();

/** JSON as it is published: a line for each value, so that a change of one is a change of one line. */
const asJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function partsByYear(
  model: TimelineModel,
  by: Recipe['by'],
): readonly { readonly year: string; readonly part: Part }[] {
  const yearOfArticle = ({ data }: Pick<Article, 'data'>) => yearOf(data.published.date);
  const yearOfQuotation = (quotation: PlacedQuotation) =>
    by === 'said' ? yearOf(quotation.said.date) : yearOfArticle(quotation.article);
  const articles = Map.groupBy(model.articles, yearOfArticle);
  const quotations = Map.groupBy(model.quotations, yearOfQuotation);
  return [...new Set([...articles.keys(), ...quotations.keys()])].sort().map((year) => ({
    year,
    part: {
      articles: articles.get(year) ?? [],
      quotations: quotations.get(year) ?? [],
      speakers: model.speakers.flatMap((speaker) => {
        const said = speaker.quotations.filter((quotation) => yearOfQuotation(quotation) === year);
        return said.length > 0 ? [{ ...speaker, quotations: said }] : [];
      }),
    },
  }));
}
