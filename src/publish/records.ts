import type { KindRule, Picture } from '../domain.ts';
import { daySpan } from '../edtf.ts';
import type { Origin, Timeline } from '../schema.ts';
import type { Tenure } from '../tenures.ts';
import { wordsOf } from '../timeline/body.ts';
import { certaintyInWords, sentenceOf } from '../timeline/how.ts';
import type { Article, PlacedQuotation, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import type { Addresses } from './addresses.ts';
import type { TextMode } from './excerpt.ts';
import type { PublishedQuotation, TimelineFile } from './formats.ts';
import { licenceOf } from './licence.ts';
import { originalOf } from './original.ts';
import { settingsRead, sidesRead } from './settings-read.ts';

/** The site's own data files as values; `formats.ts` describes them. */

/** Every quotation in the order in which they were said: `/data/quotations.json`. */
export function quotationsData(quotations: readonly PlacedQuotation[], to: Addresses): readonly PublishedQuotation[] {
  return quotations.map((quotation) => {
    const { first, last } = daysOf(quotation.said.date);
    return {
      ...factsOf(quotation, to),
      speaker: quotation.speaker && {
        ...quotation.speaker,
        ...(quotation.side ? { side: quotation.side } : {}),
        ...(quotation.role ? { role: quotation.role } : {}),
        ...listedIn(quotation),
      },
      article: quotation.article.id,
      headline: quotation.article.data.headline,
      publisher: quotation.article.data.publisher,
      published: quotation.article.data.published.date,
      said: quotation.said.date,
      basis: quotation.said.basis,
      said_first: first,
      said_last: last,
      said_words: quotation.said.words ?? null,
    };
  });
}

function factsOf(quotation: PlacedQuotation, to: Addresses) {
  const { id, text, spans, kind, mention, cue, how, confidence, echo, also, corrected, because } = quotation;
  return {
    id,
    text,
    spans,
    kind: kind === 'term' ? ('term' as const) : ('statement' as const),
    kind_rule: ruleOfKind(quotation),
    mention,
    cue,
    how,
    confidence,
    certainty: certaintyInWords(quotation),
    sentence: sentenceOf(quotation) || null,
    echo: echo ?? null,
    also: also.map(({ article }) => article),
    file: quotation.article.data.source,
    line: quotation.line ?? null,
    corrected: corrected
      ? { ...corrected, fields: [...corrected.fields], rule: 'sidecar' as const, because: because ?? null }
      : null,
    ...to.both(to.quotation(quotation.article.id, id)),
  };
}

const listedAt = (line: number): Origin => ({ file: 'people.yaml', line, rule: 'people' });

/** Which lines of `people.yaml` give the side and the office. */
function listedIn({ listed }: PlacedQuotation) {
  const [side, role] = [listed.side, listed.role].map((lines) => lines.map(listedAt));
  return side?.length || role?.length ? { provenance: { side: side ?? [], role: role ?? [] } } : {};
}

/** What made it a statement or a term; a curator, too, by a correction. */
const ruleOfKind = ({ corrected, kindRule }: Pick<PlacedQuotation, 'corrected' | 'kindRule'>): KindRule | 'sidecar' =>
  corrected?.fields.some((field) => field === 'kind' || field === 'add') ? 'sidecar' : (kindRule ?? 'marks');

/** The first and last day that a date can mean. */
function daysOf(date: string): { readonly first: string; readonly last: string } {
  const days = daySpan(date);
  if (!days) throw new Error(`“${date}” is no date, and was let in as one.`);
  return { first: days.from, last: days.to };
}

/** Everything that is shown: `/data/timeline.json`. */
export function timelineData(
  timeline: Timeline,
  { articles, speakers, sides }: Pick<TimelineModel, 'articles' | 'speakers' | 'sides'>,
  texts: TextMode,
  to: Addresses,
): TimelineFile {
  return {
    $schema: to.known ? to.data('timeline.schema.json') : 'timeline.schema.json',
    version: 1,
    title: timeline.title,
    description: timeline.description,
    language: timeline.language,
    ...(timeline.intro ? { intro: timeline.intro } : {}),
    ...(timeline.licence ? { licence: licenceOf(timeline.licence).name } : {}),
    ...(timeline.contact ? { contact: timeline.contact } : {}),
    texts,
    ...to.both(to.home),
    provenance: Object.fromEntries(settingsRead(timeline).map(({ name, line }) => [name, settingAt(line)])),
    sides: sides.map(({ name, colour }) => ({ name, colour, ...sideAt(timeline, name) })),
    articles: articles.map((article) => articleData(article, to)),
    speakers: speakers.map((speaker) => speakerData(speaker, to)),
  };
}

const settingAt = (line: number): Origin => ({ file: 'timeline.yaml', line, rule: 'settings' });

function sideAt(timeline: Timeline, name: string) {
  const side = sidesRead(timeline).find((each) => each.name === name);
  if (!side) return {};
  const { line, colour } = side;
  return {
    provenance: { name: settingAt(line), ...(colour === null ? {} : { colour: settingAt(colour) }) },
  };
}

function articleData({ id, data, body, quotations }: Article, to: Addresses): TimelineFile['articles'][number] {
  const original = originalOf(data);
  const { date, basis, evidence } = data.published;
  return {
    id,
    ...to.both(to.article(id)),
    original: original?.kind === 'original' ? original.url : null,
    ...(data.own ? { own: data.own } : {}),
    ...(data.picture ? { picture: pictureData(id, data.picture, to) } : {}),
    elsewhere: original && original.kind !== 'original' ? original.url : null,
    headline: data.headline,
    standfirst: data.standfirst,
    bylines: data.bylines,
    publisher: data.publisher,
    published: { date, basis, ...daysOf(date), evidence },
    updated: data.updated?.date ?? null,
    file: data.source,
    provenance: data.provenance ?? {},
    text: body.paragraphs.map((paragraph) => ({ kind: paragraph.kind, text: wordsOf(paragraph) })),
    quotations: quotations.map((quotation) => ({
      ...factsOf(quotation, to),
      where: quotation.where === 'caption' ? 'caption' : 'body',
      speaker: quotation.speaker?.id ?? null,
      said: {
        date: quotation.said.date,
        basis: quotation.said.basis,
        ...daysOf(quotation.said.date),
        words: quotation.said.words ?? null,
      },
    })),
  };
}

function pictureData(id: string, { format, alt, credit, width, height }: Picture, to: Addresses) {
  return { ...to.both(to.picture(id, format)), alt, credit, width, height };
}

const isTimed = (tenures: readonly Tenure[]): boolean =>
  tenures.length > 1 || tenures.some(({ from, until }) => from !== undefined || until);

const given = ({ title, from, until, line }: Tenure) => ({
  title,
  ...(from === undefined ? {} : { from }),
  ...(until ? { until } : {}),
  ...(line === undefined ? {} : { provenance: listedAt(line) }),
});

const heldIn = (line: number, roles: readonly Tenure[], allegiances: readonly Tenure[]) => ({
  name: listedAt(line),
  role: roles.flatMap((tenure) => (tenure.line === undefined ? [] : listedAt(tenure.line))),
  side: allegiances.flatMap((tenure) => (tenure.line === undefined ? [] : listedAt(tenure.line))),
});

function speakerData(speaker: QuotedSpeaker, to: Addresses): TimelineFile['speakers'][number] {
  const { id, name, kind, line, role, side, roles, allegiances, spellings, quotations } = speaker;
  return {
    id,
    name,
    kind,
    role,
    side: side?.name ?? null,
    ...(isTimed(roles) ? { roles: roles.map(given) } : {}),
    ...(isTimed(allegiances) ? { sides: allegiances.map(given) } : {}),
    ...(line === null ? {} : { provenance: heldIn(line, roles, allegiances) }),
    spellings: [...spellings],
    ...to.both(to.speaker(id)),
    quotations: quotations.map((quotation) => quotation.id),
  };
}
