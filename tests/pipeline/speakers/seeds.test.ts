import { expect, test } from 'vitest';
import type { Anatomy } from '../../../src/domain.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';
import { attribute } from '../../../src/pipeline/speakers/index.ts';
import { LAYOUTS, readSeed } from '../../support/quoted-articles.ts';

/**
 * Every quotation of the five seeds, listed by hand: line, number of spans, first words, speaker, cue. A quotation
 * of several spans stands on the line of its first.
 */
const TRUTH = `
000
5 1 strategic mistake | Liz Truss | warns
7 1 malign activity | Liz Truss | says
25 1 strategic mistake | Liz Truss | warned
27 1 malign activity | Liz Truss | accused
29 1 We will support Ukraine | Liz Truss | said
31 1 Any action by Russia | Liz Truss | warned
35 1 absolutely | Denys Shmyhal | insisted
35 1 secret data | Denys Shmyhal | citing
41 2 We have seen this playbook | Liz Truss | said
43 1 chronic problem | Richard Moore | said
43 1 very careful signalling | Richard Moore | told
45 1 there’s not an adversarial | Richard Moore | said
47 1 will be a high price | Jens Stoltenberg | warned
49 1 unbroken | Heiko Maas | said
49 1 independence, territorial | Heiko Maas | said
60 1 President Putin stressed | Sergei Lavrov |
62 1 to cover the southern | Viktor Khrenin | announced
001
1 1 justify invasion | Liz Truss | says
1 1 halt its aggression | Liz Truss | says
3 1 de-escalate | Liz Truss | urged
5 1 justify an invasion | Liz Truss | said
5 1 disinformation campaign | Liz Truss | said
5 1 halt its aggression | Liz Truss | said
7 1 false-flag operation | the US | suggesting
11 2 Russia is waging | Liz Truss | said
15 1 unacceptable and will | Sergei Ryabkov | described
17 1 West is not ready | Sergei Ryabkov | said
17 1 want to discuss | Sergei Ryabkov | said
21 1 most basic freedoms | Ben Wallace | said
21 1 consequences | Ben Wallace | warned
23 1 stand up to bullies | Ben Wallace | telling
27 5 The UK and our Nordic | Ben Wallace | said
41 1 strength and solve | Labour | said
43 1 The Western allies | John Healey | said
002
3 1 still remains high | the Kremlin | warned
10 1 remains high | the Kremlin | warned
14 1 serious consequences | Antony Blinken | warned
16 1 The best way | Antony Blinken | said
18 1 de-escalate the situation. | Liz Truss | urged
22 1 aggressive and increasingly | Dmitri Peskov | said
24 1 The probability | Dmitri Peskov | said
30 1 deep concerns | Antony Blinken | said
32 1 If Russia decides | Antony Blinken | said
34 1 The Foreign Secretary expressed | a Foreign Office spokesman | said
003
6 1 constructive and frank | Ben Wallace | said
7 1 I hope that by | Ben Wallace | told
8 1 (That) we can | Ben Wallace | continued
9 1 above zero | Ben Wallace | said
11 1 there was absolutely | Ben Wallace | said
11 1 I shall leave | Ben Wallace | adding
12 1 we will judge | Ben Wallace | said
15 1 in the nearest future | Sergei Shoigu | said
19 3 I honestly don’t think | Boris Johnson | said
25 1 aspiring member | nobody |
26 1 red line | nobody |
29 1 greater Russia | nobody |
004
9 1 appropriate military-technical | Vladimir Putin | warned
13 1 react harshly | Vladimir Putin | told
17 1 seriously concerned | Vladimir Putin | said
19 2 If our western colleagues | Vladimir Putin | said
23 1 We are prepared | Karen Donfried | said
25 1 There are other things | Karen Donfried |
29 2 Let me be clear | Karen Donfried | added
31 1 where any of these | Antony Blinken | said
33 1 Whether that leads | Antony Blinken | added
35 1 military-technical means | Vladimir Putin | meant
39 2 We can’t retreat | Vladimir Putin | said
43 1 poised to move | Karen Donfried | said
43 1 any further military | Karen Donfried | said
45 1 specific packages | Karen Donfried | said
47 1 There is no sanctions | Karen Donfried | replied
58 1 We are within our | Vladimir Putin | said
`;

const expected = new Map<string, string[]>();
for (const line of TRUTH.trim().split('\n')) {
  if (/^\d{3}$/.test(line)) expected.set(line, []);
  else [...expected.values()].at(-1)?.push(line.trim());
}

test.each(LAYOUTS.map((layout) => [layout.file.slice(0, 3), layout] as const))(
  'every quotation of seed %s has its speaker',
  (number, layout) => {
    const { text, paragraphs, lineAt } = readSeed(layout);
    const { quotations, repeats, findings } = findQuotations(text, paragraphs);
    const { attributions } = attribute(text, { paragraphs } as unknown as Anatomy, { quotations, repeats }, []);
    const wanted = expected.get(number) ?? [];
    const found = quotations.map((quotation, i) => {
      const attribution = attributions[i];
      const first = quotation.spans[0];
      const line = lineAt(first?.start ?? 0);
      const words = text.slice(first?.start, first?.end).replaceAll('\u00a0', ' ');
      // As many words as the list gives.
      const listed = wanted[i]?.split(' ').slice(2).join(' ').split('|')[0]?.trim() ?? '';
      const speaker = attribution?.kind === 'attributed' ? attribution.speaker.name : 'nobody';
      const cue = attribution?.kind === 'attributed' ? (attribution.cue ?? '') : '';
      return `${line} ${quotation.spans.length} ${listed !== '' && words.startsWith(listed) ? listed : words.slice(0, 25)} | ${speaker} | ${cue}`.trim();
    });
    expect(found).toEqual(wanted);
    expect(findings).toEqual([]);
  },
);
