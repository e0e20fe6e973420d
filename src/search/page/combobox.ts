import * as say from '../../words/index.ts';
import { element } from './elements.ts';
import type { Suggestion } from './suggestions.ts';

/**
 * Suggestions under a search field: arrows choose, Enter takes, Escape closes. Without a choice Enter stays the form's.
 * `leave` is called where the arrow leads down out of the list.
 */
export function attachSuggestions(
  field: HTMLInputElement,
  suggestions: () => Promise<readonly Suggestion[]>,
  take: (suggestion: Suggestion) => void,
  leave: () => void = () => undefined,
): { refresh(): Promise<void>; close(): void } {
  const list = element('ul', {
    role: 'listbox',
    id: `${field.id}-suggestions`,
    class: 'suggestions',
    hidden: true,
    'aria-label': say.dialog.suggestions,
  });
  field.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  })) {
    field.setAttribute(name, value);
  }
  let shown: readonly Suggestion[] = [];
  let active = -1;
  let turn = 0;

  const close = () => {
    turn++;
    shown = [];
    draw();
  };
  const draw = () => {
    active = -1;
    list.replaceChildren(
      ...shown.map((suggestion, n) => {
        const option = element(
          'li',
          { role: 'option', id: `${list.id}-${n}`, 'aria-selected': 'false' },
          element('strong', {}, suggestion.name),
          ' ',
          element(
            'span',
            {},
            [suggestion.note, suggestion.count === null ? '' : say.dialog.quotations(suggestion.count)]
              .filter(Boolean)
              .join(' · '),
          ),
        );
        // Not on click: the field would lose the focus, and close the list, before it came.
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          choose(suggestion);
        });
        return option;
      }),
    );
    list.hidden = shown.length === 0;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    field.removeAttribute('aria-activedescendant');
  };
  const point = (at: number) => {
    active = at;
    for (const [n, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(n === at));
    if (at === -1) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`);
    list.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (suggestion: Suggestion) => {
    close();
    take(suggestion);
  };
  const refresh = async () => {
    const mine = ++turn;
    const found = await suggestions();
    if (mine !== turn || document.activeElement !== field) return;
    shown = found;
    draw();
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (active < shown.length - 1) point(active + 1);
      else {
        close();
        leave();
      }
    } else if (event.key === 'ArrowUp' && shown.length > 0) {
      event.preventDefault();
      point(active === -1 ? shown.length - 1 : active - 1);
    } else if (event.key === 'Enter') {
      const suggestion = shown[active];
      if (suggestion) {
        event.preventDefault();
        choose(suggestion);
      } else close();
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault();
      close();
    }
  });
  field.addEventListener('blur', close);
  return { refresh, close };
}
