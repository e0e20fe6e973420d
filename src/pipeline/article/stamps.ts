// Matches “Tuesday 30 November 2021 15:00 EST”, “Published”, “2 hours ago”, “11 February 2022 | Politics”, “Harbour Gazette, 3 May 1998”.
// Refuses “On 3 May 1998 he left” and a bare date between two paragraphs: a chronology has those.

import { type Block, carriesOn, claim } from './blocks.ts';
import { readDateline } from './dateline.ts';
import { furnitureKind } from './furniture/index.ts';
import { isPersonName } from './names.ts';
import { publicationNamed } from './publications.ts';
import { mailDate } from './rule-names.ts';
import { isSection } from './sections.ts';
import { endsSentence } from './shape.ts';
import { folioPaper, readStamp, type Stamp } from './stamp.ts';

/** So many blocks may stand above and around the headline before the story begins. */
const headBlocks = 30;

/** Claims the lines that say when the article appeared: above the story and, with a label or as the last words, below. */
export function claimStamps(blocks: readonly Block[]): void {
  let sentences = 0;
  // Below a date, a sentence begins the story: dates between its paragraphs are a chronology's.
  let dated = false;
  let begun = false;
  let related: number | undefined;
  const timed: Block[] = [];
  const printed = new Set<string>();
  // A question is a link's as often as a story's.
  const last = blocks.findLastIndex((block) => block.role === null && isStory(block) && !/\?[”’"]?$/.test(block.text));
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null) continue;
    if (isMailDate(blocks, at)) {
      claim(block, 'date', mailDate);
      continue;
    }
    if (isSavingDate(blocks, at)) {
      claim(block, 'boilerplate', 'archive');
      continue;
    }
    if (at < headBlocks && isDatelineAlone(block.text)) {
      claim(block, 'date', 'dateline on a line of its own');
      continue;
    }
    const stamp = readStamp(at < headBlocks ? withoutCutting(block.text) : block.text);
    if (stamp === null || !standsForItself(stamp) || carriesOn(blocks, at)) {
      if (isStory(block)) {
        sentences += 1;
        begun ||= dated;
      }
      continue;
    }
    // A headline and a standfirst may end as sentences do; a third sentence is the story.
    const inHead: boolean = at < headBlocks && sentences < 3 && !begun;
    const labelled = stamp.openLabel !== null || stamp.dates.some(({ label }) => label !== null);
    if (at > last && related === undefined) related = firstRelated(blocks, last + 1);
    const closes = at > last && at < (related ?? 0);
    dated ||= inHead;
    if (inHead || labelled || closes) claim(block, 'date', labelled ? 'labelled date line' : 'date line');
    else if (withClock.test(block.text)) timed.push(block);
    // Between the pages of what was printed: its head once more.
    else if (folioPaper(block.text) !== null || (printed.has(block.text) && inDigits.test(block.text)))
      claim(block, 'boilerplate', 'page number');
    if (block.role === 'date') printed.add(block.text);
  }
  // One may be a chronology's; several are the entries of a live blog.
  if (timed.length > 1 || (timed.length === 1 && dated)) for (const block of timed) claim(block, 'boilerplate', 'live');
  // The first entry of them all may stand in the head: printed alike, below a date of the whole.
  const forms = new Set(timed.filter(({ role }) => role === 'boilerplate').map(formOf));
  const [first, ...others] = blocks.slice(0, headBlocks).filter(({ role }) => role === 'date');
  if (first !== undefined)
    for (const block of others)
      if (block.rule === 'date line' && forms.has(formOf(block))) {
        block.role = 'boilerplate';
        block.rule = 'live';
      }
}

/** “From the Harbour Post, 3 May 1998:” and “Harbour Post, 3 May 1998. Page 5.”, as somebody typed above a cutting, without what is no stamp. */
const withoutCutting = (text: string): string =>
  text.length > 90 || !/\d\W{0,2}$/.test(text)
    ? text
    : text
        .replace(/^From (?:the )?(?=\p{Lu}[^.!?“”"]{3,60}, .*\d{4}:?$)/u, '')
        .replace(/:$/, '')
        .replace(/(?<=\d{4})\. (?=page \d{1,3}\.?$)/i, ', ');

/** “TARROW, 3 July 2023 –”: what opens a story, with a break after it. */
const isDatelineAlone = (text: string): boolean => {
  if (text.length > 60) return false;
  if (
    /^\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}, (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})\.$/u.test(
      text,
    )
  )
    return true;
  if (!/[—–-]$/.test(text)) return false;
  return readDateline(`${text} The`)?.span.end === text.length;
};

/** How a time is printed, whatever its numbers and letters. */
const formOf = ({ text }: Block): string => text.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'x');

/** “9/25/2019”, “9/25/2019, 8:14 AM” */
const inDigits = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,? \d{1,2}:\d\d(?: ?[AP]M)?)?$/;

/** “11 Apr 2016 – 10:20 PM”; a wire numbers its stories with the month in capitals. */
const withClock = /^(?!\d{1,2}-[A-Z]{3}-).*\b\d{1,2}[:.]\d\d\b/;

/** “Date: Sat, 12 Feb 2022 09:14:03 +0200” or “Sent: …”, with another header beside it. */
function isMailDate(blocks: readonly Block[], at: number): boolean {
  if (!/^(?:date|sent): .{0,40}\d/i.test((blocks[at] as Block).text)) return false;
  return [at - 2, at - 1, at + 1, at + 2].some((near) => {
    const text = blocks[near]?.text;
    return text !== undefined && furnitureKind(text) === 'mail header';
  });
}

/** “Created: May 30, 2019 8:14 PM” beside “URL: …” or “Tags: …”: when somebody kept the page among the notes. */
function isSavingDate(blocks: readonly Block[], at: number): boolean {
  if (
    !/^(?:created|saved|clipped|captured|added|last edited)(?: (?:time|at|on))?\s?: ?\S/i.test(
      (blocks[at] as Block).text,
    )
  )
    return false;
  return [at - 2, at - 1, at + 1, at + 2].some((near) =>
    /^(?:url|link|tags|source|notebook|parent|author)s?\s?: ?\S/i.test(blocks[near]?.text ?? ''),
  );
}

/** Where links to other stories begin, whose dates are theirs. */
function firstRelated(blocks: readonly Block[], from: number): number {
  const at = blocks.findIndex((block, index) => index >= from && furnitureKind(block.text) === 'related');
  return at === -1 ? blocks.length : at;
}

function isStory(block: Block): boolean {
  return endsSentence(block.text) || block.text.length > 200;
}

/** A name beside the date makes the line a byline, which is read with the head. */
export function standsForItself(stamp: Stamp): boolean {
  return (
    stamp.beside === null ||
    isSection(stamp.beside) ||
    !(isPersonName(stamp.beside) || publicationNamed(stamp.beside)?.agency === true || /^by\b/i.test(stamp.beside))
  );
}
