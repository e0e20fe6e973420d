import { writeFileSync } from 'node:fs';
import { type Features, headlineCandidates } from '../src/pipeline/article/headline-features.ts';
import { headlineHints, noHints } from '../src/pipeline/article/hints.ts';
import { beforeHeadline } from '../src/pipeline/article/index.ts';
import type { Paste } from './bench-pastes.ts';
import { pageLines } from './fit-page-words.ts';
import { printedArticles, type Source, seedArticles } from './printed-articles.ts';
import { sharesOfScores } from './shares.ts';

/**
 * Fits what speaks for a line as the headline, and writes `src/pipeline/article/headline-weights.json`: a conditional
 * logit over the lines that can be it, and none. Fitted on the pastes and on the articles of `tests/articles` and the seeds, as they
 * are and with what pages print set above them, or without their headline. Run by `npm run fit -- --pastes`: on the same
 * pastes it gives the same file.
 */
const target = new URL('../src/pipeline/article/headline-weights.json', import.meta.url);

interface Example {
  readonly options: readonly Features[];
  readonly right: number;
  readonly weight: number;
}

export interface HeadlineWeights {
  readonly about: string;
  readonly features: Readonly<Record<string, number>>;
}

export type Random = () => number;

/** The same numbers in every run. */
export function numbersFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

const places = ['Ostrow', 'Fenby', 'Upper Tarn', 'Gullholm', 'Castle Rudd', 'Mossvale', 'Leyburn', 'Dunmere'];
const papers = [
  'Gazette',
  'Herald',
  'Post',
  'Times',
  'Courier',
  'Echo',
  'Star',
  'Journal',
  'News',
  'Advertiser',
  'Bulletin',
  'Dispatch',
  'Sentinel',
  'Lantern',
  'Packet',
  'Voice',
];
const mottoes = [
  'Serving the valley since 1884',
  'The voice of the coast',
  'News you can carry',
  'First with the local news',
  'All the county, every Friday',
  'Established 1861',
  'Truth and tides',
  'Your town. Your paper.',
];
const weathers = [
  '| 11.2°C Fenby',
  'Fenby 14°C',
  'Mostly cloudy, 9° / 3°',
  'Today: Rain, 12°C',
  'Gullholm, 18 °C | Clear',
  'Weather: showers',
];
const notes = [
  'Hello all, this was in the paper today. Please keep it.',
  'Dear both, found it at last! See you on Friday. M.',
  'Look what I came across in the attic!',
  'Is that not your uncle in the second paragraph?',
  'As promised. Love, Grandpa',
  'For the minutes, please.',
];
const slugs = [
  'BC-FENBY-FIRE',
  'ECO-COAL-MINE',
  'BC-EU--Gullholm-Vote,0310',
  'AM-Ostrow Bridge, 1st Ld',
  'fenby_fire_2',
  'COURT Spoons',
  'SPORT-ROWING',
];
const dates = ['Monday, 4 March 2019', 'Thursday 12 May 2016', 'June 3, 2021', '7 Oct 2014'];

function masthead(random: Random): string {
  const name = `${random() < 0.5 ? 'The ' : ''}${pick(places, random)} ${pick(papers, random)}`;
  return random() < 0.4 ? name.toUpperCase() : name;
}

function sourceOf(paste: Paste): Source {
  const lines = paste.text.replace(/\n$/, '').split('\n');
  const first = paste.lines.indexOf('headline');
  if (first === -1) return { above: [], headline: [], below: lines, whole: paste.text };
  let end = first + 1;
  while (paste.lines[end] === 'headline') end += 1;
  return {
    above: lines.slice(0, first),
    headline: lines.slice(first, end),
    below: lines.slice(end),
    whole: paste.text,
  };
}

function exampleOf(text: string, headline: string | null, named: string, weight: number): Example | null {
  const blocks = beforeHeadline(text);
  const { candidates, none } = headlineCandidates(blocks, headlineHints({ ...noHints, name: named }));
  const right =
    headline === null
      ? candidates.length
      : candidates.findIndex(({ at }) => (blocks[at]?.text ?? '').replace(/\s+/g, ' ').startsWith(headline));
  return right === -1 ? null : { options: [...candidates.map(({ features }) => features), none], right, weight };
}

/** The first line of a headline as its block begins. */
const openingOf = (lines: readonly string[]): string =>
  (lines[0] ?? '')
    .replace(/^(?:>\s?|\^)/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 30);

function mangled(source: Source, others: readonly Source[], random: Random): Example | null {
  const above: string[] = [];
  const add = (line: string): void => {
    above.push(line);
    if (random() < 0.35) above.push('');
  };
  const kind = random();
  if (kind < 0.25) for (const line of pick(others, random).above) add(line);
  if (random() < 0.5) {
    const run = Math.floor(random() * 7);
    for (let n = 0; n < run; n += 1) add(pick(pageLines, random));
  }
  if (random() < 0.3) {
    add(masthead(random));
    if (random() < 0.4) add(pick(mottoes, random));
    if (random() < 0.3) add(pick(dates, random));
  }
  if (random() < 0.15) add(pick(weathers, random));
  if (random() < 0.15) {
    const teasers = 1 + Math.floor(random() * 3);
    for (let n = 0; n < teasers; n += 1) add(pick(others, random).headline.join(' ') || pick(pageLines, random));
  }
  if (random() < 0.1) {
    above.unshift('From: Ann Pell <ann@pell.example>', 'To: History group', 'Subject: this one', '');
    add(pick(notes, random));
  }
  const own = source.headline.join(' ');
  if (random() < 0.1 && own.length > 20)
    above.push(
      pick(
        [
          `UPDATE ${1 + Math.floor(random() * 3)}-${own}`,
          `${own} | ${masthead(random)}`,
          `${own} - ${masthead(random)}`,
          own,
        ],
        random,
      ),
    );
  if (random() < 0.06) above.push(pick(slugs, random));
  const without = random() < 0.12;
  const told = without ? withoutHead(source.below) : source.below;
  const body = !without && random() < 0.07 ? asLive(told, others, random) : told;
  const text = [...above, ...(without ? [] : source.headline), ...body].join(random() < 0.12 ? '\n\n' : '\n');
  const words =
    openingOf(source.headline)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const named =
    random() < 0.3 ? words.slice(0, 4).join('-') : random() < 0.5 ? `article-${Math.floor(random() * 90)}` : '';
  return exampleOf(
    text,
    without || source.headline.length === 0 ? null : openingOf(source.headline),
    without ? '' : named,
    1,
  );
}

/** The story as an entry of a live blog, with a heading of its own. */
function asLive(lines: readonly string[], others: readonly Source[], random: Random): readonly string[] {
  const story = withoutHead(lines);
  const first = story.find((line) => line.length > 60) ?? '';
  const heading =
    random() < 0.5 ? first.split(' ').slice(0, 5).join(' ') : (pick(others, random).headline[0] ?? 'Polls open');
  const stamp = pick(['14.05 GMT', '2h ago', '10:31', 'Posted at 16:02', '11:20am'], random);
  return [...(random() < 0.5 ? ['Live feed', 'Key events'] : []), '', stamp, heading, '', ...story];
}

/** Without standfirst and kickers: what is left begins with author, date or story. */
function withoutHead(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => /^by /i.test(line) || (line.length > 90 && /[.”"]$/.test(line)));
  return from === -1 ? lines : lines.slice(from);
}

/** So often is it fitted, on other changes of the same pastes; the mean of the weights depends on none of them. */
const seeds = [14, 41, 73];

/** Weights fitted on these pastes. */
export function fitHeadline(pastes: readonly Paste[], times = seeds.length): HeadlineWeights {
  const fits = seeds.slice(0, times).map((seed) => fitOnce(pastes, numbersFrom(seed)));
  const names = [...new Set(fits.flatMap(({ features }) => Object.keys(features)))].sort();
  const mean = (name: string): number =>
    fits.reduce((sum, { features }) => sum + (features[name] ?? 0), 0) / fits.length;
  const features = names.map((name) => [name, Math.round(mean(name) * 100) / 100] as const);
  return {
    about: `${fits[0]?.about} The mean of ${times} fits.`,
    features: Object.fromEntries(features.filter(([, value]) => value !== 0)),
  };
}

function fitOnce(pastes: readonly Paste[], random: Random): HeadlineWeights {
  const sources = pastes.map(sourceOf);
  const examples: Example[] = [];
  const add = (example: Example | null): void => {
    if (example !== null && example.options.length > 1) examples.push(example);
  };
  for (const source of sources) {
    const headline = source.headline.length === 0 ? null : openingOf(source.headline);
    const own = exampleOf(source.whole, headline, '', 8);
    add(own);
    for (let n = 0; n < 16; n += 1) add(mangled(source, sources, random));
  }
  const printed = [...printedArticles(), ...seedArticles()];
  for (const source of printed) {
    const headline = source.headline.length === 0 ? null : openingOf(source.headline);
    add(exampleOf(source.whole, headline, '', 30));
    for (let n = 0; n < 8; n += 1) add(mangled(source, sources, random));
  }
  const features = weightsFor(examples);
  return {
    about: `Fitted on ${pastes.length} pastes and ${printed.length} articles: ${examples.length} heads.`,
    features,
  };
}

function weightsFor(examples: readonly Example[]): Record<string, number> {
  // By number: the names are looked up once, not in every round.
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const heads = examples.map(({ options, right, weight }) => ({
    right,
    weight,
    options: options.map((option) => ({
      names: Int32Array.from(option.keys(), numberOf),
      values: Float64Array.from(option.values()),
    })),
  }));
  const weights = new Float64Array(numbers.size);
  const seen = new Float64Array(numbers.size);
  const penalty = 0.001;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < 300; epoch += 1) {
    const slope = new Float64Array(numbers.size);
    for (const { options, right, weight } of heads) {
      const scores = options.map(({ names, values }) => {
        let sum = 0;
        for (let n = 0; n < names.length; n += 1) sum += at(weights, at(names, n)) * at(values, n);
        return sum;
      });
      const shares = sharesOfScores(scores);
      for (const [option, { names, values }] of options.entries()) {
        const error = ((shares[option] as number) - +(option === right)) * weight;
        for (let n = 0; n < names.length; n += 1) slope[at(names, n)] = at(slope, at(names, n)) + error * at(values, n);
      }
    }
    for (let name = 0; name < slope.length; name += 1) {
      const step = at(slope, name) / total + penalty * at(weights, name);
      const energy = at(seen, name) + step * step;
      seen[name] = energy;
      weights[name] = at(weights, name) - (0.3 * step) / Math.sqrt(energy + 1e-9);
    }
  }
  return Object.fromEntries(
    [...numbers]
      .map(([name, number]) => [name, Math.round(at(weights, number) * 100) / 100] as const)
      .filter(([, value]) => value !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const at = (values: Float64Array | Int32Array, index: number): number => values[index] as number;

/** Writes the weights where the parser reads them. */
export function writeHeadline(weights: HeadlineWeights): void {
  writeFileSync(target, `${JSON.stringify(weights, null, 2)}\n`);
}

/** For measuring: the chance given to the right line of each paste, and whether it is the highest. */
export function chancesOf(
  pastes: readonly Paste[],
  { features }: HeadlineWeights,
): readonly { readonly name: string; readonly right: number; readonly best: number; readonly is: boolean }[] {
  return pastes.flatMap((paste) => {
    const source = sourceOf(paste);
    const example = exampleOf(source.whole, source.headline.length === 0 ? null : openingOf(source.headline), '', 1);
    if (example === null) return [{ name: paste.name, right: 0, best: 1, is: false }];
    const shares = example.options.map((option) => {
      let sum = 0;
      for (const [name, value] of option) sum += (features[name] ?? 0) * value;
      return Math.exp(sum);
    });
    const all = shares.reduce((sum, share) => sum + share, 0);
    const right = (shares[example.right] ?? 0) / all;
    const best = Math.max(...shares) / all;
    return [{ name: paste.name, right, best, is: right >= best }];
  });
}
