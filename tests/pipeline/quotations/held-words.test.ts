import { expect, test } from 'vitest';
import { findHolders, foldStretches } from '../../../src/pipeline/quotations/held-words.ts';

const wholes = ['It rose overnight', 'The river rose', 'We saw it; it rose, and fell', 'Serious'].map((words) =>
  foldStretches([words]),
);
const phrases = [['rose'], ['it rose'], ['it', 'rose'], ['serious'], ['seriously'], ['…'], ['fell']].map(foldStretches);

test('finds the first that holds a phrase in one piece, among few and among many', () => {
  const many = [...wholes, ...Array.from({ length: 40 }, (_, n) => foldStretches([`Nothing of ${n}`]))];
  for (const asked of [wholes, many]) {
    expect(findHolders(phrases, asked)).toEqual([0, 0, null, 3, null, null, 2]);
    expect(findHolders(phrases, asked, () => 1)).toEqual([0, 0, null, null, null, null, null]);
  }
});
