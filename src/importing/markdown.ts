import { remark } from 'remark';
import { splitEntry } from '../pipeline/writing/front-matter.ts';
import { type Fact, type Facts, ImportError, type Imported, type ImportedLine, oneLine, spaced } from './imported.ts';
import { dayOf } from './page-facts.ts';

/** As much of remark's tree as is read here. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string | null;
  readonly children?: readonly MarkdownNode[];
}

/**
 * A page saved as Markdown, as web clippers do: its blocks in order, by remark, and what its front matter says (`title`,
 * `author`, `source`, `published`, `site`, in the spellings that clippers use).
 */
export function importMarkdown(text: string): Imported {
  const { data, body } = split(text);
  const tree = remark().parse(body) as unknown as MarkdownNode;
  const lines = (tree.children ?? []).flatMap(blockLines);
  const facts = factsOf(data);
  const headed = facts.headline && lines[0]?.words !== facts.headline.value;
  return {
    kind: 'a page saved as Markdown',
    lines: spaced([
      ...(headed && facts.headline ? [{ words: facts.headline.value, role: 'headline' as const }] : []),
      ...lines,
    ]),
    facts,
    notes: [],
  };
}

/** Whether a dated Markdown file is an event or source of the curator's own: no page says where it comes from. */
export function isOwnEntry(name: string, text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d-.+\.md$/i.test(name)) return false;
  const { data } = split(text);
  return !['source', 'url', 'link', 'site', 'publisher'].some((key) => typeof data[key] === 'string');
}

function split(text: string): { readonly data: Record<string, unknown>; readonly body: string } {
  try {
    return splitEntry(text);
  } catch {
    throw new ImportError('The front matter of this file is no YAML. Mend it, or take the lines between --- out.');
  }
}

function blockLines(node: MarkdownNode): readonly ImportedLine[] {
  if (node.type === 'thematicBreak' || node.type === 'html' || node.type === 'definition') return [];
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    return (node.children ?? []).flatMap(blockLines);
  const words = oneLine(textOf(node));
  if (words !== '') return [{ words, role: null }];
  const alt = oneLine(altOf(node));
  return alt === '' ? [] : [{ words: alt, role: 'caption' }];
}

/** The words of a node; a picture's stand for themselves. */
function textOf(node: MarkdownNode): string {
  if (node.type === 'image') return '';
  if (node.type === 'break') return '\n';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

const altOf = (node: MarkdownNode): string => node.alt ?? (node.children ?? []).map(altOf).join(' ');

function factsOf(data: Record<string, unknown>): Facts {
  const said = (...keys: readonly string[]): Fact | undefined => {
    const key = keys.find((name) => typeof data[name] === 'string' && data[name] !== '');
    return key === undefined ? undefined : { value: oneLine(String(data[key])), from: `front matter ${key}` };
  };
  const published = said('published', 'date', 'publishedTime');
  const day = published && dayOf(published.value);
  const url = said('source', 'url', 'link');
  const authors = [data.author ?? data.authors ?? data.byline]
    .flat()
    .flatMap((author) => (typeof author === 'string' ? author.split(/\s*(?:,|;| and )\s*/) : []))
    .map((author) => author.replace(/^\[\[|\]\]$/g, '').trim())
    .filter((author) => author !== '');
  return {
    headline: said('title', 'headline'),
    standfirst: said('standfirst', 'subtitle'),
    publisher: said('site', 'publisher', 'publication'),
    ...(authors.length > 0 ? { bylines: { value: authors, from: 'front matter author' } } : {}),
    ...(day ? { published: { value: day, from: `front matter ${published?.from.split(' ').at(-1)}` } } : {}),
    ...(url && URL.canParse(url.value) && /^https?:/.test(url.value) ? { url } : {}),
  };
}
