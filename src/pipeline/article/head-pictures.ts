// Tells the words of a picture between headline and story from a standfirst and from the story.
import type { Block } from './blocks.ts';
import { isAnnounced, isBylineRole, readByline } from './bylines.ts';
import { readDateline } from './dateline.ts';
import { hasVerb, mayHaveVerb, tellsPast } from './happens.ts';
import { isSignedAbove } from './head-line.ts';
import { isLikelyPerson } from './likely-person.ts';
import { isPersonName } from './names.ts';
import { isSection } from './sections.ts';
import { breaksOff, countWords, endsSentence } from './shape.ts';
import { readStamp } from './stamp.ts';
import { isProse, wordsComingBack, wordsOf } from './story-words.ts';

/** “Hard-boiled: Ms Lim with the egg that was returned.” right above the dateline, with which the story begins. */
export function isLabelledAboveDateline(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const below = blocks[at + 1];
  if (text.length > 250 || below?.role !== null) return false;
  if (readDateline(below.text) === null && !/^\p{Lu}{3,}(?: \p{Lu}{2,}){0,3}: \p{Lu}\p{Ll}* \p{Ll}/u.test(below.text))
    return false;
  // “LIM: How far?” above “HALE: I could see my hand”: the turns of a talk.
  if (turn.test(text) && blocks.slice(at + 1, at + 6).filter((one) => turn.test(one.text)).length > 1) return false;
  return /^(?!dear\b)\p{Lu}[\p{L}’' -]{2,40}: \p{Lu}/iu.test(text) && /^\p{Lu}/u.test(text) && !/[“”"]/.test(text);
}

const turn = /^\p{Lu}[\p{Lu}.’' -]{1,30}: \S/u;

/**
 * “A shepherd on the old line at Ojos. Rosa Lim”: what a picture shows, a stop and who took it, with the author or the day still to
 * come or just named, and more below.
 */
export function isCreditedByName(blocks: readonly Block[], at: number, headlineAt: number): boolean {
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
export function isDatedPicture(text: string): boolean {
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
export function isPictured(blocks: readonly Block[], at: number, story: ReadonlySet<string>): boolean {
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

/** A line below the standfirst with a name in capitals that touches it, and the author still to come: what a picture shows, and who took it. */
export function isAbovePhotographer(blocks: readonly Block[], at: number, end: number): boolean {
  const name = blocks[at + 1];
  if (name === undefined || name.role !== null || name.gap > 0 || !isPersonName(name.text) || /\p{Ll}/u.test(name.text))
    return false;
  const { text } = blocks[at] as Block;
  const next = blocks.slice(at + 2, end).find(({ role }) => role !== 'boilerplate');
  if (text.length > 160 || next === undefined) return false;
  return next.role === 'byline' || (next.role === null && next.text.length < 80 && readByline(next.text) !== null);
}

/** What a picture shows, above a bare name that touches it and a further one, or “By Rosa Lim”, with the day or the story below. */
export function isAboveTwoNames(blocks: readonly Block[], at: number): boolean {
  const [name, author, next] = blocks.slice(at + 1, at + 4);
  if (name?.role !== null || author?.role !== null || name.gap > 0 || !isPersonName(name.text)) return false;
  // “ROSA LIM” above “BY ROSA LIM”: the author took the picture as well.
  if (!/\p{Ll}/u.test(name.text) && isAnnounced(author.text) && author.text.endsWith(name.text)) return true;
  if (!showsOnly((blocks[at] as Block).text) || !(isPersonName(author.text) || isAnnounced(author.text))) return false;
  return next !== undefined && (next.role === 'date' || readStamp(next.text) !== null || isProse(next.text));
}

/** Below a standfirst that is a sentence, what ends without a stop or with a bar and a name describes the picture there. */
export function isCaptionBelowStandfirst(blocks: readonly Block[], at: number, end: number, rule: string): boolean {
  const { text } = blocks[at] as Block;
  const above = blocks.slice(0, at).findLast(({ role }) => role !== 'boilerplate');
  const barred = / \| \p{Lu}/u.test(text);
  if (rule !== 'between headline and byline' && !barred) return false;
  if (above?.role !== 'standfirst' || !endsSentence(above.text)) return false;
  const next = blocks.slice(at + 1, end).find((one) => one.role !== 'boilerplate' && !isSection(one.text));
  if (next === undefined || !(next.role === 'byline' || isAnnounced(next.text))) return false;
  return countWords(text, 6) >= 5 && (!endsSentence(text) || barred);
}

/** Small letters and no stop: “harbour cranes at dusk”. */
export const isAltText = (text: string, above?: Block): boolean =>
  /^\p{Ll}/u.test(text) &&
  // A line of a column goes on below the one that breaks off.
  !(above !== undefined && above.role !== 'boilerplate' && !endsSentence(above.text) && breaksOff(text)) &&
  !(above !== undefined && above.role !== 'boilerplate' && breaksOff(above.text)) &&
  countWords(text, 20) >= 3 &&
  countWords(text, 20) < 16 &&
  !endsSentence(text) &&
  !/[,:;]$/.test(text);

/** A sentence that says on which day is the story's. */
const onWeekday = /\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/;

/** “A white stork on a chimney” right above “The storks have nested there since 2016. Photograph: …”: the same picture in words. */
export function isAltOfCaption(blocks: readonly Block[], at: number): boolean {
  const { text } = blocks[at] as Block;
  const below = blocks[at + 1];
  if (
    below?.role !== 'caption' ||
    below.gap > 1 ||
    (endsSentence(text) &&
      (tellsPast(text) ||
        onWeekday.test(text) ||
        !/^(?:An?|Two|Three|Several) /.test(text) ||
        /\b(?:can|cannot|may|must)\b/.test(text))) ||
    !(/^(?:An?|The|Two|Three|Several|\p{Lu}\p{L}+ing) /u.test(text) || isNamedBelow(text, below.text))
  )
    return false;
  // A picture in words says what is seen, and nobody speaks in it.
  if (/\b(?:says?|could|would|will|has|have|had)\b/.test(text)) return false;
  const { back } = wordsComingBack(text, wordsOf(below.text));
  return back > 0 && countWords(text, 16) >= 4;
}

/** “Mill Lane street view” above “Police were called to Mill Lane”: the same name, in words in which nothing happens. */
function isNamedBelow(text: string, below: string): boolean {
  const [name = ''] = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/u.exec(text) ?? [];
  return name !== '' && name !== text && text.length <= 80 && below.includes(name) && !hasVerb(text);
}

/** “The quay at Riga, where the net was found”: what a picture shows. Nothing happens in it but behind “where” and the like. */
export const showsOnly = (text: string): boolean =>
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
export const showsInSentence = (text: string): boolean =>
  text.endsWith('.') &&
  showsOnly(text.slice(0, -1)) &&
  !mayHaveVerb(text.replace(/, (?:where|which|who|when|as|before|after) [^,]*\.$/, ''));

/** Whether such a line touches another from above, below which the story begins. */
export function isAboveAnother(blocks: readonly Block[], at: number): boolean {
  const [other, story] = blocks.slice(at + 1, at + 3);
  return (
    other?.role === null &&
    other.gap === (blocks[at] as Block).gap &&
    showsOnly(other.text) &&
    /^\p{Lu}/u.test(other.text) &&
    !isPersonName(other.text) &&
    !isAnnounced(other.text) &&
    story?.role === null &&
    isProse(story.text)
  );
}

/** The same of a place by its name: “The roofless hostel at Orrin College”. */
export const showsPlace = (text: string): boolean =>
  /\b(?:at|in|on|outside|near|inside|beside|over|along|across) (?:the )?\p{Lu}/u.test(text) && showsOnly(text);
