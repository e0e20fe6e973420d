import type { Problem } from '../src/domain.ts';
import { nearest } from '../src/nearest.ts';
import { type CorpusReading, readAll } from '../src/pipeline/all.ts';
import { sidecarOf } from '../src/pipeline/index.ts';
import { formatProblem, sortProblems } from '../src/problems.ts';
import { type HeadAsRead, headAsRead } from '../src/review/heads.ts';
import { type ReviewItem, reviewKinds } from '../src/review/index.ts';
import type { Seeds } from '../src/seeds/read.ts';
import { readingsFolder } from './folders.ts';
import { changedAddresses } from './make-entries.ts';
import { type Options, UsageError } from './options.ts';
import { asShortList } from './problem-list.ts';
import { readFolder } from './read-folder.ts';
import { remember } from './remembering.ts';
import { asText, isReviewKind, reviewFolder } from './review-list.ts';
import { readSeen } from './reviewed.ts';
import { codeOf, count, reportLeftOut, reportProblems } from './shell.ts';

/** Reads the folder and writes nothing: says its problems, and what is to be reviewed. Returns the exit code. */
export async function checkFolder(options: Options): Promise<number> {
  const { seeds, strict } = options;
  const read = readFolder(seeds);
  const { memory } = await remember(read, readingsFolder(seeds));
  const reading = readAll(read, memory);
  const found: Problem[] = [...reading.problems, ...(strict ? changedAddresses(seeds, reading.ledger) : [])];
  const all = reviewFolder(reading, read, seeds);
  const seen = options.new ? readSeen(seeds, found) : new Set<string>();
  const items = choose(all, options, read, seen);
  const problems = sortProblems(found);
  if (options.json) {
    const heads = reading.articles.map(headAsRead);
    console.log(JSON.stringify({ problems, review: items, heads, leftOut: reading.leftOut }, null, 2));
    return codeOf(problems, strict);
  }
  const asked = options.article === null ? null : articleName(options.article, read.articles);
  const lines = asked === null ? asShortList(problems) : problems.filter(isAbout(asked, read)).map(formatProblem);
  const code = reportProblems(problems, strict, lines);
  console.log(asText(items, options.page, headsOf(reading, options, items, seen)));
  summarise(reading);
  return code;
}

/** How heads were read: of the articles on the list, and of those that have nothing else to review. */
function headsOf(
  { articles }: CorpusReading,
  { article, kind }: Options,
  items: readonly ReviewItem[],
  seen: ReadonlySet<string>,
): readonly HeadAsRead[] {
  const listed = new Set(items.map((item) => item.article));
  const asked = article === null ? null : articleName(article, articles);
  return articles
    .map(headAsRead)
    .filter(
      (head) =>
        listed.has(head.article) || (kind === null && !seen.has(head.key) && (asked ?? head.article) === head.article),
    );
}

/** The part of the list that was asked for. */
function choose(
  items: readonly ReviewItem[],
  { kind, article }: Options,
  { articles }: Seeds,
  seen: ReadonlySet<string>,
): readonly ReviewItem[] {
  if (kind !== null && !isReviewKind(kind)) {
    const near = nearest(kind, Object.keys(reviewKinds));
    throw new UsageError(
      `--kind is one of ${Object.keys(reviewKinds).join(', ')}, not “${kind}”.${near === null ? '' : ` Did you mean ${near}?`}`,
    );
  }
  const names = articles.map(({ source }) => source.name);
  const wanted = article === null ? null : articleName(article, articles);
  if (wanted !== null && !names.includes(wanted)) {
    const near = nearest(wanted, names);
    throw new UsageError(`There is no article “${wanted}”.${near === null ? '' : ` Did you mean ${near}?`}`);
  }
  return items.filter(
    (item) =>
      (kind === null || item.kind === kind) && (wanted === null || item.article === wanted) && !seen.has(item.key),
  );
}

/** Whether a problem stands in the text of an article, or in its sidecar. */
function isAbout(name: string, { articles }: Seeds): (problem: Problem) => boolean {
  const files = articles
    .filter(({ source }) => source.name === name)
    .flatMap(({ source }) => [source.file, sidecarOf(source)]);
  return ({ file }) => files.includes(file);
}

/** An article may be asked for by its name, its file's, or its path. */
function articleName(asked: string, articles: readonly { readonly source: { readonly name: string } }[]): string {
  if (articles.some(({ source }) => source.name === asked)) return asked;
  return asked.replace(/^.*[\\/](?=[^\\/]*$)/, '').replace(/\.(?:txt|yaml)$/i, '');
}

function summarise({ readings, leftOut }: CorpusReading): void {
  const quotations = readings.reduce((sum, reading) => sum + reading.quotations.length, 0);
  console.log(`${count(readings.length, 'article')} read, ${count(quotations, 'quotation')} found.`);
  reportLeftOut(leftOut);
}
