import { heldIn } from './held.ts';
import { makeBar } from './hold.ts';

/** Lets the quotations of a list be held: each has a `details` that answers "why" without scripts, and gets its bar here. */
export function holdInList(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.hold')) {
    details.addEventListener('toggle', () => {
      if (!details.open || details.querySelector('.held')) return;
      details.append(makeBar(heldIn(details), 'why'));
    });
    // The words themselves can be pressed as well.
    const item = details.closest('li');
    item?.querySelector('blockquote')?.addEventListener('click', (event) => {
      const isWords = event.target instanceof Element && event.target.closest('b, .own') !== null;
      if (isWords && getSelection()?.isCollapsed) details.open = !details.open;
    });
  }
}
