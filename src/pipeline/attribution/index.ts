import type { Anatomy, Attribution, Finding, KnownSpeaker, Quotation, Span } from '../../domain.ts';
import { slugOf } from '../../slug.ts';
import { readDateline } from '../article/dateline.ts';
import type { Found } from '../quotations/index.ts';
import { confidenceOf, THRESHOLD } from './confidence.ts';
import { continuation } from './continuation.ts';
import { type Cue, findCue } from './cues/index.ts';
import { introduceKnown } from './known.ts';
import { collectCapitals } from './names.ts';
import { findPeople } from './people.ts';
import { type Parsed, parse } from './phrases.ts';
import type { Discourse, Source } from './resolve/discourse.ts';
import { resolve } from './resolve/index.ts';
import { fillSubjects } from './resolve/subjects.ts';
import { readParagraph, type Sentence, type Token } from './tokens.ts';

/** Where a span of a quotation stands: which sentence, at which token. */
interface Stand {
  readonly sentence: Parsed;
  readonly at: number;
}

interface Verdict {
  readonly source: Source;
  readonly how: string;
  readonly cue: Span | null;
  readonly mention: Span | null;
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
  text: string,
  anatomy: Pick<Anatomy, 'paragraphs'>,
  { quotations, repeats }: Found,
  known: readonly KnownSpeaker[],
): { readonly attributions: readonly Attribution[]; readonly findings: readonly Finding[] } {
  const sentences = readSentences(text, anatomy, quotations);
  const capitals = collectCapitals(sentences);
  const people = findPeople(sentences, capitals);
  const listed = introduceKnown(people.entities, known);
  const isNoun = (quotation: number): boolean => {
    const kind = quotations[quotation]?.kind;
    return kind !== undefined && kind !== 'statement';
  };
  const parsed = sentences.map((sentence, i) => parse(sentence, i, people.mentions[i] ?? [], isNoun));
  const discourse: Discourse = {
    sentences: parsed,
    mentions: people.mentions,
    entities: [...people.entities, ...listed],
    occurrences: people.occurrences,
    turns: [],
    subjects: [],
  };
  const stands = findStands(parsed);
  const verdicts: (Verdict | null)[] = quotations.map(() => null);
  // The story first: its headline and captions lean on what the story says.
  const order = quotations.map((_, i) => i).sort((a, b) => rankOf(quotations[a]) - rankOf(quotations[b]) || a - b);
  for (const index of order) {
    const quotation = quotations[index];
    const where = stands.get(index);
    if (quotation?.kind !== 'statement' || !where?.[0]) continue;
    fillSubjects(discourse, text, (where.at(-1)?.sentence.index ?? 0) + 1);
    const verdict = settle(
      decide(text, discourse, quotation, where),
      repeated(verdicts[repeats[index] ?? -1]),
      quotation,
    );
    verdicts[index] = verdict;
    const last = where.at(-1);
    if (verdict && last) {
      discourse.subjects[last.sentence.index] ??= verdict.source.entity;
      discourse.turns.push({
        source: verdict.source,
        question: /\?["”’'\s]*$/.test(text.slice(Math.max(0, endOf(quotation) - 6), endOf(quotation))),
        sentence: last.sentence.index,
        paragraph: last.sentence.paragraph,
      });
    }
  }
  return { attributions: verdicts.map((verdict) => asAttribution(text, verdict)), findings: [] };
}

const endOf = (quotation: Quotation): number => quotation.spans.at(-1)?.end ?? 0;

function rankOf(quotation: Quotation | undefined): number {
  return quotation?.where === 'body' ? 0 : 1;
}

function readSentences(
  text: string,
  { paragraphs }: Pick<Anatomy, 'paragraphs'>,
  quotations: readonly Quotation[],
): Sentence[] {
  const stretches = quotations
    .flatMap((quotation, index) =>
      quotation.marked.map((marked, span) => ({
        marked,
        content: quotation.spans[span] ?? marked,
        quotation: index,
        span,
        skip: quotation.kind === 'nickname',
      })),
    )
    .sort((a, b) => a.marked.start - b.marked.start);
  const sentences: Sentence[] = [];
  // The story first, so that captions and headlines stand in no one’s way; they lean on what the story says.
  const ordered = [...paragraphs.filter((p) => p.where === 'body'), ...paragraphs.filter((p) => p.where !== 'body')];
  for (const [index, paragraph] of ordered.entries()) {
    const own = stretches.slice(firstFrom(stretches, paragraph.start), firstFrom(stretches, paragraph.end));
    // The place that opens a story says nothing.
    const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160));
    const dateline = index === 0 || /^\p{Lu}{3}/u.test(head) ? readDateline(head) : null;
    const start = paragraph.start + (dateline?.span.end ?? 0);
    for (const sentence of readParagraph(text, { ...paragraph, start }, index, own).sentences) sentences.push(sentence);
  }
  return sentences;
}

/** The first stretch that begins at `offset` or after. */
function firstFrom(stretches: readonly { marked: Span }[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.marked.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findStands(parsed: readonly Parsed[]): Map<number, Stand[]> {
  const stands = new Map<number, Stand[]>();
  for (const sentence of parsed) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.kind !== 'quote') continue;
      const list = stands.get(token.quotation);
      if (list) list.push({ sentence, at });
      else stands.set(token.quotation, [{ sentence, at }]);
    }
  }
  return stands;
}

function decide(text: string, discourse: Discourse, quotation: Quotation, where: readonly Stand[]): Verdict | null {
  const full = hasFourWords(text, quotation.spans);
  const quoted = quotation.spans
    .slice(0, 4)
    .map((s) => text.slice(s.start, Math.min(s.end, s.start + 500)))
    .join(' ');
  let best: { cue: Cue; stand: Stand } | null = null;
  for (const [i, stand] of where.entries()) {
    // Of a quotation over many paragraphs only both ends can touch a cue.
    if (i > 1 && i < where.length - 1) continue;
    const span = quotation.spans[i];
    const last = span ? lastInside(text, span) : '';
    const cue = findCue(stand.sentence, stand.at, { last, full });
    if (cue && (!best || cue.strength > best.cue.strength)) best = { cue, stand };
  }
  if (best) {
    const { cue, stand } = best;
    const resolved = resolve(discourse, text, stand.sentence, cue.subject, quoted);
    if (resolved) {
      const { tokens } = stand.sentence;
      return {
        source: resolved.source,
        how: `${cue.rule}/${resolved.how}`,
        cue: spanOf(tokens, cue.from, cue.to),
        mention: spanOf(tokens, cue.subject.from, cue.subject.to),
      };
    }
  }
  const first = where[0];
  const span = quotation.spans[0];
  if (!first || !span) return null;
  return continuation(text, discourse, first.sentence, first.at, { full, quoted, where: quotation.where });
}

/** Shorter ones are fragments: a cue near by says less of them. */
function hasFourWords(text: string, spans: readonly Span[]): boolean {
  let words = 0;
  for (const { start, end } of spans) {
    let inside = false;
    for (let at = start; at < end; at++) {
      const blank = text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 160;
      if (!blank && !inside && ++words > 3) return true;
      inside = !blank;
    }
  }
  return false;
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

/**
 * Of a cue in a headline and the story's own word for who said it, the cue counts where it names somebody; descriptions
 * cut from a headline ("pigeons vow") count less, and stand for nobody where they are about a thing.
 */
function settle(own: Verdict | null, again: Verdict | null, { where }: Quotation): Verdict | null {
  if (!own || where === 'body') return own ?? again;
  const named = own.source.entity !== null && !/office|epithet|pronoun/.test(own.how);
  if (again && again.source.entity !== null && again.source.entity === own.source.entity) return own;
  if (again && !named) return again;
  return own.source.entity === null && !own.source.personal && !own.source.plural ? null : own;
}

/** A headline or caption that prints words of the story again: they are said by whoever said them there. */
function repeated(verdict: Verdict | null | undefined): Verdict | null {
  return verdict ? { source: verdict.source, how: 'repeated', cue: null, mention: null } : null;
}

function asAttribution(text: string, verdict: Verdict | null): Attribution {
  if (!verdict) return { kind: 'unattributed', why: 'no cue', candidate: null };
  const { source, how, cue, mention } = verdict;
  // One spelling of the apostrophe, so that O’Hara is one name however an article is set.
  const name = source.name.replace(/\s+/g, ' ').replace(/[’ʼ]/g, "'");
  const speaker = { id: slugOf(name), name, kind: source.kind };
  const confidence = confidenceOf(how);
  if (confidence < THRESHOLD) return { kind: 'unattributed', why: `not sure enough (${how})`, candidate: speaker };
  return { kind: 'attributed', speaker, cue: cue ? text.slice(cue.start, cue.end) : null, mention, how, confidence };
}
