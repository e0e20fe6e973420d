// Matches “Register for free to continue reading”. Refuses “Register offices closed across the county on Monday.”
import type { FurnitureRule } from './rule.ts';

/** Walls before the rest of a story: accounts, subscriptions, trials. */
export const registration: FurnitureRule = {
  name: 'registration',
  patterns: [
    /^you have been granted access\b.{0,80}$/i,
    /^did you know (?:that )?with an? (?:\p{L}+ )?subscription\b.{0,200}\?$/iu,
    /^you have a preview view of this article\b|^(?:while we are|we are) (?:checking|verifying) your access\b/i,
    /^(?:subscribe|upgrade|try \w+)(?: now| today)? (?:for|from) (?:only |just )?(?:free\b|(?:[£$€]|Rs?\.? ?)\d).{0,60}$/i,
    /^subscribe to .{2,40} to (?:unlock|read|continue|get|keep)\b.{0,60}$/i,
    /^become a (?:paying|paid) (?:subscriber|member)\b.{0,160}$/i,
    /^try (?:it|us) (?:for )?free\b.{0,30}$/i,
    // The offer of a paper on lines of its own.
    /^(?:subscribe (?:now |today )?for (?:unlimited|full) access\.?|[$£€]\d{0,3}\/|\(min cost [$£€]\d{1,3}\)|or (?:signup|sign up|log ?in) to continue reading|see (?:all )?subscription options|no thanks,? close)$/i,
    /^listening to (?:this |our )?articles? is (?:free|only)\b.{0,140}$/i,
    /^access to .{2,40} (?:articles?|content) requires? a.{0,20} subscription\b.{0,60}$/i,
    /^sign up\b.{0,30}\bor (?:sign|log) in(?: now| here)?\.?$/i,
    /^register (?:now )?for (?:free|unlimited)\b.{0,60}\b(?:access|reading|account)\b/i,
    /^(?:register|subscribe|upgrade|log ?in|sign ?in|join)(?: now| today| here)?(?: for free| free)? (?:to|and) (?:continue|keep|read|listen|watch|unlock|access|view|get|enjoy|comment|save|see)\b/i,
    /^(?:please )?(?:log|sign) ?(?:in|out)(?:(?:,| or| to| \/) ?(?:register|subscribe|create|sign up|continue|your account|comment|view|read|access|join)\b.{0,60})?[.!]?$/i,
    /^(?:register|create (?:a|an|your) (?:free )?account|my account|your account|manage (?:your )?(?:account|subscription))(?: now| today| here| for free)?[.!]?$/i,
    /^(?:already|not) (?:have|a|an|got|registered|subscribed|yet)\b.{0,60}(?:\?|\b(?:account|log ?in|sign ?in|subscriber|member|registered)\b)/i,
    /^(?:don['’]t|do not) have an account\b/i,
    /^(?:to )?continue reading(?: (?:this|your|the|with|for|here|below)\b.{0,60})?[.!]?$/i,
    /^(?:this|the rest of this|the full) (?:article|content|story|page) is (?:only |exclusively |now )?(?:for|available (?:only )?(?:to|for)|exclusive to|reserved for|free to|locked)\b/i,
    /^you(?:['’]ve| have) (?:\d+|one|two|three|read|reached|used|\w+) (?:\w+ ){0,6}(?:free )?(?:articles?|stories|views|limit)\b.{0,60}$/i,
    /^(?:unlock|get|enjoy) (?:unlimited|full|free|instant|premium|digital) (?:\w+ )?access\b/i,
    /^start (?:your|a) (?:free )?(?:trial|subscription)\b/i,
    /^(?:cancel|pause) (?:or (?:cancel|pause) )?(?:at )?any ?time\.?$/i,
    /^(?:only |just |from |try it for )?[£$€]\s?\d{1,4}(?:[.,]\d\d)? (?:a|per|for (?:\d+|the first|your first)) ?(?:week|month|year|\w+ (?:weeks|months|month))\b.{0,60}$/i,
    /^(?:premium|subscriber|subscribers|members?)[- ]only(?: (?:article|content|story))?$/i,
    /^subscribers? (?:may|can) (?:share|read|gift)\b/i,
  ],
};
