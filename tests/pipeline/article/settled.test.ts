import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/pipeline/index.ts';
import { type Sidecar, sidecarSchema } from '../../../src/schema.ts';

const text = `Harbour Post
Ferry stays in port
The ferry to Ness
By Rosa Lim
3 May 2021

The ferry did not sail on Monday, its captain said.

A gull on the rail

“It is too rough,” said the captain, Jan Hale.
`;

function read(sidecar: Sidecar, words = text) {
  const checked = sidecarSchema.parse(sidecar);
  const reading = readArticle({ file: 'ferry.txt', name: 'ferry', text: words }, checked, {
    known: [],
    dates: { order: null },
  });
  const roles = reading.anatomy.lines
    .filter(({ role }) => role !== 'blank')
    .map(({ number, role }) => `${number} ${role}`);
  const body = reading.anatomy.paragraphs
    .filter(({ where }) => where === 'body')
    .map(({ start, end }) => words.slice(start, end));
  return { ...reading, roles, body };
}

test('the only sentence is the story where the curator gives the headline, and a headline of other words gives way', () => {
  const only = 'x\n\n“It is so,” says Rosa Lund, a baker.\n';
  expect(read({ headline: 'Mill shut' }, only).body).toEqual(['“It is so,” says Rosa Lund, a baker.']);
  expect(read({}, only).body).toEqual([]);
  const { body, anatomy } = read({ headline: 'Ferry stays in its port' });
  expect([anatomy.headline, body.length]).toEqual(['Ferry stays in port', 2]);
});

describe('the roles of lines', () => {
  test('one line, and a range of them', () => {
    const { roles, anatomy } = read({ lines: { '1-2': 'boilerplate', 3: 'headline', 9: 'caption' } });
    expect(roles.slice(0, 3)).toEqual(['1 boilerplate', '2 boilerplate', '3 headline']);
    expect(roles).toContain('9 caption');
    expect(anatomy.headline).toBe('The ferry to Ness');
    expect(anatomy.lines[8]?.rule).toBe('settled by the sidecar');
  });

  test('a byline that the sidecar points at is no question any more', () => {
    const asked = (sidecar: Sidecar) => read(sidecar).problems.filter(({ message }) => message.includes('byline'));
    expect(asked({ lines: { 9: 'byline' } })).toEqual([]);
  });

  test('a line out of a wrapped paragraph stands alone', () => {
    const wrapped = `Ferry stays in port\n\n3 May 2021\n${'The ferry did not sail on Monday because the sea was far too\nrough for it, its captain said, and there it will stay until the\nwind has turned, as it did last week when nobody had thought it\ncould, and the week before.\n\n'.repeat(2)}`;
    const { roles } = read({ lines: { 5: 'boilerplate' } }, wrapped);
    expect(roles.filter((role) => role.endsWith('boilerplate'))).toEqual(['5 boilerplate']);
  });

  test.each([{ '3-1': 'body' }, { x: 'body' }, { 0: 'body' }, { 1: 'blank' }, { 1: 'title' }])(
    '%o is refused',
    (lines) => {
      expect(sidecarSchema.safeParse({ lines }).success).toBe(false);
    },
  );
});

describe('what the sidecar says the lines need not say again', () => {
  test('a headline, a standfirst, authors', () => {
    const { headline, standfirst, bylines, roles, body } = read({
      headline: 'A gull on the rail',
      standfirst: 'Ferry stays in port',
      bylines: ['Harbour Post'],
    });
    expect([headline, standfirst, bylines.map(({ name }) => name)]).toEqual([
      'A gull on the rail',
      'Ferry stays in port',
      ['Harbour Post'],
    ]);
    expect(roles).toEqual(expect.arrayContaining(['1 byline', '2 standfirst', '9 headline']));
    expect(body.join(' ')).not.toMatch(/gull|stays in port|Harbour Post/);
  });

  test('and no question is left of what it settles', () => {
    const label = `Lake Notes\n\nFerry stays in port\n\n${text.slice(text.indexOf('The ferry did'))}`;
    for (const { code } of read({ headline: 'Ferry stays in port', published: '2021-05-03' }, label).problems)
      expect(code).not.toMatch(/uncertain-headline|no-/);
  });
});

describe('null says that there is none', () => {
  test('of each field', () => {
    const none = read({
      headline: null,
      standfirst: null,
      bylines: [],
      publisher: null,
      url: null,
      published: null,
      evidence: null,
    });
    expect([none.headline, none.standfirst, none.bylines, none.publisher, none.url, none.published]).toEqual([
      null,
      null,
      [],
      null,
      null,
      null,
    ]);
  });
  test('and not that nothing was said', () => {
    expect(read({}).publisher).toBe('Harbour Post');
    expect(read({}).headline).toBe('Ferry stays in port');
  });
});

test('a day that the text prints and that was open stays a stated one', () => {
  const open = text.replace('3 May 2021', '03/05/2021');
  expect(read({ published: '2021-05-03' }, open).published).toMatchObject({
    basis: 'stated',
    line: 5,
    evidence: '03/05/2021',
  });
  expect(read({ published: '2021-06-01' }, open).published).toMatchObject({ basis: 'inferred', line: null });
});
