import type { Reading } from '../src/pipeline/index.ts';
import { locator } from '../src/problems.ts';

/** One paragraph of text for each statement nobody is known to have said: place, words, and the line that settles it. */
export function reviewList(readings: readonly Reading[]): readonly string[] {
  return readings.flatMap((reading) => {
    const { file, text } = reading.source;
    const locate = locator(file, text);
    return reading.quotations
      .filter(
        (q) =>
          q.kind === 'statement' && q.attribution.kind === 'unattributed' && q.repeats === null && q.because === null,
      )
      .map((quotation) => {
        const finding = { code: '', severity: 'warning', at: quotation.spans[0]?.start ?? 0, message: '' } as const;
        const { line, column } = locate(finding);
        const { attribution } = quotation;
        const why = attribution.kind === 'unattributed' ? attribution.why : '';
        const candidate = attribution.kind === 'unattributed' ? attribution.candidate : null;
        const guess = candidate ? `; perhaps ${candidate.name}` : '';
        return (
          `${file}:${line}:${column} “${quotation.text}”\n  ${why}${guess}\n` +
          `  to settle it, in ${file.replace(/\.txt$/, '.yaml')}:\n` +
          `  corrections:\n    - {quotation: ${quotation.id}, speaker: ${candidate?.name ?? 'null'}, because: …}\n`
        );
      });
  });
}
