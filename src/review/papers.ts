import type { KnownPublisher } from '../domain.ts';
import { publisherCalled } from '../pipeline/article/publisher.ts';
import type { Reading } from '../pipeline/index.ts';
import { distance } from '../search/page/distance.ts';
import { asYaml, type Draft } from './item.ts';

/**
 * Papers that may be one under two names: their names differ in “The”, in spaces and points, in the end of an address, or in
 * a letter or two. Two that are both listed are two.
 * Takes Coast Herald and The Coast Herald, coastherald.example. Refuses Coast Herald and Coast Post.
 */
export function reviewPapers(
  readings: readonly Reading[],
  listed: readonly KnownPublisher[],
  folder: string,
): readonly Draft[] {
  const found = new Map<string, { readonly name: string; readonly file: string; count: number }>();
  for (const { publisher, source } of readings) {
    if (publisher === null) continue;
    const met = found.get(publisher) ?? { name: publisher, file: source.file, count: 0 };
    met.count++;
    found.set(publisher, met);
  }
  const papers = [...found.values()].map((paper) => ({
    ...paper,
    key: keyOf(paper.name),
    known: publisherCalled(paper.name, listed) !== undefined,
  }));
  const file = `${folder}/publishers.yaml`;
  return papers.flatMap((a, n) =>
    papers.slice(n + 1).flatMap((b): readonly Draft[] => {
      if ((a.known && b.known) || !mayBeOne(a.key, b.key)) return [];
      const [first, second] = a.known || (!b.known && a.count >= b.count) ? [a, b] : [b, a];
      return [
        {
          kind: 'spelling',
          about: [a.name, b.name].toSorted().join('\n'),
          file,
          article: null,
          line: null,
          says: `“${first.name}” (${first.file}) and “${second.name}” (${second.file}) may be one paper. If they are, list both names of one; if not, list each by itself:`,
          around: null,
          settle: {
            file,
            lines: [
              `- name: ${asYaml(first.name)}`,
              `  spellings: [${asYaml(second.name)}] # one paper; or, where they are two, in its place:`,
              `# - name: ${asYaml(second.name)}`,
            ],
          },
          quotation: null,
        },
      ];
    }),
  );
}

const keyOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/^(?:https?:\/\/)?www\.|^the\s/, '')
    .replace(/\.(?:co\.uk|com|net|org|de|ua|news|info|example)$|\s(?:online|website)$/, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Short names are too like others: Sun and Son. */
function mayBeOne(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const shorter = Math.min(a.length, b.length);
  const most = shorter < 8 ? 0 : shorter < 14 ? 1 : 2;
  return most > 0 && distance(a, b, most) <= most;
}
