import { memoizeFor } from '../../memoize.ts';
import type { SpeechVerb } from '../../text/speech-verbs.ts';
import { CONJUNCTIONS, SUBORDINATORS } from '../../text/words/function-words.ts';
import { coordinatedVerb, subjectOf } from './clause-subjects/subject-of-verb.ts';
import { inside, type Phrase } from './noun-phrases.ts';
import { cueAt, is, type Parsed, tagged } from './parse.ts';
import { type VerbGroup, verbGroupAt } from './verb-groups.ts';

/**
 * What a clause is to the one it hangs on: what is said or thought ("that it rose", "it rose"), of a noun ("who rose"), when or
 * why ("when it rose"), joined by "and", a verb in -ing ("calling it"), one behind "to"; or none of these.
 */
type Relation = 'main' | 'complement' | 'relative' | 'adverbial' | 'joined' | 'participle' | 'infinitive';

/** One verb with what belongs to it: who does it, whether it is done at all, and the clause it hangs on. */
export interface Clause {
  /** Token positions, half open: from its opener, else its subject, else its verb group, to where the clause around it goes on. */
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly group: VerbGroup;
  readonly speech: SpeechVerb | null;
  readonly subject: Phrase | null;
  /** The word that opens it: "that", "while", "who". */
  readonly opener: string | null;
  readonly relation: Relation;
  /** Index of the clause it hangs on. */
  readonly parent: number | null;
}

/** The clauses of a sentence, in the order of their verbs. */
const clausesOf: (s: Parsed) => readonly Clause[] = memoizeFor(readClauses);

/** The clauses that a token stands in, the innermost first: what they hang on follows. */
export function clausesAround(s: Parsed, at: number): readonly Clause[] {
  const clauses = clausesOf(s);
  let inner = -1;
  let innerFrom = 0;
  for (let i = 0; i < clauses.length; i++) {
    const { from, to, verb } = clauses[i] as Clause;
    if (at >= to || Math.min(from, verb) >= at || (inner >= 0 && from < innerFrom)) continue;
    inner = i;
    innerFrom = from;
  }
  const chain: Clause[] = [];
  for (let i: number | null = inner < 0 ? null : inner; i !== null && chain.length < 12; ) {
    const clause: Clause | undefined = clauses[i];
    if (!clause || chain.includes(clause)) break;
    chain.push(clause);
    i = clause.parent;
  }
  return chain;
}

type Draft = { -readonly [key in keyof Clause]: Clause[key] };

function readClauses(s: Parsed): Clause[] {
  const clauses: Draft[] = [];
  /** Those that are not over yet, the innermost last. */
  let open: number[] = [];
  const close = (index: number, to: number): void => {
    for (const at of open.filter((one) => one >= index)) (clauses[at] as Draft).to = to;
    open = open.filter((one) => one < index);
  };
  for (let verb = 0; verb < s.tokens.length; verb++) {
    if (!isHead(s, verb)) continue;
    const group = verbGroupAt(s, verb);
    const speech = cueAt(s, verb) ?? null;
    const subject = subjectOf(s, verb);
    const draft = placed(s, verb, group, speech, subject, clauses, open);
    // What stands left of where it begins is over for the clauses that began behind that place.
    const over = open.find((i) => draft.closes(clauses[i] as Draft));
    if (over !== undefined) close(over, draft.clause.from);
    const parent = draft.clause.parent;
    clauses.push(draft.clause);
    if (parent !== null && !open.includes(parent)) draft.clause.parent = open.at(-1) ?? null;
    open.push(clauses.length - 1);
  }
  close(0, s.tokens.length);
  for (const clause of clauses) clause.to = Math.min(clause.to, endOf(s, clause));
  return clauses;
}

/** Whether a clause may have its verb here: a verb, or "is" and "has" on their own. */
function isHead(s: Parsed, i: number): boolean {
  const tag = s.tags[i];
  if (tag === 'cue' || tag === 'verb') return true;
  if (tag === 'gerund') return s.parts[i] === 'VBG' && s.tags[i - 1] !== 'determiner';
  if (tag !== 'auxiliary' || is(s, i, 'not', 'never', "n't")) return false;
  for (let j = i + 1; j < s.tokens.length; j++) {
    const next = s.tags[j];
    if (next === 'cue' || next === 'verb' || next === 'gerund' || next === 'auxiliary') return false;
    if (next !== 'adverb' && next !== 'time') return true;
  }
  return true;
}

interface Placed {
  readonly clause: Draft;
  /** Whether a clause that was open until now ends where this one begins. */
  readonly closes: (other: Draft) => boolean;
}

function placed(
  s: Parsed,
  verb: number,
  group: VerbGroup,
  speech: SpeechVerb | null,
  subject: Phrase | null,
  clauses: readonly Draft[],
  open: readonly number[],
): Placed {
  const top = open.at(-1) ?? null;
  const base = { verb, group, speech, subject, to: s.tokens.length };
  const before = group.from - 1;
  if (group.infinitive || s.tags[verb] === 'gerund' || speech?.form === 'gerund') {
    const continuous = s.tags[verb - 1] === 'auxiliary' || s.tags[verb - 2] === 'auxiliary';
    if (group.infinitive || !continuous)
      return {
        clause: {
          ...base,
          from: group.from,
          opener: s.tokens[before]?.lower ?? null,
          relation: group.infinitive ? 'infinitive' : 'participle',
          parent: top,
        },
        closes: () => false,
      };
  }
  // "Ms Lim left and said": what it is joined to gives its subject and its place.
  if (s.tags[before] === 'conjunction') {
    const partner = coordinatedVerb(s, before, verb);
    const index = clauses.findIndex((other) => other.verb === partner);
    const own = clauses[index];
    return {
      clause: {
        ...base,
        from: before,
        opener: s.tokens[before]?.lower ?? null,
        relation: 'joined',
        parent: own?.parent ?? null,
      },
      closes: (other) => !own || other.from >= own.from,
    };
  }
  if (s.tags[before] === 'pronoun' && is(s, before, 'who', 'which', 'that'))
    return {
      clause: { ...base, from: before, opener: s.tokens[before]?.lower ?? null, relation: 'relative', parent: top },
      closes: () => false,
    };
  const start = startOf(s, group.from);
  const aside = start === group.from && subject !== null && subject.to <= group.from ? subject.from : null;
  const from = aside ?? start;
  const opener = from - 1;
  const word = s.tokens[opener]?.lower ?? '';
  const tag = s.tags[opener];
  if (SUBORDINATORS.has(word) || word === 'who' || word === 'which' || word === 'whom' || word === 'whose') {
    const asked = /^(?:that|whether|if|how|why|what|where|when)$/.test(word) && takesClause(s, opener);
    const relative = /^wh(?:o|ich|om|ose)$/.test(word);
    return {
      clause: {
        ...base,
        from: opener,
        opener: word,
        relation: relative ? 'relative' : asked || word === 'that' ? 'complement' : 'adverbial',
        parent: opener === 0 ? null : top,
      },
      closes: (other) => other.from >= from || (aside !== null && other.from > aside),
    };
  }
  if (tag === 'conjunction') {
    // "It rose, and Ms Lim said", "said it rose and prices fell"
    const level = s.tokens[opener - 1]?.text === ',' ? 0 : Math.max(0, open.length - 1);
    const partner = clauses[open[level] ?? -1];
    const thatToo = s.tokens[from]?.lower === 'that';
    return {
      clause: { ...base, from: opener, opener: word, relation: 'joined', parent: partner?.parent ?? null },
      closes: (other) => (thatToo ? false : partner !== undefined && other.from >= partner.from),
    };
  }
  const outer = top === null ? undefined : clauses[top];
  if (outer && (tag === 'cue' || tag === 'verb' || tag === 'noun' || tag === 'name' || tag === 'pronoun'))
    return { clause: { ...base, from, opener: null, relation: 'complement', parent: top }, closes: () => false };
  return {
    clause: { ...base, from, opener: null, relation: 'main', parent: null },
    closes: (other) => other.from >= from || aside === null,
  };
}

/** Whether right before a clause stands a verb or a noun of speech, perhaps with a hearer between. */
function takesClause(s: Parsed, opener: number): boolean {
  for (let i = opener - 1; i >= Math.max(0, opener - 8); i--) {
    if (s.tags[i] === 'cue') return true;
    if (!tagged(s, i, 'name', 'noun', 'pronoun', 'determiner', 'adverb', 'time')) return false;
  }
  return false;
}

/** Where the subject's words begin that stand right before a verb group. */
function startOf(s: Parsed, group: number): number {
  let i = group;
  while (i > 0) {
    const lower = s.tokens[i - 1]?.lower ?? '';
    if (SUBORDINATORS.has(lower) || CONJUNCTIONS.has(lower) || is(s, i - 1, 'who', 'which', 'whom', 'whose')) break;
    if (
      !tagged(s, i - 1, 'name', 'noun', 'pronoun', 'determiner', 'adverb', 'time', 'preposition') &&
      !inside(s, i - 1)
    )
      break;
    i--;
  }
  return i;
}

/** Where an aside ends: one that a comma opens ends with the next. */
function endOf(s: Parsed, { from, verb, relation }: Draft): number {
  const opens = relation === 'relative' || relation === 'participle' ? s.tokens[from - 1]?.text === ',' : false;
  const initial = relation === 'adverbial' && (from === 0 || s.tokens[from - 1]?.text === ',');
  if (!opens && !initial) return s.tokens.length;
  for (let i = verb + 1; i < s.tokens.length; i++) if (s.tokens[i]?.text === ',') return i;
  return s.tokens.length;
}
