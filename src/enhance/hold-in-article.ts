import { heldIn } from './held.ts';
import { makeBar } from './hold.ts';

/**
 * Lets a quotation be held where it stands in the article: pressed in the text, at its mark, or at its speaker's name below
 * the paragraph. What is known of it stands in the folded list at the foot, which without scripts is where these lead.
 */
export function holdInArticle(): void {
  // Articles may follow one that is read through: whatever stands in the body of one is held.
  const inBody = ({ target }: Event) => (target instanceof Element && target.closest('.body') ? target : null);
  document.addEventListener('click', (event) => {
    const target = inBody(event);
    const link = target?.closest<HTMLAnchorElement>('a[href^="#about-"]');
    const quotation = target?.closest<HTMLElement>('q[id], q[data-continues]');
    // Words that are being marked to be copied are not held.
    if (!link && (!quotation || target?.closest('a') || !getSelection()?.isCollapsed)) return;
    const id = link ? link.hash.replace('#about-', '') : (quotation?.dataset.continues ?? quotation?.id ?? '');
    if (hold(id, link !== null && link !== undefined)) event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    const target = inBody(event);
    if (!target) return;
    if (event.key === 'Escape') release();
    if (event.key !== 'Enter' || !target?.matches('q[id]')) return;
    event.preventDefault();
    hold(target.id, true);
  });
}

let held: string | null = null;

function release(): void {
  for (const stretch of document.querySelectorAll('q.on')) stretch.classList.remove('on');
  const bar = document.querySelector('.body > .held');
  const back = bar?.contains(document.activeElement)
    ? document.querySelector<HTMLElement>(`[href="#about-${held}"].said-by`)
    : null;
  bar?.remove();
  back?.focus();
  held = null;
}

/** Opens the quotation's bar below its paragraph, or closes it where it is open. False where nothing is known of it. */
function hold(id: string, moveFocus: boolean): boolean {
  const wasHeld = held;
  const panel = document.querySelector<HTMLElement>(`[data-about="${CSS.escape(id)}"]`);
  const stretches = [...document.querySelectorAll<HTMLElement>(`q[id="${id}"], q[data-continues="${id}"]`)];
  const last = stretches.at(-1);
  if (!panel || !last) return false;
  release();
  if (wasHeld === id) return true;
  held = id;
  for (const stretch of stretches) stretch.classList.add('on');
  const facts = heldIn(panel);
  const bar = makeBar({ ...facts, why: (facts.why?.cloneNode(true) as HTMLElement | null) ?? null }, 'why');
  let block: Element = last;
  while (block.parentElement && !block.parentElement.matches('.body')) block = block.parentElement;
  while (block.nextElementSibling?.matches('.speakers-said')) block = block.nextElementSibling;
  block.after(bar);
  if (moveFocus) bar.querySelector<HTMLElement>('button')?.focus();
  return true;
}
