import { isFiltered, type Query } from './address.ts';
import type { SearchForm } from './form.ts';
import type { SearchHistory } from './history.ts';
import { loadKnowledge } from './knowledge.ts';
import { atRest } from './listing.ts';
import type { Update } from './request.ts';
import type { SearchState } from './state.ts';
import type { Turns } from './turns.ts';
import { understandAll } from './understanding.ts';

/** What a reader commits to is a step that the back button takes back; letters typed on the way are not. */
export interface Steps {
  /** Asks for this from now on: a step of its own, or in place of the last. */
  commit(next: Query, how?: 'push' | 'replace'): void;
  /** Reads names, offices, papers and days out of the words, which then are filters, and asks for that. */
  commitQuestion(question: Query, how?: 'push' | 'replace'): Promise<void>;
}

/** `update` answers what is asked after each step. */
export function startSteps(
  state: SearchState,
  turns: Turns,
  searches: SearchHistory,
  controls: SearchForm,
  update: Update,
): Steps {
  const commit: Steps['commit'] = (next, how = 'push') => {
    state.asked = next;
    searches.write(next, how);
    state.typing = false;
    controls.fill(next);
    void update(atRest);
  };
  return {
    commit,
    async commitQuestion(question, how = 'push') {
      const isCurrent = turns.begin();
      state.typedAs = '';
      if (!question.asTyped) {
        try {
          const { known } = await loadKnowledge();
          if (!isCurrent()) return;
          const { asked, changed } = await understandAll(question, known);
          if (!isCurrent()) return;
          if (changed) {
            if (how === 'push') searches.write(question, 'push');
            state.typedAs = isFiltered(asked) ? question.words.trim() : '';
            commit(asked, how);
            return;
          }
        } catch {
          // Said by the search itself, which needs the same.
        }
      }
      commit(question, how);
    },
  };
}
