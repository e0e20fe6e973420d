import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readBody } from '../../src/timeline/body.ts';
import { type Label, labelQuotations as labelTree } from '../../src/timeline/labels.ts';

const by = (name: string): Label => ({
  name,
  about: 'Minister',
  mark: 1,
  isPart: false,
  address: `/speakers/${name}/`,
});
const labels = new Map([
  ['q-1', by('Lim')],
  ['q-2', by('Lim')],
  ['q-3', by('Po')],
  ['q-4', by('Lim')],
  ['q-0', null],
]);
const labelled = (html: string): string => toHtml(labelTree(readBody(html).tree, labels));
/** The body with the names in its margin as [Lim], its marks as *, and what is heard after a paragraph as (Said by …). */
const label = (html: string) =>
  labelled(html)
    .replace(/<a class="speaker"[^>]*data-name="([^"]*)"[^>]*>.*?<\/a>/g, '[$1]')
    .replace(/<a class="pin at-line"[^>]*>.*?<\/a>/g, '')
    .replace(/<a class="pin after-words"[^>]*>.*?<\/a>/g, '*')
    .replace(/<p class="speakers-said">(.*?)<\/p>/g, '($1)')
    .replace(/<a class="said-by"[^>]*aria-label="([^"]*)"[^>]*><\/a>/g, '$1')
    .replace(/<\/?q\b[^>]*>/g, '');

test('inside a sentence stand its words and a mark alone; who spoke is heard after it', () => {
  expect(label('<p>So <q id="q-1" data-speaker="lim">“yes”</q>.</p>')).toBe('<p>So [Lim]“yes”*.</p>(Said by Lim)');
});

test('no name is a word of the paragraph: what is copied or printed is what was printed', () => {
  const [paragraph = ''] = labelled('<p>So <q id="q-1" data-speaker="lim">“yes”</q>.</p>').split('</p>');
  expect(paragraph.replace(/<[^>]*>/g, '')).toBe('So “yes”.');
});

test('a name comes once where its speaker goes on, and anew in the next paragraph', () => {
  const q = (id: string) => `<q id="${id}">x</q>`;
  const names = (html: string) => [...label(html).matchAll(/\[.*?\]/g)].join('');
  expect(names(`<p>a ${q('q-1')} b ${q('q-2')} c ${q('q-3')} d ${q('q-4')}</p>`)).toBe('[Lim][Po][Lim]');
  expect(names(`<p>a ${q('q-1')}</p><p>b ${q('q-2')}</p>`)).toBe('[Lim][Lim]');
});

test('the mark follows the last stretch of a quotation, wherever that is', () => {
  expect(label('<p><q id="q-1">“We left,</q></p><p><q data-continues="q-1">“and came back.”</q></p>')).toBe(
    '<p>[Lim]“We left,</p>(Said by Lim)<p>[Lim]“and came back.”*</p>(Said by Lim)',
  );
});

test('a quotation of no known speaker has neither name nor colour, and says so to those who listen', () => {
  const html = labelled('<p>an <q id="q-0">‘aspiring member’</q> since</p>');
  expect(html).not.toContain('class="speaker"');
  expect(html).toContain('<q id="q-0" tabindex="-1" data-stop="">‘aspiring member’</q>');
  expect(html).toContain('aria-label="Said by nobody who is named"');
});

test('what does not count as a quotation stays as it is', () => {
  expect(label('<p>the <q id="q-9">“Observer”</q></p>')).toBe('<p>the “Observer”</p>');
});

test('a caption becomes the caption of a figure', () => {
  expect(labelled('<p class="caption">A tank.</p>')).toBe(
    '<figure class="caption"><figcaption>A tank.</figcaption></figure>',
  );
});
