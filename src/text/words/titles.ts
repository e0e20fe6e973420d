/**
 * Titles and offices that stand before a name or for it. A new office goes into `OFFICES`, in lower case and in the
 * singular; one of several words is found by its head ("foreign secretary" by "secretary").
 */
export type Gender = 'm' | 'f';

/** Forms of address, with the gender they tell. */
export const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ['mr', 'm'],
  ['mr.', 'm'],
  ['sir', 'm'],
  ['lord', 'm'],
  ['baron', 'm'],
  ['king', 'm'],
  ['prince', 'm'],
  ['mrs', 'f'],
  ['mrs.', 'f'],
  ['ms', 'f'],
  ['ms.', 'f'],
  ['miss', 'f'],
  ['lady', 'f'],
  ['dame', 'f'],
  ['baroness', 'f'],
  ['queen', 'f'],
  ['princess', 'f'],
  ['sister', 'f'],
  ['father', 'm'],
  ['brother', 'm'],
  ['dr', null],
  ['drs', null],
  ['profs', null],
  ['cllrs', null],
  ['dr.', null],
  ['prof', null],
  ['prof.', null],
  ['professor', null],
  ['rev', null],
  ['rev.', null],
  ['hon', null],
  ['hon.', null],
  ['sen', null],
  ['sen.', null],
  ['sens.', null],
  ['rep', null],
  ['rep.', null],
  ['reps.', null],
  ['gov', null],
  ['gov.', null],
  ['gen', null],
  ['gen.', null],
  ['lt', null],
  ['lt.', null],
  ['col', null],
  ['col.', null],
  ['maj', null],
  ['maj.', null],
  ['capt', null],
  ['capt.', null],
  ['sgt', null],
  ['sgt.', null],
  ['cmdr', null],
  ['cmdr.', null],
  ['adm', null],
  ['adm.', null],
  ['del.', null],
  ['det.', null],
  ['det', null],
  ['coun', null],
  ['councillor', null],
  ['insp', null],
  ['insp.', null],
  ['supt', null],
  ['ch', null],
  ['cllr', null],
  ['cllr.', null],
  ['coun.', null],
  ['brig.', null],
  ['excellency', null],
  ['eminence', null],
  ['holiness', null],
  ['brig', null],
  ['cpl', null],
  ['cardinal', 'm'],
  ['atty.', null],
  ['supt.', null],
  ['cpl.', null],
  ['pvt.', null],
  ['msgr.', null],
  ['fr.', null],
  ['fr', null],
  ['br', null],
  ['br.', null],
  ['msgr', null],
  ['pope', 'm'],
  ['imam', 'm'],
  ['rabbi', null],
  ['saint', null],
  ['canon', null],
  ['reverend', null],
  ['monsignor', 'm'],
  ['sheikh', 'm'],
  ['sheikha', 'f'],
  ['marquess', 'm'],
  ['viscount', 'm'],
  ['viscountess', 'f'],
  ['countess', 'f'],
  ['sultan', 'm'],
  ['emir', 'm'],
  ['tsar', 'm'],
  ['ayatollah', 'm'],
  ['mullah', 'm'],
  ['swami', 'm'],
  ['shri', 'm'],
  ['smt', 'f'],
  ['datuk', null],
  ['dato', null],
  ["dato'", null],
  ['datin', 'f'],
  ['tun', null],
  ['seri', null],
  ['señor', 'm'],
  ['señora', 'f'],
  ['mme', 'f'],
  ['mme.', 'f'],
  ['messrs', 'm'],
  ['revs', null],
  ['ir', null],
  ['madam', 'f'],
  ['mdm', 'f'],
  ['cr', null],
  ['alhaji', 'm'],
  ['alhaja', 'f'],
  ['otunba', 'm'],
  ['bapak', 'm'],
  ['ibu', 'f'],
  ['mahant', 'm'],
  ['sardar', 'm'],
  ['hajiya', 'f'],
  ['mallam', 'm'],
  ['engr', null],
  ['engr.', null],
  ['barr.', null],
  ['ing.', null],
  ['smt.', 'f'],
  ['herr', 'm'],
  ['frau', 'f'],
  ['doña', 'f'],
  ['dom', 'm'],
  ['monsieur', 'm'],
  ['madame', 'f'],
  ['maître', null],
  ['signor', 'm'],
  ['signora', 'f'],
  ['thiru', 'm'],
  ['ustad', 'm'],
  ['encik', 'm'],
  ['puan', 'f'],
  ['tengku', null],
  ['khun', null],
  ['nawab', 'm'],
  ['maharaja', 'm'],
  ['maulana', 'm'],
  ['hojatoleslam', 'm'],
  ['mx', null],
  ['mx.', null],
  ['ald', null],
  ['ald.', null],
  ['asst', null],
  ['asst.', null],
  ['dep', null],
  ['dep.', null],
  ['pres', null],
  ['pres.', null],
  ['mama', 'f'],
  ['papa', 'm'],
  ['haji', 'm'],
  ['hajah', 'f'],
  ['mayoress', 'f'],
  ...`assoc assoc. comrade const const. spc. tech. adv adv. arc. pharm. alh alh. ir. barr revd mgr ustaz bailie reeve undersheriff sqn
   ldr wg cdr garda gda hrh oba igwe arc pharm cathaoirleach pte pvt lcpl wo1 wo2 togbe kgosi inkosi cde igp ssp att'y honourable honorable hon'ble`
    .trim()
    .split(/\s+/)
    .map((title): [string, null] => [title, null]),
]);

/**
 * Forms of address without which a name of one word is not the name: Prince Alfred, Lord Fenwick, Sister Agnes. Mr Hale
 * and Senator Hale are called Hale.
 */
export const STYLES: ReadonlySet<string> = new Set(
  `king queen prince princess pope lord lady baron baroness viscount viscountess countess marquess earl duke duchess
   sister father brother mother canon saint sheikh sheikha sultan emir imam ayatollah mullah swami rabbi`
    .trim()
    .split(/\s+/),
);

/** Offices and occupations that say the gender of who holds them. */
export const GENDERED: ReadonlyMap<string, Gender> = new Map([
  ['spokesman', 'm'],
  ['spokeswoman', 'f'],
  ['congressman', 'm'],
  ['congresswoman', 'f'],
  ['chairwoman', 'f'],
  ['businessman', 'm'],
  ['businesswoman', 'f'],
  ['actress', 'f'],
  ['missus', 'f'],
  ['hubby', 'm'],
  ['assemblyman', 'm'],
  ['assemblywoman', 'f'],
  ['councilman', 'm'],
  ['councilwoman', 'f'],
  ['policeman', 'm'],
  ['policewoman', 'f'],
  ['anchorman', 'm'],
  ['anchorwoman', 'f'],
  ['committeeman', 'm'],
  ['committeewoman', 'f'],
  ['lady', 'f'],
  ['man', 'm'],
  ['woman', 'f'],
  ['father', 'm'],
  ['mother', 'f'],
  ['son', 'm'],
  ['grandson', 'm'],
  ['granddaughter', 'f'],
  ['daughter', 'f'],
  ['husband', 'm'],
  ['wife', 'f'],
  ['brother', 'm'],
  ['sister', 'f'],
  ['uncle', 'm'],
  ['aunt', 'f'],
  ['grandfather', 'm'],
  ['grandmother', 'f'],
  ['widow', 'f'],
  ['widower', 'm'],
  ['boy', 'm'],
  ['girl', 'f'],
  ['king', 'm'],
  ['queen', 'f'],
  ['prince', 'm'],
  ['princess', 'f'],
  ['gentleman', 'm'],
  ['mom', 'f'],
  ['dad', 'm'],
  ['mum', 'f'],
  ['waitress', 'f'],
  ['waiter', 'm'],
  ['nephew', 'm'],
  ['niece', 'f'],
  ['frontman', 'm'],
  ['nun', 'f'],
  ['pope', 'm'],
  ['tsar', 'm'],
  ['heiress', 'f'],
  ['stepson', 'm'],
  ['stepdaughter', 'f'],
  ['boyfriend', 'm'],
  ['girlfriend', 'f'],
  ['fiance', 'm'],
  ['fiancee', 'f'],
  ['mogul', 'm'],
  ['tycoon', 'm'],
  ['matriarch', 'f'],
  ['patriarch', 'm'],
]);

/** Heads of the phrases that name somebody by office or occupation. */
export const OFFICES: ReadonlySet<string> = new Set([
  ...GENDERED.keys(),
  ...`actor alderman president vice-president minister secretary chancellor premier ambassador envoy governor senator representative
    congressperson lawmaker mayor leader chief chair chairperson director head commander general admiral colonel
    major captain lieutenant sergeant officer official spokesperson candidate nominee front-runner frontrunner rival
    opponent contender hopeful challenger incumbent adviser advisor aide strategist consultant manager operative
    organizer organiser activist advocate analyst expert economist professor scholar historian scientist researcher
    author writer journalist reporter columnist editor host anchor commentator pundit correspondent contributor
    moderator blogger critic lawyer attorney judge justice prosecutor counsel solicitor sheriff prefect detective
    ceo executive founder co-founder chairman cofounder owner billionaire millionaire developer investor banker
    mogul entrepreneur magnate realtor contractor farmer worker teacher student doctor physician nurse surgeon
    pastor bishop archbishop priest reverend rabbi cardinal imam pope evangelist minister musician singer rapper
    comedian star celebrity artist director producer filmmaker athlete coach player quarterback boxer
    voter resident supporter delegate member colleague friend neighbor neighbour relative parent child partner
    spouse sibling veteran soldier marine diplomat negotiator speaker whip majority minority politician
    statesman deputy undersecretary treasurer comptroller superintendent commissioner administrator trustee
    supervisor coordinator counselor councillor councilor mp mep peer backbencher monarch ruler dictator
    autocrat chairman native democrat republican conservative liberal socialist libertarian independent progressive
    liaison fellow witness suspect defendant plaintiff victim shooter gunman attacker hacker caller narrator
    announcer interviewer questioner protester demonstrator fan guest passenger driver customer
    retiree pensioner vet biographer operative surrogate ally counterpart successor predecessor heir
    secretary-general nationalist separatist oligarch spymaster person source insider observer bureaucrat
    loyalist foe nemesis politico pollster fundraiser donor bundler lobbyist specialist technician engineer
    designer architect chef cop firefighter agent inspector investigator auditor ombudsman principal dean
    provost mathematician psychologist psychiatrist sociologist biologist chemist physicist novelist poet
    playwright essayist cartoonist photographer publisher publicist agent booker promoter showman
    boss abbot abbess prior prioress friar nun deacon archdeacon verger runner-up opponent striker-turned-coach footballer winger forward sultan emir academic barrister legislator champion teenager
   pensioner grandmother td msp mla ms taoiseach tánaiste gp dj canon premier-designate chancellor-designate president-elect pm
   controller marshal constable commodore brigadier trooper corporal midwife paramedic vicar curate warden curator librarian headteacher headmaster
   headmistress publican landlord baker butcher plumber builder carpenter captain-elect co-owner co-director goalkeeper
   striker midfielder defender skipper jockey trainer umpire referee
   composer pianist violinist cellist soprano tenor drummer guitarist painter sculptor choreographer dancer archivist historian
   flanker hooker fly-half scrum-half full-back fullback batsman batter bowler wicketkeeper all-rounder spinner pitcher shortstop linebacker sprinter swimmer cyclist golfer gymnast rower climber mountaineer jockey wrestler
   clerk coroner guide bosun lifeguard matron sexton usher bailiff crier ranger pilot registrar cleric mufti lama archimandrite
   elder chaplain seaman gunner ensign subedar havildar naik magistrate rapporteur lecturer laureate shepherd cabbie
   astronaut cosmonaut steward caliph prophet apostle cantor consul d'affaires rector lighthouse-keeper gamekeeper
   garda magistrate recorder republican-turned-independent whistleblower dissident exile refugee immigrant migrant winner loser`
    .trim()
    .split(/\s+/),
]);

/** Offices that one person holds at a time: their words are the office’s where the article does not say whose. */
export const POSTS: ReadonlySet<string> = new Set(
  `president vice-president minister secretary chancellor premier ambassador governor mayor leader chief chair
   chairman chairwoman chairperson director head commander superintendent commissioner treasurer comptroller
   secretary-general ombudsman principal dean provost ceo sheriff coroner speaker bishop archbishop pope king queen
   prince princess taoiseach tánaiste monarch sultan emir deputy undersecretary president-elect attorney prosecutor
   captain coach manager editor pm judge general admiral colonel chairman-elect`
    .trim()
    .split(/\s+/),
);

/** Words that stand before an office and belong to it. */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `former ex then acting deputy vice assistant associate senior junior chief prime foreign home defence defense shadow
   interior finance treasury state attorney general press communications campaign retired late outgoing incoming
   interim permanent special national federal first second lead head staff executive managing founding presumptive
   presidential vice-presidential gubernatorial senate house gop democratic republican independent conservative labour liberal
   libertarian communist socialist tory green`
    .trim()
    .split(/\s+/),
);

/** Ranks that are printed in capitals: DI Rosa Lim, PC Karl Hale. */
export const CAPITAL_RANKS: ReadonlySet<string> = new Set(
  `MoS SP SSP ASP DSP CSP ACP DCP DIG ASI SHO PSI DI DCI DS DC PC PCSO DSU DCS WPC ACC SAC TD TDs MP MPs MSP MSPs MS MLA MLAs AM MEP MEPs MHA MLC MNA MPP PM CEO CFO COO
   CTO CIO CMO VP DA AG JP QC KC SC WO NCO GP GPs DJ DJs DUP SNP SDLP UUP BJP RAF`
    .trim()
    .split(/\s+/),
);

/** The offices behind titles that are printed short: "Gov. Karl Hale" is a governor. */
export const SHORT_OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['prof', 'professor'],
  ['cllr', 'councillor'],
  ['supt', 'superintendent'],
  ['oba', 'king'],
  ['rev', 'reverend'],
  ['revd', 'reverend'],
  ['fr', 'priest'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['const', 'constable'],
  ['cpl', 'corporal'],
  ['maj', 'major'],
  ['cmdr', 'commander'],
  ['msgr', 'monsignor'],
]);

/** Titles that a place completes: the Duke of Leeds, the Bishop of Ely. */
export const OF_PLACE: ReadonlySet<string> = new Set(
  'duke duchess earl countess marquess prince princess archbishop bishop'.split(' '),
);

/**
 * What ministers, departments and committees are for, as far as the words are not known otherwise: "Minister for Housing,
 * Local Government and Heritage".
 */
export const FIELDS: ReadonlySet<string> = new Set(
  `affairs foreign home internal external interior exterior justice finance finances treasury exchequer economy economic
   economics trade business enterprise industry industries investment commerce competition consumer innovation science
   research technology digital data cyber energy climate change net zero environment environmental water fisheries
   fishing harbours ports marine maritime ocean oceans agriculture farming food forestry rural regional urban local
   national central federal government governance housing planning levelling communities community heritage culture
   cultural arts media sport sports tourism leisure education higher further schools skills children families family
   youth women equality equalities gender disability disabilities social care welfare health mental public services
   service work pensions labour labor employment jobs transport transportation roads rail railways aviation
   infrastructure development international cooperation europe european union immigration migration borders citizenship
   security safety defence defense war veterans army navy police policing prisons courts law legal constitutional
   wellness wellbeing campaigns fundraising marketing parliamentary cabinet office state staff states exiting brexit north south east west northern southern eastern western
   homeland human rights resources natural mines mining petroleum oil gas power electricity communications information
   broadcasting religious indigenous native minorities reform reconstruction emergency emergencies civil aid relief
   budget taxation revenue customs ways means oversight intelligence judiciary appropriations ethics standards
   privileges procedure audit accounts delivery efficiency strategy policy operations production manufacturing supply
   overseas commonwealth small medium enterprises village island islands republic kingdom kingdoms general attorney`
    .trim()
    .split(/\s+/),
);

/** What may follow "Secretary of": part of the office, not of a name. */
export const OF_OFFICE: ReadonlySet<string> = new Set(
  'state defense defence energy labor commerce agriculture education transportation treasury homeland health war navy army interior veterans staff'.split(
    ' ',
  ),
);

/** What a hyphen ties an office to: ex-president, mayor-elect, mother-of-three. */
const TIED =
  /^(?:ex|then|vice|deputy|co|under|acting|non|sub)-(.+)$|^(.+)-(?:elect|designate|emeritus|in-chief|at-large|general)$|^((?:grand)?(?:mother|father)|mum|mom|dad)-of-\p{L}+$/u;

/** The office itself of one that a hyphen ties to something: president, of ex-president; else the word as given, in lower case. */
export function untied(word: string): string {
  const tied = word.includes('-') && !OFFICES.has(word) ? TIED.exec(word) : null;
  return tied?.[1] ?? tied?.[2] ?? tied?.[3] ?? word;
}

/** Whether a word, in lower case, is the head of an office or occupation: mayor, mayor-elect. */
export const isOffice = (word: string): boolean => OFFICES.has(untied(word));
