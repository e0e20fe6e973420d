import type { Anatomy, Attribution, Problem, Published, Quotation, Said, Updated } from '../domain.ts';
import type { Provenance } from '../schema.ts';
import type { Move } from './corrections/finding.ts';
import type { DateReading } from './dates/index.ts';

/** One article as received. */
export interface Source {
  /** The path to show in messages: "seeds/flood.txt". */
  readonly file: string;
  /** The file's name without folder and ending: the article's identity, on which quotation ids depend. */
  readonly name: string;
  /** The decoded text. */
  readonly text: string;
  /** Its path below the folder of articles, with its ending. */
  readonly below?: string;
}

/** The sidecar beside an article's file, as messages show it. Of several articles in one file each has its own. */
export const sidecarOf = ({ file, name }: Pick<Source, 'file' | 'name'>): string =>
  file.replace(/\.[^./\\]*$/, () => `${/#\d+$/.exec(name)?.[0] ?? ''}.yaml`);

/** A quotation with all that is known of it. */
export interface ReadQuotation extends Quotation {
  readonly id: string;
  /** The words as one text, as `quotedText` writes them. */
  readonly text: string;
  readonly attribution: Attribution;
  /** Null only where the article itself has no date. */
  readonly said: Said | null;
  /** The id of the quotation in the body whose words this one repeats. */
  readonly repeats: string | null;
  /** The id of the fuller statement, by the same speaker, that this phrase is taken from. */
  readonly echo: string | null;
  /** Why a curator corrected it; null where nobody did. */
  readonly because: string | null;
  /** Which of its fields a curator settled: "speaker", "said", "kind", "merge", "split", "add". */
  readonly settled: readonly string[];
  /** The line of the sidecar on which the last of those corrections begins; null where it is not known. */
  readonly settledAt: number | null;
  /** Another statement than that of the same words in another article. */
  readonly apart: boolean;
  /** The ids of quotations that a curator made part of this one. */
  readonly absorbed: readonly string[];
}

/** An article read: what the parser made of it, with the sidecar's word already taken. */
export interface Reading {
  readonly source: Source;
  readonly anatomy: Anatomy;
  readonly dates: DateReading;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: Anatomy['bylines'];
  readonly publisher: string | null;
  /** The host of the publisher's own pages, as `publishers.yaml` gives it. */
  readonly publisherHost: string | null;
  readonly url: string | null;
  /** It holds more quotations than a page can show: none of them is given, and the article is left out. */
  readonly overfull: boolean;
  readonly published: Published | null;
  readonly updated: Updated | null;
  /** The language of an article that is not in English, in which nobody is read as a speaker; null for English. */
  readonly language: string | null;
  readonly provenance: Provenance;
  readonly quotations: readonly ReadQuotation[];
  /** Quotations that a curator dropped, each with the reason where one was given. */
  readonly dropped: readonly { readonly id: string; readonly because: string }[];
  /** Corrections whose quotation goes by another id today. */
  readonly moves: readonly Move[];
  readonly problems: readonly Problem[];
}

/** Where in a file a value stands, line and column from 1. */
export type PlaceOf = (path: readonly (string | number)[]) => { readonly line: number; readonly column: number };
