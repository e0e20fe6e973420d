import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { timelineSchema } from '../../src/schema.ts';

interface PublishedQuotation {
  readonly id: string;
  readonly article: string;
  readonly speaker: { readonly id: string; readonly name: string } | null;
  readonly confidence: number | null;
}

/**
 * The quotation whose speaker is least certain on the site in `folder`, and whether that is little enough to say “probably”.
 * Which one it is changes whenever the weights are fitted again; that name and number go together does not.
 */
export function leastCertain(folder: string) {
  const all = JSON.parse(readFileSync(join(folder, 'data/quotations.json'), 'utf8')) as PublishedQuotation[];
  const [least] = all
    .flatMap(({ speaker, confidence, ...rest }) =>
      speaker && confidence !== null ? { ...rest, speaker, confidence } : [],
    )
    .sort((a, b) => a.confidence - b.confidence);
  if (!least) throw new Error('Nobody is quoted.');
  return { ...least, isProbable: least.confidence < timelineSchema.shape.sure.parse(undefined) };
}
