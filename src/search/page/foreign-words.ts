import { offices, peoples, topics } from '../../words/questions/topics.ts';
import { foldWord } from '../folding.ts';

/**
 * Words of other languages than the pages', as English papers have them. Loaded where a question in such a language is put or
 * a word stands nowhere, and only then.
 */

const byStem = (words: Readonly<Record<string, string>>): readonly (readonly [stem: string, english: string])[] =>
  Object.entries(words)
    .flatMap(([english, stems]) => stems.split(' ').map((stem) => [foldWord(stem), english] as const))
    .sort(([a], [b]) => b.length - a.length);

const topicStems = byStem(topics);
const peopleStems = byStem(peoples);

/** So many letters of an ending may follow a stem. */
const longestEnding = 4;

const meaning = (word: string, stems: readonly (readonly [string, string])[]): string | null =>
  stems.find(([stem]) =>
    stem.length < 4 ? word === stem : word.startsWith(stem) && word.length <= stem.length + longestEnding,
  )?.[1] ?? null;

/** What a folded word is in English, of that which papers write of: “sanktsii” is “sanctions”; null for what is in no list. */
export const topicOf = (word: string): string | null => meaning(word, topicStems);

/**
 * A question with its offices and whose they are in English, in the English order: “le ministre des affaires étrangères russe” is
 * “le Russian foreign minister”.
 */
export function officesInEnglish(question: string): string {
  const named = offices.reduce((words, [form, english]) => words.replace(form, english), question);
  const words = named.replace(/[\p{L}\p{M}]+/gu, (word) => meaning(foldWord(word), peopleStems) ?? word);
  const people = Object.keys(peoples).join('|');
  const titles = offices.map(([, english]) => english).join('|');
  return words.replace(new RegExp(`\\b(${titles}) (${people})\\b`, 'g'), '$2 $1');
}

/** Small words of German, French, Spanish, Russian and Ukrainian that no one looks for, and those that say that somebody spoke. */
const small =
  /^(?:de[rnms]?|die|das|des|du|la|le|les|el|los|las|un|une?|ein(?:e[nmrs]?)?|et|und|y|en|im|am|vor|von|vom|zu[mr]?|mit|für|gegen|über|sur|pour|par|avec|contre|dans|aux?|con|por|para|о|об|про|в|во|на|и|і|й|та|с|со|з|із|за|до|от|від|у|по|sagten?|sagt|gesagt|dit|disent|déclaré|déclarations?)$/iu;

/** Words without those small ones, and without an article that clings to its word: “invasion de l’Ukraine” is “invasion Ukraine”. */
export function withoutSmall(typed: string): string {
  return typed
    .replace(/(?<![\p{L}\p{N}])(?:[ldnsc]|qu)['’](?=\p{L})/giu, '')
    .split(/\s+/)
    .filter((word) => !small.test(word))
    .join(' ')
    .trim();
}

/** What somebody says, as a German or French noun with whose it is behind it. */
const speech =
  /^(?:die |das |la |les? )?(?:reaktion(?:en)?|aussagen?|zitate?|äußerung(?:en)?|stellungnahmen?|erklärung(?:en)?|position|haltung|antwort(?:en)?|warnung(?:en)?|réactions?|propos|citations?|déclarations?|réponses?|avertissements?)\s+(?:der|des|von|vom|de (?:la\s+|l['’])|de|du|d['’])\s*(.+)$/iu;

/** “Reaktion der USA” as “quotes by USA”; null for anything else. */
export function speechOf(typed: string): string | null {
  const [, whose = ''] = speech.exec(typed.trim()) ?? [];
  return whose === '' ? null : `quotes by ${officesInEnglish(whose)}`;
}
