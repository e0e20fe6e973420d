/**
 * How often an attribution of each kind is right, measured on annotated news (`npm run bench -- --corpus DIR` prints
 * the figures). A kind that is not listed counts as `OTHER`.
 */
export const CONFIDENCE: ReadonlyMap<string, number> = new Map([]);
export const OTHER = 0.8;

/** Below this a quotation stays unattributed and goes to the review list. */
export const THRESHOLD = 0.5;
