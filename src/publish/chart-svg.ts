import { daysBetween } from '../calendar.ts';
import { yearOf } from '../edtf.ts';
import type { Timeline } from '../schema.ts';
import { countEntries } from '../timeline/amounts.ts';
import { placeOf, placeReports, showsDays, silencesOf } from '../timeline/chart.ts';
import { countQuotations } from '../timeline/counts.ts';
import { formatDate } from '../timeline/days.ts';
import { findingOf } from '../timeline/finding.ts';
import { drawHeat, inkOf, shadeOf } from '../timeline/heat.ts';
import type { TimelineModel } from '../timeline/index.ts';
import { type Lanes, lanesOfAll } from '../timeline/lanes.ts';
import { shapes } from '../timeline/shapes.ts';
import type { Side } from '../timeline/sides.ts';
import { monthStarts } from '../timeline/span.ts';
import * as say from '../words/index.ts';
import { breakLines, cardFont, cardHeight, cardWidth, drawable } from './card.ts';
import { escapeMarkup } from './html.ts';

/**
 * The chart as one drawing that stands by itself: to take along, and the site's card where it is shared. Its title is what
 * the chart shows; every mark stands on its exact day, as on the chart's page. Light on any ground.
 */

const paper = '#fdfcf8';
const ink = '#17181a';
const quiet = '#56585a';
const rule = '#d9d6cd';
const edge = '#85857f';
/** The colours of the sides in the light theme, as in `styles/tokens.css`. */
export const sideColours = [
  '#8c7f5e',
  '#253d9e',
  '#b34100',
  '#3b9e9c',
  '#b88807',
  '#762056',
  '#676a6c',
  '#053900',
] as const;

const margin = 56;
/** Where the days begin, right of the names. */
const left = 236;
const right = cardWidth - margin;
const across = (percent: number): number => Math.round((left + (percent / 100) * (right - left)) * 10) / 10;

interface Word {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end';
}

const text = (words: string, { x, y, size = 17, bold = false, fill = quiet, anchor }: Word): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escapeMarkup(drawable(words))}</text>`;

const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, dashes = ''): string =>
  `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${stroke}"${dashes ? ` stroke-dasharray="${dashes}"` : ''}/>`;

const colourOf = (side: Side | null): string => side?.colour ?? sideColours[side?.mark ?? 0] ?? ink;

/** The whole drawing. Null where nobody is quoted. */
export function chartSvg(timeline: Pick<Timeline, 'title' | 'language'>, model: TimelineModel): string | null {
  if (model.speakers.length === 0) return null;
  const lanes = lanesOfAll(model);
  const room = cardWidth - 2 * margin;
  const title = breakLines(drawable(findingOf(timeline, model).words), 46, room, 2);
  const top = 92 + title.length * 52;
  const source = [
    ...countEntries(model.articles),
    say.counts.quotations(countQuotations(model.quotations).statements),
  ].join(', ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" viewBox="0 0 ${cardWidth} ${cardHeight}" font-family="'${cardFont}', Newsreader, Georgia, serif" role="img" aria-label="${escapeMarkup(title.join(' '))}">`,
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${paper}"/>`,
    text(timeline.title, { x: margin, y: 58, size: 24 }),
    ...title.map((words, n) => text(words, { x: margin, y: 108 + n * 52, size: 46, bold: true, fill: ink })),
    ...(showsDays(lanes) ? daysOf(timeline.language, model, lanes, top) : monthsOf(model, top)),
    text(source, { x: right, y: 58, size: 18, anchor: 'end' }),
    '</svg>',
  ].join('\n');
}

function daysOf(language: string, model: TimelineModel, drawing: Lanes, top: number): readonly string[] {
  const { lanes, days, span } = drawing;
  const reports = placeReports(model.articles, drawing, { letter: 0.66, apart: 1.2 }, 2);
  const deepest = reports.some(({ level }) => level === 1) ? 42 : 0;
  const begin = top + 44 + deepest;
  const end = cardHeight - 62;
  const stacks = lanes.map(({ marks }) => Math.max(...marks.map(({ row }) => row + 1)));
  const steps = stacks.reduce((sum, rows) => sum + Math.max(rows, 1.6), 0);
  const step = Math.min(15, (end - begin - lanes.length * 12) / steps);
  const scale = Math.round(Math.min(1, step / 13) * 100) / 100;
  const out: string[] = [];
  const at = (day: string) => across((daysBetween(span[0], day) / days) * 100);
  for (const [n, { day, key }] of monthStarts(...span).entries()) {
    if (n > 0) out.push(line(at(day), top + 8, at(day), end, rule));
    const name = formatDate(key, language, n === 0 || key.endsWith('-01') ? 'short' : 'short without year');
    out.push(
      text(name, {
        x: at(day) + (n === 0 ? -6 : 6),
        y: end + 22,
        size: 17,
        bold: true,
        fill: ink,
        ...(n === 0 ? { anchor: 'end' } : {}),
      }),
    );
  }
  for (const { article, x, paper, level, isEnd } of reports) {
    out.push(line(across(x), top + 8 + (level ?? 0) * deepest, across(x), end, edge, '2 4'));
    if (level === null) continue;
    const place = { x: across(x) + (isEnd ? -6 : 6), ...(isEnd ? { anchor: 'end' as const } : {}) };
    const y = top + 20 + level * deepest;
    out.push(
      text(formatDate(article.data.published.date, language, 'short without year'), {
        ...place,
        y,
        size: 16,
        bold: true,
        fill: ink,
      }),
      text(paper, { ...place, y: y + 17, size: 15 }),
    );
  }
  let y = begin;
  for (const [n, { side, marks }] of lanes.entries()) {
    y += Math.max(stacks[n] ?? 1, 1.6) * step + 12;
    const colour = colourOf(side);
    const shape = shapes[side?.mark ?? 0];
    out.push(
      line(margin, y, right, y, rule),
      `<path d="${shape}" fill="${colour}" fill-rule="evenodd" transform="translate(${margin + 7} ${y - 9})"/>`,
      text(side?.name ?? say.speaking.others, { x: margin + 22, y: y - 4, size: 18, bold: true, fill: ink }),
    );
    for (const { day, length, row, isEcho, isPart } of marks) {
      const level = Math.round((y - step / 2 - 2 - row * step) * 10) / 10;
      if (length > 1) {
        const from = across((day / days) * 100);
        out.push(
          `<rect x="${from}" y="${level - 3}" width="${across(((day + length) / days) * 100) - from}" height="6" fill="${colour}"/>`,
        );
        continue;
      }
      const size = isEcho ? scale * 0.6 : scale;
      const paint = isPart ? `fill="${paper}" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`;
      out.push(
        `<path d="${shape}" ${paint} fill-rule="evenodd" transform="translate(${across(placeOf(day, days))} ${level}) scale(${size})"/>`,
      );
    }
  }
  const dates = [
    ...model.articles.map(({ data }) => data.published.date),
    ...model.quotations.map(({ said }) => said.date),
  ];
  for (const { x, width, length } of silencesOf(drawing, dates, 7)) {
    if (width < 8) continue;
    out.push(
      line(across(x) + 4, end + 34, across(x + width) - 4, end + 34, edge),
      text(say.chart.silent(length).join(''), { x: across(x + width / 2), y: end + 52, size: 15, anchor: 'middle' }),
    );
  }
  return out;
}

function monthsOf(model: TimelineModel, top: number): readonly string[] {
  const { times, rows, most, unit } = drawHeat(model);
  const end = cardHeight - 84;
  const begin = top + 76;
  const height = Math.min(44, (end - begin) / rows.length);
  const width = (right - left) / times.length;
  const fullest = Math.max(1, ...times.map(({ quotations }) => quotations));
  const out: string[] = [];
  const cell = (n: number) => Math.round((left + n * width) * 10) / 10;
  for (const [n, { key, quotations }] of times.entries()) {
    const high = Math.round((quotations / fullest) * 60);
    if (high > 0)
      out.push(
        `<rect x="${cell(n)}" y="${begin - 8 - high}" width="${(width * 0.86).toFixed(1)}" height="${high}" fill="${edge}"/>`,
      );
    if (n === 0 || yearOf(key) !== yearOf(times[n - 1]?.key ?? '')) {
      out.push(
        text(yearOf(key), { x: cell(n), y: begin + rows.length * height + 22, size: 17, bold: true, fill: ink }),
      );
    }
  }
  for (const [row, { side, counts }] of rows.entries()) {
    const y = begin + row * height;
    out.push(
      `<path d="${shapes[side?.mark ?? 0]}" fill="${colourOf(side)}" fill-rule="evenodd" transform="translate(${margin + 7} ${y + height / 2})"/>`,
      text(side?.name ?? say.speaking.others, {
        x: margin + 22,
        y: y + height / 2 + 6,
        size: 18,
        bold: true,
        fill: ink,
      }),
    );
    for (const [n, count] of counts.entries()) {
      if (count === 0) continue;
      out.push(
        `<rect x="${cell(n)}" y="${y}" width="${(width * 0.86).toFixed(1)}" height="${(height * 0.88).toFixed(1)}" fill="${ink}" fill-opacity="${inkOf(shadeOf(count, most))}"/>`,
      );
    }
  }
  out.push(
    text(`${say.chart.cell[unit][0]}${say.chart.darkest(most)}`, {
      x: left,
      y: cardHeight - 32,
      size: 16,
    }),
  );
  return out;
}
