import { expect, test } from 'vitest';
import { emptyLedger } from '../../src/pipeline/ledger/index.ts';
import { correctionsOf } from '../../src/publish/corrections.ts';
import { model } from './made-up.ts';

test('what was corrected or taken down is told, the newest first, with what was done', () => {
  const { corrected, withdrawn } = correctionsOf(
    {
      ...emptyLedger,
      articles: {
        river: {
          address: '2021-12-03-story',
          quotations: {},
          settled: {
            published: { is: '2021-12-03', because: 'The printed paper.', on: '2022-05-04' },
            publisher: { is: 'The Example', because: null, on: null },
          },
          corrected: {
            'q-00000001': { what: ['speaker', 'said'], because: 'She rang us.', on: '2022-05-02' },
            'q-0000dead': { what: ['drop'], because: null, on: '2022-05-03' },
          },
        },
        budget: {
          address: '2021-12-story',
          quotations: {},
          corrected: { 'q-00000002': { what: ['speaker', 'unheard-of'], because: null, on: '2022-05-01' } },
        },
        early: { address: 'a', quotations: {}, withdrawn: { because: 'Asked.', on: '2022-01-01' } },
        late: { address: 'b', quotations: {}, withdrawn: { because: 'Wrong.', on: '2022-02-01' } },
      },
    },
    model,
  );
  expect(corrected.map(({ on, id, text, what, because }) => [on, id, text, what, because])).toEqual([
    ['2022-05-04', null, null, 'The date of publication was corrected.', 'The printed paper.'],
    ['2022-05-03', null, null, 'Words that are not a quotation were removed.', null],
    [
      '2022-05-02',
      'q-00000001',
      'It rose overnight … we left at once.',
      'The speaker is Rosa Lim. The day on which it was said was corrected.',
      'She rang us.',
    ],
    ['2022-05-01', 'q-00000002', '=SUM(A1:A9) is “all we have”', 'No speaker can be named.', null],
  ]);
  expect(withdrawn).toEqual([
    { on: '2022-02-01', address: 'b', because: 'Wrong.' },
    { on: '2022-01-01', address: 'a', because: 'Asked.' },
  ]);
});
