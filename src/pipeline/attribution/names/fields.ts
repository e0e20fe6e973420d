import { isGivenFlower } from '../../../text/words/lexicon.ts';
import { BODIES, FAMILY_NAMES_BEFORE_TWO, FAMILY_NAMES_FIRST } from '../../../text/words/names.ts';
import { FIELDS, OF_OFFICE } from '../../../text/words/titles.ts';
import type { Token } from '../tokens.ts';
import { COMPLEMENT, isGiven, isTitle } from './vocabulary.ts';

/** Whether the fields between are several: "Business and Trade". */
export const listed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => token.lower === 'and' || token.text === '&');

/**
 * Where the words end that say what an office is for, given that they begin with a preposition at `from`: "for Housing,
 * Local Government and Heritage", "in the Ministry of Finance", "to Norway". `from` itself where they do not, and where
 * they may be a place for themselves ("Mayor of Leeds").
 */
export function complementEnd(tokens: readonly Token[], from: number): number {
  const preposition = tokens[from]?.lower ?? '';
  if (!COMPLEMENT.has(preposition)) return from;
  const start = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  let end = fieldsEnd(tokens, start);
  // "in the Ministry of Finance", "at the Department for Transport": a body with what it is for.
  if (end > start && /^(?:of|for)$/.test(tokens[end]?.lower ?? '') && BODIES.has(tokens[end - 1]?.lower ?? '')) {
    const inner = fieldsEnd(tokens, tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1);
    if (inner > end + 1) end = inner;
    // "the Department of Rural Drainage Ines Rocha": a word of no known field, before somebody's given name.
    const [field, given, surname] = [tokens[end], tokens[end + 1], tokens[end + 2]];
    if (
      inner === end &&
      field?.capital &&
      !isSurnameFirst(field) &&
      !isNamed(field) &&
      isNamed(given) &&
      surname?.capital
    )
      end++;
  }
  const next = tokens[end];
  const named = next?.capital === true && !tokens[end - 1]?.possessive && !isTitle(next);
  if (end > start) return named || tokens.slice(start, end).every((t) => !t.word.place) ? end : from;
  // "to Norland Ines Rocha": an unknown place before somebody's given name.
  const [place, given, surname] = [tokens[start], tokens[start + 1], tokens[start + 2]];
  return place?.capital &&
    place.word.given === undefined &&
    !place.possessive &&
    given?.word.given !== undefined &&
    surname?.capital
    ? start + 1
    : from;
}

const isSurnameFirst = ({ lower }: Token): boolean =>
  FAMILY_NAMES_FIRST.has(lower) || FAMILY_NAMES_BEFORE_TWO.has(lower);

const isNamed = (token: Token | undefined): boolean =>
  token?.capital === true && !token.word.commonWord && isGiven(token);

/** Where a list of fields ends that begins at `from`; `from` itself where none does. */
export function fieldsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isField(tokens[end]) && !startsPerson(tokens, end)) end++;
  if (end === from) return from;
  for (;;) {
    const comma = tokens[end]?.text === ',';
    const and = tokens[comma ? end + 1 : end]?.lower === 'and' || tokens[end]?.text === '&';
    const next = end + (comma ? 1 : 0) + (and ? 1 : 0);
    if (next === end) return end;
    // "for Rural Affairs and the Islands"
    const start = and && tokens[next]?.lower === 'the' ? next + 1 : next;
    let item = start;
    while (isField(tokens[item]) && !startsPerson(tokens, item)) item++;
    if (item === start) return end;
    // After a comma only a list goes on: its "and" is to come.
    if (comma && !and && !listed(tokens, item, item + 8)) return end;
    end = item;
  }
}

/** Whether a word says what an office or a body is for; a name follows where it is none. */
export const isField = (token: Token | undefined): boolean =>
  token?.capital === true &&
  !token.possessive &&
  (FIELDS.has(token.lower) ||
    OF_OFFICE.has(token.lower) ||
    BODIES.has(token.lower) ||
    ((token.word.commonWord || token.word.place || /..(?:tion|ment|ism|ology|culture|ship)s?$/.test(token.lower)) &&
      token.word.given === undefined));

/** "Grant Hale", "Sydney Lim": a field word that is a given name, with a surname behind it. */
const startsPerson = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.word.given !== undefined || isGivenFlower(tokens[i]?.lower ?? '')) &&
  tokens[i + 1]?.capital === true &&
  !isField(tokens[i + 1]);
