import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readBody } from '../../src/timeline/body.ts';
import { labelQuotations as labelTree } from '../../src/timeline/labels.ts';

const labelOf = (id: string) => (id === 'nobody' ? null : { name: id, mark: 1 as const, address: `/speakers/${id}/` });
const labelQuotations = (html: string, of: typeof labelOf): string => toHtml(labelTree(readBody(html).tree, of));
/** The body with its labels as [name], or [name:] for one that opens a paragraph. */
const label = (html: string) =>
  labelQuotations(html, labelOf).replace(
    /<a class="speaker( opens)?[^>]*data-name="([^"]*)"[^>]*>.*?<\/a>/g,
    (_all, opens, name) => (opens ? `[${name}:]` : `[${name}]`),
  );

test('a label opens a paragraph of quotation, and follows one inside a sentence', () => {
  expect(label('<p><q id="q-1" data-speaker="lim">“Yes.”</q></p>')).toMatch(/^<p>\[lim:\]<q /);
  expect(label('<p>So <q id="q-1" data-speaker="lim">“yes”</q>.</p>')).toMatch(/“yes”<\/q>\[lim\]\.<\/p>$/);
});

test('a label comes once where its speaker goes on, and anew in the next paragraph', () => {
  const q = (speaker: string) => `<q data-speaker="${speaker}">x</q>`;
  const labels = (html: string) => [...label(html).matchAll(/\[.*?\]/g)].join('');
  expect(labels(`<p>a ${q('lim')} b ${q('lim')} c ${q('po')} d ${q('lim')}</p>`)).toBe('[lim][po][lim]');
  expect(labels(`<p>a ${q('lim')}</p><p>b ${q('lim')}</p>`)).toBe('[lim][lim]');
});

test('a quotation of no known speaker has neither label nor colour', () => {
  const html = '<p>an <q id="q-1">‘aspiring member’</q> since</p>';
  expect(labelQuotations(html, labelOf)).toBe(
    '<p>an <q id="q-1" tabindex="-1" data-stop="">‘aspiring member’</q> since</p>',
  );
  expect(label('<p><q data-speaker="nobody">x</q></p>')).toBe('<p><q data-speaker="nobody">x</q></p>');
});

test('a caption becomes the caption of a figure', () => {
  expect(labelQuotations('<p class="caption">A tank.</p>', labelOf)).toBe(
    '<figure class="caption"><figcaption>A tank.</figcaption></figure>',
  );
});
