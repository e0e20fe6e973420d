import { WORDING } from '../../../../text/speech-verbs.ts';
import { verbLeftOf } from '../../clause-subjects/verbs-left.ts';
import { clausesAround } from '../../clauses.ts';
import { cueAt, type Parsed } from '../../parse.ts';
import { isUnsaid, verbGroupAt } from '../../verb-groups.ts';

/**
 * Whether words behind a verb that says nothing are nobody's. Those of "he said it would not accept “…”" are his who says so, those of
 * "accused by Ms Lim of charging “…”" hers.
 */
export function endsSearch(s: Parsed, i: number, at: number): boolean {
  const cue = cueAt(s, i);
  // "promised that no shop would close “early”": closing says nothing.
  if ((cue?.saying && !cue.atTheMarks) || WORDING.test(cue?.lemma ?? '')) return true;
  return at - i <= 2 && !toldOf(s, i) && !isOrdered(s, i);
}

/** "told the crew to expect “…”": what somebody is told to do is in the words of who tells it. Refuses "was told to expect". */
function isOrdered(s: Parsed, verb: number): boolean {
  const { infinitive, lead, from } = verbGroupAt(s, verb);
  return infinitive && ORDERS.test(lead ?? '') && s.tokens[from - 1]?.lower !== lead;
}

const ORDERS = /^(?:tell|told|tells|ask(?:s|ed)?|urg(?:es?|ed)|advis(?:es?|ed)|warn(?:s|ed)?)$/;

/** Whether the passive at `verb` stands in a relative clause, with the words right behind it: who was dubbed “…”, who is known as “…”. */
export function isToldOfWho(s: Parsed, verb: number, at: number): boolean {
  if (at - verb > 2 || (at - verb === 2 && s.tokens[verb + 1]?.lower !== 'as')) return false;
  const [own] = clausesAround(s, at);
  return own?.verb === verb && own.relation === 'relative' && s.tokens[own.from]?.lower === 'who';
}

/** Whether the clause of a verb is what somebody says or accuses of. */
function toldOf(s: Parsed, verb: number): boolean {
  const around = clausesAround(s, verb + 1);
  // "said she wished to apologise"
  const wished = around[0]?.verb === verb && around[0].relation === 'infinitive';
  const [own, outer] = wished ? around.slice(1) : around;
  // "ruled that nobody would believe it “a day”" as well
  const told =
    outer !== undefined && (outer.speech?.saying || outer.speech?.clause) === true && !isUnsaid(s, outer.verb);
  if ((wished || own?.verb === verb) && own?.relation === 'complement' && told) return true;
  const accused = verbLeftOf(s, verb);
  return accused !== null && cueAt(s, accused)?.lemma === 'accuse' && s.tokens[accused + 1]?.lower === 'by';
}

/** "would not confirm that he had left muttering “…”": it hangs on what nobody says. */
export function isOfUnsaid(s: Parsed, verb: number): boolean {
  for (const { verb: outer, speech, relation } of clausesAround(s, verb).slice(1)) {
    if (outer < verb && speech?.saying && (speech.lemma === 'deny' || isUnsaid(s, outer))) return true;
    if (relation === 'joined') return false;
  }
  return false;
}
