import { addDays, inWords } from '../../calendar.ts';
import type { Finding, Published } from '../../domain.ts';
import { singleDay } from '../../edtf.ts';
import { keptOr } from '../article/uncertain.ts';
import { certaintyOf, type Grounds, sureFrom } from '../certainty.ts';
import type { DateCandidate } from './candidate.ts';
import type { PlacedCandidate } from './collect.ts';
import { type Circumstances, type Doubt, doubtOf, sayDoubt } from './doubt.ts';

interface Choice {
  readonly published: Published | null;
  readonly updated: DateCandidate | null;
  readonly candidates: readonly DateCandidate[];
  readonly findings: readonly Finding[];
  /** What speaks for the day published, and how likely it is right; null where there is none. */
  readonly grounds: Grounds | null;
  readonly certainty: number | null;
}

/**
 * Picks the day of publication: the surest place wins ("Published: …" before a bare date line, that before the byline,
 * the headline's suffix, the dateline, the furniture and an address), then the finer precision, then the earlier line.
 * An update is kept apart and never taken for the publication; of several the last counts. A date against which
 * something speaks (`doubt.ts`) is a question, and never the day.
 */
export function choose(candidates: readonly PlacedCandidate[], circumstances: Circumstances): Choice {
  const published = candidates.filter((one) => one.of === 'published');
  const updates = candidates.filter((one) => one.of === 'updated' && !isAhead(one, circumstances));
  const order = published
    .map((one) => ({ one, doubt: doubtOf(one, circumstances) }))
    .sort(
      (a, b) =>
        Number(isRefused(a.doubt)) - Number(isRefused(b.doubt)) ||
        a.one.rank - b.one.rank ||
        Number(isAbove(a.one, circumstances)) - Number(isAbove(b.one, circumstances)) ||
        b.one.date.length - a.one.date.length ||
        a.one.line - b.one.line,
    );
  const [best] = order;
  const rival = best === undefined ? null : rivalOf(best.one, order, circumstances);
  const doubt: Doubt | null = best === undefined ? null : (best.doubt ?? (rival === null ? null : 'two days'));
  const taken = best !== undefined && !isRefused(doubt) ? best.one : null;
  const grounds = taken === null ? null : groundsOf(taken, doubt, rival, circumstances);
  const certainty = grounds === null ? null : certaintyOf('date', grounds);
  const updated = updates.reduce<PlacedCandidate | null>(
    (last, one) => (last === null || one.date > last.date ? one : last),
    null,
  );
  return {
    published:
      taken === null
        ? null
        : { date: taken.date, basis: taken.basis, rule: taken.rule, line: taken.line, evidence: taken.words },
    updated: updated && bare(updated),
    candidates: [...order.map(({ one }) => one), ...updates].map(bare),
    grounds,
    certainty,
    // Where another line is surer, the doubtful one is no question.
    findings:
      best === undefined || (doubt === null && (certainty ?? 1) >= sureFrom)
        ? []
        : [doubtFinding(best.one, doubt ?? 'unsure', rival, circumstances)],
  };
}

const isRefused = (doubt: Doubt | null): boolean => doubt !== null && doubt !== 'part of a line' && doubt !== 'unsure';

const isAbove = ({ line }: PlacedCandidate, { headline }: Circumstances): boolean =>
  headline !== null && line < headline;

/** Another day that the text gives as surely, and not just the one of a later edition. */
function rivalOf(
  best: PlacedCandidate,
  order: readonly { readonly one: PlacedCandidate; readonly doubt: Doubt | null }[],
  circumstances: Circumstances,
): PlacedCandidate | null {
  const day = singleDay(best.date);
  if (day === null || best.rank > 3) return null;
  const near = order.find(({ one, doubt }) => {
    const other = singleDay(one.date);
    if (other === null || isRefused(doubt) || one.rank !== best.rank) return false;
    // Below the story stands the day on which a page was printed, or what another story has.
    if (circumstances.story !== null && one.line > circumstances.story) return false;
    return (
      isAbove(one, circumstances) === isAbove(best, circumstances) &&
      (other < addDays(day, -3) || other > addDays(day, 3))
    );
  });
  return near?.one ?? null;
}

/** What speaks for the day taken. */
function groundsOf(
  { rank, bare, part, line, rule }: PlacedCandidate,
  doubt: Doubt | null,
  rival: PlacedCandidate | null,
  circumstances: Circumstances,
): Grounds {
  const above = circumstances.headline !== null && line < circumstances.headline;
  return [
    `rank: ${rank}`,
    `form: ${rule}`,
    circumstances.headline === null ? 'no headline' : above ? 'above the headline' : 'below the headline',
    ...(bare && above && circumstances.siteFurniture ? ['below a site’s name'] : []),
    ...(part ? ['part of a line'] : []),
    ...(doubt === null ? [] : [`doubt: ${doubt}`]),
    ...(rival === null ? [] : ['rival']),
  ];
}
const isAhead = (one: PlacedCandidate, circumstances: Circumstances): boolean =>
  doubtOf(one, circumstances) === 'future';

function doubtFinding(
  one: PlacedCandidate,
  doubt: Doubt,
  rival: PlacedCandidate | null,
  { today }: Circumstances,
): Finding {
  const day = singleDay(one.date);
  const meaning = day === null ? one.date : inWords(day);
  const other = rival === null ? '' : ` It may be “${rival.words}” on line ${rival.line}: “published: ${rival.date}”.`;
  return {
    code: 'uncertain-date',
    severity: 'warning',
    at: one.at,
    message: `${sayDoubt(doubt, one.words, today)}${other} If the article was published on ${meaning}, put “published: ${one.date}” into its sidecar; else the right day.`,
    settle: keptOr(`published: ${one.date}`, rival === null ? null : `published: ${rival.date}`),
  };
}

const bare = ({ date, rule, line, words, of }: PlacedCandidate): DateCandidate => ({ date, rule, line, words, of });
