// Matches “Additional reporting by Rosa Lim”. Refuses “Additional reporting rules begin in May.”
import type { FurnitureRule } from './rule.ts';

/** Who else worked on the story. Not its authors: those stand in the byline. */
export const contributors: FurnitureRule = {
  name: 'contributors',
  mayReportSpeech: true,
  patterns: [
    /^--?\s?[A-Z]{2,5}$/,
    /^[a-z]{2,4}\/? \([A-Z]{2,5}\)$/,
    /^(?=.{0,12}\/)[a-z]{2,8}(?:[/-][a-z]{2,4}){1,5}\/?(?:$| \([\p{L}, -]{2,40}\)$)/u,
    /^(?:Video|Audio|Live) (?:report )?by \p{Lu}[\p{L}.’' -]{3,40}$/u,
    /^(?:English version|Translation|Translated) by:? \p{Lu}[\p{L}.’' -]{3,40}\.?$/u,
    /^by:?\s?(?:news ?wires?|wire services?)$/i,
    /^[([*_]{0,2}(?:additional|further|other|more) (?:reporting|research|material|contributions?|writing)(?: (?:was )?(?:provided|contributed))? (?:by|from)\b/i,
    /^(?:[([*_]{0,2}|[-–—]{1,2}\s?)with (?:additional )?(?:reporting|files|contributions?|inputs?|agency (?:inputs?|reports?)|material|assistance) (?:by|from)\b/i,
    /^[([*_]{0,2}(?:reporting|writing|editing|compiled|edited|translated|produced|translation|graphics?|illustrations?|fact[- ]checked)(?: and \w+)? by [A-Z].{0,200}(?:;|\bediting by\b|\))/i,
    /^[([*_]{1,2}(?:reporting|writing|editing|compiled|edited|translated)(?: and \w+)? by\b/i,
    /^(?:[Ee]dited|[Tt]ranslated|[Cc]ompiled|[Pp]roduced|[Ff]act[- ]checked) by:? [A-Z][\p{L}.’' -]{2,60}$/u,
  ],
};

/** The same with the names in front: “Rosa Lim contributed to this report.” */
export const contributed: FurnitureRule = {
  name: 'contributors',
  mayReportSpeech: true,
  only: [/contribut|assisted/],
  patterns: [
    /^[\p{L}\p{M}.,’'() -]{3,200} (?:also )?(?:contributed|assisted)(?: (?:reporting|research|additional reporting|from [\p{L} ]{2,40}))* (?:to|with|in|for) (?:this|the) (?:report|article|story|reporting)\b/iu,
    /^[\p{L}\p{M}.,’'() -]{3,160} (?:also )?contributed (?:reporting|research|additional reporting)(?: from [\p{L}, ]{2,60})?\.?$/iu,
  ],
};
