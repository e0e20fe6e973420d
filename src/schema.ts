import { z } from 'astro/zod';

/**
 * What is written in files people read: entries, sidecars, `people.yaml`, `timeline.yaml`. The writer and the site check
 * against the same schemas, so neither can drift from the other.
 */

/** An EDTF date as this project uses it: a day, a month, a year, an interval of those, each perhaps uncertain. */
const edtf = z
  .string()
  .regex(
    /^\d{4}(-\d{2}(-\d{2})?)?[~?%]?(\/\d{4}(-\d{2}(-\d{2})?)?[~?%]?)?$/,
    'must be a date such as 2022-01-15, 2022-01, 2022, 2022-01-15~ or 2022-01-10/2022-01-15',
  )
  .refine(isRealDate, 'is no day of the calendar');

/** Whether every year, month and day of `date` exists: 2022-02-30 does not. */
function isRealDate(date: string): boolean {
  return date.split('/').every((part) => {
    const [year = 0, month = 1, day = 1] = part
      .replace(/[~?%]/g, '')
      .split('-')
      .map((digits) => Number(digits));
    const found = new Date(Date.UTC(year, month - 1, day));
    return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
  });
}

const words = z.string().trim().min(1, 'must not be empty');
const webAddress = z.url({ protocol: /^https?$/, error: 'must be a web address that begins with http:// or https://' });

export const bylineSchema = z.strictObject({
  name: words,
  place: words.optional(),
  role: words.optional(),
});

export const publishedSchema = z.strictObject({
  date: edtf,
  basis: z.enum(['stated', 'inferred']),
  rule: words,
  line: z.int().positive().nullable(),
  evidence: words.nullable(),
});

export const speakerSchema = z.strictObject({ id: words, name: words });

export const saidSchema = z.strictObject({ date: edtf, basis: z.enum(['stated', 'published']) });

export const quotationSchema = z.strictObject({
  id: z.string().regex(/^q-[0-9a-f]{8}$/),
  where: z.enum(['body', 'headline', 'standfirst', 'caption']),
  kind: z.enum(['statement', 'title', 'nickname', 'term']),
  /** The words of each stretch between a pair of marks, verbatim. */
  spans: z.array(z.string().min(1)).min(1),
  /** The same as one text: a space where a cue stood between, a line break where a paragraph ended. */
  text: z.string().min(1),
  speaker: speakerSchema.nullable(),
  /** How this article names the speaker where it quotes: "he", "the foreign secretary". */
  mention: words.nullable(),
  cue: words.nullable(),
  /** How the attribution was made: "cue", "pronoun", "sidecar"… */
  how: words.nullable(),
  /** The measured share of attributions made this way that are right. */
  confidence: z.number().min(0).max(1).nullable(),
  said: saidSchema,
  /** The id of the quotation whose words this one repeats: it is shown, and not counted again. */
  repeats: z.string().optional(),
  /** Why a curator corrected it. */
  because: words.optional(),
});

/** The front matter of an entry in `src/content/entries/`. */
export const entrySchema = z.strictObject({
  headline: words,
  standfirst: words.nullable(),
  bylines: z.array(bylineSchema),
  publisher: words.nullable(),
  url: webAddress.nullable(),
  dateline: words.nullable(),
  published: publishedSchema,
  /** The file the entry was made from, relative to the seeds folder. */
  source: words,
  quotations: z.array(quotationSchema),
  /** A digest of all the rest, by which an edit made by hand is noticed and never overwritten. Absent: written by hand. */
  generated: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

export const correctionSchema = z
  .strictObject({
    quotation: z.string().regex(/^q-[0-9a-f]{8}$/, 'must be the id of a quotation, such as q-3f9a2c1b'),
    speaker: words.nullable().optional(),
    said: edtf.optional(),
    drop: z.literal(true).optional(),
    because: words.optional(),
  })
  .refine(
    (c) => c.speaker !== undefined || c.said !== undefined || c.drop,
    'must give a speaker, a said date or drop: true',
  );

/** `<name>.yaml` beside `<name>.txt`: what the text does not say, and corrections to how it was read. */
export const sidecarSchema = z.strictObject({
  publisher: words.optional(),
  url: webAddress.optional(),
  published: edtf.optional(),
  evidence: words.optional(),
  headline: words.optional(),
  standfirst: words.nullable().optional(),
  bylines: z.array(words).optional(),
  corrections: z.array(correctionSchema).optional(),
});

export const knownSpeakerSchema = z.strictObject({
  name: words,
  spellings: z.array(words).default([]),
  role: words.nullable().default(null),
  side: words.nullable().default(null),
  kind: z.enum(['person', 'institution']).optional(),
});

export const peopleSchema = z.array(knownSpeakerSchema);

/** A side that people speak for, as `timeline.yaml` describes it. */
export const sideSchema = z.strictObject({
  /** As `people.yaml` names it. */
  name: words,
  /** A name for narrow places: "UK". */
  short: words.optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #253d9e')
    .optional(),
  /** Names in `people.yaml` that count to this side without speaking for the whole of it: "UK opposition". */
  parts: z.array(words).default([]),
  /** Its place among the sides; without it, its place in the list. */
  order: z.number().optional(),
});

export const timelineSchema = z.strictObject({
  title: words.default('Timeline'),
  description: words.default('A timeline made from newspaper articles.'),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'must be a language tag such as en-GB')
    .default('en-GB'),
  timezone: z.string().refine(isTimeZone, 'must be a time zone such as Europe/London').default('UTC'),
  /** How "03/04/2021" is read. Without it such a date is a problem to settle, not a guess. */
  dates: z.enum(['day-first', 'month-first']).nullable().default(null),
  noindex: z.boolean().default(false),
  /** Below this confidence (0 to 1) a speaker is shown as "probably". */
  sure: z.number().min(0).max(1).default(0.8),
  sides: z.array(sideSchema).default([]),
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export type EntryData = z.infer<typeof entrySchema>;
export type QuotationData = z.infer<typeof quotationSchema>;
export type Sidecar = z.infer<typeof sidecarSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type SideSettings = z.infer<typeof sideSchema>;
export type Timeline = z.infer<typeof timelineSchema>;
