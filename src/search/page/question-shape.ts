import type { DaySpan } from '../../edtf.ts';
import type { DayReader } from './may-name-days.ts';
import { speakersNamed } from './names-asked.ts';
import { announcing, asking, isStance, joining, speaking, speech } from './question-words.ts';
import type { SuggestionData } from './suggestions.ts';
import type { Word } from './typed-words.ts';

/** How a question is put, before anybody knows whom it names. Places are those of its words; -1 for none. */
export interface QuestionShape {
  readonly words: readonly Word[];
  /** What it names narrows a list, and is no word to look for. */
  readonly isList: boolean;
  readonly days: ReturnType<DayReader>;
  /** It begins with “who”, “what”, “did”. */
  readonly isAsking: boolean;
  /** It asks what somebody says. */
  readonly asksSpeech: boolean;
  /** The verb of “what did Lima announce”, “did Lima ever promise fish”: her words are asked for. Whoever is named behind it is spoken about. */
  readonly announced: Word | undefined;
  /** Its verb of saying. */
  readonly verb: number;
  /** “what did Lavrov say about Putin”: behind it stands who is spoken about, and is no speaker. */
  readonly about: number;
  /** “Lima on Hale”, “Lima's warning to Hale”, “Lima: Hale”: the second is spoken about, too. */
  readonly spokenOf: number;
  /** “what did Lima say after meeting Hale”: behind it stands who was there, and is not asked for. */
  readonly when: number;
  /** “what did Lima tell Hale”: whom something is said to speaks no more than whom it is said of. */
  readonly addressed: number;
  readonly isMentioned: boolean;
  /** How many words there are beside days: “metro in February” names the paper, as “metro” alone does. */
  readonly alone: number;
}

/** Whether the word at this place names days with others. */
export const isInDays = (days: QuestionShape['days'], at: number): boolean =>
  days !== null && at >= days.start && at < days.end;

/** Looks at how the words of a question stand to each other. */
export function shapeOf(
  words: readonly Word[],
  days: QuestionShape['days'],
  known: SuggestionData,
  isList: boolean,
): QuestionShape {
  const find = (fits: (part: string, at: number) => boolean): number =>
    words.findIndex(({ parts: [part = ''] }, at) => fits(part, at));
  const isAsking = asking.test(words[0]?.parts[0] ?? '') || asksWhether(words);
  const announcedAt = isAsking ? announcementIn(words) : -1;
  const announced = words[announcedAt];
  const asksSpeech =
    isList || announced !== undefined || find((part) => speaking.test(part) || speech.test(part)) !== -1;
  const verb = isAsking && asksSpeech ? find((part) => speaking.test(part)) : -1;
  const saying = words[verb]?.parts[0] ?? '';
  const isMentioned = /^mention/.test(saying);
  return {
    words,
    isList,
    days,
    isAsking,
    asksSpeech,
    announced,
    verb,
    about:
      announcedAt !== -1
        ? announcedAt
        : verb === -1
          ? -1
          : find((part, at) => at > verb && /^(?:about|on|of|against|to)$/.test(part)),
    spokenOf: isAsking
      ? -1
      : words.findIndex(
          ({ parts: [part = ''], typed }, at) =>
            (at > 0 &&
              (/^(?:on|about)$/.test(part) ||
                (/^(?:of|to|against)$/.test(part) && isStance(words[at - 1]?.parts[0] ?? '')))) ||
            // “Lima: Hale”, as a transcript would have it.
            (at < words.length - 1 && typed.endsWith(':')),
        ),
    when:
      verb === -1
        ? -1
        : find(
            (part, at) =>
              at > verb && !isInDays(days, at) && /^(?:after|before|during|while|when|following)$/.test(part),
          ),
    addressed: isMentioned || /^(?:tell|told)$/.test(saying) ? verb + 1 : claimedOf(words, verb),
    isMentioned,
    alone: words.filter(
      (word, at) =>
        !isInDays(days, at) &&
        !(days && word.parts.every((part) => joining.has(part))) &&
        (words.length > 3 || speakersNamed(word.parts, [word.typed], known).length === 0),
    ).length,
  };
}

/** “who said Lima was wrong”, “who thinks that the mayor lied”: behind the verb stands who is spoken about; -1 in other questions. */
function claimedOf(words: readonly Word[], verb: number): number {
  const partAt = (at: number): string => words[at]?.parts[0] ?? '';
  if (
    verb !== 1 ||
    partAt(0) !== 'who' ||
    !/^(?:say|says|said|thinks?|thought|believe[sd]?|expect(?:s|ed))$/.test(partAt(1))
  )
    return -1;
  return partAt(2) === 'that' ? 3 : 2;
}

/** Where a question with “did”, “has” or “is” and a name has what somebody does by speaking; -1 where it has no such verb. */
function announcementIn(words: readonly Word[]): number {
  const helper = words
    .slice(0, 2)
    .findIndex(({ parts: [part = ''] }) => /^(?:did|does|do|has|have|is|are|was|were)$/.test(part));
  // “why did Putin warn Nato”: papers tell the reason as well.
  if (helper === -1 || words[0]?.parts[0] === 'why') return -1;
  // “was Lima accused of theft” asks for no words of hers.
  const isPassive = /^(?:is|are|was|were)$/.test(words[helper]?.parts[0] ?? '');
  return words.findIndex(
    ({ parts: [part = ''] }, at) => at > helper + 1 && announcing.test(part) && (!isPassive || part.endsWith('ing')),
  );
}

/** So many words besides names and days are no question but a sentence. */
export const longestRest = 5;

/** “will there be sanctions”, “is Lima afraid”: a question whether, which a name (“Will Lima”) and a sentence of three words are not. */
export const asksWhether = (words: readonly Word[]): boolean =>
  words.length > 3 &&
  words.length <= longestRest + 2 &&
  /^(?:is|are|was|were|will|would|can|could|should|might)$/.test(words[0]?.parts[0] ?? '') &&
  !/^(?:an?|the)$/.test(words[1]?.parts[0] ?? '');

/** The days that words name, and nothing else; null where they name none, or where nothing reads them. */
export function daysAlone(words: readonly string[], known: SuggestionData, readDays: DayReader | null): DaySpan | null {
  const days = readDays?.(words, known, orderOfDay(known.language));
  return days?.start === 0 && days.end === words.length && days.weekdays === undefined ? days.span : null;
}

/** How the days of a question are written in a language. */
export const orderOfDay = (language: string) => ({ language, dayFirst: !/^en-(?:US|PH)$/i.test(language) });
