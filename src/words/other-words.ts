/**
 * Words that may stand for each other where one of them stands nowhere. Folded. Unlike other spellings they are not the same: a
 * reader is told which was looked for.
 */

/** Forms of a word that do not begin alike. */
const irregular =
  'leave left,take took taken,give gave given,fight fought,build built,keep kept,hold held,lose lost,win won,send sent,' +
  'break broke broken,fall fell fallen,rise rose risen,grow grew grown,begin began begun,bring brought,buy bought,sell sold,' +
  'pay paid,spend spent,lead led,shoot shot,choose chose chosen,come came,go went gone,make made,see saw seen,' +
  'know knew known,write wrote written,fly flew flown,drive drove driven,steal stole stolen,hide hid hidden,' +
  'child children,man men,woman women,feel felt,find found,get got,lie lay lain,freeze froze frozen,strike struck,' +
  'withdraw withdrew withdrawn,teach taught,catch caught,think thought,sit sat,run ran,sink sank sunk,forget forgot forgotten';

/** Words by which papers mean the same. */
const alike =
  'enlargement expansion,negotiations talks discussions,truce ceasefire,frontier border,rocket missile,rockets missiles,' +
  'soldiers troops forces,assault attack,embargo sanctions,pact treaty,accord agreement,jail prison,jailed imprisoned,' +
  'blaze fire,probe inquiry investigation,inflation prices,layoffs redundancies,petrol fuel,vote election,poll election survey';

const byWord: ReadonlyMap<string, readonly string[]> = new Map(
  `${irregular},${alike}`
    .split(',')
    .map((group) => group.split(' '))
    .flatMap((group) => group.map((word) => [word, group.filter((other) => other !== word)] as const)),
);

/** What may stand instead of a folded word, the likeliest first; nothing for most words. */
export const otherWordsFor = (word: string): readonly string[] => byWord.get(word) ?? [];
