import type { KnownSpeaker, Problem, Speaker } from '../domain.ts';
import { compare, locate, sortProblems } from '../problems.ts';
import type { Sidecar, Timeline } from '../schema.ts';
import { identify } from './attribution/identity.ts';
import { type Reading, readArticle, type Source } from './index.ts';
import { type Entry, writeEntry } from './writing/entry.ts';

export type { Entry } from './writing/entry.ts';

/** A folder of articles, as read from disk. */
export interface Corpus {
  readonly articles: readonly { readonly source: Source; readonly sidecar: Sidecar | null }[];
  readonly known: readonly KnownSpeaker[];
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}

export interface CorpusReading {
  readonly readings: readonly Reading[];
  /** In order of time, then of address. An article with an error has none. */
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Reads all articles and writes their entries, with one name for one speaker throughout. All problems come at once. */
export function readAll(corpus: Corpus): CorpusReading {
  const settings = { known: corpus.known, dates: { order: corpus.timeline.dates } };
  const readings = corpus.articles.map(({ source, sidecar }) => readArticle(source, sidecar, settings));
  const identity = identifySpeakers(readings, corpus.known);
  const problems = [...corpus.problems, ...readings.flatMap((reading) => reading.problems), ...identity.problems];
  const entries: Entry[] = [];
  for (const reading of readings) {
    const entry = writeEntry(reading, identity.speakerOf);
    if (entry) entries.push(entry);
  }
  entries.sort((a, b) => compare(a.id, b.id));
  problems.push(...sameAddress(entries));
  return { readings, entries, problems: sortProblems(problems) };
}

/** Says which speakers of all `readings` are one and the same, and what each is called. */
export function identifySpeakers(
  readings: readonly Reading[],
  known: readonly KnownSpeaker[],
): { readonly speakerOf: (speaker: Speaker) => Speaker; readonly problems: readonly Problem[] } {
  const appearances = readings.flatMap((reading) =>
    reading.quotations.flatMap(({ attribution }) =>
      attribution.kind === 'attributed' ? [{ article: reading.source.file, speaker: attribution.speaker }] : [],
    ),
  );
  const { find, findings } = identify(appearances, known);
  return { speakerOf: find, problems: findings.map((finding) => locate(finding, finding.article, '')) };
}

function sameAddress(entries: readonly Entry[]): readonly Problem[] {
  const byId = Map.groupBy(entries, (entry) => entry.id);
  return [...byId.entries()]
    .filter(([, same]) => same.length > 1)
    .flatMap(([id, same]) =>
      same.map((entry): Problem => {
        const others = same.filter((other) => other !== entry).map((other) => other.data.source);
        return {
          code: 'same-address',
          severity: 'error',
          file: entry.file,
          line: entry.headlineLine,
          column: null,
          message:
            `This article and ${others.join(', ')} share the headline and the day, so both would stand at /articles/${id}/. ` +
            'Take the duplicate out, or give one of them another “headline: …” in its sidecar.',
        };
      }),
    );
}
