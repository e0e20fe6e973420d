// Matches “This site uses cookies to improve your visit.” Refuses “This site was used by the army until 1990.”
import type { FurnitureRule } from './rule.ts';

/** What a browser or a consent dialogue says. */
export const notices: FurnitureRule = {
  name: 'notice',
  patterns: [
    /^why you can trust\b/i,
    /^disclosure statement$/i,
    /^\p{Lu}.{3,50} does(?: not|n['’]t) work for, consult, own shares\b.{0,300}$/iu,
    /^to continue,? (?:reading,? )?please\b.{0,200}$/i,
    /^before you (?:continue|proceed|start|read on)\b.{0,40}$/i,
    /^(?:some of )?(?:our|we and our|these|\d+)(?: \d+)? partners\b.{0,160}\b(?:data|device|cookies|information|process|store|access|consent|interest)\b/i,
    /^we and our (?:\d+ )?(?:advertising |trusted )?(?:partners|vendors)\b.{0,240}$/i,
    /^(?:we|i) need your (?:consent|permission)\b/i,
    /^(?:do you |i |yes,? i |no,? i )?(?:accept|agree|consent|reject|refuse|decline)(?: (?:to|and|all|the|our|close|cookies?|related|technologies|use|terms|continue|non-essential))*[.!?]?$/i,
    /^(?:your (?:privacy|choices?|data|consent)|you can (?:change|withdraw|manage|review) your (?:mind|choices?|consent|settings|preferences))\b.{0,160}$/i,
    /^(?:manage|more|show|review|set|save|confirm|see)(?: your| my| all| our)? (?:options|preferences|choices|settings|purposes|vendors|partners|details)[.!]?$/i,
    /^(?:privacy (?:manager|settings|centre|center|options|choices)|cookies? (?:manager|list|declaration|details)|essential|strictly necessary|statistics|marketing|external media|functional|performance|imprint|legal notice)$/i,
    /^(?:if you are (?:under|younger)|ask your parents)\b.{0,120}$/i,
    /^(?:subscription notification|(?:we (?:have )?noticed|there is) (?:that there is )?an? (?:issue|problem) with your\b.{0,160}|the subscription details\b.{0,120}|please update your (?:billing|payment|subscription)\b.{0,80})$/i,
    /^view (?:this|it|the) (?:e-?mail|message|page)? ?(?:in|on) (?:your|a|the) (?:web )?browser$/i,
    /^you (?:are|'re|’re) receiving this (?:e-?mail|message|newsletter)\b/i,
    /^unsubscribe from (?:this|our|the)\b.{0,60}$/i,
    /^allow \w+ content\?$/i,
    /^this (?:article|post|page) includes content (?:provided by|from)\b/i,
    /^(?:\w+ )?this content is (?:provided|hosted|served) by\b.{0,200}$/i,
    /^as a subscriber, you have\b/i,
    /^(?:cookies help us|this (?:web)?site stores cookies|your e-?mail address will not be published)\b/i,
    /^(?:please )?use (?:the )?\w+ browser for\b/i,
    /^(?:to )?(?:find out|learn) more\b.{0,80}\b(?:privacy|cookies?)\b/i,
    /^(?:this|the) (?:article|story) is more than (?:\d+|a|one|two) (?:month|year)s? old\b/i,
    /^(?:something went wrong|please try again later|an error (?:has )?occurred)\b.{0,60}$/i,
    /^(?:stay up to date|keep up to date) with notifications\b/i,
    /^(?:get|turn on|allow|enable|manage|receive) (?:\w+ )?notifications\b/i,
    /^(?:\w+ )?notifications can be (?:managed|turned|switched)\b/i,
    /^(?:we|we and our partners|this (?:web)?site|our (?:web)?site|our partners)(?: and our partners)? (?:may )?(?:also )?uses? (?:[\w,'’-]+ ){0,5}cookies\b/i,
    /^(?:accept|reject|manage|allow|decline|review)(?: all| my| your| our)?(?: non-essential| optional| essential)? ?(?:cookies?|consent|choices|preferences|privacy settings)(?: settings| policy| preferences)?[.!]?$/i,
    /^(?:cookie|privacy|consent) (?:settings|preferences|policy|notice|centre|center|choices)$/i,
    /^by (?:continuing|using|browsing|clicking|registering|signing|subscribing|submitting|entering|proceeding|creating)\b[^.]{0,120}\byou(?:r|'|’)?\b/i,
    /^(?:this (?:site|page|form) is )?protected by recaptcha\b/i,
    /^(?:please )?(?:enable|turn on|switch on|activate) (?:javascript|cookies)\b/i,
    /^(?:your browser|javascript|this browser) (?:does not|doesn['’]t|is (?:not|disabled|turned off|out of date))\b/i,
    /^(?:please )?(?:disable|turn off|pause|whitelist) (?:your |the )?ad[ -]?block/i,
    /^(?:we(?:['’]ve| have)? noticed|it (?:looks like|seems)|looks like) (?:that )?you(?:['’]re| are| have)?\b[^.]{0,60}\b(?:ad[ -]?blocker|javascript|browser|offline)\b/i,
    /^(?:it (?:looks like|seems|appears)|looks like) (?:that )?you(?:['’]re| are) (?:visiting|browsing|reading|in|outside)\b[^.]{2,80}(?:\.|$)(?! \p{Lu}.{60})/iu,
    /^(?:please )?(?:refresh|reload) (?:the|this|your) (?:page|browser)\b/i,
    /^thank(?:s| you) for (?:registering|reading|subscribing|signing up|your (?:support|subscription|feedback)|joining)\b/i,
    /^(?:[*•]\s)?(?:skip|jump|go) (?:to|past) (?:the )?(?:main |page )?(?:content|navigation|footer|header|search|menu|article|next section)\b/i,
    /^(?:accessibility (?:help|links|statement)|screen reader\b.{0,60}|site index|site navigation)$/i,
  ],
};

/** The same of a site by its name: “Harbour Gazette values your privacy”. */
export const privacy: FurnitureRule = {
  name: 'notice',
  only: [/your (?:privacy|data)/i],
  patterns: [/^(?:we|(?:the )?[\p{L}’'.& -]{2,40}) (?:value|respect|care about)s? your (?:privacy|data)\b.{0,40}$/iu],
};
