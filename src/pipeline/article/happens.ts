import { tagWords } from '../../text/tagger.ts';

/** Whether something happened in the line. */
export function tellsPast(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return tagWords(words.slice(0, 40)).includes('VBD');
}

/** Whether something in the line happens. */
export function hasVerb(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  return tagWords(words.slice(0, 24)).some((tag) => /^(?:VB|MD)/.test(tag));
}
