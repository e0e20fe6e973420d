import { memoizeAt } from '../../../memoize.ts';
import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { isOffice } from '../../../text/words/titles.ts';
import type { Mention } from '../entity.ts';
import {
  givenName,
  inside,
  isSomebody,
  type Phrase,
  phraseAt,
  phraseBefore,
  phraseOf,
  tellsMoreOf,
} from '../noun-phrases.ts';
import { cueAt, is, type Parsed, REACH, tagged } from '../parse.ts';
import { isKin } from '../roles.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { isHeardBefore } from '../tags.ts';
import {
  beforeAside,
  coordinateSubject,
  describedName,
  nameSpanning,
  pastBrackets,
  skipAsideLeft,
  speakerForBody,
  startOfSaying,
} from './asides.ts';
import { belongsTo, invertedAside, invertedBeforeQuote, invertedSubject } from './inverted.ts';
import { movedToDo } from './moved.ts';
import { isBehindAdverbial, whoDoesThere, whomItIsDoneTo, whoStandsThere } from './opening.ts';
import { auxiliaryOf, inClosedRelative, toldEarlier, verbLeftOf } from './verbs-left.ts';

/** The relative clause a word stands in, if one began shortly before it: the position of its "who". */
function relativeBefore(s: Parsed, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (s.tags[i] === 'mark') return null;
    if (is(s, i, 'who', 'which', 'whose')) return i;
    // "the trust that runs the school": behind a noun, right before a verb with a tense.
    if (is(s, i, 'that') && tagged(s, i - 1, 'noun', 'name') && /^(?:VB[DZP]|MD)$/.test(s.parts[i + 1] ?? '')) return i;
    if (s.tags[i] === 'cue' && i < at - 1) return null;
  }
  return null;
}

/** The same of "the woman who runs the shop that sells hats": the first of several. */
function outermostRelative(s: Parsed, at: number): number | null {
  let who = relativeBefore(s, at);
  for (let round = 0; who !== null && round < 3; round++) {
    const antecedent = phraseBefore(s, who);
    const inside = antecedent && tagged(s, antecedent.from - 1, 'verb', 'cue');
    const outer = inside ? relativeBefore(s, antecedent.from) : null;
    if (outer === null) break;
    who = outer;
  }
  return who;
}

/**
 * The subject of the verb at `verb`: the noun phrase left of it, or right of it where it stands inverted after a quotation; null where
 * none is sure.
 */
export const subjectOf = memoizeAt((s: Parsed, verb): Phrase | null => readSubject(s, verb, 0));

/** What stands right before the verb says where to look. `depth` counts the clauses gone out of. */
function readSubject(s: Parsed, verb: number, depth: number): Phrase | null {
  if (depth > 6) return null;
  let i = verb - 1;
  // "the court on Friday asked": a day stands between.
  while (
    i >= 0 &&
    (tagged(s, i, 'auxiliary', 'adverb', 'time') ||
      (s.tags[i + 1] === 'time' && is(s, i, 'on', 'in', 'late')) ||
      isAtFirst(s, i) ||
      occasionBefore(s, i) > 0)
  )
    i -= occasionBefore(s, i) || (isAtFirst(s, i) ? 2 : 1);
  // "Mrs Lim (Letters, 3 May) said"
  const open = pastBrackets(s, i + 1);
  if (open <= i && s.mentions[open - 1]) i = open - 1;
  const tag = s.tags[i];
  if (i < 0 || tag === undefined) return cueAt(s, verb)?.saying ? invertedBeforeQuote(s, verb) : null;
  if (tag === 'quote' && !inside(s, i)) return invertedSubject(s, verb);
  if (tag === 'mark') return beyondMark(s, verb, i, depth);
  if (tag === 'pronoun') return ofPronoun(s, i, depth);
  if (tag === 'noun' || tag === 'name' || inside(s, i)) return ofPhraseEndingAt(s, i);
  // "Rosa Lim, the mayor, and her deputy, Karl Hale, both said"
  if (i > 0 && is(s, i, 'both', 'each')) return bothBefore(s, i) ?? readSubject(s, i, depth + 1);
  if (tag === 'determiner') return phraseBefore(s, i + 1);
  const moved = is(s, i, 'to') ? movedToDo(s, i) : null;
  if (moved) return moved;
  if (tag === 'conjunction' || is(s, i, 'to', 'by') || tag === 'cue' || tag === 'verb' || tag === 'gerund') {
    const ended = tag === 'verb' || tag === 'cue' ? relativeEndingAt(s, i, verb) : null;
    if (ended) return ended;
    const earlier = tag === 'conjunction' ? coordinatedVerb(s, i, verb) : tag === 'preposition' ? verbLeftOf(s, i) : i;
    return earlier === null ? null : readSubject(s, earlier, depth + 1);
  }
  return null;
}

/** "which at first told me" */
const isAtFirst = (s: Parsed, i: number): boolean => is(s, i, 'first', 'last', 'once', 'times') && is(s, i - 1, 'at');

/** "and at one point told me", "but in the end said": how many words stand before the verb at `i + 1` that tell when; 0 for none. */
function occasionBefore(s: Parsed, i: number): number {
  if (
    is(s, i, 'point', 'stage', 'moment', 'occasion') &&
    is(s, i - 1, 'one', 'some', 'another', 'that') &&
    is(s, i - 2, 'at', 'on')
  )
    return 3;
  return is(s, i, 'end') && is(s, i - 1, 'the') && is(s, i - 2, 'in') ? 3 : 0;
}

/** The subject of a verb behind the mark at `i`: inverted behind a quotation, between commas, or what stands before the aside that ends there. */
function beyondMark(s: Parsed, verb: number, i: number, depth: number): Phrase | null {
  // “…”, welcomed the decision: only a verb of saying stands before its subject there.
  const inverts = i <= 2 || cueAt(s, verb)?.saying === true;
  const inverted =
    inverts && is(s, i, ',') && s.tags[i - 1] === 'quote' && !inside(s, i - 1) ? invertedSubject(s, verb) : null;
  // "Rosa Lim, known as “the Fork”, said both buyers had come": what stands behind has a verb of its own.
  if (
    inverted &&
    !(i > 2 && s.tags[inverted.to] === 'auxiliary' && /^(?:VB[DZP]|MD)$/.test(s.parts[inverted.to] ?? ''))
  )
    return inverted;
  // "Her father, she said, had told her": between the commas another says it.
  const asideFrom = startOfSaying(s, i);
  // "his foreman, who, she said, told her"
  if (asideFrom !== null && is(s, asideFrom - 1, 'who', 'which')) return readSubject(s, asideFrom, depth + 1);
  const outer = asideFrom === null ? null : phraseBefore(s, asideFrom);
  const groupBehind = s.tags[verb - 1] === 'auxiliary' || s.tags[verb - 2] === 'auxiliary';
  // "Hale, she said, admitted to her that"
  if (outer && (groupBehind || isSomebody(s, outer))) return outer;
  // "The club, which won twice, will close, said its owner, Rosa Lim, because": what is said goes on behind the name.
  const aside = is(s, verb, 'said', 'says') ? invertedAside(s, verb) : null;
  const end = aside ? belongsTo(s, aside, aside.to) : 0;
  if (aside && tagged(s, is(s, end, ',') ? end + 1 : end, 'conjunction', 'subordinator')) return aside;
  // "The port, the mayor, Rosa Lim, said, was": said between commas, it is said by who stands nearest.
  const between = cueAt(s, verb)?.saying === true && is(s, verb + 1, ',') && tagged(s, verb + 2, 'auxiliary', 'verb');
  const left = is(s, i, ',') && !between ? beforeAside(s, i) : null;
  const inversion = !left && cueAt(s, verb)?.saying ? (invertedBeforeQuote(s, verb) ?? invertedAside(s, verb)) : null;
  if (inversion) return inversion;
  return left ?? (is(s, i, ',', ')', '—', '–', '-') ? acrossAside(s, i, depth) : null);
}

/** The subject that ends with the pronoun at `i`: "she", the antecedent of "who", the subject of the verb before "him". */
function ofPronoun(s: Parsed, i: number, depth: number): Phrase | null {
  if (is(s, i, 'who', 'which', 'that')) {
    const end = pastBrackets(s, is(s, i - 1, ',') ? i - 1 : i);
    const described = end < i ? describedName(s, end) : null;
    if (described) return described;
    // "passed the ball to Rosa Lim, who said": of a thing and somebody, somebody speaks.
    const beside = is(s, i, 'that') ? undefined : s.mentions[end - 1];
    const whole = phraseBefore(s, end);
    const thing = whole?.head.kind === 'noun' && !isSpeakingNoun(s.tokens[whole.head.at]?.lower ?? '');
    if (whole && thing && beside && !beside.name.possessive && speaksBehind(beside, s.tokens[i]?.lower))
      return phraseOf(beside);
    // "was handed a jar by a boy who told her"
    const within = whole && thing && is(s, i, 'who') ? innermost(s, whole) : null;
    if (within && isSomebody(s, within)) return within;
    // What an aside separates from "which" may be anything.
    return whole ?? (is(s, i, 'which') ? null : phraseBefore(s, skipAsideLeft(s, end)));
  }
  // "Mr Hale himself said"
  if (
    is(s, i, 'himself', 'herself', 'themselves', 'itself') &&
    (tagged(s, i - 1, 'name', 'noun') || is(s, i - 1, 'he', 'she', 'they', 'it'))
  ) {
    const stressed = phraseBefore(s, i);
    if (stressed && !tagged(s, stressed.from - 1, 'verb', 'cue', 'preposition', 'gerund')) return stressed;
  }
  // "A man behind me said": where somebody stands to the writer.
  const beside = is(s, i, 'me', 'us') ? besideWriter(s, i) : null;
  if (beside) return beside;
  // "The judge who weighed it said", "the head of the trust that runs it said"
  const weighed = is(s, i, 'it') && tagged(s, i - 1, 'verb', 'cue') && is(s, i - 2, 'who', 'that', 'which');
  if (weighed || is(s, i, 'him', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself')) {
    const verbBefore = verbLeftOf(s, i);
    return verbBefore === null ? null : readSubject(s, verbBefore, depth + 1);
  }
  // "A poster beside it promises", "A spokesman for it said": what stands there is the subject.
  if (
    is(s, i, 'it') &&
    is(s, i - 1, 'beside', 'behind', 'above', 'below', 'beneath', 'under', 'near', 'on', 'of', 'inside', 'for')
  )
    return phraseBefore(s, i - 1);
  return phraseBefore(s, i + 1);
}

/** Whether somebody or a body by name may speak in the clause that its "who" or "which" opens right behind it. */
const speaksBehind = ({ entity }: Mention, relative: string | undefined): boolean =>
  relative === 'who' ? entity.kind === 'person' : entity.kind === 'institution' || entity.kind === 'unknown';

/** The phrase behind the last preposition inside another: "a boy" of "a jar of teeth by a boy". Null where none fills its end. */
function innermost(s: Parsed, { from, to }: Phrase): Phrase | null {
  const last = s.tags.findLastIndex((tag, i) => i > from && i < to && tag === 'preposition');
  const phrase = last < 0 ? null : phraseAt(s, last + 1);
  return phrase?.to === to ? phrase : null;
}

/** "a woman in front of me", "the man next to us": who stands there; null where the writer is no more than somebody's object. */
function besideWriter(s: Parsed, pronoun: number): Phrase | null {
  if (!is(s, pronoun - 1, 'behind', 'beside', 'near', 'opposite', 'with', 'of', 'to')) return null;
  let from = pronoun - 1;
  if (is(s, from, 'of', 'to')) from -= is(s, from - 2, 'in') ? 2 : 1;
  const somebody = phraseBefore(s, from);
  return somebody?.head.kind === 'noun' && isSomebody(s, somebody) ? somebody : null;
}

/** The subject that ends with the noun or name at `i`: that phrase, or the one that a relative clause, a place or an "and" before it leads to. */
function ofPhraseEndingAt(s: Parsed, i: number): Phrase | null {
  const phrase = phraseBefore(s, i + 1);
  if (!phrase) return null;
  const before = phrase.from - 1;
  const called = officeBehindName(s, phrase);
  if (called) return called;
  const inside = tagged(s, before, 'preposition', 'verb', 'cue', 'gerund') || s.parts[before] === 'VBG';
  const done = inside ? whomItIsDoneTo(s, phrase) : null;
  if (done) return done;
  // "people who voted for Lim said": the name belongs to the relative clause; in "who says Lim told" it has one of its own.
  const reported = s.tags[before] === 'cue' && cueAt(s, before)?.clause === true && !cueAt(s, before)?.addressee;
  if (reported) return phrase;
  if (s.tags[before] === 'preposition' || s.tags[before] === 'verb' || s.tags[before] === 'cue') {
    const who = outermostRelative(s, phrase.from);
    const given = who === null ? null : givenName(s, who);
    if (given) return given;
    if (who !== null) return phraseBefore(s, is(s, who - 1, ',') ? who - 1 : who) ?? phrase;
    const stands = s.tags[before] === 'preposition' ? (whoStandsThere(s, before) ?? whoDoesThere(s, before)) : null;
    if (stands) return stands;
  }
  // "Rosa Lim or Karl Hale said": which of them nobody tells.
  const other = is(s, before, 'or', 'nor') ? phraseBefore(s, before) : null;
  if (other && ((phrase.head.kind === 'name' && other.head.kind === 'name') || is(s, other.from - 1, 'either')))
    return null;
  if (is(s, before, 'and') || is(s, before, '&')) {
    const other = phraseBefore(s, before);
    // "campaigner and poet Rosa Lim": both tell who she is.
    if (other && tellsMoreOf(s, other, phrase)) return { ...phrase, from: other.from };
    if (
      other &&
      (other.from === 0 ||
        /mark|subordinator|pronoun|adverb/.test(s.tags[other.from - 1] ?? '') ||
        isBehindAdverbial(s, other) ||
        isBehindPair(s, other))
    ) {
      return { from: other.from, to: phrase.to, head: phrase.head, also: other };
    }
  }
  return phrase;
}

/**
 * "Rosa Lim, Norland Trade Secretary said": an office without an article behind a name that opens the sentence is hers. Refuses "Rosa Lim,
 * her lawyer said", "Rosa Lim, prosecutors said".
 */
function officeBehindName(s: Parsed, { from, to, head }: Phrase): Phrase | null {
  if (head.kind !== 'noun' || !is(s, from - 1, ',') || s.tags[from] === 'determiner' || is(s, from, 'whose'))
    return null;
  if (is(s, to + 1, ',') || /[^s]s$/.test(s.tokens[head.at]?.lower ?? '')) return null;
  const name = s.mentions[from - 2];
  const opens = name?.name.from === 0 && name.name.to === from - 1 && name.entity.kind === 'person';
  const office = isOffice(s.tokens[head.at]?.lower ?? '');
  return opens && office && name.name.words.length > 1 && !name.name.possessive ? phraseOf(name) : null;
}

/** "Husband and wife team Rosa", "Married couple Rosa", "Brother and sister Rosa", before another of the two: what both are together. */
function isBehindPair(s: Parsed, { from, head }: Phrase): boolean {
  if (head.kind !== 'name' || head.mention.entity.kind !== 'person') return false;
  if (is(s, from - 1, 'team', 'couple', 'duo', 'pair')) return true;
  // Both stand in front of the name, and open the sentence.
  const and = is(s, from - 1, 'and') ? from - 1 : -1;
  return and === 1 && isKin(s.tokens[0]?.lower ?? '') && isKin(s.tokens[from]?.lower ?? '');
}

/**
 * "a manager whose name she forgot had told her": a verb with a tense right behind another takes up the subject that the clause between
 * is about. `inner` is the verb before the one at `verb`.
 */
function relativeEndingAt(s: Parsed, inner: number, verb: number): Phrase | null {
  let next = inner + 1;
  // "whom the gallery had hired in 2019 said"
  while (next < verb && (s.tags[next] === 'time' || s.tags[next + 1] === 'time')) next++;
  if (!/^(?:VB[DZP]|MD)$/.test(s.parts[next] ?? '') || cueAt(s, verb)?.form === 'gerund') return null;
  for (let i = inner - 1; i >= Math.max(0, inner - 10) && s.tags[i] !== 'mark'; i--)
    if (
      is(s, i, 'who', 'whom', 'whose', 'which') ||
      // "a firm that Rosa Lim owns said"; in "told the board that" it opens what is told.
      (is(s, i, 'that') && tagged(s, i - 1, 'noun', 'name') && verbLeftOf(s, i) === null)
    )
      return phraseBefore(s, i);
  return null;
}

/** The verb that one behind "and" is joined to: "He said it would … and warned": one of the same form, or the nearest. */
export function coordinatedVerb(s: Parsed, at: number, verb: number): number | null {
  const form = cueAt(s, verb)?.form;
  const main = verbBeforeAside(s, at, verb);
  if (main !== null) return main;
  // "said that Hale had come in and told her": who is told is not who tells.
  const hearer =
    (cueAt(s, verb)?.addressee === true && is(s, verb + 1, 'him', 'her', 'them')) ||
    (RAISES_VOICE.test(cueAt(s, verb)?.lemma ?? '') && !is(s, at - 1, ','));
  const simple = is(s, at - 1, ',') && s.parts[verb] === 'VBD';
  const alike = !hearer && (form === 'past' || form === 'third');
  for (let i = at - 1; alike && i >= Math.max(0, at - REACH); i--) {
    if (s.tokens[i]?.text === ';') break;
    if (cueAt(s, i)?.form !== form || inClosedRelative(s, i, at) || clauseWithSubject(s, i, at, verb) !== null)
      continue;
    // "In a statement emailed to the Herald, the firm was silent, but said"
    if (s.parts[i] === 'VBN' && isOfPlacedNoun(s, i)) continue;
    // "Asked about it, Rosa Lim pointed at the sea and said"
    if (i === 0 && s.parts[0] === 'VBN') continue;
    // "told them that the chancellor had rung and said it was “over”"
    if (innerPerfect(s, i, at, verb)) continue;
    // "told them that Hale had promised it, and added": a verb without "had" is joined to one without.
    if (simple && /^(?:had|would|will|could|should|might)$/.test(auxiliaryOf(s, i)) && toldEarlier(s, i, form))
      continue;
    return i;
  }
  const left = verbLeftOf(s, at);
  const inner = left === null ? null : clauseWithSubject(s, left, at, verb);
  const nearest = inner === null ? left : verbLeftOf(s, inner);
  // "heard the mayor speak and called it": whoever hears goes on.
  const heard = nearest !== null && /^VBP?$/.test(s.parts[nearest] ?? '') && isHeardBefore(s.tokens, nearest);
  if (heard && form === 'past') return verbLeftOf(s, nearest);
  return (nearest === null ? null : knownBefore(s, nearest)) ?? nearest;
}

/** "In a statement emailed to": a participle behind a noun that a preposition governs says of it what was done to it. */
function isOfPlacedNoun(s: Parsed, participle: number): boolean {
  const noun = tagged(s, participle - 1, 'noun') ? phraseBefore(s, participle) : null;
  return noun !== null && s.tags[noun.from - 1] === 'preposition';
}

/**
 * "scored a goal that Hale called “lucky”, and said", "said that Hale called it “lucky”, and added": where the clause opens that the
 * verb at `inner` stands in with a subject of its own, and that the comma before "and" ends. Null for "made the claim that Hale called
 * it “lucky”, and said".
 */
function clauseWithSubject(s: Parsed, inner: number, and: number, verb: number): number | null {
  if (!is(s, and - 1, ',')) return null;
  let from = inner;
  while (from > 0 && tagged(s, from - 1, 'auxiliary', 'adverb')) from--;
  const subject = phraseBefore(s, from);
  const opener = subject ? subject.from - 1 : -1;
  if (is(s, opener, 'that') && cueAt(s, opener - 1)?.saying && GOES_ON.test(cueAt(s, verb)?.lemma ?? '')) return opener;
  // "She said the guild acknowledged it, but added"
  if (cueAt(s, verb)?.lemma === 'add' && cueAt(s, opener)?.saying && cueAt(s, opener)?.clause)
    return cueAt(s, opener)?.addressee ? null : opener + 1;
  if (!is(s, opener, 'that', 'which', 'whom') || s.tags[opener - 1] !== 'noun') return null;
  if (!is(s, opener, 'that')) return opener;
  // "told the court that he had rung"
  const told = cueAt(s, (phraseBefore(s, opener)?.from ?? 0) - 1)?.addressee === true;
  return told || CUE_NOUNS.has(s.tokens[opener - 1]?.lower ?? '') ? null : opener;
}

/** Verbs that go on from what the same one has said. */
const GOES_ON = /^(?:add|say)$/;

/**
 * "did not know that Hale was there and said", "could not say who it was, and said": the verb whose clause says what somebody knows,
 * where the verb at `inner` stands in it. Null where none does.
 */
function knownBefore(s: Parsed, inner: number): number | null {
  let from = inner;
  while (from > 0 && tagged(s, from - 1, 'auxiliary', 'adverb')) from--;
  const subject = phraseBefore(s, from);
  if (!subject) return null;
  const opens = is(s, subject.from - 1, 'that', 'who', 'what', 'where', 'why', 'how', 'whether', 'if');
  const verb = opens ? subject.from - 2 : subject.from - 1;
  return KNOWS.test(s.tokens[verb]?.lower ?? '') && tagged(s, verb, 'verb', 'cue') ? verb : null;
}

const KNOWS =
  /^(?:know[ns]?|knew|reali[sz]e[sd]?|notice[sd]?|learn(?:t|s|ed)?|understood|understands?|forgot|forgotten|say|tell)$/;

/**
 * "told them that the chancellor had rung him and said": without a comma a participle is joined to one behind "had", whose subject
 * stands behind the "that" of the verb at `outer`.
 */
function innerPerfect(s: Parsed, outer: number, and: number, verb: number): boolean {
  if (is(s, and - 1, ',') || !/^(?:VBD|VBN)$/.test(s.parts[verb] ?? '') || cueAt(s, verb)?.form !== 'past')
    return false;
  if (auxiliaryOf(s, outer) !== '') return false;
  const inner = verbLeftOf(s, and);
  if (inner === null || inner <= outer || auxiliaryOf(s, inner) !== 'had') return false;
  const that = s.tokens.findIndex(({ lower }, i) => i > outer && i < inner && lower === 'that');
  const subject = that < 0 ? null : phraseAt(s, that + 1);
  if (subject === null || subject.head.kind === 'pronoun') return false;
  // "that Gareth had phoned him and said"
  const called = subject.head.kind === 'name' && s.tokens[subject.from]?.word.given !== undefined;
  return called || isSomebody(s, subject);
}

/** "said that Hale had stood up and shouted": what is told of somebody, not how it is told. */
const RAISES_VOICE = /^(?:shout|yell|scream|whisper|mutter|murmur|cry|bellow|chant|roar)$/;

/**
 * "The minister rang at four, Rosa Lim writes, and said": who told of it between commas, in another tense, is not who rang. `at` is
 * the "and" behind them. Null where the clause before them has no verb in the past with somebody for its subject.
 */
function verbBeforeAside(s: Parsed, at: number, verb: number): number | null {
  const aside = is(s, at - 1, ',') ? startOfSaying(s, at - 1) : null;
  if (aside === null || s.parts[verb] !== 'VBD') return null;
  const saying = s.tokens.findIndex((_, i) => i > aside && i < at && cueAt(s, i)?.saying);
  const main = verbLeftOf(s, aside);
  if (cueAt(s, saying)?.form !== 'third' || main === null || !/^VB[DN]$/.test(s.parts[main] ?? '')) return null;
  const subject = readSubject(s, main, 1);
  return subject && isSomebody(s, subject) ? main : null;
}

/**
 * The subject before an aside that ends with the comma at `comma`: Bob Mason, a former pilot who lives in Leeds, said.
 * Goes left from aside to aside; a name that fills its stretch is the subject, a description only where no name is near.
 */
function acrossAside(s: Parsed, comma: number, depth: number): Phrase | null {
  let end = comma;
  let described: Phrase | null = null;
  for (let round = 0; round < 9 && end > 0; round++) {
    let start = end;
    while (start > 0 && !is(s, start - 1, ',', '—', '–', '(', ';', ':', '-') && end - start < REACH) {
      // Two quotations’ worth of text is no aside.
      start--;
    }
    let from = start;
    while (
      from < end &&
      (s.tags[from] === 'conjunction' || s.tags[from] === 'adverb' || s.tags[from] === 'quote' || is(s, from, 'that'))
    )
      from++;
    const first = s.tags[from];
    if (from < end && first !== undefined) {
      // A description whose name stands in the stretch before it: Rosa Lim, a pilot seen as tough, said.
      const called = s.tags[from] === 'determiner' || s.tags[from] === 'noun' ? nameSpanning(s, start - 1) : null;
      if (called) return coordinateSubject(s, called, -1);
      const phrase =
        /^(?:preposition|subordinator|gerund|verb|cue|auxiliary|time)$/.test(first) ||
        is(s, from, 'who', 'which', 'whose', 'whom')
          ? null
          : phraseAt(s, from);
      if (phrase) {
        const rest = phrase.to;
        const whole = rest >= end || s.tags[rest] === 'preposition' || is(s, rest, 'who', 'that', '(');
        if (whole && phrase.head.kind === 'pronoun') return phrase;
        const pair = phrase.head.kind === 'name' && is(s, rest, 'and') ? phraseAt(s, rest + 1) : null;
        // "two of the directors, Rosa Lim and Karl Hale, said"
        if (pair?.head.kind === 'name' && pair.to >= end && start > 0)
          return { from: phrase.from, to: pair.to, head: pair.head, also: phrase };
        if (whole && phrase.head.kind === 'name' && phrase.head.mention.entity.kind !== 'place')
          return speakerForBody(s, phrase, start - 1) ?? coordinateSubject(s, phrase, start);
        if (whole && phrase.head.kind === 'noun') {
          described =
            /^[\p{N}]/u.test(s.tokens[phrase.from]?.text ?? '') || /^[rdi]-/.test(s.tokens[phrase.from]?.lower ?? '')
              ? described
              : phrase;
        } else if (!whole) {
          // A clause of its own: "Mr Kane spoke at length, and …". Its subject carries on.
          if (described) {
            const tail = phraseBefore(s, end);
            return tail && tail.head.kind === 'name' && tail.head.mention.entity.kind === 'person' ? tail : described;
          }
          // "Rosa Lim said the man, whom she knew, told"
          const reported = phraseBefore(s, end);
          const says = reported ? cueAt(s, reported.from - 1) : undefined;
          if (reported && says?.clause && !says.addressee && (isSomebody(s, reported) || isWritten(s, reported)))
            return reported;
          const verb = verbLeftOf(s, end);
          return verb !== null && verb >= from ? readSubject(s, verb, depth + 1) : null;
        }
      } else if (described && first === 'preposition') {
        return described;
      } else if (/^(?:preposition|subordinator|verb|cue|auxiliary)$/.test(first)) {
        const tail = phraseBefore(s, end);
        if (
          described &&
          tail?.head.kind === 'name' &&
          tail.head.mention.entity.kind === 'person' &&
          tail.from > from + 1
        )
          return described;
      }
    }
    if (start === 0 || is(s, start - 1, ';', ':')) break;
    end = start - 1;
  }
  return described;
}

/** "said the note, found in a drawer, read": what somebody has written says it, not who tells of it. */
const isWritten = (s: Parsed, { head }: Phrase): boolean =>
  head.kind === 'noun' &&
  /^(?:note|letter|text|message|e-?mail|card|postcard|telegram|post|statement|report)$/.test(
    s.tokens[head.at]?.lower ?? '',
  );

/** The two that "both" at `at` takes together: the last name before it, and the one before the "and" of the same sentence. */
function bothBefore(s: Parsed, at: number): Phrase | null {
  const people = s.mentions.filter(
    (mention, i): mention is Mention =>
      i < at && mention !== undefined && mention.name.from === i && mention.entity.kind === 'person',
  );
  const [first, second] = people.slice(-2);
  if (!first || !second || people.length !== 2 || first.name.possessive || second.name.possessive) return null;
  const joined = s.tokens.slice(first.name.to, second.name.from).some((token) => token.lower === 'and');
  if (!joined || s.tags.slice(0, at).some((tag) => tag === 'cue' || tag === 'verb' || tag === 'quote')) return null;
  return { ...phraseOf(second), from: first.name.from, also: phraseOf(first) };
}
