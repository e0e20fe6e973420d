import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { AnnotationsFile } from '../../src/publish/formats.ts';
import { followSelectors } from '../support/annotations.ts';
import { shareBrowser } from '../support/browser.ts';

test('every selector leads to one place in the page, and that is the quotation', async () => {
  const browser = await shareBrowser();
  try {
    const file = join(inject('siteFolder'), 'data', 'annotations.json');
    const annotations: AnnotationsFile = JSON.parse(readFileSync(file, 'utf8'));
    const places = await followSelectors(browser, inject('siteAddress'), annotations);
    expect(new Set(places.map(({ annotation }) => annotation)).size).toBe(annotations.total);
    const astray = places.filter(
      ({ annotation, times, quotation, words }) => times !== 1 || !annotation.endsWith(`#${quotation}`) || words === '',
    );
    expect(astray).toEqual([]);
  } finally {
    await browser.close();
  }
});
