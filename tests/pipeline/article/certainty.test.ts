import { describe, expect, test } from 'vitest';
import { noHints } from '../../../src/pipeline/article/hints.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { certaintyOf } from '../../../src/pipeline/certainty.ts';
import { readDates } from '../../../src/pipeline/dates/index.ts';

const story = 'The ferry from Ness did not sail on Monday, its captain said.\n\nIt will sail when the wind turns.\n';
const clean = `Ness ferry stays in port\nThe wind is expected to turn by Friday at the latest\nBy Rosa Lim\nMonday 3 May 2021\n\n${story}`;

describe('every choice of a head carries how sure it is', () => {
  test('and a plain head is sure, without a question', () => {
    const { anatomy, findings } = readAnatomy(clean);
    const { headline, standfirst, byline, publisher } = anatomy.certainty;
    for (const share of [headline, standfirst, byline]) expect(share).toBeGreaterThan(0.85);
    expect(publisher).toBeNull();
    expect(findings).toEqual([]);
    expect(readDates(clean, anatomy, { order: null }).certainty).toBeGreaterThan(0.9);
  });

  test('below sure it is a question, with the other reading and both lines to paste', () => {
    const text = `Ness ferry stays in port\nBy Rosa Lim\nHarbour wall to be painted\n\n${story}`;
    const { anatomy, findings } = readAnatomy(text);
    expect(anatomy.certainty.standfirst).toBeLessThan(0.75);
    expect(findings.map(({ code, message }) => [code, message.replace(/\d+ %/, 'so many %')])).toMatchInlineSnapshot(`
      [
        [
          "uncertain-standfirst",
          "“Harbour wall to be painted” was read as the standfirst, and that is so many % sure. It may be a heading in the story, or a link. Put “lines: {3: standfirst}” into the article’s sidecar to keep it, or “lines: {3: boilerplate}” for the other.",
        ],
      ]
    `);
  });

  test('what the sidecar settles is none', () => {
    const text = `Ness ferry stays in port\nBy Rosa Lim\nHarbour wall to be painted\n\n${story}`;
    const { anatomy, findings } = readAnatomy(text, { ...noHints, sidecar: { standfirst: null } });
    expect(findings).toEqual([]);
    expect(anatomy.certainty.standfirst).toBeNull();
    expect(
      readAnatomy(text, { ...noHints, sidecar: { lines: { 3: 'caption' } } }).anatomy.certainty.standfirst,
    ).toBeNull();
  });

  test('grounds that nobody has seen leave the usual certainty', () =>
    expect(certaintyOf('date', ['unheard of'])).toBe(certaintyOf('date', [])));
});

describe('two days in a head', () => {
  const head = (dates: string): string => `Ness ferry stays in port\nBy Rosa Lim\n${dates}\n\n${story}`;

  test('that lie apart are a question, and neither is taken', () => {
    const text = head('3 May 2021\n12 August 2021');
    const { anatomy } = readAnatomy(text);
    const { published, findings } = readDates(text, anatomy, { order: null });
    expect(published).toBeNull();
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toMatchInlineSnapshot(`
      [
        "uncertain-date: The text gives “3 May 2021” and another day as surely, so neither was taken for the day of publication. It may be “12 August 2021” on line 4: “published: 2021-08-12”. If the article was published on 3 May 2021, put “published: 2021-05-03” into its sidecar; else the right day.",
      ]
    `);
  });

  test('of which one is the update, or one follows the other, are none', () => {
    for (const dates of ['3 May 2021\nUpdated 12 August 2021', '3 May 2021\n4 May 2021']) {
      const text = head(dates);
      const { published, findings } = readDates(text, readAnatomy(text).anatomy, { order: null });
      expect([published?.date, findings]).toEqual(['2021-05-03', []]);
    }
  });

  test('of which one stands below the story are none', () => {
    const text = `${head('3 May 2021')}11/26/2026, 9:14 PM\n`;
    expect(readDates(text, readAnatomy(text).anatomy, { order: null }).published?.date).toBe('2021-05-03');
  });

  test('of which one stands above the headline leave the other', () => {
    const text = `12 August 2021\n${head('3 May 2021')}`;
    expect(readDates(text, readAnatomy(text).anatomy, { order: null }).published?.date).toBe('2021-05-03');
  });
});
