import { clausesAround } from '../clauses.ts';
import type { Parsed } from '../parse.ts';
import { isUnsaid } from '../verb-groups.ts';
import type { Cue } from './cue.ts';
import { isLabel } from './label.ts';

/**
 * Whose stance the words are in: a clause with "that" behind what somebody is, or makes known, without a verb of saying.
 * Takes Ms Lim is adamant that it is “over”; made clear that it was “over”; let it be known that; growled that. Refuses it is clear that.
 */
export function stanceOn(s: Parsed, at: number): Cue | null {
  const around = clausesAround(s, at);
  const place = around.findIndex(({ opener }) => opener === 'that');
  const content = around[place];
  const clause = around[place + 1];
  if (!content || !clause?.subject || clause.group.negated) return null;
  // "He was told that it was “full”": by whom nobody says.
  if (
    clause.group.voice === 'passive' &&
    /^(?:told|informed|assured|warned|reminded)$/.test(s.tokens[clause.verb]?.lower ?? '')
  )
    return null;
  if (!isLabel(s, clause.subject) || clause.subject.to > clause.group.from || isUnsaid(s, clause.verb)) return null;
  const before = content.from - 1;
  const word = s.tokens[before]?.lower ?? '';
  // "growled that it was": what takes such a clause is said or thought, but for what happens to somebody.
  const told = before === clause.verb && s.tags[before] !== 'auxiliary' && !COMES_TO_KNOW.test(word);
  if (!told && !STANCE.test(word)) return null;
  return {
    rule: 'stance',
    from: clause.verb,
    to: content.from,
    subject: clause.subject,
    features: told ? ['verb'] : [],
  };
}

/** What follows these is how things are. */
const COMES_TO_KNOW =
  /^(?:learn|discover|notice|find|found|hear|heard|see|saw|seen|realis|realiz|underst|know|knew|forg[eo]t|gather|ensur|mean|prov|show|happen|pretend|demonstrat|arrang|check)/;

const STANCE =
  /^(?:adamant|insistent|clear|plain|known|confident|convinced|certain|sure|hopeful|sceptical|skeptical|doubtful|afraid|concerned|worried|furious|angry|upset|disappointed|delighted|proud|glad|relieved|opinion|view|case)$/;
