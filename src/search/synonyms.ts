/**
 * Words that papers of one time or country spell otherwise than readers do, places first. Folded; each list means one
 * thing. Names of people are no matter of this list: `people.yaml` has their spellings.
 */
const groups: readonly (readonly string[])[] = [
  ['kyiv', 'kiev', 'kiiv', 'kyyiv', 'kyev', 'kiew', 'kyjiv', 'kyjiw', 'kijev'],
  ['kharkiv', 'kharkov'],
  ['lviv', 'lvov'],
  ['odesa', 'odessa'],
  ['mykolaiv', 'nikolaev'],
  ['dnipro', 'dnepr', 'dnieper'],
  ['donbas', 'donbass'],
  ['luhansk', 'lugansk'],
  ['zaporizhzhia', 'zaporozhye'],
  ['belarus', 'byelorussia'],
  ['chisinau', 'kishinev'],
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['myanmar', 'burma'],
  ['yangon', 'rangoon'],
  ['eswatini', 'swaziland'],
  ['turkiye', 'turkey'],
  ['czechia', 'czech'],
  ['nato', 'otan'],
  ['russia', 'rossiya', 'rosiya'],
  ['ukraine', 'ukraina', 'ukrayina'],
  ['moscow', 'moskva', 'moskau', 'moscou'],
  ['crimea', 'krim', 'krym', 'crimee'],
  ['ussr', 'soviet'],
  ['usa', 'us'],
  ['defence', 'defense'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
];

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  groups.flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/** Other spellings of a folded word; none for most words. */
export const synonymsOf = (word: string): readonly string[] => byWord.get(word) ?? [];
