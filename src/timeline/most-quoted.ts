import { memoizeFor } from '../memoize.ts';
import type { QuotedSpeaker } from './index.ts';

/** The most quoted, in that order. */
export const mostQuoted = (speakers: readonly QuotedSpeaker[], count: number): readonly QuotedSpeaker[] =>
  inOrder(speakers).slice(0, count);

/** So many are offered on a page of a long timeline before anybody asks for more. */
export const mostListed = 20;

/** Every page lists some of them. */
const inOrder = memoizeFor((speakers: readonly QuotedSpeaker[]) =>
  speakers.toSorted((a, b) => b.statements.length - a.statements.length),
);
