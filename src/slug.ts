import slugify from '@sindresorhus/slugify';

const longest = 80;

/**
 * The part of an address made from a name or headline: "Liz Truss" → "liz-truss". Lower-case ASCII letters, digits and
 * hyphens, at most 80 of them, cut between words. Words that leave nothing (all punctuation) give "untitled".
 */
export function slugOf(words: string): string {
  const slug = slugify(words.replace(/[’'](?=\p{L})/gu, ''), { decamelize: false });
  if (slug.length <= longest) return slug || 'untitled';
  const cut = slug.slice(0, longest + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : slug.slice(0, longest);
}
