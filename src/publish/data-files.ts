import { yearOf } from '../edtf.ts';
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
  readonly body: string;
}

/** What many programs still open at once; above it a file is cut by year. */
const mostBytes = 20 * 2 ** 20;

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
      make: ({ quotations }) => asJson(quotationsData(quotations, to)),
    },
    {
      name: 'quotations.csv',
      type: 'text/csv',
      by: 'said',
      make: ({ quotations }) => quotationsCsv(quotationsData(quotations, to)),
    },
    {
      name: 'annotations.json',
      type: 'application/ld+json',
      by: 'published',
      make: (part) => asJson(annotationsOf(timeline, part, to)),
    },
  ];
  const index: IndexFile = [];
  const files = recipes.flatMap(({ name, type, by, make }) => {
    const whole = make(model);
    const parts =
      Buffer.byteLength(whole) <= most
        ? [{ year: null, body: whole }]
        : partsByYear(model, by).map(({ year, part }) => ({ year, body: make(part) }));
    return parts.map(({ year, body }): DataFile => {
      const path = year === null ? name : `${year}/${name}`;
      index.push({ file: name, year, bytes: Buffer.byteLength(body), ...to.both(to.data(path)) });
      return { path, type, body };
    });
  });
  return [...files, { path: 'index.json', type: 'application/json', body: asJson(index) }];
}

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
