import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dictionary } from '../../src/text/dictionary.ts';
import { dictionaryFile, dictionaryOfPackage } from './dictionary.ts';

test('the words are those of the installed package; npm run accept takes them from it', () => {
  expect(readFileSync(dictionaryFile, 'utf8')).toBe(dictionaryOfPackage());
});

test('a word has its classes, the likeliest first', () => {
  expect(dictionary.get('walked')).toEqual(['PastTense']);
  expect(dictionary.get('drivers')).toEqual(['Plural', 'Actor']);
  expect(dictionary.get('zzyzx')).toBeUndefined();
});
