import * as to from '../../addresses.ts';
import { foldWord } from '../folding.ts';
import { type Asked, filtersOf, isFiltered, nothingAsked, writeAddress } from './address.ts';
import { choose, type Scores } from './choosing.ts';
import { count, element } from './elements.ts';
import type { Knowledge } from './knowledge.ts';
import type { Question } from './question.ts';
import { similarWords } from './spelling.ts';
import type { Suggestion } from './suggestions.ts';

/** Why nothing was found, and where to go from there. */
export interface Nothing {
  readonly asked: Asked;
  readonly question: Question;
  /** What the words alone find; null where no words were asked for. */
  readonly scores: Scores | null;
  readonly unknown: readonly string[];
  readonly knowledge: Knowledge;
  readonly suggestions: readonly Suggestion[];
  /** How a chosen filter is called. */
  readonly nameOf: (filter: string, value: string) => string;
  /** All words there are, loaded only now; empty where they cannot be had. */
  readonly words: readonly string[];
}

/** What a reader is told where nothing was found: the reason first, then every next step that leads somewhere. */
export function explainNothing(nothing: Nothing): HTMLElement {
  const { asked, scores, unknown, knowledge, suggestions, nameOf } = nothing;
  const found = (other: Asked) => choose(other, scores, knowledge.records, knowledge.facts).records.length;
  const steps: HTMLElement[] = [];
  const step = (text: string, next: Asked, note = '') => {
    steps.push(
      element('li', {}, element('a', { href: to.search + writeAddress(next), 'data-step': true }, text), note),
    );
  };
  const replaced = (word: string, by: string) =>
    asked.words
      .split(/(\s+)/)
      .map((part) => (foldWord(part) === word ? by : part))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();

  for (const word of unknown) {
    for (const similar of similarWords(word, nothing.words)) {
      step(`Search for “${replaced(word, similar)}”`, { ...asked, words: replaced(word, similar) });
    }
  }
  for (const suggestion of suggestions) {
    step(
      suggestion.kind === 'speaker' ? `Said by ${suggestion.name}` : `Said in ${suggestion.name}`,
      suggestion.asked,
      suggestion.asked.words && `, with “${suggestion.asked.words}”`,
    );
  }
  const without = unknown.reduce(
    (words, word) =>
      words
        .split(/\s+/)
        .filter((part) => foldWord(part) !== word)
        .join(' '),
    asked.words,
  );
  if (unknown.length > 0 && without && without !== asked.words.trim())
    step(`Search for “${without}” alone`, { ...asked, words: without });
  if (unknown.length === 0 && isFiltered(asked)) {
    const chosen = filtersOf(asked);
    for (const { filter, value, without } of chosen) {
      const number = scores || isFiltered(without) ? found(without) : 0;
      if (number > 0) step(`Without ${nameOf(filter, value)}`, without, `: ${count(number, 'result')}`);
    }
    const bare = { ...nothingAsked, words: asked.words };
    if (scores && chosen.length > 1 && found(bare) > 0)
      step('Without any filter', bare, `: ${count(found(bare), 'result')}`);
  }
  const reason =
    unknown.length > 0
      ? `${unknown.map((word) => `“${word}”`).join(' and ')} ${unknown.length === 1 ? 'stands' : 'stand'} in no quotation or article.`
      : scores && scores.size === 0
        ? 'No quotation or article holds all of these words.'
        : scores
          ? 'The words are found, but not under the filters chosen.'
          : 'Nothing fits all of the filters chosen.';
  return element(
    'div',
    { class: 'nothing' },
    element('p', {}, element('strong', {}, 'Nothing found. '), reason),
    steps.length > 0 ? element('ul', {}, ...steps) : null,
    element(
      'p',
      {},
      element('a', { href: to.speakers }, `Everybody who is quoted (${knowledge.facts.speakers.length})`),
      ' — ',
      ...busiest(knowledge),
    ),
  );
}

/** Links to those who are quoted most. */
function busiest({ facts, known }: Knowledge): (HTMLElement | string)[] {
  return facts.speakers
    .map(([id, name], place) => ({ id, name, number: known.counts[place] ?? 0 }))
    .sort((a, b) => b.number - a.number)
    .slice(0, 5)
    .flatMap(({ id, name }, n) => [n === 0 ? '' : ', ', element('a', { href: to.speaker(id) }, name)]);
}
