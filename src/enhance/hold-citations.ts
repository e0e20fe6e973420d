import { citationStyles, citeQuotation, embedQuotation } from '../publish/quotation-citation.ts';
import * as say from '../words/index.ts';
import type { Held } from './held.ts';

/** What a quotation is cited by. Seldom asked for, and fetched when it is. */

/** The citations in every style, each to be copied. */
export function citations(held: Held, copy: (text: string, said: string) => Promise<void>): HTMLElement {
  const list = document.createElement('dl');
  list.className = 'cites';
  const today = new Date();
  const read = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const cited = { ...held, read };
  const forms = [
    ...citationStyles.map((style) => ({
      name: say.held.styles[style],
      label: say.held.copyStyle(say.held.styles[style]),
      words: citeQuotation(cited, style),
    })),
    { name: say.held.html, label: say.held.copyHtml, words: embedQuotation(cited) },
  ];
  for (const { name, label, words } of forms) {
    const term = document.createElement('dt');
    const button = document.createElement('button');
    const text = document.createElement('dd');
    button.type = 'button';
    button.textContent = say.held.copy[0];
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => void copy(words, say.held.copied));
    term.append(`${name} `, button);
    text.textContent = words;
    list.append(term, text);
  }
  if (held.files && held.files.length > 0) {
    const term = document.createElement('dt');
    const links = document.createElement('dd');
    term.textContent = say.held.managers;
    for (const [name, address] of held.files) {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = name;
      links.append(link, ' ');
    }
    list.append(term, links);
  }
  return list;
}
