import type { QuotationData } from '../schema.ts';
import type { PlacedQuotation } from './index.ts';

/** How a quotation came to its speaker, in a reader's words: “named by surname and ‘told’”. */

const named: ReadonlyMap<string, string> = new Map([
  ['full-name', 'Named in full'],
  ['surname', 'Named by surname'],
  ['surname-shared', 'Named by a surname that several share'],
  ['name', 'Named'],
  ['institution', 'Named as an institution'],
  ['pronoun', 'Named by a pronoun'],
  ['pronoun-it', 'Named by a pronoun'],
  ['pronoun-close', 'Named by a pronoun'],
  ['pronoun-unnamed', 'Named by a pronoun'],
  ['office', 'Named by office'],
  ['office-close', 'Named by office'],
  ['epithet', 'Named by a description'],
  ['several', 'Named with others'],
  ['unnamed', 'Described, not named'],
]);

const ways: readonly (readonly [form: RegExp, words: string])[] = [
  [/^sidecar/, 'Settled by an editor'],
  [/^continued/, 'The words go on from the quotation before'],
  [/^subject-before/, 'The sentence before is about the speaker'],
  [/^colon-before/, 'The sentence before leads to the words with a colon'],
  [/^signature/, 'Signed with the speaker’s name'],
  [/^interview/, 'An answer in an interview'],
  [/^repeated/, 'The same words are attributed elsewhere in the article'],
];

type Attributed = Pick<QuotationData, 'how' | 'cue' | 'mention' | 'speaker'>;

/** In one phrase, without a full stop. Null where nobody is named. */
export function howInWords({ how, cue, mention, speaker }: Attributed): string | null {
  if (speaker === null) return null;
  const [rule = '', resolver = ''] = (how ?? '').split('/');
  const other = ways.find(([form]) => form.test(rule))?.[1];
  if (other) return other;
  const known = resolver === 'unnamed' && speaker.kind === 'person' ? 'Named' : named.get(resolver);
  const says = mention && known && !/name/.test(resolver) ? ` (“${mention}”)` : '';
  const by = cue ? ` and ‘${cue}’` : rule === 'colon' ? ' before a colon' : '';
  return `${known ?? 'Named'}${says}${by}`;
}

/** "93 of 100 quotations found this way were right." Null where no share is known, as for what an editor settled. */
export const shareInWords = (confidence: number | null): string | null =>
  confidence === null
    ? null
    : `${Math.min(99, Math.round(confidence * 100))} of 100 quotations found this way were right.`;

/** So many letters of a quotation open and close it where the words around it are what is shown. */
const ends = [14, 10] as const;

/**
 * The sentence that a quotation rests on: what leads to its words or away from them. The words themselves stand above, and
 * are cut: “We light it wh…t before,” said Rosa Lim. So nothing else on the page reads as the article does.
 */
export const evidenceOf = ({ id, sentence }: Pick<PlacedQuotation, 'id' | 'sentence'>): string =>
  sentence
    .map((runs) => runs.map(({ quotation, words }) => (quotation === id ? cut(words) : words)).join(''))
    .join(' ');

function cut(words: string): string {
  const letters = [...words];
  const [opening, closing] = letters.length > ends[0] + ends[1] + 4 ? ends : [1, 1];
  return letters.length < 4 ? '…' : `${letters.slice(0, opening).join('')}…${letters.slice(-closing).join('')}`;
}
