import { z } from 'astro/zod';
import { dateParts, daySpan, endsOf, firstDay, hasDateForm, isRealDate } from './edtf.ts';
import { printable } from './printable.ts';
import type { Held } from './tenures.ts';

/**
 * What is written in files people read: entries, sidecars, `people.yaml`, `timeline.yaml`. The writer and the site check
 * against the same schemas, so neither can drift from the other; `domain.ts` infers from them the nouns that the pipeline
 * shares.
 */

/** An EDTF date as this project uses it: a day, a month, a year, an interval of those, each perhaps uncertain. */
const edtf = z
  .string()
  .refine(hasDateForm, 'must be a date such as 2022-01-15, 2022-01, 2022, 2022-01-15~ or 2022-01-10/2022-01-15')
  .refine((date) => !hasDateForm(date) || isRealDate(date), { error: ({ input }) => sayUnreal(String(input)) })
  .refine((date) => !hasDateForm(date) || yearsOf(date).every(mayHavePapers), 'is in no year of any newspaper');

/** A date that somebody gives: its end is no longer time that holds its beginning, for nobody could tell when it ended. */
const givenDate = edtf.refine((date) => !isRealDate(date) || endsOf(date).map(firstDay).every(isNotBefore), {
  error: ({ input }) =>
    `has an end, ${endsOf(String(input))[1]}, that begins before its beginning: write the day it ended`,
});

/** Whether a date may be given for an article or an event. */
export const isGivenDate = (date: string): boolean => givenDate.safeParse(date).success;

/** A day on which there were newspapers. Events of a curator's own may be older. */
const newspaperDate = givenDate.refine(
  (date) => !isRealDate(date) || !yearsOf(date).every(mayHavePapers) || firstDay(date) >= '1600',
  'is in no year of any newspaper',
);

const isNotBefore = (day: string, n: number, days: readonly string[]): boolean => day >= (days[n - 1] ?? day);

/** What is wrong with a date of the right form: one end does not exist, or they stand the wrong way round. */
function sayUnreal(date: string): string {
  return endsOf(date).every(isRealDate)
    ? 'runs backwards: its end lies before its beginning'
    : 'is no day of the calendar';
}

/** Years of which nobody needs to be told twice that there were no papers, or are none yet. */
const mayHavePapers = (year: number): boolean => year > 0 && year < 3000;

const yearsOf = (date: string): readonly number[] => dateParts(date).map(({ year }) => year);

/** Any text, without the characters that no page can hold. */
const text = z.string().overwrite(printable);
const words = text.trim().min(1, 'must not be empty');
/** A name that a text can print: “!!!” would name nobody. */
const printedName = words
  .regex(/^$|\p{L}/u, 'must hold a letter, or nobody can be called so')
  .overwrite((name) => name.replace(/\s+/g, ' '));
/** What people write where nobody is known, in the languages of the pages: as a name it would be somebody's. */
const nobody =
  /^(?:the )?(?:un(?:known|kown|clear|sure|named|identified|attributed)|no ?(?:body|one|ne|name|speaker)|not (?:known|named|given|clear)|n\/?a|nil|null|tb[acd]|anon(?:ym(?:ous)?)?|yes|no|true|false|unbekannt|niemand|keiner?|невідом(?:о|ий)|ніхто|анонім)\.?$/iu;
/** Who speaks, by name or in the article's words. */
const speakerName = printedName.refine((name) => !nobody.test(name.trim()), {
  error: ({ input }) => `is nobody’s name: “${String(input)}”. Where nobody is known to have said it, write “null”`,
});
const hasSpace = (url: string): boolean => /^https?:\S*\s/i.test(url.trim());
const withoutSpace = 'must be a web address without a space: write %20 where it has one';
const webAddress = z
  .url({
    protocol: /^https?$/,
    error: ({ input }) =>
      hasSpace(String(input)) ? withoutSpace : 'must be a web address that begins with http:// or https://',
  })
  .refine(
    (url) => !/^https?:/i.test(url) || /^https?:\/\/[^/]/i.test(url),
    'must be a web address with a host, such as https://example.org/page',
  )
  .refine((url) => !URL.canParse(url) || !hasSpace(url), withoutSpace)
  .refine(
    (url) => !hasCredentials(url),
    'holds a name or password, which would be published: take out what stands before the @',
  )
  .overwrite(asUri);

/** With the characters escaped that browsers take and RFC 3986 does not; else as it was given. */
function asUri(url: string): string {
  const isUri = /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/.test(url);
  return isUri || !URL.canParse(url) ? url : new URL(url).href.replace(/[\\^`{|}]/g, encodeURIComponent);
}

function hasCredentials(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username !== '' || password !== '';
}

/** Who wrote the article, as a name without "By", place or role ("Henry Foy"), and what the byline says of them. */
export const bylineSchema = z.strictObject({
  name: words,
  /** "Brussels", of "Henry Foy in Brussels". */
  place: words.optional(),
  /** "Political Editor". */
  role: words.optional(),
});

/** When the article was published, and how that is known. */
export const publishedSchema = z.strictObject({
  date: edtf,
  /** `stated`: the text prints it. `inferred`: worked out from other evidence, which `evidence` gives. */
  basis: z.enum(['stated', 'inferred']),
  /** The rule or "sidecar". */
  rule: words,
  /** The line of the article it was read on; null where it came from a sidecar. */
  line: z.int().positive().nullable(),
  /** For a person: the words it was read from, or why it is believed. */
  evidence: words.nullable(),
});

/** When the article says it was last changed. */
export const updatedSchema = publishedSchema.pick({ date: true, rule: true, line: true, evidence: true });

/**
 * What a speaker is: a `person` or an `institution` that the article names, the holder of an `office` it does not name
 * ("the foreign secretary"), or somebody `unnamed` ("a Foreign Office spokesman", "officials").
 */
export const speakerKindSchema = z.enum(['person', 'institution', 'office', 'unnamed']);

/** A person or an institution by its fullest name in the article, or an unnamed source in the article's words. */
export const speakerSchema = z.strictObject({
  /** A slug of the name: "liz-truss". */
  id: words,
  name: words,
  /** Written by hand it may be left out: most who speak are persons. */
  kind: speakerKindSchema.default('person'),
});

/**
 * When a quotation was said. `stated`: its own sentence says so. `published`: taken to be the day of publication.
 * `unknown`: the sentence names a time that cannot be told; the date is then the interval in which it must lie.
 */
export const saidSchema = z.strictObject({
  date: edtf,
  basis: z.enum(['stated', 'published', 'unknown']),
  /** The article's words that say so: "on Tuesday". Absent where none do, or a curator does. */
  words: words.optional(),
});

/** Where a published value was read: in a file of the folder of articles, on a line of it, by a rule or as a sidecar says. */
export const originSchema = z.strictObject({
  file: words,
  line: z.int().positive().nullable(),
  /** The rule's name, "sidecar", or "people" for what `people.yaml` lists. */
  rule: words,
});

/** Where what stands above an article was read; what it lacks is absent, unless the sidecar says that there is none. */
export const provenanceSchema = z.strictObject({
  headline: originSchema.optional(),
  standfirst: originSchema.optional(),
  bylines: originSchema.optional(),
  publisher: originSchema.optional(),
  url: originSchema.optional(),
  published: originSchema.optional(),
  updated: originSchema.optional(),
  /** Of a source of the curator's own: who says it. */
  speaker: originSchema.optional(),
  picture: originSchema.optional(),
});

/** The parts of an article in which words are published, and so in which a quotation can stand. */
export const whereSchema = z.enum(['body', 'headline', 'standfirst', 'caption']);

/**
 * Words between quotation marks. `statement`: somebody's words (a full sentence or a fragment). The other kinds are kept
 * but nobody's: the `title` of a work, a `nickname`, a `term` ("so-called", scare quotes).
 */
export const quotationKindSchema = z.enum(['statement', 'title', 'nickname', 'term']);

/**
 * By which rule words have their kind: `marks` around them and nothing else makes a statement, and so does an `answer` of a
 * printed interview; words `held-up` as words, a `crosshead` in marks, the `title` of a work or a `nickname`; `listed` with one
 * of these, or the same words `in-story`; what a curator wrote down whole is her `own`.
 */
export const kindRuleSchema = z.enum([
  'marks',
  'answer',
  'held-up',
  'crosshead',
  'title',
  'nickname',
  'listed',
  'in-story',
  'own',
]);

const quotationIdSchema = z.string().regex(/^q-[0-9a-f]{8}$/, 'must be the id of a quotation, such as q-3f9a2c1b');

const quotationSchema = z.strictObject({
  id: quotationIdSchema,
  where: whereSchema,
  kind: quotationKindSchema,
  /** Left out for what stands in marks and is a statement by nothing else, and where a curator says what it is. */
  kindRule: kindRuleSchema.optional(),
  /** The words of each stretch between a pair of marks, verbatim. */
  spans: z.array(text.min(1)).min(1),
  /** The same as one text (`quotedText`): “ … ” where a cue stood between, a line break where a paragraph ended. */
  text: text.min(1),
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
  repeats: quotationIdSchema.optional(),
  /** The id of the fuller statement, by the same speaker in the same article, that this phrase is taken from. */
  echo: quotationIdSchema.optional(),
  /** Another statement than the one of the same words in another article, as a curator says. */
  apart: z.literal(true).optional(),
  /** The line of the article's file that its words begin on. */
  line: z.int().positive().optional(),
  /** What of it a curator settled, and where the last of those corrections stands. */
  corrected: originSchema
    .omit({ rule: true })
    .extend({ fields: z.array(words) })
    .optional(),
  /** Why a curator corrected it. */
  because: words.optional(),
  /** Ids of which links lead to it: those under which it was published before its words were mended, and those of what was made part of it. */
  formerIds: z.array(z.string().regex(/^q-[0-9a-f]{8}$/)).optional(),
  /** The address of another article that printed the statement before this one did; feeds know it by that place. */
  firstAt: words.optional(),
  /** The id under which it was first published, here or there, where that is another; it stays what feeds know it by. */
  firstId: z
    .string()
    .regex(/^q-[0-9a-f]{8}$/)
    .optional(),
});

/** A picture of the curator's, for an article or an event of her own. */
export const pictureSchema = z.strictObject({
  /** Its path below the folder of articles. */
  file: words,
  /** What it shows, for those who cannot see it. */
  alt: words,
  credit: words.nullable(),
  format: z.enum(['jpg', 'png', 'webp', 'gif', 'avif']),
  /** In pixels, as it is shown. */
  width: z.int().positive(),
  height: z.int().positive(),
});

/** A quotation that was published and is none now: since when, and why where a curator took it out. */
const leftSchema = z.strictObject({
  id: quotationIdSchema,
  on: words.nullable(),
  dropped: z.literal(true).optional(),
  because: words.optional(),
});

/** The front matter of an entry in `src/content/entries/`. */
export const entrySchema = z.strictObject({
  /** What a curator wrote herself: an event, or a source that is one whole quotation. Absent: an article. */
  own: z.enum(['event', 'source']).optional(),
  headline: words,
  standfirst: words.nullable(),
  bylines: z.array(bylineSchema),
  publisher: words.nullable(),
  /** The host of the publisher's own pages, where `publishers.yaml` gives it. */
  publisherHost: words.optional(),
  url: webAddress.nullable(),
  dateline: words.nullable(),
  published: publishedSchema,
  updated: updatedSchema.optional(),
  /** The file the entry was made from, relative to the seeds folder. */
  source: words,
  provenance: provenanceSchema.optional(),
  picture: pictureSchema.optional(),
  /** The language of an article that is not in English. */
  language: words.optional(),
  quotations: z.array(quotationSchema),
  /** Quotations that were published here and are none now, of which links are told so. */
  left: z.array(leftSchema).optional(),
  /** Addresses it was published at before, the first one first: feeds know it by that one. */
  moved: z.array(words).optional(),
  /** The address that feeds know it by, where it went back to one that it had. */
  began: words.optional(),
  /** A digest of all the rest, by which an edit made by hand is noticed and never overwritten. Absent: written by hand. */
  generated: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

/** A picture beside the file, what it shows, and whose it is. */
const pictureGiven = { picture: words.optional(), alt: words.optional(), credit: words.optional() };

/** The front matter of `<yyyy-mm-dd>-<name>.md`: a curator's own event, or, with a speaker, a source said by one person. */
export const ownWordsSchema = z.strictObject({
  title: words,
  /** Else the day that the file's name begins with. */
  date: givenDate.optional(),
  speaker: speakerName.optional(),
  publisher: words.optional(),
  url: webAddress.optional(),
  ...pictureGiven,
});

/** A quotation by its id, or by the words it begins with. */
const quotationName = words;

const quotationCorrectionSchema = z
  .strictObject({
    quotation: quotationName,
    speaker: speakerName.nullable().optional(),
    said: givenDate.optional(),
    kind: quotationKindSchema.optional(),
    drop: z.literal(true).optional(),
    /** Another quotation that is the same one, going on. */
    merge: quotationName.optional(),
    /** The words that a second quotation begins with. */
    split: words.optional(),
    because: words.optional(),
  })
  .refine(
    (c) => c.speaker !== undefined || c.said !== undefined || c.drop || c.kind || c.merge || c.split,
    'must give a speaker, said, kind, merge, split or drop: true',
  )
  .refine(({ drop, ...other }) => !drop || leftBy(other).length === 0, {
    error: ({ input }) => `must take the quotation out (“drop”) or give it a “${leftBy(input as object)[0]}”, not both`,
  });

/** What a correction gives a quotation that is to stay. */
const leftBy = (correction: object): readonly string[] =>
  Object.keys(correction).filter((key) => !['quotation', 'because', 'drop'].includes(key));

/** Words that were said and that no marks, or marks nobody understands, show as a quotation. */
const addedQuotationSchema = z.strictObject({
  add: words,
  speaker: speakerName.nullable().optional(),
  said: givenDate.optional(),
  kind: quotationKindSchema.optional(),
  because: words.optional(),
});

/** What a curator knows better. One of two shapes: which is meant is told by the key `add`, so that a mistake in it is said. */
const correctionSchema = z.looseObject({}).transform((given, context) => {
  const shape = 'add' in given ? addedQuotationSchema : quotationCorrectionSchema;
  const checked = shape.safeParse(given);
  return checked.success ? checked.data : passOn(checked.error, context, given, Object.keys(shape.shape));
});

/** A shape that is chosen by what is given says its own mistakes, and which keys it knows. */
function passOn(
  { issues }: z.ZodError,
  context: { readonly issues: unknown[] },
  input: unknown,
  known: readonly string[],
): never {
  for (const issue of issues) context.issues.push({ ...issue, input, known });
  return z.NEVER;
}
/** What a line of an article is for. Every line has exactly one role. */
export const lineRoleSchema = z.enum([
  'headline',
  'standfirst',
  'byline',
  'date',
  'caption',
  'credit',
  'body',
  'crosshead',
  'boilerplate',
  'blank',
]);

const settledRoleSchema = lineRoleSchema.exclude(['blank']);
const lineRangeSchema = z
  .string()
  .regex(/^[1-9]\d{0,6}(-[1-9]\d{0,6})?$/, 'must be the number of a line or a range such as 1-3')
  .refine((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return first <= last;
  }, 'must run forward');

/** `<name>.yaml` beside `<name>.txt`: what the text does not say, and corrections to how it was read. */
export const sidecarSchema = z.strictObject({
  publisher: words.nullable().optional(),
  url: webAddress.nullable().optional(),
  published: newspaperDate.nullable().optional(),
  evidence: words.nullable().optional(),
  headline: words.nullable().optional(),
  standfirst: words.nullable().optional(),
  bylines: z.array(words).optional(),
  /** What lines are, counted from 1: `{1-3: boilerplate, 12: caption}`. */
  lines: z.record(lineRangeSchema, settledRoleSchema).optional(),
  /** The last part of the article's address, after the day. What it was published at before leads there. */
  slug: z
    .string()
    .regex(
      /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
      'must be small letters, digits and hyphens, such as flood-at-ostbury',
    )
    .optional(),
  ...pictureGiven,
  /** Kept out of the site until it is taken away or false. */
  draft: z.boolean().optional(),
  /** Why the article is taken down. */
  withdrawn: words
    .refine((why) => !/^(?:true|false|yes|no)$/i.test(why), 'must be the reason, in words that readers are shown')
    .optional(),
  corrections: z.array(correctionSchema).optional(),
  /** Quotations that are other statements than those of the same words in other articles. */
  apart: z.array(quotationName).optional(),
});

/** An office or side during a time, both ends included: `{title: Mayor, until: 2024-05}`; a side may say `name`. */
/** `until: null` says that it has not ended, where it would else seem forgotten. */
const tenureSchema = z
  .strictObject({ title: words, from: givenDate.optional(), until: givenDate.nullable().optional() })
  .refine(
    // What is no date is said by itself.
    ({ from, until }) =>
      !from || !until || !daySpan(from) || !daySpan(until) || daySpan(`${firstDay(from)}/${until}`) !== null,
    'runs backwards: “until” lies before “from”',
  );

const titled = (tenure: unknown): unknown => {
  if (typeof tenure !== 'object' || tenure === null || !('name' in tenure) || 'title' in tenure) return tenure;
  const { name, ...ends } = tenure;
  return { title: name, ...ends };
};

/** Words for all time, one tenure, or a list of them. */
const heldSchema = z
  .unknown()
  .transform((given, context): Held => {
    if (given === undefined || given === null) return null;
    const [shape, value] = Array.isArray(given)
      ? [z.array(tenureSchema).readonly(), given.map(titled)]
      : typeof given === 'object'
        ? [tenureSchema.transform((tenure) => [tenure]), titled(given)]
        : [words, given];
    const checked = shape.safeParse(value);
    return checked.success ? checked.data : passOn(checked.error, context, given, ['title', 'from', 'until']);
  })
  .optional()
  .default(null);

/** A person or institution as `people.yaml` knows it. */
const knownSpeakerSchema = z.strictObject({
  name: printedName,
  /** Other spellings, nicknames, names with titles. */
  spellings: z.array(printedName).default([]).readonly(),
  /** The office held: "Foreign Secretary"; or one after the other, each with its time. */
  role: heldSchema,
  /** Whom the person speaks for: "United Kingdom", "Russia"; or one after the other. */
  side: heldSchema,
  /** Where the name alone does not tell. */
  kind: z.enum(['person', 'institution']).optional(),
  /** Names that are somebody else, however alike. */
  not: z.array(words).readonly().optional(),
});

/** The lines of `people.yaml` on which a name stands, and each of its offices and sides in their order. */
const listedLinesSchema = z.strictObject({
  name: z.int().positive(),
  role: z.array(z.int().positive()).readonly(),
  side: z.array(z.int().positive()).readonly(),
});

/** A paper as `publishers.yaml` knows it. */
export const knownPublisherSchema = z.strictObject({
  name: words,
  /** Other spellings and abbreviations, as printed: "Gazette", "HG". */
  spellings: z.array(words).default([]).readonly(),
  /** Where it stands on the web: "harbour-gazette.example" or "https://harbour-gazette.example/". */
  address: words
    .regex(
      /^(?:https?:\/\/)?[^\s/.:]+(?:\.[^\s/.:]+)+(?::\d+)?(?:\/\S*)?$/i,
      'must be where the paper stands on the web, such as harbour-gazette.example',
    )
    .optional(),
});

export const publishersSchema = z.array(knownPublisherSchema);

export const peopleSchema = z.array(knownSpeakerSchema);

/** The same with the lines that say so: what pages are made from. */
export const placedPeopleSchema = z.array(knownSpeakerSchema.extend({ lines: listedLinesSchema.optional() }));

const colour = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as #253d9e');

/** One colour, or one for each theme. */
const accentSchema = z.unknown().transform((given, context) => {
  const each = z.strictObject({ light: colour, dark: colour });
  const checked = (typeof given === 'object' && given !== null ? each : colour).safeParse(given);
  return checked.success ? checked.data : passOn(checked.error, context, given, ['light', 'dark']);
});

/** Licences that are known by a short name, with their texts. */
const licenceSchema = z.unknown().transform((given, context) => {
  const each = z.strictObject({ name: words, url: webAddress });
  const checked = (typeof given === 'object' && given !== null ? each : words).safeParse(given);
  return checked.success ? checked.data : passOn(checked.error, context, given, ['name', 'url']);
});

/** A side that people speak for, as `timeline.yaml` describes it. */
const sideSchema = z.strictObject({
  /** As `people.yaml` names it. */
  name: words,
  /** A name for narrow places: "UK". */
  short: words.optional(),
  colour: colour.optional(),
  /** Names in `people.yaml` that count to this side without speaking for the whole of it: "UK opposition". */
  parts: z.array(words).default([]),
  /** Its place among the sides; without it, its place in the list. */
  order: z.number().optional(),
});

/** What is wrong with a share that is none. */
const share = 'must be a number from 0 to 1';

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
  /**
   * Below this confidence (0 to 1) a speaker is shown as "probably". Of what the default leaves below it three in four were right, of the
   * rest 94 in 100 (measured with `npm run bench -- --corpus DIR` on annotated news that was not fitted, November 2026).
   */
  sure: z.number().min(0, share).max(1, share).default(0.8),
  sides: z.array(sideSchema).default([]),
  /** A text above the timeline. */
  intro: words.nullable().default(null),
  /** A colour of the curator's own, for the name of the timeline and what is marked as current: one, or one a theme. */
  accent: accentSchema.nullable().default(null),
  /** A picture beside `timeline.yaml`, for the head of every page. */
  logo: words.nullable().default(null),
  /** A text at the foot of every page. */
  footer: words.nullable().default(null),
  /** Under which licence the curator's own work may be used: a name such as CC BY 4.0, or name and url. */
  licence: licenceSchema.nullable().default(null),
  /** Whom readers write to: a mail address, a web address, or words. */
  contact: words
    .overwrite((contact) => contact.replace(/^mailto:\s*/i, ''))
    .nullable()
    .default(null),
});

/** The lines of `timeline.yaml` that give what is shown: `title`, and of the first side `sides.0` and `sides.0.colour`. */
const settingLinesSchema = z.record(z.string(), z.int().positive());

/** The same with these lines: what pages are made from. */
export const placedTimelineSchema = timelineSchema.extend({ lines: settingLinesSchema.optional() });

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
export type Origin = z.infer<typeof originSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;
export type OwnWords = z.infer<typeof ownWordsSchema>;
export type Sidecar = z.infer<typeof sidecarSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type AddedQuotation = z.infer<typeof addedQuotationSchema>;
export type SideSettings = z.infer<typeof sideSchema>;
export type Timeline = z.infer<typeof placedTimelineSchema>;
