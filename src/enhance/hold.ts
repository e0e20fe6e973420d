import type { CitedQuotation } from '../publish/quotation-citation.ts';
import { formatDate as writeDate } from '../timeline/days.ts';
import * as say from '../words/index.ts';

/**
 * A quotation one can hold: a bar to copy it with its source, copy its link, share it, cite it, and ask why. Its facts
 * stand in `data-` attributes on its panel and on what holds the panel: `data-words`, `data-by`, `data-probably`, `data-said`, `data-address`, and of the article `data-headline`, `data-publisher`, `data-published`, `data-authors` (parted by semicolons), `data-files`.
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
  const address = new URL(fact('address') ?? location.href, location.href).href;
  const files = fact('files');
  return {
    words: fact('words') ?? '',
    speaker: fact('by') || null,
    probable: fact('probably') !== null,
    said: fact('said') ?? '',
    headline: fact('headline') ?? '',
    authors: (fact('authors') ?? '').split(';').filter(Boolean),
    publisher: fact('publisher') || null,
    published: fact('published') ?? '',
    address,
    why: panel.querySelector<HTMLElement>('.why'),
    files: files ? ['json', 'bib', 'ris'].map((end, n) => [['CSL-JSON', 'BibTeX', 'RIS'][n] ?? '', files + end]) : [],
  };
}

/** Makes the bar of a quotation, with the sheet it opens. Put where the quotation is held; it says itself what was done. */
export function makeBar(held: Held, open: 'why' | 'cite' | null = null): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'held';
  const acts = document.createElement('div');
  acts.className = 'acts';
  acts.setAttribute('role', 'group');
  acts.setAttribute('aria-label', say.held.quotation(held.speaker));
  const status = document.createElement('p');
  status.className = 'done';
  status.setAttribute('role', 'status');
  const sheet = document.createElement('div');
  const probably = held.probable ? `${say.speaking.probably} ` : '';
  const attributed = `${held.words} — ${held.speaker === null ? say.held.notNamed : probably + held.speaker}`;
  const source = `${attributed}, ${sourceOf(held)}. ${held.address}`;
  const act = (name: string, label: string, done: () => void | Promise<void>) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => void done());
    acts.append(button);
    return button;
  };
  const copy = async (text: string, said: string) => {
    status.textContent = (await write(text)) ? said : say.held.noCopying;
  };
  act(say.held.copy[0], say.held.copy[1], () => copy(source, say.held.copy[2]));
  act(say.held.link[0], say.held.link[1], () => copy(held.address, say.held.link[2]));
  if (typeof navigator.share === 'function') {
    act(say.held.share[0], say.held.share[1], async () => {
      // The preview of a shared address is the article’s: the words have to go with it.
      await navigator.share({ title: held.headline, text: attributed, url: held.address }).catch(() => undefined);
    });
  }
  const sheets = {
    cite: (known: Held) => citations(known, copy),
    why: (known: Held) => known.why ?? null,
  };
  const toggles = (['cite', 'why'] as const).flatMap((name) => {
    if (name === 'why' && !held.why && !held.whole) return [];
    const button = act(say.held[name][0], say.held[name][1], () =>
      toggle(button.getAttribute('aria-expanded') === 'true' ? null : name),
    );
    button.setAttribute('aria-expanded', 'false');
    return [{ name, button }];
  });
  let wanted: 'cite' | 'why' | null = null;
  const toggle = async (shown: typeof wanted) => {
    wanted = shown;
    for (const { name, button } of toggles) button.setAttribute('aria-expanded', String(name === shown));
    status.textContent = '';
    if (!shown) {
      sheet.replaceChildren();
      return;
    }
    try {
      const drawn = await sheets[shown](held.whole ? await held.whole() : held);
      if (wanted === shown) sheet.replaceChildren(drawn ?? '');
    } catch {
      sheet.replaceChildren();
      if (wanted === shown) status.textContent = say.held.notLoaded;
    }
  };
  void toggle(open);
  bar.append(acts, status, sheet);
  return bar;
}

function sourceOf({ headline, publisher, said, published }: Held): string {
  const write = (date: string) => writeDate(date, document.documentElement.lang);
  const when = said === published ? '' : say.held.published(write(published));
  return `${say.held.inArticle(write(said), headline)}${publisher ? `, ${publisher}` : ''}${when}`;
}

/** The citations in every style. They are seldom asked for, and fetched when they are. */
async function citations(held: Held, copy: (text: string, said: string) => Promise<void>): Promise<HTMLElement> {
  const { citationStyles, citeQuotation, embedQuotation } = await import('../publish/quotation-citation.ts');
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

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
