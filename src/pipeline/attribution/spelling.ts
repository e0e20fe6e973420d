import { memoize } from '../../memoize.ts';

/** Folds a name for comparison: no case, no diacritics, one kind of apostrophe and hyphen. */
export const fold: (name: string) => string = memoize((name) =>
  /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/ł/g, 'l')
        .replace(/ø/g, 'o')
        .replace(/đ/g, 'd')
        .replace(/ß/g, 'ss')
        .replace(/[’ʼ‘`]/g, "'")
        .replace(/[‐‑]/g, '-')
        .replace(/\s+/g, ' ')
        .trim(),
);

/**
 * Folds what differs between transliterations of one name, above all from Cyrillic: Sergei, Sergey and Sergiy; Dmitri
 * and Dmitry; Zelensky, Zelenskyy and Zelenskiy; Volodymyr stays apart from Vladimir, which is another form of it.
 */
export const foldTransliteration: (name: string) => string = memoize((name) =>
  fold(name)
    // Letters of another script tell names apart as well.
    .replace(/[^\p{L}\s-]/gu, '')
    .replace(/kh/g, 'h')
    .replace(/zh/g, 'z')
    .replace(/ks/g, 'x')
    .replace(/w/g, 'v')
    .replace(/(?:yy|iy|ij|yi|ii|ey|ei|ie|y|j)/g, 'i')
    .replace(/(?:ou|u)/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(/i+(?=\b)/g, 'i'),
);

/** Short forms of English given names, each line one name. */
const SHORT_FORMS = `
  elizabeth liz lizzie beth betty eliza
  william bill will billy
  robert bob rob bobby
  richard dick rick rich
  joseph joe joey
  james jim jimmy jamie
  john jack johnny
  jonathan jon jonny
  michael mike mick mickey
  thomas tom tommy
  charles charlie chuck
  edward ed ted eddie teddy ned
  theodore ted teddy
  daniel dan danny
  david dave davey
  donald don donnie
  anthony tony
  antony tony
  andrew andy drew
  benjamin ben benny
  samuel sam
  samantha sam
  matthew matt
  christopher chris kit
  christine chris chrissy
  nicholas nick nicky
  stephen steve
  steven steve
  timothy tim
  gregory greg
  jeffrey jeff
  geoffrey geoff
  kenneth ken kenny
  lawrence larry
  patrick pat paddy
  patricia pat patty trish tricia
  margaret maggie meg peggy
  katherine kate kathy katie kat
  catherine kate cathy katie
  kathleen kathy
  deborah debbie deb
  susan sue susie
  barbara barb
  jennifer jen jenny
  rebecca becky
  alexander alex sandy sasha
  alexandra alex sandra
  alexandria alex
  raymond ray
  ronald ron ronnie
  gerald gerry jerry
  frederick fred freddy
  francis frank
  franklin frank
  albert al bert
  alan al
  eugene gene
  leonard len lenny
  peter pete
  philip phil
  phillip phil
  walter walt
  zachary zach zack
  joshua josh
  jacob jake
  nathaniel nate nathan
  rudolph rudy
  mitchell mitch
  bernard bernie
  victoria vicky
  victor vic
  dmitri dima
  vladimir volodya
`;

const shortForms = new Map<string, Set<number>>();
for (const [index, line] of SHORT_FORMS.trim().split('\n').entries()) {
  for (const form of line.trim().split(/\s+/)) {
    const groups = shortForms.get(form) ?? new Set();
    groups.add(index);
    shortForms.set(form, groups);
  }
}

/** Whether a given name has short forms, or is one. In lower case. */
export const hasShortForms = (given: string): boolean => shortForms.has(given);

/** Whether one given name is the short form of another: Liz of Elizabeth. Both in lower case. */
export function isShortForm(a: string, b: string): boolean {
  const groups = shortForms.get(a);
  return groups !== undefined && [...(shortForms.get(b) ?? [])].some((group) => groups.has(group));
}

/**
 * Whether two given names may be one person’s: the same, a transliteration, an initial or a short form.
 * Takes Sergei and Sergey, Joe and Joseph, D. and Donald. Refuses Bill and Hillary.
 */
export function sameGivenName(a: string, b: string): boolean {
  const [x, y] = [fold(a).replace(/\./g, ''), fold(b).replace(/\./g, '')];
  if (x === y || foldTransliteration(x) === foldTransliteration(y)) return true;
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0);
  return isShortForm(x, y);
}
