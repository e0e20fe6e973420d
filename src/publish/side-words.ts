import { appearancesOf } from '../timeline/appearances.ts';
import { isPhrase } from '../timeline/counts.ts';
import { inFiles } from '../timeline/in-files.ts';
import type { PlacedQuotation, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import { mostQuoted } from '../timeline/most-quoted.ts';
import type { Side } from '../timeline/sides.ts';
import { isSure } from '../timeline/sure.ts';
import { lifted } from '../timeline/words.ts';
import * as say from '../words/index.ts';
import type { SideWords } from './exchange.ts';

/** Everything said for one side; null for what was said for none that is known. Below `sure` a speaker is only probable. */
export function sideWords(model: TimelineModel, side: Side | null, sure: number): SideWords {
  const isOfSide = ({ speaker, belonging }: PlacedQuotation) =>
    speaker !== null && (belonging?.side.id ?? null) === (side?.id ?? null);
  return wordsFile(side?.name ?? say.speaking.noSide, model.quotations.filter(isOfSide), sure);
}

/** The file that holds the words of a speaker: that of the side, or, of one who changed sides, one of their own. */
export function fileOfSpeaker({ id, quotations }: QuotedSpeaker): string {
  const [side, ...others] = new Set(quotations.map(({ belonging }) => belonging?.side.id ?? 'none'));
  return others.length === 0 ? (side ?? 'none') : `by-${id}`;
}

/** Everybody who can be compared, the most quoted first: id, name, the file that holds their words, and their mark; as many as a file takes. */
export const comparable = ({ speakers }: Pick<TimelineModel, 'speakers'>) =>
  inFiles(
    mostQuoted(speakers, speakers.length).map(
      (speaker) => [speaker.id, speaker.name, fileOfSpeaker(speaker), speaker.side?.mark ?? 0] as const,
    ),
  );

/** Everything said by somebody who changed sides. */
export const wordsOfSpeaker = ({ name, quotations }: QuotedSpeaker, sure: number): SideWords =>
  wordsFile(name, quotations, sure);

/** So many quotations are a file of a few megabytes. */
const mostInFile = 10_000;

/** In how many files so many quotations are. */
export const filesFor = (count: number, most = mostInFile): number => Math.max(1, Math.ceil(count / most));

/** The same in as many files as it takes: the first with all that tells of them, the others with what was said further on. */
export function cutWords(words: SideWords, most = mostInFile): readonly [SideWords, ...Pick<SideWords, 'said'>[]] {
  const parts = filesFor(words.said.length, most);
  if (parts === 1) return [words];
  const others = Array.from({ length: parts - 1 }, (_, n) => ({
    said: words.said.slice((n + 1) * most, (n + 2) * most),
  }));
  return [{ ...words, parts, said: words.said.slice(0, most) }, ...others];
}

function wordsFile(name: string, said: readonly PlacedQuotation[], sure: number): SideWords {
  const { keyOf, first } = appearancesOf(said);
  const publishers = [...new Set(said.map(({ article }) => article.data.publisher ?? ''))];
  return {
    name,
    speakers: Object.fromEntries(
      [...first].map(([key, { speaker, role, belonging }]) => [
        key,
        [
          speaker?.name ?? '',
          [role, belonging?.part].filter(Boolean).join(', '),
          belonging?.side.mark ?? 0,
          belonging?.part ? 1 : 0,
        ],
      ]),
    ),
    publishers,
    said: said.map((quotation) => [
      quotation.said.date,
      quotation.article.id,
      publishers.indexOf(quotation.article.data.publisher ?? ''),
      quotation.article.data.published.date,
      quotation.id,
      keyOf(quotation),
      lifted(quotation, 60),
      isPhrase(quotation) ? 1 : 0,
      isSure(quotation, sure) ? 1 : 0,
    ]),
  };
}
