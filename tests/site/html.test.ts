import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { pagesOf } from '../support/pages.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // How tags are written is the generator’s affair; a reader and a browser see no difference.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // The site’s own files come from the site itself.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

test.each(pagesOf(inject('siteFolder')))('$path is valid HTML', async ({ html }) => {
  const report = await validator.validateString(html);
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message} [${ruleId}]`),
  );
  expect(messages).toEqual([]);
});

test('no word runs into the name behind it', () => {
  for (const { path, html } of pagesOf(inject('siteFolder')))
    expect(html.match(/\p{L}<(?:b|a)[ >].{20}/su)?.[0], path).toBeUndefined();
});

test('what machines are told of a page stands in its head: the body holds its words once', () => {
  for (const { path, html } of pagesOf(inject('siteFolder')))
    expect(html.slice(html.indexOf('</head>')), path).not.toContain('ld+json');
});

test('no style stands in a page that the Nu checker, which runs apart, does not know', () => {
  for (const { path, html } of pagesOf(inject('siteFolder'))) expect(html, path).not.toMatch(/[{;]paint-order:/);
});
