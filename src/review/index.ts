import type { KnownPublisher, KnownSpeaker, Speaker } from '../domain.ts';
import { isUncertain, precisionOf } from '../edtf.ts';
import type { CorpusReading } from '../pipeline/all.ts';
import { doubtAbout, mentionOf, type Speaking, sharedSurnames } from '../pipeline/doubt.ts';
import { type Reading, type ReadQuotation, sidecarOf } from '../pipeline/index.ts';
import { locator } from '../problems.ts';
import type { Sidecar } from '../schema.ts';
import { findDoubles } from './doubles.ts';
import { asYaml, type Draft, type ReviewItem, type ReviewKind, reviewKey, reviewKinds } from './item.ts';
import { reviewPapers } from './papers.ts';
import { reviewPeople } from './people.ts';
import { flat, sentenceAround } from './sentence-around.ts';

export { type ReviewItem, type ReviewKind, reviewKinds } from './item.ts';

/**
 * What a curator should look at although nothing is wrong with the files: what was read with doubt, what was guessed, and
 * what is missing. Each item says what is doubted, where, in which sentence, and the lines that settle it.
 */

/**
 * Everything to look at, by article in the order of the folder, then what concerns people, and last what articles merely
 * lack: it is wrong on no page, and of hundreds it would hide the rest. `folder` is how it is shown.
 */
export function reviewOf(
  { articles, entries, speakerOf }: Pick<CorpusReading, 'articles' | 'entries' | 'speakerOf'>,
  settings: {
    readonly sure: number;
    readonly known: readonly KnownSpeaker[];
    readonly publishers: readonly KnownPublisher[];
    readonly folder: string;
  },
): readonly ReviewItem[] {
  const drafts = [
    ...articles.flatMap(({ reading, sidecar }) => reviewArticle(reading, sidecar, settings.sure, speakerOf)),
    ...findDoubles(articles, speakerOf, settings.known),
    ...reviewPeople(
      articles.map(({ reading }) => reading),
      entries.filter(({ data }) => data.own === 'source'),
      settings.known,
      settings.folder,
      speakerOf,
    ),
    ...reviewPapers(
      articles.map(({ reading }) => reading),
      settings.publishers,
      settings.folder,
    ),
  ];
  const order = Object.keys(reviewKinds);
  const today = new Map(articles.map(({ reading, source }) => [reading.source.name, source.name]));
  const places = new Map(articles.map(({ reading }, n) => [reading.source.name, n]));
  const placeOf = ({ article, kind }: Draft) =>
    article === null
      ? articles.length
      : (places.get(article) ?? 0) + (kind === 'publisher' || kind === 'address' ? articles.length + 1 : 0);
  return drafts
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        (a.line ?? 0) - (b.line ?? 0) ||
        order.indexOf(a.kind) - order.indexOf(b.kind) ||
        (a.about < b.about ? -1 : 1),
    )
    .map(({ about, around, ...item }) => ({
      // Known again under whatever name its file has.
      key: reviewKey(item.kind, item.article ?? '', about),
      ...item,
      article: item.article === null ? null : (today.get(item.article) ?? item.article),
      get around() {
        return around?.() ?? null;
      },
    }));
}

const headCodes = /^uncertain-/;
const markCodes = /-(?:quotation|mark)$|^(?:encoded|mismatched|unopened|unclosed)/;

function reviewArticle(
  reading: Reading,
  sidecar: Sidecar | null,
  sure: number,
  speakerOf: (speaker: Speaker) => Speaker,
): readonly Draft[] {
  const { source } = reading;
  const sidecarFile = sidecarOf(source);
  const item = (
    kind: ReviewKind,
    about: string,
    line: number | null,
    says: string,
    lines: readonly string[] = [],
  ): Draft => ({
    kind,
    about,
    file: source.file,
    article: source.name,
    line,
    says,
    around: null,
    settle: lines.length === 0 ? null : { file: sidecarFile, lines },
    quotation: null,
  });
  const drafts: Draft[] = [];
  for (const { code, message, line, settle } of reading.problems) {
    if (headCodes.test(code)) drafts.push(item('head', `${code} ${message}`, line, message, settle));
    else if (markCodes.test(code)) drafts.push(item('mark', `${code} ${message}`, line, message));
  }
  const { published } = reading;
  if (published !== null && sidecar?.published === undefined) {
    const loose = isUncertain(published.date) || precisionOf(published.date) !== 'day';
    if (published.basis === 'inferred' || loose) {
      const why = published.evidence === null ? published.rule : `${published.rule}: ${published.evidence}`;
      const says = `Published ${published.date}, ${published.basis === 'inferred' ? 'worked out from' : 'as printed'} ${why}.`;
      drafts.push(item('date', published.date, published.line, says, [`published: ${published.date}`, 'evidence: …']));
    }
  }
  if (reading.publisher === null && sidecar?.publisher === undefined) {
    drafts.push(item('publisher', '', null, 'No publisher was read.', ['publisher: … # or null where there is none']));
  }
  if (reading.url === null && sidecar?.url === undefined) {
    drafts.push(
      item('address', '', null, 'No address of the original is given.', ['url: … # or null where there is none']),
    );
  }
  const locate = locator(source.file, source.text);
  const surnames = sharedSurnames(reading.quotations.map(({ attribution }) => attribution));
  const speaking = { text: source.text, sure, surnames };
  for (const quotation of reading.quotations) {
    // What repeats words of the story is not counted again.
    if (quotation.repeats !== null) continue;
    const doubt = doubtOf(quotation, speaking, speakerOf);
    if (doubt === null) continue;
    const at = quotation.spans[0]?.start ?? 0;
    const { line } = locate({ code: '', severity: 'warning', at, message: '' });
    drafts.push({
      ...item(doubt.kind, `${quotation.id} ${doubt.key}`, line, `“${clip(flat(quotation.text), 160)}” ${doubt.says}`, [
        'corrections:',
        `  - {quotation: ${quotation.id}, ${doubt.correction}, because: …}`,
      ]),
      around: () => sentenceAround(source.text, reading.anatomy.paragraphs, quotation),
      quotation: quotation.id,
    });
  }
  return drafts;
}

interface Doubt {
  readonly kind: ReviewKind;
  readonly key: string;
  readonly says: string;
  readonly correction: string;
}

function doubtOf(quotation: ReadQuotation, speaking: Speaking, speakerOf: (speaker: Speaker) => Speaker): Doubt | null {
  const { attribution, kind, settled } = quotation;
  if (kind !== 'statement') {
    if (settled.includes('kind')) return null;
    const says = `is read as a ${kind}, and nobody’s words; if somebody said it`;
    return { kind: 'term', key: kind, says, correction: 'kind: statement, speaker: …' };
  }
  if (settled.includes('speaker')) return null;
  if (attribution.kind === 'unattributed') {
    const { candidate, why } = attribution;
    const says = `has no speaker: ${why}${candidate ? `; perhaps ${candidate.name}` : ''}`;
    return { kind: 'speaker', key: '', says, correction: `speaker: ${asYaml(candidate?.name ?? null)}` };
  }
  const doubt = doubtAbout(attribution, speaking);
  if (doubt === null) return null;
  const { how, confidence } = attribution;
  const { name } = speakerOf(attribution.speaker);
  const words = mentionOf(attribution, speaking.text);
  const named = words === null ? '' : `, named here as “${words}”`;
  const why = doubt === 'dialogue' ? `; others here are called ${words?.split(' ').at(-1)} too` : '';
  return {
    kind: doubt,
    key: name,
    says: `is given to ${name}${named}${why} (${how}, ${Math.round(confidence * 100)} %)`,
    correction: `speaker: ${asYaml(name)}`,
  };
}

const clip = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s\S*$/, '')} …`;
