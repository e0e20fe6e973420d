import type { Span } from '../../../domain.ts';
import { matches } from '../../matches.ts';

const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const part = '(?: (?:morning|afternoon|evening|night))?';
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const number = String.raw`(?:\d{1,3}|a|an|one|[Tt]wo|[Tt]hree|four|five|six|seven|eight|nine|ten|several)`;

/**
 * Expressions of time that look back, as sentences of a story print them. What looks ahead ("next month", "tomorrow",
 * "by Friday") dates nothing that was said, and is not here.
 */
const pattern = new RegExp(
  [
    String.raw`\b(?<!\bnext )(?:(?:[Ll]ast|this past) )?${weekday}${part}\b(?!['’]s?\b)(?:,? ${month} \d{1,2}(?!\d)|,? \d{1,2} ${month})?(?:,? (?:19|20)\d\d)?`,
    String.raw`\b\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\b(?:,? (?:19|20)\d\d)?`,
    String.raw`\b${month} \d{1,2}(?:st|nd|rd|th)?\b(?!,\d{3})(?:,? (?:19|20)\d\d)?`,
    String.raw`\b(?:[Yy]esterday|[Tt]oday|[Tt]onight)${part}\b(?!['’]s)`,
    String.raw`\b(?:[Ee]arlier )?[Tt]his (?:morning|afternoon|evening|week|month|year)\b(?!['’]s)`,
    String.raw`\b[Ll]ast (?:night|week|weekend|month|year)\b(?!['’]s)`,
    String.raw`\b(?:at|over) the weekend\b`,
    String.raw`\b${number} (?:days?|weeks?|months?|years?) (?:ago|earlier)\b`,
    String.raw`\b(?<=\b[Ii]n )(?:${month} )?(?:19|20)\d\d\b`,
    String.raw`\b(?<=\b[Ii]n )(?:January|February|March|April|June|July|August|September|October|November|December)\b(?! \d)`,
  ].join('|'),
  'g',
);

/** An expression of time and the words right before it that say how it relates: "late on", "since". */
export interface TimeExpression extends Span {
  readonly words: string;
}

/** Every backward-looking expression of time in a sentence, from left to right. */
export function findTimes(sentence: string): TimeExpression[] {
  if (!/day\b|\d|\b[Tt]his |\b[Ll]ast |tonight|\bago\b|weekend|\bin [A-Z]/.test(sentence)) return [];
  return matches(sentence, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
  }));
}
