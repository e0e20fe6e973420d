import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/**
 * A folder of made-up articles with everything that has broken a reader of pages or files, and what each of them prints:
 * every quotation with its stretches and its speaker. Whatever is published is held against this.
 */

export interface OddArticle {
  readonly text: string;
  readonly sidecar?: Readonly<Record<string, unknown>>;
  /** In order: who speaks (null: nobody is named), and the stretches as printed. */
  readonly said: readonly (readonly [speaker: string | null, ...spans: string[]])[];
}

/** A cell of a table, a line of a reference and a text of a page must survive each of these. */
const hostile = '=1+1, "two"; it’s <b>50%</b> & {so} \\ on\t#_^~$';

export const oddArticles: Readonly<Record<string, OddArticle>> = {
  curly: {
    text: `Quay wall gives way at Ostrel

By Mira Dahl

4 March 2024

“The wall was sound on Friday,” said Tomas Reyl, the harbour master. “By Sunday it was not.”

Ada Quill, the mayor, said: “We shall rebuild it stone by stone

“and pay for it ourselves.”

The crews called it a “lost night”.
`,
    sidecar: { publisher: 'Harbour Post', url: 'https://harbourpost.example/quay?a=1&b=2#top' },
    said: [
      ['Tomas Reyl', 'The wall was sound on Friday,', 'By Sunday it was not.'],
      ['Ada Quill', 'We shall rebuild it stone by stone', 'and pay for it ourselves.'],
      ['the crews', 'lost night'],
    ],
  },
  straight: {
    text: `Ferry strike enters its third week

By Jon Webb

11 March 2024

"I can't see an end," said Hanne Ost, who speaks for the crews. "They told us 'wait and see' in May."

'Nobody has asked us,' said Piet Maas, the ferry's owner. 'It's been 3' 6" of paper and no answer.'
`,
    sidecar: { publisher: 'Metro', url: 'https://copies.example/strike' },
    said: [
      ['Hanne Ost', "I can't see an end,", "They told us 'wait and see' in May."],
      ['Piet Maas', 'Nobody has asked us,', "It's been 3' 6\" of paper and no answer."],
    ],
  },
  marks: {
    text: `Three towns answer the ministry

18 March 2024

„We wait,“ said Ilse Brandt, the mayor of Altmark.

« We count », said Luc Marin, her colleague.

»We pay,« said Otto Lind, the third.

“He told me ‘it is “over” now’ and left,” said Sanna Berg, a clerk.
`,
    said: [
      ['Ilse Brandt', 'We wait,'],
      ['Luc Marin', 'We count'],
      ['Otto Lind', 'We pay,'],
      ['Sanna Berg', 'He told me ‘it is “over” now’ and left,'],
    ],
  },
  unclosed: {
    text: `Bridge stays shut over winter

25 March 2024

“The bolts are gone and nobody knows where, said the foreman.

The town will look for them.

“It is a mystery,” said Karl Hale, a town councillor.
`,
    sidecar: { publisher: 'Harbour Post', url: null },
    said: [
      ['the foreman', 'The bolts are gone and nobody knows where,'],
      ['Karl Hale', 'It is a mystery,'],
    ],
  },
  month: {
    text: `Lighthouse to be lit again

“We light it when the ice goes and not before,” said Rosa Lim, the keeper.
`,
    sidecar: { published: '2023-04', publisher: 'Harbour Post' },
    said: [['Rosa Lim', 'We light it when the ice goes and not before,']],
  },
  interval: {
    text: `Storm shuts the port, twice

“It rose, fell; and rose,” said Volkan Hale, the pilot. “Then it stayed.”

Rosa Lim said “=SUM(A1:A9)” stood on the board.
`,
    sidecar: { published: '2023-02-10/2023-02-12', evidence: 'It says “over the weekend”' },
    said: [
      ['Volkan Hale', 'It rose, fell; and rose,', 'Then it stayed.'],
      ['Rosa Lim', '=SUM(A1:A9)'],
    ],
  },
  about: {
    text: `Mayor answers <b>critics</b> & friends

“Nobody told us,” said 王小明, the mayor. “Nobody asked.”

عمر شريف said: “We wait for the ships.”

Володимир Гай said: “We stay on the quay.”
`,
    sidecar: {
      published: '2023-05-01~',
      evidence: 'it says “on Monday”',
      publisher: 'Metro',
    },
    said: [
      ['王小明', 'Nobody told us,', 'Nobody asked.'],
      ['عمر شريف', 'We wait for the ships.'],
      ['Володимир Гай', 'We stay on the quay.'],
    ],
  },
  emoji: {
    text: `🚢 Ships are back 👩‍👩‍👧 “at last” 🇺🇦

2 April 2024

“The ships are back at last,” said Rosa Lim. 🎉 “We danced on the quay.”
`,
    sidecar: { publisher: 'Metro' },
    said: [
      ['Rosa Lim', 'The ships are back at last,'],
      ['Rosa Lim', 'We danced on the quay.'],
    ],
  },
  'twins/one': {
    text: 'Council meets\n\n9 April 2024\n\n“We met and we shall meet again,” said Ada Quill, the mayor.\n',
    sidecar: { publisher: 'Metro' },
    said: [['Ada Quill', 'We met and we shall meet again,']],
  },
  'twins/two': {
    text: 'Council meets\n\n9 April 2024\n\n“They met behind a closed door,” said Karl Hale, a fisherman.\n',
    sidecar: { publisher: 'Harbour Post' },
    said: [['Karl Hale', 'They met behind a closed door,']],
  },
  hostile: {
    text: `The headline is in the sidecar\n\n“It broke, and it was “mended” at once; see =1+1,” said Rosa Lim.\n`,
    sidecar: {
      headline: hostile,
      standfirst: `-${hostile}`,
      bylines: [`@Ann, “Annie” O’Dea & Sons`, 'Zoë "Z" van der Ø'],
      publisher: `+${hostile}`,
      published: '2024-04-16',
      url: 'https://example.org/a?b=%2C&c="d"',
      evidence: `${hostile}\nsecond line`,
    },
    said: [['Rosa Lim', 'It broke, and it was “mended” at once; see =1+1,']],
  },
  wire: {
    text: `Pilots warn of the sandbank\n\n23 April 2024\n\n“The bank has moved by forty metres since the autumn,” said Volkan Hale, the pilot.\n`,
    sidecar: { publisher: 'Metro' },
    said: [['Volkan Hale', 'The bank has moved by forty metres since the autumn,']],
  },
  'wire-longer': {
    text: `Sandbank moves into the channel\n\n24 April 2024\n\n“The bank has moved by forty metres since the autumn. Somebody will hit it,” said Volkan Hale, the pilot.\n`,
    sidecar: { publisher: 'Harbour Post' },
    said: [['Volkan Hale', 'The bank has moved by forty metres since the autumn. Somebody will hit it,']],
  },
  nobody: {
    text: `Zwei Boote liegen auf dem Grund

7. Mai 2024

„Das Wasser kam schnell und niemand war da“, sagte Jutta Behn, die Bürgermeisterin der Stadt.
`,
    sidecar: { publisher: 'Küstenblatt' },
    said: [[null, 'Das Wasser kam schnell und niemand war da']],
  },
  withdrawn: {
    text: 'Crew accused of theft\n\n30 April 2024\n\n“They took the bell,” said Ole Nord, a guard.\n',
    sidecar: { publisher: 'Metro', withdrawn: 'the accusation was false' },
    said: [],
  },
};

/** Words that no published file may hold. */
export const withdrawnWords = ['They took the bell', 'Ole Nord', 'Crew accused of theft'];

/** Writes them as a new folder of seeds. */
export function writeOddCorpus(folder: string): void {
  for (const [name, { text, sidecar }] of Object.entries(oddArticles)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.txt`, text);
    if (sidecar) writeFileSync(`${file}.yaml`, stringify(sidecar));
  }
  writeFileSync(join(folder, 'timeline.yaml'), stringify({ title: 'Floods & “fixes”, 2023–24 <i>' }));
  writeFileSync(
    join(folder, 'people.yaml'),
    stringify([
      { name: 'Rosa Lim', role: 'Keeper, "North" light', side: 'Quay & Co, <Ltd>' },
      { name: 'Ada Quill', role: 'Mayor', side: 'Town' },
    ]),
  );
  writeFileSync(
    join(folder, '2023-12-13-fair.md'),
    '---\ntitle: The “fair” opens, again\n---\n\nTwo days of boats. Nobody got wet and the harbour master judged the best of them.\n',
  );
  writeFileSync(
    join(folder, '2024-01-08-speech.md'),
    '---\ntitle: Speech at the quay\nspeaker: Ada Quill\npublisher: Quay office\nurl: https://quay.example/speech\n---\n\nThe quay is ours, and the sea is everybody’s.\n',
  );
}
