import { isPhrase } from '../timeline/counts.ts';
import type { TimelineModel } from '../timeline/index.ts';
import type { Side } from '../timeline/sides.ts';
import { isSure } from '../timeline/sure.ts';
import { lifted } from '../timeline/words.ts';
import type { SideWords } from './exchange.ts';

/** Everything that speakers of one side said; null for those of no known side. Below `sure` a speaker is only probable. */
export function sideWords(model: TimelineModel, side: Side | null, sure: number): SideWords {
  const speakers = model.speakers.filter((speaker) => (speaker.side?.id ?? null) === (side?.id ?? null));
  const ids = new Set(speakers.map(({ id }) => id));
  const said = model.quotations.filter(({ speaker }) => speaker !== null && ids.has(speaker.id));
  const publishers = [...new Set(said.map(({ article }) => article.data.publisher ?? ''))];
  return {
    name: side?.name ?? 'No side known',
    speakers: Object.fromEntries(
      speakers.map(({ id, name, role, side: of, part }) => [
        id,
        [name, [role, part].filter(Boolean).join(', '), of?.mark ?? 0, part === null ? 0 : 1],
      ]),
    ),
    publishers,
    said: said.map((quotation) => [
      quotation.said.date,
      quotation.article.id,
      publishers.indexOf(quotation.article.data.publisher ?? ''),
      quotation.article.data.published.date,
      quotation.id,
      quotation.speaker?.id ?? '',
      lifted(quotation, 60),
      isPhrase(quotation) ? 1 : 0,
      isSure(quotation, sure) ? 1 : 0,
    ]),
  };
}
