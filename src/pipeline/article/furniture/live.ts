// Matches “This is a breaking news story, more to follow…”, “10.32 GMT”. Refuses “Live fire was used at the range.”
import type { FurnitureRule } from './rule.ts';

/** Marks of live blogs and of stories still being written. */
export const live: FurnitureRule = {
  name: 'live',
  patterns: [
    /^\d{10}$/,
    /^(?:(?:this|the) (?:post|tweet|message|video|content) (?:(?:was|has been|is) (?:deleted|removed|no longer available|unavailable|not available)|(?:has )?failed to load|could not (?:be loaded|load))\b.{0,40}|video (?:unavailable|not available|player is loading)\.?)$/i,
    /^get involved:? (?:#|@|on |via |by ).{0,60}$/i,
    /^show (?:the )?latest (?:update|post)s?$/i,
    /^what['’]s happening(?: now| today)?:?$/i,
    // “1341, RV:”, “1640 – NA”: when, and the letters of who wrote the entry.
    /^(?:[01]?\d|2[0-3])[.:]?[0-5]\d(?:\s?[ap]m)?(?:\s?[–—|-]\s?|,\s)[A-Z]{2,3}:?$/,
    // A match: its minute, its score, who watched.
    /^\d{1,3}(?:\s?\+\s?\d{1,2})?(?:['’]|\s?min(?:ute)?s?\.?)$/i,
    /^(?:FT|HT|AET|KO|(?:full|half)[- ]time)(?::?\s.{0,60}\d\s?[-–]\s?\d.{0,40})?$/i,
    /^Att(?:endance)?[.:] ?[\d,]+$/i,
    /^(?:\d{1,4}\. )?(?:posted|published|updated) at \d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:GMT|BST|UTC|E[SD]?T|P[SD]?T|CES?T))?(?:,? \d{1,2} [a-z]{3,9})?$/i,
    /^here['’]s (?:what (?:we['’]re covering|we know|you need to know|to know|happened)|the latest|where things stand)\b.{0,60}$/i,
    /^follow (?:our|the|this) live ?(?:blog|feed)\b.{0,60}$/i,
    /^what we['’]re covering(?: (?:here|today|now))?:?$/i,
    /^(?:key event|live reporting|live updates?|summary of (?:the )?(?:events?|day))$/i,
    /^(?:this|our) live (?:updates? )?(?:page|article|blog|coverage|feed) (?:is|has)(?: now| been)* (?:closed|ended|over|finished|paused)\.?$/i,
    /^show key (?:events|moments) only$/i,
    /^live page editors?$/i,
    /^(?:sort by|our live coverage (?:has|continues|is)\b.{0,60})$/i,
    /^catch up$/i,
    /^follow along (?:here |below |with us )?for (?:live |the latest )?(?:updates|coverage)\b.{0,60}$/i,
    /^(?:what we (?:covered|are covering|['’]re covering) here|\d{1,3} posts|sort by ?(?:latest|oldest|newest))$/i,
    /^(?:live|breaking|breaking news|just in|developing(?: story)?|updating|key (?:events?|moments?|points?|developments?)(?: \(\d+\))?|(?:latest|live|new|newest) (?:updates?|feed|reporting|coverage|blog)|live now|watch live|pinned(?: post)?|filters? \w+|oldest first|newest first)[.:!]?$/i,
    /^(?:this|it) is a (?:breaking news|developing|breaking) ?(?:story|article|situation)?(?:[.,;:…–-]|$| (?:and|that|we|check|more|please)\b)/i,
    /^this (?:story|article|page|post|news) is (?:breaking|developing|being (?:constantly |regularly )?updated|still developing)\b/i,
    /^this (?:breaking|developing) (?:news )?(?:story|article|page)\b/i,
    /^(?:more (?:to follow|to come|follows|details? (?:to follow|soon))|check back|refresh (?:this|the) page|stay tuned|come back)\b.{0,100}$/i,
    /^(?:(?:this|our|the|that['’]s all from this) )?(?:live ?(?:blog|page|feed|coverage|updates?)) (?:is|has|was|will|have)\b.{0,80}\b(?:clos|end|paus|finish|over)/i,
    /^(?:we are|we['’]re|i['’]m|i am) (?:now )?(?:closing|pausing|wrapping up|ending) (?:this|our|the) (?:live ?)?(?:blog|coverage|page)\b[^.]{0,80}\.?$/i,
    /^follow (?:our |the |all the )?(?:latest|live)\b.{0,60}\b(?:updates?|blog|coverage|news|here|below|developments?)\b.{0,40}$/i,
    /^\(?(?:updated )?(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?\s?(?:GMT|BST|UTC|E[SD]?T|P[SD]?T|CES?T)?\)?$/i,
    /^(?:\d{1,2} ?(?:h|hrs?|hours?),? (?:and )?)?(?:\d{1,3}|an?) ?(?:s|m|h|d|secs?|mins?|minutes?|hours?|hrs?|days?) ago\b.{0,40}$/i,
  ],
};

/** How a match stands: “Harbour Town 2 Lorne Rovers 1”. */
export const scores: FurnitureRule = {
  name: 'live',
  only: [/\d$/],
  patterns: [/^(?:\p{Lu}[\p{L}.'’&-]* ?){1,3} \d{1,2} (?:\p{Lu}[\p{L}.'’&-]* ?){1,3} \d{1,2}$/u],
};
