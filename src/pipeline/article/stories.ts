// Takes “Reuter” above “COURT FREES SAILOR”, and “* * *” above a headline with “By Rosa Lim” below it.
// Refuses a crosshead, a ruling between two parts of one story, and links to other stories.
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, toBlocks } from './blocks.ts';
import { isAnnounced, isBylineRole } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { splitLines } from './lines.ts';
import { withoutLineMarks } from './mail.ts';
import { isPersonName } from './names.ts';
import { noteAbove } from './note.ts';
import { mayBePaperName } from './publications.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, opensWithMark } from './shape.ts';
import { readStamp } from './stamp.ts';
import { addressesReader, isProse, storyWords, wordsComingBack } from './story-words.ts';

/** What wires and typists set below a story. */
const ender = /^(?:reuters?|newswire|press wire|ap|afp|pa|upi|[-–—]+\s?30\s?[-–—]+|\(?ends?\)?|#{2,}|-0-)$/i;
const ruling = /^(?:[*•·~_=#–—-]\s?){3,60}$/;
/** “26-FEB-1987 15:54:55.20”, as wires number their stories. */
const wireStamp = /^\d{1,2}-[A-Z]{3}-\d{4}\b.{0,20}$/;

/**
 * Where further stories begin in a text that holds several: the index of the first line of each but the first. Each must
 * show it twice over: by what ends the story above, and by a head of its own.
 */
export function storyStarts(blocks: readonly Block[]): readonly number[] {
  const starts: number[] = [];
  const numbers = numbersOf(blocks);
  const inBrief = storiesInBrief(blocks);
  let from = noteAbove(blocks);
  for (let at = from + 1; at < blocks.length; at += 1) {
    const above = blocks[at - 1] as Block;
    if (
      (above.text.length > 60 && !address.test(above.text)) ||
      !(mayEnd(above.text) || numbers.has(above)) ||
      !opensStory(blocks, at, numbers)
    )
      continue;
    // Each story so far must have told something.
    const tells = ({ text }: Block): boolean =>
      (isProse(text) && !(from === 0 && addressesReader(text))) || readDateline(text) !== null;
    if (!blocks.slice(from, at).some(tells)) continue;
    starts.push(
      wireStamp.test(above.text) || address.test(above.text) || numbers.has(above)
        ? above.first
        : (blocks[at] as Block).first,
    );
    from = at;
  }
  if (starts.length > 0) return starts;
  if (inBrief.length > 0) return inBrief;
  const cut = cuttings(blocks);
  return cut.length > 0 ? cut : signedStories(blocks);
}

/** Whether a line only says which of several stories follows, or where and when it was printed. */
export const isHeadOfStory = (text: string): boolean =>
  label.test(text) || bareNumber.test(text) || isCuttingHead(text);

/** “The Harbour Post, 3 May 1961”, as somebody types it above a cutting. */
export function isCuttingHead(text: string): boolean {
  if (text.length > 90 || !/\d{4}/.test(text)) return false;
  const [date, ...more] = writtenDates(text);
  if (date === undefined || more.length > 0 || /[\p{L}\p{N}]/u.test(text.slice(date.end))) return false;
  return mayBePaperName(text.slice(0, date.start).replace(/[\s,:(–—-]+$/, ''));
}

/**
 * Where further cuttings begin, each below the paper's name and the day: the first of them stands at the very top, a headline and a
 * paragraph follow each, and a paragraph and a gap stand above.
 */
function cuttings(blocks: readonly Block[]): readonly number[] {
  const top = blocks[0];
  if (top === undefined || !isCuttingHead(top.text)) return [];
  const isOne = ({ gap, text }: Block, at: number): boolean =>
    at > 0 &&
    gap > 0 &&
    isCuttingHead(text) &&
    (endsSentence((blocks[at - 1] as Block).text) || ruling.test((blocks[at - 1] as Block).text)) &&
    isHeadlineLike(blocks[at + 1]?.text ?? '') &&
    isToldBelow(blocks, at + 1);
  return isHeadlineLike(blocks[1]?.text ?? '') ? blocks.filter(isOne).map(({ first }) => first) : [];
}

/** So many paragraphs around a headline are asked whether they tell of it: no story has more, and a very long file would take ever longer. */
const lookedBack = 200;

/**
 * Where further stories begin that have a head of their own below the last paragraph of another: a headline, an author and a
 * day, as the first has them, with two paragraphs at least that take its words up while the story above does not. Refuses a link
 * to another story, of which a page prints no more than a sentence.
 */
function signedStories(blocks: readonly Block[]): readonly number[] {
  const [top, ...heads] = blocks.flatMap((_block, at) => (isSignedHead(blocks, at) ? [at] : []));
  if (top === undefined) return [];
  const isTold = ({ text }: Block): boolean => isProse(text) || opensWithMark(text);
  const starts: number[] = [];
  // Whoever pastes two stories into a file leaves more room between them than either has.
  const tops = new Set(heads.map((at) => topOf(blocks, at)));
  const widestGap = blocks.reduce((most, { gap }, at) => (tops.has(at) ? most : Math.max(most, gap)), 2);
  let from = top;
  for (const [n, at] of heads.entries()) {
    const above = blocks.slice(Math.max(from, at - lookedBack), topOf(blocks, at));
    const below = blocks.slice(at, Math.min(at + lookedBack, heads[n + 1] ?? blocks.length));
    const told = (one: readonly Block[]): number =>
      wordsComingBack((blocks[at] as Block).text, storyWords(one.map(free))).back;
    if (!endsSentence(above.at(-1)?.text ?? '') || above.filter(isTold).length < 2 || below.filter(isTold).length < 2)
      continue;

    // Below the paper's name or a day, it may well tell of the same thing again.
    const far = (blocks[topOf(blocks, at)] as Block).gap > widestGap;
    if (told(below) < (far ? 1 : 2) || (topOf(blocks, at) === at && told(above) > 0 && !far)) continue;
    starts.push((blocks[topOf(blocks, at)] as Block).first);
    from = at;
  }
  return starts;
}

/** The first of the lines that touch a headline from above and say where and when it was printed, or the headline itself. */
function topOf(blocks: readonly Block[], at: number): number {
  let top = at;
  while (top > at - 2 && top > 0 && (blocks[top] as Block).gap === 0 && isOfPaper(blocks[top - 1] as Block)) top -= 1;
  return top;
}

const isOfPaper = ({ text }: Block): boolean => text.length < 80 && (mayBePaperName(text) || readStamp(text) !== null);

/** A headline's line below a gap, an author and a day right below it, and then a paragraph. */
function isSignedHead(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const top = topOf(blocks, at);
  if (
    (top > 0 && (blocks[top] as Block).gap === 0) ||
    text.length > 140 ||
    countWords(text, 4) < 3 ||
    !isHeadlineLike(text)
  )
    return false;
  const [one, two, ...below] = blocks.slice(at + 1, at + 5);
  if (one === undefined || two === undefined || one.text.length > 90 || two.text.length > 90) return false;
  const isAuthor = (words: string): boolean => isAnnounced(words) || isPersonName(words);
  const isDay = (words: string): boolean => (readStamp(words)?.dates.length ?? 0) > 0;
  const dated = blocks.slice(top, at).some((block) => isDay(block.text));
  const signed = (isAuthor(one.text) && (dated || isDay(two.text))) || (isDay(one.text) && isAuthor(two.text));
  return signed && below.some((block) => isProse(block.text));
}

/** What some papers set between two stories in brief. */
const dot = /^(?:[•·■▪●]|\*)$/;

/** So many paragraphs has a story in brief at most. */
const longestBrief = 3;

/**
 * Where stories in brief begin that only gaps part: three or more headlines of some length, each with a paragraph or a few
 * below, which take its words up while no other story does, and nobody and no place named in two of them. Refuses the parts of one
 * report, whose people come back.
 */
function storiesInBrief(blocks: readonly Block[]): readonly number[] {
  const isTold = (text: string): boolean => isProse(text) && endsSentence(text);
  const byNumber = numberedBriefs(blocks);
  if (byNumber.length > 0) return byNumber;
  const labelled = blocks.slice(0, 4).some(({ text }) => text.length <= 60 && briefsLabel.test(text));
  const heads = blocks.flatMap(({ text, gap }, at) => {
    // Most paragraphs are longer, and nothing around them need be asked whether it is a day.
    if (text.length > 100) return [];
    // A day may stand between.
    const below = blocks[readStamp(blocks[at + 1]?.text ?? '') === null ? at + 1 : at + 2];
    const above = blocks[at - 1];
    const apart =
      gap > 0 ||
      at === 0 ||
      readStamp(above?.text ?? '') !== null ||
      isBriefLabel(blocks, at - 1, labelled) ||
      (labelled && above !== undefined && (dot.test(above.text) || endsSentence(above.text)));
    return apart &&
      below !== undefined &&
      isTold(below.text) &&
      (isBriefHead(text) || (labelled && isHeadlineLike(text))) &&
      readStamp(text) === null
      ? [at]
      : [];
  });
  if (heads.length < 3) return [];
  const labels = new Set(
    heads.flatMap((at) => (isBriefLabel(blocks, at - 1, labelled) ? [blocks[at - 1] as Block] : [])),
  );
  const parts = heads.map((at, n) =>
    blocks
      .slice(at, heads[n + 1] ?? blocks.length)
      .filter((block) => !labels.has(block) && !(labelled && dot.test(block.text))),
  );
  let back = 0;
  // A page that calls itself news in brief needs no words that come back.
  const headed = blocks.slice(0, heads[0]).some(({ text }) => text.length <= 60 && briefsLabel.test(text));
  if (labels.size > 0 && labels.size < heads.length && [...labels].some(({ text }) => /\p{Ll}/u.test(text))) return [];
  const isBrief = parts.every((part, n) => {
    const [head, ...all] = part as [Block, ...Block[]];
    const below = readStamp(all[0]?.text ?? '') === null ? all : all.slice(1);
    const story = n === parts.length - 1 ? below.filter(({ text }, m) => m === 0 || isTold(text)) : below;
    if (story.length > longestBrief || !story.every(({ text }, m) => isTold(text) || (m > 0 && endsSentence(text))))
      return false;
    const told = (one: readonly Block[]): number => wordsComingBack(head.text, storyWords(one.map(free))).back;
    back += told(story);
    return (headed || told(story) > 0) && parts.every((other, m) => m === n || told(other.slice(1)) === 0);
  });
  // A day below each headline speaks for it too.
  const dated = parts.every(([, day]) => readStamp(day?.text ?? '') !== null);
  if (!isBrief || (!headed && back < parts.length * (dated ? 1 : 1.5))) return [];
  // Below headlines of some length, the stories of one town may all name it.
  const long = parts.every(([head]) => countWords(head?.text ?? '', 4) >= 4);
  const names = parts.map((part) => namesIn(part.slice(1), long));
  const shared = names.some((own, n) => names.some((other, m) => m > n && [...own].some((name) => other.has(name))));
  return shared
    ? []
    : heads.slice(1).map((at) => (blocks[labels.has(blocks[at - 1] as Block) ? at - 1 : at] as Block).first);
}

/**
 * Where stories in brief begin that are numbered, “1. Crane sold”, “2. Crane found”: three or more without a gap in the numbers, each
 * with a paragraph below, and nothing above the first but a day or a label. Refuses the points of a list below a headline.
 */
function numberedBriefs(blocks: readonly Block[]): readonly number[] {
  const heads = blocks.flatMap(({ text }, at) =>
    text.length <= 100 && numberedHead.test(text) && !endsSentence(text) && isProse(blocks[at + 1]?.text ?? '')
      ? [at]
      : [],
  );
  if (heads.length < 3 || !heads.every((at, n) => Number(numberedHead.exec((blocks[at] as Block).text)?.[1]) === n + 1))
    return [];
  const above = blocks.slice(0, heads[0]);
  if (above.length > 3 || above.some(({ text }) => readStamp(text) === null && countWords(text, 4) > 3)) return [];
  return heads.slice(1).map((at) => (blocks[at] as Block).first);
}

const numberedHead = /^(\d{1,2})[.)] \p{Lu}\p{L}* \S/u;

/** What a page of short stories calls itself. */
const briefsLabel =
  /\b(?:(?:village|parish|town|district) (?:news|notes)|in brief|news briefs?|briefs|briefly|world briefing|news summary|(?:around|across|from|round) the (?:region|county|state|nation|country|district|world|globe|area)|news digest|news round-?up|in a nutshell|in short)\b/i;

/** “PERU”: where a story in brief is from, above its headline. */
function isBriefLabel(blocks: readonly Block[], at: number, labelled: boolean): boolean {
  const block = blocks[at];
  if (block === undefined || countWords(block.text, 4) > 3 || readStamp(block.text) !== null) return false;
  const above = blocks[at - 1]?.text ?? '';
  const apart =
    block.gap > 0 ||
    at === 0 ||
    readStamp(above) !== null ||
    (labelled && inCapitals(block.text) && (endsSentence(above) || briefsLabel.test(above)));
  return apart && (inCapitals(block.text) || /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(block.text));
}

/** “Keld: chapel to be a bakery”, “Boat taken, returned, taken again”. */
const isBriefHead = (text: string): boolean =>
  isHeadlineLike(text) && countWords(text, 4) >= 3 && !/[:,;]$/.test(text) && !/^(?:LIVE|UPDATE)\b/.test(text);

/** Words with capitals in the middle of sentences: who and what is named; perhaps without the places behind “in” and the like. */
function namesIn(blocks: readonly Block[], withoutPlaces: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of blocks)
    for (const [, name] of text.slice(0, 2000).matchAll(withoutPlaces ? nameButPlace : anyName))
      if (name !== undefined && !weekdaysAndMonths.test(name)) found.add(name);
  return found;
}

const anyName = /[\p{L},;] (\p{Lu}\p{Ll}{2,})/gu;
const nameButPlace = /(?<!\b(?:in|at|of|near|from|to|around|outside))(?<=[\p{L},;]) (\p{Lu}\p{Ll}{2,})/gu;

const weekdaysAndMonths =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Police|Mrs|Officers?|Street|Road|Avenue|Lane)$/;

const mayEnd = (text: string): boolean =>
  ender.test(text) || ruling.test(text) || wireStamp.test(text) || address.test(text);

/** Where somebody copied a story from, above it. */
const address = /^https?:\/\/\S{6,200}$/;

/** “1 of 3”, “2 of 3”, “3 of 3”, each below a gap, or “Document 1 of 3”: how an archive numbers what it hands out. All of them, or none. */
function numbersOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const labelled = blocks.filter(({ text }) => text.length < 20 && label.test(text));
  if (labelled.length > 1 && labelled.every(({ text }, n) => Number(label.exec(text)?.[1]) === n + 1))
    return new Set(labelled);
  const cuttings = blocks.filter(
    ({ text }, at) => bareNumber.test(text) && (readStamp(blocks[at + 1]?.text ?? '')?.dates.length ?? 0) > 0,
  );
  if (cuttings.length > 1 && cuttings.every(({ text }, n) => Number(bareNumber.exec(text)?.[1]) === n + 1))
    return new Set(cuttings);
  const found = blocks.filter(
    ({ text, gap, first }) =>
      text.length <= 30 && (gap > 0 || first === 0 || /^\p{L}|S$/u.test(text)) && numbered.test(text),
  );
  const isWhole = found.every(({ text }, n) => {
    const [, number, of] = numbered.exec(text) ?? [];
    return Number(number) === n + 1 && Number(of) === found.length;
  });
  return new Set(found.length > 1 && isWhole ? found : []);
}

/** “Cutting 1”, “ARTICLE 2:”: how somebody numbers what was typed out. */
const label = /^(?:cutting|clipping|article|story|item)\s(?:no\.?\s?)?(\d{1,3})[.:]?$/i;

/** “1.”, “(2)” above a paper and its day. */
const bareNumber = /^\(?(\d{1,2})[.)]$/;

const numbered = /^(?:(?:document|article|record|result) )?(\d{1,3}) of (\d{1,3})(?: DOCUMENTS)?$/i;

function opensStory(blocks: readonly Block[], at: number, numbers: ReadonlySet<Block>): boolean {
  const { text, gap } = blocks[at] as Block;
  if (text.length > 160) return false;
  const above = blocks[at - 1];
  if (above === undefined) return false;
  // An archive prints the paper, the day and more above each.
  if (numbers.has(above)) return isToldBelow(blocks, at, 10);
  if (!isHeadlineLike(text) || !isToldBelow(blocks, at, isFromPaper(blocks, at) ? 5 : 3)) return false;
  if (wireStamp.test(above.text)) return true;
  const below = blocks[at + 1];
  const signed = below !== undefined && isAnnounced(below.text);
  // The first of them has its own above it.
  if (address.test(above.text)) return signed && above.gap > 0 && address.test(blocks[0]?.text ?? '');
  if (ruling.test(above.text))
    return (
      signed ||
      isSignedHead(blocks, at) ||
      isDatedAsFirst(blocks, at) ||
      inCapitals(text) ||
      isOwnStory(blocks, at) ||
      isFromPaper(blocks, at)
    );
  if (!ender.test(above.text)) return false;
  return (signed || inCapitals(text) || ender.test(blocks.at(-1)?.text ?? '')) && gap > 0;
}

/** A day and a paragraph right below the line, as the first line of all has them. */
function isDatedAsFirst(blocks: readonly Block[], at: number): boolean {
  const isDated = (n: number): boolean =>
    isHeadlineLike(blocks[n]?.text ?? '') &&
    countWords(blocks[n]?.text ?? '', 4) >= 4 &&
    (readStamp(blocks[n + 1]?.text ?? '')?.dates.length ?? 0) > 0 &&
    isProse(blocks[n + 2]?.text ?? '');
  return isDated(0) && isDated(at);
}

/** “The Harbour Post” above a day: where the next cutting is from. */
const isFromPaper = (blocks: readonly Block[], at: number): boolean =>
  mayBePaperName((blocks[at] as Block).text) && (readStamp(blocks[at + 1]?.text ?? '')?.dates.length ?? 0) > 0;

/**
 * Whether a line between rulings is the headline of a story of its own, as news in brief have them: every part of the file opens
 * with one, which its own paragraphs take up and no other part does. Refuses the headings of one long report's parts.
 */
function isOwnStory(blocks: readonly Block[], at: number): boolean {
  const parts: (readonly Block[])[] = [];
  let from = 0;
  for (const [n, { text }] of blocks.entries()) {
    if (!ruling.test(text)) continue;
    parts.push(blocks.slice(from, n));
    from = n + 1;
  }
  parts.push(blocks.slice(from));
  const own = parts.findIndex((part) => part.includes(blocks[at] as Block));
  return parts.every((part, n) => {
    const head =
      n === 0 ? part.find((block, m) => isHeadlineLike(block.text) && isProse(part[m + 1]?.text ?? '')) : part[0];
    if (head === undefined || part.length > 6 || countWords(head.text, 4) < 3 || !isHeadlineLike(head.text))
      return false;
    if (n !== own && n !== own - 1) return true;
    const told = (one: readonly Block[]): number => wordsComingBack(head.text, storyWords(one.map(free))).back;
    return told(part) >= (n === own ? 2 : 1) && parts.every((other, m) => m === n || told(other) * 2 < told(part));
  });
}

const free = (block: Block): Block => ({ ...block, role: null });

/** A line of a headline's length and look, that is no author's and no section. */
export function isHeadlineLike(text: string): boolean {
  const words = countWords(text, 25);
  if (words < 2 || words > 20 || endsSentence(text) || !/^[\p{Lu}\p{N}“‘"']/u.test(text)) return false;
  return !isSection(text) && !isAnnounced(text) && !isBylineRole(text) && !(isPersonName(text) && /\p{Ll}/u.test(text));
}

/** Whether, past an author and a date at most, a paragraph follows. */
const isToldBelow = (blocks: readonly Block[], at: number, within = 3): boolean =>
  blocks.slice(at + 1, at + 1 + within).some(({ text }) => isProse(text) || readDateline(text) !== null);

const inCapitals = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}{3}/u.test(text);

/**
 * The stories of a text that holds several, each as the whole text with every character of the others blanked out: lines
 * and offsets stay those of the file. One story gives the text itself.
 */
export function splitStories(text: string): readonly string[] {
  const lines = splitLines(text);
  const starts = storyStarts(toBlocks(text, withoutLineMarks(text, lines)));
  if (starts.length === 0) return [text];
  const offsets = [0, ...starts.map((line) => lines[line]?.start ?? 0), text.length];
  const blank = (words: string): string => words.replace(/[^\r\n]/g, ' ');
  return offsets.slice(0, -1).map((from, n) => {
    const to = offsets[n + 1] as number;
    return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to));
  });
}
