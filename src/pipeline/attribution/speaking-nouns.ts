import { memoize } from '../../memoize.ts';
import { isActor, isDemonym, THINGS_IN_ER } from '../../text/words/lexicon.ts';
import { isBodyNoun } from '../../text/words/names.ts';
import { isCompatriot } from '../../text/words/nations.ts';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../text/words/speakers.ts';
import { isOffice, OFFICES } from '../../text/words/titles.ts';

/** Whether a noun, in lower case, is one for those who can speak. */
export const isSpeakingNoun: (noun: string) => boolean = memoize((noun) => {
  const singular = noun.replace(/(?:ies)$/, 'y').replace(/([^s])s$/, '$1');
  return [noun, singular, noun.replace(/es$/, '')].some(
    (word) =>
      PERSON_NOUNS.has(word) ||
      OFFICES.has(word) ||
      GROUP_NOUNS.has(word) ||
      DOCUMENT_NOUNS.has(word) ||
      isBodyNoun(word) ||
      isDemonym(word) ||
      isCompatriot(word) ||
      isActor(word) ||
      endsAsPerson(word),
  );
});

/** Whether a noun, in lower case, is what one person is called by what that is: churchwarden, trombonist, stagehand. */
export const isPersonNoun: (noun: string) => boolean = memoize(
  (noun) => !/[^s]s$/.test(noun) && (PERSON_NOUNS.has(noun) || isOffice(noun) || isActor(noun) || endsAsPerson(noun)),
);

/** What the noun of a trade shares with its verb: teach of teacher, cycl of cyclist; null of any other noun. */
export const stemOfTrade = (noun: string): string | null =>
  /^(\p{L}{3,}?)(?:e?r|or|ist|ian|man|woman|keeper)$/u.exec(noun)?.[1] ?? null;

/** By its ending: no career, no poster. */
const endsAsPerson = (noun: string): boolean => PERSON_ENDING.test(noun) && !THINGS_IN_ER.has(noun);

/** What people are called by what they do or are: a trombonist, a Londoner, a refugee, a 46-year-old. */
const PERSON_ENDING =
  /(?:..(?:ist|ian|ee|eer|ster|monger|smith|wright|keeper|maker|holder|owner|leader|goer|worker|writer|officer|surgeon|agent|dealer|analyst|master|mistress|minder|hunter|rider|runner|dweller|winner|member|warden|driver|guard|man|woman|men|women|person|people|folk|body|father|mother|brother|sister|daughter|boy|girl|child|parent|wife|husband)|(?:grand|step|god)sons?|(?:farm|stage|deck|mill|ranch)hands?|-year-olds?|-old|-to-be|-in-chief|-general|-elect)$/;
