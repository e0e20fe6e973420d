// Takes the lines between headline and story: bylines, dates, standfirst. Refuses all below the story's first sentence.
import type { LineRole } from '../../domain.ts';
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, claim } from './blocks.ts';
import { isAnnounced, isBylineRole } from './bylines.ts';
import {
  claimFirstPicture,
  claimPaperCredit,
  claimSourceAndCaption,
  isAgencyAlone,
  isBelowCredit,
  isTitled,
} from './captions.ts';
import {
  claimAuthorAgain,
  claimJoined,
  claimPictured,
  isAboveByline,
  isBelowAuthor,
  isDateLike,
  isLabel,
  isLabelAboveBy,
  isNameInCapitals,
  isOnlyPaper,
  isPhotoLabel,
  isPlaceAboveDay,
  isPlaceDash,
  isPlaceOfStory,
  isProved,
  isSomewhere,
  isTagRun,
  lastIsBy,
  nameFollows,
  needsProof,
  withoutOffice,
} from './head-authors.ts';
import { type HeadLine, headGoesOn, headLine, isSignedAbove, nextIsProse } from './head-line.ts';
import {
  isAboveAnother,
  isAbovePhotographer,
  isAboveTwoNames,
  isAltOfCaption,
  isAltText,
  isCaptionBelowStandfirst,
  isCreditedByName,
  isDatedPicture,
  isLabelledAboveDateline,
  isPictured,
  showsInSentence,
  showsOnly,
  showsPlace,
} from './head-pictures.ts';
import { signature } from './letters.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { isPageLine } from './page-words.ts';
import { isPaperName, mayBePaperName } from './publications.ts';
import { authorPlace, authorPost, datePart, paperAndDate, paperName, pictured, roleAbove } from './rule-names.ts';
import { isSection } from './sections.ts';
import { daysTold, isHeadedCaption, isNamedPicture, isSeenOnDay, isShownThen, isToCome } from './seen.ts';
import { countWords, endsSentence } from './shape.ts';
import { standsForItself } from './stamps.ts';
import {
  belowAuthor,
  claimBullets,
  claimWrappedStandfirst,
  isAbstractLabel,
  isBareCaption,
  isLiveEntry,
  isOnlyNamed,
  unfinishedLine,
} from './standfirst.ts';
import { addressesReader, isProse, storyWords, wordsComingBack } from './story-words.ts';

/** So many blocks after the headline may stand before the story begins. */
const headBlocks = 24;

/** The rules that several rows below share. */
const byWithName = 'byline with By';
const labelInHead = 'label in the head';
const bareAboveStory = 'bare line above the story';

/** One way in which a line of the head is told. */
type HeadRule =
  | {
      /** What the line is, by which rule the anatomy says so, and what shows it. */
      readonly role: LineRole;
      readonly rule: string;
      readonly when: (line: HeadLine) => boolean;
    }
  /** For what is told together with its neighbours: claims them and the line, or nothing. */
  | { readonly claims: (line: HeadLine) => boolean };

/**
 * Who wrote the story and when, in the order in which it is asked. To add a rule, put it above the first that would take its line
 * wrongly; each sees what those above it left.
 */
const authorsAndDates: readonly HeadRule[] = [
  { claims: ({ blocks, at, author }) => author !== undefined && claimPaperCredit(blocks, at) },
  {
    role: 'boilerplate',
    rule: 'author printed again',
    when: ({ blocks, at, words }) => isPortraitAbove(blocks, at, words),
  },
  // The name that touches a picture's words from below took it, where the author's own name is still to come.
  {
    role: 'credit',
    rule: 'name below its picture',
    when: ({ blocks, at, author, block, words }) =>
      author === undefined &&
      blocks[at - 1]?.rule === 'caption above the author' &&
      block.gap === 0 &&
      isPersonName(words) &&
      isPersonName(blocks[at + 1]?.text ?? ''),
  },
  { role: 'date', rule: 'date line in the head', when: ({ stamp }) => stamp !== null && standsForItself(stamp) },
  {
    role: 'date',
    rule: paperAndDate,
    when: ({ author, words, byline }) =>
      author?.rule === byWithName && !isAnnounced(words) && writtenDates(words).length === 1 && byline !== null,
  },
  // “Cabo Roca - NOV 03, 2023 - 12:35 CET” right below the author: where from, and when.
  {
    role: 'date',
    rule: datePart,
    when: ({ author, previous, words, byline, blocks, at }) =>
      author !== undefined &&
      previous === author &&
      byline !== null &&
      !byline.announced &&
      /^\p{Lu}[^\d,]{2,30} [–—-] .{0,5}\d|^\p{Lu}[^\d,]{2,30} [–—-] \p{Lu}\p{L}{2,8}\.? \d/u.test(words) &&
      writtenDates(words).length === 1 &&
      byline.bylines.every(({ name }) => !isLikelyPerson(name) || isSomewhere(blocks, at, name)),
  },
  // Below the author's day or post, a further name took the picture that is described below it.
  {
    claims: (line) =>
      line.author !== undefined &&
      line.author.rule !== roleAbove &&
      isToldOfAuthor(line) &&
      claimFirstPicture(line.blocks, line.at),
  },
  {
    claims: ({ blocks, at, end, author, previous }) =>
      author !== undefined && previous === author && claimJoined(blocks, at, end),
  },
  // “, Harbour Mirror” below the author: for whom she writes.
  {
    role: 'byline',
    rule: authorPost,
    when: ({ author, previous, words }) =>
      author !== undefined &&
      previous === author &&
      /^[,·|] ?\p{Lu}[\p{L}’' -]{2,40}$/u.test(words) &&
      !isAnnounced(words),
  },
  {
    role: 'byline',
    rule: authorPlace,
    when: ({ blocks, at, author, previous, words }) =>
      author !== undefined && previous === author && isPlaceDash.test(words) && blocks[at + 1]?.role === 'date',
  },
  // “MADURAI” below the author, right above the story.
  {
    role: 'byline',
    rule: authorPlace,
    when: ({ blocks, at, end, author, previous, words }) =>
      author !== undefined &&
      previous === author &&
      /^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(words) &&
      (nextIsProse(blocks, at, end) || isPlaceAboveDay(blocks, at)),
  },
  // Before names: an agency's name is a byline, but below an author it says for whom that one writes.
  {
    role: 'byline',
    rule: authorPost,
    when: ({ author, words }) => author !== undefined && author.rule !== roleAbove && isBylineRole(words),
  },
  {
    role: 'byline',
    rule: authorPost,
    when: ({ author, previous, block, words }) =>
      author !== undefined && previous === author && block.gap === 0 && broadcastersRoom.test(words),
  },
  {
    role: 'byline',
    rule: roleAbove,
    when: ({ blocks, at, end, words }) =>
      isBylineRole(words) && !mayBePaperName(words) && !isPersonName(words) && nameFollows(blocks, at, end),
  },
  {
    role: 'byline',
    rule: byWithName,
    when: ({ words }) => isAnnounced(words) || /^posted by .{2,40} on .{6,40} @ \d/i.test(words),
  },
  {
    role: 'boilerplate',
    rule: paperName,
    when: ({ blocks, at }) => /^published in$/i.test(blocks[at - 1]?.text ?? ''),
  },
  { role: 'caption', rule: 'name below a picture', when: ({ words }) => isPhotoLabel(words) },
  {
    role: 'caption',
    rule: 'name below a picture',
    when: ({ blocks, at, end, words }) =>
      /^[•·]\s?\p{Lu}/u.test(words) &&
      isPersonName(withoutOffice(words.slice(1).trim())) &&
      nextIsProse(blocks, at, end),
  },
  {
    claims: ({ blocks, at, end, author, byline }) =>
      byline !== null && author === undefined && claimPictured(byline.bylines, blocks, at, end),
  },
  {
    role: 'credit',
    rule: 'name below its picture',
    when: ({ blocks, at, author, block, words }) =>
      author !== undefined &&
      blocks[at - 1]?.role === 'caption' &&
      block.gap === 0 &&
      // “Rosa Lim for The Post”
      isPersonName(words.replace(/ (?:for|\/) \p{Lu}.*$/u, '')),
  },
  {
    role: 'caption',
    rule: 'between standfirst and byline',
    when: ({ blocks, at, end, words, byline, standfirsts }) =>
      byline !== null &&
      standfirsts > 0 &&
      countWords(words, 6) > 5 &&
      showsOnly(words) &&
      isLabelAboveBy(byline.bylines, blocks, at, end),
  },
  {
    role: 'boilerplate',
    rule: 'above the byline',
    when: ({ blocks, at, end, words, byline }) =>
      byline !== null && !isOnlyPaper(words) && !endsSentence(words) && isLabelAboveBy(byline.bylines, blocks, at, end),
  },
  {
    role: 'boilerplate',
    rule: labelInHead,
    when: ({ blocks, at, words, byline }) =>
      byline !== null && !isOnlyPaper(words) && !endsSentence(words) && isLabel(byline, blocks, at),
  },
  // Among letters, whoever signs none of them is the paper.
  {
    role: 'boilerplate',
    rule: labelInHead,
    when: ({ blocks, words, byline }) =>
      byline !== null &&
      !byline.announced &&
      !mayBePaperName(words) &&
      blocks.some(({ rule }) => rule === signature) &&
      !blocks.some(({ rule, text }) => rule === signature && text.toLowerCase().includes(words.toLowerCase())),
  },
  {
    role: 'byline',
    rule: 'bare names below the headline',
    when: (line) => namesAuthors(line) && (isShownAsAuthor(line) || (line.author === undefined && mayBeAuthor(line))),
  },
  { role: 'byline', rule: 'further bare names', when: (line) => namesAuthors(line) && mayBeAuthor(line) },
  { role: 'date', rule: datePart, when: ({ words }) => isDateLike(words) },
  { claims: ({ blocks, at }) => claimAuthorAgain(blocks, at) },
];

/**
 * All that may stand between the headline and the story, in the order in which it is asked: a line that fits no rule begins the
 * story. A rule for furniture that its wording gives away belongs into `furniture/`; here stand those that look at the place.
 */
const headRules: readonly HeadRule[] = [
  {
    claims: ({ blocks, at, text }) =>
      (isAgencyAlone(text) || /^\p{Lu}{2,6}$/u.test(text)) &&
      isBelowAuthor(blocks, at) &&
      claimSourceAndCaption(blocks, at),
  },
  {
    claims: ({ blocks, at, headlineAt, end, standfirsts }) =>
      standfirsts === 0 && claimWrappedStandfirst(blocks, at, headlineAt, end),
  },
  ...authorsAndDates,
  {
    claims: ({ blocks, at, text }) =>
      isBelowAuthor(blocks, at) && isTitled(text) && !isSection(text) && claimSourceAndCaption(blocks, at),
  },
  { role: 'caption', rule: 'caption below its credit', when: ({ blocks, at }) => isBelowCredit(blocks, at) },
  {
    role: 'caption',
    rule: 'words for those who cannot see a picture',
    when: ({ blocks, at, text }) => isAltText(text, blocks[at - 1]) || isAltOfCaption(blocks, at),
  },
  {
    role: 'standfirst',
    rule: 'quotation above the story',
    when: ({ blocks, at, end, text, standfirsts }) =>
      standfirsts === 0 && isQuotedLine(text) && nextIsProse(blocks, at, end),
  },
  {
    role: 'boilerplate',
    rule: 'abstract label',
    when: ({ text }) => isSection(text) && isAbstractLabel(text),
  },
  {
    role: 'boilerplate',
    rule: 'section label',
    when: ({ text }) => isSection(text) || /^letters? to the editors?$/i.test(text),
  },
  {
    role: 'boilerplate',
    rule: paperName,
    when: ({ blocks, at, end, text }) => isPaperName(text) || (mayBePaperName(text) && headGoesOn(blocks, at, end)),
  },
  // “From:” above the office that sent a release out.
  {
    claims: ({ blocks, at, end, text }) => {
      const office = blocks[at + 1];
      if (!/^from:$/i.test(text) || office?.role !== null || endsSentence(office.text) || !headGoesOn(blocks, at, end))
        return false;
      for (const block of [blocks[at] as Block, office]) claim(block, 'boilerplate', labelInHead);
      return true;
    },
  },
  // Below “Summary of the day” in a live blog they are an entry's.
  {
    claims: ({ blocks, at, author }) =>
      !(author !== undefined && blocks[at - 1]?.rule === 'live' && /^summary\b/i.test(blocks[at - 1]?.text ?? '')) &&
      claimBullets(blocks, at),
  },
  {
    role: 'caption',
    rule: 'caption above the story',
    when: ({ blocks, at, headlineAt, text }) =>
      isCreditedByName(blocks, at, headlineAt) || (isSignedAbove(blocks, at, headlineAt) && isDatedPicture(text)),
  },
  {
    role: 'caption',
    rule: bareAboveStory,
    when: ({ blocks, at, headlineAt, text, story, standfirst }) =>
      isShownThen(text) ||
      isSeenOnDay(text, () => daysTold(blocks.slice(at + 1))) ||
      (isSignedAbove(blocks, at, headlineAt) && standfirst === unfinishedLine && isNamedPicture(text, () => story)),
  },
  {
    role: 'date',
    rule: 'clock below the day',
    when: ({ blocks, at, text }) => blocks[at - 1]?.role === 'date' && clockAlone.test(text),
  },
  {
    role: 'caption',
    rule: bareAboveStory,
    when: ({ blocks, at, headlineAt, story }) => isSignedAbove(blocks, at, headlineAt) && isPictured(blocks, at, story),
  },
  { role: 'boilerplate', rule: 'tag', when: ({ blocks, at, headlineAt }) => isTagRun(blocks, at, headlineAt) },
  {
    role: 'boilerplate',
    rule: 'place of the story',
    when: ({ blocks, at, headlineAt }) => isPlaceOfStory(blocks, at, headlineAt),
  },
  {
    role: 'boilerplate',
    rule: labelInHead,
    when: ({ blocks, at, end, text }) => isButton(text) && headGoesOn(blocks, at, end),
  },
  {
    role: 'boilerplate',
    rule: 'words of the page',
    when: ({ text, story }) =>
      countWords(text, 13) <= 12 &&
      isPageLine(text) &&
      (countWords(text, 3) < 3 || wordsComingBack(text, story).back < (addressesReader(text) ? 2 : 1)),
  },
  {
    role: 'caption',
    rule: 'between standfirst and byline',
    when: ({ blocks, at, end, text, standfirsts }) =>
      standfirsts > 0 && isOnlyNamed(text) && headGoesOn(blocks, at, end),
  },
  {
    claims: ({ blocks, at, end, standfirsts }) =>
      standfirsts > 0 && isAbovePhotographer(blocks, at, end) && claimWithCredit(blocks, at),
  },
  // So many comments; the number of a list's first entry touches the entry.
  {
    role: 'boilerplate',
    rule: 'count beside a button',
    when: ({ blocks, at, block, text }) => /^\d{1,4}$/.test(text) && block.gap === 0 && (blocks[at + 1]?.gap ?? 0) > 0,
  },
  {
    role: 'boilerplate',
    rule: 'count of pictures',
    when: ({ blocks, at, text }) =>
      /^\d{1,2}$/.test(text) && blocks.slice(at + 1, at + 3).some(({ role, gap }) => role === 'caption' && gap === 0),
  },
  {
    claims: ({ blocks, at, standfirsts }) =>
      standfirsts === 0 && isAboveTwoNames(blocks, at) && claimWithCredit(blocks, at),
  },
  {
    role: 'caption',
    rule: 'labelled caption above the dateline',
    when: ({ blocks, at }) => isLabelledAboveDateline(blocks, at),
  },
  {
    role: 'caption',
    rule: 'below whom a picture shows',
    when: ({ blocks, at, text }) => blocks[at - 1]?.rule === pictured && showsOnly(text),
  },
  {
    role: 'caption',
    rule: bareAboveStory,
    when: ({ blocks, at, headlineAt, text, standfirst }) =>
      (standfirst === unfinishedLine || standfirst === belowAuthor) &&
      isSignedAbove(blocks, at, headlineAt) &&
      (showsOnly(text) || (standfirst === belowAuthor && showsInSentence(text))),
  },
  // Below author or day, a line in which nothing happens, and another or a caption, and the story.
  {
    role: 'caption',
    rule: bareAboveStory,
    when: ({ blocks, at, headlineAt, text }) =>
      isSignedAbove(blocks, at, headlineAt) &&
      showsOnly(text) &&
      (isAboveAnother(blocks, at) || (blocks[at + 1]?.role === 'caption' && blocks[at + 1]?.gap === 0)),
  },
  // “Pickets outside the mill at Ojos on Monday” between headline and author: a standfirst says what happened.
  {
    role: 'caption',
    rule: bareAboveStory,
    when: (line) =>
      line.standfirst !== null &&
      line.standfirsts === 0 &&
      / on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(line.text) &&
      showsPlace(line.text.replace(/ on \S+$/, '')) &&
      !isToCome(line.text) &&
      isFirstOfHead(line),
  },
  // “The swans on the Dyke Road on Thursday” between the headline and the story: a standfirst without a verb has the author below it.
  {
    role: 'caption',
    rule: bareAboveStory,
    when: ({ blocks, at, headlineAt, text, story, standfirst, standfirsts }) =>
      standfirst === unfinishedLine &&
      standfirsts === 0 &&
      !isSignedAbove(blocks, at, headlineAt) &&
      showsPlace(text) &&
      isProse(blocks[at + 1]?.text ?? '') &&
      !blocks
        .slice(at + 1, at + 6)
        .some(({ role, text: words }) => role === 'date' || isAnnounced(words) || isPersonName(words)) &&
      wordsComingBack(text, story).back > 0,
  },
  {
    role: 'caption',
    rule: bareAboveStory,
    when: ({ blocks, at, headlineAt, end, standfirst, standfirsts }) =>
      standfirst === null && standfirsts > 0 && isBareCaption(blocks, at, headlineAt, end),
  },
  {
    role: 'caption',
    rule: 'between standfirst and byline',
    when: ({ blocks, at, end, standfirst }) =>
      standfirst !== null && isCaptionBelowStandfirst(blocks, at, end, standfirst),
  },
  {
    role: 'standfirst',
    rule: 'between headline and byline',
    when: (line) => isStillAboveByline(line) && countWords(line.text, 6) >= 5 && isFirstOfHead(line),
  },
  {
    role: 'caption',
    rule: 'between standfirst and byline',
    when: (line) => isStillAboveByline(line) && countWords(line.text, 6) >= 4,
  },
  { role: 'boilerplate', rule: labelInHead, when: (line) => isStillAboveByline(line) },
  {
    claims: ({ block, standfirst }) => {
      if (standfirst !== null) claim(block, 'standfirst', standfirst);
      return standfirst !== null;
    },
  },
];

/**
 * Claims standfirst, bylines and dates between the headline and the story. What stands between must be theirs or nobody's
 * (a caption, furniture): the first line of the story ends the head.
 */
export function claimHead(blocks: readonly Block[], headlineAt: number, before = blocks.length): void {
  const end = Math.min(before > headlineAt ? before : blocks.length, headlineAt + 1 + headBlocks);
  const story = storyWords(blocks);
  let standfirsts = 0;
  // Between a standfirst and the author: neither is known for what it is while the words of a picture part them.
  for (let at = headlineAt + 2; at < Math.min(end, headlineAt + 5); at += 1)
    if (
      blocks[at]?.role === null &&
      (isCreditedByName(blocks, at, headlineAt) || isHeadedAboveAuthor(blocks, at, story))
    )
      claim(blocks[at] as Block, 'caption', 'caption above the author');
  for (let at = headlineAt + 1; at < end; at += 1) {
    const block = blocks[at] as Block;
    if (block.role !== null) continue;
    const line = headLine({ blocks, at, headlineAt, end, story, standfirsts });
    // What stands right below the time of an entry is the entry's, where no author is still to come: “3 hours ago” may date the story.
    const isOfEntry = isLiveEntry(blocks[at - 1] as Block) && !headGoesOn(blocks, at, end);
    const rules = isOfEntry ? authorsAndDates : headRules;
    if (!rules.some((rule) => applies(rule, line))) return;
    if (blocks[at]?.role === 'standfirst') standfirsts += 1;
  }
}

/** “Haul: Rosa Lim with the bells” right above a name, below a line that may be the standfirst. */
const isHeadedAboveAuthor = (blocks: readonly Block[], at: number, story: ReadonlySet<string>): boolean =>
  isPersonName(blocks[at + 1]?.text ?? '') &&
  countWords((blocks[at - 1] as Block).text, 6) >= 6 &&
  isHeadedCaption((blocks[at] as Block).text, () => story, [blocks[at - 1], blocks[at + 1]], blocks);

/** Claims the line where the rule fits it. */
function applies(rule: HeadRule, line: HeadLine): boolean {
  if ('claims' in rule) return rule.claims(line);
  if (!rule.when(line)) return false;
  claim(line.block, rule.role, rule.rule);
  return true;
}

/** “Rosa Lim’s face”, “Picture of Rosa Lim” right above “Rosa Lim”: what a page says of the author's portrait. */
function isPortraitAbove(blocks: readonly Block[], at: number, words: string): boolean {
  const name = (blocks[at + 1]?.text ?? '').replace(/^by /i, '');
  if (words.length > name.length + 24 || !words.includes(name) || !isPersonName(name)) return false;
  return (
    /^(?:(?:(?:[Aa] )?(?:[Pp]rofile )?(?:[Pp]icture|[Pp]hoto|[Ii]mage|[Aa]vatar) (?:of|for) )?|[’']?s?’? \p{Ll}[\p{Ll} ]{2,18})$/u.test(
      words.replace(name, ''),
    ) && words !== name
  );
}

/** “ABC Wales”: a broadcaster's room. */
const broadcastersRoom = /^[A-Z]{2,4} (?!News)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}.{2,30})?$/u;

const clockAlone = /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|[A-Z]{2,4}(?:\s?[+-]\d\d:?\d\d)?)?$/;

/** Right below the author, with the page's own words between, or below what else is said of the author. */
const isToldOfAuthor = ({ blocks, at, author, previous }: HeadLine): boolean =>
  previous?.role === 'date' ||
  (previous === author && blocks[at - 1]?.role === 'boilerplate') ||
  previous?.rule === authorPost ||
  previous?.rule === authorPlace;

/** Names and nothing else, that are no paper's. */
const namesAuthors = ({ words, byline }: HeadLine): boolean =>
  byline !== null && !endsSentence(words) && !isOnlyPaper(words);

/** A date, a post or “By” beside the names shows that they are authors'. */
const isShownAsAuthor = ({ blocks, at, author }: HeadLine): boolean =>
  isProved(blocks, at) || (author !== undefined && lastIsBy(author));

/** Shown to be an author's, or a name that can be nothing else. */
const mayBeAuthor = (line: HeadLine): boolean =>
  isShownAsAuthor(line) ||
  !needsProof(line.words) ||
  isNameInCapitals(line.words, (line.blocks[line.headlineAt] as Block).text, line.blocks.slice(line.at + 1, line.end));

const isStillAboveByline = ({ blocks, at, headlineAt, end, standfirst }: HeadLine): boolean =>
  standfirst === null && isAboveByline(blocks, at, headlineAt, end);

/** Nothing but page words and dates stands between it and the headline. */
const isFirstOfHead = ({ blocks, at, headlineAt }: HeadLine): boolean =>
  blocks.slice(headlineAt + 1, at).every(({ role }) => role === 'boilerplate' || role === 'date');

/** Claims what a picture shows, with the name of who took it on the line below. */
function claimWithCredit(blocks: readonly Block[], at: number): true {
  claim(blocks[at] as Block, 'caption', 'caption above its credit');
  claim(blocks[at + 1] as Block, 'credit', 'name below its picture');
  return true;
}

/** Nothing but somebody's words: “We cannot stop them.” */
const isQuotedLine = (text: string): boolean => text.length <= 160 && /^(?:“[^”]+”|"[^"]+"|‘[^’]+’)$/.test(text);

/** A word or two that are no sentence: “Short Url”, “1 Comment”. */
function isButton(text: string): boolean {
  return (
    countWords(text, 4) <= 3 && text.length <= 30 && !endsSentence(text) && !isPersonName(text) && !/^[“‘"']/.test(text)
  );
}
