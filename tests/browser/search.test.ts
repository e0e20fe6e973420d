import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { countBytes } from '../../scripts/bench-search.ts';
import { leastCertain } from '../support/least-certain.ts';
import { startReader } from '../support/reader.ts';
import { searchFiles } from '../support/search-files.ts';

const address = inject('siteAddress');
const reader = startReader({ permissions: ['clipboard-read', 'clipboard-write'] });
let page: Page;
beforeEach(() => {
  ({ page } = reader);
});

const status = () => page.locator('#status').textContent();
const answered = async (text: string | RegExp) => {
  await expect.poll(status, { timeout: 10_000 }).toMatch(text);
};
const search = async (query: string, said: string | RegExp = /shown\.$/) => {
  await page.goto(`${address}search/${query}`);
  await answered(said);
};
const quoted = () => page.locator('.result blockquote').allTextContents();
const state = () => decodeURIComponent(new URL(page.url()).search.replaceAll('+', ' '));

test('the index stays below one file per ten records', () => {
  const quotations: readonly unknown[] = JSON.parse(
    readFileSync(join(inject('siteFolder'), 'data/quotations.json'), 'utf8'),
  );
  const articles = readdirSync(join(inject('siteFolder'), 'articles')).length;
  expect(searchFiles(inject('siteFolder')).length).toBeLessThan((quotations.length + articles) / 10);
});

test('the first results come with at most 130 kB over the wire, the typeface included', async () => {
  page = await reader.openApart();
  const bytes = await countBytes(page);
  await search('?q=diplomacy');
  await page.waitForLoadState('networkidle');
  expect(bytes()).toBeLessThanOrEqual(130_000);
});

describe('words', () => {
  test('are found whatever marks, spaces, hyphens and accents stand in print', async () => {
    const asPrinted: readonly (readonly [typed: string, printed: string])[] = [
      ['Putin stressed', 'Putin stressed'],
      ['dont', 'don’t'],
      ["don't", 'don’t'],
      ['don’t', 'don’t'],
      ['pro Moscow', 'pro-Moscow'],
      ['pro-Moscow', 'pro-Moscow'],
      ['promoscow', 'pro-Moscow'],
      ['"pro Moscow president"', 'pro-Moscow president'],
      ['Sauli Niinistö', 'Niinisto'],
      ['Niinisto', 'Niinisto'],
      ['military technical', 'military-technical'],
      ['de-escalate', 'de-escalate'],
      ['deescalate', 'de-escalate'],
      ['"crisis is through diplomacy"', 'a crisis is through diplomacy'],
    ];
    await page.goto(`${address}search/`);
    for (const [typed, printed] of asPrinted) {
      await page.locator('#q').fill(typed);
      await page.keyboard.press('Enter');
      await expect
        .poll(async () => (await page.locator('.result').allTextContents()).join('\n').replaceAll('\u00a0', ' '), {
          message: typed,
        })
        .toContain(printed);
      await expect.poll(() => page.locator('.result mark').count(), { message: typed }).toBeGreaterThan(0);
    }
  });

  test('a phrase is found as it stands, and not in another order', async () => {
    await search('?q=%22serious+consequences%22');
    await expect.poll(() => page.locator('.result mark').first().textContent()).toBe('serious consequences');
    await search('?q=%22consequences+serious%22', /^No results/);
  });

  test('no page furniture is found', async () => {
    for (const words of ['"top of page"', 'cookies', 'newsletter', '"sign up"', 'Facebook', 'speechmarks']) {
      await search(`?q=${encodeURIComponent(words)}`, /^No results/);
    }
  });

  test('words from the address are text, never markup', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>lavrov</b>"&amp;';
    await page.goto(`${address}search/?q=${encodeURIComponent(hostile)}&speaker=%3Cb%3Ex%3C/b%3E&side=%3Ci%3E`);
    await answered(/^No results/);
    await expect.poll(() => page.locator('main img, main b, main i').count()).toBe(0);
    await expect.poll(() => page.locator('#chips').textContent()).toContain('<b>x</b>');
    await expect.poll(() => page.locator('#q').inputValue()).toBe(hostile);
  });
});

describe('the field', () => {
  test('answers as one types, and none but the last question', async () => {
    await page.goto(`${address}search/`);
    await page.locator('#q').pressSequentially('diplomacy', { delay: 5 });
    await answered(/quotation.*shown/);
    expect((await quoted()).join()).toContain('diplomacy');
    await expect.poll(state).toBe('?q=diplomacy');
  });

  test('takes a page of text that is pasted, and finds where it stands', async () => {
    const sentence =
      'Putin told a group of senior military officers on Tuesday that Moscow would “react harshly to hostile steps”. ';
    await page.goto(`${address}search/`);
    await page.locator('#q').fill(sentence.repeat(80));
    await page.keyboard.press('Enter');
    await answered(/^1 article, best match first; all shown\.$/);
    expect(await page.locator('.suggestions [role=option]').count()).toBe(0);
    expect(await page.locator('#chips li').count()).toBe(0);
  });

  test.each([
    ['lavrov', 'Sergei Lavrov'],
    ['sergey', 'Sergei Lavrov'],
    ['russian foreign minister', 'Sergei Lavrov'],
    ['December 2021', 'December 2021'],
    ['2022', '2022'],
  ])('%s suggests %s', async (typed, name) => {
    await page.goto(`${address}search/`);
    await page.locator('#q').pressSequentially(typed);
    const options = page.locator('.suggestions [role=option]');
    // "sergey" is three men; the rest is one.
    const option = (typed === 'sergey' ? options.filter({ hasText: name }) : options).first();
    await expect.poll(() => option.textContent()).toContain(name);
    await option.click();
    await expect.poll(() => page.locator('#chips').textContent()).toContain(name);
    await expect.poll(() => page.locator('#q').inputValue()).toBe('');
    await answered(/oldest first/);
  });

  test('is used with the keyboard alone', async () => {
    await page.goto(`${address}search/`);
    await page.keyboard.press('/');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.type('lavrov');
    await page.locator('.suggestions [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.suggestions [role=option]').count()).toBe(0);
    await page.keyboard.type(' ');
    await page.locator('.suggestions [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('#q').getAttribute('aria-activedescendant')).toBe('q-suggestions-0');
    await page.keyboard.press('Enter');
    await expect.poll(state).toBe('?speaker=sergei-lavrov');
    await answered(/oldest first/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('place');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('opens from any page, and suggests there, too', async () => {
    await page.goto(address);
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('dialog-search');
    await page.keyboard.type('elizabeth');
    await page.locator('.suggestions [role=option]').filter({ hasText: 'Liz Truss' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?speaker=liz-truss$/);
    await answered(/oldest first/);
  });

  test('loads nothing of the search before it is wanted', async () => {
    const requests: string[] = [];
    page = await reader.openApart();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => /pagefind|search\/|header/.test(path))).toEqual([]);
    await page.goto(`${address}search/`);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.includes('pagefind'))).toEqual([]);
  });
});

test.each([
  ['a speaker’s page', 'speakers/liz-truss/', 'Search these quotations', /^\?speaker=liz-truss$/, /Liz Truss/],
  ['an article on the timeline', '', 'Financial Times', /^\?publisher=Financial Times$/, /Financial Times/],
  ['where the articles come from', 'about/', 'Financial Times', /^\?publisher=Financial Times$/, /Financial Times/],
])('one click leads from %s to the search', async (_, path, name, query, chip) => {
  await page.goto(address + path);
  await page.getByRole('main').getByRole('link', { name, exact: true }).first().click();
  await answered(/oldest first/);
  expect(state()).toMatch(query);
  await expect.poll(() => page.locator('#chips').textContent()).toMatch(chip);
});

test('one click leads from an article to its publisher’s', async () => {
  await page.goto(address);
  await page.locator('.entry h3 a').first().click();
  const publisher = await page.locator('main .publisher a').first().textContent();
  await page.locator('main .publisher a').first().click();
  await answered(/oldest first/);
  expect(state()).toBe(`?publisher=${publisher}`);
});

describe('filters', () => {
  test('alone, list everything under them in order of time', async () => {
    await search('?speaker=liz-truss&speaker=ben-wallace');
    const days = await page
      .locator('.result .on time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days.length).toBeGreaterThan(5);
    expect(days).toEqual([...days].sort());
    const who = new Set(await page.locator('.result .who :is(a, strong)').allTextContents());
    expect(who).toEqual(new Set(['Liz Truss', 'Ben Wallace']));
  });

  test('show live counts, and what is chosen as chips that can be removed', async () => {
    await search('?q=Ukraine');
    await expect.poll(() => page.locator('.filters').getAttribute('open')).toBe('');
    const truss = page.getByRole('checkbox', { name: /^Liz Truss/ });
    const before = await page.locator('label', { has: truss }).textContent();
    await truss.check();
    await answered(/quotation/);
    const shown = await page.locator('.result').count();
    expect(before).toMatch(new RegExp(`\\b${shown}$`));
    // The count of another speaker says what adding it would find, not nought.
    await expect.poll(() => page.locator('[data-filter=speaker] li').count()).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Remove Liz Truss' }).click();
    await expect.poll(state).toBe('?q=Ukraine');
    await expect.poll(() => page.locator('#chips').isHidden()).toBe(true);
  });

  test('take several sides, publishers, kinds and states', async () => {
    await search('?side=Russia&side=Ukraine');
    expect(new Set(await page.locator('.result .who').allTextContents()).size).toBeGreaterThan(1);
    await search('?publisher=Metro&kind=article', /^1 article,/);
    await search('?status=unattributed');
    expect(new Set(await page.locator('.result .who').allTextContents())).toEqual(new Set([' Speaker not named']));
  });

  test('keep to a span of days, said or published, to the day', async () => {
    await search('?from=2022-02-10&to=2022-02-10&kind=quotation', /^1 quotation,/);
    await search('?from=2022-02-10&to=2022-02-10&days=published', /^No results/);
    await search('?from=2021-12&to=2021-12&kind=article', /^2 articles,/);
  });

  test('let a long list of speakers be typed into', async () => {
    await page.goto(`${address}search/`);
    await expect.poll(() => page.locator('.filters').getAttribute('open')).toBe('');
    await page.getByLabel('Find a speaker in the list').fill('sergey');
    await expect.poll(() => page.locator('[data-filter=speaker] li').allTextContents()).toHaveLength(3);
    await page.getByRole('checkbox', { name: /Lavrov/ }).check();
    await expect.poll(state).toBe('?speaker=sergei-lavrov');
  });
});

describe('results', () => {
  test('say the words, who, when, and where, and lead to the very place, marked', async () => {
    await search('?q=diplomacy&speaker=antony-blinken');
    const result = page.locator('.result').first();
    await expect
      .poll(() => result.locator('blockquote').textContent())
      .toBe('“The best way to avert a crisis is through diplomacy”');
    await expect.poll(() => result.locator('mark').allTextContents()).toEqual(['diplomacy']);
    await expect.poll(() => result.textContent()).toMatch(/Antony Blinken, Secretary of State, United States/);
    await expect.poll(() => result.textContent()).toMatch(/2 December 2021.*The Independent, UK and US urge Russia/);
    await result.getByRole('button', { name: 'Copy quotation and link' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^“The best way .* diplomacy” — Antony Blinken, 2 December 2021, in “UK and US urge .*”, The Independent\. http.*#q-[0-9a-f]{8}$/,
    );
    expect(copied.endsWith((await result.locator('.place').getAttribute('href')) as string)).toBe(true);
    await result.locator('.place').click();
    await page.waitForURL(/#q-/);
    await expect.poll(() => page.locator('q:target').textContent()).toContain('through diplomacy');
  });

  test('can be cited and asked why, from what their articles’ pages say', async () => {
    await search('?q=conflict&speaker=sergei-lavrov');
    const result = page.locator('.result').first();
    await expect
      .poll(() => result.locator('.who').textContent())
      .toMatch(/^ Sergei Lavrov(?: probably)?, Foreign Minister, Russia$/);
    await result.getByRole('button', { name: 'Why this speaker' }).click();
    await expect.poll(() => result.locator('.why').textContent()).toMatch(/Why Sergei Lavrov\?.*of 100/s);
    await result.getByRole('button', { name: 'Cite this quotation' }).click();
    await expect.poll(() => result.locator('.cites dt').count()).toBe(6);
    await expect.poll(() => result.locator('.why').count()).toBe(0);
    await result.getByRole('button', { name: 'Copy the APA citation' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/ Forrest, A\. \(2021, November 30\)\. /);
    await page.route('**/articles/**', (route) => route.abort());
    await page.reload();
    await answered(/shown\.$/);
    await result.getByRole('button', { name: 'Why this speaker' }).click();
    await expect.poll(() => result.locator('.done').textContent()).toContain('could not be loaded');
  });

  test('say probably where the speaker is not sure', async () => {
    const { id, speaker, isProbable } = leastCertain(inject('siteFolder'));
    await search(`?speaker=${speaker.id}`);
    const who = page.locator('.result', { has: page.locator(`a[href$="#${id}"]`) }).locator('.who');
    await expect.poll(() => who.textContent()).toMatch(isProbable ? / probably(?:,|$)/ : /^(?!.* probably)/);
  });

  test('are quotations first, then articles', async () => {
    await search('?q=Ukraine');
    const kinds = await page
      .locator('.result')
      .evaluateAll((items) => items.map((item) => item.classList.contains('article')));
    expect(kinds).toEqual([...kinds].sort());
  });

  test('are grouped by speaker or by article, and ordered by time', async () => {
    await search('?q=Ukraine&kind=quotation&group=speaker');
    const groups = await page.locator('#results h2').allTextContents();
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toContain('Liz Truss');
    await page.locator('[name=group]').selectOption('article');
    await expect.poll(state).toContain('group=article');
    await expect.poll(() => page.locator('#results h2 a').first().getAttribute('href')).toMatch(/^\/articles\//);
    await page.locator('[name=group]').selectOption('none');
    await page.locator('[name=sort]').selectOption('newest');
    await answered(/newest first/);
    const days = await page
      .locator('.result .on time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(days).toEqual([...days].sort().reverse());
  });

  test('are told once, after the last letter, to whoever only hears the page', async () => {
    await page.goto(`${address}search/`);
    await page.evaluate(() => {
      const heard = document.querySelector('#heard') as HTMLElement;
      const all: string[] = [];
      Object.assign(globalThis, { heardTexts: all });
      new MutationObserver(() => heard.textContent && all.push(heard.textContent)).observe(heard, { childList: true });
    });
    await page.locator('#q').pressSequentially('security', { delay: 130 });
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { heardTexts: readonly string[] }).heardTexts))
      .toEqual([expect.stringMatching(/^\d+ quotations? and \d+ articles?, best match first; .*shown\.$/)]);
    await page.waitForTimeout(1200);
    expect(
      await page.evaluate(() => (globalThis as unknown as { heardTexts: readonly string[] }).heardTexts.length),
    ).toBe(1);
    // Who reads on by the screen reader meets it once.
    expect(await page.locator('.found').ariaSnapshot()).toMatch(/status: \d+ quotations?/);
    expect((await page.locator('.found').ariaSnapshot()).match(/best match first/g)).toHaveLength(1);
  });

  test('are not looked for while an input method puts a word together', async () => {
    await page.goto(`${address}search/`);
    await page.locator('#q').focus();
    const session = await page.context().newCDPSession(page);
    for (const text of ['Л', 'Ла', 'Лав', 'Лавро'])
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await page.waitForTimeout(1000);
    expect([await page.locator('.result').count(), state()]).toEqual([0, '']);
    await session.send('Input.insertText', { text: 'Лавров' });
    await answered(/shown\.$/);
    expect(await page.locator('.cards h3 a').allTextContents()).toEqual(['Sergei Lavrov']);
    await expect.poll(state).toBe('?q=Лавров');
    await session.detach();
  });

  test('come on demand, and the place is kept on the way back', async () => {
    await search('?kind=quotation', /1 to 10 shown/);
    // Said where whoever does not look hears it.
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toMatch(/^\d+ quotations and \d+ repeated phrases, oldest first; 1 to 10 shown\.$/);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await answered(/1 to 30 shown/);
    const link = page.locator('.place').nth(24);
    await link.scrollIntoViewIfNeeded();
    const top = await page.evaluate(() => Math.round(scrollY));
    await link.click();
    await page.waitForURL(/#q-/);
    await page.goBack();
    await answered(/1 to 30 shown/);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(top - 200);
  });

  test('words typed after a look at the results are a step of their own', async () => {
    await page.goto(`${address}search/`);
    await page.locator('#q').pressSequentially('diplomacy');
    await expect.poll(state).toBe('?q=diplomacy');
    await page.locator('.result .place').first().focus();
    await page.locator('#q').fill('security');
    await expect.poll(state).toBe('?q=security');
    await page.goBack();
    await expect.poll(state).toBe('?q=diplomacy');
    await expect.poll(() => page.locator('#q').inputValue()).toBe('diplomacy');
    await answered(/^2 quotations/);
    await page.goForward();
    await expect.poll(() => page.locator('#q').inputValue()).toBe('security');
  });

  test('are all in the address, and back and forward go through it', async () => {
    await search(
      '?q=weapons&sort=oldest&speaker=sergei-lavrov&to=2022-12&publisher=Financial+Times',
      /No results|shown/,
    );
    await expect.poll(() => page.locator('#q').inputValue()).toBe('weapons');
    await expect.poll(() => page.locator('#chips li').count()).toBe(4);
    await search('?q=Ukraine');
    await page.locator('[name=kind][value=article]').check();
    await answered(/^\d+ articles,/);
    await page.goBack();
    await answered(/^\d+ quotations and/);
    await expect.poll(() => page.locator('[name=kind][value=all]').isChecked()).toBe(true);
    await page.goForward();
    await answered(/^\d+ articles,/);
    expect(state()).toBe('?q=Ukraine&kind=article');
  });
});

describe('nothing found', () => {
  test('never offers the very search that found nothing', async () => {
    await search('?q=%3Cscript%3Ealert(1)%3C/script%3E', /^No results/);
    const here = new URL(page.url()).search;
    const steps = await page
      .locator('.nothing [data-step]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).search));
    expect(steps).not.toContain(here);
  });

  test('says why and offers the search without a filter', async () => {
    await search('?q=diplomacy&publisher=ITV+News&speaker=antony-blinken', /^No results/);
    await expect.poll(() => page.locator('.nothing').textContent()).toContain('Nothing fits all of the filters chosen');
    await page.getByRole('link', { name: 'Not only ITV News' }).click();
    await answered(/shown/);
    expect(state()).toBe('?q=diplomacy&speaker=antony-blinken');
  });

  test('a misspelt word is corrected, which is said and can be undone', async () => {
    await search('?q=diplomcy', /^No results for “diplomcy”; showing diplomacy\. .*shown\.$/);
    await page.getByRole('link', { name: 'Search for “diplomcy” as typed' }).click();
    await answered(/shown/);
    expect(state()).toBe('?q=diplomcy&as=typed');
  });

  test('leads to the speakers there are', async () => {
    await search('?q=xqzzy', /^No results/);
    await expect
      .poll(() => page.getByRole('link', { name: /^Browse all \d+ speakers/ }).getAttribute('href'))
      .toBe('/speakers/');
  });
});

describe('without search', () => {
  test('a reader whose index does not load is led to the speaker pages', async () => {
    await page.route('**/search/facts.json', (route) => route.abort());
    await page.goto(`${address}search/?q=weapons`);
    await page.getByRole('alert').waitFor();
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('Search could not be loaded');
    await page.unroute('**/search/facts.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(/shown/);
  });

  test('a reader without scripts is led there, too', async () => {
    const still = await reader.openApart({ javaScriptEnabled: false });
    await still.goto(`${address}search/?q=weapons`);
    await expect.poll(() => still.locator('noscript').textContent()).toContain('The speaker pages');
  });
});
