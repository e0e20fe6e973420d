import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { drawing, drawRooms, withDrawing } from '../tests/architecture/rooms.ts';
import { compare, goldenOf, slugs } from '../tests/articles/reading.ts';
import { dictionaryFile, dictionaryOfPackage } from '../tests/text/dictionary.ts';
import { run } from './shell.ts';

/** `npm run accept`: rewrites every golden file that is not what the program, or the package it takes words from, makes today. No test writes one. */
await run('accept', () => {
  const changed = slugs.filter((slug) => {
    const { expected, reading } = compare(slug);
    if (isDeepStrictEqual(expected, JSON.parse(JSON.stringify(reading)))) return false;
    writeFileSync(goldenOf(slug), stringify(reading, { lineWidth: 0 }));
    return true;
  });
  writeFileSync(dictionaryFile, dictionaryOfPackage());
  writeFileSync(drawing, withDrawing(drawRooms()));
  for (const slug of changed) console.log(`tests/articles/${slug}/reading.yaml`);
  console.log(`${changed.length} of ${slugs.length} readings rewritten, and the drawing of the rooms: read the diff.`);
  return 0;
});
