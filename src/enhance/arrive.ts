/**
 * Shows the whole of a quotation arrived at: its later stretches, too, which an address alone cannot name. The browser has
 * marked and scrolled to the first by itself.
 */
export function markArrivals(): void {
  const mark = () => {
    for (const stretch of document.querySelectorAll('q.arrived')) stretch.classList.remove('arrived');
    const id = location.hash.slice(1);
    if (!/^q-[0-9a-f]{8}$/.test(id)) return;
    for (const stretch of document.querySelectorAll(`[data-continues="${id}"]`)) stretch.classList.add('arrived');
  };
  addEventListener('hashchange', mark);
  mark();
}
