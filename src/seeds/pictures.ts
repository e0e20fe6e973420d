import { readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { imageSize } from 'image-size';
import type { Picture, Problem } from '../domain.ts';
import { nearest } from '../nearest.ts';
import type { PlaceOf } from '../pipeline/index.ts';
import { asWarning, fileProblem, isRefusal, readingProblem, showPath } from './problem.ts';

/** What a curator says of a picture, in a sidecar or above an event of her own. */
export interface PictureGiven {
  readonly picture?: string | undefined;
  readonly alt?: string | undefined;
  readonly credit?: string | undefined;
}

/** Formats that browsers show and that cannot carry a program, by what their first bytes say they are. */
const formats: Readonly<Record<string, Picture['format']>> = {
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
};

/** Above it a picture is slow on a phone: about a sharp photograph across a whole screen. */
const heavy = 1_500_000;

/** The folder that pictures are looked for in. */
export interface PictureFolder {
  readonly directory: string;
  /** Every file, by its path below the folder. */
  readonly files: readonly string[];
  /** Those that something names, right or wrong: it is said there, and not once more that nothing reads them. */
  readonly named: Set<string>;
  readonly problems: Problem[];
}

/**
 * The picture that `given` names, beside the file `owner` (its path below the folder). Null where none is named; anything
 * wrong with it is one message, at the place that `placeOf` gives for its key, and null.
 */
export function readPicture(
  { directory, files, named, problems }: PictureFolder,
  owner: string,
  given: PictureGiven,
  placeOf: PlaceOf,
): Picture | null {
  const key = (['picture', 'alt', 'credit'] as const).find((each) => given[each] !== undefined) ?? 'picture';
  const finding = (code: string, message: string): Problem => ({
    ...fileProblem(showPath(join(directory, owner)), code, message),
    ...placeOf([key]),
  });
  const say = (code: string, message: string): null => {
    problems.push(finding(code, message));
    return null;
  };
  const { picture, alt, credit = null } = given;
  if (picture === undefined) {
    return alt === undefined && credit === null
      ? null
      : say(
          'picture-missing',
          '“alt” and “credit” tell of a picture, and none is named. Add “picture: <file>”, or take them out.',
        );
  }
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(picture))
    return say(
      'picture-missing',
      '“picture” must be a file of this folder, not an address: pages load nothing from elsewhere. Save the picture beside this file.',
    );
  const below = normalize(join(dirname(owner), picture)).replaceAll('\\', '/');
  named.add(below);
  const beside = files.filter((file) => dirname(file) === dirname(below)).map((file) => file.replace(/^.*\//, ''));
  if (!files.includes(below)) {
    const near = nearest(picture.replace(/^.*\//, ''), beside);
    return say(
      'picture-missing',
      `There is no picture “${picture}” beside this file. ${near === null ? 'Put it there, or mend its name.' : `Did you mean “${near}”?`}`,
    );
  }
  if (alt === undefined)
    return say(
      'picture-without-alt',
      'The picture has no “alt”: say in a sentence what it shows, for those who cannot see it, such as “alt: The flooded weir, seen from the mill”.',
    );
  const path = join(directory, below);
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(readFileSync(path));
    const format = formats[type];
    if (format === undefined)
      return say(
        'picture-unreadable',
        `“${picture}” is no picture that pages show (${type}). Save it as JPEG, PNG, WebP, AVIF or GIF.`,
      );
    if (statSync(path).size > heavy) {
      const message = `“${picture}” has ${(statSync(path).size / 1_000_000).toFixed(1)} MB, which is slow on a phone. Make it smaller: 1,600 pixels are wide enough.`;
      problems.push(asWarning(finding('picture-heavy', message)));
    }
    // Browsers turn a photograph as the camera was held.
    const turned = orientation >= 5;
    return { file: below, alt, credit, format, width: turned ? height : width, height: turned ? width : height };
  } catch (error) {
    if (isRefusal(error)) {
      problems.push(readingProblem(path, error));
      return null;
    }
    return say(
      'picture-unreadable',
      `“${picture}” cannot be read as a picture. Save it as JPEG, PNG, WebP, AVIF or GIF.`,
    );
  }
}
