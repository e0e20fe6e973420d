import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addCorrection, addToList, addToSidecar, moveCorrections } from '../../src/settling/sidecar.ts';

/** What is written into files of a curator's: only what is new changes, and the rest stays to the letter. */

const one = { quotation: 'q-0a1b2c3d', speaker: 'Nadia Petrenko' };

test('a correction goes to the end of the list, and every remark stays', () => {
  const text = `# from the parish paper
publisher: Barrow Post   # its front page

corrections:
  # he asked for it
  - {quotation: q-11111111, speaker: Pieter Hallam} # by letter
  - quotation: q-22222222
    drop: true   # a sign

published: 2021-02-03
`;
  const written = addCorrection(text, one);
  expect(written).toBe(text.replace('# a sign\n', '# a sign\n  - {quotation: q-0a1b2c3d, speaker: Nadia Petrenko}\n'));
});

test.for([
  ['nothing', ''],
  ['a remark', '# to be looked at\n'],
  ['no end of line', 'publisher: Barrow Post'],
  ['a list at the margin', 'corrections:\n- {quotation: q-11111111, drop: true}\n'],
  ['an empty list', 'corrections: []\n'],
  ['a list in brackets', 'corrections: [{quotation: q-11111111, drop: true}]\n'],
  ['brackets throughout', '{publisher: Barrow Post}\n'],
])('a correction is added to a file of %s', ([, text = '']) => {
  const before = parse(text) ?? {};
  expect(parse(addCorrection(text, one))).toEqual({
    ...before,
    corrections: [...(before.corrections ?? []), one],
  });
});

test('a second correction of one quotation joins the first', () => {
  const text = 'corrections:\n  - {quotation: q-0a1b2c3d, said: 2021-05-01} # the day of the fair\n';
  const written = addCorrection(text, one);
  expect(parse(written)).toEqual({ corrections: [{ said: '2021-05-01', ...one }] });
  expect(written).toContain('# the day of the fair');
});

test('the role of one line more joins those that are settled', () => {
  expect(addToSidecar('url: null\n', { lines: { 4: 'headline' } })).toBe('url: null\nlines: {4: headline}\n');
  const text = '# mine\nlines: {1-3: boilerplate, 4: body} # the menu\n';
  const written = addToSidecar(text, { lines: { 4: 'headline', 6: 'standfirst' } });
  expect(parse(written)).toEqual({ lines: { '1-3': 'boilerplate', 4: 'headline', 6: 'standfirst' } });
  expect(written).toContain('# the menu');
  const tall = 'lines:\n  4: headline # sure\n';
  expect(addToSidecar(tall, { lines: { 6: 'body' } })).toBe('lines:\n  4: headline # sure\n  6: body\n');
});

test('a value takes the place of the one that stands there', () => {
  const text = 'publisher: Barow Post # mind the r\nurl: null\n';
  expect(addToSidecar(text, { publisher: 'Barrow Post: Sunday', evidence: 'its front page' })).toBe(
    'publisher: "Barrow Post: Sunday" # mind the r\nurl: null\nevidence: its front page\n',
  );
  expect(addToSidecar('apart: [q-11111111]\n', { apart: ['q-22222222'] })).toBe('apart: [q-11111111, q-22222222]\n');
  expect(addToSidecar('', { url: null })).toBe('url: null\n');
});

test('somebody new is listed at the end, somebody listed gets what is new', () => {
  const text = '# ours\n- name: Rosa Lim # the mayor\n  spellings: [R. Lim]\n- name: Karl Hale\n';
  const longer = addToList(text, [{ name: 'Ada Quill', role: 'Warden' }]);
  expect(longer).toBe(`${text}- name: Ada Quill\n  role: Warden\n`);
  expect(parse(addToList(text, [{ name: 'Rosa Lim', spellings: ['R. Lim', 'Rosie Lim'], role: 'Mayor' }]))).toEqual([
    { name: 'Rosa Lim', spellings: ['R. Lim', 'Rosie Lim'], role: 'Mayor' },
    { name: 'Karl Hale' },
  ]);
  expect(parse(addToList('', [{ name: 'Ada Quill' }]))).toEqual([{ name: 'Ada Quill' }]);
});

test('words to add are written anew where they stand, in quotes, on one line or several', () => {
  const text = 'corrections:\n  - add: The lock: it opens # as heard\n    speaker: Rosa Lim\n'.replace(': it', ', it');
  const moves = [{ key: 'add', from: 'The lock, it opens', to: 'The lock: it shuts' }] as const;
  expect(moveCorrections(text, moves)).toBe(text.replace('The lock, it opens', '"The lock: it shuts"'));
  const folded = 'corrections:\n  - add: >-\n      The lock, it\n      opens\n    speaker: Rosa Lim\n';
  expect(parse(moveCorrections(folded, moves))).toEqual({
    corrections: [{ add: 'The lock: it shuts', speaker: 'Rosa Lim' }],
  });
});

test('a statement that is kept apart is named anew in its list', () => {
  const text = 'apart:\n  - q-00000001 # another day\ncorrections: []\n';
  const moved = moveCorrections(text, [{ key: 'apart', from: 'q-00000001', to: 'q-00000002' }]);
  expect(moved).toBe(text.replace('q-00000001', 'q-00000002'));
});
