import type { Block } from './blocks.ts';
import { isAnnounced, readByline } from './bylines.ts';
import { isPersonName } from './names.ts';
import { mayBePaperName } from './publications.ts';
import { readStamp } from './stamp.ts';
import { standfirstRule } from './standfirst.ts';
import { isProse } from './story-words.ts';

/** A line between headline and story which nothing claimed yet, and what is known around it. */
export interface HeadLine {
  readonly blocks: readonly Block[];
  /** Which of the blocks it is, which the headline, and below which one the head has ended. */
  readonly at: number;
  readonly headlineAt: number;
  readonly end: number;
  readonly block: Block;
  readonly text: string;
  /** Without a dot at its end, which parts a name from what a page sets beside it. */
  readonly words: string;
  readonly story: ReadonlySet<string>;
  /** So many standfirsts stand above it. */
  readonly standfirsts: number;
  /** The lowest byline above it, and the lowest line that is not the page's. */
  readonly author: Block | undefined;
  readonly previous: Block | undefined;
  /** When it says that something was published, which authors it would name, and by which rule it would be a standfirst. */
  readonly stamp: ReturnType<typeof readStamp>;
  readonly byline: ReturnType<typeof readByline>;
  readonly standfirst: string | null;
}

/** Looks at a line; what takes long is found out when a rule asks for it. */
export function headLine(
  line: Pick<HeadLine, 'blocks' | 'at' | 'headlineAt' | 'end' | 'story' | 'standfirsts'>,
): HeadLine {
  const { blocks, at, headlineAt, end, standfirsts } = line;
  const block = blocks[at] as Block;
  const words = block.text.replace(/\s?[·•|]$/, '');
  const above = blocks.slice(headlineAt, at);
  const stamp = memoized(() => readStamp(words));
  const byline = memoized(() => readByline(words));
  const standfirst = memoized(() => standfirstRule(blocks, at, end, standfirsts));
  return {
    ...line,
    block,
    text: block.text,
    words,
    author: above.findLast(({ role }) => role === 'byline'),
    previous: above.findLast(({ role }) => role !== 'boilerplate'),
    get stamp() {
      return stamp();
    },
    get byline() {
      return byline();
    },
    get standfirst() {
      return standfirst();
    },
  };
}

function memoized<T>(find: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

/** Whether an author or a date already stands between the headline and the line. */
export const isSignedAbove = (blocks: readonly Block[], at: number, headlineAt: number): boolean =>
  blocks.slice(headlineAt, at).some(({ role }) => role === 'byline' || role === 'date');

/** Whether an author or a date still follows above the story. */
export function headGoesOn(blocks: readonly Block[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 8); next += 1) {
    const { role, text } = blocks[next] as Block;
    if (role === 'date' || role === 'byline') return true;
    if (role !== null) continue;
    if (isProse(text)) return false;
    if (isAnnounced(text) || readStamp(text) !== null || (isPersonName(text) && !mayBePaperName(text))) return true;
  }
  return false;
}

export function nextIsProse(blocks: readonly Block[], at: number, end: number): boolean {
  const next = blocks.slice(at + 1, end).find((one) => one.role === null);
  // “So says the headmaster”: the story has begun with the words above.
  return (
    next !== undefined &&
    isProse(next.text) &&
    !/^[“"‘]|^(?:So|Thus) (?:says?|said|wrote|writes|spoke|began|ran)\b|^(?:Those|These) (?:were|are) the\b|^(?:That|This) (?:is|was) (?:how|what|the)\b|^With (?:that|those|these)\b/.test(
      next.text,
    )
  );
}
