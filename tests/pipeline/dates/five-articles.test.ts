import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Edtf } from '../../../src/domain.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';
import { readDates, whenSaid } from '../../../src/pipeline/dates/index.ts';
import { quoted } from './quoted.ts';

const read = (file: string): string => readFileSync(new URL(`../../../seeds/${file}.txt`, import.meta.url), 'utf8');
const dates = (file: string) => readDates(read(file), readAnatomy(read(file)).anatomy, { order: null });

describe('publication, as the five articles print it', () => {
  test.each([
    ['000_a953d3cc23295991', '2021-11-30', 10, 'Tuesday 30 November 2021'],
    ['002_78f34b69f6baffcb', '2021-12-02', 6, 'Thursday 02 December 2021'],
    ['004_ebfb2fdb71366d57', '2021-12-21', 3, '21.12.21'],
  ])('%s says %s', (file, date, line, words) => {
    expect(dates(file)).toMatchObject({
      published: { date, basis: 'stated', line, evidence: words },
      findings: [],
    });
  });

  test.each([
    ['001_657c2bff18a95ad0', 'Saturday'],
    ['003_61440020126a1a1e', 'yesterday'],
  ])('%s says nothing, but offers “%s”', (file, hint) => {
    const reading = dates(file);
    expect(reading.published).toBeNull();
    expect(reading.findings).toEqual([]);
    expect(reading.evidence.join('\n')).toContain(hint);
  });
});

describe('when each was said, in the five articles', () => {
  const said = (file: string, published: Edtf, ...passages: (string | string[])[]) => {
    const text = read(file);
    return whenSaid(text, readAnatomy(text).anatomy, quoted(text, ...passages), published).map(
      (one) => `${one?.date} ${one?.basis}`,
    );
  };

  test('speaking on a weekday that is the day of publication', () => {
    expect(said('000_a953d3cc23295991', '2021-11-30', '“secret data”', '“chronic problem”')).toEqual([
      '2021-11-30 stated',
      '2021-11-30 published',
    ]);
  });

  test('a quotation of two paragraphs takes the day that introduces it', () => {
    const both = said(
      '001_657c2bff18a95ad0',
      '2022-01-15',
      [
        '“Russia is waging a disinformation campaign intended to destabilise and justify an invasion of its sovereign neighbour Ukraine.',
        '“Russia must halt its aggression, de-escalate and engage in meaningful talks.”',
      ],
      '“stand up to bullies”',
      '“most basic freedoms and sovereignty”',
      '“strength and solve”',
    );
    expect(both).toEqual(['2022-01-15 stated', '2022-01-10 stated', '2022-01-15 published', '2022-01-15 published']);
  });

  test('yesterday, and years that date something else', () => {
    expect(
      said(
        '003_61440020126a1a1e',
        '2022-02-11',
        [
          '‘I honestly don’t think a decision has yet been taken, but that doesn’t mean that it is impossible that something absolutely disastrous could happen very soon indeed.',
          '‘This is probably the most dangerous moment, I would say – in the course of the next few days – in what is the biggest security crisis that Europe has faced for decades and we’ve got to get it right.’',
        ],
        '‘above zero’',
        '‘aspiring member’',
        '‘constructive and frank’',
      ),
    ).toEqual(['2022-02-10 stated', '2022-02-11 published', '2022-02-11 published', '2022-02-11 published']);
  });

  test('the cue’s weekday, carried on by “He added”, and no other event’s', () => {
    expect(
      said(
        '004_ebfb2fdb71366d57',
        '2021-12-21',
        '“react harshly to hostile steps”',
        '“where any of these conversations go”',
        '“Whether that leads to at some point another meeting between the president and President Putin, I’ll leave that for another day, but [there are] no plans to do that now.”',
        '“There are other things in those documents that the Russians know will be unacceptable.”',
        '“military-technical means”',
      ),
    ).toEqual([
      '2021-12-21 stated',
      '2021-12-21 stated',
      '2021-12-21 stated',
      '2021-12-21 published',
      '2021-12-21 published',
    ]);
  });
});
