import { countQuotations, plural } from '../timeline/counts.ts';
import { formatDate, formatSpan } from '../timeline/days.ts';
import type { Article, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import { escapeMarkup } from './html.ts';

/** The picture that stands for a page where it is shared: words on paper, 1200 by 630, as SVG for a renderer. */

export const cardWidth = 1200;
export const cardHeight = 630;

/** What a card says, from top to bottom. */
export interface CardWords {
  readonly above: string;
  readonly title: string;
  readonly below: string;
}

/** The site’s card where there is nothing to draw. */
export function timelineCard(title: string, model: TimelineModel, language: string): CardWords {
  const first = model.articles.at(0)?.data.published.date;
  const last = model.articles.at(-1)?.data.published.date;
  const counted = `${model.articles.length} articles · ${countQuotations(model.quotations).statements} quotations · ${model.speakers.length} voices`;
  return { above: first && last ? formatSpan(first, last, language) : '', title, below: counted };
}

export function articleCard({ data, voices }: Article, timelineTitle: string, language: string): CardWords {
  const names = voices.slice(0, 3).map(({ name }) => name);
  const more = voices.length - names.length;
  return {
    above: [data.publisher, formatDate(data.published.date, language)].filter(Boolean).join(' · '),
    title: data.headline,
    below: names.length > 0 ? [...names, ...(more > 0 ? [`${more} more`] : [])].join(' · ') : timelineTitle,
  };
}

export function speakerCard({ name, role, side, statements }: QuotedSpeaker, timelineTitle: string): CardWords {
  const counted = plural(statements.length, 'quotation');
  return {
    above: timelineTitle,
    title: name,
    below: [role, side?.name, counted].filter(Boolean).join(' · '),
  };
}

const margin = 80;
const paper = '#fdfcf8';
const ink = '#17181a';
const quiet = '#56585a';
const accent = '#17181a';
/** The sizes a title is tried at, and how many lines of each there is room for. */
const sizes = [
  { size: 84, lines: 3 },
  { size: 68, lines: 4 },
  { size: 54, lines: 5 },
] as const;

export function cardSvg(words: CardWords): string {
  const room = cardWidth - 2 * margin;
  const { size, lines } = setTitle(drawable(words.title), room);
  const top = 210 + size * 0.3;
  const line = (text: string, y: number, at: number, colour: string, weight: 400 | 600) =>
    `<text x="${margin}" y="${y}" font-size="${at}" font-weight="${weight}" fill="${colour}">${escapeMarkup(text)}</text>`;
  const oneLine = (text: string, at: number) => breakLines(drawable(text), at, room, 1)[0] ?? '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" font-family="${cardFont}">`,
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${paper}"/>`,
    `<rect width="${cardWidth}" height="16" fill="${accent}"/>`,
    line(oneLine(words.above, 34), 120, 34, accent, 600),
    ...lines.map((text, n) => line(text, Math.round(top + n * size * 1.14), size, ink, 600)),
    line(oneLine(words.below, 34), cardHeight - 64, 34, quiet, 400),
    '</svg>',
  ].join('\n');
}

/** The font that the renderer is given, and that alone. */
export const cardFont = 'Source Serif 4';

/** The largest size at which the title fits; at the smallest it is cut. */
function setTitle(title: string, room: number): { readonly size: number; readonly lines: readonly string[] } {
  for (const { size, lines: most } of sizes) {
    const lines = breakLines(title, size, room, most);
    if (!lines.at(-1)?.endsWith('…') || title.endsWith('…')) return { size, lines };
  }
  const { size, lines } = sizes[sizes.length - 1] as (typeof sizes)[number];
  return { size, lines: breakLines(title, size, room, lines) };
}

/** Breaks between words so that no line is wider than `room`; what does not fit in `most` lines ends in “…”. */
export function breakLines(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, size, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) * size <= room) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && widthOf(`${last}…`) * size > room) last = last.replace(/\s*\S+$/, '');
  return [...kept, `${last.replace(/[\s,;:–—-]+$/, '')}…`];
}

/** A word that is wider than a whole line, in parts that are not. */
function pieces(word: string, size: number, room: number): string[] {
  const letters = Math.max(1, Math.floor(room / size));
  return widthOf(word) * size <= room ? [word] : (word.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? []);
}

/** How wide words are at size 1, rather too wide than too narrow: there is no font to ask here. */
export function widthOf(words: string): number {
  let width = 0;
  for (const letter of words) {
    width += /[iljtfrI.,:;'’‘|!()[\]\s]/.test(letter)
      ? 0.34
      : /[mwMWЖШЩЮжшщю@%—…]/.test(letter)
        ? 0.92
        : /\p{Lu}/u.test(letter)
          ? 0.72
          : 0.57;
  }
  return width;
}

/** Leaves out what the font has no letters for: a card in part is better than one full of boxes. */
export function drawable(words: string): string {
  return words
    .normalize('NFC')
    .replace(
      /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\u0020-\u007e\u00a1-\u00ff‐-―‘-„†‡•…‹›€£]/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
