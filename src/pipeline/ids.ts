import { hash } from 'node:crypto';
import type { Paragraph, Quotation } from '../domain.ts';
import { paragraphAt } from './article/paragraphs.ts';

/** What an id is made from: the words of each quotation, and where they stand. */
export interface Named {
  readonly words: string;
  readonly where: Quotation['where'];
  readonly marked: Quotation['marked'];
}

/**
 * An id for each quotation of the article called `name`. It depends on that name and the quotation's words alone, so it stays
 * the same whatever is added, moved, mended or re-read around it.
 *
 * The same words a second time are told apart. A headline or a standfirst only prints the story's words again: those are
 * counted. Where the story itself has them twice, somebody else may say them: each is then known by the name next to it, or
 * another word of its sentence, where that does not tell by the paragraphs around it, and none by the words alone. So
 * the id of one that is taken out never becomes that of another.
 */
export function quotationIds(
  name: string,
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Named[],
): readonly string[] {
  const groups = new Map<string, number[]>();
  for (const [n, { words }] of quotations.entries()) {
    const key = `${name}\n${words.replace(/\s+/gu, ' ').trim()}`;
    const group = groups.get(key);
    if (group) group.push(n);
    else groups.set(key, [n]);
  }
  const keys: string[] = new Array(quotations.length);
  for (const [key, group] of groups) {
    const story = group.filter((n) => quotations[n]?.where === 'body');
    const counted = story.length < 2 ? group : group.filter((n) => !story.includes(n));
    for (const [nth, n] of counted.entries()) keys[n] = nth === 0 ? key : `${key}\n${nth + 1}`;
    if (story.length < 2) continue;
    const near = (n: number): string => `${key}\nbeside ${besideOf(text, paragraphs, quotations[n] as Named)}`;
    for (const [beside, tied] of together(story, near)) {
      if (tied.length === 1) keys[tied[0] as number] = beside;
      else {
        const far = (n: number): string => `${beside}\namid ${amidOf(text, paragraphs, quotations[n] as Named)}`;
        for (const [amid, alike] of together(tied, far))
          for (const [nth, n] of alike.entries()) keys[n] = nth === 0 ? amid : `${amid}\n${nth + 1}`;
      }
    }
  }
  return distinct(keys);
}

/** Eight digits of a digest. Should two keys ever share them, the later one is counted on. */
function distinct(keys: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return keys.map((key) => {
    for (let nth = 1; ; nth++) {
      const id = `q-${hash('sha256', nth === 1 ? key : `${key}\n${nth}`).slice(0, 8)}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  });
}

function together(members: readonly number[], keyOf: (n: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const n of members) {
    const key = keyOf(n);
    const group = groups.get(key);
    if (group) group.push(n);
    else groups.set(key, [n]);
  }
  return groups;
}

/** So much on either side of a quotation stands beside it. */
const BESIDE = 90;

/** The name next to a quotation in its paragraph, behind it rather than before; else the word that `drawn` draws. */
function besideOf(text: string, paragraphs: readonly Paragraph[], { marked }: Named): string {
  const start = marked[0]?.start ?? 0;
  const end = marked.at(-1)?.end ?? start;
  const first = paragraphs[paragraphAt(paragraphs, start)];
  const last = paragraphs[paragraphAt(paragraphs, Math.max(start, end - 1))];
  const after = text.slice(end, Math.min(last?.end ?? end, end + BESIDE)).split(/[.?!]\s|[“"«]/, 1)[0] ?? '';
  const before = text.slice(Math.max(first?.start ?? start, start - BESIDE), start);
  const name = /(?<=\s)\p{Lu}[\p{L}’'-]+/u;
  const named = name.exec(after)?.[0] ?? /.*\b(\p{Lu}[\p{L}’'-]+)/su.exec(before)?.[1];
  return named ?? drawn(`${before} ${after}`);
}

/** A word of the paragraph above and one of the paragraph below: a mended typo in its own changes neither. */
function amidOf(text: string, paragraphs: readonly Paragraph[], { marked }: Named): string {
  const at = paragraphAt(paragraphs, marked[0]?.start ?? 0);
  return [paragraphs[at - 1], paragraphs[at + 1]]
    .map((one) => (one ? drawn(text.slice(one.start, Math.min(one.end, one.start + 400))) : ''))
    .join(' ');
}

/** Of all words one, by lot: the one with the least digest. A change to any other word leaves it drawn. */
function drawn(words: string): string {
  let least = '';
  let word = '';
  for (const one of new Set(words.toLowerCase().match(/\p{L}{4,}/gu))) {
    const lot = hash('sha256', one);
    if (least === '' || lot < least) {
      least = lot;
      word = one;
    }
  }
  return word;
}
