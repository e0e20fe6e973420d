import type { KnownPublisher, KnownSpeaker, Problem } from '../domain.ts';
import { daySpan, monthOf, moveMonth } from '../edtf.ts';
import { asPrinted, keptApart } from '../namesakes.ts';
import { nearest } from '../nearest.ts';
import { slugOf } from '../slug.ts';
import { type Tenure, tenuresOf } from '../tenures.ts';
import { linesIn } from './article/hints.ts';
import type { Corrected } from './corrections/speakers.ts';
import { type PlaceOf, sidecarOf } from './reading.ts';

/**
 * What a person wrote about the articles, held against the articles and against itself: whatever would be ignored in silence,
 * or is likely a slip, is said at its own line.
 */

const plain = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

/** Says where `people.yaml` names one person twice, or gives one spelling to two. */
export function checkKnown(
  known: readonly KnownSpeaker[],
  placeOf: PlaceOf | null,
  file = 'people.yaml',
): readonly Problem[] {
  const at = (...path: readonly (string | number)[]) => ({
    file,
    ...(placeOf?.(path) ?? { line: null, column: null }),
  });
  const inLine = (person: KnownSpeaker): string => {
    const { line } = at(known.indexOf(person), 'name');
    return line === null ? '' : ` in line ${line}`;
  };
  const problems: Problem[] = [];
  const names = new Map<string, KnownSpeaker[]>();
  const spellings = new Map<string, KnownSpeaker>();
  for (const [n, person] of known.entries()) {
    const key = slugOf(person.name);
    const namesakes = names.get(key) ?? [];
    const first = namesakes.find((other) => !keptApart(person, other));
    if (first) {
      const isPrintedSo = asPrinted(first.name) === asPrinted(person.name);
      const message =
        `${person.name} stands here already${inLine(first)}${first.name === person.name ? '' : `, as ${first.name}`}. Make one entry of the two` +
        (isPrintedSo ? '.' : `; if they are two people, add “not: [${first.name}]” here.`);
      problems.push({ code: 'person-twice', severity: 'error', message, ...at(n, 'name') });
      continue;
    }
    names.set(key, [...namesakes, person]);
    for (const held of ['role', 'side'] as const)
      for (const { nth, message } of heldAtOnce(person, held)) problems.push(atOnce(held, message, at(n, held, nth)));
    for (const [nth, other] of (person.not ?? []).entries()) {
      if (![person.name, ...person.spellings].some((spelling) => asPrinted(spelling) === asPrinted(other))) continue;
      const message = `“${other}” is how ${person.name} is spelt, and cannot be somebody else as well. Take it out at one of the two.`;
      problems.push({ code: 'spelling-of-two', severity: 'error', message, ...at(n, 'not', nth) });
    }
    const own = [[person.name, 'name'] as const, ...person.spellings.map((spelling, at) => [spelling, at] as const)];
    for (const [spelling, nth] of own) {
      const other = spellings.get(plain(spelling));
      if (other === undefined) spellings.set(plain(spelling), person);
      else if (other !== person) {
        const isName = plain(other.name) === plain(spelling);
        const message =
          `“${spelling}” is ${isName ? 'the name of somebody else in this list' : `how ${other.name} is spelt too`}${inLine(other).replace(' in', ', in')}, so nobody can tell who is meant. ` +
          'Take it out at one of the two; where both are meant, the article’s own words decide.';
        const place = nth === 'name' ? at(n, 'name') : at(n, 'spellings', nth);
        problems.push({ code: 'spelling-of-two', severity: 'error', message, ...place });
      }
    }
  }
  return problems;
}

function atOnce(held: 'role' | 'side', message: string, place: Pick<Problem, 'file' | 'line' | 'column'>): Problem {
  const code = held === 'role' ? 'roles-at-once' : 'sides-at-once';
  return { code, severity: 'warning', message, ...place };
}

/** Each office or side that somebody has before another has ended; a day, month or year in which one follows the other is no such time. */
function heldAtOnce(
  person: KnownSpeaker,
  what: 'role' | 'side',
): readonly { readonly nth: number; readonly message: string }[] {
  const held = tenuresOf(person[what]);
  return held.flatMap((one, nth) => {
    const other = held
      .slice(0, nth)
      .find(
        (before) =>
          isAtOnce(before, one) &&
          plain(before.title) !== plain(one.title) &&
          !(what === 'role' && isMeant(before, one)),
      );
    if (!other) return [];
    const message =
      what === 'side'
        ? `${person.name} would speak for “${other.title}” and for “${one.title}” at one time. ` +
          'Let one end with “until” before the other begins with “from”.'
        : `${person.name} would be “${other.title}” and “${one.title}” at one time, and both are shown. ` +
          'Give the first an “until” and the second a “from”; whoever is still both writes “until: null” at the first.';
    return [{ nth, message }];
  });
}

/** Whether somebody wrote down that two offices are held at once: the end of the first and the beginning of the second. */
function isMeant(a: Tenure, b: Tenure): boolean {
  const [first, then] = begins(a) <= begins(b) ? [a, b] : [b, a];
  return then.from !== undefined && (first.until !== undefined || begins(a) === begins(b));
}

const begins = ({ from }: Tenure): string => (from === undefined ? '' : (daySpan(from)?.from ?? ''));

function isAtOnce(a: Tenure, b: Tenure): boolean {
  const follows = (first: Tenure, then: Tenure): boolean =>
    typeof first.until === 'string' &&
    then.from !== undefined &&
    (first.until === then.from || (daySpan(first.until)?.to ?? '') < begins(then));
  return !follows(a, b) && !follows(b, a);
}

/** Says where `publishers.yaml` names one paper twice, or gives one spelling to two. */
export function checkPublishers(
  papers: readonly KnownPublisher[],
  placeOf: PlaceOf | null,
  file = 'publishers.yaml',
): readonly Problem[] {
  const owners = new Map<string, KnownPublisher>();
  return papers.flatMap((paper, n) =>
    [paper.name, ...paper.spellings].flatMap((spelling, at): readonly Problem[] => {
      const owner = owners.get(plain(spelling));
      if (owner === undefined) owners.set(plain(spelling), paper);
      if (owner === undefined || owner === paper) return [];
      const message = `“${spelling}” is how ${owner.name} is called in this list already. Take it out at one of the two.`;
      const place = placeOf?.(at === 0 ? [n, 'name'] : [n, 'spellings', at - 1]) ?? { line: null, column: null };
      return [{ code: 'publisher-twice', severity: 'error', message, file, ...place }];
    }),
  );
}

/** Says where `timeline.yaml` names one side twice, or one part for two. */
export function checkSides(
  sides: readonly { readonly name: string; readonly parts: readonly string[] }[],
  placeOf: PlaceOf,
  file = 'timeline.yaml',
): readonly Problem[] {
  const problems: Problem[] = [];
  const taken = new Set<string>();
  const take = (name: string, ...path: readonly (string | number)[]) => {
    if (taken.has(plain(name))) {
      const message = `“${name}” is a side, or a part of one, in this list already. Take it out at one of the two.`;
      problems.push({ code: 'side-twice', severity: 'warning', message, file, ...placeOf(['sides', ...path]) });
    }
    taken.add(plain(name));
  };
  for (const [n, { name }] of sides.entries()) take(name, n, 'name');
  for (const [n, { parts }] of sides.entries()) for (const [at, part] of parts.entries()) take(part, n, 'parts', at);
  return problems;
}

/** Says where `people.yaml` gives somebody a side that `timeline.yaml` lacks and has nearly. */
export function checkSidesHeld(
  known: readonly KnownSpeaker[],
  sides: readonly { readonly name: string; readonly parts: readonly string[] }[],
  placeOf: PlaceOf,
  file = 'people.yaml',
): readonly Problem[] {
  const names = sides.flatMap(({ name, parts }) => [name, ...parts]);
  return known.flatMap(({ side }, n) =>
    tenuresOf(side).flatMap(({ title }, at): readonly Problem[] => {
      if (names.some((name) => plain(name) === plain(title))) return [];
      const near = nearest(title, names);
      if (near === null) return [];
      const message = `“${title}” is no side of timeline.yaml. Did you mean “${near}”? If it is another side, list it there.`;
      const place = placeOf(Array.isArray(side) ? [n, 'side', at] : [n, 'side']);
      return [{ code: 'unknown-side', severity: 'warning', message, file, ...place }];
    }),
  );
}

/** Says where a sidecar gives a role to lines that the article does not have or that are empty, or two roles to one. */
export function checkLines({ sidecar, reading, placeOf }: Corrected): readonly Problem[] {
  const { lines } = reading.anatomy;
  const ranges = Object.entries(sidecar?.lines ?? {}).map(([range, role]) => ({ range, role, ...linesIn(range) }));
  const isEmpty = (first: number, last: number) =>
    lines.slice(first - 1, Math.max(first - 1, last)).every(({ role }) => role === 'blank');
  return ranges.flatMap(({ range, role, first, last }, n): readonly Problem[] => {
    const say = (code: string, message: string): Problem => ({
      code,
      severity: 'error',
      message,
      file: sidecarOf(reading.source),
      ...(placeOf?.(['lines', range]) ?? { line: null, column: null }),
    });
    const named = first === last ? `Line ${first}` : `Lines ${range}`;
    if (last > lines.length)
      return [say('line-fits-nothing', `The article has ${lines.length} lines, and no line ${last}. Mend the number.`)];
    if (isEmpty(first, last))
      return [
        say('line-fits-nothing', `${named} of the article ${first === last ? 'is' : 'are'} empty. Mend the number.`),
      ];
    const other = ranges
      .slice(0, n)
      .find(
        (one) =>
          one.role !== role &&
          !isEmpty(Math.max(one.first, first), Math.min(one.last, last)) &&
          !isWithin(one, { first, last }) &&
          !isWithin({ first, last }, one),
      );
    if (!other) return [];
    const message = `Some of these lines are “${role}” here and “${other.role}” under ${other.range}. Let each have one role.`;
    return [say('lines-disagree', message)];
  });
}

interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Whether the one lies in the other and is narrower. */
const isWithin = (a: LineRange, b: LineRange): boolean =>
  a.first >= b.first && a.last <= b.last && a.last - a.first < b.last - b.first;

/** Says where a sidecar dates its article against the day that the article prints, or into the future. */
export function checkPublished({ sidecar, reading, placeOf }: Corrected, today: string): readonly Problem[] {
  const given = sidecar?.published ? daySpan(sidecar.published) : null;
  if (!sidecar || !given) return [];
  const place = { file: sidecarOf(reading.source), ...(placeOf?.(['published']) ?? { line: null, column: null }) };
  // A magazine may be dated weeks ahead, hardly more.
  const latest = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  if (given.from > latest) {
    const message = `“published” lies in the future, ${sidecar.published}. Mend the year.`;
    return [{ code: 'date-in-future', severity: 'error', message, ...place }];
  }
  if (given.from > moveMonth(monthOf(today), 2) + today.slice(7) && !sidecar.evidence) {
    const message = `“published” lies in the future, ${sidecar.published}. Mend it, or say why with “evidence: …”.`;
    return [{ code: 'date-in-future', severity: 'warning', message, ...place }];
  }
  const { published: printed } = reading.dates;
  const stated = printed?.basis === 'stated' ? daySpan(printed.date) : null;
  if (!stated || (given.to >= stated.from && given.from <= stated.to) || sidecar.evidence) return [];
  const message =
    `The article itself prints another day, ${printed?.date}${printed?.line ? ` (line ${printed.line})` : ''}. ` +
    'Say why with “evidence: …”, or take this line out.';
  return [{ code: 'date-against-print', severity: 'warning', message, ...place }];
}
