/**
 * Keys for those who read with the keyboard: `/` (or Ctrl/⌘ K) goes to the search field, `j` and `k` to the next and the
 * previous entry. Single letters disturb people who speak to their computer, so they can be switched off.
 */
export function startShortcuts(): void {
  const choice = document.querySelector<HTMLInputElement>('#shortcuts');
  if (choice) remember(choice);
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key === 'k') return goToSearch(event);
    if (event.ctrlKey || event.metaKey || isTyping(event.target) || choice?.checked === false) return;
    if (event.key === '/') goToSearch(event);
    else if (event.key === 'j') step(1, event);
    else if (event.key === 'k') step(-1, event);
  });
}

function remember(choice: HTMLInputElement): void {
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
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), select, textarea, [contenteditable]') !== null;

function goToSearch(event: Event): void {
  // The search page has a field of its own, which stands after the one in its header.
  const field =
    document.querySelector<HTMLInputElement>('main input[name=q]') ??
    document.querySelector<HTMLInputElement>('#site-search');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

/** Moves the focus by `by` stops. A stop is whatever the page marks with `data-stop`: entries, or quotations. */
function step(by: 1 | -1, event: Event): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter((stop) => stop.checkVisibility());
  const focused = document.activeElement;
  // From wherever the focus is, or else from what is at the top of the window.
  const isAfter = (stop: HTMLElement) =>
    focused && focused !== document.body && focused.id !== 'content'
      ? Boolean(focused.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING)
      : stop.getBoundingClientRect().top > 1;
  const after = stops.findIndex(isAfter);
  const end = after === -1 ? stops.length : after;
  const isOn = focused !== null && stops.some((stop) => stop === focused);
  const target = stops[by === 1 ? end : end - (isOn ? 2 : 1)];
  if (!target) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}
