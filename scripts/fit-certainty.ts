import { writeFileSync } from 'node:fs';
import { readAnatomy } from '../src/pipeline/article/index.ts';
import type { Grounds, HeadField } from '../src/pipeline/certainty.ts';
import { readDates } from '../src/pipeline/dates/index.ts';
import { type Paste, pasteSettings } from './bench-pastes.ts';
import { numbersFrom, pick } from './fit-headline.ts';

/**
 * Fits how likely a reading of standfirst, byline, publisher and day is right, and writes
 * `src/pipeline/certainty-weights.json`: a logistic regression over the grounds of each reading, in the pastes as they are
 * and as they come with other pages' furniture around them, a link below the author, without blank lines, or with a part of the head left out.
 */
const target = new URL('../src/pipeline/certainty-weights.json', import.meta.url);

/** So often is each paste changed. */
const changes = 24;

interface Example {
  readonly grounds: Grounds;
  readonly right: boolean;
  readonly weight: number;
}

interface Line {
  readonly words: string;
  readonly role: Paste['lines'][number];
}

const plain = (words: string | null): string =>
  (words ?? '').replace(/\s+/g, ' ').replace(/^the /i, '').trim().toLowerCase();

/** The readings of every part in a text, each with whether it is right. */
function examplesOf(text: string, right: Omit<Paste, 'text' | 'lines' | 'name'>, weight: number) {
  const { anatomy, grounds } = readAnatomy(text);
  const dates = readDates(text, anatomy, pasteSettings.dates);
  const names = anatomy.bylines.map(({ name }) => name.toLowerCase()).sort();
  const wanted = right.bylines.map((name) => name.toLowerCase()).sort();
  const found: [HeadField, Example][] = [];
  const add = (field: HeadField, own: Grounds | null, isRight: boolean): void => {
    if (own !== null) found.push([field, { grounds: own, right: isRight, weight }]);
  };
  add('standfirst', grounds.standfirst, plain(anatomy.standfirst) === plain(right.standfirst));
  add('byline', grounds.byline, names.join('|') === wanted.join('|'));
  add('publisher', grounds.publisher, plain(anatomy.publisher?.value ?? null) === plain(right.publisher));
  add('date', dates.grounds, dates.published?.date === right.published);
  return found;
}

/** A paste otherwise: with lines of other pages, fewer blank lines, or without a part of its head. */
function changed(
  paste: Paste,
  lines: readonly Line[],
  { furniture, links }: { readonly furniture: readonly string[]; readonly links: readonly string[] },
  random: () => number,
) {
  let { standfirst, published } = paste;
  let { bylines } = paste;
  let kept = lines;
  const without = (role: Line['role']): void => {
    kept = kept.filter((line) => line.role !== role);
  };
  if (random() < 0.25) {
    without('byline');
    bylines = [];
  }
  if (random() < 0.2 && paste.lines.includes('date')) {
    without('date');
    published = null;
  }
  if (random() < 0.3) {
    without('standfirst');
    standfirst = null;
  }
  const author = kept.findLastIndex(({ role }) => role === 'byline');
  if (standfirst === null && author !== -1 && random() < 0.15)
    kept = [...kept.slice(0, author + 1), { words: pick(links, random), role: 'furniture' }, ...kept.slice(author + 1)];
  if (random() < 0.3 && !/^(?:pdf|wire)/.test(paste.name)) without('blank');
  const some = (most: number): readonly string[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(furniture, random));
  const text = [...some(3), ...kept.map(({ words }) => words), ...some(3)].join('\n');
  return { text: `${text}\n`, right: { ...paste, standfirst, bylines, published } };
}

/** Fits the weights of all four, and prints how many readings are below what is asked about. */
export function fitCertainty(pastes: readonly Paste[]): void {
  const random = numbersFrom(41);
  const whole = pastes.map((paste) =>
    paste.text
      .replace(/\n$/, '')
      .split('\n')
      .map((words, at): Line => ({ words, role: paste.lines[at] ?? 'blank' })),
  );
  // A name or a day in the furniture would be read rightly, and counted wrong.
  const furniture = whole
    .flat()
    .filter(
      ({ role, words }) => role === 'furniture' && words.length < 60 && !/\d{4}|\p{Lu}\p{L}+ \p{Lu}|[@.:]/u.test(words),
    )
    .map(({ words }) => words);
  const links = pastes.flatMap(({ headline }) => (headline === null ? [] : [headline]));
  const examples: Record<HeadField, Example[]> = { standfirst: [], byline: [], publisher: [], date: [] };
  for (const [at, paste] of pastes.entries()) {
    for (const [field, example] of examplesOf(paste.text, paste, 3)) examples[field].push(example);
    for (let n = 0; n < changes; n += 1) {
      const { text, right } = changed(paste, whole[at] ?? [], { furniture, links }, random);
      for (const [field, example] of examplesOf(text, right, 1)) examples[field].push(example);
    }
  }
  const fields = Object.entries(examples).map(([field, own]) => [field, weightsFor(own)] as const);
  const all = Object.values(examples).flat().length;
  const about = `Fitted on ${all} readings of ${pastes.length} pastes, as they are and changed.`;
  writeFileSync(target, `${JSON.stringify({ about, ...Object.fromEntries(fields) }, null, 2)}\n`);
  console.log(`Certainty: ${about}`);
  for (const [field, own] of Object.entries(examples)) {
    const right = own.filter((one) => one.right).length;
    console.log(`  ${field.padEnd(11)} ${right} of ${own.length} right`);
  }
}

function weightsFor(examples: readonly Example[]) {
  const weights = new Map<string, number>();
  let bias = 2;
  const penalty = 0.002;
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (let epoch = 0; epoch < 1500; epoch += 1) {
    const slope = new Map<string, number>();
    let all = 0;
    for (const { grounds, right, weight } of examples) {
      const score = grounds.reduce((sum, one) => sum + (weights.get(one) ?? 0), bias);
      const error = (1 / (1 + Math.exp(-score)) - +right) * weight;
      all += error;
      for (const one of grounds) slope.set(one, (slope.get(one) ?? 0) + error);
    }
    bias -= all / total;
    for (const [one, value] of slope) {
      const now = weights.get(one) ?? 0;
      weights.set(one, now - 2 * (value / total + penalty * now));
    }
  }
  const rounded = [...weights].map(([one, value]) => [one, Math.round(value * 100) / 100] as const);
  return {
    bias: Math.round(bias * 100) / 100,
    features: Object.fromEntries(rounded.filter(([, value]) => value !== 0).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
