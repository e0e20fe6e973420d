import type { CitedQuotation } from '../publish/quotation-citation.ts';

/**
 * A quotation one can hold: a bar to copy it with its source, copy its link, share it, cite it, and ask why. Its facts
 * stand in `data-` attributes on its panel and on what holds the panel: `data-words`, `data-by`, `data-probably`, `data-said` (where it
 * is not the day of publication), and of the article `data-headline`, `data-publisher`, `data-published`, `data-authors` (parted by
 * semicolons), and `data-files` where the site has files for references. Its address stands in `data-address` or is where the panel’s link `data-place` leads.
 */
export interface Held extends Omit<CitedQuotation, 'read'> {
  /** What answers "why", if the page has it. */
  readonly why?: HTMLElement | null;
  /** Files that programs for references read: name and address. */
  readonly files?: readonly (readonly [name: string, address: string])[];
  /** Where the page does not have the authors and the answer to "why": how to get the whole. Rejects where it cannot be had. */
  readonly whole?: () => Promise<Held>;
}

/** Reads from the article's own page all that is known of a quotation. Rejects where the page or the quotation is not there. */
export async function fetchHeld(address: string): Promise<Held> {
  const response = await fetch(address.replace(/#.*$/, ''));
  if (!response.ok) throw new Error(`${address} cannot be loaded (${response.status}).`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const id = CSS.escape(address.replace(/^.*#/, ''));
  const panel = page.querySelector<HTMLElement>(`[data-about="${id}"]`);
  if (!panel) throw new Error(`${address} is not there.`);
  return heldIn(panel);
}

/** Reads the facts of a quotation from its panel and the elements around it. */
export function heldIn(panel: HTMLElement): Held {
  const fact = (name: string): string | null =>
    panel.closest<HTMLElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
  const place = fact('address') ?? panel.querySelector('[data-place]')?.getAttribute('href') ?? '';
  const address = new URL(place, location.href).href;
  return {
    words: fact('words') ?? '',
    speaker: fact('by') || null,
    probable: fact('probably') !== null,
    said: fact('said') ?? fact('published') ?? '',
    headline: fact('headline') ?? '',
    authors: (fact('authors') ?? '').split(';').filter(Boolean),
    publisher: fact('publisher') || null,
    published: fact('published') ?? '',
    address,
    why: panel.querySelector<HTMLElement>('.why'),
    files: (['json', 'bib', 'ris'] as const)
      .filter(() => fact('files') !== null)
      .map((end, n) => [['CSL-JSON', 'BibTeX', 'RIS'][n] ?? '', address.replace(/#.*$/, `cite.${end}`)]),
  };
}
