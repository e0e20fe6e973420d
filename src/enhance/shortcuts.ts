/**
 * `j` and `k` go to the next and the previous stop: whatever a page marks with `data-stop`, entries or quotations. Single
 * keys disturb people who speak to their computer, so all of them, `/` for the search included, can be switched off.
 */
export function startShortcuts(): void {
  const choice = document.querySelector<HTMLInputElement>('#shortcuts');
  if (choice) rememberChoice(choice);
  // On the way down, so that a key switched off reaches nobody who listens for it.
  addEventListener(
    'keydown',
    (event) => {
      if (!['/', 'j', 'k'].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      if (choice?.checked === false) event.stopImmediatePropagation();
      else if (event.key !== '/' && step(event.key === 'j' ? 1 : -1)) event.preventDefault();
    },
    { capture: true },
  );
}

function rememberChoice(choice: HTMLInputElement): void {
  try {
    choice.checked = localStorage.shortcuts !== 'off';
    choice.addEventListener('change', () => {
      localStorage.shortcuts = choice.checked ? 'on' : 'off';
    });
  } catch {
    // Where nothing may be stored, the choice lasts as long as the page.
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]') !== null;

/** Moves the focus by one stop, from wherever it is or else from the top of the window. False where there is none left. */
function step(by: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) => stop.checkVisibility());
  const focused = document.querySelector('main :focus');
  const isAfter = (stop: HTMLElement) =>
    focused
      ? Boolean(focused.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
      : stop.getBoundingClientRect().top > 0;
  const found = stops.findIndex(isAfter);
  const after = found === -1 ? stops.length : found;
  const isOnStop = stops.some((stop) => stop === focused);
  const next = stops[by === 1 ? after : after - (isOnStop ? 2 : 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
  return next !== undefined;
}
