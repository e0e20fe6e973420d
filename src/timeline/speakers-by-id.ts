import type { QuotedSpeaker, TimelineModel } from './index.ts';
import { perModel } from './per-model.ts';

/** The speakers by their ids. */
export const speakersById: (model: Pick<TimelineModel, 'speakers'>) => ReadonlyMap<string | undefined, QuotedSpeaker> =
  perModel(({ speakers }) => new Map(speakers.map((speaker) => [speaker.id, speaker])));
