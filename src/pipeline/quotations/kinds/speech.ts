import { sentencesOf } from '../../../text/sentences.ts';

/** Somebody speaks, or says what he thinks of it. */
const JUDGES =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ell)|call(?!(?:s|ed|ing)? (?:on|for)\b)|describ|dismiss|slam|reject|condemn|criticis|criticiz|denounc|portray|depict|paint|chant|shout|read(?:s|ing)?\b|declin|hop(?:e|ing)|sign(?:s|ed)?\b|decr|accus|warn|prais|hail|mock|brand|label|den(?:y|i)|blast|claim|argu|insist|urg|demand|promis|pledg|cit(?:e|ing)|voic|attack|lament|express|spoke|speak|blam|complain|regret|welcom|according|wrote|writ|tweet|refer|prote?st|object|lash|fear|declar|announc|stat|admit|acknowledg|confirm|explain|suggest|stress|note|add(?:ed|s)|ask|question|deplor|applaud|salut|celebrat|ridicul|vow|threat|tout|defin|character|quote|report|believ|think|thought)/i;

/** Whether the sentence tells, before its quotation, that somebody speaks or judges: then the quoted words are likely theirs. */
export function isAboutSpeech(before: string): boolean {
  if (!JUDGES.test(before)) return false;
  const sentence = sentencesOf(before).at(-1);
  return sentence !== undefined && JUDGES.test(before.slice(sentence.start).split(/;\s/).at(-1) ?? '');
}

/** Whether the words around a quotation Stand In Capitals, as in a headline: there a capital tells neither a name nor a title. */
export function inCapitals(before: string, after: string): boolean {
  const around = `${before} ${after}`.match(/\p{L}{4,}/gu) ?? [];
  return around.length > 2 && around.every((word) => /^\p{Lu}/u.test(word));
}
