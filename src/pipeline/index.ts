import type { Finding, KnownPublisher, KnownSpeaker, Problem } from '../domain.ts';
import { locator } from '../problems.ts';
import type { Sidecar } from '../schema.ts';
import { readAnatomy } from './article/index.ts';
import { hostOfPublisher, publisherCalled } from './article/publisher.ts';
import { attribute, type Trace } from './attribution/index.ts';
import { knownAt } from './attribution/known.ts';
import type { CorrectionFinding } from './corrections/finding.ts';
import { type DateReading, type DateSettings, readDates, whenSaid } from './dates/index.ts';
import { sharedSurnames } from './doubt.ts';
import { firstSentenceOf } from './first-sentence.ts';
import { foreignLanguage, notEnglish, unread } from './foreign.ts';
import type { PublishedArticle } from './ledger/index.ts';
import { findMissing } from './missing.ts';
import { provenanceOf } from './provenance.ts';
import { publishedOf, updatedOf } from './published.ts';
import { type PlaceOf, type Reading, type Source, sidecarOf } from './reading.ts';
import { settleEach } from './settle-each.ts';
import { whichQuotations } from './which-quotations.ts';

export { type PlaceOf, type Reading, type ReadQuotation, type Source, sidecarOf } from './reading.ts';

/**
 * Text in, an article read out. The stages run in this order, each seeing the results of those before it:
 *
 * 1. `article/`     text → labelled lines → headline, byline, captions, paragraphs
 * 2. `dates/`       the day of publication
 * 3. `quotations/`  the words between marks, and which there are where a person knows better (`corrections/`)
 * 4. `attribution/` who says each
 * 5. `dates/`       when each was said
 * 6. `corrections/` what a person knows better of each wins
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
  const { known, publishers = [], sure = 0, trace } = settings;
  const { anatomy, findings: anatomyFindings } = readAnatomy(text, { name: source.name, sidecar, publishers });
  const dates = readDates(text, anatomy, settings.dates);
  const published = publishedOf(dates, sidecar);
  const day = published?.date ?? null;
  const { corrected, findings: markFindings, overfull } = whichQuotations(source, anatomy, sidecar, before);
  const { found } = corrected;
  const language = foreignLanguage(text, anatomy.paragraphs);
  const { attributions, findings: speakerFindings } =
    language === null
      ? attribute(text, anatomy, found, knownAt(known, day), trace)
      : { attributions: found.quotations.map(() => unread), findings: [notEnglish(language, anatomy.paragraphs)] };
  const said = whenSaid(text, anatomy, found.quotations, day);
  const speaking = { text, sure, surnames: sharedSurnames(attributions) };
  const settled = settleEach(corrected, { attributions, said }, { known, published: day, speaking }, placeOf);
  const headline = settledBy(sidecar?.headline, anatomy.headline);
  const given = sidecar?.publisher;
  const paper = given ? publisherCalled(given, publishers) : undefined;
  const publisher = settledBy(paper?.name ?? given, anatomy.publisher?.value ?? null);
  const updated = updatedOf(dates);
  const findings: Finding[] = [
    ...findMissing(source, {
      headline,
      published,
      dates,
      firstSentence: () => firstSentenceOf(text, anatomy),
      none: (['headline', 'published'] as const).filter((field) => sidecar?.[field] === null),
    }),
    ...anatomyFindings,
    ...dateFindings(dates, sidecar),
    ...markFindings,
    ...speakerFindings,
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
    publisherHost: hostOfPublisher(publisher, publishers),
    url: sidecar?.url ?? null,
    overfull,
    published,
    updated,
    provenance: provenanceOf(source, anatomy, { published, updated }, sidecar, placeOf),
    quotations: settled.quotations,
    dropped: [...settled.dropped].map(([id, because]) => ({ id, because })),
    moves: corrected.moves,
    problems: [
      ...findings.map(locator(source.file, text)),
      ...[...corrected.findings, ...settled.findings].map((finding) =>
        placeInSidecar(finding, sidecarOf(source), placeOf),
      ),
    ],
  };
}

/** A date that the sidecar settles is no longer the text's problem. */
const dateFindings = ({ findings }: DateReading, sidecar: Sidecar | null): readonly Finding[] =>
  sidecar?.published
    ? findings.filter(({ severity, code }) => severity === 'warning' && code !== 'uncertain-date')
    : findings.map(leavesOut);

/** The sidecar's value, which may be that there is none; where it gives nothing, what was read. */
const settledBy = (settled: string | null | undefined, read: string | null): string | null =>
  settled === undefined ? read : settled;

/** A day that only a curator can tell keeps its article out, and no other. */
const leavesOut = (finding: Finding): Finding =>
  finding.severity === 'error'
    ? { ...finding, severity: 'warning', message: `${finding.message} Until then the article is left out.` }
    : finding;

function placeInSidecar(
  { index, list = 'corrections', ...finding }: CorrectionFinding,
  file: string,
  placeOf: PlaceOf | null,
): Problem {
  const place = placeOf?.([list, index]) ?? { line: null, column: null };
  return { ...finding, file, ...place };
}
