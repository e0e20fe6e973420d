import * as say from '../../words/index.ts';
import { isFiltered, type Query, readAddress, writeAddress } from './address.ts';
import { answer, type Reply } from './answering.ts';
import { offerBeginnings } from './beginnings.ts';
import { drawChips, nameOf } from './chips.ts';
import { type Counts, countAll } from './choosing.ts';
import { attachSuggestions } from './combobox.ts';
import { requireElement } from './elements.ts';
import { type Engine, startEngine } from './engine.ts';
import { type Facets, makeFacets } from './facets.ts';
import { startForm } from './form.ts';
import { type Place, startHistory } from './history.ts';
import { walkResults } from './keyboard.ts';
import { breathe, loadKnowledge, type SearchData } from './knowledge.ts';
import { atOnce, atRest, type Listing, listResults, speakerCards, tellWho } from './listing.ts';
import { failureNote, noteOf, saidOf, sayNothing } from './remarks.ts';
import type { Drawn } from './results.ts';
import { saveButton } from './save.ts';
import { suggest } from './suggestions.ts';
import { isQuestion, understand } from './understanding.ts';

/** How long the fingers rest before the list is filled up and the address written. */
const rest = 500;
/** Longer than between two letters of a word that is being typed. */
const betweenLetters = 250;

/**
 * How long to wait for more letters before what is typed so far is looked for. A word’s first letter is the beginning of
 * everything; of a large index, the piece of two or three letters is seldom the whole word’s, and a question is none
 * before its end.
 */
function pauseAfter(typed: string, isLight: boolean): number {
  if (/(?:^|\s)\S$/u.test(typed) || (!isLight && isQuestion(typed))) return rest;
  return !isLight && /(?:^|\s)\S{2,3}$/u.test(typed) ? betweenLetters : 0;
}

/** Brings the search page to life: the field, the filters, the results, and the address that holds them all. */
export function startSearch(): void {
  requireElement('unstarted').remove();
  const language = document.documentElement.lang;
  const form = requireElement<HTMLFormElement>('search');
  const field = requireElement<HTMLInputElement>('q');
  const status = requireElement('status');
  const chips = requireElement('chips');
  const list = requireElement('results');
  const controls = startForm(form, field);

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
  /** Whether all there is to search is here, and no letter costs anything. */
  let isLight = false;
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
    controls.fill(asked);
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

  // ------------------------------------------------------------ an answer

  /** Answers what is asked now. An answer that comes after a newer question was put is dropped, whatever came of it. */
  const update = async (atFirst: number, returning: Place = {}): Promise<void> => {
    const mine = ++turn;
    clearTimeout(resting);
    const current = asked;
    try {
      const knowledge = await loadKnowledge();
      isLight = knowledge.shelves.every(({ texts }) => texts.kind === 'here');
      if (!isCurrent(mine)) return;
      drawChips(chips, asked, knowledge.facts, language, (next) => {
        commit(next);
        field.focus();
      });
      const mayGoOn = atFirst === atOnce && !isLight;
      const reply = await answer(
        current,
        knowledge,
        loadEngine,
        () => isCurrent(mine),
        () => new Promise((done) => setTimeout(done, mayGoOn ? betweenLetters : 0)),
      );
      if (!isCurrent(mine)) return;
      if (reply === null) {
        show([offerBeginnings(current, knowledge)], current.words.trim() === '' ? '' : say.search.typeAWord);
        await breathe();
        if (isCurrent(mine)) drawFilters(current, countAll(knowledge.records, knowledge.facts), knowledge);
        return;
      }
      if (reply.chosen.records.length > 0) await showResults(mine, reply, knowledge, returning.shown ?? atFirst);
      else await showNothing(mine, reply, knowledge);
      if (isCurrent(mine) && returning.top) scrollTo({ top: returning.top });
      // What was found is seen before what it could be narrowed by.
      await breathe();
      if (isCurrent(mine)) drawFilters(reply.asked, reply.chosen.counts, knowledge);
    } catch (error) {
      if (isCurrent(mine)) showFailure(error);
    }
  };

  /** Shows something other than results. What it says is heard from the status, and seen once. */
  const show = (content: readonly (Node | null)[], said: string) => {
    listing = null;
    list.replaceChildren(...content.filter((node) => node !== null));
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
    list.replaceChildren(
      ...[
        noteOf(reply, asked, typedAs),
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

  const showNothing = async (mine: number, reply: Reply, knowledge: SearchData) => {
    const { emptyState } = await import('./empty-state.ts');
    const said = await emptyState(reply, knowledge, await loadEngine(), (filter, value) =>
      nameOf(knowledge.facts, reply.asked, filter, value, language),
    );
    if (!isCurrent(mine)) return;
    const { facts, records } = knowledge;
    const drawn: Drawn = { ...reply, facts, records, engine: await loadEngine(), language };
    // The reason is what is heard: the answer about a person, or that there is none.
    show(
      [noteOf(reply, asked, typedAs), said, speakerCards(reply, drawn, knowledge.known.counts)],
      sayNothing(said.firstElementChild?.textContent ?? ''),
    );
  };

  const showFailure = (error: unknown) => {
    console.error(error);
    show([failureNote(() => void update(atRest))], '');
  };

  const drawFilters = (current: Query, counts: Counts, { facts }: SearchData) => {
    facets ??= makeFacets(facts, (edit) => commit(edit(asked)));
    facets.draw(current, counts);
    controls.draw(current, counts.kind);
  };

  // ------------------------------------------------------------ the reader

  const results = walkResults(list, field);
  const suggestions = attachSuggestions(
    field,
    async () => (field.value.trim() ? suggest(asked, (await loadKnowledge()).known) : []),
    ({ asked }) => commit(asked),
    () => results.enter(),
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
    turn++;
    const pause = pauseAfter(field.value, isLight);
    if (pause > 0) resting = setTimeout(() => void update(atRest), pause);
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
  list.addEventListener('click', (event) => {
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
    controls.fill(asked);
    void update(atRest, (event.state ?? {}) as Place);
  });

  controls.fill(asked);
  // A question that came with the address, from the field of another page, is read like one put here.
  if (asked.words && !asked.asTyped && !isFiltered(asked) && history.state === null)
    void commitQuestion(asked, 'replace');
  else void update(atRest, (history.state ?? {}) as Place);
}
