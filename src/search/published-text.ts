import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that end a line for a reader, whatever the style sheet says. */
const blocks = new Set(
  'address article aside blockquote br caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/**
 * The words that a page publishes for search: those inside `data-pagefind-body`, without what `data-pagefind-ignore`
 * takes out, a line for each paragraph. Empty where the page publishes none.
 */
export function publishedText(html: string): string {
  const lines: string[] = [''];
  const read = (node: Node, inBody: boolean): void => {
    if ('value' in node) {
      if (inBody) lines.push((lines.pop() ?? '') + node.value.replace(/[ \t\r\n\f]+/g, ' '));
      return;
    }
    if (!('tagName' in node) || unseen.has(node.tagName)) return;
    const has = (name: string) => node.attrs.some((attribute) => attribute.name === name);
    if (has('data-pagefind-ignore') || has('hidden')) return;
    const within = inBody || has('data-pagefind-body');
    const isBlock = blocks.has(node.tagName);
    if (isBlock) lines.push('');
    for (const child of node.childNodes) read(child, within);
    if (isBlock) lines.push('');
  };
  for (const node of parse(html).childNodes) read(node, false);
  return lines
    .map((line) => line.replace(/^ +| +$/g, ''))
    .filter(Boolean)
    .join('\n');
}
