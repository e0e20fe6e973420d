import { expect, test } from 'vitest';
import { draftOf } from '../../src/importing/draft.ts';
import { ImportError, importArticle, isOwnEntry, kindOf } from '../../src/importing/index.ts';
import { readReferences, referenceFor } from '../../src/importing/references.ts';
import { docxOf, pdfOf, safariArchive } from './made-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const wordsOf = async (kind: Parameters<typeof importArticle>[0], file: Uint8Array) =>
  (await importArticle(kind, file)).lines.map(({ words }) => words);

test('a PDF gives its lines as printed, a gap between paragraphs, a page after the other', async () => {
  const lines = [
    'Ferry to sail twice',
    '',
    'The board met on Monday for',
    'four hours.',
    '',
    '“We listened,” said Ingrid Solheim.',
  ];
  expect(await wordsOf('pdf', pdfOf([lines, ['It will hear objections.']]))).toEqual([
    ...lines,
    '',
    'It will hear objections.',
  ]);
});

test('the line that dates a printed page goes on with no other', async () => {
  const page = [
    'The Ness Packet Monday, May 4, 1998 12',
    'Bell found in pear tree',
    'It rang in the wind on Sunday in the',
    'tree of the old ferry keeper’s wife.',
  ];
  expect((await wordsOf('pdf', pdfOf([page])))[0]).toBe('The Ness Packet Monday, May 4, 1998 12');
});

test('the lines of a headline in large type are one, and an indented line begins a paragraph', async () => {
  const page = [
    '# Ferry to Ness to sail twice a',
    '# day from Easter',
    '',
    'The board met on Monday for',
    'four hours in the old hall.',
    ' “We listened,” said Ingrid',
    'Solheim.',
    'It met again.',
  ];
  expect(await wordsOf('pdf', pdfOf([page]))).toEqual([
    'Ferry to Ness to sail twice a day from Easter',
    '',
    'The board met on Monday for four hours in the old hall.',
    '',
    '“We listened,” said Ingrid Solheim.',
    'It met again.',
  ]);
});

test('the largest type of the first page is the headline, a paper’s name and the head of every page are not', async () => {
  const head = '# The Harbour Post and Lorne Advertiser';
  const story = [
    'The ferry to Ness is to sail twice a day.',
    'The board met on Monday.',
    '“We listened,” said Ingrid.',
  ];
  const headlineOf = async (...pages: readonly (readonly string[])[]) =>
    (await importArticle('pdf', pdfOf(pages))).facts.headline?.value;
  expect(await headlineOf([head, '', '# Ferry to sail twice', '', ...story], [head, ...story])).toBe(
    'Ferry to sail twice',
  );
  expect(await headlineOf(['Ferry to sail twice', '', ...story])).toBeUndefined();
  // What the story says nothing of may be anything.
  expect(await headlineOf(['# Moving and storage', '', ...story])).toBeUndefined();
  // Two in the same type: the reader of articles is to tell.
  expect(await headlineOf(['# Ferry to sail twice', '', ...story, '', '# The board met again'])).toBeUndefined();
});

test('a large first letter goes before its word', async () => {
  const page = [
    'Ferry to sail',
    '',
    '^E',
    '| very boat to Ness sails on',
    '| Monday, and on Tuesday one',
    'sails home.',
  ];
  expect(await wordsOf('pdf', pdfOf([page]))).toContain(
    'Every boat to Ness sails on Monday, and on Tuesday one sails home.',
  );
});

test('a caption in two lines of a narrow column is one, and a word set wide is a word', async () => {
  const story = [
    'The board of the ferry met on Monday',
    'for four hours in the old hall of the',
    'town and heard from forty islanders.',
    'It will meet again on Thursday week.',
  ];
  const words = await wordsOf(
    'pdf',
    pdfOf([['W I L D L I F E', '', ...story, '', 'Ingrid Solheim in the hall (Photo by', 'Al Tran)']]),
  );
  expect(words[0]).toBe('WILDLIFE');
  expect(words).toContain('Ingrid Solheim in the hall (Photo by Al Tran)');
});

test('a PDF without text, and one that is none, each say what to do', async () => {
  await expect(importArticle('pdf', pdfOf([[]]))).rejects.toThrow(/pictures of pages and no text/);
  await expect(importArticle('pdf', bytes('%PDF-1.4 nothing'))).rejects.toThrow(/seems to be damaged/);
});

test('a Word file gives its headings and paragraphs', async () => {
  const file = docxOf(['# Ferry to sail twice', 'By Rosa Lim', '“We listened,” said Ingrid Solheim.']);
  expect(await wordsOf('word', file)).toEqual([
    'Ferry to sail twice',
    '',
    'By Rosa Lim',
    '',
    '“We listened,” said Ingrid Solheim.',
  ]);
  await expect(importArticle('word', bytes('no zip'))).rejects.toThrow(ImportError);
});

test('a mail gives its text decoded, whatever it is sent as', async () => {
  const head =
    'From: rosa@example.org\r\nTo: desk@example.org\r\nSubject: =?UTF-8?Q?Ferry_=E2=80=93_plans?=\r\nDate: Wed, 13 Dec 2023 06:00:00 +0000\r\nMIME-Version: 1.0\r\n';
  const plain = `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E2=80=9CWe listened,=E2=80=9D said=\r\n Ingrid Solheim.\r\n`;
  expect(await wordsOf('mail', bytes(plain))).toEqual(['“We listened,” said Ingrid Solheim.']);
  const html = `${head}Content-Type: text/html; charset=utf-8\r\n\r\n<p>“We listened,”<br>said Ingrid Solheim.</p><p>Next.</p>\r\n`;
  expect(await wordsOf('mail', bytes(html))).toEqual(['“We listened,” said Ingrid Solheim.', '', 'Next.']);
  // A newsletter whose plain part only says where to look.
  const stub = (words: string): string =>
    `From: a@harbour.example\nSubject: Ice\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain\n\n${words}\n--b\nContent-Type: text/html\n\n<p>The ice road opened on Monday, and the first lorry was across it by noon.</p>\n--b--\n`;
  expect(await wordsOf('mail', bytes(stub('Open in a browser.')))).toEqual([
    'The ice road opened on Monday, and the first lorry was across it by noon.',
  ]);
  const whole = 'The ice road opened on Monday, and the first lorry was across by noon.';
  expect(await wordsOf('mail', bytes(stub(whole)))).toEqual([whole]);
  const { notes, facts } = await importArticle('mail', bytes(plain));
  expect(notes[0]).toContain('Ferry – plans');
  expect(facts).toEqual({});
});

test('a page saved as one archive is read like the page, at the address it was saved from', async () => {
  const page =
    '<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><p>The ferry sails.</p><p>“Good,” said Ada Brandt.</p></article></body></html>';
  const archive = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay.example/ferry\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: https://quay.example/ferry\r\n\r\n${page}\r\n--B--\r\n`;
  const { facts, lines } = await importArticle('archive', bytes(archive));
  expect(facts.url?.value).toBe('https://quay.example/ferry');
  expect(facts.headline?.value).toBe('Ferry');
  expect(lines.map(({ words }) => words)).toContain('“Good,” said Ada Brandt.');
});

test('a page as Safari keeps it is read in the encoding that the archive names', async () => {
  const { facts, lines } = await importArticle('webarchive', safariArchive);
  expect(facts.url?.value).toBe('https://quay.example/ferry');
  expect(lines.map(({ words }) => words)).toContain('“Good,” said Ada Brandt.');
  await expect(importArticle('webarchive', bytes('bplist00 and nothing more'))).rejects.toThrow(/holds no page/);
  expect(kindOf('ferry.webarchive', safariArchive)).toBe('webarchive');
});

test('a page saved as Markdown gives its words without marks, and what its front matter says', async () => {
  const clipped =
    '---\ntitle: "Ferry to sail twice"\nsource: "https://quay.example/ferry"\nauthor:\n  - "[[Rosa Lim]]"\npublished: 2023-12-13\n---\n![The quay](q.jpg)\n\nThe **board** met [on Monday](https://quay.example/m).\n\n> “We listened,” said *Ingrid Solheim*.\n\n## Berths\n\n- One point\n';
  const { facts, lines } = await importArticle('markdown', bytes(clipped));
  expect(lines.filter(({ words }) => words !== '')).toEqual([
    { words: 'Ferry to sail twice', role: 'headline' },
    { words: 'The quay', role: 'caption' },
    { words: 'The board met on Monday.', role: null },
    { words: '“We listened,” said Ingrid Solheim.', role: null },
    { words: 'Berths', role: null },
    { words: 'One point', role: null },
  ]);
  expect([facts.url?.value, facts.published?.value, facts.bylines?.value]).toEqual([
    'https://quay.example/ferry',
    '2023-12-13',
    ['Rosa Lim'],
  ]);
});

test.each([
  [
    'csl',
    JSON.stringify([
      {
        id: 'a',
        title: 'Ferry to sail twice',
        author: [{ family: 'Lim', given: 'Rosa' }],
        'container-title': 'Quay Times',
        issued: { 'date-parts': [[2023, 12, 13]] },
        URL: 'https://quay.example/ferry',
      },
    ]),
  ],
  [
    'ris',
    'TY  - NEWS\nTI  - Ferry to sail twice\nAU  - Lim, Rosa\nT2  - Quay Times\nDA  - 2023/12/13\nUR  - https://quay.example/ferry\nER  - \n',
  ],
] as const)('references in %s go to the text that prints their title', async (kind, text) => {
  const references = readReferences(text, kind);
  const found = referenceFor('FERRY TO SAIL TWICE\n\nThe board met.', references);
  expect([
    found?.facts.bylines?.value,
    found?.facts.publisher?.value,
    found?.facts.published?.value,
    found?.facts.url?.value,
  ]).toEqual([['Rosa Lim'], 'Quay Times', '2023-12-13', 'https://quay.example/ferry']);
  expect(referenceFor('Another story', references)).toBeNull();
  expect(() => readReferences('{"no": "list"}', kind)).toThrow(ImportError);
});

test.each([
  [
    'a day as somebody typed it, a name with “van”',
    'csl',
    JSON.stringify([
      {
        title: 'Ferry <i>Argo</i> sails',
        author: [{ family: 'Dam', given: 'Lucy', 'non-dropping-particle': 'van' }],
        issued: { raw: '11 May 2018' },
      },
    ]),
    ['Lucy van Dam', '2018-05-11'],
  ],
  [
    'a day in words',
    'csl',
    JSON.stringify([
      {
        title: 'Ferry Argo sails',
        author: [{ family: 'King', given: 'Martin', suffix: 'Jr.' }],
        issued: { literal: 'May 11, 2018' },
      },
    ]),
    ['Martin King Jr.', '2018-05-11'],
  ],
  [
    'a string for a day, an agency',
    'csl',
    JSON.stringify([{ title: 'Ferry Argo sails', author: [{ literal: 'AFP' }], issued: '2018-05-11' }]),
    ['AFP', '2018-05-11'],
  ],
  [
    'the month in letters, a name in capitals, a broken title',
    'ris',
    'TY  - NEWS\r\nTI  - Ferry Argo\r\n      sails\r\nAU  - LIM, ROSA\r\nPY  - 2018\r\nDA  - 2018 May 11\r\nER  - \r\n',
    ['Rosa Lim', '2018-05-11'],
  ],
  [
    'day and year apart, one space before the hyphen',
    'ris',
    'TY - NEWS\nTI - Ferry Argo sails\nAU - Lim, Rosa\nDA - May 11\nPY - 2018\nER -\n',
    ['Rosa Lim', '2018-05-11'],
  ],
  [
    'a day that may be read in two ways',
    'ris',
    'TY  - NEWS\nTI  - Ferry Argo sails\nAU  - Lim, Rosa\nDA  - 05/11/18\nPY  - 2018\nER  - \n',
    ['Rosa Lim', '2018'],
  ],
] as const)('a reference with %s', (_name, kind, text, expected) => {
  const facts = referenceFor('Ferry Argo sails\n\nThe board met.', readReferences(text, kind))?.facts;
  expect([facts?.bylines?.value.join(', '), facts?.published?.value]).toEqual(expected);
});

test.each([
  ['a.txt', '<!DOCTYPE html><html>', 'page'],
  ['a.txt', 'From: a@b.example\nSubject: x\nMIME-Version: 1.0\n\nWords', 'mail'],
  ['a.txt', 'From: the archive\n\nA story that begins so.', 'text'],
  ['noending', '%PDF-1.7', 'pdf'],
  ['a.MHTML', 'From: <Saved by Blink>', 'archive'],
])('%s beginning %j is a %s', (name, beginning, kind) => {
  expect(kindOf(name, bytes(beginning))).toBe(kind);
});

test.each([
  ['a.doc', /old Word file/],
  ['a.txt', /rich text/],
  ['a.jpg', /picture/],
  ['a.xyz', /rich text/],
  ['a.warc', /web archive/],
])('%s is refused with what it is and what to do', (name, message) => {
  expect(() => kindOf(name, bytes('{\\rtf1 words'))).toThrow(message);
});

test('the drafted sidecar says where each value was read, and names the lines of captions', async () => {
  const page =
    '<html><head><title>Ferry</title><meta property="article:published_time" content="2023-12-13"></head><body><article><h1>Ferry</h1><figure><figcaption>The quay</figcaption></figure><p>The ferry sails.</p><p>“Good,” said Ada Brandt.</p></article></body></html>';
  const draft = draftOf(await importArticle('page', bytes(page)), '../saved/ferry.html');
  expect(draft.text).toBe('Ferry\n\nThe quay\n\nThe ferry sails.\n\n“Good,” said Ada Brandt.\n');
  expect(draft.sidecar).toBe(`# Drafted from ../saved/ferry.html. Mend what is wrong: it is not written again.

published: "2023-12-13"
evidence: "The file says so (article:published_time: 2023-12-13)."
headline: Ferry
lines:
  "3": caption
`);
});

test('a dated Markdown file is an entry of the curator’s own, unless it says where it comes from', () => {
  expect(isOwnEntry('2021-06-01-crane.md', '---\ntitle: Crane moved\n---\nIt was moved.\n')).toBe(true);
  expect(isOwnEntry('2021-06-01-crane.md', '---\nsource: https://quay.example/crane\n---\nIt was moved.\n')).toBe(
    false,
  );
  expect(isOwnEntry('crane.md', 'It was moved.\n')).toBe(false);
});
