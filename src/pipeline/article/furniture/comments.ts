// Matches “Comments (23)”, “Join our commenting forum”. Refuses “Comments made by the minister drew anger.”
import type { FurnitureRule } from './rule.ts';

/** Comment counts, prompts and rules. */
export const comments: FurnitureRule = {
  name: 'comments',
  patterns: [
    /^you (?:must|need to|have to) be (?:logged|signed) in to (?:react|comment|reply|post|vote|join)\b.{0,40}$/i,
    /^(?:please )?(?:log|sign) in(?: here)? to (?:leave|post|add|write) (?:a|your) comment\b.{0,20}$/i,
    /^comments:? our rules$/i,
    /^comments?\s?[|»›]$/i,
    /^discuss this (?:issue|article|story|topic)\b.{0,40}$/i,
    /^would you like to (?:leave a )?comment\b.{0,40}\?$/i,
    /^would you like to comment\b.{0,40}\? (?:sign|log|register)\b.{0,80}$/i,
    /^have an opinion on anything you['’](?:ve|d)? ?read\b.{0,160}$/i,
    /^we want our comments\b/i,
    /^report (?:this|a) comment$/i,
    /^are you sure you want to delete (?:this|your) comment\?$/i,
    /^this (?:article|story|post) has (?:no|\d+) comments?\b.{0,80}$/i,
    /^(?:please )?(?:read|see|follow) our (?:comment(?:ing|s)?|community|house|rules)\b.{0,80}$/i,
    /^click to (?:hide|show|view|see|read|load)(?: (?:the |all )?comments?)?$/i,
    /^(?:\d[\d,.]*\s?)?comments?(?:\s?[([]?\d[\d,.]*[)\]]?)?$/i,
    /^(?:leave|post|add|write|submit) (?:a|your|the first) (?:comment|reply|review|thought)s?\b.{0,60}$/i,
    /^(?:join|start|continue) (?:our|the|in the|a|in) (?:comment(?:ing|s)?|conversation|discussion|debate)\b.{0,80}$/i,
    /^join [\w-]+ conversations?\b/i,
    /^(?:have your say|share your (?:thoughts|views|opinion)|let us know|tell us what you think|what(?:['’]s| is) your (?:view|opinion|take)|what are your thoughts)\b.{0,100}$/i,
    /^what do you think\?.{0,20}\b(?:comment|below|have your say|let us know)\b/i,
    /^(?:view|show|read|see|load|hide|jump to|go to|sort|most (?:liked|recent)) (?:all |more |the |\d+ |our |by )*comments?\b.{0,40}$/i,
    /^comments (?:are|have been|will be|on this (?:article|story))(?: \w+){0,3} (?:closed|moderated|disabled|turned off|switched off|now closed|premoderated)\b/i,
    /^(?:be the first|log in|sign in|register) to (?:leave|comment|reply|join|post)\b/i,
    /^(?:commenting|comment) (?:guidelines|policy|rules|is closed|forum)\b.{0,60}$/i,
    /^(?:most liked|newest|oldest|top comments|reply|report abuse|report comment)$/i,
  ],
};
