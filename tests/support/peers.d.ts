/** The parts that the tests use of packages that bring no types. */

declare module '@citation-js/core' {
  export const plugins: { input: { data(input: unknown, type?: string): unknown } };
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
