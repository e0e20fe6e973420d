import { expect, test } from 'vitest';
import { decode } from '../../src/pipeline/decode.ts';

const words = 'Riga – “yes”, said Zoë\r\nLim\rand\nothers';
const wide = (order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + words, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

test.each([
  ['utf-8', new TextEncoder().encode(words)],
  ['utf-8', new TextEncoder().encode(`\ufeff${words}`)],
  ['utf-16le', wide('le', true)],
  ['utf-16be', wide('be', true)],
  ['utf-16le', wide('le', false)],
  ['utf-16be', wide('be', false)],
  ['windows-1252', Uint8Array.from(Buffer.from('Riga \x96 \x93yes\x94, said Zo\xeb\r\nLim\rand\nothers', 'latin1'))],
] as const)('%s keeps the words and their line endings', (encoding, bytes) => {
  expect(decode(bytes)).toEqual({ kind: 'text', text: words, encoding });
});

test('a file of nothing, or of white space, is empty', () => {
  expect(decode(new Uint8Array())).toEqual({ kind: 'empty' });
  expect(decode(new TextEncoder().encode('\ufeff \r\n\n\t'))).toEqual({ kind: 'empty' });
});

test('a picture is no text', () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  expect(decode(png)).toEqual({ kind: 'binary' });
  expect(decode(Uint8Array.from({ length: 600 }, (_, at) => (at * 7) % 32 || 1))).toEqual({ kind: 'binary' });
});
