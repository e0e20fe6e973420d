import { distanceBetween } from '../timeline/distance.ts';
import { keepPlace } from './place.ts';

/**
 * Narrows the timeline to a speaker, a side or a publisher. What is chosen stands in the address, and the entry being read
 * stays where it is. Where the months are pages, the list of months is narrowed instead, and hands the choice on.
 */
export function startNarrowing(): void {
  const form = document.querySelector<HTMLFormElement>('.narrow');
  if (!form) return;
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  let months: readonly MonthFacts[] = [];
  const apply = () => {
    const chosen = chosenIn(form);
    const count = entries.length > 0 ? showEntries(entries, chosen) : showMonths(months, chosen);
    report(form, count, chosen);
    carry(new URLSearchParams(chosen).toString());
  };
  const changed = async () => {
    months = await loadMonths(form);
    keepPlace(apply);
    history.replaceState(null, '', `?${new URLSearchParams(chosenIn(form))}`.replace(/\?$/, location.pathname));
  };
  form.addEventListener('change', changed);
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(changed));
  form.addEventListener('submit', (event) => event.preventDefault());
  if (fill(form)) {
    void changed().then(() => {
      // The browser went to the place named in the address before anything was narrowed.
      if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
  }
}

type Chosen = Record<string, string>;

function fill(form: HTMLFormElement): boolean {
  const given = new URLSearchParams(location.search);
  for (const select of form.querySelectorAll('select')) {
    const value = given.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  return Object.keys(chosenIn(form)).length > 0;
}

function chosenIn(form: HTMLFormElement): Chosen {
  return Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== '')) as Chosen;
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
    tellDistance(entry, fits && above ? distanceBetween(above.dataset.day ?? '', day) : null);
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

async function loadMonths({ dataset }: HTMLFormElement): Promise<readonly MonthFacts[]> {
  if (!dataset.months) return [];
  const answer = await fetch(dataset.months);
  return (await answer.json()) as readonly MonthFacts[];
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
    const row = document.getElementById(key);
    if (!row) continue;
    row.hidden = fitting === 0;
    const count = row.querySelector('.count');
    if (count) count.textContent = String(fitting);
  }
  return [shown, all];
}

// ---------------------------------------------------------------- what is said of it

function report(form: HTMLFormElement, [shown, all]: readonly [shown: number, all: number], chosen: Chosen): void {
  const narrowed = Object.keys(chosen).length > 0;
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = narrowed ? `${shown} of ${all} ${all === 1 ? 'article' : 'articles'}` : '';
  const reset = form.querySelector('button');
  if (reset) reset.hidden = !narrowed;
}

/** Links to the rest of the timeline hand the choice on. */
function carry(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) link.search = query;
}
