import { expect, test } from 'vitest';
import { partName } from '../../src/publish/family-name.ts';

test.each([
  ['Rosa Lim', 'Rosa', 'Lim', ''],
  ['Rosa Anne Lim', 'Rosa Anne', 'Lim', ''],
  ['Ann van der Berg', 'Ann', 'van der Berg', ''],
  ['Jan de Vries', 'Jan', 'de Vries', ''],
  ['Lim', '', 'Lim', ''],
  ['bell hooks', 'bell', 'hooks', ''],
  ['Karl Hale Jr.', 'Karl', 'Hale', 'Jr.'],
  ['Karl Hale, III', 'Karl', 'Hale', 'III'],
  ['Lim Jr', 'Lim', 'Jr', ''],
  ['王小明', '', '王小明', ''],
])('%s parts into “%s” and “%s”', (name, given, family, suffix) => {
  expect(partName(name)).toEqual({ given, family, suffix });
});
