import type { z } from 'astro/zod';
import type {
  bylineSchema,
  kindRuleSchema,
  knownPublisherSchema,
  lineRoleSchema,
  pictureSchema,
  placedPeopleSchema,
  publishedSchema,
  quotationKindSchema,
  saidSchema,
  speakerKindSchema,
  speakerSchema,
  updatedSchema,
  whereSchema,
} from './schema.ts';

/**
 * Every noun of the pipeline, in the order it meets them. Those that files hold as well are described in `schema.ts` and
 * inferred from there; nothing is checked against a schema while an article is read.
 *
 * Offsets are half-open UTF-16 positions in an article's decoded text, as received: `text.slice(start, end)` gives the
 * printed words. A calendar day is a string, never a `Date`.
 */

/** A stretch of an article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------- the article, line by line

/** What a line of an article is for. Every line has exactly one role. */
export type LineRole = z.infer<typeof lineRoleSchema>;

/**
 * One line of the file. Its span includes the line ending, so the lines joined in order are the text.
 * `number` counts from 1; `rule` names the rule that gave the role.
 */
export interface Line extends Span {
  readonly number: number;
  readonly role: LineRole;
  readonly rule: string;
}

export type Where = z.infer<typeof whereSchema>;

/**
 * A paragraph as printed: one or several lines that belong together (a hard-wrapped paragraph spans several). Its span
 * holds the words only: no line ending, no indentation, and, for a headline, none of what a repost added to it.
 */
export interface Paragraph extends Span {
  readonly where: Where | 'crosshead';
  /** The first and last line it stands on, counted from 1. */
  readonly lines: readonly [first: number, last: number];
}

export type Byline = Readonly<z.infer<typeof bylineSchema>>;

/** An article read: its lines with roles, and the parts those make. */
export interface Anatomy {
  readonly lines: readonly Line[];
  /** In the order of the text: headline, standfirst, captions, crossheads and body. A caption printed twice is here once. */
  readonly paragraphs: readonly Paragraph[];
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: readonly Byline[];
  readonly publisher: Located<string> | null;
  /** How likely each part was read right, from 0 to 1; null where there is none, or a person settled it. */
  readonly certainty: Readonly<Record<'headline' | 'standfirst' | 'byline' | 'publisher', number | null>>;
  /** The place that opens the story ("MOSCOW"), where one is printed. Its characters stay part of the first paragraph. */
  readonly dateline: string | null;
}

/** A value read from the text: by which rule, and on which line (counted from 1). */
export interface Located<T> {
  readonly value: T;
  readonly rule: string;
  readonly line: number;
}

export type Picture = Readonly<z.infer<typeof pictureSchema>>;

// ---------------------------------------------------------------- dates

export type { Edtf } from './edtf.ts';

export type Published = Readonly<z.infer<typeof publishedSchema>>;
export type Updated = Readonly<z.infer<typeof updatedSchema>>;

export type Said = Readonly<z.infer<typeof saidSchema>>;

// ---------------------------------------------------------------- quotations

export type QuotationKind = z.infer<typeof quotationKindSchema>;
export type KindRule = z.infer<typeof kindRuleSchema>;

/**
 * One quotation: one span for each stretch between a pair of marks, the marks not included. “Yes,” she said, “today” is
 * one quotation of two spans; one that runs over several paragraphs has a span for each.
 */
export interface Quotation {
  readonly kind: QuotationKind;
  /** By which rule; absent where marks alone, or a curator, say so. */
  readonly kindRule?: KindRule | undefined;
  readonly where: Where;
  readonly spans: readonly Span[];
  /** The same spans with their marks. */
  readonly marked: readonly Span[];
}

/** How an attribution was made, from the surest to the least sure; each kind's precision is measured on a corpus. */
type AttributionMethod = string;

export type SpeakerKind = z.infer<typeof speakerKindSchema>;
export type Speaker = Readonly<z.infer<typeof speakerSchema>>;

/** Ties a quotation to its speaker. Unknown is a value, never a guess. */
export type Attribution =
  | {
      readonly kind: 'attributed';
      readonly speaker: Speaker;
      /** The cue as printed ("said", "according to"); null where there is none (a continuation). */
      readonly cue: string | null;
      /** The words that name the speaker where it is quoted: "he", "the foreign secretary", "Mr Wallace". */
      readonly mention: Span | null;
      readonly how: AttributionMethod;
      /** The measured share of attributions of this kind that are right, 0 to 1. */
      readonly confidence: number;
    }
  | {
      readonly kind: 'unattributed';
      /** Why: "no cue", "two people share the surname"… */
      readonly why: string;
      /** Whom the parser would have named, had it been surer: for the review list only. */
      readonly candidate: Speaker | null;
    };

/** A paper as `publishers.yaml` knows it. */
export type KnownPublisher = Readonly<z.infer<typeof knownPublisherSchema>>;

export type KnownSpeaker = Readonly<z.infer<typeof placedPeopleSchema>[number]>;

// ---------------------------------------------------------------- problems

/**
 * Something the curator should know. Place, what was found, what to do, and a permanent code.
 * `line` and `column` count from 1; both are null where the finding concerns the whole file.
 */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** What was found and what to do about it, in plain sentences. */
  readonly message: string;
  /** The lines that settle it, for the article's sidecar. */
  readonly settle?: readonly string[];
}

/** A problem as the stages of the pipeline give it: they know offsets, not files. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Offset in the article's text; null where the finding concerns the whole article. */
  readonly at: number | null;
  readonly message: string;
  /** The lines that settle it, for the article's sidecar. */
  readonly settle?: readonly string[];
}
