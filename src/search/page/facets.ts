import { drawMark } from '../../enhance/marks.ts';
import * as say from '../../words/index.ts';
import { foldWords } from '../folding.ts';
import type { SearchManifest } from '../index/facts.ts';
import type { Query } from './address.ts';
import type { Counts } from './choosing.ts';
import { element } from './elements.ts';
import { type Status, statuses } from './records.ts';

/** A list of values to choose from, each with how much it would find. */
interface Facet {
  readonly list: HTMLElement;
  readonly narrow: HTMLInputElement | null;
  readonly options: readonly Option[];
}
interface Option {
  readonly value: string;
  /** What it may be found by. */
  readonly words: () => readonly string[];
  /** Made once it is shown, as few of hundreds are. */
  readonly row: () => Row;
}
interface Row {
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly item: HTMLLIElement;
}

/** So many values of a list are shown before one has to type or ask for more. */
const shownAtFirst = 8;

export interface Facets {
  draw(asked: Query, counts: Counts | null): void;
}

/** Fills the filters of the page. `change` gets what is asked for once a value is chosen or dropped. */
export function makeFacets(facts: SearchManifest, change: (edit: (asked: Query) => Query) => void): Facets {
  const toggle = (key: 'speakers' | 'sides' | 'publishers' | 'statuses') => (value: string, on: boolean) =>
    change((asked) => {
      const rest = (asked[key] as readonly string[]).filter((other) => other !== value);
      return { ...asked, [key]: on ? [...rest, value] : rest };
    });
  const speakers = makeFacet(
    'speaker',
    facts.speakers.map(({ id, name, role, side, spellings }) => ({
      value: id,
      name,
      words: [name, role, facts.sides[side] ?? '', ...spellings].join(' '),
    })),
    toggle('speakers'),
  );
  const named = (names: readonly string[]) => names.map((name) => ({ value: name, name, words: name }));
  const marked = named(facts.sides).map((side, place) => ({ ...side, mark: drawMark(facts.marks[place] ?? 0) }));
  const sides = makeFacet('side', marked, toggle('sides'));
  const publishers = makeFacet('publisher', named(facts.publishers), toggle('publishers'));
  const states = makeFacet(
    'status',
    statuses.map((status) => ({
      value: status,
      name: say.search.statuses[status],
      words: say.search.statuses[status],
    })),
    toggle('statuses'),
  );
  let last: Parameters<Facets['draw']> | null = null;
  const draw: Facets['draw'] = (asked, counts) => {
    last = [asked, counts];
    drawFacet(speakers, asked.speakers, counts?.speakers ?? null);
    drawFacet(sides, asked.sides, counts?.sides ?? null);
    drawFacet(publishers, asked.publishers, counts?.publishers ?? null);
    drawFacet(states, asked.statuses, counts ? statuses.map((status: Status) => counts.statuses[status]) : null);
  };
  for (const facet of [speakers, sides, publishers]) {
    facet?.narrow?.addEventListener('input', () => last && draw(...last));
  }
  return { draw };
}

function makeFacet(
  name: keyof typeof say.search.find,
  values: readonly {
    readonly value: string;
    readonly name: string;
    readonly words: string;
    /** Drawn before the name. */
    readonly mark?: Element;
  }[],
  toggle: (value: string, on: boolean) => void,
): Facet | null {
  const place = document.querySelector<HTMLElement>(`[data-filter="${name}"]`);
  if (!place) return null;
  const list = element('ul', {});
  const narrow =
    values.length > shownAtFirst
      ? element('input', {
          type: 'search',
          'aria-label': say.search.find[name],
          placeholder: say.search.typeToFind,
          autocomplete: 'off',
        })
      : null;
  // A form would be sent by Enter; here it only narrows the list.
  narrow?.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  if (narrow) place.append(narrow);
  place.append(list);
  const options = values.map(({ value, name: shown, words, mark }): Option => {
    let folded: readonly string[] | undefined;
    let row: Row | undefined;
    const makeRow = (): Row => {
      const box = element('input', { type: 'checkbox', name, value });
      const count = element('span', { class: 'count' });
      box.addEventListener('change', () => toggle(value, box.checked));
      const said = element('span', {}, ...(mark ? [mark, ' '] : []), shown);
      return { box, count, item: element('li', {}, element('label', {}, box, ' ', said, ' ', count)) };
    };
    return {
      value,
      words: () => {
        folded ??= foldWords(words);
        return folded;
      },
      row: () => {
        row ??= makeRow();
        return row;
      },
    };
  });
  return { list, narrow, options };
}

function drawFacet(facet: Facet | null, chosen: readonly string[], counts: readonly number[] | null): void {
  if (!facet) return;
  const typed = foldWords(facet.narrow?.value ?? '');
  const all = new Set(chosen);
  const ranked = facet.options
    .map((option, place) => ({ option, place, number: counts?.[place] ?? 0, on: all.has(option.value) }))
    .filter(({ option, number, on }) => {
      if (typed.length > 0) return typed.every((word) => option.words().some((own) => own.startsWith(word)));
      return on || number > 0;
    })
    .sort((a, b) => Number(b.on) - Number(a.on) || b.number - a.number || a.place - b.place);
  const most = Math.max(typed.length > 0 ? 20 : shownAtFirst, ranked.filter(({ on }) => on).length);
  const shown = ranked.slice(0, facet.narrow ? most : ranked.length);
  for (const { option, number, on } of shown) {
    const { box, count, item } = option.row();
    box.checked = on;
    count.textContent = counts ? number.toLocaleString(say.tag) : '';
    item.classList.toggle('empty', number === 0);
  }
  const items: HTMLElement[] = shown.map(({ option }) => option.row().item);
  const rest = ranked.length - shown.length;
  if (rest > 0) items.push(element('li', { class: 'rest' }, say.search.restOfList(rest)));
  if (items.length === 0) items.push(element('li', { class: 'rest' }, say.search.noneOfFacet));
  // Moving a box would take the focus away from whoever just used it.
  const focused = document.activeElement;
  facet.list.replaceChildren(...items);
  if (focused instanceof HTMLElement && facet.list.contains(focused)) focused.focus();
}
