import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The page of all codes, each as a row “| `code` | cause | remedy |”. */
const page = readFileSync('.github/CODES.md', 'utf8');
const listed = [...page.matchAll(/^\| `([a-z-]+)` +\| (.+?) +\| (.+?) +\|$/gm)].map(([, code, cause, remedy]) => ({
  code,
  cause,
  remedy,
}));

/** Where a message gets its code. */
const givers: readonly RegExp[] = [
  /\bcode: '([a-z-]+)'/g,
  /\bcode = [^;]*?\? '([a-z-]+)' : '([a-z-]+)'/g,
  /\b(?:fileProblem|problemAt|say|said|finding)\([^'`]*?'([a-z]+(?:-[a-z]+)*)',/g,
  /\bnew Fault\([^;]*?'([a-z]+(?:-[a-z]+)+)'(?:,\s*\{|,?\s*\))/g,
  /: \['([a-z]+(?:-[a-z]+)+)', /g,
  /^ {4}'([a-z]+(?:-[a-z]+)+)',$/gm,
  /^ {2}return \{ code: '([a-z-]+)'/gm,
];

const sources = ['src/pipeline', 'src/seeds', 'src/settling', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`))
  .filter(
    (file) =>
      file.endsWith('.ts') && !/(?:bench|generate|build-made-up|policy|pipeline\/(?:article|attribution)\/)/.test(file),
  );

const given = new Set(
  sources.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return givers.flatMap((giver) =>
      [...text.matchAll(giver)].flatMap((match) => match.slice(1).filter((code) => code !== undefined)),
    );
  }),
);
// Made of a field's name, and given in a room of many other words.
for (const field of ['headline', 'standfirst', 'byline', 'publisher']) given.add(`uncertain-${field}`);
given.add('ambiguous-speaker');
// Found by the same patterns, and no codes.
for (const word of ['error', 'html']) given.delete(word);

test('every code that a message can carry stands on the page, and no other', () => {
  const codes = listed.map(({ code }) => code);
  expect([...given].filter((code) => !codes.includes(code)).sort()).toEqual([]);
  expect(codes.filter((code) => !given.has(code ?? ''))).toEqual([]);
  expect(given.size).toBeGreaterThan(50);
});

test('the page is in order, and says for each what is the cause and what to do', () => {
  const codes = listed.map(({ code }) => code);
  expect(codes).toEqual([...codes].sort());
  expect(new Set(codes).size).toBe(codes.length);
  for (const { cause, remedy } of listed) expect(Math.min(cause?.length ?? 0, remedy?.length ?? 0)).toBeGreaterThan(9);
});
