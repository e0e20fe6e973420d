import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import type { KnownSpeaker } from '../src/domain.ts';
import { digestOf, joinEntry } from '../src/pipeline/writing/front-matter.ts';
import type { EntryData, QuotationData } from '../src/schema.ts';
import { slugOf } from '../src/slug.ts';

/**
 * A corpus of any size in made-up words, the same on every machine: for tests and benchmarks at a scale at which no real
 * articles can be shipped. As seeds it exercises the parser; as entries it makes a site without it.
 *
 *     node scripts/generate-corpus.ts --articles 1000 --out .dateline/thousand
 */

/** A stretch of a paragraph: plain words, or a quotation with the one who said it. */
type Stretch = string | { readonly words: string; readonly speaker: KnownSpeaker };

interface MadeUpArticle {
  readonly headline: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly publisher: string;
  /** A calendar day. */
  readonly published: string;
  readonly paragraphs: readonly (readonly Stretch[])[];
}

export interface MadeUpCorpus {
  readonly people: readonly KnownSpeaker[];
  readonly articles: readonly MadeUpArticle[];
}

const firstDay = Date.UTC(2019, 0, 1);
const dayLength = 86_400_000;
const daysCovered = 3 * 365;
const quotationsEach = 10;

const onsets = [
  'b',
  'br',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'kl',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  't',
  'tr',
  'v',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const codas = ['', '', '', '', '', 'l', 'n', 'r', 's', 'st'];
const small = (
  'the of and to in that is for it was on with as be at by this we are not have from they or an but their our ' +
  'will would there been has more which no all can if what so about when who them up could must only than into'
).split(' ');
const offices = [
  'Foreign Minister',
  'Prime Minister',
  'Defence Secretary',
  'President',
  'Ambassador',
  'Envoy',
  'Speaker',
];
const cues = ['said', 'told reporters', 'warned', 'added', 'insisted'];

/** Makes the corpus, in which so many people speak. `seed` chooses another of the same kind. */
export function generateCorpus(
  articles: number,
  seed = 1,
  speakers = Math.min(400, 20 + Math.ceil(articles / 4)),
): MadeUpCorpus {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Few are met often and most are rare, as in print. */
  const pickUneven = <T>(list: readonly T[]): T => list[Math.floor(list.length ** random()) - 1] as T;
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));

  const syllable = () => pick(onsets) + pick(vowels) + pick(codas);
  const unique = (count: number, make: () => string): string[] => {
    const made = new Set<string>();
    while (made.size < count) made.add(make());
    return [...made];
  };
  const vocabulary = unique(8000, () => Array.from({ length: between(1, 4) }, syllable).join(''));
  const sides = unique(12, () => capital([syllable(), syllable(), 'ia'].join('')));
  const publishers = unique(10, () => `The ${capital(syllable() + syllable())} ${pick(['Post', 'Herald', 'Gazette'])}`);
  const people = unique(speakers, () =>
    [capital(syllable() + syllable()), capital(syllable() + syllable() + syllable())].join(' '),
  ).map((name): KnownSpeaker => {
    const side = pickUneven(sides);
    return { name, spellings: [name.replace(/[aeiou](?=\w*$)/, 'y')], role: pick(offices), side };
  });

  const word = () => (random() < 0.45 ? pick(small) : pickUneven(vocabulary));
  const words = (count: number) => Array.from({ length: count }, word).join(' ');
  const sentence = () => {
    const written = capital(words(between(6, 22)));
    return random() < 0.1 ? `${written}, pro-${capital(pickUneven(vocabulary))} or not` : written;
  };
  const quoting = (speaker: KnownSpeaker): Stretch[] =>
    random() < 0.6
      ? [{ words: `${sentence()},`, speaker }, ` ${pick(cues)} ${speaker.name}, ${inWords(speaker)}.`]
      : [`${inWords(speaker, true)} ${speaker.name} ${pick(cues)}: `, { words: `${sentence()}.`, speaker }];
  const headlines = new Set<string>();
  const headline = (): string => {
    const made = capital(`${pickUneven(people).name} ${words(between(4, 8))}`);
    if (headlines.has(made)) return headline();
    headlines.add(made);
    return made;
  };

  return {
    people,
    articles: Array.from({ length: articles }, (_, n): MadeUpArticle => {
      const day = new Date(firstDay + Math.floor(((n + random()) / articles) * daysCovered) * dayLength);
      return {
        headline: headline(),
        standfirst: `${sentence()}.`,
        byline: pick(people).name,
        publisher: pickUneven(publishers),
        published: day.toISOString().slice(0, 10),
        paragraphs: Array.from({ length: quotationsEach }, () => [
          [`${sentence()}. ${sentence()}.`],
          quoting(pickUneven(people)),
        ]).flat(),
      };
    }),
  };
}

/** Writes the corpus as a seeds folder: `<name>.txt` and `<name>.yaml` each, `people.yaml` and `timeline.yaml`. */
export function writeSeeds(corpus: MadeUpCorpus, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [n, article] of corpus.articles.entries()) {
    const name = String(n).padStart(5, '0');
    const text = [
      article.headline,
      article.standfirst,
      `By ${article.byline}`,
      inFull(article.published),
      ...article.paragraphs.map((paragraph) => paragraph.map(marked).join('')),
    ].join('\n\n');
    writeFileSync(join(folder, `${name}.txt`), `${text}\n`);
    writeFileSync(join(folder, `${name}.yaml`), stringify({ publisher: article.publisher }));
  }
  writeSettings(corpus, folder);
}

/** Writes the corpus as entries. */
export function writeEntries(corpus: MadeUpCorpus, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of entryTexts(corpus)) writeFileSync(join(folder, name), text);
}

/** The corpus as entries, by the names of their files, as the parser makes them where it reads every line rightly. */
export function entryTexts(corpus: MadeUpCorpus): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [n, article] of corpus.articles.entries()) {
    const quotations: QuotationData[] = [];
    const paragraphs = article.paragraphs.map((paragraph) =>
      paragraph
        .map((stretch) => {
          if (typeof stretch === 'string') return stretch;
          const quotation = quotationData(
            stretch.words,
            stretch.speaker,
            article.published,
            `${n} ${quotations.length}`,
          );
          quotations.push(quotation);
          return `<q id="${quotation.id}" data-speaker="${quotation.speaker?.id}">${marked(stretch)}</q>`;
        })
        .join(''),
    );
    const data: EntryData = {
      headline: article.headline,
      standfirst: article.standfirst,
      bylines: [{ name: article.byline }],
      publisher: article.publisher,
      url: null,
      dateline: null,
      published: { date: article.published, basis: 'stated', rule: 'weekday-day-month-year', line: 7, evidence: null },
      source: `${String(n).padStart(5, '0')}.txt`,
      quotations,
    };
    const body = `${paragraphs.join('\n\n')}\n`;
    const name = `${article.published}-${slugOf(article.headline)}.md`;
    texts.set(name, joinEntry({ ...data, generated: digestOf({ ...data }, body) }, body));
  }
  return texts;
}

/** Writes `people.yaml` and `timeline.yaml` alone: what a site made of entries reads beside them. */
export function writeSettings(corpus: MadeUpCorpus, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'people.yaml'), stringify(corpus.people));
  writeFileSync(join(folder, 'timeline.yaml'), stringify({ title: 'Made-up timeline', language: 'en-GB' }));
}

function quotationData(text: string, speaker: KnownSpeaker, date: string, key: string): QuotationData {
  const digest = createHash('sha256').update(`${key}\n${text}`).digest('hex');
  return {
    id: `q-${digest.slice(0, 8)}`,
    where: 'body',
    kind: 'statement',
    spans: [text],
    text,
    speaker: { id: slugOf(speaker.name), name: speaker.name, kind: 'person' },
    mention: speaker.name,
    cue: 'said',
    how: 'cue',
    confidence: 0.98,
    said: { date, basis: 'published' },
  };
}

/** "the Foreign Minister of Brounia". */
const inWords = ({ role, side }: KnownSpeaker, opening = false): string =>
  `${opening ? 'The' : 'the'} ${role} of ${side}${opening ? ',' : ''}`;

const marked = (stretch: Stretch): string => (typeof stretch === 'string' ? stretch : `“${stretch.words}”`);

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** "Tuesday 30 November 2021". */
const inFull = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day)).replace(',', '');

/** Numbers from 0 to 1 that look random and are the same for the same seed (a linear congruence modulo 2^32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { articles: { type: 'string', default: '1000' }, out: { type: 'string', default: '.dateline/made-up' } },
  });
  writeSeeds(generateCorpus(Number(values.articles)), values.out);
  console.log(`${values.articles} made-up articles are in ${values.out}.`);
}
