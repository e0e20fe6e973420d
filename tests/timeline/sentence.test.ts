import { expect, test } from 'vitest';
import { readBody } from '../../src/timeline/body.ts';
import { sentencesOfQuotations } from '../../src/timeline/sentence.ts';

/** The sentence around `q-1`, its own words in brackets, paragraphs divided by a bar. */
function sentence(html: string): string {
  return (sentencesOfQuotations(readBody(html).paragraphs).get('q-1') ?? [])
    .map((runs) => runs.map((run) => (run.quotation === 'q-1' ? `[${run.words}]` : run.words)).join(''))
    .join(' | ');
}

test.each([
  ['<p>It rose. He called it <q id="q-1">“slow”</q> at noon. Then it fell.</p>', 'He called it [“slow”] at noon.'],
  ['<p>Mr. Lim of the U.S. said <q id="q-1">“no”</q>.</p>', 'Mr. Lim of the U.S. said [“no”].'],
  ['<p>She left. <q id="q-1">“I will go. I will!”</q> she said. He stayed.</p>', '[“I will go. I will!”] she said.'],
  ['<p>He was clear: <q id="q-1">“We will judge.”</q> Nobody answered.</p>', 'He was clear: [“We will judge.”]'],
  [
    '<p><q id="q-1">“Yes,”</q> she said. <q data-continues="q-1">“Today.”</q> It rained.</p>',
    '[“Yes,”] she said. [“Today.”]',
  ],
  [
    '<p>She said: <q id="q-1">“One.</q></p><p class="caption">A tank.</p><p><q data-continues="q-1">“Two,”</q> and left. Rain.</p>',
    'She said: [“One.] | [“Two,”] and left.',
  ],
  [
    '<p>Rain. <q id="q-1">“It rose.</q> <q id="q-2">Nobody saw it,”</q> she said. Wind.</p>',
    '[“It rose.] Nobody saw it,” she said.',
  ],
  ['<p><q id="q-2">“Who?”</q> <q id="q-1">“Me.”</q></p>', '[“Me.”]'],
  ['<p>A &amp; B&#39;s <q id="q-1">“x &lt; y”</q> held</p>', "A & B's [“x < y”] held"],
])('%s', (html, expected) => {
  expect(sentence(html)).toBe(expected);
});

test('a body that lacks the quotation has no sentence for it', () => {
  expect(sentencesOfQuotations(readBody('<p>Nothing.</p>').paragraphs).get('q-1')).toBeUndefined();
});
