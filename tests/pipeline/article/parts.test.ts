import { describe, expect, test } from 'vitest';
import { readByline } from '../../../src/pipeline/article/bylines.ts';
import { isCaption, isCreditAlone } from '../../../src/pipeline/article/captions.ts';
import { readDateline } from '../../../src/pipeline/article/dateline.ts';
import { headlineEnd } from '../../../src/pipeline/article/headline-suffix.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { isPersonName, withoutCapitals } from '../../../src/pipeline/article/names.ts';

describe('bylines', () => {
  const read = (line: string) =>
    readByline(line)?.bylines.map((one) =>
      [one.name, one.place && `in ${one.place}`, one.role].filter(Boolean).join(', '),
    ) ?? null;

  test.each([
    ['By Rosa Lim', ['Rosa Lim']],
    ['Rosa Lim', ['Rosa Lim']],
    ['by Rosa Lim and Jan de Wit', ['Rosa Lim', 'Jan de Wit']],
    ['Henry Oak in Brussels and Max Elm in Moscow', ['Henry Oak, in Brussels', 'Max Elm, in Moscow']],
    ['By Rosa Lim, Jan Hale, and Ilze Karp', ['Rosa Lim', 'Jan Hale', 'Ilze Karp']],
    ['Rosa Lim, Political Editor', ['Rosa Lim, Political Editor']],
    ['ByRosa LimChief Reporter', ['Rosa Lim, Chief Reporter']],
    ['Rosa Lim, Harbour Staff', ['Rosa Lim, Harbour Staff']],
    ['Rosa Lim and HP Staff', ['Rosa Lim', 'HP Staff']],
    ['By ROSA LIMCity Bureau', ['Rosa Lim, City Bureau']],
    ['Rosa Lim and Jan HaleAAP', ['Rosa Lim', 'Jan Hale, AAP']],
    ['Author: Rosa LimPublished 3rd May 2021', ['Rosa Lim']],
    ['By Rosa LimUpdated May 3, 2021', ['Rosa Lim']],
    ['By ROSA LIMSTAFF WRITER', ['Rosa Lim, STAFF WRITER']],
    ['By Rosa LimThe Harbour Post', ['Rosa Lim, The Harbour Post']],
    ['By Rosa MacHale', ['Rosa MacHale']],
    ['By ROSA McHALE', ['Rosa McHale']],
    ['The Rector, the Revd Rosa Lim, writes:', ['Rosa Lim, Rector']],
    ['Rosa Lim reports', ['Rosa Lim']],
    ['ByRosa LimJan Hale', ['Rosa Lim', 'Jan Hale']],
    ['ByRosa McHale', ['Rosa McHale']],
    ['Tuesday 14 March 2019 by Rosa Lim', ['Rosa Lim']],
    ['3 May 2021, 10:15 by Rosa Lim and Jan Hale', ['Rosa Lim', 'Jan Hale']],
    ['Rosa Lim reports from Riga', ['Rosa Lim, in Riga']],
    ['Jan Hale at the Meadow', ['Jan Hale, in the Meadow']],
    ['Rosa Lim Political Editor', ['Rosa Lim, Political Editor']],
    ['By Local Democracy Reporter Rosa Lim', ['Rosa Lim, Local Democracy Reporter']],
    ['By Political Editor Rosa Lim', ['Rosa Lim, Political Editor']],
    ['By chief reporter Rosa Lim and Jan Hale', ['Rosa Lim, chief reporter', 'Jan Hale']],
    ['By DONNA OAK FOR MAILONLINE', ['Donna Oak']],
    ['Rosa Lim | Defence correspondent', ['Rosa Lim, Defence correspondent']],
    ['By Rosa Lim, New York', ['Rosa Lim, in New York']],
    ['By Rosa Lim, Moscow', ['Rosa Lim, in Moscow']],
    ['BY ROSA MCLIM', ['Rosa McLim']],
    ['By Rosa Lim, Associated Press', ['Rosa Lim, Associated Press']],
    ['By Rosa Lim for the Daily Mail', ['Rosa Lim']],
    ['Reuters', ['Reuters']],
    ['By Reuters', ['Reuters']],
    ['Agencies', ['Agencies']],
    ['Our Foreign Staff', ['Our Foreign Staff']],
    ['By Rosa Lim | Dec. 21, 2021', ['Rosa Lim']],
    ['By Rosa Lim (@rosalim)', ['Rosa Lim']],
    ['Words by Zoë O’Hara', ['Zoë O’Hara']],
    ['Rosa Lim in Kyiv, Jan Hale in Moscow and agencies', ['Rosa Lim, in Kyiv', 'Jan Hale, in Moscow']],
    ['By Rosa Lim, Washington Bureau Chief', ['Rosa Lim, Washington Bureau Chief']],
    ['By Rosa Lim Associated Press', ['Rosa Lim, Associated Press']],
    ['By Rosa Lim, Harbour Gazette', ['Rosa Lim, Harbour Gazette']],
    ['Rosa Lim, chief political correspondent, in Riga', ['Rosa Lim, in Riga, chief political correspondent']],
    ['By Dr Rosa Lim', ['Dr Rosa Lim']],
    ['By Rosa Lim on 11 February 2022', ['Rosa Lim']],
    ['By Our Political Correspondent', ['Our Political Correspondent']],
    ['Exclusive by J. R. van der Berg', ['J. R. van der Berg']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test.each([
    'By Monday the talks had failed',
    'By the river they wept',
    'Rosa Lim resigned',
    'Red Lines',
    'Prime Minister Rosa Lim',
    'By reporter standards the ice was thin',
    'From the archive',
    'Rosa Lim said: “No.”',
    'Rosa',
    'Rosa Lim, 52',
    'Home News',
    'What happens next?',
  ])('refuses “%s”', (line) => {
    expect(read(line)).toBeNull();
  });
});

describe('headlines', () => {
  test.each([
    ['Ice road opens{ - article from the FT - 21.12.21}'],
    ['Ice road opens{ | World news | The Guardian}'],
    ['Ice road opens{ - BBC News}'],
    ['Ice road opens{ – Harbour Gazette}'],
    ['Ice road opens{ | example.org}'],
    ['Ice road opens{ (…)}'.replace('{ (…)}', '{ - Reuters}')],
    ['Ice road opens{ - December 21, 2021}'],
    ['Ice road opens{ | Politics}'],
    ['Ice road opens{;}'],
    ['Ice road opens – and the ferries stop'],
    ['Ice road opens - but not for Rosa Lim'],
    ['Harbour-master resigns'],
    ['Live: ice road opens'],
    ['Riga 2 - Ventspils 1'],
    ['Ice road: 4-5 days at most'],
    ['BBC News'],
  ])('%s', (marked) => {
    const [words = '', suffix = ''] = marked.replace('}', '').split('{');
    expect((words + suffix).slice(0, headlineEnd(words + suffix))).toBe(words);
  });
});

describe('captions', () => {
  test.each([
    'Troops near the border (Rosa Lim/AP)',
    'The bridge at noon. Credit: PA',
    'A tank fires during drills in the south Credit: AP',
    'The harbour on Thursday. Photograph: Oskar Venn/Reuters',
    'The harbour at dawn © via REUTERS',
    'The harbour at dawn (Photo by Rosa Lim)',
    'Fishing boats at Ventspils REUTERS/Oskar Venn',
    'Image caption, Boats on the quay',
    'Pictured: the harbour master',
    'FILE - The harbour in 2019',
    'The lightship (PA)',
    'Crowds on the mole (AFP via Getty Images)',
  ])('takes “%s”', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  test.each([
    'He praised the Territorial Army (TA).',
    'The map was last seen by the Ministry of Defence (MoD).',
    'The film was shot by Oskar Venn.',
    'She bought a picture by Rosa Lim.',
    'The credit: a teacher from Narva.',
    'He sent the pages via Reuters to every paper in the land, and nobody printed them.',
    'The score was 3/4 when the lights went out.',
    'Above the harbour the lights went out.',
    'File the papers, she said.',
    'He told the paper LibÃ©ration.',
    'They met at the OSCE (Organization for Security)',
    'The price rose (by 4/5 of a crown).',
  ])('refuses “%s”', (line) => {
    expect(isCaption(line)).toBe(false);
  });

  test.each([
    'Photograph: Oskar Venn/EPA',
    'Image source, Getty Images',
    '(Oskar Venn/EPA)',
    'Oskar Venn/AP',
    '© Irbe Trust',
    'Getty Images',
  ])('credit “%s”', (line) => {
    expect(isCreditAlone(line)).toBe(true);
  });

  test.each(['Reuters', 'Credit where it is due.', '© 2022 Irbe Trust', 'Image of a nation', 'Photo finish'])(
    'no credit “%s”',
    (line) => {
      expect(isCreditAlone(line)).toBe(false);
    },
  );
});

describe('datelines', () => {
  test.each([
    ['MOSCOW, Feb 11 (Reuters) — The storm', 'MOSCOW', 'Reuters'],
    ['RIGA, Feb 11, 2022 (Reuters) - The storm', 'RIGA', 'Reuters'],
    ['DALLAS (AP) — The storm', 'DALLAS', 'AP'],
    ['SAVANNAH, Ga. — The storm', 'SAVANNAH, Ga.', null],
    ['NEW YORK – The storm', 'NEW YORK', null],
    ['WASHINGTON, D.C. — The storm', 'WASHINGTON, D.C.', null],
    ['Kyiv (AFP) - The storm', 'Kyiv', 'AFP'],
    ['PASADENA, Calif., Jan. 1 (UPI) — The storm', 'PASADENA, Calif.', 'UPI'],
  ])('%s', (paragraph, place, agency) => {
    expect(readDateline(paragraph)).toMatchObject({ place, agency });
  });

  test.each([
    'WASHINGTON’S envoy — a former general — left.',
    'EXCLUSIVE – Rosa Lim: ice road opens',
    'UPDATE — The ministry has replied.',
    'Riga — the old town, that is — was dark.',
    'NATO said on Monday – and not before – that it would',
    'THE END IS NEAR: a story',
    'He left — and came back.',
  ])('refuses “%s”', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull();
  });
});

test.each(['Rosa Lim', 'Jan de Wit', 'Zoë O’Hara', 'J. R. van der Berg', 'María del Carmen Ruiz'])(
  '%s is a name',
  (name) => {
    expect(isPersonName(name)).toBe(true);
  },
);

test.each(['Rosa', 'Prime Minister', 'Red Lines', 'the harbour master', 'Rosa Lim said', 'World News'])(
  '%s is none',
  (name) => {
    expect(isPersonName(name)).toBe(false);
  },
);

test('names in capitals are given back in lower case, others left', () => {
  expect(withoutCapitals('ROSA MCLIM-O’HARA')).toBe('Rosa McLim-O’Hara');
  expect(withoutCapitals('Rosa Lim')).toBe('Rosa Lim');
  expect(withoutCapitals('JK Lim')).toBe('JK Lim');
});

test('an address of the page below a wrapped story carries no sentence of it on', () => {
  const text = [
    'Weir to be mended in spring',
    '',
    'By Ada Quill',
    '',
    '   The weir at Ostbury is to be mended in spring, after a',
    'winter in which the mill below it stood still and the town',
    'bought its flour from others.',
    '   “It was time,” said the miller, Jan Hale, whose family',
    'has ground there for a hundred years.',
    '   The work is to begin when the ice has gone.',
    'desk@ostburypost.example   www.ostburypost.example',
    'e-mail',
    '',
  ].join('\n');
  const { lines } = readAnatomy(text).anatomy;
  expect(lines.slice(7, 12).map(({ role }) => role)).toEqual(['body', 'body', 'body', 'boilerplate', 'boilerplate']);
});

describe('a story of few lines is joined where each is as full as the next one’s first word allows', () => {
  const paragraphs = (...lines: string[]) =>
    readAnatomy(['Weir to be mended', 'By Ann Bell', '', ...lines, ''].join('\n')).anatomy.paragraphs.filter(
      ({ where }) => where !== 'headline',
    ).length;

  test.each([
    [
      'broken inside a name',
      1,
      [
        'The weir at Ostbury is to be mended in spring, said the miller, Jan',
        'Hale. The work is to begin when the ice is gone.',
      ],
    ],
    ['broken before a mark', 1, ['The miller told the meeting that the winter had been one of', '“long, cold bread”.']],
    [
      'beside a paragraph of one line',
      2,
      [
        'The weir at Ostbury is to be mended in spring.',
        '',
        'The miller, Jan Hale, has ground his flour there since',
        '1981.',
      ],
    ],
    // Neighbours: the next word would have fitted, or another sentence is wider.
    [
      'a line that is not full',
      2,
      ['The weir at Ostbury is to be mended', 'Jan Hale is the miller there and has ground his flour there.'],
    ],
    [
      'a paragraph wider than the line',
      3,
      [
        'The miller of Ostbury weir is Jan Hale',
        'Rosa Lim runs the lock beside it.',
        '',
        'The weir at Ostbury is to be mended in spring, after a winter in which the mill below it stood still and the town bought its flour from others.',
      ],
    ],
  ])('%s', (_, count, lines) => {
    expect(paragraphs(...lines)).toBe(count);
  });
});
