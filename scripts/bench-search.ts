import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startServer } from './serve.ts';

/** So many words are typed, and so long a pause stands between two letters: a fast typist's. */
const wordsTyped = 12;
/** So many questions of each kind are put. */
const questionsPut = 4;
const betweenLetters = 120;

/** What a search costs a reader: one figure for each word, or for each letter of it. */
export interface SearchCost {
  /** Bytes over the wire, compressed as hosts do, until the first results. */
  readonly first: readonly number[];
  /** With each further letter. */
  readonly letters: readonly number[];
  /** Until the word is typed and the list is full. */
  readonly whole: readonly number[];
  /** For the same word in the address. */
  readonly fromAddress: readonly number[];
  /** For questions of other kinds in the address, by what they are of. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
  /** Milliseconds from a letter to the list. */
  readonly waits: readonly number[];
  readonly quotations: number;
  readonly records: number;
  /** Files that the search takes besides its page. */
  readonly files: number;
}

/** Measures a search of the site in `folder` in a real browser, with words from all over the site. */
export async function measureSearch(browser: Browser, folder: string): Promise<SearchCost> {
  const { server, address } = await startServer(folder, '/', 0);
  try {
    const quotations = dataOf(folder);
    const words = wordsFrom(quotations.map((quotation) => quotation.text));
    const first: number[] = [];
    const whole: number[] = [];
    const fromAddress: number[] = [];
    const letters: number[] = [];
    const waits: number[] = [];
    for (const word of words) {
      const { page, bytes, close } = await newReader(browser);
      await page.goto(`${address}search/`);
      // The first half as a person types it, who does not wait for answers; then each letter for itself.
      const half = Math.ceil(word.length / 2);
      await page.locator('#q').pressSequentially(word.slice(0, half), { delay: betweenLetters });
      await page.locator('.result').first().waitFor();
      await page.waitForLoadState('networkidle');
      first.push(bytes());
      for (let length = half + 1; length <= word.length; length++) {
        await page.waitForTimeout(betweenLetters);
        const before = bytes();
        waits.push(await typeAndWait(page, word.slice(0, length)));
        letters.push(bytes() - before);
      }
      whole.push(await settled(page, bytes));
      await close();
      fromAddress.push(await bytesOf(browser, address, word));
    }
    const kinds: Record<string, number[]> = {};
    for (const [kind, questions] of Object.entries(questionsFrom(quotations))) {
      const put = questions.filter((_, n) => n % Math.ceil(questions.length / questionsPut) === 0);
      const asked: number[] = [];
      for (const question of put) asked.push(await bytesOf(browser, address, question));
      kinds[kind] = asked;
    }
    const records = quotations.length + readdirSync(join(folder, 'articles')).length;
    const files = ['pagefind', 'search'].flatMap((part) =>
      readdirSync(join(folder, part), { recursive: true, withFileTypes: true }).filter(
        (entry) => entry.isFile() && !entry.name.endsWith('.html'),
      ),
    ).length;
    return { first, letters, whole, fromAddress, kinds, waits, quotations: quotations.length, records, files };
  } finally {
    server.close();
  }
}

/** A quotation as it is published. */
interface Said {
  readonly text: string;
  readonly speaker: { readonly name: string } | null;
  readonly said: string;
}

/** The quotations as they are published, cut by year or not. */
function dataOf(folder: string): readonly Said[] {
  const index = JSON.parse(readFileSync(join(folder, 'data', 'index.json'), 'utf8')) as {
    readonly file: string;
    readonly path: string;
  }[];
  return index
    .filter(({ file }) => file === 'quotations.json')
    .flatMap(({ path }) => JSON.parse(readFileSync(join(folder, path), 'utf8')));
}

/** Prints what a search of the site in `folder` costs. */
export async function benchSearch(browser: Browser, name: string, folder: string): Promise<void> {
  const cost = await measureSearch(browser, folder);
  console.log(`Search, ${name}, ${cost.quotations.toLocaleString('en')} quotations:`);
  printSearch(cost);
}

/** Prints what a search costs a reader. */
export function printSearch({ first, letters, whole, fromAddress, kinds, waits, files, records }: SearchCost): void {
  print('until the first results', first, kilobytes);
  print('with each further letter', letters, kilobytes);
  print('until the list is full', whole, kilobytes);
  print('for a word in the address', fromAddress, kilobytes);
  for (const [kind, bytes] of Object.entries(kinds)) print(`for ${kind}`, bytes, kilobytes);
  print('from letter to list', waits, (value) => `${value.toFixed(0)} ms`);
  console.log(`  ${'files for each record'.padEnd(26)} ${(files / records).toFixed(3)} (${files} files)`);
}

const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;

function print(name: string, values: readonly number[], write: (value: number) => string): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => write(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  console.log(`  ${name.padEnd(26)} median ${at(0.5)}, 95 % below ${at(0.95)}, most ${at(1)}`);
}

/** A word that the site in `folder` has, for whoever needs one answer alone. */
export const wordOf = (folder: string): string => wordsFrom(dataOf(folder).map(({ text }) => text))[0] ?? '';

/** Words of middling length from all over the site. */
function wordsFrom(texts: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(texts.length / wordsTyped));
  return Array.from(
    { length: wordsTyped },
    (_, n) =>
      texts
        .slice(n * step)
        .join(' ')
        .match(/\b[a-z]{6,10}\b/)?.[0] ?? '',
  ).filter(Boolean);
}

/** Questions of other kinds than a word, each of which is answered. */
function questionsFrom(quotations: readonly Said[]): Readonly<Record<string, readonly string[]>> {
  const step = Math.max(1, Math.floor(quotations.length / 40));
  const some = quotations.filter((_, n) => n % step === 0);
  const each = (question: (one: Said, words: readonly string[]) => string) =>
    some.flatMap((one) => question(one, one.text.toLowerCase().match(/(?<=^|\s)[\p{L}\p{N}]+(?=\s|$)/gu) ?? []) || []);
  const long = (words: readonly string[]) => words.filter(({ length }) => length >= 6);
  return {
    'two words': each((_, words) => (long(words).length > 1 ? long(words).slice(0, 2).join(' ') : '')),
    'a name and a word': each(({ speaker }, words) =>
      speaker && long(words)[0] ? `${speaker.name.split(' ').at(-1)} ${long(words)[0]}` : '',
    ),
    'a phrase': each(({ text }) => {
      const [, phrase = ''] = /^\P{L}?((?:\p{L}+ ){4}\p{L}+) /u.exec(text) ?? [];
      return phrase && `"${phrase}"`;
    }),
    'a month': each(({ said }) => said.slice(0, 7)),
    'a name': each(({ speaker }) => speaker?.name ?? ''),
  };
}

/** What an answer to a question in the address costs whoever follows it. */
async function bytesOf(browser: Browser, address: string, question: string): Promise<number> {
  const { page, bytes, close } = await newReader(browser);
  await page.goto(`${address}search/?q=${encodeURIComponent(question)}`);
  await page.locator('.result').first().waitFor();
  const all = await settled(page, bytes);
  await close();
  return all;
}

/** Somebody who has never been here: nothing is kept from before. */
async function newReader(browser: Browser) {
  const context = await browser.newContext();
  const page = await context.newPage();
  return { page, bytes: await countBytes(page), close: () => context.close() };
}

/** The bytes that have come once the list is filled up, which it is after a rest, and nothing more is on its way. */
async function settled(page: Page, bytes: () => number): Promise<number> {
  await page.waitForTimeout(1000);
  await page.waitForLoadState('networkidle');
  return bytes();
}

/** Counts every byte that comes over the wire, headers included, for the page and for its threads. */
export async function countBytes(page: Page): Promise<() => number> {
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    if (request.url().startsWith('data:')) return;
    // A page that is closed meanwhile has no sizes to tell, and is counted no more.
    const sizes = await request.sizes().catch(() => null);
    if (sizes) bytes += sizes.responseBodySize + sizes.responseHeadersSize;
  });
  return () => bytes;
}

/** Puts `words` into the field and waits until the answer to them is drawn. Gives the milliseconds that took. */
function typeAndWait(page: Page, words: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector('#q') as HTMLInputElement;
    const results = document.querySelector('#results') as HTMLElement;
    const start = performance.now();
    const drawn = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => done());
      }).observe(results, { childList: true });
    });
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn;
    return performance.now() - start;
  }, words);
}
