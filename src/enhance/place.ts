/**
 * Changes the page while the entry being read stays where it is in the window: the first one in sight or, where the change
 * hides it, the nearest that is left.
 */
export function keepPlace(change: () => void): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
  const top = (entry: Element) => entry.getBoundingClientRect().top;
  // The bars that stay in sight cover this much; what is jumped to keeps clear of it, too.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
  const reading = entries.findIndex((entry) => !entry.hidden && entry.getBoundingClientRect().bottom > covered);
  const before = entries[reading];
  // Above the timeline nothing moves, and so nothing is to be kept.
  const was = before && top(before);
  change();
  if (was === undefined || was > innerHeight) return;
  const isLeft = (entry: HTMLElement) => !entry.hidden;
  const stays = entries.slice(reading).find(isLeft) ?? entries.slice(0, reading).findLast(isLeft);
  if (!stays) return;
  scrollBy({ top: top(stays) - (stays === before ? was : Math.max(was, covered)), behavior: 'instant' });
}
