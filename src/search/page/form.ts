import * as say from '../../words/index.ts';
import type { Query } from './address.ts';
import { type Counts, sortOf } from './choosing.ts';
import { element } from './elements.ts';
import { asksForWords, readQuestion } from './question.ts';

/** The controls of the search form. */
export interface SearchForm {
  /** Sets every control to what is asked for. */
  fill(asked: Query): void;
  /** Writes how many of each kind there are, and offers the orders that the question has. */
  draw(asked: Query, counts: Counts['kind']): void;
}

/** Takes the form in hand. Where there is room beside the results, its filters stand open. */
export function startForm(form: HTMLFormElement, field: HTMLInputElement): SearchForm {
  const set = (name: string, value: string) => {
    const control = form.elements.namedItem(name);
    if (
      control instanceof RadioNodeList ||
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement
    ) {
      control.value = value;
    }
  };
  const wide = matchMedia('(width >= 72rem)');
  const filters = form.querySelector<HTMLDetailsElement>('.filters');
  const openFilters = () => {
    if (filters) filters.open = wide.matches;
  };
  wide.addEventListener('change', openFilters);
  openFilters();
  const hasWords = ({ words }: Query) => asksForWords(readQuestion(words));

  return {
    fill(asked) {
      if (field.value !== asked.words) field.value = asked.words;
      for (const name of ['from', 'to', 'days', 'kind', 'group'] as const) set(name, asked[name]);
      set('sort', asked.sort ?? sortOf(asked, hasWords(asked)));
    },
    draw(asked, { quotation, phrase, article }) {
      for (const [kind, number] of Object.entries({ all: quotation + phrase + article, quotation, article })) {
        const label = form.querySelector(`[data-count="${kind}"]`);
        label?.replaceChildren(number.toLocaleString(say.tag), ...(kind === 'quotation' ? andPhrases(phrase) : []));
      }
      const words = hasWords(asked);
      const byRelevance = form.querySelector<HTMLOptionElement>('option[value=relevance]');
      if (byRelevance) byRelevance.disabled = !words;
      set('sort', sortOf(asked, words));
    },
  };
}

/** “+ 10”, heard as “and 10 repeated phrases”; nothing for none. */
const andPhrases = (phrases: number): readonly HTMLElement[] =>
  phrases === 0
    ? []
    : [
        element('span', { 'aria-hidden': 'true' }, ` + ${phrases.toLocaleString(say.tag)}`),
        element('span', { class: 'only-heard' }, `, ${say.counts.phrases(phrases)}`),
      ];

/** What a reader chooses in the form outside its field and its lists of filters, by the name it has in the address. */
const choices = ['from', 'to', 'days', 'kind', 'sort', 'group'];

/** Calls `choose` with each choice made in the form. */
export function readChoices(form: HTMLFormElement, choose: (name: string, value: string) => void): void {
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (choices.includes(target.name)) choose(target.name, target.value);
  });
}
