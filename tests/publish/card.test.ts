import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { articleCard, drawable, speakerCard } from '../../src/publish/card.ts';
import type { Article, QuotedSpeaker } from '../../src/timeline/index.ts';

test.each([
  ['Володимир Зеленський', 'Володимир Зеленський'],
  ['Ελένη Παπά', 'Ελένη Παπά'],
  ['Nguyễn Văn Łódź', 'Nguyễn Văn Łódź'],
  ['“It rose” 🚀 at 1️⃣ o’clock', '“It rose” at 1 o’clock'],
  ['王小明', ''],
  ['عمر شريف', ''],
  // In part it would be another headline.
  ['王小明 says no', ''],
])('of “%s” is drawn “%s”', (words, drawn) => {
  expect(drawable(words)).toBe(drawn);
});

test('the font has every sign that is said to be drawable', () => {
  for (const file of ['600SemiBold/SourceSerif4_600SemiBold.ttf', '400Regular/SourceSerif4_400Regular.ttf']) {
    const font = signsOf(
      readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/source-serif-4/${file}`)),
    );
    const lacking = Array.from({ length: 0x1_f000 - 0x20 }, (_, n) => String.fromCodePoint(n + 0x20)).filter(
      (sign) => drawable(sign) === sign && !font.has(sign.codePointAt(0) ?? 0),
    );
    expect(lacking).toEqual([]);
  }
});

test('a card does without a name or headline that cannot be drawn', () => {
  const voice = (name: string) => ({ id: name, name, role: null, side: null, part: null, count: 1 });
  const article = (headline: string, ...names: string[]) =>
    ({
      data: { headline, publisher: 'Harbour Post', published: { date: '2023-05-01' } },
      voices: names.map(voice),
    }) as unknown as Article;
  expect(articleCard(article('王小明答复', '王小明'), 'Floods', 'en-GB')).toEqual({
    above: 'Harbour Post · 1 May 2023',
    title: 'Floods',
    below: '1 speaker',
  });
  expect(articleCard(article('Mayor answers', '王小明', 'Ann Cole', 'Ole Berg'), 'Floods', 'en-GB').below).toBe(
    'Ann Cole · Ole Berg · 1 more',
  );
  const speaker = { name: 'عمر شريف', role: 'Mayor', side: null, statements: [1] } as unknown as QuotedSpeaker;
  expect(speakerCard(speaker, 'Floods')).toEqual({ above: '', title: 'Floods', below: 'Mayor · 1 quotation' });
});

/** The code points that a TrueType font has glyphs for: formats 4 and 12 of its table “cmap” (OpenType, 1.9). */
function signsOf(font: Buffer): ReadonlySet<number> {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, n) => 12 + n * 16);
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const signs = new Set<number>();
  const add = (first: number, last: number) => {
    for (let sign = first; sign <= last; sign++) signs.add(sign);
  };
  for (let n = 0; n < font.readUInt16BE(cmap + 2); n++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + n * 8);
    if (font.readUInt16BE(at) === 12)
      for (let g = 0; g < font.readUInt32BE(at + 12); g++)
        add(font.readUInt32BE(at + 16 + g * 12), font.readUInt32BE(at + 20 + g * 12));
    if (font.readUInt16BE(at) !== 4) continue;
    const segments = font.readUInt16BE(at + 6) / 2;
    for (let s = 0; s < segments; s++)
      add(font.readUInt16BE(at + 16 + segments * 2 + s * 2), font.readUInt16BE(at + 14 + s * 2));
  }
  return signs;
}
