import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';

/**
 * The sides' colours, seen as people with each common kind of colour blindness see them (Machado, Oliveira and Fernandes
 * 2009, full severity, on linear RGB), must stay apart and stand out from the paper.
 */

type Row = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Row, Row, Row];

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

/** How far apart two sides have to lie in OKLab, where 0.02 can just be told apart beside each other; and one of them from “others”. */
const least = { sides: 0.115, others: 0.08 };

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** A token’s colour in the light and the dark theme. */
function token(name: string): Readonly<Record<'light' | 'dark', Color>> {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!found) throw new Error(`tokens.css has no --${name}.`);
  return { light: new Color(found[1] ?? ''), dark: new Color(found[2] ?? '') };
}

function seen(colour: Color, matrix: Matrix): Color {
  const linear = colour.to('srgb-linear').coords;
  const [r = 0, g = 0, b = 0] = matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, share, n) => sum + share * (linear[n] ?? 0), 0),
      ),
    ),
  );
  return new Color('srgb-linear', [r, g, b]);
}

/** “Others” first, which is no side. */
const sides = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => token(`side-${n}`));

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test('every side stands out from the paper', () => {
    for (const side of sides) expect(side[theme].contrast(token('paper')[theme], 'WCAG21')).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.entries(sight))('sides stay apart in %s', (_kind, matrix) => {
    const colours = sides.map((side) => seen(side[theme], matrix));
    const tooNear = colours.flatMap((a, n) =>
      colours.flatMap((b, m) => {
        const distance = a.deltaE(b, 'OK');
        return n < m && distance < (n === 0 ? least.others : least.sides)
          ? [`${n} and ${m}: ${distance.toFixed(3)}`]
          : [];
      }),
    );
    expect(tooNear).toEqual([]);
  });
});
