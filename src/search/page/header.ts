import { search } from '../../addresses.ts';
import { nothingAsked, writeAddress } from './address.ts';
import { attachSuggestions } from './combobox.ts';
import { loadKnowledge } from './knowledge.ts';
import { suggest } from './suggestions.ts';

/** Suggestions for the field in the header of every page; what is chosen opens as a search. */
export function suggestInHeader(field: HTMLInputElement): void {
  const { refresh } = attachSuggestions(
    field,
    async () =>
      field.value.trim() ? suggest({ ...nothingAsked, words: field.value }, (await loadKnowledge()).known) : [],
    ({ asked }) => {
      location.href = search + writeAddress(asked);
    },
  );
  // Suggestions are a help: where they cannot be loaded, the field works without them.
  const update = () => void refresh().catch(() => undefined);
  field.addEventListener('input', update);
  update();
}
