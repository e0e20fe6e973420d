import { type Feature, scoreOf } from '../pipeline/attribution/features.ts';
import type { Trace } from '../pipeline/attribution/index.ts';
import { rank } from '../pipeline/attribution/rank.ts';

/** How many features of a candidate are shown. */
const SHOWN = 6;

/**
 * Why a quotation went to whom it went: every cue that fired, every candidate with the features that weighed most, its score and the
 * share its source has in the end. The highest share is the speaker; the others lost by the difference of their scores. `wordsOf` gives
 * the quoted words.
 */
export function asTrace(readings: readonly Trace[], text: string, wordsOf: (quotation: number) => string): string {
  const out: string[] = [];
  for (const { quotation, candidateSet } of [...readings].sort((a, b) => a.quotation - b.quotation)) {
    out.push(`“${clip(wordsOf(quotation))}”`);
    for (const { candidate, probability, ambiguous } of rank(candidateSet)) {
      out.push(
        `  ${(100 * probability).toFixed(1).padStart(5)} %  ${candidate.source.name}${ambiguous ? ' (two share the name)' : ''}`,
      );
      for (const own of candidateSet.candidates) {
        if (own.source.name !== candidate.source.name) continue;
        const cue = own.cue ? `“${text.slice(own.cue.start, own.cue.end)}”, ` : '';
        out.push(`           ${cue}${own.how}: ${scoreOf(own.features).toFixed(2)}  ${heaviest(own.features)}`);
      }
    }
    const { nobody } = candidateSet;
    out.push(`           nobody: ${scoreOf(nobody).toFixed(2)}  ${heaviest(nobody)}`, '');
  }
  return `${out.join('\n')}\n`;
}

function heaviest(features: readonly Feature[]): string {
  return features
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, SHOWN)
    .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`)
    .join(', ');
}

const clip = (words: string): string => {
  const plain = words.replace(/\s+/g, ' ');
  return plain.length > 70 ? `${plain.slice(0, 69)}…` : plain;
};
