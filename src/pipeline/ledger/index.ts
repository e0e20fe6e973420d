import { isDeepStrictEqual } from 'node:util';
import { firstAddress } from '../../first-address.ts';
import { memoizeLast } from '../../memoize.ts';
import { firstIds, leadsTo } from './former-ids.ts';
import { wordsKey } from './kept-ids.ts';
import { alike, firstWords, holdsWords, likeness } from './likeness.ts';
import { byName, type Ledger, type PublishedArticle } from './shape.ts';
import { isPlace, sameSurroundings } from './surroundings.ts';

export { keepFeedIds, type StatementToPublish } from './feed-ids.ts';
export { firstIdOf, leadsTo, wayOf } from './former-ids.ts';
export { ledgerOfEntries } from './from-entries.ts';
export { firstWords } from './likeness.ts';
export { type LostLine, putBackLost } from './lost.ts';
export { findRenamed } from './renamed.ts';
export { emptyLedger, type Ledger, ledgerSchema, type PublishedArticle, parseLedger, writeLedger } from './shape.ts';

/** An article about to be published. */
export interface ToPublish {
  /** The name under which it was first published; for a new one its name today. */
  readonly name: string;
  /** Its name today. */
  readonly file: string;
  /** The day and slug that its own date and headline give. */
  readonly day: string;
  readonly slug: string;
  /** The slug that the curator asks for; null where she asks for none. */
  readonly asked: string | null;
  readonly quotations: readonly {
    readonly id: string;
    readonly text: string;
    readonly speaker: string | null;
    /** Ids that are part of it now. */
    readonly absorbed?: readonly string[];
    /** What stands around it, in short: by it equal words are told apart. */
    readonly place?: () => string;
  }[];
  /** What a curator corrected, by the ids of its quotations; a dropped one has an id and is no quotation. */
  readonly corrected?: Readonly<Record<string, { readonly what: readonly string[]; readonly because: string | null }>>;
  readonly settled?: Settled;
}

/**
 * What of an article's head the sidecar gives: the value in short, why, and whether it stands in the place of another that the
 * text gives.
 */
type Settled = Readonly<
  Record<string, { readonly is: string; readonly because: string | null; readonly instead?: boolean }>
>;

/** An article that the curator takes down. */
export interface ToWithdraw {
  /** The name under which it was first published. */
  readonly name: string;
  /** Its name today. */
  readonly file: string;
  readonly because: string;
}

/**
 * What is published where from now on: every article keeps the address it has, a new one gets one that was never used,
 * and whatever moved or left is remembered with where it leads. `today` is the day kept beside a withdrawal.
 * Pure: the ledger given is left as it is.
 */
export function publish(
  before: Ledger,
  articles: readonly ToPublish[],
  withdrawn: readonly ToWithdraw[],
  today: string,
): Ledger {
  const used = new Set(Object.values(before.articles).flatMap((record) => [record.address, ...(record.moved ?? [])]));
  const after = byName(Object.entries(before.articles));
  const added = nextAdded(before);
  const isKept = before.since !== undefined;
  for (const article of articles) {
    const old = before.articles[article.name];
    if (old === undefined)
      after[article.name] = withSettled(firstPublished(article, used, today, added), article, old, today, isKept);
    else if (article.asked === null) after[article.name] = atItsAddress(article, old, today, isKept);
    else {
      const record = republished(old, article, used, today);
      after[article.name] = keptAs(old, withSettled(record, article, old, today, isKept));
    }
  }
  for (const { name, file, because } of withdrawn) {
    const old = before.articles[name];
    // What was never published has no address to say so at.
    if (old) after[name] = { ...takenDown(old, because, today), ...(file === name ? {} : { file }) };
  }
  return { articles: after, speakers: movedSpeakers(before, after, articles), since: before.since ?? today };
}

/** Where the curator asks for no slug, nothing of the other articles matters. */
const atItsAddress = memoizeLast((article: ToPublish, old: PublishedArticle, today: string, isKept: boolean) =>
  keptAs(old, withSettled(republished(old, article, new Set(), today), article, old, today, isKept)),
);

function withSettled(
  record: PublishedArticle,
  article: ToPublish,
  old: PublishedArticle | undefined,
  today: string,
  isKept: boolean,
): PublishedArticle {
  const settled = settledIn(article, old, today, isKept);
  return settled === null ? record : { ...record, settled };
}

/** The line of before where the new one says the same: by it all that was made of it is known again. */
const keptAs = (old: PublishedArticle, now: PublishedArticle): PublishedArticle =>
  isDeepStrictEqual(old, now) ? old : now;

/** The number of a build that adds articles to those published; null where none are. */
function nextAdded({ articles }: Ledger): number | null {
  const all = Object.values(articles);
  return all.length === 0 ? null : all.reduce((most, { added = 0 }) => Math.max(most, added), 0) + 1;
}

function firstPublished(article: ToPublish, used: Set<string>, today: string, added: number | null): PublishedArticle {
  return {
    address: freeAddress(`${article.day}-${article.asked ?? article.slug}`, used),
    ...(added === null ? {} : { added }),
    ...(article.file === article.name ? {} : { file: article.file }),
    quotations: quotationsOf(article),
    ...correctedIn(article, undefined, today),
  };
}

/**
 * What the sidecar gives of the head, each with the day since which it stands so; null for what the text does not say and the
 * sidecar gave when it was first published, and for an article published before that was `kept`.
 */
function settledIn(
  { settled = {} }: ToPublish,
  old: PublishedArticle | undefined,
  today: string,
  kept: boolean,
): NonNullable<PublishedArticle['settled']> | null {
  const entries = Object.entries(settled).map(([field, { is, because, instead = false }]) => {
    const before = old?.settled?.[field];
    const begun = old === undefined ? instead : kept;
    const on = before?.is === is ? before.on : begun ? today : null;
    return [field, { is, because, on }] as const;
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** What was corrected, each since the day it first was so. */
function correctedIn(
  { corrected = {} }: ToPublish,
  before: PublishedArticle['corrected'],
  today: string,
): Pick<PublishedArticle, 'corrected'> {
  const entries = Object.entries(corrected).map(([id, { what, because }]) => {
    const old = before?.[id];
    const same = old !== undefined && old.because === because && old.what.join() === what.join();
    return [id, same ? old : { what: [...what], because, on: today }] as const;
  });
  return entries.length === 0 ? {} : { corrected: Object.fromEntries(entries) };
}

/** It stays where it is unless the curator asks for another slug than it has; then the old address leads to the new. */
function republished(old: PublishedArticle, article: ToPublish, used: Set<string>, today: string): PublishedArticle {
  const stays = article.asked === null || hasSlug(old, article.asked, used);
  const address = stays ? old.address : backOrFree(`${article.day}-${article.asked}`, old, used);
  const moved = [...(old.moved ?? []), old.address].filter((former) => former !== address);
  const began = firstAddress(old.address, old);
  const { gone, became } = goneQuotations(old, article);
  const absorbed = new Set(article.quotations.flatMap(({ absorbed = [] }) => absorbed));
  return {
    address,
    ...(moved.length > 0 ? { moved } : {}),
    ...(began === (moved[0] ?? address) ? {} : { began }),
    ...(old.added === undefined ? {} : { added: old.added }),
    ...(old.feed === undefined ? {} : { feed: old.feed }),
    ...(article.file === article.name ? {} : { file: article.file }),
    quotations: quotationsOf(article),
    ...correctedIn(article, old.corrected, today),
    ...(Object.keys(gone).length > 0
      ? { gone, left: leftQuotations(old, gone, today), first: firstIds(old, became, absorbed) }
      : {}),
  };
}

/** Of every id that is none now, since when, and by what it is known where it comes back. */
function leftQuotations(
  old: PublishedArticle,
  gone: Readonly<Record<string, string | null>>,
  today: string,
): NonNullable<PublishedArticle['left']> {
  return Object.fromEntries(
    Object.keys(gone).flatMap((id) => {
      const was = old.quotations[id];
      if (was === undefined) return old.left?.[id] ? [[id, old.left[id]] as const] : [];
      const [words, , place] = was;
      return [[id, { on: today, words: wordsKey(words), ...(place === undefined ? {} : { place }) }] as const];
    }),
  );
}

/** Whether it has the slug asked for, numbered where another article of that day had it before. */
function hasSlug({ address, moved = [] }: PublishedArticle, asked: string, used: ReadonlySet<string>): boolean {
  const slug = slugOfAddress(address);
  if (slug === asked) return true;
  const number = slug.startsWith(`${asked}-`) ? slug.slice(asked.length) : '';
  const plain = address.slice(0, address.length - number.length);
  return /^-\d+$/.test(number) && used.has(plain) && !moved.includes(plain);
}

/** An address the article itself had before may be its own again. */
function backOrFree(wanted: string, old: PublishedArticle, used: Set<string>): string {
  return old.moved?.includes(wanted) ? wanted : freeAddress(wanted, used);
}

function freeAddress(wanted: string, used: Set<string>): string {
  for (let nth = 1; ; nth++) {
    const address = nth === 1 ? wanted : `${wanted}-${nth}`;
    if (used.has(address)) continue;
    used.add(address);
    return address;
  }
}

const slugOfAddress = (address: string): string => address.replace(/^\d{4}(?:-\d\d){0,2}-/, '');

function quotationsOf({ quotations }: ToPublish): PublishedArticle['quotations'] {
  return Object.fromEntries(
    quotations.map(({ id, text, speaker, place }) => [
      id,
      place === undefined ? [firstWords(text), speaker] : [firstWords(text), speaker, place()],
    ]),
  );
}

function takenDown(old: PublishedArticle, because: string, today: string): PublishedArticle {
  // What an id became is no word of it: where the article comes back, it leads there again.
  const gone = { ...old.gone, ...Object.fromEntries(Object.keys(old.quotations).map((id) => [id, null])) };
  const { quotations: _, gone: __, corrected: ___, settled: ____, left: _____, file: ______, ...rest } = old;
  const on = old.withdrawn?.because === because ? old.withdrawn.on : today;
  return {
    ...rest,
    withdrawn: { because, on },
    quotations: {},
    ...(Object.keys(gone).length > 0 ? { gone } : {}),
  };
}

/**
 * Every id published before that is none now, with the quotation most like it among those that are new; and those of
 * which `became` others just now. What an earlier one became stays what it was, though that be gone since: it may come back.
 */
function goneQuotations(
  old: PublishedArticle,
  article: ToPublish,
): { readonly gone: Record<string, string | null>; readonly became: ReadonlyMap<string, string> } {
  const now = new Map(article.quotations.map((quotation) => [quotation.id, quotation]));
  const fresh = article.quotations.filter(({ id }) => !(id in old.quotations));
  const gone: Record<string, string | null> = {};
  for (const [id, became] of Object.entries(old.gone ?? {})) {
    if (!now.has(id)) gone[id] = became;
  }
  const holder = new Map(
    article.quotations.flatMap(({ id, absorbed = [] }) => absorbed.map((part) => [part, id] as const)),
  );
  const left = Object.entries(old.quotations).filter(([id]) => !now.has(id));
  for (const [id] of left) gone[id] = holder.get(id) ?? null;
  // Of equal words each goes on as those of the same speaker and place, and only what is left may be somebody else's now.
  const pairs = left
    .filter(([id]) => !holder.has(id))
    .flatMap(([id, [words, speaker, place]]) =>
      fresh.map((candidate) => ({
        id,
        became: candidate.id,
        same: speaker === candidate.speaker,
        score: likeness(words, candidate.text),
        near: isPlace(place) ? sameSurroundings(place, candidate.place?.()) : 0,
        where: isPlace(place),
      })),
    )
    .filter(({ score }) => score >= alike)
    // Words that another says in another place are others.
    .filter(({ same, near, where }) => same || !where || near >= 0.5)
    .sort((a, b) => Number(b.same) - Number(a.same) || b.score - a.score || b.near - a.near);
  const taken = new Set<string>();
  const edited = new Map<string, string>();
  for (const { id, became } of pairs) {
    if (gone[id] !== null || taken.has(became)) continue;
    gone[id] = became;
    edited.set(id, became);
    taken.add(became);
  }
  // What is a half of a longer one now, as where a curator’s split is undone, leads to that; not to one that stood beside it, though it
  // has the same words: who followed the link meant the one that left.
  const asBefore = ({ id, text, absorbed = [] }: ToPublish['quotations'][number]): boolean =>
    absorbed.length === 0 && old.quotations[id]?.[0] === firstWords(text);
  for (const [id, [words, speaker]] of left) {
    if (gone[id] !== null || article.corrected?.[id]?.what.includes('drop')) continue;
    const whole = article.quotations.find(
      (one) =>
        !asBefore(one) &&
        (one.speaker === speaker || one.speaker === null || speaker === null || one.absorbed?.length) &&
        holdsWords(one.text, words),
    );
    if (whole) gone[id] = whole.id;
  }
  for (const [id, became] of Object.entries(gone)) {
    if (became !== null && !now.has(became) && !(became in gone)) gone[id] = null;
  }
  return { gone, became: edited };
}

/**
 * Which speakers of before are nobody now, each with the speaker who has most of the words that were theirs. Whoever only an
 * article quotes that is not among those `published` now has no page.
 */
function movedSpeakers(
  before: Ledger,
  after: Ledger['articles'],
  published: readonly Pick<ToPublish, 'name'>[],
): Ledger['speakers'] {
  const live = new Set(published.map(({ name }) => name));
  const today = new Set(
    [...live].flatMap((name) => Object.values(after[name]?.quotations ?? {}).map(([, who]) => who)),
  );
  const votes = new Map<string, Map<string, number>>();
  for (const [name, record] of Object.entries(before.articles)) {
    for (const [id, [, speaker]] of Object.entries(record.quotations)) {
      if (speaker === null || today.has(speaker)) continue;
      const tally = votes.get(speaker) ?? new Map<string, number>();
      votes.set(speaker, tally);
      const article = live.has(name) ? after[name] : undefined;
      const now = article?.quotations[leadsTo(article.gone ?? {}, id) ?? ''];
      if (now?.[1]) tally.set(now[1], (tally.get(now[1]) ?? 0) + 1);
    }
  }
  const moved = byName<string | null>();
  for (const [old, became] of Object.entries(before.speakers)) if (!today.has(old)) moved[old] = became;
  for (const [old, tally] of votes) {
    const [best] = [...tally].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
    moved[old] = best?.[0] ?? null;
  }
  // Who took over a name may have got another since.
  for (const [old, became] of Object.entries(moved)) {
    if (became !== null && !today.has(became)) moved[old] = moved[became] ?? null;
  }
  return moved;
}
