import type { QuotationData } from '../schema.ts';

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
