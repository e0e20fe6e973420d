// Matches “16 views0 comments”, “4 min read”. Refuses “16 views of the harbour hang in the hall.”
import type { FurnitureRule } from './rule.ts';

const counted = String.raw`(?:\d[\d,.]*\s?[km]?\s?(?:views?|comments?|shares?|likes?|reads?|retweets?|reposts?|quotes|followers?|claps?|votes?|replies|reply|reactions?|viewing|watching|listening|downloads?|bookmarks?|min(?:ute)?s?(?: read| listen| watch)?|words))`;

/** Counts of views, comments and shares, reading times and file sizes. */
export const counts: FurnitureRule = {
  name: 'count',
  patterns: [
    /^\d[\d,.]* (?:viewing|reading|watching) (?:this|now)\b.{0,20}$/i,
    /^\d{1,4} responses?$/i,
    /^\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?$/,
    /^(?:duration|length|running time|runtime):? \d{1,3}(?:[:.]\d\d| (?:min|sec|hour)\w*)(?:,? (?:and )?\d{1,2} (?:min|sec)\w*)?$/i,
    /^(?:time to|reading time:?|read time:?|read in) (?:about )?\d{1,3} ?min(?:ute)?s?\.?(?: read)?$/i,
    /^\(\d{1,3} min(?:ute)?s?\)$/i,
    /^(?:(?:less|fewer) than )?\d{1,3}(?:\s?[–-]\s?\d{1,3})? min(?:ute)?s?(?: (?:to )?(?:read|listen|watch))?$/i,
    /^listen duration\b.{0,20}$/i,
    /^listen\b.{0,24}\b(?:min|minutes?|sec)\b\)?$/i,
    /^(?:shares?|tweets?|likes?|comments?)\s\d[\d,.]*\s?[km]?$/i,
    /^\+\d{1,3}$/,
    /^\d{1,3}of\d{1,3}$/,
    new RegExp(String.raw`^${counted}(?:[\s,|•·/]{0,4}${counted}){0,6}$`, 'i'),
    /^(?:\d{1,3}|one|two|three|four|five)[ -]?min(?:ute)?s?(?:['’])? (?:read|listen|watch|video)$/i,
    /^(?:reading|read|listening|estimated|est\.?|run) (?:reading |read )?time(?::\s?|\s).{0,20}$/i,
    /^(?:lesedauer|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|lästid|lesetid)\b.{0,20}$/i,
    /^download\b.{0,30}\d\s?[km]b$/i,
    /^\d[\d.,]*\s?[kmg]b$/i,
    /^(?:views?|shares?|likes?|comments|word count|words|pageviews|post views):\s?\d[\d,.]*$/i,
  ],
};
