/** What a question is framed with: asked for by nobody. */
export const frame = new Set(
  'what when where who whom whose how why which did do does has have had is was were are be been want wants wanted believe believes believed propose proposes proposed expect expects expected concerning regarding re say says said saying tell told telling think thinks thought talk talked speak spoke about on of for from the a an in to at by with his her their me quote quotes quoted quotation quotations words statement statements speech speeches phrase expression remark remarks comment comments commented interview interviews respond responded react reacted reply replied mention mentioned mentions mentioning happen happened happening anything everything something ever all any every anyone anybody someone somebody there everyone everybody mean meant meaning voices else actually really'.split(
    ' ',
  ),
);

/** What says how an answer is wanted, or what was done with words: left out of a question where nothing is found with it. */
export const soft = new Set(
  'minister ministers diplomat diplomats threaten threatens threatened urge urges urged demand demands demanded discuss discussed stand stands stood oppose opposes opposed support supports supported latest newest earliest oldest recent new news today now soon longest shortest most more first last best top main key early late mid reaction reactions response responses replies position view views opinion opinions stance attitude line warn warned warns warning warnings threat threats claim claimed claims accuse accused deny denied criticise criticised criticises criticize criticized condemn condemned condemns blame blamed blames praise praised praises ask asked call called answer answered promise promised according report reports reported reporting published publish article articles paper newspaper website story stories coverage meet met meeting official officials government politician politicians leader leaders man woman people person head chief boss please show find give list search get this that these those it its they them word term use used uses he him she we our you your i my and or not many much some week month year day days time times there still already exactly thing things mean means meaning go goes going went gone could can will would shall should may need essay homework project timeline come comes came coming out take takes took give gives gave make makes made making put see sees saw seen know knows knew feel feels felt keep kept seem seems become became worry worries worried afraid happy angry certain sure'.split(
    ' ',
  ),
);

/** Of those, what joins or points to other words and is about nothing itself. */
export const small = new Set(
  'and or but not no this that these those it its they them he him she we us our you your i my will would shall should can could may must'.split(
    ' ',
  ),
);

/** The word that a question begins with. */
export const asking = /^(?:what|who|whose|when|where|how|why|did|does|has|which)$/;

/** What is asked of somebody: “what did Lavrov say”. */
export const speaking =
  /^(?:say|says|said|saying|tell|told|think|thinks|thought|want|wants|wanted|believe|believes|believed|expect|expects|expected|propose|proposes|proposed|spoke|speak|quoted|comment|commented|mention|mentions|mentioned|respond|responded|react|reacted)$/;

/** What somebody says, as a thing: “quotes by Lima”, “the Harbour Board’s statements”. */
export const speech =
  /^(?:quotes?|quotations?|statements?|speech|speeches|remarks?|comments?|interviews?|words|voices|everything|anything)$/;

/** What a side has on something: “the German position on gas” asks for the words of those who speak for Germany. */
export const stance =
  /^(?:reactions?|responses?|repl(?:y|ies)|answers?|views?|positions?|stance|opinions?|line|warnings?|demands?|claims?|sides?|government|govt|officials|politicians|diplomats|leaders)$/;

/** What somebody said or holds, as a thing. */
export const isStance = (part: string): boolean => stance.test(part) || speech.test(part);

/** What somebody does by speaking, right after “who”: “who warned of floods” asks for words on floods. */
export const reporting =
  /^(?:use|used|uses|talks|speaks|warn|warned|warns|claimed|claims|accused|accuses|denied|denies|threatened|threatens|urged|urges|demanded|demands|promised|promises|asked|asks|called|calls|reported|reports|announced|insisted|insists|admitted|suggested|argued|described|stressed|rejected|predicted|vowed|pledged)$/;

/** What somebody does by speaking, where it is asked for with “did” and a name: “what did Lima announce”, “why did Hale criticise it”. */
export const announcing =
  /^(?:announc|warn|claim|den[iy]|demand|promis|insist|admit|suggest|argu|describ|stress|reject|predict|vow|pledg|complain|fear|explain|writ|tweet|hint|threaten|urg|declar|add|accus|talk|discuss|critici[sz]|condemn|prais|back|defend|endors|support|welcom|blam|oppos|reveal|confirm|call|ask|apologi[sz]|object|agree|disagree|conced|acknowledg|recommend|advis|appeal|dismiss)(?:e|ed|ing)?$/;

/** Whom somebody tells something who tells it everybody. */
export const audience = /^(?:reporters|journalists|media|press|us)$/;

/** What those say who have no name: “anonymous quotes”, “sources without a name”. */
export const nameless =
  /(?<=^|\s)(?:(?:anonymous|unnamed|unattributed|unidentified|unknown) (?:sources?|officials?|speakers?|voices?|quot(?:es?|ations?)|words|remarks?|statements?)|(?:sources?|speakers?|quot(?:es?|ations?)|words|statements?) without (?:an? )?(?:names?|speakers?|attributions?))(?=\s|$)/;

/** The same where it is asked who they are: “who is not named”, or nothing else is: “anonymous”. */
export const isNameless =
  /^(?:who (?:is|was|are|were) )?(?:anonymous|unnamed|unattributed|unidentified|not (?:named|identified))$/;

/** Before a name and no part of it. */
export const courtesy = new Set('mr mrs ms miss sir dame lord lady dr prof professor'.split(' '));

/** Between two names or a name and the rest. */
export const joining = new Set(
  'and or with the of by from in on at for about as vs versus v against mr mrs ms sir lord lady dr president says said name names'.split(
    ' ',
  ),
);

/** What asks for two beside each other. */
export const comparing = /^(?:compare|compared|compares|comparing|comparison|differences?)$/;

/** Words that only say so, where two are named. */
export const besideEachOther = (part: string): boolean =>
  comparing.test(part) || /^(?:between|both|together)$/.test(part);

/** Between two who are both asked for. */
export const both = /^(?:and|or|vs?\.?|versus|&|both)$/i;
