import type { Anatomy, Finding, Line, LineRole, Paragraph } from '../../domain.ts';
import { unwrap } from '../../text/unwrap.ts';
import { certaintyOf } from '../certainty.ts';
import { standsApart } from './apart.ts';
import { type Block, claim, toBlocks } from './blocks.ts';
import { bulletLength } from './bullets.ts';
import {
  captionLabelLength,
  claimAgencyCredits,
  claimBarredCredits,
  claimBelowCredits,
  claimCapitalCredits,
  claimCountedCaptions,
  claimCreditedCaptions,
  claimDoubledCaptions,
  claimGluedAlts,
  claimHiddenCaptions,
  claimLabelledCaptions,
  claimNamedCredits,
  claimPicturesBelowDay,
  claimSourcedPictures,
  claimVideoTitles,
  reclaimStandfirst,
  withoutDoubles,
} from './captions.ts';
import { claimCrossheads } from './crossheads.ts';
import { readDateline } from './dateline.ts';
import { claimFurniture } from './furniture/index.ts';
import { type HeadGrounds, headGrounds } from './grounds.ts';
import { claimHead } from './head.ts';
import { claimHeadline, claimRepeatedHeadline, claimRunningHeads, type HeadlineChoice } from './headline.ts';
import { headlineEnd } from './headline-suffix.ts';
import {
  type ArticleHints,
  bySidecar,
  headlineHints,
  noHints,
  settledRole,
  settleLines,
  settleParts,
} from './hints.ts';
import { claimSignatures } from './letters.ts';
import { type RawLine, splitLines } from './lines.ts';
import { claimMail, claimReplies, claimSendersNote, withoutLineMarks } from './mail.ts';
import { withoutMarks } from './markdown.ts';
import { claimMasthead } from './masthead.ts';
import {
  claimAboutRun,
  claimAppealRun,
  claimAuthorNotes,
  claimButtonCounts,
  claimClosingPageWords,
  claimKeyEvents,
  claimLeftovers,
  claimLinkLists,
  claimLiveAuthors,
  claimReaders,
} from './neighbours.ts';
import { claimPrivateNotes } from './note.ts';
import { claimPostCards, isPostSignature } from './posts.ts';
import { claimAuthorCards, claimPromotions } from './promotions.ts';
import { findPublisher } from './publisher.ts';
import { claimPullQuotes } from './pull-quotes.ts';
import { claimClosingByline, claimOneName, readBylines } from './read-bylines.ts';
import { claimRecord, recordHeadline, recordLabelLength } from './records.ts';
import { claimStamps } from './stamps.ts';
import { abstractLine, deckLine } from './standfirst.ts';
import { isHeadOfStory, storyStarts } from './stories.ts';
import { clip, headFindings } from './uncertain.ts';

/**
 * Tells the parts of an article apart: gives every line of `text` exactly one role, and reads headline, standfirst,
 * bylines, publisher and paragraphs off them. Any string is accepted; what cannot be told is null.
 */
export function readAnatomy(
  text: string,
  hints: ArticleHints = noHints,
): { readonly anatomy: Anatomy; readonly findings: readonly Finding[]; readonly grounds: HeadGrounds } {
  const lines = withoutMarks(text, withoutLineMarks(text, splitLines(text)));
  const settled = settledRole(hints);
  const blocks = toBlocks(text, lines, (words, line) => settled(line) !== null || standsApart(words));
  const starts = storyStarts(blocks);
  const choice = assignRoles(blocks, hints, starts[0]);
  const paragraphs = toParagraphs(text, blocks);
  const words = (where: Paragraph['where']): string | null => {
    const parts = paragraphs.filter((one) => one.where === where).map((one) => oneLine(text.slice(one.start, one.end)));
    // Bullets and the lines of a deck are parted on one line too.
    const bulleted =
      where === 'standfirst' &&
      blocks.some(({ rule }) => rule === 'bullets below the headline' || rule === deckLine || rule === abstractLine);
    return parts.length === 0 ? null : parts.join(bulleted ? ' • ' : ' ');
  };
  const bylines = readBylines(blocks);
  const publisher = findPublisher(blocks, hints.publishers);
  const grounds = headGrounds(blocks, { sure: choice.sure, bylines, publisher });
  const settledBy = (field: 'headline' | 'standfirst' | 'bylines', role: LineRole): boolean =>
    hints.sidecar?.[field] !== undefined || blocks.some((block) => block.role === role && block.rule === bySidecar);
  const certainty = {
    headline: choice.at === -1 || settledBy('headline', 'headline') ? null : choice.share,
    standfirst: settledBy('standfirst', 'standfirst')
      ? null
      : grounds.standfirst && certaintyOf('standfirst', grounds.standfirst),
    byline: settledBy('bylines', 'byline') ? null : grounds.byline && certaintyOf('byline', grounds.byline),
    publisher:
      hints.sidecar?.publisher === undefined ? grounds.publisher && certaintyOf('publisher', grounds.publisher) : null,
  };
  const opening = blocks.find((block) => block.role === 'body');
  return {
    anatomy: {
      lines: toLines(lines, blocks),
      paragraphs,
      headline: words('headline'),
      standfirst: words('standfirst'),
      bylines,
      publisher,
      certainty,
      dateline: opening === undefined ? null : (readDateline(opening.text)?.place ?? null),
    },
    findings: [
      ...headFindings(blocks, { choice, bylines, publisher, certainty }, hints),
      ...severalStories(text, lines, starts),
    ],
    grounds,
  };
}

/** The rules in the order they run. Each claims what it knows and leaves the rest; what nobody claims is the story. */
function assignRoles(blocks: readonly Block[], hints: ArticleHints, nextStory?: number): HeadlineChoice {
  claimAboutPages(blocks, hints);
  const further = nextStory === undefined ? -1 : blocks.findIndex(({ first }) => first >= nextStory);
  const choice = claimHeadline(blocks, () => headlineHints(hints), further === -1 ? undefined : further);
  const headlineAt = choice.at;
  if (further !== -1)
    for (const block of blocks.slice(further))
      if (block.text.length < 90 && isHeadOfStory(block.text)) claim(block, 'boilerplate', 'head of a further story');
  claimRepeatedHeadline(blocks, headlineAt);
  claimRunningHeads(blocks, headlineAt);
  reclaimStandfirst(blocks, headlineAt);
  claimDoubledCaptions(blocks);
  claimVideoTitles(blocks);
  claimSourcedPictures(blocks, headlineAt);
  claimLinkLists(blocks);
  if (headlineAt !== -1) claimHead(blocks, headlineAt, further === -1 ? undefined : further);
  claimAgencyCredits(blocks);
  claimBelowCredits(blocks, headlineAt);
  claimCapitalCredits(blocks, headlineAt);
  claimLabelledCaptions(blocks);
  claimNamedCredits(blocks, headlineAt);
  claimBarredCredits(blocks, headlineAt);
  claimClosingByline(blocks);
  // Below another story's headline the name signs that one.
  claimAuthorNotes(
    further === -1 ? blocks : blocks.slice(0, further),
    readBylines(blocks).map((byline) => byline.name),
  );
  // From the end, once the head is known, lest a short story be taken for a list of labels.
  claimAboutRun(blocks);
  claimClosingPageWords(blocks);
  claimLeftovers(blocks);
  claimPullQuotes(blocks);
  claimCrossheads(blocks);
  for (const block of blocks) claim(block, 'body', 'nothing else claimed it');
  return choice;
}

/** What is claimed before the headline is looked for: whatever shows by itself that it belongs to no article's words. */
function claimAboutPages(blocks: readonly Block[], hints: ArticleHints): void {
  settleLines(blocks, hints);
  settleParts(blocks, hints);
  // First of all: its date and handle look like a stamp and a call to follow.
  for (const block of blocks) if (isPostSignature(block.text)) claim(block, 'body', 'signature of an embedded post');
  claimPostCards(blocks);
  // Before furniture: “First published on …” is a date, and “2 hours ago” is one that dates nothing.
  claimMail(blocks);
  claimReplies(blocks);
  claimPrivateNotes(blocks);
  claimRecord(blocks);
  claimStamps(blocks);
  claimOneName(blocks);
  claimMasthead(blocks);
  claimPromotions(blocks);
  claimFurniture(blocks);
  claimSendersNote(blocks);
  claimAuthorCards(blocks);
  claimSignatures(blocks);
  claimKeyEvents(blocks);
  claimLiveAuthors(blocks);
  claimReaders(blocks);
  claimButtonCounts(blocks);
  claimAppealRun(blocks);
  // Captions with a credit may stand above the headline; a doubled one looks like a headline printed twice.
  claimHiddenCaptions(blocks);
  claimGluedAlts(blocks);
  claimCountedCaptions(blocks);
  claimCreditedCaptions(blocks);
  claimPicturesBelowDay(blocks);
}

/** An article as it stands when its headline is looked for, for fitting the weights of that choice. */
export function beforeHeadline(text: string): readonly Block[] {
  const lines = withoutMarks(text, withoutLineMarks(text, splitLines(text)));
  const blocks = toBlocks(text, lines, standsApart);
  claimAboutPages(blocks, noHints);
  return blocks;
}

/** Says that the text holds more stories than the one whose head was read. */
function severalStories(text: string, lines: readonly RawLine[], starts: readonly number[]): readonly Finding[] {
  const [first] = starts;
  if (first === undefined) return [];
  const words = starts.map(
    (line) => `“${clip(text.slice(lines[line]?.wordsStart, lines[line]?.wordsEnd))}” (line ${line + 1})`,
  );
  return [
    {
      code: 'several-stories',
      severity: 'warning',
      at: lines[first]?.wordsStart ?? 0,
      message:
        `This file holds ${starts.length + 1} stories; the others begin with ${words.join(', ')}. ` +
        'A build makes an article of each. If they are one story, take out the line that parts them; else give each a file of its own.',
    },
  ];
}

function toLines(lines: readonly RawLine[], blocks: readonly Block[]): Line[] {
  const read: Line[] = lines.map(({ start, end }, at) => ({
    start,
    end,
    number: at + 1,
    role: 'blank',
    rule: 'blank',
  }));
  for (const block of blocks) {
    for (let at = block.first; at <= block.last; at += 1) {
      const { start, end, wordsStart, wordsEnd } = lines[at] as RawLine;
      if (wordsStart === wordsEnd) continue;
      read[at] = { start, end, number: at + 1, role: block.role ?? 'body', rule: block.rule };
    }
  }
  return read;
}

function toParagraphs(text: string, blocks: readonly Block[]): Paragraph[] {
  const captions = new Set(withoutDoubles(blocks.filter((block) => block.role === 'caption')));
  const paragraphs: Paragraph[] = [];
  for (const [at, block] of blocks.entries()) {
    const where = block.role;
    if (
      where !== 'headline' &&
      where !== 'standfirst' &&
      where !== 'body' &&
      where !== 'caption' &&
      where !== 'crosshead'
    ) {
      continue;
    }
    if (where === 'caption' && !captions.has(block)) continue;
    // A mark at the end of its first line parts it from the second.
    const isLast = where === 'headline' && blocks[at + 1]?.role !== 'headline';
    const end = isLast ? endOfHeadline(text, block) : block.end;
    paragraphs.push({ where, start: block.start + labelLength(block), end, lines: [block.first + 1, block.last + 1] });
  }
  return paragraphs;
}

/** How much at a block's start is no part of its words: a bullet, “Image caption, ”. */
function labelLength(block: Block): number {
  if (block.role === 'caption') return captionLabelLength(block.text);
  if (block.rule === recordHeadline) return recordLabelLength(block.text);
  if (block.role === 'headline') return numberLength(block);
  return block.role === 'standfirst' || block.role === 'body' ? bulletLength(block.text) : 0;
}

/** “2. ” before the headline of one of several stories: the first of them is “1. ”, at the top, and clubs are called so. */
function numberLength({ text, first }: Block): number {
  const [number = ''] = /^\d{1,2}[.)] (?=[\p{Lu}“‘"'])/u.exec(text) ?? [];
  return number === '' || (first > 0 && number.startsWith('1.')) || isClub.test(text) ? 0 : number.length;
}

const isClub = /^\d\. (?:FC|FSV|SC|FFC|Bundesliga|Liga|Division)\b/;

/** Where the headline's own words end. A suffix of a wrapped one stands on its last line, or stays. */
function endOfHeadline(text: string, block: Block): number {
  const suffix = block.text.length - headlineEnd(block.text);
  const lastLine = Math.max(text.lastIndexOf('\n', block.end - 1), text.lastIndexOf('\r', block.end - 1)) + 1;
  if (suffix === 0 || block.end - suffix <= lastLine) return block.end;
  return block.start + text.slice(block.start, block.end - suffix).trimEnd().length;
}

/** A wrapped part as one line of words. */
function oneLine(words: string): string {
  return unwrap(
    words
      .split(/[\r\n]+/)
      .map((line) => line.trim())
      .join('\n'),
  );
}
