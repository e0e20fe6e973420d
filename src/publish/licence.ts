import type { Timeline } from '../schema.ts';

/** A licence as it is named, and where its text stands, if that is known. */
export interface Licence {
  readonly name: string;
  readonly url: string | null;
}

/** "CC BY-SA 4.0" and its like name themselves; a web address is its own name. */
export function licenceOf(licence: NonNullable<Timeline['licence']>): Licence {
  if (typeof licence !== 'string') return licence;
  if (/^https?:\/\/\S+$/.test(licence)) return { name: licence.replace(/^https?:\/\/|\/$/g, ''), url: licence };
  const creativeCommons = /^CC[ -](BY(?:-(?:SA|NC|ND|NC-SA|NC-ND))?)[ -](\d\.\d)$/i.exec(licence);
  if (creativeCommons)
    return {
      name: licence,
      url: `https://creativecommons.org/licenses/${creativeCommons[1]?.toLowerCase()}/${creativeCommons[2]}/`,
    };
  return {
    name: licence,
    url: /^CC0(?:[ -]1\.0)?$/i.test(licence) ? 'https://creativecommons.org/publicdomain/zero/1.0/' : null,
  };
}
