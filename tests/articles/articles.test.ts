import { describe, expect, test } from 'vitest';
import { compare, slugs } from './reading.ts';

describe('article shapes', () => {
  test.each(slugs)('%s', (slug) => {
    const { expected, reading } = compare(slug);
    expect(expected, `${slug}/reading.yaml is missing: write what a careful reader would find`).not.toBeNull();
    expect(reading).toEqual(expected);
  });
});
