/** Longer titles are cut by every list of search results and every tab. */
const longest = 60;

/**
 * What a browser calls a page: "Liz Truss – Russia and Ukraine". Where both do not fit, the page's own name; where even
 * that is too long, its beginning.
 */
export function pageTitle(name: string, site: string): string {
  const both = name === site ? site : `${name} – ${site}`;
  if (both.length <= longest) return both;
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1);
  return `${cut.slice(0, cut.includes(' ', longest / 2) ? cut.lastIndexOf(' ') : cut.length).replace(/[\s,.;:–—-]+$/, '')}…`;
}
