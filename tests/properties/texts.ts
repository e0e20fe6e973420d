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

const paragraph = fc.constantFrom(
  'Mr Harker said: ‘We will not leave anybody behind.’ The council called it a “disaster”.',
  '“The river rose,” said Rosa Lim, the mayor. “We left at once, and nobody was hurt.”',
  '“It was ‘over’ by noon,” he told the inquiry on Tuesday.',
  '"We had no warning," Ann Cole said, "and no boats."',
  '« Nous restons », said Karl Hale; «They stay.»',
  'She called the plan „unworkable“ and left for St. Ives at 5 o’clock.',
  '“We shall rebuild the bridge, and the road, and the school.',
  'The bridge, 40’ long and 5" thick, was built in ’98; rock ’n’ roll played.',
  'A barge on the canal. ‘Ours sank,’ Tom Harker said © Rosa Lim/AP',
  'Nobody spoke for an hour. The rain went on & on <so> it seemed, *heavily*.',
);
const change = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('insert', 'insert', 'delete', 'swap', 'break'),
  mark: fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '„',
    '«',
    '»',
    ' ”',
    '“ ',
    '\u00a0',
    '\n',
    '\n\n',
    '\r\n',
    '``',
    '&ldquo;',
    '\\"',
    '\u0002',
    '[',
    '_',
    '<q>',
  ),
});

/** Articles with quotations, their marks taken out, put in, swapped, and their lines broken. */
export const mangledArticle = fc
  .tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    fc.array(change, { maxLength: 8 }),
    fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
  )
  .map(([paragraphs, changes, parting]) => {
    let text = `Ice road opens\n\nBy Rosa Lim\n\n30 November 2021\n\n${paragraphs.join(parting)}`;
    for (const { at, kind, mark } of changes) {
      const marks = [...text.matchAll(/[“”‘’"'„«»]/g)].map((match) => match.index);
      const there = marks.length === 0 ? at % text.length : (marks[at % marks.length] as number);
      if (kind === 'delete') text = text.slice(0, there) + text.slice(there + 1);
      else if (kind === 'swap') text = text.slice(0, there) + mark + text.slice(there + 1);
      else if (kind === 'break') text = `${text.slice(0, there + 1)}\n${text.slice(there + 1)}`;
      else text = text.slice(0, at % text.length) + mark + text.slice(at % text.length);
    }
    return text;
  });
