import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type CardWords, cardFont, cardSvg } from './publish/card.ts';

/**
 * Draws cards as PNG. One renderer for every machine (WebAssembly) and one font that comes with the project: the same
 * words give the same bytes everywhere, which neither a machine's own fonts nor its own graphics library would.
 */

// The built site's code lies elsewhere: packages are found from the program's folder, which the commands name.
const program = join(process.env.PROGRAM_DIR || process.cwd(), 'package.json');
const read = (file: string): Buffer => readFileSync(createRequire(program).resolve(file));

const family = '@expo-google-fonts/source-serif-4';
const tools = {
  renderer: '@resvg/resvg-wasm/index_bg.wasm',
  titles: `${family}/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  lines: `${family}/400Regular/SourceSerif4_400Regular.ttf`,
} as const;

let ready: Promise<readonly Uint8Array[]> | undefined;

async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(read(tools.renderer));
  return [tools.titles, tools.lines].map((file) => new Uint8Array(read(file)));
}

/** Drawings of earlier builds: a large timeline draws only what is new. */
const drawn = join(process.cwd(), '.dateline', 'cards');
let toolsDigest: string | undefined;

/** Where the drawing of `svg` is kept: another renderer or font may draw it differently, and keeps its own. */
function placeOf(svg: string): string {
  toolsDigest ??= digest(...Object.values(tools).map(read));
  return join(drawn, `${digest(toolsDigest, svg)}.png`);
}

function digest(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 32);
}

/** The card of a page in words, as an answer. */
export const drawCard = (words: CardWords): Promise<Response> => drawPicture(cardSvg(words));

/** Any drawing of a card's size as PNG, as an answer. */
export async function drawPicture(svg: string): Promise<Response> {
  const path = placeOf(svg);
  let png: Uint8Array;
  try {
    png = readFileSync(path);
  } catch {
    png = await draw(svg);
    mkdirSync(drawn, { recursive: true });
    // Two builds at once may draw the same card: each puts its own whole file in place.
    const aside = `${path}.${process.pid}`;
    writeFileSync(aside, png);
    renameSync(aside, path);
  }
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

async function draw(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const fontBuffers = [...(await ready)];
  const renderer = new Resvg(svg, {
    font: { fontBuffers, defaultFontFamily: cardFont, loadSystemFonts: false },
  });
  const image = renderer.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  renderer.free();
  return png;
}
