import { maySpeak } from '../../can-speak.ts';
import { isJudged } from '../../clause-subjects/moved.ts';
import { subjectOf } from '../../clause-subjects/subject-of-verb.ts';
import type { Phrase } from '../../noun-phrases.ts';
import { cueAt, type Parsed } from '../../parse.ts';
import { authorOf } from '../author.ts';
import type { Cue } from '../cue.ts';
import { blamedFor, isContinuous, subjectOfGerund } from '../participle.ts';
import { isReported, isSent } from './reported.ts';
import { cueWith, type Decision, type VerbBefore } from './rule.ts';
import { subjectRules } from './subject-rules.ts';
import { verbRules } from './verb-rules.ts';

/** What the verb of speaking at `verb` says of the words at `at`, and the rule that decided, null for the verb's own subject. */
export function readVerb(
  s: Parsed,
  verb: number,
  at: number,
): { readonly decision: NonNullable<Decision>; readonly rule: string | null } | null {
  const cue = cueAt(s, verb);
  if (!cue) return null;
  const place: VerbBefore = { s, verb, at, cue };
  for (const { name, decide } of verbRules) {
    const decision = decide(place);
    if (decision !== undefined) return { decision, rule: name };
  }
  const printed = cue.form === 'gerund' && !isContinuous(s, verb) ? subjectOfGerund(s, verb, at) : subjectOf(s, verb);
  const subject = printed && authorOf(s, printed);
  if (!subject) return { decision: 'silent', rule: null };
  for (const { name, decide } of subjectRules) {
    const decision = decide(place, subject);
    if (decision !== undefined) return { decision, rule: name };
  }
  return { decision: cueOf(place, subject), rule: null };
}

/** The cue that a verb makes with its own subject. */
function cueOf(place: VerbBefore, subject: Phrase): Cue | 'silent' {
  const { s, verb, cue } = place;
  const features: string[] = [];
  if (cue.form === 'gerund' && blamedFor(s, verb - 1)) features.push('blamed');
  // "Police said the fire started at noon and was “over”": a thing says nothing where somebody does.
  if (subject.head.kind === 'noun' && s.tokens[subject.to]?.lower !== 'who' && !maySpeak(s, subject))
    features.push('thing');
  // "said he would respond “soon”", "said she thought it “fair”": the verb of saying counts, not what it reports.
  if (isReported(s, verb) && !isJudged(s, subject) && !isSent(s, verb)) {
    // "pressed on whether he thought it “over”": the words of those who ask.
    if (/^(?:whether|if)$/.test(s.tokens[subject.from - 1]?.lower ?? '')) return 'silent';
    features.push('reported');
  }
  return cueWith(verb, ruleOf(place), subject, features);
}

/** By how a verb stands to the words: at a colon, as an -ing form, right before them, or farther off. */
function ruleOf({ s, verb, at, cue }: VerbBefore): Cue['rule'] {
  if (/^[:;]$/.test(s.tokens[at - 1]?.text ?? '')) return 'colon';
  if (cue.form === 'gerund') return 'participle';
  return at - verb <= 3 ? 'verb-before' : 'governing-verb';
}
