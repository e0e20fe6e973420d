import * as urls from '../addresses.ts';
import { speakerOfKey } from '../timeline/appearance-key.ts';
import { formatDate } from '../timeline/days.ts';
import { gapBetween } from '../timeline/line.ts';
import { capitalised } from '../timeline/numbers.ts';
import type { MonthFacts, NamedSpeaker, PageFacts, PageWords } from '../timeline/page-words.ts';
import * as say from '../words/index.ts';
import { drawMark, drawn } from './marks.ts';
import { keepPlace } from './place.ts';

/**
 * Narrows the timeline to a speaker, a side or a publisher: entries without them go, those left show the words of those
 * chosen, the line between them is drawn anew, and the picture beside it fades the others. What is chosen stands in the
 * address, and the entry being read stays where it is. Where the months are pages, the list of months is narrowed instead,
 * and hands the choice on.
 */
export function startNarrowing(): void {
  const bar = document.querySelector<HTMLElement>('.narrow');
  if (!bar) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const facts = bar.dataset.facts ? loadOnce<PageFacts>([bar.dataset.facts]) : async () => [];
  const words = bar.dataset.words ? loadOnce<PageWords>(bar.dataset.words.split(' ')) : async () => [];
  const monthFacts = once(async () => {
    const years = (await facts()).flatMap(({ years }) => years.map(urls.yearFacts));
    return (await loadOnce<readonly MonthFacts[]>(years)()).flat();
  });
  const rows = document.querySelectorAll('.month-list li').length > 0;
  const apply = async () => {
    const chosen = chosenIn(bar);
    const months = rows ? await monthFacts() : [];
    const said = chosen.side || chosen.speaker ? await words().catch(() => []) : [];
    keepPlace(() => {
      const shown = showEntries(entries, chosen);
      showWords(entries, chosen, said);
      redrawLine(entries, Object.keys(chosen).length > 0);
      fadeOthers(chosen, said);
      report(bar, rows ? showMonths(months, chosen) : shown, chosen);
    });
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    // Links to the rest of the timeline hand the choice on.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) link.search = query;
  };
  const offerAll = async () => {
    const [known] = await facts();
    const further = Array.from({ length: (known?.files ?? 1) - 1 }, (_, n) => urls.monthSpeakers(n + 2));
    const others = await loadOnce<readonly NamedSpeaker[]>(further)();
    offerSpeakers(bar, [known?.speakers ?? [], ...others].flat());
  };
  bar.addEventListener('focusin', () => void offerAll(), { once: true });
  bar.addEventListener('change', () => void apply());
  bar.querySelector('button')?.addEventListener('click', () => {
    for (const select of bar.querySelectorAll('select')) select.value = '';
    void apply();
    bar.querySelector('select')?.focus();
  });
  if (location.search) void startFromAddress(bar, offerAll, apply);
}

async function startFromAddress(bar: HTMLElement, offerAll: () => Promise<void>, apply: () => Promise<void>) {
  await offerAll();
  const given = new URLSearchParams(location.search);
  for (const select of bar.querySelectorAll('select')) {
    const value = given.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  if (Object.keys(chosenIn(bar)).length === 0) return;
  bar.closest('details')?.setAttribute('open', '');
  await apply();
  // The browser went to the place named in the address before anything was narrowed.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

type Chosen = Record<string, string>;

function chosenIn(bar: HTMLElement): Chosen {
  return Object.fromEntries(
    [...bar.querySelectorAll('select')].flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
  );
}

/** Shows the entries that fit. Returns how many there are. */
function showEntries(entries: readonly HTMLElement[], chosen: Chosen): readonly [shown: number, all: number] {
  for (const entry of entries) {
    const { speakers = '', sides = '', publisher = '' } = entry.dataset;
    entry.hidden = !(
      (!chosen.speaker || speakers.split(' ').includes(chosen.speaker)) &&
      (!chosen.side || sides.split(' ').includes(chosen.side)) &&
      (!chosen.publisher || publisher === chosen.publisher)
    );
  }
  return [entries.filter((entry) => !entry.hidden).length, entries.length];
}

// ---------------------------------------------------------------- the words of those chosen

function showWords(entries: readonly HTMLElement[], chosen: Chosen, files: readonly PageWords[]): void {
  for (const entry of entries) {
    const own = entry.querySelector<HTMLElement>('.said:not(.chosen)');
    entry.querySelector('.chosen')?.remove();
    if (own) own.hidden = false;
    const article = entry.id.replace(/^on-/, '');
    const said = files.find(({ articles }) => articles[article]);
    if (entry.hidden || !said || !own) continue;
    const theirs = (said.articles[article] ?? []).filter(
      ([speaker]) =>
        (!chosen.speaker || speakerOfKey(speaker) === chosen.speaker) &&
        (!chosen.side || said.speakers[speaker]?.[3] === chosen.side),
    );
    if (theirs.length === 0) continue;
    const list = make('ul', { class: 'said chosen' });
    for (const [id, quotation, words, isSure] of theirs.slice(0, 4)) {
      const [name = '', about = '', mark = 0, , isPart = 0] = said.speakers[id] ?? [];
      list.append(
        make(
          'li',
          {},
          make(
            'p',
            { class: 'who' },
            make('span', { class: 'pin' }, drawMark(mark, isPart === 1)),
            make('a', { href: urls.speaker(speakerOfKey(id)) }, capitalised(name)),
            ...(isSure ? [] : [' ', make('span', { class: 'maybe' }, say.exchange.probably)]),
            about && `, ${about}`,
          ),
          make(
            'blockquote',
            {},
            make('p', {}, make('a', { class: 'plain', href: urls.quotation(article, quotation) }, words)),
          ),
        ),
      );
    }
    own.hidden = true;
    own.after(list);
  }
}

function fadeOthers(chosen: Chosen, files: readonly PageWords[]): void {
  const speaker = files.map(({ speakers }) => speakers[chosen.speaker ?? '']).find((found) => found !== undefined);
  const side = chosen.side ?? speaker?.[3];
  for (const lane of document.querySelectorAll<HTMLElement>('.companion .lane')) {
    lane.classList.toggle('faded', side !== undefined && lane.dataset.side !== side);
  }
}

// ---------------------------------------------------------------- the line of days

/** Between the entries left, the line they now have between them; the page's own again once all are back. */
function redrawLine(entries: readonly HTMLElement[], isNarrowed: boolean): void {
  for (const gap of document.querySelectorAll<HTMLElement>('.gap')) {
    if (gap.matches('.drawn')) gap.remove();
    else gap.hidden = isNarrowed;
  }
  if (!isNarrowed) return;
  const shown = entries.filter((entry) => !entry.hidden);
  for (const [n, entry] of shown.entries()) {
    const above = shown[n - 1]?.dataset.day;
    const gap = above ? gapBetween(above, entry.dataset.day ?? '') : null;
    if (!gap) continue;
    const line = make('li', { class: 'gap drawn' });
    let at = 0;
    for (const stop of [...gap.stops, null]) {
      const length = (stop?.at ?? gap.ticks) - at;
      at += length;
      if (length > 0) line.append(drawTicks(length * 5));
      if (stop?.kind === 'month') {
        const name = formatDate(stop.key, document.documentElement.lang);
        line.append(make('p', { class: 'stop month' }, make('span', {}, name)));
      } else if (stop?.kind === 'distance') {
        line.append(make('p', { class: 'stop' }, make('span', {}, make('b', {}, stop.words))));
      }
    }
    entry.before(line);
  }
}

function drawTicks(height: number): SVGElement {
  const ticks = drawn('svg', { class: 'ticks', width: '8', height: String(height), 'aria-hidden': 'true' });
  ticks.append(drawn('rect', { width: '8', height: String(height), fill: 'url(#days)' }));
  return ticks;
}

function make(name: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inside);
  return made;
}

// ---------------------------------------------------------------- where months are pages

const loadOnce = <Answer>(addresses: readonly string[]): (() => Promise<readonly Answer[]>) =>
  once(() =>
    Promise.all(addresses.map((address) => fetch(address).then((answer) => answer.json() as Promise<Answer>))),
  );

function once<Answer>(load: () => Promise<Answer>): () => Promise<Answer> {
  let loading: Promise<Answer> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** Adds those whom the page did not list. */
function offerSpeakers(bar: HTMLElement, speakers: readonly NamedSpeaker[]): void {
  const select = bar.querySelector<HTMLSelectElement>('select[name=speaker]');
  const listed = new Set([...(select?.options ?? [])].map((option) => option.value));
  for (const [id, name] of speakers) if (!listed.has(id)) select?.append(new Option(capitalised(name), id));
}

function showMonths(months: readonly MonthFacts[], chosen: Chosen): readonly [shown: number, all: number] {
  let shown = 0;
  let all = 0;
  for (const { key, articles } of months) {
    const fitting = articles.filter(
      ([publisher, speakers, sides]) =>
        (!chosen.speaker || speakers.includes(chosen.speaker)) &&
        (!chosen.side || sides.includes(chosen.side)) &&
        (!chosen.publisher || publisher === chosen.publisher),
    ).length;
    shown += fitting;
    all += articles.length;
    const row = document.querySelector<HTMLElement>(`.month-list [data-month="${key}"]`);
    if (!row) continue;
    row.hidden = fitting === 0;
    const count = row.querySelector('.count');
    if (count) count.textContent = String(fitting);
    // The words chosen for the whole month are perhaps not those of the ones narrowed to.
    const words = row.querySelector('p');
    if (words) words.hidden = Object.keys(chosen).length > 0;
  }
  return [shown, all];
}

// ---------------------------------------------------------------- what is said of it

function report(bar: HTMLElement, [shown, all]: readonly [shown: number, all: number], chosen: Chosen): void {
  const narrowed = Object.keys(chosen).length > 0;
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = narrowed ? say.narrowed.shown(shown, all) : '';
  const reset = bar.querySelector('button');
  if (reset) reset.hidden = !narrowed;
}
