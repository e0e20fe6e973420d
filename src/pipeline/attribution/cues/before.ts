import { CUE_NOUNS, WORDING } from '../../../text/speech-verbs.ts';
import { DOCUMENT_NOUNS } from '../../../text/words/speakers.ts';
import { canSpeak } from '../can-speak.ts';
import { subjectOf } from '../clause-subjects/subject-of-verb.ts';
import { verbLeftOf } from '../clause-subjects/verbs-left.ts';
import { clausesAround } from '../clauses.ts';
import { phraseAt, phraseBefore } from '../noun-phrases.ts';
import { cueAt, is, type Parsed, REACH, tagged } from '../parse.ts';
import { roleOf } from '../quotation-role.ts';
import { isHeard, PERCEPTION_VERBS } from '../tags.ts';
import { OWN_WORDS } from './author.ts';
import { contentOf } from './content.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { labelBefore, topicBefore } from './label.ts';
import { cueOfNoun, isCharacterised, isPortrayal } from './noun.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import { possessorOf } from './possessor.ts';
import { heardFrom } from './quoting.ts';
import { stanceOn } from './stance.ts';
import { readVerb } from './verb/index.ts';
import { namesThing } from './verb/names-thing.ts';
import { isHabit, isSent } from './verb/reported.ts';

/** "which was, in the agent’s words, “late”": whoever tells of it gives them as another’s. `owner` is where that one is named. */
const isInWordsOf = (s: Parsed, noun: number, owner: number): boolean =>
  s.tokens[noun]?.lower === 'words' && s.tokens[owner - 1]?.lower === 'in';

/** "had sent her a card with the words “get well”": what stands on a thing. Refuses "closed the show with the words". */
const isWrittenOn = (s: Parsed, at: number): boolean =>
  /^(?:words?|slogan|motto|message|legend|inscription)$/.test(s.tokens[at - 1]?.lower ?? '') &&
  s.tokens[at - 2]?.lower === 'the' &&
  /^(?:with|bearing)$/.test(s.tokens[at - 3]?.lower ?? '') &&
  /^(?:card|cap|note|badge|banner|sign|shirt|t-shirt|mug|poster|placard|plaque|postcard|flag|ribbon|sticker|board|hat|sash|cake|coin|medal|stone|wreath)$/.test(
    s.tokens[at - 4]?.lower ?? '',
  );

/** How many cues before the words are looked at. */
const MAX_CUES = 5;

/**
 * The verbs and nouns of saying before the words, each with its subject, the nearest first.
 * Takes Ms Lim said the plan was “dead”; telling him to “go”; her claim that “…”. Refuses it was called “the Wall” (nobody says);
 * refused to say it was “over”.
 */
export function beforeQuote(s: Parsed, at: number, quote: QuoteShape): readonly Cue[] | 'nobody' {
  const found: Cue[] = [];
  if (isSaidToBeUntrue(s, at) || isHearsay(s, at) || isWrittenOn(s, at)) return 'nobody';
  const crowd = criedBy(s, at);
  if (crowd) return crowd;
  const spared = gappedSubject(s, at);
  if (spared) return [spared];
  const styled = styledBy(s, at);
  if (styled) return [styled];
  const given = contentOf(s, at);
  if (given) return [given];
  if (isMistakenFor(s, at)) return 'nobody';
  const term = termOf(s, at);
  if (term) return term === 'nobody' ? term : [term];
  let unsaid = false;
  const joined = joinedClause(s, at);
  for (let i = at - 1; i >= Math.max(0, at - REACH) && found.length < MAX_CUES; i--) {
    // “He added; “…””: a semicolon at the marks is a colon.
    // "She says little; “ajar” is her word": a sentence of its own.
    if (s.tokens[i]?.text === ';' && (i < at - 1 || (!quote.full && roleOf(s, at) === 'subject'))) break;
    // "said that he had asked her for it and that it was “over”": what stands in the first clause has no part in the second.
    if (joined && i > joined.that && i < joined.and) continue;
    const heard = heardFrom(s, i, at);
    if (heard) {
      found.push(heard);
      break;
    }
    if (cueAt(s, i)) {
      // "denies “plotting”": what somebody is charged with; "began “throwing bottles”": what somebody is seen to do.
      if (quote.doing && i === at - 1 && /^(?:deny|begin)$/.test(cueAt(s, i)?.lemma ?? '')) {
        unsaid = true;
        break;
      }
      // "Saying “because” does not help, according to Karl Hale": what anybody may say.
      if (i === at - 1 && isSubjectAsSaying(s, i, at)) return 'nobody';
      if (!quote.full && namesThing(s, i, at)) continue;
      const next = readVerb(s, i, at)?.decision ?? 'silent';
      if (next === 'nobody') {
        unsaid = true;
        break;
      }
      if (next !== 'silent') found.push(next);
      if (isReadOut(s, i, at)) {
        unsaid = found.length === 0;
        break;
      }
      if (next === 'silent') continue;
      // "said he had left her a note saying": what stands in a letter is no word of who tells of it.
      if (isWritten(s, i)) break;
      if (next.features.includes('blamed') || carriesWords(s, next, joined && i < joined.that ? joined.that : at))
        break;
    } else if (s.tags[i] === 'noun' && (CUE_NOUNS.has(s.tokens[i]?.lower ?? '') || isPortrayal(s, i, at))) {
      const next = cueOfNoun(s, i, at);
      if (next) found.push(next);
      // "Mr Hale’s claim that “…”": whoever speaks of the claim has not made it.
      const own = at - i <= 2 || isCharacterised(s, i, at) || next?.features.includes('content');
      if (next && isInWordsOf(s, i, next.subject.from)) break;
      if (next?.subject.head.kind === 'name' && own) break;
    }
  }
  if (unsaid) return found.length === 0 ? 'nobody' : found;
  if (found.length > 0) return found;
  // What says nothing itself: only where no verb or noun of saying does.
  const other =
    labelBefore(s, at) ??
    topicBefore(s, at) ??
    stanceOn(s, at) ??
    (quote.full && quote.opens ? clauseBefore(s, at) : null);
  return other ? [other] : [];
}

/**
 * "spoke to cries of “shame”": words that many call out are theirs, of whom nothing tells, and not of the one who is heard. "His cries
 * of “shame”" are his, "shouts of “shame” from Rosa Lim" hers. Null where nobody calls out.
 */
function criedBy(s: Parsed, at: number): readonly Cue[] | 'nobody' | null {
  let of = at - 1;
  while (s.tags[of] === 'quote' || /^(?:,|and|or)$/.test(s.tokens[of]?.lower ?? '')) of--;
  if (s.tokens[of]?.lower !== 'of' || !CRIES.test(s.tokens[of - 1]?.lower ?? '')) return null;
  const noun = of - 1;
  const from = s.tokens[at + 1]?.lower === 'from' ? phraseAt(s, at + 2) : null;
  const subject = from ?? possessorOf(s, noun);
  return subject ? [{ rule: 'noun', from: noun, to: of, subject, features: [] }] : 'nobody';
}

const CRIES =
  /^(?:cries|shouts|chants|yells|howls|boos|jeers|whoops|roars|screams|murmurs|mutterings|heckles|shrieks|taunts|chorus|choruses)$/;

/** "said that it rose, and that it was “over”": where the first of two joined clauses begins, and the "and"; null where none are. */
function joinedClause(s: Parsed, at: number): { readonly that: number; readonly and: number } | null {
  let and = at - 2;
  while (and > 0 && !(s.tokens[and]?.lower === 'and' && s.tokens[and + 1]?.lower === 'that')) {
    if (s.tags[and] === 'quote' || at - and > REACH) return null;
    and--;
  }
  for (let that = and - 1; that > 1; that--) {
    if (s.tags[that] === 'quote') return null;
    if (s.tokens[that]?.lower !== 'that' || s.tags[that] === 'determiner' || s.tags[that + 1] === 'time') continue;
    const verb = s.tags.findLastIndex((tag, i) => i < that && (tag === 'cue' || tag === 'verb' || tag === 'mark'));
    return cueAt(s, verb)?.saying && that - verb < 8 ? { that, and } : null;
  }
  return null;
}

/** "It is not true, Rosa Lim insists, that he preached on “…”": the words are theirs who say that he did. */
function isSaidToBeUntrue(s: Parsed, at: number): boolean {
  const it = is(s, 0, 'but', 'and') ? 1 : 0;
  if (!is(s, it, 'it') || !is(s, it + 1, 'is', 'was')) return false;
  const that = s.tokens.findLastIndex(({ lower }, i) => i < at && lower === 'that');
  const words = s.tokens.slice(0, Math.max(0, that)).map(({ lower }) => lower);
  return /^(?:it|but it|and it) (?:is|was) (?:not true|untrue|false|never true|a lie|a myth|nonsense)\b/.test(
    words.join(' '),
  );
}

/**
 * "said that talk of a “purge” was idle": what nobody in particular talks of, the subject of what is said of it. Refuses "made claims of
 * a “purge”", "said her talk of a “purge” was idle", "warned of a “purge”".
 */
function isHearsay(s: Parsed, at: number): boolean {
  let of = at - 1;
  while (of > at - 5 && tagged(s, of, 'determiner', 'noun')) of--;
  if (s.tokens[of]?.lower !== 'of' || !HEARSAY.test(s.tokens[of - 1]?.lower ?? '')) return false;
  let before = of - 2;
  while (s.tags[before] === 'noun' && !s.tokens[before]?.possessive) before--;
  // "as would complaints of", "that claims of", "Rumours of"
  const opens =
    before < 0 ||
    tagged(s, before, 'mark', 'conjunction') ||
    /^(?:that|as|while|but|though|although|because|if|whether)$/.test(s.tokens[before]?.lower ?? '') ||
    (s.tags[before] === 'auxiliary' && s.tokens[before - 1]?.lower === 'as');
  return opens && (s.tags[before] === 'auxiliary' || /^(?:VB[DZP]|MD)$/.test(s.parts[at + 1] ?? ''));
}

/** What goes round without anybody being told of who says it. */
const HEARSAY =
  /^(?:talk|rumou?rs?|whispers|gossip|speculation|reports?|claims?|allegations?|accusations?|suggestions?|complaints?|fears?|hopes?|dreams|expectations|predictions|charges)$/;

/**
 * "Opponents call it “vandalism” and supporters “a lifeline”", "Mr Hale said “yes”, Ms Lim “no”": the verb of the words before is
 * spared, and whoever stands right at the marks is its second subject. Refuses called Mr Hale “a liar” and the mayor “a fool”;
 * called it “small” and the mayor “too big”, where they may be talked about.
 */
function gappedSubject(s: Parsed, at: number): Cue | null {
  const as = s.tokens[at - 1]?.lower === 'as' ? 1 : 0;
  const subject = phraseBefore(s, at - as);
  if (!subject || subject.head.kind === 'pronoun' || !canSpeak(s, subject)) return null;
  let quote = subject.from - 1;
  while (/^(?:,|and|but|while)$/.test(s.tokens[quote]?.lower ?? '') && quote > subject.from - 4) quote--;
  if (quote === subject.from - 1 || s.tags[quote] !== 'quote') return null;
  let verb = quote - 1;
  while (verb > quote - 5 && s.tags[verb] !== 'cue') verb--;
  const cue = cueAt(s, verb);
  if (!cue || cue.form === 'plain' || (s.tokens[quote - 1]?.lower === 'as') !== (as === 1)) return null;
  const object = s.tokens.slice(verb + 1, quote - as);
  // Of two that are talked about the first is somebody as well, or the second has no comma.
  if (object.some((_, n) => s.mentions[verb + 1 + n]?.entity.kind === 'person')) return null;
  if (object.length > 0 && !/^(?:it|this|them|that)$/.test(object[0]?.lower ?? '')) return null;
  return { rule: 'governing-verb', from: verb, to: verb + 1, subject, features: [] };
}

/** "is marketed by the council as “the quiet mile”": whoever gives it out as that, whatever the verb. Null for a verb of speech. */
function styledBy(s: Parsed, at: number): Cue | null {
  if (s.tokens[at - 1]?.lower !== 'as') return null;
  const agent = phraseBefore(s, at - 1);
  const verb = agent ? agent.from - 2 : -1;
  if (!agent || s.tokens[agent.from - 1]?.lower !== 'by' || cueAt(s, verb) || !/^VB[DN]$/.test(s.parts[verb] ?? ''))
    return null;
  if (!STYLES.test(s.tokens[verb]?.lower ?? '') || !canSpeak(s, agent)) return null;
  return { rule: 'passive', from: verb, to: verb + 1, subject: agent, features: [] };
}

/**
 * "is fond of what the catalogue lists as “pipes, various”", "complained of what locals know as “the Hump”": a thing by the name that others
 * have for it, whoever speaks of it. Null for a verb of speech, which has a subject of its own.
 */
function termOf(s: Parsed, at: number): Cue | 'nobody' | null {
  const as = s.tokens[at - 1]?.lower === 'as' ? 1 : 0;
  const verb = at - as - 1;
  if (cueAt(s, verb) || !(as ? LISTS : TERMS).test(s.tokens[verb]?.lower ?? '')) return null;
  let from = verb - 1;
  while (/^(?:is|are|was|were|often|now|still|also|widely|generally|officially)$/.test(s.tokens[from]?.lower ?? ''))
    from--;
  if (s.tokens[from]?.lower === 'what') return from < verb - 1 ? 'nobody' : null;
  const subject = phraseBefore(s, from + 1);
  if (!subject || s.tokens[subject.from - 1]?.lower !== 'what') return null;
  return canSpeak(s, subject) ? { rule: 'verb-before', from: verb, to: verb + 1, subject, features: [] } : 'nobody';
}

/** "because shoppers read them as “use by”", "mistook it for a “tax”": what a thing is taken for, whoever tells of it. Refuses "read it out as". */
function isMistakenFor(s: Parsed, at: number): boolean {
  let as = at - 1;
  if (/^(?:an?|the)$/.test(s.tokens[as]?.lower ?? '')) as--;
  const word = s.tokens[as]?.lower ?? '';
  if (word !== 'as' && word !== 'for') return false;
  let verb = as - 1;
  while (verb > as - 5 && tagged(s, verb, 'pronoun', 'noun', 'name', 'determiner')) verb--;
  const takes = s.tokens[verb]?.lower ?? '';
  return word === 'as' ? verb < as - 1 && TAKES_AS.test(takes) : TAKES_FOR.test(takes);
}

const TAKES_AS =
  /^(?:(?:mis)?(?:read|reads|hear|hears|heard)|(?:mis)?(?:translate|spell|pronounce|interpret)(?:s|d|ed)?)$/;

const TAKES_FOR = /^(?:mistook|mistakes?|mistaken)$/;

const LISTS =
  /^(?:list(?:s|ed)?|know(?:s|n)?|knew|bill(?:s|ed)|class(?:es|ed)|record(?:s|ed)?|advertise[sd]?|market(?:s|ed)?|sell(?:s)?|sold|catalogue[sd]?)$/;

const TERMS = /^(?:terms?|termed|dubs?|dubbed|calls?|called)$/;

/** What is done to a thing with words for it. */
const STYLES =
  /^(?:marketed|billed|sold|advertised|styled|promoted|presented|touted|listed|pitched|rated|classed|classified|registered|catalogued|christened|nicknamed|named|remembered|treated|received|seen|viewed|regarded)$/;

/** "Saying “because” does not help": to say the words is itself the subject of what is told. */
function isSubjectAsSaying(s: Parsed, verb: number, at: number): boolean {
  const opens = verb === 0 || s.tags[verb - 1] === 'mark' || /^(?:that|but|and)$/.test(s.tokens[verb - 1]?.lower ?? '');
  const cue = cueAt(s, verb);
  return opens && cue?.form === 'gerund' && cue.saying && /^(?:VB[DZP]|MD)$/.test(s.parts[at + 1] ?? '');
}

/** "Mr Hale shook his head, “…”": a whole sentence behind the comma of a clause, whatever its verb. */
function clauseBefore(s: Parsed, at: number): Cue | null {
  if (s.tokens[at - 1]?.text !== ',' || isLineOfThing(s, at)) return null;
  const verb = verbLeftOf(s, at);
  const subject = verb === null ? null : subjectOf(s, verb);
  return subject && !isObjectPronoun(subject)
    ? { rule: 'clause-before', from: at - 1, to: at, subject, features: [] }
    : null;
}

/** "had its last line, “Let no oar be idle”, framed": what stands in a thing. Refuses "repeated her last line, “…”, twice". */
function isLineOfThing(s: Parsed, at: number): boolean {
  if (s.tokens[at + 1]?.text !== ',' || !LINES.test(s.tokens[at - 2]?.lower ?? '')) return false;
  let i = at - 3;
  while (tagged(s, i, 'noun', 'adverb') && !s.tokens[i]?.possessive) i--;
  return !/^(?:his|her|my|our|your)$/.test(s.tokens[i]?.lower ?? '') && s.mentions[i]?.entity.kind !== 'person';
}

const LINES =
  /^(?:lines?|sentences?|words?|clause|motto|slogan|verse|refrain|title|heading|inscription|chorus|preamble|paragraph)$/;

/**
 * Whether the words belong to a verb of speech with a subject of its own, so that no clause around it can claim them: Ms Lim said Mr
 * Hale had called it “…”; the Herald reported that he had told her “…”. Refuses Ms Lim said Mr Hale was worried that “…”; the man
 * who, Mr Hale said, was ill had “…”.
 */
function carriesWords(s: Parsed, { from, rule, subject, features }: Cue, at: number): boolean {
  if (rule === 'quoting') return true;
  const verb = cueAt(s, from);
  // "he heard Bob Mason say it was “…”"
  const heard =
    PERCEPTION_VERBS.test(s.tokens[subject.from - 1]?.lower ?? '') ||
    (subject.head.kind === 'name' && isHeard(s.tokens, subject.head.mention));
  if (
    !verb ||
    features.length > 0 ||
    (subject.head.kind === 'pronoun' && !standsInOwnClause(s, from, at)) ||
    (verb.form === 'plain' && s.parts[from] !== 'VBP' && !heard && !isSent(s, from) && !isHabit(s, from)) ||
    verb.form === 'gerund'
  )
    return false;
  const speaks = verb.saying
    ? !verb.atTheMarks || (rule === 'colon' && at - from <= 3)
    : WORDING.test(verb.lemma) || verb.lemma === 'swear';
  if (!speaks) return false;
  if (rule === 'verb-before') return true;
  const opener = s.tokens[subject.from - 1]?.lower ?? '';
  if (/^(?:as|who|which|whose|whom)$/.test(opener)) return false;
  for (let i = Math.max(from + 1, subject.to); i < at; i++)
    if (s.tokens[i]?.text === ',' || (s.tags[i] === 'quote' && !isJoined(s, i, at))) return false;
  return verb.lemma !== 'report';
}

/** "called it “a novel” in the morning and “a record” in the evening": the second is of the same verb. */
const isJoined = (s: Parsed, first: number, at: number): boolean =>
  s.tokens[at - 1]?.lower === 'and' &&
  s.tags.slice(first + 1, at - 1).every((tag) => /^(?:preposition|determiner|noun|time|adverb)$/.test(tag));

/** "a note saying", "a letter warning": whether somebody's own words stand right before a verb in -ing. */
const isWritten = (s: Parsed, verb: number): boolean =>
  cueAt(s, verb)?.form === 'gerund' && s.tags[verb - 1] === 'noun' && OWN_WORDS.test(s.tokens[verb - 1]?.lower ?? '');

/** "Ms Lim said the note read: “…”", "read “…”": what stands in a letter is no word of who tells of it. */
function isReadOut(s: Parsed, verb: number, at: number): boolean {
  if (cueAt(s, verb)?.lemma !== 'read') return false;
  if (verb !== at - 1 && (verb !== at - 2 || s.tokens[at - 1]?.text !== ':')) return false;
  const head = subjectOf(s, verb)?.head;
  const noun = head?.kind === 'noun' ? (s.tokens[head.at]?.lower ?? '') : '';
  return OWN_WORDS.test(noun) || DOCUMENT_NOUNS.has(noun);
}

/** "Mr Hale hit back after she called him “…”": a pronoun speaks in a clause of time or cause that the words stand in. */
function standsInOwnClause(s: Parsed, verb: number, at: number): boolean {
  const [own] = clausesAround(s, at);
  return (
    own?.verb === verb &&
    own.relation === 'adverbial' &&
    own.from > 0 &&
    /^(?:after|when|because|once|before|since)$/.test(own.opener ?? '')
  );
}
