import { dashes, foldWord, hyphens, partsOfWord } from '../folding.ts';

/** What was typed, taken apart. All of it has to be found. */
export interface Question {
  /** Single words, folded; the beginning of a word finds it too. */
  readonly words: readonly string[];
  /** Those of them that mean themselves alone, as “UN” and “7” do: they begin nothing. */
  readonly whole: ReadonlySet<string>;
  /** Hyphenated words, amounts, and words of a script without spaces: found as one word or as a phrase of their parts. */
  readonly hyphenated: readonly (readonly string[])[];
  /** Words between quotation marks: found as they stand, one after another. */
  readonly phrases: readonly (readonly string[])[];
  /** Words and phrases behind a minus sign: what holds one of them is not wanted. */
  readonly excluded: readonly (readonly string[])[];
}

/** The marks between which a phrase stands. */
export const marks = '"“”„‟«»';
const phrase = new RegExp(`((?<=^|\\s)[-−])?[${marks}]([^${marks}]+)[${marks}]`, 'gu');
const minus = /(?<=^|\s)[-−](?=[\p{L}\p{N}])(\S+)/gu;
/** “100k”, “14 thousand”, “100 000”. */
const thousands = /\b(\d{1,3})(?:k|\s?thousand|[\s\u202f]000)\b/giu;
const unit = { m: 'million', mn: 'million', bn: 'billion', tn: 'trillion' } as const;
/** “$450m”, “2.5 billion”, “450 million dollars”. */
const amount =
  /(?<![\p{L}\p{N}])[$£€]?(\d[\d.,]*)\s?(m|mn|bn|tn|million|billion|trillion)\b(?:\s(?:us\s)?(?:dollars?|pounds?|euros?)\b)?/giu;
const parting = new RegExp(`[\\s${dashes}]+`, 'u');
const hyphen = new RegExp(`[\\-${hyphens.slice(1)}]+`, 'u');

/** Reads the field. A quotation mark that is not closed (yet) changes nothing. */
export function readQuestion(typed: string): Question {
  const phrases: string[][] = [];
  const excluded: string[][] = [];
  const rest = typed
    .normalize('NFC')
    .replace(/\b(?:(?:a|one) )?hundred thousand\b/giu, '100,000')
    .replace(thousands, '$1,000')
    // The index holds “percent” for every way of printing it.
    .replace(/\bper\s?cent(?:age)?\b|(?<=^|\s)%/giu, 'percent')
    .replace(phrase, (_, without: string | undefined, inside: string) => {
      (without ? excluded : phrases).push(partsOf(inside.replace(hyphen, '-')));
      return ' ';
    })
    .replace(minus, (_, word: string) => {
      excluded.push(partsOf(word));
      return ' ';
    });
  const words: string[] = [];
  const whole = new Set<string>();
  const hyphenated: string[][] = [];
  const others = rest.replace(amount, (_, number: string, short: string) => {
    hyphenated.push([foldWord(number), unit[short.toLowerCase() as keyof typeof unit] ?? short.toLowerCase()]);
    return ' ';
  });
  for (const word of others.split(parting)) {
    const parts = partsOf(word);
    if (parts.length > 1) hyphenated.push(parts);
    else if (parts.length === 1) words.push(parts[0] as string);
    if (parts.length === 1 && /^(?:\p{Lu}{2,4}|[\p{Lu}\p{N}.,]*\p{N}[\p{Lu}\p{N}.,%]*)$/u.test(word))
      whole.add(parts[0] as string);
  }
  return {
    words: [...new Set(words)],
    whole,
    hyphenated,
    phrases: phrases.filter((parts) => parts.length > 0),
    excluded: excluded.filter((parts) => parts.length > 0),
  };
}

/** How papers write the parts of a hyphenated word, or an amount, as one word. */
export const joinedForms = ([first = '', ...rest]: readonly string[]): readonly string[] =>
  Object.entries(unit).flatMap(([short, long]) => (rest.length === 1 && rest[0] === long ? [first + short] : []));

function partsOf(text: string): string[] {
  return text
    .split(parting)
    .flatMap((word) => word.split(hyphen))
    .flatMap(partsOfWord)
    .map(foldWord)
    .filter(Boolean);
}

/** Whether there is any word to look for or to leave out: marks and stop signs alone are none. */
export function asksForWords(question: Question): boolean {
  return namesWords(question) || question.excluded.length > 0;
}

/** Whether there is any word to look for. */
export const namesWords = ({ words, hyphenated, phrases }: Question): boolean =>
  words.length + hyphenated.length + phrases.length > 0;
