import * as urls from '../../addresses.ts';
import * as say from '../../words/index.ts';
import type { Query } from './address.ts';
import { answer } from './answering.ts';
import { offerBeginnings } from './beginnings.ts';
import { drawChips } from './chips.ts';
import { type Counts, countAll } from './choosing.ts';
import { betweenLetters, type Drawing } from './drawing.ts';
import { type Engine, loadFewArticles, startEngine } from './engine.ts';
import { type Facets, makeFacets } from './facets.ts';
import type { SearchForm } from './form.ts';
import type { Place } from './history.ts';
import { breathe, loadKnowledge, type SearchData } from './knowledge.ts';
import { atOnce } from './listing.ts';
import { mayNameDays } from './may-name-days.ts';
import { bundlesOf } from './shelves.ts';
import type { SearchState } from './state.ts';
import type { Turns } from './turns.ts';
import { isQuestion } from './understanding.ts';

/**
 * Starts what will look for plain words on a site of many articles, while the facts are on their way. A question or a day may
 * become filters alone, which are answered without.
 */
export function startEarly(typed: string, language: string): void {
  const isOne = !document.querySelector<HTMLElement>('#search')?.dataset.shards;
  if (typed === '' || !isOne || !document.querySelector('#search .many')) return;
  if (isQuestion(typed) || mayNameDays(typed, language)) return;
  const [bundle = ''] = bundlesOf({ home: urls.home, bundles: 1 });
  void import('./pagefind.ts').then(({ startThread }) => startThread(bundle)).catch(() => undefined);
}

/** Gives the engine, loaded where it is first asked for; where that failed, it is loaded again. */
export function engineOnce(language: string): () => Promise<Engine> {
  let engine: Promise<Engine> | undefined;
  return () => {
    // Where few articles are, it is known before the facts are here what will search them.
    if (!document.querySelector('#search .many')) void loadFewArticles().catch(() => undefined);
    engine ??= loadKnowledge()
      .then(({ records, facts, shelves }) => startEngine(language, records, facts, shelves))
      .catch((error) => {
        engine = undefined;
        throw error;
      });
    return engine;
  };
}

/** What a request is made from and shown in. */
export interface RequestParts {
  readonly state: SearchState;
  readonly turns: Turns;
  readonly loadEngine: () => Promise<Engine>;
  readonly language: string;
  readonly chips: HTMLElement;
  readonly controls: SearchForm;
  readonly drawing: Drawing;
}

/**
 * Answers what is asked now, with `atFirst` results or as many as were shown in the place returned to. An answer that comes after
 * a newer question was put is dropped, whatever came of it.
 */
export type Update = (atFirst: number, returning?: Place) => Promise<void>;

/** `commit` takes what a chip or a filter makes of the question. */
export function startRequests(
  { state, turns, loadEngine, language, chips, controls, drawing }: RequestParts,
  commit: (next: Query, by: 'chip' | 'filter') => void,
): Update {
  let facets: Facets | undefined;
  const drawFilters = async (asked: Query, counts: Counts, { facts }: SearchData, isCurrent: () => boolean) => {
    // What was found is seen before what it could be narrowed by.
    await breathe();
    if (!isCurrent()) return;
    controls.draw(asked, counts.kind);
    facets ??= makeFacets(facts, (edit) => commit(edit(state.asked), 'filter'));
    await breathe();
    if (isCurrent()) facets.draw(asked, counts);
  };
  return async (atFirst, returning = {}) => {
    const isCurrent = turns.begin();
    drawing.hold();
    const { asked } = state;
    try {
      const knowledge = await loadKnowledge();
      state.isLight = knowledge.shelves.every(({ texts }) => texts.kind === 'here');
      if (!isCurrent()) return;
      drawChips(chips, asked, knowledge.facts, language, (next) => commit(next, 'chip'));
      const mayGoOn = atFirst === atOnce && !state.isLight;
      const beforeSpelling = () => breathe(mayGoOn ? betweenLetters : 0);
      const reply = await answer(asked, knowledge, loadEngine, isCurrent, beforeSpelling);
      if (!isCurrent()) return;
      if (reply === null) {
        drawing.show([offerBeginnings(asked, knowledge)], asked.words.trim() === '' ? '' : say.search.typeAWord);
        await breathe();
        if (!isCurrent()) return;
        await drawFilters(asked, countAll(knowledge.records, knowledge.facts), knowledge, isCurrent);
        return;
      }
      // Where those named were looked for as words, no filter of theirs is on.
      if (reply.asked.speakers.length < asked.speakers.length)
        drawChips(chips, reply.asked, knowledge.facts, language, (next) => commit(next, 'chip'));
      const { typedAs } = state;
      const answered = { reply, knowledge, engine: await loadEngine(), asked, typedAs, isCurrent };
      await drawing.draw(answered, returning.shown ?? atFirst);
      if (isCurrent() && returning.top) scrollTo({ top: returning.top });
      await drawFilters(reply.asked, reply.chosen.counts, knowledge, isCurrent);
    } catch (error) {
      if (isCurrent()) drawing.showFailure(error);
    }
  };
}
