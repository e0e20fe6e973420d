import { expect, test } from 'vitest';
import {
  type CitedQuotation,
  citationStyles,
  citeQuotation,
  embedQuotation,
} from '../../src/publish/quotation-citation.ts';
import * as de from '../../src/words/de.ts';
import * as uk from '../../src/words/uk.ts';

const cited: CitedQuotation = {
  words: '“It rose overnight”',
  speaker: 'Rosa Lim',
  probable: false,
  said: '2021-12-02',
  headline: 'Flood at “Ostbury”',
  authors: ['Ann van der Berg', 'Tom Hale'],
  publisher: 'The Post',
  published: '2021-12-03',
  address: 'https://example.org/articles/a/#q-00000001',
  read: '2026-11-26',
};

test('a citation holds the words, the speaker, the day said, the article, and the day it was read', () => {
  expect(citeQuotation(cited, 'Harvard')).toBe(
    '“It rose overnight” (Rosa Lim, 2 December 2021), quoted in van der Berg, A. and Hale, T. (2021) ‘Flood at ‘Ostbury’’, The Post, 3 December. Available at: https://example.org/articles/a/#q-00000001 (Accessed: 26 November 2026).',
  );
  expect(citeQuotation(cited, 'APA')).toBe(
    '“It rose overnight” (Rosa Lim, December 2, 2021). van der Berg, A., & Hale, T. (2021, December 3). Flood at “Ostbury”. The Post. Retrieved November 26, 2026, from https://example.org/articles/a/#q-00000001',
  );
  expect(citeQuotation(cited, 'MLA')).toBe(
    '“It rose overnight” (Rosa Lim, 2 December 2021). van der Berg, Ann, and Tom Hale. “Flood at ‘Ostbury’.” The Post, 3 Dec. 2021, https://example.org/articles/a/#q-00000001. Accessed 26 Nov. 2026.',
  );
  expect(citeQuotation(cited, 'Footnote')).toBe(
    'Rosa Lim, 2 December 2021: “It rose overnight”, quoted in Ann van der Berg and Tom Hale, “Flood at ‘Ostbury’”, The Post, 3 December 2021, https://example.org/articles/a/#q-00000001 (read 26 November 2026).',
  );
});

test('what is not known is left out, and no date is made more exact than it is', () => {
  const bare = { ...cited, speaker: null, authors: [], publisher: null, said: '2021-12', published: '2021-12' };
  expect(citeQuotation(bare, 'Harvard')).toBe(
    '“It rose overnight” (speaker not named, December 2021), quoted in (2021) ‘Flood at ‘Ostbury’’. Available at: https://example.org/articles/a/#q-00000001 (Accessed: 26 November 2026).',
  );
  expect(citeQuotation(bare, 'APA')).toContain('Flood at “Ostbury”. (December 2021). Retrieved');
  expect(citeQuotation({ ...cited, authors: ['A B', 'C D', 'E F', 'G H', 'I J'] }, 'Harvard')).toContain(
    'B, A. et al. (2021)',
  );
});

test('a quotation as HTML stands alone in another page, and nothing in it is markup that was words', () => {
  expect(embedQuotation({ ...cited, words: '“It rose <fast>\n“overnight”' })).toBe(
    [
      '<blockquote cite="https://example.org/articles/a/#q-00000001">',
      '  <p>“It rose &#60;fast&#62;</p>',
      '  <p>“overnight”</p>',
      '  <footer>— Rosa Lim, 2 December 2021, in <cite><a href="https://example.org/articles/a/#q-00000001">Flood at “Ostbury”</a>, The Post</cite></footer>',
      '</blockquote>',
    ].join('\n'),
  );
  expect(embedQuotation({ ...cited, speaker: null, publisher: null, said: '2021-12' })).toContain(
    '— Speaker not named, December 2021, in <cite><a href="https://example.org/articles/a/#q-00000001">Flood at “Ostbury”</a></cite>',
  );
});

test('a probable speaker is a probable one wherever the words are taken', () => {
  const maybe = { ...cited, probable: true };
  for (const style of citationStyles) expect(citeQuotation(maybe, style)).toContain('probably Rosa Lim');
  expect(embedQuotation(maybe)).toContain('— probably Rosa Lim');
  expect(citeQuotation({ ...maybe, speaker: null }, 'MLA')).not.toContain('probably');
});

test('what a style says between names, titles and days is in the language of the pages', () => {
  expect(citeQuotation(cited, 'Harvard', de.cited)).toBe(
    '“It rose overnight” (Rosa Lim, 2. Dezember 2021), zitiert in van der Berg, A. und Hale, T. (2021) „Flood at ‚Ostbury‘“, The Post, 3. Dezember. Verfügbar unter: https://example.org/articles/a/#q-00000001 (Zugriff: 26. November 2026).',
  );
  expect(citeQuotation(cited, 'MLA', de.cited)).toContain('van der Berg, Ann, und Tom Hale. „Flood at ‚Ostbury‘.“');
  expect(citeQuotation(cited, 'APA', uk.cited)).toMatch(
    /\(2021, 3 грудня\)\. Flood at “Ostbury”\. The Post\. Отримано 26 листопада 2026\sр\. з https:/,
  );
  expect(citeQuotation(cited, 'Footnote', uk.cited)).toMatch(
    /, цитовано в Ann van der Berg і Tom Hale, «Flood at „Ostbury“», The Post, 3 грудня 2021\sр\., https:.* \(прочитано 26 листопада 2026\sр\.\)\.$/,
  );
  for (const style of citationStyles) {
    for (const { cited: words } of [de, uk])
      expect(citeQuotation(cited, style, words)).not.toMatch(/ and |quoted|Access|Available|read |Retrieved|\.\./);
  }
});
