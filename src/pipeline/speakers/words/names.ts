/** Small words inside a name that are written with a small letter. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos das du la le van von der den ten ter bin ibn al el abu bint zu af av y'.split(' '),
);

/** What follows a name without being its surname. */
export const SUFFIXES: ReadonlySet<string> = new Set(
  'jr jr. sr sr. ii iii iv v phd ph.d md m.d esq mp mep kc qc obe mbe cbe'.split(' '),
);

/** Words that make a capitalised name the name of an institution, a work or an event. */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  `party committee house senate congress parliament university college school institute institution foundation
   association organization organisation union council court department ministry office agency bureau commission
   board bank fund group company corporation corp corp. inc inc. llc ltd co co. times post journal news network
   magazine press herald tribune gazette observer guardian telegraph radio television tv channel center centre
   society federation alliance coalition league club church hospital museum library army navy force forces corps
   police service security intelligence administration government cabinet campaign movement project program
   programme initiative act bill treaty plan deal street avenue road boulevard square park hall airport station
   bridge hotel casino tower plaza building stadium arena county city town village state states kingdom republic
   islands island river lake mountain valley beach ocean sea bay north south east west northern southern eastern
   western democrats republicans tories liberals conservatives democratic republican gop nato eu un fbi cia nsa
   irs epa cdc who imf opec nasa doj dhs ice nypd lapd pac super aclu nra naacp cnn bbc nbc abc cbs fox msnbc
   hbo pbs npr ap reuters politico breitbart facebook twitter google amazon apple microsoft youtube instagram
   war convention conference summit election primary caucus debate olympics cup bowl day week month year
   constitution amendment declaration bible quran internet web brexit obamacare medicare medicaid watch trust
   partnership front guard authority assembly chamber tribunal exchange market markets research labs laboratory
   strategies consulting partners associates holdings enterprises industries brothers sons capital studios
   entertainment pictures records books monitor review digest weekly daily today tonight morning show report`
    .trim()
    .split(/\s+/),
);

/** Family names that are printed first, as in Xi Jinping, Kim Jong Un, Nguyễn Văn Minh; folded. */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo lou deng jiang wen qin mao
   kim park choi jung kang cho yoon jang han shin seo kwon moon ban nguyen tran pham vo dang bui do ho ngo`
    .trim()
    .split(/\s+/),
);
