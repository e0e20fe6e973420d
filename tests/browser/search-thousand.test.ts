import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { type MadeUpSite, serveMadeUpSite } from '../support/made-up-site.ts';
import { searchFiles } from '../support/search-files.ts';

let site: MadeUpSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveMadeUpSite(1000);
  browser = await openBrowser();
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
const counted = (number: number, one: string) => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

test('the index stays below one file per ten records', () => {
  expect(quotations()).toHaveLength(10_000);
  expect(searchFiles(site.folder).length).toBeLessThan(11_000 / 10);
});

describe('a thousand articles', () => {
  test('every word of a quotation leads to it', async () => {
    for (const at of [17, 4_321, 9_876]) {
      const { words, speaker } = quotations()[at] as ReturnType<typeof quotations>[number];
      await search(`?q=${encodeURIComponent(`"${words}"`)}`);
      expect(await page.locator('.result blockquote').first().textContent()).toBe(`“${words}”`);
      expect(await page.locator('.result .who').first().textContent()).toContain(speaker.name);
    }
    await page.locator('.place').first().click();
    await page.waitForURL(/#q-/);
    expect(await page.locator('q:target').count()).toBe(1);
  });

  test('the counts are exact, for one speaker, for several, and to the day', async () => {
    const speakerAt = (at: number) => quotations()[at]?.speaker ?? { name: '' };
    const [first, second] = [speakerAt(0), speakerAt(5_000)];
    const by = (...names: string[]) => quotations().filter(({ speaker }) => names.includes(speaker.name));
    const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');
    await search(`?speaker=${idOf(first.name)}`);
    expect(await status()).toContain(counted(by(first.name).length, 'quotation'));
    await search(`?speaker=${idOf(first.name)}&speaker=${idOf(second.name)}`);
    expect(await status()).toContain(counted(by(first.name, second.name).length, 'quotation'));
    const { published } = site.corpus.articles[500] as { published: string };
    const month = published.slice(0, 7);
    await search(`?kind=quotation&from=${month}&to=${month}`);
    expect(await status()).toContain(
      counted(quotations().filter(({ article }) => article.published.startsWith(month)).length, 'quotation'),
    );
    await search(`?kind=article&from=${published}&to=${published}`);
    expect(await status()).toContain(
      counted(site.corpus.articles.filter((article) => article.published === published).length, 'article'),
    );
  });

  test('words typed at speed end in the answer to the last of them', async () => {
    const word = quotations()[1234]?.words.match(/\b[a-z]{7,}\b/)?.[0] as string;
    await page.goto(`${site.address}search/`);
    await page.locator('#q').pressSequentially(word, { delay: 30 });
    await answered(/shown\.$/);
    await page.waitForTimeout(600);
    const typed = await status();
    await search(`?q=${word}`);
    expect(typed).toBe(await status());
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
    await page.locator('.filters summary').click();
    await page.getByLabel('Find a speaker in the list').fill(name);
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
    await expect.poll(() => page.locator('#chips').textContent()).toContain(name);
  });

  test('more comes on demand, and is still there on the way back', async () => {
    await search('?kind=quotation', /^10,000 quotations, oldest first; 1 to 10 shown\.$/);
    for (const reached of [30, 50]) {
      await page.getByRole('button', { name: 'Show 20 more' }).click();
      await answered(`1 to ${reached} shown`);
    }
    await page.locator('.place').nth(45).click();
    await page.waitForURL(/#q-/);
    await page.goBack();
    await answered('1 to 50 shown');
    expect(await page.locator('.place').nth(45).isVisible()).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  test('one click leads from a month’s page to its search', async () => {
    await page.goto(`${site.address}months/2020-02/`);
    await page.getByRole('link', { name: 'Search February 2020' }).click();
    await answered(/oldest first/);
    const published = site.corpus.articles.filter((article) => article.published.startsWith('2020-02'));
    expect(await status()).toContain(`and ${counted(published.length, 'article')},`);
  });

  test('groups hold together however many results there are', async () => {
    const word = quotations()[77]?.words.match(/\b[a-z]{6,}\b/)?.[0] as string;
    await search(`?q=${word}&group=speaker&kind=quotation`);
    const groups = await page.locator('#results h2').allTextContents();
    expect(new Set(groups).size).toBe(groups.length);
  });

  test('a word misspelt is offered in its right spelling', async () => {
    const word = quotations()[777]?.words.match(/\b[a-z]{8,}\b/)?.[0] as string;
    await search(`?q=${word.slice(0, 3)}q${word.slice(3)}`, 'Nothing found.');
    await page.getByRole('link', { name: `Search for “${word}”` }).click();
    await answered(/shown\.$/);
  });
});
