/**
 * Words whose full stop belongs to them: the one list that every splitter of sentences, and every reader of names, asks.
 * Letters with full stops between (U.S., a.m., e.g.) and initials (J. Hale) need no entry. In lower case, without the stop.
 */
const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** They stand before a name, so that no sentence ends with them. */
const TITLES = new Set(
  list(`mr mrs ms mx dr drs prof profs rev revs hon sen sens rep reps gov govs gen gens lt col maj capt cpt sgt cpl pvt
   cmdr cdr adm brig insp det supt sgts cllr coun ald atty asst amb msgr messrs mme mlle fr br ven pres dep del
   geo chas jos thos jas robt wm engr barr ing smt const spc tech adv arc pharm alh ir assoc`),
);

/** They may be the last of a sentence, which a word that is no name then shows: in Mass. The river. */
const OTHERS = new Set(
  list(`st mt ft pt rt ave blvd jr sr inc corp co ltd bros dept univ assn intl natl no nos fig vol approx etc vs v cf ca al viz
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   calif fla tex pa va conn ill mass mich minn wis ariz colo ore wash tenn ga la ky md n.h`),
);

/** Written small, these are abbreviations too; any other is a word where it has no capital: he fell ill, the sun, a gen. */
const SMALL = new Set(
  list('mr mrs ms dr prof st jr sr inc corp co ltd dept no nos fig vol approx etc vs v cf ca al viz'),
);

/** Abbreviations only before a name or a number: Mt. Kisco, Geo. Hale, No. 10, Fig. 3; not “said no.”, nor “the Pres.” */
const BEFORE_NAMES = new Set(
  list(
    'mt ft pt rt wm geo chas jos thos jas robt ald pres dep al engr barr ing smt const spc tech adv arc pharm alh ir assoc',
  ),
);
const BEFORE_NUMBERS = new Set(list('no nos fig vol'));

/**
 * Whether the full stop behind a word, given as printed without it, belongs to the word; `next` is the character behind
 * the space that follows.
 */
export function isAbbreviation(word: string, next: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return true;
  // “Marie-St. Clair”: what stands behind the last hyphen tells.
  const last = word.slice(word.lastIndexOf('-') + 1);
  if (last !== word && /^\p{Lu}\p{Ll}/u.test(last)) return isAbbreviation(last, next);
  const lower = word.toLowerCase();
  if (!TITLES.has(lower) && !OTHERS.has(lower)) return false;
  if (lower === word && !SMALL.has(lower)) return false;
  // “said Amartya Sen.”, at the end of a paragraph: no title stands last.
  if (TITLES.has(lower) && !/^[^\s]/u.test(next)) return false;
  if (BEFORE_NUMBERS.has(lower)) return /\p{N}/u.test(next);
  return !BEFORE_NAMES.has(lower) || /^[\p{Lu}“"]/u.test(next);
}

/** Whether a sentence may end with an abbreviation, given as printed with its full stop: “in the U.S. He left”. */
export const mayEndSentence = (abbreviation: string): boolean =>
  /^(?:\p{L}\.)+$/u.test(abbreviation) || OTHERS.has(abbreviation.slice(0, -1).toLowerCase());
