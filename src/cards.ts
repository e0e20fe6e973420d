import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type CardWords, cardFont, cardSvg } from './publish/card.ts';

/**
 * Draws cards as PNG. One renderer for every machine (WebAssembly) and one font that comes with the project: the same
 * words give the same bytes everywhere, which neither a machine's own fonts nor its own graphics library would.
 */

// The built site's code lies elsewhere: packages are found from the project's folder, where every command runs.
const read = (file: string): Buffer => readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(file));

let ready: Promise<readonly Uint8Array[]> | undefined;

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(read('@resvg/resvg-wasm/index_bg.wasm'));
  const family = '@expo-google-fonts/source-serif-4';
  return [`${family}/600SemiBold/SourceSerif4_600SemiBold.ttf`, `${family}/400Regular/SourceSerif4_400Regular.ttf`].map(
    (file) => new Uint8Array(read(file)),
  );
}

export async function drawCard(words: CardWords): Promise<Response> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const renderer = new Resvg(cardSvg(words), {
    font: { fontBuffers, defaultFontFamily: cardFont, loadSystemFonts: false },
  });
  const image = renderer.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  renderer.free();
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
}
