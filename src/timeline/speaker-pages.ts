import type { PlacedQuotation, QuotedSpeaker } from './index.ts';

/** With more quotations than this on a page, its first view would be too heavy. */
const mostOnOnePage = 20;

/** A page of a speaker's quotations, in order of the day they were said. */
export interface SpeakerPage {
  readonly speaker: QuotedSpeaker;
  readonly quotations: readonly PlacedQuotation[];
  /** Counted from 1. */
  readonly part: number;
  readonly parts: readonly { readonly part: number; readonly first: PlacedQuotation; readonly last: PlacedQuotation }[];
}

/** Divides a speaker's quotations into pages. */
export function divideSpeaker(speaker: QuotedSpeaker): readonly SpeakerPage[] {
  const { quotations } = speaker;
  const count = Math.ceil(quotations.length / mostOnOnePage);
  const pages = Array.from({ length: count }, (_, n) => ({
    part: n + 1,
    quotations: quotations.slice(n * mostOnOnePage, (n + 1) * mostOnOnePage),
  }));
  const parts = pages.map(({ part, quotations }) => ({
    part,
    first: quotations[0] as PlacedQuotation,
    last: quotations.at(-1) as PlacedQuotation,
  }));
  return pages.map((page) => ({ speaker, ...page, parts }));
}

/** On which of a speaker's pages a quotation stands. */
export function partOf({ quotations }: QuotedSpeaker, quotation: PlacedQuotation): number {
  return Math.floor(Math.max(0, quotations.indexOf(quotation)) / mostOnOnePage) + 1;
}
