// Matches “From: Rosa Lim <rosa@harbour.example>”, “Subject: FW: Ice”. Refuses “From: the sea, with love” and “To: nobody”.
import type { FurnitureRule } from './rule.ts';

/** “On 3 May 2021, at 9:14, Rosa Lim wrote:”, above the mail that is answered. */
export const wroteLine = /^on .{5,120}\bwrote:$/i;

/** What a mail program puts around a forwarded article. */
export const mail: FurnitureRule = {
  name: 'mail header',
  patterns: [
    /^this (?:e-?mail|message) has been (?:scanned|checked)\b.{0,80}$/i,
    /^(?:from|to|cc|bcc|reply-to|sender): .{0,120}[\w.+-]{1,60}@[\w.-]{1,80}>?$/i,
    /^subject: \S.{0,200}$/i,
    /^-{2,}\s?(?:forwarded message|original message)\s?-{2,}$/i,
    /^(?:this|the information in this) (?:e-?mail|message)(?: and any (?:attachments?|files)\b.{0,60})? (?:is|are|may be|may contain|contains?)\b.{0,300}$/i,
    /^(?:please )?(?:consider the environment|think) before (?:you )?print(?:ing)?\b.{0,60}$/i,
    /^some people who received this message don['’]t often get\b.{0,160}$/i,
    /^\d{1,3} messages?$/i,
    /^google alerts?(?: - .{2,60})?$/i,
    /^(?:daily|weekly|as-it-happens) update [⋅·•] .{6,30}$/i,
    /^unsubscribe from this (?:google )?alert\b.{0,40}$/i,
    // “Hi Rosa, here's the article:”
    /^(?:hi|hello|hey|dear) [\p{L} ]{2,30}[,!–-]{1,2} .{0,40}\b(?:here['’]?s|here is|see below|as promised|the (?:article|piece|bit|story|one))\b.{0,60}:$/iu,
    /^(?:message|note|comment) from (?:the )?sender:?$/i,
    /^\p{Lu}[\p{L}.’'@ -]{2,60} (?:has shared|shared|wants to share|thought you) (?:an? |this )?(?:article|story|page|link)? ?(?:with|would like|might like|from) ?.{0,60}:?$/u,
    /^this (?:article|story|page) was (?:sent|e-?mailed|shared) (?:to you|with you)? ?by\b.{0,120}$/i,
    wroteLine,
    /^(?:begin forwarded message:|sent from (?:my [\w ]{2,20}|[\w ]{0,20}\b(?:mail|outlook|gmail|iphone|ipad|android|galaxy)\b[\w ]{0,20})|get outlook for \w+)$/i,
  ],
};
