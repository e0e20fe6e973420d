import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { identifySpeakers, readAll } from '../src/pipeline/all.ts';
import { splitEntry } from '../src/pipeline/writing/front-matter.ts';
import { readSeeds } from '../src/seeds/read.ts';
import { fiveArticles, type Truth } from './five-articles.ts';

const seeds = readSeeds(resolve('seeds'));
const { readings, entries, problems } = readAll(seeds);
const identity = identifySpeakers(readings, seeds.known);

test('the folder is read without a problem', () => {
  expect(problems).toEqual([]);
  expect(readings.map((reading) => reading.source.name)).toEqual(Object.keys(fiveArticles));
});

test('who speaks is told without people.yaml too', () => {
  const { readings } = readAll({ ...seeds, known: [] });
  const { speakerOf } = identifySpeakers(readings, []);
  const speakers = readings.map(({ quotations }) =>
    quotations.map(({ attribution }) =>
      attribution.kind === 'attributed' ? speakerOf(attribution.speaker).name : null,
    ),
  );
  expect(speakers).toEqual(Object.values(fiveArticles).map((truth) => truth.quotations.map(({ speaker }) => speaker)));
});

describe.each(Object.entries(fiveArticles))('%s', (name, truth: Truth) => {
  const reading = readings.find((candidate) => candidate.source.name === name);
  const entry = entries.find((candidate) => candidate.data.source === `${name}.txt`);
  if (!reading || !entry) throw new Error(`${name} was not read`);
  const { text } = reading.source;
  const lineAt = (offset: number) => reading.anatomy.lines.find((line) => offset < line.end)?.number;
  const plain = (words: string) => words.replaceAll('\u00a0', ' ');

  test('headline, standfirst, bylines, publisher and date', () => {
    expect({
      headline: plain(reading.headline ?? ''),
      standfirst: reading.standfirst && plain(reading.standfirst),
      bylines: reading.bylines.map((byline) => byline.name),
      publisher: reading.publisher,
      published: reading.published?.date,
      basis: reading.published?.basis,
    }).toEqual({
      headline: truth.headline,
      standfirst: truth.standfirst,
      bylines: truth.bylines,
      publisher: truth.publisher,
      published: truth.published,
      basis: truth.basis,
    });
  });

  test('captions, once each', () => {
    const captions = reading.anatomy.paragraphs.filter((paragraph) => paragraph.where === 'caption');
    expect(captions.map(({ start, end }) => plain(text.slice(start, end)))).toEqual(truth.captions);
  });

  test('no page furniture in the entry', () => {
    const { body, data } = splitEntry(entry.text);
    const shown = `${body}${JSON.stringify({ ...data, source: '', published: '', url: '' })}`;
    for (const words of truth.furniture) expect(shown).not.toContain(words);
  });

  test('every quotation, its speaker and the cue between them', () => {
    const found = reading.quotations.map(({ spans, where, attribution, said }) => ({
      line: lineAt(spans[0]?.start ?? 0),
      where,
      words: spans.map(({ start, end }) => plain(text.slice(start, end))),
      speaker: attribution.kind === 'attributed' ? identity.speakerOf(attribution.speaker).name : null,
      cue: attribution.kind === 'attributed' ? attribution.cue : null,
      ...(said?.basis === 'stated' ? { said: said.date } : {}),
    }));
    expect(found).toEqual(truth.quotations);
  });
});
