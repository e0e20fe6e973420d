import { expect, test } from 'vitest';
import { evidenceOf, howInWords, shareInWords } from '../../src/timeline/how.ts';

const lim = { id: 'lim', name: 'Rosa Lim', kind: 'person' } as const;
const how = (how: string | null, cue: string | null = null, mention: string | null = null) =>
  howInWords({ how, cue, mention, speaker: lim });

test('how a quotation came to its speaker is said in a reader’s words', () => {
  expect(how('governing-verb/surname', 'told', 'Lim')).toBe('Named by surname and ‘told’');
  expect(how('verb-after/pronoun', 'said', 'she')).toBe('Named by a pronoun (“she”) and ‘said’');
  expect(how('colon/office', null, 'the mayor')).toBe('Named by office (“the mayor”) before a colon');
  expect(how('continued-paragraph')).toBe('The words go on from the quotation before');
  expect(how('sidecar')).toBe('Settled by an editor');
  expect(how('a-way-of-tomorrow/unheard-of', 'said')).toBe('Named and ‘said’');
  expect(howInWords({ how: null, cue: null, mention: null, speaker: null })).toBeNull();
});

test('no share is ever said to be all', () => {
  expect(shareInWords(0.931)).toBe('93 of 100 quotations found this way were right.');
  expect(shareInWords(1)).toBe('99 of 100 quotations found this way were right.');
  expect(shareInWords(null)).toBeNull();
});

test('the evidence is the sentence around the words, and these are cut between words', () => {
  const sentence = (words: string) => [
    [
      { quotation: null, words: 'Lim said: ' },
      { quotation: 'q-1', words },
      { quotation: null, words: ' on Monday.' },
    ],
  ];
  const shown = (words: string) => evidenceOf({ id: 'q-1', sentence: sentence(words) } as never);
  expect(shown('“We light it when the river says so and not before”')).toBe(
    'Lim said: “We light it … before” on Monday.',
  );
  expect(shown('“high water”')).toBe('Lim said: “…” on Monday.');
});
