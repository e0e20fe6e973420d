import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import type { TimelineFile } from '../../src/publish/formats.ts';

/** An article's page as a reading view takes it: the sentences as printed, with nothing of the page's own in them. */
const site = inject('siteFolder');
const { articles }: TimelineFile = JSON.parse(readFileSync(join(site, 'data', 'timeline.json'), 'utf8'));
const line = (words: string): string => words.replace(/\s+/g, ' ').trim();
const pageOf = (id: string) => parseHTML(readFileSync(join(site, 'articles', id, 'index.html'), 'utf8')).document;

test.each(articles)('$id: the page shows every paragraph word for word, and no other', ({ id, text }) => {
  const blocks = [...pageOf(id).querySelectorAll('.body > p, .body > h2, .body > figure')];
  const shown = blocks.map((block) => line(block.textContent ?? '')).filter(Boolean);
  expect(shown).toEqual(text.map((paragraph) => line(paragraph.text)));
});

test.each(articles)('$id: a reading view keeps every sentence whole', ({ id, text, headline }) => {
  const read = new Readability(pageOf(id) as unknown as Document).parse();
  const words = line(read?.textContent ?? '');
  for (const { kind, text: paragraph } of text) if (kind === 'body') expect(words).toContain(line(paragraph));
  expect(words).not.toContain('why each is given');
  expect(line(read?.title ?? '')).toContain(headline.slice(0, 30));
});

test.each(['', 'newest', 'speakers/liz-truss', `articles/${articles[0]?.id}`])(
  '/%s: day, month and weekday are words of their own where no stylesheet parts them',
  (page) => {
    const { document } = parseHTML(readFileSync(join(site, page, 'index.html'), 'utf8'));
    const days = [...document.querySelectorAll('.day .date')].map((day) => line(day.textContent ?? ''));
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/^\d{1,2} \p{Lu}\p{Ll}+ \d{4}(?: \p{Lu}\p{Ll}+day)?$/u);
  },
);
