import type { EntryData } from '../../schema.ts';
import { firstWords } from './likeness.ts';
import { byName, emptyLedger, type Ledger, type PublishedArticle } from './shape.ts';

/**
 * What entries tell of where their articles were published, for a folder that has lost its ledger: each stands at its entry's
 * name, with the ids of its quotations and those that lead to them. Speakers' former addresses, and what was withdrawn, no entry
 * tells of. Null where there are no entries.
 */
export function ledgerOfEntries(entries: readonly { readonly id: string; readonly data: EntryData }[]): Ledger | null {
  const articles = byName<PublishedArticle>();
  for (const { id, data } of entries) {
    const name = data.source?.replace(/\.[^./\\]+$/, '');
    // Several may have stood in one file: by their words they are known again.
    if (name !== undefined) articles[name in articles ? `${name}~${id}` : name] = recordOf(id, data);
  }
  return Object.keys(articles).length === 0 ? null : { ...emptyLedger, articles };
}

function recordOf(address: string, { moved, began, left = [], quotations }: EntryData): PublishedArticle {
  const gone: Record<string, string | null> = Object.fromEntries(left.map(({ id }) => [id, null]));
  const first: Record<string, string> = {};
  const feed: Record<string, string> = {};
  for (const { id, formerIds = [], firstAt, firstId = id } of quotations) {
    for (const former of formerIds) gone[former] = id;
    if (firstAt !== undefined) feed[id] = `${firstAt}#${firstId}`;
    else if (formerIds.includes(firstId)) first[id] = firstId;
  }
  return {
    address,
    ...(moved ? { moved } : {}),
    ...(began ? { began } : {}),
    ...(Object.keys(feed).length > 0 ? { feed } : {}),
    quotations: Object.fromEntries(
      quotations.map(({ id, text, where, repeats, speaker }) => {
        const isShown = (where === 'body' || where === 'caption') && repeats === undefined;
        return [id, [firstWords(text), isShown ? (speaker?.id ?? null) : null]];
      }),
    ),
    ...(Object.keys(gone).length > 0 ? { gone, first } : {}),
  };
}
