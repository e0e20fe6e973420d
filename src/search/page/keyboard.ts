/** The results as one walks through them by keyboard. */
export interface ResultWalk {
  /** Goes to the first result, where there is one. */
  enter(): void;
}

/** Lets the arrows go from result to result in `list`, up from the first and with Escape back to `field`. */
export function walkResults(list: HTMLElement, field: HTMLElement): ResultWalk {
  const places = () => [...list.querySelectorAll<HTMLElement>('.place')];
  list.addEventListener('keydown', (event) => {
    const at = places().indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    if (event.key === 'ArrowDown') places()[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (places()[at - 1] ?? field).focus();
    else if (event.key === 'Escape') field.focus();
    else return;
    event.preventDefault();
  });
  return { enter: () => places()[0]?.focus() };
}

/**
 * Follows the links among the results that are pressed without a key: `step` gets the address of another question, which is asked
 * on this page, and `away` is called before any other page is gone to.
 */
export function followLinks(
  list: HTMLElement,
  { step, away }: { readonly step: (search: string) => void; readonly away: () => void },
): void {
  list.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    if (link.hasAttribute('data-step')) {
      event.preventDefault();
      step(new URL(link.href).search);
    } else if (!link.hasAttribute('download')) away();
  });
}
