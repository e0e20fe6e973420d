import type { CorpusReading } from '../src/pipeline/all.ts';
import { oneLine } from '../src/problems.ts';
import { type HeadAsRead, sayHead } from '../src/review/heads.ts';
import { type ReviewItem, type ReviewKind, reviewKinds, reviewOf } from '../src/review/index.ts';
import { type Seeds, showPath } from '../src/seeds/read.ts';
import { count } from './shell.ts';

/** All that a curator may look over in the folder `seeds`, of which `reading` is what the parser made. */
export const reviewFolder = (
  reading: CorpusReading,
  { timeline, known, publishers }: Seeds,
  seeds: string,
): readonly ReviewItem[] => reviewOf(reading, { sure: timeline.sure, known, publishers, folder: showPath(seeds) });

/** So many items stand on one page. */
export const perPage = 10;

/**
 * The list for a person: how much there is of each kind, then ten items, and how to see the others. Above the items of an
 * article stands how its head was read; the heads of articles without any follow last.
 */
export function asText(items: readonly ReviewItem[], page: number, heads: readonly HeadAsRead[] = []): string {
  const listed = new Set(items.map(({ article }) => article));
  const quiet = heads.filter(({ article }) => !listed.has(article));
  const rows = [...items, ...quiet];
  if (rows.length === 0) return 'Nothing to review.\n';
  const kinds = Object.entries(reviewKinds).flatMap(([kind, says]) => {
    const n = items.filter((item) => item.kind === kind).length;
    return n === 0 ? [] : [`  ${kind.padEnd(10)} ${String(n).padStart(5)}  ${says}`];
  });
  const pages = Math.ceil(rows.length / perPage);
  const lines =
    items.length === 0
      ? [`Nothing to review but how ${quiet.length === 1 ? 'a head was' : `${quiet.length} heads were`} read.`, '']
      : [`To review: ${count(items.length, 'item')} of these kinds.`, ...kinds, ''];
  if (items.length > 0 && quiet.length > 0)
    lines.splice(
      -1,
      0,
      `Nothing else of ${count(quiet.length, 'article')}; how their heads were read stands at the end.`,
    );
  const shown = rows.slice((page - 1) * perPage, page * perPage);
  const headOf = new Map(heads.map((head) => [head.article, head]));
  let above: string | null = null;
  for (const row of shown) {
    if (!('kind' in row)) {
      lines.push(asHead(row), '');
      continue;
    }
    const head = row.article === above ? undefined : headOf.get(row.article ?? '');
    if (head) lines.push(asHead(head));
    above = row.article;
    lines.push(...asLines(row), '');
  }
  if (shown.length === 0) lines.push(`There is no page ${page}: the last one is ${pages}.`, '');
  else if (pages > 1) {
    const next = page < pages ? `; the next ones: --page ${page + 1}` : '';
    lines.push(`Page ${page} of ${pages}${next}. --kind KIND, --article NAME and --new show fewer, --json all.`);
  }
  if (shown.length > 0)
    lines.push('“npm run settle -- --seen” marks the whole list as looked at; check --new then leaves it out.', '');
  return lines.map(oneLine).join('\n');
}

const asHead = (head: HeadAsRead): string => `${head.file} is read as: ${sayHead(head)}`;

function asLines({ kind, file, line, says, around, settle }: ReviewItem): readonly string[] {
  return [
    `${[file, line].filter((part) => part !== null).join(':')} [${kind}] ${says}`,
    ...(around === null ? [] : [`  in: ${around}`]),
    ...(settle === null ? [] : [`  to settle it, in ${settle.file}:`, ...settle.lines.map((each) => `    ${each}`)]),
  ];
}

/** Whether a word names a kind of what is to be looked over. */
export const isReviewKind = (kind: string): kind is ReviewKind => Object.hasOwn(reviewKinds, kind);
