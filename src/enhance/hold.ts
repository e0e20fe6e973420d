import { formatDate as writeDate } from '../timeline/days.ts';
import * as say from '../words/index.ts';
import type { Held } from './held.ts';

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
    cite: async (known: Held) => (await import('./hold-citations.ts')).citations(known, copy),
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
    bringIntoView(bar);
  };
  void toggle(open);
  bar.append(acts, status, sheet);
  return bar;
}

/** What opens below the fold is seen as well: the page moves by no more than that takes. */
function bringIntoView(opened: HTMLElement): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  opened.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' });
}

function sourceOf({ headline, publisher, said, published }: Held): string {
  const write = (date: string) => writeDate(date, document.documentElement.lang);
  const when = said === published ? '' : say.held.published(write(published));
  return `${say.held.inArticle(write(said), headline)}${publisher ? `, ${publisher}` : ''}${when}`;
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
