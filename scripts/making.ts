import type { LinesOfThings } from '../src/handed-over.ts';
import type { LatePlace, LateValues } from '../src/late.ts';

/** How a page was made, by which the next build may take it as it is. */
export interface MadePage {
  /** Of what it was made from. */
  readonly key: string;
  /** Its policy; null for what is no page. */
  readonly policy: string | null;
  /** What it shows of the whole timeline, and where. */
  readonly late: readonly LatePlace[];
  /** Of what lines it is made, where the next build may take some of them. */
  readonly lines?: LinesOfThings | undefined;
}

/** What a build asks of the making of pages, which the site's own configuration carries out. */
export interface Making {
  /** Told how many files there are to be, and each time there is one more. */
  readonly begin: (count: number) => void;
  readonly step: () => void;
  /**
   * Puts what the last build made of the same at `path`, with these late values; null where there is nothing, or not of that
   * key.
   */
  readonly take: (file: string, key: string, values: LateValues, path: string) => MadePage | null;
  /** Told how each file that may be taken again was made. */
  readonly made: (file: string, how: MadePage) => void;
}

const nothing: Making = { begin: () => {}, step: () => {}, take: () => null, made: () => {} };

let asked: Making = nothing;

/** Who is told of each file that is made now. */
export const making = (): Making => asked;

/** From now on pages are made so. */
export function makePages(how: Partial<Making>): void {
  asked = { ...nothing, ...how };
}
