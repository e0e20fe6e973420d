import type { SpeakerKind } from '../domain.ts';

/** A speaker in the vocabularies of the web, which know two kinds: whoever is no institution is somebody. */
export const creatorType = (kind: SpeakerKind): 'Person' | 'Organization' =>
  kind === 'institution' ? 'Organization' : 'Person';

/** Whether a byline names no person: “Staff reporters”, “Press Association”, “Reuters”. */
export const isInstitutional = (byline: string): boolean => !/\s/.test(byline.trim()) || newsrooms.test(byline);

const newsrooms =
  /\b(?:agenc(?:y|ies)|associat(?:ion|ed)|bureau|correspondents?|desk|editors?|news|newsroom|press|reporters?|service|staff|team|times)\b/i;
