import { z } from 'astro/zod';
import { kindRuleSchema, originSchema, provenanceSchema, quotationKindSchema, saidSchema } from '../schema.ts';

/**
 * The forms of the site's own data files, each described once: the JSON Schemas beside the files, the tables on the
 * about page and the checks in the tests are all made from here.
 */

const date = z.string().describe('A date in EDTF, as exact as it is known: 2021-12-21, 2021-12, 2022-01-15~ (about).');
const day = z.iso.date();
const url = z.string().nullable().describe('Its whole address; null where this site does not know its own.');
const path = z.string().describe('Its address on this site’s host, from the root.');
/** A thing's name in the web of data, and where it is on this site. */
const named = (what: string) => ({
  id: z
    .string()
    .describe(`${what}: its whole address, or where this site does not know its own a UUID that stands for it.`),
  path,
});
const quotationId = z
  .string()
  .regex(/^q-[0-9a-f]{8}$/)
  .describe('Made from the article and the words alone, so it stays when others are added.');
const articleId = z.string().describe('The last part of the article’s address: <yyyy-mm-dd>-<slug>.');
const speakerId = z.string().describe('The last part of the speaker’s address: liz-truss.');
const speakerKind = z
  .enum(['person', 'institution', 'office', 'unnamed'])
  .describe('A person or an institution with a name, the holder of an office, or an unnamed source.');
const publisher = z.string().nullable().describe('Who published the article.');

/** What every file tells of a quotation. */
const quotation = z.strictObject({
  id: quotationId,
  text: z
    .string()
    .describe(
      'The words as printed: “ … ” where the article’s own words stood between, a line break where a paragraph ended; without the comma of the sentence around them.',
    ),
  spans: z.array(z.string()).describe('The same words as printed, one text for each stretch between quotation marks.'),
  kind: quotationKindSchema
    .extract(['statement', 'term'])
    .describe('Somebody’s words, or a term that the article sets apart.'),
  kind_rule: z
    .enum([...kindRuleSchema.options, 'sidecar'])
    .describe('By which rule: marks alone, say, words held up as words, or “sidecar” by the curator.'),
  mention: z.string().nullable().describe('How the article names the speaker there: “he”, “the foreign secretary”.'),
  cue: z.string().nullable().describe('The word that ties it to the speaker: “said”.'),
  how: z.string().nullable().describe('How it was given to the speaker; “sidecar” by the curator.'),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('The measured share of quotations given that way that are right.'),
  certainty: z.string().nullable().describe('How it came to its speaker and how often that is right, in words.'),
  sentence: z
    .string()
    .nullable()
    .describe('The sentence that it stands in, on which the speaker rests; a line for each paragraph.'),
  echo: quotationId
    .nullable()
    .describe('The fuller statement, in the same article, that this phrase is part of; null for a statement.'),
  also: z.array(articleId).describe('Other articles that quote the same statement.'),
  file: z.string().describe('The file it was read from, below the folder of articles.'),
  line: z.int().nullable().describe('The line of that file on which its words begin.'),
  corrected: z
    .strictObject({
      ...originSchema.shape,
      rule: z.literal('sidecar'),
      fields: z.array(z.string()).describe('What was settled: speaker, said, kind, add, merge, split.'),
      because: z.string().nullable().describe('Why, where a reason is given.'),
    })
    .nullable()
    .describe('What the curator settled of it, and in which line of which file; null where nothing was.'),
  url: url,
  path: path,
});

/** An office or side during a time; without an end, still. */
const tenure = z.strictObject({
  title: z.string(),
  from: date.optional(),
  until: date.optional(),
  provenance: originSchema.optional().describe('The line of people.yaml that says so.'),
});
const listed = { side: z.array(originSchema), role: z.array(originSchema) };

const publishedQuotation = z.strictObject({
  ...quotation.pick({ id: true, text: true, spans: true, kind: true }).shape,
  speaker: z
    .strictObject({
      id: speakerId,
      name: z.string(),
      kind: speakerKind,
      side: z
        .string()
        .optional()
        .describe('Whom the speaker spoke for when it was said; left out where it is not known.'),
      role: z
        .string()
        .optional()
        .describe('The office the speaker held when it was said; left out where it is not known.'),
      provenance: z
        .strictObject(listed)
        .optional()
        .describe('The lines of people.yaml that give side and role; left out where it gives neither.'),
    })
    .nullable()
    .describe('Who is quoted; null where the article names nobody.'),
  article: articleId,
  headline: z.string().describe('The article’s headline.'),
  publisher,
  published: date.describe('When the article was published, in EDTF.'),
  said: date.describe('When the words were said, in EDTF: the day of publication where the article gives no other.'),
  basis: saidSchema.shape.basis.describe(
    'How the day said is known: stated in the article, taken to be the day of publication, or open.',
  ),
  said_first: day.describe('The first day on which the words can have been said.'),
  said_last: day.describe('The last such day.'),
  said_words: z.string().nullable().describe('The article’s words that say when: “on Tuesday”; null where none do.'),
  ...quotation.omit({ id: true, text: true, spans: true, kind: true }).shape,
});

/** `/data/quotations.json`. */
export const quotationsFile = z
  .array(publishedQuotation)
  .describe('Every quotation, in the order in which they were said.');

const timelineQuotation = z.strictObject({
  ...quotation.omit({ url: true, path: true }).shape,
  where: z.enum(['body', 'caption']).describe('The part of the article it stands in.'),
  speaker: speakerId.nullable().describe('Who is quoted, one of `speakers`; null where the article names nobody.'),
  said: z.strictObject({
    date,
    basis: publishedQuotation.shape.basis,
    first: publishedQuotation.shape.said_first,
    last: publishedQuotation.shape.said_last,
    words: publishedQuotation.shape.said_words,
  }),
  url,
  path,
});

const timelineArticle = z.strictObject({
  id: articleId,
  url,
  path,
  original: z.string().nullable().describe('Its address at the publisher’s; null where that is not known.'),
  elsewhere: z
    .string()
    .nullable()
    .describe('An address that is somebody else’s, or of which that is not clear; null where there is none.'),
  picture: z
    .strictObject({
      url,
      path,
      alt: z.string().describe('What it shows.'),
      credit: z.string().nullable().describe('Whose it is.'),
      width: z.number().describe('In pixels.'),
      height: z.number(),
    })
    .optional()
    .describe('A picture of the curator’s; left out where there is none.'),
  own: z.enum(['event', 'source']).optional().describe('What the curator wrote herself; left out for an article.'),
  headline: z.string(),
  standfirst: z.string().nullable(),
  bylines: z.array(z.strictObject({ name: z.string(), place: z.string().optional(), role: z.string().optional() })),
  publisher,
  published: z.strictObject({
    date,
    basis: z.enum(['stated', 'inferred']).describe('Printed in the article, or worked out from other evidence.'),
    first: day.describe('The first day that the date can mean.'),
    last: day.describe('The last such day.'),
    evidence: z.string().nullable().describe('The words it was read from, or why it is believed.'),
  }),
  updated: date.nullable().describe('When it says it was last changed.'),
  file: z.string().describe('The file it was made from, below the folder of articles.'),
  provenance: provenanceSchema.describe(
    'Where each of these was read: file, line, and the rule, or “sidecar” where the curator settled it.',
  ),
  text: z
    .array(z.strictObject({ kind: z.enum(['body', 'caption', 'crosshead']), text: z.string() }))
    .describe('Its paragraphs as this site shows them: all, or only the sentences around quotations.'),
  quotations: z.array(timelineQuotation).describe('In the order of the text.'),
});

/** `/data/timeline.json`. */
export const timelineFile = z
  .strictObject({
    $schema: z.string().describe('The address of this description.'),
    version: z.literal(1).describe('Raised when a reader of the file would have to change.'),
    title: z.string(),
    description: z.string(),
    language: z.string().describe('A language tag: en-GB.'),
    intro: z.string().optional().describe('A text of the curator’s above the timeline.'),
    licence: z.string().optional().describe('Under which licence the curator’s own work may be used.'),
    contact: z.string().optional().describe('Whom to write to.'),
    texts: z.enum(['full', 'excerpt']).describe('Whether `text` holds whole articles or excerpts.'),
    url,
    path,
    provenance: z
      .record(z.string(), originSchema)
      .describe('The lines of timeline.yaml that give these and what pages look like; by default there is none.'),
    sides: z
      .array(
        z.strictObject({
          name: z.string(),
          colour: z.string().nullable().describe('As the curator chose it; null where the site chose.'),
          provenance: z
            .strictObject({ name: originSchema, colour: originSchema.optional() })
            .optional()
            .describe('The lines of timeline.yaml; left out where people.yaml alone names the side.'),
        }),
      )
      .describe('Whom people speak for, in the order of the pages.'),
    articles: z.array(timelineArticle).describe('In the order of publication.'),
    speakers: z
      .array(
        z.strictObject({
          id: speakerId,
          name: z.string(),
          kind: speakerKind,
          role: z.string().nullable().describe('The office held when last quoted.'),
          side: z.string().nullable().describe('Whom the speaker spoke for when last quoted.'),
          roles: z.array(tenure).optional().describe('Offices that changed, each with its time.'),
          sides: z.array(tenure).optional().describe('Sides that changed, each with its time.'),
          provenance: z
            .strictObject({ name: originSchema, ...listed })
            .optional()
            .describe('The lines of people.yaml that give these; left out for those whom it does not list.'),
          spellings: z.array(z.string()).describe('The name as the articles spell it.'),
          url,
          path,
          quotations: z.array(quotationId).describe('In the order in which they were said.'),
        }),
      )
      .describe('Everybody quoted, by name.'),
  })
  .describe('Everything that the timeline shows.');

const annotation = z.strictObject({
  ...named('The quotation'),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body: z
    .union([
      z.strictObject({
        type: z.literal('SpecificResource'),
        purpose: z.literal('identifying'),
        source: z.strictObject({
          ...named('The speaker'),
          type: z.enum(['Person', 'Organization']),
          name: z.string(),
        }),
      }),
      z.strictObject({
        type: z.literal('TextualBody'),
        value: z.string(),
        format: z.literal('text/plain'),
        language: z.string(),
      }),
    ])
    .describe('Who is quoted; a sentence where nobody is named.'),
  'rdfs:comment': z
    .string()
    .optional()
    .describe('How it is known who spoke, how often that is right, and the sentence it rests on.'),
  target: z
    .array(
      z.strictObject({
        type: z.literal('SpecificResource'),
        source: z.strictObject({
          ...named('The page, here or at the publisher’s'),
          path: path.optional(),
          type: z.literal('Text'),
          format: z.literal('text/html'),
          language: z.string(),
        }),
        selector: z.strictObject({
          type: z.literal('TextQuoteSelector'),
          exact: z.string().min(1).describe('The words between a pair of quotation marks.'),
          prefix: z.string().min(1).optional().describe('What stands before them in the page’s text.'),
          suffix: z.string().min(1).optional().describe('What stands after them.'),
        }),
      }),
    )
    .min(1)
    .describe('One for each stretch of words, here and at the publisher’s.'),
});

/** `/data/annotations.json`, as much of W3C's model as it uses. */
export const annotationsFile = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    ...named('The collection'),
    type: z.literal('AnnotationCollection'),
    label: z.string().describe('The timeline’s title.'),
    total: z.int().min(0).describe('How many annotations there are.'),
    first: z.strictObject({
      ...named('The page of it'),
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(annotation).describe('All of them, article by article.'),
    }),
  })
  .describe('Every quotation as an annotation of its article.');

const { shape } = publishedQuotation;

/** A row of `/data/quotations.csv`; the columns stand in this order. What is not known is an empty cell. */
export const quotationRow = z
  .strictObject({
    id: quotationId,
    text: shape.text,
    kind: shape.kind,
    speaker: z.string().describe('The speaker’s name; empty where the article names nobody.'),
    speaker_id: z.string().describe('The last part of the speaker’s address.'),
    speaker_kind: z.union([speakerKind, z.literal('')]),
    side: z.string().describe('Whom the speaker spoke for when it was said.'),
    role: z.string().describe('The office the speaker held when it was said.'),
    listed_at: z.string().describe('The lines of people.yaml that give side and role, with a space between.'),
    article: articleId,
    headline: z.string(),
    publisher: z.string(),
    published: date,
    said: date.describe('When the words were said, in EDTF.'),
    basis: shape.basis,
    said_first: shape.said_first,
    said_last: shape.said_last,
    how: z.string().describe('How it was given to the speaker.'),
    confidence: z
      .union([z.string().regex(/^(?:0|1|0\.\d+)$/), z.literal('')])
      .describe('The measured share of quotations given that way that are right.'),
    certainty: z.string().describe('How it came to its speaker and how often that is right, in words.'),
    mention: z.string().describe('How the article names the speaker there.'),
    cue: z.string().describe('The word that ties it to the speaker.'),
    sentence: z.string().describe('The sentence that it stands in.'),
    echo: z.string().describe('The fuller statement that this phrase is part of.'),
    also: z.string().describe('Other articles that quote the same statement, with a space between.'),
    said_words: z.string().describe('The article’s words that say when.'),
    file: shape.file,
    line: z.string().describe('The line of that file on which its words begin.'),
    corrected: z.string().describe('What the curator settled of it, with a space between.'),
    corrected_at: z.string().describe('The file and line of that correction.'),
    kind_rule: shape.kind_rule,
    because: z.string().describe('Why it was corrected.'),
    url: z.string().describe('Its whole address; empty where this site does not know its own.'),
    path,
  })
  .describe('One row a quotation, in the order in which they were said.');

/** `/data/index.json`. */
export const indexFile = z
  .array(
    z.strictObject({
      file: z.string().describe('What it is: quotations.json.'),
      year: z.string().nullable().describe('Of which year, where a file would be too large and is cut; else null.'),
      month: z
        .string()
        .nullable()
        .describe(
          'Of which month, where that of a year would still be too large (2021-12; the year where the month is not known); else null.',
        ),
      part: z.int().positive().nullable().describe('Which piece of a month, where even that is cut; else null.'),
      bytes: z.int().positive(),
      url,
      path,
    }),
  )
  .describe('The files of data that grow with the timeline.');

export type PublishedQuotation = z.infer<typeof publishedQuotation>;
export type TimelineFile = z.infer<typeof timelineFile>;
export type AnnotationsFile = z.infer<typeof annotationsFile>;
export type PublishedAnnotation = z.infer<typeof annotation>;
export type QuotationRow = z.infer<typeof quotationRow>;
export type IndexFile = z.infer<typeof indexFile>;

/** The JSON Schemas published under /data/, by file name. */
export const schemaFiles = {
  'timeline.schema.json': timelineFile,
  'quotations.schema.json': quotationsFile,
  'annotations.schema.json': annotationsFile,
  'index.schema.json': indexFile,
} as const;

/** A JSON Schema (draft 2020-12) as text. */
export const schemaText = (schema: z.ZodType): string => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

/** A field of a file, as a person reads about it. */
export interface Field {
  /** Where it is: `articles[].published.date`. */
  readonly name: string;
  readonly type: string;
  readonly says: string;
}

interface SchemaNode {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
}

/** Every field that a schema describes, in its order, those inside others after them. */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  const fields: Field[] = [];
  const visit = (node: SchemaNode, name: string, isField: boolean): void => {
    const some = node.anyOf?.find((choice) => choice.type !== 'null') ?? node;
    if (isField) {
      fields.push({ name, type: typeOf(node), says: (node.description ?? some.description ?? '').replace(/\.$/, '') });
    }
    // One of several objects: what they have in common is one field.
    const inside = (node.anyOf ?? [node]).flatMap((choice) => Object.entries(choice.properties ?? {}));
    for (const [key, same] of Map.groupBy(inside, ([key]) => key)) {
      const [[, inner] = ['', {}], ...others] = same;
      const field = others.length === 0 ? inner : { anyOf: same.map(([, node]) => node) };
      visit(field, name ? `${name}.${key}` : key, true);
    }
    if (some.items) visit(some.items, name && `${name}[]`, false);
  };
  visit(z.toJSONSchema(schema) as SchemaNode, '', false);
  return fields;
}

function typeOf(node: SchemaNode): string {
  if (node.anyOf) return [...new Set(node.anyOf.map(typeOf))].join(' or ');
  if (node.enum) return node.enum.map((value) => `“${value}”`).join(' or ');
  if (node.const !== undefined) return JSON.stringify(node.const);
  const types = [node.type ?? []].flat();
  if (types.includes('array')) return `List of ${node.items?.type === 'object' ? 'objects' : 'texts'}`;
  return types.map((type) => typeNames[type] ?? type).join(' or ');
}

const typeNames: Readonly<Record<string, string>> = {
  object: 'Object',
  string: 'Text',
  number: 'Number',
  integer: 'Number',
};
