import type { Phrase } from '../noun-phrases.ts';

/** Every way in which a sentence says whose the words in its marks are; each has sentences that it takes and refuses among the tests. */
export const CUE_RULES = [
  'verb-before',
  'governing-verb',
  'participle',
  'passive',
  'quoting',
  'colon',
  'noun',
  'label',
  'stance',
  'clause-before',
  'verb-after',
  'subject-after',
  'trailing',
  'copula',
  'according-to',
  'signature',
] as const;

/** What may tie a quotation to a speaker in its own sentence. */
export interface Cue {
  /** The rule that found it. */
  readonly rule: (typeof CUE_RULES)[number];
  /** Token positions of the cue's words. */
  readonly from: number;
  readonly to: number;
  readonly subject: Phrase;
  /** What the rule noticed, for the ranker: "reported", "thing". */
  readonly features: readonly string[];
}

/** What the rules may know of the quoted words. */
export interface QuoteShape {
  /** Its last character inside the marks. */
  readonly last: string;
  /** Four words or more. */
  readonly full: boolean;
  /** Its first letter is a capital, as that of a sentence is. */
  readonly opens: boolean;
  /** It begins with a verb in -ing: what somebody is charged with, denies or admits. */
  readonly doing: boolean;
  /** Every Word Of Weight Has A Capital, as in the title of a work, and no mark ends it. */
  readonly capitals: boolean;
}
