import type { YAMLError } from 'yaml';

/**
 * What the YAML reader complains of, in the words of somebody who never heard of it. By its permanent codes; where one code
 * stands for several mistakes, its message tells which.
 */
const quoteIt = 'Put the whole value into straight quotes: "…"';

const said: Readonly<Record<string, string>> = {
  ALIAS_PROPS: `A value that begins with * or & needs quotes. ${quoteIt}`,
  BAD_ALIAS: `A value that begins with * needs quotes. ${quoteIt}`,
  BAD_COLLECTION_TYPE: `A value that begins with ! needs quotes. ${quoteIt}`,
  BAD_DIRECTIVE: `A line that begins with % needs quotes. ${quoteIt}`,
  BAD_DQ_ESCAPE: 'A backslash inside "…" begins a code. Use single quotes around the value, or take the backslash out',
  BAD_INDENT: 'The spaces at the beginning of this line fit no line above. Let it begin where its neighbours begin',
  BAD_PROP_ORDER: `A value that begins with & or ! needs quotes. ${quoteIt}`,
  BAD_SCALAR_START: `A value cannot begin with this sign. ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: `There is a second colon in this line. ${quoteIt}`,
  BLOCK_IN_FLOW:
    'Between { and }, or [ and ], there is something that only fits on lines of its own. Close the bracket first',
  COMMENT_SPACE: `Here “#” begins a remark, without a space before it. ${quoteIt}`,
  DUPLICATE_KEY: 'This name stands here for the second time. Keep one of the two lines',
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

/** The finding in `text` and what to do about it, as two sentences. */
export function sayYamlError({ code, message, pos }: YAMLError, text: string): string {
  const [line = ''] = text.slice(pos[0]).split(/[\r\n]/, 1);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(line))
    return 'The line below begins with more spaces than this one. Let both begin alike.';
  if (/must .*end with/.test(message)) return 'A bracket is opened and never closed. Add the second one.';
  if (code === 'MISSING_CHAR') {
    if (/without - indicator/.test(message)) return tooFarLeft;
    if (/closing .*quote/i.test(message))
      return 'A quote is opened and never closed. Add the second one at the end of the value.';
    if (/[}\]]|flow|Flow/.test(message)) return 'A bracket is opened and never closed, or a comma is missing. Add it.';
    if (/map values|: /.test(message)) return 'This line has no colon. Write “name: value”.';
    return 'A sign is missing here. Write “name: value”, with a space after the colon.';
  }
  return `${said[code] ?? said.IMPOSSIBLE}.`;
}
