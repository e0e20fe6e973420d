import type { Anatomy, Edtf, Finding, Published, Quotation, Said } from '../../domain.ts';

/** What a timeline says of the dates in its articles. */
export interface DateSettings {
  /** How "03/04/2021" is read; null where the timeline does not say. */
  readonly order: 'day-first' | 'month-first' | null;
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

export interface DateReading {
  readonly published: Published | null;
  readonly updated: DateCandidate | null;
  /** Every date considered, the chosen one first. */
  readonly candidates: readonly DateCandidate[];
  /** Where nothing is stated: what in the text could help a person ("yesterday", weekdays, a date in an address). */
  readonly evidence: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds when the article was published. Any text is accepted; a text without a date gives `published: null`. */
export function readDates(_text: string, _anatomy: Anatomy, _settings: DateSettings): DateReading {
  throw new Error('not built yet');
}

/** The day on which each quotation was said, in the order given. `published` is the article's date (EDTF) or null. */
export function whenSaid(
  _text: string,
  _anatomy: Anatomy,
  _quotations: readonly Quotation[],
  _published: Edtf | null,
): readonly (Said | null)[] {
  throw new Error('not built yet');
}
