import { unified } from '@astrojs/markdown-remark';
import type { Contents } from '../src/make-site.ts';
import { splitEntry } from '../src/pipeline/writing/front-matter.ts';
import { entrySchema } from '../src/schema.ts';
import { type Body, bodyOf, readBody } from '../src/timeline/body.ts';
import type { RawEntry } from '../src/timeline/index.ts';
import type { Made } from './make-entries.ts';

/** As the site's own configuration has it: entries are plain CommonMark, and quotations are verbatim. */
const markdown = { gfm: false, smartypants: false };

/**
 * Everything the pages are made from. What a person wrote is read from its Markdown; the rest is at hand. `before` are the
 * entries of an earlier call, by id: those that are the same are taken again.
 */
export async function forPages(
  {
    entries,
    handWritten,
    seeds,
    ledger,
  }: Pick<Made, 'entries' | 'handWritten' | 'ledger'> & {
    readonly seeds: Pick<Made['seeds'], 'known' | 'timeline'>;
  },
  before: ReadonlyMap<string, RawEntry> = new Map(),
): Promise<Omit<Contents, 'logo'>> {
  const renderer = await unified(markdown).createRenderer({ syntaxHighlight: false });
  const read = async (body: string): Promise<Body> => readBody((await renderer.render(body.trim())).code);
  const made: RawEntry[] = [];
  for (const entry of entries) {
    const { id, data, tree } = entry;
    const known = before.get(id);
    if (known && known.data.generated === data.generated) made.push(known);
    else made.push({ id, data, body: tree ? bodyOf(tree) : await read(splitEntry(entry.text).body) });
  }
  for (const [name, text] of handWritten) {
    const { data, body } = splitEntry(text);
    made.push({ id: name.replace(/\.md$/, ''), data: entrySchema.parse(data), body: await read(body) });
  }
  return { entries: made, people: seeds.known, timeline: seeds.timeline, ledger };
}
