import type { EntryData, QuotationData } from '../schema.ts';
import type { Article } from './index.ts';

/** An id that leads to no words of the article, and what is told there. */
export type Notice =
  | { readonly kind: 'left'; readonly id: string; readonly on: string | null }
  | { readonly kind: 'dropped'; readonly id: string; readonly on: string | null; readonly because: string | null }
  | { readonly kind: 'title' | 'nickname' | 'elsewhere'; readonly id: string; readonly text: string };

/** A place that is no quotation's own, by its id, and whose words stand there. */
export interface Anchor {
  readonly id: string;
  readonly speaker: string | null;
}

/**
 * Where each id of an article's quotations leads, today's and those it was published with before: an address leads to the
 * words, to what they are part of now, or to a notice, and never to the top of the page in silence.
 */
export interface Anchors {
  /** By the id of a quotation that has a place of its own, the other ids that lead there. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  readonly headline: readonly Anchor[];
  readonly standfirst: readonly Anchor[];
  readonly notices: readonly Notice[];
}

/** Of an article as it is published; its quotations that count and stand in no paragraph have a place below it. */
export function anchorsOf({ data, body, quotations }: Pick<Article, 'data' | 'body' | 'quotations'>): Anchors {
  const placed = new Set(quotations.map(({ id }) => id));
  for (const { runs } of body.paragraphs)
    for (const { quotation } of runs) if (quotation !== null) placed.add(quotation);
  const beside = new Map<string, string[]>();
  const [headline, standfirst]: [Anchor[], Anchor[]] = [[], []];
  const notices: Notice[] = (data.left ?? []).map(noticeOf);
  for (const quotation of data.quotations) {
    const { id, repeats, where, kind, formerIds = [] } = quotation;
    const holder = placed.has(id) ? id : repeats !== undefined && placed.has(repeats) ? repeats : null;
    const ids = holder === id ? formerIds : [id, ...formerIds];
    if (holder !== null) beside.set(holder, [...(beside.get(holder) ?? []), ...ids]);
    else if (where === 'headline') headline.push(...ids.map((one) => anchorOf(one, quotation)));
    else if (where === 'standfirst' && data.standfirst !== null)
      standfirst.push(...ids.map((one) => anchorOf(one, quotation)));
    else {
      const what = kind === 'title' || kind === 'nickname' ? kind : 'elsewhere';
      notices.push(...ids.map((one) => ({ kind: what, id: one, text: quotation.text }) as const));
    }
  }
  return { beside, headline, standfirst, notices };
}

const anchorOf = (id: string, { speaker }: QuotationData): Anchor => ({ id, speaker: speaker?.id ?? null });

function noticeOf({ id, on, dropped, because }: NonNullable<EntryData['left']>[number]): Notice {
  return dropped ? { kind: 'dropped', id, on, because: because ?? null } : { kind: 'left', id, on };
}
