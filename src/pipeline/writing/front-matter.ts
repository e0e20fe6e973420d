import { createHash } from 'node:crypto';
import matter from 'gray-matter';
import { parse } from 'yaml';
import { writeYaml } from './yaml.ts';

/**
 * Entries as text: YAML front matter above a Markdown body. gray-matter splits and joins them; the YAML itself is read
 * and written by `yaml`, because gray-matter's own reader turns 2022-01-15 into a moment in time, and its JavaScript
 * reader would run what a file says.
 */

const refuse = (): never => {
  throw new Error('front matter must be YAML between two lines of ---');
};

const options = {
  language: 'yaml',
  engines: {
    yaml: {
      parse: (source: string): object => (parse(source) as object | null) ?? {},
      stringify: writeYaml,
    },
    js: refuse,
    javascript: refuse,
    json: refuse,
  },
};

/** Joins front matter and body into one file's text. */
export function joinEntry(data: object, body: string): string {
  return matter.stringify(`\n${body}`, data, options);
}

/** Splits a file's text. Throws where the front matter is no YAML, or is in another language. */
export function splitEntry(text: string): { readonly data: Record<string, unknown>; readonly body: string } {
  const { data, content } = matter(text, options);
  return { data, body: content };
}

/** A digest of an entry without its own `generated` line, by which an edit made by hand is noticed. */
export function digestOf(data: Record<string, unknown>, body: string): string {
  const { generated: _, ...rest } = data;
  return createHash('sha256')
    .update(JSON.stringify([rest, body.trim()]))
    .digest('hex')
    .slice(0, 16);
}

/** Of an entry's whole text. */
export const digestOfText = (text: string): string => createHash('sha256').update(text).digest('hex');
