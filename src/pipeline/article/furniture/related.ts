// Matches “Read more: Ministers meet in Riga”. Refuses “Read more than once, the letter gave no name.”
import type { FurnitureRule } from './rule.ts';

const lead = String.raw`(?:read (?:more|also|next|this|on|now)|go deeper|also read|see also|see more|related(?: (?:stor(?:y|ies)|articles?|content|topics?|links?|posts?|coverage|news|tags?|videos?|reading|internet links))?|more on (?:this|the)(?: story| topic| subject| issue)?|more (?:top stories )?(?:from|across)[\w ’']{0,40}|(?:read )?related topics|more stories(?: (?:like this|on|from[\w ’']{0,40}))?|more (?:news|(?:top|great) stories|like this|coverage)|(?:local )?news in your area|recommended(?: (?:for you|stories|reading|articles|by[\w ]{0,20}))?|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed)|most (?:read|popular|viewed|shared|watched|commented)(?: (?:in|on|from|across|by|this|today|now|here|stories|articles|posts|news|videos)\b(?: [\w-]{1,15}){0,2}(?!\.))?|trending(?: now| stories| topics)?|don['’]t miss|must[- ]reads?|editor['’]?s['’]? picks?|top (?:stories|picks|articles)|from (?:around )?the web|from our (?:partners|network|archive)|in case you missed it|further reading|up next|next (?:article|story|up)|previous (?:article|story)|elsewhere on[\w ’']{0,40}|(?:latest|recent|all) (?:news|stories|headlines|articles|posts)|popular (?:now|stories|articles|posts)|explore more(?: on these topics)?|what to read next|more to explore|topics?|tags|filed under|key ?words|categories|around the bbc|watch(?: now| more| live| next)?|listen(?: now| next)?|podcast|video|in pictures|gallery|photos|explainer|background|live)`;

/** Links to other stories: a label with its links on the line, or a label alone (its list is found by `lists.ts`). */
export const related: FurnitureRule = {
  name: 'related',
  mayReportSpeech: true,
  patterns: [
    /^(?:read|see|watch) more (?:from|on|about|in)\b[^.:]{2,40}:$/i,
    /^Follow (?:\p{Lu}\S*|our|the|all)(?: \S+){0,3} coverage\b.{0,60}$/u,
    /\bfollowed (?:categories|topics|authors) will (?:be added|appear)\b/i,
    /^keep reading[.!:]?$/i,
    /^(?:go to|visit) [\w-]{2,30}\.[a-z.]{2,8}(?:\/\S{0,40})? for more\b.{0,80}$/i,
    /^listening: \p{Lu}.{8,160}[^.]$/iu,
    /^(?:also )?in the headlines:?$/i,
    // “In Metro by Dayo”: where a blog files an entry, and who did.
    /^In \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? by \p{Lu}\p{L}+$/u,
    /^[Tt]o (?:read|see|watch) more (?:from|of) \p{Lu}.{2,60}, (?:visit|see|click|go to)\b.{0,40}$/u,
    /^next\s?: \p{Lu}.{5,100}[^.]$/u,
    /^read more (?:from |by )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}\p{Lu}[\p{L}’'-]+:$/iu,
    /^Read [Mm]ore (?:in|at|on) (?:The |the )?(?:\p{Lu}[\p{L}’'&-]* ?){1,4}$/u,
    /^R(?:ead|EAD): \p{Lu}[^.:]{5,120}$/u,
    /^[Rr]ead more about\s?: .{2,120}$/,
    /^more in this (?:section|series|topic):?$/i,
    // The site's own name: “Ness Top Stories”, “More National ARTICLES”, “More on HarbourOnline”.
    /^(?:\p{Lu}[\p{L}.]* ){1,3}Top Stories$/u,
    /^more [\p{L}’'-]{3,20} (?:articles|stories|headlines)$/iu,
    /^More on \p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u,
    /^(?:load|show|see|view) (?:the )?(?:next |all )?\d{1,3} more\b.{0,20}$/i,
    /^recommended (?:in|for|by|from) \p{Lu}[^.!?“”"]{1,40}$/iu,
    /^[Mm]ore in (?:\p{Lu}[\p{L}&’'-]*(?: |$)){1,3}$/u,
    /^(?:te puede interesar|lee también|leia também|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leggi anche|lees ook|etiquetas|noticias relacionadas):?$/iu,
    /^(?:#\p{L}[\p{L}\d_]{1,30}[\s,]*){2,10}$/u,
    /^(?:quick guide|more information)$/i,
    /^MORE (?:ON|FROM|IN) [\p{Lu}\d’'& -]{2,40}$/u,
    /^read the (?:story|article|report|post)[.!]?$/i,
    /^in this (?:story|article|section|issue|series):?$/i,
    /^(?:posted|filed) (?:in|under)\b.{0,80}$/i,
    /^tagged(?: with| as|:)?\s\S.{0,120}$/i,
    /^NEW ?You can now\b/,
    /^[A-Z’' ,:-]{0,60}\bCLICK(?:ING)? HERE\b.{0,60}$/,
    /^GET [A-Z ]{3,40} ON THE GO\b/,
    // What a link is called ends without a full stop, where the label is a word that may as well begin a sentence.
    new RegExp(
      String.raw`^[>»›▶►•\[]?\s?(?!(?:background|explainer|gallery|in pictures|listen|live|next|photos|podcast|video|watch)(?: \w{3,5})?\s?:.{0,400}\.[”’"')]{0,2}$)${lead}\s?[:|»›>]`,
      'i',
    ),
    new RegExp(
      String.raw`^[>»›▶►•\[]?\s?(?!(?:background|live|photos|gallery|video|podcast|explainer|listen|watch)$)${lead}[\]»›>….]{0,3}$`,
      'i',
    ),
    /^READ (?:MORE|ALSO|NEXT)\b/,
    /^(?:read|see|find out|learn|discover|view) (?:more|the full|our full|the original|all(?: of)?(?: our)?|our)\b.{0,120}\b(?:here|below|on our (?:site|website|page))[.!]?$/i,
    /^(?:read|see|view) the (?:full|original) (?:story|article|piece|report|post|interview|text)(?: (?:at|on|in|from|by)\b.{0,60})?[.!]?$/i,
    /^for more\b.{0,60}\b(?:like this|news|coverage|information|details|stories|from)\b.{0,80}\b(?:check|click|visit|follow|see|go to|read|subscribe|head to|tap)\b/i,
    /^for (?:this|the full|a) (?:article|story|version|text)\b.{0,60}\bclick\b/i,
    /^(?:please )?(?:click|tap)(?: here| below| on the link| the link)?(?: (?:to|for|here|below)\b.{0,100})?[.!:]?$/i,
    /^more information (?:can be found|is available|here|about)\b.{0,60}$/i,
    /^(?:visit|check out|check|see|head to) our\b.{0,60}\b(?:page|site|website|hub|section|channel|homepage)\b.{0,40}$/i,
  ],
};
