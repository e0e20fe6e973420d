import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Problem } from '../domain.ts';
import { clearer, contrastOnPaper, forDark } from '../look/colours.ts';
import type { PlaceOf } from '../pipeline/index.ts';
import type { Timeline } from '../schema.ts';
import { isOwnFile } from './files.ts';
import { asWarning, fileProblem, isRefusal, readingProblem, showPath } from './problem.ts';

/** The curator's own picture for the head of every page. */
export interface Logo {
  readonly file: string;
  readonly format: 'svg' | 'png' | 'jpg' | 'webp' | 'avif' | 'gif';
  readonly width: number;
  readonly height: number;
}

const formats = ['svg', 'png', 'jpg', 'webp', 'avif', 'gif'] as const;

/** The logo that `timeline.yaml` names; null, with one message, where it cannot be shown. */
export function readLogo(
  directory: string,
  { logo }: Timeline,
  placeOf: PlaceOf | null,
  problems: Problem[],
): Logo | null {
  if (logo === null) return null;
  const place = placeOf?.(['logo']) ?? { line: null, column: null };
  const say = (code: string, message: string): null => {
    problems.push({ ...fileProblem(showPath(join(directory, 'timeline.yaml')), code, message), ...place });
    return null;
  };
  if (!isOwnFile(directory, logo))
    return say(
      'picture-missing',
      `There is no picture “${logo}” beside timeline.yaml. Put it there, or mend its name.`,
    );
  try {
    const { width, height, type } = imageSize(readFileSync(join(directory, logo)));
    const format = formats.find((known) => known === type);
    if (format) return { file: logo, format, width, height };
  } catch (error) {
    if (isRefusal(error)) {
      problems.push(readingProblem(join(directory, logo), error));
      return null;
    }
    // What is no picture is said below.
  }
  return say(
    'picture-unreadable',
    `“${logo}” cannot be read as a picture. Save it as SVG, PNG, JPEG, WebP, AVIF or GIF.`,
  );
}

/** What text needs against its paper (WCAG 2.2, 1.4.3), and what a mark needs (1.4.11). */
const forText = 4.5;
const forMarks = 3;

/** Says which colours of `timeline.yaml` are too faint on the paper of a theme, and which would do. */
export function checkColours(
  { accent, sides }: Timeline,
  directory: string,
  placeOf: PlaceOf | null,
): readonly Problem[] {
  const file = showPath(join(directory, 'timeline.yaml'));
  const check = (
    path: readonly (string | number)[],
    what: string,
    light: string,
    dark: string,
    least: number,
  ): Problem[] =>
    (['light', 'dark'] as const).flatMap((theme) => {
      const colour = theme === 'light' ? light : dark;
      const contrast = contrastOnPaper(colour, theme);
      if (contrast >= least) return [];
      const better = clearer(colour, theme, least);
      const message =
        `${what}, ${colour}, has a contrast of ${contrast.toFixed(1)} to 1 against the ${theme} paper, and needs ${least}: ` +
        `some could not see it. ${better} would do.`;
      return [{ ...asWarning(fileProblem(file, 'faint-colour', message)), ...(placeOf?.(path) ?? {}) }];
    });
  return [
    ...(accent === null ? [] : check(['accent'], 'This colour', ...pair(accent), forText)),
    ...sides.flatMap(({ name, colour }, n) =>
      colour === undefined ? [] : check(['sides', n, 'colour'], `The colour of ${name}`, ...pair(colour), forMarks),
    ),
  ];
}

const pair = (colour: string | { readonly light: string; readonly dark: string }): readonly [string, string] =>
  typeof colour === 'string' ? [colour, forDark(colour)] : [colour.light, colour.dark];
