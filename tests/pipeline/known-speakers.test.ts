import { describe, expect, test } from 'vitest';
import type { KnownSpeaker } from '../../src/domain.ts';
import { readAll } from '../../src/pipeline/all.ts';
import { timelineSchema } from '../../src/schema.ts';
import { slugOf } from '../../src/slug.ts';
import { emptyBody } from '../../src/timeline/body.ts';
import { buildTimeline } from '../../src/timeline/index.ts';

const said = (who: string): string =>
  `Bridge opens\n\nTuesday 30 November 2021 15:00\n\n“It took far too long to build,” said ${who}.\n`;

/** The one speaker of a timeline of one article, in which `printed` speaks. */
function speakerOf(printed: string, known: readonly KnownSpeaker[]) {
  const source = { file: 'a.txt', name: 'a', text: said(printed) };
  const { entries } = readAll({
    articles: [{ source, sidecar: null }],
    known,
    timeline: timelineSchema.parse({}),
    today: '2022-02-01',
    problems: [],
  });
  const model = buildTimeline(
    entries.map(({ id, data }) => ({ id, data, body: emptyBody })),
    known,
  );
  return model.speakers[0];
}

describe('whoever people.yaml knows keeps role and side, in every script', () => {
  test.each([
    ['Jürgen Müller', 'juergen-mueller'],
    ['AT&T', 'at-and-t'],
    ["Niamh O'Hara", 'niamh-ohara'],
    ['Володимир Зеленський', 'volodimir-zelenskiy'],
    ['Αλέξης Τσίπρας', 'aleksis-tsipras'],
    ['習近平', '習近平'],
    ['이재명', '이재명'],
  ])('%s at %s', (name, id) => {
    const known = [{ name, spellings: [], role: 'Engineer', side: 'Town', kind: 'person' as const }];
    expect(speakerOf(name, known)).toMatchObject({
      id,
      name,
      role: 'Engineer',
      side: { name: 'Town' },
      kind: 'person',
    });
  });
});

test('namesakes whom people.yaml keeps apart have each their own role', () => {
  const known = [
    { name: 'José Webb', spellings: [], role: 'Engineer', side: null },
    { name: 'Jose Webb', spellings: [], role: 'Pilot', side: null, not: ['José Webb'] },
  ];
  expect(speakerOf('José Webb', known)).toMatchObject({ id: 'jose-webb', role: 'Engineer' });
  expect(speakerOf('Jose Webb', known)).toMatchObject({ id: 'jose-webb-2', role: 'Pilot' });
});

test('what people.yaml calls a body is one, and what the article reads as one stays one', () => {
  const known = [{ name: 'Brightline', spellings: [], role: 'Builder', side: null, kind: 'institution' as const }];
  expect(speakerOf('Brightline', known)).toMatchObject({ kind: 'institution' });
  expect(speakerOf('the Environment Agency', [])).toMatchObject({ kind: 'institution' });
  expect(speakerOf('a council spokeswoman', [])).toMatchObject({ kind: 'unnamed' });
});

describe('one slug for names and headlines', () => {
  test.each([
    ['Liz Truss', 'liz-truss'],
    ['N’Golo d’Arcy', 'ngolo-darcy'],
    ['a Foreign Office spokesman', 'a-foreign-office-spokesman'],
    ['Nguyễn Văn Minh', 'nguyen-van-minh'],
    ['Ἀλέξης Τσίπρας', 'aleksis-tsipras'],
    ['東京 2020', '東京-2020'],
    ['!!!', 'untitled'],
  ])('%s: %s', (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });

  test('is cut between words, at 80 bytes', () => {
    expect(slugOf('flood '.repeat(40))).toBe('flood-'.repeat(13).slice(0, -1));
    expect(Buffer.byteLength(slugOf('習近平'.repeat(40)))).toBeLessThanOrEqual(80);
  });
});
