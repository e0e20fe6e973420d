import type { KnownPublisher, KnownSpeaker, Picture, Problem, Speaker } from '../domain.ts';
import { compare, hasErrors, locator, sortProblems } from '../problems.ts';
import type { Sidecar, Timeline } from '../schema.ts';
import { withPrintedApostrophes } from './apostrophes.ts';
import { tellsOfLines } from './article/hints.ts';
import { readAnatomy } from './article/index.ts';
import { publisherCalled } from './article/publisher.ts';
import { identify } from './attribution/identity.ts';
import { noReason } from './corrections/finding.ts';
import { type Corrected, unknownSpeakers } from './corrections/speakers.ts';
import { checkKnown, checkLines, checkPublished } from './curated.ts';
import { readDates } from './dates/index.ts';
import { type PlaceOf, type Reading, readArticle, type Settings, type Source, sidecarOf } from './index.ts';
import {
  emptyLedger,
  findRenamed,
  firstWords,
  keepFeedIds,
  type Ledger,
  type PublishedArticle,
  publish,
  type StatementToPublish,
} from './ledger/index.ts';
import { keepIds } from './ledger/kept-ids.ts';
import { keptPlaceOf, placeOf, surroundingsOf } from './ledger/surroundings.ts';
import { type OwnFile, ownAddress, ownDate, ownQuotation, writeOwn } from './own-words.ts';
import { type Memory, noMemory } from './remembered.ts';
import { speakerNamed } from './speaker-named.ts';
import { addressOf, type Entry, writeEntry } from './writing/entry.ts';

export type { Entry } from './writing/entry.ts';

/** An article with its sidecar, and where in the sidecar's file a value stands. */
export interface CorpusArticle {
  readonly source: Source;
  readonly sidecar: Sidecar | null;
  readonly placeOf?: PlaceOf | null;
  /** What the sidecar gives and nobody can use: its own message says so, and nothing else need ask for it. */
  readonly wrong?: readonly string[];
  readonly picture?: Picture | null;
}

/** A folder of articles, as read from disk. */
export interface Corpus {
  readonly articles: readonly CorpusArticle[];
  readonly known: readonly KnownSpeaker[];
  /** What the curator wrote herself. */
  readonly own?: readonly OwnFile[];
  /** The papers of `publishers.yaml`; absent where there are none. */
  readonly publishers?: readonly KnownPublisher[];
  readonly timeline: Timeline;
  /** What was published where; a folder that was never published has none. */
  readonly ledger?: Ledger;
  /** Today, as `YYYY-MM-DD`: kept beside what is taken down. */
  readonly today: string;
  /** Where in `people.yaml` a value stands. */
  readonly placeOfKnown?: PlaceOf | null;
  /** How messages name `people.yaml`. */
  readonly fileOfKnown?: string;
  readonly problems: readonly Problem[];
}

export interface CorpusReading {
  readonly readings: readonly Reading[];
  /** The same with what their sidecars say; `source` bears the name of today, a reading that under which it was first published. */
  readonly articles: readonly (Corrected & Pick<CorpusArticle, 'source'>)[];
  /** A speaker as all articles together know them. */
  readonly speakerOf: (speaker: Speaker) => Speaker;
  /** In order of time, then of address. An article that is left out has none. */
  readonly entries: readonly Entry[];
  /** Articles that are kept out of the site, and what each waits for. */
  readonly leftOut: readonly { readonly file: string; readonly why: string }[];
  /** What is published where from now on, to be kept beside the articles once the entries are written. */
  readonly ledger: Ledger;
  /** Articles without a sidecar whose file had another name when it was published. */
  readonly renamed: readonly { readonly name: string; readonly before: string; readonly file: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Reads all articles and writes their entries, with one name for one speaker throughout. All problems come at once. What
 * `memory` holds is not read again.
 */
export function readAll(corpus: Corpus, memory: Memory = noMemory): CorpusReading {
  const settings = {
    known: corpus.known,
    publishers: corpus.publishers ?? [],
    dates: { order: corpus.timeline.dates, today: corpus.today },
    sure: corpus.timeline.sure,
  };
  const before = corpus.ledger ?? emptyLedger;
  const withdrawn = corpus.articles.flatMap(({ source, sidecar }) =>
    sidecar?.withdrawn === undefined ? [] : [{ file: source.name, because: sidecar.withdrawn }],
  );
  const shelved = corpus.articles.filter(({ sidecar }) => sidecar?.draft === true && sidecar.withdrawn === undefined);
  const kept = corpus.articles.filter(({ sidecar }) => sidecar?.withdrawn === undefined && sidecar?.draft !== true);
  const held = corpus.articles.filter(({ sidecar }) => sidecar?.withdrawn !== undefined || sidecar?.draft === true);
  const ownFiles = corpus.own ?? [];
  const { readings, nameOf } = readUnderFirstNames(kept, held, ownFiles, before, settings, memory);
  const own = ownFiles.map((file) => {
    const paper = file.words.publisher ? publisherCalled(file.words.publisher, settings.publishers) : undefined;
    const words = paper ? { ...file.words, publisher: paper.name } : file.words;
    return { ...file, words, name: nameOf(file.name) };
  });
  const identity = identifySpeakers(readings, corpus.known, own);
  const speakerOf = withPrintedApostrophes(identity.speakerOf, readings, corpus.known);
  const corrected = readings.map((reading, n) => ({ ...(kept[n] as (typeof kept)[number]), reading }));
  const renamed = renamedArticles(corpus, before, nameOf);
  const problems = [
    ...offerSidecars(corpus.problems, renamed),
    ...readings.flatMap((reading, n) => withoutAsked(reading.problems, kept[n]?.wrong ?? [])),
    ...identity.problems,
    // Where the list of people cannot be read, nobody is known, and that is no fault of a correction.
    ...(corpus.known.length === 0 && hasErrors(corpus.problems.filter(({ file }) => file === corpus.fileOfKnown))
      ? []
      : unknownSpeakers(corrected, corpus.known)),
    ...checkKnown(corpus.known, corpus.placeOfKnown ?? null, corpus.fileOfKnown),
    ...corrected.flatMap((article) => [...checkPublished(article, corpus.today), ...checkLines(article)]),
    ...shelved.map(({ source, placeOf }) => shelvedProblem(source, placeOf ?? null)),
  ];
  const drafts = readings.flatMap((reading, n) => {
    const address = addressOf(reading);
    const article = kept[n];
    return address && article ? [{ reading, address, article }] : [];
  });
  const ownSpeaker = ({ words }: OwnFile) =>
    words.speaker === undefined ? null : speakerOf(speakerNamed(words.speaker));
  const ownSaid = (file: OwnFile) => ownQuotation(file, before.articles[file.name] ?? null);
  const ownToPublish = own.map((file, n) => {
    const said = ownSaid(file);
    const speaker = ownSpeaker(file)?.id ?? null;
    return {
      name: file.name,
      file: ownFiles[n]?.name ?? file.name,
      ...ownAddress(file),
      date: ownDate(file),
      asked: null,
      quotations: said === null ? [] : [{ ...said, speaker }],
    };
  });
  const published = publish(
    before,
    [
      ...drafts.map(({ reading, address, article }) => ({
        name: reading.source.name,
        file: article.source.name,
        ...address,
        asked: article.sidecar?.slug ?? null,
        corrected: correctedIn(reading),
        settled: settledIn(article, reading, before.articles[reading.source.name] === undefined ? settings : null),
        quotations: reading.quotations.map(({ id, text, attribution, where, repeats, absorbed, marked }) => {
          // Only these have a place on their speaker's page, whose address is to be kept.
          const shown =
            (where === 'body' || where === 'caption') && repeats === null && attribution.kind === 'attributed';
          const place = () => keptPlaceOf(reading.source.text, reading.anatomy.paragraphs, marked);
          return { id, text, absorbed, place, speaker: shown ? speakerOf(attribution.speaker).id : null };
        }),
      })),
      ...ownToPublish,
    ],
    withdrawn.map(({ file, because }) => ({ name: nameOf(file), because })),
    corpus.today,
  );
  const ledger = keepFeedIds(published, [
    ...drafts.flatMap(({ reading }) => statementsIn(reading, speakerOf)),
    ...ownToPublish.flatMap(({ name, date, quotations }) =>
      quotations.map((said) => ({ name, ...said, said: date, published: date })),
    ),
  ]);
  const entries = drafts.flatMap(({ reading, article }) => {
    const record = ledger.articles[reading.source.name];
    const entry =
      record && writeEntry(reading, speakerOf, record, article.picture ?? null, memory.get(reading.source.name)?.entry);
    return entry ? [entry] : [];
  });
  for (const file of own) {
    const record = ledger.articles[file.name];
    if (record) entries.push(writeOwn(file, ownSaid(file), ownSpeaker(file), record));
  }
  entries.sort((a, b) => compare(a.id, b.id));
  problems.push(...missing(before, corpus, nameOf));
  const written = new Set(entries.map(({ file }) => file));
  const leftOut = [
    ...shelved.map(({ source }) => ({ file: source.file, why: 'a draft' })),
    ...readings
      .filter(({ source }) => !written.has(source.file))
      .map((reading) => ({ file: reading.source.file, why: lackOf(reading) })),
  ];
  const [first] = leftOut;
  if (entries.length === 0 && first !== undefined && withdrawn.length === 0)
    problems.push(nothingToPublish(first.file));
  return {
    readings,
    articles: corrected,
    speakerOf,
    entries,
    leftOut,
    ledger,
    renamed,
    problems: sortProblems(withoutFollowing(problems)),
  };
}

/** Without asking for what the sidecar gives, though wrongly. */
function withoutAsked(problems: readonly Problem[], wrong: readonly string[]): readonly Problem[] {
  const asksFor: Readonly<Record<string, string>> = { 'no-date': 'published', 'no-headline': 'headline' };
  return problems.filter(({ code }) => !wrong.includes(asksFor[code] ?? ''));
}

/** Without what comes of a value that ends at a “#”: what is left of it is nobody's name. */
function withoutFollowing(problems: readonly Problem[]): readonly Problem[] {
  const cut = new Set(problems.filter(({ code }) => code === 'cut-value').map(({ file, line }) => `${file}:${line}`));
  return problems.filter(
    ({ code, severity, file, line }) => code === 'cut-value' || severity === 'error' || !cut.has(`${file}:${line}`),
  );
}

/** Why an article has no entry, in short. */
function lackOf({ source, headline, overfull }: Reading): string {
  if (source.text.trim() === '') return 'no words';
  if (overfull) return 'too many quotations';
  return headline === null ? 'no headline' : 'no date';
}

/** The statements of an article that others may print as well. */
function statementsIn(reading: Reading, speakerOf: CorpusReading['speakerOf']): readonly StatementToPublish[] {
  const { source, published, quotations } = reading;
  return quotations.flatMap(({ id, text, where, kind, repeats, apart, attribution, said }) => {
    const isShown = (where === 'body' || where === 'caption') && repeats === null;
    if (!isShown || kind !== 'statement' || attribution.kind !== 'attributed' || published === null) return [];
    const speaker = speakerOf(attribution.speaker).id;
    const day = published.date;
    return [{ name: source.name, id, text, speaker, said: said?.date ?? day, published: day, apart }];
  });
}

/** What a curator corrected in an article, by quotation. */
function correctedIn({
  quotations,
  dropped,
}: Reading): NonNullable<Parameters<typeof publish>[1][number]['corrected']> {
  const reason = (because: string | null) => (because === noReason ? null : because);
  return Object.fromEntries([
    ...quotations
      .filter(({ because }) => because !== null)
      .map(({ id, settled, because }) => [id, { what: settled, because: reason(because) }] as const),
    ...dropped.map(({ id, because }) => [id, { what: ['drop'], because: reason(because) }] as const),
  ]);
}

/**
 * What of the head a sidecar gives, in short; of a day it says why. With `settings`, of an article that was never published, each
 * is told to stand in the place of what the text would have been read as, where that is another thing.
 */
function settledIn(
  { source, sidecar }: CorpusArticle,
  reading: Reading,
  settings: Settings | null,
): NonNullable<Parameters<typeof publish>[1][number]['settled']> {
  const fields = ['headline', 'standfirst', 'bylines', 'publisher', 'published'] as const;
  const given = fields.filter((field) => sidecar?.[field] !== undefined);
  const read = settings === null || given.length === 0 ? null : headOf(source, sidecar, reading, settings);
  return Object.fromEntries(
    given.map((field) => {
      const is = firstWords([sidecar?.[field] ?? ''].flat().join(', '));
      const was = read === null ? '' : firstWords(read[field]);
      const because = field === 'published' ? (sidecar?.evidence ?? null) : null;
      return [field, { is, because, instead: was !== '' && was !== is }] as const;
    }),
  );
}

/**
 * The head of an article as it is read without its sidecar; what was not found is empty. Where the sidecar moves no line, the
 * article was read so.
 */
function headOf({ name, text }: Source, sidecar: Sidecar | null, reading: Reading, settings: Settings) {
  const moved = tellsOfLines(sidecar);
  const anatomy = moved
    ? readAnatomy(text, { name, sidecar: null, publishers: settings.publishers ?? [] }).anatomy
    : reading.anatomy;
  const dates = moved ? readDates(text, anatomy, settings.dates) : reading.dates;
  return {
    headline: anatomy.headline ?? '',
    standfirst: anatomy.standfirst ?? '',
    bylines: anatomy.bylines.map((byline) => byline.name).join(', '),
    publisher: anatomy.publisher?.value ?? '',
    published: dates.published?.date ?? '',
  };
}

/** A site of nothing would take the place of a good one. */
function nothingToPublish(file: string): Problem {
  const message =
    'No article of this folder can be published yet. Settle what the messages above ask for, for one of them at least.';
  return { code: 'nothing-to-publish', severity: 'error', file, line: null, column: null, message };
}

function shelvedProblem(source: Source, placeOf: PlaceOf | null): Problem {
  const message = 'This article is a draft, so it is left out. Take the line out to publish it.';
  const place = placeOf?.(['draft']) ?? { line: null, column: null };
  return { code: 'draft', severity: 'warning', file: sidecarOf(source), ...place, message };
}

/**
 * Reads each article under the name it was first published with, so that its quotations keep their ids where its file
 * was renamed. `held` are those that are not published now. `nameOf` gives that name for a name of today.
 */
function readUnderFirstNames(
  articles: Corpus['articles'],
  held: Corpus['articles'],
  own: readonly OwnFile[],
  ledger: Ledger,
  settings: Settings,
  memory: Memory,
): { readonly readings: readonly Reading[]; readonly nameOf: (file: string) => string } {
  const publishedAs = new Map(
    Object.entries(ledger.articles).map(([name, record]) => [record.file ?? name, record] as const),
  );
  const readOne = ({ source, sidecar, placeOf = null }: CorpusArticle): Reading => {
    const published = publishedAs.get(source.name) ?? null;
    const remembered = memory.get(source.name)?.reading;
    if (remembered) return published === null ? remembered : asPublished(remembered, published);
    return readArticle(source, sidecar, settings, { published, placeOf });
  };
  const read = articles.map(readOne);
  const renamed = findRenamed(
    ledger,
    // What is taken down or kept back has its address under its first name too.
    [
      ...own.map((file) => {
        const { day, slug } = ownAddress(file);
        const said = ownQuotation(file, null);
        return { name: file.name, address: `${day}-${slug}`, texts: said === null ? [] : [said.text], isOwn: true };
      }),
      ...[...read, ...held.map(readOne)].map((reading) => {
        const address = addressOf(reading);
        return {
          name: reading.source.name,
          address: address && `${address.day}-${address.slug}`,
          texts: reading.quotations.map(({ text }) => text),
          text: reading.source.text,
          ids: new Set(reading.quotations.map(({ id }) => id)),
        };
      }),
    ],
  );
  const nameOf = (file: string): string => renamed.get(file) ?? file;
  const readings = read.map((reading, n) => {
    const article = articles[n];
    const name = nameOf(reading.source.name);
    const published = ledger.articles[name] ?? null;
    const isReadSo = name === reading.source.name && published === (publishedAs.get(name) ?? null);
    if (!article || isReadSo) return reading;
    return readArticle({ ...article.source, name }, article.sidecar, settings, {
      published,
      placeOf: article.placeOf ?? null,
    });
  });
  return { readings, nameOf };
}

/** An article that was read by itself, its quotations with the ids that they were published with. */
function asPublished(reading: Reading, published: PublishedArticle): Reading {
  const { source, anatomy, quotations } = reading;
  const ids = keepIds(
    quotations.map(({ id, text, marked }) => ({
      id,
      text,
      place: () => placeOf(surroundingsOf(source.text, anatomy.paragraphs, marked)),
    })),
    published,
  );
  if (ids.every((id, n) => id === quotations[n]?.id)) return reading;
  const now = new Map(quotations.map(({ id }, n) => [id, ids[n] as string]));
  const renamed = (id: string | null): string | null => (id === null ? null : (now.get(id) ?? id));
  return {
    ...reading,
    quotations: quotations.map((quotation) => ({
      ...quotation,
      id: now.get(quotation.id) ?? quotation.id,
      repeats: renamed(quotation.repeats),
      echo: renamed(quotation.echo),
    })),
  };
}

/** Articles without a sidecar whose file had another name when it was published. */
function renamedArticles(
  { articles }: Corpus,
  ledger: Ledger,
  nameOf: (file: string) => string,
): CorpusReading['renamed'] {
  return articles.flatMap(({ source, sidecar }) => {
    const first = nameOf(source.name);
    const before = ledger.articles[first]?.file ?? first;
    return sidecar === null && before !== source.name ? [{ name: source.name, before, file: source.file }] : [];
  });
}

/** The problems of reading the folder; to a sidecar that lost its article is added where that went, if it was renamed. */
function offerSidecars(problems: readonly Problem[], renamed: CorpusReading['renamed']): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.code !== 'sidecar-without-article') return problem;
    const now = renamed.find(({ name, before, file }) => {
      const path = file.replace(/\.[^./\\]*$/, '');
      const folder = path.slice(0, path.length - name.replace(/#\d+$/, '').length);
      return problem.file.replaceAll('\\', '/') === `${folder}${before}.yaml`.replaceAll('\\', '/');
    });
    if (!now) return problem;
    const message = `${problem.message} The article is today's ${now.file}: “npm run settle” renames the sidecar after it.`;
    return { ...problem, message };
  });
}

/** Articles that were published and are neither in the folder nor withdrawn: a file deleted by mistake is asked about. */
function missing(ledger: Ledger, { articles, own = [] }: Corpus, nameOf: (file: string) => string): readonly Problem[] {
  const here = new Set([...articles.map(({ source }) => nameOf(source.name)), ...own.map(({ name }) => nameOf(name))]);
  return Object.entries(ledger.articles)
    .filter(([name, record]) => !here.has(name) && !record.withdrawn)
    .map(([name, record]): Problem => {
      const file = record.file ?? name;
      const message =
        `${file} was published at /articles/${record.address}/ and is not in the folder any more; its ` +
        `address will say that it is gone. Put the file back, or keep ${file}.yaml with “withdrawn: <reason>”.`;
      return {
        code: 'published-article-gone',
        severity: 'warning',
        file: 'addresses.json',
        line: null,
        column: null,
        message,
      };
    });
}

/** Says which speakers of all `readings` are one and the same, and what each is called. */
export function identifySpeakers(
  readings: readonly Reading[],
  known: readonly KnownSpeaker[],
  own: readonly OwnFile[] = [],
): { readonly speakerOf: (speaker: Speaker) => Speaker; readonly problems: readonly Problem[] } {
  const appearances = readings.flatMap((reading) =>
    reading.quotations.flatMap(({ attribution }) =>
      attribution.kind === 'attributed' ? [{ article: reading.source.file, speaker: attribution.speaker }] : [],
    ),
  );
  const { find, findings } = identify(
    [
      ...appearances,
      ...own.flatMap(({ file, words }) =>
        words.speaker === undefined ? [] : [{ article: file, speaker: speakerNamed(words.speaker) }],
      ),
    ],
    known,
  );
  return { speakerOf: find, problems: findings.map((finding) => locator(finding.article, '')(finding)) };
}
