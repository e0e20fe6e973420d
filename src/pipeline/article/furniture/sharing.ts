// Matches “Please use the sharing tools found at the top of articles.” Refuses “Share prices fell on Monday.”
import type { FurnitureRule } from './rule.ts';

const networks =
  '(?:facebook|twitter|x|whatsapp|linkedin|reddit|telegram|messenger|pinterest|flipboard|e-?mail|mail|sms|copy link|link|print|pin|tweet|threads|bluesky|mastodon|pocket|tumblr)';

/** Buttons and terms for passing an article on. */
export const sharing: FurnitureRule = {
  name: 'sharing',
  patterns: [
    /^(?:about sharing|close panel|share page|license photo)$/i,
    /^(?:share|view|copy link to)(?: this)? (?:tweet|post)(?: on (?:twitter|x))?$/i,
    /^(?:share|send|post|tweet|e-?mail) (?:this|the) (?:current )?(?:article|story|page|post) (?:via|by|to|on|with|through|over) (?:e-?mail|[a-z]+)$/i,
    /^share current (?:article|page|story) (?:via|on|by) [a-z]+$/i,
    /^(?:close extra sharing options|share (?:via|to ?(?:x|facebook|linkedin|twitter)))$/i,
    /^social sharing$/i,
    new RegExp(String.raw`^share(?:[\s,|•·/]+(?:${networks}|t\+|a\+|aa|save|comments?))+$`, 'i'),
    /^(?:(?:e-?mail|send|forward) (?:this )?(?:(?:page|story|article) )?to a friend|printable (?:version|page)|print(?:er)?[- ]friendly(?: (?:version|page))?)$/i,
    // Buttons with nothing between.
    /^(?:(?:share on )?(?:facebook|twitter|whatsapp|linkedin|e-?mail|pinterest|reddit|messenger|telegram|copy(?: link)?|print|x)){2,12}$/i,
    /^to (?:revisit|read|find) this (?:article|story)(?: later)?, (?:visit|go to|see)\b.{0,80}$/i,
    /^story saved\s?you can find this story in\b.{0,30}$/i,
    /^(?:.{2,260} \((?:link )?opens in (?:a )?new (?:window|tab)\)|, ?opens (?:in )?(?:a )?new (?:window|tab))$/i,
    /^(?:story saved|copylink|share\d)$/i,
    /^(?:listen|resize|go deeper)$/i,
    /^help keep\b.{0,40}\binformed by sharing\b.{0,30}$/i,
    /^(?:give this article|send any friend a story|subscribe to gift this article|gift \d{1,2} articles? to\b.{0,80})$/i,
    /^(?:like this:?|like loading[.…]*|liked by\b.{0,60}|\w+ sharing button)$/i,
    /^(?:bookmark popover|removed from bookmarks|find your bookmarks\b.{0,80}|add to your saved stories|save articles to read later\b.{0,80}|share full article)$/i,
    /^(?:share or comment on|reuse|republish|order reprints|rights and permissions)\b.{0,160}$/i,
    /^(?:please )?use the sharing tools\b/i,
    new RegExp(
      `^(?:share|tweet|post|send|save|e-?mail)(?: this| the)?(?: (?:article|story|post|page|letter|video|link|on|via|to|by|with|this|${networks}))*(?: (?:your )?friends| this)?[:.!]?$`,
      'i',
    ),
    new RegExp(String.raw`^${networks}(?:[\s,|•·/]+(?:share|${networks}))*$`, 'i'),
    /^(?:copy(?:ing)? (?:articles|link|the link|url|this link)|link copied|copied|gift (?:this )?article|gift a subscription)\b.{0,120}$/i,
    /^(?:open|opens|share|view) (?:this )?(?:\w+ )?(?:in|on) (?:a )?(?:new|external|facebook|twitter|whatsapp|linkedin|instagram|youtube)(?: (?:tab|window))?$/i,
    /^(?:listen to|print|bookmark|save|download) this (?:article|story|page)\b.{0,40}$/i,
    /^(?:bookmark|bookmarked|save for later|saved|add to (?:my )?(?:list|favourites|favorites|myft))$/i,
  ],
};
