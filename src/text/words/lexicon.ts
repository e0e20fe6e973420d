import { getGender } from 'gender-detection-from-name';
import { memoize } from '../../memoize.ts';
import { dictionary } from '../dictionary.ts';
import type { Gender } from './titles.ts';

/** What of the lexicon's tags is asked for, a bit each: a word is looked up once for all of them. */
const MALE = 1;
const FEMALE = 2;
const GIVEN_TO_BOTH = 4;
const PLACE = 8;
const DEMONYM = 16;
const FINITE_VERB = 32;
const GERUND = 64;
const NAME = 128;
const COUNTRY = 256;
const ADJECTIVE = 512;
const ACTOR = 1024;

/**
 * What the compromise lexicon knows of single words. Only its word lists are used: its tagger reads 0.1 MB a second,
 * twenty times too slow, and finds fewer speakers than the rules here.
 */
const lexicon: ReadonlyMap<string, number> = readLexicon();

/** Given names that the lexicon lacks or files under something else. */
const GIVEN: ReadonlyMap<string, Gender> = new Map(
  Object.entries({
    m: `des reg ern wilf merv norm rex tendai pip per paddy sonny buddy bo mo al oz cy huw barack denys viktor heiko volodymyr valery jens dmitri dmitry dmitriy sergey sergiy yuri yury vitaly oleksandr
      oleksii oleksiy mykhailo andriy ihor anatoly gennady nikolai nikolay emmanuel olaf joschka guido helmut
      sauli pekka antti odd xi hassan javad bashar benyamin benjamin binyamin recep mohammed muhammad mohamed ahmed
      mustafa ali omar hamid imran narendra shinzo jair lula nicolas pedro alexis matteo silvio mario viktor
      jarosław andrzej donald reince newt mitt jeb rand marco rudy kellyanne_ carl bret brett sean seán
      ezra jake chuck brad chad kyle cory corey josh zach zack tyler dylan jared reid thom tad teddy tucker
      rich frank grant mark will bill drew jack chance cliff dean guy herb jay lance miles pat ray rob rod skip art chip glen reed wade ward
      bob randy jesse earl leroy warren leo lewis charlie gene max alfredo hamish ewan callum rhys piers
      cathal ruairi ruairí dafydd ifan gethin iestyn geraint aled ruaridh murdo håkon torstein sverre jostein yngve jukka heikki
      sipho thabo lwazi mandla bheki otieno kiprop kiptoo mwangi njoroge ochieng tunde babatunde segun kunle danladi yakubu
      kuldeep hideo wiremu mike jeff greg doug stu lindsey jorge vicente enrique felipe andres luis jamal deshawn tyrone kareem
      kev trev gaz baz daz nev jez gav dez barry gary larry jerry terry harry ned hank rick dick nick mick kris tony boris jeremy nigel keir rishi
      mohan rohan sudhir pramod rakesh mukesh dinesh naresh mahesh girish harish satish jagdish subhash pradeep krishnan suresh ramesh rajesh
      vijay sanjay ajay varun deepak ashok vinod manoj gopal ravi amit rahul prakash vikram vivek nitin sachin anil sunil ganesh anand arjun
      aditya ashwin chetan dilip gaurav hitesh jitendra kapil lalit madhav manish mayank milind mohit naveen nikhil pankaj pranav rajiv rajeev
      rohit sameer sandip santosh sanjeev shashank siddharth sridhar srinivas sumit tarun umesh vinay vishal yogesh
      faisal bilal tariq asif kashif usman osman hussein ibrahim yusuf mahmoud khalid walid waleed nasser saeed salim samir tarek youssef
      ziad bassam ghassan haitham hisham karim majid munir nabil nizar rafiq rashid shahid suleiman wasim aamir nadeem naeem pervez sajid
      shoaib waqar zafar zahid emeka chinedu obinna kwame kofi kwesi kojo kwaku kwabena juma kamau onyango odhiambo themba sibusiso bongani
      hiroshi takeshi kenji satoshi kazuo takashi hideki shigeru masato`,
    f: `eve viv dympna breda attracta concepta poppy blessing patience comfort mercy precious dolly honor vi nan flo liz theresa angela kellyanne melania ivanka hillary huma nikki carly condoleezza madeleine
      michelle michele sonia ruth elena ketanji amy nancy pelosi_ kamala tulsi ilhan rashida alexandria ayanna
      hope faith grace may rose penny joy dawn iris ivy ruby pearl summer autumn april june
      virginia crystal florence victoria hazel gail holly alma sue georgia viola imogen philippa aoife
      priti suella nicola ursula christine marine giorgia sanna jacinda aung benazir malala yulia olena svetlana
      sviatlana maia dalia ingrida kaja mette katrin angelique deja debbie gráinne grainne eithne bríd
      morag mhairi ishbel ragnhild torill gunhild bodil birgitta riikka tuuli nomvula zanele lindiwe naledi wanjiru wangari atieno
      achieng akinyi wambui nyambura njeri chinwe amaka folake yewande bukola efua adwoa afua akosua abena deepa lata shanique
      kemisha ngaire mereana marama donna loretta valerie samantha susan
      anita sunita kavita savita lakshmi meena neha pooja shreya divya rekha usha nisha aishwarya ayesha fatima zainab khadija mariam maryam
      amina halima rukhsana shabana shazia sadia noreen nasreen samina farida farah latifa salma samira yasmin yasmeen zahra aparna anjali
      ananya aruna bhavna chitra gayatri geeta indira jyoti kalpana lalita madhuri malini mamta manjula meera nalini nandini padma pallavi
      parvati preeti priya radha radhika rashmi rohini sangeeta sarita seema sharmila shilpa shobha smita sneha sonal sudha sujata sushma
      swati vandana varsha vidya yetunde ngozi chioma ifeoma adaeze keiko sachiko yoko michiko noriko fumiko`,
  }).flatMap(([gender, names]) =>
    names
      .split(/\s+/)
      .filter((n) => n && !n.endsWith('_'))
      .map((n): [string, Gender] => [n, gender === 'm' ? 'm' : 'f']),
  ),
);

function readLexicon(): Map<string, number> {
  const bits: Readonly<Record<string, number>> = {
    MaleName: MALE | NAME,
    FemaleName: FEMALE | NAME,
    FirstName: GIVEN_TO_BOTH | NAME,
    Person: GIVEN_TO_BOTH | NAME,
    Country: COUNTRY | PLACE | NAME,
    City: PLACE | NAME,
    Region: PLACE | NAME,
    Place: PLACE | NAME,
    Demonym: DEMONYM | NAME,
    LastName: NAME,
    Organization: NAME,
    ProperNoun: NAME,
    SportsTeam: NAME,
    Month: NAME,
    WeekDay: NAME,
    PastTense: FINITE_VERB,
    PresentTense: FINITE_VERB,
    Copula: FINITE_VERB,
    Modal: FINITE_VERB,
    Gerund: GERUND,
    Adjective: ADJECTIVE,
    Actor: ACTOR,
    Comparative: ADJECTIVE,
    Superlative: ADJECTIVE,
  };
  return new Map(
    [...dictionary].map(([word, classes]) => [word, classes.reduce((all, one) => all | (bits[one] ?? 0), 0)]),
  );
}

const has = (word: string, wanted: number): boolean => ((lexicon.get(word) ?? 0) & wanted) !== 0;

/** The gender a given name tells, `null` where it is given to both, `undefined` where the word is no known given name. */
export const givenName: (word: string) => Gender | null | undefined = memoize((word) => {
  const own = GIVEN.get(word);
  if (EPICENE.has(word) && (own || has(word, MALE | FEMALE | GIVEN_TO_BOTH))) return null;
  if (own) return own;
  if (has(word, MALE)) return 'm';
  // Émile, Jules: the dictionary has them for women, the registers for men.
  if (has(word, FEMALE))
    return LISTS.filter((language) => getGender(word, language) === 'male').length > 1 ? null : 'f';
  if (has(word, GIVEN_TO_BOTH)) return null;
  // Compound given names go by their first part: Jean-Claude, Mary-Kate.
  const hyphen = word.indexOf('-');
  if (hyphen > 2) return givenName(word.slice(0, hyphen));
  // José, Zoë
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === word ? undefined : givenName(plain);
});

/** The languages of the names that `gender-detection-from-name` lists. */
const LISTS = ['en', 'it', 'es', 'fr', 'de', 'tr'] as const;

/** Given to both, though the registers of one country or another list them for one. */
const EPICENE: ReadonlySet<string> = new Set(
  `bo mo kim kelly shannon leslie taylor morgan robin ashley courtney lindsay lindsey stacy stacey tracy tracey kerry lee dana
   dara casey jamie jordan alex sam chris pat charlie frankie billie bobbie ronnie max drew sandy sasha vanja robbie
   jackie terry toni nicky mika luka noa noor nour eden ariel ali kari kit quinn rowan rory riley reese reagan finley
   harley jody jodie jessie jess mel val viv vivian evelyn marion aubrey beverley hilary dominique claude camille
   mattie leigh dale lou bernie rosario alexis avery guadalupe trinidad sandeep gurpreet harpreet manpreet jaspreet
   rene pascal laurie loren ira joan jean andrea simone nicola gabriele daniele michele nikita xi li yi wei min jing jin
   lin xiao yan ming hong ling ping amal ama adjoa thi van park sun young`
    .trim()
    .split(/\s+/),
);

/** Words of the language that the registers have as given names: Lily, Olive, Basil. */
export const isGivenFlower: (word: string) => boolean = memoize(
  (word) => word.length > 3 && getGender(word) !== 'unknown',
);

/**
 * Whether a word is somebody’s given name by the birth registers of six countries, which list much else too: it tells
 * only where nothing else does. With the gender, where all lists that have the name agree; null where they do not.
 */
export const registeredName: (word: string) => Gender | null | undefined = memoize((word) => {
  if (word.length < 3 || isPlainWord(word) || isPlace(word)) return undefined;
  const genders = new Set(LISTS.map((language) => getGender(word, language)));
  if (genders.has('unknown')) return undefined;
  if (genders.size > 1 || EPICENE.has(word)) return null;
  return genders.has('male') ? 'm' : 'f';
});

/** Given names that are plain words too: at the head of a sentence only a name behind them tells. */
export const PLAIN_GIVEN: ReadonlySet<string> = new Set(
  `paddy sonny buddy dolly poppy blessing patience comfort mercy precious honor rich frank grant mark will bill drew jack chance cliff guy herb jay lance miles pat ray rob rod skip art chip reed
   wade ward sandy sky sunny rusty hope faith grace rose penny joy dawn iris ivy ruby pearl summer autumn april june may`.split(
    /\s+/,
  ),
);

/** Whether the word is a country, region, city or other place. */
export const isPlace = (word: string): boolean => has(word, PLACE) || PLACES.has(word);

/** Whether the word is a country. */
export const isCountry = (word: string): boolean => has(word, COUNTRY);

/** Whether the word says where somebody or something is from: Russian, American. */
export const isDemonym = (word: string): boolean => has(word, DEMONYM) || PARTIES.has(word);

/** Whether the word is a verb in a finite form, or might be one. */
export const isFiniteVerb = (word: string): boolean => has(word, FINITE_VERB);

/** Whether the word is what people are called by what they do: driver, and jeweller, which the lexicon does not know. */
export const isActor: (word: string) => boolean = memoize(
  (word) =>
    has(word, ACTOR) ||
    (/..(?:er|or)$/.test(word) &&
      word.length > 5 &&
      !lexicon.has(word) &&
      !THINGS_IN_ER.has(word) &&
      !METER.test(word)),
);

/** Barometers, thermometers, speedometers. */
const METER = /..[aeio]meters?$/;

/** They end as those do who do something, and are things. */
export const THINGS_IN_ER: ReadonlySet<string> = new Set(
  `alligator answer banner barrier behavior behaviour beaker blister blockbuster bestseller blazer bluster boiler booster border boulder bulldozer bumper
   burger butter calculator calendar cancer carburettor career center chamber chapter character charger charter chatter cheer chopper cinder cluster condor cooker cracker
   coffer computer condenser conditioner container copper corner corridor counter cover crater cruiser cucumber cutter cylinder dagger danger
   demeanor detector digger disaster divider disorder dossier drawer elevator encounter endeavor endeavour epicenter error escalator factor favor
   favour feather fender fervor fever fiber filibuster filter finger firepower floor flower flyer fodder folder freezer frontier
   gender generator glitter gutter hamburger hammer hanger hangover heater helicopter holder hunger indicator jumper ladder laughter leaflet
   leather ledger letter letterhead litter locker lumber makeover maneuver manner marker matter merger metaphor meter metre mirror
   misdemeanor moniker monitor motor mower murder newsletter number order ouster oyster paper parameter parlor pepper
   perimeter placard planter platter pointer poster powder power prayer printer projector quarter radiator rancor reactor
   receiver-general refrigerator register remainder reminder retainer roller roster rubber rudder rumor rumour scanner scooter
   scraper screener sector sensor semester server shelter shoulder shower shutter silver skyscraper slaughter slipper soccer specter spectre splinter
   spoiler stapler steamer sticker stretcher summer surrender swagger sweater takeover tanker teleprompter temper terrier terror theater
   thriller thunder ticker timber timer toaster tower tracker tractor trailer trawler tremor transfer transistor trigger trouser twitter
   voucher waiver wallpaper water weather whisper winter wonder wrapper zipper`
    .trim()
    .split(/\s+/),
);

/** Whether the word says how somebody is, and not what: new, embattled, popular. */
export const isAdjective = (word: string): boolean =>
  has(word, ADJECTIVE) || /(?:ed|ful|ous|less|ish|able|ible)$/.test(word) || QUALITIES.has(word);

const QUALITIES: ReadonlySet<string> = new Set(
  'close new old young top senior veteran fellow late outgoing incoming longtime long-time newly recently then current'.split(
    ' ',
  ),
);

/** Whether the word is a verb's -ing form. */
export const isGerund = (word: string): boolean => has(word, GERUND) || (word.length > 5 && word.endsWith('ing'));

/** Whether the word is in the lexicon as anything but a name. */
export const isPlainWord = (word: string): boolean => {
  const found = lexicon.get(word);
  return found !== undefined && (found & NAME) === 0;
};

const PLACES: ReadonlySet<string> = new Set(
  `us u.s. uk u.k. britain washington moscow kyiv kiev kremlin pentagon brussels westminster downing pyongyang beijing
   tehran ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo.
   mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis.
   wyo. d.c. europe asia africa america west east texas california ohio florida`.split(/\s+/),
);

/** Parties and creeds: they say what somebody is, as a demonym does. */
export const PARTIES: ReadonlySet<string> = new Set(
  'democratic republican democrat labour tory liberal libertarian conservative gop muslim christian jewish catholic'.split(
    ' ',
  ),
);
