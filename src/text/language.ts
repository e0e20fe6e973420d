/**
 * Which language a text is in, by the share of each language's commonest words, and by its letters where they are not Latin.
 * Small on purpose: all that hangs on it is whether an article is English, in which alone speakers are read.
 */

const commonest: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for was on with he it as by at his from has said be are not have',
  de: 'der die und das den von zu mit im ist nicht ein eine sich des auf dem es für auch wird hat sagte',
  fr: 'le la les de des et un une du que est dans pour qui pas au sur il elle ce par plus',
  es: 'el la los de las y que en un una del por con no para su se es lo como más al',
  it: 'il la di che e le un una per non con del della si è sono da al i gli ha nel',
  pt: 'o a os de da do e que em um uma não para com no na por se dos as mais ao',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er die hij ook bij om',
  pl: 'w i na z się nie do że to jest o jak po za od przez ale ma dla są',
  sv: 'och att det i en som är på av för med den till inte ett har de om han',
  da: 'og at det i en som er på af for med den til ikke et har de om han',
  cs: 'a se v na je že o s z do i to jako za by ale byl pro jsou po',
  tr: 've bir bu da de için ile olarak çok daha gibi en kadar sonra olan ne var',
  ro: 'și de la în a cu pe nu că o un din pentru este care mai se sunt au',
  hu: 'a az és hogy nem is egy meg volt csak már de ez azt mint ki van',
};

const languages = Object.keys(commonest);

/** For each of those words the languages it is common in, by their place in the list. */
const languagesByWord = new Map<string, number[]>();
for (const [n, list] of Object.values(commonest).entries())
  for (const word of new Set(list.split(' '))) languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), n]);

const longestCommon = Math.max(...[...languagesByWord.keys()].map(({ length }) => length));

/** Letters of other scripts, and the language that is likeliest behind them. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
];

/** Fewer words than these tell nothing but where they say who speaks. */
const fewest = 25;
/** Words of saying and of those who speak, in no other language a word: with another common one they tell a text of a few words. */
const telling: Readonly<Record<string, readonly string[]>> = {
  de: ['sagte', 'sagten', 'sagt', 'wir', 'ich'],
  fr: ['dit', 'nous', 'vous', 'je'],
  es: ['dijo', 'dijeron', 'nosotros'],
  it: ['detto', 'noi', 'siamo'],
  pt: ['disse', 'disseram', 'nós'],
  nl: ['zei', 'zegt', 'wij', 'ik'],
  pl: ['powiedział', 'powiedziała', 'jesteśmy'],
  sv: ['sade', 'säger', 'jag'],
  da: ['sagde', 'siger', 'jeg'],
  cs: ['řekl', 'řekla', 'jsme'],
  tr: ['dedi', 'diyor', 'biz'],
  ro: ['spus', 'noi', 'suntem'],
  hu: ['mondta', 'mondja', 'vagyunk'],
};
/** Of so many words at least the commonest ones are, in prose of that language. */
const share = 0.12;

/**
 * The language of a text as a tag, "en", "de"; null where it is too short, or of no language that is known here.
 * Takes prose of a paragraph or more. Refuses a list of names, an English report that quotes another language.
 */
export function languageOf(text: string): string | null {
  const letters = lettersOfOtherScript(text);
  if (letters >= 20) return languageByScript(text, letters);
  // The plain letters apart: which of many ranges a letter stands in is a long question.
  const tokens = text.toLowerCase().match(/(?:[a-z]+|\p{L})+/gu) ?? [];
  if (tokens.length < fewest) return languageOfFew(tokens);
  const counts = languages.map(() => 0);
  for (const token of tokens) {
    const common = token.length > longestCommon ? undefined : languagesByWord.get(token);
    if (common !== undefined) for (const n of common) counts[n] = (counts[n] as number) + 1;
  }
  const ranked = languages
    .map((language, n) => ({ language, part: (counts[n] as number) / tokens.length }))
    .sort((a, b) => b.part - a.part);
  const [best] = ranked;
  const english = ranked.find(({ language }) => language === 'en')?.part ?? 0;
  if (!best || best.part < share) return null;
  // What is nearly as English as anything else is English.
  return best.part > english * 1.5 ? best.language : 'en';
}

/** The language of a few words without one that English has; null where none is told by two of its own, one of them telling. */
function languageOfFew(tokens: readonly string[]): string | null {
  const words = new Set(tokens);
  words.delete('a');
  const common = (language: string): readonly string[] => (commonest[language] ?? '').split(' ');
  if (common('en').some((word) => words.has(word))) return null;
  const found = Object.entries(telling).find(([language, own]) => {
    const said = own.filter((word) => words.has(word));
    const others = common(language).filter((word) => words.has(word) && !said.includes(word));
    return said.length > 0 && said.length + others.length > 1;
  });
  return found?.[0] ?? null;
}

/** How many letters a text has of which more than half are not Latin; 0 of any other. */
export function lettersOfOtherScript(text: string): number {
  if (isMostlyAscii(text)) return 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin < letters / 2 ? letters : 0;
}

/** Whether plain letters make up half of the text: then no other script does, and no letter need be looked at. */
function isMostlyAscii(text: string): boolean {
  let plain = 0;
  let others = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) others++;
    else if ((code > 96 && code < 123) || (code > 64 && code < 91)) plain++;
  }
  return plain >= others;
}

/** Words that Ukrainian has and Russian has not: a sentence or two may hold none of the letters that tell it. */
const ukrainian =
  /(?<!\p{L})(?:що|щоб|ще|це|цей|цього|та|або|якщо|вона|вони|було|буде|року|дуже|також|сказала|сказав|немає|після|проти)(?!\p{L})/iu;

/** Letters that Russian has and Ukrainian has not. */
const russian = /[ыэёъ]/i;

function languageByScript(text: string, letters: number): string | null {
  const found = scripts.find(([letter, language]) => {
    const count = text.match(letter)?.length ?? 0;
    return count > letters * (language === 'uk' ? 0.03 : language === 'ja' ? 0.1 : 0.3);
  });
  return found?.[1] === 'ru' && ukrainian.test(text) && !russian.test(text) ? 'uk' : (found?.[1] ?? null);
}
