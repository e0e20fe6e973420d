/** On every page with live reload: whether all is well, and the way to the review. Runs in the browser. */
function showBadge(base: string): void {
  const badge = document.createElement('a');
  badge.href = `${base}review/`;
  badge.id = 'dateline-state';
  badge.setAttribute('role', 'status');
  badge.style.cssText =
    'position:fixed;inset:auto 0.5rem 0.5rem auto;z-index:9;padding:0.25rem 0.5rem;font:0.8125rem/1.5 system-ui,sans-serif;text-decoration:none;border:1px solid';
  const look = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(`${base}review/state.json`);
      const { says, well } = (await answer.json()) as { says: string; well: boolean };
      if (badge.textContent === says) return;
      badge.textContent = says;
      badge.style.background = well ? '#e6f4e6' : '#b3261e';
      badge.style.color = well ? '#0b3d0b' : '#fff';
      document.body.append(badge);
    } catch {
      // Ended, or starting again.
    }
  };
  void look();
  setInterval(look, 2000);
  document.addEventListener('visibilitychange', look);
}

/** The badge as a script for every page. */
export const badgeScript = (base: string): string => `(${String(showBadge)})(${JSON.stringify(base)});`;
