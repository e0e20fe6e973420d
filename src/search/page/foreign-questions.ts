import type { QuestionWords } from '../../words/en.ts';
import { french } from '../../words/questions/french.ts';
import { german } from '../../words/questions/german.ts';
import { russian } from '../../words/questions/russian.ts';
import { ukrainian } from '../../words/questions/ukrainian.ts';
import { monthNames } from './days.ts';
import { officesInEnglish } from './foreign-words.ts';
import { inEnglish } from './in-english.ts';

/** Languages in which readers put questions to pages of another. */
const languages: readonly (readonly [language: string, words: QuestionWords])[] = [
  ['de', german],
  ['fr', french],
  ['uk', ukrainian],
  ['ru', russian],
];

/**
 * A question in another language than that of the pages, with the words that frame it and its days in English: “was sagte
 * Lima im Mai” as “what said Lima in May”. What is asked about stays as typed. Null where it is none: two of its words have to
 * be words of questions in one language, for “was” alone is English, and “que” no more than a name; of Cyrillic one will do.
 */
export function readForeign(typed: string, language: string): string | null {
  const plain = typed.replace(/(?<=^|\s)(qu|d|l)['’](?=\p{L})/giu, (_, start: string) =>
    /^qu$/i.test(start) ? 'que ' : '',
  );
  const bare = plain.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const counted = languages
    .filter(([one]) => !language.startsWith(one))
    .map(([one, words]) => ({
      one,
      words,
      known: bare.filter((word) => word in words.asking && !isEnglish.test(word)).length,
    }))
    .sort((a, b) => b.known - a.known);
  const [best] = counted;
  // No English word is in Cyrillic: one of its own is enough, wherever it stands.
  const isCyrillic = /^\P{Script=Latin}+$/u.test(typed);
  const begins = best !== undefined && bare[0] !== undefined && bare[0] in best.words.asking;
  const named = officesInEnglish(plain);
  const isNamed = isCyrillic && named !== plain;
  if (best === undefined || !(begins || isNamed || (isCyrillic && best.known > 0))) return null;
  if (!isCyrillic && best.known < (isEnglish.test(bare[0] ?? '') ? 1 : 2)) return null;
  const english = inEnglish(named, best.one, best.words, isCyrillic);
  return monthsInEnglish(english, best.one);
}

/** “in Mai” as “in may”: a month behind a word or a number that leads to one. */
function monthsInEnglish(question: string, language: string): string {
  const own = monthNames(language);
  const english = [...monthNames('en')].filter(([name], at) => at % 2 === 0 && name.length > 2);
  return question.replace(
    /(?<=(?:^|\s)(?:in|since|before|after|until|from|between|and|the|\d+\.?)\s)[\p{L}\p{M}]+/giu,
    (word) => {
      const month = own.get(word.toLowerCase());
      return english.find(([, number]) => number === month)?.[0] ?? word;
    },
  );
}

/** Words of such a question that are English words, too. */
const isEnglish = /^(?:was|die|den|in|hat|a|am|do|de|la|du|sur|comment)$/;
