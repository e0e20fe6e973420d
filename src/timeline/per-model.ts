import { memoizeFor } from '../memoize.ts';

/**
 * Works something out once for each model and keeps it as long as the model lives: every page asks for the same, and a walk
 * over all quotations for each page grows with the square of the timeline.
 */
export const perModel = memoizeFor;
