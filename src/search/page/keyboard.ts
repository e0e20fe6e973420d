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
