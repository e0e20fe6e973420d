// Takes “Rosa Lim lifts the bell outside the hall in Riga on Monday.” in a story that tells of Monday, and “Haul: the bell and its rope”
// between two paragraphs. Refuses “The council votes in Riga on Monday.” and the turns of an interview.
import { tagWords } from '../../text/tagger.ts';
import type { Block } from './blocks.ts';
import { hasVerb, tellsPast } from './happens.ts';
import { countWords, endsSentence, withoutQuoted } from './shape.ts';
import { isProse, wordsComingBack } from './story-words.ts';

const weekday = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;

/** The days of the week of which the story tells in the past: what is said of them in the present is seen, not still to come. */
export function daysTold(blocks: readonly Block[]): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { role, text } of blocks) {
    if ((role !== null && role !== 'body') || !text.includes('day') || !isProse(text)) continue;
    const named = text.match(weekday);
    if (named !== null && tellsPast(text)) for (const day of named) days.add(day);
  }
  return days;
}

/** What a diary says in the present of a day to come. */
const diary =
  /\b(?:will|would|shall|again|next|until|expect(?:s|ed)?|due|scheduled|set|plans?|hopes?|begins?|starts?|opens?|ends?|closes?|returns?|resumes?|meets?|votes?|sits|plays?|faces|hosts?|goes (?:to|on|before)|takes? (?:effect|place)|is to|are to)\b/;

/** Whether the words tell of what is still to come, as a diary does. */
export const isToCome = (text: string): boolean => /\b(?:will|would|shall|must|votes|meets|sits|resumes)\b/.test(text);

const onDay =
  /\b(?:at|in|outside|inside|near|beside|along|behind|above|below|aboard|through|across|during)\b.* on ((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}))?\.?$/u;

/**
 * A sentence in the present about where something is seen, on a day of which the story tells in the past: `days` gives those. Refuses
 * what is still to come, several sentences and anybody's words.
 */
export function isSeenOnDay(text: string, days: () => ReadonlySet<string>): boolean {
  if (text.length > 250 || !text.includes('day') || countWords(text, 8) < 8) return false;
  const day = onDay.exec(text)?.[1];
  if (day === undefined || /[“”"?!]/.test(text) || isSeveral(text) || diary.test(text)) return false;
  const tags = tagWords(text.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  return tags.some((tag) => /^VB[ZP]$/.test(tag)) && !tags.some((tag) => /^(?:VBD|MD)$/.test(tag)) && days().has(day);
}

/** Whether a sentence ends before the last. Nearly every line has no stop with a space behind it, and no letter need be looked at. */
const isSeveral = (text: string): boolean => text.includes('. ') && /\p{Ll}{2}\. \p{Lu}/u.test(text);

/** What people in a picture do, and what a report told in the past says of nothing else in the present. */
const posed = new Set(
  `arriv board carr celebrat chat cheer clean clear climb clutch conduct cuddl danc demonstrat drag drink eat embrac examin feed fill gaz gestur graz greet guard haul huddl hug inspect joke kneel laugh lift listen load look march mourn nap oil pack paint pat pedal peek peer perch perform point polish pos pour pray protest pull push queu react rehears rid row salut scrub search shak shelter shovel sift sing sleep smil spray stitch stretch stroll survey sweep swim throw tour unload unveil wad wait walk watch wav`
    .split(/\s+/)
    .flatMap((verb) => ['', 'e', 's', 'es', 'y', 'ies'].map((end) => verb + end)),
);

/** What a house does as well as somebody in a picture: before such a place only. */
const placed =
  /\b(?:stands?|sits?|holds?|leans?|rests?|lies?) (?:\p{Ll}+ ){0,2}?(?:outside|beside|behind|under|among|next to|in front of|in what|on top of|at the (?:back|front|door|gate|wheel|desk|helm|window)|up|aloft)\b/u;

/**
 * “Riot police guard the ministry.”: one sentence in which somebody does what is done in a picture, in the present, while the story around it
 * is told in the past. Refuses anybody's words, a “he” or “it” that the story has named, what is still to come and what always is.
 */
export function isSeenNow(text: string, isToldInPast: () => boolean): boolean {
  if (text.length > 220 || countWords(text, 5) < 5) return false;
  // Without a stop it may be a heading: “Fans march on” is one, “A fan marches past the gate” is none.
  if (!endsSentence(text) && !(/^(?:An?|Two|Three|Four|Five) \p{Ll}/u.test(text) && countWords(text, 6) > 5))
    return false;
  if (/[“”"?!;:]/.test(text) || isSeveral(text) || diary.test(text)) return false;
  if (
    /^(?:He|She|It|They|We|I|You|This|That|These|Those|There|But|And|So|Yet|If|When|While|As|In|On|At|Now|Today|Some|Many|Most|Nobody|Everybody|Each|Every)\b/.test(
      text,
    )
  )
    return false;
  if (/\b(?:often|usually|always|never|still|now|every|each|already|normally|sometimes|than)\b/.test(text))
    return false;
  // The plain letters apart: which of many ranges a letter stands in is a long question.
  const words = text.match(/(?:[A-Za-z]|\p{L})(?:[A-Za-z’'-]|\p{L})*/gu) ?? [];
  // Hardly any sentence has such a verb, and what every word is takes long to tell.
  if (!words.some((word) => posed.has(word)) && !placed.test(text)) return false;
  const tags = tagWords(words);
  const tagged = tags.findIndex((tag) => /^(?:VB[ZPD]|MD)$/.test(tag));
  // “A farmer waits beside his tractor”: the tagger may take the verb for a thing, and no other is there.
  const at =
    tagged === -1
      ? words.findIndex(
          (word, n) => n > 0 && n < 8 && word.endsWith('s') && posed.has(word) && follows.test(words[n + 1] ?? ''),
        )
      : tagged;
  const verb = words[at] ?? '';
  if (
    at < 1 ||
    /^(?:VBD|MD)$/.test(tags[at] ?? '') ||
    /^(?:that|which|who|to|and|or|the|an?)$/i.test(words[at - 1] ?? '')
  )
    return false;
  return (posed.has(verb) || placed.test(text)) && isToldInPast();
}

/** What stands behind a verb, and seldom behind a thing. */
const follows =
  /^(?:the|an?|his|her|their|its|at|in|on|by|past|near|beside|outside|behind|under|over|across|along|through|into|up|down|during|after|before|with|as|for|to|from|out|off)$/;

/** Whether most of the story's paragraphs tell what happened in the past, whatever people say in them. */
export function isPastStory(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(({ role, text }) => (role === null || role === 'body') && isProse(text)).slice(0, 12);
  const plain = prose.map(({ text }) => withoutQuoted(text)).filter((text) => countWords(text, 5) >= 5);
  return plain.length > 2 && plain.filter(tellsPast).length >= plain.length * 0.7;
}

/** “Rosa Lim at Riga in 1983”: somebody by the whole name, where and when, and nothing that happens. */
export const isShownThen = (text: string): boolean =>
  text.length <= 120 &&
  /^(?:\p{Lu}[\p{L}’'-]+ ){2,3}(?:at|in|on|outside|with|near) .*\b(?:in (?:19|20)\d\d|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/u.test(
    text,
  ) &&
  !hasVerb(text);

const headed = /^(\p{Lu}[\p{L}’' -]{1,30}): (\S.{8,140})$/u;

/** Labels of links, of a page's rooms and of what a notice lists. */
const noPicture =
  /^(?:read|more|related|watch|listen|see|also|update|live|video|podcast|gallery|quiz|analysis|opinion|comment|column|editorial|explain|profile|timeline|fact|factbox|review|exclusive|sponsored|verdict|tickets?|venue|where|when|who|what|cost|price|phone|tel|e-?mail|time|date|address|step|part|day|round|chapter|scorers?|referee|attendance|result|score|teams?|subs|booked|source|note|correction|editor|by|from|to|subject|the)\b/i;

/**
 * “Haul: Rosa Lim with eight of the bells”: a word or two, a colon and some words without a stop, of what the story tells. Refuses one of
 * several that touch each other, as a list's and an interview's do, and a label that comes back.
 */
export function isHeadedCaption(
  text: string,
  told: () => ReadonlySet<string>,
  around: readonly (Block | undefined)[],
  story: readonly Block[],
): boolean {
  if (endsSentence(text)) return false;
  const [, label = '', shown = ''] = headed.exec(text) ?? [];
  if (shown === '' || /[“”"?]|[,:;–—-]$/.test(text)) return false;
  if (isToCome(shown)) return false;
  if (noPicture.test(label) || countWords(label, 5) > 4 || countWords(shown, 4) < 2) return false;
  if (around.some((one) => one !== undefined && headed.test(one.text.slice(0, 170)))) return false;
  if (story.filter((one) => one.text.startsWith(`${label}:`)).length > 1) return false;
  return wordsComingBack(text, told()).back > 0;
}

/** “CAPTAIN LIM in her boat”, “Captain Lim … ‘No regrets’”: a name as print sets it, and what it is seen with or says. */
export function isNamedPicture(text: string, told: () => ReadonlySet<string>): boolean {
  if (text.length > 160 || endsSentence(text) || /[:;?]|[,–—-]$/.test(text)) return false;
  const [, inCapitals, shown = ''] =
    /^(\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){1,3}),? (\p{Ll}.{4,})$/u.exec(text) ?? [];
  const [, name = inCapitals] =
    /^((?:\p{Lu}[\p{L}’'.-]+ ?){1,4}?) ?(?:…|\.\.\.|\. \. \.) ?["“‘']?\p{L}.{6,}$/u.exec(text) ?? [];
  if (name === undefined || (name === inCapitals && hasVerb(shown))) return false;
  return wordsComingBack(name, told()).back > 0;
}
