import { memoize } from '../../memoize.ts';
import { isCountry, isDemonym, isPlace, PARTIES } from './lexicon.ts';

/** Countries whose people are not called by the first four letters of their name, each line one country. */
const NATIONS: ReadonlyMap<string, string> = new Map(
  `us u.s. usa america american
   uk u.k. britain british briton
   france french
   poland polish pole
   spain spanish spaniard
   denmark danish dane
   finland finnish finn
   sweden swedish swede
   scotland scottish scots scot
   serbia serbian serb
   croatia croatian croat
   slovakia slovakian slovak
   slovenia slovenian slovene
   brittany breton
   zealander kiwi
   argentina argentinian argentine
   ireland irish
   netherlands dutch holland dutchman dutchwoman
   switzerland swiss
   wales welsh
   iceland icelandic
   czechia czech
   philippines filipino filipina
   thailand thai
   peru peruvian
   iran iranian persian
   iraq iraqi
   oman omani
   mali malian
   cuba cuban
   laos laotian
   fiji fijian
   russia russian
   ukraine ukrainian
   germany german
   china chinese
   japan japanese
   norway norwegian
   turkey turkish turk
   israel israeli`
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/);
      return words.map((word): [string, string] => [word, words[0] as string]);
    }),
);

/** Where governments sit, by which their countries are called: the Kremlin leader, Oslo’s foreign minister. */
const SEATS: ReadonlyMap<string, string> = new Map(
  `us washington pentagon
   uk downing westminster whitehall
   russia moscow kremlin
   ukraine kyiv kiev
   france paris élysée elysée
   germany berlin
   china beijing
   japan tokyo
   norway oslo
   turkey ankara
   iran tehran
   poland warsaw
   spain madrid
   ireland dublin`
    .split('\n')
    .flatMap((line) => {
      const [nation = '', ...seats] = line.trim().split(/\s+/);
      return seats.map((seat): [string, string] => [seat, nation]);
    }),
);

/** The country that is called by where its government sits; null for any other word, as `nationOf`. */
export const nationOfSeat = (word: string): string | null => SEATS.get(word) ?? null;

/** Services that a country has for one thing: the MI6 chief is the British intelligence chief. */
export const SERVICES: ReadonlyMap<string, readonly [nation: string, field: string]> = new Map(
  `mi6 uk intelligence
   mi5 uk intelligence
   gchq uk intelligence
   cia us intelligence
   nsa us intelligence
   fsb russia intelligence
   svr russia intelligence
   gru russia intelligence
   mossad israel intelligence
   pentagon us defence`
    .split('\n')
    .map((line) => {
      const [service = '', nation = '', field = ''] = line.trim().split(/\s+/);
      return [service, [nation, field]] as const;
    }),
);

/** What somebody from a country is called, where it is not called so itself: the Pole, the Breton. */
const COMPATRIOTS: ReadonlySet<string> = new Set(
  `briton pole spaniard dane finn swede scot serb croat slovak slovene breton kiwi zealander argentine filipino filipina
   turk basque catalan corsican kurd arab thai czech greek
   tongan tanzanian malawian eritrean somali kuwaiti qatari pakistani bangladeshi nepali kazakh azeri moldovan cypriot uruguayan barbadian
   aussie ulsterman yorkshireman lancastrian mancunian glaswegian liverpudlian scouser geordie brummie tasmanian torontonian`.split(
    /\s+/,
  ),
);

/** Whether a word, in lower case, is what one person of a country or a town is called: Pole, American, Frenchwoman, Londoner. */
export const isCompatriot: (word: string) => boolean = memoize(
  (word) =>
    COMPATRIOTS.has(word) ||
    (word.endsWith('er') && isPlace(word.slice(0, -2))) ||
    (nationOf(word) !== null && /(?:an|man|ese)$/.test(word) && !isCountry(word)),
);

/** The first part of Frenchwoman, Dutchman. */
const PEOPLES = /^(?:french|dutch|english|irish|welsh|scots|cornish|manx)$/;

/**
 * The country a word is about, as a key that a country and its people share: Ukraine and Ukrainian, US and American. Null
 * for any other word: a party is no country.
 */
export const nationOf: (word: string) => string | null = memoize((word) => {
  const compound = /^(\p{L}{3,}?)(?:wo)?m[ae]n$/u.exec(word)?.[1];
  if (compound && PEOPLES.test(compound)) return NATIONS.get(compound) ?? compound.slice(0, 4);
  const listed = NATIONS.get(word);
  if (listed) return listed;
  if (PARTIES.has(word) || !(isDemonym(word) || isCountry(word))) return null;
  return word.slice(0, 4);
});
