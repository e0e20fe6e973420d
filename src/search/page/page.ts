import * as to from '../../addresses.ts';
import type { Texts } from '../index/facts.ts';
import { type Asked, filtersOf, nothingAsked, readAddress, writeAddress } from './address.ts';
import { asksForAnything, type Chosen, choose, sortOf } from './choosing.ts';
import { attachSuggestions } from './combobox.ts';
import { writeSpan } from './days.ts';
import { count, element, theElement } from './elements.ts';
import { type Answer, type Engine, startEngine } from './engine.ts';
import { type Facets, makeFacets } from './facets.ts';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { explainNothing } from './nothing.ts';
import { asksForWords, readQuestion } from './question.ts';
import { statusNames } from './records.ts';
import { type Drawn, drawResult } from './results.ts';
import { suggest } from './suggestions.ts';
import { fileOf, readVocabulary } from './texts.ts';

/** Results drawn at once while somebody types, after a rest, and with each wish for more. */
const atOnce = 3;
const atRest = 10;
const more = 20;
/** What comes unasked stays light: a file of articles weighs as much as so many quotations, and so much is read. */
const articleWeight = 4;
const weightAtOnce = 4;
const weightAtRest = 12;
/** How long the fingers rest before the list is filled up and the address written. */
const rest = 500;

/** What an entry of the history holds besides its address: how much was shown, and how far down it was left. */
interface Place {
  readonly shown?: number;
  readonly top?: number;
}

/** Brings the search page to life: the field, the filters, the results, and the address that holds them all. */
export function startSearch(): void {
  const language = document.documentElement.lang;
  const form = theElement<HTMLFormElement>('search');
  const field = theElement<HTMLInputElement>('q');
  const status = theElement('status');
  const chips = theElement('chips');
  const results = theElement('results');
  const title = document.title;

  let asked = readAddress(location.search);
  let turn = 0;
  let typing = false;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let engine: Promise<Engine> | undefined;
  let facets: Facets | undefined;
  /** Draws the following results of the list now on the page. */
  let drawMore: ((upTo: number) => Promise<void>) | undefined;
  let shown = 0;

  const loadEngine = () => {
    engine ??= loadKnowledge()
      .then(({ records, facts, texts }) => startEngine(to.home, language, records, facts, texts))
      .catch((error) => {
        engine = undefined;
        throw error;
      });
    return engine;
  };
  const isCurrent = (mine: number) => mine === turn;

  // ------------------------------------------------------------ the address

  const place = (): Place => ({ shown, top: Math.round(scrollY) });
  const writeState = (how: 'push' | 'replace') => {
    const address = to.search + writeAddress(asked);
    if (how === 'push' && address !== location.pathname + location.search) {
      history.replaceState(place(), '');
      history.pushState({}, '', address);
    } else history.replaceState(how === 'push' ? history.state : {}, '', address);
    document.title = asked.words.trim() ? `${asked.words.trim()} – ${title}` : title;
  };
  /** What a reader settles on is a step that the back button takes back; letters typed on the way are not. */
  const settle = (next: Asked) => {
    asked = next;
    writeState(typing ? 'replace' : 'push');
    typing = false;
    fillForm();
    void update(atRest);
  };

  const fillForm = () => {
    if (field.value !== asked.words) field.value = asked.words;
    for (const name of ['from', 'to', 'days', 'kind', 'group'] as const) setField(name, asked[name]);
    setField('sort', asked.sort ?? sortOf(asked, asksForWords(readQuestion(asked.words))));
  };
  const setField = (name: string, value: string) => {
    const control = form.elements.namedItem(name);
    if (
      control instanceof RadioNodeList ||
      control instanceof HTMLInputElement ||
      control instanceof HTMLSelectElement
    ) {
      control.value = value;
    }
  };

  // ------------------------------------------------------------ an answer

  /** Answers what is asked now. An answer that comes after a newer question was put is dropped, whatever came of it. */
  const update = async (atFirst: number, returning: Place = {}): Promise<void> => {
    const mine = ++turn;
    clearTimeout(resting);
    const question = readQuestion(asked.words);
    const hasWords = asksForWords(question);
    const current = asked;
    try {
      const knowledge = await loadKnowledge();
      if (!isCurrent(mine)) return;
      drawChips(knowledge);
      facets ??= makeFacets(knowledge.facts, (edit) => settle(edit(asked)));
      if (!asksForAnything(current, hasWords)) {
        drawFilters(current, choose(nothingAsked, null, knowledge.records, knowledge.facts));
        show([], '');
        return;
      }
      const engine = await loadEngine();
      if (!isCurrent(mine)) return;
      const answer = hasWords ? await engine.find(question) : null;
      if (!isCurrent(mine)) return;
      const chosen = choose(current, answer?.scores ?? null, knowledge.records, knowledge.facts);
      if (chosen.records.length === 0) {
        drawFilters(current, chosen);
        await showNothing(mine, current, answer, knowledge);
        return;
      }
      const drawn: Drawn = { asked: current, question, answer, facts: knowledge.facts, engine, language };
      const showing = showResults(mine, chosen, drawn, knowledge.texts, returning.shown ?? atFirst);
      // Done while the words of the results are on their way.
      drawFilters(current, chosen);
      await showing;
      if (isCurrent(mine) && returning.top) scrollTo({ top: returning.top });
    } catch (error) {
      if (isCurrent(mine)) showFailure(error);
    }
  };

  const show = (content: readonly Node[], said: string) => {
    drawMore = undefined;
    shown = 0;
    results.replaceChildren(...content);
    status.textContent = said;
  };

  const showResults = async (
    mine: number,
    chosen: Chosen,
    drawn: Drawn,
    texts: Texts,
    atFirst: number,
  ): Promise<void> => {
    const { records } = chosen;
    const holder = element('div', { class: 'list' });
    const button = element('button', { type: 'button', class: 'more' });
    let reached = 0;
    const extend = async (upTo: number) => {
      const from = reached;
      const items = await Promise.all(records.slice(from, upTo).map((record) => drawResult(record, drawn)));
      if (!isCurrent(mine) || from !== reached) return;
      reached = Math.min(upTo, records.length);
      for (const { item, group } of items) listFor(holder, group).append(item);
      shown = reached;
      const left = records.length - reached;
      button.hidden = left === 0;
      button.textContent = `Show ${Math.min(more, left)} more`;
      status.textContent = sayCount(chosen, drawn, reached);
    };
    const unasked = (upTo: number) => {
      const files = new Set<string>();
      let weight = 0;
      const heavy = records.slice(0, upTo).findIndex((record) => {
        const file = fileOf(record, texts);
        const isNew = record.kind === 'article' && texts.kind === 'apart' && !files.has(file);
        files.add(file);
        weight += isNew ? articleWeight : 1;
        return weight > (upTo > atOnce ? weightAtRest : weightAtOnce);
      });
      return heavy === -1 || drawn.asked.kind === 'article' ? upTo : heavy;
    };
    await extend(atFirst > atRest ? atFirst : unasked(atFirst));
    if (!isCurrent(mine)) return;
    results.replaceChildren(holder, button);
    drawMore = (upTo) => extend(Math.max(reached, unasked(upTo)));
    button.addEventListener('click', async () => {
      const before = reached;
      try {
        await extend(reached + more);
      } catch (error) {
        if (isCurrent(mine)) showFailure(error);
        return;
      }
      history.replaceState(place(), '');
      holder.querySelectorAll<HTMLElement>('.place')[before]?.focus();
    });
    if (reached < unasked(Math.min(atRest, records.length))) resting = setTimeout(() => void fillUp(mine), rest);
  };
  const fillUp = async (mine: number) => {
    try {
      await drawMore?.(atRest);
    } catch (error) {
      if (isCurrent(mine)) showFailure(error);
    }
  };

  const sayCount = ({ quotations, articles, records }: Chosen, { asked, answer }: Drawn, reached: number): string => {
    const kinds = [quotations > 0 && count(quotations, 'quotation'), articles > 0 && count(articles, 'article')];
    const order = { relevance: 'best match first', oldest: 'oldest first', newest: 'newest first' }[
      sortOf(asked, answer !== null)
    ];
    const all = reached === records.length ? 'all shown' : `1 to ${reached.toLocaleString('en')} shown`;
    return `${kinds.filter(Boolean).join(' and ')}, ${order}; ${all}.`;
  };

  const showNothing = async (mine: number, current: Asked, answer: Answer | null, knowledge: Knowledge) => {
    const unknown = answer?.unknown ?? [];
    const words = unknown.length > 0 ? await readVocabulary(knowledge.texts).catch(() => []) : [];
    if (!isCurrent(mine)) return;
    const said = element('div', {});
    said.append(
      explainNothing({
        asked: current,
        question: readQuestion(current.words),
        scores: answer?.scores ?? null,
        unknown,
        knowledge,
        suggestions: suggest(current, knowledge.known),
        nameOf: (filter, value) => nameOf(knowledge, current, filter, value),
        words,
      }),
    );
    show([said], 'Nothing found.');
  };

  const showFailure = (error: unknown) => {
    console.error(error);
    const again = element('button', { type: 'button' }, 'Try again');
    again.addEventListener('click', () => void update(atRest));
    show(
      [
        element(
          'div',
          { class: 'nothing', role: 'alert' },
          element(
            'p',
            {},
            element('strong', {}, 'Search could not be loaded. '),
            import.meta.env.DEV
              ? 'The index is made by npm run build: run it once, and the search answers from it here, too. '
              : 'The connection may be gone, or a file of the site. ',
          ),
          element(
            'p',
            {},
            again,
            ' ',
            element('a', { href: to.speakers }, 'The speaker pages'),
            ' list every quotation without it.',
          ),
        ),
      ],
      '',
    );
  };

  // ------------------------------------------------------------ what is chosen

  const drawFilters = (current: Asked, chosen: Chosen) => {
    facets?.draw(current, chosen.counts);
    const { quotation, article } = chosen.counts.kind;
    for (const [kind, number] of Object.entries({ all: quotation + article, quotation, article })) {
      const label = form.querySelector(`[data-count="${kind}"]`);
      if (label) label.textContent = `(${number.toLocaleString('en')})`;
    }
    const words = asksForWords(readQuestion(current.words));
    const byRelevance = form.querySelector<HTMLOptionElement>('option[value=relevance]');
    if (byRelevance) byRelevance.disabled = !words;
    setField('sort', sortOf(current, words));
  };

  const drawChips = (knowledge: Knowledge) => {
    const chosen = filtersOf(asked);
    chips.hidden = chosen.length === 0;
    chips.replaceChildren(
      ...chosen.map(({ filter, value, without }) => {
        const name = nameOf(knowledge, asked, filter, value);
        const button = element(
          'button',
          { type: 'button', 'aria-label': `Remove ${name}` },
          name,
          ' ',
          element('span', { 'aria-hidden': 'true' }, '×'),
        );
        button.addEventListener('click', () => {
          settle(without);
          field.focus();
        });
        return element('li', {}, button);
      }),
    );
  };

  const nameOf = ({ facts }: Knowledge, current: Asked, filter: string, value: string): string => {
    if (filter === 'speaker') return facts.speakers.find(([id]) => id === value)?.[1] ?? value;
    if (filter === 'status') return statusNames[value as keyof typeof statusNames] ?? value;
    if (filter === 'kind') return value === 'article' ? 'articles only' : 'quotations only';
    if (filter === 'days') return `${current.days} ${writeSpan(current, language)}`;
    return value;
  };

  // ------------------------------------------------------------ the reader

  const places = () => [...results.querySelectorAll<HTMLElement>('.place')];
  const suggestions = attachSuggestions(
    field,
    async () => (field.value.trim() ? suggest(asked, (await loadKnowledge()).known) : []),
    ({ asked }) => settle(asked),
    () => places()[0]?.focus(),
  );
  // Whoever enters the field is about to search: what that takes is fetched while the first letters are typed.
  field.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    const next = { ...asked, words: field.value };
    if (!typing && writeAddress(asked)) history.pushState({}, '', location.href);
    typing = true;
    asked = next;
    // The list comes first: what may be meant besides is worked out while its words are on their way.
    setTimeout(() => void suggestions.refresh().catch(() => undefined));
    clearTimeout(writing);
    writing = setTimeout(() => writeState('replace'), rest);
    clearTimeout(resting);
    // A word’s first letter is the beginning of everything, and its piece of the index seldom the word’s: it waits.
    turn++;
    if (/(?:^|\s)\S$/u.test(field.value)) resting = setTimeout(() => void update(atRest), rest);
    else void update(atOnce);
  });
  // Whoever leaves the field has settled on its words: what is typed after that is another question.
  field.addEventListener('blur', () => {
    typing = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    clearTimeout(writing);
    settle({ ...asked, words: field.value });
  });
  form.addEventListener('change', (event) => {
    const control = event.target;
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
    if (!['from', 'to', 'days', 'kind', 'sort', 'group'].includes(control.name)) return;
    const given = new URLSearchParams(writeAddress(asked));
    given.set(control.name, control.value);
    if (control.name === 'days') given.set('days', control.value);
    settle({ ...readAddress(given.toString()), words: field.value });
  });
  results.addEventListener('keydown', (event) => {
    const at = places().indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    if (event.key === 'ArrowDown') places()[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (places()[at - 1] ?? field).focus();
    else if (event.key === 'Escape') field.focus();
    else return;
    event.preventDefault();
  });
  results.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    if (link.hasAttribute('data-step')) {
      event.preventDefault();
      settle(readAddress(new URL(link.href).search));
    } else history.replaceState(place(), '');
  });
  addEventListener('pagehide', () => history.replaceState(place(), ''));
  addEventListener('popstate', (event) => {
    asked = readAddress(location.search);
    typing = false;
    clearTimeout(writing);
    fillForm();
    void update(atRest, (event.state ?? {}) as Place);
  });

  // The browser would scroll before the results are there.
  history.scrollRestoration = 'manual';
  fillForm();
  void update(atRest, (history.state ?? {}) as Place);
}

/** Where its results are grouped, the list under the group's heading, made where it is not there yet; else the one list. */
function listFor(
  holder: HTMLElement,
  group: { readonly key: string; readonly name: string; readonly href: string | null } | null,
): HTMLElement {
  const key = group?.key ?? '';
  const last = holder.lastElementChild;
  if (last instanceof HTMLElement && last.dataset.key === key) return last.querySelector('ol') as HTMLElement;
  const list = element('ol', {});
  holder.append(
    element(
      'section',
      { 'data-key': key },
      group && element('h2', {}, group.href ? element('a', { href: group.href }, group.name) : group.name),
      list,
    ),
  );
  return list;
}
