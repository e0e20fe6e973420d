// Matches “Sign up for our daily newsletter here.” Refuses “Sign up or go home, the coach told new players.”
import type { FurnitureRule } from './rule.ts';

const goods = String.raw`\b(?:newsletters?|e-?mails?|alerts?|updates?|briefings?|bulletins?|inbox|app|apps|podcast|whatsapp|telegram channel|free trial|here|headlines|push notifications?)\b`;

/** Newsletters, alerts and apps. */
export const newsletters: FurnitureRule = {
  name: 'newsletter',
  patterns: [
    /^want (?:to (?:get|receive|read)|more|the (?:latest|best)) .{0,80}\? ?(?:join|sign up|subscribe|register|click|follow)\b.{0,40}$/i,
    /^(?:track|catch) (?:the )?latest (?:news|updates)\b.{0,120}$/i,
    /^find out what['’]s happening in\b.{0,40}\bwith free, real-time updates\b.{0,40}$/i,
    /^[Tt]he (?:magazine|newsletter|newspaper|journal|student newspaper|official (?:journal|organ|newspaper)|voice) of \p{Lu}[^.!?]{3,60}$/u,
    /^(?:Magazine|Newsletter|Newspaper|Student newspaper|Official (?:journal|organ|newspaper)) of (?:the )?\p{Lu}[^.!?]{3,60}$/u,
    /^subscribe to our\b.{0,60}$/i,
    /^(?:please )?(?:subscribe or (?:register|log ?in|sign ?(?:in|up)|donate)|(?:register|log ?in|sign ?(?:in|up)) or subscribe)\b.{0,100}$/i,
    /^(?:was this (?:e-?mail )?forwarded to you|forwarded this (?:e-?mail|newsletter)|got this from a friend)\?.{0,60}$/i,
    /^(?:good (?:morning|afternoon|evening)[.!,]? )?here(?:['’]s| is) (?:what|everything) you need to know (?:today|this (?:morning|evening|week))\b.{0,20}$/i,
    /^(?:get|receive) (?:the|our|a) free\b.{0,60}\be-?mails?\b/i,
    /^get e-?mail updates\b/i,
    /^we use your sign-?up to\b/i,
    /^(?:more newsletters|news and (?:promos|offers|promotions) in your inbox(?: ?subscribe)?)$/i,
    /^[Rr]eceive (?:free )?(?:\p{Lu}[\p{L}&’']* ){1,4}updates$/u,
    /^receive free (?:[\p{L}&’'-]+ ){1,5}updates$/iu,
    /^[Tt]he (?:[\p{Lu}\d][\p{L}\d&’']* ){1,4}(?:Daily|Morning|Evening|Weekly|Weekend) (?:Brief(?:ing)?|Digest|Email)$/u,
    /^(?:to view this (?:e-?mail|newsletter|message)|(?:having )?trouble (?:viewing|reading) this)\b.{0,80}$/i,
    /^you(?:['’]re| are| have)? (?:receiv(?:ing|ed)) this (?:digest|message|e-?mail|newsletter) because\b.{0,120}$/i,
    /^if you (?:don['’]t|no longer|do not) (?:want|wish) to receive\b.{0,120}$/i,
    /^(?:after|before|skip past) newsletter promotion$/i,
    /^\[?sign up (?:for|to) (?:our|the|this) .{2,60}\]?$/i,
    /^sign up to \p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,4}$/iu,
    /^join\b.{0,60}\b(?:telegram|whatsapp|mailing list|newsletter)\b/i,
    new RegExp(
      String.raw`^(?:please |click (?:here )?to |you can (?:now )?(?:also )?)?sign(?:-| )?up\b.{0,160}${goods}`,
      'i',
    ),
    new RegExp(
      String.raw`^(?:please |don['’]t forget to |click (?:here )?to )?(?:subscribe|register|download|install)\b.{0,120}${goods}`,
      'i',
    ),
    /^(?:get|receive|enjoy|try|want|never miss|don['’]t miss|stay informed|stay up to date|stay ahead|stay connected)\b.{0,140}\b(?:newsletters?|your inbox|inbox|our app|the app|email alerts|news alerts|daily briefing|push notifications|to your (?:phone|device|email)|sign up|subscribe)\b/i,
    /^(?:sign up|subscribe)(?: (?:now|today|here|for free|free|to (?:us|continue)))?[.!]?$/i,
    /^(?:our|the|free|daily|weekly|morning|evening|breaking news|email)?\s?(?:newsletters?|email alerts)(?: (?:sign[- ]?up|promotion|subscribe))?$/i,
    /^(?:enter|submit|confirm) (?:your|an|a valid) (?:e-?mail|postcode|zip)\b/i,
    /^(?:e-?mail address|your e-?mail|invalid e-?mail|please enter a valid e-?mail address)\.?$/i,
    /^i (?:would like|want|agree|consent) to (?:be emailed|receive|get)\b/i,
    /^(?:download|get|try|install) (?:the|our) (?:free |new |official |\w+ )?(?:news )?app\b/i,
    /^(?:available|download it|get it) on (?:the )?(?:app store|google play|ios|android)\b/i,
    /^(?:the )?(?:latest|best|top|biggest|most important) (?:news|stories|headlines)\b.{0,80}\b(?:inbox|straight to|delivered|every (?:day|morning|week))\b/i,
    /^(?:we['’]ll|we will) (?:send|email) you\b/i,
    /^(?:you can )?unsubscribe (?:at any ?time|here)\b/i,
    /^(?:first )?for (?:more|all) (?:on |of )?(?:the )?(?:latest|news|updates).{0,140}\b(?:sign up|subscribe|newsletter|download|app)\b/i,
  ],
};

/** “Harbour Post is now on Telegram. Click here to join our channel.” */
export const channels: FurnitureRule = {
  name: 'newsletter',
  only: [/ now on [A-Z]/],
  patterns: [
    /^[^\p{L}]{0,6}(?:[Tt]he )?\p{Lu}[\p{L}&’' ]{2,40} (?:is|are) now on (?:Telegram|WhatsApp|Threads|Bluesky|Instagram|YouTube)[.!,]? (?:[Cc]lick|[Jj]oin|[Ff]ollow|[Tt]ap|[Ss]ubscribe)\b.{0,200}$/u,
  ],
};
