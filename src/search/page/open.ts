/**
 * Makes search reachable from any page: `/` puts the reader into the field, and Ctrl or ⌘ K opens one over the page; on
 * the search page both lead to its own. Small, for it is on every page: what a field suggests is loaded once it is used.
 */
export function startOpening(search: string): void {
  const inHeader = document.querySelector<HTMLInputElement>('#site-search');
  const onPage = document.querySelector<HTMLInputElement>('#q');
  const field = onPage ?? inHeader;
  addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
    const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
    const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.defaultPrevented || !(isSlash || isChord)) return;
    event.preventDefault();
    if (isChord && !onPage) {
      void import('./dialog.ts').then(({ openDialog }) => openDialog());
      return;
    }
    if (!field) location.href = search;
    field?.focus();
    field?.select();
  });
  const load = async (into: HTMLInputElement) => (await import('./header.ts')).suggestInHeader(into);
  inHeader?.addEventListener('focus', () => void load(inHeader), { once: true });
}
