import type { Speaker } from '../domain.ts';
import { slugOf } from '../slug.ts';
import { kindOfSpeaker } from './attribution/kinds.ts';

/** A speaker of whom only the name is known: from a sidecar or `people.yaml`. */
export const speakerNamed = (name: string): Speaker => ({ id: slugOf(name), name, kind: kindOfSpeaker(name) });
