import nlp from 'compromise/two';
import { SPEECH_VERBS } from './speech-verbs.ts';

/**
 * What a dictionary says a word may be, in lower case: "PastTense", "Plural", "third of speech"; '' where none has it. A hint for the
 * tagger, which has seen few verbs often: most news verbs stand in the dictionary that `compromise` carries.
 */
export function wordClass(lower: string): string {
  const own = SPEECH_VERBS.get(lower);
  const listed = `${dictionary.get(lower) ?? ''}${isThird(lower) ? ' third' : ''}`;
  return own ? `${own.form} ${listed}` : listed;
}

const dictionary: ReadonlyMap<string, string> = new Map(
  Object.entries((nlp.model() as { one?: { lexicon?: Record<string, string | string[]> } }).one?.lexicon ?? {}).map(
    ([word, tags]) => [word, typeof tags === 'string' ? tags : (tags[0] ?? '')],
  ),
);

/** "lives", "talks": a plural that may be a verb as well. */
const isThird = (lower: string): boolean =>
  /[^s]s$/.test(lower) &&
  [lower.slice(0, -1), lower.slice(0, -2)].some((stem) => dictionary.get(stem) === 'Infinitive');
