import { cueAt, type Parsed } from '../../parse.ts';
import { roleOf } from '../../quotation-role.ts';

/**
 * Whether quoted words only name the thing that a verb is about.
 * Takes found that the “smart bench” was broken; described how the “smart bench” works; called the “smart bench” team. Refuses
 * found the bench “smart”; described the “smart” bench as ugly; condemned the “stupid” bench.
 */
export function namesThing(s: Parsed, verb: number, at: number): boolean {
  const lemma = cueAt(s, verb)?.lemma ?? '';
  const between = s.tokens.slice(verb + 1, at).map(({ lower }) => lower);
  // "argued longest over “delulu”"
  if (/^(?:argue|agree|rule)$/.test(lemma) && /^(?:over|about|on)$/.test(between.at(-1) ?? '') && between.length < 4)
    return true;
  // "agrees to “quiet nights”": a thing it is, not what somebody agrees to do.
  if (lemma === 'agree' && between.length === 1 && between[0] === 'to' && roleOf(s, at) !== 'verb') return true;
  // "wrote a paper on “soft power”", "introduced a “no phones” rule"
  if (lemma === 'write' && /^(?:on|about)$/.test(between.at(-1) ?? '') && WRITTEN.test(between.at(-2) ?? ''))
    return true;
  // "says of “Nothing” that it took years", "said of the “ghost ship” that": what is spoken of.
  if (/^(?:of|about)$/.test(between.find((word) => word !== 'the') ?? '') && between.length < 3 && saysOf(s, at))
    return true;
  // "reminded drivers of their duties after a spate of “hit and run” crashes"
  if (between.at(-1) === 'of' && SPATE.test(between.at(-2) ?? '') && roleOf(s, at) === 'modifier') return true;
  // "noted that the chain had tried “hush Tuesdays”": what is made, sold or tried by that name.
  if (between.length > 0 && TRADES.test(between.at(-1) ?? '')) return true;
  if (lemma === 'introduce' && between.length === 1 && roleOf(s, at) === 'modifier') return true;
  // "report to camp under the “no phones” rule"
  if (
    between.at(-1) === 'the' &&
    /^(?:under|within|through|via)$/.test(between.at(-2) ?? '') &&
    roleOf(s, at) === 'modifier'
  )
    return true;
  if (!/^(?:the|its|their|his|her|this|that)$/.test(between.at(-1) ?? '') || between.length > 2) return false;
  if (!/^(?:noun|modifier|subject)$/.test(roleOf(s, at))) return false;
  if (between.length === 1)
    return /^(?:call|promise|offer|order|want|introduce|find|report|announce|claim)$/.test(lemma);
  return lemma === 'find'
    ? between[0] === 'that'
    : lemma === 'describe' && /^(?:how|what|where|when|why)$/.test(between[0] ?? '');
}

/** Whether behind the words goes on what is said of them: “Nothing” that it took years, “Nothing”: “It took”. */
const saysOf = (s: Parsed, at: number): boolean =>
  s.tokens[at + 1]?.lower === 'that' || (s.tokens[at + 1]?.text === ':' && s.tags[at + 2] === 'quote');

const SPATE = /^(?:spate|string|series|wave|rash|flurry|run)$/;

const TRADES =
  /^(?:tr(?:y|ies|ied)|s(?:ell|ells|old)|launche[sd]|r(?:an|uns)|trialled|trialed|pilot(?:s|ed)|test(?:s|ed)|market(?:s|ed)|stock(?:s|ed)|brew(?:s|ed)|invent(?:s|ed)|opened|b(?:uys|ought|uilt|uilds)|creat(?:es|ed)|organi[sz]e[sd]|host(?:s|ed))$/;

const WRITTEN =
  /^(?:by-laws?|laws?|rules?|codes?|papers?|books?|articles?|essays?|thesis|dissertation|columns?|novels?|songs?|poems?|plays?)$/;
