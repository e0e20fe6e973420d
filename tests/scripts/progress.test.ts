import { expect, test } from 'vitest';
import { sayRate, startProgress } from '../../scripts/progress.ts';

const written = (isTTY: boolean) => {
  let text = '';
  const progress = startProgress({
    isTTY,
    write: (piece: string | Uint8Array) => {
      text += piece;
      return true;
    },
  } as Pick<NodeJS.WriteStream, 'write' | 'isTTY'>);
  progress.stage('Reading articles', 2);
  progress.step();
  progress.stage('Making pages');
  const summary = progress.end();
  return { text, summary };
};

test('a log gets a line for each stage, and the summary names each with its time', () => {
  const { text, summary } = written(false);
  expect(text).toMatch(/^Reading articles: \d+\.\d s\nMaking pages: \d+\.\d s\n$/);
  expect(summary).toMatch(/^Reading articles \d+\.\d s, Making pages \d+\.\d s; \d+\.\d s in all\.$/);
});

test('a terminal gets one line that is written over and leaves nothing', () => {
  const { text } = written(true);
  expect(text.startsWith('\r\u001b[KReading articles: 2')).toBe(true);
  expect(text.endsWith('\r\u001b[K')).toBe(true);
  expect(text).not.toContain('\n');
});

test('rate and time left are told once something is done', () => {
  expect(sayRate(0, 100, 10)).toBe(': 100');
  expect(sayRate(50, 200, 1000)).toBe(': 50 of 200, 50 a second, 3 s left');
  expect(sayRate(5, undefined, 1000)).toBe(': 5, 5.0 a second');
});
