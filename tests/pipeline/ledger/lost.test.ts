import { expect, test } from 'vitest';
import { type Ledger, ledgerSchema, putBackLost } from '../../../src/pipeline/ledger/index.ts';

const ledger = (articles: object, since: string | null = '2024-03-01'): Ledger =>
  ledgerSchema.parse({ articles, speakers: {}, ...(since === null ? {} : { since }) });

const flood = {
  address: '2024-03-02-flood',
  moved: ['2024-03-02-floods'],
  quotations: { 'q-00000001': ['It rose', null] },
};
const ferry = { address: '2024-03-03-ferry', file: 'boats/ferry', quotations: {} };
const last = ledger({ flood, ferry });
const namesLost = (now: Ledger, files: readonly string[]) => putBackLost(now, last, files).lost.map(({ name }) => name);

test('a line that is lost comes back as it was, with where it stood before', () => {
  const { ledger: whole, lost } = putBackLost(ledger({ ferry }), last, ['flood', 'boats/ferry']);
  expect(whole.articles.flood).toEqual(flood);
  expect(lost.map(({ name }) => name)).toEqual(['flood']);
  expect(namesLost(ledger({ flood }), ['flood', 'boats/ferry'])).toEqual(['ferry']);
});

test('nothing comes back of an article that left with its line, or is known under another name', () => {
  expect(namesLost(ledger({ ferry }), ['boats/ferry'])).toEqual([]);
  expect(namesLost(ledger({ ferry, tide: { ...flood, file: 'flood' } }), ['flood', 'boats/ferry'])).toEqual([]);
  expect(namesLost(ledger({ ferry, tide: flood }), ['flood', 'tide', 'boats/ferry'])).toEqual([]);
});

test('a lost line comes back though its name is another’s file today', () => {
  const exchanged = ledger({ flood: { ...flood, file: 'ferry' }, ferry: { ...ferry, file: 'flood' } });
  const { flood: a, ferry: b } = exchanged.articles;
  const names = (now: object) => putBackLost(ledger(now), exchanged, ['flood', 'ferry']).lost.map(({ name }) => name);
  expect(names({ ferry: b })).toEqual(['flood']);
  expect(names({ flood: a })).toEqual(['ferry']);
});

test('a lost line comes back though its file was renamed as well, where the words tell which article it is', () => {
  const said = ['“The water rose in the night,” said Rosa Lim.', '“Nobody was told to leave,” said Karl Hale.'];
  const quotations = {
    'q-00000001': ['The water rose in the night', 'rosa-lim'],
    'q-00000002': ['Nobody was told to leave', 'karl-hale'],
  };
  const before = ledger({ flood: { ...flood, quotations }, ferry });
  const names = (now: object, texts: Readonly<Record<string, string>>) =>
    putBackLost(ledger(now), before, ['boats/ferry', ...Object.keys(texts)], new Map(Object.entries(texts))).lost.map(
      ({ name, record }) => [name, record.file ?? name],
    );
  expect(names({ ferry }, { tide: said.join('\n') })).toEqual([['flood', 'flood']]);
  expect(names({ ferry }, { tide: said[0] as string })).toEqual([['flood', 'flood']]);
  // Another article, two that fit alike, one that is known, one whose line has its address.
  expect(names({ ferry }, { tide: 'The town slept.' })).toEqual([]);
  expect(names({ ferry }, { tide: said.join('\n'), ebb: said.join('\n') })).toEqual([]);
  expect(names({ ferry, tide: { ...ferry, file: 'tide' } }, { tide: said.join('\n') })).toEqual([]);
  expect(names({ ferry, ebb: { ...flood, quotations } }, { tide: said.join('\n') })).toEqual([]);
});

test('nothing comes back where the ledger begins anew', () => {
  for (const now of [ledger({}, null), ledger({ ferry }, '2024-05-01')]) {
    expect(namesLost(now, ['flood', 'boats/ferry'])).toEqual([]);
  }
  expect(putBackLost(ledger({ ferry }), null, ['flood']).lost).toEqual([]);
});

test('the line of a former speaker comes back where whom it leads to is quoted, and the speaker is not', () => {
  const said = (speaker: string) => ({ ...flood, quotations: { 'q-00000001': ['It rose', speaker] } });
  const spoken = (articles: object, speakers: object): Ledger =>
    ledgerSchema.parse({ articles, speakers, since: '2024-03-01' });
  const before = spoken({ flood: said('rosa-lim') }, { lim: 'rosa-lim', gone: null });
  const back = (now: Ledger) => {
    const { ledger, speakers } = putBackLost(now, before, ['flood']);
    return [speakers, { ...ledger.speakers }];
  };
  expect(back(spoken({ flood: said('rosa-lim') }, { gone: null }))).toEqual([
    [['lim', 'rosa-lim']],
    { gone: null, lim: 'rosa-lim' },
  ]);
  // With the article’s own line.
  expect(back(spoken({}, {}))).toEqual([[['lim', 'rosa-lim']], { lim: 'rosa-lim' }]);
  // On another branch it was never changed, or nobody of that name is quoted.
  expect(back(spoken({ flood: said('lim') }, {}))).toEqual([[], {}]);
  expect(back(spoken({ flood: said('karl-hale') }, {}))).toEqual([[], {}]);
});

test('a ledger that is gone as a whole is put back while any of its articles is there', () => {
  const back = (now: Ledger | null, files: readonly string[]) => {
    const { ledger, whole } = putBackLost(now, last, files);
    return [whole.map(({ name }) => name), Object.keys(ledger.articles)];
  };
  expect(back(null, ['flood', 'boats/ferry', 'tide'])).toEqual([['flood', 'ferry'], Object.keys(last.articles)]);
  expect(back(null, ['tide'])).toEqual([[], []]);
  // The only file was renamed meanwhile, and its words tell which article it is.
  const said = ledger({ flood: { ...flood, quotations: { 'q-00000001': ['The water rose in the night', null] } } });
  const found = (text: string) => putBackLost(null, said, ['tide'], new Map([['tide', text]])).whole.length;
  expect([found('“The water rose in the night,” he said.'), found('The town slept.')]).toEqual([1, 0]);
  // It is there and holds nothing: the curator begins anew.
  expect(back(ledger({}, null), ['flood', 'boats/ferry'])).toEqual([[], []]);
});
