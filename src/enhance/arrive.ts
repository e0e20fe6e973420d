/**
 * Shows the whole of a quotation arrived at: its later stretches, too, which an address alone cannot name. The browser has
 * marked and scrolled to the first by itself.
 */
export function markArrivals(): void {
  const mark = () => {
    for (const stretch of document.querySelectorAll('q.arrived')) stretch.classList.remove('arrived');
    const id = location.hash.slice(1);
    const isQuotation = /^q-[0-9a-f]{8}$/.test(id);
    // What became of a quotation that was published stands at its address; of any other nothing is known.
    const unknown = document.querySelector<HTMLElement>('.formerly > .unknown');
    if (unknown) {
      unknown.hidden = !isQuotation || document.getElementById(id) !== null;
      if (!unknown.hidden) unknown.scrollIntoView({ block: 'center' });
    }
    if (!isQuotation) return;
    // An id of before its words were mended stands inside the quotation that has another now.
    const first = document.getElementById(id)?.closest('q');
    if (first && first.id !== id) first.classList.add('arrived');
    const now = first?.id ?? id;
    for (const stretch of document.querySelectorAll(`[data-continues="${now}"]`)) stretch.classList.add('arrived');
  };
  addEventListener('hashchange', mark);
  mark();
}
