import { expect, test } from 'vitest';
import { publishedText } from '../../src/search/published-text.ts';

test.each([
  [
    '<body><nav>Menu</nav><article data-pagefind-body><h1>Head</h1><p>One <q>“two”</q>.</p></article>',
    'Head\nOne “two”.',
  ],
  ['<main data-pagefind-body><p>In</p><p data-pagefind-ignore>out</p><p hidden>out</p>in</main>', 'In\nin'],
  ['<main data-pagefind-body>a&nbsp;b &amp; c<script>var x = "<p>no</p>"</script></main>', 'a\u00a0b & c'],
  ['<main data-pagefind-body>\n  <p>\n    wrapped\n    text\n  </p>\n</main>', 'wrapped text'],
  ['<main><p>Nothing is published here.</p></main>', ''],
])('%s', (html, text) => {
  expect(publishedText(html)).toBe(text);
});
