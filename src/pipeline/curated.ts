import type { KnownSpeaker, Problem, Speaker } from '../domain.ts';
import { daySpan } from '../edtf.ts';
import { nearest } from '../nearest.ts';
import type { Sidecar } from '../schema.ts';
import { slugOf } from '../slug.ts';
import type { PlaceOf, Reading } from './index.ts';

/**
 * What a person wrote about the articles, held against the articles and against itself: whatever would be ignored in silence,
 * or is likely a slip, is said at its own line.
 */

const nowhere =
  (file: string): PlaceOf =>
  () => ({ file, line: null, column: null });

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Says where `people.yaml` names one person twice, or gives one spelling to two. */
export function checkKnown(
  known: readonly KnownSpeaker[],
  placeOf: PlaceOf = nowhere('people.yaml'),
): readonly Problem[] {
  const problems: Problem[] = [];
  const names = new Map<string, KnownSpeaker>();
  const spellings = new Map<string, KnownSpeaker>();
  for (const [n, person] of known.entries()) {
    const key = slugOf(person.name);
    const first = names.get(key);
    if (first) {
      const message = `${person.name} stands here already${first.name === person.name ? '' : `, as ${first.name}`}. Make one entry of the two.`;
      problems.push({ code: 'person-twice', severity: 'error', message, ...placeOf([n, 'name']) });
      continue;
    }
    names.set(key, person);
    const own = [[person.name, 'name'] as const, ...person.spellings.map((spelling, at) => [spelling, at] as const)];
    for (const [spelling, at] of own) {
      const other = spellings.get(plain(spelling));
      if (other === undefined) spellings.set(plain(spelling), person);
      else if (other !== person) {
        const message =
          `“${spelling}” is how ${other.name} is spelt too, so nobody can tell who is meant. ` +
          'Take it out at one of the two; where both are meant, the article’s own words decide.';
        const place = placeOf(at === 'name' ? [n, 'name'] : [n, 'spellings', at]);
        problems.push({ code: 'spelling-of-two', severity: 'error', message, ...place });
      }
    }
  }
  return problems;
}

interface Checked {
  readonly sidecar: Sidecar | null;
  readonly placeOf?: PlaceOf;
}

/** Says where a sidecar contradicts its article or itself, or names somebody whom no article knows. */
export function checkSidecars(
  articles: readonly Checked[],
  readings: readonly Reading[],
  speakerOf: (speaker: Speaker) => Speaker,
  { known, today }: { readonly known: readonly KnownSpeaker[]; readonly today: string },
): readonly Problem[] {
  let names: ReadonlySet<string> | null = null;
  const isNamed = (name: string): boolean => {
    names ??= new Set(namesIn(readings, known, speakerOf).map(plain));
    return names.has(plain(name)) || readings.some(({ source }) => source.text.includes(name));
  };
  return articles.flatMap(({ sidecar, placeOf }, n) => {
    const reading = readings[n];
    if (!sidecar || !reading) return [];
    const at = placeOf ?? nowhere(reading.source.file.replace(/\.txt$/i, '.yaml'));
    return [
      ...checkDates(sidecar, reading, today, at),
      ...checkTwice(sidecar, at),
      ...checkSpeakers(sidecar, isNamed, () => namesIn(readings, known, speakerOf), at),
    ];
  });
}

const namesIn = (
  readings: readonly Reading[],
  known: readonly KnownSpeaker[],
  speakerOf: (speaker: Speaker) => Speaker,
): readonly string[] => [
  ...known.flatMap(({ name, spellings }) => [name, ...spellings]),
  ...new Set(
    readings.flatMap(({ quotations }) =>
      quotations.flatMap(({ attribution }) =>
        attribution.kind === 'attributed' && attribution.how !== 'sidecar' ? [speakerOf(attribution.speaker).name] : [],
      ),
    ),
  ),
];

function checkDates(sidecar: Sidecar, reading: Reading, today: string, placeOf: PlaceOf): readonly Problem[] {
  const problems: Problem[] = [];
  const given = sidecar.published ? daySpan(sidecar.published) : null;
  const { published: printed } = reading.dates;
  const stated = printed?.basis === 'stated' ? daySpan(printed.date) : null;
  // A magazine may be dated weeks ahead, hardly more.
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (given && given.from > latest) {
    const message = `“published” lies in the future, ${sidecar.published}. Mend the year.`;
    problems.push({ code: 'date-in-future', severity: 'error', message, ...placeOf(['published']) });
  } else if (given && stated && (given.to < stated.from || given.from > stated.to) && !sidecar.evidence) {
    problems.push({
      code: 'date-against-print',
      severity: 'warning',
      message:
        `The article itself prints another day, ${printed?.date}${printed?.line ? ` (line ${printed.line})` : ''}. ` +
        'Say why with “evidence: …”, or take this line out.',
      ...placeOf(['published']),
    });
  }
  const day = reading.published ? daySpan(reading.published.date) : null;
  for (const [n, { said }] of (sidecar.corrections ?? []).entries()) {
    const span = said ? daySpan(said) : null;
    if (!span || !day || span.from <= day.to) continue;
    const message =
      `This was said on ${said}, after the article was published (${reading.published?.date}). ` +
      'Mend the day, or the article’s “published”.';
    problems.push({
      code: 'said-after-publication',
      severity: 'warning',
      message,
      ...placeOf(['corrections', n, 'said']),
    });
  }
  return problems;
}

function checkTwice({ corrections = [] }: Sidecar, placeOf: PlaceOf): readonly Problem[] {
  const met = new Set<string>();
  return corrections.flatMap(({ quotation }, n): Problem[] => {
    if (!met.has(quotation)) {
      met.add(quotation);
      return [];
    }
    const message = `Quotation ${quotation} is corrected above already. Put both into one correction.`;
    return [{ code: 'corrected-twice', severity: 'error', message, ...placeOf(['corrections', n, 'quotation']) }];
  });
}

function checkSpeakers(
  { corrections = [] }: Sidecar,
  isNamed: (name: string) => boolean,
  names: () => readonly string[],
  placeOf: PlaceOf,
): readonly Problem[] {
  return corrections.flatMap(({ speaker }, n): Problem[] => {
    if (!speaker || isNamed(speaker)) return [];
    const near = nearest(speaker, names());
    const meant = near === null ? '' : ` Did you mean ${near}?`;
    const message = `Nobody in these articles is called ${speaker}.${meant} If the name is right, add it to people.yaml.`;
    return [{ code: 'unknown-speaker', severity: 'warning', message, ...placeOf(['corrections', n, 'speaker']) }];
  });
}
