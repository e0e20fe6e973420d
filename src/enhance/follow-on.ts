/**
 * Leads on from an address that moved, with the quotation it named: the page's own refresh, which works without this
 * script, would lose what stands after the #.
 */
export function followOn(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.moved-to');
  if (link) location.replace(link.href + location.hash);
}
