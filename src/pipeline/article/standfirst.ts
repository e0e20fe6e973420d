// Takes the line between headline and byline, and “Deal follows weeks of argument” without a full stop below the headline.
// Refuses a finished sentence that no byline or date follows: it is the story's first.
import type { LineRole } from '../../domain.ts';
import { type Block, claim } from './blocks.ts';
import { bulletLength } from './bullets.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { hasVerb } from './happens.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { isPageLine } from './page-words.ts';
import { isSection } from './sections.ts';
import { breaksOff, countWords, endsSentence, goesOn, opensWithMark, reportsSpeech, withoutQuoted } from './shape.ts';
import { readStamp } from './stamp.ts';

/** A standfirst is a sentence or two. */
const longestStandfirst = 420;

/** The rule of a line that is one of several between headline and byline. */
export const deckLine = 'line of a deck above the byline';

/** The rule of a line below the headline that no stop ends, above a paragraph that ends. */
export const unfinishedLine = 'unfinished line below the headline';

/** The rule of a line below “Summary”. */
export const abstractLine = 'below the label of an abstract';

/** “Key points”, “Key takeaways”: below it the story is summed up. */
const isPointsLabel = ({ role, text }: Block): boolean =>
  role === 'boilerplate' &&
  /^(?:key (?:points|takeaways|facts)|what you need to know|at a glance|(?:story )?highlights):?$/i.test(text);

/** “Sir, – Further to”: a letter begins. */
const salutation =
  /^(?:(?:sir|madam|a chara|dear (?:sir|madam|editor))\b[^.]{0,12}[,:–—-]|dear (?:(?:mrs?|ms|dr|aunt|uncle)\.? )?\p{L}{2,20}: )/iu;

/** By which rule a block of the head is a standfirst; null where the story begins with it. */
export function standfirstRule(blocks: readonly Block[], at: number, end: number, before: number): string | null {
  const block = blocks[at] as Block;
  if (block.text.length > longestStandfirst || readDateline(block.text) !== null) return null;
  const above = blocks[at - 1] as Block;
  if (isSpeech(block.text) || isLiveEntry(above) || salutation.test(block.text)) return null;
  const labels = blocks.slice(0, at).findLast(({ rule }) => rule !== 'section label');
  if (
    above.rule === 'abstract label' ||
    isPointsLabel(above) ||
    (above.rule === 'section label' && labels?.rule === 'abstract label')
  )
    return abstractLine;
  // Agencies sum a story up in several lines.
  if (
    above.rule === abstractLine &&
    above.role === 'standfirst' &&
    block.gap === 0 &&
    !endsSentence(above.text) &&
    !endsSentence(block.text)
  )
    return abstractLine;
  if (above.role === 'headline' && block.gap === 0 && above.text.endsWith(';')) return 'second line of the headline';
  const next = nextFree(blocks, at, end);
  const has = (role: LineRole): boolean => blocks.slice(0, at).some((one) => one.role === role);
  const belowPicture = blocks.slice(at + 1, at + 5).find(({ role }) => role !== 'caption' && role !== 'credit');
  const dateNext =
    belowPicture?.role === 'date' || isAboveDate(blocks, at) || (next !== null && readStamp(next.text) !== null);
  const authorNext = next !== null && (isAnnounced(next.text) || readByline(next.text) !== null);
  if (before < 3 && isDeckLine(blocks, at, end) && !has('byline')) return deckLine;
  if (has('date') && next !== null && isSigned(blocks, at, blocks.indexOf(next))) return null;
  // Once each: the dates of a chronology follow the story's own.
  if (before < 3 && ((dateNext && !has('date')) || (authorNext && !has('byline')))) {
    return 'between headline and byline';
  }
  if (before === 0 && (has('byline') || has('date')) && opensBelow(blocks, at)) return belowAuthor;
  const words = countWords(block.text);
  const unfinished = !endsSentence(block.text) && !/[,:;]$/.test(block.text) && !breaksOff(block.text);
  // An entry of a live blog has a heading of its own.
  if (
    before === 0 &&
    above.rule !== 'live' &&
    unfinished &&
    words >= 5 &&
    words <= 60 &&
    next !== null &&
    endsSentence(next.text) &&
    !goesOn(block.text, next.text)
  ) {
    return reportsSpeech(block.text) && words > 40 ? null : unfinishedLine;
  }
  return null;
}

/** The rule of a sentence or two between the author and where the story shows that it begins. */
export const belowAuthor = 'between author and opening';

/** Buttons that stand below a head, and in no story. */
const headButtons = new Set(['sharing', 'count', 'count beside a button', 'comments']);

/**
 * A finished line with nobody's words in it, below which the story shows that it only begins: by a dateline, by words in
 * capitals, or by buttons above it. Refuses the first paragraph, which a picture or an advertisement may part from the second.
 */
function opensBelow(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  if (countWords(text, 46) > 45 || countWords(text, 6) < 6 || /[“”"]/.test(text) || reportsSpeech(text)) return false;
  if (inCapitals.test(text)) return false;
  const next = blocks.slice(at + 1, at + 8).find(({ role }) => role === null);
  if (next === undefined || next.text.length < 60 || !endsSentence(next.text)) return false;
  if (readDateline(next.text) !== null || inCapitals.test(next.text)) return true;
  const below = blocks[at + 1];
  return below?.role === 'boilerplate' && headButtons.has(below.rule);
}

/** “THE HARBOUR bridge”: how papers set the first words of a story. */
const inCapitals = /^(?:THE|AN?|\p{Lu}{2,}) \p{Lu}{2,}\b.*\p{Ll}/u;

/** Whether, past a page's own words, a date follows and below that the story. */
function isAboveDate(blocks: readonly Block[], at: number): boolean {
  const date = blocks.findIndex(
    ({ role, text }, n) =>
      n > at && role !== 'boilerplate' && role !== 'caption' && role !== 'credit' && !isRoom.test(text),
  );
  if (date === -1 || date > at + 6 || blocks[date]?.role !== 'date') return false;
  return blocks
    .slice(date + 1, date + 16)
    .some(({ role, text }) => role === null && endsSentence(text) && countWords(text, 8) >= 8);
}

/** The time of a live blog's entry, or who wrote it. */
export const isLiveEntry = ({ role, rule, text }: Block): boolean =>
  rule === 'author of a live entry' ||
  (role === 'date' &&
    /^(?:posted|updated) at \d{1,2}[:.]\d\d$|^\d.{0,20}\bago$|^\d{1,2}[:.]\d\d(?:\s?[ap]m)?,? \d{1,2} \p{L}{3,9}$/iu.test(
      text,
    )) ||
  (rule === 'live' && /^(?:(?:posted|updated) at )?\d{1,2}[:.]\d\d.{0,50}$|\bago$/i.test(text));

/** Several sentences, one of them somebody's words with who says them: the story has begun. */
function isSpeech(text: string): boolean {
  // “It went over,” said Rosa Lim.
  if (opensWithMark(text) && endsSentence(text) && /^\s*(?:\p{Lu}?\p{L}+ ){0,4}said\b/u.test(withoutQuoted(text)))
    return true;
  return (
    /[.!?]["”’]? ["“‘\p{Lu}]/u.test(text) &&
    /["“][^"”]+[,.!?]["”]/.test(text) &&
    /["”] (?:\p{L}+ ){0,4}said\b|\bsaid\b/u.test(text)
  );
}

/**
 * A letter: several sentences, and the bare name of who wrote them below, with a place or with a further letter after it. Refuses a standfirst above “By Rosa Lim”, and above a name that a role or the story follows.
 */
function isSigned(blocks: readonly Block[], at: number, nameAt: number): boolean {
  const { text } = blocks[at] as Block;
  const name = blocks[nameAt] as Block;
  if (nameAt !== at + 1 || !/[.!?][”’"')]{0,2} \p{Lu}/u.test(text) || !endsSentence(text)) return false;
  if (isAnnounced(name.text) || readByline(name.text) === null) return false;
  const below = blocks[nameAt + 1];
  if (below !== undefined && isPlaceLine(below.text)) return true;
  return blocks.slice(nameAt + 1, nameAt + 9).some((one, ahead) => {
    const above = blocks[nameAt + ahead] as Block;
    return one.gap < above.gap && one.text.length < 60 && endsSentence(above.text) && readByline(one.text) !== null;
  });
}

/** “Hove”, “Ludlow, Shropshire”: where a letter comes from. */
function isPlaceLine(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){0,2}(?:, \p{Lu}[\p{L}’' -]{1,40})?$/u.test(text) &&
    !isBylineRole(text)
  );
}

/**
 * A line of a deck, as tabloids print it: unfinished, another unfinished one touching it below, and after the last of them
 * a byline with “By” or a date. Refuses lines that a finished sentence or a gap parts from each other.
 */
function isDeckLine(blocks: readonly Block[], at: number, end: number): boolean {
  let last = at;
  while (last < at + 4 && isUnfinished(blocks[last]) && blocks[last + 1]?.gap === 0) last += 1;
  if (last === at || !isUnfinished(blocks[at])) return false;
  const below = isUnfinished(blocks[last]) && !isHeadEnd(blocks[last]) ? last + 1 : last;
  return below > at + 1 && below < end && isHeadEnd(blocks[below]);
}

const namesSomebody = /\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+/u;

/** Names somebody and says nothing of him or her: “Landlord Jan Hale under the roof”. */
export const isOnlyNamed = (text: string): boolean =>
  namesSomebody.test(text) && countWords(text, 5) >= 4 && !endsSentence(text) && !hasVerb(text);

function isUnfinished(block: Block | undefined): boolean {
  if (block === undefined || (block.role !== null && block.role !== 'standfirst')) return false;
  return (
    block.text.length <= 200 &&
    !endsSentence(block.text) &&
    !/[,:;]$/.test(block.text) &&
    !isHeadEnd(block) &&
    !isNameInCapitals(block.text)
  );
}

/** “ROSA LIM” below a deck in ordinary letters. */
const isNameInCapitals = (text: string): boolean =>
  text.length < 40 && !/\p{Ll}/u.test(text) && isPersonName(text) && isLikelyPerson(text);

function isHeadEnd(block: Block | undefined): boolean {
  return block !== undefined && (block.role === 'date' || block.role === 'byline' || isAnnounced(block.text));
}

/**
 * Claims a standfirst that print broke into lines, right below a headline: each but the first goes on in small letters, none ends
 * a sentence but the last, and the author follows. Refuses the first lines of a column, which are narrower and no author stands below.
 */
export function claimWrappedStandfirst(blocks: readonly Block[], at: number, headlineAt: number, end: number): boolean {
  if (blocks[at - 1]?.role !== 'headline' || at > headlineAt + 3) return false;
  let last = at;
  while (
    last < at + 4 &&
    last + 1 < end &&
    blocks[last + 1]?.role === null &&
    blocks[last + 1]?.gap === 0 &&
    !endsSentence((blocks[last] as Block).text) &&
    /^\p{Ll}\S* \S/u.test((blocks[last + 1] as Block).text) &&
    !isHeadEnd(blocks[last + 1])
  )
    last += 1;
  const below = blocks[last + 1];
  if (last === at || below === undefined || !(isHeadEnd(below) || isNameInCapitals(below.text))) return false;
  if (!blocks.slice(at, last + 1).every(({ text }, n) => text.length < 120 && (n > 0 || text.length > 24)))
    return false;
  for (const block of blocks.slice(at, last + 1)) claim(block, 'standfirst', 'wrapped line of the standfirst');
  // Below such a head the story's columns are narrow too, and show nothing of the author.
  if (isNameInCapitals(below.text)) claim(below, 'byline', 'name in capitals below the standfirst');
  return true;
}

/** Below standfirst and byline, an unfinished line above the story describes the picture there. */
export function isBareCaption(blocks: readonly Block[], at: number, headlineAt: number, end: number): boolean {
  const { text } = blocks[at] as Block;
  const signed = blocks.slice(headlineAt, at).some((one) => one.role === 'byline' || one.role === 'date');
  const next = nextFree(blocks, at, end);
  const fragment =
    !endsSentence(text) &&
    !breaksOff(text) &&
    !/[,:;]$|^Dear \p{Lu}|[.!?] \p{Lu}\p{Ll}+ .*[.!?] \p{Lu}/u.test(text) &&
    text.length <= 200 &&
    countWords(text) >= 3;
  return signed && fragment && next !== null && endsSentence(next.text) && readDateline(text) === null;
}

/** "ABSTRACT", as archives print it above the summary. */
export function isAbstractLabel(text: string): boolean {
  return /^(?:abstract|summary|in short)\b|^in summary:?$/i.test(text);
}

/** Claims a list of at least two bullets that sums the story up before it begins. */
export function claimBullets(blocks: readonly Block[], at: number): boolean {
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

/** “Valley News”, “Local Sport”: a room of the site. */
const isRoom = /^(?:\p{Lu}\p{L}+ ){1,2}(?:News|Sport|Stories)$/u;

function nextFree(blocks: readonly Block[], at: number, end: number): Block | null {
  for (let next = at + 1; next < end; next += 1) {
    const block = blocks[next] as Block;
    // A button is passed over.
    const short = countWords(block.text, 4) <= 3 && !endsSentence(block.text);
    const isButton =
      short && !isAnnounced(block.text) && (isPageLine(block.text) || isSection(block.text) || isRoom.test(block.text));
    if (block.role === null && !isButton) return block;
  }
  return null;
}
