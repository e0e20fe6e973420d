import { type Document, isCollection, isScalar, visit, type YAMLError } from 'yaml';

/**
 * What the YAML reader complains of, in the words of somebody who never heard of it. By its permanent codes; where one code
 * stands for several mistakes, its message tells which.
 */
const quoteIt = 'Put the whole value into straight quotes: "…"';

const said: Readonly<Record<string, string>> = {
  ALIAS_PROPS: `A value that begins with * or & needs quotes. ${quoteIt}`,
  BAD_ALIAS: `A value that begins with * or & needs quotes. ${quoteIt}`,
  BAD_COLLECTION_TYPE: `A value that begins with ! needs quotes. ${quoteIt}`,
  BAD_DIRECTIVE: `A line that begins with % needs quotes. ${quoteIt}`,
  BAD_DQ_ESCAPE: 'A backslash inside "…" begins a code. Use single quotes around the value, or take the backslash out',
  BAD_INDENT: 'The spaces at the beginning of this line fit no line above. Let it begin where its neighbours begin',
  BAD_PROP_ORDER: `A value that begins with & or ! needs quotes. ${quoteIt}`,
  BAD_SCALAR_START: `A value cannot begin with this sign. ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `There is a second colon in this line. ${quoteIt}`,
  BLOCK_IN_FLOW:
    'Between { and }, or [ and ], a value holds a colon of its own. Add the comma that is missing before it, or put the ' +
    'whole value into straight quotes: "…"',
  COMMENT_SPACE: `Here “#” begins a remark, without a space before it. ${quoteIt}`,
  IMPOSSIBLE: `This line cannot be understood. ${quoteIt}`,
  KEY_OVER_1024_CHARS: 'What stands before the colon is too long to be a name. Write “name: value”',
  MULTILINE_IMPLICIT_KEY:
    'This is no “name: value”: the colon is missing, or a line end stands before it. Write each on a line of its own',
  MULTIPLE_ANCHORS: `A value that begins with & needs quotes. ${quoteIt}`,
  MULTIPLE_DOCS: 'A line of --- parts this file in two, and only one is read. Take that line out',
  MULTIPLE_TAGS: `A value that begins with ! needs quotes. ${quoteIt}`,
  NON_STRING_KEY: 'What stands before the colon is no name. Write “name: value”',
  TAB_AS_INDENT: 'This line begins with a tab. Use spaces instead',
  TAG_RESOLVE_FAILED: `A value that begins with ! needs quotes. ${quoteIt}`,
  UNEXPECTED_TOKEN: `Something stands here that fits nothing before it. ${quoteIt}`,
};

const tooFarLeft =
  'This line begins between two places: too far left for the item above, too far right for a new one. Let it begin exactly ' +
  'below the name in the line above, or with “- ” below the dash.';

/** Spaces that look like one and are none: the YAML reader takes them for letters. */
const oddSpace = /[\u00a0\u2000-\u200b\u202f\u205f\u3000]/;

/** What is wrong with a line itself, whatever the reader makes of it. Null where nothing is. */
export function slipOfLine(line: string): string | null {
  const [beginning = ''] = /^[\s\u200b]*(?:-\s*)?[\s\u200b]*/u.exec(line) ?? [];
  if (oddSpace.test(beginning) || /^\s*(?:-\s+)?\{?\s*[\p{L}]+:[\u00a0\u2000-\u200b\u202f\u205f\u3000]/u.test(line))
    return 'A no-break space stands here, which looks like a space and is none. Type a plain space in its place.';
  if (/^\s*-[^\s-]/.test(line)) return 'Behind the dash at the beginning of this line a space is missing. Add it.';
  if (/^\s*[–—•·*+]\s/.test(line))
    return `A list is made with “- ”, a hyphen and a space, not with “${line.trim().charAt(0)}”. Write that.`;
  const [, name, sign] = /^\s*(?:-\s+)?([\p{L}]+)(?:(:)(?!\s|$|\/\/)|\s*[：=＝]\s*)/u.exec(line) ?? [];
  if (name !== undefined)
    return sign === ':'
      ? `Behind the colon of “${name}:” a space is missing. Add it.`
      : `Behind “${name}” a plain colon and a space are missing. Write “${name}: value”.`;
  return null;
}

/** Where a mistake is to be mended, and what is said of it: the finding and what to do, as two sentences. */
export function readYamlError(
  error: YAMLError,
  text: string,
  document: Document,
): { readonly offset: number; readonly message: string } {
  const { code, message, pos } = error;
  const [at] = pos;
  const [rest = ''] = text.slice(at).split('\n', 1);
  const line = lineAt(text, at);
  const here = (says: string) => ({ offset: at, message: says });
  const slip = slipOfLine(line);
  if (slip) return here(slip);
  if (code === 'DUPLICATE_KEY') {
    const name = /^["']?[^:"'\n]{1,60}/.exec(rest)?.[0].trim() ?? '';
    return here(`“${name}” stands here for the second time. Keep one of the two.`);
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && rest.startsWith('? ')) return here(`${said.BAD_SCALAR_START}.`);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(rest))
    return here('The line below begins with more spaces than this one. Let both begin alike.');
  const isOpenBracket = /must .*end with/.test(message) || (code === 'MISSING_CHAR' && /[}\]]|flow|Flow/.test(message));
  if (isOpenBracket) {
    const offset = openBracket(document, text, at) ?? at;
    if (/\s#/.test(lineAt(text, offset).slice(offset - startOfLine(text, offset)))) {
      return {
        offset,
        message: `Behind this bracket “#” begins a remark, and what follows is not read. ${quoteIt}.`,
      };
    }
    const and = /must .*end with/.test(message) ? 'Add the second one.' : 'Or a comma is missing. Add it.';
    return { offset, message: `A bracket is opened here and never closed. ${and}` };
  }
  if (code === 'MISSING_CHAR') {
    if (/without - indicator/.test(message)) return here(tooFarLeft);
    if (/closing .*quote/i.test(message)) {
      const says = 'A quote is opened here and never closed. Add the second one at the end of the value.';
      return { offset: openQuote(document, at) ?? at, message: says };
    }
    if (/map values|: /.test(message)) return here('This line has no colon. Write “name: value”.');
    return here('A sign is missing here. Write “name: value”, with a space after the colon.');
  }
  if (code === 'UNEXPECTED_TOKEN') {
    if (/^,/.test(rest)) return here('Two commas stand here with nothing between. Take one out.');
    const before = line.slice(0, at - startOfLine(text, at));
    if (before.trim() === '' && text.trimStart().startsWith('-'))
      return here(
        'This line belongs to no item of the list. Begin it with “- ”, or with the spaces of the lines above.',
      );
    if (/["']$/.test(before))
      return here(
        'The value ended with the quote before. Leave the quotes inside it out, or put the whole value into the other kind of quotes.',
      );
  }
  return here(`${said[code] ?? said.IMPOSSIBLE}.`);
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineAt = (text: string, at: number): string => text.slice(startOfLine(text, at)).split('\n', 1)[0] ?? '';

/** Where the quote opens that is not closed before `at`. */
function openQuote(document: Document, at: number): number | null {
  let found: number | null = null;
  const look = (node: unknown) => {
    if (!isScalar(node) || !node.range || !/^QUOTE/.test(node.type ?? '')) return;
    if (node.range[0] < at && node.range[2] >= at) found = node.range[0];
  };
  visit(document, { Scalar: (_key, node) => look(node) });
  return found;
}

/** Where the innermost bracket opens that is not closed before `at`. */
function openBracket(document: Document, text: string, at: number): number | null {
  let found: number | null = null;
  visit(document, {
    Collection(_key, node) {
      if (!isCollection(node) || !node.flow || !node.range) return;
      if (node.range[0] < at && !/[}\]]/.test(text.charAt(node.range[1] - 1))) found = node.range[0];
    },
  });
  return found;
}
