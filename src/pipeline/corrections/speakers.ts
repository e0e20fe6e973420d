import type { KnownSpeaker, Problem } from '../../domain.ts';
import { nearest } from '../../nearest.ts';
import type { Sidecar } from '../../schema.ts';
import { kindOfSpeaker } from '../attribution/kinds.ts';
import { fold } from '../attribution/spelling.ts';
import { isPrinted } from '../printed-names.ts';
import { type PlaceOf, type Reading, sidecarOf } from '../reading.ts';

/** An article read, with the sidecar it was read with. */
export interface Corrected {
  readonly reading: Reading;
  readonly sidecar: Sidecar | null;
  readonly placeOf?: PlaceOf | null;
}

/**
 * Corrections whose speaker is nobody known: not in `people.yaml`, quoted in no article and named in none. A slip of the pen
 * would make a new person of one that is there, so each is asked about, with the nearest name.
 */
export function unknownSpeakers(articles: readonly Corrected[], known: readonly KnownSpeaker[]): readonly Problem[] {
  if (articles.every(({ sidecar }) => !sidecar?.corrections?.some(({ speaker }) => typeof speaker === 'string')))
    return [];
  const listed = known.flatMap(({ name, spellings }) => [name, ...spellings]);
  const quoted = articles.flatMap(({ reading }) =>
    reading.quotations.flatMap(({ attribution }) =>
      attribution.kind === 'attributed' && attribution.how !== 'sidecar' ? [attribution.speaker.name] : [],
    ),
  );
  const names = [...new Set([...listed, ...quoted])];
  const folded = new Set(names.map(fold));
  const asked = articles.flatMap(({ reading, sidecar, placeOf }) =>
    (sidecar?.corrections ?? []).flatMap(({ speaker }, index): readonly Problem[] => {
      if (typeof speaker !== 'string' || folded.has(fold(speaker))) return [];
      const kind = kindOfSpeaker(speaker);
      const place = {
        code: 'unknown-speaker',
        severity: 'warning' as const,
        file: sidecarOf(reading.source),
        ...(placeOf?.(['corrections', index, 'speaker']) ?? { line: null, column: null }),
      };
      const [one, other] = speaker.split(/\s(?:and|und|&|та|і|й)\s/u);
      if (one !== undefined && other !== undefined && [one, other].every(isWholeName)) {
        const both = `“${speaker}” names two, and a quotation has one speaker. Write the one who said it, or “null” where that is not known.`;
        return [{ ...place, message: both }];
      }
      if (kind === 'unnamed') return [];
      if (kind !== 'office' && isPrinted(reading.source.text, speaker)) return [];
      const near = nearest(speaker, names) ?? nearest(speaker, printedNames(reading.source.text, speaker));
      const message =
        kind === 'office'
          ? `“${speaker}” names an office, not who holds it. Write the name, or, where nobody is named, the article’s words such as “a spokesman”.`
          : `“${speaker}” is nobody known: neither people.yaml nor an article has the name.${near === null ? '' : ` Did you mean “${near}”?`} ` +
            `If it is right, list it in people.yaml: “- name: ${speaker}”.`;
      return [{ ...place, message }];
    }),
  );
  // One who is given in many articles is asked about once.
  const byMessage = Map.groupBy(asked, ({ message }) => message);
  return [...byMessage.values()].flatMap(([first, ...more]) =>
    first === undefined
      ? []
      : [more.length === 0 ? first : { ...first, message: `${first.message} (Given ${more.length + 1} times.)` }],
  );
}

/** “Rosa Lim”, and not the half of a firm's name. */
const isWholeName = (name: string): boolean => /\s/.test(name.trim()) && kindOfSpeaker(name.trim()) === 'person';

/** Names that the article prints, of as many words as `name`: whoever is corrected may be quoted nowhere else. */
function printedNames(text: string, name: string): readonly string[] {
  const length = name.trim().split(/\s+/).length;
  const names = new Set<string>();
  for (const [run] of text.matchAll(/\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*/gu)) {
    const parts = run.split(' ');
    for (let at = 0; at + length <= parts.length; at++) {
      names.add(
        parts
          .slice(at, at + length)
          .join(' ')
          .replace(/[.'’-]+$|[’']s$/u, ''),
      );
    }
  }
  return [...names];
}
