import { dictionary } from './dictionary.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/**
 * What a dictionary says a word may be, in lower case: "PastTense", "Plural", "third of speech"; '' where none has it. A hint for the
 * tagger, which has seen few verbs often: most news verbs stand in the dictionary that `compromise` carries.
 */
export function wordClass(lower: string): string {
  const own = SPEECH_VERBS.get(lower);
  const listed = `${dictionary.get(lower)?.[0] ?? ''}${isThird(lower) ? ' third' : ''}`;
  return own ? `${own.form} ${listed}` : listed;
}

/** "lives", "talks": a plural that may be a verb as well. */
const isThird = (lower: string): boolean =>
  /[^s]s$/.test(lower) &&
  [lower.slice(0, -1), lower.slice(0, -2)].some((stem) => dictionary.get(stem)?.[0] === 'Infinitive');
