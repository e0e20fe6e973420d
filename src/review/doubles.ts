import type { KnownSpeaker, Speaker } from '../domain.ts';
import { doublesOf, type Place, type Statement } from '../doubles.ts';
import type { CorpusReading } from '../pipeline/all.ts';
import { listedApart } from '../pipeline/attribution/known.ts';
import { type Reading, type ReadQuotation, sidecarOf } from '../pipeline/index.ts';
import { locator } from '../problems.ts';
import { mayBeOneName, withoutHabits } from './alike.ts';
import { asYaml, type Draft } from './item.ts';
import { flat, sentenceAround } from './sentence-around.ts';

/**
 * Articles that print the same text, as two papers do with one report of an agency, and statements that two articles print
 * in the same words within days of each other, by one speaker or by two.
 */
export function findDoubles(
  articles: CorpusReading['articles'],
  speakerOf: (speaker: Speaker) => Speaker,
  known: readonly KnownSpeaker[],
): readonly Draft[] {
  const readings = articles.map(({ reading }) => reading);
  // What is not published counts nowhere.
  const published = readings.filter(({ published, headline }) => published !== null && headline !== null);
  const statements = statementsOf(published, speakerOf);
  const files = new Map(published.map(({ source }) => [source.name, source.file]));
  const texts = nearDuplicates(readings);
  const together = new Set(texts.map(({ a, b }) => [a.source.name, b.source.name].sort().join('\n')));
  return [
    ...texts.map(
      ({ a, b, share }): Draft => ({
        kind: 'double',
        about: a.source.name,
        file: b.source.file,
        article: b.source.name,
        line: null,
        says: `${Math.round(share * 100)} % of this text stands in ${a.source.file} as well. A statement that both quote counts once: “apart: [its first words]” in a sidecar counts it in both. If one of the two is not wanted, take it out, or mark it “draft: true”.`,
        around: null,
        settle: null,
        quotation: null,
      }),
    ),
    ...sameStatements(statements, files)
      .filter(({ pair }) => !together.has(pair))
      .map(({ draft }) => draft),
    ...contested(statements, files, listedApart(known)),
  ];
}

/** So many words make one piece of text that is compared. */
const pieceLength = 6;
/** Of so many pieces one is compared. */
const sampling = 4;
/** From this share of the shorter one's pieces on two texts are one. */
const alike = 0.5;

function nearDuplicates(
  readings: readonly Reading[],
): readonly { readonly a: Reading; readonly b: Reading; readonly share: number }[] {
  const holders = new Map<number, number[]>();
  const sizes = readings.map((reading, n) => {
    const pieces = piecesOf(reading);
    for (const piece of pieces) {
      const list = holders.get(piece);
      if (list) list.push(n);
      else holders.set(piece, [n]);
    }
    return pieces.size;
  });
  const common = new Map<string, number>();
  for (const list of holders.values()) {
    // What stands in very many articles is a page's own furniture.
    if (list.length < 2 || list.length > 12) continue;
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) common.set(`${a} ${b}`, (common.get(`${a} ${b}`) ?? 0) + 1);
  }
  return [...common].flatMap(([pair, count]) => {
    const [x = 0, y = 0] = pair.split(' ').map(Number);
    const share = count / Math.max(1, Math.min(sizes[x] ?? 0, sizes[y] ?? 0));
    const [a, b] = [readings[x], readings[y]];
    return share >= alike && count >= 5 && a && b ? [{ a, b, share: Math.min(1, share) }] : [];
  });
}

function piecesOf({ source: { text }, anatomy }: Reading): ReadonlySet<number> {
  const words = anatomy.paragraphs
    .filter(({ where }) => where === 'body')
    .flatMap(
      ({ start, end }) =>
        text
          .slice(start, end)
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  const pieces = new Set<number>();
  for (let at = 0; at + pieceLength <= words.length; at++) {
    let value = 7;
    for (const word of words.slice(at, at + pieceLength))
      for (let n = 0; n < word.length; n++) value = (Math.imul(value, 31) + word.charCodeAt(n)) | 0;
    if ((value >>> 0) % sampling === 0) pieces.add(value);
  }
  return pieces;
}

interface Said extends Statement {
  readonly speaker: string;
  readonly name: string;
  readonly reading: Reading;
  readonly quotation: ReadQuotation;
  /** How sure its speaker is, 0 to 1; above that where a curator named the speaker, below where the article names nobody. */
  readonly sureness: number;
}

/** What may be another article's statement as well: full ones with a speaker that nobody parted. */
function statementsOf(readings: readonly Reading[], speakerOf: (speaker: Speaker) => Speaker): readonly Said[] {
  return readings.flatMap((reading) =>
    reading.quotations.flatMap((quotation): readonly Said[] => {
      const { text, attribution, said, repeats, where, id, apart, kind, settled } = quotation;
      const isOne = repeats === null && (where === 'body' || where === 'caption') && kind === 'statement' && !apart;
      if (!isOne || attribution.kind !== 'attributed') return [];
      const { id: speaker, name, kind: sort } = speakerOf(attribution.speaker);
      const isNamed = sort === 'person' || sort === 'institution';
      const sureness = settled.includes('speaker') ? 2 : attribution.confidence - (isNamed ? 0 : 1);
      const article = reading.source.name;
      return [{ article, id, text, speaker, said: said?.date ?? '', name, reading, quotation, sureness }];
    }),
  );
}

const isOther = ({ article, id }: Place, other: Place) => article !== other.article || id !== other.id;

function sameStatements(
  statements: readonly Said[],
  files: ReadonlyMap<string, string>,
): readonly { readonly pair: string; readonly draft: Draft }[] {
  return [...doublesOf(statements)].flatMap(([{ reading, id, text, name, article }, { shown }]) => {
    if (!isOther({ article, id }, shown)) return [];
    const draft: Draft = {
      kind: 'double',
      about: `${id} ${shown.article}`,
      file: reading.source.file,
      article,
      line: null,
      says: `“${flat(text)}” by ${name} stands in ${files.get(shown.article)} as well, and counts as one statement. If it is another one, part it.`,
      around: null,
      settle: { file: sidecarOf(reading.source), lines: [`apart: [${id}]`] },
      quotation: id,
    };
    return [{ pair: [shown.article, article].sort().join('\n'), draft }];
  });
}

/** Fewer words are said by many. */
const ownWords = 6;

/**
 * The same words that two articles give to two speakers: one of them is likely wrong, so the less sure one is asked about.
 * Not where a curator named both, or parted either.
 */
function contested(
  statements: readonly Said[],
  files: ReadonlyMap<string, string>,
  areApart: (a: string, b: string) => boolean,
): readonly Draft[] {
  const long = statements.filter(({ text }) => text.split(/\s+/).length >= ownWords);
  const byPlace = new Map(long.map((each) => [`${each.article}\n${each.id}`, each]));
  const anybodys = long.map((each) => ({ ...each, speaker: '' }));
  return [...doublesOf(anybodys)].flatMap(([{ article, id }, { shown }]): readonly Draft[] => {
    const [one, other] = [byPlace.get(`${article}\n${id}`), byPlace.get(`${shown.article}\n${shown.id}`)];
    if (!one || !other || one.speaker === other.speaker || Math.min(one.sureness, other.sureness) > 1) return [];
    if (isAskedAsName(one.name, other.name) && !areApart(one.name, other.name)) return [];
    const [doubted, surer] = one.sureness <= other.sureness ? [one, other] : [other, one];
    const { source } = doubted.reading;
    return [
      {
        kind: 'contested',
        about: `${doubted.id} ${doubted.name} ${surer.name}`,
        file: source.file,
        article: doubted.article,
        line: lineOf(doubted),
        says: `“${flat(doubted.text)}” is given to ${doubted.name} here, and to ${surer.name} in ${files.get(surer.article)}. If one is wrong, correct it; if each of them said it, part it.`,
        around: () => sentenceAround(source.text, doubted.reading.anatomy.paragraphs, doubted.quotation),
        settle: {
          file: sidecarOf(source),
          lines: [
            'corrections:',
            `  - {quotation: ${doubted.id}, speaker: ${asYaml(surer.name)}, because: …} # or, where each of them said it:`,
            `  # apart: [${doubted.id}]`,
          ],
        },
        quotation: doubted.id,
      },
    ];
  });
}

/** Whether the list asks already if the two names are one person's. */
function isAskedAsName(a: string, b: string): boolean {
  const [x, y] = [withoutHabits(a), withoutHabits(b)];
  return mayBeOneName(x, y) || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function lineOf({ reading: { source }, quotation }: Said): number | null {
  const at = quotation.spans[0]?.start ?? 0;
  return locator(source.file, source.text)({ code: '', severity: 'warning', at, message: '' }).line;
}
