// Matches “Your support helps us to tell the story”. Refuses “Your support will be remembered, Mr Hale told the crowd.”
import type { FurnitureRule } from './rule.ts';

/** A request for money or membership. The paragraphs between two such lines are found by `appeal-run.ts`. */
export const appeals: FurnitureRule = {
  name: 'appeal',
  patterns: [
    /^support .{2,40} or become (?:our|a) (?:patron|member|supporter|friend)\b.{0,40}$/i,
    /^support (?:the )?[\w ]{2,30} journalism\b.{0,40}$/i,
    /^in (?:a time|an age|times) of (?:both )?(?:misinformation|fake news|too much information)\b.{0,120}$/i,
    /^(?:support from (?:our )?readers\b.{0,80}|we need your (?:help|support)(?: now| today)?[.!]?)$/i,
    /^you(?:['’]re| are) (?:visiting us|reading (?:this|us)|here) because (?:we|you)\b/i,
    /^(?:in (?:a world|times|an age|an era|a time)\b.{0,80}\byou need (?:journalism|reporting|news)\b.{0,80}|we live in (?:a world|times|an age) (?:where|in which|when) (?:facts?|truth)\b.{0,80})$/i,
    /^[….\s]{0,6}we (?:have|['’]ve got) a (?:small |quick )?favou?r to ask\b/i,
    /^(?:your|every|any|a (?:small|monthly|regular)) (?:\w+ )?(?:support|donations?|contributions?|gift|membership|subscription)\b.{0,60}\b(?:us\b|our\b|makes?\b|journalis|report|keeps?\b|funds?\b|possible\b)/i,
    /^(?:please )?(?:support|back|fund|defend|protect) (?:us\b|(?:our|fearless|free|honest|independent|quality|local|public|truly|trusted|great|real|the)\b.{0,60}\b(?:journalism|newsroom|reporting|reporters|news)\b)/i,
    /^(?:please )?(?:become|be) an? (?:\w+ )?(?:member|supporter|subscriber|patron|friend)\b.{0,80}$/i,
    /\b[Bb]ecome an? (?:\w+ )?(?:member|supporter|subscriber|patron|friend) (?:from|for) (?:just |only )?[£$€]\s?\d.{0,40}$/,
    /^(?:please )?(?:donate|contribute|give|chip in)(?: now| today| here| monthly| once| to us| to (?:our|the)\b.{0,40})?[.!]?$/i,
    /^(?:please )?(?:make|consider making) (?:a|an|your) (?:\w+ )?(?:donation|contribution|gift)\b/i,
    /^help (?:us|keep|support|fund|save)\b.{0,120}\b(?:journalism|reporting|newsroom|free for (?:all|everyone)|independent|readers|paywalls?)\b/i,
    /^if you(?:['’]ve| have)? (?:seen|value|enjoy(?:ed)?|like[d]?|appreciate|believe in|found|read|can)\b.{0,160}\b(?:support|subscrib|donat|sign(?:ing)? up|consider|become a|contribut)/i,
    /^(?:[Ww]e|[A-Z][\w ]{2,30}) (?:rely|relies|depend|depends|count|counts) on (?:our |your )?(?:readers|reader|your|donations|supporters|contributions)\b/,
    /^(?:[Ww]e are|[Ww]e['’]re|[A-Z][\w ]{2,30} is) (?:\w+ )?(?:reader[- ](?:funded|supported)|funded by (?:our )?(?:readers|people like you)|a non-?profit newsroom)\b/,
    /\bis published by \p{Lu}[^.]{2,60}[([]?[£$€]\s?\d|^to (?:order|buy) (?:an? |your )?cop(?:y|ies)\b|\bto order (?:an? )?cop(?:y|ies)(?: for [£$€][\d.]+)?,? (?:go to|visit|call)\b/iu,
    /^(?:registration|subscribing|joining|membership) is (?:a )?(?:free|quick|easy|the best)\b.{0,120}$/i,
  ],
};
