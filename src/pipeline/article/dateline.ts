// Matches “MOSCOW, Feb 11 (Reuters) —”, “DALLAS (AP) —”, “Riga — ”. Refuses “WASHINGTON’S envoy — a former general —”.
import type { Span } from '../../domain.ts';

/** The place that opens a story, and what else its dateline gives. Offsets count from the start of the paragraph. */
export interface Dateline {
  readonly place: string;
  readonly agency: string | null;
  /** The stretch that holds place, day and agency, up to the dash. */
  readonly span: Span;
}

const capitals =
  /^(\p{Lu}[\p{Lu}\p{M}.’'-]{2,}(?:[ /]\p{Lu}[\p{Lu}\p{M}.’'-]*){0,4}(?:, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:\p{Lu}[\p{L}.’'-]+ ?){1,3})?),?((?:\s|,\s?)[^()—–]{0,40}?)?(?:\((\p{Lu}[\p{L}\p{M} /&-]{1,40})\))?\s?[—–―-]{1,2}\s/u;
const mixed =
  /^(\p{Lu}[\p{L}\p{M}.’'-]{2,}(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2}(?:, (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))\p{Lu}[\p{L}.’'-]+\.?)?),?((?:\s|,\s?)[^()—–]{0,40}?)?\((Reuters|AP|AFP|UPI|PA|dpa|EFE|Xinhua|TASS|Tass|Interfax|CNN|ANI|PTI|IANS|Bloomberg|Associated Press|Press Association)\)\s?(?:[—–―-]{1,2}|:)\s/u;

/** What a dateline ends with. Most paragraphs have none so near their beginning. */
const dash = /[—–―-]\s|\)\s?:\s/;

/** Words in capitals before a dash that are no place. */
const label =
  /^(?:EXCLUSIVE|UPDATED?|BREAKING|LIVE|WATCH|VIDEO|ANALYSIS|OPINION|REPORT|REVIEW|EXPLAINER|INTERVIEW|FILE|PHOTOS?|NOTE|CORRECTION|[A-Z]+ED)\b/;

/** Reads the dateline that opens a paragraph, or gives null. */
export function readDateline(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160);
  if (!dash.test(head)) return null;
  const match = capitals.exec(head) ?? mixed.exec(head);
  if (match === null || label.test(match[1] as string)) return null;
  const between = (match[2] ?? '').replace(/^[\s,]+/, '');
  // Between place and dash stands a day at most; words there are a sentence.
  if (
    between !== '' &&
    !/^(?:\p{L}{3,9}\.?,? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?|\p{Lu}[\p{L}.]+)(?:,? \d{4})?,?\s?$/u.test(
      between,
    )
  ) {
    return null;
  }
  return {
    place: (match[1] as string).trim(),
    agency: match[3] ?? null,
    span: { start: 0, end: match[0].trimEnd().length },
  };
}
