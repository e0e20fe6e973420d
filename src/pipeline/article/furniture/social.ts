// Matches “Follow us on Twitter and Facebook”, “@harbour_news”, “Make us your preferred source”. Refuses “Follow the money, prosecutors were told.”
import type { FurnitureRule } from './rule.ts';

const networks =
  '(?:twitter|facebook|instagram|x|linkedin|tiktok|telegram|threads|youtube|mastodon|bluesky|google news|social media|whatsapp|apple news|flipboard|spotify|apple podcasts|snapchat|gab|parler|gettr|truth social)';

/** Calls to follow, and authors' handles. */
export const social: FurnitureRule = {
  name: 'social',
  patterns: [
    new RegExp(String.raw`^you can (?:also |now )*follow\b.{0,60}\b(?:on|at)\b.{0,20}${networks}\b`, 'i'),
    /^@\w{2,30}$/,
    // “[14/08/2023, 08:02] Rosa: Forwarded”
    /^\[\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\] [^:]{2,40}: .{0,60}$/iu,
    /^forwarded from (?:@\w|\p{Lu}|\p{Extended_Pictographic})[^.!?“”"]{1,60}$/iu,
    /^\p{Lu}[\p{L}’' -]{3,40} is with \p{Lu}[\p{L}’' -]{2,40}(?: and \d{1,3} others?)?\.$/u,
    /^all reactions:?$/i,
    /^about the (?:author|writer|reporter|contributor|columnist|journalist)s?:?(?: (?:\p{Lu}[\p{L}.’'-]+ ?){2,4})?$/iu,
    /^follow us on:?$/i,
    /^\+ ?(?:add to|follow)\b.{0,30}$/i,
    /^(?:Make|Set|Choose|Add) (?:us|(?:the )?[A-Z][\w.’'&]*(?: [A-Z][\w.’'&]*){0,3}) (?:as )?(?:your|a) (?:favou?rite|preferred) (?:news )?source(?: (?:on|in) [\w ]{2,30})?[.!]?$/,
    new RegExp(
      String.raw`^(?:follow|find|like|join|connect with|tweet|friend)\b.{0,80}\b(?:on|at|via)\b.{0,40}\b${networks}\b`,
      'i',
    ),
    /^(?:follow|find|like|tweet) (?:us|me|him|her|them|our|the author|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})\b.{0,60}@\w+/,
    new RegExp(String.raw`^(?:on )?${networks}(?: ?[:@|-] ?@?\w[\w.]{1,30}| ?: ?https?://\S{4,120}| icon| logo)$`, 'i'),
    /^(?:follow|following|unfollow)(?: (?:us|author|this (?:topic|author|story)|topics?|live|more))?[.!:]?$/i,
  ],
};

/** A line about the author: “Rosa Lim covers the harbour. Follow her on Twitter @rosalim.” */
export const authorNote: FurnitureRule = {
  name: 'author note',
  only: [
    /@|\b(?:(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Hh]eadshot)$|(?:[Rr]each|[Cc]ontact|reached|found|followed|contacted) (?:at|on|via)\b)/,
  ],
  patterns: [
    /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}(?:(?:profile|byline|author|bio) (?:image|photo|picture|pic)|headshot)$/u,
    new RegExp(String.raw`^you can (?:also |now )*follow\b.{0,60}\b(?:on|at)\b.{0,20}${networks}\b`, 'i'),
    /^(?:[•*]\s?)?(?:you can )?(?:reach|contact|e-?mail|write to) (?:him|her|them|\p{Lu}[\p{L}.’'-]+(?: [\p{L}.’'-]+){0,3}) (?:at|on|via)\b.{0,80}$/iu,
    /^(?:[•*]\s?)?[A-Z][\w.’'-]+(?: [\w.’'-]+){0,3} (?:is|was|can be|tweets)\b.{0,240}@\w+\.?$/,
    /^(?:[•*]\s?)?(?!It\b)[A-Z][\w.’'-]+(?: [\w.’'-]+){0,3} (?:(?:(?:is|was)\b.{0,200}\b)?can (?:also )?be (?:reached|found|followed|contacted)|tweets) (?:at|on|via)\b.{0,60}\.?(?: (?:His|Her|Their) columns? (?:appears?|runs?)\b.{0,40})?$/,
    /^(?:\p{Lu}[\p{L}.’'-]+ ){2,4}\p{Ll}[^“”"]{3,160}\. (?:Reach|Contact|E-?mail|Write to|Follow) (?:him|her|them)\b.{0,20}(?:@|\bon \p{Lu}).{0,60}$/u,
    /^[A-Z][\w.’'-]+(?: [\w.’'-]+){0,3} (?:covers|writes|reports|edits)\b.{0,240}(?:@[\w.-]+|\bcan (?:also )?be (?:reached|found|followed|contacted) (?:at|on|via)\b.{0,60})\.?$/,
  ],
};
