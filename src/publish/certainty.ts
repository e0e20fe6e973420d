import type { QuotationData } from '../schema.ts';

/**
 * How sure a speaker is, in words: “very likely: 93 of 100 named this way are right”. The share was measured on articles
 * whose speakers are known, for each way of naming one. Null where nobody is named.
 */
export function certaintyOf({ speaker, how, confidence }: Pick<QuotationData, 'speaker' | 'how' | 'confidence'>) {
  if (speaker === null) return null;
  if (how === 'sidecar') return 'settled by the curator';
  if (confidence === null) return null;
  const share = Math.floor(confidence * 100 + 1e-9);
  const words =
    confidence >= 0.95
      ? 'almost certain'
      : confidence >= 0.85
        ? 'very likely'
        : confidence >= 0.7
          ? 'likely'
          : 'uncertain';
  return `${words}: ${share} of 100 named this way are right`;
}
