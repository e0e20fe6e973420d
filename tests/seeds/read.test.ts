import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFolder } from '../../scripts/read-folder.ts';
import { readAll } from '../../src/pipeline/all.ts';
import { formatProblem } from '../../src/problems.ts';
import { readSeeds } from '../../src/seeds/read.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-seeds-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article =
  'Bridge opens\n\n30 November 2021\n\nThe mayor came.\n\n“It took long enough,” said Rosa Lim, the mayor.\n';

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Every message about the folder, without the folder's own path. */
function messages(): readonly string[] {
  const { problems } = readAll(readSeeds(folder));
  // How sure the reading is, is another matter.
  const faults = problems.filter(({ code }) => !code.startsWith('uncertain-'));
  return faults.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''));
}

const namesRead = () => readSeeds(folder).articles.map(({ source }) => source.name);

// ------------------------------------------------------------------------------------------------ files

test('a text with a line longer than any paragraph is left out with one message, and the others are read', () => {
  const many = `${article}${`${'x '.repeat(500_000)}\n`.repeat(3)}`;
  write({
    'a.txt': article,
    'many.txt': many,
    'long.txt': `${article}\n${'x'.repeat(1_000_001)}`,
    'long.yaml': 'publisher: Echo\n',
  });
  expect(namesRead()).toEqual(['a', 'many']);
  const told = readSeeds(folder)
    .problems.map(formatProblem)
    .filter((message) => message.includes('/long'));
  expect(told).toEqual([expect.stringMatching(/long\.txt:9:1 warning: .* 1,000,001 characters.*\[too-long-line\]$/)]);
});

test('subfolders and .TXT count; an article’s name is its path', () => {
  write({
    'a.txt': article,
    'B.TXT': article,
    'towns/ostbury/c.txt': article,
    'towns/ostbury/c.yaml': 'publisher: Echo\n',
  });
  expect(namesRead()).toEqual(['B', 'a', 'towns/ostbury/c']);
  expect(readSeeds(folder).articles[2]?.sidecar).toEqual({ publisher: 'Echo' });
  expect(messages()).toEqual([]);
  expect(readAll(readSeeds(folder)).entries.map(({ data }) => data.source)).toContain('towns/ostbury/c.txt');
});

test('lists count at the top only', () => {
  write({ 'a.txt': article, 'below/people.yaml': '- name: Rosa Lim\n' });
  expect(messages()).toEqual([
    expect.stringMatching(
      /^below\/people\.yaml There is no article below\/people\.txt .* read from people\.yaml in the folder of articles itself/,
    ),
  ]);
});

test('a list whose name is nearly right is told its name', () => {
  write({ 'a.txt': article, 'people.yml': '- name: Rosa Lim\n', 'Timeline.YAML': 'title: Bridges\n' });
  expect(messages()).toEqual([
    expect.stringMatching(/^Timeline\.YAML This list is read from a file called timeline\.yaml, .*\[sidecar-name\]$/),
    expect.stringMatching(/^people\.yml This list is read from a file called people\.yaml, .*\[sidecar-name\]$/),
  ]);
});

test('what a name or value holds moves no cursor and begins no line in a message', () => {
  write({ 'a\u001b[31m\nb.txt': 'It rose.\n' });
  for (const message of messages()) expect(message).not.toMatch(/\p{Cc}/u);
});

test('a folder named like an event, and a link to below a file, are said', () => {
  mkdirSync(join(folder, '2021-12-12-peak.md'));
  write({ 'a.txt': article });
  symlinkSync('a.txt/x', join(folder, 'b.txt'));
  expect(messages()).toEqual([
    expect.stringMatching(/^2021-12-12-peak\.md .*\[folder-named-like-file\]$/),
    expect.stringMatching(/^b\.txt .*\[broken-link\]$/),
  ]);
});

test.each([
  ['notes.docx', /^notes\.docx warning: This file is not read\. .*word processor.*npm run add.*\[not-read\]$/],
  ['page.html', /saved page/],
  ['scan.pdf', /PDF/],
  ['mail.eml', /mail/],
  ['photo.JPG', /picture/],
  ['story.text', /Let its name end in \.txt/],
  ['story', /Articles end in \.txt/],
  ['README.md', /Markdown/],
])('%s is named, with what it seems to be', (file, message) => {
  write({ 'a.txt': article, [file]: 'x' });
  expect(messages()).toEqual([expect.stringMatching(message)]);
});

test('what an article was made from, and what systems leave, is not talked about', () => {
  write({
    'a.txt': article,
    'a.html': '',
    '.DS_Store': '',
    '.git/HEAD': '',
    '~$a.docx': '',
    'a_files/x.js': '',
    'a.txt~': '',
  });
  expect(messages()).toEqual([]);
});

test('every fault of a folder is said in one run, and none hides another', () => {
  write({
    'a.txt': article,
    'folder.txt/inner.txt': article,
    'folder.yaml/x.txt': article,
    'people.txt': article,
    'Same.txt': article,
    'Same.TXT': article,
    'other.YAML': 'publisher: Echo\n',
    'orphan.yaml': 'publisher: Echo\n',
    'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
    'broken.txt': article,
    'broken.yaml': 'publisher: "Echo\n',
  });
  symlinkSync('nowhere.txt', join(folder, 'dangling.txt'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  symlinkSync('/etc/passwd', join(folder, 'passwd.txt'));
  symlinkSync(tmpdir(), join(folder, 'elsewhere'));
  symlinkSync('folder.txt', join(folder, 'again'));
  symlinkSync('a.txt', join(folder, 'linked.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), article);
  const found = messages().map((message) => message.replace(/^(\S+?)(?::\d+)* .*\[(.*)\]$/, '$1 $2'));
  expect(found).toEqual(
    [
      'Same.txt same-name',
      'again not-read',
      'broken.yaml broken-yaml',
      'caf\\xe9.txt name-not-utf8',
      'dangling.txt broken-link',
      'elsewhere link-outside',
      'folder.txt folder-named-like-file',
      'folder.yaml folder-named-like-file',
      'loop.txt link-loop',
      'orphan.yaml sidecar-without-article',
      'other.YAML sidecar-name',
      'passwd.txt link-outside',
      'people.txt reserved-name',
      'picture.txt unreadable-article',
      'pipe.txt no-plain-file',
    ].sort((a, b) => (a < b ? -1 : 1)),
  );
  expect(namesRead()).toContain('linked');
});

test('a list that is a pipe, or a link that leads nowhere, is said and does not stop the run', () => {
  write({ 'a.txt': article });
  execFileSync('mkfifo', [join(folder, 'people.yaml')]);
  symlinkSync('nowhere', join(folder, 'timeline.yaml'));
  expect(messages()).toEqual([expect.stringMatching(/\[no-plain-file\]$/), expect.stringMatching(/\[broken-link\]$/)]);
});

test('a folder that does not exist, or is a file, is said to be one', () => {
  write({ 'a.txt': article });
  const said = (path: string) => readSeeds(path).problems.map(({ message }) => message);
  expect(said(join(folder, 'nowhere'))).toEqual([expect.stringMatching(/^This folder does not exist/)]);
  expect(said(join(folder, 'a.txt'))).toEqual([expect.stringMatching(/^This is a file/)]);
});

// ------------------------------------------------------------------------------------------------ sidecars

/** The messages about a sidecar of the article. */
function about(sidecar: string): readonly string[] {
  write({ 'a.txt': article, 'a.yaml': sidecar });
  return messages();
}

test('each unknown name is said at its own line, with the nearest known one', () => {
  expect(about('url: https://example.org/\npublishr: Echo\nHeadLine: Bridge\n“evidence”: x\nzebra: 1\n')).toEqual([
    'a.yaml:2:1 There is no “publishr”. Did you mean “publisher”? [wrong-value]',
    'a.yaml:3:1 There is no “HeadLine”. Did you mean “headline”? [wrong-value]',
    'a.yaml:4:1 There is no “““evidence””. Did you mean “evidence”? [wrong-value]'.replace('“““', '““'),
    expect.stringMatching(
      /^a\.yaml:5:1 There is no “zebra”\. Take it out, or use one of publisher, .*corrections.*\. \[wrong-value\]$/,
    ),
  ]);
  expect(about('date: 2024-03-12\nTitle: Bridge\nauthor: Rosa Lim\nlink: https://example.org/\n')).toEqual(
    ['date”. Did you mean “published', 'Title”. Did you mean “headline', 'author”. Did you mean “bylines']
      .map((said, n) => `a.yaml:${n + 1}:1 There is no “${said}”? [wrong-value]`)
      .concat('a.yaml:4:1 There is no “link”. Did you mean “url”? [wrong-value]'),
  );
  expect(about('corrections:\n  - quotation: q-00000000\n    speker: Rosa Lim\n    drop: true\n')[0]).toBe(
    'a.yaml:3:5 There is no “speker”. Did you mean “speaker”? [wrong-value]',
  );
});

test('numbers are words where words are asked for', () => {
  write({
    'b.txt': 'Bridge opens\n\nThe mayor came.\n',
    'b.yaml': 'published: 2021\npublisher: 1843\nheadline: true\n',
  });
  expect(readSeeds(folder).articles[0]?.sidecar).toEqual({ published: '2021', publisher: '1843', headline: 'true' });
});

test('a sidecar between lines of ---', () => {
  write({ 'a.txt': article, 'a.yaml': '---\npublisher: Echo\n---\n' });
  expect(readSeeds(folder).articles[0]?.sidecar).toEqual({ publisher: 'Echo' });
});

const inHalfAYear = new Date(Date.now() + 182 * 86_400_000).toISOString().slice(0, 10);

test.each([
  [
    'published:\n',
    'a.yaml:1:1 “published” has no value. Write one, write “null” where there is none, or take the line out. [empty-value]',
  ],
  ['corrections:\n  - {quotation: q-00000000, speaker: }\n', /^a\.yaml:2:29 “speaker” has no value.*\[empty-value\]$/],
  ['bylines:\n  -\n', /^a\.yaml:2:3 This dash has nothing behind it.*\[empty-value\]$/],
  ['publisher: “The Echo”\n', /^a\.yaml:1:1 “publisher” stands in curly quotes.*\[curly-quotes\]$/],
  ['bylines: [‘Ann Poole’]\n', /^a\.yaml:1:11 Item 1 of “bylines” stands in curly quotes/],
  ['publisher: …\n', /^a\.yaml:1:1 “publisher” is still “…”, as it was proposed.*\[placeholder\]$/],
  [
    'publisher: "a\\u0001b"\n',
    /^a\.yaml:1:1 “publisher” holds a control character \(U\+0001\).*\[control-character\]$/,
  ],
  [
    'published: 2022-01-15/2021-01-01\n',
    /^a\.yaml:1:1 “published” runs backwards: its end lies before its beginning\. .*\[wrong-value\]$/,
  ],
  ['published: 2022-10-10/2022-09\n', /runs backwards/],
  ['published: 2022-10-10/2022-10\n', /“published” has an end, 2022-10, that begins before its beginning/],
  [
    `published: ${inHalfAYear}\n`,
    /warning: “published” lies in the future, .* or say why with “evidence: …”\. \[date-in-future\]$/,
  ],
  ['published: 0000\n', /is in no year of any newspaper/],
  ['published: 9999-01-01\n', /is in no year of any newspaper/],
  ['published: "0201-11-30"\nevidence: a note\n', /is in no year of any newspaper/],
  [
    'lines: {99: caption}\n',
    'a.yaml:1:9 The article has 7 lines, and no line 99. Mend the number. [line-fits-nothing]',
  ],
  [
    'lines: {1-2: headline, 2-4: date, 6: body}\n',
    'a.yaml:1:35 Line 6 of the article is empty. Mend the number. [line-fits-nothing]',
  ],
  [
    'corrections:\n  - {quotation: It took, speaker: "!!!"}\n',
    /^a\.yaml:2:26 “speaker” of item 1 of “corrections” must hold a letter/,
  ],
  [`${'a'.repeat(500)}: 1\n`, /^a\.yaml:1:1 There is no “a{60}…”\./],
  ['published: 2022-02-30\n', /^a\.yaml:1:1 “published” is no day of the calendar\. .*\[wrong-value\]$/],
  [
    'published: soon\n',
    /^a\.yaml:1:1 “published” must be a date such as 2022-01-15, [^.]*\. Change it, or take it out\. \[wrong-value\]$/,
  ],
  ['published: 2150\n', /^a\.yaml:1:1 “published” lies in the future, 2150\. Mend the year\. \[date-in-future\]$/],
  [
    'published: 2021-12-01\n',
    /^a\.yaml:1:1 warning: The article itself prints another day, 2021-11-30 \(line 3\)\. .*\[date-against-print\]$/,
  ],
  ['url: https://me:secret@example.org/\n', /“url” holds a name or password, which would be published/],
  ['url: http:///page\n', /“url” must be a web address with a host/],
  ['url: ftp://example.org/page\n', /“url” must be a web address that begins with http/],
  ['publisher: !paper Echo\n', /^a\.yaml:1:12 This is no YAML: A value that begins with ! needs quotes/],
  [
    'corrections:\n  - {quotation: q-00000000, drop: true, speaker: Rosa Lim}\n',
    /must take the quotation out \(“drop”\) or give it a “speaker”, not both/,
  ],
  [
    'bylines: Ann Poole\n',
    'a.yaml:1:1 “bylines” must be a list, each item on a line that begins with “- ”, not “Ann Poole”. Write “[Ann Poole]”. [wrong-value]',
  ],
  ['published: 30.11.2021\n', /not “30\.11\.2021”\. Write “2021-11-30”\. \[wrong-value\]$/],
  ['published: 03/04/2021\n', /Write “2021-04-03” or “2021-03-04”\./],
  ['published: 20211130\n', /Write “2021-11-30”\./],
  ['published: 2021-11-28 to 2021-11-30\n', /Write “2021-11-28\/2021-11-30”\./],
  ['url: https://example.org/two words\n', /“url” must be a web address without a space/],
  ['url:\u00a0null\n', /^a\.yaml:1:5 .*A no-break space stands here/],
  [
    'corrections:\n  - quotation: It took\n\u00a0\u00a0\u00a0\u00a0speaker: Rosa Lim\n',
    /^a\.yaml:3:1 A no-break space/,
  ],
  ['corrections:\n  - {quotation: It took, speaker: unknown}\n', /is nobody’s name: “unknown”\. .*write “null”/],
  ['corrections:\n  - {quotation: It took, speaker: n/a}\n', /^a\.yaml:2:26 .*is nobody’s name/],
  ['corrections:\n  - {quotation: It took, speaker: false}\n', /is nobody’s name: “false”/],
  [
    'corrections:\n  - {quotation: It took, speaker: Rosa Lim and Karl Hale}\n',
    /names two, and a quotation has one speaker/,
  ],
  [
    'corrections:\n  - {quotation: It took, speeker: Rosa Lim}\n',
    /^a\.yaml:2:26 There is no “speeker”\. Did you mean “speaker”\?/,
  ],
  ['corrections:\n  - {quotaton: It took, speaker: Rosa Lim}\n', /^a\.yaml:2:6 There is no “quotaton”\./],
  ['publisher: #Echo\n', /“publisher” has no value: “#” begins a remark\. .*"#Echo"/],
  ['publisher: [Echo]\n', 'a.yaml:1:1 “publisher” must be words, not a list. Change it, or take it out. [wrong-value]'],
  [
    '- publisher: Echo\n',
    'a.yaml:1:1 This file must be lines of the form “name: value”, such as “publisher: The Herald”. Write it so. [wrong-value]',
  ],
  ['Echo\n', /This file must be lines of the form/],
  ['withdrawn: true\n', /^a\.yaml:1:1 “withdrawn” must be the reason, in words/],
  ['corrections:\n  - {quotation: q-00000000}\n', /^a\.yaml:2:5 Item 1 of “corrections” must give a speaker/],
])('%j', (sidecar, message) => {
  const [first, ...rest] = about(sidecar);
  if (typeof message === 'string') expect(first).toBe(message);
  else expect(first).toMatch(message);
  expect(rest).toEqual([]);
});

test.each<[string, RegExp]>([
  ['publisher: "Echo\n', /A quote is opened here and never closed/],
  ['publisher: Echo: the paper\n', /There is a second colon in this line\. Put the whole value into straight quotes/],
  [
    'publisher: Echo\n  url: https://example.org/\n',
    /^a\.yaml:1:\d+ .*The line below begins with more spaces than this one\./,
  ],
  ['publisher: Echo\npublisher: Herald\n', /^a\.yaml:2:1 .*stands here for the second time/],
  ['\tpublisher: Echo\n', /begins with a tab/],
  ['bylines: [Ann Poole\n', /bracket is opened here and never closed/],
  ['headline: *bold\n', /^a\.yaml:1:11 .*refers to something that is not there/],
  ['headline: @home\n', /cannot begin with this sign/],
  ['headline: ? why\n', /cannot begin with this sign/],
  ['headline: "It took\nurl: null\n', /^a\.yaml:1:11 .*A quote is opened here and never closed/],
  ['evidence: "He said "yes" to it"\n', /The value ended with the quote before/],
  ['publisher:Echo\nurl: null\n', /^a\.yaml:1:1 .*Behind the colon of “publisher:” a space is missing/],
  ['corrections:\n  - {quotation: It took\nurl: null\n', /^a\.yaml:2:5 .*A bracket is opened here and never closed/],
  ['corrections:\n  -quotation: It took\n   drop: true\n', /Behind the dash .* a space is missing/],
  ['corrections:\n  – {quotation: It took, drop: true}\n', /A list is made with “- ”.* not with “–”/],
  ['corrections:\n  - {quotation: It took speaker: Rosa Lim}\n', /a value holds a colon of its own/],
  ['bylines: [Ann Poole, , Karl Hale]\n', /Two commas stand here/],
  ['bylines: [Ann Poole, #Karl Hale]\n', /“#” begins a remark/],
  ['corrections:\n  - quotation: Peace\n   speaker: X\n', /^a\.yaml:3:\d+ .*begins between two places/],
  ['publisher Echo\nurl: x\n', /This is no “name: value”|This line has no colon/],
  [
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c]\n',
    /endless/,
  ],
  ['publisher: Echo\n---\nurl: https://example.org/\n', /parts this file in two/],
  [`a: ${'['.repeat(20_000)}\n`, /nested too deep/],
  [`a:\n${Array.from({ length: 3000 }, (_, n) => `${' '.repeat(n)}- \n`).join('')}`, /nested too deep/],
  ['<<<<<<< HEAD\npublisher: Echo\n=======\npublisher: Herald\n>>>>>>> other\n', /two versions of the file stand here/],
])('broken YAML is said in plain words: %#', (sidecar, message) => {
  const found = about(sidecar);
  expect(found[0]).toMatch(message);
  expect(found[0]).toMatch(/^a\.yaml\S* This is no YAML: .*\[broken-yaml\]$/);
  expect(found.join('\n')).not.toMatch(/implicit|flow|mapping|compact|parseAll|alias|anchor|received|Invalid/);
});

test('lists that are no lists are told how they should look', () => {
  write({ 'a.txt': article, 'people.yaml': 'name: Rosa Lim\n' });
  expect(messages()).toEqual([
    'people.yaml:1:1 This file must be a list, each item beginning with “- name: …”. Write it so. [wrong-value]',
  ]);
  write({ 'people.yaml': '- name: "!!!"\n- name: 习近平\n  spellings: ["1"]\n' });
  expect(messages()).toEqual([
    'people.yaml:1:3 “name” of item 1 must hold a letter, or nobody can be called so. Change it, or take it out. [wrong-value]',
    expect.stringMatching(/^people\.yaml:3:15 .*must hold a letter/),
  ]);
  write({ 'people.yaml': '- name: Rosa Lim\n  kind: persn\n- spellings: [Lim]\n' });
  expect(messages()).toEqual([
    'people.yaml:2:3 “kind” of item 1 must be person or institution, not “persn”. Did you mean “person”? [wrong-value]',
    'people.yaml:3:3 “name” of item 2 is missing. Add it. [wrong-value]',
  ]);
  write({
    'people.yaml':
      '- name: Rosa Lim\n  role: { titel: Mayor }\n- name: Ana Silva\n  side: [{ title: Lake League, until: soon }]\n',
  });
  expect(messages()).toEqual([
    'people.yaml:2:11 There is no “titel”. Did you mean “title”? [wrong-value]',
    expect.stringMatching(/^people\.yaml:4:32 “until” of item 1 of “side” of item 2 must be a date/),
  ]);
});

test('a language that nobody has translated is said', () => {
  write({ 'a.txt': article, 'timeline.yaml': 'title: Lake\nlanguage: fr\n' });
  const said = () => readFolder(folder).problems.map(({ code, severity, line }) => [code, severity, line]);
  expect(said()).toEqual([['untranslated-language', 'warning', 2]]);
  write({ 'timeline.yaml': 'title: Lake\nlanguage: uk-UA\n' });
  expect(said()).toEqual([]);
});

// ------------------------------------------------------------------------------------------------ against the articles

test('another day than the printed one is nothing to say where evidence is given, or the days agree', () => {
  for (const sidecar of [
    'published: 2021-12-01\nevidence: The archive says so.\n',
    'published: 2021-11\n',
    'published: 2021-11-30~\n',
  ]) {
    expect(about(sidecar)).toEqual([]);
  }
});

test('one person twice, and one spelling for two, are said', () => {
  write({
    'a.txt': article,
    'people.yaml':
      '- {name: Rosa Lim, role: mayor}\n- {name: Tom Harker, spellings: [Harker, the minister]}\n- {name: Rosa Lim, role: pilot}\n- {name: Ana Silva, spellings: [the  Minister]}\n',
  });
  expect(messages()).toEqual([
    'people.yaml:3:4 Rosa Lim stands here already in line 1. Make one entry of the two. [person-twice]',
    expect.stringMatching(
      /^people\.yaml:4:33 “the Minister” is how Tom Harker is spelt too, in line 2, .*\[spelling-of-two\]$/,
    ),
  ]);
});

test.each([
  ['Tom Harker', 'tom harker'],
  ['Zoë Quist', 'Zoe\u0308 Quist'],
  ['Ann O’Dea', "Ann O'Dea"],
  ['Ann  Lee', 'Ann Lee'],
])('“%s” and “%s” are one person twice, too', (name, again) => {
  write({ 'a.txt': article, 'people.yaml': `- name: ${name}\n- name: ${again}\n` });
  expect(messages()).toEqual([
    expect.stringMatching(/^people\.yaml:2:3 .* stands here already in line 1.*\[person-twice\]$/),
  ]);
});

test('somebody who is also said to be somebody else, and a side that stands twice, are said', () => {
  write({
    'a.txt': article,
    'people.yaml': '- {name: Rosa Lim, spellings: [Lim], not: [Rosa Limmer, lim]}\n',
    'timeline.yaml':
      'sides:\n  - {name: Lake, parts: [Mill]}\n  - {name: Town}\n  - {name: lake}\n  - {name: Port, parts: [Quay, Town]}\n',
  });
  expect(messages()).toEqual([
    expect.stringMatching(/^people\.yaml:1:57 “lim” is how Rosa Lim is spelt, and cannot be somebody else/),
    expect.stringMatching(/^timeline\.yaml:4:6 warning: “lake” is a side.*\[side-twice\]$/),
    expect.stringMatching(/^timeline\.yaml:5:32 warning: “Town” is a side.*\[side-twice\]$/),
  ]);
});

test('a tenure whose day is no date is not also said to run backwards', () => {
  write({
    'a.txt': article,
    'people.yaml': '- name: Rosa Lim\n  role:\n    - {title: Mayor, from: March 2020, until: 2024}\n',
  });
  expect(messages()).toEqual([expect.stringMatching(/^people\.yaml:3:22 “from” .* Write “2020-03”/)]);
});

test('two sides of one person at one time are asked about, and none that follow each other', () => {
  const side = (...tenures: readonly string[]) =>
    `  side:\n${tenures.map((one) => `    - {title: ${one}}\n`).join('')}`;
  write({
    'a.txt': article,
    'people.yaml': `- name: Rosa Lim\n${side('Lake, until: 2021', 'Hill, from: 2021, until: 2022-03', 'Lake, from: 2022-04')}- name: Tom Harker\n${side('Lake, until: 2021-06', 'Hill, from: 2021-02')}- name: Ana Silva\n${side('Lake, from: 2020', 'Hill')}`,
  });
  expect(messages()).toEqual([
    expect.stringMatching(
      /^people\.yaml:9:7 warning: Tom Harker would speak for “Lake” and for “Hill”.*\[sides-at-once\]$/,
    ),
    expect.stringMatching(/^people\.yaml:13:7 warning: Ana Silva would speak.*\[sides-at-once\]$/),
  ]);
});

test('two offices of one person at one time are said to be shown both, and none that follow each other', () => {
  const people = [
    '- name: Rosa Lim',
    '  role: [{title: Miller, until: 2021-05}, {title: Reeve, from: 2021-05, until: 2022}, {title: Miller, from: 2023}]',
    '- name: Ana Silva',
    '  role:',
    '    - {title: Reeve, from: 2020-03}',
    '    - {title: Warden, from: 2021, until: 2022}',
    '- name: Tom Harker',
    '  role: Reeve, Warden of the weir',
    '- name: Ida Kroll',
    '  role: [{title: Reeve, from: 2020, until: null}, {title: Warden, from: 2021}]',
    '- name: Jon Malk',
    '  role: [{title: Reeve, from: 2019, until: 2024}, {title: Warden, from: 2021, until: 2022}, {title: Miller, from: 2023}]',
  ];
  write({ 'a.txt': article, 'people.yaml': people.join('\n') });
  expect(messages()).toEqual([
    'people.yaml:6:7 warning: Ana Silva would be “Reeve” and “Warden” at one time, and both are shown. Give the first an “until” and the second a “from”; whoever is still both writes “until: null” at the first. [roles-at-once]',
  ]);
});

test.each([
  [
    'published: 2021-13\n',
    ['a.yaml:1:1 “published” is no day of the calendar. Change it, or take it out. [wrong-value]'],
  ],
  ['published:\n', [expect.stringMatching(/^a\.yaml:1:1 “published” has no value.*\[empty-value\]$/)]],
  ['url: https://exa mple.org/\n', [expect.stringMatching(/^a\.yaml:1:1 “url” must be a web address without a space/)]],
  [
    'corrections:\n  - quotation: It took long\n    speaker: Ana Silvo #2\n',
    [expect.stringMatching(/^a\.yaml:3:14 warning: “Ana Silvo” ends here.*\[cut-value\]$/)],
  ],
])('one slip is one message, and asks for nothing that is there: %j', (sidecar, expected) => {
  const undated = article.replace(/^.*\d{4}\n/m, '');
  write({ 'a.txt': sidecar.startsWith('published') ? undated : article, 'a.yaml': sidecar, 'b.txt': article });
  expect(messages()).toEqual(expected);
});

test('People.txt would be the list of people on a disk that knows no capitals', () => {
  write({ 'a.txt': article, 'People.txt': article });
  expect(messages()).toEqual([
    expect.stringMatching(/^People\.txt No article can be called People, .*\[reserved-name\]$/),
  ]);
});

test('a spelling that is somebody’s name is said to be that', () => {
  write({ 'a.txt': article, 'people.yaml': '- name: Rosa Lim\n- name: Ana Silva\n  spellings: [rosa lim]\n' });
  expect(messages()).toEqual([
    expect.stringMatching(
      /^people\.yaml:3:15 “rosa lim” is the name of somebody else in this list, in line 1, so nobody/,
    ),
  ]);
});

test('a value that a remark cuts short is said at its line, and a remark with its space is one', () => {
  write({
    'a.txt': article,
    'people.yaml':
      '- name: Rosa Lim # she signs so\n  role: Reeve #of the weir\n- name: "Team #1" #both\n  spellings:\n    - Crew #2\n',
    'timeline.yaml':
      'title: Weir \\ "#3" #4\ncontact: https://a.example/#us\n# a line\n#another\nfooter: Made here\n  and there #5\n',
  });
  expect(messages()).toEqual([
    'people.yaml:2:9 warning: “Reeve” ends here, for “#of the weir” is read as a remark. Put the whole value into straight quotes: "Reeve #of the weir". If it is a remark, leave a space behind the “#”. [cut-value]',
    expect.stringMatching(/^people\.yaml:5:7 warning: “Crew” ends here, for “#2” .*"Crew #2".*\[cut-value\]$/),
    expect.stringMatching(/^timeline\.yaml:1:8 warning: .*\[cut-value\]$/),
    expect.stringMatching(/^timeline\.yaml:5:9 warning: .*“#5”.*\[cut-value\]$/),
  ]);
});

test('of roles for lines one that is wrong takes no other with it', () => {
  write({ 'a.txt': article, 'a.yaml': 'lines: {0: body, 99: caption}\n' });
  expect(messages()).toEqual([
    expect.stringMatching(/^a\.yaml:1:9 “0” of “lines” must be/),
    expect.stringMatching(/^a\.yaml:1:18 .*\[line-fits-nothing\]$/),
  ]);
});

test('a side that is nearly one of the timeline’s is asked about', () => {
  const timeline = 'sides: [{ name: Lake League, parts: [Lake opposition] }, { name: Hill Union }]\n';
  write({ 'a.txt': article, 'timeline.yaml': timeline, 'people.yaml': '- name: Rosa Lim\n  side: Lake Leage\n' });
  expect(messages()).toEqual([
    'people.yaml:2:3 warning: “Lake Leage” is no side of timeline.yaml. Did you mean “Lake League”? If it is another side, list it there. [unknown-side]',
  ]);
  write({
    'people.yaml':
      '- name: Rosa Lim\n  side: [{ title: Lake opposition, until: 2020 }, { title: Guilds, from: 2021 }]\n',
  });
  expect(messages()).toEqual([]);
});

test('publishers.yaml gives a paper its name, by its spellings and its address', () => {
  write({
    'publishers.yaml':
      '- name: The Lake Dispatch\n  spellings: [Lake D.]\n  address: https://www.lake.example/\n- name: Riva Notte\n',
    'by-spelling.txt': article.replace('30 November', 'Lake D.\n30 November'),
    'by-address.txt': `${article.replace('Bridge', 'Harbour')}\nRead the original at www.lake.example/bridge\n`,
    'by-name.txt': article.replace('Bridge opens', 'Mill opens | RIVA NOTTE'),
    'in-the-story.txt': article.replace('The mayor came.', 'The mayor of Riva Notte came.').replace('Bridge', 'Road'),
  });
  const read = readAll(readSeeds(folder)).readings.map(({ source, publisher }) => [source.name, publisher]);
  expect(Object.fromEntries(read)).toEqual({
    'by-address': 'The Lake Dispatch',
    'by-name': 'Riva Notte',
    'by-spelling': 'The Lake Dispatch',
    'in-the-story': null,
  });
  write({ 'publishers.yaml': '- spellings: [x]\n' });
  expect(messages().join()).toContain('publishers.yaml:1');
});

test('a file of several stories makes an article of each, with a sidecar of its own', () => {
  const story = (headline: string): string =>
    `${headline}\n\n3 May 2021\n\nThe mill will close in spring, its owners said on Monday.\n\n“It is old,” said the foreman, Jan Hale.\n\nReuter\n\n`;
  write({
    'wire.txt': story('MILL TO CLOSE') + story('OWNERS SELL THE MILL'),
    'wire#2.yaml': 'publisher: Lake Dispatch\n',
  });
  const { readings, entries } = readAll(readSeeds(folder));
  expect(readings.map(({ source, headline, publisher }) => [source.name, headline, publisher])).toEqual([
    ['wire', 'MILL TO CLOSE', null],
    ['wire#2', 'OWNERS SELL THE MILL', 'Lake Dispatch'],
  ]);
  expect(entries).toHaveLength(2);
  expect(messages().filter((message) => message.includes('[several-stories]'))).toHaveLength(1);
  expect(messages().join()).not.toContain('sidecar-without-article');
});

test('a wrong key hides no other mistake of the same sidecar, and what is right of it is used', () => {
  write({
    'a.txt': article.replace('30 November 2021', ''),
    'a.yaml':
      'publishr: Echo\npublished: 2021-11-30\ncorrections:\n  - {quotation: It took lng enough, speaker: null}\n',
  });
  expect(messages().map((message) => message.replace(/\. .*\[/, '. ['))).toEqual([
    'a.yaml:1:1 There is no “publishr”. [wrong-value]',
    'a.yaml:4:5 This article has no quotation that begins “It took lng enough”. [correction-fits-nothing]',
  ]);
});

test('a wrong correction hides no other, and each is said at its own line', () => {
  write({
    'a.txt': article,
    'a.yaml':
      'corrections:\n  - {quotation: It took, speeker: Rosa Lim}\n  - {quotation: It tok long, speaker: null}\n  - {quotation: 12, speaker: 1843}\n',
  });
  expect(messages()).toEqual([
    expect.stringMatching(/^a\.yaml:2:26 There is no “speeker/),
    expect.stringMatching(/^a\.yaml:3:5 .*\[correction-fits-nothing\]$/),
    expect.stringMatching(/^a\.yaml:4:21 “speaker” of item 3 of “corrections” must hold a letter/),
  ]);
});

test('a mistake in a list makes nothing unknown that the rest of it says', () => {
  write({
    'a.txt': article.replace('30 November 2021', '03/04/2021'),
    'a.yaml': 'corrections:\n  - {quotation: It took, speaker: Vera Oh}\n',
    'people.yaml': '- {name: Rosa Lim, rol: mayor}\n- {spellings: [Oh]}\n- {name: Vera Oh, role: Clerk}\n',
    'timeline.yaml': 'titel: Bridges\ndates: day-first\n',
  });
  expect(messages()).toEqual([
    expect.stringMatching(/^people\.yaml:1:20 There is no “rol”/),
    expect.stringMatching(/^people\.yaml:2:3 “name” of item 2 is missing/),
    expect.stringMatching(/^timeline\.yaml:1:1 There is no “titel”/),
  ]);
  expect(readSeeds(folder).placeOfKnown?.([1, 'role'])).toMatchObject({ line: 3 });
  write({ 'people.yaml': '- name: Rosa Lim: mayor\n' });
  expect(messages().filter((message) => message.includes('[unknown-speaker]'))).toEqual([]);
});

test('lines may end as on any system', () => {
  write({
    'a.txt': article,
    'a.yaml': 'publisher: Echo\rheadline: Mill opens\r',
    '2021-12-12-peak.md': '---\rtitle: The river peaks\r---\r\rIt rose.\r',
    'addresses.json': '\ufeff{"articles": {}, "speakers": {}}\r\n',
  });
  expect(messages()).toEqual([]);
  expect(readAll(readSeeds(folder)).entries.map(({ data }) => [data.headline, data.publisher])).toEqual([
    ['Mill opens', 'Echo'],
    ['The river peaks', null],
  ]);
});

test('addresses.json that git could not merge is said at its line', () => {
  write({ 'a.txt': article, 'addresses.json': '{"articles": {\n<<<<<<< HEAD\n}, "speakers": {}}\n' });
  expect(messages()).toEqual([expect.stringMatching(/^addresses\.json:2:1 .*\[broken-addresses\]$/)]);
});

test('addresses.json that ends in the middle is said at its end', () => {
  write({ 'a.txt': article, 'addresses.json': '{"articles": {\n "a": {' });
  expect(messages()).toEqual([expect.stringMatching(/^addresses\.json:2:8 .*\[broken-addresses\]$/)]);
});

test.each(['../../etc', '..', 'a/b', 'a b', ''])('addresses.json leads nowhere but below the site: %j', (address) => {
  write({
    'a.txt': article,
    'addresses.json': JSON.stringify({ articles: { a: { address, quotations: {} } }, speakers: {} }),
  });
  expect(messages()).toEqual([expect.stringMatching(/^addresses\.json .*\[broken-addresses\]$/)]);
});

test('a paper that stands twice, and one spelling for two papers, are said', () => {
  write({
    'a.txt': article,
    'publishers.yaml':
      '- {name: Echo}\n- {name: Herald, spellings: [the  Post]}\n- {name: The Post, spellings: [ECHO]}\n',
  });
  expect(messages()).toEqual([
    expect.stringMatching(/^publishers\.yaml:3:4 “The Post” is how Herald is called .*\[publisher-twice\]$/),
    expect.stringMatching(/^publishers\.yaml:3:32 “ECHO” is how Echo is called .*\[publisher-twice\]$/),
  ]);
});

test('the narrower of two ranges of lines says what a line is; two of which neither is are said', () => {
  write({ 'a.txt': article, 'a.yaml': 'lines: {5-7: boilerplate, 7-7: body}\n' });
  expect(
    readAll(readSeeds(folder))
      .readings[0]?.anatomy.lines.map(({ role }) => role)
      .slice(4),
  ).toEqual(['boilerplate', 'blank', 'body']);
  expect(about('lines: {3-5: date, 5-7: body}\n')).toContain(
    'a.yaml:1:20 Some of these lines are “body” here and “date” under 3-5. Let each have one role. [lines-disagree]',
  );
});

test('a wrong correction hides no other mistake of the list, and places in the file stay what they are', () => {
  const lines = ['- {quotation: It took, speeker: Ann Poole}', '- {quotation: It never took, speaker: Ann Poole}'];
  write({
    'a.txt': article,
    'a.yaml': `corrections:\n  ${lines.join('\n  ')}\n  - {quotation: It took, said: 2021-11-29}\n`,
    'people.yaml': '- name: Rosa Lim\n  roll: mayor\n- name: Ann Poole\n- name: Ann Poole\n',
  });
  expect(messages()).toEqual([
    expect.stringMatching(/^a\.yaml:2:26 There is no “speeker”/),
    expect.stringMatching(/^a\.yaml:3:5 This article has no quotation that begins “It never took”/),
    expect.stringMatching(/^people\.yaml:2:3 There is no “roll”/),
    expect.stringMatching(/^people\.yaml:4:3 Ann Poole stands here already/),
  ]);
  const [reading] = readAll(readSeeds(folder)).readings;
  expect(reading?.quotations[0]).toMatchObject({ said: { date: '2021-11-29' }, settledAt: 4 });
});

test('a headline in curly quotes is asked about, but not where they are printed or put into straight ones', () => {
  const own = '---\ntitle: „The bridge“\n---\nIt opened.\n';
  write({ 'a.txt': article, 'a.yaml': 'headline: “Bridge opens”\n', '2021-12-01-bridge.md': own });
  expect(messages()).toEqual([
    expect.stringMatching(/^2021-12-01-bridge\.md:2:8 warning: “title” stands in curly quotes/),
    expect.stringMatching(/^a\.yaml:1:11 warning: “headline” stands in curly quotes.*\[curly-quotes\]$/),
  ]);
  write({ 'a.yaml': 'headline: "“Bridge opens”"\n', '2021-12-01-bridge.md': own.replace(/„.*“/, '“Open”, at last') });
  expect(messages()).toEqual([]);
  write({ 'a.txt': `“${article.replace('\n', '”\n')}`, 'a.yaml': 'headline: “Bridge opens”\n' });
  expect(messages()).toEqual([]);
});

test('a page, a mail or rich text that is called a text is said to be one', () => {
  write({
    'a.txt': article,
    'b.txt': `<!doctype html><html><body><h1>Bridge opens</h1>${'<p>The mayor came.</p>'.repeat(40)}</body></html>`,
    'c.txt': `From: a@example.org\nSubject: Bridge\nContent-Transfer-Encoding: quoted-printable\n\n${article}`,
    'd.txt': '{\\rtf1\\ansi Bridge opens\\par 5 May 2024\\par}',
    'e.txt': `From: a@example.org\nSubject: Bridge\n\n${article}`,
  });
  const said = messages().filter((message) => message.includes('[not-plain-text]'));
  expect(said).toEqual([
    expect.stringMatching(/^b\.txt warning: This file is a saved page .*npm run add/),
    expect.stringMatching(/^c\.txt warning: This file is a mail .*npm run add/),
    expect.stringMatching(/^d\.txt warning: This file is rich text/),
  ]);
  // What is offered as a headline is a line, not a page.
  expect(Math.max(...messages().map(({ length }) => length))).toBeLessThan(600);
});
