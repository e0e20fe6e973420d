import { singleDay } from '../edtf.ts';
import type { Timeline } from '../schema.ts';
import type { Article, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import { capitalised } from '../timeline/numbers.ts';
import { pageTitle } from '../timeline/page-title.ts';
import type { Addresses } from './addresses.ts';
import { describeArticle, describeSpeaker, describeTimeline } from './describe.ts';
import { articleThings, breadcrumbs, homeThings, type SchemaOrgNode, speakerThings } from './json-ld.ts';

/** What a page is about, for those who find or share it. */
export type Subject =
  | { readonly kind: 'timeline' }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'speaker'; readonly speaker: QuotedSpeaker; readonly part?: number }
  /** Any other page; `address` is where it is at home. */
  | { readonly kind: 'page'; readonly name: string; readonly description: string | null; readonly address: string }
  /** A page that no search engine should list: it is another for every reader, or it is none. */
  | { readonly kind: 'unlisted'; readonly name: string; readonly address: string | null };

export interface Head {
  /** In the browser's tab and in lists of results. */
  readonly title: string;
  /** Where the page is shared: the site is named beside it. */
  readonly name: string;
  readonly description: string;
  /** Null for a page that has no address of its own, and on a site that does not know its own. */
  readonly canonical: string | null;
  readonly type: 'website' | 'article' | 'profile';
  /** The picture for whoever shares the page; null where the site does not know its own address. */
  readonly image: string | null;
  readonly imageAlt: string;
  readonly noindex: boolean;
  readonly published: string | null;
  readonly things: readonly SchemaOrgNode[];
}

/** What a page says of itself to browsers, search engines and whoever shares it. */
export function headOf(subject: Subject, timeline: Timeline, model: TimelineModel, to: Addresses): Head {
  const whole = (address: string | null) => (to.known ? address : null);
  const titled = (name: string) => ({ name, title: pageTitle(name, timeline.title) });
  const site = {
    type: 'website',
    image: to.card(''),
    imageAlt: timeline.title,
    noindex: timeline.noindex,
    published: null,
    things: [],
  } as const;
  switch (subject.kind) {
    case 'timeline':
      return {
        ...site,
        ...titled(timeline.title),
        description: describeTimeline(timeline.description, model),
        canonical: whole(to.home),
        things: homeThings(timeline, to),
      };
    case 'article': {
      const { id, data } = subject.article;
      return {
        ...site,
        ...titled(data.headline),
        description: describeArticle(subject.article, timeline.language),
        canonical: whole(to.article(id)),
        type: 'article',
        image: to.card(`articles/${id}/`),
        imageAlt: [data.headline, data.publisher].filter(Boolean).join(', '),
        published: singleDay(data.published.date),
        things: articleThings(subject.article, timeline, model, to),
      };
    }
    case 'speaker': {
      const { speaker, part = 1 } = subject;
      const { id, name, role } = speaker;
      return {
        ...site,
        ...titled(part === 1 ? capitalised(name) : `${capitalised(name)}, ${part}`),
        description: describeSpeaker(speaker, timeline.language),
        canonical: whole(to.speaker(id, part)),
        type: 'profile',
        image: to.card(`speakers/${id}/`),
        imageAlt: [name, role].filter(Boolean).join(', '),
        things: speakerThings(speaker, timeline, to),
      };
    }
    case 'page':
      return {
        ...site,
        ...titled(subject.name),
        description: subject.description ?? describeTimeline(timeline.description, model),
        canonical: whole(subject.address),
        things: [
          breadcrumbs(to, [
            [timeline.title, to.home],
            [subject.name, subject.address],
          ]),
        ],
      };
    case 'unlisted':
      return {
        ...site,
        ...titled(subject.name),
        description: timeline.description,
        canonical: whole(subject.address),
        noindex: true,
      };
  }
}
