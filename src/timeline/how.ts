import type { QuotationData } from '../schema.ts';
import * as say from '../words/index.ts';
import type { PlacedQuotation } from './index.ts';

/** How a quotation came to its speaker, in a reader's words: “named by surname and ‘told’”. */

const named: ReadonlyMap<string, keyof typeof say.why.named> = new Map([
  ['full-name', 'full-name'],
  ['surname', 'surname'],
  ['surname-shared', 'surname-shared'],
  ['name', 'name'],
  ['institution', 'institution'],
  ['pronoun', 'pronoun'],
  ['pronoun-it', 'pronoun'],
  ['pronoun-close', 'pronoun'],
  ['pronoun-unnamed', 'pronoun'],
  ['office', 'office'],
  ['office-close', 'office'],
  ['epithet', 'epithet'],
  ['several', 'several'],
  ['unnamed', 'unnamed'],
]);

const ways: readonly (readonly [form: RegExp, way: keyof typeof say.why.ways])[] = [
  [/^sidecar/, 'sidecar'],
  [/^continued/, 'continued'],
  [/^subject-before/, 'subject'],
  [/^colon-before/, 'colon'],
  [/^signature/, 'signature'],
  [/^interview/, 'interview'],
  [/^repeated/, 'repeated'],
];

type Attributed = Pick<QuotationData, 'how' | 'cue' | 'mention' | 'speaker'>;

/** In one phrase, without a full stop. Null where nobody is named. */
export function howInWords({ how, cue, mention, speaker }: Attributed): string | null {
  if (speaker === null) return null;
  const [rule = '', resolver = ''] = (how ?? '').split('/');
  const other = ways.find(([form]) => form.test(rule))?.[1];
  if (other) return say.why.ways[other];
  const known = resolver === 'unnamed' && speaker.kind === 'person' ? 'name' : named.get(resolver);
  const says = mention && known && !/name/.test(resolver) ? ` (“${mention}”)` : '';
  const by = cue ? say.why.cue(cue) : rule === 'colon' ? say.why.beforeColon : '';
  return `${say.why.named[known ?? 'name']}${says}${by}`;
}

/** "93 of 100 quotations found this way were right." Null where no share is known, as for what an editor settled. */
export const shareInWords = (confidence: number | null): string | null =>
  confidence === null ? null : say.why.share(Math.min(99, Math.round(confidence * 100)));

/** How a quotation came to its speaker and how often that is right, in sentences; null where nobody is named. */
export function certaintyInWords(quotation: PlacedQuotation): string | null {
  const how = howInWords(quotation);
  const share = shareInWords(quotation.how === 'sidecar' ? null : quotation.confidence);
  return how && [`${how}.`, share].filter(Boolean).join(' ');
}

/** The sentence that a quotation rests on, as printed; a line for each paragraph that it stands in. */
export const sentenceOf = ({ sentence }: Pick<PlacedQuotation, 'sentence'>): string =>
  sentence.map((runs) => runs.map(({ words }) => words).join('')).join('\n');

/** The same and, on a line of its own, the whole sentence that this rests on: for files that hold one text of it. */
export function reasonInWords(quotation: PlacedQuotation): string | null {
  const certainty = certaintyInWords(quotation);
  return certainty && [certainty, sentenceOf(quotation)].filter(Boolean).join('\n');
}

/** So many words of a quotation open and close it where the words around it are what is shown. */
const ends = [3, 1] as const;

/**
 * The sentence that a quotation rests on: what leads to its words or away from them. The words themselves stand above, and
 * are cut: “We light it … before,” said Rosa Lim. So nothing else on the page reads as the article does.
 */
export const evidenceOf = ({ id, sentence }: Pick<PlacedQuotation, 'id' | 'sentence'>): string =>
  sentence
    .map((runs) => runs.map(({ quotation, words }) => (quotation === id ? cut(words) : words)).join(''))
    .join(' ');

function cut(words: string): string {
  const all = words.split(/\s+/).filter(Boolean);
  if (all.length < ends[0] + ends[1] + 3) return words.replace(/^([“‘"']?).*?([”’"']?)$/s, '$1…$2');
  return `${all.slice(0, ends[0]).join(' ')} … ${all.slice(-ends[1]).join(' ')}`;
}
