import { exchangeHtml, type Party, type SideWords, summaryOf } from '../publish/exchange.ts';
import { speakerOfKey } from '../timeline/appearance-key.ts';
import { capitalised } from '../timeline/numbers.ts';
import type { Mark } from '../timeline/sides.ts';

/** So many quotations are drawn at once; more on demand. */
const mostDrawn = 200;

/** Compares any two sides or speakers. The two stand in the address; the page itself holds the two most quoted. */
export function startComparing(): void {
  const form = document.querySelector<HTMLElement>('.pair');
  const exchange = document.querySelector<HTMLElement>('.exchange');
  const summary = document.querySelector('#summary');
  const all = document.querySelector<HTMLButtonElement>('.all-weeks');
  const [a, b] = form?.querySelectorAll('select') ?? [];
  if (!form || !exchange || !summary || !all || !a || !b) return;
  const files = new Map<string, Promise<SideWords>>();
  const wordsOf = (side: string) => {
    let loading = files.get(side);
    loading ??= loadWords(`${form.dataset.words}${side}`);
    files.set(side, loading);
    return loading;
  };
  const partyIn = async (select: HTMLSelectElement): Promise<Party> => {
    const option = select.selectedOptions[0];
    return {
      name: option?.textContent ?? '',
      mark: Number(option?.dataset.mark ?? 0) as Mark,
      words: await wordsOf(option?.dataset.words ?? 'none'),
      speaker: option?.hasAttribute('data-speaker') ? option.value : null,
    };
  };
  let latest = 0;
  const draw = async (most: number) => {
    latest++;
    const mine = latest;
    const [left, right] = await Promise.all([partyIn(a), partyIn(b)]);
    // Another pair may have been asked for meanwhile.
    if (mine !== latest) return;
    const language = document.documentElement.lang;
    summary.textContent = summaryOf(left, right, language);
    exchange.innerHTML = exchangeHtml(left, right, language, most);
    const count = (words: SideWords, speaker: string | null) =>
      words.said.filter((said) => speaker === null || speakerOfKey(said[5]) === speaker).length;
    all.hidden = most >= count(left.words, left.speaker) + count(right.words, right.speaker);
  };
  const change = () => {
    history.replaceState(null, '', `?${new URLSearchParams({ a: a.value, b: b.value })}`);
    void draw(mostDrawn);
  };
  const offerAll = async () => {
    const files = (form.dataset.index ?? '').split(' ');
    const speakers = (
      await Promise.all(files.map(load<readonly (readonly [string, string, string, number])[]>))
    ).flat();
    for (const select of [a, b]) {
      const listed = new Set([...select.options].map(({ value }) => value));
      for (const [id, name, side, mark] of speakers) {
        if (listed.has(id)) continue;
        const option = new Option(capitalised(name), id);
        option.dataset.words = side;
        option.dataset.mark = String(mark);
        option.dataset.speaker = '';
        select.querySelector('optgroup:last-of-type')?.append(option);
      }
    }
  };
  form.addEventListener('change', change);
  form.addEventListener('focusin', () => void offerAll(), { once: true });
  form.querySelector('button')?.addEventListener('click', () => {
    [a.value, b.value] = [b.value, a.value];
    change();
  });
  all.addEventListener('click', () => void draw(Number.POSITIVE_INFINITY));
  void startFromAddress();

  async function startFromAddress() {
    if (!a || !b || !all) return;
    const given = new URLSearchParams(location.search);
    // Whoever chose before this ran, or comes back to what a browser kept in the lists, sees what is chosen.
    if (!given.has('a') && !given.has('b') && [a, b].some((select) => !isAsPrinted(select))) return change();
    const has = (select: HTMLSelectElement, value: string) =>
      [...select.options].some((option) => option.value === value);
    const [left, right] = [given.get('a') ?? a.value, given.get('b') ?? b.value];
    if (left === a.value && right === b.value) {
      // What the page itself holds may be only the beginning.
      all.hidden = form?.dataset.more === undefined;
      return;
    }
    if (!has(a, left) || !has(b, right)) await offerAll();
    if (has(a, left)) a.value = left;
    if (has(b, right)) b.value = right;
    await draw(mostDrawn);
  }
}

/** Whether a list shows what the page was made with. */
const isAsPrinted = ({ options, selectedIndex }: HTMLSelectElement): boolean =>
  selectedIndex ===
  Math.max(
    [...options].findIndex(({ defaultSelected }) => defaultSelected),
    0,
  );

/** What a side said, of very much from several files. */
async function loadWords(address: string): Promise<SideWords> {
  const first = await load<SideWords>(`${address}.json`);
  const others = await Promise.all(
    Array.from({ length: (first.parts ?? 1) - 1 }, (_, n) => load<Pick<SideWords, 'said'>>(`${address}.${n + 2}.json`)),
  );
  return { ...first, said: [first, ...others].flatMap(({ said }) => said) };
}

const load = async <Answer>(address: string): Promise<Answer> => (await fetch(address)).json() as Promise<Answer>;
