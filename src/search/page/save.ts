import * as say from '../../words/index.ts';
import { element } from './elements.ts';
import type { FoundRecord } from './records.ts';
import type { Drawn } from './results.ts';

/** A button that saves all results, not only those shown. */
export function saveButton(records: readonly FoundRecord[], drawn: Drawn): HTMLElement {
  const label = say.search.save;
  const button = element('button', { type: 'button', class: 'save' }, label);
  button.addEventListener('click', async () => {
    button.textContent = say.search.saving;
    try {
      const { asCsv } = await import('./results-csv.ts');
      const file = new Blob([await asCsv(records, drawn)], { type: 'text/csv;charset=utf-8' });
      const link = element('a', { href: URL.createObjectURL(file), download: 'results.csv' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      button.textContent = label;
    } catch {
      button.textContent = say.search.notSaved;
    }
  });
  return button;
}
