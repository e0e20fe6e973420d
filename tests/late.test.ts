import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, expect, test, vi } from 'vitest';
import { keyWith, late, readKey, renewLate, settleLate } from '../src/late.ts';

// Other files share the modules that were loaded under these settings.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

// As in a build.
vi.stubEnv('DEV', false);
const made = `<article data-number="${late('number', 7)}" data-of="${late('of', 9)}">“Wir”</article><p>${late('amounts', '9 articles')}</p>`;
const page = '<article data-number="7" data-of="9">“Wir”</article><p>9 articles</p>';

const textOf = (renewed: ReturnType<typeof renewLate>) => renewed && Buffer.from(renewed.page).toString();

test('values of the whole timeline are set into a page that is otherwise as it was', () => {
  const settled = settleLate(made);
  expect(settled.page).toBe(page);
  const values = { number: '10', of: '1000', amounts: '1,000 articles & one' };
  const renewed = renewLate(settled.places, values, () => Buffer.from(page));
  expect(textOf(renewed)).toBe(
    '<article data-number="10" data-of="1000">“Wir”</article><p>1,000 articles &amp; one</p>',
  );
  const back = { number: '7', of: '9', amounts: '9 articles' };
  expect(textOf(renewLate(renewed?.places ?? [], back, () => renewed?.page ?? new Uint8Array()))).toBe(page);
});

test('a page whose values are what it shows is not read', () => {
  const never = () => expect.fail('read');
  const { places } = settleLate(made);
  expect(renewLate(places, { number: '7', of: '9', amounts: '9 articles' }, never)).toBeNull();
  expect(renewLate([], {}, never)).toBeNull();
});

test('a value that a key forgot is an error, and no old number', () => {
  expect(() => renewLate(settleLate(made).places, { number: '7', of: '9' }, () => Buffer.from(page))).toThrow(
    '“amounts”',
  );
});

test('a key carries the values', () => {
  expect(readKey(keyWith('k', { of: 'a\nb' }))).toEqual({ key: 'k', values: { of: 'a\nb' } });
  expect(readKey('k')).toEqual({ key: 'k', values: {} });
});

test('what is remembered of a page does not keep the page in memory', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const many = Array.from({ length: 100 }, (_, n) => {
    const { places } = settleLate(
      `${`<p>${n}</p>`.repeat(50_000)}${late('amounts', '1,000 articles and 9,000 quotations')}`,
    );
    return places;
  });
  collect();
  const before = process.memoryUsage().heapUsed;
  many.length = 0;
  collect();
  expect(before - process.memoryUsage().heapUsed).toBeLessThan(5_000_000);
});
