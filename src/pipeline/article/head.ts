// Takes the lines between headline and story: bylines, dates, standfirst. Refuses all below the story's first sentence.
import type { Byline } from '../../domain.ts';
import { readStamp } from '../dates/stamp.ts';
import { type Block, claim } from './blocks.ts';
import { isAnnounced, isBylineRole, readByline, readBylineRole } from './bylines.ts';
import { isSection } from './sections.ts';
import { endsSentence } from './shape.ts';
import { standsForItself } from './stamps.ts';
import { claimBullets, isAbstractLabel, isBareCaption, standfirstRule } from './standfirst.ts';

/** So many blocks after the headline may stand before the story begins. */
const headBlocks = 24;

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
  if (byline !== null && !endsSentence(block.text) && (!needsProof(block.text) || isProved(blocks, at))) {
    claim(block, 'byline', 'bare names below the headline');
    return true;
  }
  return false;
}

/** Three words with capitals, or capitals throughout, may be a line of the headline: “Harbour Talks Resume”. */
function needsProof(text: string): boolean {
  if (!/\p{Ll}/u.test(text)) return true;
  const words = text.split(' ');
  return words.length > 2 && words.every((word) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word));
}

/** A date or an author's role beside the line shows that it names an author. */
function isProved(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  if (blocks[at - 1]?.role === 'date' || next?.role === 'date') return true;
  return next !== undefined && (readStamp(next.text) !== null || isBylineRole(next.text));
}

/** Claims a byline that stands below the story, where none stands above: “By Rosa Lim” as its last words. */
export function claimClosingByline(blocks: readonly Block[]): void {
  if (blocks.some((block) => block.role === 'byline')) return;
  const last = blocks.findLast((block) => block.role === null);
  if (last === undefined || last === blocks[0] || endsSentence(last.text)) return;
  if (isAnnounced(last.text)) claim(last, 'byline', 'byline below the story');
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
