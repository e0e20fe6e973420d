import type { QuotedSpeaker, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';
import type { Side } from './sides.ts';

/** With more speakers than this on a page, its first view would be too heavy. */
const mostOnOnePage = 100;

type Quoted = Pick<TimelineModel, 'speakers' | 'sides'>;

/**
 * Everybody quoted, by the side they speak for, the most quoted first; of very many, the most quoted of all. Those who speak
 * for no known side stand last, under null.
 */
export function speakersBySide({ speakers, sides }: Quoted): readonly {
  readonly side: Side | null;
  readonly speakers: readonly QuotedSpeaker[];
}[] {
  const shown = speakers.toSorted((a, b) => b.quotations.length - a.quotations.length).slice(0, mostOnOnePage);
  const bySide = Map.groupBy(shown, ({ side }) => side?.id ?? null);
  return [...sides, null].flatMap((side) => {
    const speaking = bySide.get(side?.id ?? null) ?? [];
    return speaking.length > 0 ? [{ side, speakers: speaking }] : [];
  });
}

/** Everybody quoted in order of their names, a page each; none where one page shows them all. */
export const speakersByName: (model: Quoted) => readonly (readonly QuotedSpeaker[])[] = perModel(({ speakers }) =>
  speakers.length <= mostOnOnePage
    ? []
    : Array.from({ length: Math.ceil(speakers.length / mostOnOnePage) }, (_, n) =>
        speakers.slice(n * mostOnOnePage, (n + 1) * mostOnOnePage),
      ),
);
