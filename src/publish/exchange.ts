import * as urls from '../addresses.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { type Day, daySpan, firstDay, isExactDay, mayBeBetween, singleDate } from '../edtf.ts';
import { speakerOfKey } from '../timeline/appearance-key.ts';
import { formatDate, formatDayApart, formatNear, formatWeekday } from '../timeline/days.ts';
import { gapBetween } from '../timeline/line.ts';
import { capitalised } from '../timeline/numbers.ts';
import type { Mark } from '../timeline/sides.ts';
import { exchangeOf, type Row, type Uttered } from '../timeline/weeks.ts';
import * as say from '../words/index.ts';
import { escapeMarkup } from './html.ts';

/**
 * Two sides or speakers beside each other, week by week, as HTML: made when the site is built for the two most quoted, and
 * in the browser for any others.
 */

/** What one side said, as `sides/words-<side>.json` holds it. */
export interface SideWords {
  readonly name: string;
  /** In how many files what was said is, where that is more than one: `words-<side>.2.json` and on hold `said` alone. */
  readonly parts?: number;
  readonly speakers: Readonly<Record<string, readonly [name: string, about: string, mark: Mark, isPart: 0 | 1]>>;
  readonly publishers: readonly string[];
  /** In order of the day said. */
  readonly said: readonly (readonly [
    date: string,
    article: string,
    publisher: number,
    published: string,
    quotation: string,
    speaker: string,
    words: string,
    isPhrase: 0 | 1,
    isSure: 0 | 1,
  ])[];
}

/** One of the two who are compared: a side, or one speaker of it. */
export interface Party {
  readonly name: string;
  readonly mark: Mark;
  readonly words: SideWords;
  /** Only this speaker of the side. */
  readonly speaker: string | null;
}

interface Line extends Uttered {
  readonly isTelling: boolean;
  readonly html: string;
  readonly paper: string;
}

/** In one column of one day so many stand; the others are folded. */
const mostOfADay = 4;
/** So many words say something without the sentence around them. */
const telling = 4;

function linesOf({ words, speaker }: Party, language: string): readonly Line[] {
  return words.said
    .filter((said) => speaker === null || speakerOfKey(said[5]) === speaker)
    .map(([date, article, publisher, published, quotation, by, text, isPhrase, isSure]) => {
      const [name = '', about = '', mark = 0, isPart = 0] = words.speakers[by] ?? [];
      const maybe = isSure ? '' : ` <span class="maybe">${say.exchange.probably}</span>`;
      const reported = published === date ? '' : `, ${formatNear(published, date, language)}`;
      return {
        date,
        isPhrase: isPhrase === 1,
        isTelling: text.split(/\s+/, telling).length >= telling,
        paper: `${words.publishers[publisher] ?? ''}${reported}`,
        html:
          `<li><p class="who">${drawMark(mark, isPart === 1)} <a href="${escapeMarkup(urls.speaker(speakerOfKey(by)))}">${escapeMarkup(capitalised(name))}</a>${maybe}${about ? `, ${escapeMarkup(about)}` : ''}</p>` +
          `<blockquote><p><a class="plain" href="${escapeMarkup(urls.quotation(article, quotation))}">${escapeMarkup(text)}</a></p></blockquote></li>`,
      };
    });
}

const drawMark = (mark: Mark, isPart = false): string =>
  `<svg class="mark side-${mark}${isPart ? ' part' : ''}" viewBox="-7 -7 14 14" aria-hidden="true"><use href="#m${mark}"></use></svg>`;

/** How often the two are quoted together, in a sentence or two. */
export function summaryOf(a: Party, b: Party, language: string): string {
  const { both, onlyA, onlyB, neither, weeks, open } = exchangeOf(linesOf(a, language), linesOf(b, language));
  const counts = { both, onlyA, onlyB, neither, all: weeks.length + neither };
  const uncounted = open.reduce((sum, row) => sum + row.a.length + row.b.length, 0);
  return weeks.length + uncounted === 0 ? say.exchange.none : say.exchange.summary(a.name, b.name, counts, uncounted);
}

/**
 * The columns, at most about `most` quotations of them: the rest of a week is left out from the day at which they are reached, and of a
 * day with more than are left those that would be folded are told by their number alone.
 */
export function exchangeHtml(a: Party, b: Party, language: string, most = Number.POSITIVE_INFINITY): string {
  const [linesA, linesB] = [linesOf(a, language), linesOf(b, language)];
  const { weeks, open } = exchangeOf(linesA, linesB);
  const html = [head(a, linesA, 'a') + head(b, linesB, 'b')];
  const sections = [
    ...weeks.map((week) => ({ key: week.monday, days: week.days, isWeek: true })),
    ...open.map((row) => ({ key: row.date, days: [row], isWeek: false })),
  ].sort((x, y) => (firstDay(x.key) < firstDay(y.key) ? -1 : firstDay(x.key) > firstDay(y.key) ? 1 : 0));
  let shown = 0;
  let above: Day | null = null;
  for (const { key, days, isWeek } of sections) {
    if (shown >= most) break;
    const [first] = days;
    // Where something may have been said between two days, nothing is known of their silence.
    if (isWeek && above && first && !open.some(({ date }) => mayBeBetween(date, above ?? '', firstDay(first.date))))
      html.push(silence(above, firstDay(first.date)));
    const count = (which: 'a' | 'b') => days.reduce((sum, row) => sum + row[which].length, 0);
    const isSilent = (which: 'a' | 'b') =>
      isWeek &&
      count(which) === 0 &&
      !open.some((row) => row[which].length > 0 && mayBeBetween(row.date, addDays(key, -1), addDays(key, 7)));
    const inSection = (which: 'a' | 'b') =>
      count(which) > 0 || isSilent(which)
        ? `<p><span class="only-heard">${escapeMarkup(capitalised({ a, b }[which].name))}: </span>${say.exchange.quotations(count(which))}</p>`
        : '<p></p>';
    const named = isWeek ? say.exchange.week(formatDate(key, language)) : capitalised(formatDate(key, language));
    html.push(
      `<section class="week" id="w-${key.replace('/', '-')}"><h2>${named}</h2>${inSection('a')}${inSection('b')}`,
    );
    for (const [n, row] of days.entries()) {
      if (shown >= most) break;
      const left = most - shown;
      html.push(
        dayRow(row, language),
        column('a', a, row.a, n === 0 && isSilent('a'), left),
        column('b', b, row.b, n === 0 && isSilent('b'), left - row.a.length),
        '</section>',
      );
      shown += row.a.length + row.b.length;
      if (isWeek) above = daySpan(row.date)?.to ?? null;
    }
    html.push('</section>');
  }
  return html.join('');
}

/** The beginning of a day’s row: the day, and the papers that tell of it. */
function dayRow({ date, a, b }: Row<Line>, language: string): string {
  const papers = [...new Set([...a, ...b].map(({ paper }) => paper))].filter(Boolean);
  const weekday = isExactDay(date) ? formatWeekday(date, language) : null;
  const datetime = singleDate(date);
  const time = datetime === null ? 'span' : `time datetime="${datetime}"`;
  const { numeral, rest } = weekday
    ? formatDayApart(date, language)
    : { numeral: null, rest: formatDate(date, language) };
  return `<section class="day-row"><div class="day"><div><h3 class="whole"><${time}>${numeral ? `<b>${numeral}</b> ` : ''}<span><strong>${escapeMarkup(rest)}</strong>${weekday ? ` <span>${escapeMarkup(weekday)}</span>` : ''} <span>${escapeMarkup(papers.join('; '))}</span></span></${datetime === null ? 'span' : 'time'}></h3></div></div>`;
}

function head({ name, mark }: Party, lines: readonly Line[], which: 'a' | 'b'): string {
  return `<p class="party ${which} side-${mark}">${drawMark(mark)} <b>${escapeMarkup(name)}</b> ${say.exchange.quotations(lines.filter(({ isPhrase }) => !isPhrase).length)}</p>`;
}

function column(
  which: 'a' | 'b',
  { name, mark }: Party,
  said: readonly Line[],
  saysNone: boolean,
  most: number,
): string {
  if (said.length === 0) {
    const none = saysNone ? `<p class="none">${escapeMarkup(say.exchange.notQuoted(capitalised(name)))}</p>` : '';
    return `<div class="column ${which}">${none}</div>`;
  }
  const whole = said.filter(({ isPhrase }) => !isPhrase);
  const candidates = whole.length > 0 ? whole : said;
  // Of many, those that say something by themselves stand there, and two or three words are folded.
  const chosen = new Set([...candidates.filter(({ isTelling }) => isTelling), ...candidates].slice(0, mostOfADay));
  const first = candidates.filter((line) => chosen.has(line));
  const rest = said.filter((line) => !first.includes(line));
  const more =
    rest.length === 0
      ? ''
      : said.length > most
        ? `<p class="none">${say.exchange.more(rest.length)}</p>`
        : `<details><summary>${say.exchange.more(rest.length)}</summary><ul class="said">${rest.map(({ html }) => html).join('')}</ul></details>`;
  return `<div class="column ${which} side-${mark}"><ul class="said" aria-label="${escapeMarkup(capitalised(name))}">${first.map(({ html }) => html).join('')}</ul>${more}</div>`;
}

/** The days on which neither is quoted: a tick each, as on the timeline. */
function silence(above: string, below: string): string {
  const gap = gapBetween(above, below);
  if (!gap || gap.ticks < 3) return '';
  const days = daysBetween(above, below) - 1;
  const height = gap.ticks * 5;
  const [silent, words] = say.exchange.silence(days);
  return `<p class="silence"><svg class="ticks" width="8" height="${height}" aria-hidden="true"><rect width="8" height="${height}" fill="url(#days)"></rect></svg><span><b>${silent}</b>${words}</span></p>`;
}
