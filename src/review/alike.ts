import { foldTransliteration } from '../pipeline/attribution/spelling.ts';
import { distance } from '../search/page/distance.ts';
import { soundKey, spellingKey, transliterate } from '../search/transliteration.ts';
import { HONORIFICS, isOffice } from '../text/words/titles.ts';

/**
 * Given names as languages and papers write them where neither spelling nor sound is near; each line one name. What papers
 * merely spell in two ways (Sergey, Sergei) needs no line.
 */
const GIVEN_NAMES = `
  katherine catherine kathryn catharine kateryna ekaterina yekaterina katerina
  alexander aleksandr oleksandr alexandr aliaksandr
  alexei aleksei oleksiy oleksii
  mikhail mykhailo michael mihail
  nikolai mykola nicholas nicolas
  andrei andriy andrii andrew
  sergei sergey serhiy serhii sergii
  vladimir volodymyr uladzimir
  dmitri dmytro dmitry
  evgeny yevgeny yevhen evhen eugene
  grigory hryhoriy hryhorii gregory
  pavel pavlo paul
  pyotr petro peter
  elena olena yelena helen
  anna hanna ann anne
  tatiana tetiana tatyana
  svetlana svitlana
  natalia nataliya natalya
  geoffrey jeffrey geoff jeff
  stephen steven stefan stephan
  mohammed muhammad mohamed mohammad mehmet
  yusuf yousef youssef joseph
  philip phillip philippe filip
  margaret margret margarita
  john jon ian ivan
  louis lewis luis
  marc mark marko
  carl karl
`;

/**
 * A name in Latin letters without what spellings differ in: “Ann-Marie” as “Ann Marie”, “Yevhen” as “Evhen”, “Делія” as
 * “Delia”, “Mueller” as “Müller”.
 */
export const withoutHabits = (name: string): string => {
  const words = name.replace(/^(?:the|an?)\s/i, '').split(/[\s-]+/);
  return foldTransliteration(
    words
      .map(transliterate)
      .join(' ')
      .replace(/([aou])e(?=[a-z])/gi, '$1'),
  ).replace(/\bie/g, 'e');
};

const namesAlike = new Map<string, number>();
for (const [n, line] of GIVEN_NAMES.trim().split('\n').entries())
  for (const name of line.trim().split(/\s+/)) {
    const plain = withoutHabits(name);
    if (!namesAlike.has(plain)) namesAlike.set(plain, n);
  }

/**
 * Whether two names, both as `withoutHabits` gives them, may be one: the same but for a letter or two, or as another language
 * or paper writes it, or the one longer by a word.
 * Takes Katherine and Kathryn Moss, Oleksandr Hnatiuk and Alexander Gnatyuk, Wen-ping and Wenping Xi. Refuses Karl and Rosa Hale.
 */
export function mayBeOneName(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length > 1 && y.length > 1 && x.join('') === y.join('')) return true;
  if (x.length !== y.length) {
    const [short, long] = x.length < y.length ? [x, y] : [y, x];
    if (short.length < 2) return false;
    if (short.every((word) => long.includes(word))) return true;
    return isOneGivenName(short[0] ?? '', long[0] ?? '') && isOneSurname(short.at(-1) ?? '', long.at(-1) ?? '');
  }
  if (x.length < 2) return false;
  // The surname and every other name may differ by a slip each, and one of them at least is the same.
  const apart = x.map((word, n) => distance(word, y[n] ?? '', 3));
  const total = apart.reduce((sum, each) => sum + each, 0);
  const slips = x.every((word, n) => (apart[n] ?? 9) <= (Math.min(word.length, y[n]?.length ?? 0) > 4 ? 2 : 1));
  if (slips && total <= 2 && apart.some((each) => each === 0)) return true;
  return x.every((word, n) => (n === 0 ? isOneGivenName : isOneSurname)(word, y[n] ?? ''));
}

function isOneGivenName(a: string, b: string): boolean {
  const line = namesAlike.get(a);
  return a === b || soundsAlike(a, b) || (line !== undefined && line === namesAlike.get(b));
}

const isOneSurname = (a: string, b: string): boolean =>
  a === b || (a.length > 3 && b.length > 3 && spellingKey(a) === spellingKey(b));

/** Short words sound like too many others: Lee and Lou. */
const soundsAlike = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && a.charAt(0) === b.charAt(0) && soundKey(a) === soundKey(b);

/**
 * The office that a text gives somebody where it prints the whole name: "mayor of ostbury", of “Ada Quill, the mayor of Ostbury,”.
 * Null where it gives none, or one that many hold at once (“a farmer”).
 */
export function officeIn(text: string, name: string): string | null {
  for (let at = text.indexOf(`${name}, `); at !== -1; at = text.indexOf(`${name}, `, at + 1)) {
    const after = text.slice(at + name.length + 2, at + name.length + 82);
    const [, words] = /^(?:the\s+)?([^,.;:“”"()\n]{4,60})[,.;:“”"\n]/.exec(after) ?? [];
    if (words === undefined || /^(?:an?|one|who|which|now|then|also)\s|\d/i.test(words)) continue;
    const office = words.toLowerCase().replace(/\s+/g, ' ').trim();
    const [head = ''] = office.split(/ (?:of|for|at|in|to) /);
    if (isOffice(head.split(' ').at(-1) ?? '')) return office;
  }
  return null;
}

/** Whether two who hold one office may be one: of one surname, or of one given name. Both as `withoutHabits` gives them. */
export function shareName(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')].map((words) => words.filter((word) => !HONORIFICS.has(word)));
  if (!x || !y || x.length < 2 || y.length < 2) return false;
  return isOneSurname(x.at(-1) ?? '', y.at(-1) ?? '') || isOneGivenName(x[0] ?? '', y[0] ?? '');
}
