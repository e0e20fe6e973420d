/** The search page: words and speaker from the address or the form, results from Pagefind's index. */

interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Pagefind {
  init(): Promise<void>;
  search(
    words: string | null,
    options: { filters: Readonly<Record<string, unknown>>; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ): Promise<{ results: readonly { data(): Promise<Result> }[] }>;
}

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

export function startSearch(): void {
  const form = document.querySelector<HTMLFormElement>('#search');
  if (!form) return;
  const fill = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    void show(form);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][];
    history.pushState(null, '', `?${new URLSearchParams(given)}`);
    void show(form);
  });
  addEventListener('popstate', fill);
  fill();
}

async function show(form: HTMLFormElement): Promise<void> {
  const given = new FormData(form);
  const words = String(given.get('q') ?? '').trim();
  const speaker = String(given.get('speaker') ?? '');
  const status = document.querySelector('#status') as HTMLElement;
  const list = document.querySelector('#results') as HTMLElement;
  list.replaceChildren();
  status.textContent = '';
  if (!words && !speaker) return;
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  const filters = speaker ? { speaker } : {};
  const { results } = await pagefind.search(words || null, { filters });
  status.textContent = results.length === 1 ? '1 result' : `${results.length} results`;
  for (const result of results.slice(0, 50)) list.append(resultItem(await result.data()));
}

function resultItem(result: Result): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = [result.meta.speaker, result.meta.title].filter(Boolean).join(': ');
  const words = document.createElement('p');
  words.innerHTML = result.excerpt;
  item.append(link, words);
  return item;
}
