import { afterEach, expect, test } from 'vitest';
import { contentOf, holdAnswers } from '../../scripts/answers.ts';

let back = () => {};
afterEach(() => back());

test('a page is held as its words, and is whole for whoever reads it another way', async () => {
  back = holdAnswers();
  const page = '<!DOCTYPE html><p>“Rosa Lim”</p>';
  const answer = () => new Response(new TextEncoder().encode(page), { status: 404 });
  expect(await contentOf(answer())).toBe(page);
  expect(await answer().text()).toBe(page);
  expect(Buffer.from(await answer().arrayBuffer()).toString()).toBe(page);
  expect(await new globalThis.Response(answer().body).text()).toBe(page);
  back();
  expect(new TextEncoder().encode(page)).toHaveLength(Buffer.byteLength(page));
  expect(await contentOf(new Response(page))).toEqual(new Uint8Array(Buffer.from(page)));
});

test('what is no page is its bytes', async () => {
  back = holdAnswers();
  expect(new TextEncoder().encode('é')).toEqual(new Uint8Array([0xc3, 0xa9]));
  expect(await contentOf(new Response(new Uint8Array([1, 2])))).toEqual(new Uint8Array([1, 2]));
  expect(await contentOf(new Response('plain'))).toBe('plain');
});
