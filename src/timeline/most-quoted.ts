import type { QuotedSpeaker } from './index.ts';

/** The most quoted, in that order. */
export const mostQuoted = (speakers: readonly QuotedSpeaker[], count: number): readonly QuotedSpeaker[] =>
  speakers.toSorted((a, b) => b.statements.length - a.statements.length).slice(0, count);
