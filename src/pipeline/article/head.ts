// Takes the lines between headline and story: bylines, dates, standfirst. Refuses all below the story's first sentence.
import type { Byline } from '../../domain.ts';
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, claim } from './blocks.ts';
import { byAlone, isAnnounced, isBylineRole, namedLikeMonth, readByline, readBylineRole } from './bylines.ts';
import { claimFirstPicture, claimSourceAndCaption, isAgencyAlone, isBelowCredit, isTitled } from './captions.ts';
import { readDateline } from './dateline.ts';
import { hasVerb, mayHaveVerb, tellsPast } from './happens.ts';
import { kicker } from './headline-features.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { isPageLine } from './page-words.ts';
import { isPaperName, mayBePaperName, publicationNamed } from './publications.ts';
import { datePart, nameAbove, paperAndDate, paperName, pictured } from './rule-names.ts';
import { isSection } from './sections.ts';
import { countWords, endsSentence, reportsSpeech } from './shape.ts';
import { readStamp } from './stamp.ts';
import { standsForItself } from './stamps.ts';
import {
  belowAuthor,
  claimBullets,
  isAbstractLabel,
  isBareCaption,
  isOnlyNamed,
  standfirstRule,
  unfinishedLine,
} from './standfirst.ts';
import { addressesReader, isProse, storyWords, wordsComingBack, wordsOf } from './story-words.ts';

/** So many blocks after the headline may stand before the story begins. */
const headBlocks = 24;

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
    if (blocks[at]?.role === null && isCreditedByName(blocks, at, headlineAt))
      claim(blocks[at] as Block, 'caption', 'caption above the author');
  for (let at = headlineAt + 1; at < end; at += 1) {
    const block = blocks[at] as Block;
    if (block.role !== null) continue;
    if (
      (isAgencyAlone(block.text) || /^\p{Lu}{2,6}$/u.test(block.text)) &&
      isBelowAuthor(blocks, at) &&
      claimSourceAndCaption(blocks, at)
    )
      continue;
    if (claimAuthorOrDate(blocks, at, headlineAt, end) || claimAuthorAgain(blocks, at)) continue;
    if (
      isBelowAuthor(blocks, at) &&
      isTitled(block.text) &&
      !isSection(block.text) &&
      claimSourceAndCaption(blocks, at)
    )
      continue;
    if (isBelowCredit(blocks, at)) {
      claim(block, 'caption', 'caption below its credit');
      continue;
    }
    if (isAltText(block.text) || isAltOfCaption(blocks, at)) {
      claim(block, 'caption', 'words for those who cannot see a picture');
      continue;
    }
    if (standfirsts === 0 && isQuotedLine(block.text) && nextIsProse(blocks, at, end)) {
      claim(block, 'standfirst', 'quotation above the story');
      standfirsts += 1;
      continue;
    }
    if (isSection(block.text) || /^letters? to the editors?$/i.test(block.text)) {
      claim(block, 'boilerplate', isAbstractLabel(block.text) ? 'abstract label' : 'section label');
      continue;
    }
    if (isPaperName(block.text) || (mayBePaperName(block.text) && headGoesOn(blocks, at, end))) {
      claim(block, 'boilerplate', paperName);
      continue;
    }
    if (claimBullets(blocks, at)) {
      standfirsts += 1;
      continue;
    }
    if (
      isCreditedByName(blocks, at, headlineAt) ||
      (isSignedAbove(blocks, at, headlineAt) && isDatedPicture(block.text))
    ) {
      claim(block, 'caption', 'caption above the story');
      continue;
    }
    // Its clock alone, below the day.
    if (
      blocks[at - 1]?.role === 'date' &&
      /^\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?|[A-Z]{2,4}(?:\s?[+-]\d\d:?\d\d)?)?$/.test(block.text)
    ) {
      claim(block, 'date', 'clock below the day');
      continue;
    }
    if (isSignedAbove(blocks, at, headlineAt) && isPictured(blocks, at, story)) {
      claim(block, 'caption', 'bare line above the story');
      continue;
    }
    if (isTagRun(blocks, at, headlineAt)) {
      claim(block, 'boilerplate', 'tag');
      continue;
    }
    if (isPlaceOfStory(blocks, at, headlineAt)) {
      claim(block, 'boilerplate', 'place of the story');
      continue;
    }
    if (isButton(block.text) && headGoesOn(blocks, at, end)) {
      claim(block, 'boilerplate', 'label in the head');
      continue;
    }
    if (
      countWords(block.text, 13) <= 12 &&
      isPageLine(block.text) &&
      (countWords(block.text, 3) < 3 || wordsComingBack(block.text, story).back < (addressesReader(block.text) ? 2 : 1))
    ) {
      claim(block, 'boilerplate', 'words of the page');
      continue;
    }
    if (standfirsts > 0 && isOnlyNamed(block.text) && headGoesOn(blocks, at, end)) {
      claim(block, 'caption', 'between standfirst and byline');
      continue;
    }
    if (standfirsts > 0 && isAbovePhotographer(blocks, at, end)) {
      claim(block, 'caption', 'caption above its credit');
      claim(blocks[at + 1] as Block, 'credit', 'name below its picture');
      continue;
    }
    // So many comments; the number of a list's first entry touches the entry.
    if (/^\d{1,4}$/.test(block.text) && block.gap === 0 && (blocks[at + 1]?.gap ?? 0) > 0) {
      claim(block, 'boilerplate', 'count beside a button');
      continue;
    }
    if (standfirsts === 0 && isAboveTwoNames(blocks, at)) {
      claim(block, 'caption', 'caption above its credit');
      claim(blocks[at + 1] as Block, 'credit', 'name below its picture');
      continue;
    }
    if (isLabelledAboveDateline(blocks, at)) {
      claim(block, 'caption', 'labelled caption above the dateline');
      continue;
    }
    if (blocks[at - 1]?.rule === pictured && showsOnly(block.text)) {
      claim(block, 'caption', 'below whom a picture shows');
      continue;
    }
    const standfirst = standfirstRule(blocks, at, end, standfirsts);
    if (
      (standfirst === unfinishedLine || standfirst === belowAuthor) &&
      isSignedAbove(blocks, at, headlineAt) &&
      (showsOnly(block.text) || (standfirst === belowAuthor && showsInSentence(block.text)))
    ) {
      claim(block, 'caption', 'bare line above the story');
      continue;
    }
    if (standfirst === null && standfirsts > 0 && isBareCaption(blocks, at, headlineAt, end)) {
      claim(block, 'caption', 'bare line above the story');
      continue;
    }
    if (standfirst !== null && isCaptionBelowStandfirst(blocks, at, end, standfirst)) {
      claim(block, 'caption', 'between standfirst and byline');
      continue;
    }
    if (standfirst === null && isAboveByline(blocks, at, headlineAt, end)) {
      const first = blocks.slice(headlineAt + 1, at).every(({ role }) => role === 'boilerplate' || role === 'date');
      const words = countWords(block.text, 6);
      if (first && words >= 5) {
        claim(block, 'standfirst', 'between headline and byline');
        standfirsts += 1;
      } else if (words >= 4) claim(block, 'caption', 'between standfirst and byline');
      else claim(block, 'boilerplate', 'label in the head');
      continue;
    }
    if (standfirst === null) return;
    claim(block, 'standfirst', standfirst);
    standfirsts += 1;
  }
}

/** “Hard-boiled: Ms Lim with the egg that was returned.” right above the dateline, with which the story begins. */
function isLabelledAboveDateline(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const below = blocks[at + 1];
  if (text.length > 250 || below?.role !== null) return false;
  if (readDateline(below.text) === null && !/^\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}: \p{Lu}\p{Ll}* \p{Ll}/u.test(below.text))
    return false;
  return /^(?!dear\b)\p{Lu}[\p{L}’' -]{2,40}: \p{Lu}/iu.test(text) && /^\p{Lu}/u.test(text) && !/[“”"]/.test(text);
}

/**
 * “A shepherd on the old line at Ojos. Rosa Lim”: what a picture shows, a stop and who took it, with the author or the day still to
 * come or just named, and more below.
 */
function isCreditedByName(blocks: readonly Block[], at: number, headlineAt: number): boolean {
  const { text } = blocks[at] as Block;
  const [, shown = '', name = ''] =
    /^(.{20,200}\p{Ll}{2}[.!?]) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2})$/u.exec(text) ?? [];
  if (name === '' || /[“”"]/.test(shown) || !isPersonName(name) || !isLikelyPerson(name)) return false;
  const below = blocks[at + 1];
  if (below === undefined || isBylineRole(below.text)) return false;
  return (
    isSignedAbove(blocks, at, headlineAt) ||
    below.role === 'date' ||
    (below.role === null && below.text.length < 90 && readByline(below.text) !== null)
  );
}

/** “Divers lift a bell off Hove on Saturday, June 29, 2019.”: what is seen, in the present, with the whole day. A story tells it in the past. */
function isDatedPicture(text: string): boolean {
  if (
    text.length > 250 ||
    !/\b[A-Z]\p{Ll}{2,8}\.? \d{1,2}, \d{4}\.?$/u.test(text) ||
    /[“”"]|[.!?] \p{Lu}\p{L}+ .*[.!?] \p{Lu}/u.test(text)
  )
    return false;
  return (
    countWords(text, 6) >= 6 &&
    !tellsPast(text) &&
    !/\b(?:will|would|takes? effect|begins?|starts?|opens?|ends?)\b/.test(text)
  );
}

/**
 * “The bell tower, which was listed as Lot 41.”, “Rosa Lim, 1921-2012”, “Ojuelegba bus stop”: words above the story in which nothing
 * happens, with what the story speaks of too. A story does not begin so.
 */
function isPictured(blocks: readonly Block[], at: number, story: ReadonlySet<string>): boolean {
  const { text } = blocks[at] as Block;
  const next = blocks
    .slice(at + 1, at + 6)
    .find(({ role, text: words }) => role === null && !/^\d{1,3}of\d{1,3}$/.test(words));
  if (next === undefined || text.length > 160 || !/^\p{Lu}/u.test(text) || /[“”"?!:;]/.test(text)) return false;
  const [, name = ''] = /^(\p{Lu}\S+(?: \p{Lu}\S+){1,3}), (?:19|20)\d\d ?[-–—] ?(?:19|20)?\d\d$/u.exec(text) ?? [];
  if (name !== '') return isPersonName(name);
  if (!(isProse(next.text) || showsOnly(next.text.replace(/\.$/, '')))) return false;
  const words = countWords(text, 6);
  const { back } = wordsComingBack(text, story);
  if (words < 3 || back === 0) return false;
  if (/\.$/.test(text)) return words > 4 && inPlace.test(text) && showsInSentence(text);
  return words === 3 && !/\d/.test(text) && /^\p{Lu}\p{L}+ \p{Ll}/u.test(text) && !hasVerb(text);
}

/** Where something is seen, or what of it is said in passing. */
const inPlace = /\b(?:at|in|on|outside|near|inside|beside|above|below|with|off|under|behind)\s|, (?:which|where|who) /;

/** One of several words in small letters below the author or the day: what the page files the story under. */
function isTagRun(blocks: readonly Block[], at: number, headlineAt: number): boolean {
  const isTag = (block: Block | undefined): boolean =>
    block !== undefined &&
    (block.rule === 'tag' || (block.role === null && /^\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?$/u.test(block.text)));
  const beside = [blocks[at - 1], blocks[at + 1]].filter(
    (one) => one === undefined || one.gap === 0 || one === blocks[at - 1],
  );
  return isTag(blocks[at]) && isSignedAbove(blocks, at, headlineAt) && beside.some(isTag);
}

/** “Manang” alone below the author or the day, right above a story that tells of something in the valley of Manang. */
function isPlaceOfStory(blocks: readonly Block[], at: number, headlineAt: number): boolean {
  const { text } = blocks[at] as Block;
  if (!/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(text) || !isSignedAbove(blocks, at, headlineAt)) return false;
  const below = blocks[at + 1];
  if (below?.role !== null || !isProse(below.text)) return false;
  return blocks.slice(at + 1).some((one) => isPlacedIn(one.text, text));
}

/** Whether an author or a date already stands between the headline and the line. */
const isSignedAbove = (blocks: readonly Block[], at: number, headlineAt: number): boolean =>
  blocks.slice(headlineAt, at).some(({ role }) => role === 'byline' || role === 'date');

/** A line below the standfirst with a name in capitals that touches it, and the author still to come: what a picture shows, and who took it. */
function isAbovePhotographer(blocks: readonly Block[], at: number, end: number): boolean {
  const name = blocks[at + 1];
  if (name === undefined || name.role !== null || name.gap > 0 || !isPersonName(name.text) || /\p{Ll}/u.test(name.text))
    return false;
  const { text } = blocks[at] as Block;
  const next = blocks.slice(at + 2, end).find(({ role }) => role !== 'boilerplate');
  if (text.length > 160 || next === undefined) return false;
  return next.role === 'byline' || (next.role === null && next.text.length < 80 && readByline(next.text) !== null);
}

/** What a picture shows, above a bare name that touches it and a further one, or “By Rosa Lim”, with the day or the story below. */
function isAboveTwoNames(blocks: readonly Block[], at: number): boolean {
  const [name, author, next] = blocks.slice(at + 1, at + 4);
  if (name?.role !== null || author?.role !== null || name.gap > 0 || !isPersonName(name.text)) return false;
  if (!showsOnly((blocks[at] as Block).text) || !(isPersonName(author.text) || isAnnounced(author.text))) return false;
  return next !== undefined && (next.role === 'date' || readStamp(next.text) !== null || isProse(next.text));
}

/** Right below the author or what he or she is. */
function isBelowAuthor(blocks: readonly Block[], at: number): boolean {
  const above = blocks.slice(0, at).findLast(({ role }) => role !== 'boilerplate' && role !== 'date');
  return above?.role === 'byline' && (blocks[at] as Block).gap === 0;
}

/** Somebody's words with who says them, or what somebody said: a standfirst tells in the present. */
const quotes = (text: string): boolean => (/[“"]/.test(text) && reportsSpeech(text)) || /\bsaid\b/.test(text);

/** Below a standfirst that is a sentence, what ends without a stop or with a bar and a name describes the picture there. */
function isCaptionBelowStandfirst(blocks: readonly Block[], at: number, end: number, rule: string): boolean {
  const { text } = blocks[at] as Block;
  const above = blocks.slice(0, at).findLast(({ role }) => role !== 'boilerplate');
  const barred = / \| \p{Lu}/u.test(text);
  if (rule !== 'between headline and byline' && !barred) return false;
  if (above?.role !== 'standfirst' || !endsSentence(above.text)) return false;
  const next = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate' && !isSection(one.text));
  if (next === undefined || !(next.role === 'byline' || isAnnounced(next.text))) return false;
  return countWords(text, 6) >= 5 && (!endsSentence(text) || barred);
}

/**
 * Whether “By Rosa Lim” still follows a few lines below, where no author was named yet: then the story has not begun. Refuses a
 * line that tells what somebody said, and one below which several paragraphs stand before the name.
 */
function isAboveByline(blocks: readonly Block[], at: number, headlineAt: number, end: number): boolean {
  const { text } = blocks[at] as Block;
  if (text.length > 420 || quotes(text) || readDateline(text) !== null) return false;
  if (blocks.slice(headlineAt, at).some(({ role }) => role === 'byline')) return false;
  let paragraphs = 0;
  for (const [ahead, next] of blocks.slice(at + 1, Math.min(end, at + 5)).entries()) {
    if (next.role === 'body' || next.role === 'crosshead' || next.rule === 'ruling') return false;
    if (next.role !== null) continue;
    // Below the story, the name closes it.
    if (/^by:? \S/i.test(next.text) && isAnnounced(next.text))
      return blocks.slice(at + 2 + ahead).some((one) => one.role === null && isProse(one.text));
    if (isProse(next.text)) paragraphs += 1;
    if (paragraphs > 1 || quotes(next.text)) return false;
  }
  return false;
}

/** The author's name printed again, and what the paper says of him or her: “Rosa Lim covers the harbour.” */
function claimAuthorAgain(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at] as Block;
  if (block.text.length > 300) return false;
  const above = blocks.slice(0, at).filter(({ role }) => role === 'byline');
  if (above.length === 0) return false;
  const [called = ''] = /^(?:(?:Ms|Mr|Mrs|Dr|Prof|Professor)\.? )?\p{Lu}/u.exec(block.text) ?? [];
  // Some papers call their guests by the surname: “Ms. Lim is a pilot.”
  const namesOf = ({ name }: Byline): readonly string[] =>
    called.length > 1 ? [called.slice(0, -1) + name.slice(name.lastIndexOf(' ') + 1)] : [name];
  const named = readBylines(above)
    .flatMap(namesOf)
    .find((name) => block.text.startsWith(name));
  if (named === undefined) return false;
  const rest = block.text.slice(named.length);
  if (
    rest !== '' &&
    !/^ (?:is (?:a|an|the|our)|was|covers|writes|reports|reported from|contributed|edits|has (?:been|covered|written|reported)|joined)\b/.test(
      rest,
    )
  )
    return false;
  claim(block, 'boilerplate', rest === '' ? 'author printed again' : 'author note');
  return true;
}

/** Small letters and no stop: “harbour cranes at dusk”. */
const isAltText = (text: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  countWords(text, 20) >= 3 &&
  countWords(text, 20) < 16 &&
  !endsSentence(text) &&
  !/[,:;]$/.test(text);

/** “A white stork on a chimney” right above “The storks have nested there since 2016. Photograph: …”: the same picture in words. */
function isAltOfCaption(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const below = blocks[at + 1];
  if (
    below?.role !== 'caption' ||
    below.gap > 1 ||
    endsSentence(text) ||
    !/^(?:An?|The|Two|Three|Several|\p{Lu}\p{L}+ing) /u.test(text)
  )
    return false;
  // A picture in words says what is seen, and nobody speaks in it.
  if (/\b(?:says?|could|would|will|has|have|had)\b/.test(text)) return false;
  const { back } = wordsComingBack(text, wordsOf(below.text));
  return back > 0 && countWords(text, 16) >= 4;
}

/** Nothing but somebody's words: “We cannot stop them.” */
const isQuotedLine = (text: string): boolean => text.length <= 160 && /^(?:“[^”]+”|"[^"]+"|‘[^’]+’)$/.test(text);

function nextIsProse(blocks: readonly Block[], at: number, end: number): boolean {
  const next = blocks.slice(at + 1, end).find((one) => one.role === null);
  // “So says the headmaster”: the story has begun with the words above.
  return (
    next !== undefined &&
    isProse(next.text) &&
    !/^[“"‘]|^(?:So|Thus) (?:says?|said|wrote|writes|spoke|began|ran)\b|^(?:Those|These) (?:were|are) the\b|^(?:That|This) (?:is|was) (?:how|what|the)\b|^With (?:that|those|these)\b/.test(
      next.text,
    )
  );
}

/** A word or two that are no sentence: “Short Url”, “1 Comment”. */
function isButton(text: string): boolean {
  return (
    countWords(text, 4) <= 3 && text.length <= 30 && !endsSentence(text) && !isPersonName(text) && !/^[“‘"']/.test(text)
  );
}

/** Whether an author or a date still follows above the story. */
function headGoesOn(blocks: readonly Block[], at: number, end: number): boolean {
  for (let next = at + 1; next < Math.min(end, at + 8); next += 1) {
    const { role, text } = blocks[next] as Block;
    if (role === 'date' || role === 'byline') return true;
    if (role !== null) continue;
    if (isProse(text)) return false;
    if (isAnnounced(text) || readStamp(text) !== null || (isPersonName(text) && !mayBePaperName(text))) return true;
  }
  return false;
}

function claimAuthorOrDate(blocks: readonly Block[], at: number, headlineAt: number, end: number): boolean {
  const block = blocks[at] as Block;
  // A dot parts a name from what a page sets beside it.
  const text = block.text.replace(/\s?[·•|]$/, '');
  const stamp = readStamp(text);
  const above = blocks.slice(headlineAt, at).findLast((one) => one.role === 'byline');
  if (stamp !== null && standsForItself(stamp)) {
    claim(block, 'date', 'date line in the head');
    return true;
  }
  if (
    above?.rule === 'byline with By' &&
    !isAnnounced(text) &&
    writtenDates(text).length === 1 &&
    readByline(text) !== null
  ) {
    claim(block, 'date', paperAndDate);
    return true;
  }
  const previous = blocks.slice(headlineAt, at).findLast((one) => one.role !== 'boilerplate');
  // Below the author's day or post, a further name took the picture that is described below it.
  const isToldOf =
    previous?.role === 'date' ||
    (previous === above && blocks[at - 1]?.role === 'boilerplate') ||
    previous?.rule === authorPost ||
    previous?.rule === authorPlace;
  if (above !== undefined && isToldOf && claimFirstPicture(blocks, at)) return true;
  if (above !== undefined && previous === above && claimJoined(blocks, at, end)) return true;
  // Before names: an agency's name is a byline, but below an author it says for whom that one writes.
  if (above !== undefined && above.rule !== roleAbove && isBylineRole(text)) {
    claim(block, 'byline', authorPost);
    return true;
  }
  // “ABC Wales”: a broadcaster's room.
  if (
    above !== undefined &&
    previous === above &&
    block.gap === 0 &&
    /^[A-Z]{2,4} (?!News)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?:, \p{Lu}.{2,30})?$/u.test(text)
  ) {
    claim(block, 'byline', authorPost);
    return true;
  }
  if (isBylineRole(text) && !mayBePaperName(text) && !isPersonName(text) && nameFollows(blocks, at, end)) {
    claim(block, 'byline', roleAbove);
    return true;
  }
  if (isAnnounced(text) || /^posted by .{2,40} on .{6,40} @ \d/i.test(text)) {
    claim(block, 'byline', 'byline with By');
    return true;
  }
  if (/^published in$/i.test(blocks[at - 1]?.text ?? '')) {
    claim(block, 'boilerplate', paperName);
    return true;
  }
  if (isPhotoLabel(text)) {
    claim(block, 'caption', 'name below a picture');
    return true;
  }
  if (
    /^[•·]\s?\p{Lu}/u.test(text) &&
    isPersonName(withoutOffice(text.slice(1).trim())) &&
    nextIsProse(blocks, at, end)
  ) {
    claim(block, 'caption', 'name below a picture');
    return true;
  }
  const byline = readByline(text);
  if (byline !== null && above === undefined && claimPictured(byline.bylines, blocks, at, end)) return true;
  if (above !== undefined && blocks[at - 1]?.role === 'caption' && block.gap === 0 && isPersonName(text)) {
    claim(block, 'credit', 'name below its picture');
    return true;
  }
  const paper = isPaperName(text) && publicationNamed(text)?.agency !== true;
  if (byline !== null && !paper && !endsSentence(text) && isLabelAboveBy(byline.bylines, blocks, at, end)) {
    claim(block, 'boilerplate', 'above the byline');
    return true;
  }
  if (byline !== null && !paper && !endsSentence(text) && isLabel(byline, blocks, at)) {
    claim(block, 'boilerplate', 'label in the head');
    return true;
  }
  if (byline !== null && !endsSentence(text) && !isOnlyPaper(text)) {
    const proved = isProved(blocks, at) || (above !== undefined && lastIsBy(above));
    const headline = blocks[headlineAt] as Block;
    if (proved || !needsProof(text) || isNameInCapitals(text, headline.text, blocks.slice(at + 1, end))) {
      claim(block, 'byline', proved || above === undefined ? 'bare names below the headline' : 'further bare names');
      return true;
    }
  }
  if (isDateLike(text)) {
    claim(block, 'date', datePart);
    return true;
  }
  return false;
}

/**
 * Claims a bare name that a picture has rather than an author: that of somebody whom the story's first paragraphs tell of by the
 * whole name, or a photographer's, above the words of the picture and the author's own name.
 */
function claimPictured(named: readonly Byline[], blocks: readonly Block[], at: number, end: number): boolean {
  const block = blocks[at] as Block;
  const [{ name, role, place } = { name: '' }] = named;
  if (named.length !== 1 || role !== undefined || place !== undefined || name !== block.text) return false;
  const [next, third, fourth] = blocks.slice(at + 1, end).filter((one) => one.role !== 'boilerplate');
  if (next === undefined || isBylineRole(next.text)) return false;
  // Printed again further down, below another picture, it is a photographer's: an author's own name stands there alone.
  const again = blocks.findIndex((one, n) => n > at + 2 && one.text === name);
  const author = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate');
  const above = blocks[at - 1];
  if (
    again !== -1 &&
    author?.role === null &&
    (isAnnounced(author.text) || isPersonName(author.text)) &&
    author.text !== name &&
    above?.role === 'standfirst' &&
    blocks.slice(again + 1).some((one) => one.role === null && endsSentence(one.text))
  ) {
    claim(block, 'credit', 'name of who took the picture');
    if (blocks.slice(0, at - 1).some(({ role: higher }) => higher === 'standfirst')) {
      above.role = 'caption';
      above.rule = 'caption above its credit';
    }
    return true;
  }
  if (isToldOf(name, blocks, at)) {
    claim(block, 'caption', pictured);
    return true;
  }
  const isOfPicture = next.role === null && next.gap <= block.gap && showsOnly(next.text);
  const isSigned =
    third?.role === null &&
    (isAnnounced(third.text) || isPersonName(third.text)) &&
    (fourth?.role === 'date' || readStamp(fourth?.text ?? '') !== null);
  if (!isOfPicture || !isSigned) return false;
  claim(block, 'credit', 'name of who took the picture');
  claim(next, 'caption', 'caption below its credit');
  return true;
}

/** Whether one of the story's first paragraphs names somebody in full as papers name others: “Rosa Lim, 91, has led the choir”. */
function isToldOf(name: string, blocks: readonly Block[], at: number): boolean {
  return blocks
    .slice(at + 1, at + 12)
    .filter((one) => one.role === null && isProse(one.text))
    .slice(0, 3)
    .some(({ text }) => {
      const found = text.indexOf(name);
      if (found === -1 || addressesReader(text) || ofAuthors.test(text)) return false;
      return /^(?:,| (?:said|has|had|was|will|told|who)\b)/.test(text.slice(found + name.length));
    });
}

const ofAuthors =
  /\b(?:reporter|correspondent|columnist|editor|writer|reports|writes|reported|covers|Twitter|author)\b|@/;

/** “The quay at Riga, where the net was found”: what a picture shows. Nothing happens in it but behind “where” and the like. */
const showsOnly = (text: string): boolean =>
  countWords(text, 5) >= 4 &&
  text.length <= 160 &&
  !endsSentence(text) &&
  !/[“”"]|[:;,]$/.test(text) &&
  !hasVerb(
    text.replace(
      /,? (?:where|which|who|that|when|as|before|after|(?:seen|pictured|photographed) (?:from|in|at|on)) .*$/,
      '',
    ),
  );

/**
 * The same with a full stop, which a story's first sentence has too: “A wall that gave way had been passed as safe.” happens, so
 * that only what a comma parts is left out, up to the stop, and no word may be a verb: the tagger takes “rode” for a thing.
 */
const showsInSentence = (text: string): boolean =>
  text.endsWith('.') &&
  showsOnly(text.slice(0, -1)) &&
  !mayHaveVerb(text.replace(/, (?:where|which|who|when|as|before|after) [^,]*\.$/, ''));

/**
 * “Palm Beach”, “Street Food”: words that are likelier a label than a name, where neither a post beside them nor the page's foot
 * says that somebody is called so.
 */
function isLabel(byline: NonNullable<ReturnType<typeof readByline>>, blocks: readonly Block[], at: number): boolean {
  if (byline.announced || byline.bylines.some(({ role, place }) => role !== undefined || place !== undefined))
    return false;
  if (!byline.bylines.every(({ name }) => isPersonName(name) && (!isLikelyPerson(name) || isPageLine(name))))
    return false;
  const next = blocks.slice(at + 1).find((one) => one.role !== 'boilerplate' && one.role !== 'date');
  if (next !== undefined && (isBylineRole(next.text) || /@/.test(next.text))) return false;
  const [{ name } = { name: '' }] = byline.bylines;
  // What the story tells of things in is a place.
  if (blocks.some((one, n) => n !== at && isPlacedIn(one.text, name))) return true;
  return !blocks.some((one, n) => n !== at && one.text.length < 300 && one.text.includes(name));
}

/** “in Palm Cove”, and no “in Palm Cove’s office”, which may be somebody's. */
function isPlacedIn(text: string, name: string): boolean {
  const found = text.indexOf(` ${name}`);
  return (
    found > 0 &&
    /\b(?:in|near|outside|around|(?:city|town|valley|village|province|district|port) of)$/i.test(
      text.slice(Math.max(0, found - 10), found),
    ) &&
    !/^[’'\p{L}]/u.test(text.slice(found + 1 + name.length))
  );
}

/** Whether the line right below says “By Rosa Lim”, and names others: the bare words above it are a label. */
function isLabelAboveBy(named: readonly Byline[], blocks: readonly Block[], at: number, end: number): boolean {
  const next = blocks.slice(at + 1, end).find(({ role }) => role !== 'boilerplate' && role !== 'date');
  if (next === undefined || next.role !== null || !/^by:? \S/i.test(next.text) || !isAnnounced(next.text)) return false;
  const authors = readByline(next.text)?.bylines ?? [];
  return !named.some(({ name }) => authors.some((author) => author.name === name));
}

const roleAbove = 'role above the name';
const authorPost = 'what the author is';
const authorPlace = 'where the author is';

const lastIsBy = (block: Block): boolean => byAlone.test(block.text);

/** A line of a few words, one of them a date: “Late City Final, 3 May 1998”. A sentence or a heading has a verb. */
function isDateLike(text: string): boolean {
  if (endsSentence(text) || reportsSpeech(text) || countWords(text, 13) > 12) return false;
  const dates = writtenDates(text);
  const [first] = dates;
  if (first === undefined || (first.reading.kind === 'sure' && first.reading.date.length < 10)) return false;
  const rest = text.slice(0, first.start) + text.slice(dates.at(-1)?.end);
  return !/\b\p{Ll}{2,}(?:s|ed|ing)\b/u.test(rest) && (/[|•·,:/]/.test(rest) || countWords(rest, 4) <= 3);
}

/** “and” between two names on lines of their own, or what goes on below one: “in Riga”. */
function claimJoined(blocks: readonly Block[], at: number, end: number): boolean {
  const block = blocks[at] as Block;
  if (/^(?:and|&|,|with)$/i.test(block.text)) {
    const next = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate');
    if (next === undefined || next.role !== null || !isPersonName(next.text)) return false;
    claim(block, 'byline', 'between two authors');
    claim(next, 'byline', 'author below “and”');
    return true;
  }
  if (placeLine.test(block.text)) {
    claim(block, 'byline', authorPlace);
    return true;
  }
  return false;
}

const placeLine = /^(?:in|at|[Rr]eporting from) \p{Lu}[\p{L}.’' -]{1,40}$/u;

/** Whether the next line that is no furniture names a person. */
function nameFollows(blocks: readonly Block[], at: number, end: number): boolean {
  const next = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate');
  return next !== undefined && next.role === null && (isPersonName(next.text) || isAnnounced(next.text));
}

/** “Governor Rosa Lim” without the office. */
const withoutOffice = (text: string): string =>
  text.replace(
    /^(?:(?:Governor|Gov|President|Minister|Senator|Sen|Chief|Prof|Professor|Dr|Justice|General|Gen|Mr|Mrs|Ms|Alhaji|Hon|Rev)\.? ){1,3}/,
    '',
  );

/** “Rosa Lim -”: whom a picture shows. */
const isPhotoLabel = (text: string): boolean => /\s[-–—]$/.test(text) && isPersonName(text.replace(/\s[-–—]$/, ''));

/** A paper's name is no author, except an agency's. */
const isOnlyPaper = (text: string): boolean => isPaperName(text) && publicationNamed(text)?.agency !== true;

/** “ROSA LIM” between a headline in ordinary letters and the story. */
function isNameInCapitals(text: string, headline: string, below: readonly Block[]): boolean {
  if (/\p{Ll}/u.test(text) || !/\p{Ll}/u.test(headline) || countWords(text, 4) > 3 || mayBePaperName(text))
    return false;
  const next = below.find((one) => one.role !== 'boilerplate');
  return next !== undefined && next.role === null && isProse(next.text);
}

/** Three words with capitals, or capitals throughout, may be a line of the headline: “Harbour Talks Resume”. */
function needsProof(text: string): boolean {
  if (publicationNamed(text)?.agency === true) return false;
  if (mayBePaperName(text) || !/\p{Ll}/u.test(text) || namedLikeMonth.test(text)) return true;
  const words = text.split(' ');
  return words.length > 2 && words.every((word) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word));
}

/** A date or an author's role beside the line shows that it names an author. */
function isProved(blocks: readonly Block[], at: number): boolean {
  if (mayBePaperName((blocks[at] as Block).text)) return false;
  const next = blocks.slice(at + 1).find((one) => one.role !== 'boilerplate');
  const previous = blocks.slice(0, at).findLast((one) => one.role !== 'boilerplate');
  if (previous?.role === 'date' || previous?.rule === roleAbove || next?.role === 'date') return true;
  return (
    next !== undefined &&
    next.role === null &&
    (readStamp(next.text) !== null || isBylineRole(next.text) || isDateLike(next.text))
  );
}

/**
 * Claims the byline of an article that has none in its head: the one below the story (“By Rosa Lim” as its last words),
 * the name that a column prints above its headline, or the author whom a note at the foot names.
 */
export function claimClosingByline(blocks: readonly Block[]): void {
  if (blocks.some((block) => block.role === 'byline')) return;
  const last = closingByline(blocks);
  if (last !== undefined) {
    claim(last, 'byline', 'byline below the story');
    return;
  }
  const above = blocks.find((block, at) => block.rule === nameAbove && isShownToWrite(blocks, at));
  if (above !== undefined) above.role = 'byline';
}

/** So many lines of a page may stand between the author below the story and its end. */
const mostBelow = 6;

/** “By Rosa Lim”, “Posted by Rosa Lim at 11:20” or “- Rosa Lim” below the last paragraph. */
function closingByline(blocks: readonly Block[]): Block | undefined {
  const story = blocks.findLastIndex(({ role, text }) => role === null && isProse(text));
  const below = blocks.slice(Math.max(1, story + 1)).filter(({ role }) => role === null);
  return below
    .slice(0, mostBelow)
    .find(
      ({ text }) =>
        !endsSentence(text) &&
        (isAnnounced(text) || (/^[-–—]\s?\p{Lu}/u.test(text) && isPersonName(text.replace(/^[-–—]\s?/, '')))),
    );
}

/** Whether a name above the headline is printed again, or stands by a word for what columnists write: a place or a room of the site is neither. */
function isShownToWrite(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const name = text.toLowerCase();
  const names = (other: string): boolean =>
    other.startsWith(name) || other.includes(`by ${name}`) || other.includes(`writes ${name}`);
  const labels = [blocks[at - 2], blocks[at - 1], blocks[at + 1]];
  return (
    labels.some(
      (one) => one !== undefined && one.text.length <= 40 && (kicker.test(one.text) || isBylineRole(one.text)),
    ) || blocks.some((one, n) => n !== at && names(one.text.toLowerCase()))
  );
}

/** The authors that the byline blocks name, with what a line beside them says they are. */
export function readBylines(blocks: readonly Block[]): Byline[] {
  const bylines: Byline[] = [];
  let role: string | undefined;
  for (const block of blocks) {
    if (block.role !== 'byline') continue;
    const last = bylines.at(-1);
    if (block.rule === roleAbove) role = block.text;
    else if (block.rule === authorPost && last !== undefined) {
      bylines[bylines.length - 1] = { ...readBylineRole(block.text), ...last };
    } else if (block.rule === authorPlace && last !== undefined) {
      bylines[bylines.length - 1] = { place: block.text.replace(/^(?:in|at|[Rr]eporting from) /, ''), ...last };
    } else {
      for (const byline of readByline(block.text)?.bylines ?? []) {
        if (bylines.some((one) => one.name === byline.name)) continue;
        bylines.push(role === undefined ? byline : { role, ...byline });
        role = undefined;
      }
    }
  }
  return bylines.length > 0 ? bylines : bylinesOfNotes(blocks);
}

/** “• Rosa Lim can be reached at …” below a story without a byline: newspapers print it of the author alone. */
function bylinesOfNotes(blocks: readonly Block[]): Byline[] {
  for (const block of blocks) {
    if (block.rule !== 'author note') continue;
    const [, post, before, after] =
      /^(?:[•*]\s?)?(?:(?<post>.{4,40}?) (?:covers|writes|reports|is (?:a|an|the|our) (?:[\p{L}-]+ ){0,4}(?:editor|correspondent|reporter|columnist|writer))|(.{4,40}?) can be (?:reached|contacted|emailed)|(?:you can )?(?:reach|contact|e-?mail|write to) (.{4,40}?) at)\b/iu.exec(
        block.text,
      ) ?? [];
    const name = before ?? after ?? post;
    if (name !== undefined && isPersonName(name)) return [{ name }];
  }
  return [];
}
