import type { QuestionWords } from '../../words/en.ts';
import * as say from '../../words/index.ts';
import { monthNames } from './days.ts';

const asks = /^(?:what|who|when|where|how|why|did|does|has|which)$/;
const speaks = /^(?:say|said)$/;

/**
 * A question in the language of the pages, with the words that frame it and its days in English: “was hat Lavrov im Dezember
 * über die Nato gesagt” becomes “what did Lavrov in Dezember about the Nato say”, and is read as an English one is. What
 * is asked about stays as typed. On English pages, and for what is no question (unless `isAsked`) and names no day, nothing changes.
 */
export function inEnglish(
  typed: string,
  language: string,
  words: QuestionWords = say.questions,
  isAsked = false,
): string {
  if (Object.keys(words.asking).length === 0) return typed;
  const months = monthNames(language);
  // Phrases and words left out stand as they are.
  const parts = typed.match(/-?["“”„«][^"“”„«»]+["“”»]|\S+/gu) ?? [];
  const bare = parts.map((part) => part.toLowerCase().replace(/[.,?!]+$/, ''));
  const isQuestion = isAsked || asks.test(words.asking[bare[0] ?? ''] ?? '');
  const isDay = (word = ''): boolean => months.has(word) || word in words.months || /^\d{1,4}$/.test(word);
  const english = bare.map((word, at) => {
    if (word in words.months) return words.months[word];
    const [next, after] = [bare[at + 1], bare[at + 2]];
    const isBeforeDay = isDay(next) || (words.times[next ?? ''] !== undefined && isDay(after));
    if (isBeforeDay && words.times[word] !== undefined) return words.times[word];
    return isQuestion ? words.asking[word] : undefined;
  });
  const said = english.map((word, at) => word ?? parts[at] ?? '');
  // “… über Putin gesagt”: what is spoken about follows the verb in English.
  const about = said.indexOf('about');
  if (isQuestion && about !== -1 && speaks.test(said.at(-1) ?? '')) said.splice(about, 0, ...said.splice(-1));
  return said.filter(Boolean).join(' ');
}
