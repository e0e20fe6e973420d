import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Paste, readPastes } from '../../scripts/bench-pastes.ts';
import { readAnatomy } from '../../src/pipeline/article/index.ts';
import { runs } from '../support/runs.ts';

const pastes = ['dev', 'heldout'].flatMap((set) => readPastes(new URL(`../pastes/${set}/`, import.meta.url).pathname));
const linesOf = (paste: Paste): readonly string[] => paste.text.replace(/\n$/, '').split('\n');
const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');

/** Lines of furniture out of all the pastes. */
const furniture = pastes.flatMap((paste) => linesOf(paste).filter((_line, at) => paste.lines[at] === 'furniture'));

/** Ways in which a paste comes out of a browser, a mail or a hand a little otherwise. */
const mangled = fc.record({
  paste: fc.constantFrom(...pastes),
  above: fc.array(fc.constantFrom(...furniture), { maxLength: 4 }),
  below: fc.array(fc.constantFrom(...furniture), { maxLength: 4 }),
  blank: fc.constantFrom('as it is', 'none', 'everywhere'),
  ending: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('', ' ', '\t'),
});

describe('however a paste is mangled', () => {
  test('every line has one role, and no paragraph of the story is taken for furniture', () => {
    fc.assert(
      fc.property(mangled, ({ paste, above, below, blank, ending, indent }) => {
        // A wrapped file is another one without its blank lines.
        const own = linesOf(paste).map((line, at) => ({ line, role: paste.lines[at] }));
        const kept =
          blank === 'none' && !/^(?:pdf|wire|clean-wrapped)/.test(paste.name)
            ? own.filter(({ line }) => line.trim() !== '')
            : own;
        const all = [
          ...above.map((line) => ({ line, role: 'furniture' as const })),
          ...kept,
          ...below.map((line) => ({ line, role: 'furniture' as const })),
        ];
        const text = all.map(({ line }) => indent + line).join(blank === 'everywhere' ? ending + ending : ending);
        const { lines } = readAnatomy(text).anatomy;
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        const read = lines.filter(({ start, end }) => lettersOf(text.slice(start, end)) !== '');
        const told = all.filter(({ line }) => lettersOf(line) !== '');
        expect(read.length).toBe(told.length);
        for (const [at, { line, role }] of told.entries()) {
          // Only what is a paragraph beyond doubt: the last lines of a letter are names.
          if (role !== 'body' || line.split(' ').length < 9) continue;
          expect(read[at]?.role, `${paste.name}, ${lines[0] && read[at]?.rule}: ${line}`).not.toBe('boilerplate');
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
