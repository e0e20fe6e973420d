// Takes “Ice road opens” below “Radio”, “Harbour Post” and “2h ago Man held after fire”. Refuses “RIGA (Reuters) — The ice
// road opened”, which is the story, and a first sentence where no line above it is a headline.
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, claim } from './blocks.ts';
import { bulletLength } from './bullets.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { hasVerb } from './happens.ts';
import { isAboveAnotherHead, isAboveShorter, isBelowTold, isJoined } from './headline-doubt.ts';
import {
  bareWords,
  canBeHeadline,
  type Features,
  type HeadlineHints,
  headlineCandidates,
  isBylineLine,
  greets as isGreeting,
  isMailHeader,
  isToldNotNamed,
  kicker,
  lastMailHeader,
  menuWord,
  opensStory,
  runAround,
  talkLabel,
  teaser,
} from './headline-features.ts';
import { headlineEnd, headlineStart } from './headline-suffix.ts';
import weights from './headline-weights.json' with { type: 'json' };
import { bySidecar } from './hints.ts';
import { signature } from './letters.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { isPageLine } from './page-words.ts';
import { isPaperName, mayBePaperName } from './publications.ts';
import { cataloguedPaper } from './records.ts';
import { cited, nameAbove, paperName, siteName } from './rule-names.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, normalised, opensWithMark } from './shape.ts';
import { isLiveEntry } from './standfirst.ts';
import { addressesReader, isProse, storyWords, wordsComingBack, wordsOf } from './story-words.ts';

/** A choice less likely than this is a question. Chosen so that of pastes that were not fitted on fewer than one in a hundred is wrong without one. */
const sureFrom = 0.9;

/** Where the other line stands right below, as a standfirst does, a little less is enough. */
const sureAbove = 0.85;

/** How sure a line is that no other disputes: of 648 in articles and pastes, none was wrong. */
const plainShare = 0.99;

/** A line that is nearly as likely as none is taken and asked about: to say no is easier than to find it. */
const leaning = 1.25;

export interface HeadlineChoice {
  /** Its place in the blocks, or -1 where the text has none. */
  readonly at: number;
  /** Another line that may be the headline, where the choice is not sure. */
  readonly runnerUp: Block | null;
  readonly sure: boolean;
  /** How likely it is, from 0 to 1. */
  readonly share: number;
}

const table: Readonly<Record<string, number>> = weights.features;

/** What a line's features add up to, in log odds. */
function scoreOf(features: Features): number {
  let score = 0;
  for (const [name, value] of features) score += (table[name] ?? 0) * value;
  return score;
}

/**
 * Weighs the lines that can be the headline and claims the likeliest, with what stands above it; that there is none is
 * weighed beside them. Before `end`, where another story begins.
 */
export function claimHeadline(
  blocks: readonly Block[],
  hints: () => HeadlineHints,
  end = blocks.length,
): HeadlineChoice {
  const settled = blocks.findIndex((block) => block.role === 'headline');
  if (settled !== -1) {
    claimAbove(blocks, settled);
    return { at: settled, runnerUp: null, sure: true, share: 1 };
  }
  claimTrail(blocks);
  const stack = narrowLines(blocks);
  if (stack !== null) {
    claimAbove(blocks, stack.top);
    for (const line of blocks.slice(stack.top, stack.end))
      claim(
        line,
        'headline',
        line === blocks[stack.top] ? 'first of several narrow lines' : 'second line of the headline',
      );
    return { at: stack.top, runnerUp: null, sure: true, share: plainShare };
  }
  const placed = namedInSubject(blocks) ?? plainAt(blocks);
  const plain = placed !== null && isAboveOneTold(blocks, placed) ? null : placed;
  // Where the line is the very first and all below it is a head or story, nothing else is weighed.
  if (plain !== null && isUndisputed(blocks, plain)) return plainChoice(blocks, plain, null, true, plainShare);
  const known = hints();
  const { candidates, none } = headlineCandidates(blocks, known);
  // What only ends a story, with no prose below it, is no headline of it.
  const lastProse = blocks.findLastIndex(({ text }) => isProse(text));
  // Beside a headline printed twice, a name printed twice is its author's.
  const doubled = candidates.some(({ features }) => features.has('copied') || features.has('longer-copy'));
  const isAuthor = (at: number): boolean => {
    const { text } = blocks[at] as Block;
    return isPersonName(text) && isLikelyPerson(text) && blocks.filter((one) => one.text === text).length > 1;
  };
  const entries = firstOfLiveEntries(blocks, candidates);
  const unsigned = candidates.filter(
    ({ at }) =>
      at < end &&
      at < entries &&
      !isTurn(blocks, at) &&
      !isBrokenSentence(blocks, at) &&
      !isSignedBelow(blocks, at) &&
      !(doubled && isAuthor(at)) &&
      !isDatedBelow(blocks, at) &&
      !isOfLetter(blocks, at, candidates.at(-1)?.at ?? at) &&
      !isNoteInMail(blocks, at, candidates.at(-1)?.at ?? at),
  );
  const aboveStory = unsigned.filter(({ at }) => at < lastProse);
  const ranked = (aboveStory.length > 0 ? aboveStory : unsigned)
    .map(({ at, features }) => ({ at, share: Math.exp(scoreOf(features)) }))
    .sort((a, b) => b.share - a.share);
  const noneShare = Math.exp(scoreOf(none));
  const total = ranked.reduce((sum, { share }) => sum + share, noneShare);
  const [likeliest, next] = ranked;
  const isPair = likeliest !== undefined && next !== undefined && isStandfirstOf(blocks, likeliest, next, total);
  const ofEntry =
    likeliest !== undefined && isPair === false ? belowMenuAndDay(blocks, likeliest.at, ranked) : undefined;
  const [best, second] = ofEntry !== undefined ? [ofEntry, likeliest] : isPair ? [next, likeliest] : ranked;
  if (plain !== null) {
    // Of a pair the lower is the standfirst, however likely.
    const ofPair = isPair && next?.at === plain ? likeliest : undefined;
    const share = ((ranked.find(({ at }) => at === plain)?.share ?? 0) + (ofPair?.share ?? 0)) / total;
    const rival = ranked.find((one) => one.at !== plain && one !== ofPair && !isOfStory(blocks, one.at));
    const isDoubted =
      share < leastOfPlain || (rival !== undefined && rival.share / total > doubtFrom) || isAboveShorter(blocks, plain);
    const runnerUp = isDoubted && rival !== undefined ? (blocks[rival.at] as Block) : null;
    return plainChoice(blocks, plain, runnerUp, !isDoubted, isDoubted ? Math.min(share, sureFrom) : plainShare);
  }
  // Where “By Rosa Lim” still follows, a head has begun, whatever its story tells again.
  const unlikely =
    best === undefined ||
    (isPair ? best.share + likeliest.share : best.share) * leaning < noneShare ||
    // What is read as the headline gives way to the curator’s; a sentence that may be the story’s is not to be lost so.
    (known.told && best.share / total < sureFrom && endsSentence((blocks[best.at] as Block).text));
  const lone = unlikely || isOfStory(blocks, best.at) ? loneAbove(blocks) : null;
  if (lone !== null) {
    const runnerUp = best === undefined || best.at === lone ? null : (blocks[best.at] as Block);
    claimAbove(blocks, lone);
    claim(blocks[lone] as Block, 'headline', 'the only line beside author and date');
    return { at: lone, runnerUp, sure: false, share: loneShare };
  }
  if (best === undefined || (unlikely && !isSignedSoon(blocks, best.at) && !isOfColumn(blocks, best.at))) {
    claimAboveStory(blocks);
    return {
      at: -1,
      runnerUp: best === undefined ? null : (blocks[best.at] as Block),
      sure: true,
      share: noneShare / total,
    };
  }
  const longer =
    belowTalkLabel(blocks, best.at) ??
    letterBelow(blocks, best.at) ??
    lettersAbove(blocks, best.at) ??
    withoutLabel(blocks, best.at) ??
    longerCopy(blocks, best.at);
  const capitals = longer === null ? capitalsAbove(blocks, best.at) : null;
  const lowest = longer ?? capitals ?? topOfCapitals(blocks, withHeadBelow(blocks, withoutSuffix(blocks, best.at)));
  const at = topOfBroken(blocks, lowest);
  const runnerUp =
    longer !== null || capitals !== null
      ? (blocks[best.at] as Block)
      : second === undefined || second.at === at
        ? null
        : (blocks[second.at] as Block);
  claimAbove(blocks, at);
  claim(blocks[at] as Block, 'headline', 'headline by its evidence');
  for (const line of blocks.slice(at + 1, lowest + 1)) claim(line, 'headline', 'second line of the headline');
  claimSecondLine(blocks, at);
  return {
    at,
    runnerUp,
    sure:
      longer === null &&
      capitals === null &&
      !unlikely &&
      !isPair &&
      ofEntry === undefined &&
      !isOfSeveralLetters(blocks) &&
      !isQuotedBelow(blocks, at) &&
      !isBelowAnother(blocks, ranked, total) &&
      !isAboveLonger(blocks, at) &&
      !isBelowShort(blocks, at) &&
      !isBelowBroken(blocks, at) &&
      !isBelowTold(blocks, at) &&
      !isAboveShorter(blocks, at) &&
      !isAboveAnotherHead(blocks, at) &&
      !isJoined(blocks, at) &&
      best.share / total >= (runnerUp === blocks[at + 1] ? sureAbove : sureFrom),
    share: isPair ? Math.max(leastOfPair, best.share / total) : best.share / total,
  };
}

/**
 * A headline broken over two to five narrow lines, “Bishop’s car”, “found in”, “his pond”, right above “By Rosa Lim”, with nothing but
 * a page's own words above: each but the first goes on in small letters, and the story takes them up. Null where none stands there.
 */
function narrowLines(blocks: readonly Block[]): { readonly top: number; readonly end: number } | null {
  const end = blocks
    .slice(0, 16)
    .findIndex(({ text }) => /^by:? \S/i.test(text) && text.length < 60 && isAnnounced(text));
  if (end < 2) return null;
  let top = end;
  while (
    top > 0 &&
    top > end - 5 &&
    blocks[top - 1]?.role === null &&
    (top === end || blocks[top]?.gap === 0) &&
    (blocks[top - 1] as Block).text.length <= 34 &&
    !/[.!?:;]$/.test((blocks[top - 1] as Block).text)
  ) {
    top -= 1;
    if (/^[\p{Lu}\p{N}“‘"']/u.test((blocks[top] as Block).text)) break;
  }
  const lines = blocks.slice(top, end).map(({ text }) => text);
  if (lines.length < 2 || !/^[\p{Lu}\p{N}“‘"']/u.test(lines[0] ?? '')) return null;
  if (blocks.slice(0, top).some(({ role }) => role === null) || isPageLine(lines[0] ?? '')) return null;
  const words = lines.join(' ');
  // The story's own lines may be too narrow to be known for prose.
  const below = wordsOf(
    blocks
      .slice(end + 1)
      .map(({ text }) => text)
      .join(' '),
  );
  return countWords(words, 4) >= 4 && wordsComingBack(words, below).back > 0 ? { top, end } : null;
}

/**
 * What a newsletter prints above its greeting, where a line down to the `last` may be the headline instead: “News for all of Lorne” above
 * “Hi neighbor,”, and “PLUS: a robot folds a shirt”.
 */
function isOfLetter(blocks: readonly Block[], at: number, last: number): boolean {
  if (at === last) return false;
  if (/^(?:plus|also|inside|coming up|in this issue)\s?: \S/i.test((blocks[at] as Block).text)) return true;
  const greeting = blocks.findIndex(({ role, text }, n) => n > at && role === null && isGreeting(text));
  return (
    greeting !== -1 &&
    greeting <= at + 3 &&
    greeting < last &&
    !blocks.slice(at + 1, greeting).some(({ text }) => isProse(text))
  );
}

/** “Thought you’d like this!” right below the header of a mail, where a line down to the `last` may be the headline. */
function isNoteInMail(blocks: readonly Block[], at: number, last: number): boolean {
  const { text } = blocks[at] as Block;
  return (
    at < last && isMailHeader(blocks[at - 1]) && /[.!…]$/.test(text) && (/\byou\b/i.test(text) || addressesReader(text))
  );
}

/** What a talk is called, below “Interview with Rosa Lim”; null where no headline stands there. */
function belowTalkLabel(blocks: readonly Block[], at: number): number | null {
  const below = blocks[at + 1];
  if (!talkLabel.test((blocks[at] as Block).text) || below?.role !== null) return null;
  return canBeHeadline(below.text) && countWords(below.text, 3) >= 3 && !isBylineLine(below.text) ? at + 1 : null;
}

/** “Since Monday the night staff at” above “Crewe have a kitchen again.”: a line of the story as a narrow column breaks it. */
const isBrokenSentence = (blocks: readonly Block[], at: number): boolean =>
  countWords((blocks[at] as Block).text, 6) > 5 &&
  dangling.test((blocks[at] as Block).text) &&
  blocks[at + 1]?.role === null &&
  blocks[at + 1]?.gap === 0 &&
  endsSentence((blocks[at + 1] as Block).text);

/** “DER BLICK: Do you remember the first?”, with another line of that label: a question of a talk. */
function isTurn(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const [label] = /^\p{Lu}[^:]{1,30}: (?=\S.*\?$)/u.exec(text) ?? [];
  return label !== undefined && blocks.some((one) => one.text !== text && one.text.startsWith(label));
}

/**
 * Where the entries of a live blog begin, of which there are several by their times: what stands below is headed by its entry, where
 * another line that may be the headline stands above. Without either, the end of the text.
 */
function firstOfLiveEntries(blocks: readonly Block[], candidates: readonly { readonly at: number }[]): number {
  const first = blocks.findIndex(isLiveEntry);
  if (first === -1 || blocks.filter(isLiveEntry).length < 2) return blocks.length;
  const isLine = ({ at }: { readonly at: number }): boolean => {
    const { text } = blocks[at] as Block;
    return at < first && countWords(text, 4) >= 4 && !isPageLine(text) && !endsSentence(text);
  };
  return candidates.some(isLine) ? first : blocks.length;
}

/** The line that repeats the subject of the mail it came in, word for word. */
function namedInSubject(blocks: readonly Block[]): number | null {
  const header = blocks.findLastIndex(({ rule, text }) => rule === 'mail header' && /^subject\s?:/i.test(text));
  if (header === -1) return null;
  const words = normalised((blocks[header] as Block).text.replace(/^subject\s?:\s?(?:(?:re|fwd?|aw|wg)\s?:\s?)*/i, ''));
  if (countWords(words, 4) < 4) return null;
  const at = blocks.findIndex(({ role, text }, n) => n > header && role === null && normalised(text) === words);
  return at === -1 ? null : withHeadBelow(blocks, at);
}

/** Claims the way to the page that ends with the headline printed below: “Home / India / Monkeys take evidence”. */
function claimTrail(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.slice(0, 30).entries()) {
    if (block.role !== null || block.text.length > 300) continue;
    // “NewsIndiaCrane sold” above “Crane sold”, “03/05/2021, 21:07   Crane sold - Post”: a page's way or a browser's head, with its title.
    const titled = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}:\d\d(?:\s?[AP]M)?\s+(\S.*)$/i.exec(block.text)?.[1];
    const copy = blocks
      .slice(at + 1, at + 12)
      .find(
        ({ text }) =>
          (titled === undefined
            ? block.text.endsWith(text) && /\p{Ll}$/u.test(block.text.slice(0, -text.length)) && /^\p{Lu}/u.test(text)
            : titled.startsWith(text)) && countWords(text, 4) > 3,
      );
    if (copy !== undefined) claim(block, 'boilerplate', titled === undefined ? 'menu' : 'headline printed again');
    if (block.role !== null || !/ [/>»›] |(?: \| .*){3}/.test(block.text)) continue;
    const last = normalised(block.text.slice(block.text.search(/(?<= [/>»›|] )[^/>»›|]*$/)));
    if (countWords(last, 3) < 3) continue;
    if (blocks.slice(at + 1, at + 12).some(({ text }) => text.length < 300 && normalised(text) === last))
      claim(block, 'boilerplate', 'menu');
  }
}

/** Where two lines stand alone above a head, the upper is taken although the lower is likelier, down to this share of all. */
const leastOfUpper = 0.15;

/** The upper of two is so likely at least, where it is taken for how the two stand. */
const leastOfPair = 0.5;

/** Where it is no longer than the other by a quarter, as a headline is, down to this share. */
const leastOfShorter = 0.055;

/**
 * “The last lamplighter” above a sentence of twelve words or more: magazines head a feature by a few words that its standfirst explains. A
 * room of the site has a capital to each word, or two names with “and”.
 */
function isPhraseAboveSentence(blocks: readonly Block[], at: number, lowerAt: number): boolean {
  const [upper, lower] = [(blocks[at] as Block).text, (blocks[lowerAt] as Block).text];
  return (
    /^(?:The|An?|How|Why|When|Where|What|In|On) \p{Ll}/u.test(upper) &&
    !/ (?:and|&) /.test(upper) &&
    countWords(lower, 12) >= 12 &&
    lower.length > upper.length * 2.5
  );
}

/** Whether the likeliest line stands right below the next one, and no further line that may be a headline touches the two. */
function isStandfirstOf(
  blocks: readonly Block[],
  lower: { readonly at: number; readonly share: number },
  upper: { readonly at: number; readonly share: number },
  total: number,
): boolean {
  if (upper.at >= lower.at) return false;
  const isShorter = isAboveItsStandfirst(blocks, upper.at, lower.at);
  const least = isShorter ? (isPhraseAboveSentence(blocks, upper.at, lower.at) ? 0 : leastOfShorter) : leastOfUpper;
  if (upper.share / total < least) return false;
  // A note stands below the header of a mail, and a paper's name above its headline.
  if (isMailHeader(blocks[upper.at - 1]) || isPaperName((blocks[upper.at] as Block).text)) return false;
  const run = runAround(lower.at, blocks);
  return (
    (run.above === 1 || isShorter) &&
    run.below === 0 &&
    blocks.slice(upper.at + 1, lower.at).every((one) => isButtonOfHead(one) || isBylineLine(one.text))
  );
}

/**
 * The line that stands between the day or author of a blog's entry and its story, where the likeliest stands above the menu of the
 * whole site: that is what the blog is called. Undefined where no such line may be the headline.
 */
function belowMenuAndDay<T extends { readonly at: number }>(
  blocks: readonly Block[],
  likeliest: number,
  ranked: readonly T[],
): T | undefined {
  return ranked.find(({ at }) => {
    const [above, below] = [blocks[at - 1], blocks[at + 1]];
    if (at <= likeliest || !(above?.role === 'date' || above?.role === 'byline')) return false;
    if (below?.role !== null || !isProse(below.text)) return false;
    const between = blocks.slice(likeliest + 1, at);
    return between.filter(({ rule }) => ofMenus.has(rule) || rule === 'notice' || rule === 'contact').length > 1;
  });
}

/** “Copy link”, a page's address: what stands between a headline and its standfirst, where a menu would part the page's name from a headline. */
const isButtonOfHead = ({ role, rule, text }: Block): boolean =>
  role === 'boilerplate' && (rule === 'sharing' || (rule === 'contact' && !text.includes(' ')));

/**
 * “Dredging by night” right above “A port that could not close learned to work in the dark”, with the author or the day below: the
 * shorter of two lines, or nearly, neither of them a label, and no third above it. What words pages use is not asked: “opens” is one of them.
 */
function isAboveItsStandfirst(blocks: readonly Block[], at: number, lowerAt: number): boolean {
  const [upper, lower, above] = [blocks[at], blocks[lowerAt], blocks[at - 1]] as [Block, Block, Block | undefined];
  if (
    !blocks.slice(at + 1, lowerAt).every(isButtonOfHead) ||
    lower.gap > upper.gap + 1 ||
    upper.text.length > lower.text.length * 1.25
  )
    return false;
  if (lower.text.startsWith(upper.text) || upper.text.includes(lower.text) || upper.text.endsWith('.')) return false;
  if (/\p{Ll}{2}/u.test(upper.text) && !/\p{Ll}{2}/u.test(lower.text)) return false;
  if (countWords(upper.text, 3) < 3 || kicker.test(upper.text) || isPageLine(upper.text)) return false;
  // Below “Trending Now” stand links.
  if (teaser.test(upper.text) || (above?.rule === 'related' && upper.gap === 0)) return false;
  if (mayBePaperName(upper.text) || isBylineLine(upper.text) || / [/›»>|–—-] |:$|\d{4}/.test(upper.text)) return false;
  const below = blocks[lowerAt + 1];
  if (below === undefined || !(isOfHead(below) || (below.role === null && isBylineLine(below.text)))) return false;
  return !(
    above?.role === null &&
    countWords(above.text, 4) >= 4 &&
    canBeHeadline(above.text) &&
    !above.text.endsWith(upper.text)
  );
}

/** “Ask Aunt Ida” right above “My husband has alphabetised the soup”: what a column is called, or a headline of few words. */
function isAboveLonger(blocks: readonly Block[], at: number): boolean {
  const below = blocks[at + 1];
  const next = blocks[at + 2];
  if (countWords((blocks[at] as Block).text, 4) > 3 || below?.role !== null || below.gap > 0) return false;
  const { text } = below;
  return countWords(text, 4) >= 4 && canBeHeadline(text) && !endsSentence(text) && next !== undefined && isOfHead(next);
}

/** Right below “The man who” and “tunes bridges”: a headline of two lines, it may be, of which this is the standfirst. */
function isBelowBroken(blocks: readonly Block[], at: number): boolean {
  const [first, second] = at < 2 ? [] : blocks.slice(at - 2, at);
  const isShort = (block: Block | undefined): boolean =>
    block?.rule === 'above the headline' && countWords(block.text, 7) <= 6 && !endsSentence(block.text);
  return isShort(first) && isShort(second) && /^\p{Ll}/u.test(second?.text ?? '') && second?.gap === 0;
}

/** Whether “By Rosa Lim” stands a few lines below some words that may be a headline, past a standfirst at most. */
function isSignedSoon(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  if (countWords(text, 5) < 5 || endsSentence(text) || isBylineLine(text) || isPageLine(text)) return false;
  const by = blocks.findIndex(
    (one, n) =>
      n > at &&
      n <= at + 5 &&
      ((/^by:? \S/i.test(one.text) && isAnnounced(one.text)) ||
        (one.role === null && blocks[n + 1]?.role === 'date' && isPersonName(one.text) && isLikelyPerson(one.text))),
  );
  return by !== -1 && blocks.slice(at + 1, by).filter((one) => isProse(one.text)).length <= 1;
}

/** Between a person's name right above and the day right below: a column is headed so, whatever its “I” says. */
function isOfColumn(blocks: readonly Block[], at: number): boolean {
  const [above, line, below] = blocks.slice(Math.max(0, at - 1), at + 2);
  if (above === undefined || line === undefined || at === 0 || below?.role !== 'date') return false;
  return above.role === null && isPersonName(above.text) && isLikelyPerson(above.text) && countWords(line.text, 4) >= 4;
}

/** Right below “Salt”, with “LONG READ” above that: the word may be the headline. */
function isBelowShort(blocks: readonly Block[], at: number): boolean {
  const [label, short] = blocks.slice(Math.max(0, at - 2), at);
  if (label === undefined || short === undefined || short.rule !== 'above the headline') return false;
  return kicker.test(label.text) && countWords(short.text, 4) <= 3 && (blocks[at] as Block).gap === 0;
}

/** Whether the likeliest is the lower of two lines that stand alone above a head, and the upper not quite out of the question. */
function isBelowAnother(
  blocks: readonly Block[],
  ranked: readonly { readonly at: number; readonly share: number }[],
  total: number,
): boolean {
  const [lower, upper] = ranked;
  if (lower === undefined || upper === undefined || upper.at !== lower.at - 1 || (blocks[lower.at]?.gap ?? 0) > 0)
    return false;
  const run = runAround(lower.at, blocks);
  return run.above === 1 && run.below === 0 && upper.share / total > 0.02;
}

/** Two letters or more, each with who signed it: what heads the first may be a heading of its own. */
const isOfSeveralLetters = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ rule }, at) => rule === signature && blocks[at - 1]?.rule !== signature).length > 1;

/** Somebody's words right below a line that may be the headline as well: “‘It was the cat’”, below “I gave my house away”. */
function isQuotedBelow(blocks: readonly Block[], at: number): boolean {
  const { text, gap } = blocks[at] as Block;
  const above = blocks[at - 1];
  if (!/^(?:“[^“”]+”|‘.+’|"[^"]+"|'.+')$/.test(text) || above === undefined || gap > 0) return false;
  return (
    countWords(above.text, 4) >= 4 && canBeHeadline(above.text) && !endsSentence(above.text) && !isPageLine(above.text)
  );
}

/** The place of the same words without what a page's title adds: “Crane sold” below “Crane sold | Harbour Post”. */
function withoutSuffix(blocks: readonly Block[], at: number): number {
  const { text } = blocks[at] as Block;
  if (/^letters?\b.{0,12}:/i.test(text)) return at;
  if (headlineEnd(text) === text.length && !/\s[|–—-]\s|^[^:]{3,20}: /.test(text)) return at;
  const bare = normalised(text.slice(headlineStart(text)).replace(/\s[|–—-]\s[^|–—-]{2,40}$/, ''));
  const copies = new Set([bareWords(text), bare, normalised(text.replace(/^[^:]{3,20}: /, ''))]);
  const plain = blocks.findIndex(
    (block, n) =>
      n > at &&
      n < at + 30 &&
      block.role === null &&
      block.text.length <= text.length * 2 &&
      copies.has(normalised(block.text)),
  );
  return plain === -1 ? at : plain;
}

/** Of the copies of a line, the one that an author, a date or the story follows: the others are links and titles of the page. */
function withHeadBelow(blocks: readonly Block[], at: number): number {
  const words = bareWords((blocks[at] as Block).text);
  if (words === '') return at;
  let best = at;
  let most = headBelow(blocks, at);
  let told = 0;
  for (let n = 0; n < Math.min(blocks.length, farthestCopy); n += 1) {
    const { role, text } = blocks[n] as Block;
    // Below the story, a copy is a link.
    if (n > at && role === null && isProse(text) && !addressesReader(text)) told += 1;
    if (told > 2) break;
    if (n === at || role !== null || text.length > words.length + 20 || normalised(text) !== words) continue;
    // A page may print the standfirst twice as well: the article is the last of them.
    const alike =
      n > best && blocks[n + 1]?.text === blocks[best + 1]?.text && countWords(blocks[n + 1]?.text ?? '', 5) > 4;
    const strength = headBelow(blocks, n);
    // Of two that stand together, the lower one.
    const together = n > best && blocks.slice(best + 1, n).every((one) => one.role === 'boilerplate');
    if (strength > most || ((together || alike) && strength === most)) {
      best = n;
      most = strength;
    }
  }
  return best;
}

/** How surely the head or the story goes on below a line: 2 with an author announced, a date or a paragraph, 1 with a bare name. */
function headBelow(blocks: readonly Block[], at: number): number {
  const [next, third] = blocks
    .slice(at + 1, at + 8)
    .filter(({ role, text }) => role !== 'boilerplate' && bulletLength(text) === 0);
  if (!isHeadGoingOn(next)) return 0;
  const sure = next !== undefined && (isOfHead(next) || (next.role === null && isProse(next.text)));
  return sure || third?.role === 'date' || (third !== undefined && isProse(third.text)) ? 2 : 1;
}

/** “Thank you” right below “Letter: Thank you”: a page's title with what the page is. */
function withoutLabel(blocks: readonly Block[], at: number): number | null {
  const [, words] =
    /^(?:letters?|opinion|column|review|editorial|comment|commentary|obituary|video|watch|analysis|exclusive|live|interview|profile): (.{8,})$/i.exec(
      (blocks[at] as Block).text,
    ) ?? [];
  const below = blocks[at + 1];
  return words !== undefined && below?.role === null && bareWords(below.text) === bareWords(words) ? at + 1 : null;
}

/** So far down may a headline stand. */
const farthestCopy = 90;

/** “Letters: Who feeds the ducks?” right above “Plus: bad umbrellas”: the page of letters has its headline there, and below “Letters to the Editor”. */
function lettersAbove(blocks: readonly Block[], at: number): number | null {
  const isLetters = (one: Block | undefined): boolean =>
    one?.role === null && /^letters?\b.{0,12}: \S/i.test(one.text) && canBeHeadline(one.text);
  const { text, gap } = blocks[at] as Block;
  if (/\bletters? to the editors?$/i.test(text) && isLetters(blocks[at + 1])) return at + 1;
  return isLetters(blocks[at - 1]) && gap === 0 ? at - 1 : null;
}

/** Whether a line is the name that “By” announces a few lines below: a columnist's, above the headline. */
function isSignedBelow(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  if (!isPersonName(text)) return false;
  const name = text.toLowerCase();
  return blocks
    .slice(at + 1, at + 7)
    .some((one) => one.text.length < 90 && /^by:? /i.test(one.text) && one.text.toLowerCase().includes(name));
}

/** Whether a line is a name that stands above a line that may be the headline and again below it, beside the day: a columnist's. */
function isDatedBelow(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  if (!isPersonName(text) || !isLikelyPerson(text)) return false;
  const [above = at] = blocks.slice(0, farthestCopy).flatMap((one, n) => (one.text === text ? [n] : []));
  const below = blocks.findIndex(
    (one, n) =>
      n > above + 1 &&
      n < above + 9 &&
      one.text === text &&
      [blocks[n - 1], blocks[n + 1]].some((beside) => beside?.role === 'date'),
  );
  return (
    below !== -1 && blocks.slice(above + 1, below).some((one) => one.role === null && countWords(one.text, 4) >= 4)
  );
}

/** The heading of the one letter of a page, below “Letters to the Editor”; null where the page has several, which that heads. */
function letterBelow(blocks: readonly Block[], at: number): number | null {
  if (!/^(?:(?:your |readers[’'] )?letters?(?: to the editors?)?)$/i.test((blocks[at] as Block).text)) return null;
  const letters = blocks.filter(({ text }) =>
    /^(?:sir|madam|dear (?:sir|madam|editor)|to the editor|editor(?=\s?[,:–—-]))\b[^.]{0,14}[,:–—-]/i.test(text),
  );
  const belowAt = blocks[at + 1]?.role === 'date' ? at + 2 : at + 1;
  const below = blocks[belowAt];
  // The names that sign the others end in a stop, or are a place's: a heading of the next letter would stand there.
  const headed = blocks.some(
    ({ role, text }, n) =>
      n > at + 2 &&
      role === null &&
      letters.includes(blocks[n + 1] as Block) &&
      !/[.,]$/.test(text) &&
      countWords(text, 3) > 1,
  );
  // With a day between, the page's name heads them where they are several.
  if (
    letters.length === 0 ||
    (belowAt > at + 1 && letters.length > 1) ||
    headed ||
    below === undefined ||
    below.role !== null ||
    !canBeHeadline(below.text)
  )
    return null;
  return isBylineLine(below.text) || mayBePaperName(below.text) || isProse(below.text) ? null : belowAt;
}

/**
 * The line below that begins with all the words and goes on: a page links to its story by a short title above the whole one.
 * Null where none does, or where no head or story follows it.
 */
function longerCopy(blocks: readonly Block[], at: number): number | null {
  const words = normalised((blocks[at] as Block).text);
  if (countWords(words, 3) < 3) return null;
  const found = blocks.findIndex(
    ({ role, text }, n) =>
      n > at &&
      n < at + 20 &&
      role === null &&
      text.length < words.length * 3 &&
      normalised(text).startsWith(`${words} `),
  );
  if (found === -1 || endsSentence((blocks[found] as Block).text)) return null;
  const [below, next] = blocks.slice(found + 1).filter(({ role }) => role !== 'boilerplate');
  // A standfirst may stand between.
  const parted = below?.role === null && countWords(below.text, 6) >= 6 && next !== undefined && isSignedOrDated(next);
  return isHeadGoingOn(below) || parted ? found : null;
}

const isSignedOrDated = (block: Block): boolean =>
  block.role === 'date' || block.role === 'byline' || (block.role === null && isBylineLine(block.text));

/** A line that looks like a headline in its place is doubted where the evidence gives another this much. */
const doubtFrom = 0.3;

/** And where it gives the line itself less than this. */
const leastOfPlain = 0.5;

function plainChoice(
  blocks: readonly Block[],
  at: number,
  runnerUp: Block | null,
  sure: boolean,
  share: number,
): HeadlineChoice {
  claimAbove(blocks, at);
  claim(blocks[at] as Block, 'headline', 'first line, with its head or story below');
  claimSecondLine(blocks, at);
  return { at, runnerUp, sure: sure && !isJoined(blocks, at), share };
}

/**
 * “Printer version brought to you by” above the day and “Dispute over a tree”: the story says nothing of the line, and takes up one below the
 * day that ends without a stop and may be the headline itself.
 */
function isAboveOneTold(blocks: readonly Block[], at: number): boolean {
  let isParted = false;
  let story: ReadonlySet<string> | undefined;
  for (let n = at + 1; n < Math.min(blocks.length, at + 8); n += 1) {
    const { role, text } = blocks[n] as Block;
    isParted ||= role === 'date' || role === 'byline';
    if (role !== null) continue;
    if (isProse(text)) return false;
    // What touches a headline from below is its standfirst.
    if (!isParted || countWords(text, 4) < 4 || endsSentence(text) || !canBeHeadline(text) || isBylineLine(text))
      continue;
    story ??= storyWords(blocks);
    if (wordsComingBack((blocks[at] as Block).text, story).back > 0) return false;
    if (wordsComingBack(text, story).back > 0) return true;
  }
  return false;
}

/** Whether no line below may be the headline instead: down to the story stand authors, dates and pictures alone. */
function isUndisputed(blocks: readonly Block[], at: number): boolean {
  if (at > 0) return false;
  const end = blocks.findIndex(({ role, text }, n) => n > 0 && role === null && isProse(text));
  return (
    end !== -1 &&
    blocks
      .slice(1, end)
      .every((one) => one.role === 'boilerplate' || one.role === 'credit' || isOfHead(one) || isBylineLine(one.text))
  );
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
  if (talkLabel.test(text)) return null;
  if (isTopHeadline(blocks, at) || isHeadedInArchive(blocks, at) || (at === 0 && ofWholeText.test(text))) return at;
  const words = countWords(text, 30);
  if (
    words < 4 ||
    words > 24 ||
    endsSentence(text) ||
    !/^[\p{Lu}\p{Lo}\p{N}“‘"'£$€「『]/u.test(text) ||
    /[:,;]$|\s{2}|[|•·]/.test(text)
  )
    return null;
  if (!canBeHeadline(text) || menuWord.test(text) || /^(?:LIVE|BREAKING|UPDATE)\b/.test(text)) return null;
  if (mayBePaperName(text) || isBylineLine(text)) return null;
  // “7 harbours to see” above “By Rosa Lim” is one at the very top, whatever its words.
  const isBy = (one: Block | undefined): boolean =>
    one !== undefined && one.text.length < 90 && /^by\s/i.test(one.text) && isAnnounced(one.text);
  const signed = at === 0 && isBy(blocks[1]);
  // So is “Why we walk”, with a standfirst between.
  const headed = at === 0 && isBy(blocks[2]);
  if (!signed && (isPageLine(text) || (!headed && addressesReader(text)))) return null;
  // Below a page's own words a line that the story says nothing of may be more of them.
  if (at > 0 && wordsComingBack(text, storyWords(blocks)).back === 0) return null;
  const below = blocks.slice(at + 1, at + 5).filter(({ role }) => role !== 'boilerplate');
  const [next, third] = below;
  const signedBelow =
    third?.role === null &&
    at === 0 &&
    namesPeople(third.text) &&
    below[2] !== undefined &&
    (below[2].role === 'date' || isBylineRole(below[2].text));
  // “This article is more than two years old” below the author's day is no menu.
  if (
    !signedBelow &&
    blocks.slice(at + 1, at + 7).some(({ role, rule }) => role === 'boilerplate' && !harmless.has(rule))
  )
    return null;
  if (next === undefined) return null;
  if (isOfHead(next) || (next.role === null && isProse(next.text) && (headed || !addressesReader(next.text))))
    return at;
  // A standfirst; below a menu the two could be links to other stories.
  const standfirst = next.role === null && countWords(next.text, 8) >= 6 && !addressesReader(next.text);
  const alone = blocks.slice(0, at).every(({ rule }) => !ofMenus.has(rule));
  return alone && standfirst && third !== undefined && (isOfHead(third) || signedBelow) ? at : null;
}

/** “FULL TEXT: The minister’s speech on the crane”: what only a headline says, though what is printed below speaks to its hearers. */
const ofWholeText = /^(?:(?:read )?in full|(?:full )?(?:text|transcript))(?: of [^:]{3,40})?: (?:\S+ ){2,20}\S+$/i;

/** “Rosa Lim”, or “Rosa Lim in Riga and Jan Hale in Ness”. */
const namesPeople = (text: string): boolean =>
  isPersonName(text)
    ? isLikelyPerson(text)
    : text.length <= 120 &&
      (readByline(text)?.bylines ?? []).filter(({ name, place }) => place !== undefined && isLikelyPerson(name))
        .length > 1;

/** “Crane sold”: a few words at the very top that say what happens or that the story takes up, with an author or the story right below. */
function isTopHeadline(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const words = countWords(text, 11);
  if (at !== 0 || words < 2 || words > 10 || endsSentence(text) || /[:,;|•·]/.test(text)) return false;
  if (!canBeHeadline(text) || kicker.test(text) || mayBePaperName(text) || isBylineLine(text) || isPageLine(text))
    return false;
  const next = blocks.slice(1, 5).find((one) => one.role !== 'date' && !isBylineLine(one.text));
  if (next === undefined || next.role !== null || !(isAnnounced(next.text) || /[.”"]$/.test(next.text))) return false;
  // A label or a name has capitals throughout.
  return /^\S+ \p{Ll}/u.test(text) || hasVerb(text) || wordsComingBack(text, storyWords(blocks)).back > 0;
}

/** Such a line is asked about: a section that no list knows looks the same. */
const loneShare = 0.6;

/** A sentence of the story below the head's author or date: no headline where another line stands above them. */
const isOfStory = (blocks: readonly Block[], at: number): boolean =>
  endsSentence((blocks[at] as Block).text) && blocks.slice(0, at).some(isOfHead);

/**
 * The place of “Soup” or “More bridges”: a few words at the top, too few to show what they are, beside a paper, a date or an author and
 * above the story, where the page says nothing else. Null where such a line may be a section, a paper or a person.
 */
function loneAbove(blocks: readonly Block[]): number | null {
  const isName = ({ role, text }: Block): boolean => role === null && (mayBePaperName(text) || isBylineLine(text));
  const isHead = (block: Block): boolean => isOfHead(block) || block.rule === paperName || isName(block);
  const at = blocks.findIndex((block) => !isHead(block));
  const first = blocks[at];
  if (first === undefined || at > 2 || first.role !== null || !canBeHeadline(first.text)) return null;
  const { text } = first;
  if (countWords(text, 7) > 6 || endsSentence(text) || !/^[\p{Lu}\p{N}“‘"'][^:,;|•·]*$/u.test(text)) return null;
  // “BRESKA” alone is where the story comes from.
  if (kicker.test(text) || menuWord.test(text) || !/\p{Ll}/u.test(text)) return null;
  const below = blocks.slice(at + 1);
  const story = below.findIndex((block) => !isHead(block));
  const isTold =
    story !== -1 &&
    below.slice(story).every(({ role, text: line }) => role === null && (endsSentence(line) || line.endsWith(':')));
  return isTold && at + story > 0 && story <= 4 ? at : null;
}

/** Down to this year papers set a headline in capitals, with a stop. */
const lastOfOldStyle = '1940';

/** “A RUNAWAY PIANO.” below an archive's citation and right above the story: old papers set their headlines so. */
function isHeadedInArchive(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const below = blocks[at + 1];
  if (/\p{Ll}/u.test(text) || countWords(text, 2) < 2 || countWords(text, 15) > 14 || !canBeHeadline(text))
    return false;
  // “FOUND IN A HAYSTACK.” stands between “THE MISSING CURATE.” and its story: a deck in capitals as well.
  const isDeck =
    below?.role === null &&
    !/\p{Ll}/u.test(below.text) &&
    below.gap === 0 &&
    below.text.length < 90 &&
    below.text !== text;
  const told = isDeck ? blocks[at + 2] : below;
  if (isPageLine(text) || told?.role !== null || !isProse(told.text)) return false;
  if (mayBePaperName(text) && !isToldNotNamed(blocks, text, storyWords(blocks))) return false;
  const above = blocks.slice(0, at);
  return above.some(
    ({ role, rule, text: words }) =>
      (role === 'date' && /\b1[6-9]\d\d\b/.exec(words)?.[0].localeCompare(lastOfOldStyle) === -1) ||
      rule === cited ||
      rule === 'archive' ||
      (rule === paperName && cataloguedPaper(words) !== null),
  );
}

const isOfHead = ({ role, text }: Block): boolean =>
  role === 'date' || role === 'byline' || role === 'caption' || (role === null && isAnnounced(text));

const ofMenus = new Set(['menu', 'ticker', 'related', 'live', 'wire slug', 'archive', 'section label', 'page number']);

/** Furniture that stands between headline and story on pages without a menu. */
const harmless = new Set([bySidecar, 'sharing', 'count', 'comments', 'advert', 'author note', 'social']);

/** What no line ends on that does not go on below. */
const dangling = /(?:[,;–—-]|(?<!-)\b(?:as|to|of|in|and|or|for|the|a|an|with|on|at|by|from|into|but|amid))$/;

/** The line below that a headline cannot end without: “River peaks as” above “300 homes flood”. */
function claimSecondLine(blocks: readonly Block[], at: number): void {
  claimCapitals(blocks, at);
  const headline = blocks[at] as Block;
  const below = blocks[at + 1];
  if (
    below === undefined ||
    below.role !== null ||
    below.gap > 0 ||
    below.text.length > 120 ||
    endsSentence(below.text) ||
    /[:;]$/.test(below.text) ||
    opensWithMark(below.text) ||
    isBylineLine(below.text) ||
    isAnnounced(below.text)
  )
    return;
  // A sentence of some length in small letters, and another with a capital right above the author: a headline that ends so, and a standfirst.
  const isWhole =
    headline.text.length > 48 &&
    /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(below.text) &&
    countWords(below.text, 5) > 4 &&
    headline.text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length > 5 &&
    isSignedOrDated(blocks[at + 2] ?? below);
  if (isWhole) return;
  // “rosa lim”, as the page prints an author whose name stands above in capitals too.
  const name = below.text.toLowerCase();
  if (blocks.some((one) => one !== below && one.text.length === name.length && one.text.toLowerCase() === name)) return;
  const lower = /^\p{Ll}\S* \S/u.test(below.text) && countWords(below.text, 9) <= 8 && isHeadGoingOn(blocks[at + 2]);
  if (lower || dangling.test(headline.text)) claim(below, 'headline', 'second line of the headline');
}

/** A narrow line of capitals. */
const isInCapitals = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.role === null &&
  !/\p{Ll}/u.test(block.text) &&
  /\p{Lu}{3}/u.test(block.text) &&
  block.text.length < 60 &&
  !endsSentence(block.text) &&
  !isAnnounced(block.text);

/** “SALT ROAD” has the shape of a name, and none in it. */
const mayBeSigned = (text: string): boolean => !isPersonName(text) || isLikelyPerson(text);

/** One that is no name. */
const isCapitalLine = (block: Block | undefined): boolean =>
  isInCapitals(block) && !(isBylineLine((block as Block).text) && mayBeSigned((block as Block).text));

/** The first of two or three narrow lines of capitals right above a line in ordinary letters, which is their standfirst; null where none stand there. */
function capitalsAbove(blocks: readonly Block[], at: number): number | null {
  const { text, gap } = blocks[at] as Block;
  if (!/\p{Ll}{2}/u.test(text) || gap > 0) return null;
  const isLine = (block: Block | undefined): boolean =>
    isInCapitals(block) && countWords((block as Block).text, 2) >= 2 && !mayBePaperName((block as Block).text);
  let top = at;
  while (top > at - 3 && isLine(blocks[top - 1]) && (top === at || blocks[top]?.gap === 0)) top -= 1;
  // Three words in capitals may be somebody's name; of two lines, one is none.
  const lines = blocks.slice(top, at);
  const isTold = wordsComingBack(lines.map((line) => line.text).join(' '), storyWords(blocks)).back > 0;
  return lines.length >= 2 && lines.some(isCapitalLine) && isTold ? top : null;
}

/** The first line of a headline that goes on in small letters: “Cable car stuck” above “with choir inside”. */
function topOfBroken(blocks: readonly Block[], at: number): number {
  const [above, below] = [blocks[at - 1], blocks[at] as Block];
  const goesOn =
    /^\p{Ll}/u.test(below.text) &&
    below.gap === 0 &&
    above?.role === null &&
    above.text.length <= 60 &&
    /^[\p{Lu}\p{N}“‘"']/u.test(above.text) &&
    !/[.!?:;]$/.test(above.text) &&
    !isSection(above.text) &&
    !mayBePaperName(above.text) &&
    !isPageLine(above.text);
  return goesOn ? at - 1 : at;
}

/** The first of the lines of capitals that stand together below a gap in a wrapped text, where the line is one of them. */
function topOfCapitals(blocks: readonly Block[], at: number): number {
  const isTop = (block: Block | undefined): boolean =>
    isCapitalLine(block) && countWords((block as Block).text, 3) >= 3 && !mayBePaperName((block as Block).text);
  if (!isTop(blocks[at]) || !blocks.some(({ first, last }) => last > first)) return at;
  let top = at;
  while (top > at - 3 && (blocks[top] as Block).gap === 0 && isTop(blocks[top - 1])) top -= 1;
  return (blocks[top] as Block).gap > 0 ? top : at;
}

/** The further lines of a headline set in capitals over several narrow ones, down to a gap or the head. */
function claimCapitals(blocks: readonly Block[], at: number): void {
  const headline = blocks[at] as Block;
  if (/\p{Ll}/u.test(headline.text) || !/\p{Lu}{3}/u.test(headline.text)) return;
  let end = at + 1;
  while (end < at + 4 && blocks[end]?.gap === 0 && isCapitalLine(blocks[end])) end += 1;
  // Above “By”, two words in capitals are no name: “LOSES ITS”.
  let signed = end;
  while (signed < at + 5 && blocks[signed]?.gap === 0 && isInCapitals(blocks[signed])) signed += 1;
  const author = blocks[signed];
  if (author?.role === null && /^by\b/i.test(author.text) && isAnnounced(author.text)) end = signed;
  const below = blocks[end];
  // A standfirst in ordinary letters.
  const isDeck = below?.role === null && /\p{Ll}{2}/u.test(below.text) && countWords(below.text, 6) > 5;
  if (end === at + 1 || below === undefined || !(below.gap > 0 || isDeck || isHeadGoingOn(below))) return;
  for (const block of blocks.slice(at + 1, end)) claim(block, 'headline', 'second line of the headline');
}

/** What ends a headline of two lines: an author, a date or the story. */
const isHeadGoingOn = (block: Block | undefined): boolean =>
  block !== undefined && (isOfHead(block) || isBylineLine(block.text) || (block.role === null && isProse(block.text)));

/** Gives what stands above the headline its role: an author announced, a paragraph of the story, or furniture. */
function claimAbove(blocks: readonly Block[], headlineAt: number): void {
  const lastHeader = lastMailHeader(blocks.slice(0, headlineAt));
  // Below an author stands the story, however its lines are broken.
  let signed = false;
  const broken = brokenLines(blocks.slice(0, headlineAt));
  const headline = bareWords((blocks[headlineAt] as Block).text);
  const depth = blocks[headlineAt]?.quoted ?? 0;
  for (const [at, block] of blocks.slice(0, headlineAt).entries()) {
    if (block.role !== null) continue;
    if (isSection(block.text)) claim(block, 'boilerplate', 'section label');
    else if (blocks[at - 1]?.role === 'credit' && countWords(block.text, 4) >= 4 && !endsSentence(block.text))
      claim(block, 'caption', 'caption below its credit');
    else if (bareWords(block.text) === headline || isPageTitle(block, blocks[headlineAt] as Block))
      claim(block, 'boilerplate', 'headline printed again');
    else if (isAnnounced(block.text)) {
      claim(block, 'byline', 'byline with By');
      signed = true;
    } else if (isDatedName(block.text) && !isSignedAfter(blocks, headlineAt))
      claim(block, 'byline', 'name beside a day');
    else if (blocks.slice(headlineAt + 1, headlineAt + 4).some(({ text }) => text === block.text && isProse(text)))
      claim(block, 'boilerplate', standfirstAgain);
    else if (/^(?:news )?provided by:?$/i.test(blocks[at - 1]?.text ?? ''))
      claim(block, 'boilerplate', 'sender of a release');
    else if (mayBePaperName(withoutDay(block.text))) claim(block, 'boilerplate', paperName);
    else if (isPersonName(block.text) && (/\p{Ll}/u.test(block.text) || isOpinion(blocks[at - 1])))
      claim(block, 'boilerplate', at === 0 && headlineAt > 3 ? siteName : nameAbove);
    // Whoever sent the article on wrote above it, with a “>” less before the words.
    else if ((block.quoted ?? 0) < depth && countWords(block.text, 46) < 46)
      claim(block, 'boilerplate', 'note above an article in a mail');
    else if (isProse(block.text)) {
      const note =
        lastHeader !== -1 &&
        (isMailHeader(blocks[at - 1])
          ? countWords(block.text, 20) < 12 && !opensStory(block.text)
          : at < lastHeader + 6 && addressesReader(block.text));
      const wrote = blocks
        .slice(Math.max(0, at - 3), at)
        .findLastIndex(({ text }) => /^on .{5,100}\bwrote:$/i.test(text));
      const greets =
        (wrote !== -1 || (lastHeader !== -1 && at <= lastHeader + 4)) &&
        (greeting.test(block.text) || isNote(blocks, at, () => storyWords(blocks.slice(headlineAt + 1))));
      const notice =
        addressesReader(block.text) && [blocks[at - 1], blocks[at + 1]].some((one) => one?.rule === 'notice');
      const letter =
        addressesReader(block.text) &&
        countWords(block.text, 20) < 20 &&
        blocks.slice(Math.max(0, at - 3), at + 6).some((one) => one.text.length < 120 && mailLike.test(one.text));
      if (note || greets || letter || isGreeting(block.text))
        claim(block, 'boilerplate', 'note above an article in a mail');
      else if (notice || isPageLine(block.text)) claim(block, 'boilerplate', 'notice');
      else claim(block, 'body', 'paragraph above the headline');
    } else if (isGreeting(block.text)) claim(block, 'boilerplate', 'note above an article in a mail');
    else if (
      (signed && countWords(block.text, 9) > 8 && !isPageLine(block.text)) ||
      broken.has(block) ||
      breaksOff(blocks, at)
    )
      claim(block, 'body', 'paragraph above the headline');
    else claim(block, 'boilerplate', 'above the headline');
  }
}

/** Whether a few lines below the headline name an author. */
const isSignedAfter = (blocks: readonly Block[], headlineAt: number): boolean =>
  blocks.slice(headlineAt + 1, headlineAt + 6).some(({ text }) => isAnnounced(text) || isPersonName(text));

/** “Rosa Lim — Thursday, 14 October 2021, 16:25”: who wrote the piece, and when. */
function isDatedName(text: string): boolean {
  if (text.length > 90 || !/\d{4}/.test(text)) return false;
  const [date, ...more] = writtenDates(text);
  if (date === undefined || more.length > 0) return false;
  const [name = ''] = /^.+?(?=,?\s[—–|•·-]\s)/u.exec(text.slice(0, date.start + 2)) ?? [];
  return (
    isPersonName(name) &&
    /\p{Ll}{2}/u.test(name) &&
    isLikelyPerson(name) &&
    !isPageLine(name) &&
    !mayBePaperName(name) &&
    readByline(text)?.bylines.length === 1
  );
}

const standfirstAgain = 'standfirst printed again';

/** “THE HARBOUR POST | SUNDAY” without the day, “HARBOUR QUARTERLY Autumn 2022” without what the issue is called. */
export const withoutDay = (text: string): string =>
  text
    .replace(
      /\s(?:[|•·–—,]\s)?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s(?:19|20)\d\d$/i,
      '',
    )
    .replace(/\s[|•·]\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i, '');

/** A long line that ends in the middle of a sentence which the next goes on with. */
const breaksOff = (blocks: readonly Block[], at: number): boolean =>
  countWords((blocks[at] as Block).text, 9) > 8 &&
  /[\p{L}\p{N},’]$/u.test((blocks[at] as Block).text) &&
  /^\p{Ll}/u.test(blocks[at + 1]?.text ?? '');

/** “COMMENT”: below it stands who wrote the piece. */
const isOpinion = (block: Block | undefined): boolean =>
  block !== undefined && block.text.length <= 30 && kicker.test(block.text);

/** The lines of paragraphs broken at a narrow width: three or more that go on in the middle of a sentence. */
function brokenLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    const above = blocks[at - 1];
    const goesOn =
      above !== undefined &&
      above.role === null &&
      block.role === null &&
      block.gap === 0 &&
      countWords(above.text, 4) > 3 &&
      /[\p{L}\p{N},’-]$/u.test(above.text) &&
      /^\p{Ll}/u.test(block.text);
    if (goesOn) run.push(...(run.length === 0 ? [above, block] : [block]));
    else run = [];
    if (run.length > 2) for (const one of run) found.add(one);
  }
  return found;
}

/** What shows that somebody sends the article on: an answer's subject, a greeting, “… wrote:”. */
const mailLike = /^(?:(?:re|fwd?|aw|wg):\s|(?:hi|hello|hey|dear)\b[^.]{0,40}[,!]?$|on .{5,100}\bwrote:$)/i;

/** A few sentences between the header of a mail and a gap, with nobody quoted, of which the article below says nothing. */
function isNote(blocks: readonly Block[], at: number, story: () => ReadonlySet<string>): boolean {
  const { text } = blocks[at] as Block;
  const below = blocks[at + 1];
  if (below === undefined || below.gap === 0 || countWords(text, 46) > 45 || /[“"]/.test(text) || opensStory(text))
    return false;
  return wordsComingBack(text, story()).back <= 1;
}

/** What somebody who sends an article on begins with. */
const greeting =
  /^(?:hi|hello|hey|dear|morning|evening|thanks|thank you|fyi|see (?:below|attached)|as (?:promised|discussed))\b(?!.*["“])/i;

/** Where no line is the headline, labels above the first paragraph are furniture all the same. */
function claimAboveStory(blocks: readonly Block[]): void {
  for (const [at, block] of blocks.entries()) {
    if (block.role !== null) continue;
    const beside = [blocks[at - 1], blocks[at + 1]];
    if (isSection(block.text)) claim(block, 'boilerplate', 'section label');
    else if (isAnnounced(block.text)) claim(block, 'byline', 'byline with By');
    else if (mayBePaperName(block.text)) claim(block, 'boilerplate', paperName);
    else if (
      isPersonName(block.text) &&
      isLikelyPerson(block.text) &&
      beside.some((one) => one?.role === 'date' || isBylineRole(one?.text ?? ''))
    )
      claim(block, 'byline', 'bare name beside a date');
    else return;
  }
}

/** Claims the lines that print the headline again: the page's title above it, a link to a copy below. */
export function claimRepeatedHeadline(blocks: readonly Block[], headlineAt: number): void {
  const headline = blocks[headlineAt];
  if (headline === undefined) return;
  const words = normalised(headline.text.slice(0, headlineEnd(headline.text)));
  if (countWords(words) < 3) return;
  const opening = words.slice(0, words.indexOf(' '));
  for (const block of blocks) {
    if (block.role !== null || block.text.length > headline.text.length + 90) continue;
    // A browser sets what it prints at the head of each page wide apart.
    const text = block.text.replace(/\s{2,}/g, ' ');
    if (text.length > headline.text.length + 50) continue;
    if (
      !text
        .slice(0, opening.length + 24)
        .toLowerCase()
        .includes(opening)
    )
      continue;
    if (isPageTitle(block, headline)) {
      claim(block, 'boilerplate', 'headline printed again');
      continue;
    }
    const other = normalised(text.slice(headlineStart(text)));
    if (other !== words && !(other.startsWith(words) && bareWords(text) === words)) {
      const repost = normalised(headline.text);
      if (!(other.length > words.length && repost.startsWith(other))) continue;
    }
    claim(block, 'boilerplate', 'headline printed again');
  }
}

/** The headline with what a page's title adds: “Crane sold – Cape Lines”. */
function isPageTitle({ text: printed }: Block, headline: Block): boolean {
  const text = printed.slice(headlineStart(printed));
  return (
    text.length > headline.text.length &&
    text.startsWith(headline.text) &&
    /^\s[|–—-]\s\p{Lu}.{1,40}$/u.test(text.slice(headline.text.length))
  );
}

/** A running head without the number of its page. */
const withoutNumber = (text: string): string =>
  normalised(
    text.replace(
      /^\d{1,3}(?:\s{2,}|\s(?=\p{Lu}\p{L}+ \p{Lu}\p{L}+ |\p{Lu}{2,} \p{Lu}{2,}))|(?:\s{2,}|(?<=\p{Lu}{2,} \p{Lu}{2,})\s)\d{1,3}$/gu,
      '',
    ),
  );

/** “64”, “A12”. */
const isNumberOfPage = (block: Block | undefined): boolean => block !== undefined && /^[A-Z]?\d{1,3}$/.test(block.text);

/** Claims what stands above the headline and again further down: the name of the paper at the head of each page. */
export function claimRunningHeads(blocks: readonly Block[], headlineAt: number): void {
  const above = new Set(
    blocks
      .slice(0, Math.max(0, headlineAt))
      .filter(
        ({ role, rule, text }, at) =>
          (role === 'boilerplate' || role === 'date') &&
          rule !== standfirstAgain &&
          text.length <= 80 &&
          // One word in capitals below the number of its page is a magazine's name.
          (countWords(text, 2) > 1 || (/^\p{Lu}{4,}$/u.test(text) && isNumberOfPage(blocks[at - 1]))),
      )
      .map(({ text }) => withoutNumber(text)),
  );
  // Where a story goes on, the page calls it by the word that sent the reader there: “See DRUM, A6”.
  const jumps = new Set(
    blocks.flatMap(({ rule, text }) =>
      rule === 'page number' ? (/^(?:please )?(?:see|turn to) (\p{Lu}[\p{Lu}’' -]+?),? /iu.exec(text)?.[1] ?? []) : [],
    ),
  );
  if (above.size === 0 && jumps.size === 0) return;
  for (const [at, block] of blocks.entries()) {
    if (at <= headlineAt || block.role !== null || block.text.length > 80) continue;
    const runs = above.has(withoutNumber(block.text));
    const jumped = jumps.has(block.text) || jumps.has(/^(.{2,30}): /.exec(block.text)?.[1] ?? '');
    if (runs || jumped) claim(block, 'boilerplate', 'running head');
    const number = blocks[at - 1];
    if (runs && number?.role === null && isNumberOfPage(number)) claim(number, 'boilerplate', 'page number');
    const folio = runs ? blocks[at + 1] : undefined;
    if (folio !== undefined && /^[A-Z]?\d{1,3}$/.test(folio.text)) claim(folio, 'boilerplate', 'page number');
  }
}
