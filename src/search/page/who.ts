import * as urls from '../../addresses.ts';
import { drawMark } from '../../enhance/marks.ts';
import type { Held, SearchManifest } from '../index/facts.ts';

/**
 * How the speaker at a place of the facts is shown: id and name as they stand there ('' for nobody), office and side or the
 * part of it, "Foreign Minister, Russia" or '', and the mark of the side, hollow for a part. With `held`, as it was then.
 */
export function whoAt(facts: SearchManifest, place: number, held: Held | null = null) {
  const { id = '', name = '', role: roleNow = '', side: sideNow = -1 } = facts.speakers[place] ?? {};
  const { role, side, part: then } = held ?? { role: roleNow, side: sideNow, part: facts.parts[place] ?? '' };
  const part = then || undefined;
  const home = facts.homes?.[place];
  return {
    id,
    name,
    about: [role, part ?? facts.sides[side]].filter(Boolean).join(', '),
    /** The speaker's page, on the last of several sites that has one. */
    address: home === undefined ? urls.speaker(id) : `${home}speakers/${id}/`,
    mark: drawMark(facts.marks[side] ?? 0, part !== undefined),
  };
}
