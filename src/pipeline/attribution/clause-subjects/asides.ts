import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { inside, isSomebody, type Phrase, phraseAt, phraseBefore, phraseOf } from '../noun-phrases.ts';
import { cueAt, is, type Parsed, REACH, tagged } from '../parse.ts';
import { isKin } from '../roles.ts';
import { hasVerb, subjectFrom } from './first-subject.ts';
import { belongsTo } from './inverted.ts';

/** "Mrs Lim (Letters, 4 May), who": where the bracket opens that ends right before `end`. */
export function pastBrackets(s: Parsed, end: number): number {
  if (!is(s, end - 1, ')')) return end;
  for (let i = end - 2; i > Math.max(0, end - 14); i--) if (is(s, i, '(')) return i;
  return end;
}

/** "Rosa Lim, 46, who", "Rosa Lim, a pilot from Leeds, who": the name that the stretch up to the comma at `comma` tells of. */
export function describedName(s: Parsed, comma: number): Phrase | null {
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

/** Where the nearest comma left of `to` stands; `to` itself where none is near. */
export function skipAsideLeft(s: Parsed, to: number): number {
  for (let i = to - 1; i > Math.max(0, to - 20); i--) if (is(s, i, ',')) return i;
  return to;
}

/** Where ", she said," begins that ends with the comma at `comma`; null where nothing of the kind stands there. */
export function startOfSaying(s: Parsed, comma: number): number | null {
  let start = comma;
  let cues = 0;
  while (start > 0 && comma - start < 7 && !is(s, start - 1, ',')) {
    start--;
    if (cueAt(s, start)?.saying) cues++;
    else if (!tagged(s, start, 'name', 'pronoun', 'adverb', 'auxiliary')) return null;
  }
  return cues === 1 && is(s, start - 1, ',') ? start - 1 : null;
}

/**
 * The subject that opens a clause, where all between it and the comma at `comma` is said of it: Rosa Lim, whose brother,
 * Karl Hale, is a senator, said; Rosa Lim, in her column, The Long View, wrote. Refuses Karl Hale, the mayor, resigned,
 * and Rosa Lim, his deputy, said: a verb more than the asides have openers begins another clause.
 */
export function beforeAside(s: Parsed, comma: number): Phrase | null {
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
      tagged(s, from - 1, 'conjunction', 'subordinator') &&
      (is(s, from - 2, ',') || s.tags[from - 1] === 'subordinator')
    ) {
      const own = asideOf(s, from, comma);
      const whole = own && ((own.to < comma && own.head.kind === 'name') || s.tags[from - 1] === 'subordinator');
      if (own && whole && own.from === from) return withPartner(s, own);
    }
    from--;
  }
  return asideOf(s, from, comma) ?? namedBefore(s, from, comma);
}

/**
 * "Rosa Lim, the mayor, and Karl Hale, who runs the port, said": both, where nothing but what is told of the first stands before the
 * "and". Refuses "Rosa Lim, the mayor, left, and Karl Hale, who runs the port, said".
 */
function withPartner(s: Parsed, own: Phrase): Phrase {
  if (!is(s, own.from - 1, 'and') || !is(s, own.from - 2, ',') || own.head.kind !== 'name') return own;
  let comma = -1;
  for (let i = own.from - 3; i >= Math.max(0, own.from - REACH) && comma < 0; i--) {
    const mention = s.mentions[i];
    if (is(s, i + 1, ',') && mention?.entity.kind === 'person' && mention.name.to === i + 1) comma = i + 1;
    else if (tagged(s, i, 'quote', 'subordinator', 'conjunction') || /^[;:]$/.test(s.tokens[i]?.text ?? '')) return own;
  }
  const partner = s.mentions[comma - 1];
  const before = s.tags[(partner?.name.from ?? 0) - 1];
  const opens = before === undefined || /^(?:mark|subordinator|quote)$/.test(before);
  if (!partner || !opens || partner.name.possessive) return own;
  const verbs = s.tags.slice(comma + 1, own.from - 2).filter((tag) => /^(?:verb|cue|auxiliary)$/.test(tag));
  return verbs.length <= (is(s, comma + 1, 'who') ? 1 : 0)
    ? { from: partner.name.from, to: own.to, head: own.head, also: phraseOf(partner) }
    : own;
}

/**
 * Somebody by name behind what is no part of the clause that a rule reads: "In a televised address Rosa Lim, in office since 2009, said".
 * Refuses "After talks with Rosa Lim, who was ill, the minister said".
 */
function namedBefore(s: Parsed, from: number, comma: number): Phrase | null {
  for (let i = from; i < comma; i++) {
    const mention = s.mentions[i];
    if (tagged(s, i, 'cue', 'auxiliary', 'quote') || (s.tags[i] === 'verb' && i > from)) return null;
    if (!mention || mention.name.from !== i || mention.name.possessive || mention.entity.kind === 'place') continue;
    if (i > from && !tagged(s, i - 1, 'noun', 'time', 'adverb')) return null;
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
    // "Rosa Lim and Karl Hale, who run it, said", "writing in the Herald, said"
    const told = is(s, second.to + 1, 'who') || s.parts[second.to + 1] === 'VBG';
    return is(s, second.to, ',') && told && second.to < comma ? joined : null;
  }
  const end = is(s, to - 1, ',') ? to - 1 : writer ? to : kinEnd(s, subject, belongsTo(s, subject, to));
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
  const ownSubject = tagged(s, first + 1, 'noun', 'name', 'determiner') && is(s, first, 'whose', 'which', 'whom');
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

/** "The nephew of the pianist Rosa Lim, who taught there, says": where the words end that tell whose kin or what of somebody it is. */
function kinEnd(s: Parsed, { head }: Phrase, to: number): number {
  if (head.kind !== 'noun' || !is(s, to, 'of') || !isKin(s.tokens[head.at]?.lower ?? '')) return to;
  const whose = phraseAt(s, to + 1);
  return whose?.head.kind === 'name' ? whose.to : to;
}

/** "A spokesman for the maker, Brightline, said": the body by that name is whose spokesman it is, not the one who speaks. */
export function speakerForBody(s: Parsed, { head }: Phrase, comma: number): Phrase | null {
  if (head.kind !== 'name' || head.mention.entity.kind === 'person' || !is(s, comma, ',')) return null;
  const before = phraseBefore(s, comma);
  return before?.head.kind === 'noun' && before.head.at < comma - 1 && isSomebody(s, before) ? before : null;
}

/**
 * "Rosa Lim and Karl Hale, the owners, said", "Rosa Lim and her deputy, Karl Hale, said": both. In the latter `start` is
 * where the stretch of the name begins, and the one before it is somebody and a description.
 */
export function coordinateSubject(s: Parsed, phrase: Phrase, start: number): Phrase {
  const stretch = is(s, start - 1, ',') ? phraseBefore(s, start - 1) : null;
  const described = stretch?.head.kind === 'noun' ? stretch : null;
  const joined = [phrase, described].find((one) => one && is(s, one.from - 1, 'and'));
  const end = (joined?.from ?? 0) - 1;
  // "the mayor, Rosa Lim, and the sheriff, Karl Hale, said"
  const partner = joined ? (is(s, end - 1, ',') ? nameSpanning(s, end - 1) : phraseBefore(s, end)) : null;
  // "He and his deputy, Karl Hale, said": both, whoever he is.
  if (joined && partner && is(s, partner.from, 'he', 'she') && !tagged(s, partner.from - 1, 'noun', 'name', 'verb'))
    return { ...phrase, from: partner.from, also: partner };
  if (partner?.head.kind !== 'name') return phrase;
  const { kind } = partner.head.mention.entity;
  // "Tuva and Nalu, the smallest, said": two of one kind, with which the clause begins.
  const alike =
    phrase.head.kind === 'name' &&
    kind === phrase.head.mention.entity.kind &&
    kind !== 'place' &&
    !partner.head.mention.name.possessive &&
    (partner.from === 0 || tagged(s, partner.from - 1, 'mark', 'subordinator'));
  return kind === 'person' || alike ? { ...phrase, from: partner.from, also: partner } : phrase;
}

/** The name that fills the stretch which ends at the comma at `end`, but for "but" and the like. */
export function nameSpanning(s: Parsed, end: number): Phrase | null {
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
