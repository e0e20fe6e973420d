import { expect, test } from 'vitest';
import { pageTitle } from '../../src/timeline/page-title.ts';

test.each([
  ['Liz Truss', 'Winter', 'Liz Truss – Winter'],
  ['Winter', 'Winter', 'Winter'],
  [
    'A headline that takes up nearly all the room there is',
    'Winter',
    'A headline that takes up nearly all the room there is',
  ],
  [
    "Russia attempting to 'justify invasion of Ukraine' and must 'halt its aggression', Liz Truss says",
    'Winter',
    "Russia attempting to 'justify invasion of Ukraine' and…",
  ],
  ['x'.repeat(80), 'Winter', `${'x'.repeat(59)}…`],
])('%s, %s', (name, site, title) => {
  expect(pageTitle(name, site)).toBe(title);
  expect(title.length).toBeLessThanOrEqual(60);
});
