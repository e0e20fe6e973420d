import type { Published } from '../../domain.ts';
import type { PlacedCandidate } from './collect.ts';
import type { DateCandidate } from './index.ts';

interface Choice {
  readonly published: Published | null;
  readonly updated: DateCandidate | null;
  readonly candidates: readonly DateCandidate[];
}

/**
 * Picks the day of publication: the surest place wins ("Published: …" before a bare date line, that before the byline,
 * the headline's suffix, the dateline, the furniture and an address), then the finer precision, then the earlier line.
 * An update is kept apart and never taken for the publication.
 */
export function choose(candidates: readonly PlacedCandidate[]): Choice {
  const published = candidates.filter((one) => one.of === 'published');
  const updates = candidates.filter((one) => one.of === 'updated');
  const order = [...published].sort((a, b) => a.rank - b.rank || b.date.length - a.date.length || a.line - b.line);
  const best = order[0];
  return {
    published:
      best === undefined
        ? null
        : { date: best.date, basis: best.basis, rule: best.rule, line: best.line, evidence: best.words },
    updated: updates.map(bare)[0] ?? null,
    candidates: [...order, ...updates].map(bare),
  };
}

const bare = ({ date, rule, line, words, of }: PlacedCandidate): DateCandidate => ({ date, rule, line, words, of });
