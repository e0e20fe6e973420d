// Takes “> By Rosa Lim” without its mark, and “Sent: 3 May 2021 09:12” beside “To: History Group” as headers of a mail.
// Refuses “From: the sea, with love” alone, and a “>” before a single line.
import { type Block, claim } from './blocks.ts';
import { wroteLine } from './furniture/mail.ts';
import { isLikelyPerson } from './likely-person.ts';
import type { RawLine } from './lines.ts';
import { isPersonName } from './names.ts';
import { mailDate, paperName } from './rule-names.ts';
import { countWords, endsSentence } from './shape.ts';
import { readStamp } from './stamp.ts';

/** So many lines are looked at for marks. */
const looked = 400;

/** The lines without what a mail program or a wire sets before each: “> ”, “^”. A line of the mark alone is blank. */
export function withoutLineMarks(text: string, lines: readonly RawLine[]): readonly RawLine[] {
  let quoted = 0;
  let slugged = 0;
  for (const line of lines.slice(0, looked)) {
    const first = text.charCodeAt(line.wordsStart);
    if (first === 62) quoted += 1;
    if (first === 94) slugged += 1;
  }
  const marked = quoted >= 3 ? /^(?:>[ \t]?)+/ : slugged >= 2 ? /^\^/ : null;
  if (marked === null) return lines;
  return lines.map((line) => {
    const mark = marked.exec(text.slice(line.wordsStart, Math.min(line.wordsEnd, line.wordsStart + 40)));
    if (mark === null) return line;
    let start = line.wordsStart + mark[0].length;
    while (start < line.wordsEnd && /\s/.test(text.charAt(start))) start += 1;
    const stripped = { ...line, wordsStart: Math.min(start, line.wordsEnd) };
    return mark[0].startsWith('>') ? { ...stripped, quoted: mark[0].split('>').length - 1 } : stripped;
  });
}

/** So far down do the headers of a mail stand. */
const headerBlocks = 40;
const header = /^(from|to|cc|bcc|sent|date|subject|reply-to|sender)\s?:\s?\S?.{0,200}$/i;

/** Claims the headers of a mail: several kinds of them close together, one of which no article has. */
export function claimMail(blocks: readonly Block[]): void {
  const head = blocks.slice(0, headerBlocks);
  const kinds = head.map((block) =>
    block.role === null ? (header.exec(block.text)?.[1]?.toLowerCase() ?? null) : null,
  );
  let found = false;
  for (const [at, kind] of kinds.entries()) {
    if (kind === null) continue;
    const near = kinds.slice(Math.max(0, at - 3), at + 4).filter((one) => one !== null);
    const sure = near.some((one) => one === 'subject' || one === 'sent' || one === 'to');
    if (new Set(near).size < 2 || !sure) continue;
    found = true;
    const block = head[at] as Block;
    if (kind === 'date' || kind === 'sent') claim(block, 'date', mailDate);
    else claim(block, 'boilerplate', 'mail header');
  }
  found = claimThread(head) || claimInbox(head) || found;
  if (found) claimSignOff(blocks);
  claimSender(head);
}

/** Claims what somebody wrote above an article that a site sent on: the line right below “Message from sender:”. */
export function claimSendersNote(blocks: readonly Block[]): void {
  for (const [at, { text, rule }] of blocks.slice(0, headerBlocks).entries()) {
    const note = blocks[at + 1];
    if (
      rule === 'mail header' &&
      /^(?:message|note|comment) from/i.test(text) &&
      note?.role === null &&
      note.text.length < 200
    )
      claim(note, 'boilerplate', 'note in a mail');
  }
}

/** Claims the sender's name printed again below the header: what a newsletter is called. */
function claimSender(head: readonly Block[]): void {
  const last = head.findLastIndex(({ rule }) => rule === 'mail header' || rule === mailDate);
  const sender = head
    .slice(0, last + 1)
    .map(({ rule, text }) =>
      rule === 'mail header' ? /^from\s?:\s?["']?([^<"'@]{3,60}?)["']?\s?</i.exec(text)?.[1] : null,
    )
    .findLast((name) => name != null);
  // Who sends it may have written it: a person is no paper.
  if (sender == null || (isPersonName(sender) && isLikelyPerson(sender))) return;
  const name = withoutThe(sender);
  for (const block of head.slice(last + 1, last + 8))
    if (block.role === null && withoutThe(block.text) === name) claim(block, 'boilerplate', paperName);
}

const withoutThe = (words: string): string => words.toLowerCase().replace(/^the /, '');

/** “FW: Bridge”, or what a mailing list sets before it: “[harbour-history] Bridge”. */
const threadSubject = /^(?:(?:re|fwd?|aw|wg)\s?: \S|\[[\w .-]{2,40}\] \S)/i;

/** “FW: Bridge” at the very top, with the sender's name and “To: …” below: a mail as its program shows it, without “Subject:”. */
function claimThread(head: readonly Block[]): boolean {
  const subject = head.findIndex(({ role }) => role === null);
  if (subject === -1 || subject > 2 || !threadSubject.test((head[subject] as Block).text)) return false;
  const to = head.findIndex(
    ({ text }, at) =>
      at > subject && at < subject + 7 && (/^[\u200B\uFEFF]?to\s?: ?\S/i.test(text) || isToLine(head, at)),
  );
  const between = head.slice(subject + 1, Math.max(to, subject + 1));
  if (to === -1 || between.some(({ text }) => text.length > 70 || endsSentence(text))) return false;
  for (const block of head.slice(subject, to + 1)) claim(block, 'boilerplate', 'mail header');
  const day = head[to + 1];
  if (day !== undefined && day.role === null && readStamp(day.text) !== null) claim(day, 'date', mailDate);
  return true;
}

/**
 * Claims “Rosa Lim rosa@harbour.example via groups.example”, the time below it and “to harbour-history” below that, as a web mail shows
 * them near the top, with the subject above.
 */
function claimInbox(head: readonly Block[]): boolean {
  const to = head.findIndex(({ text }, at) => at > 0 && at < 8 && /^to [\w .,-]{2,60}$/.test(text));
  const sender = head.findIndex(({ text }, at) => at < to && at >= to - 2 && text.length < 120 && sentBy.test(text));
  if (to === -1 || sender === -1) return false;
  for (const block of head.slice(0, to + 1)) {
    if (block.role !== null) continue;
    if (readStamp(block.text) !== null) claim(block, 'date', mailDate);
    else claim(block, 'boilerplate', 'mail header');
  }
  return true;
}

const sentBy = /^\p{Lu}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){0,3} <?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?(?: via \S{3,60})?$/u;

/** “to me, committee” right below the time of a mail, as a web mail shows it. */
const isToLine = (blocks: readonly Block[], at: number): boolean => {
  const above = blocks[at - 1];
  return /^to [\w .,-]{2,60}$/.test(blocks[at]?.text ?? '') && above !== undefined && isTimeOfMail(above);
};

const isTimeOfMail = ({ text }: Block): boolean =>
  text.length < 60 &&
  /\b\d{1,2}[:.]\d\d\b/.test(text) &&
  (readStamp(text) !== null || /^\p{Lu}\p{Ll}{2}, \p{Lu}\p{Ll}{2} \d/u.test(text));

/** Where the next mail of a thread begins, below at least two sentences of the story: a name, the time, perhaps “to Rosa, committee”. */
function nextInThread(blocks: readonly Block[]): number {
  const first = blocks.slice(0, headerBlocks).findIndex(({ rule }) => rule === 'mail header');
  if (first === -1) return -1;
  let told = 0;
  for (let at = first + 1; at + 1 < blocks.length; at += 1) {
    const { text, gap } = blocks[at] as Block;
    if (endsSentence(text) && countWords(text, 8) >= 8) told += 1;
    const fields = blocks.slice(at, at + 4).map((one) => header.exec(one.text)?.[1]?.toLowerCase());
    if (told > 1 && fields[0] === 'from' && fields.includes('subject')) return at;
    const isName = gap > 0 && countWords(text, 5) <= 4 && /^\p{Lu}/u.test(text) && !endsSentence(text);
    if (told > 1 && isName && isTimeOfMail(blocks[at + 1] as Block)) return at;
  }
  return -1;
}

/**
 * Claims what people wrote to each other below the article: the mails quoted below “On 3 May Rosa Lim wrote:”, where the story itself is
 * not quoted, and the answer below a story that is. Each must be less than the story, and sign nothing.
 */
export function claimReplies(blocks: readonly Block[]): void {
  const isQuoted = ({ quoted }: Block): boolean => quoted !== undefined;
  const wordsIn = (some: readonly Block[]): number =>
    some.reduce((sum, { text }) => sum + countWords(text, mostOfReply + 1), 0);
  // What is longer than the story above it, or signed, may be the article itself, sent on below a note.
  const isLess = (some: readonly Block[], story: readonly Block[]): boolean =>
    wordsIn(some) <= Math.min(mostOfReply, wordsIn(story)) &&
    !some.some(({ role, text }) => role === 'byline' || /^by \p{Lu}/iu.test(text));
  const next = nextInThread(blocks);
  if (next !== -1 && isLess(blocks.slice(next), blocks.slice(0, next)))
    for (const block of blocks.slice(next)) claim(block, 'boilerplate', replyInMail);
  const wrote = blocks.findLastIndex(({ text }, at) => at > 0 && text.length < 140 && wroteLine.test(text));
  const last = blocks.findLastIndex(isQuoted);
  if (last === -1) return;
  const from = wrote !== -1 && !blocks.slice(0, wrote).some(isQuoted) ? wrote : last + 1;
  const [above, below] = [blocks.slice(0, from), blocks.slice(from)];
  const isBelowQuoted = from === last + 1;
  const story = above.filter((block) => isQuoted(block) === isBelowQuoted && endsSentence(block.text));
  if (below.length === 0 || story.length < 2 || (isBelowQuoted && below[0]?.gap === 0)) return;
  if (!isBelowQuoted && !below.slice(1).every(isQuoted)) return;
  if (!isLess(below, story)) return;
  for (const block of below) claim(block, 'boilerplate', replyInMail);
}

const replyInMail = 'reply beside an article in a mail';

/** So many words may an answer have. */
const mostOfReply = 120;

/** Claims the greeting and the name with which a mail ends. */
function claimSignOff(blocks: readonly Block[]): void {
  const last = blocks.findLastIndex(
    (block) => block.role === null && endsSentence(block.text) && countWords(block.text, 6) >= 6,
  );
  const after = blocks.slice(last + 1).filter(({ role }) => role === null);
  if (last === -1 || after.length > 8) return;
  const greeting = after.findIndex(({ text }) =>
    /^(?:(?:kind|best|warm|many)\s)?(?:regards|wishes|greetings|thanks|cheers|yours|best|love)\b.{0,20}$/i.test(text),
  );
  // Below the greeting stand a name, an office, and what the sender's house prints below every mail.
  if (after.some(({ text }, at) => text.length > (greeting !== -1 && at > greeting ? 120 : 60))) return;
  for (const block of after.slice(greeting === -1 ? 0 : greeting)) {
    // Without a greeting only a name or two is an end: a sentence, or words as many as a line has, is the story's.
    const isStory = greeting === -1 && (endsSentence(block.text) || countWords(block.text, 6) >= 6);
    if (!isStory && !/^by\b/i.test(block.text)) claim(block, 'boilerplate', 'end of a mail');
  }
}
