/** Offers a search for the words of an address at which there is nothing: /articles/truss-warns/ → “truss warns”. */
export function suggestSearch(): void {
  const line = document.querySelector<HTMLElement>('.lost');
  const link = line?.querySelector('a');
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = last
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
  if (!line || !link || words === '') return;
  link.textContent = `“${words}”`;
  link.search = String(new URLSearchParams({ q: words }));
  line.hidden = false;
}
