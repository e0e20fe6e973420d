import type { Speaker } from '../domain.ts';
import type { CorpusReading } from '../pipeline/all.ts';
import { type Reading, sidecarOf } from '../pipeline/index.ts';
import { doublesOf, type Place } from '../timeline/doubles.ts';
import type { Draft } from './item.ts';

/**
 * Articles that print the same text, as two papers do with one report of an agency, and statements that two articles print
 * in the same words within days of each other.
 */
export function findDoubles(
  articles: CorpusReading['articles'],
  speakerOf: (speaker: Speaker) => Speaker,
): readonly Draft[] {
  const readings = articles.map(({ reading }) => reading);
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
        says: `${Math.round(share * 100)} % of this text stands in ${a.source.file} as well. A statement that both quote counts once; if one of them is not wanted, take it out, or mark it “draft: true”.`,
        around: null,
        settle: null,
        quotation: null,
      }),
    ),
    ...sameStatements(
      // What is not published counts nowhere.
      readings.filter(({ published, headline }) => published !== null && headline !== null),
      speakerOf,
    )
      .filter(({ pair }) => !together.has(pair))
      .map(({ draft }) => draft),
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

function sameStatements(
  readings: readonly Reading[],
  speakerOf: (speaker: Speaker) => Speaker,
): readonly { readonly pair: string; readonly draft: Draft }[] {
  const statements = readings.flatMap((reading) =>
    reading.quotations.flatMap(({ text, attribution, said, repeats, where, id, apart, kind }) => {
      const isOne = repeats === null && (where === 'body' || where === 'caption') && kind === 'statement' && !apart;
      if (!isOne || attribution.kind !== 'attributed') return [];
      const speaker = speakerOf(attribution.speaker);
      return [
        {
          article: reading.source.name,
          id,
          text,
          speaker: speaker.id,
          said: said?.date ?? '',
          reading,
          name: speaker.name,
        },
      ];
    }),
  );
  const files = new Map(readings.map(({ source }) => [source.name, source.file]));
  const isOther = ({ article, id }: Place, other: Place) => article !== other.article || id !== other.id;
  return [...doublesOf(statements)].flatMap(([{ reading, id, text, name, article }, { shown }]) => {
    if (!isOther({ article, id }, shown)) return [];
    const draft: Draft = {
      kind: 'double',
      about: `${id} ${shown.article}`,
      file: reading.source.file,
      article,
      line: null,
      says: `“${text.replace(/\s+/g, ' ')}” by ${name} stands in ${files.get(shown.article)} as well, and counts as one statement. If it is another one, part it.`,
      around: null,
      settle: { file: sidecarOf(reading.source), lines: [`apart: [${id}]`] },
      quotation: id,
    };
    return [{ pair: [shown.article, article].sort().join('\n'), draft }];
  });
}
