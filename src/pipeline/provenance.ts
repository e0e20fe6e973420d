import type { Anatomy, LineRole, Published, Updated } from '../domain.ts';
import type { Provenance, Sidecar } from '../schema.ts';
import { bySidecar } from './article/hints.ts';
import { type PlaceOf, type Source, sidecarOf } from './reading.ts';

/** The path of an article's file below the folder of articles. */
export const fileOf = ({ below, file }: Pick<Source, 'below' | 'file'>): string =>
  below ?? file.replace(/^.*[\\/]/, '');

/** The path of its sidecar there. */
export const sidecarFileOf = (source: Source): string => sidecarOf({ file: fileOf(source), name: source.name });

type Origin = NonNullable<Provenance['headline']>;

/** Where the head of an article was read: line and rule of what is printed, or the line of the sidecar that settles it. */
export function provenanceOf(
  source: Source,
  { lines, publisher }: Pick<Anatomy, 'lines' | 'publisher'>,
  { published, updated }: { readonly published: Published | null; readonly updated: Updated | null },
  sidecar: Sidecar | null,
  placeOf: PlaceOf | null,
): Provenance {
  const file = fileOf(source);
  const settled = (field: keyof Sidecar): Origin | null => {
    if (sidecar?.[field] === undefined) return null;
    return { file: placeOf ? sidecarFileOf(source) : file, line: placeOf?.([field]).line ?? null, rule: 'sidecar' };
  };
  const printed = (role: LineRole): Origin | null => {
    const line = lines.find((one) => one.role === role);
    // What `lines` settles was found by a curator, and leads to where she said so.
    return line?.rule === bySidecar ? settled('lines') : line ? { file, line: line.number, rule: line.rule } : null;
  };
  /** What the sidecar settles, were it that there is none, was not read from the text: that it says so is the origin. */
  const either = (field: keyof Sidecar, read: Origin | null) =>
    sidecar?.[field] === undefined ? read : settled(field);
  const origins = {
    headline: either('headline', printed('headline')),
    standfirst: either('standfirst', printed('standfirst')),
    bylines: either('bylines', printed('byline')),
    publisher: either('publisher', publisher && { file, line: publisher.line, rule: publisher.rule }),
    url: settled('url'),
    published:
      published === null || published.rule === 'sidecar'
        ? settled('published')
        : { file, line: published.line, rule: published.rule },
    updated: updated && { file, line: updated.line, rule: updated.rule },
    picture: settled('picture'),
  };
  return Object.fromEntries(Object.entries(origins).filter(([, origin]) => origin !== null));
}
