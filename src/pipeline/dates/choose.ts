import { inWords } from '../../calendar.ts';
import type { Finding, Published } from '../../domain.ts';
import { singleDay } from '../../edtf.ts';
import type { DateCandidate } from './candidate.ts';
import type { PlacedCandidate } from './collect.ts';
import { type Circumstances, type Doubt, doubtOf, sayDoubt } from './doubt.ts';

interface Choice {
  readonly published: Published | null;
  readonly updated: DateCandidate | null;
  readonly candidates: readonly DateCandidate[];
  readonly findings: readonly Finding[];
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
        b.one.date.length - a.one.date.length ||
        a.one.line - b.one.line,
    );
  const [best] = order;
  const taken = best !== undefined && !isRefused(best.doubt) ? best.one : null;
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
    // Where another line is surer, the doubtful one is no question.
    findings: best === undefined || best.doubt === null ? [] : [doubtFinding(best.one, best.doubt, circumstances)],
  };
}

const isRefused = (doubt: Doubt | null): boolean => doubt !== null && doubt !== 'part of a line';
const isAhead = (one: PlacedCandidate, circumstances: Circumstances): boolean =>
  doubtOf(one, circumstances) === 'future';

function doubtFinding(one: PlacedCandidate, doubt: Doubt, { today }: Circumstances): Finding {
  const day = singleDay(one.date);
  const meaning = day === null ? one.date : inWords(day);
  return {
    code: 'uncertain-date',
    severity: 'warning',
    at: one.at,
    message: `${sayDoubt(doubt, one.words, today)} If the article was published on ${meaning}, put “published: ${one.date}” into its sidecar; else the right day.`,
  };
}

const bare = ({ date, rule, line, words, of }: PlacedCandidate): DateCandidate => ({ date, rule, line, words, of });
