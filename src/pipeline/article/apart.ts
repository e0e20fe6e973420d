// Takes “By ROSA LIM”, “Wednesday, 3 May 1998” and “Continued on page 4”. Refuses “on 3 May 1998 the harbour froze from end to”.

import { isAnnounced } from './bylines.ts';
import { isCaption } from './captions.ts';
import { furnitureKind } from './furniture/index.ts';
import { readStamp } from './stamp.ts';

/** A full line of a wrapped file is no wider. */
const widest = 100;

/** A line that belongs to no paragraph, however full it is: a folio, a date, a byline, where the story goes on. */
export function standsApart(words: string): boolean {
  if (words.length > widest) return false;
  if (/\d/.test(words)) {
    if (/\S\s{3,}\S/.test(words) || readStamp(words) !== null || furnitureKind(words) === 'page number') return true;
  }
  // “(Continued on Page Two)”
  if (/^[([]?[Cc]on?t/.test(words) && furnitureKind(words) === 'page number') return true;
  // “CHECK: Ms Lim at the wall. Picture: Jan Hale” begins and ends as a picture's words do.
  if (
    /^\p{Lu}{3,}[\p{Lu} ’'-]{0,30}: |^(?:Above|Below|Left|Right|Inset|Pictured): /u.test(words) &&
    isCaption(words) &&
    (/[.!?]$/.test(words) || !/^(?:Above|Below|Left|Right|Inset|Pictured): \p{Lu}/u.test(words))
  )
    return true;
  // An address stands alone.
  if (!words.includes(' ')) return /^(?:https?:\/\/\S+|[\w.+-]+(?:@[\w-]+)?(?:\.[\w-]{2,})+\/?)$/.test(words);
  // “WORDS ROSA LIM”, “PHOTOGRAPHS JAN HALE”, as magazines sign what they print.
  if (
    /^(?:WORDS|TEXT|PHOTOGRAPHS?|PHOTOGRAPHY|PHOTOS|PICTURES|ILLUSTRATIONS?)(?: BY)?:? \p{Lu}{2,}[\p{Lu} .’'-]{2,40}$/u.test(
      words,
    )
  )
    return true;
  if (/\bwrote:$/.test(words) && furnitureKind(words) === 'mail header') return true;
  return /^(?:by\s|(?:text|words|story|report|interview)\s?(?::|by\b|and\b))/i.test(words) && isAnnounced(words);
}
