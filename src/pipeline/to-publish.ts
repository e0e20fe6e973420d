import type { KnownPublisher, Speaker } from '../domain.ts';
import { memoizeLast } from '../memoize.ts';
import type { Sidecar } from '../schema.ts';
import { tellsOfLines } from './article/hints.ts';
import { readAnatomy } from './article/index.ts';
import { publisherCalled } from './article/publisher.ts';
import type { CorpusArticle } from './corpus.ts';
import { noReason } from './corrections/finding.ts';
import { readDates } from './dates/index.ts';
import type { Reading, Settings, Source } from './index.ts';
import { firstWords, type Ledger, type publish, type StatementToPublish } from './ledger/index.ts';
import { keptPlaceOf } from './ledger/surroundings.ts';
import { type OwnFile, ownAddress, ownDate, ownQuotation } from './own-words.ts';
import { speakerNamed } from './speaker-named.ts';
import { type SpeakersIn, speakersIn } from './speakers-in.ts';
import { addressOf } from './writing/entry.ts';

/** What is published of an article, and of what the curator wrote herself, as the ledger takes it. */

/** An article in the form in which it is published. */
type Publishable = Parameters<typeof publish>[1][number];

/** A speaker as all articles together know them. */
export type SpeakerOf = (speaker: Speaker) => Speaker;

/** What the curator wrote herself: `name` is that under which it was first published, `today` that of today. */
export type OwnArticle = OwnFile & { readonly today: string };

/** Her own files under the names they were first published with, and with the papers’ names as `publishers.yaml` has them. */
export function ownUnderFirstNames(
  own: readonly OwnFile[],
  publishers: readonly KnownPublisher[],
  nameOf: (name: string) => string,
): readonly OwnArticle[] {
  return own.map((file) => {
    const paper = file.words.publisher ? publisherCalled(file.words.publisher, publishers) : undefined;
    const words = paper ? { ...file.words, publisher: paper.name } : file.words;
    return { ...file, words, name: nameOf(file.name), today: file.name };
  });
}

export const ownSpeaker = ({ words }: OwnFile, speakerOf: SpeakerOf): Speaker | null =>
  words.speaker === undefined ? null : speakerOf(speakerNamed(words.speaker));

/** A file of the curator's own as it is published. */
export function ownDraft(file: OwnArticle, before: Ledger, speakerOf: SpeakerOf) {
  const said = ownQuotation(file, before.articles[file.name] ?? null);
  return {
    name: file.name,
    file: file.today,
    ...ownAddress(file),
    date: ownDate(file),
    asked: null,
    quotations: said === null ? [] : [{ ...said, speaker: ownSpeaker(file, speakerOf)?.id ?? null }],
  };
}

/** An article with all that a page needs of it. */
export type DraftArticle = CorpusArticle & {
  readonly reading: Reading;
  readonly address: NonNullable<ReturnType<typeof addressOf>>;
};

/** An article as it is published. */
export function toPublish(draft: DraftArticle, before: Ledger, settings: Settings, speakerOf: SpeakerOf): Publishable {
  const { reading, source, sidecar } = draft;
  const first = before.articles[reading.source.name] === undefined ? settings : null;
  return publishable(reading, speakersIn(reading, speakerOf), source, sidecar, first);
}

const publishable = memoizeLast(
  (
    reading: Reading,
    speakers: SpeakersIn,
    own: Source,
    sidecar: Sidecar | null,
    /** For an article that was never published. */
    settings: Settings | null,
  ): Publishable => {
    const { source, anatomy, quotations } = reading;
    return {
      name: source.name,
      file: own.name,
      ...(addressOf(reading) as DraftArticle['address']),
      asked: sidecar?.slug ?? null,
      corrected: correctedIn(reading),
      settled: settledIn({ source: own, sidecar }, reading, settings),
      quotations: quotations.map(({ id, text, where, repeats, absorbed, marked }, n) => {
        // Only these have a place on their speaker's page, whose address is to be kept.
        const shown = (where === 'body' || where === 'caption') && repeats === null;
        const place = () => keptPlaceOf(source.text, anatomy.paragraphs, marked);
        return { id, text, absorbed, place, speaker: (shown ? speakers[n]?.id : null) ?? null };
      }),
    };
  },
);

/** The statements of an article that others may print as well. */
export const statementsIn = (reading: Reading, speakerOf: SpeakerOf): readonly StatementToPublish[] =>
  statementsOf(reading, speakersIn(reading, speakerOf));

const statementsOf = memoizeLast((reading: Reading, speakers: SpeakersIn): readonly StatementToPublish[] => {
  const { source, published, quotations } = reading;
  return quotations.flatMap(({ id, text, where, kind, repeats, apart, said }, n) => {
    const isShown = (where === 'body' || where === 'caption') && repeats === null;
    const speaker = speakers[n] ?? null;
    if (!isShown || kind !== 'statement' || speaker === null || published === null) return [];
    const day = published.date;
    return [{ name: source.name, id, text, speaker: speaker.id, said: said?.date ?? day, published: day, apart }];
  });
});

/** What a curator corrected in an article, by quotation. */
function correctedIn({ quotations, dropped }: Reading): NonNullable<Publishable['corrected']> {
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
): NonNullable<Publishable['settled']> {
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
