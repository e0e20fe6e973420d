import { hash } from 'node:crypto';
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
  Said,
  Speaker,
  Updated,
} from '../domain.ts';
import { locator } from '../problems.ts';
import { quotedText, type Stretch } from '../quoted-words.ts';
import type { Correction, Sidecar } from '../schema.ts';
import { slugOf } from '../slug.ts';
import { readAnatomy } from './article/index.ts';
import { paragraphAt, unwrap } from './article/paragraphs.ts';
import { attribute } from './attribution/index.ts';
import { kindOfSpeaker } from './attribution/kinds.ts';
import { type DateReading, type DateSettings, readDates, whenSaid } from './dates/index.ts';
import { markEchoes } from './echoes.ts';
import { findMissing } from './missing.ts';
import { findQuotations } from './quotations/index.ts';

/**
 * Text in, an article read out. The stages run in this order, each seeing the results of those before it:
 *
 * 1. `article/`     text → labelled lines → headline, byline, captions, paragraphs
 * 2. `dates/`       the day of publication
 * 3. `quotations/`  the words between marks
 * 4. `attribution/` who says each
 * 5. `dates/`       when each was said
 * 6. the sidecar    what a person knows better wins
 */

/** One article as received. */
export interface Source {
  /** The path to show in messages: "seeds/flood.txt". */
  readonly file: string;
  /** The file's name without folder and ending: the article's identity, on which quotation ids depend. */
  readonly name: string;
  /** The decoded text. */
  readonly text: string;
  /** Its path below the folder of articles, with its ending. */
  readonly below?: string;
}

export interface Settings {
  readonly known: readonly KnownSpeaker[];
  /** The papers of `publishers.yaml`; absent where there are none. */
  readonly publishers?: readonly KnownPublisher[];
  readonly dates: DateSettings;
}

/** A quotation with all that is known of it. */
export interface ReadQuotation extends Quotation {
  readonly id: string;
  /** The words as one text, as `quotedText` writes them. */
  readonly text: string;
  readonly attribution: Attribution;
  /** Null only where the article itself has no date. */
  readonly said: Said | null;
  /** The id of the quotation in the body whose words this one repeats. */
  readonly repeats: string | null;
  /** The id of the fuller statement, by the same speaker, that this phrase is taken from. */
  readonly echo: string | null;
  /** Why a curator corrected it; null where nobody did. */
  readonly because: string | null;
}

/** An article read: what the parser made of it, with the sidecar's word already taken. */
export interface Reading {
  readonly source: Source;
  readonly anatomy: Anatomy;
  readonly dates: DateReading;
  readonly headline: string | null;
  readonly standfirst: string | null;
  readonly bylines: Anatomy['bylines'];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Published | null;
  readonly updated: Updated | null;
  readonly quotations: readonly ReadQuotation[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one article. Any text is accepted and nothing throws: what cannot be told is null, and `problems` says what a
 * person must settle.
 */
export function readArticle(source: Source, sidecar: Sidecar | null, settings: Settings, placeOf?: PlaceOf): Reading {
  const { text } = source;
  const hints = { name: source.name, sidecar, publishers: settings.publishers ?? [] };
  const { anatomy, findings: anatomyFindings } = readAnatomy(text, hints);
  const dates = readDates(text, anatomy, settings.dates);
  const published = publishedOf(dates, sidecar);
  const found = findQuotations(text, anatomy.paragraphs);
  const attributed = attribute(text, anatomy, found, settings.known);
  const said = whenSaid(text, anatomy, found.quotations, published?.date ?? null);
  const stretches = found.quotations.map((quotation) => stretchesOf(text, anatomy.paragraphs, quotation));
  const ids = quotationIds(
    source.name,
    stretches.map((parts) => parts.map(({ words }) => words).join(' ')),
  );
  const read = found.quotations.map((quotation, n): ReadQuotation => {
    const original = found.repeats[n];
    return {
      // Field by field: a spread in front of others is copied slowly, and there are many quotations.
      kind: quotation.kind,
      where: quotation.where,
      spans: quotation.spans,
      marked: quotation.marked,
      id: ids[n] as string,
      text: quotedText(stretches[n] as readonly Stretch[]),
      attribution: attributed.attributions[n] as Attribution,
      said: said[n] ?? null,
      repeats: typeof original === 'number' ? (ids[original] as string) : null,
      echo: null,
      because: null,
    };
  });
  const { quotations: corrected, unfit } = correct(read, sidecar?.corrections ?? []);
  const correctionProblems = unfit.map((n) => unfitCorrection(n, sidecar, placeOf ?? placeUnknown(source)));
  const quotations = markEchoes(corrected);
  // A date that the sidecar settles is no longer the text's problem.
  const dateFindings = sidecar?.published
    ? dates.findings.filter((f) => f.severity === 'warning' && f.code !== 'uncertain-date')
    : dates.findings;
  const headline = settledBy(sidecar?.headline, anatomy.headline);
  const findings: Finding[] = [
    ...findMissing(source, { headline, published, dates, firstSentence: firstSentenceOf(text, anatomy) }),
    ...anatomyFindings,
    ...dateFindings,
    ...found.findings,
    ...attributed.findings,
  ];
  return {
    source,
    anatomy,
    dates,
    headline,
    standfirst: settledBy(sidecar?.standfirst, anatomy.standfirst),
    bylines: sidecar?.bylines?.map((name) => ({ name })) ?? anatomy.bylines,
    publisher: settledBy(sidecar?.publisher, anatomy.publisher?.value ?? null),
    url: sidecar?.url ?? null,
    published,
    updated: updatedOf(dates),
    quotations,
    problems: [...findings.map(locator(source.file, text)), ...correctionProblems],
  };
}

/** The sidecar's value, which may be that there is none; where it gives nothing, what was read. */
const settledBy = (settled: string | null | undefined, read: string | null): string | null =>
  settled === undefined ? read : settled;

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
    evidence: sidecar.evidence ?? null,
  };
}

function updatedOf({ updated }: DateReading): Updated | null {
  return updated && { date: updated.date, rule: updated.rule, line: updated.line, evidence: updated.words };
}

/** The words with which the story opens, to be offered as a headline. */
function firstSentenceOf(text: string, { paragraphs }: Anatomy): string | null {
  const first = paragraphs.find(({ where }) => where === 'body');
  if (first === undefined) return null;
  const words = unwrap(text.slice(first.start, Math.min(first.end, first.start + 600)));
  return /^.{20,}?[.!?][”’"']?(?=\s|$)/u.exec(words)?.[0] ?? words;
}

/** The stretches of a quotation as printed, a space for a line break inside a hard-wrapped paragraph. */
function stretchesOf(text: string, paragraphs: readonly Paragraph[], quotation: Quotation): readonly Stretch[] {
  let paragraph = -1;
  return quotation.spans.map((span) => {
    const at = paragraphAt(paragraphs, span.start);
    const opensParagraph = at !== paragraph;
    paragraph = at;
    return { words: unwrap(text.slice(span.start, span.end)), opensParagraph };
  });
}

/**
 * An id for each quotation, from the article's name and the quotation's words alone: it stays the same whatever is
 * added, moved or re-read around it. The same words a second time in one article are told apart by their number.
 */
function quotationIds(name: string, words: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const met = new Map<string, number>();
  return words.map((text) => {
    const key = `${name}\n${text.replace(/\s+/gu, ' ').trim()}`;
    for (let nth = (met.get(key) ?? 0) + 1; ; nth++) {
      met.set(key, nth);
      const id = `q-${hash('sha256', nth === 1 ? key : `${key}\n${nth}`).slice(0, 8)}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  });
}

/** Takes a person's corrections. `unfit` numbers those that fit no quotation: none is lost in silence. */
function correct(
  quotations: readonly ReadQuotation[],
  corrections: readonly Correction[],
): { readonly quotations: readonly ReadQuotation[]; readonly unfit: readonly number[] } {
  const byId = new Map(corrections.map((correction) => [correction.quotation, correction]));
  const ids = new Set(quotations.map((q) => q.id));
  const unfit = [...corrections.keys()].filter((n) => !ids.has(corrections[n]?.quotation ?? ''));
  const corrected = quotations
    .filter((quotation) => !byId.get(quotation.id)?.drop)
    .map((quotation) => {
      const correction = byId.get(quotation.id);
      return correction ? applyCorrection(quotation, correction) : quotation;
    });
  return { quotations: corrected, unfit };
}

/** Where something in a sidecar or a list stands: the name before its colon, or its dash. */
export type PlaceOf = (path: readonly PropertyKey[]) => {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
};

const placeUnknown =
  (source: Source): PlaceOf =>
  () => ({ file: source.file.replace(/\.txt$/i, '.yaml'), line: null, column: null });

function unfitCorrection(n: number, sidecar: Sidecar | null, placeOf: PlaceOf): Problem {
  const { quotation, because } = sidecar?.corrections?.[n] ?? { quotation: '' };
  const message =
    `This corrects quotation ${quotation}, which the article does not have${because ? ` (“${because}”)` : ''}. ` +
    'Find the quotation’s new id with `npm run inspect`, or take the correction out.';
  return { code: 'correction-fits-nothing', severity: 'error', message, ...placeOf(['corrections', n]) };
}

function applyCorrection(quotation: ReadQuotation, correction: Correction): ReadQuotation {
  const attribution: Attribution =
    correction.speaker === undefined
      ? quotation.attribution
      : correction.speaker === null
        ? { kind: 'unattributed', why: 'corrected by the sidecar', candidate: null }
        : {
            kind: 'attributed',
            speaker: speakerNamed(correction.speaker),
            cue: quotation.attribution.kind === 'attributed' ? quotation.attribution.cue : null,
            mention: null,
            how: 'sidecar',
            confidence: 1,
          };
  return {
    ...quotation,
    attribution,
    said: correction.said ? { date: correction.said, basis: 'stated' } : quotation.said,
    because: correction.because ?? 'corrected in the sidecar',
  };
}

export const speakerNamed = (name: string): Speaker => ({ id: slugOf(name), name, kind: kindOfSpeaker(name) });
