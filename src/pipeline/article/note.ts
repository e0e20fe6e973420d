// Takes “Hi Jean,” to “Love, Maureen xx” above an article that somebody typed out, “Dear Tom, this is the concert … Ann” below one.
// Refuses a letter to a paper, an open letter, and one to an agony aunt.
import { type Block, claim } from './blocks.ts';
import { isAnnounced } from './bylines.ts';
import { isPersonName } from './names.ts';
import { countWords, endsSentence, reportsSpeech } from './shape.ts';
import { readStamp } from './stamp.ts';
import { isProse } from './story-words.ts';

const nobodyOfOffice = String.raw`(?!(?:sirs?|madam|editors?|president|prime|minister|governors?|members of)\b)`;

/** “Hi Jean,”, “Dear all”, “Hello everyone!” on a line of its own. */
const greetingAlone = new RegExp(
  String.raw`^(?:(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening)|morning|dear|dearest) ${nobodyOfOffice}(?:my )?(?:\p{L}[\p{L}’'-]+(?: (?:and|&) |, | )?){1,3}|(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening)),?)\s?[,!.:–—-]?$`,
  'iu',
);

/** The same with the letter going on behind it. */
const greetingBefore = new RegExp(
  String.raw`^(?:hi|hiya|hello|hey|dear|dearest) ${nobodyOfOffice}(?:\p{L}[\p{L}’'-]+(?: (?:and|&) )?){1,2}\s?[,!–—-] \S`,
  'iu',
);

/** “Good morning” without a name. */
const greetsNobody = /^(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening))\P{L}*$/iu;

const signsOff =
  /^(?:(?:lots of |much |all (?:my|our) )?love|(?:kind|best|warm|warmest|with best|all good|with all good|many)\s?(?:regards|wishes|thanks)?|all the best|regards|cheers|thanks(?: again| in advance)?|thank you|yours|as ever|bye(?: for now)?|take care|hugs|see you (?:soon|on \p{L}+day)|x{1,4})\b[^.?]{0,40}[.!]?$/iu;

/** What somebody says who hands an article on, rather than whoever wrote it. */
const handsOn =
  /\b(?:thought (?:of|that) you|thought you|(?:saw|seen|found|came across|read|remembered|cut|kept) (?:this|these|that|it)\b|here(?: is|['’]s) (?:the|that|a|an|this)\b|here you are|as promised|(?:typed|copied|scanned|pasted|cut) (?:it|this|them|out|below|here)\b|copied|attached|(?:the|this|that|old)(?: whole| full| entire| old)? (?:cutting|clipping|article|piece)s?\b|(?:see|story|text|article|piece) below|told you about|sent (?:me|on)|forward(?:ing|ed))/i;

const ofOneself = /\b(?:I|I['’](?:m|ve|ll|d)|[Ww]e|me|[Mm]y|us|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** A line that somebody copied the article from. */
const address = /^https?:\/\/\S{6,200}$/;

/** So many blocks may a private note have, and so many words. */
const mostBlocks = 8;
const mostWords = 150;

/** How many of the first blocks are a private note above an article; none where it is no note, or no article follows. */
export function noteAbove(blocks: readonly Block[]): number {
  const end = endOfNote(blocks);
  if (end === 0 || (blocks[end]?.gap ?? 0) === 0) return 0;
  const below = blocks.slice(end);
  const signed = below
    .slice(0, 7)
    .some(({ text }) => isAnnounced(text) || (readStamp(text)?.dates.length ?? 0) > 0 || /^[*=_#~-]{3,}$/.test(text));
  const told = below.filter(({ text }) => isProse(text));
  if (!signed || told.length < 2 || below.some(({ text }) => text.length <= 60 && greetingAlone.test(text))) return 0;
  const words = (some: readonly Block[]): number => some.reduce((sum, { text }) => sum + countWords(text), 0);
  return words(blocks.slice(0, end)) <= mostWords ? end : 0;
}

function endOfNote(blocks: readonly Block[]): number {
  const top = blocks.findIndex(({ text }) => !address.test(text));
  const first = blocks[top];
  if (first === undefined || first.text.length > 300) return 0;
  if (!(first.text.length <= 50 && greetingAlone.test(first.text))) {
    // Without a greeting, one paragraph that hands something on: a sentence, for “I saw this coming” above an author is a headline.
    if ((first.gap === 0 && top > 0) || !/[.!)]$/.test(first.text)) return 0;
    return ofOneself.test(first.text) && handsOn.test(first.text) && !isOfStory(first.text) ? top + 1 : 0;
  }
  for (let at = top + 1; at < Math.min(blocks.length, top + mostBlocks); at += 1) {
    const { text } = blocks[at] as Block;
    const isSigned = text.length <= 50 && signsOff.test(text);
    if (!isSigned && !(isGivenName(text) && at > top + 1 && (blocks[at + 1]?.gap ?? 0) > 0)) continue;
    const said = blocks.slice(top + 1, at);
    if (said.length === 0 || said.some((one) => isOfStory(one.text))) return 0;
    if (!said.some((one) => ofOneself.test(one.text))) return 0;
    let end = at + 1;
    // Who signs, and what he or she is.
    while (isSigned && end < at + 4 && isBelowSignOff(blocks[end], end === at + 1)) end += 1;
    return end;
  }
  return 0;
}

const isOfStory = (text: string): boolean =>
  /[“"]/.test(text) || isAnnounced(text) || (reportsSpeech(text) && !ofOneself.test(text));

const isBelowSignOff = (block: Block | undefined, next: boolean): boolean =>
  block !== undefined &&
  block.text.length <= 60 &&
  !endsSentence(block.text) &&
  !isAnnounced(block.text) &&
  (block.gap === 0 ? countWords(block.text, 7) <= 6 : next && (isGivenName(block.text) || isPersonName(block.text)));

/** “Ragna”, “Ann x”, “M.” */
const isGivenName = (text: string): boolean =>
  /^\p{Lu}\p{L}{0,14}\.?(?: (?:and|&) \p{Lu}\p{L}+)?(?: x{1,3})?$/u.test(text);

/** “That's the whole article, let me know …” below a gap, above “Best,” and “Una”. */
function handedOnBelow(blocks: readonly Block[]): number {
  for (let at = Math.max(3, blocks.length - 4); at + 1 < blocks.length; at += 1) {
    const { text, gap, role } = blocks[at] as Block;
    if (role !== null || gap === 0 || /[“"]/.test(text) || !ofOneself.test(text) || !handsOn.test(text)) continue;
    if (blocks.slice(0, at).filter((one) => isProse(one.text)).length < 2 || countWords(text) > mostWords) return -1;
    const below = blocks.slice(at + 1);
    const isEnd = below.every((one) => one.text.length <= 50 && (signsOff.test(one.text) || isGivenName(one.text)));
    return isEnd ? at : -1;
  }
  return -1;
}

/** Where a private note below an article begins, to the end; -1 where there is none. */
function noteBelow(blocks: readonly Block[]): number {
  const handed = handedOnBelow(blocks);
  if (handed !== -1) return handed;
  const from = Math.max(3, blocks.length - mostBlocks);
  for (let at = from; at < blocks.length; at += 1) {
    const { text, gap, role } = blocks[at] as Block;
    if (role !== null || gap === 0) continue;
    const alone = text.length <= 50 && greetingAlone.test(text);
    if (!alone && !greetingBefore.test(text.slice(0, 60))) continue;
    const note = blocks.slice(at);
    const words = note.map((one) => one.text).join(' ');
    if (note.some((one) => isAnnounced(one.text)) || /[“"]/.test(words) || countWords(words) > mostWords) return -1;
    // “Good morning” above the first entry of a live blog greets whoever reads it.
    if (greetsNobody.test(text) && !ofOneself.test(words)) return -1;
    // A name ends it, and nobody is greeted above: else these are letters.
    const ends = note.at(-1)?.text ?? '';
    const isSigned = isGivenName(ends) || isPersonName(ends) || /[.!?] \p{Lu}\p{L}+(?: x{1,3})?$/u.test(ends);
    const story = blocks.slice(0, at);
    const others = story.some((one) => /^(?:dear|hi|hello|hey)\b/i.test(one.text) || one.role === 'body');
    return isSigned && !others && story.filter((one) => isProse(one.text)).length > 1 ? at : -1;
  }
  return -1;
}

/** Claims what somebody wrote above or below an article that he or she handed on, without the header of any mail. */
export function claimPrivateNotes(blocks: readonly Block[]): void {
  const above = noteAbove(blocks);
  for (const block of blocks.slice(0, above)) claim(block, 'boilerplate', privateNote);
  const below = noteBelow(blocks);
  if (below !== -1) for (const block of blocks.slice(below)) claim(block, 'boilerplate', privateNote);
}

const privateNote = 'private note beside an article';
