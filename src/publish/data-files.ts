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
  /** In UTF-8. */
  readonly body: Uint8Array<ArrayBuffer>;
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
  // Two files are made of the same rows.
  const rowsOf = memoizeFor(({ quotations }: Part) => quotationsData(quotations, to));
  const recipes: readonly Recipe[] = [
    {
      name: 'timeline.json',
      type: 'application/json',
      by: 'published',
      make: (part) => asJson(timelineData(timeline, part, texts, to)),
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
  const index: IndexFile = [];
  const years = { said: partsByYear(model, 'said'), published: partsByYear(model, 'published') };
  const files = recipes.flatMap(({ name, type, by, make }) => {
    const bodyOf = (part: Part) => encoder.encode(make(part));
    // What is certainly too large is not made as a whole first: at ten thousand articles that is half of the work.
    const cut = () => years[by].map(({ year, part }) => ({ year, body: bodyOf(part) }));
    let parts: readonly { readonly year: string | null; readonly body: DataFile['body'] }[] | null = null;
    if (model.quotations.length * fewestBytes > most) {
      const made = cut();
      const bytes = made.reduce((sum, { body }) => sum + body.length, 0);
      // Each part has its own brackets or its own head: a whole would be smaller by as much.
      if (bytes > most * 1.1) parts = made;
    }
    if (parts === null) {
      const body = bodyOf(model);
      parts = body.length <= most ? [{ year: null, body }] : cut();
    }
    return parts.map(({ year, body }): DataFile => {
      const path = year === null ? name : `${year}/${name}`;
      index.push({ file: name, year, bytes: body.length, ...to.both(to.data(path)) });
      return { path, type, body };
    });
  });
  return [...files, { path: 'index.json', type: 'application/json', body: encoder.encode(asJson(index)) }];
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
