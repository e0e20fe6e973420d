/** Loads what the header's search field suggests once somebody enters it: until then it weighs nothing on any page. */
export function openSuggestions(): void {
  const field = document.querySelector<HTMLInputElement>('#site-search');
  const load = async () => (await import('./header.ts')).suggestInHeader(field as HTMLInputElement);
  field?.addEventListener('focus', () => void load(), { once: true });
}
