import { foldWord } from '../folding.ts';
import type { Query } from './address.ts';
import { inEnglish } from './in-english.ts';
import { withExceptionLast, withMinus, withoutSide } from './left-out.ts';
import { type DayReader, loadDayReader } from './may-name-days.ts';
import { announcing, asking, courtesy, frame, soft } from './question-words.ts';
import { readQuestion, type Understood } from './read-question.ts';
import type { SuggestionData } from './suggestions.ts';
import { isPassage, takeApart } from './typed-words.ts';

/**
 * Reads a question as people put it: “what did Lavrov say about Nato in December” asks for the speaker Sergei Lavrov, the
 * December there is, and the word “nato”. Names in any spelling that the site knows, in Cyrillic or Greek too; offices
 * (their holders), sides, papers with their short names, days and spans; question words are dropped. What stands between
 * quotation marks, and words behind a minus sign, are left as they are. A name alone is no filter: its bearer's words come
 * first, and what others say of them after. Changes nothing that was chosen before.
 */
export function understand(
  asked: Query,
  known: SuggestionData,
  forms: Forms | null = null,
  readDays: DayReader | null = null,
): Understood {
  const english = inEnglish(asked.words, known.language);
  const words = withExceptionLast(forms?.plainQuestion(english) ?? english);
  const list = forms?.listAsked(words) ?? null;
  if (list) {
    const { asked: rest } = readQuestion({ ...asked, words: list.words }, known, readDays, true);
    return { asked: { ...rest, ...list.as }, changed: true, first: [], searched: null, respelt: false };
  }
  const others = withoutSide(words, known, readDays);
  if (others) {
    const { asked: rest } = readQuestion({ ...asked, words: plainWords(others.words) }, known, readDays);
    const sides = [...new Set([...rest.sides, ...others.sides])];
    return { asked: { ...rest, sides }, changed: true, first: [], searched: null, respelt: false };
  }
  const leaving = withMinus(words, known, readDays);
  if (leaving !== words)
    return { ...readQuestion({ ...asked, words: plainWords(leaving) }, known, readDays), changed: true };
  const understood = readQuestion({ ...asked, words }, known, readDays);
  return words === asked.words || understood.changed ? understood : readQuestion(asked, known, readDays);
}

/** Words of which nothing but what frames a question is left beside what is kept as typed are that alone: “quotes -Lima” is “-Lima”. */
function plainWords(typed: string): string {
  const { kept, words } = takeApart(typed);
  const isFrame = words.every(({ parts }) => parts.every((part) => frame.has(part) || soft.has(part)));
  return isFrame ? kept.join(' ') : typed;
}

/** Forms of questions that most are not put in: lists, operators, courtesies. */
type Forms = Pick<typeof import('./lists-asked.ts'), 'listAsked' | 'plainQuestion'>;

/** What was understood of a question that is put to be read, and again to be answered. */
const understood = new WeakMap<Query, Promise<Understood>>();

/** The words that a question in German, French, Ukrainian or Russian begins with, or several in Cyrillic. */
const mayBeForeign =
  /\p{Script=Cyrillic}\s+\p{Script=Cyrillic}|^\s*(?:was|we[rmn]|wann|wo|wie|warum|hat|haben|que|quoi|qui|quand|où|comment|pourquoi|quels?|quelles?|qu['’]|qu[eé]|quién|cuándo|що|хто|коли|де|як|чому|что|кто|когда|где|как|почему)(?![\p{L}\p{N}])|^\s*qu['’]/iu;

/** The same, with those forms of questions, which are loaded where one of their words stands. */
export function understandAll(asked: Query, known: SuggestionData): Promise<Understood> {
  const reading = understood.get(asked) ?? understandAnew(asked, known);
  understood.set(asked, reading);
  reading.catch(() => understood.delete(asked));
  return reading;
}

async function understandAnew(asked: Query, known: SuggestionData): Promise<Understood> {
  // To read a page of text for names takes seconds.
  if (isPassage(asked.words)) return { asked, changed: false, first: [], searched: null, respelt: false };
  if (mayBeForeign.test(asked.words)) {
    const words = (await import('./foreign-questions.ts')).readForeign(asked.words, known.language);
    if (words !== null) {
      const meant = { ...asked, words };
      const read = await understandAnew(meant, known);
      return { ...read, asked: read.changed ? read.asked : meant, changed: true };
    }
  }
  const english = inEnglish(asked.words, known.language);
  const mayBe =
    /:\S|\b(?:longest|shortest|most|fewest|least|once|quoted|cited|top|main|biggest|key|sides?|all|every|everyone|everybody|list|number|how|speakers|voices|people|latest|newest|recent|new|oldest|earliest|first|last|headlines|uncertain|unsure|certain|sure|probabl[ey]|doubtful|corrected|please|thanks|me|us|i|i['’]m|my|our)\b/i.test(
      english,
    );
  const [forms, readDays] = await Promise.all([
    mayBe ? import('./lists-asked.ts') : null,
    loadDayReader(`${asked.words} ${english}`, known.language),
  ]);
  return understand(asked, known, forms, readDays);
}

/** Whether what is typed is the beginning of a question in words: “what did”. */
export const isQuestion = (typed: string): boolean => asking.test(foldWord(typed.trimStart().split(/\s/, 1)[0] ?? ''));

/** The words without those that only frame them, for a search that found nothing; null where there are none such. */
export function withoutSoft(typed: string): string | null {
  const { kept, words } = takeApart(typed);
  const solid = words.filter(
    ({ parts }) => !parts.every((part) => soft.has(part) || frame.has(part) || courtesy.has(part)),
  );
  return solid.length === words.length ? null : [...solid.map((word) => word.typed), ...kept].join(' ');
}

/** What stands between the marks of a passage that says besides only that somebody spoke: “I was there,” he added; null for any other. */
export function betweenItsMarks(typed: string): string | null {
  const { kept, words } = takeApart(typed);
  const isIdle = (part: string): boolean => frame.has(part) || soft.has(part) || announcing.test(part);
  return kept.length > 0 && words.length > 0 && words.every(({ parts }) => parts.every(isIdle)) ? kept.join(' ') : null;
}
