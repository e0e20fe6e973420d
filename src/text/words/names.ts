const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words inside a name that are written with a small letter. */
export const PARTICLES = list(
  `de del della dei degli di da do dos das du la las le lo los van von vom der den ten ter bin ibn al el abu bint binti bte
   zu zum zur tot und af av y e st st. ní nic mac ó ui uí ap ab arap 't wa ole ould ben op`,
);

/** What follows a name without being its surname. */
export const SUFFIXES = list(`jr jr. sr sr. ii iii iv v phd ph.d md m.d esq mp mep kc qc obe mbe cbe`);

/** Those of them that are no part of the name: "Rosa Lim MP" is Rosa Lim. */
export const LETTERS_BEHIND = list(
  `mp mep msp ms td mla mlc mha mna mpp kc qc sc bl jp obe mbe cbe kbe dbe gbe cmg kcmg rn rm rnr raf usn usmc san qpm kpm qfsm vc dso dfc frcs oam ao ac cnzm mnzm onzm dnzm knzm gm gc dl frse frsa frsl mrcvs frs fba fca phd md dds esq sj osb ofm op`,
);

/** "KCB", "FRCPath": orders of the realm, and what fellows and members of royal colleges put behind a name. */
const ORDERS = /^(?:[GKD]C(?:B|MG|VO)|C(?:B|VO|H)|OM|[LM]VO|[FM]R(?:C|S|I|A)\p{Lu}\p{L}{0,5}|[FM]I(?:C|M)\p{L}{1,5})$/u;

/** Whether a word, as printed, stands behind a name without being part of it. */
export const isLettersBehind = (word: string): boolean =>
  /^\p{Lu}(?:\p{Lu}|hD)/u.test(word) && (LETTERS_BEHIND.has(word.toLowerCase()) || ORDERS.test(word));

/** Words that make a capitalised name the name of a body which speaks for itself: it puts out statements. */
export const BODIES = list(
  `party committee house senate congress parliament university college school institute institution foundation
   association organization organisation union council court department ministry office agency bureau commission
   board bank group company corporation corp corp. inc inc. llc ltd co co. journal news network magazine press
   herald tribune gazette courier observer guardian telegraph radio television tv society federation alliance coalition
   league police service administration government cabinet democrats republicans tories liberals conservatives gop
   nato eu un fbi cia nsa irs epa cdc who imf opec nasa doj dhs ice nypd lapd pac super aclu nra naacp cnn bbc nbc
   abc cbs fox msnbc hbo pbs npr ap reuters politico breitbart facebook twitter google amazon apple microsoft
   youtube instagram partnership authority assembly chamber tribunal research labs laboratory strategies consulting
   inspectorate constabulary secretariat directorate consortium friends knights order agence france-presse newsroom partners associates holdings enterprises industries brothers sons monitor guild syndicate collective cooperative
   co-operative conservancy confederation academy orchestra choir diocese observatory stables
   co-op forum centers centres railway railways ambulance theatre playhouse bakery brewery`,
);

/** Whether a noun is what bodies are called that speak for themselves: the council, the company. */
export const isBodyNoun = (noun: string): boolean =>
  PROPER_BODIES.has(noun) ||
  BODY_NOUNS.has(noun) ||
  (BODIES.has(noun) && noun.length > 4 && !noun.endsWith('s') && !noun.endsWith('.'));

/** Whether a word is the name of one body, and no noun: Nato, Ofsted. */
export const isProperBody = (word: string): boolean => PROPER_BODIES.has(word);

const PROPER_BODIES = list(
  `kremlin pentagon vatican un eu nato bbc itv cnn nbc cbs abc pbs npr msnbc fbi cia nsa irs epa cdc imf opec nasa doj dhs nypd
   lapd reuters politico breitbart facebook twitter google amazon apple microsoft youtube instagram ofsted ofcom ofgem ofwat
   hmrc unesco unicef interpol europol eurostat frontex unison usdaw aslef`,
);

const BODY_NOUNS = list(
  `firm charity union club zoo aquarium school airline supermarket paper newspaper broadcaster tribunal watchdog regulator think-tank
   thinktank retailer manufacturer operator developer body team side embassy consulate junta regime monarchy palace
   opposition army navy militia co-op co-operative`,
);

/** Words that make a capitalised name the name of an institution, a work or an event. */
export const INSTITUTIONS: ReadonlySet<string> = new Set([
  ...BODIES,
  ...list(
    `fund times post channel center centre club church zoo aquarium hospital hospice clinic museum library army navy force forces corps security
   intelligence campaign movement project program programme initiative act bill treaty plan deal street avenue road
   boulevard square row mews park hall airport station bridge hotel casino tower plaza building stadium arena county city
   town village state states kingdom republic islands island river lake mountain valley beach ocean sea bay north
   south east west northern southern eastern western democratic republican war convention conference summit
   election primary caucus debate olympics cup bowl day week month year constitution amendment declaration bible
    air estates stores cruises tyres broadband
   rail motors foods energy airlines airways steel oil water electric systems solutions software technologies tech
   pharmaceuticals pharma health healthcare media games homes hotels properties insurance logistics shipping ferries
   securities ventures labs dynamics robotics aerospace chemicals textiles breweries brewery farms dairy united rovers
   wanderers athletic albion hotspur harriers team camp trains buses transport aviation telecom telecoms communications friends
   quran internet web brexit obamacare medicare medicaid watch trust front guard exchange market markets capital
   studios entertainment pictures records books review digest weekly daily today tonight morning show report`,
  ),
]);

/** Family names that are printed first, as in Xi Jinping, Kim Jong Un, Nguyễn Văn Minh; folded. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo lou deng jiang wen qin mao
   kim park choi jung kang cho yoon jang han shin seo kwon moon ban nguyen tran pham vo dang bui do ho ngo`
    .trim()
    .split(/\s+/),
);

/** Those that are so printed before a given name of two words, Tan Wei Ming, and are something else before one. */
export const FAMILY_NAMES_BEFORE_TWO = list(
  `tan lim lee ng goh ong teo koh chua yeo toh loh quek heng chia seah chan cheung wong leung lau tang yeung yip kwok
   tay sim foo phua soh liew chong chow yap poon tsang tse chew seow tham`,
);
