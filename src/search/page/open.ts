/**
 * Makes search reachable from any page: `/` and Ctrl or ⌘ K put the reader into the field, the search page's own where
 * there is one. Small, for it is on every page: what the field suggests is loaded once somebody enters it.
 */
export function startOpening(search: string): void {
  const inHeader = document.querySelector<HTMLInputElement>('#site-search');
  const field = document.querySelector<HTMLInputElement>('#q') ?? inHeader;
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.defaultPrevented || !(isSlash || isChord)) return;
    event.preventDefault();
    if (!field) location.href = search;
    field?.focus();
    field?.select();
  });
  const load = async (into: HTMLInputElement) => (await import('./header.ts')).suggestInHeader(into);
  inHeader?.addEventListener('focus', () => void load(inHeader), { once: true });
}
