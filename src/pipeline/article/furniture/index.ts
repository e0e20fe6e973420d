import { matches } from '../../../text/matches.ts';
import { type Block, carriesOn, claim } from '../blocks.ts';
import { isAnnounced } from '../bylines.ts';
import { pageLikeness } from '../page-words.ts';
import { countWords, opensWithMark, reportsSpeech } from '../shape.ts';
import { readStamp } from '../stamp.ts';
import { isProse } from '../story-words.ts';
import { adverts } from './adverts.ts';
import { appeals } from './appeals.ts';
import { archives, wires } from './archives.ts';
import { comments } from './comments.ts';
import { contact } from './contact.ts';
import { contributed, contributors } from './contributors.ts';
import { copyright, owners, reserved } from './copyright.ts';
import { corrections } from './corrections.ts';
import { counts } from './counts.ts';
import { folios } from './folios.ts';
import { live, scores } from './live.ts';
import { mail } from './mail.ts';
import { gluedRooms, headshots, menus } from './menus.ts';
import { channels, newsletters } from './newsletters.ts';
import { notices, privacy } from './notices.ts';
import { isEnglish, isOtherLanguage } from './other-language.ts';
import { registration } from './registration.ts';
import { related } from './related.ts';
import type { FurnitureRule } from './rule.ts';
import { sharing } from './sharing.ts';
import { authorNote, social } from './social.ts';
import { tickers } from './tickers.ts';

/** The kinds of furniture that wording alone gives away. A line has one kind: the first that fits. */
export const furnitureRules: readonly FurnitureRule[] = [
  notices,
  privacy,
  appeals,
  // Before `newsletters`: "Subscribe to continue reading" is a wall, not a newsletter.
  registration,
  newsletters,
  channels,
  // Before `menus`: "Comments" is a prompt, whatever buttons stand beside it.
  comments,
  sharing,
  counts,
  adverts,
  live,
  scores,
  // Before `related`: "Follow us for more news" is no list of links.
  social,
  related,
  contributors,
  contributed,
  corrections,
  // Before `contact`: a sender's address is no newsroom's.
  mail,
  // Before `copyright`: “Contact us” opens lists of terms too.
  contact,
  copyright,
  owners,
  reserved,
  authorNote,
  folios,
  tickers,
  archives,
  wires,
  menus,
  gluedRooms,
  headshots,
];

/**
 * Each rule's patterns as one alternation for each set of flags: they are asked of every line. Those that look at the beginning
 * alone stand apart: beside one that looks anywhere, they would be tried at every letter.
 */
const joined: readonly (readonly [rule: FurnitureRule, patterns: readonly RegExp[]])[] = furnitureRules.map((rule) => {
  const byFlags = new Map<string, string[]>();
  for (const { source, flags } of rule.patterns) {
    const key = source.startsWith('^') ? `${flags} ` : flags;
    byFlags.set(key, [...(byFlags.get(key) ?? []), `(?:${source})`]);
  }
  return [rule, [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags.trim()))];
});

/** No furniture line is longer; a paragraph of the story often is. */
const longestFurniture = 500;

/** “Media caption, Watch: the ferry sails”: what a picture shows, whatever its words. */
const captioned = /^(?:image|figure|picture|media|photo) caption\s?[:,]?\s\S/i;

/** Which kind of furniture a line is by its wording, or null. A line that tells the story is none. */
export function furnitureKind(line: string): string | null {
  if (line.length > longestFurniture || captioned.test(line)) return null;
  if (line.length <= 80 && !/[\p{L}\p{N}]/u.test(line)) return 'ruling';
  if (opensWithMark(line)) return /^["“']related:?["”']:?$/i.test(line) ? 'related' : null;
  const speech = reportsSpeech(line);
  for (const [rule, patterns] of joined) {
    if (speech && rule.mayReportSpeech !== true) continue;
    if (rule.only !== undefined && !fitsOne(line, rule.only)) continue;
    if (fitsOne(line, patterns)) return rule.name;
  }
  return null;
}

/** Without a closure: this is asked of every line twenty times. */
function fitsOne(line: string, patterns: readonly RegExp[]): boolean {
  for (const pattern of patterns) if (pattern.test(line)) return true;
  return false;
}

/** Labels that stand in front of a headline as often as in front of a link. */
const headlineLabel =
  /^(?:live|watch|video|in pictures|gallery|photos|podcast|explainer|background|listen)(?: \w+)?\s?[:|]/i;

/** So far down does a consent dialogue stand. */
const consentBlocks = 20;
const consentWord =
  /\b(?:cookies?|personal data|your (?:data|device|consent|choices?|privacy|preferences|mind)|partners|third parties|vendors|consent|legitimate interests?|store|process|advertising|tailored|personalised|measurement|browser|at any time|foot of (?:the|this|our) page|privacy)\b/gi;

/** A sentence in which a site asks for leave: to the reader, and with several of the words that such dialogues are made of. */
function isConsent(text: string): boolean {
  if (text.length > 700 || opensWithMark(text) || reportsSpeech(text)) return false;
  const isToReader = /\b(?:we|our|you|your)\b/i.test(text);
  if (!isToReader && !/\bcookies\b/i.test(text)) return false;
  return new Set(matches(text.toLowerCase(), consentWord).map((match) => match[0])).size >= (isToReader ? 2 : 3);
}

/** Some words that go on in the middle of the sentence which the line above breaks off, however their file was wrapped. */
function goesOn(blocks: readonly Block[], at: number): boolean {
  const { text, gap } = blocks[at] as Block;
  const above = blocks[at - 1];
  return (
    gap === 0 &&
    above?.role === null &&
    above.text.length >= 25 &&
    /^(?!https?:)\p{Ll}/u.test(text) &&
    /[\p{L}\p{N},]$/u.test(above.text) &&
    countWords(text, 4) >= 4
  );
}

/** Quotation marks on a line of their own, below words of the story: they are the paper's, whatever they close. */
const marksAlone = /^(?:["“”„‟«»‘’‚‹›'`]\s?){1,6}[.,;]?$/;

/** Kinds that speak to the reader of the page and of nobody else. */
const toReader = new Set([
  'live',
  'notice',
  'comments',
  'newsletter',
  'sharing',
  'registration',
  'advert',
  'menu',
  'social',
]);

/**
 * “We are closing our coverage now. The storm has passed over Ness, and people are going home.”: behind a first sentence about
 * the page, the story. Refuses a second one that speaks of the page too.
 */
function tellsAfter(text: string): boolean {
  if (text.length < 50) return false;
  const rest = /^[^.!?]{4,120}[.!?]\s+(?=\p{Lu})(.+)$/u.exec(text)?.[1] ?? '';
  return (
    isProse(rest) && furnitureKind(rest) === null && !/\b(?:you|your|us)\b/i.test(rest) && pageLikeness(rest) < -1.5
  );
}

/** Claims what a page in another language says around an English story, above its first paragraph and below its last. */
function claimOtherLanguage(blocks: readonly Block[]): void {
  // An English page has its own sentences around a story in another language, too.
  const isTold = ({ text }: Block): boolean =>
    isProse(text) && isEnglish(text) && !isConsent(text) && furnitureKind(text) === null;
  const first = blocks.findIndex(isTold);
  if (first === -1) return;
  const last = blocks.findLastIndex(isTold);
  // Where no other line can be its headline, the one in another language is.
  const headed = blocks
    .slice(0, first)
    .some(
      ({ text }) =>
        countWords(text, 4) >= 3 && !isOtherLanguage(text) && !isAnnounced(text) && readStamp(text) === null,
    );
  for (const [at, block] of blocks.entries())
    if (
      block.role === null &&
      ((headed && at < Math.min(first, consentBlocks)) || at > last) &&
      isOtherLanguage(block.text)
    )
      claim(block, 'boilerplate', 'notice');
}

/** Claims every block that is furniture by its wording. */
export function claimFurniture(blocks: readonly Block[]): void {
  claimOtherLanguage(blocks);
  let begun = false;
  // Below the day, and a line above it that may be the headline, none is to come.
  let dated = false;
  for (const [at, block] of blocks.entries()) {
    const consent = block.role === null && at < consentBlocks && isConsent(block.text);
    const kind = consent ? 'notice' : block.role === null ? furnitureKind(block.text) : null;
    // With its length behind, it is a player's.
    const mayBeHeadline =
      kind === 'related' && !begun && !dated && headlineLabel.test(block.text) && !/\d:\d\d\)?$/.test(block.text);
    dated ||=
      block.role === 'date' && blocks.slice(0, at).some((one) => one.role === null && countWords(one.text, 4) > 3);
    if (
      kind !== null &&
      !carriesOn(blocks, at) &&
      !goesOn(blocks, at) &&
      !mayBeHeadline &&
      !(kind === 'ruling' && begun && marksAlone.test(block.text)) &&
      !(toReader.has(kind) && tellsAfter(block.text))
    ) {
      claim(block, 'boilerplate', kind);
    } else begun ||= isProse(block.text);
  }
}
