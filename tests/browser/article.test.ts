import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { leastCertain } from '../support/least-certain.ts';
import { startReader } from '../support/reader.ts';

const address = inject('siteAddress');
const itv = 'articles/2022-01-15-russia-attempting-to-justify-invasion-of-ukraine-and-must-halt-its-aggression/';
const ft = 'articles/2021-12-21-putin-warns-nato-of-military-response-to-alliance-expansion/';
const metro = 'articles/2022-02-11-uk-defence-chiefs-fly-to-moscow-to-try-and-prevent-war-in-ukraine/';
const reader = startReader();

/** Whether something is drawn of it: what is drawn of marks and labels stands in pseudo-elements, which no locator sees. */
const drawn = (label: Locator): Promise<boolean> => label.evaluate((element) => element.getClientRects().length > 0);

/** Opens a page in the window that the tests share; with options beside its size, in one of its own. */
async function open(path: string, { viewport, ...options }: BrowserContextOptions = {}): Promise<Page> {
  if (Object.keys(options).length === 0) return reader.open(address + path, viewport);
  const page = await reader.openApart(viewport ? { viewport, ...options } : options);
  await page.goto(address + path);
  return page;
}

test('a speaker stands in the margin where there is room, and inside the sentence never', async () => {
  const page = await open(itv);
  const label = page.locator('.body .speaker[data-name^="Sergei Ryabkov"]').first();
  const text = page.locator('.body > p').first();
  const column = await text.boundingBox();
  expect((await label.boundingBox())?.x).toBeGreaterThanOrEqual((column?.x ?? 0) + (column?.width ?? 0));
  expect(await label.evaluate((element) => getComputedStyle(element, '::before').visibility)).toBe('visible');
  const read = () => text.innerText();
  const printed = ((await text.textContent()) ?? '').trim();
  expect(await read()).toBe(printed);
  for (const width of [375, 768]) {
    await page.setViewportSize({ width, height: 740 });
    await expect.poll(() => drawn(label), { message: String(width) }).toBe(false);
    expect(await read()).toBe(printed);
  }
  // Whatever the width, the words of the paragraphs are the printed ones alone.
  const words = await page.locator('.body > p:not(.speakers-said)').allTextContents();
  expect(words.join('\n')).not.toMatch(/”(Sergei Ryabkov|Liz Truss|Ben Wallace)/);
});

test.each([1024, 1056, 1120, 1280, 1440])('no name in the margin runs into the next, at %i px', async (width) => {
  for (const path of [itv, ft, metro]) {
    const page = await open(path, { viewport: { width, height: 800 } });
    const boxes = await page.locator('.body .speaker').evaluateAll((labels) =>
      labels.map((label) => {
        const { top, bottom } = label.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    const shown = boxes.filter(({ top, bottom }) => bottom > top).sort((a, b) => a.top - b.top);
    expect(shown.length).toBeGreaterThan(2);
    const over = shown.filter(({ top }, n) => top < (shown[n - 1]?.bottom ?? 0) - 1);
    expect(over).toEqual([]);
  }
});

test('on a phone no mark of a speaker begins a line of its own', async () => {
  for (const path of [itv, ft, metro]) {
    const page = await open(path, { viewport: { width: 320, height: 740 } });
    for (const width of [320, 340, 360, 375, 390, 412, 430, 460, 600]) {
      await page.setViewportSize({ width, height: 740 });
      const apart = await page.locator('.body q + a.after-words').evaluateAll((marks) =>
        marks.flatMap((mark) => {
          const words = mark.previousElementSibling;
          const { top, bottom, width } = (mark.querySelector('svg') ?? mark).getBoundingClientRect();
          const last = [...(words?.getClientRects() ?? [])].at(-1);
          return width > 0 && (top + bottom) / 2 > (last?.bottom ?? 0) ? [words?.textContent?.slice(-24)] : [];
        }),
      );
      expect({ path, width, apart }).toEqual({ path, width, apart: [] });
    }
  }
});

test.each([1024, 1100])(
  'a name in a narrow margin is whole, in two lines at most, with its doubt: %i px',
  async (width) => {
    for (const path of [itv, ft, metro]) {
      const page = await open(path, { viewport: { width, height: 800 } });
      const names = await page.locator('.body .speaker').evaluateAll((labels) =>
        labels.map((label) => {
          // What a pseudo-element draws has no measures: the same words are drawn in a box as wide.
          const { font, paddingInlineStart, inlineSize } = getComputedStyle(label);
          const box = document.createElement('div');
          box.textContent = label.getAttribute('data-name');
          Object.assign(box.style, {
            position: 'absolute',
            font,
            inlineSize: `${Number.parseFloat(inlineSize) - Number.parseFloat(paddingInlineStart)}px`,
          });
          document.body.append(box);
          const drawn = { name: box.textContent, high: box.clientHeight, over: box.scrollWidth - box.clientWidth };
          box.remove();
          return drawn;
        }),
      );
      expect(names.length).toBeGreaterThan(2);
      expect(names.filter(({ high, over }) => high > 40 || over > 0)).toEqual([]);
      const cut = await page
        .locator('.body .speaker')
        .first()
        .evaluate((label) => getComputedStyle(label, '::before').whiteSpace);
      expect(cut).toBe('normal');
    }
  },
);

test.each([
  [1440, 900],
  [375, 740],
])('what opens below the fold is brought into view, whole or as far as it goes: %i px', async (width, height) => {
  const page = await open(ft, { viewport: { width, height } });
  const words = page.locator('q[id]').nth(6);
  // The words stand at the lower edge of the window.
  await words.evaluate((element) =>
    scrollBy({ top: element.getBoundingClientRect().bottom - innerHeight + 8, behavior: 'instant' }),
  );
  const before = await page.evaluate(() => scrollY);
  await words.click();
  const edges = () =>
    page.locator('.held').evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { top: Math.round(top), below: Math.round(bottom) - innerHeight };
    });
  await expect.poll(async () => (await edges()).below).toBeLessThanOrEqual(0);
  expect((await edges()).top).toBeGreaterThanOrEqual(0);
  // By no more than that takes: what is in view already moves nothing.
  const after = await page.evaluate(() => scrollY);
  expect(after).toBeGreaterThan(before);
  await page.keyboard.press('Escape');
  await words.click();
  await page.locator('.held .acts').waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(after);
});

test('on a phone and on paper the mark follows the words, and nothing else stands among them', async () => {
  const page = await open(ft, { viewport: { width: 375, height: 740 } });
  const quotation = page.locator('q', { hasText: 'react harshly to hostile steps' }).first();
  const mark = quotation.locator('xpath=following-sibling::*[1][contains(@class, "after-words")]');
  await expect.poll(() => mark.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const shown = () =>
    page
      .locator('.body a.at-line, .body .speaker, .body .speakers-said')
      .evaluateAll((all) => all.filter((element) => element.getClientRects().length > 0).length);
  await expect.poll(shown).toBe(0);
  await expect.poll(() => mark.isVisible()).toBe(true);
  await page.setViewportSize({ width: 1440, height: 740 });
  await expect.poll(shown).toBe(0);
  await expect.poll(() => mark.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => mark.isVisible()).toBe(false);
});

test('where there is a line of days, the mark on it leads to what is known of the quotation', async () => {
  const page = await open(ft, { javaScriptEnabled: false });
  const mark = page.locator('.body a.at-line').first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect.poll(() => page.url()).toContain('#about-q-');
});

test('a quotation pressed in the text is held: words, link, citations, and why', async () => {
  const page = await open(ft, { permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('q#q-62543318').click();
  const bar = page.locator('.held');
  await expect.poll(() => bar.isVisible()).toBe(true);
  await expect.poll(() => page.locator('q.on').allTextContents()).toEqual(['“react harshly to hostile steps”']);
  const why = ((await bar.textContent()) ?? '').replace(/\s+/g, ' ');
  expect(why).toContain('Why Vladimir Putin?');
  expect(why).toContain('Named by surname and ‘told’');
  expect(why).toContain('Putin told a group of senior military officers on Tuesday');
  expect(why).toMatch(/9\d of 100 quotations found this way were right\./);
  expect(why).toContain(
    'Said Tuesday 21 December 2021 (the article says “Tuesday”). Read from 004_ebfb2fdb71366d57.txt, line 13.',
  );

  await bar.getByRole('button', { name: 'Copy quotation and link' }).click();
  await expect.poll(() => bar.getByRole('status').textContent()).toBe('Copied with its source.');
  await expect
    .poll(() => clipboard())
    .toMatch(
      /^“react harshly to hostile steps” — Vladimir Putin, 21 December 2021, in “Putin warns Nato of .*”, Financial Times\. http.*\/#q-62543318$/,
    );
  await bar.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(clipboard).toMatch(/^http.*\/#q-62543318$/);

  await bar.getByRole('button', { name: 'Cite this quotation' }).click();
  await expect
    .poll(() => bar.locator('dt').allTextContents())
    .toEqual([
      'Harvard Copy',
      'APA Copy',
      'MLA Copy',
      'Footnote Copy',
      'HTML for another page Copy',
      'The article, for reference managers',
    ]);
  await bar.getByRole('button', { name: 'Copy the Harvard citation' }).click();
  await expect
    .poll(clipboard)
    .toMatch(
      /^“react harshly to hostile steps” \(Vladimir Putin, 21 December 2021\), quoted in Foy, H\. and Seddon, M\. \(2021\) ‘Putin warns Nato .*’, Financial Times, 21 December\. Available at: http.*#q-62543318 \(Accessed: \d+ \w+ \d{4}\)\.$/,
    );
  // Pressed again it is let go.
  await page.locator('q#q-62543318').click();
  await expect.poll(() => bar.count()).toBe(0);
});

test('a quotation is held by key as well: its speaker is named below the paragraph', async () => {
  const page = await open(ft);
  const by = page.getByRole('link', { name: 'Said by Vladimir Putin' }).first();
  await by.focus();
  expect((await by.boundingBox())?.width).toBeGreaterThan(40);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Copy');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.held').count()).toBe(0);
});

test('below what the timeline calls sure, the name says probably', async () => {
  const { article, speaker, isProbable } = leastCertain(inject('siteFolder'));
  const page = await open(`articles/${article}/`);
  const name = `${speaker.name}${isProbable ? ', probably' : ''}`;
  await expect.poll(() => page.locator(`.speaker[data-name="${name}" i]`).count()).toBeGreaterThan(0);
});

test('without scripts a mark leads to what is known of the quotation', async () => {
  const page = await open(ft, { javaScriptEnabled: false, viewport: { width: 375, height: 740 } });
  await page.locator('.after-words').first().click();
  const panel = page.locator('li:target');
  expect((await panel.textContent())?.replace(/\s+/g, ' ')).toContain('Why Vladimir Putin?');
  await expect.poll(() => panel.isVisible()).toBe(true);
});

test('arriving at a quotation marks the whole of it, and it is in sight', async () => {
  const page = await open(itv);
  const first = page.locator('q[id][data-speaker=ben-wallace]', { hasText: 'The UK and our Nordic partners' });
  await page.goto(`${address}${itv}#${await first.getAttribute('id')}`);
  await expect.poll(() => page.locator('q:target').textContent()).toMatch(/^“The UK and our Nordic partners/);
  await expect.poll(() => page.locator('q.arrived').count()).toBe(4);
  const box = await page.locator('q:target').boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(800);
});

test('words that nobody is named for look like nobody’s', async () => {
  const page = await open(metro);
  const nobodys = page.locator('q', { hasText: '‘aspiring member’' });
  await expect.poll(() => nobodys.getAttribute('data-speaker')).toBeNull();
  await expect.poll(() => nobodys.getAttribute('class')).toBeNull();
  await nobodys.click();
  await expect.poll(() => page.locator('.held').textContent()).toContain('Why is nobody named?');
});

test('the way to the original says whose address it is', async () => {
  for (const [path, words] of [
    [itv, 'Read the original at ITV News'],
    [ft, 'Copy at bringitback.online; the address of the original is not known.'],
    [metro, 'Original address not known.'],
  ] as const) {
    const page = await open(path);
    expect((await page.locator('.by').textContent())?.replace(/\s+/g, ' ')).toContain(words);
  }
  const about = await open('about/');
  const sources = about.locator('.about li').filter({ has: about.locator(`a[href$="/${metro}"]`) });
  await expect
    .poll(() => sources.last().textContent())
    .toMatch(/Metro, 11 February 2022\. Original address not known\.\s*$/);
});

test('the article before and the one after are a step away, with the distance', async () => {
  const page = await open(itv);
  const nav = page.getByRole('navigation', { name: 'Before and after' });
  expect(
    await nav.locator('a').evaluateAll((links) => links.map((a) => a.textContent?.replace(/\s+/g, ' ').trim())),
  ).toEqual([
    '25 days earlier Putin warns Nato of military response to alliance expansion',
    '27 days later UK defence chiefs fly to Moscow to try and prevent war in Ukraine',
  ]);
});

test('a speaker’s page opens with who it is, when and with whom quoted, and gives the sentence around each quotation', async () => {
  const page = await open('speakers/ben-wallace/');
  const text = ((await page.locator('main').textContent()) ?? '').replace(/\s+/g, ' ');
  expect(text).toContain('Defence Secretary, United Kingdom');
  expect(text).toMatch(/Quoted on three of 74 days, in two of five articles: \w+ quotations/);
  expect(text).toContain('10 January – 11 February 2022');
  expect(text).toContain(
    'On Monday, he fired a shot across the bows, telling an event in London that Britain would “stand up to bullies”, no matter how far away the conflict.',
  );
  const beside = await page.getByRole('complementary', { name: 'More about Ben Wallace' }).textContent();
  expect(beside).toContain('Liz Truss');
  const days = await page
    .locator('main h2 time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(days.toSorted());
});

test.each([320, 375, 768, 1440])(
  'phrases of one statement are listed with no comma at a line’s beginning (%i px)',
  async (width) => {
    const page = await open('speakers/vladimir-putin/', { viewport: { width, height: 900 } });
    const list = page.locator('.phrases').first();
    await expect.poll(() => list.textContent()).toMatch(/: “[^”]+”, “[^”]+”$/);
    const isApart = await list.evaluate((paragraph) =>
      [...paragraph.querySelectorAll('a')].slice(0, -1).map((phrase) => {
        const comma = document.createRange();
        comma.setStart(phrase.nextSibling as Node, 0);
        comma.setEnd(phrase.nextSibling as Node, 1);
        const last = [...phrase.getClientRects()].at(-1);
        return Math.abs(comma.getBoundingClientRect().left - (last?.right ?? 0)) > 1;
      }),
    );
    expect(isApart).toEqual([false]);
  },
);

test('a quotation is held on its speaker’s page, too', async () => {
  const page = await open('speakers/liz-truss/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Copy, cite, why').first().click();
  const bar = page.locator('.held').first();
  await expect.poll(() => bar.textContent()).toContain('Why Liz Truss?');
  await bar.getByRole('button', { name: 'Copy quotation and link' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(
      /^“We will support Ukraine .*” — Liz Truss, 30 November 2021, in “Liz Truss warns .*”, The Independent\. http.*\/articles\/.*#q-[0-9a-f]{8}$/,
    );
  await bar.getByRole('button', { name: 'Cite this quotation' }).click();
  const files = bar.locator('.cites a');
  await expect.poll(() => files.allTextContents()).toEqual(['CSL-JSON', 'BibTeX', 'RIS']);
  const addresses = await files.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const answers = await Promise.all(addresses.map((address) => fetch(address)));
  expect(answers.map(({ ok }) => ok)).toEqual([true, true, true]);
});

test('the whole timeline can be read on one page, with how far one is, and quotations held in each report', async () => {
  const page = await open('');
  await page.getByRole('link', { name: 'Read all five articles in order' }).click();
  await expect.poll(() => page.locator('.progress').textContent()).toBe('Article 1 of 5');
  await expect
    .poll(
      async () => {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        return page.locator('.progress').textContent();
      },
      { timeout: 20_000 },
    )
    .toBe('Article 5 of 5');
  const headlines = await page.locator('article.reading h1').allTextContents();
  expect(new Set(headlines).size).toBe(5);
  expect(new URL(page.url()).pathname).toMatch(/^\/articles\/2022-02-11-/);
  await expect.poll(() => page.title()).toMatch(/^UK defence chiefs fly to Moscow/);
  expect(await page.evaluate(() => document.querySelectorAll('[id]').length)).toBe(
    await page.evaluate(() => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)).size),
  );
  const last = page.locator('article.reading').last().locator('q[id]').first();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect.poll(() => page.locator('article.reading').last().locator('.held').count()).toBe(1);
});
