import { memoize } from '../../memoize.ts';
import { CUE_NOUNS, PHRASAL, SPEECH_VERBS, type SpeechVerb } from '../speech-verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './function-words.ts';
import { givenName, isFiniteVerb, isGerund, isPlace, isPlainWord } from './lexicon.ts';
import { type Gender, HONORIFICS, isOffice, OFFICE_MODIFIERS } from './titles.ts';

/** The classes whose words can be listed. */
type ClosedClass = 'subordinator' | 'preposition' | 'determiner' | 'conjunction' | 'auxiliary' | 'pronoun' | 'time';

/** A word and what the lists of this folder say of it, wherever it stands. */
export interface Word {
  readonly lower: string;
  readonly closed: ClosedClass | null;
  /** The verb of saying it may be a form of. */
  readonly cue: SpeechVerb | null;
  /** What must follow for the two to say something: "put it", "went on". */
  readonly phrasal: RegExp | null;
  readonly cueNoun: boolean;
  readonly adverb: boolean;
  /** A part of a day or a span of days: "morning", "week". */
  readonly time: boolean;
  readonly office: boolean;
  readonly gerund: boolean;
  readonly finite: boolean;
  /** Of the closed classes or an adverb; months that are given names too are left out. */
  readonly functionWord: boolean;
  readonly honorific: boolean;
  /** An honorific, an office or what stands before one: "former", "deputy". */
  readonly titleWord: boolean;
  /** The gender that a given name tells, null where it is given to both, undefined where it is no given name. */
  readonly given: Gender | null | undefined;
  readonly place: boolean;
  /** A sum with the short name of its currency: Sh40, Rs500. */
  readonly sum: boolean;
  /** In the lexicon as anything but a name. */
  readonly commonWord: boolean;
}

/** In order: of several classes the last one counts. */
const CLOSED: ReadonlyMap<string, ClosedClass> = new Map(
  (
    [
      ['subordinator', SUBORDINATORS],
      ['preposition', PREPOSITIONS],
      ['determiner', DETERMINERS],
      ['conjunction', CONJUNCTIONS],
      ['auxiliary', AUXILIARIES],
      ['pronoun', PRONOUNS],
      ['pronoun', ['that', 'who', 'which']],
      ['time', CALENDAR],
    ] as const
  ).flatMap(([closed, words]) => [...words].map((word): [string, ClosedClass] => [word, closed])),
);

/** "he'd", "they're": a pronoun that swallowed its auxiliary. */
const CONTRACTED = /^(?:he|she|they|it|i|we|you|who|that)'(?:d|ll|ve|re|m)$/;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const SUM = /^(?:k?sh|rs|rp|kr|tk)\.?\d/;

const TIME_WORDS = new Set(
  `morning afternoon evening night week month year today yesterday tomorrow tonight noon midnight weekend ago`.split(
    ' ',
  ),
);

/** They end as adverbs do. */
const NOUNS_IN_LY = new Set(
  `family assembly supply rally monopoly anomaly bully jelly belly folly tally homily butterfly dragonfly doily
   panoply underbelly gully hillbilly`.split(/\s+/),
);

/** Small words that people are called by. */
const GIVEN_MONTHS = new Set(['may', 'april', 'june', 'august']);

/** Looks a word up, given in lower case. */
export const wordOf: (lower: string) => Word = memoize((lower) => {
  const closed = CLOSED.get(lower) ?? (YEAR.test(lower) ? 'time' : CONTRACTED.test(lower) ? 'pronoun' : null);
  const office = isOffice(lower);
  return {
    lower,
    closed,
    cue: SPEECH_VERBS.get(lower) ?? null,
    phrasal: PHRASAL.get(lower)?.next ?? null,
    cueNoun: CUE_NOUNS.has(lower),
    adverb: ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4 && !office && !NOUNS_IN_LY.has(lower)),
    time: TIME_WORDS.has(lower),
    office,
    gerund: isGerund(lower),
    finite: isFiniteVerb(lower),
    honorific: HONORIFICS.has(lower),
    titleWord: HONORIFICS.has(lower) || office || OFFICE_MODIFIERS.has(lower),
    given: givenName(lower),
    place: isPlace(lower),
    sum: SUM.test(lower),
    commonWord: isPlainWord(lower),
    functionWord: (closed !== null || ADVERBS.has(lower)) && !GIVEN_MONTHS.has(lower),
  };
});
