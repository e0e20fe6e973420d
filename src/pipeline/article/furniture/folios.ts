// Matches “THE HARBOUR GAZETTE    Page 3”, “Page 3 | Harbour Gazette”. Refuses “The story began on page 3”.
import type { FurnitureRule } from './rule.ts';

/** What a printed page has at its head or foot: the paper's name and the number of the page, set apart. */
export const folios: FurnitureRule = {
  name: 'page number',
  mayReportSpeech: true,
  only: [
    /^[([]?(?:[Cc]ontinued|CONTINUED|[Cc]ont['’.d]|[Tt]urn) /,
    /^(?:[A-Z]?\d{1,3} [|•·] |(?:[Ss]ee|SEE|[Tt]urn to|TURN TO|[Cc]ontinue[sd]|CONTINUE[SD]|[Pp]lease (?:turn|see)|[Ff]rom|FROM|[Jj]ump)\b|[-–—~]\s?\d|https?:.*\d$|\d{1,3}\s{2}.*(?:\d|\.\p{Ll}{2,10})$)/u,
    /[Pp](?:age|AGE|g\.?|\.) ?[A-Z]?\d/,
    /\d$/,
    /(?:cents?|¢)$/i,
  ],
  patterns: [
    /^[A-Z]?\d{1,3} [|•·] \p{Lu}[^.!?]{2,60}$/u,
    /^\p{Lu}[^.!?]{2,60} [|•·] [A-Z]?\d{1,3}$/u,
    /^[([]?(?:continued|continues|cont(?:['’]d|inued|\.)?|turn|see(?: also)?|more|story continues) (?:on|from|to|at|in)?\s?(?:the )?(?:page|p\.?|pg\.?) ?[A-Z]?\d{1,3}(?:,? col(?:umn|\.)? ?\d)?[)\]]?\.?$/i,
    /^[([]?(?:continued|continues|cont(?:['’]d|inued|\.)?|from|jump)(?: on| from| to)? (?:page (?=\d)|(?:page )?[A-Z])\d{1,3}[)\]]?\.?$/i,
    /^(?:(?:[Pp]lease )?[Ss]ee|SEE|Turn to|TURN TO) \p{Lu}[\p{Lu}’' -]{1,30}(?:,|,? on|,? ON)? (?:[Pp](?:age|AGE|\.) ?)?[A-Z]?\d{1,3}$/u,
    /^[([]?(?:continued|turn|cont(?:['’]d|\.)?) (?:on|from|to) page (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|twenty)[)\]]?\.?$/i,
    /^(?:continue[sd] (?:overleaf|inside|(?:on|from) (?:the )?(?:next|following|back|previous|preceding|last|front|facing|opposite) page)(?:,? col(?:umn|\.)? ?\d)?|please turn over)\.?$/i,
    /^\S.{2,80}(?:\s{3,20}|\t\s?|\s[|•·]\s)page \d{1,4}$/i,
    /^[-–—]\s?(?!30\s?[-–—])\d{1,4}\s?[-–—]$/,
    /^(?:\p{Lu}[\p{Lu}’'&.-]* ){1,5}(?:Page|PAGE) [A-Z]?\d{1,4}$/u,
    /^page \d{1,4}(?:\s{3,20}|\t\s?|\s[|•·]\s)\S.{2,80}$/i,
    /^page \d{1,4}(?: of \d{1,4})?$/i,
    /^\d{1,3} of \d{1,3}\s+\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?:\s?[AP]M)?$/i,
    /^(?:(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ /-]){1,3}(?:19|20)\d\d\s{2,40}\S.{2,50}\s{2,40}\d{1,3}$/i,
    /^(?:\d{1,3}\s{2,40}\S.{2,50}\s{2,40}(?:www\.)?[\w-]+(?:\.[\w-]+)+|(?:www\.)?[\w-]+(?:\.[\w-]+)+\s{2,40}\S.{2,50}\s{2,40}\d{1,3})$/,
    /^\p{Lu}\S.{2,50}\s{2,40}(?:(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ /-]){1,3}(?:19|20)\d\d\s{2,40}\d{1,3}$/iu,
    /^~\s?\d{1,4}\s?~$/,
    // What a browser prints above a page: its title, and when.
    /^\S.{2,150}\s{3,40}\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}[:.]\d\d(?:\s?[AP]M)?$/i,
    // What the paper costs.
    /^\d{1,3} ?(?:cents|¢)$/i,
    /^(?:price:? ?)?[£$€] ?\d{1,2}\.\d\d$/i,
    /^https?:\/\/\S{4,200}\s+(?:page \d{1,3} of \d{1,3}|\d{1,3} ?\/ ?\d{1,3})$/i,
    /^\d{1,3}\s{2,40}\S.{2,50}\s{2,40}(?:(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)[ /-]){1,3}(?:19|20)\d\d$/i,
  ],
};
