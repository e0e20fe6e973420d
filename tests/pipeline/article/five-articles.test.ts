import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Anatomy, LineRole } from '../../../src/domain.ts';
import { readAnatomy } from '../../../src/pipeline/article/index.ts';

const read = (file: string): string => readFileSync(new URL(`../../../seeds/${file}.txt`, import.meta.url), 'utf8');

/** Line numbers of one role, as a reader would write them down: "1 3 15-17", blank lines inside a run passed over. */
function linesOf(anatomy: Anatomy, role: LineRole): string {
  const runs: [number, number][] = [];
  let open = false;
  for (const line of anatomy.lines) {
    if (line.role === 'blank') continue;
    if (line.role !== role) open = false;
    else if (open) (runs.at(-1) as [number, number])[1] = line.number;
    else {
      runs.push([line.number, line.number]);
      open = true;
    }
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ');
}

function summary(file: string): Record<string, unknown> {
  const text = read(file);
  const { anatomy } = readAnatomy(text);
  const roles: LineRole[] = ['headline', 'standfirst', 'byline', 'date', 'caption', 'crosshead', 'body', 'boilerplate'];
  return {
    headline: anatomy.headline,
    standfirst: anatomy.standfirst,
    bylines: anatomy.bylines,
    publisher: anatomy.publisher?.value ?? null,
    lines: Object.fromEntries(roles.map((role) => [role, linesOf(anatomy, role)]).filter(([, lines]) => lines !== '')),
    captions: anatomy.paragraphs.filter((one) => one.where === 'caption').map((one) => one.lines[0]),
  };
}

describe('the five articles', () => {
  test('furniture around and inside the story, captions printed twice', () => {
    expect(summary('000_a953d3cc23295991')).toEqual({
      headline: 'Liz Truss warns Vladimir Putin against ‘strategic mistake’ of Ukraine invasion',
      standfirst: 'UK foreign secretary says Nato will stand against Russia’s ‘malign activity’',
      bylines: [{ name: 'Adam Forrest' }],
      publisher: 'The Independent',
      lines: {
        headline: '5',
        standfirst: '7',
        byline: '9',
        date: '10',
        caption: '12-13 51-52',
        body: '25-49 54-62',
        boilerplate: '1-3 11 15-23 64-72',
      },
      captions: [13, 52],
    });
  });

  test('captions between the paragraphs of a quotation, and nobody named', () => {
    expect(summary('001_657c2bff18a95ad0')).toEqual({
      headline: "Russia attempting to 'justify invasion of Ukraine' and must 'halt its aggression', Liz Truss says",
      standfirst: null,
      bylines: [],
      publisher: null,
      lines: { headline: '1', caption: '3 29 39', body: '5-27 31-37 41-47' },
      captions: [3, 29, 39],
    });
  });

  test('a standfirst that ends in a full stop, and a registration wall', () => {
    expect(summary('002_78f34b69f6baffcb')).toEqual({
      headline: 'UK and US urge Russia to draw back from conflict in Ukraine',
      standfirst: 'The Kremlin warned the risk of hostilities with Russia’s neighbour ‘still remains high’.',
      bylines: [{ name: 'Gavin Cordon' }],
      publisher: null,
      lines: {
        headline: '1',
        standfirst: '3',
        byline: '5',
        date: '6',
        caption: '7-8',
        body: '10-36',
        boilerplate: '38-52',
      },
      captions: [7],
    });
  });

  test('a paragraph a line, a crosshead, and the site named at the foot', () => {
    expect(summary('003_61440020126a1a1e')).toEqual({
      headline: 'UK defence chiefs fly to Moscow to try and prevent war in Ukraine',
      standfirst: null,
      bylines: [],
      publisher: 'Metro',
      lines: { headline: '1', body: '2-21 23-32', crosshead: '22', boilerplate: '33-36' },
      captions: [],
    });
  });

  test('a repost that adds its source and a date to the headline', () => {
    expect(summary('004_ebfb2fdb71366d57')).toEqual({
      headline: 'Putin warns Nato of military response to alliance expansion',
      standfirst: 'US offers talks next month with Russia in attempt to ease fears of conflict over Ukraine',
      bylines: [
        { name: 'Henry Foy', place: 'Brussels' },
        { name: 'Max Seddon', place: 'Moscow' },
      ],
      publisher: 'Financial Times',
      lines: {
        headline: '3',
        standfirst: '5',
        byline: '7',
        caption: '58',
        body: '9-47',
        boilerplate: '1 49-56 60-61',
      },
      captions: [58],
    });
  });
});
