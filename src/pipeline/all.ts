import type { KnownSpeaker, Problem } from '../domain.ts';
import { memoizeFor, memoizeLast } from '../memoize.ts';
import { compare, hasErrors, locator, sortProblems } from '../problems.ts';
import { withPrintedApostrophes } from './apostrophes.ts';
import { type Appearance, identify } from './attribution/identity.ts';
import type { Corpus, CorpusArticle } from './corpus.ts';
import { type Corrected, unknownSpeakers } from './corrections/speakers.ts';
import { checkKnown, checkLines, checkPublished } from './curated.ts';
import { type PlaceOf, type Reading, readArticle, type Settings, type Source, sidecarOf } from './index.ts';
import { emptyLedger, findRenamed, keepFeedIds, type Ledger, type PublishedArticle, publish } from './ledger/index.ts';
import { keepIds } from './ledger/kept-ids.ts';
import { keptPlaceOf, placeOf, surroundingsOf } from './ledger/surroundings.ts';
import { type OwnFile, ownAddress, ownQuotation, writeOwn } from './own-words.ts';
import { idOfWords } from './quotation-ids.ts';
import { type Memory, noMemory } from './remembered.ts';
import { speakerNamed } from './speaker-named.ts';
import {
  type DraftArticle,
  type OwnArticle,
  ownDraft,
  ownSpeaker,
  ownUnderFirstNames,
  type SpeakerOf,
  statementsIn,
  toPublish,
} from './to-publish.ts';
import { addressOf, type Entry, writeEntry } from './writing/entry.ts';

export type { Entry } from './writing/entry.ts';

export interface CorpusReading {
  readonly readings: readonly Reading[];
  /** The same with what their sidecars say; `source` bears the name of today, a reading that under which it was first published. */
  readonly articles: readonly (Corrected & Pick<CorpusArticle, 'source'>)[];
  /** A speaker as all articles together know them. */
  readonly speakerOf: SpeakerOf;
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
  const settings = settingsOf(corpus);
  const before = corpus.ledger ?? emptyLedger;
  const { kept, shelved, withdrawn } = sorted(corpus.articles);
  const held = [...shelved, ...withdrawn];
  const { readings, nameOf } = readUnderFirstNames(kept, held, corpus.own ?? [], before, settings, memory);
  const own = ownUnderFirstNames(corpus.own ?? [], settings.publishers, nameOf);
  const identity = identifySpeakers(readings, corpus.known, own);
  const speakerOf = withPrintedApostrophes(identity.speakerOf, readings, corpus.known);
  const articles = readings.map((reading, n) => ({ ...(kept[n] as (typeof kept)[number]), reading }));
  const drafts = articles.flatMap((article) => {
    const address = addressOf(article.reading);
    return address ? [{ ...article, address }] : [];
  });
  const ownDrafts = own.map((file) => ownDraft(file, before, speakerOf));
  const published = publish(
    before,
    [...drafts.map((draft) => toPublish(draft, before, settings, speakerOf)), ...ownDrafts],
    withdrawn.map(({ source, sidecar }) => ({
      name: nameOf(source.name),
      file: source.name,
      because: sidecar?.withdrawn ?? '',
    })),
    corpus.today,
  );
  const ledger = keepFeedIds(published, [
    ...drafts.map(({ reading }) => statementsIn(reading, speakerOf)),
    ...ownDrafts.map(({ name, date, quotations }) =>
      quotations.map((said) => ({ name, ...said, said: date, published: date })),
    ),
  ]);
  const entries = writeEntries(drafts, own, ledger, speakerOf, memory);
  const leftOut = leftOutOf(shelved, readings, entries);
  const renamed = renamedArticles(corpus, before, nameOf);
  const problems = [
    ...offerSidecars(corpus.problems, renamed),
    ...articles.flatMap(({ reading, wrong }) => withoutAsked(reading.problems, wrong ?? [])),
    ...identity.problems,
    ...checkSpeakers(corpus, articles),
    ...articles.flatMap((article) => [...checkPublished(article, corpus.today), ...checkLines(article)]),
    ...shelved.map(({ source, placeOf }) => shelvedProblem(source, placeOf ?? null)),
    ...missing(before, corpus, nameOf),
    ...(entries.length === 0 && withdrawn.length === 0 ? leftOut.slice(0, 1).map(nothingToPublish) : []),
  ];
  return {
    readings,
    articles,
    speakerOf,
    entries,
    leftOut,
    ledger,
    renamed,
    problems: sortProblems(withoutFollowing(problems)),
  };
}

/** What of a folder's settings reading an article takes. */
const settingsOf = ({ known, publishers = [], timeline, today }: Corpus) => ({
  known,
  publishers,
  dates: { order: timeline.dates, today },
  sure: timeline.sure,
});

/** Articles by what becomes of them: they are read, lie on the shelf as drafts, or are taken down. */
function sorted(articles: Corpus['articles']): Readonly<Record<'kept' | 'shelved' | 'withdrawn', Corpus['articles']>> {
  const isWithdrawn = ({ sidecar }: CorpusArticle) => sidecar?.withdrawn !== undefined;
  const standing = articles.filter((article) => !isWithdrawn(article));
  return {
    kept: standing.filter(({ sidecar }) => sidecar?.draft !== true),
    shelved: standing.filter(({ sidecar }) => sidecar?.draft === true),
    withdrawn: articles.filter(isWithdrawn),
  };
}

/** The entries of all that is published, in order of their addresses. */
function writeEntries(
  drafts: readonly DraftArticle[],
  own: readonly OwnArticle[],
  ledger: Ledger,
  speakerOf: SpeakerOf,
  memory: Memory,
): readonly Entry[] {
  const entries = drafts.flatMap(({ reading, picture }) => {
    const { name } = reading.source;
    const record = ledger.articles[name];
    const entry = record && writeEntry(reading, speakerOf, record, picture ?? null, memory.get(name)?.entry);
    return entry ? [entry] : [];
  });
  const ownEntries = own.flatMap((file) => {
    const record = ledger.articles[file.name];
    return record ? [writeOwn(file, ownSpeaker(file, speakerOf), record)] : [];
  });
  return [...entries, ...ownEntries].sort((a, b) => compare(a.id, b.id));
}

/** What is kept out of the site, and why. */
function leftOutOf(
  shelved: Corpus['articles'],
  readings: readonly Reading[],
  entries: readonly Entry[],
): CorpusReading['leftOut'] {
  const written = new Set(entries.map(({ file }) => file));
  return [
    ...shelved.map(({ source }) => ({ file: source.file, why: 'a draft' })),
    ...readings
      .filter(({ source }) => !written.has(source.file))
      .map((reading) => ({ file: reading.source.file, why: lackOf(reading) })),
  ];
}

/** What is amiss with `people.yaml`, and with the speakers whom corrections name. */
function checkSpeakers(corpus: Corpus, articles: CorpusReading['articles']): readonly Problem[] {
  const { known, placeOfKnown = null, fileOfKnown } = corpus;
  // Where the list of people cannot be read, nobody is known, and that is no fault of a correction.
  const unread = known.length === 0 && hasErrors(corpus.problems.filter(({ file }) => file === fileOfKnown));
  return [...(unread ? [] : unknownSpeakers(articles, known)), ...checkKnown(known, placeOfKnown, fileOfKnown)];
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

/** A site of nothing would take the place of a good one. */
function nothingToPublish({ file }: CorpusReading['leftOut'][number]): Problem {
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
        return { name: file.name, address: `${day}-${slug}`, said: said === null ? [] : [said], isOwn: true };
      }),
      ...read.map(toCompare),
      ...held.map((article) => ({
        ...toCompare(readOne(article)),
        isWithdrawn: article.sidecar?.withdrawn !== undefined,
      })),
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

/** What of an article read now is compared with what was published. */
const toCompare = memoizeFor((reading: Reading) => {
  const { source, anatomy, quotations } = reading;
  const address = addressOf(reading);
  return {
    name: source.name,
    address: address && `${address.day}-${address.slug}`,
    said: quotations.map(({ text, marked }) => ({
      text,
      place: () => keptPlaceOf(source.text, anatomy.paragraphs, marked),
    })),
    text: source.text,
    ids: new Set(quotations.map(({ id }) => id)),
    idsUnder: (name: string) => idsUnder(name, reading),
  };
});

/** The ids that the quotations of an article have under another name, as far as their words alone give them. */
const idsUnder = (name: string, { source, quotations }: Reading): readonly string[] =>
  quotations.map(({ spans }) =>
    idOfWords(name, spans.map(({ start, end }) => source.text.slice(start, end)).join(' ')),
  );

/** An article that was read by itself, its quotations with the ids that they were published with. */
const asPublished = memoizeLast((reading: Reading, published: PublishedArticle): Reading => {
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
});

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

/** Whom an article quotes, each once, with how often. */
const appearancesIn = memoizeFor(({ source, quotations }: Reading): readonly Appearance[] => {
  const found = new Map<string, Appearance>();
  for (const { attribution } of quotations) {
    if (attribution.kind !== 'attributed') continue;
    const { speaker, how } = attribution;
    const isGiven = how === 'sidecar';
    const key = `${isGiven} ${speaker.name}`;
    const times = (found.get(key)?.times ?? 0) + 1;
    found.set(key, { article: source.file, speaker: found.get(key)?.speaker ?? speaker, isGiven, times });
  }
  return [...found.values()];
});

/** Says which speakers of all `readings` are one and the same, and what each is called. */
export function identifySpeakers(
  readings: readonly Reading[],
  known: readonly KnownSpeaker[],
  own: readonly OwnFile[] = [],
): { readonly speakerOf: SpeakerOf; readonly problems: readonly Problem[] } {
  const appearances = readings.flatMap(appearancesIn);
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
