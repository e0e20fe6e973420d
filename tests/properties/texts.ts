import fc from 'fast-check';

/** What newspaper files are made of, and what has broken parsers of them. */
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Ice road opens',
      'Ice road opens | World | The Guardian',
      'By Rosa Lim, Political Editor',
      'Rosa Lim',
      'Tuesday 30 November 2021 15:00 EST',
      '03/04/2021',
      'Published',
      'Last updated 31 February 2022',
      'Comments',
      'Read more: Ice road closes',
      'Recommended',
      'Advertisement',
      'Your support makes all the difference.',
      'We believe that our journalism should be free to readers.',
      'The bridge (Rosa Lim/AP)',
      'The bridge',
      '“We will not be moved by this”',
      'He said on Tuesday: “We will not be moved by this,” and left.',
      '“And so it goes on.',
      'RIGA, Feb 11 (Reuters) — The storm has moved east.',
      '• Wardens will film',
      '— Rosa Lim (@rosalim) November 30, 2021',
      'What happens next?',
      '12 views0 comments',
      'lower case line that goes on and on until it wraps around',
      'A paragraph of the story, with a comma and a full stop.',
      '\tindented',
      '\u00a0\u200b',
      '\ufeff',
      '– – –',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 60 }).map((words) => words.replace(/[\r\n]/g, ' ')) },
);

/** Lines as files have them, ended by "\n". */
export const newspaperText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

/** Any text at all: lines of papers with any ending, and strings of any characters, lone surrogates among them. */
export const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 40 })
      .map((lines) => lines.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.constantFrom('“', '”', '‘', '’', '"', "'", '\n', '\r', ' ', '.', 'a', 'A', '(', '|', ' - '), {
        maxLength: 200,
      })
      .map((parts) => parts.join('')),
  },
);
