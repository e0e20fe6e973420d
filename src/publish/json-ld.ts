import type { BreadcrumbList, NewsArticle, Organization, Person, Quotation, WebSite } from 'schema-dts';
import { singleDate } from '../edtf.ts';
import type { Timeline } from '../schema.ts';
import { reasonInWords } from '../timeline/how.ts';
import type { Article, PlacedQuotation, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import { speakersById } from '../timeline/speakers-by-id.ts';
import * as say from '../words/index.ts';
import type { Addresses } from './addresses.ts';
import { creatorType, isInstitutional } from './creator.ts';
import { licenceOf } from './licence.ts';
import { originalOf } from './original.ts';

/**
 * What a page is about, in the vocabulary of schema.org. An uncertain date is given without its doubt, because the
 * vocabulary cannot say it, and an interval is left out. Without --site no thing has an address: half a one names nothing.
 */

export type SchemaOrgNode = NewsArticle | Person | Organization | Quotation | WebSite | BreadcrumbList;

/** Several things as one document, safe to stand inside a `script` element. */
export const asDocument = (things: readonly SchemaOrgNode[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** The site itself, for the home page (https://schema.org/WebSite). */
export function homeThings(timeline: Timeline, to: Addresses): readonly SchemaOrgNode[] {
  return [
    {
      '@type': 'WebSite',
      ...named(to, to.home),
      name: timeline.title,
      description: timeline.description,
      inLanguage: timeline.language,
      ...(timeline.licence ? { license: licenceOf(timeline.licence).url ?? licenceOf(timeline.licence).name } : {}),
    },
  ];
}

/** An article and what it quotes, with the page that shows them (https://schema.org/NewsArticle, Quotation). */
export function articleThings(
  article: Article,
  timeline: Timeline,
  model: TimelineModel,
  to: Addresses,
): readonly SchemaOrgNode[] {
  const { id, data, quotations } = article;
  const address = to.article(id);
  const published = singleDate(data.published.date);
  const updated = data.updated ? singleDate(data.updated.date) : null;
  const original = originalOf(data);
  const speakers = speakersById(model);
  const publisher = data.publisher ? { '@type': 'Organization' as const, name: data.publisher } : null;
  return [
    {
      '@type': 'NewsArticle',
      ...named(to, address),
      ...(to.known ? { mainEntityOfPage: address } : {}),
      headline: data.headline,
      ...(data.standfirst ? { description: data.standfirst } : {}),
      ...(published ? { datePublished: published } : {}),
      ...(updated ? { dateModified: updated } : {}),
      ...(data.bylines.length > 0 ? { author: data.bylines.map(({ name }) => authorThing(name)) } : {}),
      ...(publisher ? { publisher, copyrightHolder: publisher } : {}),
      ...(original ? { isBasedOn: original.url } : {}),
      ...(original?.kind === 'original' ? { sameAs: original.url } : {}),
      ...picture(to.card(`articles/${id}/`)),
      inLanguage: timeline.language,
      isPartOf: { '@type': 'WebSite', ...named(to, to.home), name: timeline.title },
      ...(quotations.length > 0 ? { hasPart: quotationThings(quotations, speakers, to) } : {}),
    },
    breadcrumbs(to, [
      [timeline.title, to.home],
      [data.headline, address],
    ]),
  ];
}

/** The address by which a thing is known, where it has a whole one. */
const named = (to: Addresses, address: string) => (to.known ? { '@id': address, url: address } : {});

const authorThing = (name: string): Person | Organization =>
  isInstitutional(name) ? { '@type': 'Organization', name } : { '@type': 'Person', name };

/** Each quotation; its speaker in full the first time, then by the address that stands for them. */
function quotationThings(
  quotations: readonly PlacedQuotation[],
  speakers: ReadonlyMap<string | undefined, QuotedSpeaker>,
  to: Addresses,
): readonly Quotation[] {
  const told = new Set<string>();
  return quotations.map((quotation) => {
    const thing = quotationThing(quotation, speakers, to);
    const id = quotation.speaker?.id;
    if (id === undefined || !to.known || !told.has(id)) {
      if (id !== undefined) told.add(id);
      return thing;
    }
    return { ...thing, creator: { '@id': to.speaker(id) } };
  });
}

function quotationThing(
  quotation: PlacedQuotation,
  speakers: ReadonlyMap<string | undefined, QuotedSpeaker>,
  to: Addresses,
): Quotation {
  const said = singleDate(quotation.said.date);
  const address = to.quotation(quotation.article.id, quotation.id);
  const speaker = quotation.speaker && speakers.get(quotation.speaker.id);
  const reason = reasonInWords(quotation);
  return {
    '@type': 'Quotation',
    ...(to.known ? { '@id': address } : {}),
    text: quotation.text,
    ...(speaker ? { creator: speakerThing(speaker, to) } : {}),
    ...(reason ? { description: reason } : {}),
    ...(said ? { dateCreated: said } : {}),
  };
}

function speakerThing(speaker: QuotedSpeaker, to: Addresses) {
  const { id, name } = speaker;
  return { '@type': creatorType(speaker.kind), ...named(to, to.speaker(id)), name };
}

/** A speaker, for the page of that speaker: person or organization. */
export function speakerThings(speaker: QuotedSpeaker, timeline: Timeline, to: Addresses): readonly SchemaOrgNode[] {
  const { name, role, side, spellings } = speaker;
  const others = spellings.filter((spelling) => spelling !== name);
  const alternateName = others.length > 0 ? { alternateName: others } : {};
  const image = picture(to.card(`speakers/${speaker.id}/`));
  const thing = { ...speakerThing(speaker, to), ...alternateName, ...image };
  return [
    thing['@type'] === 'Person'
      ? {
          ...thing,
          '@type': 'Person',
          ...(role ? { jobTitle: role } : {}),
          ...(side ? { affiliation: { '@type': 'Organization', name: side.name } } : {}),
        }
      : { ...thing, '@type': 'Organization', ...(role ? { description: role } : {}) },
    breadcrumbs(to, [
      [timeline.title, to.home],
      [say.frame.speakers, to.speakers],
      [name, to.speaker(speaker.id)],
    ]),
  ];
}

/** The way from the timeline to a page. */
export function breadcrumbs(
  to: Addresses,
  path: readonly (readonly [name: string, address: string])[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: path.map(([name, item], n) => ({
      '@type': 'ListItem',
      position: n + 1,
      name,
      ...(to.known ? { item } : {}),
    })),
  };
}

const picture = (image: string | null): { readonly image?: string } => (image === null ? {} : { image });
