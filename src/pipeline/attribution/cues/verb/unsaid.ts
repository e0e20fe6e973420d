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

/** "cannot remember anybody saying “…”", "does not recall anyone in the room calling it “…”": whoever it may be, nobody is told to have said it. */
export function isOfAnybody(s: Parsed, verb: number): boolean {
  for (let i = verb - 1; i > verb - 7; i--) {
    const lower = s.tokens[i]?.lower ?? '';
    if (/^(?:anybody|anyone|nobody|no-one)$/.test(lower)) return true;
    if (!/^(?:noun|name|determiner|preposition|adverb|pronoun)$/.test(s.tags[i] ?? '')) return false;
  }
  return false;
}

/** "would not confirm that she had called it “…”", "No one at the port would confirm that she had called it": nobody tells that she has. */
export function isUnconfirmed(s: Parsed, verb: number): boolean {
  const [own, outer] = clausesAround(s, verb);
  if (own?.verb !== verb || own.relation !== 'complement' || !outer || outer.verb > verb) return false;
  if (!/^(?:that|whether|if)$/.test(own.opener ?? '') || !CONFIRMS.test(cueAt(s, outer.verb)?.lemma ?? ''))
    return false;
  const first = s.tokens[0]?.lower ?? '';
  const nobody = /^(?:nobody|none|neither|no-one)$/.test(first) || (first === 'no' && s.tokens[1]?.lower === 'one');
  return isUnsaid(s, outer.verb) || (nobody && outer.from <= outer.group.from && isFirstClause(s, outer.verb));
}

/** Whether no verb stands between the head of the sentence and the one at `verb`. */
const isFirstClause = (s: Parsed, verb: number): boolean =>
  !s.tags.slice(0, verb).some((tag) => tag === 'cue' || tag === 'verb' || tag === 'quote' || tag === 'mark');

const CONFIRMS = /^(?:confirm|say|admit|acknowledge|accept|agree|claim|suggest|remember|recall|confess|concede)$/;
