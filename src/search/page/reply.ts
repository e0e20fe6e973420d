import type { Query } from './address.ts';
import type { FilterResult } from './choosing.ts';
import type { Answer } from './engine.ts';
import type { Question } from './question.ts';
import type { Side } from './sides-asked.ts';

/** An answer to what was asked for, and how it was come by. */
export interface Reply {
  /** What was asked for; with other words or filters than before where a word was corrected. */
  readonly asked: Query;
  readonly question: Question;
  /** Where the words are; null where none were asked for. */
  readonly answer: Answer | null;
  readonly chosen: FilterResult;
  /** Speakers whom the words name: places in the facts. */
  readonly first: readonly number[];
  /** Misspelt words and what was looked for instead; empty where nothing was corrected. */
  readonly corrected: readonly { readonly typed: string; readonly by: string }[];
  /** The side that the words name and nothing else, where they were found as words all the same; null for none. */
  readonly side: Side | null;
  /** Whether the words stand around the quotations found, in their sentences, and in none of them. */
  readonly around?: boolean;
  /** Whether the quotations found hold most of the words, and none of them all. */
  readonly nearest?: boolean;
}
