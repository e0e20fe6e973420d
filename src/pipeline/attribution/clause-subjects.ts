import { memoizeFor } from '../../memoize.ts';
import { DOCUMENT_NOUNS } from '../../text/words/speakers.ts';
import type { Mention } from './entity.ts';
import {
  givenName,
  inside,
  isBareNoun,
  isSomebody,
  type Phrase,
  phraseAt,
  phraseBefore,
  phraseOf,
} from './noun-phrases.ts';
import { cueAt, is, type Parsed, REACH } from './parse.ts';
import { isPersonNoun, isSpeakingNoun } from './speaking-nouns.ts';

/** The relative clause a word stands in, if one began shortly before it: the position of its "who". */
function relativeBefore(s: Parsed, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (s.tags[i] === 'mark') return null;
    if (is(s, i, 'who', 'which', 'whose')) return i;
    if (s.tags[i] === 'cue' && i < at - 1) return null;
  }
  return null;
}

/** The subject of the verb at `verb`, looking left; right where it stands inverted after a quotation. */
export function subjectOf(s: Parsed, verb: number, depth = 0): Phrase | null {
  if (depth > 6) return null;
  let i = verb - 1;
  // "the court on Friday asked": a day stands between.
  while (
    i >= 0 &&
    (/^(?:auxiliary|adverb|time)$/.test(s.tags[i] ?? '') || (s.tags[i + 1] === 'time' && is(s, i, 'on', 'in', 'late')))
  )
    i--;
  const tag = s.tags[i];
  if (i < 0 || tag === undefined) return cueAt(s, verb)?.saying ? invertedBeforeQuote(s, verb) : null;
  if (tag === 'quote' && !inside(s, i)) return invertedSubject(s, verb);
  if (tag === 'mark') {
    // “…”, welcomed the decision: only a verb of saying stands before its subject there.
    const inverts = i <= 2 || cueAt(s, verb)?.saying === true;
    if (inverts && is(s, i, ',') && s.tags[i - 1] === 'quote' && !inside(s, i - 1)) return invertedSubject(s, verb);
    // "Her father, she said, had told her": between the commas another says it.
    const asideFrom = startOfSaying(s, i);
    // "his foreman, who, she said, told her"
    if (asideFrom !== null && is(s, asideFrom - 1, 'who', 'which')) return subjectOf(s, asideFrom, depth + 1);
    const outer =
      asideFrom !== null && (s.tags[verb - 1] === 'auxiliary' || s.tags[verb - 2] === 'auxiliary')
        ? phraseBefore(s, asideFrom)
        : null;
    if (outer) return outer;
    // "The club, which won twice, will close, said its owner, Rosa Lim, because": what is said goes on behind the name.
    const aside = is(s, verb, 'said', 'says') ? invertedAside(s, verb) : null;
    const end = aside ? belongsTo(s, aside, aside.to) : 0;
    if (aside && /^(?:conjunction|subordinator)$/.test(s.tags[is(s, end, ',') ? end + 1 : end] ?? '')) return aside;
    // "The port, the mayor, Rosa Lim, said, was": said between commas, it is said by who stands nearest.
    const between =
      cueAt(s, verb)?.saying === true && is(s, verb + 1, ',') && /^(?:auxiliary|verb)$/.test(s.tags[verb + 2] ?? '');
    const left = is(s, i, ',') && !between ? beforeAside(s, i) : null;
    const inversion = !left && cueAt(s, verb)?.saying ? (invertedBeforeQuote(s, verb) ?? invertedAside(s, verb)) : null;
    if (inversion) return inversion;
    return left ?? (is(s, i, ',', ')', '—', '–', '-') ? acrossAside(s, i, depth) : null);
  }
  if (tag === 'pronoun') {
    if (is(s, i, 'who', 'which', 'that')) {
      const end = pastBrackets(s, is(s, i - 1, ',') ? i - 1 : i);
      const described = end < i ? describedName(s, end) : null;
      if (described) return described;
      // "passed the ball to Rosa Lim, who said": of a thing and somebody, somebody speaks.
      const beside = is(s, i, 'who') ? s.mentions[end - 1] : undefined;
      const whole = phraseBefore(s, end);
      if (
        beside?.entity.kind === 'person' &&
        !beside.name.possessive &&
        whole?.head.kind === 'noun' &&
        !isSpeakingNoun(s.tokens[whole.head.at]?.lower ?? '')
      )
        return phraseOf(beside);
      // What an aside separates from "which" may be anything.
      return whole ?? (is(s, i, 'which') ? null : phraseBefore(s, skipAsideLeft(s, end)));
    }
    // "The judge who weighed it said"
    const weighed = is(s, i, 'it') && /^(?:verb|cue)$/.test(s.tags[i - 1] ?? '') && is(s, i - 2, 'who');
    if (weighed || is(s, i, 'him', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself')) {
      const verbBefore = verbLeftOf(s, i);
      return verbBefore === null ? null : subjectOf(s, verbBefore, depth + 1);
    }
    return phraseBefore(s, i + 1);
  }
  if (tag === 'noun' || tag === 'name' || inside(s, i)) {
    const phrase = phraseBefore(s, i + 1);
    if (!phrase) return null;
    const before = phrase.from - 1;
    // "people who voted for Lim said": the name belongs to the relative clause; in "who says Lim told" it has one of its own.
    const reported = s.tags[before] === 'cue' && cueAt(s, before)?.clause === true && !cueAt(s, before)?.addressee;
    if (reported) return phrase;
    if (s.tags[before] === 'preposition' || s.tags[before] === 'verb' || s.tags[before] === 'cue') {
      const who = relativeBefore(s, phrase.from);
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
      if (other && phrase.head.kind === 'name' && phrase.head.mention.entity.kind === 'person' && isBareNoun(s, other))
        return { ...phrase, from: other.from };
      if (
        other &&
        (other.from === 0 ||
          /mark|subordinator|pronoun|adverb/.test(s.tags[other.from - 1] ?? '') ||
          isBehindAdverbial(s, other))
      ) {
        return { from: other.from, to: phrase.to, head: phrase.head, also: other };
      }
    }
    return phrase;
  }
  // "Rosa Lim, the mayor, and her deputy, Karl Hale, both said"
  if (i > 0 && is(s, i, 'both', 'each')) return bothBefore(s, i) ?? subjectOf(s, i, depth + 1);
  if (tag === 'determiner') return phraseBefore(s, i + 1);
  const moved = is(s, i, 'to') ? movedToDo(s, i) : null;
  if (moved) return moved;
  if (tag === 'conjunction' || is(s, i, 'to', 'by') || tag === 'cue' || tag === 'verb' || tag === 'gerund') {
    const ended = tag === 'verb' || tag === 'cue' ? relativeEndingAt(s, i, verb) : null;
    if (ended) return ended;
    const earlier = tag === 'conjunction' ? coordinatedVerb(s, i, verb) : tag === 'preposition' ? verbLeftOf(s, i) : i;
    return earlier === null ? null : subjectOf(s, earlier, depth + 1);
  }
  return null;
}

/**
 * "a manager whose name she forgot had told her": a verb with a tense right behind another takes up the subject that the clause between
 * is about. `inner` is the verb before the one at `verb`.
 */
function relativeEndingAt(s: Parsed, inner: number, verb: number): Phrase | null {
  if (!/^(?:VB[DZP]|MD)$/.test(s.parts[inner + 1] ?? '') || cueAt(s, verb)?.form === 'gerund') return null;
  for (let i = inner - 1; i >= Math.max(0, inner - 10) && s.tags[i] !== 'mark'; i--)
    if (is(s, i, 'who', 'whom', 'whose', 'which')) return phraseBefore(s, i);
  return null;
}

/** "prompting the coach, Rosa Lim, to call it", "it fell to Rosa Lim to say": who is moved to do it does it. `to` is the second "to". */
function movedToDo(s: Parsed, to: number): Phrase | null {
  const mention = is(s, to - 1, ',') ? s.mentions[to - 2] : s.mentions[to - 1];
  const phrase = mention ? phraseOf(mention) : phraseBefore(s, to);
  if (!phrase) return null;
  for (let i = phrase.from - 1; i >= Math.max(0, phrase.from - 8); i--) {
    const lower = s.tokens[i]?.lower ?? '';
    // "wrong of Rosa Lim to call it"
    if (MOVES.test(lower) || (lower === 'of' && JUDGED.test(s.tokens[i - 1]?.lower ?? ''))) return phrase;
    if (lower === 'to' && /^(?:fell|falls|left|up)$/.test(s.tokens[i - 1]?.lower ?? '')) return phrase;
    if (!/^(?:noun|name|determiner|mark)$/.test(s.tags[i] ?? '')) return null;
  }
  return null;
}

/** "wrong of Rosa Lim to call it": whose doing is judged, by the paper or by somebody else. */
export const isJudged = (s: Parsed, { from }: Phrase): boolean =>
  is(s, from - 1, 'of') && JUDGED.test(s.tokens[from - 2]?.lower ?? '');

const JUDGED =
  /^(?:wrong|unfair|unkind|rude|nice|kind|brave|foolish|silly|absurd|outrageous|irresponsible|disgraceful|generous|typical|careless|reckless|cruel|stupid)$/;

const MOVES =
  /^(?:prompt|provok|inspir|spurr?|led|lead(?:s|ing)|mov|caus|driv|drove|goad|stung|sting)(?:e[sd]?|ed|ing|s)?$/;

/** "A woman outside Rosa Lim's office": who opens a clause, told by where they are. `preposition` is where that begins. */
function whoStandsThere(s: Parsed, preposition: number): Phrase | null {
  const who = phraseBefore(s, preposition);
  if (who?.head.kind !== 'noun' || who.to !== preposition || !isPersonNoun(s.tokens[who.head.at]?.lower ?? ''))
    return null;
  const opens = who.from === 0 || /^(?:mark|quote|conjunction|subordinator)$/.test(s.tags[who.from - 1] ?? '');
  return opens && s.tags[who.from] === 'determiner' ? who : null;
}

/** "A man found driving a tractor through Leeds": who opens a sentence, told by what they did. `preposition` is where that ends. */
function whoDoesThere(s: Parsed, preposition: number): Phrase | null {
  const who = s.tags[0] === 'determiner' ? phraseAt(s, 0) : null;
  if (who?.head.kind !== 'noun' || who.to >= preposition || !isPersonNoun(s.tokens[who.head.at]?.lower ?? ''))
    return null;
  if (!/^VB[DNG]$/.test(s.parts[who.to] ?? '') || s.tags[who.to] === 'auxiliary') return null;
  const goesOn = s.tags.slice(who.to + 1, preposition).every(
    (tag, n, tags) =>
      /^(?:determiner|noun|name|preposition|adverb|time|gerund)$/.test(tag) ||
      // "a stolen tractor"
      (tag === 'verb' && (n === 0 || tags[n - 1] === 'determiner')),
  );
  return goesOn ? who : null;
}

/** "Mrs Lim (Letters, 4 May), who": where the bracket opens that ends right before `end`. */
function pastBrackets(s: Parsed, end: number): number {
  if (!is(s, end - 1, ')')) return end;
  for (let i = end - 2; i > Math.max(0, end - 14); i--) if (is(s, i, '(')) return i;
  return end;
}

/** "Rosa Lim, 46, who", "Rosa Lim, a pilot from Leeds, who": the name that the stretch up to the comma at `comma` tells of. */
function describedName(s: Parsed, comma: number): Phrase | null {
  for (let i = comma - 1; i > Math.max(0, comma - 14); i--) {
    const tag = s.tags[i] ?? '';
    if (is(s, i, ',')) {
      const mention = s.mentions[i - 1];
      return mention?.entity.kind === 'person' && mention.name.to === i && !mention.name.possessive
        ? phraseOf(mention)
        : null;
    }
    if (
      s.mentions[i]?.entity.kind === 'person' ||
      !/^(?:noun|name|determiner|preposition|adverb|time|conjunction)$/.test(tag)
    )
      return null;
  }
  return null;
}

function invertedSubject(s: Parsed, verb: number): Phrase | null {
  let j = verb + 1;
  while (s.tags[j] === 'adverb' || s.tags[j] === 'time') j++;
  return phraseAt(s, j);
}

/** "In other words, explained Rosa Lim:": verb first, before the words. */
function invertedBeforeQuote(s: Parsed, verb: number): Phrase | null {
  if (cueAt(s, verb)?.addressee) return null;
  const phrase = invertedSubject(s, verb);
  if (!phrase || !/^[:,]$/.test(s.tokens[phrase.to]?.text ?? '') || s.tags[phrase.to + 1] !== 'quote') return null;
  return phrase.head.kind === 'name' ? phrase : null;
}

/** "The puzzle, says Rosa Lim, is that": verb first, between commas. */
function invertedAside(s: Parsed, verb: number): Phrase | null {
  const cue = cueAt(s, verb);
  if (!is(s, verb - 1, ',') || cue?.form === 'gerund' || cue?.addressee) return null;
  const phrase = invertedSubject(s, verb);
  if (!phrase || !isSomebody(s, phrase)) return null;
  // ", writes Rosa Lim in her book, is"
  let end = belongsTo(s, phrase, phrase.to);
  if (cue?.form === 'third' && is(s, end, 'in', 'on'))
    while (/^(?:preposition|determiner|noun|name)$/.test(s.tags[end] ?? '') && end < phrase.to + 7) end++;
  return is(s, end, ',') || is(s, phrase.to - 1, ',') ? phrase : null;
}

function skipAsideLeft(s: Parsed, to: number): number {
  for (let i = to - 1; i > Math.max(0, to - 20); i--) if (is(s, i, ',')) return i;
  return to;
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
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (s.tokens[i]?.text === ';') break;
    if (inClosedRelative(s, i, at)) continue;
    // "Asked about it, Rosa Lim pointed at the sea and said"
    if (i === 0 && s.parts[0] === 'VBN') continue;
    // "told them that the chancellor had rung and said it was “over”"
    if (innerPerfect(s, i, at, verb)) continue;
    if (hearer || form === undefined || form === 'gerund' || form === 'plain' || cueAt(s, i)?.form !== form) continue;
    // "told them that Hale had promised it, and added": a verb without "had" is joined to one without.
    if (simple && /^(?:had|would|will|could|should|might)$/.test(auxiliaryOf(s, i)) && toldEarlier(s, i, form))
      continue;
    return i;
  }
  return verbLeftOf(s, at);
}

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
  return subject !== null && subject.head.kind !== 'pronoun' && isSomebody(s, subject);
}

/** "said that Hale had stood up and shouted": what is told of somebody, not how it is told. */
const RAISES_VOICE = /^(?:shout|yell|scream|whisper|mutter|murmur|cry|bellow|chant|roar)$/;

/** The auxiliary right before a verb, '' for none. */
function auxiliaryOf(s: Parsed, verb: number): string {
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  return s.tags[i] === 'auxiliary' ? (s.tokens[i]?.lower ?? '') : '';
}

/** Whether another verb of speech in the form stands before `verb`, without an auxiliary: one that tells what it says. */
function toldEarlier(s: Parsed, verb: number, form: string): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    if (is(s, i, ';')) return false;
    if (cueAt(s, i)?.form === form && auxiliaryOf(s, i) === '') return true;
  }
  return false;
}

/** Whether the verb stands in a relative clause between commas that is over before `at`: Ms Lim, whom he had invited, … and said. */
export function inClosedRelative(s: Parsed, verb: number, at: number): boolean {
  for (let i = verb - 1; i > Math.max(0, verb - 12); i--) {
    if (is(s, i, ',')) return false;
    if (!is(s, i, 'who', 'whom', 'which', 'whose')) continue;
    return is(s, i - 1, ',') && s.tokens.slice(verb + 1, at).some((token) => token.text === ',');
  }
  return false;
}

/** The nearest verb left of `at` that can have a subject of its own. */
export function verbLeftOf(s: Parsed, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const tag = s.tags[i];
    if (is(s, i, ';')) return null;
    if (tag === 'cue' || tag === 'verb') {
      if (cueAt(s, i)?.form === 'gerund') continue;
      return i;
    }
    if (tag === 'auxiliary' && i + 1 < at && s.tags[i + 1] !== 'cue' && s.tags[i + 1] !== 'verb') return i + 1;
  }
  return null;
}

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
  const subject = subjectOf(s, main, 1);
  return subject && isSomebody(s, subject) ? main : null;
}

/** Where ", she said," begins that ends with the comma at `comma`; null where nothing of the kind stands there. */
function startOfSaying(s: Parsed, comma: number): number | null {
  let start = comma;
  let cues = 0;
  while (start > 0 && comma - start < 7 && !is(s, start - 1, ',')) {
    start--;
    if (cueAt(s, start)?.saying) cues++;
    else if (!/^(?:name|pronoun|adverb|auxiliary)$/.test(s.tags[start] ?? '')) return null;
  }
  return cues === 1 && is(s, start - 1, ',') ? start - 1 : null;
}

/**
 * The subject that opens a clause, where all between it and the comma at `comma` is said of it: Rosa Lim, whose brother,
 * Karl Hale, is a senator, said; Rosa Lim, in her column, The Long View, wrote. Refuses Karl Hale, the mayor, resigned,
 * and Rosa Lim, his deputy, said: a verb more than the asides have openers begins another clause.
 */
function beforeAside(s: Parsed, comma: number): Phrase | null {
  let from = comma;
  while (
    from > 0 &&
    comma - from < REACH &&
    !is(s, from - 1, ';') &&
    (s.tags[from - 1] !== 'quote' || inside(s, from - 1))
  ) {
    // "writes that his minister, hearing of it, rang"
    if (from < comma - 1 && is(s, from - 1, 'that') && cueAt(s, from - 2)?.clause === true) {
      const own = asideOf(s, from, comma);
      if (own?.from === from) return own;
    }
    // "whose members refused a plan that the mayor, Rosa Lim, had called": name and description are the subject of the clause.
    if (from < comma - 1 && is(s, from - 1, 'that', 'which', 'whom')) {
      const own = subjectFrom(s, from, comma);
      if (own?.from === from && own.to === comma + 1 && own.head.kind === 'name') return own;
    }
    // "…, and Rosa Lim, who was there, said", "…, while Rosa Lim, 46, said": a clause of its own.
    if (
      from < comma - 2 &&
      /^(?:conjunction|subordinator)$/.test(s.tags[from - 1] ?? '') &&
      (is(s, from - 2, ',') || s.tags[from - 1] === 'subordinator')
    ) {
      const own = asideOf(s, from, comma);
      const whole = own && ((own.to < comma && own.head.kind === 'name') || s.tags[from - 1] === 'subordinator');
      if (own && whole && own.from === from) return own;
    }
    from--;
  }
  return asideOf(s, from, comma) ?? namedBefore(s, from, comma);
}

/**
 * Somebody by name behind what is no part of the clause that a rule reads: "In a televised address Rosa Lim, in office since 2009, said".
 * Refuses "After talks with Rosa Lim, who was ill, the minister said".
 */
function namedBefore(s: Parsed, from: number, comma: number): Phrase | null {
  for (let i = from; i < comma; i++) {
    const mention = s.mentions[i];
    if (/^(?:cue|auxiliary|quote)$/.test(s.tags[i] ?? '') || (s.tags[i] === 'verb' && i > from)) return null;
    if (!mention || mention.name.from !== i || mention.name.possessive || mention.entity.kind === 'place') continue;
    if (i > from && !/^(?:noun|time|adverb)$/.test(s.tags[i - 1] ?? '')) return null;
    return asideOf(s, i, comma);
  }
  return null;
}

/** The subject from `from` on that all up to the comma is said of. */
function asideOf(s: Parsed, from: number, comma: number): Phrase | null {
  const subject = subjectFrom(s, from, comma);
  // "My teacher, Rosa Lim, used to say": description and name are one phrase up to the comma.
  if (subject && subject.to === comma + 1 && subject.head.kind === 'name') return subject;
  if (!subject) return null;
  // "A letter from the landlord, Karl Hale, read out by Rosa Lim, said"
  const writer =
    is(s, subject.to, 'from', 'by') && DOCUMENT_NOUNS.has(s.tokens[subject.to - 1]?.lower ?? '')
      ? phraseAt(s, subject.to + 1)
      : null;
  const { to } = writer ?? subject;
  const second = !writer && subject.head.kind === 'name' && is(s, to, 'and') ? phraseAt(s, to + 1) : null;
  if (second?.head.kind === 'name' && second.head.mention.entity.kind === 'person' && is(s, second.to, ',', 'and')) {
    const joined: Phrase = { from: subject.from, to: second.to, head: second.head, also: subject };
    return is(s, second.to, ',') && is(s, second.to + 1, 'who') && second.to < comma ? joined : null;
  }
  const end = is(s, to - 1, ',') ? to - 1 : belongsTo(s, subject, to);
  if (end >= comma || !is(s, end, ',')) return null;
  if (subject.head.kind === 'name' ? subject.head.mention.entity.kind === 'place' : subject.head.kind !== 'noun')
    return null;
  const opener = s.tokens[end + 1];
  const tag = s.tags[end + 1];
  const relative = /^(?:who|whose|which|whom)$/.test(opener?.lower ?? '');
  // "The firm, led by Rosa Lim, said"
  const part = s.parts[end + 1] ?? '';
  const participle =
    ((tag === 'verb' || tag === 'cue') && (is(s, end + 2, 'by') || is(s, end + 3, 'by'))) ||
    (part === 'VBG' && tag !== 'noun') ||
    is(s, end + 1, 'having', 'not', 'aged') ||
    (is(s, end + 1, 'then', 'now', 'also') && /^VB[NG]$|^VBD$/.test(s.parts[end + 2] ?? ''));
  // "Lord Hale, himself a former minister, said"
  const self = is(s, end + 1, 'himself', 'herself', 'themselves', 'itself');
  if (!relative && !participle && !self && !/^(?:preposition|determiner|noun|gerund|adverb|time)$/.test(tag ?? ''))
    return null;
  let verbs = 0;
  let openers = 0;
  let first = end + (participle ? (s.tags[end + 1] === 'adverb' ? 3 : 2) : 1);
  // "Rosa Lim, whose manager, Karl Hale, had told": the aside has its verb only here.
  const ownSubject =
    /^(?:noun|name|determiner)$/.test(s.tags[first + 1] ?? '') && is(s, first, 'whose', 'which', 'whom');
  if (ownSubject && !hasVerb(s, first + 1, comma)) return null;
  // "having read", "not known"
  if (is(s, first - 1, 'having', 'not') && /^VB[DN]$/.test(s.parts[first] ?? '')) first++;
  for (let i = first; i < comma; i++) {
    const lower = s.tokens[i]?.lower ?? '';
    if (/^(?:who|whose|which|whom|that|where|when|as|if|whether|while|after|before|until|because|since)$/.test(lower))
      openers++;
    else if (s.tags[i] === 'auxiliary' && s.tags[i - 1] !== 'auxiliary' && !/^(?:not|never)$/.test(lower)) verbs++;
    else if (
      (s.tags[i] === 'verb' || (s.tags[i] === 'cue' && cueAt(s, i)?.form !== 'gerund')) &&
      s.tags[i - 1] !== 'auxiliary' &&
      !is(s, i - 1, 'to')
    )
      verbs++;
    else if (s.tags[i] === 'conjunction' && !relative && s.mentions[i + 1]?.name.from === i + 1) return null;
  }
  return verbs <= openers ? subject : null;
}

/** Where "of Leeds University", "from Hull" ends behind a person's name that ends at `to`; `to` itself where nothing of the kind stands. */
function belongsTo(s: Parsed, { head }: Phrase, to: number): number {
  if (head.kind !== 'name' || head.mention.entity.kind !== 'person' || !is(s, to, 'of', 'from', 'at')) return to;
  const where = phraseAt(s, to + 1);
  return where && where.head.kind !== 'pronoun' ? belongsTo(s, { ...where, head }, where.to) : to;
}

/** "A spokesman for the maker, Brightline, said": the body by that name is whose spokesman it is, not the one who speaks. */
function speakerForBody(s: Parsed, { head }: Phrase, comma: number): Phrase | null {
  if (head.kind !== 'name' || head.mention.entity.kind === 'person' || !is(s, comma, ',')) return null;
  const before = phraseBefore(s, comma);
  return before?.head.kind === 'noun' && before.head.at < comma - 1 && isSomebody(s, before) ? before : null;
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
          if (reported && says?.clause && !says.addressee && isSomebody(s, reported)) return reported;
          const verb = verbLeftOf(s, end);
          return verb !== null && verb >= from ? subjectOf(s, verb, depth + 1) : null;
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

/** "In 2022 Rosa Lim", "Last month Rosa Lim", "In a letter sent to Leeds Rosa Lim": a name behind the time or the place its sentence begins with. */
function isBehindAdverbial(s: Parsed, { from, head }: Phrase): boolean {
  const before = s.tags.slice(0, from);
  if (head.kind !== 'name' || head.mention.entity.kind !== 'person') return false;
  // "In Leeds Gov. Rosa Lim": the place is read with the title.
  const withPlace = head.mention.name.title.length > 0 && is(s, from - 1, 'in');
  return (
    (withPlace || /^(?:time|noun|name)$/.test(before.at(-1) ?? '')) &&
    s.mentions[from - 1]?.entity.kind !== 'person' &&
    before.every(
      (tag, i) => /^(?:preposition|determiner|noun|name|time|adverb)$/.test(tag) || /^VB[NG]$/.test(s.parts[i] ?? ''),
    ) &&
    (before[0] === 'preposition' || before.at(-1) === 'time')
  );
}

/**
 * "Rosa Lim and Karl Hale, the owners, said", "Rosa Lim and her deputy, Karl Hale, said": both. In the latter `start` is
 * where the stretch of the name begins, and the one before it is somebody and a description.
 */
function coordinateSubject(s: Parsed, phrase: Phrase, start: number): Phrase {
  const stretch = is(s, start - 1, ',') ? phraseBefore(s, start - 1) : null;
  const described = stretch?.head.kind === 'noun' ? stretch : null;
  const joined = [phrase, described].find((one) => one && is(s, one.from - 1, 'and'));
  const end = (joined?.from ?? 0) - 1;
  // "the mayor, Rosa Lim, and the sheriff, Karl Hale, said"
  const partner = joined ? (is(s, end - 1, ',') ? nameSpanning(s, end - 1) : phraseBefore(s, end)) : null;
  return partner?.head.kind === 'name' && partner.head.mention.entity.kind === 'person'
    ? { ...phrase, from: partner.from, also: partner }
    : phrase;
}

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

/** The name that fills the stretch which ends at the comma at `end`, but for "but" and the like. */
function nameSpanning(s: Parsed, end: number): Phrase | null {
  if (!is(s, end, ',', '(', '—', '–')) return null;
  const phrase = phraseBefore(s, end);
  if (phrase?.head.kind !== 'name' || phrase.head.mention.entity.kind === 'place') return null;
  const before = s.tags[phrase.from - 1];
  const opens =
    before === undefined ||
    before === 'mark' ||
    before === 'conjunction' ||
    before === 'adverb' ||
    before === 'subordinator' ||
    before === 'quote' ||
    is(s, phrase.from - 1, 'that', 'as');
  return opens ? phrase : null;
}

/** The subject of the sentence: its first noun phrase that stands in no opening aside, or whom it presents. */
export const mainSubject = memoizeFor((s: Parsed): Phrase | null => {
  const asked = askedAbout(s);
  if (asked) return asked;
  const first = subjectFrom(s, 0, s.tokens.length);
  return first?.head.kind === 'name' ? first : (presented(s) ?? (first && namedBehindWho(s, first)) ?? first);
});

/**
 * "The trucker who found it, Rosa Lim of Leeds, has", “…,” said a trucker who saw it, Rosa Lim.; "the officer leading the hunt, Rosa
 * Lim,": the name set off behind what is told of somebody.
 */
export function namedBehindWho(s: Parsed, { from, to, head }: Phrase): Phrase | null {
  if (head.kind !== 'noun' || !is(s, from, 'the', 'a', 'an', 'one', 'another')) return null;
  const leads = s.tags[to] === 'gerund' && isPersonNoun(s.tokens[head.at]?.lower ?? '');
  if (!leads && !is(s, to, 'who', 'that')) return null;
  const comma = nextComma(s, to);
  const mention = comma !== null && comma < to + 12 ? s.mentions[comma + 1] : undefined;
  if (!mention || mention.entity.kind !== 'person' || mention.name.words.length < 2 || mention.name.possessive)
    return null;
  // "The man who shot the mayor, Karl Hale,": either.
  if (comma === null || isPersonNoun(s.tokens[comma - 1]?.lower ?? '')) return null;
  return mention.name.from === comma + 1 && is(s, mention.name.to, ',', '.', 'of', 'from')
    ? { from, to: mention.name.to, head: { kind: 'name', mention } }
    : null;
}

/** "Did she look back?", "And what will Rosa Lim miss?": whom a question of the paper's own is about. */
function askedAbout(s: Parsed): Phrase | null {
  if (!is(s, s.tokens.length - 1, '?')) return null;
  let i = 0;
  while (/^(?:conjunction|adverb|mark)$/.test(s.tags[i] ?? '')) i++;
  if (is(s, i, 'what', 'where', 'when', 'why', 'how')) i++;
  return s.tags[i] === 'auxiliary' ? phraseAt(s, i + 1) : null;
}

/**
 * Whom a sentence presents by turning round: "The winner was Rosa Lim.", "Among them was Rosa Lim.", "One of the first to sign is Rosa
 * Lim, 46,", "It was Rosa Lim who found it.", "Next came Rosa Lim." Refuses "The one she called was Rosa Lim.", "It was Rosa Lim’s."
 */
function presented(s: Parsed): Phrase | null {
  for (let i = 0; i < Math.min(s.tokens.length, PRESENTS); i++) {
    if (s.mentions[i] ? s.mentions[i]?.entity.kind === 'person' && !s.tokens[i]?.possessive : isStop(s, i)) return null;
    const be = is(s, i, 'is', 'was', 'are', 'were');
    if (!be && !(is(s, i, 'came', 'comes', 'stepped', 'stood', 'sat') && s.mentions[i + 1])) continue;
    const phrase = phraseBehindTrade(s, i + 1) ?? phraseAt(s, i + 1);
    if (phrase?.head.kind !== 'name') {
      if (be && (s.tags[i + 1] === 'determiner' || s.tags[i + 1] === 'adverb')) return null;
      continue;
    }
    const { entity, name } = phrase.head.mention;
    const ends =
      /^(?:mark|preposition|conjunction|quote)$/.test(s.tags[phrase.to] ?? 'mark') || is(s, phrase.to, 'who');
    return entity.kind === 'person' && !name.possessive && ends ? phrase : null;
  }
  return null;
}

/** "Leeds plumber Karl Hale", "the Norland striker Rosa Lim": somebody behind where they belong and what they do. */
function phraseBehindTrade(s: Parsed, from: number): Phrase | null {
  let i = from;
  while (i < from + 6 && /^(?:determiner|noun|name)$/.test(s.tags[i] ?? '') && s.mentions[i]?.entity.kind !== 'person')
    i++;
  const mention = s.mentions[i];
  if (
    i === from ||
    mention?.name.from !== i ||
    mention.entity.kind !== 'person' ||
    !isPersonNoun(s.tokens[i - 1]?.lower ?? '')
  )
    return null;
  return { from, to: mention.name.to, head: { kind: 'name', mention } };
}

/** So many words may stand before the one who is presented. */
const PRESENTS = 16;

/** What shows that a sentence goes on otherwise. */
const isStop = (s: Parsed, i: number): boolean =>
  s.tags[i] === 'quote' || is(s, i, ',', ';', ':', 'he', 'she', 'they', 'i', 'we', 'when', 'if', 'because', 'as');

/** "For Rosa Lim, 12, it is simple.": whom a sentence is about whose subject is a thing or an "it"; null for any other. */
export function topicOf(s: Parsed): Phrase | null {
  if (!is(s, 0, 'for')) return null;
  const phrase = phraseAt(s, 1);
  if (!phrase || !isSomebody(s, phrase)) return null;
  const subject = mainSubject(s);
  const thing =
    subject?.head.kind === 'pronoun'
      ? /^(?:it|that|this|there)$/.test(subject.head.word)
      : subject?.head.kind === 'noun' && !isSpeakingNoun(s.tokens[subject.head.at]?.lower ?? '');
  return thing ? phrase : null;
}

/** The first noun phrase between two tokens that stands in no opening aside. */
function subjectFrom(s: Parsed, from: number, to: number): Phrase | null {
  let i = from;
  for (let round = 0; round < 6 && i < to; round++) {
    while (s.tags[i] === 'conjunction' || s.tags[i] === 'adverb' || s.tags[i] === 'mark' || s.tags[i] === 'time') i++;
    const tag = s.tags[i];
    if (tag === undefined) return null;
    if (tag === 'quote' && !inside(s, i)) return null;
    const later = pastTime(s, i);
    if (later !== null) {
      i = later;
      continue;
    }
    // "Within the hour the president answered": what says when and where needs no comma behind it.
    let told = tag === 'preposition' ? whenOrWhere(s, i + 1) : null;
    while (told !== null && s.tags[told] === 'preposition') told = whenOrWhere(s, told + 1);
    if (told !== null && /^(?:determiner|name|pronoun)$/.test(s.tags[told] ?? '')) {
      i = told;
      continue;
    }
    if (/^(?:preposition|subordinator|gerund|verb|cue)$/.test(tag)) {
      const next = nextComma(s, i);
      if (next === null) return null;
      i = pastApposition(s, next) + 1;
      continue;
    }
    const phrase = phraseAt(s, i);
    // "Six hours later a boatman saw", "Two days before the vote the mayor left"
    if (
      phrase?.head.kind === 'noun' &&
      LENGTHS.test(s.tokens[phrase.head.at]?.lower ?? '') &&
      SINCE.test(s.tokens[phrase.to]?.lower ?? '')
    ) {
      i = phrase.to + 1;
      continue;
    }
    // "Born in Leeds, the son of a baker, he left", "A keen angler, Rosa Lim has", "Undeterred, Rosa Lim said": it tells of the subject.
    const set = phrase?.head.kind === 'noun' && (i > from ? is(s, i - 1, ',') : opensAside(s, phrase));
    const behind = phrase && set ? nextComma(s, phrase.to) : null;
    const subject = behind === null ? undefined : s.mentions[behind + 1];
    if (
      behind !== null &&
      (s.tags[behind + 1] === 'pronoun' || (subject?.entity.kind === 'person' && isVerbAt(s, subject.name.to))) &&
      !hasVerb(s, i, behind)
    ) {
      i = behind + 1;
      continue;
    }
    if (phrase) return phrase;
    const next = nextComma(s, i);
    if (next === null) return null;
    i = next + 1;
  }
  return null;
}

/**
 * Where the words end that tell when, from `from`: "On Monday", "That evening", "The next morning", "Until last week"; up to the comma
 * behind "Two days after the vote", "By the time it stopped". Null where none begin there.
 */
function pastTime(s: Parsed, from: number): number | null {
  let i = from;
  if (s.tags[i] === 'preposition') i++;
  if (
    i > from &&
    is(s, i, 'the') &&
    is(s, i + 1, 'time', 'moment') &&
    /^(?:determiner|name|pronoun)$/.test(s.tags[i + 2] ?? '')
  ) {
    const comma = nextComma(s, i + 2);
    return comma === null ? null : comma + 1;
  }
  const start = i;
  while (
    i < start + 3 &&
    (s.tags[i] === 'determiner' || is(s, i, 'that', 'next', 'last', 'following', 'previous', 'same', 'early', 'late'))
  )
    i++;
  const length = LENGTHS.test(s.tokens[i]?.lower ?? '') && s.tags[i] !== 'name';
  if (s.tags[i] !== 'time' && !length) return null;
  if (is(s, i + 1, 'before', 'after') && (length || i > start)) {
    const comma = nextComma(s, i + 2);
    return comma !== null && comma < from + 14 ? comma + 1 : null;
  }
  while (s.tags[i] === 'time') i++;
  // "On Monday Rosa Lim", "That evening, the mayor"; "This week was a hard one" is about a week.
  if (i === start || i === from) return null;
  const next = s.tags[i] === 'mark' && is(s, i, ',') ? i + 1 : i;
  return /^(?:name|pronoun|determiner)$/.test(s.tags[next] ?? '') ? next : null;
}

/** Whether a phrase at the head of a sentence is set before the subject to tell of it: "A keen angler,", "Undeterred,", "Back home,". */
function opensAside(s: Parsed, { from, to, head }: Phrase): boolean {
  if (head.kind !== 'noun' || !is(s, to, ',') || to - from > 5) return false;
  const name = s.mentions[to + 1]?.name;
  if (!name || name.from !== to + 1 || cueAt(s, name.to)?.saying) return false;
  return is(s, from, 'a', 'an') || (s.tags[from] === 'noun' && !isSpeakingNoun(s.tokens[head.at]?.lower ?? ''));
}

/** Where the phrase behind a preposition that opens a clause ends: before the name in "In her speech Rosa Lim", "At the same meeting Rosa Lim". */
function whenOrWhere(s: Parsed, from: number): number | null {
  if (s.tags[from] === 'time') return from + 1;
  const phrase = phraseAt(s, from);
  if (phrase?.head.kind !== 'name') return phrase?.to ?? null;
  const { entity, name } = phrase.head.mention;
  if (entity.kind === 'place' || name.from === from || s.tags[name.from - 1] !== 'noun') return phrase.to;
  // "In her speech the pilot Rosa Lim", but "With her friend Rosa Lim"
  const where = is(s, from - 1, 'in', 'at', 'on', 'during', 'outside', 'through') && entity.kind === 'person';
  return where || !isSpeakingNoun(s.tokens[name.from - 1]?.lower ?? '') ? name.from : phrase.to;
}

/** "Pressed by the chairman, Rosa Lim, to explain,": the comma that ends the name behind the one at `comma`, where that sets it off. */
function pastApposition(s: Parsed, comma: number): number {
  const name = s.mentions[comma + 1]?.name;
  if (name?.from !== comma + 1 || !is(s, name.to, ',')) return comma;
  const noun = s.tokens[comma - 1];
  const described = noun?.word.office || isPersonNoun(noun?.lower ?? '');
  return described && !isVerbAt(s, name.to + 1) ? name.to : comma;
}

const isVerbAt = (s: Parsed, at: number): boolean => /^(?:verb|cue|auxiliary)$/.test(s.tags[at] ?? '');

const hasVerb = (s: Parsed, from: number, to: number): boolean =>
  s.tags.slice(from, to).some((tag) => /^(?:verb|cue|auxiliary)$/.test(tag));

const LENGTHS = /^(?:moment|second|minute|hour|day|week|fortnight|month|year|decade)s?$/;
const SINCE = /^(?:later|earlier|ago)$/;

function nextComma(s: Parsed, from: number): number | null {
  for (let i = from; i < Math.min(s.tokens.length, from + REACH); i++)
    if (is(s, i, ',') || s.tokens[i]?.pause) return i;
  return null;
}
