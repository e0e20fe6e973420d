import { describe, expect, test } from 'vitest';
import { tagWords } from '../../src/text/tagger.ts';
import { QUOTED } from '../../src/text/tagger-features.ts';

/** A row: words with the tag of each behind a slash; “” is a stretch in quotation marks. */
function check(row: string): void {
  const pairs = row.split(' ').map((pair) => pair.split('/') as [string, string]);
  const tags = tagWords(pairs.map(([word]) => word));
  expect(pairs.map(([word], i) => `${word}/${tags[i]}`).join(' ')).toBe(row);
}

describe('parts of speech', () => {
  test.each([
    'The/DT minister/NN said/VBD she/PRP was/VBD “”/QUOTE ./.',
    'The/DT trade/NN union/NN calls/VBZ the/DT plan/NN “”/QUOTE ./.',
    'The/DT calls/NNS of/IN the/DT union/NN were/VBD ignored/VBN ./.',
    'His/PRP$ fears/NNS were/VBD real/JJ ./.',
    'She/PRP fears/VBZ a/DT strike/NN ./.',
  ])('%s', check);
});

test('a stretch in quotation marks is one token of its own kind', () => {
  expect(tagWords([QUOTED])).toEqual(['QUOTE']);
});

test('no words have no tags', () => {
  expect(tagWords([])).toEqual([]);
});
