import { describe, expect, test } from 'vitest';
import { unwrap } from '../../src/text/unwrap.ts';
import { expectLinear } from '../support/growth.ts';

describe('a wrapped paragraph on one line', () => {
  test.each([
    ['The ice⏎came', 'The ice came'],
    ['the traf-⏎fic stopped', 'the traffic stopped'],
    ['Nether Hal-⏎low Primary', 'Nether Hallow Primary'],
    ['the Chamber of Com-⏎  merce', 'the Chamber of Commerce'],
    ['a short-⏎age of ice', 'a shortage of ice'],
    ['the high-⏎way', 'the highway'],
    ['new-⏎ly built', 'newly built'],
    ['an ex-⏎pected frost', 'an expected frost'],
    ['Mon-⏎day', 'Monday'],
    ['mid\u00ad⏎night', 'midnight'],
  ])('%s', (wrapped, whole) => {
    expect(unwrap(wrapped.replaceAll('⏎', '\n'))).toBe(whole);
    expect(unwrap(wrapped.replaceAll('⏎', ' \r\n'))).toBe(whole);
  });

  test.each([
    ['a long-⏎term plan', 'a long-term plan'],
    ['a well-⏎known pilot', 'a well-known pilot'],
    ['a state-⏎backed port', 'a state-backed port'],
    ['a right-⏎wing paper', 'a right-wing paper'],
    ['her mother-in-⏎law', 'her mother-in-law'],
    ['a 12-⏎year wait', 'a 12-year wait'],
    ['an EU-⏎funded pier', 'an EU-funded pier'],
    ['twenty-⏎five boats', 'twenty-five boats'],
    ['pre-⏎and post-war piers', 'pre- and post-war piers'],
    ['he came -⏎at last', 'he came - at last'],
    ['the Harbour-⏎Gazette', 'the Harbour- Gazette'],
    ['the long-term plan', 'the long-term plan'],
  ])('keeps the hyphen of %s', (wrapped, whole) => {
    expect(unwrap(wrapped.replaceAll('⏎', '\n'))).toBe(whole);
  });

  test.each([
    ['T he minister of posts', 'The minister of posts'],
    ['W hen it rains', 'When it rains'],
    ['A fter the flood', 'After the flood'],
    ['I n May', 'In May'],
  ])('the large letter of %s is the first of its word', (printed, whole) => expect(unwrap(printed)).toBe(whole));

  test.each(['T cells', 'A gain of two seats', 'A round table', 'I am here', 'X marks the spot', 'the plan T he drew'])(
    'a letter by itself stays: %s',
    (printed) => expect(unwrap(printed)).toBe(printed),
  );

  test.each<readonly [string, (n: number) => string, number]>([
    ['letters', (n) => `${'a'.repeat(n)}-\n${'b'.repeat(n)}`, 500_000],
    ['hyphens', (n) => 'a-\n'.repeat(n), 50_000],
  ])('takes linear time over a line of %s', (_, make, parts) => {
    expectLinear(make, parts, unwrap);
  });
});
