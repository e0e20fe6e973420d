import { type Phrase, phraseAt } from '../noun-phrases.ts';
import { cueAt, type Parsed } from '../parse.ts';

const SUBJECT: ReadonlyMap<string, string> = new Map([
  ['him', 'he'],
  ['her', 'she'],
  ['them', 'they'],
]);

/**
 * Whose words another passes on: the object of the verb at `verb`.
 * Takes Tass quoted Mr Hale as saying; the paper cited her as warning. Refuses Tass quoted Mr Hale; was quoted as saying.
 */
export function quotedSource(s: Parsed, verb: number): Phrase | null {
  if (!/^(?:quote|cite)$/.test(cueAt(s, verb)?.lemma ?? '')) return null;
  const object = phraseAt(s, verb + 1);
  if (!object || asSaying(s, object) === null) return null;
  const { head } = object;
  return head.kind === 'pronoun' ? { ...object, head: { ...head, word: SUBJECT.get(head.word) ?? head.word } } : object;
}

/** Where the "as" stands behind an object and what tells more of it: "a source close to the talks as saying". */
function asSaying(s: Parsed, { to }: Phrase): number | null {
  for (let i = to; i < to + 9; i++) {
    if (s.tokens[i]?.lower === 'as') return cueAt(s, i + 1)?.form === 'gerund' ? i : null;
    if (!/^(?:noun|name|preposition|determiner|adverb|verb)$/.test(s.tags[i] ?? '')) return null;
  }
  return null;
}

/** The same from the other end: the object that a verb of quoting has between it and the "as" before `saying`. */
export function quotedSourceBefore(s: Parsed, saying: number): Phrase | null {
  if (s.tokens[saying - 1]?.lower !== 'as') return null;
  for (let i = saying - 2; i >= Math.max(0, saying - 16); i--) {
    const quoted = quotedSource(s, i);
    if (quoted && asSaying(s, quoted) === saying - 1) return quoted;
  }
  return null;
}
