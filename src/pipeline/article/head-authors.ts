// Tells authors, what is said of them and dates between headline and story from labels, papers and whom a picture shows.
import type { Byline } from '../../domain.ts';
import { writtenDates } from '../../text/date-forms/index.ts';
import { type Block, claim } from './blocks.ts';
import { andName, byAlone, isAnnounced, isBylineRole, namedLikeMonth, readByline } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { isSignedAbove } from './head-line.ts';
import { showsOnly } from './head-pictures.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { isPageLine } from './page-words.ts';
import { isPaperName, mayBePaperName, publicationNamed } from './publications.ts';
import { readBylines } from './read-bylines.ts';
import { authorPlace, pictured, roleAbove } from './rule-names.ts';
import { countWords, endsSentence, reportsSpeech } from './shape.ts';
import { readStamp } from './stamp.ts';
import { addressesReader, isProse } from './story-words.ts';

/** Right below the author or what he or she is. */
export function isBelowAuthor(blocks: readonly Block[], at: number): boolean {
  const above = blocks.slice(0, at).findLast(({ role }) => role !== 'boilerplate' && role !== 'date');
  return above?.role === 'byline' && (blocks[at] as Block).gap === 0;
}

/** The author's name printed again, and what the paper says of him or her: “Rosa Lim covers the harbour.” */
export function claimAuthorAgain(blocks: readonly Block[], at: number): boolean {
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
    !/^ (?:is (?:a|an|the|our)|was|covers|writes|teaches|studies|directs|runs|reports|reported from|contributed|edits|has (?:been|covered|written|reported)|joined)\b/.test(
      rest,
    )
  )
    return false;
  claim(block, 'boilerplate', rest === '' ? 'author printed again' : 'author note');
  return true;
}

/** “and” between two names on lines of their own, or what goes on below one: “in Riga”. */
export function claimJoined(blocks: readonly Block[], at: number, end: number): boolean {
  const block = blocks[at] as Block;
  if (/^(?:and|&|,|with)$/i.test(block.text)) {
    const next = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate');
    if (next === undefined || next.role !== null || !isPersonName(next.text)) return false;
    claim(block, 'byline', 'between two authors');
    claim(next, 'byline', 'author below “and”');
    return true;
  }
  // “and Jan Hale” below “Rosa Lim”, perhaps with what she is between.
  const [, further = ''] = andName.exec(block.text) ?? [];
  if (block.gap === 0 && isPersonName(further)) {
    claim(block, 'byline', 'author below “and”');
    return true;
  }
  if (placeLine.test(block.text)) {
    claim(block, 'byline', authorPlace);
    return true;
  }
  return false;
}

const placeLine = /^(?:(?:in|at) \p{Lu}[\p{L}.’' -]{1,40}|[Rr]eporting from \p{Lu}[\p{L}.,’' -]{1,40})$/u;

/** A paper's name is no author, except an agency's. */
export const isOnlyPaper = (text: string): boolean => isPaperName(text) && publicationNamed(text)?.agency !== true;

/** “ROSA LIM — RIGA”: where an author in capitals is. */
const capitalPlace = / [—–] \p{Lu}{3,}(?: \p{Lu}{2,})?$/u;

/** “ROSA LIM” between a headline in ordinary letters and the story, perhaps with “RIGA” beside or below, and more of them. */
export function isNameInCapitals(text: string, headline: string, below: readonly Block[]): boolean {
  const name = text.replace(capitalPlace, '');
  if (/\p{Ll}/u.test(name) || !/\p{Ll}/u.test(headline) || countWords(name, 4) > 3 || mayBePaperName(name))
    return false;
  const next = below.find(
    (one) =>
      one.role !== 'boilerplate' &&
      !(one.gap === 0 && (name === text ? /^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u : capitalPlace).test(one.text)),
  );
  return next !== undefined && next.role === null && isProse(next.text);
}

/** Three words with capitals, or capitals throughout, may be a line of the headline: “Harbour Talks Resume”. */
export function needsProof(text: string): boolean {
  if (publicationNamed(text)?.agency === true) return false;
  // “Sister Rosa Lim”
  const [, titled] =
    /^(?:Sister|Brother|Father|Fr|Canon|Rev|Dr|Prof|Professor|Cllr|Sir|Dame|Rabbi)\.? (\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*)$/u.exec(
      text,
    ) ?? [];
  if (titled !== undefined && isPersonName(titled) && isLikelyPerson(titled)) return false;
  if (mayBePaperName(text) || !/\p{Ll}/u.test(text) || namedLikeMonth.test(text)) return true;
  const words = text.split(' ');
  return words.length > 2 && words.every((word) => /^\p{Lu}[\p{L}’'-]{2,}$/u.test(word));
}

/** A date or an author's role beside the line shows that it names an author. */
export function isProved(blocks: readonly Block[], at: number): boolean {
  if (mayBePaperName((blocks[at] as Block).text)) return false;
  const next = blocks.slice(at + 1).find((one) => one.role !== 'boilerplate');
  const previous = blocks.slice(0, at).findLast((one) => one.role !== 'boilerplate');
  if (previous?.role === 'date' || previous?.rule === roleAbove || next?.role === 'date') return true;
  // Another's name right below, which shows to be an author's.
  if (
    next?.role === null &&
    next.gap === 0 &&
    isPersonName(next.text) &&
    isLikelyPerson(next.text) &&
    isLikelyPerson((blocks[at] as Block).text) &&
    (blocks[blocks.indexOf(next) + 1]?.role === 'date' ||
      isPlaceDash.test(blocks[blocks.indexOf(next) + 1]?.text ?? ''))
  )
    return true;
  if (next?.role === null && isPlaceDash.test(next.text) && blocks[blocks.indexOf(next) + 1]?.role === 'date')
    return true;
  // “SASKATOON” below the name, and then the day.
  if (
    next?.role === null &&
    isPlaceAboveDay(blocks, blocks.indexOf(next)) &&
    isLikelyPerson((blocks[at] as Block).text)
  )
    return true;
  return (
    next !== undefined &&
    next.role === null &&
    (readStamp(next.text) !== null || isBylineRole(next.text) || isDateLike(next.text))
  );
}

/** “Oviedo -” above the day. */
export const isPlaceDash = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? ?[-–—/,]$/u;

/** “SASKATOON” right above the day: where the author of the line above writes from. */
export const isPlaceAboveDay = (blocks: readonly Block[], at: number): boolean =>
  /^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(blocks[at]?.text ?? '') &&
  blocks[at + 1]?.role === 'date' &&
  blocks[at + 1]?.gap === 0;

/** A line of a few words, one of them a date: “Late City Final, 3 May 1998”. A sentence or a heading has a verb. */
export function isDateLike(text: string): boolean {
  // “April 26, 2000|By Lakes News Services.”: by nobody in person, and no sentence.
  const barred = /\d{4} ?\| ?By \p{Lu}/u.test(text);
  if ((endsSentence(text) && !barred) || reportsSpeech(text) || countWords(text, 13) > 12) return false;
  const dates = writtenDates(text);
  const [first] = dates;
  if (first === undefined || (first.reading.kind === 'sure' && first.reading.date.length < 10)) return false;
  const rest = text.slice(0, first.start) + text.slice(dates.at(-1)?.end);
  return !/\b\p{Ll}{2,}(?:s|ed|ing)\b/u.test(rest) && (/[|•·,:/]/.test(rest) || countWords(rest, 4) <= 3);
}

/**
 * “Palm Beach”, “Street Food”: words that are likelier a label than a name, where neither a post beside them nor the page's foot
 * says that somebody is called so.
 */
export function isLabel(
  byline: NonNullable<ReturnType<typeof readByline>>,
  blocks: readonly Block[],
  at: number,
): boolean {
  if (byline.announced || byline.bylines.some(({ role, place }) => role !== undefined || place !== undefined))
    return false;
  if (!byline.bylines.every(({ name }) => isPersonName(name) && (!isLikelyPerson(name) || isPageLine(name))))
    return false;
  const next = blocks.slice(at + 1).find((one) => one.role !== 'boilerplate' && one.role !== 'date');
  if (next !== undefined && (isBylineRole(next.text) || /@/.test(next.text))) return false;
  const [{ name } = { name: '' }] = byline.bylines;
  // What the story tells of things in is a place.
  if (isPlaced(blocks, at, name)) return true;
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

/** Whether any other line tells of something in what may be a place. */
const isPlaced = (blocks: readonly Block[], at: number, name: string): boolean =>
  blocks.some((one, n) => n !== at && isPlacedIn(one.text, name));

/** “keeper of Cabo Roca”: somewhere, as a line that dates the story from there says. */
export const isSomewhere = (blocks: readonly Block[], at: number, name: string): boolean =>
  blocks.some(({ text }, n) => {
    const found = n === at ? -1 : text.indexOf(` ${name}`);
    return found > 0 && /\b(?:in|of|near|from|at|to|outside|around)$/.test(text.slice(Math.max(0, found - 8), found));
  });

/** Whether the line right below says “By Rosa Lim”, and names others: the bare words above it are a label. */
export function isLabelAboveBy(named: readonly Byline[], blocks: readonly Block[], at: number, end: number): boolean {
  const next = blocks.slice(at + 1, end).find(({ role }) => role !== 'boilerplate' && role !== 'date');
  if (next === undefined || next.role !== null || !/^by:? \S/i.test(next.text) || !isAnnounced(next.text)) return false;
  const authors = readByline(next.text)?.bylines ?? [];
  return !named.some(({ name }) => authors.some((author) => author.name === name));
}

/**
 * Claims a bare name that a picture has rather than an author: that of somebody whom the story's first paragraphs tell of by the
 * whole name, or a photographer's, above the words of the picture and the author's own name.
 */
export function claimPictured(named: readonly Byline[], blocks: readonly Block[], at: number, end: number): boolean {
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

/** “Manang” alone below the author or the day, right above a story that tells of something in the valley of Manang. */
export function isPlaceOfStory(blocks: readonly Block[], at: number, headlineAt: number): boolean {
  const { text } = blocks[at] as Block;
  if (!/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(text) || !isSignedAbove(blocks, at, headlineAt)) return false;
  const below = blocks[at + 1];
  if (below?.role !== null || !isProse(below.text)) return false;
  return blocks.slice(at + 1).some((one) => isPlacedIn(one.text, text));
}

/** One of several words in small letters below the author or the day: what the page files the story under. */
export function isTagRun(blocks: readonly Block[], at: number, headlineAt: number): boolean {
  const isTag = (block: Block | undefined): boolean =>
    block !== undefined &&
    (block.rule === 'tag' || (block.role === null && /^\p{Ll}[\p{L}-]+(?: \p{Ll}[\p{L}-]+)?$/u.test(block.text)));
  const beside = [blocks[at - 1], blocks[at + 1]].filter(
    (one) => one === undefined || one.gap === 0 || one === blocks[at - 1],
  );
  return isTag(blocks[at]) && isSignedAbove(blocks, at, headlineAt) && beside.some(isTag);
}

/** Whether the next line that is no furniture names a person. */
export function nameFollows(blocks: readonly Block[], at: number, end: number): boolean {
  const next = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate');
  return (
    next !== undefined &&
    next.role === null &&
    (isPersonName(next.text.replace(/ and agenc(?:y|ies)$/i, '')) || isAnnounced(next.text))
  );
}

/** “Governor Rosa Lim” without the office. */
export const withoutOffice = (text: string): string =>
  text.replace(
    /^(?:(?:Governor|Gov|President|Minister|Senator|Sen|Chief|Prof|Professor|Dr|Justice|General|Gen|Mr|Mrs|Ms|Alhaji|Hon|Rev)\.? ){1,3}/,
    '',
  );

/** “Rosa Lim -”: whom a picture shows. */
export const isPhotoLabel = (text: string): boolean =>
  /\s[-–—]$/.test(text) && isPersonName(text.replace(/\s[-–—]$/, ''));

/** Somebody's words with who says them, or what somebody said: a standfirst tells in the present. */
const quotes = (text: string): boolean => (/[“"]/.test(text) && reportsSpeech(text)) || /\bsaid\b/.test(text);

/**
 * Whether “By Rosa Lim” still follows a few lines below, where no author was named yet: then the story has not begun. Refuses a
 * line that tells what somebody said, and one below which several paragraphs stand before the name.
 */
export function isAboveByline(blocks: readonly Block[], at: number, headlineAt: number, end: number): boolean {
  const { text } = blocks[at] as Block;
  if (text.length > 420 || readDateline(text) !== null) return false;
  if (quotes(text)) return at === headlineAt + 1 && text.length < 200 && isAboveSigned(blocks, at);
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

/** Whether “By Rosa Lim” and the day right below it are all that stands, but for pictures and the page's words, between a line and the story. */
function isAboveSigned(blocks: readonly Block[], at: number): boolean {
  const [author, day] = blocks
    .slice(at + 1, at + 8)
    .filter(({ role }) => role !== 'caption' && role !== 'credit' && role !== 'boilerplate');
  return author !== undefined && /^by:? \S/i.test(author.text) && isAnnounced(author.text) && day?.role === 'date';
}

export const lastIsBy = (block: Block): boolean => byAlone.test(block.text);
