import { isFiltered, readAddress, writeAddress } from './address.ts';
import { attachSuggestions } from './combobox.ts';
import { startDrawing } from './drawing.ts';
import { requireElement } from './elements.ts';
import { readChoices, startForm } from './form.ts';
import { type Place, startHistory } from './history.ts';
import { followLinks, walkResults } from './keyboard.ts';
import { loadKnowledge } from './knowledge.ts';
import { atRest } from './listing.ts';
import { engineOnce, startEarly, startRequests } from './request.ts';
import type { SearchState } from './state.ts';
import { type Steps, startSteps } from './steps.ts';
import { suggest } from './suggestions.ts';
import { countTurns } from './turns.ts';
import { startTyping } from './typing.ts';

/**
 * Brings the search page to life. Each part has a file: the address (address.ts) and the history of its searches (history.ts,
 * steps.ts), the request (request.ts, answering.ts), the drawing (drawing.ts), the form (form.ts), and what the reader does
 * there (typing.ts, keyboard.ts). This file makes them known to each other.
 */
export function startSearch(): void {
  requireElement('unstarted').remove();
  const language = document.documentElement.lang;
  const form = requireElement<HTMLFormElement>('search');
  const field = requireElement<HTMLInputElement>('q');
  const list = requireElement('results');
  const state: SearchState = { asked: readAddress(location.search), typedAs: '', typing: false, isLight: false };
  const turns = countTurns();
  const controls = startForm(form, field);
  const loadEngine = engineOnce(language);
  const searches = startHistory(() => drawing.reached());
  const drawing = startDrawing(list, { status: requireElement('status'), heard: requireElement('heard') }, language, {
    extended: searches.mark,
    tryAgain: () => void update(atRest),
  });
  const chips = requireElement('chips');
  const update = startRequests({ state, turns, loadEngine, language, chips, controls, drawing }, (next, by) => {
    steps.commit(next);
    if (by === 'chip') field.focus();
  });
  const steps: Steps = startSteps(state, turns, searches, controls, update);

  const results = walkResults(list, field);
  const suggestions = attachSuggestions(
    field,
    async () => (field.value.trim() ? suggest(state.asked, (await loadKnowledge()).known) : []),
    ({ asked }) => steps.commit(asked),
    () => results.enter(),
  );
  // Whoever enters the field is about to search: what that takes is fetched while the first letters are typed.
  const prepare = async () => (await loadEngine()).prepare();
  field.addEventListener('focus', () => void prepare().catch(() => undefined), { once: true });
  const typing = startTyping(field, { state, turns, searches, drawing, update, suggest: suggestions.refresh });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    suggestions.close();
    typing.stop();
    void steps.commitQuestion({ ...state.asked, words: field.value });
  });
  readChoices(form, (name, value) => {
    const given = new URLSearchParams(writeAddress(state.asked));
    given.set(name, value);
    steps.commit({ ...readAddress(given.toString()), words: field.value });
  });
  followLinks(list, {
    step: (address) => void steps.commitQuestion(readAddress(address)),
    away: searches.mark,
  });
  addEventListener('pagehide', searches.mark);
  addEventListener('popstate', (event) => {
    Object.assign(state, { asked: readAddress(location.search), typedAs: '', typing: false });
    typing.stop();
    controls.fill(state.asked);
    void update(atRest, (event.state ?? {}) as Place);
  });

  const { asked } = state;
  startEarly(asked.words, language);
  controls.fill(asked);
  // A question that came with the address, from the field of another page, is read like one put here.
  if (asked.words && !asked.asTyped && !isFiltered(asked) && history.state === null)
    void steps.commitQuestion(asked, 'replace');
  else void update(atRest, (history.state ?? {}) as Place);
}
