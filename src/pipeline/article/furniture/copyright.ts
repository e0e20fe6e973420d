// Matches “© 2022 Harbour Gazette. All rights reserved.” Refuses “Copyright law is to change, the minister said.”
import type { FurnitureRule } from './rule.ts';

/** Copyright, syndication and where a text first appeared. */
export const copyright: FurnitureRule = {
  name: 'copyright',
  mayReportSpeech: true,
  patterns: [
    /^source: \p{Lu}[^.!?]{2,40}$/u,
    // “Map: Rosa Lim. Source: Coast Office”
    /^(?:map|chart|graphic|table|infographic|visuali[sz]ation)s?: .{2,60}?\s?[.•·|;]\s?(?:map )?(?:source|data)s?: .{2,80}$/i,
    /^(?:cutting|clipping|article|text) (?:supplied|provided) by\b.{0,60}\b(?:licen[cs]e|copied|reproduc\w+|permission)\b.{0,80}$/i,
    // “Rosa Lim's “Ice” is published by Harbour Books.”
    /^\p{Lu}[\p{L}.’' -]{3,40}[’']s? (?:new |latest |first )?(?:(?:book|novel|memoir|collection),? )?[“"‘][^”"]{2,80}[”"’],? (?:is|was|will be) (?:published|out|available)\b.{0,80}$/u,
    /^(?:[A-Z]{2,4} )?licen[cs]ed content\b.{0,60}\b(?:copy|copying|reproduc\w+|prohibited|permission)\b.{0,40}$/i,
    /^appeared in the .{3,40} print edition\b.{0,160}$/i,
    /^(?:Published|Appeared|Printed) in (?:the |The )?\p{Lu}[^.]{2,60}\b(?:19|20)\d\d\.?$/u,
    /^(?:RIPRODUZIONE RISERVATA|TODOS LOS DERECHOS RESERVADOS|TOUS DROITS RÉSERVÉS)\b.{0,40}$/i,
    /^blog at wordpress\.com\.?$/i,
    /^the (?:views|opinions)(?: and opinions)? expressed (?:in|here|by|are)\b.{0,200}\b(?:authors?|writers?|own|those of|necessarily)\b/i,
    /^[([]?copyright:? .{2,60}\b(?:19|20)\d\d\.?$/i,
    /^our standards: \S/i,
    /^(?:©|\(c\)|copyright)(?:[ ,:]|©|\(c\)|by|copyright){0,8}(?:19|20)\d\d\b/i,
    /^(?:Copyright|COPYRIGHT):? (?:[Tt]he )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){0,4}\.?$/u,
    /^© ?(?:[Tt]he )?\p{Lu}[\p{L}’'&. -]{2,50},? (?:19|20)\d\d\.?$/u,
    /^(?:© |copyright (?:©|by|of)).{0,60}\b(?:ltd|limited|inc|llc|plc|gmbh|media|newspapers?|news|group|all rights reserved)\b.{0,30}$/i,
    /^originally published as \S.{5,200}$/i,
    /^(?:The )?\p{Lu}[\p{L}’'&-]*(?: \p{Lu}[\p{L}’'&-]*){1,4}\. All [Rr]ights [Rr]eserved\..{0,60}$/u,
    /^an? version of this (?:article|story|op-ed|column|essay|review|letter|obituary|interview|editorial|profile) (?:appears|appeared|ran) in\b/i,
    /^printed and published by \p{Lu}.{4,120}$/iu,
    // A source is named: “Source: a friend.” is the story's.
    /^(?:Sources?|SOURCES?): (?!An? )(?:\p{Lu}|\d|@|https?:|www\.|[\w-]{2,40}\.[\w.-]{2,30}$).{0,60}$/u,
    /^all rights reserved\b/i,
    /^(?:reproduced|reprinted|republished|used|published|syndicated|distributed) (?:here )?(?:with|by|under|courtesy|in partnership)\b.{0,200}$/i,
    /^(?:an? |this |the )?(?:\w+ )?(?:version of )?(?:this|the) (?:article|story|piece|post|column|essay|extract|excerpt|interview|report)(?: was| is| has been)? (?:first|originally|also|previously) (?:\w+ )?(?:published|appeared|printed|posted|ran)\b/i,
    /^this (?:article|story|piece|post|column|essay|extract|excerpt|report)(?: (?:was|is|has been))? (?:published|republished|reprinted|syndicated|adapted|reproduced|distributed|produced|provided) (?:in|on|by|from|with|under|courtesy)\b/i,
    /^(?:first|originally) (?:published|appeared) (?:in|on|by|at)\b/i,
    /^licensed under\b/i,
    /^\((?:the )?(?:writer|author|columnist)s? (?:is|are|was|teaches|lives|works|writes|can)\b.{0,160}\)\.?$/i,
    /^(?:disclaimer: )?(?:the )?(?:views|opinions)(?: and opinions)?(?: expressed)?(?: (?:above|here|in this \w{4,10}))? are (?:the author['’]s own|(?:strictly |purely )?personal|those of the (?:author|writer))\b.{0,60}$/i,
    /^(?:the|this) (?:writer|author|columnist) is (?:an? |the )?[^.]{4,160}\.? (?:the )?(?:views|opinions)(?: expressed)?(?: here)? are (?:personal|(?:his|her|their|the author['’]s) own)\b.{0,40}$/i,
    /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie policy|contact us|about us|advertise(?: with us)?|do not sell my (?:personal )?info(?:rmation)?)(?:[\s,|•·/]+(?:and )?(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice)|cookie policy|contact us|about us|advertise(?: with us)?|careers|help|do not sell my (?:personal )?info(?:rmation)?)){0,8}\.?$/i,
    /^(?:registered (?:in england|office|number)|issn|isbn|vat (?:no|number))\b/i,
  ],
};

const anywhere =
  /\ball rights reserved\.?[)\]]?$|\b(?:may|must) not be (?:published|broadcast|reproduced|rewritten|redistributed|copied)\b/i;

/** The same, where the terms stand behind other words: “Harbour Gazette 2022. All rights reserved.” */
export const reserved: FurnitureRule = {
  name: 'copyright',
  mayReportSpeech: true,
  only: [/[Rr]eserved|RESERVED|not be /],
  patterns: [anywhere],
};

/** The same behind a name: “Harbour Gazette © 2022”, “Harbour Radio is part of the Lorne Media Group”. */
export const owners: FurnitureRule = {
  name: 'copyright',
  mayReportSpeech: true,
  only: [/©|part of/, /not responsible|transcripts are|committed to publishing/i],
  patterns: [
    /^(?:the )?(?:\p{Lu}[\p{L}’'.&-]* ){1,5}is (?:a )?part of (?:the )?(?:\p{Lu}[\p{L}’'.&-]* ?){1,5}(?:Group|Media|Network|Newspapers|Press)\.?$/u,
    /^\p{Lu}[\p{L}’'&. -]{2,50},? © ?(?:19|20)\d\d\b.{0,40}$/u,
    /^(?:the )?\p{Lu}[\p{L} ]{1,40}(?:is|are) not responsible for the content of (?:external|other)\b.{0,40}$/iu,
    /^.{2,40} transcripts are (?:created|produced|made) (?:on|by|in)\b.{0,160}$/i,
    /^.{2,40} is committed to publishing (?:a (?:diversity|range|variety) of )?letters\b.{0,80}$/i,
  ],
};
