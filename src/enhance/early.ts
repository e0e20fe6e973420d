/**
 * The only script that runs before the page is drawn, and so the only one inside it: with a theme chosen earlier nothing
 * flashes, and what needs scripts has its place from the beginning, so nothing shifts.
 */
export const early =
  'document.documentElement.className="js";try{const t=localStorage.theme;if(t)document.documentElement.dataset.theme=t}catch{}';
