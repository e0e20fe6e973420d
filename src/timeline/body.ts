import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * An entry's body, read once from the HTML that Markdown became: the tree that its page shows, and beside it what every
 * page and file tells of it, a list of paragraphs, each a list of runs of words, those of a quotation marked.
 */
export interface Body {
  /** Positions are left out. It is never changed: whoever shows it in another form makes another. */
  readonly tree: Root;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly kind: 'body' | 'caption' | 'crosshead';
  readonly runs: readonly Run[];
}

/** Words that belong together. `quotation` is the id of the quotation they are part of, marks included. */
export interface Run {
  readonly words: string;
  readonly quotation: string | null;
  /** Whom the entry names for it; null where nobody is. */
  readonly speaker: string | null;
  /** False for the later stretches of a quotation. */
  readonly opens: boolean;
}

/** Reads the HTML of a whole body. Any HTML is taken. */
export function readBody(html: string): Body {
  const tree = fromHtml(html, { fragment: true });
  forgetPositions(tree);
  return bodyOf(tree);
}

export const emptyBody: Body = { tree: { type: 'root', children: [] }, paragraphs: [] };

/** They would take more memory than the words. */
function forgetPositions(node: Nodes): void {
  delete node.position;
  if ('children' in node) for (const child of node.children) forgetPositions(child);
}

/** Elements that end a paragraph, whatever the style sheet says. */
const blocks = new Set(
  'address article aside blockquote br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template']);

/** What a tree tells; for one that was made from another. */
export function bodyOf(tree: Root): Body {
  const paragraphs: Paragraph[] = [];
  let kind: Paragraph['kind'] = 'body';
  let runs: Run[] = [];
  let stretch: Omit<Run, 'words'> = { quotation: null, speaker: null, opens: false };
  const flush = (): void => {
    if (runs.some((run) => run.words.trim() !== '')) paragraphs.push({ kind, runs });
    runs = [];
  };
  const say = (words: string): void => {
    const last = runs.at(-1);
    if (last && last.quotation === stretch.quotation && (stretch.quotation === null || !stretch.opens))
      runs[runs.length - 1] = { ...last, words: last.words + words };
    else if (words !== '') runs.push({ words, ...stretch });
  };
  const visit = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') say(node.value);
    if (node.type !== 'element' || unseen.has(node.tagName)) return;
    const outer = { kind, stretch };
    const isBlock = blocks.has(node.tagName);
    if (isBlock) {
      flush();
      kind = kindOf(node) ?? kind;
    }
    const quotation = node.tagName === 'q' ? stretchOf(node) : null;
    if (quotation) stretch = quotation;
    for (const child of node.children) {
      visit(child);
      // Words of the same stretch go on where something in it was set apart.
      if (quotation) stretch = { ...quotation, opens: false };
    }
    if (isBlock) flush();
    ({ kind, stretch } = outer);
  };
  for (const node of tree.children) visit(node);
  flush();
  return { tree, paragraphs };
}

function kindOf({ tagName, properties }: Element): Paragraph['kind'] | null {
  if (/^h[1-6]$/.test(tagName)) return 'crosshead';
  return tagName === 'figcaption' || isCaption({ tagName, properties }) ? 'caption' : null;
}

/** Markdown has no caption: the entries' writer makes one of a paragraph with a class. */
export const isCaption = ({ tagName, properties }: Pick<Element, 'tagName' | 'properties'>): boolean =>
  tagName === 'p' && [properties.className].flat().includes('caption');

/** What a `q` element says of the stretch in it. */
export function stretchOf({ properties }: Element): Omit<Run, 'words'> {
  const { id, dataContinues, dataSpeaker } = properties;
  return {
    quotation: textOf(id) ?? textOf(dataContinues),
    speaker: textOf(dataSpeaker),
    opens: textOf(id) !== null,
  };
}

const textOf = (value: Element['properties'][string]): string | null =>
  value === undefined || value === null ? null : String(value);

/** The words of a paragraph, as one text. */
export const wordsOf = ({ runs }: Paragraph): string => runs.map((run) => run.words).join('');
