import type { Ledger } from '../pipeline/ledger/index.ts';
import { compare } from '../problems.ts';
import type { TimelineModel } from '../timeline/index.ts';
import * as say from '../words/index.ts';

/** One thing that was put right, as readers are told. */
export interface Correction {
  /** The day since which it stands so. */
  readonly on: string;
  readonly article: string;
  readonly headline: string;
  /** The quotation's id; null where it was taken out, and for what concerns the head of an article. */
  readonly id: string | null;
  /** Its words; null likewise. */
  readonly text: string | null;
  /** What was done, in words. */
  readonly what: string;
  readonly because: string | null;
}

/** An article that was taken down. */
export interface Withdrawal {
  readonly on: string;
  readonly address: string;
  readonly because: string;
}

/** Everything that was corrected or taken down, the newest first. */
export function correctionsOf(
  ledger: Ledger,
  model: TimelineModel,
): { readonly corrected: readonly Correction[]; readonly withdrawn: readonly Withdrawal[] } {
  const records = Object.values(ledger.articles);
  const byAddress = new Map(records.map((record) => [record.address, record]));
  const heads = model.articles.flatMap(({ id: article, data }) =>
    Object.entries(byAddress.get(article)?.settled ?? {}).flatMap(([field, { because, on }]): readonly Correction[] => {
      const what = say.corrections.head[field as keyof typeof say.corrections.head];
      return on === null || what === undefined
        ? []
        : [{ on, article, headline: data.headline, id: null, text: null, what, because }];
    }),
  );
  const quoted = model.articles.flatMap(({ id: article, data }) =>
    Object.entries(byAddress.get(article)?.corrected ?? {}).map(([id, { what, because, on }]): Correction => {
      const quotation = data.quotations.find((each) => each.id === id);
      return {
        on,
        article,
        headline: data.headline,
        id: quotation ? id : null,
        text: quotation?.text ?? null,
        what: inWords(what, quotation?.speaker?.name ?? null),
        because,
      };
    }),
  );
  const withdrawn = records.flatMap(({ address, withdrawn: down }): readonly Withdrawal[] =>
    down ? [{ on: down.on, address, because: down.because }] : [],
  );
  return {
    corrected: [...heads, ...quoted].toSorted((a, b) => compare(b.on, a.on)),
    withdrawn: withdrawn.toSorted((a, b) => compare(b.on, a.on)),
  };
}

/** So many lines of corrections come in one round trip. */
const mostOnOnePage = 30;

/** The same in pages, at least one: what was corrected, and behind it what was taken down. */
export function dividedCorrections({
  corrected,
  withdrawn,
}: ReturnType<typeof correctionsOf>): readonly ReturnType<typeof correctionsOf>[] {
  const count = Math.max(1, Math.ceil((corrected.length + withdrawn.length) / mostOnOnePage));
  return Array.from({ length: count }, (_, n) => {
    const [from, to] = [n * mostOnOnePage, (n + 1) * mostOnOnePage];
    const within = (at: number) => Math.max(0, at - corrected.length);
    return { corrected: corrected.slice(from, to), withdrawn: withdrawn.slice(within(from), within(to)) };
  });
}

/** What was done, from the keys of the correction. */
function inWords(what: readonly string[], speaker: string | null): string {
  const { said, kind, drop, add, merge, split, noSpeaker, speaker: is } = say.corrections;
  const told: Readonly<Record<string, string>> = {
    speaker: speaker === null ? noSpeaker : is(speaker),
    said,
    kind,
    drop,
    add,
    merge,
    split,
  };
  return what.flatMap((key) => told[key] ?? []).join(' ');
}
