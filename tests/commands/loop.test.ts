import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOfTest, runOn } from '../support/build.ts';
import { type CommandHere, runHere } from '../support/here.ts';

/**
 * A curator's two years in one folder, from the command line: add, fail, fix, correct, edit, rename, delete, split, merge,
 * read again with other rules. At the end everything that she settled stands.
 */
test('nothing that was settled comes undone', async () => {
  const seeds = join(folderOfTest(), 'articles');
  mkdirSync(seeds);
  const path = (name: string) => join(seeds, name);
  const write = (name: string, ...lines: readonly string[]) => writeFileSync(path(name), `${lines.join('\n')}\n`);
  const run = (command: CommandHere, ...flags: readonly string[]) => runHere(seeds, command, ...flags);
  const ledger = () => JSON.parse(readFileSync(path('addresses.json'), 'utf8'));
  /** Every quotation published now: who says what. */
  const said = (): readonly string[] =>
    Object.values(ledger().articles as Record<string, { quotations: Record<string, [string, string | null]> }>)
      .flatMap(({ quotations }) => Object.values(quotations))
      .map(([text, speaker]) => `${speaker ?? '–'}: ${text}`);
  const idOf = (words: string): string =>
    Object.values(ledger().articles as Record<string, { quotations: Record<string, [string, string | null]> }>)
      .flatMap(({ quotations }) => Object.entries(quotations))
      .find(([, [text]]) => text.startsWith(words))?.[0] ?? 'absent';
  const expectGood = (done: Pick<ReturnType<typeof runOn>, 'status' | 'said'>) => {
    expect(done.said).not.toMatch(/^\d+ errors?, .*[1-9]\d* errors?/m);
    expect(done.status, done.said).toBe(0);
    return done.said;
  };
  const good = async (command: CommandHere, ...flags: readonly string[]) => expectGood(await run(command, ...flags));
  /** The same started as a command, as at the end, when all that was done before must be found on the disk. */
  const started = (command: CommandHere) => expectGood(runOn(seeds, command));

  // The first month: an article without a day, and its day.
  const lock = [
    'Lock keeper leaves Barrow Cut',
    '',
    '“The gates are older than I am, and nobody has paid for a single bolt,” said Piet Hallam, the lock keeper. “I shall not be back.”',
    '',
    '“No,” said Wren Abbot, who runs the café.',
    '',
    '“No,” said Tam Orrin, who moors there.',
    '',
    'The trust answered in one line. We thank him for his years, and wish him well. It named nobody.',
  ];
  write('lock.txt', ...lock);
  expect((await run('entries')).said).toContain('[no-date]');
  write(
    'lock.yaml',
    '# from the parish paper',
    'published: 2021-02-03 # its front page',
    'publisher: Barrow Post',
    'url: null',
  );
  await good('entries');
  expect(said()).toContain(
    'piet-hallam: The gates are older than I am, and nobody has paid for a single bolt … I shall n',
  );

  // She corrects: by id, by first words, an added one, one told apart.
  const gates = idOf('The gates');
  writeFileSync(
    path('lock.yaml'),
    `${readFileSync(path('lock.yaml'), 'utf8')}corrections:
  # he asked for his full name
  - {quotation: ${gates}, speaker: Pieter Hallam}
  - {quotation: I shall not, split: I shall not}
  - {add: "We thank him for his years, and wish him well.", speaker: Barrow Trust}
`,
  );
  expect((await run('check')).said).toContain('[correction-fits-nothing]');
  writeFileSync(
    path('lock.yaml'),
    readFileSync(path('lock.yaml'), 'utf8').replace('quotation: I shall not, split', `quotation: ${gates}, split`),
  );
  write(
    'people.yaml',
    '- name: Pieter Hallam',
    '  spellings: [Piet Hallam]',
    '- name: Barrow Trust',
    '  kind: institution',
  );
  await good('entries');
  const settled = () => {
    expect(said()).toContain('pieter-hallam: The gates are older than I am, and nobody has paid for a single bolt');
    expect(said()).toContain('barrow-trust: We thank him for his years, and wish him well.');
    expect(
      said()
        .filter((each) => each.endsWith(': No'))
        .toSorted(),
    ).toEqual(['tam-orrin: No', 'wren-abbot: No']);
  };
  settled();
  await good('settle', '--seen');
  expect(await good('check', '--new')).toContain('Nothing to review.');

  // An article a month.
  for (let month = 1; month <= 22; month++) {
    const day = `${2021 + Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, '0')}-05`;
    write(
      `month-${month}.txt`,
      `Barrow Cut in month ${month}`,
      '',
      `“Month ${month} was quiet on the water,” said Wren Abbot.`,
    );
    write(`month-${month}.yaml`, `published: ${day}`);
  }
  await good('entries');
  settled();

  // The paper mends a word, and the file gets another name, its sidecar left behind.
  const address = ledger().articles.lock.address;
  write('lock.txt', ...lock.map((line) => line.replace('a single bolt', 'one single bolt')));
  expect((await run('check')).said).toContain("looks like today's");
  await good('settle');
  await good('entries');
  renameSync(path('lock.txt'), path('barrow-cut.txt'));
  expect((await run('check')).said).toContain('“npm run settle” renames the sidecar');
  await good('settle');
  await good('entries');
  expect(ledger().articles.lock).toMatchObject({ address, file: 'barrow-cut' });
  expect(readFileSync(path('barrow-cut.yaml'), 'utf8')).toContain('# he asked for his full name');
  expect(said()).toContain('pieter-hallam: The gates are older than I am, and nobody has paid for one single bolt');

  // One goes, one is withdrawn; of two equal quotations one is cut.
  rmSync(path('month-3.txt'));
  rmSync(path('month-3.yaml'));
  expect((await run('check')).said).toContain('[published-article-gone]');
  write('month-3.yaml', 'withdrawn: It was another month.');
  write(
    'barrow-cut.txt',
    ...lock.map((line) => line.replace('a single bolt', 'one single bolt')).filter((line) => !line.includes('Wren')),
  );
  await good('entries');
  expect(said().filter((each) => each.endsWith(': No'))).toEqual(['tam-orrin: No']);
  expect(said()).toContain('barrow-trust: We thank him for his years, and wish him well.');
  expect(said().some((each) => each.includes('Month 3 was'))).toBe(false);
  await good('settle');

  // Two that are one, and somebody whom nobody quotes any more: she is told once.
  write(
    'tide.txt',
    'Barrow Cut waits for the tide',
    '',
    '“We waited all night for the water to come up,” said Nora Quist, the pilot.',
    '',
    '“And in the morning there was less of it,” was all that she had to add.',
  );
  write(
    'tide.yaml',
    'published: 2022-12-11',
    'corrections:',
    '  - {quotation: We waited all night, merge: And in the morning, because: she said it in one breath}',
  );
  const people = readFileSync(path('people.yaml'), 'utf8');
  write('people.yaml', people, '- name: Nora Quist', '- name: Wren Abbot', '- name: Tam Orrin');
  await good('entries');
  const merged = () =>
    expect(said()).toContainEqual(expect.stringMatching(/^nora-quist: We waited all night.*And in the morning/));
  merged();
  await good('settle', '--seen');
  write('tide.yaml', 'published: 2022-12-11', 'draft: true');
  expect(await good('check', '--new')).toContain('Nora Quist is listed, and nobody quotes them.');
  await good('settle', '--seen');
  expect(await good('check', '--new')).not.toContain('Nora Quist');
  write(
    'tide.yaml',
    'published: 2022-12-11',
    'corrections:',
    '  - {quotation: We waited all night, merge: And in the morning, because: she said it in one breath}',
  );
  await good('entries');
  merged();

  // Two whose names differ in a mark, whom two papers give the same words: she says that they are two, and that both said it.
  const pier = (who: string) => [
    'Barrow pier is to go',
    '',
    `“The north pier will not see another winter here,” said ${who}.`,
  ];
  write('pier-post.txt', ...pier('José Ferro, the pilot'));
  write('pier-mail.txt', ...pier('Jose Ferro, the cook'), '', 'The cook has been there for years.');
  for (const paper of ['post', 'mail'])
    write(`pier-${paper}.yaml`, 'published: 2022-12-12', `publisher: Barrow ${paper}`, `slug: pier-${paper}`);
  expect(await good('check', '--new', '--kind', 'spelling')).toContain('are taken for one person');
  write('people.yaml', readFileSync(path('people.yaml'), 'utf8'), '- name: José Ferro', '  not: [Jose Ferro]');
  const asked = await good('check', '--new', '--kind', 'contested');
  expect(asked).toMatch(/is given to Jos. Ferro here, and to Jos. Ferro in /);
  const [, where, apart] = /to settle it, in .*(pier-\w+\.yaml):[\s\S]*# (apart: \[q-\w+\])/.exec(asked) ?? [];
  write(where ?? 'absent', readFileSync(path(where ?? 'absent'), 'utf8'), apart ?? '');
  expect(await good('check', '--new')).not.toContain('[contested]');
  await good('entries');
  const namesakes = () =>
    expect(
      said()
        .filter((each) => each.includes('The north pier'))
        .map((each) => each.split(':')[0])
        .toSorted(),
    ).toEqual(['jose-ferro', 'jose-ferro-2']);
  namesakes();

  // A newer program reads other words: under what the older one published, it finds what is meant today.
  const [today, older] = [idOf('The gates'), 'q-0badc0de'];
  for (const file of ['addresses.json', 'barrow-cut.yaml']) {
    writeFileSync(
      path(file),
      readFileSync(path(file), 'utf8').replaceAll(today, older).replace('one single bolt"', 'one single bolt said"'),
    );
  }
  expect(ledger().articles.lock.quotations[older][0]).toMatch(/bolt said$/);
  expect((await run('check')).said).toContain(`It looks like today's ${today}`);
  expect((await run('entries')).status).toBe(1);
  await good('settle');
  await good('entries');
  expect(readFileSync(path('barrow-cut.yaml'), 'utf8')).not.toContain(older);
  expect(ledger().articles.lock.gone).toMatchObject({ [older]: today });

  // After two years a second run changes nothing, and everything settled stands.
  expect(said()).toContain('pieter-hallam: The gates are older than I am, and nobody has paid for one single bolt');
  expect(said()).toContain('barrow-trust: We thank him for his years, and wish him well.');
  expect(ledger().articles.lock).toMatchObject({ address, file: 'barrow-cut' });
  namesakes();
  expect(ledger().articles['month-3'].withdrawn).toMatchObject({ because: 'It was another month.' });
  const before = readFileSync(path('addresses.json'), 'utf8');
  expect(started('settle')).toContain('There was nothing to settle.');
  started('entries');
  expect(readFileSync(path('addresses.json'), 'utf8')).toBe(before);
  // people.yaml says by now what the first correction said.
  expect(started('check')).toMatch(
    /is given to Pieter Hallam without it\. Take it out\. \[correction-not-needed\]\n0 errors, 1 /,
  );
}, 1_200_000);
