import { maySpeak } from '../can-speak.ts';
import { mainSubject } from '../clause-subjects/main-subject.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { type Phrase, phraseBefore } from '../noun-phrases.ts';
import { type Parsed, tagged } from '../parse.ts';
import type { Cue } from './cue.ts';

/** What bears words that nobody is known to have said: a banner, the log of a ship. Takes no letter or report: those have authors. */
const INSCRIBED =
  /^(?:banners?|signs?|placards?|posters?|plaques?|inscriptions?|graffiti|logs?|logbook|entry|entries|labels?|captions?|headlines?|t-shirts?|shirts?|screens?|displays?|stickers?|notices?|tattoos?|monuments?|tombstones?|gravestones?|billboards?|badges?|mugs?|hats?|caps?|doormats?|leaflets?|flags?)$/;

/** What leads from such a thing to its words: a banner reading “…”, a cap with the word “…”. */
const BEARS =
  /^(?:reads?|reading|saying|says|said|with|bearing|bore|carrying|carried|showing|that|which|the|words?|slogan|message|legend|:|,)$/;

/** Whether a phrase is about a thing that bears words: a banner, a plaque. */
export const isInscribed = (s: Parsed, { head }: Phrase): boolean =>
  head.kind === 'noun' && INSCRIBED.test(s.tokens[head.at]?.lower ?? '');

/**
 * Whether the words at token `at` stand on a thing, so that whoever is named near does not say them.
 * Takes a cap with the words “…”; a banner that read “…”; a tweet with the words “…”. Refuses a letter saying “…”. `opens`: they begin
 * with a capital.
 */
export function standsOnThing(s: Parsed, at: number, opens = true): boolean {
  if (
    isWrittenOn(s, at) ||
    isWordForWord(s, at) ||
    isFoundOn(s, at) ||
    isMarkedSo(s, at) ||
    isShownThere(s, at) ||
    isBorne(s, at)
  )
    return true;
  let i = at - 1;
  while (i > at - 6 && (BEARS.test(s.tokens[i]?.lower ?? '') || isToSay(s, i))) i--;
  if (i === at - 1) return false;
  // "took his badge, “and kept it”": a clause goes on.
  if (!opens && i === at - 2 && s.tokens[at - 1]?.text === ',') return false;
  // "A banner outside Rosa Lim’s office reads": where it hangs stands between.
  const subject = mainSubject(s);
  const hangs = subject && isInscribed(s, subject) && subject.to <= i && s.tags[subject.to] === 'preposition';
  if (hangs && !s.tags.slice(subject.to, i + 1).some((tag) => /^(?:cue|verb|auxiliary|mark|quote)$/.test(tag)))
    return true;
  const worded = s.tokens.slice(i + 1, at).some(({ lower }) => /^(?:words?|slogan|legend)$/.test(lower));
  if (isThing(s, i)) return true;
  // "a picture of a kettle with the words"
  const posted = worded ? phraseBefore(s, i + 1) : null;
  return posted?.head.kind === 'noun' && POSTED.test(s.tokens[posted.head.at]?.lower ?? '');
}

/** "a town that prints “Sorry”", "the screen, which flashed “Wait”": what is shown there. */
const isShownThere = (s: Parsed, at: number): boolean =>
  /^(?:print|flash|display|show)(?:e?s|ed)?$/.test(s.tokens[at - 1]?.lower ?? '') &&
  /^(?:that|which)$/.test(s.tokens[at - 2]?.lower ?? '');

/** "a bench that bears the inscription “…”", "under the motto “…”": what stands there. */
const isBorne = (s: Parsed, at: number): boolean =>
  /^(?:inscription|motto|slogan|legend|message|words?|graffiti)$/.test(s.tokens[at - 1]?.lower ?? '') &&
  /^(?:an?|the)$/.test(s.tokens[at - 2]?.lower ?? '') &&
  /^(?:bear(?:s|ing)|bore|carr(?:ies|ied|ying)|under|beneath)$/.test(s.tokens[at - 3]?.lower ?? '');

/** "a sign to say": what it is for. */
const isToSay = (s: Parsed, i: number): boolean =>
  (s.tokens[i]?.lower === 'to' && /^(?:say|read)$/.test(s.tokens[i + 1]?.lower ?? '')) ||
  (/^(?:say|read)$/.test(s.tokens[i]?.lower ?? '') && s.tokens[i - 1]?.lower === 'to');

/** "Rosa Lim posted a photo with the caption “…”", "shared a picture captioned: “…”": the words of whoever posted it. */
export function captionOf(s: Parsed, at: number): Cue | null {
  const caption = /^[:,]$/.test(s.tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!/^caption(?:ed)?$/.test(s.tokens[caption]?.lower ?? '')) return null;
  for (let i = caption - 1; i >= Math.max(0, caption - 32); i--) {
    if (!SHARES.test(s.tokens[i]?.lower ?? '') || s.tags[i] === 'noun') continue;
    const subject = subjectOf(s, i);
    return subject && maySpeak(s, subject)
      ? { rule: 'noun', from: caption, to: caption + 1, subject, features: ['content'] }
      : null;
  }
  return null;
}

const SHARES = /^(?:post|share|upload|tweet|publish)e?[ds]$/;

/** "found £15 on her bill “for use of kettle”": what somebody finds there stands on it. Refuses "scrawled on her bill “…”". */
function isFoundOn(s: Parsed, at: number): boolean {
  if (!PAPERS.test(s.tokens[at - 1]?.lower ?? '')) return false;
  let i = at - 2;
  while (tagged(s, i, 'determiner', 'noun') || s.tokens[i]?.possessive) i--;
  if (!/^(?:on|in)$/.test(s.tokens[i]?.lower ?? '')) return false;
  const verb = s.tags.findLastIndex((tag, n) => n < i && /^(?:verb|cue)$/.test(tag));
  return /^(?:f(?:ou|i)nds?|spots?|spotted|s(?:aw|ees?)|noticed?|notices|discover(?:s|ed)?)$/.test(
    s.tokens[verb]?.lower ?? '',
  );
}

const PAPERS = /^(?:bills?|receipts?|invoices?|statements?|menus?|tickets?|slips?|lists?|forms?|labels?)$/;

/** "had “…” on its side", "with “…” on the front". */
const isWrittenOn = (s: Parsed, at: number): boolean =>
  /^(?:had|has|have|with|bore|bearing|painted|written|printed|read|reads|reading)$/.test(
    s.tokens[at - 1]?.lower ?? '',
  ) &&
  /^(?:on|across|over|above|along|down)$/.test(s.tokens[at + 1]?.lower ?? '') &&
  /^(?:its|the|their|his|her|one|each|both)$/.test(s.tokens[at + 2]?.lower ?? '') &&
  SURFACE.test(s.tokens[at + 3]?.lower ?? '');

/** "“sobremesa” means", "“yes” translates as": a word that is spoken of. */
const isWordForWord = (s: Parsed, at: number): boolean =>
  /^(?:means|meant|denotes|translates|translated)$/.test(s.tokens[at + 1]?.lower ?? '') &&
  /^(?:mark|conjunction)$/.test(s.tags[at - 1] ?? 'mark');

/** "a door marked “Coal”", "a jar, labelled “poison”", "the note is headed “Coal”". Refuses a group labelled “terrorist” by the minister. */
const isMarkedSo = (s: Parsed, at: number): boolean =>
  (s.tags[s.tokens[at - 2]?.text === ',' ? at - 3 : at - 2] === 'noun'
    ? /^(?:marked|labell?ed|stamped|inscribed|signposted|lettered|headed)$/
    : /^(?:is|was|are|were)$/.test(s.tokens[at - 2]?.lower ?? '')
      ? /^(?:stamped|inscribed|lettered|headed)$/
      : /^(?!)/
  ).test(s.tokens[at - 1]?.lower ?? '') && s.tokens[at + 1]?.lower !== 'by';

const SURFACE =
  /^(?:sides?|front|back|doors?|walls?|bonnet|roof|hull|bow|stern|cover|lid|sleeves?|bumper|windscreen|base|spine|wings?|tail|chest|arm|arms|forehead|gate|window|top|bottom)$/;

const isThing = (s: Parsed, i: number): boolean => s.tags[i] === 'noun' && INSCRIBED.test(s.tokens[i]?.lower ?? '');

/** Has an author, but "with the words" only tells what stands in it. */
const POSTED = /^(?:tweets?|posts?|notes?|messages?|videos?|photos?|images?|pictures?)$/;
