import { expect, test } from 'vitest';
import { anchorsOf } from '../../src/timeline/anchors.ts';
import { readBody } from '../../src/timeline/body.ts';

/** An article whose body marks the quotations `inBody`; `quotations` are all of it, `left` those of before. */
function anchors(
  inBody: readonly string[],
  quotations: readonly { id: string; [key: string]: unknown }[],
  left: readonly { id: string; on: string | null; dropped?: true; because?: string }[] = [],
) {
  const html = inBody.map((id) => `<p><q id="${id}">“It rose”</q></p>`).join('');
  const read = quotations.map((quotation) => ({
    where: 'body',
    kind: 'statement',
    text: 'It rose',
    speaker: null,
    ...quotation,
  }));
  const article = { data: { standfirst: 'More rain', quotations: read, left }, body: readBody(html), quotations: [] };
  return anchorsOf(article as unknown as Parameters<typeof anchorsOf>[0]);
}

test('an id of before leads to the quotation that has another now', () => {
  const { beside, notices } = anchors(['q-00000001'], [{ id: 'q-00000001', formerIds: ['q-00000002'] }]);
  expect([...beside]).toEqual([['q-00000001', ['q-00000002']]]);
  expect(notices).toEqual([]);
});

test('what a headline quotes leads to where the story does, and else to the headline', () => {
  const found = anchors(
    ['q-00000001'],
    [
      { id: 'q-00000003', where: 'headline', repeats: 'q-00000001', formerIds: ['q-00000004'] },
      { id: 'q-00000005', where: 'headline', speaker: { id: 'rosa-lim' } },
      { id: 'q-00000006', where: 'standfirst' },
      { id: 'q-00000001' },
    ],
  );
  expect([...found.beside]).toEqual([['q-00000001', ['q-00000003', 'q-00000004']]]);
  expect(found.headline).toEqual([{ id: 'q-00000005', speaker: 'rosa-lim' }]);
  expect(found.standfirst).toEqual([{ id: 'q-00000006', speaker: null }]);
});

test('every other id has a notice that says what became of it', () => {
  const { notices } = anchors(
    [],
    [
      { id: 'q-00000001', kind: 'title', text: 'The Wreck' },
      { id: 'q-00000002', repeats: 'q-0000000f' },
    ],
    [
      { id: 'q-00000003', on: '2021-06-01' },
      { id: 'q-00000004', on: null, dropped: true, because: 'A sign.' },
    ],
  );
  expect(notices).toEqual([
    { kind: 'left', id: 'q-00000003', on: '2021-06-01' },
    { kind: 'dropped', id: 'q-00000004', on: null, because: 'A sign.' },
    { kind: 'title', id: 'q-00000001', text: 'The Wreck' },
    { kind: 'elsewhere', id: 'q-00000002', text: 'It rose' },
  ]);
});
