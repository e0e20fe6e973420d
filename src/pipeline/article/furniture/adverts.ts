// Matches “Advertisement”, “Article continues below”. Refuses “Advertisement spending rose by a third last year.”
import type { FurnitureRule } from './rule.ts';

/** Labels around advertising. */
export const adverts: FurnitureRule = {
  name: 'advert',
  patterns: [
    /^advertise here\b.{0,40}$/i,
    /^to (?:advertise|place an advert(?:isement)?)\b.{0,60}\b(?:call|ring|phone|tel|e-?mail|contact|visit)\b.{0,80}$/i,
    /^discover\b.{0,120}\bour exclusive\b.{0,60}!$/i,
    /^advertise with \p{Lu}\S*(?: \p{Lu}\S*){0,3}$/iu,
    /^(?:this|the) advert(?:isement)? (?:has not loaded|(?:could|can) ?not be (?:displayed|shown|loaded))\b.{0,80}$/i,
    /^buy (?:now|this (?:photo|picture|print)|prints?|a print)$/i,
    /^article content(?: continued)?$/i,
    /^(?:story|article) continues$/i,
    /^[-–—]?\s?advertise?ment\s?[-–—·.]\s?(?:scroll|continue|story|article)\b.{0,60}$/i,
    /^[-–—([]*\s?(?:advert|advertisement|advertising|ad|ads|adverts|sponsored(?: (?:content|post|links?)\b[^,.]{0,40})?|promoted(?: content\b[^,.]{0,40})?|promotion|sponsor message|advertisement \d|paid (?:content|post|partner content)|partner content|(?:video )?ad feedback|remove ads|close ad|skip ad(?:vert(?:isement)?)?|content is loading|loading)[.…]{0,3}\s?[-–—)\]]*$/i,
    // A label names who pays and says nothing of it: “Sponsored by a brewery, the team won nothing.” is the story.
    /^[-–—([]?\s?(?:Sponsored|SPONSORED|Promoted|PROMOTED|Paid for|PAID FOR)(?: and presented)? (?:by|BY) (?:[Tt]he |our )?(?:\p{Lu}|\d|partners|advertisers|sponsors)[^,]{0,40}[^,.][-–—)\]]?$/u,
    /^(?:(?:Presented|PRESENTED|Brought to you|BROUGHT TO YOU) (?:by|BY)|(?:A message|A MESSAGE|A word|A WORD) (?:from|FROM)|(?:Together|TOGETHER|In partnership|IN PARTNERSHIP) (?:with|WITH)) (?:\p{Lu}|our (?:partners|sponsors?))[^,.!?“”"]{1,50}$/u,
    /^(?:hide|close|show|skip|remove|report) (?:this )?ads?$/i,
    /^(?:listen to this (?:article|story)(?: now)?|article continues (?:after|below) (?:this )?ad)$/i,
    /^(?:article|story|content|video) continue[sd] (?:below|after)\b.{0,40}$/i,
    /^(?:continues?|continue reading|scroll(?: down)?) (?:below|after|to continue|for more|past)\b.{0,60}$/i,
    /^(?:this (?:article|post|page|site|story) )(?:may )?(?:contains?|includes?) (?:\w+ )?(?:affiliate|sponsored|paid|advertis)/i,
    /^(?:(?:when|if) you (?:buy|purchase|click|shop)\b[^.]{0,60}\b(?:links?|site),? )?we (?:may )?(?:earn|receive|get) (?:an? )?(?:small |affiliate )?commissions?\b/i,
    /^(?:get|claim|shop|buy) (?:the |your )?(?:deal|offer|discount)s?(?: (?:now|here|today))?[.!]?$/i,
  ],
};
