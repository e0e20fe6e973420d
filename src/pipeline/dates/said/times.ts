import { monthNames } from '../../../calendar.ts';
import type { Span } from '../../../domain.ts';
import { matches } from '../../../text/matches.ts';
import { hearerCues, plainCues } from './cues.ts';

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const part = '(?: (?:morning|afternoon|evening|night))?';
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const number = String.raw`(?:\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten)`;
const unit = '(?:days?|weeks?|months?|years?)';
const time = '(?:day|morning|afternoon|evening|night)';
const season = '(?:spring|summer|autumn|fall|winter)';
/** A word of a noun phrase: none that begins a clause behind it. */
const inner = String.raw`(?!(?:that|which|who|he|she|they|it|had|was|were|is)\b)[\w’'-]+`;
const articled = `(?:the|an?|his|her|its|their|this|that) (?:${inner} ){0,2}${inner}`;
const person = '(?:he|she|they)';
const weekdayOrYear = String.raw`(?:${weekday}|(?:19|20)\d\d)`;
/** May, on its own, is a verb. */
const named = monthNames.filter((name) => name !== 'May').join('|');

/**
 * Expressions of time that look back, as sentences of a story print them. What looks ahead ("next month", "tomorrow",
 * "by Friday") dates nothing that was said, and is not here. Each begins with a word, which is asked once for all of them: asking
 * it within each takes twice the time.
 */
const pattern = new RegExp(
  String.raw`\b(?:${[
    String.raw`[Tt]he ${time} of (?:\d{1,2}(?:st|nd|rd|th)? ${month}|${month} \d{1,2})\b(?:,? (?:19|20)\d\d)?`,
    String.raw`a week (?:ago )?(?:on |last )${weekday}\b`,
    String.raw`(?<!\bnext )(?:(?:[Ll]ast|this past) )?${weekday}${part}\b(?!['’]s?\b)(?:,? ${month} \d{1,2}(?!\d)|,? \d{1,2} ${month}|,? (?:of )?(?:last|this) week\b| week\b)?(?:,? (?:19|20)\d\d)?`,
    String.raw`\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\b(?:,? (?:19|20)\d\d)?`,
    String.raw`${month} \d{1,2}(?:st|nd|rd|th)?\b(?!,\d{3})(?:,? (?:19|20)\d\d)?`,
    String.raw`(?<=\b[Oo]n )the \d{1,2}(?:st|nd|rd|th)\b(?=[,.:;\s]*(?:$|[,.:;\uE000\uE001]| (?:and|that|at|in|he|she|an?|the|his|her|its|their|they|it)\b| \p{Lu}))`,
    String.raw`[Tt]he (?:day before yesterday|(?:night|evening) before last)\b`,
    String.raw`(?:[Yy]esterday|[Tt]oday|[Tt]onight)${part}\b(?!['’]s)`,
    String.raw`(?:New Year['’]s|Christmas) (?:Eve|Day)\b|\bBoxing Day\b`,
    String.raw`(?:[Ee]arlier )?[Tt]his (?:morning|afternoon|evening|week|month|year)\b(?!['’]s)`,
    String.raw`[Ll]ast (?:night|week|weekend|month|year|${season}|${monthNames.join('|')})\b(?!['’]s)`,
    String.raw`(?:[Aa]t|[Oo]ver|[Oo]n) the weekend\b`,
    String.raw`${number} ${unit} (?:ago|earlier|later|before)\b`,
    String.raw`(?:(?:[Aa] few|[Aa] couple of|[Ss]everal|[Ss]ome|[Mm]any) )?(?:[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears) ago\b|\b[Aa] fortnight ago\b`,
    String.raw`(?:${number}|[Aa] few|[Ss]ome|[Tt]he|[Ss]everal|[Jj]ust)?\s?(?:[Mm]inutes|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?|[Ss]hortly|[Ss]oon|[Ll]ong) (?:before|after) (?:${articled}|${person} (?:died|\w+(?:ed|st|ft|ught)(?: it| them)?))(?:(?: on| in) ${weekdayOrYear})?`,
    String.raw`[Tt]he day (?:before|after)\b(?= that\b| the\b|[.,;]|$)`,
    `[Tt]he (?:morning|afternoon|evening|night|week|month|year) (?:before|after) (?:${articled})`,
    `(?:[Tt]he ${time}|[Mm]inutes|[Hh]ours?|[Ss]hortly) (?:before|after) (?:last )?${weekday}['’]s ${inner}`,
    String.raw`(?<=\b[Oo]n )the (?:${time}|${weekday}) of (?:${articled})`,
    String.raw`(?<=\b[Oo]n )the (?:night|day|evening)\b(?= that\b|[.,;]|$)`,
    `[Tt]he eve of (?:${articled})`,
    String.raw`[Aa]t (?:the time(?:, in (?:19|20)\d\d)?|Easter|Christmas)\b|\b(?:[Aa]s|[Ww]hen still) (?:a|an) (?:young|teenage|small) (?:man|woman|boy|girl|child|student)\b`,
    String.raw`(?:[Tt]he (?:previous|next|following|same)|(?:[Ll]ater )?[Tt]hat(?: same)?) ${time}\b`,
    String.raw`(?:once|previously|famously)\b(?= (?:${plainCues}|${hearerCues})\b)`,
    String.raw`(?:Christmas|Easter|New Year(?:['’]s)?)\b(?= (?:message|speech|address|sermon|homily|broadcast|letter)\b)`,
    String.raw`[Tt]he other (?:day|week)\b|\b[Rr]ecently\b|\b[Ii]n recent (?:days|weeks|months)\b`,
    String.raw`(?<=\b[Ii]n )(?:the|this) ${season}\b`,
    String.raw`(?<=\b[Ii]n the (?:(?:early|late|mid) |mid-)?)(?:19|20)\d0s\b`,
    String.raw`(?<=\b[Ii]n )(?:${month} )?(?:19|20)\d\d\b`,
    String.raw`(?<=\b[Ii]n )(?:${named})\b(?! \d)`,
    String.raw`(?<=\b(?<!\b(?:confidence|trust|faith|belief|believe[sd]?) )[Ii]n )May\b(?=[,.;]| (?:he|she|they|it|the|last|this|and)\b|$)`,
  ].join('|')})`,
  'gu',
);

/** What begins some word of each of them, but for days and nights, which may end it: Monday, tonight. */
const hint =
  /\b(?:\d|Day|[Ww]eek|[Mm]onth|[Yy]ear|[Mm]orning|[Aa]fternoon|[Ee]ve|before|after|[Ll]ast [A-Z]|[Aa]t the time|an? (?:young|teenage|small) |Easter|Christmas|once |previously |famously |[Rr]ecent|spring|summer|autumn|fall|winter|[Ii]n (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

/** Whether words may hold an expression of time, or say “afterwards”: they hold none where this says no. */
export const mayTellTime = (words: string): boolean =>
  words.includes('day') || words.includes('night') || hint.test(words);

/** An expression of time and the words right before it that say how it relates: "late on", "since". */
export interface TimeExpression extends Span {
  readonly words: string;
}

/** Every backward-looking expression of time in a sentence, from left to right. */
export function findTimes(sentence: string): TimeExpression[] {
  return matches(sentence, pattern)
    .map((match) => ({ start: match.index, end: match.index + match[0].length, words: match[0] }))
    .filter((found) => !isPartOfName(sentence, found));
}

const bareWeekday = new RegExp(`^${weekday}$`);
/** Days whose name is more than a weekday. */
const before = /\b(?:Black|Good|Ash|Easter|Super|Bloody|Cyber|Palm|Giving|Fat|Shrove|Whit|Maundy|Holy|Fox News|on) $/;
const papersOnSunday = /\b(?:Mail|Independent|Scotland|Wales|Ireland|Business|Express) on $/;

/**
 * Whether a weekday is part of a name: of a paper, a programme, a club. “On Sunday Rosa Lim said” holds a day.
 * Takes the Sunday Times, told Friday Night Live, the Mail on Sunday, Black Friday.
 */
function isPartOfName(sentence: string, { start, end, words }: TimeExpression): boolean {
  if (!/^\p{Lu}\p{L}+day\b/u.test(words)) return false;
  const lead = sentence.slice(Math.max(0, start - 24), start);
  if (papersOnSunday.test(lead)) return true;
  if (/\b[Oo]n $/.test(lead)) return false;
  if (before.test(lead)) return true;
  if (!bareWeekday.test(words.split(' ')[0] ?? '')) return false;
  const capital = /^ \p{Lu}\p{Ll}/u.test(sentence.slice(end)) || / (?:Morning|Night|Evening)$/.test(words);
  return capital && /(?:\b(?:the|an?|his|her|their|its|told|tells|to|of|in|with|by|for|from)|['’]s) $/i.test(lead);
}
