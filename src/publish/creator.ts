import type { SpeakerKind } from '../domain.ts';
import { memoize } from '../memoize.ts';
import { kindOfSpeaker } from '../pipeline/attribution/kinds.ts';

/** A speaker in the vocabularies of the web, which know two kinds: whoever is no institution is somebody. */
export const creatorType = (kind: SpeakerKind): 'Person' | 'Organization' =>
  kind === 'institution' ? 'Organization' : 'Person';

/** Whether a byline names no person: “Staff reporters”, “Press Association”, “Reuters”. One word alone is a newsroom’s. */
export const isInstitutional: (byline: string) => boolean = memoize(
  (byline) => !/\s/.test(byline.trim()) || kindOfSpeaker(byline.trim()) !== 'person',
  80,
);
