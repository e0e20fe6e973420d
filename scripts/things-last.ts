const things = /\s*<script type="application\/ld\+json">[^<]*<\/script>/;

/**
 * Moves what machines are told of a page to the end of its head, behind the styles that Astro puts there last: so near the
 * words that it repeats it weighs least on the way.
 */
export function thingsLast(page: string): string {
  const found = things.exec(page)?.[0];
  const end = page.indexOf('</head>');
  if (found === undefined || page.indexOf(found) > end) return page;
  return page.slice(0, end).replace(found, '') + found.trim() + page.slice(end);
}
