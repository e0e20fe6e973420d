import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Other files share the modules that were loaded under these settings.
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** A site in a folder: every address it has begins with the folder's path. */
let addresses: typeof import('../src/addresses.ts');

beforeAll(async () => {
  vi.stubEnv('BASE_URL', '/timeline');
  vi.resetModules();
  addresses = await import('../src/addresses.ts');
});

test('every address begins with the base path', () => {
  const { elsewhere: _, ...own } = addresses;
  const made = Object.entries(own).map(([name, address]): readonly [string, string] => [
    name,
    typeof address === 'function' ? (address as (...parts: string[]) => string)('2021-12', 'newest') : String(address),
  ]);
  expect(made.length).toBeGreaterThan(10);
  for (const [name, address] of made) expect(address, name).toMatch(/^\/timeline\//);
});

test('an address stands in another site below its own base path', () => {
  expect(addresses.elsewhere('/1987/', addresses.searchFacts)).toBe('/1987/search/facts.json');
});

test('months stand below one of two orders', () => {
  expect(addresses.month('2021-12/2', 'oldest')).toBe('/timeline/months/2021-12/2/');
  expect(addresses.month('2021-12', 'newest')).toBe('/timeline/newest/2021-12/');
  expect(addresses.quotation('2021-12-03-story', 'q-00000001')).toBe('/timeline/articles/2021-12-03-story/#q-00000001');
});
