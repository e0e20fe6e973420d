import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { readDrawn, storyOf } from '../../support/marked-text.ts';

/** The quotations of a text as drawn: the spans of each with their label's number, in the order of the text. */
function found(text: string): string[] {
  return findQuotations(text, storyOf(text)).quotations.map((q) =>
    q.spans.map((s) => text.slice(s.start, s.end)).join(' | '),
  );
}

/** The spans drawn as {A:…}, {B:…}: those with one letter are one quotation. */
function drawn(spans: readonly { label: string; words: string }[]): string[] {
  const groups = new Map<string, string[]>();
  for (const { label, words } of spans) groups.set(label, [...(groups.get(label) ?? []), words]);
  return [...groups.values()].map((words) => words.join(' | '));
}

const cases = (rows: string): string[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => row.trim().replaceAll('⏎', '\n'));

describe('marks of every kind are paired', () => {
  test.each(
    cases(`
      “{A:The river rose overnight,}” said Rosa Lim.
      "{A:The river rose overnight,}" said Rosa Lim.
      ‘{A:The river rose overnight,}’ said Rosa Lim.
      '{A:The river rose overnight,}' said Rosa Lim.
      ''{A:The river rose overnight,}'' said Rosa Lim.
      \`\`{A:The river rose overnight,}'' said Rosa Lim.
      „{A:The river rose overnight,}“ said Rosa Lim.
      «{A:The river rose overnight,}» said Rosa Lim.
      ‹{A:The river rose overnight,}› said Rosa Lim.
      ″{A:The river rose overnight,}″ said Rosa Lim.
      She called it “{A:a quiet night}" and left.
      She called it "{A:a quiet night}” and left.
      She called it “{A:a quiet night}“ and left.
      She called it ”{A:a quiet night}” and left.
      It was "{A:calm}"—"{B:for once}"—she said.
      She said:“{A:Go home.}”
      She said,"{A:Go home.}"
      (“{A:Go home,}” she said.)
      “{A:Is [the dam] safe … or (as some say) not?}” she asked.
    `),
  )('%s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text)).toEqual(drawn(spans));
  });
});

test('a stop alone between two marks is no quotation', () => {
  expect(found('She wrote “,” and “.” and “ ; ” beside “?” and “…”.')).toEqual(['?', '…']);
});

describe('verse is quoted line by line', () => {
  test('from the mark that opens its block to the one that ends it', () => {
    const { text, spans } = readDrawn(
      'She read.\n\n“{A:The river rose,}\n{A:and we with it}\n{A:and the wall,}”\n\nsaid Rosa Lim.',
    );
    expect(found(text)).toEqual(drawn(spans));
  });
  test.each(
    cases(`
      She left.⏎Rosa Lim read a poem: “{A:The river’s up,}⏎{A:it called ‘come’ to us}⏎{A:and took the wall.}”⏎Then she left.
      Rosa Lim read: “{A:The river rose.}⏎{A:We rose with it.}⏎{A:The wall stood.}”⏎⏎Then she left.
      She read a poem:⏎“{A:The river rose,}⏎{A:and we with it,}⏎{A:and the wall}”⏎Then she left.
      Rosa Lim said: “{A:The river rose and}⏎{A:took the wall with it, which nobody among the keepers of the lock had thought it would do that night, and}⏎{A:left us nothing,}” and she went home.
    `),
  )('behind a colon: %s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text)).toEqual(drawn(spans));
  });
  test.each([
    'Rosa Lim said: “It rose.\nThe keeper, who had been against it for many years, went home without a single word to any of them.\nIt was late.” He left.',
    'Rosa Lim said: “It rose.\nThe keeper went home.\nNobody stayed,” said Karl Hale.',
    'Rosa Lim said it was “It rose,\nthe keeper went home,\nand nobody stayed,” said Karl Hale.',
    'Rosa Lim said: “It rose.\n\nThe keeper went home.\n\nNobody stayed.”',
  ])('and behind a colon no line of the paper’s: %j', (text) => {
    expect(found(text)).toEqual([expect.stringMatching(/^It rose[.,]$/)]);
  });
  test('and no line between two marks that belong to none', () => {
    expect(found('She left.\n\n“We go now.\nHe shut the door.\nIt rained” said Tom Harker.')).toEqual(['We go now.']);
    expect(found('She left.\n\n“We go now.\n\nHe shut the door.\n\nIt rained.”')).toEqual(['We go now.']);
  });
});

describe('an apostrophe ends nothing', () => {
  test.each(
    cases(`
      ‘{A:I don’t think it’s the dogs’ fault,}’ she said.
      '{A:I don't think it's the dogs' fault,}' she said.
      ‘{A:’Twas rock ’n’ roll, back in the ’90s,}’ she said.
      ‘{A:Ask Mr Jones’ wife, or the O’Briens,}’ she said.
      Ms Rawlins’ brief ‘{A:surprise}’ was a gift.
      James’ boat was ‘{A:gone}’.
      ‘{A:I shall leave Mr Hale to Mr Hale}’.
      She was goin’ home when he yelled ‘{A:stop}’.
      '{A:I've every sympathy wi' Rosa an' all o' them,}' he said.
      '{A:I've every sympathy wi' Rosa.}⏎'{A:But I've a duty to 'em an' all.}'
      ‘{A:Put t’ kettle on, lass, an’ sit wi’ me,}’ he said.
      '{A:There's nowt doin' and nothin' to do.}' He left.
      '{A:We'll tek' what we get.}' He left.
      He called it '{A:mad}' and left wi' nothing.
      He called it '{A:mad}' and '{B:bad}'.
      He called it '{A:mad}' and left. The dogs' bowls were empty, it is said.
      '{A:Mad}' said the mayor, '{B:and bad.}'
      '{A:Never again}' was his motto.⏎'{B:No,}' he said.
      '{A:Wi}' is short for with.
      '{A:Them an' us}' is how he put it.⏎'{B:No,}' he said.
    `),
  )('%s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text)).toEqual(drawn(spans));
  });

  test.each(
    cases(`
      It’s the dogs’ bowls and the O’Briens’ cats.
      'Twas the '90s, and rock 'n' roll was the boys' own.
      The 6" pipe and the 5'10" man.
      The mayor's sister's boat wasn't theirs.
      She wrote a="b" in the page's code.
      Nothing here is quoted.
    `),
  )('no quotation in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('nested quotations are kept inside', () => {
  test.each(
    cases(`
      “{A:He told me ‘run’ and I ran,}” she said.
      ‘{A:He told me “run” and I ran,}’ she said.
      “{A:‘Never’ is their answer,}” she said.
      “{A:Their answer is ‘never,’}” she said.
      ''{A:I told him, 'go away.'}''
      ““{A:Water is rising}””
    `),
  )('%s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text).map((words) => words.replace(/^“|”$/g, ''))).toEqual(drawn(spans));
  });
});

describe('a cue clause cuts one quotation in two', () => {
  test.each(
    cases(`
      “{A:Yes,}” she said, “{A:today.}”
      “{A:We waited,}” said the mayor. “{A:Nobody came.}”
      “{A:We waited,}” said Bob Hale, a former pilot who lives in Leeds. “{A:Nobody came.}”
      “{A:Really?}” Mr. Hale asked. “{A:Today?}”
      “{A:The plan}”, she later wrote, “{A:is dead.}”
      “{A:We waited}”, said Rosa Lim. “{A:Nobody came}”. Karl Hale, too, said so.
      “{A:We waited,}” the mayor of the old town on the very far side said, “{A:all night.}”
    `),
  )('joined: %s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text)).toEqual(drawn(spans));
  });

  test.each(
    cases(`
      Support is “{A:unbroken}” and its “{B:aims are not up for discussion}”.
      “{A:We waited,}” she said. He shrugged. “{B:Nobody came.}”
      “{A:We waited,}” she said, adding: “{B:Nobody came.}”
      “{A:We waited.}” “{B:Nobody came.}”
      “{A:We waited,}” she said of the “{B:long night}”.
      “{A:We waited,}” she said, adding, “{B:all night.}”
      “{A:We waited,}” the mayor of the old town on the far side of Tarn said, “{B:all night.}”
      “{A:We waited,}” she said. “{B:Nobody came,}” he said.
      “{A:We waited}”, said Rosa Lim. “{B:Nobody came}”, said Karl Hale.
      « {A:We waited} », said Rosa Lim, a nurse. « {B:Nobody came} », said Karl Hale.
      »{A:We waited}«, said Rosa Lim. »{B:Nobody came}«, said Karl Hale.
      &laquo;{A:We waited}&raquo;, said Rosa Lim. &laquo;{B:Nobody came}&raquo;, said Karl Hale.
      “{A:Who waited?}” she asked. “{B:I.}” “{C:You?}”
      “{A:We waited,}” said Rosa Lim. ‘{B:Late}’ was the word of the day.
    `),
  )('separate: %s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text)).toEqual(drawn(spans));
  });
});

describe('a quotation runs over paragraphs', () => {
  test.each(
    cases(`
      She said: “{A:The river rose.}⏎“{A:Then it fell.}”
      “{A:One.}⏎“{A:Two.}⏎“{A:Three,}” she said. “{B:Four.}”
      She said: “{A:The river rose.}⏎[caption] The river on Monday.⏎“{A:Then it fell.}”
      ‘{A:The river rose.}⏎‘{A:It’s down now.}’
      She said: “{A:The river rose.}⏎{A:Then it fell.}” He left.
      She said: “{A:The river rose.}⏎{A:Then it fell.}” He left, and called it “{B:a mess}”.
      “{A:One.}⏎one two three four five six seven eight nine ten and so on then⏎“{A:Two,}” she said.
    `),
  )('%s', (row) => {
    const { text, spans } = readDrawn(row);
    expect(found(text)).toEqual(drawn(spans));
    expect(findQuotations(text, storyOf(text)).findings).toEqual([]);
  });
});

test.each([
  [9, 1],
  [11, 2],
])('a clause that goes on too long is no cue: %i times as long', (times, count) => {
  const clause = `said Bob Hale, a pilot ${'who lives by the river '.repeat(times)}near Leeds`;
  expect(found(`“We waited,” ${clause}. “Nobody came.”`)).toHaveLength(count);
});

const teasers = (n: number) => '\nMore from Sport'.repeat(n);

test.each([
  ['eight lines of the page', `“One.${teasers(8)}\n“Two,” she said.`, ['One. | Two,']],
  ['nine', `“One.${teasers(9)}\n“Two,” she said.`, ['One.', 'Two,']],
  ['five, and five again', `“One.${teasers(5)}\n“Two.${teasers(5)}\n“Three,” she said.`, ['One. | Two. | Three,']],
  ['a line that introduces another', '“One.\nHe added:\n“Two,” she said.', ['One.', 'Two,']],
  [
    'a line of fifteen words',
    '“One.\none two three four five six seven eight nine ten and so on it went\n“Two,” she said.',
    ['One.', 'Two,'],
  ],
])('inside a quotation may stand what a page puts there, and no more: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a crosshead is no part of the story, whatever it quotes, and ends nothing', () => {
  const text = '“The river rose.\n“Nobody came”\n“Then it fell,” she said.';
  const paragraphs = storyOf(text).map((paragraph, n) =>
    n === 1 ? { ...paragraph, where: 'crosshead' as const } : paragraph,
  );
  const { quotations, findings } = findQuotations(text, paragraphs);
  expect(quotations.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['The river rose.', 'Then it fell,'],
  ]);
  expect(findings).toEqual([]);
});

describe('a forgotten mark harms nothing else', () => {
  test.each(
    cases(`
      “{A:The river rose,} she said.⏎He went home.⏎“{B:It fell,}” he said.
      “{A:The river rose,} said Ida Lim. “{A:It fell.}”⏎“{B:Good,}” he said.
    `),
  )('%s', (row) => {
    const { text, spans } = readDrawn(row);
    const { findings } = findQuotations(text, storyOf(text));
    expect(found(text)).toEqual(drawn(spans));
    expect(findings.map((f) => f.code)).toEqual(['unclosed-quotation']);
    expect(findings[0]?.at).toBe(0);
  });

  test('it is reported in words a curator can act on', () => {
    expect(
      findQuotations('“The river rose, she said.', storyOf('“The river rose, she said.')).findings,
    ).toMatchInlineSnapshot(`
      [
        {
          "at": 0,
          "code": "unclosed-quotation",
          "message": "Opening “ has no closing mark in this paragraph. Check the printed article: close it, or open the next paragraph with “ to carry it on.",
          "severity": "warning",
        },
      ]
    `);
  });
});

test('marks before the items of a list are told once, by the line of the first', () => {
  const text = 'The town said:\n“ No boats.\n“ No fires.\n“ No dogs.';
  expect(findQuotations(text, storyOf(text)).findings).toMatchInlineSnapshot(`
    [
      {
        "at": 15,
        "code": "unclosed-quotation",
        "message": "This line and those below it begin with “ and a space, and none closes it, so they are read as a list, not as somebody’s words. Check the printed article: if they were said, close the last one.",
        "severity": "warning",
      },
    ]
  `);
});

describe('titles, nicknames and terms are nobody’s words', () => {
  const kinds = (text: string): string[] => findQuotations(text, storyOf(text)).quotations.map((q) => q.kind);
  test.each([
    ['title', 'Her memoir “The Long Way” sold well.'],
    ['title', 'He was on the Courier’s “Meet the Town” on Sunday.'],
    ['title', 'The song “A Quiet Night” was played.'],
    ['title', '“River falls at last,” by the Courier’s Rosa Lim, won a prize.'],
    ['nickname', 'Joaquín “El Río” Hale was there.'],
    ['nickname', 'The writer known as “Heron” has died.'],
    ['term', 'The so-called “red line” was crossed.'],
    ['term', 'The word “dam” was not used.'],
    ['statement', 'She called it “a red line”.'],
    ['statement', 'He said “Get Out”.'],
    ['statement', 'The song was “a long goodbye”, she said.'],
    ['statement', 'Mr Hale “regretted” Lim’s words.'],
  ])('%s: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('a crosshead in single marks is a term where the article quotes in double ones', () => {
    expect(kinds('“It rose,” she said.\n‘A heavy price’\n“It fell,” she said.')).toEqual([
      'statement',
      'term',
      'statement',
    ]);
  });

  test('a sentence in single marks on a line of its own is none', () => {
    const line = '‘A heavy price for us all is due tonight’';
    expect(kinds(`“It rose,” she said.\n${line}\n“It fell,” she said.`)).toEqual([
      'statement',
      'statement',
      'statement',
    ]);
  });
});
