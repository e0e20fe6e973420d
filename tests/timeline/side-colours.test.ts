import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * The sides' colours, seen as people with each common kind of colour blindness see them (Machado, Oliveira and Fernandes
 * 2009, full severity, on linear RGB), must stay apart and stand out from the paper.
 */

type Colour = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Colour, Colour, Colour];

const sight: Readonly<Record<string, Matrix>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A token’s colour in the light and the dark theme, as linear RGB. */
function token(name: string): Readonly<Record<'light' | 'dark', Colour>> {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!found) throw new Error(`tokens.css has no --${name}.`);
  return { light: linear(found[1] ?? ''), dark: linear(found[2] ?? '') };
}

function linear(hex: string): Colour {
  const part = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

function seen(colour: Colour, matrix: Matrix): Colour {
  const [r, g, b] = matrix
    .map((row) => row.reduce((sum, x, n) => sum + x * (colour[n] ?? 0), 0))
    .map((x) => Math.min(1, Math.max(0, x)));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** How far two colours lie apart in OKLab: 0.02 can just be told apart side by side. */
function distance(a: Colour, b: Colour): number {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(...x.map((value, n) => value - (y[n] ?? 0)));
}

function oklab([r, g, b]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function contrast(a: Colour, b: Colour): number {
  const light = ([r, g, b]: Colour) => 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  return Math.max(light(a) / light(b), light(b) / light(a));
}

const sides = [1, 2, 3, 4, 5, 6, 7].map((n) => token(`side-${n}`));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('every side stands out from the paper', () => {
    for (const side of [...sides, token('side-0')]) {
      expect(contrast(side[theme], token('paper')[theme])).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(Object.entries(sight))('sides stay apart in %s', (_kind, matrix) => {
    const colours = sides.map((side) => seen(side[theme], matrix));
    const tooNear = colours.flatMap((a, n) =>
      colours.flatMap((b, m) =>
        n < m && distance(a, b) < 0.1 ? [`${n + 1} and ${m + 1}: ${distance(a, b).toFixed(3)}`] : [],
      ),
    );
    expect(tooNear).toEqual([]);
  });
});
