/** The small closed classes of English words that the phrase reader needs. All in lower case. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const DETERMINERS = list(`the a an this that these those his her their its our my your one some many several
  two three four five six seven eight nine ten another both each every no any few most all other various certain
  numerous dozens hundreds thousands half only`);
export const PREPOSITIONS = list(`of in on at for with by from to about against between among into through during
  before after above below over under within without toward towards upon across behind beyond despite near outside
  inside since until via amid amidst alongside regarding concerning around throughout besides except like unlike
  off per than as following versus`);
export const CONJUNCTIONS = list('and but or nor yet so plus');
export const SUBORDINATORS = list(`if because although though while when whenever where whereas whether that unless
  once since as after before until how why what`);
export const AUXILIARIES = list(`has have had is are was were be been being do does did will would shall should can
  could may might must 's 'd 've 'll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't
  wouldn't shouldn't can't couldn't cannot not never n't having`);
export const PRONOUNS = list(`he she they it i we you who which him her them me us himself herself themselves itself
  someone somebody everyone everybody nobody anyone anybody others`);
export const ADVERBS = list(`also later then once again now often still even just already soon earlier recently
  today yesterday tomorrow tonight meanwhile however instead too perhaps rather quite almost always sometimes
  ever never further furthermore moreover twice first last there here therefore thus previously famously
  afterward afterwards ago before nevertheless nonetheless only all more much back ahead once simply very
  aloud live straight-faced else either otherwise though online onstage`);
/** Capitalised, but no names. */
export const CALENDAR = list(`monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov.
  dec. mon. tues. wed. thurs. fri. sat. sun. easter christmas thanksgiving halloween p.m a.m p.m. a.m. et est edt gmt pst`);
/** Words that begin a sentence with a capital and are no names; with the classes above. */
export const SENTENCE_OPENERS = list(`asked speaking suggesting referring according citing responding noting adding
  addressing appearing following given giving yes no well oh okay ok please thanks thank look listen why what how
  when where who whose which while because although though if as since after before until unless whether
  meanwhile however still instead indeed perhaps maybe nearly almost about around like unlike despite amid
  among other others many most some several few both each every such another these those this that the a an
  in on at for with by from to of into over under and but or nor so yet not never then there here now today
  yesterday tomorrow tonight later earlier once again also even just only his her their its our my your he she it
  they we you i me him them us more less much too very
  new old former current critics supporters officials people voters experts analysts police authorities
  republicans democrats additional additionally finally first second third last next recent recently
  photographed pressed questioned introducing announcing writing quoting welcome good great
  let don't do does did is are was were will would could should can may might must has have had be being`);
