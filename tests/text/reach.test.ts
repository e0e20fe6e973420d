import { expect, test } from 'vitest';
import { readPastes } from '../../scripts/bench-pastes.ts';
import { furnitureRules } from '../../src/pipeline/article/furniture/index.ts';
import { fitsAny, reachOf } from '../../src/text/reach.ts';

test('reads what a text begins with, how long it is at most and which words it has', () => {
  expect(reachOf(/^(?:send|post) (?:this )?article\b.{0,20}$/)).toEqual({
    openings: 'sp',
    wide: false,
    longest: 37,
    words: ['send article', 'send this article', 'post article', 'post this article'],
    rare: true,
  });
  expect(reachOf(/^[Bb]y:? \w+$/)).toMatchObject({ openings: 'Bb', longest: Number.POSITIVE_INFINITY, words: null });
  expect(reachOf(/^\d\d?:\d\d$/)).toMatchObject({ openings: '0123456789', wide: false, longest: 5, words: [':'] });
});

test('takes either letter where case makes no difference', () => {
  expect(reachOf(/^on sale now$/i)).toMatchObject({ openings: 'Oo', words: ['on sale now'] });
});

test('holds of every alternative, and of none more than of all', () => {
  expect(reachOf(/^a harbour|b$/)).toMatchObject({ openings: null, wide: true, longest: Number.POSITIVE_INFINITY });
  expect(reachOf(/^(?:a harbour|a light)$/).words).toEqual(['a harbour', 'a light']);
  expect(reachOf(/^(?:a harbour|\w+)$/).words).toBeNull();
  expect(reachOf(/^(?:harbour)?$/)).toMatchObject({ openings: null, longest: 7, words: null });
});

test('asks for nothing that a pattern only looks at or may do without', () => {
  expect(reachOf(/^(?!harbour)light(?= house)/).words).toEqual(['light']);
  expect(reachOf(/^(?:lamp)* ?keepers?\b$/)).toMatchObject({ openings: 'l k', words: ['keeper'] });
});

test('counts a sign that may be an emoji as two', () => {
  expect(reachOf(/^.{3}$/u).longest).toBe(6);
  expect(reachOf(/^.{3}$/).longest).toBe(3);
});

test('takes a short word or a mark of prose for common', () => {
  expect(reachOf(/^.*, add$/)).toMatchObject({ words: [', add'], rare: false });
  expect(reachOf(/^.*©.*$/)).toMatchObject({ words: ['©'], rare: true });
  expect(reachOf(/^.*\.\S*$/).words).toBeNull();
});

test('refuses a pattern that it cannot read', () => {
  expect(() => reachOf(/^a/m)).toThrow(TypeError);
  expect(() => reachOf(/^(?<name>a)(?<=a)/)).not.toThrow();
});

test('every line that a furniture pattern fits is within its reach', () => {
  const lines = readPastes('tests/pastes/dev').flatMap(({ text }) => text.split('\n').map((line) => line.trim()));
  const some = [...new Set(lines)].filter((line) => line !== '' && line.length <= 500);
  const wrong: string[] = [];
  let fits = 0;
  for (const pattern of furnitureRules.flatMap(({ patterns }) => patterns)) {
    const { openings, longest, words } = reachOf(pattern);
    for (const line of some) {
      if (!pattern.test(line)) continue;
      fits += 1;
      const begins = openings === null || line.charCodeAt(0) > 127 || openings.includes(line.charAt(0));
      const has = words === null || words.some((word) => line.toLowerCase().includes(word));
      if (!begins || !has || line.length > longest) wrong.push(`${pattern} ${line}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(fits).toBeGreaterThan(500);
}, 60_000);

test('fits a text where one of several patterns does', () => {
  const fits = fitsAny([/^sold by/i, /^\p{Lu}.{2,20} harbour$/u, /^.{2,9}\d$/]);
  expect(['Sold by weight', 'The old harbour', 'Pier 4'].filter(fits)).toHaveLength(3);
  expect(['It was sold by weight', 'The old harbour wall', 'Pier four'].filter(fits)).toEqual([]);
});
