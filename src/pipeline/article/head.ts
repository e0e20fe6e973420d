import type { Byline } from '../../domain.ts';
import { readStamp } from '../dates/stamp.ts';
import { type Block, claim } from './blocks.ts';
import { bulletLength } from './bullets.ts';
import { isBylineRole, readByline, readBylineRole } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { headlineEnd } from './headline.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, normalised, reportsSpeech } from './shape.ts';
import { standsForItself } from './stamps.ts';

/** A headline is short even where it is long. */
const longestHeadline = 260;
/** A standfirst is a sentence or two. */
const longestStandfirst = 420;
/** So many blocks after the headline may stand before the story begins. */
const headBlocks = 24;

/**
 * Claims the headline, what stands above it (sections, a byline, a date) and its repeats further down. Gives its place in
 * `blocks`, or -1 where the text opens with its story.
 */
export function claimHeadline(blocks: readonly Block[]): number {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null) continue;
    const text = block.text;
    if (isSection(text)) {
      claim(block, 'boilerplate', 'section label');
    } else if (isAnnounced(text)) {
      claim(block, 'byline', 'byline with By');
    } else if (isLeftoverLabel(blocks, at)) {
      claim(block, 'boilerplate', 'label above the headline');
    } else {
      if (!isHeadline(text)) return -1;
      claim(block, 'headline', 'first line that is no furniture');
      return at;
    }
  }
  return -1;
}

/**
 * A menu's words left above the headline: one to three of them, on a line that touches its neighbours, with furniture
 * about and a longer line further down that can be the headline.
 */
function isLeftoverLabel(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  if (countWords(block.text, 4) > 3 || endsSentence(block.text)) return false;
  if (block.gap > 0 && (blocks[at + 1]?.gap ?? 1) > 0) return false;
  const rest = blocks.slice(at + 1, at + headBlocks);
  const next = rest.findIndex((one) => one.role === null && countWords(one.text, 4) > 3);
  const candidate = rest[next];
  if (candidate === undefined || !isHeadline(candidate.text) || endsSentence(candidate.text)) return false;
  return blocks.slice(0, at + 1 + next).some((one) => one.role === 'boilerplate');
}

function isHeadline(text: string): boolean {
  return text.length <= longestHeadline && !opensStory(text) && !/[.!?]["”’]? \p{Lu}.{60,}[.]$/u.test(text);
}

/** A dateline opens the story; in a short line without day or agency it may be a headline's "EXCLUSIVE –". */
function opensStory(text: string): boolean {
  const dateline = readDateline(text);
  return dateline !== null && (dateline.agency !== null || text.length > 140);
}

/** Claims the lines that print the headline again: the page's title above it, a link to a copy below. */
export function claimRepeatedHeadline(blocks: readonly Block[], headlineAt: number): void {
  const headline = blocks[headlineAt];
  if (headline === undefined) return;
  const words = normalised(headline.text.slice(0, headlineEnd(headline.text)));
  if (countWords(words) < 3) return;
  const opening = words.slice(0, words.indexOf(' '));
  for (const block of blocks) {
    if (block.role !== null || block.text.length > headline.text.length + 40) continue;
    if (
      !block.text
        .slice(0, opening.length + 8)
        .toLowerCase()
        .includes(opening)
    )
      continue;
    const other = normalised(block.text);
    if (
      other !== words &&
      !(other.startsWith(words) && normalised(block.text.slice(0, headlineEnd(block.text))) === words)
    ) {
      const repost = normalised(headline.text);
      if (!(other.length > words.length && repost.startsWith(other))) continue;
    }
    claim(block, 'boilerplate', 'headline printed again');
  }
}

/**
 * Claims standfirst, bylines and dates between the headline and the story. What stands between must be theirs or nobody's
 * (a caption, furniture): the first line of the story ends the head.
 */
export function claimHead(blocks: readonly Block[], headlineAt: number): void {
  const end = Math.min(blocks.length, headlineAt + 1 + headBlocks);
  let standfirsts = 0;
  for (let at = headlineAt + 1; at < end; at += 1) {
    const block = blocks[at] as Block;
    if (block.role !== null) continue;
    if (claimAuthorOrDate(blocks, at, headlineAt)) continue;
    if (isSection(block.text)) {
      claim(block, 'boilerplate', isAbstractLabel(block.text) ? 'abstract label' : 'section label');
      continue;
    }
    if (claimBullets(blocks, at)) {
      standfirsts += 1;
      continue;
    }
    const standfirst = standfirstRule(blocks, at, end, standfirsts);
    if (standfirst === null && standfirsts > 0 && isBareCaption(blocks, at, headlineAt, end)) {
      claim(block, 'caption', 'bare line above the story');
      continue;
    }
    if (standfirst === null) return;
    claim(block, 'standfirst', standfirst);
    standfirsts += 1;
  }
}

function claimAuthorOrDate(blocks: readonly Block[], at: number, headlineAt: number): boolean {
  const block = blocks[at] as Block;
  const stamp = readStamp(block.text);
  if (stamp !== null && standsForItself(stamp)) {
    claim(block, 'date', 'date line in the head');
    return true;
  }
  const above = blocks.slice(headlineAt, at).findLast((one) => one.role === 'byline');
  // Before names: an agency's name is a byline, but below an author it says for whom that one writes.
  if (above !== undefined && isBylineRole(block.text)) {
    claim(block, 'byline', 'what the author is');
    return true;
  }
  if (isAnnounced(block.text)) {
    claim(block, 'byline', 'byline with By');
    return true;
  }
  const byline = readByline(block.text);
  if (byline !== null && !endsSentence(block.text)) {
    claim(block, 'byline', 'bare names below the headline');
    return true;
  }
  return false;
}

/** “By Rosa Lim”, or “By” on a line of its own above the names. */
function isAnnounced(text: string): boolean {
  return /^by:?$/i.test(text) || readByline(text)?.announced === true;
}

/** By which rule a block of the head is a standfirst; null where the story begins with it. */
function standfirstRule(blocks: readonly Block[], at: number, end: number, before: number): string | null {
  const block = blocks[at] as Block;
  if (block.text.length > longestStandfirst || readDateline(block.text) !== null) return null;
  const above = blocks[at - 1] as Block;
  if (above.rule === 'abstract label') return 'below the label of an abstract';
  if (above.role === 'headline' && block.gap === 0 && above.text.endsWith(';')) return 'second line of the headline';
  const next = nextFree(blocks, at, end);
  const followed =
    next !== null && (readStamp(next.text) !== null || isAnnounced(next.text) || readByline(next.text) !== null);
  if ((followed || blocks[at + 1]?.role === 'date') && before < 3) {
    return 'between headline and byline';
  }
  const words = countWords(block.text);
  const unfinished = !endsSentence(block.text) && !/[,:;]$/.test(block.text);
  // An entry of a live blog has a heading of its own.
  if (
    before === 0 &&
    above.rule !== 'live' &&
    unfinished &&
    words >= 5 &&
    words <= 60 &&
    next !== null &&
    endsSentence(next.text)
  ) {
    return reportsSpeech(block.text) && words > 40 ? null : 'unfinished line below the headline';
  }
  return null;
}

/** Below standfirst and byline, an unfinished line above the story describes the picture there. */
function isBareCaption(blocks: readonly Block[], at: number, headlineAt: number, end: number): boolean {
  const { text } = blocks[at] as Block;
  const signed = blocks.slice(headlineAt, at).some((one) => one.role === 'byline' || one.role === 'date');
  const next = nextFree(blocks, at, end);
  const fragment = !endsSentence(text) && !/[,:;]$/.test(text) && text.length <= 200 && countWords(text) >= 3;
  return signed && fragment && next !== null && endsSentence(next.text) && readDateline(text) === null;
}

/** Claims a byline that stands below the story, where none stands above: “By Rosa Lim” as its last words. */
export function claimClosingByline(blocks: readonly Block[]): void {
  if (blocks.some((block) => block.role === 'byline')) return;
  const last = blocks.findLast((block) => block.role === null);
  if (last === undefined || last === blocks[0] || endsSentence(last.text)) return;
  if (isAnnounced(last.text)) claim(last, 'byline', 'byline below the story');
}

/** "ABSTRACT", as archives print it above the summary. */
function isAbstractLabel(text: string): boolean {
  return /^(?:abstract|summary)\b/i.test(text);
}

/** Claims a list of at least two bullets that sums the story up before it begins. */
function claimBullets(blocks: readonly Block[], at: number): boolean {
  if (!isBullet(blocks[at] as Block) || blocks[at + 1] === undefined || !isBullet(blocks[at + 1] as Block))
    return false;
  for (let next = at; next < blocks.length && isBullet(blocks[next] as Block); next += 1) {
    claim(blocks[next] as Block, 'standfirst', 'bullets below the headline');
  }
  return true;
}

function isBullet(block: Block): boolean {
  return (
    (block.role === null || block.role === 'standfirst') &&
    bulletLength(block.text) > 0 &&
    block.text.length <= longestStandfirst
  );
}

function nextFree(blocks: readonly Block[], at: number, end: number): Block | null {
  for (let next = at + 1; next < end; next += 1) {
    const block = blocks[next] as Block;
    if (block.role === null) return block;
  }
  return null;
}

/** The authors that the byline blocks name, with what a line below them says they are. */
export function readBylines(blocks: readonly Block[]): Byline[] {
  const bylines: Byline[] = [];
  for (const block of blocks) {
    if (block.role !== 'byline') continue;
    const read = readByline(block.text);
    const last = bylines.at(-1);
    if (block.rule === 'what the author is' && last !== undefined) {
      bylines[bylines.length - 1] = { ...readBylineRole(block.text), ...last };
    } else if (read !== null) {
      for (const byline of read.bylines) if (!bylines.some((one) => one.name === byline.name)) bylines.push(byline);
    }
  }
  return bylines;
}
