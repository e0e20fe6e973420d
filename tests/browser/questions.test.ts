import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { startReader } from '../support/reader.ts';

/** The box takes questions: put as people put them, on the five articles. */
const address = inject('siteAddress');
const reader = startReader();
let page: Page;
beforeEach(() => {
  ({ page } = reader);
});

const ask = async (words: string) => {
  await page.goto(`${address}search/`);
  await page.fill('#q', words);
  await page.press('#q', 'Enter');
};
const chips = async () => (await page.locator('#chips li').allInnerTexts()).map((text) => text.replace(/\s*×$/, ''));
const who = async () => (await page.locator('.result .who :is(a, strong)').allInnerTexts()).map((text) => text.trim());
const cards = () => page.locator('.cards h3 a').allInnerTexts();
const said = (text: RegExp) =>
  expect.poll(() => page.locator('#status').textContent(), { timeout: 10_000 }).toMatch(text);

test('a question becomes filters and words, can be taken back, and stands in the address', async () => {
  await ask('what did Blinken say about Russia in December');
  await said(/shown\.$/);
  await expect.poll(() => chips()).toEqual(['Antony Blinken', 'said in December 2021', 'Clear filters']);
  await expect.poll(() => page.inputValue('#q')).toBe('Russia');
  expect(new URL(page.url()).search).toBe('?q=Russia&speaker=antony-blinken&from=2021-12-01&to=2021-12-31');
  expect(new Set(await who())).toEqual(new Set(['Antony Blinken']));
  await page.getByRole('link', { name: /as typed/ }).click();
  await said(/No results|shown/);
  await expect.poll(() => chips()).toEqual([]);
  await expect.poll(() => page.inputValue('#q')).toBe('what did Blinken say about Russia in December');
  await page.goBack();
  await expect.poll(chips).toContain('Antony Blinken');
  await page.goBack();
  await expect.poll(() => page.inputValue('#q')).toBe('what did Blinken say about Russia in December');
});

test('a name brings the person first, then their words, then words about them', async () => {
  await ask('Putin');
  await said(/shown\.$/);
  await expect.poll(() => cards()).toEqual(['Vladimir Putin']);
  const names = await who();
  expect(names.slice(0, 6)).toEqual(Array(6).fill('Vladimir Putin'));
  expect(names.length).toBeGreaterThan(6);
  await expect.poll(() => page.locator('.tally').textContent()).toMatch(/^Quoted: Vladimir Putin 6\s· /);
});

describe('words that only an article holds together', () => {
  test.each([
    ['who will not sit idly', 'Vladimir Putin', 'sit idly'],
    ['Putin and Biden meeting', 'Antony Blinken', 'another meeting'],
    ['who promised to respond soon to the counterproposals', 'Sergei Shoigu', 'nearest future'],
  ])('are answered by the quotation nearest to them, the article after it: %s', async (words, speaker, held) => {
    await ask(words);
    await said(/^No quotation contains all of these words.*shown\.$/);
    await expect.poll(() => page.locator('.result').count()).toBeGreaterThan(1);
    const [first, second] = await page.locator('.result').allInnerTexts();
    expect(first).toContain(speaker);
    expect(first).toContain(held);
    expect(second).toContain('Article, ');
    expect(await page.locator('.reading').allInnerTexts()).toContain(
      'No quotation contains all of these words; the nearest are first.',
    );
  });
});

test('two who are named with a word that neither of them says bring the article that tells of both', async () => {
  await ask('Blinken and Lavrov talks');
  await said(/^No results for “talks”; showing Blinken Lavrov talks\..*1 article, best match first; all shown\.$/s);
  // They were looked for as words: neither is a filter any more.
  expect(await chips()).toEqual([]);
  const [first = ''] = await page.locator('.result').allInnerTexts();
  expect(first).toContain('Article, The Independent');
  expect(first).toContain('Antony Blinken met separately');
});

test('a whole statement comes before a phrase of it, and the choice counts them as the line below does', async () => {
  await ask('strategic mistake');
  await said(/^2 quotations, 1 repeated phrase and/);
  await expect.poll(() => page.locator('[data-count=quotation]').innerText()).toMatch(/^2 \+ 1\b/);
  const results = await page.locator('.result').allInnerTexts();
  expect(results[0]).not.toContain('phrase, also quoted in full');
  expect(results[2]).toContain('phrase, also quoted in full');
});

describe('asks for', () => {
  test.each([
    ['Лавров', ['Sergei Lavrov'], []],
    ['lavrow', ['Sergei Lavrov'], []],
    ['putn', ['Vladimir Putin'], []],
    ['foreign secretary', ['Liz Truss'], ['Liz Truss']],
    ['MI6', ['Richard Moore'], ['Richard Moore']],
    [
      'spokesmen',
      ['Dmitri Peskov', 'a Foreign Office spokesman'],
      ['Dmitri Peskov', 'a Foreign Office spokesman', 'Clear filters'],
    ],
    ['British quotes about Russia', [], ['United Kingdom']],
    ['Truss and Blinken', ['Liz Truss', 'Antony Blinken'], ['Liz Truss', 'Antony Blinken', 'Clear filters']],
    ['Truss but not in November', ['Liz Truss'], []],
    ['Labour’s defence spokesman', ['John Healey'], ['John Healey']],
    ['what does Moscow want', [], ['Russia']],
    ['Labour’s Healey in January', ['John Healey'], ['John Healey', 'said in January 2022', 'Clear filters']],
    ['Reaktion der USA', [], []],
    ['uncertain quotes', [], ['quotations only', 'Speaker probable', 'Clear filters']],
    ['Heiko Mass', ['Heiko Maas'], []],
    ['FT', [], ['Financial Times']],
    ['ITV', [], ['ITV News']],
    ['21/12/2021', [], ['said on 21 December 2021']],
    ['1–22 December 2021', [], ['said from 1 December to 22 December 2021']],
    ['on Thursday', [], ['said on a Thursday']],
    ['who was quoted only once', [], ['quotations only', 'Speaker quoted only once', 'Clear filters']],
    ['the British government', [], ['United Kingdom government']],
    ['Belarusian minister', ['Viktor Khrenin'], ['Viktor Khrenin']],
  ])('%s', async (words, wantedCards, wantedChips) => {
    await ask(words);
    await said(/shown\.$/);
    await expect.poll(() => cards()).toEqual(wantedCards);
    await expect.poll(() => chips()).toEqual(wantedChips);
  });
});

test('what somebody never said leads to the articles that tell of it', async () => {
  await ask('Putin’s red line');
  await said(/^No results\. Vladimir Putin is quoted, but not with “red line”\.$/);
  const step = page.getByRole('link', { name: 'Articles that name Vladimir Putin, with “red line”' });
  await step.click();
  await said(/^2 articles, best match first; all shown\.$/);
});

test('what was not said then is said to be none, with the nearest day there is', async () => {
  await ask('Lavrov December 2021');
  await said(/^No results\. Sergei Lavrov is not quoted in December 2021\.$/);
  await expect
    .poll(() => page.locator('.nothing p').first().textContent())
    .toBe('In all, Sergei Lavrov is quoted once, on 30 November 2021.');
  const steps = await page.locator('.nothing li').allInnerTexts();
  expect(steps[0]).toBe('On 30 November 2021\n1 result');
  await page.locator('.nothing li a').first().click();
  await said(/^1 quotation/);
});

test('lists are ordered and headed as they were asked for', async () => {
  await ask('longest quote');
  await said(/^55 quotations and 10 repeated phrases, longest first/);
  await expect.poll(async () => (await who())[0]).toBe('Ben Wallace');
  await expect.poll(() => page.locator('select[name=sort]').inputValue()).toBe('longest');
  await ask('most quoted');
  await said(/most quoted first/);
  const headings = async () =>
    (await page.locator('#results section > h2').allInnerTexts()).map((heading) => heading.trim());
  await expect.poll(async () => (await headings())[0]).toBe('Ben Wallace');
  await ask('what did each side say');
  await said(/^55 quotations and 10 repeated phrases/);
  await expect.poll(async () => (await headings()).length).toBeGreaterThan(6);
  await ask('what did each side say about sovereignty');
  await said(/^\d+ quotations/);
  await expect.poll(headings).toContain('Russia');
  await expect.poll(headings).toContain('Germany');
  await expect.poll(() => page.inputValue('#q')).toBe('sovereignty');
});

test('where nobody’s words answer, the sentence they stand in may, and that is said', async () => {
  await ask('the German foreign minister on Ukraine');
  await said(/^None of these quotations contains “Ukraine”; the sentence around each does\. 2 quotations/);
  await expect.poll(who).toEqual(['Heiko Maas', 'Heiko Maas']);
  await expect
    .poll(() => page.locator('.reading').allInnerTexts())
    .toContain('None of these quotations contains “Ukraine”; the sentence around each does.');
});

test('every step offered where nothing was found finds as much as it says', async () => {
  for (const words of ['what did Lavrov say about Nato in December', 'Nord Stream', '"no such words" Truss']) {
    await ask(words);
    await said(/No results/);
    const steps = await page.locator('.nothing li').allInnerTexts();
    for (const [n, step] of steps.entries()) {
      const promised = Number(/\n(\d+) results?$/.exec(step)?.[1]);
      expect(promised).toBeGreaterThan(0);
      await page.locator('.nothing li a').nth(n).click();
      await said(/shown\.$/);
      const found = [
        ...((await page.locator('#status').textContent()) ?? '').matchAll(
          /(\d+) (?:quotation|repeated phrase|article)/g,
        ),
      ];
      expect(found.reduce((sum, [, number]) => sum + Number(number), 0)).toBe(promised);
      await page.goBack();
      await said(/No results/);
    }
  }
});

test('no step leaves nothing but a word that frames questions', async () => {
  await ask('the Zebras');
  await said(/^No results/);
  expect(await page.locator('.nothing li').count()).toBe(0);
  await ask('sanctions against zebras');
  await said(/^No results/);
  await expect.poll(() => page.locator('.nothing li').allInnerTexts()).toEqual(['Search without “zebras”\n1 result']);
});

test('days behind a minus are left out, and of a phrase that stands nowhere the word that is one too many', async () => {
  await ask('Truss -November');
  await said(/^2 quotations, 3 repeated phrases and 3 articles/);
  for (const day of await page.locator('.result time').allInnerTexts()) expect(day).not.toMatch(/November/);
  await ask('"massive strategic mistake"');
  await said(/^No results/);
  await expect.poll(() => page.locator('.nothing li').allInnerTexts()).toEqual(['Search without “massive”\n5 results']);
  await ask('"strategic mistake" "no such"');
  await said(/^No results/);
  await expect
    .poll(() => page.locator('.nothing li').allInnerTexts())
    .toEqual(['Search without “such”\n2 results', 'Search without “no such”\n5 results']);
});

test('short words and numbers are whole, a minus leaves out, a place has its other spelling', async () => {
  await ask('us');
  await said(/shown\.$/);
  for (const mark of await page.locator('.result mark').allInnerTexts())
    expect(mark.toLowerCase()).toMatch(/^(?:the )?u\.?s\.?$/);
  await ask('invasion -Ukraine');
  await said(/shown\.$/);
  for (const text of await page.locator('.result blockquote').allInnerTexts()) expect(text).not.toMatch(/ukraine/i);
  await ask('Kiev');
  await said(/2 articles/);
  await ask('Kyiv');
  await said(/2 articles/);
});

test('what stands nowhere is said once, as it was typed', async () => {
  await ask('Merkel');
  await said(/^No results\. No quotation or article contains “Merkel”\.$/);
  expect(await page.locator('.nothing p').first().textContent()).toBe(
    'No results. No quotation or article contains “Merkel”.',
  );
});

test('without words it says what to type and where to begin', async () => {
  for (const words of ['"', '""', '😀', '   ']) {
    await ask(words);
    await expect.poll(() => page.locator('.beginnings').textContent()).toMatch(/Speakers: .*Months: /s);
  }
  await page.locator('.beginnings a').first().click();
  await said(/shown\.$|No results/);
});

test('the results can be saved as a table, all of them', async () => {
  await ask('the');
  await said(/shown\.$/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Save these results/ }).click(),
  ]);
  const stream = await download.createReadStream();
  let csv = '';
  for await (const piece of stream) csv += piece;
  const total = [
    ...((await page.locator('#status').textContent()) ?? '').matchAll(/(\d+) (?:quotation|article)/g),
  ].reduce((sum, [, n]) => sum + Number(n), 0);
  expect(csv.trimEnd().split('\r\n').length - 1).toBe(total);
});

test('on paper the question stands above its answer without a form, and a side asked for has a card', async () => {
  await ask('UK');
  await said(/shown\.$/);
  expect(await cards()).toEqual([]);
  expect(await page.locator('.cards h3').innerText()).toContain('United Kingdom');
  await page.emulateMedia({ media: 'print' });
  await page.locator('.search .order').waitFor({ state: 'hidden' });
  expect(await page.locator('.search .filters, .search button').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('#q').isVisible()).toBe(true);
});

test('from any page Control K opens a field, and Escape goes back', async () => {
  await page.goto(`${address}about/`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog.search-dialog input').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog.search-dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.locator('dialog.search-dialog input').fill('what did Truss say in November');
  await page.keyboard.press('Enter');
  await page.waitForURL(/speaker=liz-truss&from=2021-11-01/);
});

test('a suggestion taken is a step that the back button takes back', async () => {
  await page.goto(`${address}about/`);
  await page.goto(`${address}search/`);
  await page.locator('#q').pressSequentially('wallace', { delay: 20 });
  await page.locator('.suggestions [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('speaker=ben-wallace');
  await page.goBack();
  expect(new URL(page.url()).pathname).toMatch(/search\/$/);
});
