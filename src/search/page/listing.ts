import * as urls from '../../addresses.ts';
import { drawMark } from '../../enhance/marks.ts';
import * as say from '../../words/index.ts';
import { nothingAsked, type Query, writeAddress } from './address.ts';
import { applyFilters, type FilterResult, sortOf } from './choosing.ts';
import { element } from './elements.ts';
import type { Reply } from './reply.ts';
import { type Drawn, drawResult, type Group } from './results.ts';
import type { Shelf } from './shelves.ts';
import { fileOf } from './texts.ts';
import { whoAt } from './who.ts';

/** Results drawn at once while somebody types, after a rest, and with each wish for more. */
export const atOnce = 3;
export const atRest = 10;
const more = 20;
/** What comes unasked stays light: a file of articles weighs as much as so many quotations, and so much is read. */
const articleWeight = 4;
const weightAtOnce = 4;
const weightAtRest = 12;

/** A list of results on the page. */
export interface Listing {
  readonly nodes: readonly Node[];
  /** How many results are drawn. */
  reached(): number;
  /** Draws up to so many, as far as what they take to load is light. */
  fillTo(upTo: number): Promise<void>;
  /** Whether more would come unasked. */
  hasMore(): boolean;
}

/** What a list tells of itself and is told. */
export interface ListingEvents {
  /** Whether it is still the one wanted. */
  readonly isCurrent: () => boolean;
  readonly said: (text: string) => void;
  readonly failed: (error: unknown) => void;
  /** After the reader asked for more. */
  readonly extended: () => void;
}

/** Draws the first `atFirst` results and gives the list; null where it is not wanted any more. */
export async function listResults(
  chosen: FilterResult,
  drawn: Drawn,
  shelves: readonly Shelf[],
  atFirst: number,
  { isCurrent, said, failed, extended }: ListingEvents,
): Promise<Listing | null> {
  const { records } = chosen;
  const holder = element('div', { class: 'list' });
  const button = element('button', { type: 'button', class: 'more' });
  let reached = 0;
  const extend = async (upTo: number) => {
    const from = reached;
    const items = await Promise.all(records.slice(from, upTo).map((record) => drawResult(record, drawn)));
    if (!isCurrent() || from !== reached) return null;
    reached = Math.min(upTo, records.length);
    for (const { item, group } of items) listFor(holder, group).append(item);
    const left = records.length - reached;
    button.hidden = left === 0;
    button.textContent = say.search.showMore(Math.min(more, left));
    said(sayCount(chosen, drawn, reached));
    return items[0]?.item ?? null;
  };
  /** How many of the first `upTo` come unasked: files of articles are heavy. */
  const light = (upTo: number): number => {
    const files = new Set<string>();
    let weight = 0;
    const heavy = records.slice(0, upTo).findIndex((record) => {
      const file = fileOf(record, shelves);
      const isNew = record.kind === 'article' && file !== '' && !files.has(file);
      files.add(file);
      weight += isNew ? articleWeight : 1;
      return weight > (upTo > atOnce ? weightAtRest : weightAtOnce);
    });
    return heavy === -1 || drawn.asked.kind === 'article' ? upTo : heavy;
  };
  await extend(atFirst > atRest ? atFirst : light(atFirst));
  if (!isCurrent()) return null;
  button.addEventListener('click', async () => {
    let first: HTMLElement | null = null;
    try {
      first = await extend(reached + more);
    } catch (error) {
      if (isCurrent()) failed(error);
      return;
    }
    extended();
    first?.querySelector<HTMLElement>('.place')?.focus();
  });
  return {
    nodes: [holder, button],
    reached: () => reached,
    fillTo: async (upTo) => {
      await extend(Math.max(reached, light(upTo)));
    },
    hasMore: () => reached < light(Math.min(atRest, records.length)),
  };
}

function sayCount(
  { quotations, phrases, articles, records }: FilterResult,
  { asked, answer }: Drawn,
  reached: number,
): string {
  const shown = reached === records.length ? 'all' : reached;
  return say.search.found(
    { quotations: quotations - phrases, phrases, articles },
    sortOf(asked, answer !== null),
    shown,
  );
}

/** Where its results are grouped, the list under the group's heading, made where it is not there yet; else the one list. */
function listFor(holder: HTMLElement, group: Group | null): HTMLElement {
  const key = group?.key ?? '';
  const own = [...holder.children].find((other) => other instanceof HTMLElement && other.dataset.key === key);
  if (own) return own.querySelector('ol') as HTMLElement;
  const list = element('ol', {});
  holder.append(
    element(
      'section',
      { 'data-key': key },
      group &&
        element(
          'h2',
          {},
          ...(group.mark ? [group.mark, ' '] : []),
          group.href ? element('a', { href: group.href }, group.name) : group.name,
        ),
      list,
    ),
  );
  return list;
}

/** So many names are told of, of all whose words were found. */
const mostTold = 6;

/** Whose words were found, the most first: “Liz Truss 2 · Ben Wallace 1”, each a step; null for one alone, or for articles. */
export function tellWho(asked: Query, { counts }: FilterResult, { facts }: Drawn): HTMLElement | null {
  if (asked.speakers.length > 0 || asked.kind === 'article') return null;
  const ranked = counts.speakers
    .map((number, place) => ({ number, speaker: facts.speakers[place] }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number);
  if (ranked.length < 2) return null;
  const rest = ranked.length - mostTold;
  return element(
    'p',
    { class: 'tally' },
    say.search.quoted,
    ...ranked
      .slice(0, mostTold)
      .flatMap(({ number, speaker: { id = '', name = '' } = {} }, n) => [
        n === 0 ? '' : '\u00a0· ',
        element('a', { href: urls.search + writeAddress({ ...asked, speakers: [id] }), 'data-step': true }, name),
        ` ${number.toLocaleString(say.tag)}`,
      ]),
    rest > 0 ? say.search.andMore(rest) : '',
  );
}

/** So many speakers are shown as cards. */
const mostCards = 3;

/** Those who were asked for, by name or as a filter, with who they are and the way to all their words; a side likewise. */
export function speakerCards(
  { asked, first, side }: Pick<Reply, 'asked' | 'first' | 'side'>,
  { facts, records }: Pick<Drawn, 'facts' | 'records'>,
  counts: readonly number[],
): HTMLElement | null {
  const placeOf = new Map(asked.speakers.length > 0 ? facts.speakers.map(({ id }, place) => [id, place] as const) : []);
  const places = [...first, ...asked.speakers.map((id) => placeOf.get(id) ?? -1)];
  const cards = [...new Set(places)]
    .filter((place) => place in facts.speakers)
    .slice(0, mostCards)
    .map((place) => {
      const { name, about, mark, address } = whoAt(facts, place);
      return element(
        'li',
        { class: 'card' },
        element('h3', {}, mark, ' ', element('a', { href: address }, name)),
        about ? element('p', {}, about) : null,
        element('p', {}, element('a', { href: address }, say.search.allOf(counts[place] ?? 0))),
      );
    });
  if (side) {
    const next = { ...nothingAsked, ...side.filter };
    const { quotations, phrases } = applyFilters(next, null, records, facts);
    const href = urls.search + writeAddress(next);
    cards.push(
      element(
        'li',
        { class: 'card' },
        element('h3', {}, drawMark(facts.marks[facts.sides.indexOf(side.name)] ?? 0, false), ' ', side.name),
        element('p', {}, element('a', { href, 'data-step': true }, say.search.allOf(quotations - phrases))),
      ),
    );
  }
  return cards.length === 0 ? null : element('ul', { class: 'cards', 'aria-label': say.search.askedFor }, ...cards);
}
