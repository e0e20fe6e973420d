/**
 * What an earlier run found out about texts, by their content. Any of it may be forgotten at any time: it is found out again.
 */
export interface KnownTexts {
  /** What was found of the text in this respect, as JSON has it; undefined where nothing is known. */
  find(respect: string, text: string): unknown;
  /** Remembers what was found of it, which JSON can hold. */
  learn(respect: string, text: string, found: unknown): void;
}

export const nothingKnown: KnownTexts = { find: () => undefined, learn: () => {} };
