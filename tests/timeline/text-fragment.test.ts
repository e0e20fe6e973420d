import { expect, test } from 'vitest';
import { readBody } from '../../src/timeline/body.ts';
import { contextFinder } from '../../src/timeline/context.ts';
import { addressOfWords } from '../../src/timeline/text-fragment.ts';

test.each([
  ['https://a.example/b', 'we will judge', 'https://a.example/b#:~:text=we%20will%20judge'],
  ['https://a.example/b#c', 'de-escalate, now', 'https://a.example/b#c:~:text=de%2Descalate%2C%20now'],
  [
    'https://a.example/',
    'one two three four five six seven eight nine ten eleven',
    'https://a.example/#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
])('%s at “%s”', (url, words, expected) => {
  expect(addressOfWords(url, words)).toBe(expected);
});

test('words that stand elsewhere as well are told apart by those around them', () => {
  const html =
    '<p>He warned of <q id="q-1">“grave harm”</q>. <q id="q-2">“Grave harm,”</q> she said later, <q id="q-3">“no.”</q></p>' +
    '<p><q id="q-4">“Grave harm.”</q></p>';
  const find = contextFinder({
    data: { headline: 'Mayor fears ‘grave harm’', standfirst: null },
    body: readBody(html),
  });
  expect(find({ id: 'q-1', spans: ['grave harm'] })).toEqual({ before: 'He warned of “' });
  expect(find({ id: 'q-2', spans: ['Grave harm,'] })).toEqual({});
  expect(find({ id: 'q-3', spans: ['no.'] })).toEqual({});
  // Alone in its paragraph it has its marks.
  expect(find({ id: 'q-4', spans: ['Grave harm'] })).toEqual({ before: '“', after: '.”' });
  expect(addressOfWords('https://a.example/', 'grave harm', { before: 'He warned of “' })).toBe(
    'https://a.example/#:~:text=He%20warned%20of%20%E2%80%9C-,grave%20harm',
  );
  expect(addressOfWords('https://a.example/', 'grave harm', { after: '” she said' })).toBe(
    'https://a.example/#:~:text=grave%20harm,-%E2%80%9D%20she%20said',
  );
});

test.each([
  ['<p>Elle dit : «\u202f<q id="q-1">On reste</q>\u202f», et part.</p>', { before: '«\u202f', after: '\u202f»,' }],
  ['<p>Elle dit : <q id="q-1">«\u202fOn reste\u202f»</q>.</p>', { before: '«\u202f', after: '\u202f».' }],
  ['<p>Elle dit : <q id="q-1">«\u00a0On reste\u00a0»</q>.</p>', {}],
  [
    '<p>On reste. Elle dit : <q id="q-1">«\u202fOn reste\u202f»</q>.</p>',
    { before: 'reste. Elle dit : «\u202f', after: '\u202f».' },
  ],
  ['<p>On reste. Elle dit : <q id="q-1">« On reste »</q>.</p>', { before: 'reste. Elle dit : « ' }],
])('a browser that begins at words alone finds them inside French marks: %s', (html, context) => {
  const find = contextFinder({ data: { headline: 'La ville attend', standfirst: null }, body: readBody(html) });
  expect(find({ id: 'q-1', spans: ['On reste'] })).toEqual(context);
});

test('words that open their paragraph are told apart by those after them', () => {
  const find = contextFinder({
    data: { headline: 'Grave harm, says mayor', standfirst: null },
    body: readBody('<p><q id="q-1">“Grave harm,”</q> she said later.</p>'),
  });
  expect(find({ id: 'q-1', spans: ['Grave harm,'] })).toEqual({ after: '” she said later.' });
});

test('equal words of one paragraph are told apart by as many words as that takes', () => {
  const [one, two, three] = ['q-1', 'q-2', 'q-3'].map((id) => `<q id="${id}">“It stuck.”</q>`);
  const find = contextFinder({
    data: { headline: 'Gate is stuck', standfirst: null },
    body: readBody(`<p>${one} she said.</p><p>Ola Wren said: ${two} Then Ola Wren said: ${three}</p>`),
  });
  const spans = ['It stuck.'];
  expect(find({ id: 'q-1', spans })).toEqual({ after: '” she said.' });
  expect(find({ id: 'q-2', spans })).toEqual({ before: 'Ola Wren said: “', after: '” Then Ola Wren' });
  expect(find({ id: 'q-3', spans })).toEqual({ before: '“It stuck.” Then Ola Wren said: “' });
});

test('a long quotation is named in full where a headline begins as it does: by its ends a browser would begin there', () => {
  const words = 'We shall rebuild the wall stone by stone and pay for it ourselves.';
  const find = contextFinder({
    data: { headline: '‘We shall rebuild the wall by May,’ says mayor', standfirst: null },
    body: readBody(
      `<p><q id="q-1">“${words}”</q></p><p><q id="q-2">“And no ship of ours is to sail until the last of them is home.”</q></p>`,
    ),
  });
  const context = find({ id: 'q-1', spans: [words] });
  expect(context).toEqual({ whole: true });
  expect(decodeURIComponent(addressOfWords('https://a.example/', words, context))).toContain(`text=${words}`);
  expect(find({ id: 'q-2', spans: ['And no ship of ours is to sail until the last of them is home.'] })).toEqual({});
});

test('however long the paragraph before equal words is, they are told apart at once', () => {
  const long = `${'and the wall by the mill held all night '.repeat(2000)}`;
  const find = contextFinder({
    data: { headline: '‘No more’', standfirst: null },
    body: readBody(`<p>${long}said <q id="q-1">“No more.”</q> ${long}said <q id="q-2">“No more.”</q></p>`),
  });
  const [first, second] = ['q-1', 'q-2'].map((id) => find({ id, spans: ['No more.'] }));
  expect(first?.after).toContain('and the wall');
  expect(second?.before).toMatch(/night said “$/);
});
