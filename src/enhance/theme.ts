/** The theme follows the system until another is chosen; the choice is kept for the next visit. */
export function rememberTheme(): void {
  const choice = document.querySelector<HTMLSelectElement>('.theme');
  if (!choice) return;
  const root = document.documentElement;
  choice.value = root.dataset.theme ?? '';
  choice.addEventListener('change', () => {
    if (choice.value) root.dataset.theme = choice.value;
    else delete root.dataset.theme;
    try {
      if (choice.value) localStorage.theme = choice.value;
      else localStorage.removeItem('theme');
    } catch {
      // Where nothing may be stored, the choice lasts as long as the page.
    }
  });
}
