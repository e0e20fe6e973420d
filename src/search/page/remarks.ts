import * as urls from '../../addresses.ts';
import * as say from '../../words/index.ts';
import { nothingAsked, type Query, writeAddress } from './address.ts';
import { element } from './elements.ts';
import type { Reply } from './reply.ts';
import { shortened } from './shortened.ts';

/** What was looked for instead of a misspelt word; '' where nothing was corrected. */
export const saidOf = ({ corrected }: Pick<Reply, 'corrected'>): string =>
  corrected.length === 0
    ? ''
    : say.search.instead(
        corrected.map(({ typed }) => shortened(typed)),
        corrected.map(({ by }) => by),
      );

/**
 * How the words were read, and the way back to them as they were typed; null where they were taken as they stand. `typedAs` are
 * the words before names and days in them became filters.
 */
export function noteOf({ corrected, asked: meant }: Reply, asked: Query, typedAs: string): HTMLElement | null {
  const asIs = corrected.length > 0 ? asked.words.trim() : typedAs;
  if (asIs === '') return null;
  const shown = asIs.length > 60 ? `${asIs.slice(0, 59)}…` : asIs;
  const [link, end] = say.search.asTyped(shown, !meant.words && corrected.length === 0);
  return element(
    'p',
    { class: 'reading' },
    corrected.length > 0 ? saidOf({ corrected }) : say.search.becameFilters,
    element(
      'a',
      { href: urls.search + writeAddress({ ...nothingAsked, words: asIs, asTyped: true }), 'data-step': true },
      link,
    ),
    end,
  );
}

/** That the words stand around the quotations found, or that these only come near to them; '' where they stand in them. */
export const nearnessOf = ({ around, nearest, asked }: Reply): string =>
  around ? say.search.around(shortened(asked.words.trim())) : nearest ? say.search.nearest : '';

/** The same as a line of the page; null where there is nothing to say. */
export const nearnessNote = (reply: Reply): HTMLElement | null =>
  nearnessOf(reply) === '' ? null : element('p', { class: 'reading' }, nearnessOf(reply));

/** That there is nothing, and why; where the reason says so itself, that alone. */
export const sayNothing = (reason: string): string =>
  reason.startsWith(say.search.noResultsFor('').slice(0, 6)) ? reason : `${say.search.noResults} ${reason}`;

/** That the index cannot be had, with a way to try again and one that needs no search. */
export function failureNote(retry: () => void): HTMLElement {
  const again = element('button', { type: 'button' }, say.search.again);
  again.addEventListener('click', retry);
  return element(
    'div',
    { class: 'nothing', role: 'alert' },
    element(
      'p',
      {},
      element('strong', {}, say.search.notLoaded),
      import.meta.env.DEV ? say.search.noIndex : say.search.noConnection,
    ),
    element(
      'p',
      {},
      again,
      ' ',
      element('a', { href: urls.speakers }, say.search.withoutIt[0]),
      say.search.withoutIt[1],
    ),
  );
}
