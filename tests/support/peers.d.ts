/** The parts that the tests use of packages that bring no types. */

declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly util: {
        /** Drops whatever is no CSL-JSON; without guesses it mends nothing. */
        clean(items: readonly object[], bestGuessConversions: boolean): readonly Record<string, unknown>[];
      };
    };
  };
  export class Cite {
    constructor(data: unknown, options?: { forceType?: string });
    readonly data: readonly Record<string, unknown>[];
    format(output: 'bibliography', options: { readonly template: string; readonly lang: string }): string;
  }
}
declare module '@marbec/web-auto-extractor' {
  /** What was found in a page, by syntax and then by type. */
  export interface Extracted {
    readonly jsonld: Readonly<Record<string, readonly object[]>>;
  }
  export default class WebAutoExtractor {
    constructor(options: { readonly addLocation: boolean; readonly embedSource: readonly string[] });
    parse(html: string): Extracted;
  }
}
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    readonly severity: 'ERROR' | 'WARNING';
    readonly issueMessage: string;
    readonly rootType: string;
  }
  export default class Validator {
    validate(extracted: object): Promise<readonly Issue[]>;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
