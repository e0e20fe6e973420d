import { isDemonym, registeredName } from '../../../text/words/lexicon.ts';
import { INSTITUTIONS } from '../../../text/words/names.ts';
import { FIELDS } from '../../../text/words/titles.ts';
import type { Sentence, Token } from '../tokens.ts';
import type { Known } from './name.ts';

/** Words with a capital inside a sentence: at the head of another sentence they are names too. */
export function collectCapitals(sentences: Iterable<Sentence>): Set<string> {
  const capitals = new Set<string>();
  for (const { tokens } of sentences) {
    // Of a line in capitals no word tells anything.
    if (isTitleCase(tokens)) continue;
    for (let i = 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.capital && !token.word.functionWord && tokens[i - 1]?.kind === 'word') capitals.add(token.lower);
    }
    if (isPluralByName(tokens)) capitals.add(tokens[0]?.lower ?? '');
  }
  return capitals;
}

/** "Boots is to close", "Greggs has agreed": a plural that has its verb as one thing is a name. Refuses News is slow. */
function isPluralByName([first, verb]: readonly Token[]): boolean {
  return (
    first?.capital === true &&
    !first.possessive &&
    !first.word.functionWord &&
    /[^s]s$/.test(first.lower) &&
    !/(?:ics|[iu]s|news|series|species|means|works|darts|headquarters|measles)$/.test(first.lower) &&
    /^(?:is|was|has|says|does)$/.test(verb?.lower ?? '')
  );
}

/** Whether a line is set as headlines are: Mayor Rosa Lim Warns of Second Flood. Refuses Rosa Lim and Karl Hale disagreed. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const stopped = tokens.at(-1)?.text === '.';
  let words = 0;
  let raised = 0;
  let low = 0;
  for (const { kind, capital, word } of tokens) {
    if (kind === 'word') words++;
    if (capital) raised++;
    else if (word.cue?.form === 'past' || (word.finite && word.closed === null)) return false;
    else if (kind === 'word' && !word.functionWord) low++;
  }
  // In a line with a full stop hardly any but small words may be small.
  if (stopped && low > words / 9) return false;
  return words > 3 && raised > words * 0.7;
}

/**
 * Whether a word of a line in capitals is a name: what the story below has a capital for, a given name and the word
 * behind it, a place, an office, a body.
 */
export function isNamedInTitle(tokens: readonly Token[], i: number, { capitals, people }: Known): boolean {
  const { lower, word, text } = tokens[i] as Token;
  const before = tokens[i - 1];
  if (people.has(lower) || word.given !== undefined) return true;
  if (word.finite || word.gerund || word.cue) return false;
  return (
    capitals.has(lower) ||
    word.place ||
    word.titleWord ||
    INSTITUTIONS.has(lower) ||
    FIELDS.has(lower) ||
    isDemonym(lower) ||
    /^\p{Lu}{2,}/u.test(text) ||
    (registeredName(lower) !== undefined && tokens[i + 1]?.capital === true) ||
    (before?.capital === true &&
      !before.possessive &&
      (before.word.given !== undefined || before.word.honorific || registeredName(before.lower) !== undefined))
  );
}
