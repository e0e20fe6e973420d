import { isActor, isDemonym } from '../../../text/words/lexicon.ts';
import { isKin } from '../roles.ts';
import { isPersonNoun } from '../speaking-nouns.ts';

/** Heads of posts that are used for one another though each is a post. */
const SAME_POST: readonly ReadonlySet<string>[] = [
  'judge justice magistrate recorder sheriff',
  'monarch king queen sultan emir ruler sovereign',
  'archbishop cardinal primate',
  'captain skipper',
  'pontiff pope',
].map((line) => new Set(line.split(' ')));

/** Heads that are used for one another, where what tells the office apart agrees. */
const ALIKE: readonly ReadonlySet<string>[] = [
  'chief boss head leader director executive ceo chairman chairwoman chair chairperson president manager secretary-general founder',
  'senator lawmaker representative congressman congresswoman congressperson legislator mp msp td mep member politician',
  'spokesman spokeswoman spokesperson aide official',
  'mp secretary minister chancellor',
  'nominee candidate hopeful contender front-runner frontrunner',
  'adviser advisor strategist consultant aide',
  'businessman businesswoman developer mogul billionaire tycoon magnate entrepreneur',
  'lawyer attorney counsel solicitor barrister',
  'professor academic scholar scientist researcher historian expert',
  'officer constable sergeant inspector detective superintendent policeman policewoman garda',
  'player footballer striker midfielder defender goalkeeper winger forward',
  'priest vicar rector reverend canon pastor curate',
].map((line) => new Set(line.split(' ')));

/** Ranks of one service, of which nobody holds two: whoever is a superintendent is not the constable. */
const RANKED: readonly (readonly ReadonlySet<string>[])[] = [
  'constable pc dc trooper, sergeant sgt sgt. ds, inspector insp insp. di dci, superintendent supt supt., commissioner',
  'private, corporal, lieutenant, captain, major, colonel, brigadier, general, commander, commodore, admiral',
  'curate, vicar rector, archdeacon, bishop, archbishop',
].map((service) => service.split(', ').map((rank) => new Set(rank.split(' '))));

const ANY_RANK: ReadonlySet<string> = new Set(RANKED.flat().flatMap((words) => [...words]));

/** Those who serve one house, court, ship, school or match side by side: whoever is told as one of them is not meant by another. */
const SIDE_BY_SIDE: readonly ReadonlySet<string>[] = [
  'warden bursar registrar provost principal porter librarian chaplain organist verger sexton sacristan',
  'judge prosecutor bailiff usher juror clerk coroner defendant claimant',
  'captain mate bosun purser cook engineer helmsman steward',
  'headteacher caretaker governor pupil',
  'referee linesman umpire coach goalkeeper jockey groundsman',
  'chef waiter waitress sommelier dishwasher',
].map((line) => new Set(line.split(' ')));

/** Whether somebody told by these words serves beside the one that is asked for. */
export const servesBeside = (told: readonly string[], asked: string): boolean =>
  SIDE_BY_SIDE.some((words) => words.has(asked) && told.some((word) => word !== asked && words.has(word)));

/** Whether a word is a rank of the police or of an army. */
export const isRanked = (word: string): boolean =>
  RANKED.slice(0, 2).some((ranks) => ranks.some((words) => words.has(word)));

/** Whether two words are different ranks of one service. "Lieutenant Colonel": see `areRanksApart`. */
function differInRank(told: string, asked: string): boolean {
  return (
    ANY_RANK.has(told) &&
    ANY_RANK.has(asked) &&
    RANKED.some((ranks) => {
      const [own, other] = [ranks.findIndex((words) => words.has(told)), ranks.findIndex((words) => words.has(asked))];
      return own >= 0 && other >= 0 && own !== other;
    })
  );
}

/** Whether somebody who is told by these words holds another rank than the one that is asked for, and not that one too. */
export const areRanksApart = (told: readonly string[], asked: string): boolean =>
  !told.includes(asked) && told.some((word) => differInRank(word, asked));

/** Whether one word for somebody may stand for another: teacher for schoolteacher, priest for vicar. */
export function isSameTrade(told: string, asked: string): boolean {
  if (told === asked) return true;
  if (differInRank(told, asked)) return false;
  const [short, long] = told.length < asked.length ? [told, asked] : [asked, told];
  // A father is no grandfather.
  if (short.length > 4 && long.endsWith(short) && !isKin(short)) return true;
  return shareLine(LINES_OF, told, asked);
}

/** "Norland captain Karl Hale … the flanker said": a captain plays somewhere in the team. */
export const playsToo = (told: readonly string[], asked: string): boolean =>
  (asked === 'forward' && told.some((noun) => /^(?:prop|hooker|lock|flanker|striker)$/.test(noun))) ||
  (PLAYS.test(asked) &&
    told.some((noun) => /^(?:captain|skipper)$/.test(noun)) &&
    !told.some((noun) => PLAYS.test(noun)));

const PLAYS =
  /^(?:striker|forward|winger|midfielder|defender|(?:centre|full|wing)-?back|goalkeeper|keeper|wicketkeeper|flanker|hooker|prop|lock|(?:fly|scrum)-?half|batsman|batter|bowler|spinner|seamer|paceman|opener|all-?rounder|quarterback|linebacker|pitcher|catcher|infielder|outfielder|guard|center|centre|defenseman)$/;

/** Whether two words are for one calling of which a story seldom tells of several: headteacher, principal; no officers, no members. */
export const isSameCalling = (told: string, asked: string): boolean =>
  ALIKE_IN_PASSING.some((words) => words.has(told) && words.has(asked) && !words.has('officer') && !words.has('mp'));

/** Words that are used for one another in passing, though no office makes them the same. */
export const ALIKE_IN_PASSING: readonly ReadonlySet<string>[] = [
  'priest father fr fr. vicar rector reverend rev rev. revd canon pastor curate dean archdeacon chaplain monsignor minister clergyman churchman cleric',
  'doctor dr dr. physician surgeon gp medic consultant paediatrician cardiologist psychiatrist oncologist radiologist anaesthetist',
  'scientist researcher professor prof prof. academic scholar biologist physicist chemist geologist seismologist ecologist zoologist botanist astronomer oceanographer climatologist virologist epidemiologist palaeontologist paleontologist entomologist ornithologist',
  'officer detective sergeant sgt sgt. constable inspector insp superintendent supt policeman policewoman pc di dci ds dc trooper patrolman patrolwoman garda cop',
  'trainer coach manager boss head',
  'head headteacher headmaster headmistress principal',
  'medic nurse',
  'medic paramedic',
  'peer lord lady baroness baron viscount earl',
  'sailor skipper captain fisherman yachtsman yachtswoman mariner',
  'restaurateur chef cook',
  'publican landlord landlady barman barmaid',
  'shopkeeper grocer trader retailer shop-owner',
  'writer author novelist poet playwright biographer',
  'artist painter sculptor illustrator printmaker',
  'musician singer soprano mezzo mezzo-soprano contralto alto tenor baritone bass vocalist songwriter guitarist pianist violinist cellist drummer composer rapper',
  'officer colonel major captain lieutenant general brigadier commander commodore admiral',
  'mp msp td ms mla mep lawmaker legislator politician minister secretary senator representative congressman congresswoman whip speaker chancellor governor councillor spokesman spokeswoman spokesperson',
  'astronaut cosmonaut',
  'soldier sergeant corporal private lieutenant captain major colonel general veteran',
  'pensioner retiree grandmother grandfather great-grandmother great-grandfather',
  'schoolboy schoolgirl pupil student youngster teenager teen boy girl schoolchild child',
].map((line) => new Set(line.split(' ')));

/** On which lines of the two lists each word stands. */
const LINES_OF: ReadonlyMap<string, readonly number[]> = linesOf([...ALIKE, ...ALIKE_IN_PASSING]);

function linesOf(lists: readonly ReadonlySet<string>[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const [line, words] of lists.entries())
    for (const word of words) lines.set(word, [...(lines.get(word) ?? []), line]);
  return lines;
}

const LINES_OF_ALIKE = linesOf(ALIKE);
const LINES_OF_POSTS = linesOf(SAME_POST);

/** Whether one head may stand for another, where what tells the office apart agrees. */
export const areAlike = (told: string, asked: string): boolean => shareLine(LINES_OF_ALIKE, told, asked);

/** Whether two heads are used for one another though each is a post. */
export const areOnePost = (told: string, asked: string): boolean => shareLine(LINES_OF_POSTS, told, asked);

function shareLine(lines: ReadonlyMap<string, readonly number[]>, one: string, other: string): boolean {
  const own = lines.get(one);
  return own !== undefined && lines.get(other)?.some((line) => own.includes(line)) === true;
}

/** Whether a noun tells what somebody does, so that whoever does something else is not meant by it. */
export const isTrade = (noun: string): boolean =>
  !IN_PASSING.test(noun) &&
  !OF_LEARNING.test(noun) &&
  (ALIKE_IN_PASSING.some((words) => words.has(noun)) || ((isPersonNoun(noun) || isActor(noun)) && !isDemonym(noun)));

/** Titles of many trades. */
const OF_LEARNING = /^(?:dr|prof|sir|dame|lady|lord)\.?$/;

/** What anybody may be called beside what they do. */
const IN_PASSING =
  /^(?:(?:great-)?(?:grand)?(?:mother|father|parent|son|daughter|child)|mum|mom|dad|gran|grandad|grandma|man|woman|boy|girl|lad|lass|bloke|chap|guy|lady|gentleman|baby|infant|toddler|youngster|teenager|teen|tween|pensioner|retiree|veteran|survivor|victim|winner|loser|champion|runner-up|finalist|medallist|star|hero|heroine|celebrity|legend|icon|native|local|resident|villager|islander|newcomer|visitor|tourist|widow|widower|husband|wife|brother|sister|twin|cousin|uncle|aunt|nephew|niece|friend|neighbour|neighbor|colleague|defendant|accused|suspect|convict|prisoner|plaintiff|claimant|witness|patient|customer|passenger|commuter|fan|supporter|critic|rival|opponent|owner|founder|organiser|organizer|member|candidate|contender|favourite|underdog|millionaire|billionaire|fugitive|refugee|migrant|exile|person|other|one|.*(?:-year-old|-of-\p{L}+|-born|-old))$/u;
