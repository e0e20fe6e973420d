// Matches “This article was amended on 3 May to correct a name.” Refuses “This article of the treaty was amended twice.”
import type { FurnitureRule } from './rule.ts';

/** Corrections and editors' notes. */
export const corrections: FurnitureRule = {
  name: 'correction',
  mayReportSpeech: true,
  patterns: [
    /^[([*]{0,2}(?:corrections?(?: and clarifications?)?|clarifications?|editor['’]s notes?|editors['’] notes?|note to (?:readers|editors))\s?[:–—-]/i,
    /^[([*]{0,2}this (?:article|story|post|piece|headline|report|version|page|column)(?: and its headline)? (?:has been|was|is) (?:\w+ )?(?:amended|corrected|updated|edited|clarified|modified|changed|revised)\b/i,
    /^[([*]{0,2}an? (?:earlier|previous|prior|original) version of this\b/i,
    /^[([*]{0,2}the (?:headline|original version) (?:of|on) this (?:article|story|post|piece)\b/i,
    /^[([*]{0,2}a correction was made\b/i,
  ],
};
