import * as urls from '../../addresses.ts';
import * as say from '../../words/index.ts';
import { filtersOf, isFiltered, nothingAsked, type Query, readAddress, writeAddress } from './address.ts';
import { answer, type Reply } from './answering.ts';
import { applyFilters, type FilterResult, sortOf } from './choosing.ts';
import { attachSuggestions } from './combobox.ts';
import { writeSpan } from './days.ts';
import { element, requireElement } from './elements.ts';
import { emptyState, offerBeginnings, shortened } from './empty-state.ts';
import { type Engine, startEngine } from './engine.ts';
import { type Facets, makeFacets } from './facets.ts';
import { type Place, startHistory } from './history.ts';
import { loadKnowledge, type SearchData } from './knowledge.ts';
import { atOnce, atRest, type Listing, listResults, speakerCards, tellWho } from './listing.ts';
import { asksForWords, readQuestion } from './question.ts';
import type { Drawn } from './results.ts';
import { saveButton } from './save.ts';
import { suggest } from './suggestions.ts';
import { understand } from './understanding.ts';

/** How long the fingers rest before the list is filled up and the address written. */
const rest = 500;
/** So many chosen filters are shown one by one. */
const mostChips = 20;

/** Brings the search page to life: the field, the filters, the results, and the address that holds them all. */
export function startSearch(): void {
  requireElement('unstarted').remove();
  const language = document.documentElement.lang;
  const form = requireElement<HTMLFormElement>('search');
  const field = requireElement<HTMLInputElement>('q');
  const status = requireElement('status');
  const chips = requireElement('chips');
  const results = requireElement('results');

  let asked = readAddress(location.search);
  /** The words as they were typed before names and days in them became filters. */
  let typedAs = '';
  let turn = 0;
  let typing = false;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let engine: Promise<Engine> | undefined;
  let facets: Facets | undefined;
  let listing: Listing | null = null;
  const searches = startHistory(() => listing?.reached() ?? 0);

  const loadEngine = () => {
    engine ??= loadKnowledge()
      .then(({ records, facts, shelves }) => startEngine(language, records, facts, shelves))
      .catch((error) => {
        engine = undefined;
        throw error;
      });
    return engine;
  };
  const isCurrent = (mine: number) => mine === turn;

  /** What a reader commits to is a step that the back button takes back; letters typed on the way are not. */
  const commit = (next: Query, how: 'push' | 'replace' = 'push') => {
    asked = next;
    searches.write(asked, how);
    typing = false;
    fillForm();
    void update(atRest);
  };
  /** Reads names, offices, papers and days out of the words, which then are filters. */
  const commitQuestion = async (question: Query, how: 'push' | 'replace' = 'push') => {
    const mine = ++turn;
    typedAs = '';
    if (!question.asTyped) {
      try {
        const { known } = await loadKnowledge();
        if (!isCurrent(mine)) return;
        const understood = understand(question, known);
        if (understood.changed) {
          if (how === 'push') searches.write(question, 'push');
          commit(understood.asked, how);
          typedAs = isFiltered(understood.asked) ? question.words.trim() : '';
          return;
        }
      } catch {
        // Said by the search itself, which needs the same.
      }
    }
    commit(question, how);
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
    const current = asked;
    try {
      const knowledge = await loadKnowledge();
      if (!isCurrent(mine)) return;
      drawChips(knowledge);
      facets ??= makeFacets(knowledge.facts, (edit) => commit(edit(asked)));
      const reply = await answer(current, knowledge, loadEngine, () => isCurrent(mine));
      if (!isCurrent(mine)) return;
      if (reply === null) {
        drawFilters(current, applyFilters(nothingAsked, null, knowledge.records, knowledge.facts));
        show([offerBeginnings(current, knowledge)], current.words.trim() === '' ? '' : say.search.typeAWord);
        return;
      }
      drawFilters(reply.asked, reply.chosen);
      if (reply.chosen.records.length > 0) await showResults(mine, reply, knowledge, returning.shown ?? atFirst);
      else await showNothing(mine, reply, knowledge);
      if (isCurrent(mine) && returning.top) scrollTo({ top: returning.top });
    } catch (error) {
      if (isCurrent(mine)) showFailure(error);
    }
  };

  /** Shows something other than results. What it says is heard from the status, and seen once. */
  const show = (content: readonly (Node | null)[], said: string) => {
    listing = null;
    results.replaceChildren(...content.filter((node) => node !== null));
    status.textContent = said;
    status.classList.add('only-heard');
  };

  const showResults = async (mine: number, reply: Reply, knowledge: SearchData, atFirst: number): Promise<void> => {
    const { chosen, question } = reply;
    const drawn: Drawn = {
      ...reply,
      question,
      facts: knowledge.facts,
      records: knowledge.records,
      engine: await loadEngine(),
      language,
    };
    const next = await listResults(chosen, drawn, knowledge.shelves, atFirst, {
      isCurrent: () => isCurrent(mine),
      said: (text) => {
        status.textContent = `${saidOf(reply)}${text}`;
      },
      failed: showFailure,
      extended: searches.mark,
    });
    if (next === null) return;
    listing = next;
    status.classList.remove('only-heard');
    results.replaceChildren(
      ...[
        noteOf(reply),
        speakerCards(reply, drawn, knowledge.known.counts),
        tellWho(reply.asked, chosen, drawn),
        ...next.nodes,
        saveButton(chosen.records, drawn),
      ].filter((node) => node !== null),
    );
    if (next.hasMore()) resting = setTimeout(() => void fillUp(mine), rest);
  };
  const fillUp = async (mine: number) => {
    try {
      await listing?.fillTo(atRest);
    } catch (error) {
      if (isCurrent(mine)) showFailure(error);
    }
  };

  /** What was looked for instead of a misspelt word. */
  const saidOf = ({ corrected }: Pick<Reply, 'corrected'>): string =>
    corrected.length === 0
      ? ''
      : say.search.instead(
          corrected.map(({ typed }) => shortened(typed)),
          corrected.map(({ by }) => by),
        );

  /** How the words were read, and the way back to them as they were typed. */
  const noteOf = ({ corrected, asked: meant }: Reply): HTMLElement | null => {
    const asIs = corrected.length > 0 ? asked.words.trim() : typedAs;
    if (asIs === '') return null;
    const shown = asIs.length > 60 ? `${asIs.slice(0, 59)}…` : asIs;
    const [link, end] = say.search.asTyped(shown, !meant.words && corrected.length === 0);
    return element(
      'p',
      { class: 'reading' },
      corrected.length > 0 ? saidOf({ corrected }) : say.search.becameFilters,
      element(
        'a',
        { href: urls.search + writeAddress({ ...nothingAsked, words: asIs, asTyped: true }), 'data-step': true },
        link,
      ),
      end,
    );
  };

  const showNothing = async (mine: number, reply: Reply, knowledge: SearchData) => {
    const said = await emptyState(reply, knowledge, await loadEngine(), (filter, value) =>
      nameOf(knowledge, reply.asked, filter, value),
    );
    if (!isCurrent(mine)) return;
    const { facts, records } = knowledge;
    const drawn: Drawn = { ...reply, facts, records, engine: await loadEngine(), language };
    // The reason is what is heard: the answer about a person, or that there is none.
    show(
      [noteOf(reply), said, speakerCards(reply, drawn, knowledge.known.counts)],
      sayNothing(said.firstElementChild?.textContent ?? ''),
    );
  };

  const showFailure = (error: unknown) => {
    console.error(error);
    const again = element('button', { type: 'button' }, say.search.again);
    again.addEventListener('click', () => void update(atRest));
    show(
      [
        element(
          'div',
          { class: 'nothing', role: 'alert' },
          element(
            'p',
            {},
            element('strong', {}, say.search.notLoaded),
            import.meta.env.DEV ? say.search.noIndex : say.search.noConnection,
          ),
          element(
            'p',
            {},
            again,
            ' ',
            element('a', { href: urls.speakers }, say.search.withoutIt[0]),
            say.search.withoutIt[1],
          ),
        ),
      ],
      '',
    );
  };

  // ------------------------------------------------------------ what is chosen

  const drawFilters = (current: Query, chosen: FilterResult) => {
    facets?.draw(current, chosen.counts);
    const { quotation, article } = chosen.counts.kind;
    for (const [kind, number] of Object.entries({ all: quotation + article, quotation, article })) {
      const label = form.querySelector(`[data-count="${kind}"]`);
      if (label) label.textContent = `(${number.toLocaleString(say.tag)})`;
    }
    const words = asksForWords(readQuestion(current.words));
    const byRelevance = form.querySelector<HTMLOptionElement>('option[value=relevance]');
    if (byRelevance) byRelevance.disabled = !words;
    setField('sort', sortOf(current, words));
  };

  const drawChips = (knowledge: SearchData) => {
    const chosen = filtersOf(asked);
    chips.hidden = chosen.length === 0;
    const chip = (name: string, label: string, next: () => Query) => {
      const button = element(
        'button',
        { type: 'button', 'aria-label': label },
        name,
        ' ',
        element('span', { 'aria-hidden': 'true' }, '×'),
      );
      button.addEventListener('click', () => {
        commit(next());
        field.focus();
      });
      return element('li', {}, button);
    };
    const left = chosen.length - mostChips;
    chips.replaceChildren(
      ...chosen.slice(0, mostChips).map(({ filter, value, without }) => {
        const name = nameOf(knowledge, asked, filter, value);
        return chip(name, say.search.remove(name), () => without);
      }),
      ...(left > 0 ? [element('li', {}, say.search.moreFilters(left))] : []),
      ...(chosen.length > 1
        ? [
            chip(say.search.clear, say.search.clear, () => ({
              ...nothingAsked,
              words: asked.words,
              sort: asked.sort,
              group: asked.group,
            })),
          ]
        : []),
    );
  };

  const nameOf = ({ facts }: SearchData, current: Query, filter: string, value: string): string => {
    if (filter === 'speaker') return facts.speakers.find(([id]) => id === value)?.[1] ?? value;
    if (filter === 'status') return say.search.statuses[value as keyof typeof say.search.statuses] ?? value;
    if (filter === 'kind') return say.search.only[value === 'article' ? 'article' : 'quotation'];
    if (filter === 'days') return say.search.inDays[current.days](writeSpan(current, language));
    return value;
  };

  // ------------------------------------------------------------ the reader

  const places = () => [...results.querySelectorAll<HTMLElement>('.place')];
  const suggestions = attachSuggestions(
    field,
    async () => (field.value.trim() ? suggest(asked, (await loadKnowledge()).known) : []),
    ({ asked }) => commit(asked),
    () => places()[0]?.focus(),
  );
  const readField = () => {
    const next = { ...asked, words: field.value, asTyped: false };
    if (!typing) searches.leave();
    typing = true;
    asked = next;
    typedAs = '';
    // The list comes first: what may be meant besides is worked out while its words are on their way.
    setTimeout(() => void suggestions.refresh().catch(() => undefined));
    clearTimeout(writing);
    writing = setTimeout(() => searches.write(asked, 'replace'), rest);
    clearTimeout(resting);
    // A word’s first letter is the beginning of everything, and its piece of the index seldom the word’s: it waits.
    turn++;
    if (/(?:^|\s)\S$/u.test(field.value)) resting = setTimeout(() => void update(atRest), rest);
    else void update(atOnce);
  };
  // Whoever enters the field is about to search: what that takes is fetched while the first letters are typed.
  field.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
  // While an input method puts a word together, its letters are nothing to look for.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) readField();
  });
  field.addEventListener('compositionend', readField);
  // Whoever leaves the field has settled on its words: what is typed after that is another question.
  field.addEventListener('blur', () => {
    typing = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    clearTimeout(writing);
    void commitQuestion({ ...asked, words: field.value });
  });
  form.addEventListener('change', (event) => {
    const control = event.target;
    if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return;
    if (!['from', 'to', 'days', 'kind', 'sort', 'group'].includes(control.name)) return;
    const given = new URLSearchParams(writeAddress(asked));
    given.set(control.name, control.value);
    if (control.name === 'days') given.set('days', control.value);
    commit({ ...readAddress(given.toString()), words: field.value });
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
      void commitQuestion(readAddress(new URL(link.href).search));
    } else if (!link.hasAttribute('download')) searches.mark();
  });
  addEventListener('pagehide', () => searches.mark());
  addEventListener('popstate', (event) => {
    asked = readAddress(location.search);
    typing = false;
    typedAs = '';
    clearTimeout(writing);
    fillForm();
    void update(atRest, (event.state ?? {}) as Place);
  });

  // Where there is room beside the results, the filters stand open.
  const wide = matchMedia('(width >= 72rem)');
  const filters = form.querySelector<HTMLDetailsElement>('.filters');
  const openFilters = () => {
    if (filters) filters.open = wide.matches;
  };
  wide.addEventListener('change', openFilters);
  openFilters();

  fillForm();
  // A question that came with the address, from the field of another page, is read like one put here.
  if (asked.words && !asked.asTyped && !isFiltered(asked) && history.state === null)
    void commitQuestion(asked, 'replace');
  else void update(atRest, (history.state ?? {}) as Place);
}

/** That there is nothing, and why; where the reason says so itself, that alone. */
const sayNothing = (reason: string): string =>
  reason.startsWith(say.search.noResultsFor('').slice(0, 6)) ? reason : `${say.search.noResults} ${reason}`;
