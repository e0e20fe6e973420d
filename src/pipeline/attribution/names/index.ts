import { isDemonym } from '../../../text/words/lexicon.ts';
import { INSTITUTIONS } from '../../../text/words/names.ts';
import type { Sentence, Token } from '../tokens.ts';
import { ownsBody } from './body-names.ts';
import { interpret } from './interpret.ts';
import { joins } from './joining.ts';
import type { Known, Name } from './name.ts';
import { isNameWord } from './name-words.ts';
import { isTitleCase } from './title-case.ts';
import { isSaint, LEADING, OF_ADDRESS } from './vocabulary.ts';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * Finds the names of a sentence, in order. `people` are the words, in lower case, that are names of people elsewhere in
 * the article: by them “Will said”, “May said” and “Best said” are read; `surnames` those of them that are the surname of somebody
 * whose given name it prints: Dean Hale is no given name where a Rosa Hale is dean.
 */
export function findNames(
  { tokens }: Sentence,
  capitals: ReadonlySet<string>,
  people: ReadonlySet<string> = NOBODY,
  surnames: ReadonlySet<string> = NOBODY,
): Name[] {
  const known: Known = { capitals, people, titleCase: isTitleCase(tokens) };
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!isNameWord(tokens, i, known)) {
      i++;
      continue;
    }
    let from = i;
    // "said de Hale", "the Rev. Rosa Lim": a particle before the name is part of it, as is the article of a title.
    while (
      LEADING.has(tokens[from - 1]?.lower ?? '') &&
      tokens[from - 1]?.possessive === false &&
      from > (names.at(-1)?.to ?? 0)
    )
      from--;
    let to = i + 1;
    while (to < tokens.length && (!tokens[to - 1]?.possessive || possessesBody(tokens, to))) {
      if (isNameWord(tokens, to, known)) to++;
      else {
        const joined = joins(tokens, from, to, known);
        if (joined === 0) break;
        to += joined;
      }
    }
    while (tokens[from - 1]?.capital && OF_ADDRESS.has(tokens[from - 1]?.lower ?? '')) from--;
    // "His Excellency Karl Hale"
    const before = tokens[from - 1]?.lower;
    if ((before === 'his' || before === 'her') && OF_MAJESTY.test(tokens[from]?.lower ?? '')) from--;
    if (tokens[from - 1]?.lower === 'the' && OF_ADDRESS.has(tokens[from]?.lower ?? '') && to > from + 1) from--;
    names.push(interpret(tokens, from, to, surnames));
    i = to;
  }
  return joinOffices(tokens, names);
}

/** "Minister of Industry, Senator the Hon. Rosa Lim, said": an office and a name with a title of its own are one. */
function joinOffices(tokens: readonly Token[], names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const office = joined.at(-1);
    if (
      office?.kind === 'office' &&
      name.kind === 'person' &&
      name.title.length > 0 &&
      name.from === office.to + 1 &&
      tokens[office.to]?.text === ',' &&
      tokens[name.to]?.text === ','
    )
      joined[joined.length - 1] = { ...name, from: office.from, title: [...office.title, ...name.title] };
    else joined.push(name);
  }
  return joined;
}

const OF_MAJESTY = /^(?:excellency|eminence|holiness|honou?r|worship|lordship|majesty)$/;

/**
 * "Growers’ Alliance", "People’s Party", "St Mary’s Hospital", "the Coroner’s Office", "the Alzheimer’s Society", "King’s College
 * London": the ’s is part of a body’s name. Refuses Nato’s Rosa Lim, Norway’s Society.
 */
function possessesBody(tokens: readonly Token[], to: number): boolean {
  const owner = tokens[to - 1];
  if (!owner) return false;
  const next = tokens[to];
  if (
    next?.capital &&
    !next.possessive &&
    CALLED_AFTER.test(next.lower) &&
    !owner.word.place &&
    !isDemonym(owner.lower)
  )
    return true;
  if (ownsBody(tokens, to - 1)) return true;
  if (
    !(
      owner.lower.endsWith('s') ||
      owner.word.office ||
      /^(?:people|women|men|children|workers)$/.test(owner.lower) ||
      isSaint(tokens[to - 2])
    )
  )
    return false;
  let end = to;
  while (end < to + 3 && tokens[end]?.capital && !tokens[end]?.possessive) end++;
  return end > to && INSTITUTIONS.has(tokens[end - 1]?.lower ?? '');
}

/** What is called after somebody, so that its name goes on behind the ’s. */
const CALLED_AFTER =
  /^(?:society|foundation|college|school|hospital|hospice|church|bakery|brewery|dairy|kitchen|garage|stores|diner|fund)$/;
