import slugify from '@sindresorhus/slugify';

/** Bytes in UTF-8: with the day and the ending an entry's file name stays below what every file system takes. */
const longest = 80;

/** Letters of the alphabets that can be read in Latin ones, with the marks on them. */
const ALPHABETIC =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Inherited}]+/gu;

const PLAIN = /^[ -~]*$/;

/**
 * The one form of a name or headline that addresses and ids are made of: "Liz Truss" → "liz-truss", "AT&T" →
 * "at-and-t", "Володимир" → "volodimir". Scripts that have no plain reading in Latin letters are kept: "習近平".
 * Lower case, letters, digits and hyphens, at most 80 bytes, cut between words. Words that leave nothing (all
 * punctuation) give "untitled".
 */
export function slugOf(words: string): string {
  const letters = words.normalize('NFC').replace(/[’'ʼ](?=\p{L})/gu, '');
  const slug = (PLAIN.test(letters) ? letters : letters.replace(ALPHABETIC, inLatin))
    .replace(/&/g, ' and ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return shorten(slug) || 'untitled';
}

/** Greek of the old spelling has marks that no table lists: without them it is read as the new one. */
function inLatin(letters: string): string {
  const plain = /\p{Script=Greek}/u.test(letters) ? letters.normalize('NFD').replace(/\p{M}/gu, '') : letters;
  return slugify(plain, { decamelize: false, separator: '' }) || plain.replace(/\p{Script=Inherited}/gu, '');
}

function shorten(slug: string): string {
  if (slug.length * 3 <= longest) return slug;
  let bytes = 0;
  let end = 0;
  for (const letter of slug) {
    bytes += Buffer.byteLength(letter);
    if (bytes > longest) break;
    end += letter.length;
  }
  if (end === slug.length) return slug;
  const lastHyphen = slug.lastIndexOf('-', end);
  return lastHyphen > 0 ? slug.slice(0, lastHyphen) : slug.slice(0, end);
}
