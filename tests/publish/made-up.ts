import type { EntryData, QuotationData, Timeline } from '../../src/schema.ts';
import { readBody } from '../../src/timeline/body.ts';
import { buildTimeline, type TimelineModel } from '../../src/timeline/index.ts';
import { entry, quotation } from '../timeline/made-up.ts';

/** A made-up timeline with every oddity that a format must survive. */

export const timeline: Timeline = {
  title: 'Floods & “fixes”',
  description: 'What was said about the floods.',
  language: 'en-GB',
  timezone: 'UTC',
  dates: null,
  noindex: false,
  sure: 0.8,
  sides: [],
  intro: null,
  contact: null,
  accent: null,
  logo: null,
  footer: null,
  licence: null,
};

const twice: QuotationData = {
  ...quotation(1, 'Rosa Lim', '2021-12-02', 'It rose overnight … we left at once.'),
  spans: ['It rose overnight,', 'we left at once.'],
  said: { date: '2021-12-02', basis: 'stated' },
};
/** The same, with how it is known who said it. */
export const told: QuotationData = {
  ...twice,
  how: 'verb-after/surname',
  cue: 'said',
  mention: 'Lim',
  confidence: 0.93,
};
const formula = quotation(2, null, '2021-12', '=SUM(A1:A9) is “all we have”');
const long: QuotationData = {
  ...quotation(3, 'the Council', '2022-01-15~', 'We will rebuild.\nWe will not move.'),
  spans: ['We will rebuild.', 'We will not move.'],
};

function article(date: string, html: string, quotations: readonly QuotationData[], more: Partial<EntryData>) {
  const raw = entry(date, quotations);
  const id = `${date.slice(0, 10).replace(/\/.*/, '')}-story`;
  return { ...raw, id, body: readBody(html), data: { ...raw.data, ...more } };
}

export const model: TimelineModel = buildTimeline(
  [
    article(
      '2021-12-03',
      '<p>Nobody slept. <q id="q-00000001" data-speaker="rosa-lim">“It rose overnight,”</q> said Rosa Lim, <q data-continues="q-00000001" data-speaker="rosa-lim">“we left at once.”</q> The shops are shut.</p>\n<p>The road is closed.</p>',
      [twice],
      {
        headline: 'River {breaks} its banks: 50% of “Lower Town” & £2m lost',
        standfirst: 'Streets under water',
        bylines: [{ name: 'Ann van der Berg', place: 'Lower Town' }, { name: 'Staff reporters' }],
        url: 'https://news.example/flood?id=1&x=2',
      },
    ),
    article('2021-12', '<p>A note read <q id="q-00000002">“=SUM(A1:A9) is “all we have””</q>.</p>', [formula], {
      headline: '+Budget</script><b>',
      publisher: null,
      bylines: [{ name: 'Reuters' }],
    }),
    article(
      '2022-01-15~',
      '<p>The council said: <q id="q-00000003" data-speaker="the-council">“We will rebuild.</q></p>\n<p><q data-continues="q-00000003" data-speaker="the-council">“We will not move.”</q></p>',
      [long],
      {
        headline: 'Council answers',
        published: {
          date: '2022-01-15~',
          basis: 'inferred',
          rule: 'test',
          line: null,
          evidence: 'It says “on Saturday”.',
        },
      },
    ),
    article('2022-02-10/2022-02-12', '<p>All dry.</p>', [], { headline: 'Water falls' }),
  ],
  [
    { name: 'Rosa Lim', spellings: [], role: 'Baker', side: 'Lower Town' },
    { name: 'the Council', spellings: [], role: 'Local government', side: 'Lower Town' },
  ],
);
