import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Anatomy, Quotation, Where } from '../../src/domain.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { type DateSettings, readDates, whenSaid } from '../../src/pipeline/dates/index.ts';
import { decode } from '../../src/pipeline/decode.ts';

/** The folder is the list of tests: `<slug>/article.txt` beside the reading expected of it, `<slug>/reading.yaml`. */
const folder = new URL('./', import.meta.url);

export const slugs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/** Where the reading expected of an article is written down. */
export const goldenOf = (slug: string): URL => new URL(`${slug}/reading.yaml`, folder);

/** The reading written down for an article, and the one made of it now. */
export function compare(slug: string): { readonly expected: unknown; readonly reading: Record<string, unknown> } {
  const decoded = decode(readFileSync(new URL(`${slug}/article.txt`, folder)));
  if (decoded.kind !== 'text') throw new Error(`${slug}/article.txt holds no text`);
  const golden = goldenOf(slug);
  const expected = existsSync(golden) ? parse(readFileSync(golden, 'utf8')) : null;
  return { expected, reading: readingOf(decoded.text, expected?.order ?? null) };
}

/** What a person checks: the parts, a role for every line that holds words, the dates, and when each was said. */
function readingOf(text: string, order: DateSettings['order']): Record<string, unknown> {
  const { anatomy } = readAnatomy(text);
  const dates = readDates(text, anatomy, { order });
  const quotations = doubleQuoted(text, anatomy);
  const said = whenSaid(text, anatomy, quotations, dates.published?.date ?? null);
  const published = dates.published;
  return {
    ...(order === null ? {} : { order }),
    headline: anatomy.headline,
    standfirst: anatomy.standfirst,
    bylines: anatomy.bylines.map(({ name, place, role }) =>
      [name, place && `in ${place}`, role].filter(Boolean).join(', '),
    ),
    publisher: anatomy.publisher?.value ?? null,
    dateline: anatomy.dateline,
    published: published && `${published.date} ${published.basis}, line ${published.line}: ${published.evidence}`,
    ...(dates.updated === null ? {} : { updated: `${dates.updated.date}, line ${dates.updated.line}` }),
    ...(dates.evidence.length === 0 ? {} : { evidence: [...dates.evidence] }),
    ...(dates.findings.length === 0 ? {} : { findings: dates.findings.map((one) => `${one.code}: ${one.message}`) }),
    lines: anatomy.lines
      .filter((line) => line.role !== 'blank')
      .map((line) => `${line.number} ${line.role}: ${clip(text.slice(line.start, line.end).trim())}`),
    captions: anatomy.paragraphs
      .filter((one) => one.where === 'caption')
      .map((one) => clip(text.slice(one.start, one.end))),
    said: quotations.map((one, at) => {
      const when = said[at];
      return `${when === null ? 'unknown' : `${when?.date} ${when?.basis}`}: ${clip(text.slice(one.spans[0]?.start, one.spans[0]?.end))}`;
    }),
  };
}

const clip = (words: string): string => {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= 48 ? line : `${line.slice(0, 47)}…`;
};

/** The shapes use curly double marks, so that a pair of them is all this needs to know of quotations. */
function doubleQuoted(text: string, anatomy: Anatomy): Quotation[] {
  const quotations: Quotation[] = [];
  for (const { where, start, end } of anatomy.paragraphs) {
    if (where === 'crosshead') continue;
    for (const match of text.slice(start, end).matchAll(/“[^“”]*”?/g)) {
      const from = start + match.index;
      const to = from + match[0].length;
      const closed = match[0].endsWith('”');
      quotations.push({
        kind: 'statement',
        where: where satisfies Where,
        spans: [{ start: from + 1, end: closed ? to - 1 : to }],
        marked: [{ start: from, end: to }],
      });
    }
  }
  return quotations;
}
