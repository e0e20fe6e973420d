import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Move } from '../pipeline/corrections/finding.ts';

/**
 * Writes into a sidecar or list as a person would: what it changes is the value itself, and every other character, comments
 * and order included, stays as it was written.
 */

/** The sidecar's text with each moved correction naming today's quotation. */
export function moveCorrections(text: string, moves: readonly Move[]): string {
  const document = parseDocument(text);
  const [list, parted] = [document.get('corrections', true), document.get('apart', true)];
  const keys = ['quotation', 'merge', 'add', 'split'] as const;
  const named = [
    ...(isSeq(list) ? list.items : []).flatMap((item) =>
      isMap(item) ? keys.map((key) => [key, item.get(key, true)] as const) : [],
    ),
    ...(isSeq(parted) ? parted.items : []).map((item) => ['apart', item] as const),
  ];
  const edits = named.flatMap(([key, node]) => {
    const move = isScalar(node) && moves.find((one) => one.key === key && one.from === node.value);
    return move && node.range
      ? [{ start: node.range[0], end: endOfValue(text, node.range[1]), to: asScalar(move.to) }]
      : [];
  });
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((written, { start, end, to }) => written.slice(0, start) + to + written.slice(end), text);
}

/** A value on lines of its own has their ends, which stay. */
const endOfValue = (text: string, end: number): number => (text.charAt(end - 1) === '\n' ? end - 1 : end);

/** An id as it stands; words in straight quotes, whatever is in them. */
const asScalar = (value: string): string => (/^q-[0-9a-f]{8}$/.test(value) ? value : JSON.stringify(value));

type Values = Readonly<Record<string, unknown>>;

/**
 * The sidecar's text with `given` in it: a value takes the place of the one of its name; `corrections`, `apart` and `lines` become
 * longer, but a correction of a quotation that has one already joins that. An empty text where there was no sidecar.
 */
export function addToSidecar(text: string, given: Values): string {
  return Object.entries(given).reduce((written, [key, value]) => {
    if (Array.isArray(value) && key === 'corrections')
      return value.reduce((longer: string, one: Values) => addCorrection(longer, one), written);
    if (Array.isArray(value) && key === 'apart') return addItems(written, 'apart', value);
    if (key === 'lines') return addLines(written, value as Values);
    return setValue(written, key, value);
  }, text);
}

/** The sidecar's text with the roles of more lines. */
function addLines(text: string, roles: Values): string {
  const document = parseDocument(text);
  const before = document.get('lines', true);
  const given = Object.entries(roles).map(([line, role]) => [/^\d+$/.test(line) ? Number(line) : line, role] as const);
  if (!isMap(before)) return setValue(text, 'lines', new Map(given));
  for (const [line, role] of given) {
    const same = before.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(line));
    before.set(same?.key ?? line, role);
  }
  return written(document);
}

/** The sidecar's text with one correction more, on a line of its own at the end of the list. */
export function addCorrection(text: string, correction: Values): string {
  const document = parseDocument(text);
  const list = document.get('corrections', true);
  const same = isSeq(list)
    ? list.items.findIndex(
        (item) => isMap(item) && item.get('quotation') === correction.quotation && correction.quotation !== undefined,
      )
    : -1;
  if (same !== -1) {
    for (const [key, value] of Object.entries(correction)) document.setIn(['corrections', same, key], value);
    return written(document);
  }
  return addItems(text, 'corrections', [correction]);
}

/** A list of people or papers with `given` in it: who is listed already keeps what stands there, and gets what is new. */
export function addToList(text: string, given: readonly Values[]): string {
  return given.reduce((longer, person) => {
    const document = parseDocument(longer);
    const list = document.contents;
    const at = isSeq(list) ? list.items.findIndex((item) => isMap(item) && item.get('name') === person.name) : -1;
    if (at === -1) {
      const lines = written(document.createNode([person]) as YAMLSeq).trimEnd();
      return isSeq(list) && list.flow ? addedTo(document, [], [person]) : withLine(longer, lines);
    }
    for (const [key, value] of Object.entries(person)) {
      const before = document.getIn([at, key], true);
      if (Array.isArray(value) && isSeq(before)) {
        for (const one of value)
          if (!before.items.some((item) => isScalar(item) && item.value === one)) before.add(one);
      } else document.setIn([at, key], value);
    }
    return written(document);
  }, text);
}

const written = (node: Document | YAMLMap | YAMLSeq): string => {
  const document = 'contents' in node ? node : Object.assign(parseDocument(''), { contents: node });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
};

const onOneLine = (document: Document, value: unknown): string =>
  written(document.createNode(value, { flow: true }) as YAMLMap).trimEnd();

/** A line more at the end, whatever the text ends with. */
const withLine = (text: string, line: string): string =>
  text.trim() === '' ? `${text}${line}\n` : `${text.replace(/\s*$/, '')}\n${line}\n`;

function setValue(text: string, key: string, value: unknown): string {
  const document = parseDocument(text);
  const before = document.get(key, true);
  const line = onOneLine(document, { [key]: value }).slice(1, -1);
  if (before === undefined && (document.contents === null || (isMap(document.contents) && !document.contents.flow)))
    return withLine(text, line);
  if (isScalar(before) && before.range && !/[|>]/.test(text[before.range[0]] ?? '')) {
    return `${text.slice(0, before.range[0])}${line.slice(key.length + 2)}${text.slice(before.range[1])}`;
  }
  document.set(key, value);
  return written(document);
}

/** A list of the sidecar with more items; the list is made where there is none. */
function addItems(text: string, key: string, items: readonly unknown[]): string {
  const document = parseDocument(text);
  const list = document.get(key, true);
  const lines = (indent: string) => items.map((item) => `${indent}- ${onOneLine(document, [item]).slice(1, -1)}`);
  if (list === undefined && (document.contents === null || (isMap(document.contents) && !document.contents.flow)))
    return withLine(text, [`${key}:`, ...lines('  ')].join('\n'));
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  if (isSeq(list) && list.range && (isMap(last) || isScalar(last)) && last.range) {
    const start = list.range[0];
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    let end = last.range[1];
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    // A remark behind the last item stays behind it.
    const line = text.indexOf('\n', end);
    const at = line === -1 ? text.length : line;
    const longer = `${text.slice(0, at)}\n${lines(indent).join('\n')}${text.slice(at)}`;
    if (/^ *$/.test(indent) && parseDocument(longer).errors.length === 0) return longer;
  }
  return addedTo(document, [key], items);
}

function addedTo(document: Document, path: readonly string[], items: readonly unknown[]): string {
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isSeq(list)) for (const item of items) list.add(document.createNode(item, { flow: true }));
  else document.setIn(path, document.createNode(items));
  return written(document);
}
