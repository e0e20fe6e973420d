import type { Picture, Speaker } from '../domain.ts';
import { type EntryData, entrySchema, type OwnWords } from '../schema.ts';
import { slugOf } from '../slug.ts';
import type { PublishedIds } from './ledger/kept-ids.ts';
import { QuotationIds } from './quotation-ids.ts';
import { type Entry, type EntryRecord, entryOf, formerIdsIn, leftIn } from './writing/entry.ts';
import { digestOf } from './writing/front-matter.ts';

/**
 * A curator's own words on the timeline: an event she tells, or, with a speaker, a source that is no article (a speech, a
 * post, a transcript), which is one whole quotation.
 */
export interface OwnFile {
  /** The file as messages show it, and its path below the folder. */
  readonly file: string;
  readonly below: string;
  /** The path without its ending. */
  readonly name: string;
  /** The day that the file's name begins with. */
  readonly day: string;
  readonly words: OwnWords;
  /** Markdown. */
  readonly body: string;
  readonly picture: Picture | null;
  /** The line of each value above the text, and of its first words. */
  readonly lines?: Readonly<Partial<Record<keyof OwnWords | 'body', number>>>;
}

/** When it was, as the curator dates it. */
export const ownDate = ({ words, day }: OwnFile): string => words.date ?? day;

/** The paragraphs of a source as plain text; its words are taken as they are written. */
const paragraphsOf = (body: string): readonly string[] =>
  body
    .split(/\r?\n[ \t]*\r?\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');

/** What an entry calls the values above the text. */
const namedAs = {
  headline: 'title',
  publisher: 'publisher',
  url: 'url',
  published: 'date',
  speaker: 'speaker',
  picture: 'picture',
} as const;

/** The one quotation of a source, with the id that it was published with; null for an event. */
export function ownQuotation(
  { name, words, body }: OwnFile,
  published: PublishedIds | null,
): { readonly id: string; readonly text: string } | null {
  if (words.speaker === undefined) return null;
  const paragraphs = paragraphsOf(body);
  const text = paragraphs.join('\n');
  const said = { words: paragraphs.join(' '), text, where: 'body', marked: [] } as const;
  const [id = ''] = new QuotationIds(name, body, [], published).give([said]);
  return { id, text };
}

/** Writes the entry at the address that `record` keeps for it; `speaker` is who said a source, as all articles know them. */
export function writeOwn(own: OwnFile, speaker: Speaker | null, record: EntryRecord & PublishedIds): Entry {
  const { words, body, lines = {} } = own;
  const date = ownDate(own);
  const said = ownQuotation(own, record);
  const formersOf = formerIdsIn(record);
  const left = leftIn(record);
  const data: EntryData = entrySchema.parse({
    own: said === null ? 'event' : 'source',
    headline: words.title,
    standfirst: null,
    bylines: [],
    publisher: words.publisher ?? null,
    url: words.url ?? null,
    dateline: null,
    published: { date, basis: 'stated', rule: 'own words', line: lines.date ?? null, evidence: null },
    source: own.below,
    provenance: Object.fromEntries(
      Object.entries(namedAs)
        .filter(([, key]) => key === 'date' || words[key] !== undefined)
        .map(([part, key]) => [part, { file: own.below, line: lines[key] ?? null, rule: 'own words' }]),
    ),
    ...(own.picture ? { picture: own.picture } : {}),
    quotations:
      said === null || speaker === null
        ? []
        : [
            {
              id: said.id,
              where: 'body',
              kind: 'statement',
              kindRule: 'own',
              spans: said.text.split('\n'),
              text: said.text,
              speaker,
              mention: null,
              cue: null,
              how: 'sidecar',
              confidence: 1,
              said: { date, basis: 'stated' },
              ...(lines.body ? { line: lines.body } : {}),
              ...formersOf(said.id),
            },
          ],
    ...(left.length > 0 ? { left } : {}),
    ...(record.moved ? { moved: record.moved } : {}),
    ...(record.began ? { began: record.began } : {}),
  });
  const text = said === null || speaker === null ? body.trim() : quoted(body, said.id, speaker.id);
  const generated = digestOf(data, text);
  return entryOf({
    id: record.address,
    data: { ...data, generated },
    body: () => text,
    written: { key: '', generated, digest: null },
    tree: null,
    file: own.file,
    headlineLine: null,
  });
}

/** Every paragraph of a source in one quotation. */
function quoted(body: string, id: string, speaker: string): string {
  return paragraphsOf(body)
    .map((paragraph, n) => {
      const key = n === 0 ? `id="${id}"` : `data-continues="${id}"`;
      const words = paragraph.replace(/[&<>\\`*_[\]#]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      return `<q ${key} data-speaker="${speaker}">${words}</q>`;
    })
    .join('\n\n');
}

/** What the address of its page is made from. */
export const ownAddress = (own: OwnFile): { readonly day: string; readonly slug: string } => ({
  day: (ownDate(own).split('/')[0] ?? '').replace(/[~?%]/g, ''),
  slug: slugOf(own.words.title),
});
