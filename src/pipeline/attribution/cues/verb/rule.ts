import type { SpeechVerb } from '../../../../text/speech-verbs.ts';
import type { Phrase } from '../../noun-phrases.ts';
import type { Parsed } from '../../parse.ts';
import type { Cue } from '../cue.ts';

/** A verb of speaking, and the words in marks behind it. */
export interface VerbBefore {
  readonly s: Parsed;
  /** Token position of the verb. */
  readonly verb: number;
  /** Token position of the words. */
  readonly at: number;
  readonly cue: SpeechVerb;
}

/**
 * What a rule makes of a verb: who speaks by it; "silent", where it says nothing of the words and the next to the left may; "nobody",
 * where it shows that nobody in the sentence said them; undefined, where the rule does not apply.
 */
export type Decision = Cue | 'silent' | 'nobody' | undefined;

/** One thing that a verb before the words may mean beside "its subject says them". */
export interface VerbRule {
  readonly name: string;
  /** Sentences in which it decides about a verb before the first words in marks. */
  readonly takes: readonly string[];
  /** Near ones in which it decides about none. */
  readonly refuses: readonly string[];
  readonly decide: (place: VerbBefore) => Decision;
}

/** The same, once the verb's subject is known. */
export interface SubjectRule extends Omit<VerbRule, 'decide'> {
  readonly decide: (place: VerbBefore, subject: Phrase) => 'silent' | 'nobody' | undefined;
}

/** The cue that a verb makes with somebody. */
export const cueWith = (verb: number, rule: Cue['rule'], subject: Phrase, features: Cue['features'] = []): Cue => ({
  rule,
  from: verb,
  to: verb + 1,
  subject,
  features,
});
