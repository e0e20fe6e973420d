import { search } from '../../addresses.ts';
import * as say from '../../words/index.ts';
import { element } from './elements.ts';
import { suggestInHeader } from './header.ts';

/**
 * A search field over whatever is read, for those who ask for it by keyboard: Enter opens the search, Escape goes back to
 * the page as it was, with the focus where it had been.
 */
export function openDialog(): void {
  const open = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
  if (open) {
    open.querySelector('input')?.select();
    return;
  }
  const field = element('input', {
    type: 'search',
    name: 'q',
    id: 'dialog-search',
    'aria-label': say.dialog.field,
    placeholder: say.dialog.placeholder,
    autocomplete: 'off',
    enterkeyhint: 'search',
  });
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': say.dialog.title },
    element('form', { action: search }, field, element('button', { type: 'submit' }, say.dialog.title)),
  );
  document.body.append(dialog);
  // A dialog that is closed is gone: the next begins empty.
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.showModal();
  suggestInHeader(field);
  field.focus();
}
