/** What a build asks of the making of pages, which the site's own configuration carries out. */
export interface Making {
  /** Told how many files there are to be, and each time there is one more. */
  readonly begin: (count: number) => void;
  readonly step: () => void;
  /** What the last build made of the same, to be taken as it is; null where there is nothing, or not of that key. */
  readonly reuse: (file: string, key: string) => Buffer | null;
  /** Told under which key each file was made. */
  readonly made: (file: string, key: string) => void;
}

const nothing: Making = { begin: () => {}, step: () => {}, reuse: () => null, made: () => {} };

let asked: Making = nothing;

export const making = (): Making => asked;

/** From now on pages are made so. */
export function makePages(how: Partial<Making>): void {
  asked = { ...nothing, ...how };
}
