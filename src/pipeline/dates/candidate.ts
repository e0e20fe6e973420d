import type { Edtf } from '../../domain.ts';

/** What a timeline says of the dates in its articles. */
export interface DateSettings {
  /** How "03/04/2021" is read; null where the timeline does not say. */
  readonly order: 'day-first' | 'month-first' | null;
  /** The day on which the articles are read, as `YYYY-MM-DD`: a later one dates nothing. Absent: not asked. */
  readonly today?: string | null;
}

/** A date the text prints, chosen or not. */
export interface DateCandidate {
  readonly date: Edtf;
  readonly rule: string;
  readonly line: number;
  /** The words it was read from. */
  readonly words: string;
  readonly of: 'published' | 'updated';
}
