import type { Attribution, KnownSpeaker, Speaker } from '../domain.ts';
import { asPrinted, idsOfNamesakes } from '../namesakes.ts';
import type { Entry } from '../pipeline/all.ts';
import { fold } from '../pipeline/attribution/spelling.ts';
import { mentionOf } from '../pipeline/doubt.ts';
import type { Reading } from '../pipeline/index.ts';
import { isPrinted } from '../pipeline/printed-names.ts';
import { spellingKey } from '../search/transliteration.ts';
import { slugOf } from '../slug.ts';
import { HONORIFICS, OFFICES } from '../text/words/titles.ts';
import { mayBeOneName, officeIn, shareName, withoutHabits } from './alike.ts';
import { asYaml, type Draft } from './item.ts';

interface Quoted {
  readonly speaker: Speaker;
  readonly file: string;
  readonly listed: boolean;
  /** As what the articles introduce them. */
  readonly offices: Set<string>;
  count: number;
  /** Whether anything but a correction names them: an article, or a source of the curator's own. */
  isMet: boolean;
}

/**
 * Who is new, who may be one person under two spellings, and who is listed and quoted by nobody. `sources` are the curator's
 * own, each said by one person.
 */
export function reviewPeople(
  readings: readonly Reading[],
  sources: readonly Pick<Entry, 'data' | 'file'>[],
  known: readonly KnownSpeaker[],
  folder: string,
  speakerOf: (speaker: Speaker) => Speaker,
): readonly Draft[] {
  const namesakes = idsOfNamesakes(known);
  const idOf = (name: string) => namesakes.get(asPrinted(name)) ?? slugOf(name);
  const quoted = quotedIn(readings, sources, new Set(known.map(({ name }) => idOf(name))), speakerOf);
  // Whom only a correction names is warned of as perhaps misspelt, with the line that lists them: once is enough.
  const everybody = [...quoted.values()].filter(({ listed, isMet }) => listed || isMet);
  const surnames = onlySurnames(everybody, known);
  const file = `${folder}/people.yaml`;
  return [
    ...joined(readings, known, speakerOf).map((pair) => joinedDraft(file, pair)),
    ...likelyDoubles(everybody, known).map((pair) => doublesDraft(file, pair)),
    ...surnames.map(({ who, bearers }) => surnameDraft(file, who, bearers)),
    ...everybody
      .filter((who) => !surnames.some((one) => one.who === who))
      .filter(({ speaker, listed }) => !listed && speaker.kind === 'person')
      .map((who) => newDraft(file, who)),
    ...known
      .filter(({ name }) => !quoted.has(idOf(name)))
      .map(({ name }) => draftOf(file, 'idle', [name], `${name} is listed, and nobody quotes them.`)),
  ];
}

/** Everybody who is quoted, by id: how often, where first, and as what they are introduced. */
function quotedIn(
  readings: readonly Reading[],
  sources: readonly Pick<Entry, 'data' | 'file'>[],
  listed: ReadonlySet<string>,
  speakerOf: (speaker: Speaker) => Speaker,
): ReadonlyMap<string, Quoted> {
  const quoted = new Map<string, Quoted>();
  const meet = (speaker: Speaker, file: string, isMet = true): Quoted => {
    const { id } = speaker;
    const met = quoted.get(id) ?? { speaker, file, listed: listed.has(id), offices: new Set(), count: 0, isMet };
    met.count++;
    met.isMet ||= isMet;
    quoted.set(id, met);
    return met;
  };
  for (const { quotations, source } of readings) {
    const introduced = new Set<string>();
    for (const { attribution } of quotations) {
      if (attribution.kind !== 'attributed') continue;
      const { name, kind } = attribution.speaker;
      const met = meet(speakerOf(attribution.speaker), source.file, isNamedIn(source.text, attribution));
      if (kind !== 'person' || introduced.has(name)) continue;
      introduced.add(name);
      const office = officeIn(source.text, name);
      if (office !== null) met.offices.add(office);
    }
  }
  for (const { data, file } of sources)
    for (const { speaker } of data.quotations) if (speaker !== null) meet(speaker, file);
  return quoted;
}

/** Whether more than a correction names the speaker. */
const isNamedIn = (text: string, { how, speaker }: Attribution & { kind: 'attributed' }): boolean =>
  how !== 'sidecar' || isPrinted(text, speaker.name);

/** What is asked about people: `about` are their names, `lines` what settles it in `people.yaml`. */
const draftOf = (
  file: string,
  kind: Draft['kind'],
  about: readonly string[],
  says: string,
  lines: readonly string[] = [],
): Draft => ({
  kind,
  about: about.join('\n'),
  file,
  article: null,
  line: null,
  says,
  around: null,
  settle: lines.length === 0 ? null : { file, lines },
  quotation: null,
});

/** The lines that list a name as another spelling, or keep the two apart. */
const asOneOrTwo = (name: string, other: string): readonly string[] => [
  `- name: ${asYaml(name)}`,
  `  spellings: [${asYaml(other)}] # one person; or, where they are two:`,
  `  # not: [${asYaml(other)}]`,
];

const joinedDraft = (file: string, [name, other]: readonly [name: string, other: string]): Draft =>
  draftOf(
    file,
    'spelling',
    [name, other].toSorted(),
    `“${name}” and “${other}” are taken for one person. If they are two, say so:`,
    asOneOrTwo(name, other),
  );

function doublesDraft(file: string, [a, b]: readonly [Quoted, Quoted]): Draft {
  const names = [a.speaker.name, b.speaker.name] as const;
  return draftOf(
    file,
    'spelling',
    names.toSorted(),
    `“${names[0]}” (${a.file}) and “${names[1]}” (${b.file}) may be one. If they are, list both names of one person; if not, say so:`,
    asOneOrTwo(...names),
  );
}

function surnameDraft(file: string, who: Quoted, bearers: readonly string[]): Draft {
  const { name } = who.speaker;
  const about = [name, ...bearers];
  const [only, ...more] = bearers;
  if (only !== undefined && more.length === 0)
    return draftOf(
      file,
      'spelling',
      about,
      `“${name}” (${who.file}) may be ${only}. If so, list the surname as a spelling; if not, say so:`,
      asOneOrTwo(only, name),
    );
  const says = `“${name}” (${who.file}) may be any of ${bearers.join(', ')}. Name the speaker in that article’s “corrections”.`;
  return draftOf(file, 'spelling', about, says);
}

const newDraft = (file: string, { speaker: { name }, file: first, count }: Quoted): Draft =>
  draftOf(file, 'name', [name], `${name} is quoted ${count === 1 ? 'once' : `${count} times`}, first in ${first}.`, [
    `- name: ${asYaml(name)}`,
    '  role: …',
  ]);

/** Whoever is quoted by a surname alone that others bear with a given name, listed or quoted; `not` says that they are two. */
function onlySurnames(
  everybody: readonly Quoted[],
  known: readonly KnownSpeaker[],
): readonly { readonly who: Quoted; readonly bearers: readonly string[] }[] {
  const apart = new Set(known.flatMap(({ name, not = [] }) => not.map((other) => pairOf(name, other))));
  const names = [...new Set([...known.map(({ name }) => name), ...everybody.map(({ speaker }) => speaker.name)])];
  return everybody.flatMap((who) => {
    const { speaker, listed } = who;
    if (listed || speaker.kind !== 'person' || speaker.name.includes(' ')) return [];
    const bearers = names.filter(
      (name) =>
        name.includes(' ') &&
        fold(name.slice(name.lastIndexOf(' ') + 1)) === fold(speaker.name) &&
        !apart.has(pairOf(name, speaker.name)),
    );
    return bearers.length === 0 ? [] : [{ who, bearers }];
  });
}

/**
 * Names that were joined because they are spelled alike, by one article or among several, and that people.yaml does not join:
 * each with the one that won.
 */
function joined(
  readings: readonly Reading[],
  known: readonly KnownSpeaker[],
  speakerOf: (speaker: Speaker) => Speaker,
): readonly (readonly [name: string, other: string])[] {
  const listed = new Set(known.flatMap(({ name, spellings }) => [name, ...spellings].map(asPrinted)));
  const pairs = new Map<string, readonly [string, string]>();
  for (const { quotations, source } of readings) {
    for (const { attribution } of quotations) {
      if (attribution.kind !== 'attributed' || !isNamedIn(source.text, attribution)) continue;
      const { name } = speakerOf(attribution.speaker);
      const printed = fullName(mentionOf(attribution, source.text), name);
      for (const other of [attribution.speaker.name, ...(printed === null ? [] : [printed])]) {
        const [a, b] = [asPrinted(name), asPrinted(other)];
        // A title before the name, or one without, is the same spelling.
        if (a === b || a.endsWith(b) || b.endsWith(a) || listed.has(b)) continue;
        pairs.set(`${a}\n${b}`, [name, other]);
      }
    }
  }
  return [...pairs.values()];
}

/** The given name and surname that a mention ends with, where they are not the speaker's own: “Jon Webb”, of John Webb. */
function fullName(mention: string | null, name: string): string | null {
  const [given, surname] = mention?.split(' ').slice(-2) ?? [];
  const own = name.split(' ').map(fold);
  if (given === undefined || surname === undefined || !/^\p{Lu}\p{Ll}/u.test(given) || own.length < 2) return null;
  const isTitle = [HONORIFICS, OFFICES].some((titles) => titles.has(given.toLowerCase().replace(/\.$/, '')));
  return isTitle || own.includes(fold(given)) || fold(surname) !== own.at(-1) ? null : `${given} ${surname}`;
}

/** So many speakers may hold one office one after the other; more of them hold it at once. */
const fewHolders = 3;

/**
 * Pairs of speakers who may be one: their names are nearly the same, or share a part, and one office is theirs. Two who are both
 * listed, or kept apart by `not`, are two.
 * Takes Katherine and Catherine Moss, Margret and Margaret Thorne, Olena Sydorenko and Sidorenko. Refuses Karl and Rosa Hale.
 */
function likelyDoubles<
  T extends {
    readonly speaker: Speaker;
    readonly listed: boolean;
    readonly count: number;
    readonly offices: ReadonlySet<string>;
  },
>(everybody: readonly T[], known: readonly KnownSpeaker[]): readonly (readonly [T, T])[] {
  const apart = new Set(
    known.flatMap(({ name, not = [] }) => not.flatMap((other) => [pairOf(name, other), pairOf(other, name)])),
  );
  // What many are, as “the warden”, is no office of one.
  const holders = new Map<string, number>();
  for (const { offices } of everybody)
    for (const office of offices) holders.set(office, (holders.get(office) ?? 0) + 1);
  const isOfOne = (office: string) => (holders.get(office) ?? 0) <= fewHolders;
  const folded = everybody.map(({ speaker }) => withoutHabits(speaker.name));
  const mayBeOne = (x: number, y: number): boolean => {
    const [a = '', b = ''] = [folded[x], folded[y]];
    if (mayBeOneName(a, b)) return true;
    return (
      shareName(a, b) &&
      [...(everybody[x]?.offices ?? [])].some((office) => isOfOne(office) && everybody[y]?.offices.has(office))
    );
  };
  // Names are compared with those that share a word, or their beginning and end.
  const groups = new Map<string, number[]>();
  for (const [n, name] of folded.entries()) {
    const words = name.split(' ');
    const ends = words.map((word) => `${word.slice(0, 1)}${word.slice(-2)}`);
    const keys = [...words, ...ends, spellingKey(words.at(-1) ?? ''), words.join('')];
    for (const key of new Set(keys)) {
      groups.set(key, [...(groups.get(key) ?? []), n]);
    }
  }
  const pairs = new Set<string>();
  const found: (readonly [T, T])[] = [];
  for (const group of groups.values()) {
    for (const [i, x] of group.entries()) {
      for (const y of group.slice(i + 1)) {
        const [a, b] = [everybody[x], everybody[y]];
        if (!a || !b || x === y || (a.listed && b.listed) || pairs.has(`${x} ${y}`)) continue;
        pairs.add(`${x} ${y}`);
        if (apart.has(pairOf(a.speaker.name, b.speaker.name))) continue;
        if (mayBeOne(x, y)) {
          const first = a.listed || (!b.listed && a.count >= b.count);
          found.push(first ? [a, b] : [b, a]);
        }
      }
    }
  }
  return found;
}

const pairOf = (a: string, b: string): string => `${fold(a)}\n${fold(b)}`;
