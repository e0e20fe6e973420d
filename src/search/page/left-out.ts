import type { DayReader } from './may-name-days.ts';
import { withTitle } from './names-asked.ts';
import { daysAlone } from './question-shape.ts';
import { speech } from './question-words.ts';
import { sideAlone } from './sides-asked.ts';
import type { SuggestionData } from './suggestions.ts';
import { takeApart } from './typed-words.ts';

const exceptFor =
  /(?<=\S)\s+(?:but not|except(?: for| from)?|excluding|apart from|other than)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;

/** “Lima not Hale”, “"the harbour" not Hale”; “do not need” leaves nothing out. */
const notLast = /(?<=(\S+))\s+(?:not|NOT)\s+((?:\p{Lu}\S*\s+)?[\p{L}\p{N}]\S*)$/u;

/** “fish without Lima”, “quotes not by Lima”, “everyone but Lima”; “fish without bones” leaves nothing out. */
const without = /(?<=\S),?\s+(?:without|but not by|not by|not from|but)\s+(\S.*)$/u;

/** “quotes not by Norland”, “everyone but the Norlanders”: what is left out is who speaks, and no word. */
const notOfSide =
  /(?<before>.*\S),?\s+(?<how>but not by|not by|not from|by anyone but|except(?: for| by| from)?|excluding|apart from|other than|but)\s+(?<rest>\S.*)$/u;

/** “what did everyone but Lima say about fish” asks for the quotes about fish not by Lima. */
const everyoneBut =
  /^(?:what (?:did|do|does|has|have|had) )?(?:every|any)(?:one|body) (?:but|except(?: for)?|other than|apart from) (?<name>\S+(?: \S+){0,2}?) (?:say|says|said|tells?|told|thinks?|thought)\b\s*(?<rest>.*)$/iu;

/** The same question with who is left out at its end; as typed where nobody is left out so. */
export function withExceptionLast(typed: string): string {
  const { name, rest = '' } = everyoneBut.exec(typed.trim().replace(/\?+$/, ''))?.groups ?? {};
  return name === undefined ? typed : `${rest || 'quotes'} not by ${name}`;
}

/** So many words name somebody: “the foreign secretary”. */
const longestName = 3;

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
    .replace(without, (all, words: string) => {
      const [name, then] = beforeDays(words, (one) => isNamed(one, known), known, readDays) ?? [];
      return name === undefined ? all : `${then && ` ${then}`}${minus(name)}`;
    });
  return plain.replace(notLast, (all, before: string, words: string) => {
    const isName = /^\p{Lu}/u.test(words) || /^\p{Lu}|["”»]$/u.test(before);
    return isName && !auxiliary.test(before) ? minus(words) : all;
  });
}

/**
 * Words that begin with a name and go on with days, or with nothing, as both: “Lima in May” as “Lima” and “in May”. Null where they
 * do not.
 */
function beforeDays(
  words: string,
  isName: (words: string) => boolean,
  known: SuggestionData,
  readDays: DayReader | null,
): readonly [name: string, days: string] | null {
  const typed = words.split(/\s+/);
  for (let length = 1; length <= Math.min(longestName, typed.length); length++) {
    const [name, then] = [typed.slice(0, length).join(' '), typed.slice(length)];
    if (isName(name) && (then.length === 0 || daysAlone(then, known, readDays) !== null)) return [name, then.join(' ')];
  }
  return null;
}

/**
 * “quotes not by Norland in May”: what is asked for without it, and every other side. Null where no side is left out of those who
 * speak: “fish but Norland” is about it.
 */
export function withoutSide(
  typed: string,
  known: SuggestionData,
  readDays: DayReader | null,
): { readonly words: string; readonly sides: readonly string[] } | null {
  const { before = '', how = '', rest = '' } = notOfSide.exec(typed)?.groups ?? {};
  const asksWho = before
    .split(/\s+/)
    .some((word) => speech.test(word) || /^(?:who|(?:every|any)(?:one|body)|all|sides?)$/i.test(word));
  if (before === '' || !(asksWho || /\b(?:by|from)$/.test(how))) return null;
  const [name, then = ''] = beforeDays(rest, (words) => sideAlone(words, known) !== null, known, readDays) ?? [];
  const out = name === undefined ? null : sideAlone(name, known);
  const { sides } = known.facts;
  const others = sides.filter((side) => side !== out?.name);
  return out === null || others.length === sides.length ? null : { words: `${before} ${then}`.trim(), sides: others };
}
