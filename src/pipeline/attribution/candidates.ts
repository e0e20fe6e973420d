import type { Quotation, Span } from '../../domain.ts';
import { WORDING } from '../../text/speech-verbs.ts';
import type { Gender } from '../../text/words/titles.ts';
import { isTitleCase } from '../quotations/kinds/title.ts';
import { clausesAround } from './clauses.ts';
import { continuations } from './continuation.ts';
import { type Cue, findCues } from './cues/index.ts';
import { genderOfPronoun } from './gender-by-pronoun.ts';
import type { Phrase } from './noun-phrases.ts';
import { cueAt, type Parsed } from './parse.ts';
import { roleOf } from './quotation-role.ts';
import type { DescribedOption, Discourse, Source } from './resolve/discourse.ts';
import { resolve } from './resolve/index.ts';
import type { Token } from './tokens.ts';
import { verbGroupAt } from './verb-groups.ts';

/** Where a span of a quotation stands: in which sentence, at which token. */
export interface QuotationContext {
  readonly sentence: Parsed;
  readonly at: number;
}

/** What is known of the quoted words before anybody is looked for. */
export interface QuotedWords {
  readonly words: string;
  /** At most 4: below that it is a fragment. */
  readonly count: number;
  readonly where: Quotation['where'];
}

/** Somebody who may have said the words, by one rule, with what speaks for and against it. */
export interface Candidate {
  readonly source: Source;
  /** "subject-after/surname": the rule and the resolver. */
  readonly how: string;
  readonly cue: Span | null;
  readonly mention: Span | null;
  /** How many tokens lie between cue and words; 99 without a cue. */
  readonly distance: number;
  /** It may be another of the same name: nobody is named by it. */
  readonly ambiguous: boolean;
  /** Names of features that hold; the ranker weighs them. */
  readonly features: readonly string[];
  /** Of whom a pronoun may mean: what spoke for them beside the others it may mean (`resolve/salience.ts`). */
  readonly salience?: Readonly<Record<string, number>>;
  /** Of a description: the share of one that this source has beside the others it may mean, and all of them. */
  readonly certainty?: number;
  readonly described?: readonly DescribedOption[];
}

/** Everybody whom a rule proposes for a quotation, and what speaks for nobody. */
export interface CandidateSet {
  readonly candidates: readonly Candidate[];
  readonly nobody: readonly string[];
}

/**
 * Proposes everybody who may have said the words: by each cue of their own sentence, or, where no cue proposes anybody, by what
 * was said before. `contexts` are where the spans stand, in order; none of them is judged here.
 */
export function collectCandidates(
  text: string,
  discourse: Discourse,
  contexts: readonly QuotationContext[],
  spans: readonly Span[],
  quoted: QuotedWords,
): CandidateSet {
  const size = quoted.count > 3 ? 'full' : quoted.count > 1 ? 'part' : 'word';
  const candidates: Candidate[] = [];
  const rules = new Set<string>();
  for (const [i, context] of contexts.entries()) {
    // Of a quotation over many paragraphs only both ends can touch a cue.
    if (i > 1 && i < contexts.length - 1) continue;
    const span = spans[i];
    const shape = {
      last: span ? lastInside(text, span) : '',
      full: size === 'full',
      opens: span !== undefined && /^[^\p{L}]*\p{Lu}/u.test(text.slice(span.start, span.start + 8)),
      doing: quoted.count > 0 && /^[^\p{L}]*\p{Ll}+ing\b/u.test(quoted.words),
      capitals: quoted.where === 'body' && /\s\p{Lu}/u.test(quoted.words) && isTitleCase(quoted.words),
    };
    const cues = withoutPassedOn(context, findCues(context.sentence, context.at, shape));
    const nearest = new Map<string, number>();
    for (const cue of cues) {
      rules.add(cue.rule);
      const order = nearest.get(sideOf(cue, context.at)) ?? 0;
      nearest.set(sideOf(cue, context.at), order + 1);
      const resolved = resolve(discourse, text, context.sentence, cue.subject, quoted.words);
      if (!resolved) continue;
      const { tokens } = context.sentence;
      // Whom a description means has been weighed apart: the ranker is asked about the cue.
      const how = resolved.described ? 'epithet' : resolved.how;
      const meant = resolved.antecedents ?? [
        { source: resolved.source, share: null, features: undefined, noticed: undefined },
      ];
      for (const [place, { source, share, features: salience, noticed = [] }] of meant.entries()) {
        const features = featuresOf(context, cue, cues, order, how, source, size, quoted);
        if (share !== null) features.push(`antecedent:${place}`, ...shareFeatures(share), ...noticed);
        candidates.push({
          source,
          how: `${cue.rule}/${resolved.how}`,
          cue: spanOf(tokens, cue.from, cue.to),
          mention: spanOf(tokens, cue.subject.from, cue.subject.to),
          distance: Math.abs(cue.from - context.at),
          ambiguous: resolved.how === 'surname-shared',
          features,
          ...(salience ? { salience } : {}),
          ...(resolved.certainty === undefined ? {} : { certainty: resolved.certainty }),
          ...(resolved.described ? { described: resolved.described } : {}),
        });
      }
    }
  }
  const first = contexts[0];
  // It goes on with what was said before only where its own sentence tells nobody.
  if (first && candidates.length === 0) {
    for (const { source, how, features } of continuations(text, discourse, first.sentence, first.at, quoted, size)) {
      const kind = source.entity ? source.entity.kind : source.personal ? 'somebody' : 'described';
      candidates.push({
        source,
        how,
        cue: null,
        mention: null,
        distance: 99,
        ambiguous: false,
        features: [
          how,
          `${how}&${size}`,
          `${how}&${kind}`,
          ...features.map((feature) => `${how}&${feature}`),
          // Whose report a sentence of the paper's own goes on with is another question.
          ...(/^(?:reported-on|opening)$/.test(how) ? [] : ['continuation']),
        ],
      });
    }
  }
  return { candidates, nobody: first ? nobodyFeatures(text, first, spans, size, quoted, rules) : [] };
}

/**
 * "Rosa Lim said he had called it “over”": whoever only passes on what one of the other gender said has not said it. Needs a verb of
 * saying or wording of their own: refuses "Rosa Lim said he was “over”". So it is in "her lawyer said she had called it “over”".
 */
function withoutPassedOn({ sentence: s, at }: QuotationContext, cues: readonly Cue[]): readonly Cue[] {
  const inner = cues.find(({ from }) => from < at);
  const own = inner && genderOfSubject(inner);
  if (!inner || !own || inner.subject.head.kind !== 'pronoun' || inner.features.length > 0) return cues;
  const verb = cueAt(s, inner.from);
  if (!verb || verb.form === 'gerund' || !(verb.saying || WORDING.test(verb.lemma))) return cues;
  return cues.filter((cue) => {
    if (cue.from > inner.from || !cueAt(s, cue.from)) return true;
    const other = genderOfSubject(cue);
    return !(VERY_PLAIN.has(verb.lemma) && isOwnedBy(s, cue, own)) && (other === null || other === own);
  });
}

/** "Her lawyer", beside "she": what is hers is another, whom only their calling names. */
const isOwnedBy = (s: Parsed, { subject: { head, from } }: Cue, gender: Gender): boolean =>
  head.kind === 'noun' && genderOfPronoun.get(s.tokens[from]?.lower ?? '') === gender;

/** The gender of a cue's subject, as far as it is known. */
const genderOfSubject = ({ subject: { head } }: Cue): Gender | null =>
  head.kind === 'pronoun'
    ? (genderOfPronoun.get(head.word) ?? null)
    : head.kind === 'name' && head.mention.entity.kind === 'person'
      ? (head.mention.entity.gender ?? head.mention.entity.likely)
      : null;

/** The share of one that an antecedent has, by every bound that it reaches: so that bounds with few cases lean on their neighbours. */
const SHARES = [0.15, 0.3, 0.42, 0.5, 0.58, 0.7, 0.85, 0.95];
const shareFeatures = (share: number): string[] =>
  SHARES.filter((bound) => share >= bound).map((bound) => `share:${bound}`);

const sideOf = (cue: Cue, at: number): string => (cue.from > at ? 'after' : 'before');

function binOf(distance: number): string {
  return distance <= 1 ? '1' : distance <= 3 ? '3' : distance <= 7 ? '7' : distance <= 15 ? '15' : '99';
}

/** Verbs of thought: they carry quoted words only where no verb of saying does. */
const THOUGHT =
  /^(?:think|believe|feel|view|find|consider|hope|expect|fear|doubt|wonder|imagine|dream|want|deem|judge|regard|mean|worry|know)$/;

function featuresOf(
  { sentence: s, at }: QuotationContext,
  cue: Cue,
  cues: readonly Cue[],
  order: number,
  how: string,
  source: Source,
  size: string,
  { where }: QuotedWords,
): string[] {
  const { rule, subject } = cue;
  const verb = cueAt(s, cue.from);
  const kind = source.entity ? source.entity.kind : source.personal ? 'somebody' : source.plural ? 'several' : 'thing';
  const features = [
    rule,
    how,
    `${rule}&${size}`,
    `kind:${kind}`,
    `${how}&${size}`,
    `nth:${Math.min(order, 3)}`,
    `${rule}&nth:${Math.min(order, 2)}`,
  ];
  for (const feature of cue.features) features.push(feature, `${rule}&${feature}`);
  if (size !== 'full') {
    const role = roleOf(s, at);
    features.push(`role:${role}`, `role:${role}&${rule}`);
  }
  const distance = Math.abs(cue.from - at);
  features.push(
    `far:${binOf(distance)}`,
    `${size}&far:${binOf(distance)}`,
    `subject-far:${binOf(Math.abs(subject.from - cue.from))}`,
  );
  if (where !== 'body') features.push('outside', `outside&${kind}`, `outside&${rule}`);
  if (verb) {
    const can = verb.saying
      ? verb.atTheMarks
        ? 'at-marks'
        : 'saying'
      : THOUGHT.test(verb.lemma)
        ? 'thought'
        : 'carrying';
    features.push(`verb:${can}`, `${rule}&verb:${can}`, `${size}&verb:${can}`);
    // "officials say": plain by its letters, and a present tense by its subject.
    features.push(`form:${verb.form === 'plain' && s.parts[cue.from] === 'VBP' ? 'present' : verb.form}`);
    if (VERY_PLAIN.has(verb.lemma)) features.push('verb:said');
    const group = verbGroupAt(s, cue.from);
    if (group.modal) features.push('modal', `modal:${group.modal}`);
    if (group.infinitive) features.push('infinitive', `infinitive&${can}`);
    if (group.voice === 'passive') features.push('passive-voice');
    const clause = clauseOpener(s, Math.min(subject.from, group.from));
    if (clause) features.push(`in:${clause}`);
    if (cue.from < at)
      for (const feature of clauseFeatures(s, at, cue.from)) features.push(feature, `${rule}&${feature}`);
  }
  if (subject.also) features.push('joined');
  const between = featuresBetween(s, Math.min(cue.to, at + 1), Math.max(cue.from, at));
  for (const feature of between) features.push(`between:${feature}`, `${rule}&between:${feature}`);
  if (subject.to === (verb ? verbGroupAt(s, cue.from).from : cue.from)) features.push('adjacent', `${rule}&adjacent`);
  if (cue.from < at && subject.from > at) features.push('subject-behind', `${rule}&subject-behind`);
  const others = cues.filter((other) => other !== cue && !sameSubject(other.subject, subject));
  const nearer = others.filter((other) => Math.abs(other.from - at) < distance);
  for (const other of new Set(
    nearer
      .filter((n) => n.from < at === cue.from < at)
      .map((n) => `${n.rule}${n.features.includes('reported') ? ' reported' : ''}`),
  ))
    features.push(`past:${other}`);
  features.push(`nearer:${Math.min(2, nearer.length)}`, `others:${Math.min(2, others.length)}`);
  const named = nearer.filter(
    (other) => isNamed(other) && other.subject.from !== subject.from && !other.features.includes('reported'),
  );
  if (named.some((other) => cueAt(s, other.from)?.saying))
    features.push('nearer-says-named', `${rule}&nearer-says-named`);
  if (named.some((other) => other.rule === 'noun')) features.push('nearer-noun-named');
  if (nearer.some((other) => cueAt(s, other.from)?.saying && !other.features.includes('reported')))
    features.push('nearer-says');
  if (
    cue.from > at &&
    cues.some((other) => other.from < at && !other.features.includes('reported') && cueAt(s, other.from)?.saying)
  )
    features.push('said-before-too', `${rule}&said-before-too`);
  if (cue.from < at && cues.some((other) => other.from > at)) {
    const after = cues.find((other) => other.from > at);
    features.push(`beside:${after?.rule}`);
    if (cueAt(s, after?.from ?? 0)?.lemma === 'report') features.push('beside-report');
    if (hasOwnSubject(s, at, cue)) features.push('owns-clause');
  }
  if (cue.from > at && verb?.lemma === 'report') features.push('reports');
  if (s.tokens[at - 1]?.lower === 'as' && at - cue.from < 12) features.push('as-before', `${rule}&as-before`);
  return features;
}

/**
 * How the clause of the verb at `verb` stands to the words: whether they stand in what hangs on it ("carries:1" for the innermost
 * verb of speech that does, "carries:no" for one beside it), and what lies between.
 */
function clauseFeatures(s: Parsed, at: number, verb: number): string[] {
  const around = clausesAround(s, at);
  const place = around.findIndex((clause) => clause.verb === verb);
  if (place < 0) return ['carries:no'];
  const between = around.slice(0, place);
  const nearer = between.filter(({ speech }) => speech !== null).length;
  return [`carries:${Math.min(3, nearer + 1)}`, ...new Set(between.map(({ relation }) => `via:${relation}`))];
}

/** Its subject is a person by name. */
const isNamed = ({ subject: { head } }: Cue): boolean => head.kind === 'name' && head.mention.entity.kind === 'person';

const VERY_PLAIN: ReadonlySet<string> = new Set('say tell add write ask warn insist argue explain reply'.split(' '));

const sameSubject = (a: Phrase, b: Phrase): boolean => a.from === b.from && a.to === b.to;

/**
 * Whether the words stand in a clause that says itself who said them, before the main one: "After Ms Lim called it “over”,
 * Mr Hale said"; or at the end of one that only a tail follows: "Ms Lim told him it was “over”, Downing Street said".
 */
function hasOwnSubject(s: Parsed, at: number, { subject, from, rule }: Cue): boolean {
  if (subject.head.kind === 'pronoun') return false;
  for (let i = 0; i < Math.min(5, subject.from); i++) if (OPENS_CLAUSE.test(s.tokens[i]?.lower ?? '')) return true;
  const person = subject.head.kind === 'name' && subject.head.mention.entity.kind === 'person';
  return person && cueAt(s, from)?.saying === true && rule !== 'participle' && s.tokens[at + 1]?.text === ',';
}

const OPENS_CLAUSE =
  /^(?:after|when|while|whereas|though|although|as|since|because|if|with|despite|told|asked|commenting|responding|replying|reacting|answering|pressed|questioned|challenged|quizzed|confronted|response|reply|reaction)$/;

/** What opens the clause whose subject begins at `from`: "that", "when", "who". */
function clauseOpener(s: Parsed, from: number): string | null {
  const before = s.tokens[from - 1]?.lower ?? '';
  if (
    /^(?:that|when|while|after|before|because|as|where|whether|if|since|although|though|until|how|why|what|which|who|whose)$/.test(
      before,
    )
  )
    return /^(?:after|before|since|until|while|because|although|though)$/.test(before) ? 'time' : before;
  const tag = s.tags[from - 1];
  return tag === 'cue' ? 'speech' : tag === 'verb' ? 'verb' : null;
}

/** What stands between a cue and the words. */
function featuresBetween(s: Parsed, from: number, to: number): string[] {
  const found = new Set<string>();
  let verbs = 0;
  for (let i = from; i < Math.min(to, from + 70); i++) {
    const tag = s.tags[i];
    const lower = s.tokens[i]?.lower ?? '';
    if (tag === 'quote') found.add('quote');
    else if (lower === 'that') found.add('that');
    else if (/^(?:who|which|whose|where)$/.test(lower)) found.add('relative');
    else if (/^(?:but|while|although|though|because|after|before|when|as|if)$/.test(lower)) found.add('subordinate');
    else if (lower === ',') found.add('comma');
    else if (lower === 'and') found.add('and');
    else if (lower === ':') found.add('colon');
    if (tag === 'cue' && cueAt(s, i)?.form !== 'gerund') found.add('cue');
    if (
      (tag === 'verb' || tag === 'cue' || tag === 'auxiliary') &&
      s.tags[i - 1] !== 'auxiliary' &&
      s.tokens[i - 1]?.lower !== 'to'
    )
      verbs++;
    if (s.mentions[i]?.entity.kind === 'person') found.add('person');
  }
  if (verbs > 0) found.add(`verbs:${Math.min(3, verbs)}`);
  return [...found];
}

/** What speaks for nobody having said the words: scare quotes, titles, fragments far from any cue. */
function nobodyFeatures(
  text: string,
  { sentence: s, at }: QuotationContext,
  spans: readonly Span[],
  size: string,
  quoted: QuotedWords,
  rules: ReadonlySet<string>,
): string[] {
  const features = ['nobody', `nobody&${size}`];
  const first = text.charAt(spans[0]?.start ?? 0);
  const capital = /\p{Lu}/u.test(first);
  const before = s.tags[at - 1];
  const after = s.tags[at + 1];
  if (quoted.where !== 'body') features.push('nobody&outside', `nobody&outside&${size}`);
  if (capital) features.push(`nobody&capital&${size}`);
  if (rules.size === 0) features.push('nobody&no-cue', `nobody&no-cue&${size}`);
  if (size !== 'full') {
    features.push(`nobody&role:${roleOf(s, at)}`, `nobody&role:${roleOf(s, at)}&${capital ? 'capital' : 'small'}`);
    features.push(`nobody&behind:${before}`, `nobody&before:${after}`);
    if ((before === 'determiner' || before === 'noun') && (after === 'noun' || after === 'name'))
      features.push('nobody&modifier', `nobody&modifier&${capital ? 'capital' : 'small'}`);
    if (
      /^(?:called|known|titled|named|word|words|term|phrase|song|film|book|entitled|dubbed|labeled|labelled)$/.test(
        s.tokens[at - 1]?.lower ?? '',
      )
    )
      features.push('nobody&named');
    if (before === 'mark' && after === 'mark')
      features.push('nobody&set-off', capital ? 'nobody&set-off-capital' : 'nobody&set-off-small');
    if (s.tokens[at + 1]?.lower === 'of') features.push('nobody&of');
    if (/['’‘]/.test(text.charAt((spans[0]?.start ?? 1) - 1))) features.push('nobody&single');
  }
  return features;
}

/** The last character of a span that is no mark of a quotation inside it. */
function lastInside(text: string, { start, end }: Span): string {
  let i = end - 1;
  while (i > start && /["'”’\s]/.test(text.charAt(i))) i--;
  return text.charAt(i);
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const start = tokens[from]?.start;
  const last = tokens[to - 1];
  // Without the ’s: the words that name somebody.
  const end = last && (last.possessive ? last.start + last.text.length : last.end);
  return start === undefined || end === undefined ? null : { start, end };
}
