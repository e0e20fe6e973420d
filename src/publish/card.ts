import { countEntries } from '../timeline/amounts.ts';
import { countQuotations } from '../timeline/counts.ts';
import { formatDate, formatSpan } from '../timeline/days.ts';
import type { Article, QuotedSpeaker, TimelineModel } from '../timeline/index.ts';
import * as say from '../words/index.ts';
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

/**
 * The site’s card where there is nothing to draw. A page whose own name the font cannot draw does without it: the
 * timeline's stands on its card, and the rest of what can be drawn.
 */
export function timelineCard(title: string, model: TimelineModel, language: string): CardWords {
  const first = model.articles.at(0)?.data.published.date;
  const last = model.articles.at(-1)?.data.published.date;
  const counted = [
    ...countEntries(model.articles),
    say.counts.quotations(countQuotations(model.quotations).statements),
    say.counts.speakers(model.speakers.length),
  ].join(' · ');
  return { above: first && last ? formatSpan(first, last, language) : '', title, below: counted };
}

/** The words of the card of an article: its headline, up to three of those quoted, and the timeline. */
export function articleCard({ data, voices }: Article, timelineTitle: string, language: string): CardWords {
  const names = voices.flatMap(({ name }) => drawable(name) || []).slice(0, 3);
  const more = voices.length - names.length;
  const voicesInWords =
    names.length > 0
      ? [...names, ...(more > 0 ? [say.elsewhere.moreSpeakers(more)] : [])]
      : [say.counts.speakers(more)];
  return {
    above: listed(data.publisher, formatDate(data.published.date, language)),
    title: drawable(data.headline) || timelineTitle,
    below: voices.length > 0 ? voicesInWords.join(' · ') : timelineTitle,
  };
}

/** The words of the card of a speaker: name, office, side, and how much is quoted. */
export function speakerCard({ name, role, side, statements }: QuotedSpeaker, timelineTitle: string): CardWords {
  const counted = say.counts.quotations(statements.length);
  const title = drawable(name);
  return {
    above: title === '' ? '' : timelineTitle,
    title: title || timelineTitle,
    below: listed(role, side?.name, counted),
  };
}

/** What of it can be drawn, in one line. */
const listed = (...parts: readonly (string | null | undefined)[]): string =>
  parts
    .map((part) => drawable(part ?? ''))
    .filter(Boolean)
    .join(' · ');

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

/** A card as SVG of `cardWidth` by `cardHeight` pixels, every letter one that the typeface has. */
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
function widthOf(words: string): number {
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

/** The letters and digits that the font has: of Europe, Vietnam, and Cyrillic from Ukraine to Kazakhstan. */
const letters =
  /^[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u01e6\u01e7\u01f8\u01f9\u0218-\u021b\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0462\u0463\u0472-\u0475\u0490-\u0493\u0496-\u049b\u04a0-\u04a3\u04aa\u04ab\u04ae-\u04b3\u04b6\u04b7\u04ba\u04bb\u04c0-\u04c2\u04cf-\u04d1\u04d4-\u04d9\u04e2\u04e3\u04e6-\u04e9\u04ee\u04ef\u04f2\u04f3\u1ea0-\u1ef9]$/u;
/** Any letter, mark or digit; the marks that make an emoji of a sign are none. */
const isLetter = /(?![\ufe0f\u20e3])[\p{L}\p{M}\p{N}]/u;
/** The signs that it has and that headlines use. */
const signs = /^[ -~¡-¿×÷‐‒–—―‘’‚“”„†‡•…‹›€₴№]$/u;

/**
 * Words as the font can draw them: signs that it lacks are left out, such as emoji. Nothing where it lacks a letter: a name
 * or a headline in part is another one.
 */
export function drawable(words: string): string {
  const all = [...words.normalize('NFC')];
  if (all.some((sign) => isLetter.test(sign) && !letters.test(sign))) return '';
  return all
    .map((sign) => (letters.test(sign) || signs.test(sign) ? sign : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
