import { describe, expect, test } from 'vitest';
import type { KnownSpeaker } from '../../../src/domain.ts';
import { unknownSpeakers } from '../../../src/pipeline/corrections/speakers.ts';
import { type Circumstances, type Reading, readArticle } from '../../../src/pipeline/index.ts';
import { type Correction, sidecarSchema } from '../../../src/schema.ts';

const article = [
  'Ferry halted at Marlow Quay',
  '10 June 2024',
  '',
  '“The ramp is not safe,” said Tom Ashby, the harbour master. “We will not sail.”',
  '',
  '“No,” said Ida Crane, a passenger.',
  '',
  '“No,” said Raj Osei, another.',
  '',
  'The operator then put out a line. We regret the wait, and every fare is paid back. Nobody signed it.',
  '',
  'They called it the “miracle” ramp.',
].join('\n');

const known: readonly KnownSpeaker[] = [];

function read(corrections: readonly unknown[], text = article, circumstances: Circumstances = {}): Reading {
  const sidecar = sidecarSchema.parse({ corrections });
  const settings = { known, dates: { order: null }, sure: 0.8 };
  return readArticle({ file: 'ferry.txt', name: 'ferry', text }, sidecar, settings, circumstances);
}

const said = (reading: Reading) =>
  reading.quotations.map(
    ({ text, attribution }) => `${text}: ${attribution.kind === 'attributed' ? attribution.speaker.name : '–'}`,
  );
const codes = (reading: Reading) => reading.problems.map(({ code }) => code);
const messages = (reading: Reading) => reading.problems.map(({ message }) => message).join('\n');
const plain = read([]);
const idOf = (start: string, reading = plain): string =>
  reading.quotations.find(({ text }) => text.startsWith(start))?.id ?? 'absent';

test('the article is read as the tests below suppose', () => {
  expect(said(plain)).toEqual([
    'The ramp is not safe … We will not sail.: Tom Ashby',
    'No: Ida Crane',
    'No: Raj Osei',
    'miracle: –',
  ]);
  expect(codes(plain)).toEqual([]);
});

describe('a quotation is named by its id or its first words', () => {
  test.each([
    ['its id', idOf('The ramp')],
    ['its first words', 'The ramp is not'],
    ['its first words, marks and case aside', '“the ramp”'],
    ['its first words and an ellipsis', 'The ramp is …'],
  ])('%s', (_, quotation) => {
    const reading = read([{ quotation, speaker: 'Ann Poole', said: '2024-06-09' }]);
    expect(said(reading)[0]).toBe('The ramp is not safe … We will not sail.: Ann Poole');
    expect(reading.quotations[0]?.said).toEqual({ date: '2024-06-09', basis: 'stated' });
    expect(codes(reading)).toEqual([]);
  });

  test('words that fit two quotations are asked about, with both ids and lines', () => {
    const reading = read([{ quotation: 'No', speaker: 'Ann Poole' }]);
    expect(codes(reading)).toEqual(['correction-fits-several']);
    const [one, two] = plain.quotations.filter(({ text }) => text === 'No').map(({ id }) => id);
    expect(messages(reading)).toContain(`${one} (line 6), ${two} (line 8)`);
  });

  test('part of a word is no word', () => {
    expect(codes(read([{ quotation: 'The ram', speaker: 'Ann Poole' }]))).toEqual(['correction-fits-nothing']);
  });
});

test('each correction does its own and moves no other', () => {
  const reading = read([{ quotation: 'The ramp', drop: true }]);
  expect(said(reading)).toEqual(said(plain).slice(1));
});

test('what repeats a dropped quotation stays, as one of its own', () => {
  const text = article.replace('Ferry halted', '‘The ramp is not safe’: ferry halted');
  const whole = read([], text);
  expect(whole.quotations[0]?.repeats).toBe(whole.quotations[1]?.id);
  const reading = read([{ quotation: idOf('The ramp is not safe …', whole), drop: true }], text);
  expect(reading.quotations[0]).toMatchObject({ text: 'The ramp is not safe', repeats: null });
});

describe('kind', () => {
  test('a term that was said is a statement, and the parser says by whom', () => {
    const reading = read([{ quotation: 'miracle', kind: 'statement', speaker: 'Ann Poole' }]);
    expect(reading.quotations.at(-1)).toMatchObject({ kind: 'statement' });
    expect(said(reading).at(-1)).toBe('miracle: Ann Poole');
  });
  test('a statement that is a term belongs to nobody', () => {
    const reading = read([{ quotation: 'The ramp', kind: 'term' }]);
    expect(reading.quotations[0]).toMatchObject({ kind: 'term', attribution: { kind: 'unattributed' } });
  });
});

describe('add', () => {
  test('words without marks become a quotation, told apart from the sentence around', () => {
    const reading = read([{ add: 'We regret the wait, and every fare is paid back.', speaker: 'Quay Ferries' }]);
    expect(said(reading)[3]).toBe('We regret the wait, and every fare is paid back.: Quay Ferries');
    const span = reading.quotations[3]?.spans[0];
    expect(article.slice(span?.start, span?.end)).toBe('We regret the wait, and every fare is paid back.');
    expect(reading.quotations[3]?.id).toMatch(/^q-[0-9a-f]{8}$/);
    expect(codes(reading)).toEqual([]);
  });
  test.each([
    ['words that are not there', 'We regret the weight', 'do not stand in this article'],
    [
      'words inside a quotation',
      'We will not sail',
      'stand in the quotation “The ramp is not safe … We will not sail.”',
    ],
    ['words that no part publishes', '10 June 2024', 'in no published part'],
  ])('%s are refused', (_, add, message) => {
    const reading = read([{ add, speaker: null }]);
    expect(codes(reading)).toEqual(['correction-fits-nothing']);
    expect(messages(reading)).toContain(message);
  });
  test('words that are found without it are not needed', () => {
    const add = 'The ramp is not safe, We will not sail.';
    expect(codes(read([{ add }]))).toEqual(['correction-not-needed']);
    // With the speaker that they are given to anyway, no more; another one is a correction like any.
    expect(codes(read([{ add, speaker: 'Tom Ashby' }]))).toEqual(['correction-not-needed']);
    const other = read([{ add, speaker: 'Rosa Lim' }]);
    expect([codes(other), said(other)[0]]).toEqual([[], expect.stringMatching(/: Rosa Lim$/)]);
  });

  test('words that another says between marks are added where they stand without any', () => {
    const twice = article.replace('Nobody signed it.', 'We will not sail, wrote the operator.');
    const reading = read(
      [{ add: 'We will not sail', speaker: 'Quay Ferries' }],
      twice.replace('not safe,” said Tom Ashby, the harbour master. “', 'not safe,” said Tom Ashby. “We wait.” “'),
    );
    const [first, second] = said(reading).filter((one) => one.startsWith('We will not sail'));
    expect([first, second]).toEqual([expect.not.stringContaining('Quay Ferries'), 'We will not sail: Quay Ferries']);
    expect(codes(reading)).toEqual([]);
  });
});

describe('split and merge', () => {
  test('split parts one quotation in two, and the first keeps the id', () => {
    const reading = read([
      { quotation: 'The ramp', split: 'We will not' },
      { quotation: 'We will not', speaker: 'Ann Poole' },
    ]);
    expect(said(reading).slice(0, 2)).toEqual(['The ramp is not safe: Tom Ashby', 'We will not sail.: Ann Poole']);
    expect(reading.quotations[0]?.id).toBe(idOf('The ramp'));
    expect(codes(reading)).toEqual([]);
  });
  test('a split is needed though another quotation begins with the same words', () => {
    const text = `${article}\n\n“We will not sail,” said Ida Crane.`;
    const reading = read([{ quotation: 'The ramp', split: 'We will not' }], text);
    expect(said(reading).filter((each) => /sail|ramp is/.test(each))).toEqual([
      'The ramp is not safe: Tom Ashby',
      'We will not sail.: Tom Ashby',
      'We will not sail: Ida Crane',
    ]);
    expect(codes(reading)).toEqual([]);
  });
  test('whoever speaks between one pair of marks speaks every part of it, wherever the name stands', () => {
    const text = `${article}\n\n“The quay is shut. The pier is open. The beach was never ours,” said Ann Poole, the mayor.\n`;
    const parted = [
      { quotation: 'The quay', split: 'The pier' },
      { quotation: 'The pier', split: 'The beach' },
    ];
    const parts = ['The quay is shut.', 'The pier is open.', 'The beach was never ours'];
    expect(said(read(parted, text)).slice(4, 7)).toEqual(parts.map((part) => `${part}: Ann Poole`));
    const last = { quotation: 'The beach', speaker: 'Ida Crane' };
    const settled = said(read([...parted, last], text)).slice(4, 7);
    expect(settled).toEqual(parts.map((part, n) => `${part}: ${n < 2 ? 'Ann Poole' : 'Ida Crane'}`));
  });
  test('a part beside which nobody is named is not whoever spoke before', () => {
    const before = 'Tom Ashby went on: “The fare is paid back.” It rained. “The ferry is late.”';
    const text = `${article}\n\n${before}\n\n“The quay is shut. The pier is open. The beach was never ours,” said Ann Poole, the mayor.\n`;
    const parted = [
      { quotation: 'The quay', split: 'The pier' },
      { quotation: 'The pier', split: 'The beach' },
    ];
    const parts = ['The quay is shut.', 'The pier is open.', 'The beach was never ours'];
    expect(said(read(parted, text)).slice(6, 9)).toEqual(parts.map((part) => `${part}: Ann Poole`));
    // Where neither is named beside its part, both are whose words they go on with.
    const open = text.replace(',” said Ann Poole, the mayor', '.”');
    expect(said(read(parted, open)).slice(6, 9)).toEqual(
      parts.map((part, n) => `${part}${n < 2 ? '' : '.'}: Tom Ashby`),
    );
  });

  test('a split inside a stretch leaves every character where it is printed', () => {
    const reading = read([{ quotation: 'The ramp', split: 'is not safe' }]);
    expect(reading.quotations.slice(0, 2).map(({ text }) => text)).toEqual([
      'The ramp',
      'is not safe … We will not sail.',
    ]);
    const [one, two] = reading.quotations;
    expect(one?.marked.at(-1)?.end).toBeLessThanOrEqual(two?.marked[0]?.start ?? 0);
  });
  test('merge makes one of two, and the id of the second leads to the first', () => {
    const [, first, second] = plain.quotations;
    const reading = read([{ quotation: first?.id, merge: second?.id, speaker: 'Ida Crane' }]);
    expect(said(reading)[1]).toBe('No … No: Ida Crane');
    expect(reading.quotations[1]).toMatchObject({ id: first?.id, absorbed: [second?.id] });
  });
  test('words that are not in it cannot part it', () => {
    const reading = read([{ quotation: 'The ramp', split: 'Not here' }]);
    expect(messages(reading)).toContain('cannot be parted before “Not here”');
  });
});

describe('what fits nothing', () => {
  const published = (quotations: Record<string, [string, string | null]>): Circumstances => ({
    published: { address: '2024-06-10-ferry', quotations },
    placeOf: (path) => ({ line: 3 + Number(path[1]), column: 5 }),
  });
  test('quotes what it meant, offers the nearest, and says where in the sidecar it stands', () => {
    const reading = read(
      [{ quotation: 'q-00000001', speaker: 'Ann Poole', because: 'She told us.' }],
      article,
      published({ 'q-00000001': ['The ramp was not safe … We will not sail.', 'tom-ashby'] }),
    );
    expect(reading.problems).toMatchObject([
      { code: 'correction-fits-nothing', severity: 'error', file: 'ferry.yaml', line: 3, column: 5 },
    ]);
    expect(messages(reading)).toContain(
      '(“The ramp was not safe … We will not sail.”, corrected because “She told us.”)',
    );
    expect(messages(reading)).toContain(`It looks like today's ${idOf('The ramp')}`);
    expect(reading.moves).toEqual([{ key: 'quotation', from: 'q-00000001', to: idOf('The ramp') }]);
  });
  test('where two were published with these words no move is offered', () => {
    const reading = read(
      [{ quotation: 'q-00000001', speaker: 'Ann Poole' }],
      article,
      published({ 'q-00000001': ['The ramp was not safe', null], 'q-00000002': ['The ramp was not safe', null] }),
    );
    expect(reading.moves).toEqual([]);
    expect(codes(reading)).toEqual(['correction-fits-nothing']);
  });
  test('what is said of one half never passes to the whole while the split has lost its quotation', () => {
    const were = published({
      'q-00000001': ['The ramp was not safe', 'tom-ashby'],
      'q-00000002': ['We will never sail on a ramp that is not safe', null],
    });
    const text = article.replace('safe,” said', 'safe, and we will never sail on a ramp that is not safe,” said');
    const corrections = [
      { quotation: 'q-00000001', split: 'and we will never' },
      { quotation: 'q-00000002', speaker: 'Ann Poole' },
    ];
    const reading = read(corrections, text, were);
    expect(reading.moves).toEqual([{ key: 'quotation', from: 'q-00000001', to: idOf('The ramp', reading) }]);
    expect(messages(reading)).toContain('Settle first what parts, joins or adds quotations here');
  });
  test('first words of what was published follow it as an id does', () => {
    const were = published({ 'q-00000001': ['The boat was never safe, nor was the ramp …', 'tom-ashby'] });
    const reading = read(
      [{ quotation: 'The boat was', speaker: 'Ann Poole' }],
      article.replace('The ramp is not', 'The boat is never').replace('safe,”', 'safe, nor was the ramp,”'),
      were,
    );
    expect(messages(reading)).toContain('no quotation that begins “The boat was” any more (“The boat was never safe');
    expect(reading.moves).toMatchObject([{ from: 'The boat was', to: reading.quotations[0]?.id }]);
  });
  test('first words with a slip are moved to the quotation they nearly begin', () => {
    const reading = read([{ quotation: 'The ramp is unsafe', speaker: 'Ann Poole' }]);
    expect(reading.moves.map(({ to }) => to)).toEqual([idOf('The ramp')]);
  });
  test('words that lost their marks are offered as words to add', () => {
    const text = article.replaceAll(/[“”]/g, '');
    const reading = read([{ quotation: 'The ramp is not safe', speaker: 'Ann Poole' }], text);
    expect(messages(reading)).toContain('are read as no quotation. Write “add: …”');
  });
  test('an id with a slip of the pen is told from one of another time', () => {
    const id = idOf('The ramp');
    const slip = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
    for (const quotation of [slip, id.slice(2), id.slice(0, -1)])
      expect(messages(read([{ quotation, speaker: 'Ann Poole' }]))).toContain(
        `Did you mean ${id}, “The ramp is not safe`,
      );
    expect(messages(read([{ quotation: 'q-00000001', speaker: 'Ann Poole' }]))).toContain('npm run inspect');
  });
  test('words from the middle of a quotation lead to it', () => {
    const reading = read([{ quotation: 'will not sail', speaker: 'Ann Poole' }]);
    expect(messages(reading)).toContain(`The words stand further on in ${idOf('The ramp')}, “The ramp is not safe`);
  });
  test('dropping what is no quotation any more is not needed', () => {
    const text = article.replaceAll(/[“”]/g, '');
    expect(codes(read([{ quotation: 'The ramp is not safe', drop: true }], text))).toEqual(['correction-not-needed']);
  });
});

describe('what is not needed', () => {
  test('a speaker that the parser is sure of', () => {
    expect(codes(read([{ quotation: 'The ramp', speaker: 'Tom Ashby' }]))).toEqual(['correction-not-needed']);
  });
  test.each([
    [{ quotation: 'The ramp', speaker: 'Tom Ashby', said: '2024-06-09' }],
    [{ quotation: 'The ramp', speaker: null }],
    [{ quotation: 'miracle', speaker: null }],
    [{ quotation: 'miracle', kind: 'term' }],
  ])('never what says more, or that nobody is known: %j', (correction) => {
    expect(codes(read([correction]))).toEqual([]);
  });
});

describe('equal quotations', () => {
  const [ida, raj] = plain.quotations.filter(({ text }) => text === 'No').map(({ id }) => id) as [string, string];
  const corrections: readonly Partial<Correction>[] = [{ quotation: raj, speaker: 'Rajiv Osei', said: '2024-06-08' }];

  test('a correction stays with its own when the other goes', () => {
    const text = article.replace('“No,” said Ida Crane, a passenger.\n\n', '');
    const reading = read(corrections, text);
    expect(said(reading).filter((line) => line.startsWith('No'))).toEqual(['No: Rajiv Osei']);
    expect(codes(reading)).toEqual([]);
  });
  test('and never passes to the other when its own goes', () => {
    const text = article.replace('“No,” said Raj Osei, another.\n\n', '');
    const reading = read(corrections, text);
    expect(said(reading).filter((line) => line.startsWith('No'))).toEqual(['No: Ida Crane']);
    expect(codes(reading)).toEqual(['correction-fits-nothing']);
    expect(ida).not.toBe(raj);
  });
});

test('two corrections of one quotation that disagree are asked about; those that add up hold both', () => {
  const disagreeing = [
    { quotation: 'The ramp', speaker: 'Ann Poole' },
    { quotation: idOf('The ramp'), speaker: 'Ida Crane' },
  ];
  expect(codes(read(disagreeing))).toEqual(['corrections-disagree']);
  const gone = [
    { quotation: 'The ramp', drop: true },
    { quotation: idOf('The ramp'), speaker: null },
  ];
  expect(codes(read(gone))).toEqual(['corrections-disagree']);
  expect(codes(read(gone.toReversed()))).toEqual(['corrections-disagree']);
  const both = read([
    { quotation: 'The ramp', speaker: 'Ann Poole' },
    { quotation: idOf('The ramp'), said: '2024-06-09' },
  ]);
  expect(both.quotations[0]).toMatchObject({
    attribution: { speaker: { name: 'Ann Poole' } },
    said: { date: '2024-06-09' },
  });
  expect(codes(both)).toEqual([]);
});

test('a speaker nobody is called so is asked about, with the nearest name, though nobody else is quoted by it', () => {
  const about = (speaker: string) => {
    const corrections = [{ quotation: 'The ramp', speaker }];
    const sidecar = sidecarSchema.parse({ corrections });
    return unknownSpeakers([{ reading: read(corrections), sidecar }], []).map(({ message }) => message);
  };
  expect(about('Tom Ashbie')).toEqual([expect.stringContaining('Did you mean “Tom Ashby”?')]);
  expect(about('Ashbie')).toEqual([expect.stringContaining('Did you mean “Ashby”?')]);
  expect(about('Tom Ashby')).toEqual([]);
});

test('a day of saying after the day of publication is asked about', () => {
  expect(codes(read([{ quotation: 'The ramp', said: '2024-06-11' }]))).toEqual(['said-after-published']);
  expect(codes(read([{ quotation: 'The ramp', said: '2024-06-10' }]))).toEqual([]);
});

test('apart keeps a statement from equal words in another article; what fits nothing is an error at its own line', () => {
  const settings = { known, dates: { order: null }, sure: 0.8 };
  const source = { file: 'ferry.txt', name: 'ferry', text: article };
  const placeOf = (path: readonly (string | number)[]) => ({ line: path[0] === 'apart' ? 7 : 1, column: 1 });
  const sidecar = sidecarSchema.parse({ apart: [idOf('The ramp'), 'Not here'] });
  const reading = readArticle(source, sidecar, settings, { placeOf });
  expect(reading.quotations.map(({ apart }) => apart)).toEqual([true, false, false, false]);
  expect(reading.problems).toMatchObject([{ code: 'correction-fits-nothing', file: 'ferry.yaml', line: 7 }]);
});

describe('two corrections of one quotation', () => {
  test('the second that says the same is said not to be needed', () => {
    const twice = { quotation: 'The ramp', speaker: 'Raj Osei' };
    expect(codes(read([twice, { ...twice, quotation: 'The ramp is', because: 'print' }]))).toEqual([
      'correction-not-needed',
    ]);
    expect(codes(read([twice, { quotation: 'The ramp', said: '2024-06-09' }]))).toEqual([]);
  });

  test('the reasons of both are kept', () => {
    const { quotations } = read([
      { quotation: 'The ramp', speaker: 'Raj Osei', because: 'the print edition names him' },
      { quotation: 'The ramp', said: '2024-06-09', because: 'he spoke at the meeting' },
    ]);
    expect(quotations[0]?.because).toBe('the print edition names him; he spoke at the meeting');
  });
});

test.each([
  ['2024-06-11', true],
  ['2024-06-01/2024-07-01', true],
  ['2024-06-01/2024-06-11', true],
  ['2024-06', false],
  ['2024-06-01/2024-06-10', false],
  ['2024-05/2024-06', false],
])('said on %s, after the day it was published: %s', (day, isAfter) => {
  expect(codes(read([{ quotation: 'The ramp', said: day }])).includes('said-after-published')).toBe(isAfter);
});

test('somebody unknown to whom many corrections give words is asked about once', () => {
  const corrections = [
    { quotation: idOf('The ramp'), speaker: 'Nils Aker' },
    { quotation: 'miracle', speaker: 'Nils Aker' },
  ];
  const sidecar = sidecarSchema.parse({ corrections });
  const found = unknownSpeakers([{ reading: read(corrections), sidecar }], []);
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^“Nils Aker” is nobody known.*\(Given 2 times\.\)$/),
  ]);
});

describe('words that the print has otherwise today', () => {
  const edited = article
    .replace('We regret the wait', 'We regret this wait')
    .replace('We will not sail', 'We shall not sail');
  const published = {
    quotations: { [idOf('The ramp')]: ['The ramp is not safe … We will not sail.', 'tom-ashby'] },
    gone: {},
  };

  test('those to add are offered as they stand now, and settled there', () => {
    const reading = read(
      [{ add: 'We regret the wait, and every fare is paid back.', speaker: 'Marlow Ferries' }],
      edited,
    );
    expect(messages(reading)).toMatch(
      /today's “We regret this wait, and every fare is paid back\.” \(line 10\): “npm run settle” writes these/,
    );
    expect(reading.moves).toEqual([
      {
        key: 'add',
        from: 'We regret the wait, and every fare is paid back.',
        to: 'We regret this wait, and every fare is paid back.',
      },
    ]);
  });

  test('with every word, though one comes twice', () => {
    const text = article.replace(
      'We regret the wait, and every fare is paid back.',
      'A wait of an hour is a wait of none.',
    );
    const reading = read([{ add: 'A wait of one hour is a wait of none.', speaker: 'Marlow Ferries' }], text);
    expect(reading.moves).toMatchObject([{ to: 'A wait of an hour is a wait of none.' }]);
    const other = article.replace(
      'We regret the wait, and every fare is paid back.',
      'A wait of this length has a cause.',
    );
    expect(read([{ add: 'A wait of this length has any cause.' }], other).moves).toMatchObject([
      { to: 'A wait of this length has a cause.' },
    ]);
  });

  test('so are those that a second part begins with', () => {
    const reading = read([{ quotation: 'The ramp', split: 'We will not sail' }], edited);
    expect(messages(reading)).toMatch(/today's “We shall not sail” \(line 4\)/);
    expect(reading.moves).toMatchObject([{ key: 'split', to: 'We shall not sail' }]);
  });

  test('words that stand nowhere, or nearly so in two places, are not moved', () => {
    const twice = `${edited}\n\nWe regret that wait, and every fare is paid back.\n`;
    for (const [add, text] of [
      ['The moon is a harbour of cheese', edited],
      ['We regret the wait, and every fare is paid back.', twice],
    ] as const) {
      const reading = read([{ add, speaker: 'Marlow Ferries' }], text);
      expect(codes(reading)).toContain('correction-fits-nothing');
      expect(reading.moves).toEqual([]);
    }
  });

  test('a statement that is kept apart is offered under its id of today', () => {
    const sidecar = sidecarSchema.parse({ apart: [idOf('The ramp')] });
    const settings = { known, dates: { order: null }, sure: 0.8 };
    const reading = readArticle({ file: 'ferry.txt', name: 'ferry', text: edited }, sidecar, settings, {
      published,
    } as unknown as Circumstances);
    expect(messages(reading)).toContain('npm run settle');
    expect(reading.moves).toMatchObject([{ key: 'apart', from: idOf('The ramp') }]);
  });

  test('one that lost its words keeps no other from being found', () => {
    const corrections = [
      { add: 'Nothing like this was printed anywhere.', speaker: 'Marlow Ferries' },
      { quotation: idOf('The ramp'), speaker: 'Ann Poole' },
    ];
    const reading = read(corrections, edited, { published } as unknown as Circumstances);
    expect(reading.moves).toMatchObject([{ key: 'quotation', from: idOf('The ramp') }]);
  });
});
