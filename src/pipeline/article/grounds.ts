import type { Byline, Located } from '../../domain.ts';
import type { Grounds } from '../certainty.ts';
import type { Block } from './blocks.ts';
import { isAnnounced } from './bylines.ts';
import { isPersonName } from './names.ts';
import { isPaperName, publicationNamed } from './publications.ts';
import { countWords, endsSentence } from './shape.ts';
import { isProse, storyWords, wordsComingBack } from './story-words.ts';

/** What speaks for each part of a head as it was read; a part that was not found has none. */
export interface HeadGrounds {
  readonly standfirst: Grounds | null;
  readonly byline: Grounds | null;
  readonly publisher: Grounds | null;
}

/** Gathers what speaks for the parts that were read. `sure` tells whether the headline is. */
export function headGrounds(
  blocks: readonly Block[],
  read: { readonly sure: boolean; readonly bylines: readonly Byline[]; readonly publisher: Located<string> | null },
): HeadGrounds {
  const headlineAt = blocks.findIndex(({ role }) => role === 'headline');
  const shared = [headlineAt === -1 ? 'no headline' : read.sure ? 'headline sure' : 'headline unsure'];
  return {
    standfirst: standfirstGrounds(blocks, headlineAt, shared),
    byline: read.bylines.length === 0 ? null : bylineGrounds(blocks, headlineAt, shared, read.bylines),
    publisher: read.publisher === null ? null : publisherGrounds(blocks, read.publisher, shared),
  };
}

function standfirstGrounds(blocks: readonly Block[], headlineAt: number, shared: Grounds): Grounds | null {
  const at = blocks.findIndex(({ role }) => role === 'standfirst');
  const block = blocks[at];
  if (block === undefined) return null;
  const { back, of } = wordsComingBack(block.text, storyWords(blocks));
  const next = blocks.slice(at + 1).find(({ role }) => role !== 'boilerplate' && role !== 'standfirst');
  const words = countWords(block.text, 40);
  return [
    ...shared,
    `rule: ${block.rule}`,
    endsSentence(block.text) ? 'ends' : 'open',
    `next: ${next?.role ?? 'nothing'}`,
    words < 6 ? 'few words' : words < 25 ? 'some words' : 'many words',
    back === 0 ? 'untold' : back * 2 >= of ? 'told' : 'half told',
    at === headlineAt + 1 ? 'touches the headline' : 'apart from the headline',
    // What the story says nothing of, below its author, may be a link.
    ...(back === 0 && blocks.slice(0, at).some(({ role }) => role === 'byline') ? ['untold below the author'] : []),
    ...(/^[“"‘']/.test(block.text) ? ['in marks'] : []),
    ...(blocks[at - 1]?.role === 'credit' || blocks[at - 1]?.role === 'caption' ? ['below a picture'] : []),
    ...(isPersonName(block.text) ? ['a name'] : []),
    // Some print the words of a picture there.
    ...(blocks[at - 1]?.role === 'date' ? ['below a date'] : []),
  ];
}

function bylineGrounds(
  blocks: readonly Block[],
  headlineAt: number,
  shared: Grounds,
  bylines: readonly Byline[],
): Grounds {
  const at = blocks.findIndex(({ role }) => role === 'byline');
  const block = blocks[at];
  if (block === undefined) return [...shared, 'rule: a note'];
  const announced = isAnnounced(block.text);
  const near = [blocks[at - 1], blocks[at + 1]];
  return [
    ...shared,
    `rule: ${block.rule}`,
    announced ? 'announced' : 'bare',
    at < headlineAt ? 'above' : at - headlineAt > 12 ? 'far below' : 'below',
    `authors: ${Math.min(bylines.length, 3)}`,
    ...(near.some((one) => one?.role === 'date') ? ['beside a date'] : []),
    ...(near.some((one) => one?.role === 'byline') ? ['beside another'] : []),
    ...(bylines.some(({ role }) => role !== undefined) ? ['with a role'] : []),
    ...(bylines.some(({ name }) => !isPersonName(name.replace(/^(?:\p{L}+\.? )(?=\p{Lu}\S* \p{Lu})/u, '')))
      ? ['no name']
      : []),
    ...(announced || /\p{Ll}/u.test(block.text) ? [] : ['in capitals']),
    ...(blocks.slice(Math.max(0, headlineAt), at).some((one) => one.role === 'body' && isProse(one.text))
      ? ['in the story']
      : []),
  ];
}

function publisherGrounds(blocks: readonly Block[], publisher: Located<string>, shared: Grounds): Grounds {
  const block = blocks.find(({ first, last }) => first + 1 <= publisher.line && publisher.line <= last + 1);
  const words = publisher.value.toLowerCase();
  const printed = blocks.filter(
    ({ role, text }) => role !== 'body' && text.length < 300 && text.toLowerCase().includes(words),
  );
  return [
    ...shared,
    `rule: ${publisher.rule}`,
    `role: ${block?.role ?? 'none'}`,
    printed.length > 1 ? 'printed again' : 'printed once',
    publicationNamed(publisher.value) !== null
      ? 'known'
      : isPaperName(publisher.value)
        ? 'named like a paper'
        : 'any name',
  ];
}
