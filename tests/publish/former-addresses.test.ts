import { expect, test } from 'vitest';
import { emptyLedger, type Ledger } from '../../src/pipeline/ledger/index.ts';
import { formerAddresses, redirectsFile, redirectsMap } from '../../src/publish/former-addresses.ts';
import { model } from './made-up.ts';

const quotations = {};
const ledger: Ledger = {
  articles: {
    stands: { address: '2021-12-03-story', moved: ['2021-12-01-first', '2022-02-10-story'], quotations },
    down: {
      address: '2021-11-01-down',
      moved: ['2021-11-01-élan'],
      withdrawn: { because: 'It was wrong.', on: '2022-05-01' },
      quotations,
    },
    gone: { address: '2021-11-02-gone', quotations },
  },
  speakers: { 'rosa-lim-baker': 'rosa-lim', 'rosa-lim': 'the-council', 'karl-hale': null, 'ida-moe': 'nobody-now' },
};

test('what moved leads on, what was taken down says so, and where something stands today nothing leads away', () => {
  const former = formerAddresses(ledger, model);
  const headline = model.articles.find(({ id }) => id === '2021-12-03-story')?.data.headline;
  const quoted = [{ id: 'q-00000001', words: '“It rose overnight” … “we left at once.”' }];
  const down = { kind: 'withdrawn', because: 'It was wrong.', on: '2022-05-01' };
  expect(former).toEqual([
    { path: 'articles/2021-12-01-first', now: { kind: 'article', id: '2021-12-03-story', name: headline, quoted } },
    { path: 'articles/2021-11-01-down', now: down },
    { path: 'articles/2021-11-01-élan', now: down },
    { path: 'articles/2021-11-02-gone', now: { kind: 'gone', because: null, on: null } },
    { path: 'speakers/rosa-lim-baker', now: { kind: 'speaker', id: 'rosa-lim', name: 'Rosa Lim', quoted: [] } },
    { path: 'speakers/karl-hale', now: { kind: 'unquoted', because: null, on: null } },
    { path: 'speakers/ida-moe', now: { kind: 'unquoted', because: null, on: null } },
  ]);
  // Servers are told only what leads on.
  expect(redirectsFile(former, '/t/').split('\n')).toEqual([
    '/t/articles/2021-12-01-first/ /t/articles/2021-12-03-story/ 301',
    '/t/speakers/rosa-lim-baker/ /t/speakers/rosa-lim/ 301',
    '',
  ]);
  expect(redirectsMap(former, '/t/')).toContain('"/t/speakers/rosa-lim-baker/" "/t/speakers/rosa-lim/";\n');
});

test('addresses in other scripts are told to each server as it reads them', () => {
  const now = { kind: 'article' as const, id: '2024-03-17-पुल', name: 'The bridge', quoted: [] };
  const former = [{ path: 'articles/2024-03-16-міст', now }];
  const to = '/t/articles/2024-03-17-%E0%A4%AA%E0%A5%81%E0%A4%B2/';
  expect(redirectsFile(former, '/t/')).toBe(`/t/articles/2024-03-16-%D0%BC%D1%96%D1%81%D1%82/ ${to} 301\n`);
  // nginx compares with what it is asked for once that is decoded, and sends on as it stands.
  expect(redirectsMap(former, '/t/')).toBe(`"/t/articles/2024-03-16-міст/" "${to}";\n`);
});

test('where nothing moved, nothing leads anywhere', () => {
  expect(formerAddresses(emptyLedger, model)).toEqual([]);
});
