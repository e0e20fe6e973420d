import type { Browser, Page } from 'playwright-core';
import { stemmer } from 'stemmer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '../../scripts/bench-search.ts';
import { shareBrowser } from '../support/browser.ts';
import { type MadeUpSite, serveMadeUpSite } from '../support/made-up-site.ts';
import { searchFiles } from '../support/search-files.ts';

let site: MadeUpSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveMadeUpSite(300);
  browser = await shareBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await site?.end();
});

const status = () => page.locator('#status').textContent();
const answered = (text: string | RegExp) => expect.poll(status, { timeout: 15_000 }).toMatch(text);
const search = async (query: string, said: string | RegExp = /shown\.$/) => {
  await page.goto(`${site.address}search/${query}`);
  await answered(said);
};
const quotations = () =>
  site.corpus.articles.flatMap((article) =>
    article.paragraphs
      .flat()
      .filter((stretch) => typeof stretch !== 'string')
      .map((stretch) => ({ ...stretch, article })),
  );
const commonWord = (at: number) => quotations()[at]?.words.match(/\b[a-z]{7,}\b/)?.[0] as string;
const state = () => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));
const counted = (number: number, one: string) => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

test('the index stays below one file per ten records', () => {
  expect(quotations()).toHaveLength(3_000);
  expect(searchFiles(site.folder).length).toBeLessThan(3_300 / 10);
});

test('the first results come with at most 170 kB over the wire, and nothing before they are wanted', async () => {
  for (const word of [commonWord(1234), commonWord(2_888), 'the']) {
    const context = await browser.newContext();
    const reader = await context.newPage();
    const bytes = await countBytes(reader);
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await reader.goto(site.address);
    await reader.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
    const before = bytes();
    await reader.goto(`${site.address}search/?q=${word}`);
    await reader.locator('.result').first().waitFor();
    await reader.waitForLoadState('networkidle');
    expect(bytes() - before).toBeLessThanOrEqual(170_000);
    await context.close();
  }
});

test('the facts come with the page, once, and the program that finds words does not wait for them', async () => {
  const context = await browser.newContext();
  const reader = await context.newPage();
  const asked: string[] = [];
  reader.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const hold = async (files: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await reader.route(files, async (route) => {
      await promise;
      await route.continue();
    });
    return resolve;
  };
  const letScripts = await hold('**/_astro/index.astro*');
  await reader.goto(`${site.address}search/?q=${commonWord(1234)}`, { waitUntil: 'commit' });
  await expect.poll(() => asked).toContain('/search/facts.json');
  letScripts();
  await reader.locator('.result').first().waitFor();
  expect(asked.filter((path) => path === '/search/facts.json')).toHaveLength(1);

  asked.splice(0);
  const letFacts = await hold('**/search/facts.json');
  await reader.reload({ waitUntil: 'commit' });
  await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
  expect(await reader.locator('.result').count()).toBe(0);
  letFacts();
  await reader.locator('.result').first().waitFor();
  await context.close();
});

test('a question that is typed costs no more than the same question sent', async () => {
  const { words, speaker } = quotations()[2_345] as ReturnType<typeof quotations>[number];
  const word = words.match(/\b[a-z]{7,}\b/)?.[0];
  const reader = await browser.newPage();
  const bytes = await countBytes(reader);
  await reader.goto(`${site.address}search/`);
  // Letter by letter, and on the slowest machine without a rest between two of them.
  await reader.locator('#q').evaluate((field: HTMLInputElement, typed: string) => {
    for (let length = 1; length <= typed.length; length++) {
      field.value = typed.slice(0, length);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.form?.requestSubmit();
  }, `what did ${speaker.name} say about ${word}`);
  await reader.locator('.result').first().waitFor();
  await reader.waitForLoadState('networkidle');
  expect(bytes()).toBeLessThanOrEqual(190_000);
  await reader.close();
});

describe('three hundred articles', () => {
  test('every word of a quotation leads to it', async () => {
    for (const at of [17, 1_321, 2_876]) {
      const { words, speaker } = quotations()[at] as ReturnType<typeof quotations>[number];
      await search(`?q=${encodeURIComponent(`"${words}"`)}`);
      await expect.poll(() => page.locator('.result blockquote').first().textContent()).toBe(`“${words}”`);
      await expect.poll(() => page.locator('.result .who').first().textContent()).toContain(speaker.name);
    }
    await page.locator('.place').first().click();
    await page.waitForURL(/#q-/);
    await expect.poll(() => page.locator('q:target').count()).toBe(1);
  });

  test('a word that stands nearly everywhere is told without its places, and a phrase with it is found wherever it stands', async () => {
    const thin = searchFiles(site.folder).filter((file) => /_\d+of\d+\.pf_index$/.test(file));
    expect(thin.length).toBeGreaterThan(0);
    const stemsOf = (text: string) => (text.toLowerCase().match(/[a-z]+/g) ?? []).map(stemmer);
    const texts = site.corpus.articles.map(({ headline, standfirst, byline, paragraphs }) =>
      [headline, standfirst, ...paragraphs.flat().map((one) => (typeof one === 'string' ? one : one.words)), byline]
        .flatMap(stemsOf)
        .join(' '),
    );
    const often = (words: readonly string[]) => {
      const counts = new Map<string, number>();
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
      return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
    };
    const common = often(texts.flatMap((text) => text.split(' ')).filter((word) => word.length > 2));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await search(`?kind=article&q=${common}`);
    await answered(counted(texts.filter((text) => ` ${text} `.includes(` ${common} `)).length, 'article'));
    expect(requests.filter((url) => url.endsWith('_whole.pf_index'))).toEqual([]);
    // The first place of the word in an article is seldom that of the phrase.
    const [, next = ''] = often(
      texts.flatMap((text) => text.match(new RegExp(`\\b${common} [a-z]{3,}`, 'g')) ?? []),
    ).split(' ');
    await search(`?kind=article&q=${encodeURIComponent(`"${common} ${next}"`)}`);
    const holding = texts.filter((text) => ` ${text} `.includes(` ${common} ${next} `));
    await answered(counted(holding.length, 'article'));
    expect(holding.filter((text) => text.split(' ').indexOf(next) !== text.split(' ').indexOf(common) + 1)).not.toEqual(
      [],
    );
    await expect.poll(() => page.locator('.result mark').first().textContent()).toMatch(/\w \w/);
  });

  test('the counts are exact, for one speaker, for several, and to the day', async () => {
    const speakerAt = (at: number) => quotations()[at]?.speaker ?? { name: '' };
    const [first, second] = [speakerAt(0), speakerAt(2_500)];
    const by = (...names: string[]) => quotations().filter(({ speaker }) => names.includes(speaker.name));
    const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
    await search(`?speaker=${idOf(first.name)}`);
    await expect.poll(() => status()).toContain(counted(by(first.name).length, 'quotation'));
    await search(`?speaker=${idOf(first.name)}&speaker=${idOf(second.name)}`);
    await expect.poll(() => status()).toContain(counted(by(first.name, second.name).length, 'quotation'));
    const { published } = site.corpus.articles[150] as { published: string };
    const month = published.slice(0, 7);
    await search(`?kind=quotation&from=${month}&to=${month}`);
    await expect
      .poll(() => status())
      .toContain(
        counted(quotations().filter(({ article }) => article.published.startsWith(month)).length, 'quotation'),
      );
    await search(`?kind=article&from=${published}&to=${published}`);
    await expect
      .poll(() => status())
      .toContain(counted(site.corpus.articles.filter((article) => article.published === published).length, 'article'));
  });

  test('words typed at speed end in the answer to the last of them', async () => {
    const word = quotations()[1234]?.words.match(/\b[a-z]{7,}\b/)?.[0] as string;
    await search(`?q=${word}`);
    await answered(/shown\.$/);
    const wanted = await status();
    await page.goto(`${site.address}search/`);
    await page.locator('#q').pressSequentially(word, { delay: 30 });
    await expect.poll(() => status()).toBe(wanted);
    // No answer to an earlier letter comes after it.
    await page.waitForTimeout(600);
    expect(await status()).toBe(wanted);
    expect((await page.locator('.result mark').first().textContent())?.toLowerCase()).toContain(word);
  });

  test('a speaker is found among hundreds by another spelling, by an office, and in the list', async () => {
    const [person] = site.corpus.people;
    const { name, spellings, role, side } = person as { name: string; spellings: string[]; role: string; side: string };
    await page.goto(`${site.address}search/`);
    for (const typed of [spellings[0] as string, `${role} of ${side}`]) {
      await page.locator('#q').fill(typed);
      await page.locator('.suggestions [role=option]').first().waitFor();
      expect((await page.locator('.suggestions').textContent())?.includes(`${role}, ${side}`)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.filters').getAttribute('open')).toBe('');
    await page.getByLabel('Find a speaker in the list').fill(name);
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
    await expect.poll(() => page.locator('#chips').textContent()).toContain(name);
  });

  test('more comes on demand, and is still there on the way back', async () => {
    await search('?kind=quotation', /^3,000 quotations, oldest first; 1 to 10 shown\.$/);
    for (const reached of [30, 50]) {
      await page.getByRole('button', { name: 'Show 20 more' }).click();
      await answered(`1 to ${reached} shown`);
    }
    await page.locator('.place').nth(45).click();
    await page.waitForURL(/#q-/);
    await page.goBack();
    await answered('1 to 50 shown');
    await expect.poll(() => page.locator('.place').nth(45).isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('one click leads from a month’s page to its search', async () => {
    await page.goto(`${site.address}months/2020-02/`);
    await page.getByRole('link', { name: 'Search this month' }).click();
    await answered(/oldest first/);
    const published = site.corpus.articles.filter((article) => article.published.startsWith('2020-02'));
    await expect.poll(() => status()).toContain(`and ${counted(published.length, 'article')},`);
  });

  test('groups hold together however many results there are', async () => {
    const word = quotations()[77]?.words.match(/\b[a-z]{6,}\b/)?.[0] as string;
    await search(`?q=${word}&group=speaker&kind=quotation`);
    const groups = await page.locator('#results h2').allTextContents();
    expect(new Set(groups).size).toBe(groups.length);
  });

  test('a word misspelt is looked for in its right spelling', async () => {
    const word = quotations()[777]?.words.match(/\b[a-z]{8,}\b/)?.[0] as string;
    await search(`?q=${word.slice(0, 3)}q${word.slice(3)}`, new RegExp(`showing ${word}\\. .*shown\\.$`));
  });

  test('the field is used with the keyboard alone, and opens from any page', async () => {
    const { name } = site.corpus.people[0] as { name: string };
    const id = name.toLowerCase().replaceAll(' ', '-');
    await page.goto(`${site.address}speakers/`);
    await page.keyboard.press('Meta+k');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('dialog-search');
    await page.goto(`${site.address}search/`);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    await expect.poll(() => page.locator('.suggestions [role=option]').first().textContent()).toContain(name);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.suggestions').isHidden()).toBe(true);
    await page.keyboard.type(' ');
    await page.locator('.suggestions [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(state).toBe(`?speaker=${id}`);
    await answered(/oldest first/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('place');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('filters alone list everything under them in order of time, as chips that can be removed', async () => {
    const { publisher, published } = site.corpus.articles[120] as { publisher: string; published: string };
    const { side } = site.corpus.people[0] as { side: string };
    const year = published.slice(0, 4);
    const query = new URLSearchParams({ publisher, side, from: year, to: year, status: 'attributed' });
    await search(`?${query}`);
    const wanted = quotations().filter(
      ({ speaker, article }) =>
        speaker.side === side && article.publisher === publisher && article.published.startsWith(year),
    );
    await expect.poll(() => status()).toMatch(new RegExp(`^${counted(wanted.length, 'quotation')}, oldest first`));
    const days = () =>
      page.locator('.result .on time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(await days()).toEqual((await days()).toSorted());
    await page.locator('[name=sort]').selectOption('newest');
    await answered(/newest first/);
    expect(await days()).toEqual((await days()).toSorted().reverse());
    // The last one clears them all.
    await expect.poll(() => page.locator('#chips li').count()).toBe(5);
    await page.getByRole('button', { name: `Remove ${publisher}` }).click();
    await expect.poll(() => page.locator('#chips li').count()).toBe(4);
    await page.goBack();
    await expect.poll(() => page.locator('#chips li').count()).toBe(5);
    await page.goForward();
    await expect.poll(() => page.locator('#chips li').count()).toBe(4);
  });

  test('a month is suggested as it is written', async () => {
    await page.goto(`${site.address}search/`);
    await page.locator('#q').fill('February 2020');
    await page.locator('.suggestions [role=option]').first().click();
    await expect.poll(state).toBe('?from=2020-02-01&to=2020-02-29');
    await answered(/oldest first/);
  });

  test('a slow answer never takes the place of a newer one', async () => {
    const [slow, quick] = [commonWord(900), commonWord(2_100)];
    await search(`?q=${quick}`);
    const expected = await status();
    let release: (() => void) | undefined;
    const slowPage = await browser.newPage();
    await slowPage.route('**/pagefind/index/**', async (route) => {
      if (!release) await new Promise<void>((go) => (release = go));
      await route.continue();
    });
    await slowPage.goto(`${site.address}search/`);
    await slowPage.locator('#q').fill(slow);
    await expect.poll(() => release !== undefined).toBe(true);
    await slowPage.locator('#q').fill(quick);
    await slowPage.keyboard.press('Enter');
    release?.();
    await expect.poll(() => slowPage.locator('#status').textContent()).toBe(expected);
    await slowPage.waitForLoadState('networkidle');
    await expect.poll(() => slowPage.locator('#status').textContent()).toBe(expected);
    await expect.poll(() => slowPage.locator('#q').inputValue()).toBe(quick);
    await slowPage.close();
  });

  test('words from the address are text, never markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>zzz</b>';
    await search(`?q=${encodeURIComponent(hostile)}&speaker=%3Cb%3Ex%3C/b%3E`, /^No results/);
    await expect.poll(() => page.locator('main img, main b').count()).toBe(0);
    await expect.poll(() => page.locator('#q').inputValue()).toBe(hostile);
  });

  test('whoever cannot load the index or runs no scripts is led to the speaker pages', async () => {
    const broken = await browser.newPage();
    for (const part of ['**/pagefind/**', '**/pagefind/index/**', '**/search/facts.json', '**/search/quotations/**']) {
      await broken.route(part, (route) => route.abort());
      await broken.goto(`${site.address}search/?q=${commonWord(1234)}`);
      await broken.getByRole('alert').getByRole('link', { name: 'The speaker pages' }).waitFor();
      await broken.unroute(part);
    }
    await broken.close();
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}search/?q=x`);
    await expect.poll(() => still.locator('noscript').textContent()).toContain('The speaker pages');
    await plain.close();
  });

  test('every result shown has the words it was found for', async () => {
    const word = commonWord(1_444);
    await search(`?q=${word}`);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await answered(/1 to 30 shown|all shown/);
    for (const result of await page.locator('.result').all()) {
      expect((await result.locator('mark').allTextContents()).join(' ').toLowerCase()).toContain(word.slice(0, 4));
    }
  });
});
