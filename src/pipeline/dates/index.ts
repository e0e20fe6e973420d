import type { Anatomy, Edtf, Finding, Published } from '../../domain.ts';
import type { Grounds } from '../certainty.ts';
import type { DateCandidate, DateSettings } from './candidate.ts';
import { choose } from './choose.ts';
import { collect } from './collect.ts';
import { circumstancesOf } from './doubt.ts';
import { findEvidence } from './evidence.ts';

export type { DateSettings } from './candidate.ts';
export { whenSaid } from './said/index.ts';

export interface DateReading {
  readonly published: Published | null;
  readonly updated: DateCandidate | null;
  /** Every date considered, the chosen one first. */
  readonly candidates: readonly DateCandidate[];
  /** What speaks for the day published, and how likely it is right, from 0 to 1; null where none was taken. */
  readonly grounds: Grounds | null;
  readonly certainty: number | null;
  /** Where nothing is stated: what in the text could help a person ("yesterday", weekdays, a date in an address). */
  readonly evidence: readonly string[];
  /** Every day that a printed date of the head may mean, chosen, doubtful or one of two. */
  readonly readings: readonly { readonly date: Edtf; readonly line: number; readonly words: string }[];
  readonly findings: readonly Finding[];
}

/**
 * Finds when the article was published. Any text is accepted; a text without a date gives `published: null`. A day is the
 * one printed: no time zone moves it.
 */
export function readDates(text: string, anatomy: Anatomy, settings: DateSettings): DateReading {
  const collected = collect(text, anatomy, settings);
  const circumstances = circumstancesOf(text, anatomy, settings.today ?? null);
  const { published, updated, candidates, findings, grounds, certainty } = choose(collected.candidates, circumstances);
  return {
    published,
    updated,
    candidates,
    grounds,
    certainty,
    readings: [...candidates, ...collected.open],
    evidence: published?.basis === 'stated' ? [] : findEvidence(text, anatomy, candidates),
    findings: [...collected.findings, ...findings],
  };
}
