import { CUE_NOUNS } from '../../../text/speech-verbs.ts';
import { BODIES } from '../../../text/words/names.ts';
import { canSpeak } from '../can-speak.ts';
import { inClosedRelative, isJudged, mainSubject, subjectOf, topicOf, verbLeftOf } from '../clause-subjects.ts';
import { clausesAround } from '../clauses.ts';
import { isSomebody, type Phrase, phraseAt, phraseBefore, phraseOf } from '../noun-phrases.ts';
import { cueAt, isHeard, type Parsed, PERCEPTION_VERBS, REACH } from '../parse.ts';
import { roleOf } from '../quotation-role.ts';
import { isSpeakingNoun } from '../speaking-nouns.ts';
import { isNobody, isUnsaid, verbGroupAt } from '../verb-groups.ts';
import { isObjectPronoun } from './after.ts';
import { authorOf } from './author.ts';
import { VERDICT } from './copula.ts';
import type { Cue, QuoteShape } from './cue.ts';
import { isInscribed } from './inscription.ts';
import { possessorOf } from './possessor.ts';
import { quotedInPassing, quotedSource, quotedSourceBefore } from './quoting.ts';

/** How many cues before the words are looked at. */
const MAX_CUES = 5;

/**
 * The verbs and nouns of saying before the words, each with its subject, the nearest first.
 * Takes Ms Lim said the plan was “dead”; telling him to “go”; her claim that “…”. Refuses it was called “the Wall” (nobody says);
 * refused to say it was “over”.
 */
export function beforeQuote(s: Parsed, at: number, quote: QuoteShape): readonly Cue[] | 'nobody' {
  const found: Cue[] = [];
  let unsaid = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && found.length < MAX_CUES; i--) {
    // “He added; “…””: a semicolon at the marks is a colon.
    if (s.tokens[i]?.text === ';' && i < at - 1) break;
    const heard = heardFrom(s, i, at);
    if (heard) {
      found.push(heard);
      break;
    }
    if (cueAt(s, i)) {
      // "denies “plotting”": what somebody is charged with.
      if (quote.doing && i === at - 1 && cueAt(s, i)?.lemma === 'deny') {
        unsaid = true;
        break;
      }
      if (!quote.full && namesThing(s, i, at)) continue;
      const next = cueOfVerb(s, i, at);
      if (next === 'ends') {
        unsaid = true;
        break;
      }
      if (next) found.push(next);
      if (next && (next.features.includes('blamed') || carriesWords(s, next, at))) break;
    } else if (s.tags[i] === 'noun' && (CUE_NOUNS.has(s.tokens[i]?.lower ?? '') || isPortrayal(s, i, at))) {
      const next = cueOfNoun(s, i, at);
      if (next) found.push(next);
      // "Mr Hale’s claim that “…”": whoever speaks of the claim has not made it.
      const own = at - i <= 2 || isCharacterised(s, i, at) || next?.features.includes('content');
      if (next?.subject.head.kind === 'name' && own) break;
    }
  }
  if (unsaid) return found.length === 0 ? 'nobody' : found;
  if (found.length === 0 && s.tokens[at - 1]?.text === ':') {
    const subject = mainSubject(s);
    if (subject && subject.to < at && isLabel(s, subject))
      found.push({ rule: 'label', from: at - 1, to: at, subject, features: [] });
    // "The union’s verdict was blunter: “…”", "His message to the club was short: “…”"
    const { head } = subject ?? {};
    const noun = head?.kind === 'noun' ? head.at : -1;
    const worded =
      noun >= 0 && (CUE_NOUNS.has(s.tokens[noun]?.lower ?? '') || VERDICT.test(s.tokens[noun]?.lower ?? ''));
    const owner = worded && found.length === 0 ? ownerOf(s, noun, at) : null;
    if (owner) found.push({ rule: 'noun', from: noun, to: noun + 1, subject: owner, features: ['colon-behind'] });
    // "A line just in from Rosa Lim: “…”"
    const sent = s.mentions[at - 2];
    if (found.length === 0 && sent?.name.to === at - 1 && isSentBy(s, sent.name.from)) {
      const sender = phraseOf(sent);
      if (isLabel(s, sender)) found.push({ rule: 'label', from: at - 1, to: at, subject: sender, features: ['from'] });
    }
    // "In an interview Ms Lim was more direct: “…”": the clause that the colon ends tells how somebody speaks.
    const clause = found.length === 0 ? clausesAround(s, at - 1).at(-1) : undefined;
    if (
      clause?.subject &&
      clause.subject.to <= clause.verb &&
      clause.group.voice === 'active' &&
      isLabel(s, clause.subject)
    )
      found.push({ rule: 'label', from: at - 1, to: at, subject: clause.subject, features: ['clause'] });
  }
  // "For the baker Rosa Lim, the tax is “the last straw”."
  const topic = found.length === 0 && roleOf(s, at) === 'predicate' ? topicOf(s) : null;
  if (topic && topic.to < at) found.push({ rule: 'label', from: 0, to: 1, subject: topic, features: ['topic'] });
  const stance = stanceOn(s, at);
  if (stance && found.length === 0) found.push(stance);
  if (found.length === 0 && quote.full && s.tokens[at - 1]?.text === ',') {
    const verb = verbLeftOf(s, at);
    const subject = verb === null ? null : subjectOf(s, verb);
    if (subject && !isObjectPronoun(subject))
      found.push({ rule: 'clause-before', from: at - 1, to: at, subject, features: [] });
  }
  return found;
}

/**
 * Whose stance the words are in: a clause with "that" behind what somebody is, or makes known, without a verb of saying.
 * Takes Ms Lim is adamant that it is “over”; made clear that it was “over”; let it be known that; growled that. Refuses it is clear that.
 */
function stanceOn(s: Parsed, at: number): Cue | null {
  const around = clausesAround(s, at);
  const place = around.findIndex(({ opener }) => opener === 'that');
  const content = around[place];
  const clause = around[place + 1];
  if (!content || !clause?.subject || clause.group.negated) return null;
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

/** Verbs that give another's words without being said to speak them: called it, accused him of. */
export const WORDING =
  /^(?:call|describe|accuse|label|brand|dub|liken|compare|denounce|condemn|criticise|criticize|dismiss|mock|ridicule|deride|characterise|characterize)$/;

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
    (verb.form === 'plain' && s.parts[from] !== 'VBP' && !heard && !isSent(s, from)) ||
    verb.form === 'gerund'
  )
    return false;
  const speaks = verb.saying ? !verb.atTheMarks || (rule === 'colon' && at - from <= 3) : WORDING.test(verb.lemma);
  if (!speaks) return false;
  if (rule === 'verb-before') return true;
  const opener = s.tokens[subject.from - 1]?.lower ?? '';
  if (/^(?:as|who|which|whose|whom)$/.test(opener)) return false;
  for (let i = Math.max(from + 1, subject.to); i < at; i++)
    if (s.tokens[i]?.text === ',' || s.tags[i] === 'quote') return false;
  return verb.lemma !== 'report';
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

/** The cue that the verb at `i` makes, null for none; "ends" where it says that nobody said the words. */
function cueOfVerb(s: Parsed, i: number, at: number): Cue | null | 'ends' {
  const cue = cueAt(s, i);
  if (!cue) return null;
  if (isUnsaid(s, i)) return endsSearch(s, i, at) ? 'ends' : null;
  if (isOver(s, i, at) || (inClosedRelative(s, i, at) && goesOn(s, i, at))) return null;
  if (/^cit(?:e|es|ed|ing)$/.test(s.tokens[i]?.lower ?? '') && citesFinding(s, i, at)) return 'ends';
  // "remembers Bob Mason telling him": who hears it does not say it.
  if (PERCEPTION_VERBS.test(s.tokens[i]?.lower ?? '') && hearsSaying(s, i)) return null;
  const named = { from: i, to: i + 1 };
  const quoted =
    quotedSourceBefore(s, i) ??
    quotedInPassing(s, i, at) ??
    (s.tokens[at - 1]?.text === ':' ? quotedSource(s, i) : null);
  if (quoted) return { ...named, rule: 'quoting', subject: quoted, features: [] };
  const passive = passiveAgent(s, i, at);
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
  const features: string[] = [];
  if (cue.form === 'gerund' && blamedFor(s, i - 1)) features.push('blamed');
  // "Police said the fire started at noon and was “over”": a thing says nothing where somebody does.
  if (subject.head.kind === 'noun' && !maySpeak(s, subject)) features.push('thing');
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

const WRITTEN = /^(?:papers?|books?|articles?|essays?|thesis|dissertation|columns?|novels?|songs?|poems?|plays?)$/;

/** "texted her to say", "telephoned at six to say": what is sent is said. */
const isSent = (s: Parsed, verb: number): boolean =>
  cueAt(s, verb)?.form === 'plain' && SENDS.test(verbGroupAt(s, verb).lead ?? '');

const SENDS =
  /^(?:(?:text|email|e-mail|messag|phon|telephon|ring|cabl)(?:e?d|s|ing)?|rang|rung|writ(?:e|es|ing|ten)|wrote)$/;

/**
 * Whether quoted words only name the thing that a verb is about.
 * Takes found that the “smart bench” was broken; described how the “smart bench” works; called the “smart bench” team. Refuses
 * found the bench “smart”; described the “smart” bench as ugly; condemned the “stupid” bench.
 */
function namesThing(s: Parsed, verb: number, at: number): boolean {
  const lemma = cueAt(s, verb)?.lemma ?? '';
  const between = s.tokens.slice(verb + 1, at).map(({ lower }) => lower);
  // "wrote a paper on “soft power”", "introduced a “no phones” rule"
  if (lemma === 'write' && /^(?:on|about)$/.test(between.at(-1) ?? '') && WRITTEN.test(between.at(-2) ?? ''))
    return true;
  if (lemma === 'introduce' && between.length === 1 && roleOf(s, at) === 'modifier') return true;
  if (!/^(?:the|its|their|his|her|this|that)$/.test(between.at(-1) ?? '') || between.length > 2) return false;
  if (!/^(?:noun|modifier|subject)$/.test(roleOf(s, at))) return false;
  if (between.length === 1) return /^(?:call|promise|offer|order|want|introduce|find|report|announce)$/.test(lemma);
  return lemma === 'find'
    ? between[0] === 'that'
    : lemma === 'describe' && /^(?:how|what|where|when|why)$/.test(between[0] ?? '');
}

/** Verbs whose object goes on to say something: left him saying, had her admitting. */
const LEAVES = /^(?:leav(?:es?|ing)|left|caught|catch(?:es|ing)|kept|keep(?:s|ing)?|ha[sd]|find(?:s|ing)?|found)$/;

/**
 * Whether words behind a verb that says nothing are nobody's. Those of "he said it would not accept “…”" are his who says so, those of
 * "accused by Ms Lim of charging “…”" hers.
 */
function endsSearch(s: Parsed, i: number, at: number): boolean {
  const cue = cueAt(s, i);
  if (cue?.saying || WORDING.test(cue?.lemma ?? '')) return true;
  return at - i <= 2 && !toldOf(s, i);
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

/** "had heard from the pilot, Rosa Lim, that": the words are hers from whom it was heard. */
function heardFrom(s: Parsed, from: number, at: number): Cue | null {
  if (s.tokens[from]?.lower !== 'from' || !LEARNED.test(s.tokens[from - 1]?.lower ?? '')) return null;
  const subject = phraseAt(s, from + 1);
  const that = subject && s.tokens[subject.to]?.lower === 'that' && subject.to < at;
  if (!that || isObjectPronoun(subject)) return null;
  return { rule: 'quoting', from: from - 1, to: from + 1, subject, features: [] };
}

const LEARNED =
  /^(?:hear|hears|heard|hearing|learn|learns|learned|learnt|learning|understands?|understood|gathers?|gathered)$/;

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

/** Whether what somebody hears or recalls is another who speaks: "recalled the owner, Sir Desmond Pike, telling". */
function hearsSaying(s: Parsed, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(s.tokens.length, verb + 9); i++) {
    const form = cueAt(s, i)?.form;
    if (form === 'gerund' || form === 'plain') return true;
    if (!/^(?:noun|determiner|name|mark|pronoun)$/.test(s.tags[i] ?? '')) return false;
  }
  return false;
}

function cueOfNoun(s: Parsed, i: number, at: number): Cue | null {
  // Only where the words follow it at once: "his claim that", "her call for a"; what else stands between is talked about.
  const author = namedBehind(s, i, at);
  if (author) return { rule: 'noun', from: i, to: i + 1, subject: author, features: ['content'] };
  if (isObjectOfNaming(s, i)) return null;
  // "her view, that it was", "her view is that it was", "his claim last year that it was"
  let next = i + 1;
  if (/^(?:last|this|earlier)$/.test(s.tokens[next]?.lower ?? '')) next += 2;
  while (s.tags[next] === 'time' || s.tags[next] === 'adverb') next++;
  if (/^(?:,|is|was|remains)$/.test(s.tokens[next]?.lower ?? '') && s.tokens[next + 1]?.lower === 'that') next++;
  const that = s.tokens[next]?.lower === 'that';
  const owner =
    (at - next < (that ? 8 : 4) &&
      !isDialled(s, i) &&
      (at === i + 1 || /^(?:that|for|of|to|about|on|as|:|,)$/.test(s.tokens[next]?.lower ?? ''))) ||
    isCharacterised(s, i, at)
      ? ownerOf(s, i, at)
      : null;
  const content = that ? ['content'] : [];
  return owner && { rule: 'noun', from: i, to: i + 1, subject: owner, features: content };
}

/**
 * Whether a colon without a verb of saying may hand the word to a subject: to a person, a body that puts out statements, an
 * office. Takes Rosa Lim: “…”; Mayor: “…”. Refuses Flood: “…”; Brexit: “…”; Interview with Rosa Lim: “…”.
 */
function isLabel(s: Parsed, { head }: Phrase): boolean {
  if (head.kind === 'pronoun') return /^(?:he|she|they)$/.test(head.word);
  if (head.kind === 'noun') return s.tokens[head.at]?.word.office === true;
  const { kind, words } = head.mention.entity;
  // "Anne, Leeds: “…”"
  if (kind === 'unknown' && head.mention.name.from === 0) return s.tokens[0]?.word.given !== undefined;
  return kind === 'person' || (kind === 'institution' && BODIES.has((words.at(-1) ?? '').toLowerCase()));
}

/** Who shouts or displays words together, so that nobody alone is meant. */
const COLLECTIVE_SPEAKERS =
  /^(?:mob|crowd|crowds|protesters?|demonstrators?|marchers|supporters?|fans?|banners?|signs?|placards?|graffiti|posters?|heckler|hecklers)$/;

/** Verbs of thought: they carry quoted words only where no verb of saying does. */
const THOUGHT =
  /^(?:think|believe|feel|view|find|consider|hope|expect|fear|doubt|wonder|imagine|dream|want|hear|deem|judge|regard|support|oppose|hold|mean)$/;

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

/** Verbs of blame and praise: of whom they are said is not who speaks. */
const BLAME =
  /^(?:slam|criticise|criticize|blast|condemn|attack|mock|ridicule|praise|hail|denounce|blame|fault|rebuke|lambaste|pan|roast|chastise|applaud|commend)$/;

/** "was described by Mr Kane as": the agent; "nobody" for a passive without one; null for no passive. */
function passiveAgent(s: Parsed, verb: number, at: number): Phrase | 'nobody' | null {
  const cue = cueAt(s, verb);
  if (cue?.form !== 'past') return null;
  // "The band, noted for “silent gigs”, plays": who is noted for it says nothing.
  if (s.tokens[verb + 1]?.lower === 'for' && s.tokens[verb - 1]?.text === ',' && s.parts[verb] === 'VBN')
    return 'nobody';
  // "Mayor slammed for ‘wasteful’ trip": blame that does not say whose.
  if (BLAME.test(cue.lemma) && /^(?:for|over)$/.test(s.tokens[verb + 1]?.lower ?? '')) return 'nobody';
  // "Tenants told to “pay up”": it takes whom it is told to, so without one it is passive.
  if (cue.lemma === 'tell' && s.tokens[verb + 1]?.lower === 'to' && verbGroupAt(s, verb).from === verb) return 'nobody';
  // "a man charged with “…”"
  if (cue.lemma === 'charge' && s.tokens[verb + 1]?.lower === 'with') return 'nobody';
  // "men accused of", "Mr Hale, pressed by reporters": who is accused or asked says nothing.
  const next = s.tokens[verb + 1]?.lower ?? '';
  if (cue.lemma === 'accuse' && next === 'of')
    return (s.tokens[at + 1]?.lower === 'by' ? phraseAt(s, at + 2) : null) ?? 'nobody';
  if (s.tokens[verb - 1]?.text === ',' && /^(?:ask|press|question|quiz|challenge|urge|tell|warn)$/.test(cue.lemma)) {
    for (let j = verb + 1; j < Math.min(at, verb + 8) && s.tokens[j]?.text !== ','; j++)
      if (s.tokens[j]?.lower === 'by') return 'nobody';
  }
  // "Mr Hale, once called “a coward”, smiled", "hailed as “a hero”": who is called so says nothing.
  let lead = verb - 1;
  while (s.tags[lead] === 'adverb') lead--;
  const named =
    (next === 'as' &&
      at === verb + 2 &&
      /^(?:hail|describe|portray|depict|dismiss|denounce|mock|praise)$/.test(cue.lemma)) ||
    (at === verb + 1 && /^(?:call|dub|label|brand)$/.test(cue.lemma));
  const ofOther = s.tokens.slice(Math.max(0, lead - 12), lead).some(({ lower }) => /^(?:which|whom|what)$/.test(lower));
  if (named && !ofOther && s.tokens[lead]?.text === ',' && s.tokens[at + 1]?.text === ',') return 'nobody';
  // "Mr Hale, described by Ms Lim as “a coward”"
  if (s.tokens[verb + 1]?.lower === 'by') {
    const agent = phraseAt(s, verb + 2);
    const someone =
      agent !== null && (agent.head.kind !== 'noun' || isSpeakingNoun(s.tokens[agent.head.at]?.lower ?? ''));
    if (agent && someone && agent.to < at) return agent;
  }
  // "Mr Hale, called “a coward” by Ms Lim,"
  if (at === verb + 1 && WORDING.test(cue.lemma) && s.tokens[at + 1]?.lower === 'by') {
    const agent = phraseAt(s, at + 2);
    if (agent && maySpeak(s, agent)) return agent;
  }
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  if (!/^(?:is|was|were|are|been|be|being)$/.test(s.tokens[i]?.lower ?? '')) return null;
  // "was quoted as saying": the subject of the passive is the one who speaks.
  if (s.tokens[verb + 1]?.lower === 'as' && s.tokens[verb + 2]?.lower === 'saying')
    return subjectOf(s, verb) ?? 'nobody';
  for (let j = verb + 1; j < at; j++) {
    if (s.tokens[j]?.lower === 'by') return phraseAt(s, j + 1) ?? 'nobody';
  }
  if (s.tokens[at + 1]?.lower === 'by') return phraseAt(s, at + 2) ?? 'nobody';
  return 'nobody';
}

/** "is describing": an -ing form that is the clause's own verb. */
function isContinuous(s: Parsed, verb: number): boolean {
  let i = verb - 1;
  while (s.tags[i] === 'adverb') i--;
  return s.tags[i] === 'auxiliary';
}

/** The subject of an -ing form: right before it ("with Mr Kane saying"), or that of the clause it hangs on. */
function subjectOfGerund(s: Parsed, verb: number, at: number): Phrase | null {
  let i = verb - 1;
  while (s.tags[i] === 'adverb' || s.tags[i] === 'time' || (s.tags[i] === 'preposition' && s.tags[i + 1] === 'time'))
    i--;
  const blamed = blamedFor(s, i);
  if (blamed) return blamed;
  // "Ms Lim ends by saying": the verb before "by" may look like a plural.
  const ends = s.tokens[i]?.lower === 'by' ? s.mentions[i - 2] : undefined;
  if (ends && ends.name.to === i - 1 && !ends.name.possessive && ends.entity.kind !== 'place') return phraseOf(ends);
  // "recalled the owner, Sir Desmond Pike, telling him": set off by commas behind a verb of hearing.
  const aside = s.tokens[i]?.text === ',' ? s.mentions[i - 1] : undefined;
  if (aside?.entity.kind === 'person' && aside.name.to === i && !aside.name.possessive) {
    for (let j = aside.name.from - 1; j >= Math.max(0, aside.name.from - 8); j--) {
      if (PERCEPTION_VERBS.test(s.tokens[j]?.lower ?? '')) return phraseOf(aside);
      if (
        !/^(?:noun|determiner|mark|name)$/.test(s.tags[j] ?? '') &&
        !/^(?:called|named)$/.test(s.tokens[j]?.lower ?? '')
      )
        break;
    }
  }
  if (s.tags[i] === 'name' || s.tags[i] === 'noun') {
    const phrase = phraseBefore(s, i + 1);
    const document = phrase?.head.kind === 'noun' && CUE_NOUNS.has(s.tokens[phrase.head.at]?.lower ?? '');
    if (phrase && s.tokens[phrase.from - 1]?.lower === 'with') return phrase;
    // "a mob chanting “…”", "a banner reading “…”"
    if (phrase?.head.kind === 'noun' && COLLECTIVE_SPEAKERS.test(s.tokens[phrase.head.at]?.lower ?? '')) return phrase;
    // "he remembers Bob Mason telling him", "which left Ms Lim admitting"
    const verbBefore = s.tokens[(phrase?.from ?? 0) - 1]?.lower ?? '';
    if (phrase && (PERCEPTION_VERBS.test(verbBefore) || (LEAVES.test(verbBefore) && maySpeak(s, phrase))))
      return phrase;
    // "footage of Ms Lim asking"
    const own = s.mentions[i];
    if (own?.entity.kind === 'person' && s.tokens[own.name.from - 1]?.lower === 'of' && !own.name.possessive)
      return phraseOf(own);
    const outer = verbLeftOf(s, phrase?.from ?? i);
    const subject = outer === null ? null : subjectOf(s, outer);
    if (document && subject) return subject;
    if (phrase && (phrase.head.kind === 'name' ? phrase.head.mention.entity.kind !== 'place' : true) && !subject)
      return phrase;
    return subject ?? phrase;
  }
  // The outermost clause is meant: "Ms Lim said that he had spoken, calling it “vague”" is hers, unless a quotation of
  // its own stands between.
  let outermost: Phrase | null = null;
  for (let main = verbLeftOf(s, verb); main !== null; main = verbLeftOf(s, main)) {
    const subject = subjectOf(s, main);
    // "The stores would last, Lord Hale told peers, accusing him": a thing takes no word from somebody.
    if (outermost?.head.kind === 'name' && subject?.head.kind === 'noun') break;
    if (subject && maySpeak(s, subject)) {
      outermost = subject;
      if (s.tags[main + 1] === 'quote' || s.tags[main - 1] === 'quote') break;
    }
  }
  if (outermost) return outermost;
  // "Calling it “a disgrace”, Ms Lim left": the subject comes after the opening clause.
  for (let j = at + 1; j < Math.min(s.tokens.length, at + REACH); j++) {
    if (s.tokens[j]?.text === ',' || (j === at + 1 && s.tags[j] !== 'mark')) {
      const phrase = phraseAt(s, s.tokens[j]?.text === ',' ? j + 1 : j);
      if (phrase) return phrase;
    }
  }
  return mainSubject(s);
}

/** "attacked Mr Hale for saying", "demanded an apology from him for calling": it is what he is blamed for. `at` is the "for". */
function blamedFor(s: Parsed, at: number): Phrase | null {
  if (s.tokens[at]?.lower !== 'for') return null;
  const own = s.mentions[at - 1];
  const blamed = own ? phraseOf(own) : phraseBefore(s, at);
  if (!blamed || !isSomebody(s, blamed) || s.tokens[at - 1]?.possessive) return null;
  const verb = verbLeftOf(s, blamed.from);
  return verb !== null && !/^apolog/.test(s.tokens[verb]?.lower ?? '') ? blamed : null;
}

/** Whether a phrase is about somebody: a person, a pronoun for one, an institution, an office. */
function maySpeak(s: Parsed, phrase: Phrase): boolean {
  const { head } = phrase;
  if (head.kind === 'pronoun') return /^(?:he|she|they)$/.test(head.word);
  return head.kind === 'name' ? head.mention.entity.kind !== 'place' : canSpeak(s, phrase);
}

/** "his description of the town as “…”", "her comments downplaying it as “…”": what stands between is what the words are about. */
function isCharacterised(s: Parsed, noun: number, at: number): boolean {
  const as = s.tokens[at - 1]?.lower === 'as' ? at - 1 : s.tokens[at - 2]?.lower === 'as' ? at - 2 : -1;
  if (as < 0 || as - noun > 10) return false;
  for (let i = noun + 1; i < as; i++) {
    const tag = s.tags[i] ?? '';
    if (/^(?:mark|quote|verb|auxiliary|subordinator)$/.test(tag) || (tag === 'cue' && cueAt(s, i)?.form !== 'gerund'))
      return false;
  }
  return true;
}

/** "the critic’s portrayal of it as “…”", "her verdict on it as": whatever the word is, somebody says there what a thing is like. */
const isPortrayal = (s: Parsed, noun: number, at: number): boolean =>
  /^(?:of|on)$/.test(s.tokens[noun + 1]?.lower ?? '') &&
  isCharacterised(s, noun, at) &&
  VIEWS.test(s.tokens[noun]?.lower ?? '');

const VIEWS =
  /(?:al|tion|sion|ment|ism|ing|verdict|view|caricature|critique|attack|take|account|picture|portrait|putdown|summary|review)s?$/;

/** "her calls to the “crisis line”": made by telephone. */
const isDialled = (s: Parsed, noun: number): boolean =>
  /^calls?$/.test(s.tokens[noun]?.lower ?? '') &&
  s.tokens[noun + 1]?.lower === 'to' &&
  s.tags[noun + 2] === 'determiner';

/** "called Mr Hale’s letter “a disgrace”", "dismissed his remarks as “absurd”": they are talked about. */
function isObjectOfNaming(s: Parsed, noun: number): boolean {
  const named = s.tokens[noun + 1]?.lower === 'as' ? WORDING : /^(?:call|describe|label|brand|dub)$/;
  for (let i = noun - 1; i >= Math.max(0, noun - 6) && s.tags[i] !== 'mark'; i--)
    if (named.test(cueAt(s, i)?.lemma ?? '')) return true;
  return false;
}

/** "the claim by Rosa Lim that it was “over”", "the statement of the minister that": named between the word and its clause. */
function namedBehind(s: Parsed, noun: number, at: number): Phrase | null {
  if (at - noun > 16 || !/^(?:by|of|from)$/.test(s.tokens[noun + 1]?.lower ?? '')) return null;
  const author = phraseAt(s, noun + 2);
  return author &&
    author.head.kind !== 'pronoun' &&
    /^(?:that|about|on|as|for|to)$/.test(s.tokens[author.to]?.lower ?? '') &&
    canSpeak(s, author)
    ? author
    : null;
}

/** Whose the word at `noun` is: "Mr Kane’s claim", "his call", "a call by Ms Lim". */
function ownerOf(s: Parsed, noun: number, at: number): Phrase | null {
  // "the demand for “calm” was made by Ms Lim"
  if (
    /^(?:is|was|were)$/.test(s.tokens[at + 1]?.lower ?? '') &&
    /^(?:made|issued|voiced|raised|written|put)$/.test(s.tokens[at + 2]?.lower ?? '') &&
    s.tokens[at + 3]?.lower === 'by'
  )
    return phraseAt(s, at + 4);
  // "a call for “calm” by Ms Lim", "calls for “calm” came from Ms Lim"
  if (/^c(?:ame|ome|omes)$/.test(s.tokens[at + 1]?.lower ?? '') && s.tokens[at + 2]?.lower === 'from') {
    const from = phraseAt(s, at + 3);
    return from && !/^(?:idea|notion|belief|phrase|words?)$/.test(s.tokens[noun]?.lower ?? '') ? from : null;
  }
  if (s.tokens[at + 1]?.lower === 'by') {
    const phrase = phraseAt(s, at + 2);
    if (phrase?.head.kind === 'name') return phrase;
  }
  if (s.tokens[noun + 1]?.lower === 'by' || s.tokens[noun + 1]?.lower === 'from') {
    const phrase = phraseAt(s, noun + 2);
    if (phrase) return phrase;
  }
  // "The verdict of the instructor, Rosa Lim: “…”"
  if (s.tokens[at - 1]?.text === ':' && s.tokens[noun + 1]?.lower === 'of') {
    const phrase = phraseAt(s, noun + 2);
    if (phrase?.head.kind === 'name' && phrase.to === at - 1) return phrase;
  }
  return possessorOf(s, noun);
}

/** "A line just in from former captain Rosa Lim:". `from` is where the name begins. */
function isSentBy(s: Parsed, from: number): boolean {
  let i = from - 1;
  while (i > from - 6 && /^(?:noun|determiner)$/.test(s.tags[i] ?? '')) i--;
  return /^(?:from|by)$/.test(s.tokens[i]?.lower ?? '');
}
