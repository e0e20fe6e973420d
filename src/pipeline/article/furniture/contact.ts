// Matches “Got a story? Email our news desk.” Refuses “Contact with the crew was lost at noon.”
import type { FurnitureRule } from './rule.ts';

/** How to reach the newsroom. */
export const contact: FurnitureRule = {
  name: 'contact',
  patterns: [
    /^for (?:feedback|complaints|corrections|enquiries|inquiries)(?:,? (?:or |and )?(?:feedback|complaints|corrections|enquiries|inquiries)){0,3},? (?:please )?(?:contact|e-?mail|write to)\b.{0,60}$/i,
    /^(?:(?:media|press|investor) )?(?:contacts?|enquiries|inquiries):?$/i,
    /^(?:SOURCE|Source) \p{Lu}[^.:]{2,60}\.?$/u,
    /^(?:media|press|news) (?:contacts?|enquiries|inquiries)(?:\s?:.{0,160})?$/i,
    /^notes? (?:to|for) editors:?$/i,
    /^SOURCE \p{Lu}[^.]{2,60}$/u,
    // “Rosa Lim (+31 20 000 00 00)”: whom the press may call.
    /^\p{Lu}[^.!?“”"()]{3,60} \(\+\d[\d ()/-]{6,20}\)$/u,
    /^for confidential (?:support|help|advice)\b/i,
    // An address and nothing else is a site's.
    /^(?:https?:\/\/)?(?:[a-z\d-]+\.){1,4}(?:com|org|net|example|co\.uk|ie|news|info|io)\/?$/i,
    /^(?:see|seen|spot(?:ted)?|found|notice[d]?) an? (?:typo|mistake|error)\b[^.]{0,40}\?$/i,
    /^(?:send|submit) (?:us )?(?:an?|your) (?:news )?tips?$/i,
    /^in compliance with the .{2,30} standards$/i,
    /^(?:report|suggest|submit|request) (?:an? |this )?(?:error|typo|correction|problem|issue)\b.{0,40}$/i,
    /^(?:want|would you like) (?:to read )?more\?.{0,80}$/i,
    /^letters (?:must|should|need to|may|can) be (?:e-?mailed|posted|signed|exclusive|no longer|under|fewer|addressed|sent|submitted|edited)\b.{0,120}$/i,
    /^(?:[Ww]rite|[Ss]end (?:questions|letters|your questions)) to .{2,40}(?:,| at) (?:P\.? ?O\.? Box \d|\d{1,4} \p{Lu}).{0,80}$/u,
    /^submit (?:a|your) (?:letter|guest column|op-ed|obituary|news tip|tip)\b.{0,60}$/i,
    /^(?:please )?feel free to (?:get in touch|contact|write|e-?mail)\b.{0,60}$/i,
    /^don['’]t miss (?:a thing|out|a story|anything)\b.{0,80}$/i,
    /^get involved with (?:the|our) news\b.{0,40}$/i,
    /^(?:was this (?:article|page|story)|did you find this (?:article|page|story)?) ?(?:helpful|useful|interesting)\?.{0,20}$/i,
    /^help us improve (?:this|our)\b.{0,60}$/i,
    /^(?:have you )?(?:got|have|do you have|has) (?:you )?(?:got )?(?:an?|any|more|your) (?:\w+ ){0,2}(?:story|stories|tips?|news|information|question|video|picture|photo|views?|complaint)s?\b[^?]{0,80}(?:\?$|\b(?:e-?mail|contact|get in touch|call|whatsapp|send)\b|\?\s(?:.{0,60}\b(?:us|our)\b|(?:please |then |just |simply |you can )?(?:e-?mail|contact|get in touch|call|phone|ring|text|whatsapp|message|send|tell|write|tweet|visit|click|leave|let)\b))/i,
    /^(?:please )?(?:get in touch|contact (?:us|our|the (?:newsroom|author|reporter|writer|editor|news ?desk)|me)|write to (?:us|the editor)|send (?:us|your (?:stories|tips|letters|news|pictures))|to contact (?:us|the|our)|tip us|tell us your)\b/i,
    /^(?:please )?e-?mail (?:us|me|our|the (?:newsroom|author|reporter|writer|editor|news ?desk)|your|to buy)\b/i,
    /^(?:e-?mail|tel|phone|telephone|fax|contact|whatsapp)\s?:\s?\S.{0,60}$/i,
    /^(?:by )?(?:e-?mail )?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}\.?$/i,
    /^(?:are you|have you been|were you)\b.{0,80}\?.{0,60}\b(?:e-?mail|contact|get in touch|share your)\b/i,
    /^to (?:report|submit|send|share) (?:an?|your) (?:error|correction|tip|story|typo|letter)\b/i,
  ],
};
