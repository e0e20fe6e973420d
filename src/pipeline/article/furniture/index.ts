import { type Block, claim } from '../blocks.ts';
import { opensWithMark, reportsSpeech } from '../shape.ts';
import { adverts } from './adverts.ts';
import { appeals } from './appeals.ts';
import { comments } from './comments.ts';
import { contact } from './contact.ts';
import { contributors } from './contributors.ts';
import { copyright } from './copyright.ts';
import { corrections } from './corrections.ts';
import { counts } from './counts.ts';
import { live } from './live.ts';
import { menus } from './menus.ts';
import { newsletters } from './newsletters.ts';
import { notices } from './notices.ts';
import { registration } from './registration.ts';
import { related } from './related.ts';
import type { FurnitureRule } from './rule.ts';
import { sharing } from './sharing.ts';
import { social } from './social.ts';

/** The kinds of furniture that wording alone gives away. A line has one kind: the first that fits. */
export const furnitureRules: readonly FurnitureRule[] = [
  notices,
  appeals,
  // Before `newsletters`: "Subscribe to continue reading" is a wall, not a newsletter.
  registration,
  newsletters,
  // Before `menus`: "Comments" is a prompt, whatever buttons stand beside it.
  comments,
  sharing,
  counts,
  adverts,
  live,
  // Before `related`: "Follow us for more news" is no list of links.
  social,
  related,
  contributors,
  corrections,
  copyright,
  contact,
  menus,
];

/** No furniture line is longer; a paragraph of the story often is. */
export const longestFurniture = 700;

/** Which kind of furniture a line is by its wording, or null. A line that tells the story is none. */
export function furnitureKind(line: string): string | null {
  if (line.length > longestFurniture || opensWithMark(line)) return null;
  if (!/[\p{L}\p{N}]/u.test(line)) return line.length <= 80 ? 'ruling' : null;
  for (const rule of furnitureRules) {
    if (!rule.patterns.some((pattern) => pattern.test(line))) continue;
    if (rule.mayReportSpeech === true || !reportsSpeech(line)) return rule.name;
  }
  return null;
}

/** Claims every block that is furniture by its wording. */
export function claimFurniture(blocks: readonly Block[]): void {
  for (const block of blocks) {
    const kind = block.role === null ? furnitureKind(block.text) : null;
    if (kind !== null) claim(block, 'boilerplate', kind);
  }
}
