/**
 * Makes search reachable from any page: `/` and Ctrl or ⌘ K put the reader into the field. Small, for it is on every
 * page; all else is loaded once the field is entered.
 */
export function startOpening(search: string): void {
  const field = () => document.querySelector<HTMLInputElement>('#q, #site-search');
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
  const inHeader = document.querySelector<HTMLInputElement>('#site-search');
  inHeader?.addEventListener(
    'focus',
    async () => {
      const { startHeaderField } = await import('./header-field.ts');
      startHeaderField(inHeader);
    },
    { once: true },
  );
}
