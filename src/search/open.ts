/**
 * Makes search reachable from any page: `/` and Ctrl or ⌘ K put the reader into the field. Small, for it is on every
 * page; what the header's field suggests is loaded once somebody enters it. `search` is the search page's address.
 */
export function startOpening(search: string): void {
  // The search page has a field of its own, which stands after the one in its header.
  const field = () => document.querySelector<HTMLInputElement>('#q') ?? inHeader;
  const inHeader = document.querySelector<HTMLInputElement>('#site-search');
  addEventListener('keydown', (event) => {
    const typing = (event.target as Element | null)?.closest?.('input, textarea, select, [contenteditable]');
    const bySlash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const byChord =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!bySlash && !byChord) return;
    event.preventDefault();
    const found = field();
    if (!found) location.href = search;
    else {
      found.focus();
      found.select();
    }
  });
  const load = async () => (await import('./header.ts')).suggestInHeader(inHeader as HTMLInputElement);
  inHeader?.addEventListener('focus', () => void load(), { once: true });
}
