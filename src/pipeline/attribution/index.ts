import type { Anatomy, Attribution, Finding, KnownSpeaker, Quotation, Span } from '../../domain.ts';
import { slugOf } from '../../slug.ts';
import { withoutEmphasis } from '../../text/emphasis.ts';
import type { DetectedQuotations } from '../quotations/index.ts';
import { type CandidateSet, collectCandidates, type QuotationContext } from './candidates.ts';
import { calibrate, confidenceOf, isSureEnough } from './confidence.ts';
import { genderOfPronoun, learnGenders } from './gender-by-pronoun.ts';
import { introduceKnown, listedApart } from './known.ts';
import { collectCapitals } from './names/title-case.ts';
import { type Parsed, parse, tagged } from './parse.ts';
import { findPeople } from './people.ts';
import { type RankedCandidate, rank } from './rank.ts';
import { broughtIn } from './resolve/brought-in.ts';
import type { Discourse, Source, Turn } from './resolve/discourse.ts';
import { fillSubjects } from './resolve/subjects.ts';
import { addRole } from './roles.ts';
import { readSentences } from './sentences.ts';

interface ChosenCandidate {
  readonly source: Source;
  readonly how: string;
  readonly cue: Span | null;
  readonly mention: Span | null;
  /** The share of those as likely that was right. */
  readonly promised: number;
  /** The same before calibration. */
  readonly probability: number;
  /** Of a description: the share of one that it has beside the others it may mean; else 1. */
  readonly certainty: number;
  /** It may be another of the same name. */
  readonly ambiguous: boolean;
  /** Four words and more. */
  readonly full: boolean;
}

/** How one quotation was read: everybody who was proposed, the likeliest first. */
export interface Trace {
  /** Index of the quotation among those found. */
  readonly quotation: number;
  readonly candidateSet: CandidateSet;
  readonly ranked: readonly RankedCandidate[];
  /** A fragment (fewer than four words) is calibrated apart. */
  readonly full: boolean;
}

/**
 * Says who speaks each quotation: one attribution for each of `found`, in their order. `known` are the people of
 * `people.yaml`; it may be empty.
 *
 * The article is read as sentences, in each of which a quotation is one token; names are collected; then, in the order
 * of the story, each quotation gets the cue of its own sentence (`cues`), whose subject is resolved (`resolve`), or
 * continues what was said before (`continuation`).
 */
export function attribute(
  printed: string,
  anatomy: Pick<Anatomy, 'paragraphs'>,
  { quotations, repeats, again = [] }: DetectedQuotations,
  known: readonly KnownSpeaker[],
  trace?: (reading: Trace) => void,
): { readonly attributions: readonly Attribution[]; readonly findings: readonly Finding[] } {
  const text = withoutEmphasis(printed);
  // Where nobody is quoted, nobody need be found.
  if (!quotations.some(({ kind }) => kind === 'statement'))
    return { attributions: quotations.map(() => asAttribution(text, null)), findings: [] };
  const sentences = readSentences(text, anatomy, quotations);
  const capitals = collectCapitals(sentences);
  const people = findPeople(sentences, capitals, listedApart(known));
  const listed = introduceKnown(people.entities, known);
  const isNoun = (quotation: number): boolean => {
    const kind = quotations[quotation]?.kind;
    return kind !== undefined && kind !== 'statement';
  };
  const parsed = sentences.map((sentence, i) => parse(sentence, i, people.mentions[i] ?? [], isNoun));
  learnGenders(parsed, people.mentions);
  const discourse: Discourse = {
    sentences: parsed,
    mentions: people.mentions,
    entities: [...people.entities, ...listed],
    occurrences: people.occurrences,
    turns: [],
    subjects: [],
    owners: [],
  };
  addOfficesBroughtIn(discourse);
  const contexts = findContexts(parsed);
  const chosen: (ChosenCandidate | null)[] = quotations.map(() => null);
  // The story first: its headline and captions lean on what the story says.
  const order = quotations.map((_, i) => i).sort((a, b) => rankOf(quotations[a]) - rankOf(quotations[b]) || a - b);
  for (const index of order) {
    const quotation = quotations[index];
    const where = contexts.get(index);
    if (quotation?.kind !== 'statement' || !where?.[0]) continue;
    fillSubjects(discourse, text, (where.at(-1)?.sentence.index ?? 0) + 1);
    const choice = preferBodyAttribution(
      noSurerThanBefore(discourse.turns.at(-1), attributeOne(text, discourse, index, quotation, where, trace)),
      asRepeat(chosen[repeats[index] ?? -1], chosen[again[index] ?? -1]),
      quotation,
    );
    chosen[index] = choice;
    const last = where.at(-1);
    if (choice) learnGender(text, choice);
    if (choice && last) {
      discourse.subjects[last.sentence.index] ??= choice.source.entity;
      discourse.turns.push({
        source: choice.source,
        gender: choice.mention
          ? (genderOfPronoun.get(text.slice(choice.mention.start, choice.mention.end).toLowerCase()) ?? null)
          : null,
        question: /\?["”’'\s]*$/.test(text.slice(Math.max(0, endOf(quotation) - 6), endOf(quotation))),
        sentence: last.sentence.index,
        paragraph: last.sentence.paragraph,
        certainty: choice.certainty,
        promised: choice.full ? choice.promised : 1,
      });
    }
  }
  return { attributions: chosen.map((choice) => asAttribution(text, choice)), findings: [] };
}

/** "The mayor of Hull has apologised. “I was wrong,” Rosa Lim said.": the office is hers. */
function addOfficesBroughtIn(discourse: Discourse): void {
  for (const { entity, s, phrase } of broughtIn(discourse))
    addRole(
      entity,
      s.tokens
        .slice(phrase.from, endOfOffice(s, phrase.to))
        .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : [])),
    );
}

/** Where an office ends that goes on behind its noun: "of the drivers' union". */
function endOfOffice(s: Parsed, from: number): number {
  let end = from;
  if (s.tokens[end]?.lower !== 'of' && s.tokens[end]?.lower !== 'for') return from;
  while (end < from + 8 && tagged(s, end, 'preposition', 'determiner', 'noun', 'name')) end++;
  return end;
}

/** Whoever was surely meant by "he" is a man from there on. */
function learnGender(text: string, { source: { entity }, how, mention, probability }: ChosenCandidate): void {
  if (!mention || entity?.kind !== 'person' || probability < SURE || !how.endsWith('/pronoun')) return;
  entity.gender ??= genderOfPronoun.get(text.slice(mention.start, mention.end).toLowerCase()) ?? null;
}

const SURE = 0.9;

const endOf = (quotation: Quotation): number => quotation.spans.at(-1)?.end ?? 0;

function rankOf(quotation: Quotation | undefined): number {
  return quotation?.where === 'body' ? 0 : quotation?.where === 'standfirst' ? 1 : 2;
}

function findContexts(parsed: readonly Parsed[]): Map<number, QuotationContext[]> {
  const contexts = new Map<number, QuotationContext[]>();
  for (const sentence of parsed) {
    const { tokens } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind !== 'quote') continue;
      const list = contexts.get(token.quotation);
      if (list) list.push({ sentence, at });
      else contexts.set(token.quotation, [{ sentence, at }]);
    }
  }
  return contexts;
}

function attributeOne(
  text: string,
  discourse: Discourse,
  index: number,
  quotation: Quotation,
  contexts: readonly QuotationContext[],
  trace: ((reading: Trace) => void) | undefined,
): ChosenCandidate | null {
  const words = quotation.spans
    .slice(0, 4)
    .map((s) => text.slice(s.start, Math.min(s.end, s.start + 500)))
    .join(' ');
  const count = countWords(text, quotation.spans);
  const candidateSet = collectCandidates(text, discourse, contexts, quotation.spans, {
    words,
    count,
    where: quotation.where,
  });
  const ranked = rank(candidateSet);
  trace?.({ quotation: index, candidateSet, ranked, full: count > 3 });
  const best = ranked[0];
  if (!best || best.probability < 0.2) return null;
  const { source, how, cue, mention, certainty = 1 } = best.candidate;
  return {
    source,
    how,
    cue,
    mention,
    ambiguous: best.ambiguous,
    probability: best.probability,
    certainty,
    full: count > 3,
    promised: calibrate(best.probability, count > 3),
  };
}

/**
 * Whoever goes on in the same paragraph with words of which it is not told surely who speaks them is no surer, nor is somebody without a
 * name in the next. Who is given a paragraph more is mostly whom the story is about.
 */
function noSurerThanBefore(before: Turn | undefined, choice: ChosenCandidate | null): ChosenCandidate | null {
  if (!before || !choice?.how.startsWith('continued') || choice.source !== before.source) return choice;
  if (choice.how !== 'continued' && choice.source.entity !== null) return choice;
  return isSureEnough(before) ? choice : { ...choice, promised: before.promised, certainty: before.certainty };
}

/** Words, at most 4. */
function countWords(text: string, spans: readonly Span[]): number {
  let words = 0;
  for (const { start, end } of spans) {
    let inside = false;
    for (let at = start; at < end; at++) {
      const blank = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160;
      if (!blank && !inside && ++words > 3) return words;
      inside = !blank;
    }
  }
  return words;
}

/**
 * Of a cue in a headline and the story's own word for who said it, the cue counts where it names somebody; descriptions
 * cut from a headline ("pigeons vow") count less, and stand for nobody where they are about a thing.
 */
function preferBodyAttribution(
  own: ChosenCandidate | null,
  again: ChosenCandidate | null,
  { where }: Quotation,
): ChosenCandidate | null {
  if (!own || where === 'body') return own ?? again;
  if (again && own.how === 'opening') return again;
  const named = own.source.entity !== null && !/office|epithet|pronoun/.test(own.how);
  if (again && again.source.entity !== null && again.source.entity === own.source.entity) return own;
  if (again && !named) return again;
  return own.source.entity === null && !own.source.personal && !own.source.plural ? null : own;
}

/**
 * A headline or caption that prints words of the story again: they are said by whoever said them there. Where two there have said
 * them, nothing tells which of the two is meant.
 */
function asRepeat(
  choice: ChosenCandidate | null | undefined,
  other: ChosenCandidate | null | undefined,
): ChosenCandidate | null {
  const apart = other && (other.source.entity !== choice?.source.entity || other.source.name !== choice?.source.name);
  return choice && !apart ? { ...choice, how: 'repeated', cue: null, mention: null } : null;
}

const SHOUTED = /^\p{Lu}{4,}$/u;
const inSmallLetters = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

function asAttribution(text: string, choice: ChosenCandidate | null): Attribution {
  if (!choice) return { kind: 'unattributed', why: 'no cue', candidate: null };
  const { source, how, cue, mention } = choice;
  // One spelling of the apostrophe, so that O’Hara is one name however an article is set.
  const printed = source.name.replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'");
  // "BISHOP TOLLAND: …": a transcript's labels shout.
  const name = source.entity?.kind === 'person' && SHOUTED.test(printed) ? inSmallLetters(printed) : printed;
  const speaker = { id: slugOf(name), name, kind: source.kind };
  if (choice.ambiguous) return { kind: 'unattributed', why: 'two share the name', candidate: speaker };
  if (!isSureEnough(choice)) return { kind: 'unattributed', why: `not sure enough (${how})`, candidate: speaker };
  return {
    kind: 'attributed',
    speaker,
    cue: cue ? text.slice(cue.start, cue.end) : null,
    mention,
    how,
    confidence: confidenceOf(choice),
  };
}
