import { expect, test } from 'vitest';
import { kindOfSpeaker } from '../../../src/pipeline/attribution/kinds.ts';

test.each([
  ['Rosa Lim', 'person'],
  ['Lim', 'person'],
  ['Dr Rosa Lim', 'person'],
  ['Lord Hale', 'person'],
  ['Rosa de Hale', 'person'],
  ['王小明', 'person'],
  ['عمر شريف', 'person'],
  ['a Foreign Office spokesman', 'unnamed'],
  ['officials', 'unnamed'],
  ['one of the voters', 'unnamed'],
  ['the mother', 'unnamed'],
  ['a council spokeswoman', 'unnamed'],
  ["the prime minister's spokesman", 'unnamed'],
  ['the prime minister', 'office'],
  ['the foreign secretary', 'office'],
  ['the mayor of Leeds', 'office'],
  ["Norland's defence minister", 'office'],
  ['the Kremlin', 'institution'],
  ['the US', 'institution'],
  ['Labour', 'institution'],
  ['Nato', 'institution'],
  ['Ministry of Defence', 'institution'],
  ['the Environment Agency', 'institution'],
  ['Wendshire County Council', 'institution'],
  ['the council', 'institution'],
  ['the company', 'institution'],
])('%s is of the kind %s', (name, kind) => {
  expect(kindOfSpeaker(name)).toBe(kind);
});
