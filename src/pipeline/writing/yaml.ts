import { Document, stringify } from 'yaml';
import { foldFlowLines, stringifyString } from 'yaml/util';
import { isExactDay } from '../../edtf.ts';

/**
 * YAML as `yaml` writes it, in a quarter of the time: that makes a node of every value before it writes one, and most of an entry is
 * short words under short keys. Whatever is more than that is left to `yaml`: a string by itself, all else with the whole.
 */

/** The 1.1 schema quotes what older readers would take for a date, a number or a truth value. */
const form = { schema: 'yaml-1.1', version: '1.1' } as const;
const lineWidth = 110;
const minContentWidth = 20;

/** Data as a block of YAML. */
export function writeYaml(data: object): string {
  try {
    return `${new Writer().value(data, '')}\n`;
  } catch (error) {
    if (error !== another) throw error;
    return stringify(data, { ...form, lineWidth });
  }
}

/** Thrown where something is of another kind than entries hold. */
const another = new Error('not as entries are');

class Writer {
  /** What stands there twice is named and referred to. */
  readonly #met = new Set<object>();

  /** A value in lines that begin with `indent`, but for the first. */
  value(value: unknown, indent: string, before?: number): string {
    if (typeof value === 'string') return stringOf(value, indent, before);
    if (value === null || value === undefined) return 'null';
    if (typeof value === 'boolean') return String(value);
    if (typeof value === 'number' && !Object.is(value, -0) && /^-?\d{1,15}(?:\.\d+)?$/.test(String(value)))
      return String(value);
    if (typeof value !== 'object' || this.#met.has(value)) throw another;
    this.#met.add(value);
    if (Array.isArray(value)) return this.#list(value, indent);
    if (Object.getPrototypeOf(value) !== Object.prototype) throw another;
    return this.#map(value, indent);
  }

  #list(list: readonly unknown[], indent: string): string {
    if (list.length === 0) return '[]';
    return list.map((one) => `- ${this.value(one, `${indent}  `)}`).join(`\n${indent}`);
  }

  #map(map: object, indent: string): string {
    const lines: string[] = [];
    for (const [key, value] of Object.entries(map)) {
      if (value === undefined) continue;
      if (!plainKey.test(key) || reserved.test(key)) throw another;
      const inner = `${indent}  `;
      const written = this.value(value, inner, key.length + 2);
      const isBlock = typeof value === 'object' && value !== null && written !== '[]' && written !== '{}';
      lines.push(`${key}:${isBlock ? `\n${inner}` : ' '}${written}`);
    }
    return lines.length === 0 ? '{}' : lines.join(`\n${indent}`);
  }
}

const plainKey = /^[a-z][a-z_]{0,40}$/i;
/** What YAML 1.1 takes for something else than words. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Begins with a letter, and holds no colon, number sign, control, white space but spaces, nor half a character. */
const plain = /^[a-z](?:[^:#\p{C}\s]|[ \u00a0](?=.))*$/iu;

/** `before` is how much of its line is taken. */
function stringOf(text: string, indent: string, before: number | undefined): string {
  // Behind a key it is one thing to `yaml`, by itself another.
  if (text === '<<') throw another;
  if (isExactDay(text)) return `"${text}"`;
  const options = { lineWidth, minContentWidth, ...(before === undefined ? {} : { indentAtStart: before }) };
  if (plain.test(text) && !text.endsWith(' ') && !reserved.test(text))
    return foldFlowLines(text, indent, 'flow', options);
  return stringifyString({ value: text } as Parameters<typeof stringifyString>[0], {
    ...context,
    actualString: true,
    indent,
    ...(before === undefined ? {} : { indentAtStart: before }),
  });
}

const document = new Document(null, form);
/** What `yaml` has by default while it writes. */
const context = {
  doc: document,
  anchors: new Set<string>(),
  flowCollectionPadding: ' ',
  indentStep: '  ',
  inFlow: null,
  options: {
    blockQuote: true,
    commentString: (comment: string) => comment,
    defaultKeyType: null,
    defaultStringType: 'PLAIN',
    directives: null,
    doubleQuotedAsJSON: false,
    doubleQuotedMinMultiLineLength: 40,
    falseStr: 'false',
    flowCollectionPadding: true,
    indentSeq: true,
    lineWidth,
    minContentWidth,
    nullStr: 'null',
    simpleKeys: false,
    singleQuote: null,
    trueStr: 'true',
    verifyAliasOrder: true,
  },
} as unknown as Parameters<typeof stringifyString>[1];
