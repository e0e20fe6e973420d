import { expect, test } from 'vitest';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { findQuotations } from '../../../src/pipeline/quotations/index.ts';

/** The words of all quotations of an article. */
function wordsOf(...paragraphs: string[]): string[] {
  const text = ['Tea with the pilot', 'Rosa Lim flew the mail for thirty years.', ...paragraphs].join('\n\n');
  return findQuotations(text, readAnatomy(text).anatomy.paragraphs).quotations.flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );
}

test.each([
  ['names', ['Was it cold?', 'Lim: In winter. We sang.', 'And in spring?', 'Lim: We still sang.']],
  ['Q and A', ['Q: Was it cold?', 'A: In winter. We sang.', 'Q: And in spring?', 'A: We still sang.']],
  [
    'thanks of who asks',
    ['GK: Was it cold?', 'RL: In winter. We sang.', 'GK: And in spring?', 'RL: We still sang.', 'GK: Thank you.'],
  ],
  ['initials', ['GK: Was it cold?', 'RL: In winter. We sang.', 'GK: And in spring?', 'RL: We still sang.']],
  [
    'bold names',
    ['**Post:** Was it cold?', '**Rosa Lim:** In winter. We sang.', '**Post:** And?', '**Lim:** We still sang.'],
  ],
  ['bold questions', ['**Was it cold?**', '**Lim:** In winter. We sang.', '**And?**', '**Lim:** We still sang.']],
  ['capitals', ['POST: Was it cold?', 'LIM: In winter. We sang.', 'POST: And?', 'LIM: We still sang.']],
  ['a manner', ['Post: Was it cold?', 'Lim (laughing): In winter. We sang.', 'Post: Go on.', 'Lim: We still sang.']],
  ['a transcript', ['Host: Good morning.', 'DOVNA HALE: In winter. We sang.', 'Host: And?', 'MR ORR: We still sang.']],
])('the answers of an interview need no marks: %s', (_form, lines) => {
  expect(wordsOf(...lines)).toEqual(['In winter. We sang.', 'We still sang.']);
});

test('what an answer quotes is part of it', () => {
  expect(wordsOf('Cold?', 'Lim: They called it “the oven”. It was a joke.', 'Why?', 'Lim: It froze.')).toEqual([
    'They called it “the oven”. It was a joke.',
    'It froze.',
  ]);
});

test.each([
  ['answers in marks', ['Cold?', 'Lim: “In winter.”', 'And in spring?', 'Lim: “Yes.”'], ['In winter.', 'Yes.']],
  ['a line-up', ['Who will win?', 'Rovers: Hale; Orr, Pym.', 'Athletic: Dunn; Cole, Firth.'], []],
  ['credits', ['Was it cold?', 'Photograph: Rosa Lim.', 'Map: Karl Hale.'], []],
  ['lines nearly all unasked', ['Lim: In winter.', 'Lim: We sang.', 'Lim: We ate.', 'Cold?', 'Lim: Yes.'], []],
  ['what asks in turn', ['Post: Cold?', 'Lim: Why not?', 'Post: And?', 'Lim: We sang.'], ['Why not?', 'We sang.']],
  ['no full stop', ['Post: Cold?', 'Lim: In winter', 'Post: And?', 'Lim: We sang'], ['In winter', 'We sang']],
  ['one answer alone', ['Post: Was it cold?', 'Lim: In winter.'], []],
  ['headings in capitals', ['WHAT TO DO: Sing?', 'WHERE TO GO: The hall.', 'OPENING HOURS: Four to six.'], []],
  ['one line alone', ['Was it cold?', 'Lim: In winter.'], []],
])('no answer without marks: %s', (_form, lines, words) => {
  expect(wordsOf(...lines)).toEqual(words);
});
