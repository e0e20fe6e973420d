import type { DayReader } from './may-name-days.ts';
import { withTitle } from './names-asked.ts';
import { daysAlone } from './question-shape.ts';
import type { SuggestionData } from './suggestions.ts';
import { takeApart } from './typed-words.ts';

const exceptFor =
  /(?<=\S)\s+(?:but not|except(?: for| from)?|excluding|apart from|other than)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;

/** “Lima not Hale”, “"the harbour" not Hale”; “do not need” leaves nothing out. */
const notLast = /(?<=(\S+))\s+(?:not|NOT)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;

/** “fish without Lima”, “quotes not by Lima”, “everyone but Lima”; “fish without bones” leaves nothing out. */
const without = /(?<=\S),?\s+(?:without|but not by|not by|not from|but)\s+(\S+(?:\s+\S+)?)$/u;

/** Whether words name a speaker, an office or a paper, and nothing else. */
function isNamed(typed: string, known: SuggestionData): boolean {
  const { words } = takeApart(typed);
  const named = withTitle(words, 0, known, words.length, { asksSpeech: false, alone: words.length });
  return named !== null && named.kind !== 'side' && named.end === words.length;
}

/** “Lima, but not in November”, “outside December 2021”. */
const notThen =
  /,?\s+(?:but )?(?:not|never|except(?: for| from)?|excluding|apart from|other than|outside)(?: of)?(?: (?:in|on|during|the))*\s+(\p{N}*[\p{L}\p{N}]+(?: [\p{L}\p{N}]+){0,3})$/iu;

const auxiliary =
  /^(?:do|does|did|is|are|was|were|be|been|has|have|had|will|would|can|could|shall|should|may|might|must|i|we|they|you|he|she|it|but|and|or|if|about)$/i;

/** What is to be left out by a word of English, behind a minus sign: “sanctions except Lima” is “sanctions -Lima”. */
export function withMinus(typed: string, known: SuggestionData, readDays: DayReader | null): string {
  if (!/\s/.test(typed.trim())) return typed;
  const minus = (words: string) => (/\s/.test(words) ? ` -"${words}"` : ` -${words}`);
  const dated = ` ${typed}`.replace(notThen, (all, words: string) =>
    daysAlone(words.split(/\s+/), known, readDays) ? minus(words) : all,
  );
  const plain = dated
    .trim()
    .replace(exceptFor, (_, words: string) => minus(words))
    .replace(without, (all, words: string) => (isNamed(words, known) ? minus(words) : all));
  return plain.replace(notLast, (all, before: string, words: string) => {
    const isName = /^\p{Lu}/u.test(words) || /^\p{Lu}|["”»]$/u.test(before);
    return isName && !auxiliary.test(before) ? minus(words) : all;
  });
}
