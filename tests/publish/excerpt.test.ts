import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { excerptOf as cut } from '../../src/publish/excerpt.ts';
import { readBody } from '../../src/timeline/body.ts';

const excerptOf = (html: string): string => toHtml(cut(readBody(html)).tree);

test('only quotations and the sentences they stand in are left', () => {
  const html = [
    '<h2>What now?</h2>',
    '<p>Before it. She said <q id="q-1">“yes”</q> at noon. After it.</p>',
    '<p>Nothing is quoted here.</p>',
    '<p class="caption">A bridge. <q id="q-2">‘Mine,’</q> he said. Credit: PA</p>',
    '<ul><li>A point.</li><li>A <em>“so-called”</em> <q id="q-3">“other”</q> point.</li></ul>',
  ].join('\n');
  expect(excerptOf(html).trim().split('\n')).toEqual([
    '<p>She said <q id="q-1">“yes”</q> at noon.</p>',
    '<p class="caption"><q id="q-2">‘Mine,’</q> he said.</p>',
    '<ul><li>A <em>“so-called”</em> <q id="q-3">“other”</q> point.</li>',
    '</ul>',
  ]);
});

test('what was left out between two sentences is marked, outside the quotations', () => {
  const html = '<p><q id="q-1">“One.”</q> Left out. <q id="q-2">“Two.”</q> Out. And <q id="q-3">“three”</q>.</p>';
  expect(excerptOf(html).trim()).toBe(
    '<p><q id="q-1">“One.”</q> […] <q id="q-2">“Two.”</q> […] And <q id="q-3">“three”</q>.</p>',
  );
});

test.each(['ol', 'blockquote', 'div', 'figure', 'section'])('of what a %s holds, each is cut by itself', (name) => {
  const inner = name === 'ol' ? 'li' : 'p';
  const html = `<${name}><${inner}>A point without a stop</${inner}><${inner}>He said <q id="q-1">“yes”</q>. Out.</${inner}></${name}>`;
  expect(excerptOf(html).replace(/\s*\n/g, '')).toBe(
    `<${name}><${inner}>He said <q id="q-1">“yes”</q>.</${inner}></${name}>`,
  );
});
