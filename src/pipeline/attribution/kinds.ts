import type { SpeakerKind } from '../../domain.ts';
import { PARTIES } from '../../text/words/lexicon.ts';
import { isBodyNoun } from '../../text/words/names.ts';
import { OFFICES, POSTS } from '../../text/words/titles.ts';
import type { Entity } from './entity.ts';
import { findNames } from './names/index.ts';
import { readParagraph } from './tokens.ts';

/** A named entity as a speaker: who is not known to be a body is somebody. */
export const kindOfEntity = ({ kind }: Pick<Entity, 'kind'>): SpeakerKind =>
  kind === 'institution' || kind === 'place' ? 'institution' : 'person';

/**
 * A source that the article does not name, by its words and their head: "the foreign secretary" (secretary) is an
 * office, "the council" a body, "a neighbour", "officials" and "the ministry’s spokesman" are unnamed.
 */
export function kindOfWords(words: string, head: string): SpeakerKind {
  // 王小明: no capitals tell a name from a noun, and who is quoted in such letters is most often named.
  if (/^[\p{Lo}\p{M}\s·・.-]+$/u.test(words)) return 'person';
  // “Labour said”: the party; “the liberal said”: one of its people.
  if (isBodyNoun(head) || (/^\p{Lu}\p{L}+$/u.test(words) && PARTIES.has(head))) return 'institution';
  const indefinite = /^(?:an?|one|some|several|many|another|other|both|few|most|\p{N}+)\s/iu.test(words);
  return !indefinite && POSTS.has(head) ? 'office' : 'unnamed';
}

/** A speaker of whom only the name is known, from `people.yaml` or a sidecar: "Rosa Lim", "the Kremlin", "the mayor". */
export function kindOfSpeaker(name: string): SpeakerKind {
  const end = name.length;
  const paragraph = { start: 0, end, where: 'body', lines: [1, 1] } as const;
  const tokens = readParagraph(name, paragraph, 0, []).sentences.flatMap((sentence) => sentence.tokens);
  const last = tokens.at(-1)?.lower ?? '';
  const names = findNames({ tokens, paragraph: 0 }, new Set(tokens.map((token) => token.lower)));
  // "a Foreign Office spokesman", "the mayor of Leeds": a name in it only describes.
  const whole = names.find(
    ({ from, to }) => to === tokens.length && tokens.slice(0, from).every((token) => token.lower === 'the'),
  );
  if (!whole) return kindOfWords(name, headOfWords(tokens.map((token) => token.lower)) ?? last);
  if (whole.kind === 'office') return kindOfWords(name, last);
  const body = whole.kind === 'institution' || whole.kind === 'place';
  return body || (/^the\s/.test(name) && whole.kind === 'unknown') ? 'institution' : 'person';
}

function headOfWords(words: readonly string[]): string | null {
  const cut = words.findIndex((word, n) => n > 0 && /^(?:of|for|at|in|from|who)$/.test(word));
  const own = cut < 0 ? words : words.slice(0, cut);
  return own.findLast((word) => OFFICES.has(word) || isBodyNoun(word)) ?? own.at(-1) ?? null;
}
