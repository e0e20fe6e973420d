import type { Quotation, Span } from '../../domain.ts';
import { WORDING } from '../../text/speech-verbs.ts';
import type { Gender } from '../../text/words/titles.ts';
import { isTitleCase } from '../quotations/kinds/title.ts';
import { clausesAround } from './clauses.ts';
import { continuations } from './continuation.ts';
import { type Cue, findCues } from './cues/index.ts';
import { type Feature, feature, kindOfFeature } from './features.ts';
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
  /** What holds of it; the ranker adds it up. */
  readonly features: readonly Feature[];
  /** Of whom a pronoun may mean: what spoke for them beside the others it may mean (`resolve/salience.ts`). */
  readonly salience?: Readonly<Record<string, number>>;
  /** Of a description: the share of one that this source has beside the others it may mean, and all of them. */
  readonly certainty?: number;
  readonly described?: readonly DescribedOption[];
}

/** Everybody whom a rule proposes for a quotation, and what speaks for nobody. */
export interface CandidateSet {
  readonly candidates: readonly Candidate[];
  readonly nobody: readonly Feature[];
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
    const last = span ? lastInside(text, span) : '';
    const shape = {
      last,
      full: size === 'full',
      opens: span !== undefined && /^[^\p{L}]*\p{Lu}/u.test(text.slice(span.start, span.start + 8)),
      doing: quoted.count > 0 && /^[^\p{L}]*\p{Ll}+ing\b/u.test(quoted.words),
      capitals:
        quoted.where === 'body' && !/[,.?!…]/.test(last) && /\s\p{Lu}/u.test(quoted.words) && isTitleCase(quoted.words),
    };
    const cues = withoutPassedOn(context, findCues(context.sentence, context.at, shape));
    let before = 0;
    let after = 0;
    for (const cue of cues) {
      rules.add(cue.rule);
      const order = cue.from > context.at ? after++ : before++;
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
        if (share !== null) features.push(ANTECEDENT(place), ...shareFeatures(share), ...noticed.map(feature));
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
        features: featuresOfContinued(how, size, kind, features),
      });
    }
  }
  return { candidates, nobody: first ? nobodyFeatures(text, first, spans, size, quoted, rules) : [] };
}

function featuresOfContinued(how: string, size: string, kind: string, noticed: readonly string[]): Feature[] {
  const rule = feature(how);
  const features = [rule, rule.and(feature(size)), rule.and(feature(kind))];
  for (const one of noticed) features.push(rule.and(feature(one)));
  // Whose report a sentence of the paper's own goes on with is another question.
  if (how !== 'reported-on' && how !== 'opening') features.push(CONTINUATION);
  return features;
}

const CONTINUATION = feature('continuation');

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
const SHARE = kindOfFeature('share');
const shareFeatures = (share: number): Feature[] => SHARES.filter((bound) => share >= bound).map(SHARE);

/** Whether it is the likeliest of those a pronoun may mean, or the next. */
const ANTECEDENT = kindOfFeature('antecedent');

function binOf(distance: number): string {
  return distance <= 1 ? '1' : distance <= 3 ? '3' : distance <= 7 ? '7' : distance <= 15 ? '15' : '99';
}

/** Verbs of thought: they carry quoted words only where no verb of saying does. */
const THOUGHT: ReadonlySet<string> = new Set(
  'think believe feel view find consider hope expect fear doubt wonder imagine dream want deem judge regard mean worry know'.split(
    ' ',
  ),
);

const KIND = kindOfFeature('kind');
/** How many cues on its side stand nearer. */
const NTH = kindOfFeature('nth');
const ROLE = kindOfFeature('role');
/** Tokens between cue and words, and between subject and cue. */
const FAR = kindOfFeature('far');
const SUBJECT_FAR = kindOfFeature('subject-far');
const VERB = kindOfFeature('verb');
const FORM = kindOfFeature('form');
const MODAL = kindOfFeature('modal');
/** What opens the clause of the cue. */
const IN = kindOfFeature('in');
const BETWEEN = kindOfFeature('between');
/** The rule of a nearer cue on the same side. */
const PAST = kindOfFeature('past');
const NEARER = kindOfFeature('nearer');
const OTHERS = kindOfFeature('others');
/** The rule of a cue behind the words. */
const BESIDE = kindOfFeature('beside');
const SAID = VERB('said');
const OUTSIDE = feature('outside');
const INFINITIVE = feature('infinitive');
const ADJACENT = feature('adjacent');

function featuresOf(
  { sentence: s, at }: QuotationContext,
  cue: Cue,
  cues: readonly Cue[],
  order: number,
  how: string,
  source: Source,
  size: string,
  { where }: QuotedWords,
): Feature[] {
  const { subject } = cue;
  const verb = cueAt(s, cue.from);
  const rule = feature(cue.rule);
  const resolver = feature(how);
  const length = feature(size);
  const kind = source.entity ? source.entity.kind : source.personal ? 'somebody' : source.plural ? 'several' : 'thing';
  const features = [
    rule,
    resolver,
    rule.and(length),
    KIND(kind),
    resolver.and(length),
    NTH(Math.min(order, 3)),
    rule.and(NTH(Math.min(order, 2))),
  ];
  const add = (name: string): void => {
    features.push(feature(name));
  };
  const addWithRule = (one: Feature): void => {
    features.push(one, rule.and(one));
  };
  for (const name of cue.features) addWithRule(feature(name));
  if (size !== 'full') {
    const role = ROLE(roleOf(s, at));
    features.push(role, role.and(rule));
  }
  const distance = Math.abs(cue.from - at);
  const far = FAR(binOf(distance));
  features.push(far, length.and(far), SUBJECT_FAR(binOf(Math.abs(subject.from - cue.from))));
  if (where !== 'body') {
    features.push(OUTSIDE, OUTSIDE.and(feature(kind)), OUTSIDE.and(rule));
  }
  const group = verb ? verbGroupAt(s, cue.from) : null;
  if (verb && group) {
    const can = verb.saying
      ? verb.atTheMarks
        ? 'at-marks'
        : 'saying'
      : THOUGHT.has(verb.lemma)
        ? 'thought'
        : 'carrying';
    const ability = VERB(can);
    features.push(ability, rule.and(ability), length.and(ability));
    // "officials say": plain by its letters, and a present tense by its subject.
    features.push(FORM(verb.form === 'plain' && s.parts[cue.from] === 'VBP' ? 'present' : verb.form));
    if (VERY_PLAIN.has(verb.lemma)) features.push(SAID);
    if (group.modal) features.push(feature('modal'), MODAL(group.modal));
    if (group.infinitive) features.push(INFINITIVE, INFINITIVE.and(feature(can)));
    if (group.voice === 'passive') add('passive-voice');
    const clause = clauseOpener(s, Math.min(subject.from, group.from));
    if (clause) features.push(IN(clause));
    if (cue.from < at) for (const one of clauseFeatures(s, at, cue.from)) addWithRule(one);
  }
  if (subject.also) add('joined');
  for (const found of foundBetween(s, Math.min(cue.to, at + 1), Math.max(cue.from, at))) addWithRule(BETWEEN(found));
  if (subject.to === (group ?? cue).from) addWithRule(ADJACENT);
  if (cue.from < at && subject.from > at) addWithRule(feature('subject-behind'));
  let others = 0;
  let nearer = 0;
  let saysNamed = false;
  let nounNamed = false;
  let says = false;
  let past: Set<string> | null = null;
  for (const other of cues) {
    if (other === cue || sameSubject(other.subject, subject)) continue;
    others++;
    if (Math.abs(other.from - at) >= distance) continue;
    nearer++;
    const reported = isReported(other);
    if (other.from < at === cue.from < at) {
      past ??= new Set();
      past.add(reported ? `${other.rule} reported` : other.rule);
    }
    if (reported) continue;
    const saying = cueAt(s, other.from)?.saying === true;
    const named = isNamed(other) && other.subject.from !== subject.from;
    saysNamed ||= named && saying;
    nounNamed ||= named && other.rule === 'noun';
    says ||= saying;
  }
  if (past) for (const other of past) features.push(PAST(other));
  features.push(NEARER(Math.min(2, nearer)), OTHERS(Math.min(2, others)));
  if (saysNamed) addWithRule(feature('nearer-says-named'));
  if (nounNamed) add('nearer-noun-named');
  if (says) add('nearer-says');
  if (cue.from > at && cues.some((other) => other.from < at && !isReported(other) && cueAt(s, other.from)?.saying))
    addWithRule(feature('said-before-too'));
  const after = cue.from < at ? cues.find((other) => other.from > at) : undefined;
  if (after) {
    features.push(BESIDE(after.rule));
    if (cueAt(s, after.from)?.lemma === 'report') add('beside-report');
    if (hasOwnSubject(s, at, cue)) add('owns-clause');
  }
  if (cue.from > at && verb?.lemma === 'report') add('reports');
  if (s.tokens[at - 1]?.lower === 'as' && at - cue.from < 12) addWithRule(feature('as-before'));
  return features;
}

/** Its verb stands in what another says. */
const isReported = ({ features }: Cue): boolean => features.includes('reported');

/**
 * How the clause of the verb at `verb` stands to the words: whether they stand in what hangs on it ("carries:1" for the innermost
 * verb of speech that does, "carries:no" for one beside it), and what lies between.
 */
function clauseFeatures(s: Parsed, at: number, verb: number): Feature[] {
  const around = clausesAround(s, at);
  const place = around.findIndex((clause) => clause.verb === verb);
  if (place < 0) return [CARRIES('no')];
  const between = around.slice(0, place);
  const nearer = between.filter(({ speech }) => speech !== null).length;
  return [CARRIES(Math.min(3, nearer + 1)), ...new Set(between.map(({ relation }) => VIA(relation)))];
}

const CARRIES = kindOfFeature('carries');
const VIA = kindOfFeature('via');

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
function foundBetween(s: Parsed, from: number, to: number): ReadonlySet<string> {
  const found = new Set<string>();
  let verbs = 0;
  for (let i = from; i < Math.min(to, from + 70); i++) {
    const tag = s.tags[i];
    const mark = tag === 'quote' ? 'quote' : BETWEEN_WORDS.get(s.tokens[i]?.lower ?? '');
    if (mark !== undefined) found.add(mark);
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
  return found;
}

/** Words and marks between a cue and the words, by what they are called among the features. */
const BETWEEN_WORDS: ReadonlyMap<string, string> = new Map([
  ['that', 'that'],
  [',', 'comma'],
  ['and', 'and'],
  [':', 'colon'],
  ...['who', 'which', 'whose', 'where'].map((word): [string, string] => [word, 'relative']),
  ...['but', 'while', 'although', 'though', 'because', 'after', 'before', 'when', 'as', 'if'].map(
    (word): [string, string] => [word, 'subordinate'],
  ),
]);

/** What speaks for nobody having said the words: scare quotes, titles, fragments far from any cue. */
function nobodyFeatures(
  text: string,
  { sentence: s, at }: QuotationContext,
  spans: readonly Span[],
  size: string,
  quoted: QuotedWords,
  rules: ReadonlySet<string>,
): Feature[] {
  const length = feature(size);
  const features = [NOBODY, NOBODY.and(length)];
  const add = (one: Feature): void => {
    features.push(NOBODY.and(one));
  };
  const addWith = (one: Feature, other: Feature): void => {
    const own = NOBODY.and(one);
    features.push(own, own.and(other));
  };
  const first = text.charAt(spans[0]?.start ?? 0);
  const capital = /\p{Lu}/u.test(first);
  const letter = feature(capital ? 'capital' : 'small');
  const before = s.tags[at - 1];
  const after = s.tags[at + 1];
  if (quoted.where !== 'body') addWith(OUTSIDE, length);
  if (capital) features.push(NOBODY.and(letter).and(length));
  if (rules.size === 0) addWith(feature('no-cue'), length);
  if (size !== 'full') {
    addWith(ROLE(roleOf(s, at)), letter);
    add(BEHIND(String(before)));
    add(BEFORE(String(after)));
    if ((before === 'determiner' || before === 'noun') && (after === 'noun' || after === 'name'))
      addWith(feature('modifier'), letter);
    if (NAMING.has(s.tokens[at - 1]?.lower ?? '')) add(feature('named'));
    if (before === 'mark' && after === 'mark') {
      add(feature('set-off'));
      add(feature(capital ? 'set-off-capital' : 'set-off-small'));
    }
    if (s.tokens[at + 1]?.lower === 'of') add(feature('of'));
    if (/['’‘]/.test(text.charAt((spans[0]?.start ?? 1) - 1))) add(feature('single'));
  }
  return features;
}

const NOBODY = feature('nobody');
/** What stands right at the words, on either side. */
const BEHIND = kindOfFeature('behind');
const BEFORE = kindOfFeature('before');

const NAMING: ReadonlySet<string> = new Set(
  'called known titled named word words term phrase song film book entitled dubbed labeled labelled'.split(' '),
);

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
