import { WORDING } from '../../../text/speech-verbs.ts';
import { maySpeak } from '../can-speak.ts';
import { isJudged } from '../clause-subjects/moved.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { inClosedRelative, verbLeftOf } from '../clause-subjects/verbs-left.ts';
import { clausesAround } from '../clauses.ts';
import { phraseAt } from '../noun-phrases.ts';
import { cueAt, isHeard, type Parsed, PERCEPTION_VERBS } from '../parse.ts';
import { roleOf } from '../quotation-role.ts';
import { isNobody, isUnsaid, verbGroupAt } from '../verb-groups.ts';
import { authorOf } from './author.ts';
import type { Cue } from './cue.ts';
import { isInscribed } from './inscription.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { blamedFor, isContinuous, overheardAt, subjectOfGerund } from './participle.ts';
import { passiveAgent } from './passive.ts';
import { citedFor, quotedInPassing, quotedSource, quotedSourceBefore } from './quoting.ts';

/** The cue that the verb at `i` makes, null for none; "ends" where it says that nobody said the words. */
export function cueOfVerb(s: Parsed, i: number, at: number): Cue | null | 'ends' {
  const cue = cueAt(s, i);
  if (!cue) return null;
  // "added another four minutes"
  if (
    cue.lemma === 'add' &&
    s.tags[i + 1] !== 'quote' &&
    /^(?:another|two|three|four|five|six|ten|\d+)$/.test(s.tokens[i + 1]?.lower ?? '')
  )
    return null;
  if (isUnsaid(s, i)) return endsSearch(s, i, at) ? 'ends' : null;
  if (isOfOpening(s, i, at)) return null;
  if (cue.form === 'gerund' && isOfUnsaid(s, i)) return 'ends';
  if (isOver(s, i, at) || (inClosedRelative(s, i, at) && goesOn(s, i, at))) return null;
  if (/^cit(?:e|es|ed|ing)$/.test(s.tokens[i]?.lower ?? '') && citesFinding(s, i, at)) return 'ends';
  // "remembers Bob Mason telling him": who hears it does not say it.
  if (PERCEPTION_VERBS.test(s.tokens[i]?.lower ?? '') && hearsSaying(s, i)) return null;
  // "rejected the description of it as a “bunker”": the word is another's.
  if (
    /^(?:reject|dismiss|dispute|deny|decry|resent|hit|push|lash|scoff|bridle|laugh|object|complain)$/.test(cue.lemma) &&
    isLabelDisputed(s, i, at)
  )
    return 'ends';
  // "rejected claims that the ring was “cursed”": the word is theirs who claim it.
  if (/^(?:reject|dismiss|dispute|refute|rebut|deny|decry)$/.test(cue.lemma) && isClaimDisputed(s, i, at))
    return 'ends';
  const named = { from: i, to: i + 1 };
  const quoted =
    quotedSourceBefore(s, i) ??
    quotedInPassing(s, i, at) ??
    citedFor(s, i, at) ??
    (s.tokens[at - 1]?.text === ':' ? quotedSource(s, i) : null);
  if (quoted) return { ...named, rule: 'quoting', subject: quoted, features: [] };
  // "The radio said Mr Hale had been heard telling them it was “over”"
  const overheard = cue.form === 'gerund' ? overheardAt(s, i - 1) : null;
  if (overheard && maySpeak(s, overheard) && !isObjectPronoun(overheard))
    return { ...named, rule: 'quoting', subject: overheard, features: [] };
  const passive = passiveAgent(s, i, at);
  // "said Karl Hale, who has been hailed as “…”": whoever says so, it is not he of whom it is said.
  if (passive === 'nobody' && isToldOfWho(s, i, at)) return 'ends';
  if (passive !== null)
    return passive === 'nobody' ? null : { ...named, rule: 'passive', subject: passive, features: [] };
  // "asked if she agreed with Mr Hale that": the words are his.
  const asked =
    /^(?:if|whether)$/.test(`${s.tokens[i - 2]?.lower}`) || /^(?:if|whether)$/.test(`${s.tokens[i - 3]?.lower}`);
  const other = asked && cue.lemma === 'agree' && s.tokens[i + 1]?.lower === 'with' ? phraseAt(s, i + 2) : null;
  if (other?.head.kind === 'name' && s.tokens[other.to]?.lower === 'that')
    return { ...named, rule: 'noun', subject: other, features: [] };
  const printed = cue.form === 'gerund' && !isContinuous(s, i) ? subjectOfGerund(s, i, at) : subjectOf(s, i);
  const subject = printed && authorOf(s, printed);
  // "volunteers, some of whom shouted": those few are nobody the paper names.
  if (subject?.head.kind === 'pronoun' && subject.head.word === 'whom') return 'ends';
  if (!subject || isObjectPronoun(subject)) return null;
  if (isNobody(s, subject) || isInscribed(s, subject)) return 'ends';
  // "will not say whether she called him “wet”", "never said it was over, nor that he was “unfit”"
  const doubted = /^(?:whether|if)$/.test(s.tokens[subject.from - 1]?.lower ?? '')
    ? verbLeftOf(s, subject.from - 1)
    : null;
  if (doubted !== null && cueAt(s, doubted)?.saying && isUnsaid(s, doubted)) return 'ends';
  if (s.tokens.some(({ lower }, n) => n > i && n < at && lower === 'nor' && s.tokens[n + 1]?.lower === 'that'))
    return 'ends';
  const features: string[] = [];
  if (cue.form === 'gerund' && blamedFor(s, i - 1)) features.push('blamed');
  // "Police said the fire started at noon and was “over”": a thing says nothing where somebody does.
  if (subject.head.kind === 'noun' && s.tokens[subject.to]?.lower !== 'who' && !maySpeak(s, subject))
    features.push('thing');
  // "said he would respond “soon”", "said she thought it “fair”": the verb of saying counts, not what it reports.
  if (isReported(s, i) && !isJudged(s, subject) && !isSent(s, i)) {
    // "pressed on whether he thought it “over”": the words of those who ask.
    if (/^(?:whether|if)$/.test(s.tokens[subject.from - 1]?.lower ?? '')) return null;
    features.push('reported');
  }
  const rule = /^[:;]$/.test(s.tokens[at - 1]?.text ?? '')
    ? 'colon'
    : cue.form === 'gerund'
      ? 'participle'
      : at - i <= 3
        ? 'verb-before'
        : 'governing-verb';
  return { ...named, rule, subject, features };
}

/**
 * Whether words behind a verb that says nothing are nobody's. Those of "he said it would not accept “…”" are his who says so, those of
 * "accused by Ms Lim of charging “…”" hers.
 */
function endsSearch(s: Parsed, i: number, at: number): boolean {
  const cue = cueAt(s, i);
  // "promised that no shop would close “early”": closing says nothing.
  if ((cue?.saying && !cue.atTheMarks) || WORDING.test(cue?.lemma ?? '')) return true;
  return at - i <= 2 && !toldOf(s, i);
}

/** "texted her to say", "telephoned at six to say": what is sent is said. */
export const isSent = (s: Parsed, verb: number): boolean =>
  cueAt(s, verb)?.form === 'plain' && SENDS.test(verbGroupAt(s, verb).lead ?? '');

const SENDS =
  /^(?:(?:text|email|e-mail|messag|phon|telephon|ring|cabl)(?:e?d|s|ing)?|rang|rung|writ(?:e|es|ing|ten)|wrote)$/;

/** Whether a verb is likely part of what another reports: one of thought, or in the plain form behind "to" or "would". */
function isReported(s: Parsed, i: number): boolean {
  const cue = cueAt(s, i);
  if (!cue) return false;
  if (THOUGHT.test(cue.lemma)) return true;
  if (cue.form !== 'plain' || s.parts[i] === 'VBP') return false;
  const named = s.mentions[s.tokens[i - 1]?.text === ',' ? i - 2 : i - 1];
  if (named && isHeard(s.tokens, named)) return false;
  if (s.tags[i - 1] !== 'preposition' && s.tags[i - 1] !== 'auxiliary') return true;
  let j = i - 1;
  while (s.tags[j] === 'adverb') j--;
  return s.tokens[j]?.lower === 'to' || s.tags[j] === 'auxiliary';
}

/** Verbs of thought: they carry quoted words only where no verb of saying does. */
const THOUGHT =
  /^(?:think|believe|feel|view|find|consider|hope|expect|fear|doubt|wonder|imagine|dream|want|hear|deem|judge|regard|support|oppose|hold|mean)$/;

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

/** "rejected the label “bunker”", "dismissed its portrayal as a “joke”": what is rejected is how somebody else puts it. */
function isLabelDisputed(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb + 1; i < Math.min(at, verb + 7); i++)
    if (s.tags[i] === 'noun' && LABELS.test(s.tokens[i]?.lower ?? ''))
      return i >= at - 2 || s.tokens[i + 1]?.lower === 'of';
  return false;
}

/** "rejected (as absurd) claims that the ring was “cursed”"; refuses "rejected claims that it was cursed as “absurd”". */
function isClaimDisputed(s: Parsed, verb: number, at: number): boolean {
  if (s.tokens[at - 1]?.lower === 'as') return false;
  for (let i = verb + 1; i < Math.min(at, verb + 8); i++)
    if (CLAIMS.test(s.tokens[i]?.lower ?? ''))
      return s.tokens[i + 1]?.lower === 'that' &&
        clausesAround(s, at).every((clause) => clause.verb !== verb || clause.to > at)
        ? !s.tokens.slice(i, at).some(({ text }) => text === ',')
        : false;
  return false;
}

const CLAIMS =
  /^(?:claims?|allegations?|accusations?|suggestions?|assertions?|charges?|complaints?|reports?|rumou?rs?|notions?|ideas?|criticisms?)$/;

const LABELS =
  /^(?:description|depiction|portrayal|characteri[sz]ation|label|tag|term|word|phrase|nickname|idea|notion|talk|comparison|comparisons)$/;

const WRITTEN =
  /^(?:by-laws?|laws?|rules?|codes?|papers?|books?|articles?|essays?|thesis|dissertation|columns?|novels?|songs?|poems?|plays?)$/;

/** Whether the passive at `verb` stands in a relative clause, with the words right behind it: who was dubbed “…”, who is known as “…”. */
function isToldOfWho(s: Parsed, verb: number, at: number): boolean {
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
  if (wished && own?.relation === 'complement' && outer?.speech?.saying && !isUnsaid(s, outer.verb)) return true;
  if (own?.verb === verb && own.relation === 'complement' && outer?.speech?.saying && !isUnsaid(s, outer.verb))
    return true;
  const accused = verbLeftOf(s, verb);
  return accused !== null && cueAt(s, accused)?.lemma === 'accuse' && s.tokens[accused + 1]?.lower === 'by';
}

/** "cited a survey which found it “…”": the words are those of what is cited, not of who cites it. */
function citesFinding(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb + 2; i < at - 1; i++) {
    if (/^[,;:]$/.test(s.tokens[i]?.text ?? '') || s.tags[i] === 'cue') return false;
    if (/^(?:which|that)$/.test(s.tokens[i]?.lower ?? ''))
      return /^(?:find|found|show|showed|conclude|concluded|say|said|call|called|describe|described|warn|warned)s?$/.test(
        s.tokens[i + 1]?.lower ?? '',
      );
  }
  return false;
}

/** "people who complain about noise are moving to": the verb has its object, and the clause around it goes on to other things. */
function isOver(s: Parsed, verb: number, at: number): boolean {
  if (s.tokens[verb - 1]?.lower !== 'who' || s.tags[verb + 1] !== 'preposition') return false;
  let i = verb + 2;
  while (/^(?:noun|determiner|name|preposition)$/.test(s.tags[i] ?? '')) i++;
  return i < at && s.tags[i] === 'auxiliary' && /^(?:VB[DZP]|MD)$/.test(s.parts[i] ?? '');
}

/** "Rosa Lim, whom he had invited, was blunt": behind the comma that ends the aside stands the verb of the clause around it. */
function goesOn(s: Parsed, verb: number, at: number): boolean {
  let comma = verb + 1;
  while (comma < at && s.tokens[comma]?.text !== ',') comma++;
  for (let i = comma + 1; i < at; i++) {
    const tag = s.tags[i] ?? '';
    if (tag === 'quote' || tag === 'conjunction') return false;
    if (/^(?:auxiliary|verb|cue)$/.test(tag)) return /^(?:VB[DZP]|MD)$/.test(s.parts[i] ?? '');
    if (!/^(?:adverb|time|mark)$/.test(tag)) return false;
  }
  return false;
}

/** "would not confirm that he had left muttering “…”": it hangs on what nobody says. */
function isOfUnsaid(s: Parsed, verb: number): boolean {
  for (const { verb: outer, speech, relation } of clausesAround(s, verb).slice(1)) {
    if (outer < verb && speech?.saying && (speech.lemma === 'deny' || isUnsaid(s, outer))) return true;
    if (relation === 'joined') return false;
  }
  return false;
}

/**
 * "When Karl Hale asked the cook what it was, he answered “…”": the verb of a clause that opens the sentence, before another who says
 * the words. Refuses "After Ms Lim told him to go, “…”".
 */
function isOfOpening(s: Parsed, verb: number, at: number): boolean {
  if (!/^(?:when|after|once|as|while|whenever)$/.test(s.tokens[0]?.lower ?? '')) return false;
  let last = at - 1;
  while (last > verb && s.tokens[last]?.text !== ',') last--;
  const subject = last > verb ? phraseAt(s, last + 1) : null;
  return (
    subject !== null && subject.head.kind === 'pronoun' && cueAt(s, subject.to)?.saying === true && subject.to < at
  );
}

/** Whether what somebody hears or recalls is another who speaks: "recalled the owner, Sir Desmond Pike, telling". */
function hearsSaying(s: Parsed, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(s.tokens.length, verb + 9); i++) {
    const form = cueAt(s, i)?.form;
    if (form === 'gerund' || form === 'plain') return true;
    if (!/^(?:noun|determiner|name|mark|pronoun)$/.test(s.tags[i] ?? '')) return false;
  }
  return false;
}
