/**
 * An entry's body as rendered: a list of paragraphs, each a list of runs of words, those of a quotation marked. Only what
 * the entries' writer makes is understood (paragraphs, crossheads, captions, and `q` elements in them); any other tag is
 * passed over, its words kept.
 */

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

/** Reads the HTML that Markdown became. */
export function readBody(html: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const [, name, attributes = '', inner = ''] of html.matchAll(/<(p|h[1-6])\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
    const kind = name !== 'p' ? 'crosshead' : /class="caption"/.test(attributes) ? 'caption' : 'body';
    paragraphs.push({ kind, runs: readRuns(inner) });
  }
  return paragraphs;
}

function readRuns(html: string): readonly Run[] {
  const runs: Run[] = [];
  const plain = { quotation: null, speaker: null, opens: false };
  const say = (inner: string, of: Omit<Run, 'words'>) => {
    const words = decode(inner.replace(/<[^>]*>/g, ''));
    if (words !== '') runs.push({ words, ...of });
  };
  let at = 0;
  for (const match of html.matchAll(/<q\b([^>]*)>([\s\S]*?)<\/q>/g)) {
    const [whole, attributes = '', inner = ''] = match;
    say(html.slice(at, match.index), plain);
    const opening = attribute(attributes, 'id');
    say(inner, {
      quotation: opening ?? attribute(attributes, 'data-continues'),
      speaker: attribute(attributes, 'data-speaker'),
      opens: opening !== null,
    });
    at = match.index + whole.length;
  }
  say(html.slice(at), plain);
  return runs;
}

function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return found === undefined ? null : decode(found);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(html: string): string {
  return html.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (entity, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return named[name] ?? entity;
  });
}
