import type {
  Anatomy,
  Attribution,
  Finding,
  KnownPublisher,
  KnownSpeaker,
  Paragraph,
  Problem,
  Published,
  Quotation,
  Speaker,
  Updated,
} from '../domain.ts';
import { locator } from '../problems.ts';
import { quotedText, type Stretch } from '../quoted-words.ts';
import type { Sidecar } from '../schema.ts';
import { slugOf } from '../slug.ts';
import { languageOf } from '../text/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import { unwrap } from '../text/unwrap.ts';
import { readAnatomy } from './article/index.ts';
import { paragraphAt } from './article/paragraphs.ts';
import { hostOfPublisher, publisherCalled } from './article/publisher.ts';
import { isProse } from './article/story-words.ts';
import { attribute, type Trace } from './attribution/index.ts';
import { kindOfSpeaker } from './attribution/kinds.ts';
import { knownAt } from './attribution/known.ts';
import type { CorrectionFinding } from './corrections/finding.ts';
import { readAsOne } from './corrections/halves.ts';
import { settleQuotations } from './corrections/index.ts';
import { settleFields } from './corrections/settle-fields.ts';
import { type DateReading, type DateSettings, readDates, whenSaid } from './dates/index.ts';
import { sharedSurnames } from './doubt.ts';
import { markEchoes } from './echoes.ts';
import type { PublishedArticle } from './ledger/index.ts';
import { findMissing } from './missing.ts';
import { provenanceOf } from './provenance.ts';
import { QuotationIds } from './quotation-ids.ts';
import { findQuotations } from './quotations/index.ts';
import { GLYPHS } from './quotations/marks.ts';
import { type PlaceOf, type Reading, type ReadQuotation, type Source, sidecarOf } from './reading.ts';

export { type PlaceOf, type Reading, type ReadQuotation, type Source, sidecarOf } from './reading.ts';

/**
 * Text in, an article read out. The stages run in this order, each seeing the results of those before it:
 *
 * 1. `article/`     text → labelled lines → headline, byline, captions, paragraphs
 * 2. `dates/`       the day of publication
 * 3. `quotations/`  the words between marks, and which of them a person corrects
 * 4. `attribution/` who says each
 * 5. `dates/`       when each was said
 * 6. `corrections/` what a person knows better wins
 */

export interface Settings {
  readonly known: readonly KnownSpeaker[];
  /** The papers of `publishers.yaml`; absent where there are none. */
  readonly publishers?: readonly KnownPublisher[];
  readonly dates: DateSettings;
  /** From this confidence on nobody is asked about a speaker. */
  readonly sure?: number;
  /** Told of every quotation whom the rules proposed, and what spoke for each. */
  readonly trace?: (reading: Trace) => void;
}

/** What is known of an article beside its text and what the sidecar says. */
export interface Circumstances {
  /** What was published of it before; null where nothing was. */
  readonly published?: PublishedArticle | null;
  /** Where in the sidecar's file a value stands, line and column from 1. */
  readonly placeOf?: PlaceOf | null;
}

/**
 * Reads one article. Any text is accepted and nothing throws: what cannot be told is null, and `problems` says what a
 * person must settle.
 */
export function readArticle(
  source: Source,
  sidecar: Sidecar | null,
  settings: Settings,
  { published: before = null, placeOf = null }: Circumstances = {},
): Reading {
  const { text } = source;
  const hints = { name: source.name, sidecar, publishers: settings.publishers ?? [] };
  const { anatomy, findings: anatomyFindings } = readAnatomy(text, hints);
  const { paragraphs } = anatomy;
  const dates = readDates(text, anatomy, settings.dates);
  const published = publishedOf(dates, sidecar);
  const inMarks = findQuotations(text, paragraphs);
  const overfull = inMarks.quotations.reduce((sum, { spans }) => sum + spans.length, 0) > mostStretches;
  const printed = overfull ? nothingQuoted(inMarks.findings) : inMarks;
  const ids = new QuotationIds(source.name, text, paragraphs, before);
  const stretches = new Map(
    printed.quotations.map((quotation) => [quotation, stretchesOf(text, paragraphs, quotation)] as const),
  );
  const wordsOf = (quotation: Quotation): string =>
    quotedText(stretches.get(quotation) ?? stretchesOf(text, paragraphs, quotation));
  const corrected = settleQuotations(
    { text, anatomy, ids, wordsOf, published: before },
    printed,
    ids.give(
      printed.quotations.map((quotation) => ({
        words: (stretches.get(quotation) ?? []).map(({ words }) => words).join(' '),
        text: wordsOf(quotation),
        where: quotation.where,
        marked: quotation.marked,
      })),
    ),
    overfull ? [] : (sidecar?.corrections ?? []),
    overfull ? [] : (sidecar?.apart ?? []),
  );
  const { found, items } = corrected;
  const language = foreignLanguage(text, paragraphs);
  const attributed =
    language === null
      ? attribute(text, anatomy, found, knownAt(settings.known, published?.date ?? null), settings.trace)
      : { attributions: found.quotations.map(() => unread), findings: [notEnglish(language, paragraphs)] };
  const said = whenSaid(text, anatomy, found.quotations, published?.date ?? null);
  const speaking = { text, sure: settings.sure ?? 0, surnames: sharedSurnames(attributed.attributions) };
  const correctionFindings: CorrectionFinding[] = [...corrected.findings];
  const dropped = new Map<string, string>();
  const alone = items.map((_, n) => ({
    attribution: attributed.attributions[n] as Attribution,
    said: said[n] ?? null,
  }));
  const asRead = readAsOne(items, alone);
  const read = items.map((item, n): ReadQuotation => {
    const { quotation, id } = item;
    const fields = corrected.fields.get(id);
    const own = { text: item.text, ...(asRead[n] ?? (alone[n] as (typeof alone)[number])) };
    const context = {
      speakerNamed,
      known: settings.known,
      published: published?.date ?? null,
      speaking,
    };
    const settled = fields ? settleFields(own, fields, context) : null;
    if (settled) correctionFindings.push(...settled.findings);
    if (settled?.drop) dropped.set(id, settled.because);
    const original = found.repeats[n];
    return {
      // Field by field: a spread in front of others is copied slowly, and there are many quotations.
      kind: quotation.kind,
      kindRule: quotation.kindRule,
      where: quotation.where,
      spans: quotation.spans,
      marked: quotation.marked,
      id,
      text: item.text,
      attribution: settled?.attribution ?? own.attribution,
      said: settled?.said ?? own.said,
      repeats: typeof original === 'number' ? (items[original]?.id ?? null) : null,
      echo: null,
      because: settled?.because ?? null,
      settled: settled?.fields ?? [],
      settledAt: placeOf?.(['corrections', fields?.at(-1)?.[0] ?? 0]).line ?? null,
      apart: corrected.apart.has(id),
      absorbed: item.absorbed,
    };
  });
  const quotations = markEchoes(dropped.size === 0 ? read : withoutDropped(read, dropped));
  // A date that the sidecar settles is no longer the text's problem.
  const dateFindings = sidecar?.published
    ? dates.findings.filter((f) => f.severity === 'warning' && f.code !== 'uncertain-date')
    : dates.findings.map(leavesOut);
  const headline = settledBy(sidecar?.headline, anatomy.headline);
  const given = sidecar?.publisher;
  const paper = given ? publisherCalled(given, hints.publishers) : undefined;
  const publisher = settledBy(paper?.name ?? given, anatomy.publisher?.value ?? null);
  const updated = updatedOf(dates);
  const findings: Finding[] = [
    ...findMissing(source, {
      headline,
      published,
      dates,
      firstSentence: firstSentenceOf(text, anatomy),
      none: (['headline', 'published'] as const).filter((field) => sidecar?.[field] === null),
    }),
    ...(overfull ? [tooManyQuotations] : []),
    ...anatomyFindings,
    ...dateFindings,
    ...printed.findings,
    ...attributed.findings,
  ];
  return {
    source,
    language,
    anatomy,
    dates,
    headline,
    standfirst: settledBy(sidecar?.standfirst, anatomy.standfirst),
    bylines: sidecar?.bylines?.map((name) => ({ name })) ?? anatomy.bylines,
    publisher,
    publisherHost: hostOfPublisher(publisher, hints.publishers),
    url: sidecar?.url ?? null,
    overfull,
    published,
    updated,
    provenance: provenanceOf(source, anatomy, { published, updated }, sidecar, placeOf),
    quotations,
    dropped: [...dropped].map(([id, because]) => ({ id, because })),
    moves: corrected.moves,
    problems: [
      ...findings.map(locator(source.file, text)),
      ...correctionFindings.map((finding) => placeInSidecar(finding, sidecarOf(source), placeOf)),
    ],
  };
}

/** No browser opens a page of more; the longest day of live reports holds a tenth of it. A paragraph that a quotation runs on to counts as one. */
const mostStretches = 20_000;

const nothingQuoted = (findings: readonly Finding[]): ReturnType<typeof findQuotations> => ({
  quotations: [],
  repeats: [],
  unfinished: new Set(),
  findings,
});

const tooManyQuotations: Finding = {
  code: 'too-many-quotations',
  severity: 'warning',
  at: 0,
  message:
    `This article holds more than ${mostStretches.toLocaleString('en')} quotations, and no browser shows so long a page. ` +
    'Part the file in several articles, or mend its marks. Until then the article is left out.',
};

/** In another language nobody is read as a speaker: a curator names them. */
const unread: Attribution = { kind: 'unattributed', why: 'the article is not in English', candidate: null };

/** The language of an article that is not in English; null for one that is, or that is too short to tell. */
function foreignLanguage(text: string, paragraphs: readonly Paragraph[]): string | null {
  const body = paragraphs
    .filter(({ where }) => where === 'body')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
  const language = languageOf(body);
  return language === 'en' ? null : language;
}

function notEnglish(language: string, paragraphs: readonly Paragraph[]): Finding {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  return {
    code: 'not-english',
    severity: 'warning',
    at: paragraphs.find(({ where }) => where === 'body')?.start ?? null,
    message: `This article is in ${name}, and speakers are read in English alone. It is shown, and its quotations have no speaker; name them in “corrections”.`,
  };
}

/** The sidecar's value, which may be that there is none; where it gives nothing, what was read. */
const settledBy = (settled: string | null | undefined, read: string | null): string | null =>
  settled === undefined ? read : settled;

/** A day that only a curator can tell keeps its article out, and no other. */
const leavesOut = (finding: Finding): Finding =>
  finding.severity === 'error'
    ? { ...finding, severity: 'warning', message: `${finding.message} Until then the article is left out.` }
    : finding;

/** The sidecar's date wins; where the text states the same day, it stays a stated one. */
function publishedOf(dates: DateReading, sidecar: Sidecar | null): Published | null {
  if (sidecar?.published === null) return null;
  if (!sidecar?.published || sidecar.published === dates.published?.date) {
    const evidence = sidecar?.evidence ?? dates.published?.evidence ?? null;
    return dates.published && { ...dates.published, evidence };
  }
  // A printed date that was doubtful, or had two readings, is still stated.
  const printed = dates.readings.find((one) => one.date === sidecar.published);
  if (printed !== undefined) {
    const { date, line, words } = printed;
    return { date, basis: 'stated', rule: 'sidecar', line, evidence: sidecar.evidence ?? words };
  }
  return {
    date: sidecar.published,
    basis: 'inferred',
    rule: 'sidecar',
    line: null,
    evidence: sidecar.evidence ?? printedElse(dates),
  };
}

/** What the article prints where a curator gives another day and does not say why. */
function printedElse({ published, readings }: DateReading): string | null {
  const words = published?.evidence ?? readings[0]?.words;
  return words === undefined ? null : `An editor gives this date; the article prints “${words}”.`;
}

function updatedOf({ updated }: DateReading): Updated | null {
  return updated && { date: updated.date, rule: updated.rule, line: updated.line, evidence: updated.words };
}

/**
 * The words with which the story opens, to be offered as a headline. Nobody’s speech is one: then it is the short line above, or the
 * first sentence that is none.
 */
function firstSentenceOf(text: string, { paragraphs }: Anatomy): string | null {
  const story = paragraphs.filter(({ where }) => where === 'body');
  const isSaid = ({ start }: Paragraph): boolean => GLYPHS.has(text.charAt(start));
  // A name or a label may stand above it.
  const prose = story.filter(({ start, end }) => isProse(text.slice(start, end)));
  const opening = prose[0] ?? story[0];
  const above = story
    .slice(0, opening && story.indexOf(opening))
    .filter(({ start, end }) => /\p{L}\s+\p{L}/u.test(text.slice(start, end)));
  const first =
    opening && isSaid(opening) ? [...above.reverse(), ...prose].find((paragraph) => !isSaid(paragraph)) : opening;
  if (first === undefined) return null;
  const words = unwrap(text.slice(first.start, Math.min(first.end, first.start + 600)));
  const sentence = sentencesOf(words).find(({ end }) => end > 20);
  return words.slice(0, sentence?.end).trimEnd();
}

/** The stretches of a quotation as printed, a space for a line break inside a hard-wrapped paragraph. */
function stretchesOf(text: string, paragraphs: readonly Paragraph[], quotation: Quotation): readonly Stretch[] {
  let paragraph = -1;
  return quotation.spans.map((span, n) => {
    const at = paragraphAt(paragraphs, span.start);
    // Parts that a curator merged may have the paper's own words between them, and are no paragraphs of one speech.
    const opensParagraph = at !== paragraph && !hasWordsBetween(text, paragraphs, quotation, n);
    paragraph = at;
    return { words: unwrap(text.slice(span.start, span.end)), opensParagraph };
  });
}

/** Whether the paragraph of the stretch before goes on behind it, or that of this one begins before it. */
function hasWordsBetween(text: string, paragraphs: readonly Paragraph[], { marked }: Quotation, n: number): boolean {
  const [last, here] = [marked[n - 1], marked[n]];
  if (!last || !here) return false;
  const behind = text.slice(last.end, paragraphs[paragraphAt(paragraphs, last.start)]?.end);
  const before = text.slice(paragraphs[paragraphAt(paragraphs, here.start)]?.start, here.start);
  return /[\p{L}\p{N}]/u.test(behind + before);
}

/** What repeated a dropped quotation is one of its own: dropping one drops no other. */
const withoutDropped = (
  read: readonly ReadQuotation[],
  dropped: ReadonlyMap<string, string>,
): readonly ReadQuotation[] =>
  read
    .filter(({ id }) => !dropped.has(id))
    .map((quotation) =>
      quotation.repeats !== null && dropped.has(quotation.repeats) ? { ...quotation, repeats: null } : quotation,
    );

function placeInSidecar(
  { index, list = 'corrections', ...finding }: CorrectionFinding,
  file: string,
  placeOf: PlaceOf | null,
): Problem {
  const place = placeOf?.([list, index]) ?? { line: null, column: null };
  return { ...finding, file, ...place };
}

/** A speaker of whom only the name is known: from a sidecar or `people.yaml`. */
export const speakerNamed = (name: string): Speaker => ({ id: slugOf(name), name, kind: kindOfSpeaker(name) });
