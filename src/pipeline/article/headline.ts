// Takes “Ice road opens” below “Radio”, “Harbour Post” and “2h ago Man held after fire”. Refuses “RIGA (Reuters) — The ice
// road opened”, which is the story, and a first sentence where no line above it is a headline.
import { type Block, claim } from './blocks.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { headlineEnd } from './headline-suffix.ts';
import { isPersonName } from './names.ts';
import { mayBePaperName } from './publications.ts';
import { nameAbove, paperName, siteName } from './rule-names.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, normalised } from './shape.ts';
import { isLiveEntry } from './standfirst.ts';
import { addressesReader, isProse, storyWords, wordsComingBack } from './story-words.ts';

/** A headline is short even where it is long. */
const longestHeadline = 260;
/** So far down is the headline looked for: menus are long. */
const farthest = 90;
/** A headline stands above its standfirst, which may say more of the story: so much more that it counts for nothing. */
const roomForStandfirst = 2.6;
/** A line must weigh so much to be taken for the headline where prose stands above it. */
const enoughBelowProse = 3.5;
/** Rivals nearer than this make the choice a question. */
const closeCall = 2;

/** What the file's name says. */
export interface HeadlineHints {
  /** The words of the file's name and of the address, cut as the story's are. */
  readonly named: ReadonlySet<string>;
}

export interface HeadlineChoice {
  /** Its place in the blocks, or -1 where the text has none. */
  readonly at: number;
  /** Another line that may be the headline, where the choice is not sure. */
  readonly runnerUp: Block | null;
  readonly sure: boolean;
}

interface Candidate {
  /** Whether its words come back in the story. */
  readonly told: boolean;
  readonly at: number;
  readonly weight: number;
}

/**
 * Weighs the lines that can be the headline and claims the best, with what stands above it. Evidence: the line's own shape,
 * its words coming back in the story and in the file's name, its being printed twice, and what follows it.
 */
export function claimHeadline(blocks: readonly Block[], hints: () => HeadlineHints): HeadlineChoice {
  const settled = blocks.findIndex((block) => block.role === 'headline');
  if (settled !== -1) {
    claimAbove(blocks, settled);
    return { at: settled, runnerUp: null, sure: true };
  }
  const plain = plainAt(blocks);
  if (plain !== null) {
    claimAbove(blocks, plain);
    claim(blocks[plain] as Block, 'headline', 'first line, with its head or story below');
    claimSecondLine(blocks, plain);
    return { at: plain, runnerUp: null, sure: true };
  }
  const candidates = weigh(blocks, hints());
  const best = candidates.reduce<Candidate | null>(
    (top, one) => (top === null || one.weight > top.weight ? one : top),
    null,
  );
  if (best === null || best.weight < -1) {
    claimAboveStory(blocks);
    return { at: -1, runnerUp: best === null ? null : (blocks[best.at] as Block), sure: true };
  }
  const chosen =
    candidates.find((one) => one.at <= best.at && one.weight >= best.weight - roomForStandfirst && one.weight >= 1.5) ??
    best;
  claimAbove(blocks, chosen.at);
  const headline = blocks[chosen.at] as Block;
  claim(headline, 'headline', 'headline by its evidence');
  claimSecondLine(blocks, chosen.at);
  const first = candidates[0] === chosen;
  const rivals = candidates.filter((one) => one !== chosen && (one.at < chosen.at || one.weight > chosen.weight + 1));
  const rival = rivals.reduce<Candidate | null>(
    (top, one) => (top === null || one.weight > top.weight ? one : top),
    null,
  );
  const close =
    rival !== null && rival.weight > chosen.weight - closeCall && (!first || isLabelLike(chosen, headline.text));
  // A strapline or a label: nothing but the line itself can tell.
  const over = blocks[chosen.at - 1];
  const strap =
    over !== undefined &&
    over.rule === 'above the headline' &&
    headline.gap === 0 &&
    chosen.at === 1 &&
    countWords(over.text, 2) > 1 &&
    !kicker.test(over.text) &&
    !/[|•·]/.test(over.text);
  // Below furniture, a line of which the story says nothing, with a likelier one right below.
  const untold =
    !chosen.told &&
    chosen.at > 0 &&
    candidates.some((one) => one.at > chosen.at && one.told && one.weight > chosen.weight);
  const poor = chosen.weight < 1.5 && (!first || isLabelLike(chosen, headline.text));
  return {
    at: chosen.at,
    runnerUp: strap ? (over as Block) : rival === null ? null : (blocks[rival.at] as Block),
    sure: !close && !poor && !strap && !untold,
  };
}

/**
 * The place of a headline that no other line disputes, by far the commonest: the first line that is no furniture, of a
 * headline's shape, with an author, a date or the story right below. Null where the evidence must be weighed.
 */
function plainAt(blocks: readonly Block[]): number | null {
  const at = blocks.findIndex((block) => block.role === null);
  const first = blocks[at];
  if (first === undefined || at > 12 || blocks.slice(0, at).some(isMailHeader)) return null;
  const { text } = first;
  const words = countWords(text, 30);
  if (
    words < 4 ||
    words > 24 ||
    endsSentence(text) ||
    !/^[\p{Lu}\p{N}“‘"'£$€]/u.test(text) ||
    /[:,;]$|\s{2}|[|•·]/.test(text)
  )
    return null;
  if (!canBeHeadline(text) || menuWord.test(text) || /^(?:LIVE|BREAKING|UPDATE)\b/.test(text)) return null;
  if (mayBePaperName(text) || isBylineLine(text) || addressesReader(text)) return null;
  if (blocks.slice(at + 1, at + 7).some(({ role, rule }) => role === 'boilerplate' && !harmless.has(rule))) return null;
  const below = blocks.slice(at + 1, at + 4).filter(({ role }) => role !== 'boilerplate');
  const [next, third] = below;
  if (next === undefined) return null;
  if (isOfHead(next) || (next.role === null && isProse(next.text) && !addressesReader(next.text))) return at;
  // A standfirst; below a menu the two could be links to other stories.
  const standfirst = next.role === null && countWords(next.text, 8) >= 6 && !addressesReader(next.text);
  const alone = blocks.slice(0, at).every(({ rule }) => !ofMenus.has(rule));
  return alone && standfirst && third !== undefined && isOfHead(third) ? at : null;
}

const isOfHead = ({ role, text }: Block): boolean =>
  role === 'date' || role === 'byline' || role === 'caption' || (role === null && isAnnounced(text));

const ofMenus = new Set(['menu', 'ticker', 'related', 'live', 'wire slug', 'archive', 'section label', 'page number']);

/** Furniture that stands between headline and story on pages without a menu. */
const harmless = new Set(['sharing', 'count', 'comments', 'advert', 'author note', 'social']);

const isLabelLike = ({ told }: Candidate, text: string): boolean =>
  countWords(text, 4) <= (told ? 2 : 3) || mayBePaperName(text);

/** What the lines are weighed against; made once for an article. */
interface Evidence {
  readonly blocks: readonly Block[];
  readonly story: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
  /** How often each line's own words are printed near the head. */
  readonly printed: ReadonlyMap<string, number>;
  /** A line's own words, without what a page adds to them. */
  readonly wordsOf: (block: Block) => string;
}

/** A line that may be the headline, and how much of what is no headline stands above it. */
interface Position {
  readonly at: number;
  /** Nothing but furniture and names stands above it. */
  readonly first: boolean;
  readonly proseAbove: number;
}

function weigh(blocks: readonly Block[], hints: HeadlineHints): readonly Candidate[] {
  const evidence = gather(blocks, hints);
  const candidates: Candidate[] = [];
  for (const { at, first, proseAbove } of positions(blocks)) {
    const { told, weight } = weightOf(at, evidence);
    const whole = weight + weightOfNext(at, evidence) + (first ? (at === 0 ? 1.5 : 0.8) : 0) - proseAbove * 5;
    if (proseAbove < 0.5 || whole >= enoughBelowProse) candidates.push({ at, weight: whole, told });
  }
  return candidates;
}

function gather(blocks: readonly Block[], { named }: HeadlineHints): Evidence {
  const made = new Map<Block, string>();
  const wordsOf = (block: Block): string => {
    const known = made.get(block);
    if (known !== undefined) return known;
    const words = bareWords(block.text);
    made.set(block, words);
    return words;
  };
  const printed = new Map<string, number>();
  for (const block of blocks.slice(0, farthest)) {
    if (block.text.length > 160 || block.text.endsWith('.') || countWords(block.text, 4) < 4) continue;
    const words = wordsOf(block);
    printed.set(words, (printed.get(words) ?? 0) + 1);
  }
  return { blocks, story: storyWords(blocks), named, printed, wordsOf };
}

function positions(blocks: readonly Block[]): readonly Position[] {
  const lastHeader = lastMailHeader(blocks);
  const found: Position[] = [];
  let proseAbove = 0;
  let first = true;
  for (let at = Math.max(0, lastHeader); at < Math.min(blocks.length, farthest); at += 1) {
    const { role, text } = blocks[at] as Block;
    if (role !== null) continue;
    if (canBeHeadline(text)) {
      found.push({ at, first, proseAbove });
      if (!isBylineLine(text)) first = false;
    } else if (isProse(text)) {
      // A note above a mail, or a notice to the reader, is no story yet.
      const early = at < 12 || (lastHeader !== -1 && at <= lastHeader + 4);
      proseAbove += early && addressesReader(text) && !opensStory(text) ? 0.2 : 1;
      first = false;
      if (proseAbove >= 2) break;
    }
  }
  return found;
}

/** Whether the line has a headline's outward shape: neither a paragraph nor an author, a role, a button. */
function canBeHeadline(text: string): boolean {
  if (text.length > longestHeadline || opensStory(text) || isSection(text) || isAnnounced(text)) return false;
  if (/[.!?]["”’]? \p{Lu}.{60,}[.]$/u.test(text)) return false;
  if (!/\p{L}{2}/u.test(text) || /^(?:https?:|www\.|@|>|\|)/.test(text)) return false;
  const words = countWords(text, 40);
  return !(endsSentence(text) && !/[?!…][”’"'»)\]]*$/.test(text) && words >= 10) && words < 36;
}

function isBylineLine(text: string): boolean {
  return (
    isPersonName(text) ||
    isBylineRole(text) ||
    (text.length < 70 && countWords(text, 9) < 8 && readByline(text) !== null)
  );
}

/** What speaks for a line, and whether the story tells of it. */
function weightOf(at: number, evidence: Evidence): { readonly weight: number; readonly told: boolean } {
  const { blocks, story, named, printed, wordsOf } = evidence;
  const block = blocks[at] as Block;
  const own = block.text.slice(0, headlineEnd(block.text));
  const words = countWords(own, 40);
  let weight = weightOfShape(block.text, words);
  const { back, of } = wordsComingBack(own, story);
  if (story.size > 0 && of > 0)
    weight += of === 1 ? back : back === 0 ? -1 : 3.2 * (back / of) * Math.min(1, (back + 1) / 3);
  if (words >= 4 && (printed.get(wordsOf(block)) ?? 1) > 1) weight += 2;
  if (named.size > 1) {
    const inName = wordsComingBack(own, named).back;
    if (inName >= 2) weight += 2.5 * (inName / named.size);
  }
  // The same words with a number or a label before them are how a wire or a page calls the story.
  if (hasShorterCopy(block, evidence)) weight -= 7;
  const above = blocks[at - 1];
  if (above !== undefined) {
    // A label in a run of buttons is one of them; a few words right below a mail's headers are whose it is.
    if (block.gap === 0 && above.role === 'boilerplate' && words <= 4 && back === 0) weight -= 1.5;
    if (isMailHeader(above) && endsSentence(block.text)) weight -= 5;
    // A paper's motto stands below its name.
    if (above.role === null && back === 0 && mayBePaperName(above.text)) weight -= 2.5;
    if (isLiveEntry(above)) weight -= 4;
  }
  if (back < 2 && /^(?:LIVE|BREAKING|WATCH|VIDEO|UPDATE)\b/.test(block.text)) weight -= 3;
  if (back === 0) {
    // Sites speak to their readers, and who sends an article on to friends.
    if (addressesReader(own)) weight -= 1.5;
    if (words <= 4 && kicker.test(block.text)) weight -= 2.5;
    if (/^\p{Lu}\p{L}+ & \p{Lu}\p{L}+$/u.test(block.text) || /\bsince 1[6-9]\d\d$/i.test(block.text)) weight -= 2;
  }
  return { weight, told: back > 1 || (back === 1 && of < 3) };
}

/** What speaks for a line by its look alone. */
function weightOfShape(text: string, words: number): number {
  let weight = words === 1 ? -1.5 : words === 2 ? 0 : words === 3 ? 1 : words <= 20 ? 2 : words <= 28 ? 0.5 : -2;
  // A stop ends a sentence; three dots end a link that a page cut off.
  if (/(?:[^.]\.|\.{3}|…)[”’"')]*$/.test(text) && !/\b(?:\p{Lu}\.){2,}$/u.test(text)) weight -= 1.5;
  if (/[:,;]$/.test(text)) weight -= 2;
  if (!/^[\p{Lu}\p{N}“‘"'«„£$€¿¡([]/u.test(text)) weight -= /^[\p{Ll}]/u.test(text) ? 1 : 2.5;
  if (mayBePaperName(text)) weight -= 3;
  // In capitals throughout a name and a headline look alike.
  if (isBylineLine(text)) weight -= /\p{Ll}/u.test(text) ? 4 : 0.5;
  if (menuWord.test(text)) weight -= words <= 3 ? 3 : 1;
  // Several things set apart on one line are a menu or a list of facts: “News  Sport  Culture”, “Est. 1861 · Vol. 157”.
  if (/\S\s{2,}\S.*\S\s{2,}\S|(?:\s[·•|]\s.*){2}/u.test(text)) weight -= 3;
  return weight;
}

function hasShorterCopy(block: Block, { printed, wordsOf }: Evidence): boolean {
  if (printed.size < 2) return false;
  const words = wordsOf(block);
  for (const other of printed.keys()) if (other.length < words.length && words.endsWith(` ${other}`)) return true;
  return false;
}

/** The last of the headers above an article that came in a mail, or -1; those of a mail quoted below it do not count. */
function lastMailHeader(blocks: readonly Block[]): number {
  let last = -1;
  let prose = 0;
  for (const [at, block] of blocks.slice(0, 40).entries()) {
    if (isMailHeader(block)) last = at;
    else if (block.role === null && isProse(block.text)) prose += 1;
    if (prose > 1) break;
  }
  return last;
}

const isMailHeader = (block: Block | undefined): boolean =>
  block?.rule === 'mail header' || block?.rule === 'date of the mail';

/** What follows a headline: a standfirst, an author, a date, a picture, the story. */
function weightOfNext(at: number, { blocks, wordsOf }: Evidence): number {
  for (let next = at + 1; next < Math.min(blocks.length, at + 8); next += 1) {
    const block = blocks[next] as Block;
    const { role, text, rule } = block;
    if (role === 'date' || role === 'byline') return 1.5;
    if (role === 'caption' || role === 'credit') return 0.5;
    if (role !== null) {
      if (rule === 'menu' || rule === 'registration') return 0;
      continue;
    }
    if (isAnnounced(text)) return 1.5;
    if (isBylineLine(text)) return 1;
    if (isProse(text) || opensStory(text)) return 1;
    if (wordsOf(block) === wordsOf(blocks[at] as Block) || !/\p{L}{2}/u.test(text)) continue;
    return countWords(text, 6) >= 6 ? 0.5 : -0.5;
  }
  return 0;
}

/** What a paper calls a kind of piece, or a part of the week: “The Saturday interview”, “Long read”. */
const kicker =
  /^(?:the )?(?:\p{L}+ ){0,3}(?:interview|essay|column|(?:long|big|weekend) read|profile|diary|letters?|debate|reviews?|report|opinions?|views?|viewpoint|comment|features?|story|magazine|weekend|q ?& ?a|editorial|leader|analysis|explained|briefing|dispatch|notebook|sketch)$/iu;

/** What sites call their rooms and doors. */
const menuWord =
  /^(?:(?:main|left|right|top|site|exit|close|open)\s)?(?:menu|navigation)$|\b(?:subscri(?:be|ption)|sign in|log ?in|my account|newsletters?|cookies?|privacy|partners|consent|advertis\w*|e-?edition|weather|horoscopes?|puzzles|crosswords?|classifieds|obituaries|jobs|billing|browser|app)\b/i;

/** A dateline opens the story; in a short line without day or agency it may be a headline's "EXCLUSIVE –". */
function opensStory(text: string): boolean {
  const dateline = readDateline(text);
  return (
    dateline !== null && (dateline.agency !== null || text.length > 140 || /\d/.test(text.slice(0, dateline.span.end)))
  );
}

/** The line below that a headline cannot end without: “River peaks as” above “300 homes flood”. */
function claimSecondLine(blocks: readonly Block[], at: number): void {
  const headline = blocks[at] as Block;
  const below = blocks[at + 1];
  if (
    below === undefined ||
    below.role !== null ||
    below.gap > 0 ||
    below.text.length > 120 ||
    endsSentence(below.text) ||
    /[:;]$/.test(below.text) ||
    isBylineLine(below.text) ||
    isAnnounced(below.text)
  )
    return;
  if (/(?:[,;–—-]|\b(?:as|to|of|in|and|or|for|the|a|an|with|on|at|by|from|into|but|amid))$/.test(headline.text))
    claim(below, 'headline', 'second line of the headline');
}

/** Gives what stands above the headline its role: an author announced, a paragraph of the story, or furniture. */
function claimAbove(blocks: readonly Block[], headlineAt: number): void {
  const lastHeader = lastMailHeader(blocks.slice(0, headlineAt));
  const headline = bareWords((blocks[headlineAt] as Block).text);
  for (const [at, block] of blocks.slice(0, headlineAt).entries()) {
    if (block.role !== null) continue;
    if (isSection(block.text)) claim(block, 'boilerplate', 'section label');
    else if (bareWords(block.text) === headline) claim(block, 'boilerplate', 'headline printed again');
    else if (isAnnounced(block.text)) claim(block, 'byline', 'byline with By');
    else if (mayBePaperName(block.text)) claim(block, 'boilerplate', paperName);
    else if (isPersonName(block.text) && /\p{Ll}/u.test(block.text))
      claim(block, 'boilerplate', at === 0 && headlineAt > 3 ? siteName : nameAbove);
    else if (isProse(block.text)) {
      const note =
        lastHeader !== -1 &&
        (isMailHeader(blocks[at - 1])
          ? countWords(block.text, 20) < 12 && !opensStory(block.text)
          : at < lastHeader + 6 && addressesReader(block.text));
      const notice =
        addressesReader(block.text) && [blocks[at - 1], blocks[at + 1]].some((one) => one?.rule === 'notice');
      if (note) claim(block, 'boilerplate', 'note above an article in a mail');
      else if (notice) claim(block, 'boilerplate', 'notice');
      else claim(block, 'body', 'paragraph above the headline');
    } else claim(block, 'boilerplate', 'above the headline');
  }
}

/** Where no line is the headline, labels above the first paragraph are furniture all the same. */
function claimAboveStory(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.role !== null) continue;
    if (isSection(block.text)) claim(block, 'boilerplate', 'section label');
    else if (isAnnounced(block.text)) claim(block, 'byline', 'byline with By');
    else if (mayBePaperName(block.text)) claim(block, 'boilerplate', paperName);
    else return;
  }
}

const bareWords = (text: string): string =>
  text.length > longestHeadline + 60 ? '' : normalised(text.slice(0, headlineEnd(text)));

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
