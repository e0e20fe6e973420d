import { distanceToTell } from '../timeline/distance.ts';
import { keepPlace } from './place.ts';

/**
 * Narrows the timeline to a speaker, a side or a publisher. What is chosen stands in the address, and the entry being read
 * stays where it is. Where the months are pages, the list of months is narrowed instead, and hands the choice on.
 */
export function startNarrowing(): void {
  const bar = document.querySelector<HTMLElement>('.narrow');
  if (!bar) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const facts = bar.dataset.months ? loadOnce(bar.dataset.months) : async () => null;
  const apply = async () => {
    const chosen = chosenIn(bar);
    const months = (await facts())?.months ?? [];
    keepPlace(() => {
      report(bar, entries.length > 0 ? showEntries(entries, chosen) : showMonths(months, chosen), chosen);
    });
    const query = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    // Links to the rest of the timeline hand the choice on.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) link.search = query;
  };
  const offerAll = async () => offerSpeakers(bar, (await facts())?.speakers ?? []);
  bar.addEventListener('focusin', () => void offerAll(), { once: true });
  bar.addEventListener('change', () => void apply());
  bar.querySelector('button')?.addEventListener('click', () => {
    for (const select of bar.querySelectorAll('select')) select.value = '';
    void apply();
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

/** Shows the entries that fit, and says anew how far apart those are. Returns how many there are. */
function showEntries(entries: readonly HTMLElement[], chosen: Chosen): readonly [shown: number, all: number] {
  let above: HTMLElement | null = null;
  let shown = 0;
  for (const entry of entries) {
    const { speakers = '', sides = '', publisher = '', day = '' } = entry.dataset;
    const fits =
      (!chosen.speaker || speakers.split(' ').includes(chosen.speaker)) &&
      (!chosen.side || sides.split(' ').includes(chosen.side)) &&
      (!chosen.publisher || publisher === chosen.publisher);
    entry.hidden = !fits;
    tellDistance(entry, fits && above ? distanceToTell(above.dataset.day ?? '', day) : null);
    if (!fits) continue;
    shown++;
    above = entry;
  }
  for (const month of document.querySelectorAll<HTMLElement>('.month')) {
    month.hidden = !month.querySelector('.entry:not([hidden])');
    const link = document.querySelector(`.months a[href="#${month.id}"]`)?.parentElement;
    if (link) link.hidden = month.hidden;
  }
  return [shown, entries.length];
}

function tellDistance(entry: HTMLElement, words: string | null): void {
  let line = entry.previousElementSibling;
  if (!line?.matches('.distance')) {
    if (words === null) return;
    line = document.createElement('p');
    line.className = 'distance';
    entry.before(line);
  }
  (line as HTMLElement).hidden = words === null;
  if (words !== null) line.textContent = words;
}

// ---------------------------------------------------------------- where months are pages

/** Of each article of a month: its publisher, its speakers, their sides. */
interface MonthFacts {
  readonly key: string;
  readonly articles: readonly (readonly [publisher: string, speakers: readonly string[], sides: readonly string[]])[];
}

/** Of the whole timeline: everybody quoted, and the months. */
interface Facts {
  readonly speakers: readonly (readonly [id: string, name: string])[];
  readonly months: readonly MonthFacts[];
}

function loadOnce(address: string): () => Promise<Facts | null> {
  let loading: Promise<Facts> | undefined;
  return () => {
    loading ??= fetch(address).then((answer) => answer.json() as Promise<Facts>);
    return loading;
  };
}

/** Adds those whom the page did not list. */
function offerSpeakers(bar: HTMLElement, speakers: Facts['speakers']): void {
  const select = bar.querySelector<HTMLSelectElement>('select[name=speaker]');
  const listed = new Set([...(select?.options ?? [])].map((option) => option.value));
  for (const [id, name] of speakers) if (!listed.has(id)) select?.append(new Option(name, id));
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
    const row = document.getElementById(`month-${key}`);
    if (!row) continue;
    row.hidden = fitting === 0;
    const count = row.querySelector('.count');
    if (count) count.textContent = String(fitting);
  }
  return [shown, all];
}

// ---------------------------------------------------------------- what is said of it

function report(bar: HTMLElement, [shown, all]: readonly [shown: number, all: number], chosen: Chosen): void {
  const narrowed = Object.keys(chosen).length > 0;
  const status = bar.querySelector('[role=status]');
  if (status) status.textContent = narrowed ? `${shown} of ${all} ${all === 1 ? 'article' : 'articles'}` : '';
  const reset = bar.querySelector('button');
  if (reset) reset.hidden = !narrowed;
}
